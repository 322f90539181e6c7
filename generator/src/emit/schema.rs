//! `schemas/<product>/<tool>.json`, for programs that want to know a tool without running it.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::ir::{Class, Risk, Tool};

/// A tool, as published.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToolFile<'a> {
    /// Unique among all tools.
    #[schemars(regex(pattern = "^[a-z0-9_]{1,64}$"))]
    pub name: &'a str,
    /// The product whose API is called.
    pub product: &'a str,
    /// The resource that it belongs to.
    pub resource: &'a str,
    /// `list`, `get`, `create`, `update`, `delete`, or a name of its own.
    pub method: &'a str,
    /// What method filters go by.
    pub class: Class,
    /// What tag filters go by.
    pub tags: &'a BTreeSet<String>,
    /// What a call can cause.
    #[schemars(length(min = 1))]
    pub risk: &'a BTreeSet<Risk>,
    /// OAuth scopes that the calls need.
    pub scopes: &'a BTreeSet<String>,
    /// Shown to people.
    pub title: &'a str,
    /// Shown to models.
    pub description: &'a str,
    /// MCP's hints.
    pub annotations: AnnotationsFile,
    /// o200k tokens of `{name, title, description, inputSchema}`, minified.
    pub tokens: u32,
    /// SHA-256 of the text whose tokens were counted; as long as it stays, so does the count.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub tokens_of: String,
    /// What arguments the tool takes.
    #[serde(rename = "inputSchema")]
    #[schemars(schema_with = "input_schema")]
    pub input_schema: &'a Map<String, Value>,
}

/// MCP's `ToolAnnotations` without the title, all stated.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the protocol has four independent hints")]
pub struct AnnotationsFile {
    /// The tool changes nothing.
    pub read_only_hint: bool,
    /// Something may be lost.
    pub destructive_hint: bool,
    /// Repeating the call changes nothing further.
    pub idempotent_hint: bool,
    /// The call reaches parties outside the organisation.
    pub open_world_hint: bool,
}

/// A JSON Schema whose root is a closed object, as every client can take it.
fn input_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({
        "$ref": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["type", "properties", "additionalProperties"],
        "properties": {
            "type": {"const": "object"},
            "properties": {
                "type": "object",
                "propertyNames": {"pattern": "^[A-Za-z0-9_.-]{1,64}$"}
            },
            "additionalProperties": {"const": false}
        }
    })
}

/// The file of one tool.
pub(super) fn file(tool: &Tool, tokens: u32, tokens_of: String) -> String {
    let file = ToolFile {
        name: &tool.name,
        product: &tool.product,
        resource: &tool.resource,
        method: &tool.method,
        class: tool.class,
        tags: &tool.tags,
        risk: &tool.risk,
        scopes: &tool.scopes,
        title: &tool.title,
        description: &tool.description,
        annotations: AnnotationsFile {
            read_only_hint: tool.annotations.read_only,
            destructive_hint: tool.annotations.destructive,
            idempotent_hint: tool.annotations.idempotent,
            open_world_hint: tool.annotations.open_world,
        },
        tokens,
        tokens_of,
        input_schema: &tool.input_schema,
    };
    pretty(&file)
}

/// `tool.schema.json`: what every file under `schemas/` looks like.
#[must_use]
pub fn meta_schema() -> String {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<ToolFile>();
    let mut schema = schema.to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".to_owned(), "A tool of a generated server".into());
    }
    pretty(&schema)
}

fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("strings, numbers and JSON values serialise");
    text.push('\n');
    text
}
