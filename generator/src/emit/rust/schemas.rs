//! Which schemas need a check function of their own, who uses it, and what it is called.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::names;
use crate::keywords::{self, Shape, definition_name};
use crate::tokens::digest;

/// The text that identifies a schema: without annotations, with every definition that it reaches.
pub(super) type Key = String;

/// One schema that some function must call.
#[derive(Debug)]
pub(super) struct Node {
    /// Without annotations.
    pub schema: Value,
    /// `$defs` of the tool that it was met in first.
    pub definitions: Map<String, Value>,
    /// Resources that use it.
    pub files: BTreeSet<String>,
    /// Places that use it.
    pub uses: usize,
    /// Words of the place that it was met at first: `get`, `id`.
    pub place: Vec<String>,
}

/// Every schema of a product that some function must call, once.
#[derive(Debug, Default)]
pub(super) struct Schemas {
    nodes: BTreeMap<Key, Node>,
    /// In the order in which they were met.
    order: Vec<Key>,
}

impl Schemas {
    /// Notes a tool's schema. Every tool has a function of its own, called after its method, even
    /// where two tools take the same arguments.
    pub fn add_root(&mut self, file: &str, method: &str, schema: &Value, definitions: &Map<String, Value>) -> Key {
        let key = format!("{file} {method}\n{}", key(schema, definitions));
        let place = vec![method.to_owned()];
        self.order.push(key.clone());
        let node = Node {
            schema: schema.clone(),
            definitions: definitions.clone(),
            files: BTreeSet::from([file.to_owned()]),
            uses: 1,
            place: place.clone(),
        };
        self.nodes.insert(key.clone(), node);
        self.add_callees(file, schema, definitions, &place);
        key
    }

    /// Notes a schema and everything inside it.
    fn add(&mut self, file: &str, schema: &Value, definitions: &Map<String, Value>, place: &[String]) {
        let schema = resolve(schema, definitions);
        let key = key(schema, definitions);
        if let Some(node) = self.nodes.get_mut(&key) {
            node.uses += 1;
            if !node.files.insert(file.to_owned()) {
                return;
            }
        } else {
            self.order.push(key.clone());
            let node = Node {
                schema: schema.clone(),
                definitions: definitions.clone(),
                files: BTreeSet::from([file.to_owned()]),
                uses: 1,
                place: place.to_vec(),
            };
            self.nodes.insert(key, node);
        }
        self.add_callees(file, schema, definitions, place);
    }

    fn add_callees(&mut self, file: &str, schema: &Value, definitions: &Map<String, Value>, place: &[String]) {
        callees(schema, &mut |step, inner| {
            let mut place = place.to_vec();
            place.extend(step);
            if let Some(name) = inner.get("$ref").and_then(Value::as_str).and_then(definition_name) {
                place = vec![name];
            }
            self.add(file, inner, definitions, &place);
        });
    }

    /// In the order in which they were met.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Node)> {
        self.order.iter().map(|key| (key, &self.nodes[key]))
    }

    /// Whether several files use it.
    pub fn is_shared(&self, key: &Key) -> bool {
        self.nodes.get(key).is_some_and(|node| node.files.len() > 1)
    }

    /// A function name for every node: by place where there is one use; where there are several, by
    /// content if it is simple, else by the last word of the place; with a digest where that is
    /// not enough. What is called how
    /// does not depend on what else there is, as far as that is possible: diffs stay small.
    pub fn function_names(&self) -> BTreeMap<Key, String> {
        let mut wanted: BTreeMap<(String, String), Vec<&Key>> = BTreeMap::new();
        for (key, node) in self.iter() {
            let scope =
                if node.files.len() > 1 { String::new() } else { node.files.first().cloned().unwrap_or_default() };
            let words: Vec<String> = if node.uses == 1 {
                node.place.iter().map(|word| names::words(word)).collect()
            } else if let Some(words) = content(&node.schema) {
                words
            } else {
                node.place.iter().rev().take(1).map(|word| names::words(word)).collect()
            };
            let mut name = format!("check_{}", words.join("_"));
            name.truncate(60);
            // A second underscore would follow.
            name.truncate(name.trim_end_matches('_').len());
            wanted.entry((scope, name)).or_default().push(key);
        }
        let mut out = BTreeMap::new();
        for ((_, name), keys) in wanted {
            let alone = keys.len() == 1;
            for key in keys {
                let name = if alone { name.clone() } else { format!("{name}_{}", &digest(key.as_bytes())[..6]) };
                out.insert(key.clone(), name);
            }
        }
        out
    }
}

/// What a simple schema demands, in words: `string`, `max`, `255`.
fn content(schema: &Value) -> Option<Vec<String>> {
    const SAYS: &[(&str, &str)] = &[
        ("minLength", "min"),
        ("maxLength", "max"),
        ("minimum", "min"),
        ("maximum", "max"),
        ("minItems", "min"),
        ("maxItems", "max"),
    ];
    let members = schema.as_object()?;
    let mut words = vec![members.get("type")?.as_str()?.to_owned()];
    for (keyword, value) in members.iter().filter(|(keyword, _)| *keyword != "type") {
        let (_, word) = SAYS.iter().find(|(known, _)| known == keyword)?;
        words.extend([(*word).to_owned(), names::words(&value.to_string())]);
    }
    Some(words)
}

/// The text that identifies a schema.
pub(super) fn key(schema: &Value, definitions: &Map<String, Value>) -> Key {
    let mut reached = BTreeMap::new();
    reach(schema, definitions, &mut reached);
    let mut key = schema.to_string();
    for (name, definition) in reached {
        key.push('\n');
        key.push_str(&name);
        key.push(' ');
        key.push_str(&definition.to_string());
    }
    key
}

fn reach<'a>(schema: &Value, definitions: &'a Map<String, Value>, out: &mut BTreeMap<String, &'a Value>) {
    let mut names = Vec::new();
    keywords::walk(schema, "", &mut |inner, _| {
        names.extend(inner.get("$ref").and_then(Value::as_str).and_then(definition_name));
    });
    for name in names {
        if let Some(definition) = definitions.get(&name)
            && !out.contains_key(&name)
        {
            out.insert(name, definition);
            reach(definition, definitions, out);
        }
    }
}

/// The schema behind a chain of references that say nothing else.
pub(super) fn resolve<'a>(mut schema: &'a Value, definitions: &'a Map<String, Value>) -> &'a Value {
    // A chain that is longer than there are definitions goes in a circle, which the check refuses.
    for _ in 0..=definitions.len() {
        let Some(members) = schema.as_object().filter(|members| members.len() == 1) else { break };
        let Some(name) = members.get("$ref").and_then(Value::as_str).and_then(definition_name) else { break };
        let Some(definition) = definitions.get(&name) else { break };
        schema = definition;
    }
    schema
}

/// Whether every value is an instance, visibly.
pub(super) fn is_anything(schema: &Value) -> bool {
    match schema {
        Value::Bool(value) => *value,
        Value::Object(members) => members.keys().all(|keyword| keyword == "$defs"),
        _ => false,
    }
}

/// Visits every schema that the function of this one calls, with the words to add to its place.
/// The branches of `allOf` are part of the function itself.
fn callees(schema: &Value, visit: &mut dyn FnMut(Vec<String>, &Value)) {
    let Value::Object(members) = schema else { return };
    for (keyword, value) in members {
        let Some(shape) = keywords::shape(keyword) else { continue };
        match (shape, keyword.as_str(), value) {
            (_, "$defs", _) => {}
            (_, "allOf", Value::Array(list)) => list.iter().for_each(|branch| callees(branch, visit)),
            (_, "$ref", _) => {
                // Alone it is resolved by whoever looks here; beside other keywords it is a call.
                let mut alone = Map::new();
                alone.insert("$ref".to_owned(), value.clone());
                visit(Vec::new(), &Value::Object(alone));
            }
            (_, "properties", Value::Object(named)) => {
                for (name, inner) in named.iter().filter(|(_, inner)| !is_anything(inner)) {
                    visit(vec![name.clone()], inner);
                }
            }
            (_, "additionalProperties", inner) if inner == &Value::Bool(false) || is_anything(inner) => {}
            (_, "items", inner) if is_anything(inner) => {}
            (_, "then" | "else", _) if !members.contains_key("if") => {}
            (Shape::Schema, _, inner) => visit(vec![word(keyword)], inner),
            (Shape::List, _, Value::Array(list)) => {
                for (index, inner) in list.iter().enumerate() {
                    visit(vec![word(keyword), (index + 1).to_string()], inner);
                }
            }
            (Shape::Named, _, Value::Object(named)) => {
                for (index, inner) in named.values().enumerate() {
                    visit(vec![word(keyword), (index + 1).to_string()], inner);
                }
            }
            _ => {}
        }
    }
}

fn word(keyword: &str) -> String {
    match keyword {
        "items" => "item",
        "prefixItems" => "prefix",
        "additionalProperties" => "other",
        "patternProperties" => "matching",
        "propertyNames" => "name",
        "anyOf" => "any_of",
        "oneOf" => "one_of",
        other => other,
    }
    .to_owned()
}
