//! `specs/tags.yaml`: what each tag means, in every product.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// Every tag.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tags {
    /// Tag to meaning: what its tools have in common, as a sentence that goes on from "its tools".
    pub tags: BTreeMap<String, String>,
}
