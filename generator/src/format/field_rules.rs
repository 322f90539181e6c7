//! `field_rules:` of a product and of a method: what rules over fields go by.

use schemars::JsonSchema;
use serde::Deserialize;

/// How the calls and answers of a product name fields.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FieldNamingSpec {
    /// Parameters whose values are names of fields that come back.
    pub shown: Vec<String>,
    /// Parameters whose values are names of fields that records are ordered or grouped by; before a dot, where there is
    /// one.
    pub tested: Vec<String>,
    /// Parameters that test fields which they do not name. A tool that has one is hidden from servers with field rules,
    /// unless its method says otherwise.
    pub unnamed: Vec<String>,
    /// Endings that make a parameter's name of a field's: `total_above` with `_above` tests the field `total`.
    pub suffixes: Vec<String>,
    /// Members of an object in an answer or a body that name the field which the object is about.
    pub members: Vec<String>,
    /// Members of such an object that hold the field's value.
    pub values: Vec<String>,
    /// Fields that records can hold and that no description tells, but a rule of an agent names.
    pub fields: Vec<String>,
}

/// What becomes of a tool on a server with field rules, where it is not what follows from its arguments and answer.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct FieldRulesChoice {
    /// Why it tells of no field that a rule could be about; it stays as it is.
    pub safe: Option<String>,
    /// Arguments without which it stays.
    pub without: Vec<String>,
    /// The tool's description then, where its own would name them.
    pub description: Option<String>,
}
