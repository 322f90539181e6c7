//! A schema in words: what kind of value, which bounds, which members.

use serde::Serialize;
use serde_json::{Map, Value};

use super::words::{Piece, pieces};
use crate::ir::Server;
use crate::numbers::grouped;

/// Members inside members that are shown; deeper ones stand in the surface file.
const DEPTH: usize = 6;

/// An argument, a member of one, or a shared definition.
#[derive(Debug, Default, Serialize)]
pub(super) struct Field<'a> {
    pub(super) name: String,
    pub(super) required: bool,
    /// `string`, `list of object`.
    pub(super) kind: String,
    /// The shared definition that it is.
    pub(super) definition: Option<String>,
    pub(super) text: Vec<Piece<'a>>,
    /// Bounds, defaults, forms.
    pub(super) facts: Vec<Fact>,
    /// The only values that are taken.
    pub(super) choices: Vec<String>,
    /// Where the value goes; arguments only.
    pub(super) goes: Option<String>,
    pub(super) members: Vec<Field<'a>>,
}

/// `pattern` and `^[0-9]+$`; the value is shown as code.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) code: Option<String>,
}

/// The words for a schema.
pub(super) fn field<'a>(server: &Server, name: &str, schema: &'a Value, required: bool) -> Field<'a> {
    at_depth(server, name, schema, required, 0)
}

fn at_depth<'a>(server: &Server, name: &str, schema: &'a Value, required: bool, depth: usize) -> Field<'a> {
    let mut out = Field { name: name.to_owned(), required, kind: kind(schema), ..Field::default() };
    let Some(keywords) = schema.as_object() else { return out };
    out.text = pieces(server, keywords.get("description").and_then(Value::as_str).unwrap_or_default());
    out.definition = reference(keywords).or_else(|| reference(keywords.get("items")?.as_object()?));
    out.facts = facts(keywords);
    out.choices = choices(keywords);
    let mut inner = keywords;
    while let Some(items) = inner.get("items").and_then(Value::as_object) {
        out.facts.extend(facts(items).into_iter().map(|fact| Fact { label: format!("each {}", fact.label), ..fact }));
        out.choices.extend(choices(items));
        inner = items;
    }
    if depth < DEPTH {
        out.members = members(server, inner, depth + 1);
    }
    out
}

/// Members of an object, and the forms of a value that has several.
fn members<'a>(server: &Server, keywords: &'a Map<String, Value>, depth: usize) -> Vec<Field<'a>> {
    let required = keywords.get("required").and_then(Value::as_array);
    let is_required = |name: &str| required.is_some_and(|list| list.iter().any(|one| one == name));
    let named = keywords.get("properties").and_then(Value::as_object).into_iter().flatten();
    let mut out: Vec<Field> =
        named.map(|(name, schema)| at_depth(server, name, schema, is_required(name), depth)).collect();
    out.sort_by_key(|member| !member.required);
    if let Some(other @ Value::Object(_)) = keywords.get("additionalProperties") {
        out.push(at_depth(server, "any other name", other, false, depth));
    }
    for (keyword, what) in [("anyOf", "or"), ("oneOf", "either"), ("allOf", "and")] {
        for form in keywords.get(keyword).and_then(Value::as_array).into_iter().flatten() {
            out.push(at_depth(server, what, form, false, depth));
        }
    }
    out
}

fn reference(keywords: &Map<String, Value>) -> Option<String> {
    keywords.get("$ref")?.as_str()?.strip_prefix("#/$defs/").map(str::to_owned)
}

fn kind(schema: &Value) -> String {
    let Some(keywords) = schema.as_object() else { return "any value".to_owned() };
    if let Some(name) = reference(keywords) {
        return name;
    }
    match keywords.get("type") {
        Some(Value::String(one)) if one == "array" => {
            format!("list of {}", keywords.get("items").map_or_else(|| "any values".to_owned(), kind))
        }
        Some(Value::String(one)) => one.clone(),
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        _ => "any value".to_owned(),
    }
}

fn choices(keywords: &Map<String, Value>) -> Vec<String> {
    let constant = keywords.get("const");
    keywords.get("enum").and_then(Value::as_array).into_iter().flatten().chain(constant).map(plain).collect()
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Every keyword that bounds a value; none is left out.
fn facts(keywords: &Map<String, Value>) -> Vec<Fact> {
    let number = |name: &str| keywords.get(name).map(|value| value.as_u64().map_or_else(|| value.to_string(), grouped));
    let mut out = Vec::new();
    let mut say = |label: String| out.push(Fact { label, code: None });
    for (least, most, what) in [
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minProperties", "maxProperties", " members"),
    ] {
        match (number(least), number(most)) {
            (Some(least), Some(most)) if least == most => say(format!("exactly {least}{what}")),
            (Some(least), Some(most)) => say(format!("{least} to {most}{what}")),
            (Some(least), None) => say(format!("at least {least}{what}")),
            (None, Some(most)) => say(format!("at most {most}{what}")),
            (None, None) => {}
        }
    }
    for (keyword, words) in
        [("exclusiveMinimum", "more than"), ("exclusiveMaximum", "less than"), ("multipleOf", "a multiple of")]
    {
        if let Some(number) = number(keyword) {
            say(format!("{words} {number}"));
        }
    }
    if keywords.get("uniqueItems") == Some(&Value::Bool(true)) {
        say("no item twice".to_owned());
    }
    if let Some(format) = keywords.get("format").and_then(Value::as_str) {
        say(format!("form of a {format}"));
    }
    for (keyword, label) in [("pattern", "must match"), ("default", "if not given")] {
        if let Some(value) = keywords.get(keyword) {
            out.push(Fact { label: label.to_owned(), code: Some(plain(value)) });
        }
    }
    let told = |name: &str| KNOWN.contains(&name);
    for (keyword, value) in keywords.iter().filter(|(name, _)| !told(name)) {
        out.push(Fact { label: keyword.clone(), code: Some(plain(value)) });
    }
    out
}

/// Keywords that are told in words, or that are the structure itself.
const KNOWN: &[&str] = &[
    "$defs",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "description",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "uniqueItems",
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(schema: &Value) -> (String, String) {
        let server = Server::default();
        let one = field(&server, "x", schema, false);
        let facts = one.facts.iter().map(|fact| match &fact.code {
            Some(code) => format!("{} {code}", fact.label),
            None => fact.label.clone(),
        });
        (one.kind, facts.collect::<Vec<_>>().join("; "))
    }

    #[test]
    fn bounds_in_words() {
        let (kind, facts) = told(&json!({"type": "integer", "minimum": 1, "maximum": 2000, "default": 20}));
        assert_eq!((kind.as_str(), facts.as_str()), ("integer", "1 to 2,000; if not given 20"));
        let list = json!({"type": "array", "maxItems": 5, "items": {"type": "string", "pattern": "^a"}});
        assert_eq!(told(&list), ("list of string".into(), "at most 5 items; each must match ^a".into()));
    }

    #[test]
    fn a_keyword_without_words_is_shown_as_it_stands() {
        assert_eq!(told(&json!({"type": "string", "contentEncoding": "base64"})).1, "contentEncoding base64");
    }

    #[test]
    fn members_with_the_required_ones_first() {
        let schema = json!({"type": "object", "required": ["b"], "properties": {"a": {"type": "string"}, "b": {"$ref": "#/$defs/Node"}}});
        let one = field(&Server::default(), "x", &schema, true);
        assert_eq!(one.members.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(one.members[0].definition.as_deref(), Some("Node"));
        assert_eq!(field(&Server::default(), "x", &json!({"enum": ["a", 1]}), false).choices, ["a", "1"]);
    }
}
