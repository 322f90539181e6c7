//! The token budget of one tool's schema: texts inside arguments are shortened to their first sentences, then
//! deep optional members are left out until it fits.
//!
//! An argument itself is never left out, nor what an object requires, nor what a curated line or an
//! example names. What was left out can still be sent where the object is open; the report tells it.

mod members;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use serde::Serialize;
use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use crate::brief;
use crate::keywords::{self, Shape};
use crate::tokens;

/// What the budget did.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// What was left out, in order: `lines/*/tags` for a member, `lines/*/tags (text)` for the end of its text.
    pub(super) members: Vec<String>,
    /// Tokens that are still too many.
    pub(super) over: usize,
}

/// Longest text inside an argument where the schema passes the budget, in bytes: whole sentences of it.
const TEXT: usize = 80;

/// Longest sentence that stays whole there, in bytes.
const SENTENCE: usize = 160;

/// Applies the product's budget: texts inside arguments are shortened, then deep members left out.
pub(super) fn apply(draft: &mut Draft) -> Cut {
    let Some(budget) = draft.product.spec.schema_tokens else { return Cut::default() };
    if is_small(draft, budget) {
        return Cut::default();
    }
    let kept = kept(draft);
    let taken = |field: &mut Field| (field.name.clone(), Value::Object(std::mem::take(&mut field.schema)));
    let mut root: Map<String, Value> = draft.fields.iter_mut().map(taken).collect();
    let mut definitions = std::mem::take(&mut draft.definitions);
    let mut cut = Vec::new();
    // Counting is what takes long here: whether it passes the budget is known long before the end.
    let mut over = 0;
    if tokens::pass(&written(&root, &definitions), budget) {
        for (holder, schemas) in [("", &mut root), ("$defs", &mut definitions)] {
            for (name, schema) in schemas {
                shorten(schema, &[holder.to_owned(), name.clone()], holder == "$defs", &mut cut);
            }
        }
        over = excess(&root, &definitions, budget);
    }
    while over > 0 {
        let mut saved = 0;
        for (tokens, place) in members::deepest(&root, &definitions, &kept) {
            if saved > over {
                break;
            }
            if remove(&mut root, &mut definitions, &place) {
                saved += tokens;
                cut.push(told(&place));
            }
        }
        // A branch that is left out may take a definition with it, so the sum is taken anew.
        unused(&root, &mut definitions);
        over = excess(&root, &definitions, budget);
        if saved == 0 {
            break;
        }
    }
    for field in &mut draft.fields {
        if let Some(Value::Object(schema)) = root.remove(&field.name) {
            field.schema = schema;
        }
    }
    draft.definitions = definitions;
    cut.sort();
    Cut { members: cut, over }
}

/// Shortens the texts inside a schema, its own only where it is not an argument's.
fn shorten(schema: &mut Value, place: &[String], own: bool, cut: &mut Vec<String>) {
    let Value::Object(members) = schema else { return };
    let text = members.get("description").and_then(Value::as_str).filter(|_| own);
    let short =
        text.map(|text| brief::first_sentences(text, TEXT, SENTENCE)).filter(|short| Some(short.as_str()) != text);
    if let Some(short) = short {
        members.insert("description".to_owned(), short.into());
        cut.push(format!("{} (text)", told(place)));
    }
    for (keyword, value) in members.iter_mut() {
        let below = |step: &str| [place, &[keyword.clone(), step.to_owned()]].concat();
        match (keywords::shape(keyword), value) {
            (Some(Shape::Named), Value::Object(named)) => {
                named.iter_mut().for_each(|(name, inner)| shorten(inner, &below(name), true, cut));
            }
            (Some(Shape::Schema), inner) => {
                shorten(inner, &[place, std::slice::from_ref(keyword)].concat(), true, cut);
            }
            (Some(Shape::List), Value::Array(list)) => {
                list.iter_mut().enumerate().for_each(|(at, inner)| shorten(inner, &below(&at.to_string()), true, cut));
            }
            _ => {}
        }
    }
}

/// Whether nothing can be over. A token of a schema has more than two bytes, so that most are not counted.
fn is_small(draft: &Draft, budget: usize) -> bool {
    let mut left = Left(budget * 2);
    let fields = draft.fields.iter().map(|field| (&field.name, &field.schema));
    left.write_json(fields.collect::<BTreeMap<_, _>>())
        && (draft.definitions.is_empty() || left.write_json(&draft.definitions))
}

/// Room for bytes: what is written is counted, and refused where it is more.
struct Left(usize);

impl Left {
    fn write_json(&mut self, value: impl Serialize) -> bool {
        serde_json::to_writer(self, &value).is_ok()
    }
}

impl io::Write for Left {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How many tokens the schema has too many.
fn excess(root: &Map<String, Value>, definitions: &Map<String, Value>, budget: usize) -> usize {
    tokens::count(&written(root, definitions)).saturating_sub(budget)
}

/// What is counted.
fn written(root: &Map<String, Value>, definitions: &Map<String, Value>) -> String {
    let text = |schemas: &Map<String, Value>| serde_json::to_string(schemas).unwrap_or_default();
    if definitions.is_empty() { text(root) } else { text(root) + &text(definitions) }
}

/// Places that curated lines and examples use: `lines/*/due`.
fn kept(draft: &Draft) -> BTreeSet<String> {
    let mut ways = BTreeSet::new();
    let spec = draft.spec;
    for way in spec.dates.keys().chain(spec.lookups.keys()).chain(spec.choices.keys()) {
        with_all_above(way, &mut ways);
    }
    for lookup in &draft.lookups {
        with_all_above(&lookup.at.join("/"), &mut ways);
    }
    for example in draft.doc.iter().flat_map(|(doc, _)| &doc.examples) {
        example.arguments.iter().for_each(|(name, value)| ways_in(value, name, &mut ways));
    }
    ways
}

fn with_all_above(way: &str, ways: &mut BTreeSet<String>) {
    ways.extend(way.match_indices('/').map(|(at, _)| way[..at].to_owned()));
    ways.insert(way.to_owned());
}

fn ways_in(value: &Value, way: &str, ways: &mut BTreeSet<String>) {
    ways.insert(way.to_owned());
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| ways_in(member, &format!("{way}/{name}"), ways));
        }
        Value::Array(items) => items.iter().for_each(|item| ways_in(item, &format!("{way}/*"), ways)),
        _ => {}
    }
}

/// Takes a member away; an object that is left without any is open.
fn remove(root: &mut Map<String, Value>, definitions: &mut Map<String, Value>, place: &[String]) -> bool {
    let [holder, first, inner @ .., _, name] = place else { return false };
    let schemas = if holder == "$defs" { definitions } else { root };
    let Some(mut at) = schemas.get_mut(first) else { return false };
    for step in inner {
        let next = match at {
            Value::Object(members) => members.get_mut(step),
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
            _ => None,
        };
        let Some(next) = next else { return false };
        at = next;
    }
    let Value::Object(object) = at else { return false };
    let Some(Value::Object(properties)) = object.get_mut("properties") else { return false };
    let gone = properties.shift_remove(name).is_some();
    if properties.is_empty() {
        object.shift_remove("properties");
        object.shift_remove("additionalProperties");
    }
    gone
}

/// Drops definitions that nothing refers to any more.
fn unused(root: &Map<String, Value>, definitions: &mut Map<String, Value>) {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<&Value> = root.values().collect();
    while let Some(schema) = open.pop() {
        let mut named = Vec::new();
        keywords::walk(schema, "", &mut |inner, _| {
            named.extend(inner.get("$ref").and_then(Value::as_str).and_then(keywords::definition_name));
        });
        for name in named {
            if let Some(definition) = definitions.get(&name)
                && wanted.insert(name)
            {
                open.push(definition);
            }
        }
    }
    definitions.retain(|name, _| wanted.contains(name));
}

/// `lines/*/tags`
fn told(place: &[String]) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut steps = place.iter().map(String::as_str);
    let holder = steps.next().unwrap_or_default();
    if !holder.is_empty() {
        out.push(holder);
    }
    out.extend(steps.next());
    while let Some(step) = steps.next() {
        match step {
            "properties" | "patternProperties" => out.extend(steps.next()),
            "items" => out.push("*"),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => drop(steps.next()),
            _ => {}
        }
    }
    out.join("/")
}

/// How many of what was left out stands where, for reports.
#[must_use]
pub(crate) fn summed(cut: &[String]) -> BTreeMap<&str, usize> {
    let mut out = BTreeMap::new();
    for place in cut {
        *out.entry(place.split('/').next().unwrap_or_default()).or_default() += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    pub(super) fn object(value: Value) -> Map<String, Value> {
        let Value::Object(members) = value else { panic!("an object") };
        members
    }

    #[test]
    fn texts_inside_arguments_are_shortened_and_told() {
        let long = format!("The first. {}", "More of it, which few read. ".repeat(5));
        let mut schema = json!({"description": long, "items": {"properties": {"due": {"description": long}}}});
        let mut cut = Vec::new();
        shorten(&mut schema, &[String::new(), "lines".to_owned()], false, &mut cut);
        assert_eq!(schema["description"], long.as_str());
        let short = schema["items"]["properties"]["due"]["description"].as_str().unwrap();
        assert_eq!(short, "The first. More of it, which few read. More of it, which few read.");
        assert_eq!(cut, ["lines/*/due (text)"]);
    }

    #[test]
    fn an_object_without_members_is_open_and_a_lonely_definition_goes() {
        let mut root = object(
            json!({"a": {"type": "object", "additionalProperties": false, "properties": {"b": {"$ref": "#/$defs/B"}}}}),
        );
        let mut definitions = object(json!({"B": {"type": "string"}}));
        let place = ["", "a", "properties", "b"].map(str::to_owned);
        assert!(remove(&mut root, &mut definitions, &place));
        unused(&root, &mut definitions);
        assert_eq!(Value::Object(root), json!({"a": {"type": "object"}}));
        assert!(definitions.is_empty());
    }
}
