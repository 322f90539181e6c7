//! `[accounts.NAME]` of the settings file.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Deserializer, de};

use super::limits::LimitTable;
use crate::secrets::Reference;

/// Name of an account: what `--account` takes, and a part of keys in the store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountName(String);

impl AccountName {
    /// Checks a name.
    pub fn new(name: &str) -> Result<Self, String> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
        let begins = name.chars().next().is_some_and(|c| c.is_ascii_alphanumeric());
        if begins && name.chars().all(fits) && name.len() <= 40 {
            return Ok(Self(name.to_owned()));
        }
        Err("an account's name has 1 to 40 lower-case letters, digits, `-` and `_`, and begins with a letter or digit"
            .to_owned())
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for AccountName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(&String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// One account, as written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountTable {
    /// Code of the data centre in which the organisation lives.
    pub data_centre: Option<String>,
    /// One secret with all of it: a JSON object with `client_id`, `client_secret`, `refresh_token` and, unless
    /// `data_centre` stands here, `datacenter`.
    pub credentials: Option<Reference>,
    /// OAuth client; where it begins with `env:` or `file:`, a reference.
    pub client_id: Option<String>,
    /// The client's secret.
    pub client_secret: Option<Reference>,
    /// Refresh token.
    pub refresh_token: Option<Reference>,
    /// The products that the account has; all where nothing is said.
    pub products: Option<Vec<String>>,
    /// Edition by product, for example `sandbox`; the data-centre table tells their hosts.
    #[serde(default)]
    pub editions: BTreeMap<String, String>,
    /// Tenant ids by kind.
    #[serde(default)]
    pub tenants: BTreeMap<String, String>,
    /// IANA name.
    pub time_zone: Option<String>,
    /// What people call the organisation.
    pub organization: Option<String>,
    /// Product to loopback URL, for tests.
    #[serde(default)]
    pub hosts: BTreeMap<String, String>,
    /// Bounds by product.
    #[serde(default)]
    pub limits: BTreeMap<String, LimitTable>,
}

/// Which secrets an account has, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CredentialReferences {
    /// One JSON secret.
    Whole(Reference),
    /// One by one.
    Parts {
        /// OAuth client.
        client_id: Text,
        /// The client's secret.
        client_secret: Reference,
        /// Refresh token.
        refresh_token: Reference,
    },
}

/// A text that may stand in the settings, or elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// It stands here.
    Literal(String),
    /// It stands there.
    Reference(Reference),
}

impl AccountTable {
    /// The references, with paths that begin in this folder; or everything that is missing or stands twice.
    pub(super) fn credentials(&self, folder: &Path) -> Result<CredentialReferences, String> {
        let parts = [
            ("client_id", self.client_id.is_some()),
            ("client_secret", self.client_secret.is_some()),
            ("refresh_token", self.refresh_token.is_some()),
        ];
        let named = |is_given: bool| {
            let names: Vec<_> = parts.iter().filter(|(_, given)| *given == is_given).map(|(name, _)| *name).collect();
            names.join(", ")
        };
        if let Some(whole) = &self.credentials {
            return match named(true).as_str() {
                "" => Ok(CredentialReferences::Whole(whole.clone().relative_to(folder))),
                also => Err(format!("`credentials` holds all of it, and {also} stands beside it. Keep one of both")),
            };
        }
        let (Some(client_id), Some(client_secret), Some(refresh_token)) =
            (&self.client_id, &self.client_secret, &self.refresh_token)
        else {
            return Err(format!(
                "{} missing. Name them, or one JSON secret with all of them as `credentials`",
                named(false)
            ));
        };
        let client_id = match client_id.parse::<Reference>() {
            Ok(reference) => Text::Reference(reference.relative_to(folder)),
            Err(_) => Text::Literal(client_id.clone()),
        };
        Ok(CredentialReferences::Parts {
            client_id,
            client_secret: client_secret.clone().relative_to(folder),
            refresh_token: refresh_token.clone().relative_to(folder),
        })
    }
}
