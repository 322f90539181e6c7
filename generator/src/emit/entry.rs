//! A tool as a client sees it: the finished object of `tools/list`, and the part that costs tokens.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::ir::{Annotations, Tool};

/// Members in the order in which a model should read them.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    name: &'a str,
    title: &'a str,
    description: &'a str,
    input_schema: &'a Map<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    annotations: Option<Hints<'a>>,
}

/// MCP's `ToolAnnotations`; all hints are always told.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the protocol has four independent hints")]
struct Hints<'a> {
    title: &'a str,
    read_only_hint: bool,
    destructive_hint: bool,
    idempotent_hint: bool,
    open_world_hint: bool,
}

impl<'a> Hints<'a> {
    const fn new(title: &'a str, hints: Annotations) -> Self {
        Self {
            title,
            read_only_hint: hints.read_only,
            destructive_hint: hints.destructive,
            idempotent_hint: hints.idempotent,
            open_world_hint: hints.open_world,
        }
    }
}

fn entry<'a>(tool: &'a Tool, annotations: Option<Hints<'a>>) -> String {
    let entry = Entry {
        name: &tool.name,
        title: &tool.title,
        description: &tool.description,
        input_schema: &tool.input_schema,
        annotations,
    };
    serde_json::to_string(&entry).expect("strings, booleans and JSON values serialise")
}

/// The tool's object in `tools/list`, minified.
pub(super) fn listed(tool: &Tool) -> String {
    entry(tool, Some(Hints::new(&tool.title, tool.annotations)))
}

/// What a model pays for: `{name, title, description, inputSchema}`, minified.
pub(super) fn counted_text(tool: &Tool) -> String {
    entry(tool, None)
}
