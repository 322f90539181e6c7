//! What is published of a tool: its entry in the list without what is not there.

use serde_json::{Map, Value};

use super::FieldRules;
use super::withheld::{Withheld, required};
use crate::access::texts::kept_sentences;
use crate::arguments::At;
use crate::descriptor::{ToolDescriptor, UnderRules};

/// What of a tool is not there, and its entry then. `None` where the tool is not there at all.
pub(crate) fn published(rules: &FieldRules, tool: &ToolDescriptor) -> Option<(Withheld, Option<String>)> {
    let mut entry: Value = serde_json::from_str(tool.entry).unwrap_or_default();
    let withheld = Withheld::of(rules, tool, &required(&entry))?;
    if withheld.is_empty() {
        return Some((withheld, None));
    }
    if let UnderRules::Without { description, .. } = tool.disclosure.under_rules
        && !description.is_empty()
        && rules.concerns(tool)
    {
        entry["description"] = description.into();
    }
    texts(&mut entry, &withheld);
    if let Some(schema) = entry.get_mut("inputSchema") {
        root(schema, &withheld);
    }
    let entry = entry.to_string();
    Some((withheld, Some(entry)))
}

/// A text without the sentences that name what is denied.
pub(crate) fn told(text: &str, rules: &FieldRules, tools: &[&'static ToolDescriptor]) -> String {
    let mut named = super::Names::default();
    for tool in tools {
        named.add(&rules.anywhere(tool));
    }
    kept_sentences(text, |word| named.spells_denied(word))
}

fn root(schema: &mut Value, withheld: &Withheld) {
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return };
    properties.retain(|name, _| !withheld.argument(name));
    for (name, schema) in properties.iter_mut() {
        let at = At::Key(&At::Root, name);
        values(schema, &at, withheld);
        nested(schema, &at, withheld);
    }
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, schema) in definitions.iter_mut() {
            nested(schema, &At::Key(&At::Root, name), withheld);
        }
    }
    without_required(schema, |name| withheld.argument(name));
}

/// The values of an argument that name what is not there.
fn values(schema: &mut Value, at: &At, withheld: &Withheld) {
    match schema {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                match (name.as_str(), member) {
                    ("enum" | "examples" | "default", Value::Array(items)) => {
                        items.retain(|item| !item.as_str().is_some_and(|text| withheld.value(at, text)));
                    }
                    ("items" | "anyOf" | "oneOf" | "allOf", member) => values(member, at, withheld),
                    _ => {}
                }
            }
            let default = members.get("default").and_then(Value::as_str);
            if default.is_some_and(|text| withheld.value(at, text)) {
                members.shift_remove("default");
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| values(item, at, withheld)),
        _ => {}
    }
}

/// Described members at any depth below the root.
fn nested(schema: &mut Value, at: &At, withheld: &Withheld) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                properties.retain(|name, _| !withheld.member(at, name));
                defaults(members.get_mut("default"), at, withheld);
                defaults(members.get_mut("examples"), at, withheld);
            }
            members.values_mut().for_each(|member| nested(member, at, withheld));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| nested(item, at, withheld)),
        _ => {}
    }
    without_required(schema, |name| withheld.member(at, name));
}

#[expect(clippy::needless_pass_by_value, reason = "an option of a reference is what `get_mut` gives")]
fn defaults(value: Option<&mut Value>, at: &At, withheld: &Withheld) {
    match value {
        Some(Value::Object(members)) => members.retain(|name, _| !withheld.member(at, name)),
        Some(Value::Array(items)) => items.iter_mut().for_each(|item| defaults(Some(item), at, withheld)),
        _ => {}
    }
}

fn without_required(schema: &mut Value, gone: impl Fn(&str) -> bool) {
    let Some(members) = schema.as_object_mut() else { return };
    let Some(Value::Array(names)) = members.get_mut("required") else { return };
    names.retain(|name| !name.as_str().is_some_and(&gone));
    if names.is_empty() {
        members.shift_remove("required");
    }
}

/// Descriptions without the sentences that name what is denied, or an argument that is not there.
fn texts(value: &mut Value, withheld: &Withheld) {
    let names = |word: &str| {
        let scope = withheld.scope();
        let is_argument = withheld.arguments().any(|name| name == word && (name.contains('_') || is_mixed(name)));
        is_argument || scope.own.spells_denied(word) || scope.inside.spells_denied(word)
    };
    match value {
        Value::Object(members) => {
            prune(members, &names);
            for (name, member) in members.iter_mut() {
                // Names of properties are no texts, and their schemas are objects.
                if name != "description" {
                    texts(member, withheld);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| texts(item, withheld)),
        _ => {}
    }
}

fn prune(members: &mut Map<String, Value>, names: &impl Fn(&str) -> bool) {
    let Some(Value::String(text)) = members.get_mut("description") else { return };
    *text = kept_sentences(text, names);
    if text.is_empty() {
        members.shift_remove("description");
    }
}

/// `customField1`: no word of any language.
fn is_mixed(name: &str) -> bool {
    name.chars().skip(1).any(char::is_uppercase)
}
