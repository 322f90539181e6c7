//! `specs/agents/<agent>.yaml`: what an agent may do.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::RiskName;

/// One agent. A tool has to pass every filter that is given.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgentSpec {
    /// The name that people choose it by; the name of the file.
    pub agent: String,
    /// For whom, in a line.
    #[serde(rename = "for")]
    pub whom: String,
    /// Only the tools of this bundle.
    pub bundle: Option<String>,
    /// Only tools of these classes and methods.
    #[serde(default)]
    pub methods: Vec<String>,
    /// Only tools with one of these tags.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Only these tools.
    #[serde(default)]
    pub tools: Vec<String>,
    /// Only these modules, by API name.
    #[serde(default)]
    pub modules: Vec<String>,
    /// What the tools may cause; without it, what the bundle names, or reading and writing.
    #[serde(default)]
    pub risks: Vec<RiskName>,
    /// Fields that are not there, or not shown.
    #[serde(default)]
    pub fields: Vec<FieldRuleSpec>,
}

/// Fields that a server does not have, or shows behind a mask.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FieldRuleSpec {
    /// Of this product; without it, of every product.
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
