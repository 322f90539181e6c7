//! One self-contained schema out of many: references are replaced by what they name; only
//! schemas that contain themselves are shared, under `$defs`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::ids::ids_are_texts;
use super::members::is_read_only;
use super::merge::both;
use super::simplify::{combine, named_in_branches, open_to_branches, prune, with};
use super::vocabulary::{Fate, fate, form_fault, is_bound};
use crate::brief;
use crate::keywords::{self, Shape};
use crate::plain;
use crate::problem::{Origin, Problem, Severity};
use crate::read::Files;
use crate::read::openapi::{dialect, is_3_0};
use crate::resolve::{broken, reference};

/// Schemas of one tool; more would fit no model, and bounds what a nested description can cost.
const MAX_NODES: usize = 20_000;

/// How deep schemas may stand in each other, references followed.
const MAX_LEVELS: usize = 150;

type Object = Map<String, Value>;

/// Any of several schemas; lists of values become one list.
fn one_of(forms: &[Value]) -> Value {
    let plain = |form: &Value| {
        let form = form.as_object()?;
        let rest = form.keys().all(|name| matches!(name.as_str(), "type" | "enum" | "const" | "description" | "title"));
        let values = match (form.get("enum"), form.get("const")) {
            (Some(Value::Array(values)), _) => values.clone(),
            (None, Some(value)) => vec![value.clone()],
            _ => return None,
        };
        rest.then_some((form.get("type").cloned(), values))
    };
    let lists: Option<Vec<_>> = forms.iter().map(plain).collect();
    let Some(lists) = lists.filter(|lists| lists.windows(2).all(|pair| pair[0].0 == pair[1].0)) else {
        return json!({ "anyOf": forms });
    };
    let mut values: Vec<Value> = Vec::new();
    for value in lists.iter().flat_map(|(_, values)| values) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    let mut out = Object::new();
    out.extend(lists.into_iter().next().and_then(|(kind, _)| kind).map(|kind| ("type".to_owned(), kind)));
    out.insert("enum".to_owned(), Value::Array(values));
    Value::Object(out)
}

/// Leaves out the text of items that is the list's own.
pub(in crate::lower) fn items_text(schema: &mut Object) {
    let own = schema.get("description").cloned();
    if let Some(items) = schema.get_mut("items").and_then(Value::as_object_mut)
        && own.is_some()
        && items.get("description") == own.as_ref()
    {
        items.shift_remove("description");
    }
}

/// Leaves out what a member's text repeats: its name, its values, what its items say.
fn brief_text(name: &str, schema: &mut Object) {
    items_text(schema);
    let Some(own) = schema.get("description").and_then(Value::as_str).map(str::to_owned) else { return };
    let values = schema.get("enum").or_else(|| schema.get("items")?.get("enum"));
    let text = brief::without_values(&own, values);
    if text.is_empty() || brief::says_only(&text, &[name]) {
        schema.shift_remove("description");
    } else if text != own {
        schema.insert("description".to_owned(), text.into());
    }
}

/// Collects the schemas of one tool.
#[derive(Debug)]
pub(in crate::lower) struct Inliner<'a> {
    files: &'a Files,
    /// Places that are being expanded.
    open: Vec<Origin>,
    /// Those of them that were met again inside.
    recursive: BTreeSet<Origin>,
    /// Finished places.
    done: BTreeMap<Origin, (Value, usize)>,
    names: BTreeMap<Origin, String>,
    definitions: BTreeMap<String, Value>,
    nodes: usize,
    levels: usize,
    /// What is wrong with the schemas.
    pub(in crate::lower) faults: Vec<Problem>,
}

impl<'a> Inliner<'a> {
    pub(in crate::lower) fn new(files: &'a Files) -> Self {
        Self {
            files,
            open: Vec::new(),
            recursive: BTreeSet::new(),
            done: BTreeMap::new(),
            names: BTreeMap::new(),
            definitions: BTreeMap::new(),
            nodes: 0,
            levels: 0,
            faults: Vec::new(),
        }
    }

    /// Where the schemas stand.
    pub(in crate::lower) const fn files(&self) -> &'a Files {
        self.files
    }

    /// The schema at these places, all of which hold.
    pub(in crate::lower) fn inline(&mut self, places: &[Origin]) -> Value {
        let mut out = Value::Bool(true);
        for place in places {
            let next = self.shared(place);
            out = both(&out, &next);
        }
        out
    }

    /// The schema at these places, all of which hold, and at one of `either` besides.
    pub(in crate::lower) fn inline_either(&mut self, places: &[Origin], either: &[Origin]) -> Value {
        let all = self.inline(places);
        let mut forms: Vec<Value> = Vec::new();
        for place in either {
            let form = self.shared(place);
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        match forms.as_slice() {
            [] => all,
            [form] => both(&all, form),
            _ => both(&all, &one_of(&forms)),
        }
    }

    /// The definitions that `schemas` refer to, directly or through each other.
    pub(in crate::lower) fn definitions<'v>(&self, schemas: impl Iterator<Item = &'v Value>) -> Object {
        let mut wanted: BTreeSet<String> = BTreeSet::new();
        let mut open: Vec<Value> = schemas.cloned().collect();
        while let Some(schema) = open.pop() {
            keywords::walk(&schema, "", &mut |inner, _| {
                let name = inner.get("$ref").and_then(Value::as_str).and_then(keywords::definition_name);
                if let Some(name) = name
                    && wanted.insert(name.clone())
                    && let Some(definition) = self.definitions.get(&name)
                {
                    open.push(definition.clone());
                }
            });
        }
        self.definitions
            .iter()
            .filter(|(name, _)| wanted.contains(*name))
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect()
    }

    /// The schema at a place that several may refer to.
    fn shared(&mut self, place: &Origin) -> Value {
        if self.open.contains(place) {
            self.recursive.insert(place.clone());
            return json!({ "$ref": format!("#/$defs/{}", self.name(place)) });
        }
        if let Some((done, nodes)) = self.done.get(place) {
            let done = done.clone();
            self.nodes += nodes;
            return if self.within_bounds(place) { done } else { Value::Bool(true) };
        }
        let before = self.nodes;
        self.open.push(place.clone());
        let value = self.files.at(place).unwrap_or(&Value::Bool(true));
        let mut schema = self.node(value, place);
        self.open.pop();
        if self.recursive.contains(place) {
            let name = self.name(place);
            self.definitions.insert(name.clone(), schema);
            schema = json!({ "$ref": format!("#/$defs/{name}") });
        }
        self.done.insert(place.clone(), (schema.clone(), self.nodes - before));
        schema
    }

    /// The name of a shared schema: the last step of its place, made unique.
    fn name(&mut self, place: &Origin) -> String {
        if let Some(name) = self.names.get(place) {
            return name.clone();
        }
        let last = crate::read::pointer::steps(&place.pointer).pop().unwrap_or_default();
        let base: String = last.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '_').collect();
        let base = if base.is_empty() { "Schema".to_owned() } else { base };
        let taken = |name: &str| self.names.values().any(|other| other == name);
        let name = if taken(&base) {
            // One of so many names is free, as fewer are taken.
            (2..self.names.len() + 3).map(|number| format!("{base}{number}")).find(|name| !taken(name)).unwrap_or(base)
        } else {
            base
        };
        self.names.insert(place.clone(), name.clone());
        name
    }

    fn within_bounds(&mut self, place: &Origin) -> bool {
        if self.nodes <= MAX_NODES && self.levels <= MAX_LEVELS {
            return true;
        }
        if !self.faults.iter().any(|fault| fault.code == "schema-too-large") {
            let (what, limit) = if self.nodes > MAX_NODES {
                ("parts once its references are followed", MAX_NODES)
            } else {
                ("levels", MAX_LEVELS)
            };
            self.fault(
                "schema-too-large",
                place,
                format!("the schema has more than {limit} {what}"),
                "every part is told to the model and checked in every call",
                "hide arguments that are not needed, or give a smaller schema with `body.schema`",
            );
        }
        false
    }

    fn fault(&mut self, code: &'static str, origin: &Origin, message: String, cause: &str, mend: &str) {
        self.faults.push(Problem {
            code,
            severity: Severity::Error,
            message,
            origin: origin.clone(),
            at_key: code == "unsupported-keyword",
            cause: cause.to_owned(),
            mend: mend.to_owned(),
            related: Vec::new(),
        });
    }

    /// A demand of the description that is left to the vendor.
    fn waive(&mut self, code: &'static str, origin: &Origin, message: String, cause: &str, mend: &str) {
        self.fault(code, origin, message, cause, mend);
        if let Some(fault) = self.faults.last_mut() {
            fault.severity = Severity::Warning;
        }
    }

    fn node(&mut self, value: &Value, place: &Origin) -> Value {
        let Value::Object(schema) = value else {
            if !value.is_boolean() {
                self.form_fault(place, "a schema is an object, `true` or `false`".to_owned());
                return Value::Bool(true);
            }
            return value.clone();
        };
        self.nodes += 1;
        self.levels += 1;
        let out = if self.within_bounds(place) { self.object(schema, place) } else { Value::Bool(true) };
        self.levels -= 1;
        out
    }

    fn form_fault(&mut self, place: &Origin, message: String) {
        self.fault(
            "invalid-schema",
            place,
            message,
            "what the schema demands cannot be told or checked",
            "correct it with a line under `corrections:`, or hide the argument",
        );
    }

    fn object(&mut self, schema: &Object, place: &Origin) -> Value {
        let old = self.files.get(&place.file).and_then(|file| file.value.as_ref()).is_some_and(is_3_0);
        let schema = dialect::converted(schema, old);
        let schema = schema.as_ref();
        let mut out = Object::new();
        let mut target = None;
        for (keyword, value) in schema {
            let at = place.join(keyword);
            match fate(keyword) {
                Fate::Dropped => continue,
                _ if keyword == "unevaluatedProperties" => continue,
                Fate::Misspelt(right) => {
                    self.waive(
                        "unsupported-keyword",
                        &at,
                        format!("`{keyword}` is no keyword of JSON Schema, and is left out"),
                        "it demands nothing as it stands",
                        &format!("correct it with a line under `corrections:`; did you mean `{right}`?"),
                    );
                    continue;
                }
                Fate::Unsupported => {
                    self.waive(
                        "unsupported-keyword",
                        &at,
                        format!("`{keyword}` is not checked here, and is left out"),
                        "no keyword that clients know says what it demands; the vendor checks it all the same",
                        "say in the argument's text what it demands, or say it otherwise with a line under `corrections:`",
                    );
                    continue;
                }
                Fate::Kept => {}
            }
            if let Some(message) = form_fault(keyword, value) {
                // Without a bound more passes than should; without anything else nobody knows what passes.
                if is_bound(keyword) {
                    self.waive(
                        "invalid-schema",
                        &at,
                        format!("{message}, and is left out"),
                        "what it demands cannot be told or checked; the vendor checks it all the same",
                        "correct it with a line under `corrections:`",
                    );
                } else {
                    self.form_fault(&at, message);
                }
                continue;
            }
            match keyword.as_str() {
                "$ref" => target = self.follow(&at, value),
                "properties" => {
                    out.insert(keyword.clone(), self.properties(value, &at));
                }
                _ => self.keyword(keyword, value, &at, &mut out),
            }
        }
        prune(&mut out, schema);
        let mut out = combine(out);
        if let Some(target) = target {
            out = match with(target, out) {
                Value::Object(out) => out,
                other => return other,
            };
        }
        self.unevaluated(schema, place, &mut out);
        open_to_branches(&mut out);
        self.crossed(&out, place);
        Value::Object(out)
    }

    /// Bounds between which nothing lies.
    fn crossed(&mut self, schema: &Object, place: &Origin) {
        const PAIRS: [(&str, &str); 4] = [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ];
        for (least, most) in PAIRS {
            let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
            if bound(least).zip(bound(most)).is_some_and(|(least, most)| least > most) {
                self.form_fault(
                    &place.join(least),
                    format!("`{least}` is greater than `{most}`, so that no value fits"),
                );
            }
        }
    }

    fn follow(&mut self, at: &Origin, value: &Value) -> Option<Value> {
        match reference::target(self.files, at, value.as_str()?) {
            Ok(target) => Some(self.shared(&target)),
            Err(fault) => {
                self.faults.push(broken(*fault));
                None
            }
        }
    }

    fn properties(&mut self, value: &Value, at: &Origin) -> Value {
        let mut out = Object::new();
        for (name, schema) in value.as_object().into_iter().flatten() {
            let place = at.join(name);
            if is_read_only(self.files, schema, &place) {
                continue;
            }
            let mut schema = self.node(schema, &place);
            if let Value::Object(schema) = &mut schema {
                ids_are_texts(self.files, name, std::slice::from_ref(&place), schema);
                brief_text(name, schema);
            }
            out.insert(name.clone(), schema);
        }
        Value::Object(out)
    }

    fn keyword(&mut self, keyword: &str, value: &Value, at: &Origin, out: &mut Object) {
        let value = match (keywords::shape(keyword), value) {
            (Some(Shape::Schema), _) => self.node(value, at),
            (Some(Shape::List), Value::Array(list)) => {
                let list = list.iter().enumerate().map(|(index, one)| self.node(one, &at.join(&index.to_string())));
                Value::Array(list.collect())
            }
            (Some(Shape::Named), Value::Object(named)) => {
                let named = named.iter().map(|(name, one)| (name.clone(), self.node(one, &at.join(name))));
                Value::Object(named.collect())
            }
            _ => value.clone(),
        };
        let idle = match (keyword, &value) {
            // Widths of machine numbers tell a model nothing.
            ("format", Value::String(name)) => matches!(name.as_str(), "int32" | "int64" | "float" | "double" | ""),
            ("description", Value::String(text)) => plain::text(text).is_empty(),
            ("required", Value::Array(names)) => names.is_empty(),
            ("uniqueItems", Value::Bool(on)) => !on,
            ("additionalProperties" | "items" | "propertyNames", Value::Bool(on)) => *on,
            ("additionalProperties" | "items" | "propertyNames", Value::Object(schema)) => schema.is_empty(),
            _ => false,
        };
        if !idle {
            let value = match value {
                Value::String(text) if keyword == "description" => Value::String(plain::text(&text)),
                other => other,
            };
            out.insert(keyword.to_owned(), value);
        }
    }

    /// `unevaluatedProperties` says what `additionalProperties` says, once the names that branches of
    /// the schema know stand beside it.
    fn unevaluated(&mut self, schema: &Object, place: &Origin, out: &mut Object) {
        let Some(value) = schema.get("unevaluatedProperties").filter(|value| **value != true) else { return };
        let at = place.join("unevaluatedProperties");
        if let Some(names) = named_in_branches(out) {
            let rest = self.node(value, &at);
            if !names.is_empty() {
                let own = out.entry("properties").or_insert_with(|| json!({}));
                for name in names {
                    if let Some(own) = own.as_object_mut().filter(|own| !own.contains_key(&name)) {
                        own.insert(name, Value::Bool(true));
                    }
                }
            }
            out.entry("additionalProperties").or_insert(rest);
        } else {
            self.waive(
                "unsupported-keyword",
                &at,
                "`unevaluatedProperties` is left out beside branches whose members are not all named".to_owned(),
                "no keyword that clients know says what it demands; the vendor checks it all the same",
                "say it otherwise with a line under `corrections:`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problems;

    fn inlined(text: &str) -> (Value, Object, Vec<(&'static str, String)>) {
        let mut files = Files::default();
        files.add("a.json", text.to_owned(), &mut Problems::default());
        let mut inliner = Inliner::new(&files);
        let schema = inliner.inline(&[Origin::new("a.json", "/root")]);
        let definitions = inliner.definitions(std::iter::once(&schema));
        let faults = inliner.faults.iter().map(|fault| (fault.code, fault.origin.pointer.clone())).collect();
        (schema, definitions, faults)
    }

    #[test]
    fn references_are_replaced_and_noise_is_dropped() {
        let (schema, definitions, faults) = inlined(
            r##"{"root": {"type": "object", "title": "T", "x-a": 1, "required": ["n", "id"],
                  "properties": {"n": {"$ref": "#/N", "description": " own "}, "id": {"type": "string", "readOnly": true}}},
                "N": {"type": "string", "description": "theirs", "example": "x", "xml": {}, "default": 5}}"##,
        );
        assert_eq!(
            schema,
            json!({"type": "object", "required": ["n"], "properties": {"n": {"type": "string", "description": "own"}}})
        );
        assert!(definitions.is_empty());
        assert_eq!(faults, []);
    }

    #[test]
    fn what_contains_itself_is_shared_and_nothing_else() {
        let (schema, definitions, _) = inlined(
            r##"{"root": {"properties": {"a": {"$ref": "#/Group"}, "b": {"$ref": "#/Group"}}},
                "Group": {"properties": {"of": {"type": "array", "items": {"$ref": "#/Group"}}, "n": {"$ref": "#/N"}}},
                "N": {"type": "string"}}"##,
        );
        assert_eq!(schema["properties"]["b"], json!({"$ref": "#/$defs/Group"}));
        assert_eq!(
            Value::Object(definitions),
            json!({"Group": {"properties": {
                "of": {"type": "array", "items": {"$ref": "#/$defs/Group"}}, "n": {"type": "string"}}}})
        );
    }

    #[test]
    fn combinations_are_said_simply_where_that_is_possible() {
        let (schema, ..) = inlined(
            r##"{"root": {"allOf": [{"$ref": "#/A"}, {"oneOf": [{"properties": {"b": {}}}]}], "unevaluatedProperties": false},
                "A": {"type": "object", "properties": {"a": {}}}}"##,
        );
        assert_eq!(schema, json!({"type": "object", "properties": {"a": {}, "b": {}}, "additionalProperties": false}));
    }

    #[test]
    fn what_cannot_be_checked_is_told_with_its_place() {
        let (schema, _, faults) = inlined(
            r##"{"root": {"properties": {"a": {"contains": {}}, "b": {"type": "String"}, "c": {"maxlength": 5}, "d": {"$ref": "#/no"}}}}"##,
        );
        assert_eq!(
            faults,
            [
                ("unsupported-keyword", "/root/properties/a/contains".to_owned()),
                ("invalid-schema", "/root/properties/b/type".to_owned()),
                ("unsupported-keyword", "/root/properties/c/maxlength".to_owned()),
                ("broken-reference", "/root/properties/d/$ref".to_owned()),
            ]
        );
        assert_eq!(schema["properties"]["a"], json!({}));
    }

    #[test]
    fn a_condition_that_depends_on_a_member_is_published() {
        let (schema, _, faults) = inlined(
            r##"{"root": {"properties": {"a": {}, "b": {}}, "additionalProperties": false, "dependentRequired": {"a": ["b"]},
                  "dependentSchemas": {"b": {"properties": {"c": {"$ref": "#/C"}}}}}, "C": {"type": "string"}}"##,
        );
        assert_eq!(faults, []);
        let condition = |name: &str| json!({"type": "object", "required": [name]});
        assert_eq!(
            schema["allOf"],
            json!([
                {"if": condition("a"), "then": {"required": ["b"]}},
                {"if": condition("b"), "then": {"properties": {"c": {"type": "string"}}}},
            ])
        );
        assert_eq!(schema["properties"], json!({"a": {}, "b": {}, "c": true}));
    }

    #[test]
    fn a_description_that_explodes_is_refused_in_time() {
        let levels: Vec<String> = (0..30)
            .map(|level| {
                let next = format!(r##"{{"$ref": "#/s{}"}}"##, level + 1);
                format!(r#""s{level}": {{"properties": {{"a": {next}, "b": {next}}}}}"#)
            })
            .collect();
        let text = format!(r##"{{"root": {{"$ref": "#/s0"}}, {}, "s30": {{}}}}"##, levels.join(", "));
        let (_, _, faults) = inlined(&text);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(faults[0].0, "schema-too-large");
    }
}
