//! `specs/_vendor.yaml`: habits of the vendor that hold for all its products; scaffolding goes by them.

use schemars::JsonSchema;
use serde::Deserialize;

/// The whole file.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vendor {
    /// Parameters that tell the organisation: they come from the account and never from the model.
    #[serde(default)]
    pub tenants: Vec<KnownTenant>,
}

/// A parameter that tells the organisation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KnownTenant {
    /// Its name in descriptions, letter case and the signs between words ignored; `*` in front stands for
    /// any beginning.
    pub parameter: String,
    /// Which of the account's tenant ids it is.
    pub from: String,
}

impl KnownTenant {
    /// Whether a description means it by this name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        let bare =
            |name: &str| name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        match self.parameter.strip_prefix('*') {
            Some(end) => bare(name).ends_with(&bare(end)),
            None => bare(name) == bare(&self.parameter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_by_their_letters() {
        let known = |parameter: &str| KnownTenant { parameter: parameter.to_owned(), from: String::new() };
        assert!(known("orgId").is("org_id") && known("orgId").is("ORG-ID"));
        assert!(!known("orgId").is("x-orgId") && known("*orgId").is("x-orgId"));
    }
}
