//! Whether a value is an instance of a published schema.
//!
//! The whole JSON Schema is much larger; published schemas keep to [`crate::keywords`], and for
//! these this validator agrees with the `jsonschema` crate, which a test holds it to.

use std::fmt;
use std::sync::LazyLock;

use serde_json::{Map, Number, Value};

use super::remembered::Remembered;
use crate::keywords::{definition_name, escape};

/// Deepest nesting that is looked at; what is deeper is a fault.
const DEEPEST: usize = 200;

/// One way in which a value is no instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// JSON pointer into the value.
    pub at: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(out, "{at}: {}", self.message)
    }
}

/// Every fault of a value against a schema whose `$defs` stand at its root.
#[must_use]
pub fn faults(root: &Value, value: &Value) -> Vec<Fault> {
    faults_within(root, root, value)
}

/// As [`faults`], for a schema inside another.
pub(crate) fn faults_within(root: &Value, schema: &Value, value: &Value) -> Vec<Fault> {
    let mut out = Vec::new();
    Validator { root }.schema(schema, value, "", 0, &mut out);
    out
}

struct Validator<'a> {
    root: &'a Value,
}

impl Validator<'_> {
    fn holds(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        let mut out = Vec::new();
        self.schema(schema, value, "", depth, &mut out);
        out.is_empty()
    }

    fn schema(&self, schema: &Value, value: &Value, at: &str, depth: usize, out: &mut Vec<Fault>) {
        let mut fault = |message: String| out.push(Fault { at: at.to_owned(), message });
        if depth > DEEPEST {
            fault(format!("nested deeper than {DEEPEST} levels"));
            return;
        }
        let members = match schema {
            Value::Object(members) => members,
            Value::Bool(false) => {
                fault("nothing is allowed here".to_owned());
                return;
            }
            _ => return,
        };
        if let Some(types) = members.get("type") {
            let fits = match types {
                Value::Array(list) => list.iter().filter_map(Value::as_str).any(|name| is_type(value, name)),
                Value::String(name) => is_type(value, name),
                _ => true,
            };
            if !fits {
                fault(format!("must be of type {types}"));
            }
        }
        if let Some(Value::Array(allowed)) = members.get("enum")
            && !allowed.iter().any(|one| equal(one, value))
        {
            fault(format!("must be one of {}", Value::from(allowed.clone())));
        }
        if let Some(constant) = members.get("const")
            && !equal(constant, value)
        {
            fault(format!("must be {constant}"));
        }
        match value {
            Value::String(text) => string(members, text, &mut fault),
            Value::Number(number) => numeric(members, number, &mut fault),
            Value::Array(items) => self.array(members, items, at, depth, out),
            Value::Object(object) => self.object(members, object, at, depth, out),
            Value::Null | Value::Bool(_) => {}
        }
        self.composition(members, value, at, depth, out);
    }

    fn array(&self, members: &Map<String, Value>, items: &[Value], at: &str, depth: usize, out: &mut Vec<Fault>) {
        let mut fault = |message: String| out.push(Fault { at: at.to_owned(), message });
        length(members, "minItems", "maxItems", items.len(), "items", &mut fault);
        if members.get("uniqueItems") == Some(&Value::Bool(true)) {
            let twice =
                items.iter().enumerate().any(|(index, item)| items[..index].iter().any(|other| equal(item, other)));
            if twice {
                fault("must hold no item twice".to_owned());
            }
        }
        let first = members.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = first.get(index).or_else(|| members.get("items")) {
                self.schema(schema, item, &format!("{at}/{index}"), depth + 1, out);
            }
        }
    }

    fn object(
        &self,
        members: &Map<String, Value>,
        object: &Map<String, Value>,
        at: &str,
        depth: usize,
        out: &mut Vec<Fault>,
    ) {
        let mut fault = |message: String| out.push(Fault { at: at.to_owned(), message });
        length(members, "minProperties", "maxProperties", object.len(), "members", &mut fault);
        for name in members.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !object.contains_key(name) {
                fault(format!("`{name}` is missing"));
            }
        }
        let properties = members.get("properties").and_then(Value::as_object);
        let matching = members.get("patternProperties").and_then(Value::as_object);
        for (name, value) in object {
            let inside = format!("{at}/{}", escape(name));
            let mut known = false;
            if let Some(schema) = properties.and_then(|properties| properties.get(name)) {
                known = true;
                self.schema(schema, value, &inside, depth + 1, out);
            }
            for (_, schema) in matching.into_iter().flatten().filter(|(pattern, _)| is_match(pattern, name)) {
                known = true;
                self.schema(schema, value, &inside, depth + 1, out);
            }
            match members.get("additionalProperties") {
                Some(Value::Bool(false)) if !known => {
                    out.push(Fault { at: inside, message: "is not known".to_owned() });
                }
                Some(schema) if !known => self.schema(schema, value, &inside, depth + 1, out),
                _ => {}
            }
            if let Some(schema) = members.get("propertyNames")
                && !self.holds(schema, &Value::from(name.as_str()), depth + 1)
            {
                out.push(Fault { at: at.to_owned(), message: format!("`{name}` is no allowed name") });
            }
        }
    }

    fn composition(&self, members: &Map<String, Value>, value: &Value, at: &str, depth: usize, out: &mut Vec<Fault>) {
        let list = |keyword| members.get(keyword).and_then(Value::as_array);
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let target = definition_name(reference).and_then(|name| self.root.get("$defs")?.get(&name));
            if let Some(schema) = target {
                self.schema(schema, value, at, depth + 1, out);
            }
        }
        for schema in list("allOf").into_iter().flatten() {
            self.schema(schema, value, at, depth + 1, out);
        }
        let count = |schemas: &[Value]| schemas.iter().filter(|schema| self.holds(schema, value, depth + 1)).count();
        let mut fault = |message: &str| out.push(Fault { at: at.to_owned(), message: message.to_owned() });
        if list("anyOf").is_some_and(|schemas| count(schemas) == 0) {
            fault("fits none of the alternatives");
        }
        if list("oneOf").is_some_and(|schemas| count(schemas) != 1) {
            fault("must fit exactly one of the alternatives");
        }
        if members.get("not").is_some_and(|schema| self.holds(schema, value, depth + 1)) {
            fault("is what is not allowed");
        }
        if let Some(condition) = members.get("if") {
            let branch = if self.holds(condition, value, depth + 1) { "then" } else { "else" };
            if let Some(schema) = members.get(branch) {
                self.schema(schema, value, at, depth + 1, out);
            }
        }
    }
}

fn string(members: &Map<String, Value>, text: &str, fault: &mut dyn FnMut(String)) {
    length(members, "minLength", "maxLength", text.chars().count(), "characters", fault);
    if let Some(pattern) = members.get("pattern").and_then(Value::as_str)
        && !is_match(pattern, text)
    {
        fault(format!("does not match {pattern}"));
    }
}

fn numeric(members: &Map<String, Value>, number: &Number, fault: &mut dyn FnMut(String)) {
    use std::cmp::Ordering::{Greater, Less};
    let bound = |keyword| members.get(keyword).and_then(Value::as_number);
    for (keyword, refused, says) in [
        ("minimum", &[Less][..], "at least"),
        ("maximum", &[Greater][..], "at most"),
        ("exclusiveMinimum", &[Less, std::cmp::Ordering::Equal][..], "more than"),
        ("exclusiveMaximum", &[Greater, std::cmp::Ordering::Equal][..], "less than"),
    ] {
        if let Some(bound) = bound(keyword)
            && compare(number, bound).is_some_and(|order| refused.contains(&order))
        {
            fault(format!("must be {says} {bound}"));
        }
    }
    if let Some(step) = bound("multipleOf")
        && !is_multiple(number, step)
    {
        fault(format!("must be a multiple of {step}"));
    }
}

fn length(
    members: &Map<String, Value>,
    least: &str,
    most: &str,
    count: usize,
    of: &str,
    fault: &mut dyn FnMut(String),
) {
    let count = count as u64;
    let bound = |keyword: &str| members.get(keyword).and_then(Value::as_u64);
    if let Some(least) = bound(least).filter(|least| count < *least) {
        fault(format!("must have at least {least} {of}"));
    }
    if let Some(most) = bound(most).filter(|most| count > *most) {
        fault(format!("must have at most {most} {of}"));
    }
}

fn is_match(pattern: &str, text: &str) -> bool {
    static PATTERNS: LazyLock<Remembered<Option<regex_lite::Regex>>> = LazyLock::new(Remembered::default);
    let regex = PATTERNS.or_find(pattern, |pattern| regex_lite::Regex::new(pattern).ok());
    regex.is_some_and(|regex| regex.is_match(text))
}

fn is_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_number().is_some_and(is_integer),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

/// `1.0` is an integer as well.
fn is_integer(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// As JSON Schema compares: numbers by value, objects whatever their order.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(a), Value::Number(b)) => compare(a, b) == Some(std::cmp::Ordering::Equal),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => one == other,
    }
}

fn compare(one: &Number, other: &Number) -> Option<std::cmp::Ordering> {
    match (one.as_i128(), other.as_i128()) {
        (Some(a), Some(b)) => Some(a.cmp(&b)),
        _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
    }
}

fn is_multiple(number: &Number, step: &Number) -> bool {
    match (number.as_i128(), step.as_i128()) {
        (_, Some(0)) => true,
        (Some(number), Some(step)) => number % step == 0,
        _ => {
            let (Some(number), Some(step)) = (number.as_f64(), step.as_f64()) else { return true };
            // Decimal steps such as 0.01 have no exact binary form: the quotient decides.
            let quotient = number / step;
            (quotient - quotient.round()).abs() < 1e-9
        }
    }
}
