//! Titles, argument texts and examples of a draft, out of whatever the description says.

use serde_json::{Map, Value, json};

use super::example;
use crate::brief;
use crate::check::{faults, is_id};
use crate::ir::{Argument, Place, Tool};
use crate::plain;

/// Longest title, in bytes.
pub const TITLE: usize = 70;

/// Longest description, in bytes: it is paid for in every conversation, and to be written anew.
pub const DESCRIPTION: usize = 300;

/// Longest text of an argument, in bytes, where it is several sentences.
const ARGUMENT: usize = 160;

/// Longest sentence that stays whole, in bytes.
pub const LONGEST: usize = 500;

/// Texts for arguments whose own is too long or no plain line; an empty one where it says no more than the
/// argument's name and the tool's own texts, which a model reads before it.
#[must_use]
pub fn arguments(tool: &Tool, title: &str, description: &str) -> Map<String, Value> {
    let mut out = Map::new();
    for argument in tool.arguments.iter().filter(|argument| argument.place != Place::Pagination) {
        let schema = tool.input_schema.get("properties").and_then(|all| all.get(&argument.name));
        let own = schema.and_then(|schema| schema.get("description")?.as_str()).unwrap_or_default();
        let values = schema.and_then(|schema| schema.get("enum").or_else(|| schema.get("items")?.get("enum")));
        let line = brief::without_values(&plain::line(own), values);
        let line = brief::first_sentences(&line, ARGUMENT, LONGEST);
        let says_nothing = line.is_empty() || is_told(&line, &argument.name, title, description);
        let line = if says_nothing { String::new() } else { line };
        if line != own {
            out.insert(argument.name.clone(), line.into());
        }
    }
    out
}

/// Whether a text says no more than a name and the tool's own texts. That an id is wanted is told where the name
/// does not say so.
fn is_told(line: &str, name: &str, title: &str, description: &str) -> bool {
    let is_id = |word: &str| ["id", "ids"].iter().any(|id| word.trim_matches(['.', ',', ':']).eq_ignore_ascii_case(id));
    let description: Vec<&str> = description.split(' ').filter(|word| !is_id(word)).collect();
    brief::says_only(line, &[name, title, &description.join(" ")])
}

/// A value that an argument takes.
fn value(root: &Value, argument: &Argument) -> Option<Value> {
    let schema = root["properties"].get(&argument.name).cloned().unwrap_or(Value::Bool(true));
    if argument.file.is_none() {
        return example::value(root, &schema);
    }
    // What the schema cannot say: a file needs a name and a content.
    let file = json!({"name": "example.txt", "content_base64": "RXhhbXBsZQ=="});
    Some(if schema["type"] == "array" { json!([file]) } else { file })
}

/// A question and the least arguments that the schema takes.
#[must_use]
pub fn example(tool: &Tool, title: &str) -> Value {
    let root = Value::Object(tool.input_schema.clone());
    let mut arguments = Map::new();
    for argument in tool.arguments.iter().filter(|argument| argument.required) {
        if let Some(value) = value(&root, argument) {
            arguments.insert(argument.name.clone(), value);
        }
    }
    // A call that changes something shows a change.
    let sends_body = tool.arguments.iter().any(|argument| argument.place == Place::Body);
    let shows_body =
        tool.arguments.iter().any(|argument| argument.place == Place::Body && arguments.contains_key(&argument.name));
    if sends_body && !shows_body {
        for argument in tool.arguments.iter().filter(|argument| argument.place == Place::Body) {
            let Some(value) = value(&root, argument) else { continue };
            let mut more = arguments.clone();
            more.insert(argument.name.clone(), value);
            if faults(&root, &Value::Object(more.clone())).is_empty() {
                arguments = more;
                break;
            }
        }
    }
    json!({"ask": format!("{title}."), "arguments": arguments})
}

/// Keywords that make an id a string with a form; nothing where it is no id or has one.
#[must_use]
pub fn id_form(name: &str, schema: &Map<String, Value>) -> Option<Value> {
    if !is_id(name) {
        return None;
    }
    let is_number = kinds(schema).iter().any(|kind| matches!(*kind, "integer" | "number"));
    let has_form = ["pattern", "enum", "const"].iter().any(|keyword| schema.contains_key(*keyword));
    let is_string = kinds(schema) == ["string"];
    if is_string && has_form {
        return None;
    }
    let pattern = if is_number { "^[0-9]{1,19}$" } else { "^[A-Za-z0-9_.:-]{1,100}$" };
    let mut out = Map::new();
    if !is_string || schema.get("type").is_some_and(Value::is_array) {
        out.insert("type".to_owned(), "string".into());
    }
    out.insert("pattern".to_owned(), pattern.into());
    Some(Value::Object(out))
}

/// Whether a value may be sent as text.
#[must_use]
pub fn may_be_text(schema: &Map<String, Value>) -> bool {
    let kinds = kinds(schema);
    let plain =
        ["$ref", "allOf", "anyOf", "oneOf", "properties", "items"].iter().all(|name| !schema.contains_key(*name));
    if kinds.is_empty() { plain } else { kinds.iter().all(|kind| matches!(*kind, "string" | "integer" | "number")) }
}

/// The stated types, less `null`.
fn kinds(schema: &Map<String, Value>) -> Vec<&str> {
    let stated = match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    stated.into_iter().filter(|name| *name != "null").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_the_tool_has_told_is_left_out_and_that_an_id_is_wanted_is_told() {
        let told = |line, name| is_told(line, name, "Create a folder", "Creates a new folder for an owner by ID.");
        assert!(told("Name of the new folder", "name"));
        assert!(told("The unique ID of the folder", "folder_id"));
        assert!(!told("ID of the owner", "owner"));
        assert!(!told("Folder to copy", "name"));
    }

    #[test]
    fn ids_become_strings_with_a_form() {
        let form = |name: &str, schema: Value| id_form(name, schema.as_object().unwrap());
        assert_eq!(form("name", json!({"type": "string"})), None);
        assert_eq!(form("id", json!({"type": "string", "pattern": "^a$"})), None);
        assert_eq!(
            form("id", json!({"type": "integer"})).unwrap(),
            json!({"type": "string", "pattern": "^[0-9]{1,19}$"})
        );
        assert_eq!(form("job_id", json!({"type": "string"})).unwrap(), json!({"pattern": "^[A-Za-z0-9_.:-]{1,100}$"}));
        assert_eq!(form("id", json!({})).unwrap()["type"], "string");
    }
}
