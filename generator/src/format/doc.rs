//! `specs/<product>/docs/<resource>.yaml`: what people wrote for the model.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

/// Curation of one resource: method name to texts. A method without an entry is no tool.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Doc {
    /// By method.
    pub methods: BTreeMap<String, MethodDoc>,
}

/// Texts of one tool.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MethodDoc {
    /// Nobody has reviewed it yet: no tool is made of it unless drafts are asked for.
    #[serde(default)]
    pub draft: bool,
    /// A few words, shown to people.
    pub title: String,
    /// What it does, when to use it and when something else. The first sentence carries the intent.
    pub description: String,
    /// Why the description has more than 500 bytes: what a model would get wrong without them.
    #[serde(default)]
    pub long: Option<String>,
    /// Text by argument name. Arguments without an entry keep the description's own text; in a draft, an empty
    /// text says that this one tells no more than the name.
    #[serde(default)]
    pub arguments: BTreeMap<String, String>,
    /// At least one.
    #[serde(default)]
    pub examples: Vec<ExampleDoc>,
}

/// A question and the arguments that answer it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExampleDoc {
    /// What a person would say.
    pub ask: String,
    /// The call's arguments.
    #[serde(default)]
    pub arguments: Map<String, Value>,
}
