//! One rule as people write it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::names::fold;
use crate::arguments::text::{near, nearest, quote_text};
use crate::descriptor::{ModuleName, Registry};

/// Longest name of a field.
const LONGEST: usize = 100;

/// Fields that a server does not have, or shows behind a mask.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FieldRule {
    /// Of this product; without it, of every product, or of every one that has modules where a module is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Of the records of this module, by API name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// API names of fields that are not there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deny: Vec<String>,
    /// API names of fields whose values are not shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mask: Vec<String>,
}

impl FieldRule {
    /// Whatever cannot hold.
    pub(super) fn faults(&self, registry: &'static Registry) -> Vec<String> {
        let mut faults = Vec::new();
        if self.deny.is_empty() && self.mask.is_empty() {
            faults.push("fields: a rule names no field; write `deny` or `mask`".to_owned());
        }
        let product = self.product.as_deref();
        let known = product.is_none_or(|name| registry.product(name).is_some());
        if let Some(name) = product.filter(|_| !known) {
            let names = || registry.products.iter().map(|product| product.name);
            let meant = match nearest(name, names()) {
                Some(meant) => format!("did you mean {meant}?"),
                None => format!("there are {}", names().collect::<Vec<_>>().join(", ")),
            };
            faults.push(format!("fields: there is no product {}; {meant}", quote_text(name)));
        }
        if let Some(module) = &self.module {
            let has_modules = |name: &str| registry.product(name).is_some_and(|product| product.fields.is_some());
            if !is_name(module) {
                faults.push(format!("fields: {} is no API name of a module", quote_text(module)));
            } else if let Some(name) = product.filter(|name| known && !has_modules(name)) {
                faults.push(format!("fields: {name} has no modules; leave `module` out of the rule"));
            }
        }
        let mut seen = BTreeSet::new();
        for name in self.deny.iter().chain(&self.mask) {
            if name.is_empty() || name.len() > LONGEST || !name.chars().any(char::is_alphanumeric) {
                faults.push(format!("fields: {} is no name of a field", quote_text(name)));
            } else if name.contains(['.', '>', ',']) {
                faults.push(format!(
                    "fields: {} is no name of one field: write the field's own name, it holds wherever the field is \
                     reached",
                    quote_text(name)
                ));
            } else if fold(name) == "id" {
                faults.push("fields: `id` cannot be denied or masked: records are found by it".to_owned());
            } else if !seen.insert(fold(name)) {
                faults.push(format!("fields: {} stands twice in a rule", quote_text(name)));
            }
        }
        faults
    }

    /// What is named and was perhaps meant otherwise. An organisation may have fields and modules that nothing here
    /// knows.
    #[must_use]
    pub fn notes(&self, registry: &'static Registry) -> Vec<String> {
        let tools = || {
            let of_product = |name: &str| self.product.as_deref().is_none_or(|product| product == name);
            registry.tools.iter().filter(move |tool| of_product(tool.product.name))
        };
        let known: BTreeSet<&str> = tools().flat_map(|tool| tool.disclosure.fields.iter().copied()).collect();
        let folded: BTreeSet<String> = known.iter().map(|name| fold(name)).collect();
        let named = self.deny.iter().chain(&self.mask).filter(|name| !folded.contains(&fold(name)));
        let mut notes: Vec<String> = named
            .filter_map(|name| {
                let near = near(name, known.iter().copied());
                let meant = near.first()?;
                Some(format!(
                    "fields: no tool is known to have a field {}; if it is not one of your own, {} was meant",
                    quote_text(name),
                    quote_text(meant)
                ))
            })
            .collect();
        let modules: BTreeSet<&str> = tools()
            .flat_map(|tool| tool.fields)
            .filter_map(|named| match named.module {
                ModuleName::Constant(module) => Some(module),
                ModuleName::Argument(_) => None,
            })
            .collect();
        if let Some(module) = &self.module
            && !modules.iter().any(|known| fold(known) == fold(module))
            && let Some(meant) = nearest(module, modules.iter().copied())
        {
            notes.push(format!(
                "fields: no tool is made for a module `{module}`; if it is not one of your own, `{meant}` was meant"
            ));
        }
        notes
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
