//! `lookups:`: names instead of ids, and defaults that an answer gives.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::PaginationChoice;

/// A list of the vendor in which a name is found, or of which one entry is taken.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LookupSpec {
    /// HTTP method and path below the base path, parameter names erased; it need not be a tool's.
    pub operation: String,
    /// Names of the path parameters in order, where several operations share the key.
    pub parameter_names: Option<Vec<String>>,
    /// File of the description, where several operations share the key.
    pub file: Option<String>,
    /// Path parameters that are always the same.
    #[serde(default)]
    pub path: BTreeMap<String, String>,
    /// Query parameters that are always the same.
    #[serde(default)]
    pub query: BTreeMap<String, Value>,
    /// Query parameter that narrows the list by a name.
    pub search: Option<String>,
    /// Least OAuth scopes, where the description has none or asks for too much.
    pub scopes: Option<Vec<String>>,
    /// How the list is read page by page, where the product's way does not hold; `false` for a list in
    /// one piece.
    pub pagination: Option<PaginationChoice>,
    /// JSON pointer into the answer to the list, or to one record.
    #[serde(default)]
    pub at: String,
    /// Pointers, inside an entry, to what a name is compared with, letter case ignored. Without any, the
    /// first entry is taken: for defaults.
    #[serde(default)]
    pub names: Vec<String>,
    /// Pointer, inside an entry, to what requests use.
    pub id: String,
    /// Pointer, inside an entry, to a boolean: the entry to take where there are no `names`.
    pub prefer: Option<String>,
    /// Pointers, inside an entry, to what sets it apart from others of the same name.
    #[serde(default)]
    pub tell: Vec<String>,
    /// What an id looks like; all else is a name. Without it, 1 to 20 digits.
    pub ids: Option<String>,
    /// Resource of the product: a server that may list it tells likely entries.
    pub resource: Option<String>,
    /// Parameters of the request that the call gives: argument of the call by parameter.
    #[serde(default)]
    pub within: BTreeMap<String, WithinSpec>,
    /// Arguments that take a name in every method of the product, as the description spells them.
    #[serde(default)]
    pub arguments: Vec<String>,
}

/// Where a parameter of a lookup comes from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum WithinSpec {
    /// An argument of the call.
    Argument(String),
    /// An entry of another list.
    Answer(AnswerSpec),
}

/// An entry of a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerSpec {
    /// Name of the lookup.
    pub lookup: String,
    /// Parameters of its request, where they come from elsewhere than the lookup says.
    #[serde(default)]
    pub within: BTreeMap<String, WithinSpec>,
}

/// What a method says of one argument.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum LookupChoice {
    /// `false`: this argument takes ids alone.
    Off(bool),
    /// Name of the lookup.
    Named(String),
    /// A lookup with more to say.
    Full(LookupUse),
}

/// A lookup with more to say.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LookupUse {
    /// Name of the lookup.
    pub lookup: String,
    /// Parameters of its request, where they come from elsewhere than the lookup says.
    #[serde(default)]
    pub within: BTreeMap<String, WithinSpec>,
    /// Values that are neither ids nor names; one that ends with `*` stands for all that begin alike.
    #[serde(default)]
    pub except: Vec<String>,
}
