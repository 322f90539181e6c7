//! The token budget of one tool's schema: texts inside arguments are shortened to their first sentences, then
//! deep optional members are left out until it fits.
//!
//! An argument itself is never left out, nor what an object requires, nor what a curated line or an
//! example names. What was left out can still be sent where the object is open; the report tells it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::draft::Draft;
use crate::brief;
use crate::keywords::{self, Shape};
use crate::tokens;

/// A member that may be left out.
struct Branch<'a> {
    /// `items/properties/tags`: the way from an argument's schema, or a definition's, to the member.
    place: Vec<String>,
    /// How many members stand around it.
    depth: usize,
    /// What it is called.
    name: &'a str,
    schema: &'a Value,
}

impl Branch<'_> {
    /// What is saved without it.
    fn tokens(&self) -> usize {
        tokens::count(&self.schema.to_string()) + tokens::count(self.name) + 2
    }
}

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
    let mut root: Map<String, Value> =
        draft.fields.iter().map(|field| (field.name.clone(), Value::Object(field.schema.clone()))).collect();
    let mut definitions = draft.definitions.clone();
    let kept = kept(draft);
    let mut cut = Vec::new();
    // Counted anew only where something was left out since: counting is what takes long here.
    let mut over = excess(&root, &definitions, budget);
    if over > 0 {
        for (holder, schemas) in [("", &mut root), ("$defs", &mut definitions)] {
            for (name, schema) in schemas {
                shorten(schema, &[holder.to_owned(), name.clone()], holder == "$defs", &mut cut);
            }
        }
        if !cut.is_empty() {
            over = excess(&root, &definitions, budget);
        }
    }
    while over > 0 {
        let mut saved = 0;
        for (tokens, place) in deepest(&branches(&root, &definitions, &kept)) {
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

/// How many tokens the schema has too many. Counting is dear, and a token of a schema has more than two bytes:
/// what is small is not counted.
fn excess(root: &Map<String, Value>, definitions: &Map<String, Value>, budget: usize) -> usize {
    let text = |schemas: &Map<String, Value>| serde_json::to_string(schemas).unwrap_or_default();
    let both = if definitions.is_empty() { text(root) } else { format!("{}{}", text(root), text(definitions)) };
    if both.len() <= budget * 2 { 0 } else { tokens::count(&both).saturating_sub(budget) }
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

/// Tokens and places of the deepest branches, the dearest first.
fn deepest(branches: &[Branch]) -> Vec<(usize, Vec<String>)> {
    let depth = branches.iter().map(|branch| branch.depth).max();
    let deepest = branches.iter().filter(|branch| Some(branch.depth) == depth);
    let mut out: Vec<_> = deepest.map(|branch| (branch.tokens(), branch.place.clone())).collect();
    out.sort_by(|a, b| (b.0, &a.1).cmp(&(a.0, &b.1)));
    out
}

fn branches<'a>(
    root: &'a Map<String, Value>,
    definitions: &'a Map<String, Value>,
    kept: &BTreeSet<String>,
) -> Vec<Branch<'a>> {
    let mut found = Vec::new();
    for (holder, schemas) in [("", root), ("$defs", definitions)] {
        for (name, schema) in schemas {
            // A definition is met inside an argument at least.
            collect(schema, &[holder.to_owned(), name.clone()], usize::from(holder == "$defs"), kept, &mut found);
        }
    }
    found
}

fn collect<'a>(
    schema: &'a Value,
    place: &[String],
    depth: usize,
    kept: &BTreeSet<String>,
    found: &mut Vec<Branch<'a>>,
) {
    let Value::Object(members) = schema else { return };
    let required = required(schema);
    for (keyword, value) in members {
        let below = |step: &str| [place, &[keyword.clone(), step.to_owned()]].concat();
        match (keywords::shape(keyword), value) {
            (Some(Shape::Named), Value::Object(named)) => {
                for (name, inner) in named {
                    let place = below(name);
                    if keyword == "properties" && !required.contains(name) && !is_kept(&place, kept) {
                        found.push(Branch { place: place.clone(), depth: depth + 1, name, schema: inner });
                    }
                    collect(inner, &place, depth + usize::from(keyword == "properties"), kept, found);
                }
            }
            (Some(Shape::Schema), _) => {
                collect(value, &[place, std::slice::from_ref(keyword)].concat(), depth, kept, found);
            }
            (Some(Shape::List), Value::Array(list)) => {
                for (at, inner) in list.iter().enumerate() {
                    collect(inner, &below(&at.to_string()), depth, kept, found);
                }
            }
            _ => {}
        }
    }
}

/// Inside a definition a place is known by its last name alone.
fn is_kept(place: &[String], kept: &BTreeSet<String>) -> bool {
    let way = told(place);
    if !way.starts_with("$defs/") {
        return kept.contains(&way);
    }
    let last = way.rsplit('/').next();
    kept.iter().any(|way| way.rsplit('/').next() == last)
}

/// Names that an object or one of its alternatives requires.
fn required(schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    keywords::walk_where(schema, "", &mut |inner, at| {
        if at.contains("/properties/") || at.contains("/items") {
            return false;
        }
        let list = inner.get("required").and_then(Value::as_array).into_iter().flatten();
        names.extend(list.filter_map(Value::as_str).map(str::to_owned));
        true
    });
    names
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

    fn object(value: Value) -> Map<String, Value> {
        let Value::Object(members) = value else { panic!("an object") };
        members
    }

    #[test]
    fn deep_optional_members_are_found_and_nothing_else() {
        let root = object(json!({
            "plain": {"type": "string"},
            "lines": {"items": {"required": ["id"], "properties": {
                "id": {"type": "string"}, "kept": {}, "tags": {"properties": {"deep": {}}},
            }, "anyOf": [{"required": ["a"]}, {"properties": {"a": {}, "b": {}}}]}},
            "tree": {"$ref": "#/$defs/Node"},
        }));
        let definitions = object(json!({"Node": {"properties": {"name": {}}}}));
        let found = branches(&root, &definitions, &BTreeSet::from(["lines/*/kept".to_owned()]));
        let mut ways: Vec<(String, usize)> = found.iter().map(|branch| (told(&branch.place), branch.depth)).collect();
        ways.sort();
        let expected =
            [("$defs/Node/name", 2), ("lines/*/a", 1), ("lines/*/b", 1), ("lines/*/tags", 1), ("lines/*/tags/deep", 2)];
        assert_eq!(ways, expected.map(|(place, depth)| (place.to_owned(), depth)));
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
