//! Filters as people write them, held against what is built in.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::filters::{Filters, method_words};
use super::modules::Modules;
use super::rules::{FieldRule, FieldRules};
use serde::{Deserialize, Serialize};

use crate::arguments::text::near;
use crate::descriptor::{Registry, Risk};

/// Most names that are told where nothing reads like the one given.
const ALL: usize = 40;
/// Most names that are told as what was probably meant.
const NEAR: usize = 3;

/// Filters as written; empty where nothing was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Given {
    /// Name of a bundle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bundle: Option<String>,
    /// Classes and methods.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    /// Tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Names of tools.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tools: Vec<String>,
    /// API names of modules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<String>,
    /// Risks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub risks: Vec<String>,
    /// Fields that are not there, or not shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldRule>,
}

/// Filters that cannot hold, or leave nothing: why, and what would do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FilterError(pub String);

impl Given {
    /// The filters, if every entry is known. Every one that is not is told at once.
    pub fn check(&self, registry: &'static Registry) -> Result<Filters, FilterError> {
        let mut faults = Vec::new();
        let known = |flag: &str, what: &str, given: &[String], words: BTreeSet<&str>, faults: &mut Vec<String>| {
            for entry in given.iter().filter(|entry| !words.contains(entry.as_str())) {
                faults.push(unknown(flag, what, entry, &words));
            }
            given.iter().cloned().collect::<BTreeSet<_>>()
        };
        let tags = registry.tools.iter().flat_map(|tool| tool.tags).copied().collect();
        let tools = registry.tools.iter().map(|tool| tool.name).collect();
        let bundles: BTreeSet<_> = registry.bundles().map(|bundle| bundle.name).collect();
        let risks: BTreeSet<_> = Risk::ALL.map(Risk::as_str).into();
        known("--bundle", "bundle", self.bundle.as_slice(), bundles, &mut faults);
        let filters = Filters {
            bundle: registry.bundles().find(|bundle| Some(bundle.name) == self.bundle.as_deref()),
            methods: known("--methods", "class or method", &self.methods, method_words(registry), &mut faults),
            tags: known("--tags", "tag", &self.tags, tags, &mut faults),
            tools: known("--tools", "tool", &self.tools, tools, &mut faults),
            modules: Modules::new(registry, &self.modules).map(Arc::new),
            risks: Risk::ALL.into_iter().filter(|risk| self.risks.iter().any(|one| one == risk.as_str())).collect(),
            fields: match FieldRules::check(registry, &self.fields) {
                Ok(rules) => (!rules.is_empty()).then(|| Arc::new(rules)),
                Err(found) => {
                    faults.extend(found);
                    None
                }
            },
            written: self.fields.clone(),
        };
        faults.extend(filters.modules.iter().flat_map(|modules| modules.faults()));
        known("--risks", "risk", &self.risks, risks, &mut faults);
        if faults.is_empty() { Ok(filters) } else { Err(FilterError(faults.join("\n"))) }
    }
}

/// What was probably meant; where nothing reads alike, the whole choice.
fn unknown(flag: &str, what: &str, entry: &str, words: &BTreeSet<&str>) -> String {
    let mut meant = near(entry, words.iter().copied());
    if meant.is_empty() && entry.len() > 2 {
        meant.extend(words.iter().copied().filter(|word| word.contains(entry)));
    }
    meant.truncate(NEAR);
    if !meant.is_empty() {
        return format!("{flag}: there is no {what} `{entry}`; did you mean {}?", meant.join(" or "));
    }
    if words.is_empty() {
        return format!("{flag}: there is no {what} `{entry}`; nothing of the kind is built in");
    }
    let shown: Vec<&str> = words.iter().copied().take(ALL).collect();
    let more = if words.len() > ALL { format!(" and {} more", words.len() - ALL) } else { String::new() };
    format!("{flag}: there is no {what} `{entry}`; there are {}{more}", shown.join(", "))
}
