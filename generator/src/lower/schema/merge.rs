//! Two schemas that both hold, as one; what `allOf` says, in a form that a model reads more easily.

use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// One schema that says what both say; nothing where that cannot be said without `allOf`. Texts
/// and defaults are taken from `b` where it has them.
///
/// `additionalProperties: false` in one and further properties in the other can, taken literally,
/// never be satisfied together; what vendors mean is the closed object with all of the properties.
pub(super) fn merge(a: &Object, b: &Object) -> Option<Object> {
    if a.is_empty() {
        return Some(b.clone());
    }
    if additional_clash(a, b) || additional_clash(b, a) {
        return None;
    }
    let mut out = a.clone();
    for (keyword, ours) in b {
        let Some(theirs) = a.get(keyword) else {
            out.insert(keyword.clone(), ours.clone());
            continue;
        };
        let value = match keyword.as_str() {
            "description" | "title" | "default" | "examples" | "format" => ours.clone(),
            _ if theirs == ours => ours.clone(),
            "properties" => properties(theirs, ours)?,
            "required" => union(theirs, ours)?,
            "type" => types(theirs, ours)?,
            "enum" => common(theirs, ours)?,
            "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => bound(theirs, ours, true)?,
            "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => bound(theirs, ours, false)?,
            "uniqueItems" => Value::Bool(true),
            "additionalProperties" if theirs == false || ours == false => Value::Bool(false),
            _ => return None,
        };
        out.insert(keyword.clone(), value);
    }
    // Positions and items belong together; so do conditions and their outcomes.
    let apart = |one: &str, other: &str| {
        (a.contains_key(one) && b.contains_key(other) && !a.contains_key(other))
            || (b.contains_key(one) && a.contains_key(other) && !b.contains_key(other))
    };
    if apart("prefixItems", "items") || apart("if", "then") || apart("if", "else") {
        return None;
    }
    Some(out)
}

/// A schema for additional properties would, merged, no longer hold for the other's properties.
fn additional_clash(a: &Object, b: &Object) -> bool {
    let has_names = |schema: &Object| ["properties", "patternProperties"].iter().any(|name| schema.contains_key(*name));
    match a.get("additionalProperties") {
        None | Some(Value::Bool(_)) => false,
        Some(other) => has_names(b) && b.get("additionalProperties") != Some(other),
    }
}

fn properties(a: &Value, b: &Value) -> Option<Value> {
    let (Value::Object(a), Value::Object(b)) = (a, b) else { return None };
    let mut out = a.clone();
    for (name, ours) in b {
        let value = match a.get(name) {
            None => ours.clone(),
            Some(theirs) if theirs == ours => ours.clone(),
            Some(theirs) => both(theirs, ours),
        };
        out.insert(name.clone(), value);
    }
    Some(Value::Object(out))
}

/// Two schemas that both hold, merged where that can be said.
pub(super) fn both(a: &Value, b: &Value) -> Value {
    match (a, b) {
        (Value::Object(x), Value::Object(y)) => merge(x, y).map_or_else(|| json!({ "allOf": [a, b] }), Value::Object),
        (Value::Bool(true), other) | (other, Value::Bool(true)) => other.clone(),
        _ => Value::Bool(false),
    }
}

fn union(a: &Value, b: &Value) -> Option<Value> {
    let mut out = a.as_array()?.clone();
    for name in b.as_array()? {
        if !out.contains(name) {
            out.push(name.clone());
        }
    }
    Some(Value::Array(out))
}

fn types(a: &Value, b: &Value) -> Option<Value> {
    let list = |value: &Value| -> Vec<String> {
        match value {
            Value::String(name) => vec![name.clone()],
            Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    };
    let (a, b) = (list(a), list(b));
    let has = |list: &[String], name: &str| list.iter().any(|other| other == name);
    let mut out: Vec<String> = Vec::new();
    for name in a.iter().chain(&b) {
        let within = |list: &[String]| has(list, name) || (name == "integer" && has(list, "number"));
        if within(&a) && within(&b) && !has(&out, name) {
            out.push(name.clone());
        }
    }
    match out.len() {
        0 => None,
        1 => Some(out.remove(0).into()),
        _ => Some(json!(out)),
    }
}

fn common(a: &Value, b: &Value) -> Option<Value> {
    let b = b.as_array()?;
    let out: Vec<Value> = a.as_array()?.iter().filter(|value| b.contains(value)).cloned().collect();
    (!out.is_empty()).then_some(Value::Array(out))
}

fn bound(a: &Value, b: &Value, greater: bool) -> Option<Value> {
    let (x, y) = (a.as_f64()?, b.as_f64()?);
    Some(if (x > y) == greater { a.clone() } else { b.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(a: Value, b: Value) -> Option<Value> {
        let (Value::Object(a), Value::Object(b)) = (a, b) else { panic!() };
        merge(&a, &b).map(Value::Object)
    }

    #[test]
    fn objects_join_their_properties() {
        assert_eq!(
            merged(
                json!({"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}),
                json!({"properties": {"a": {"maxLength": 5}, "b": true}, "required": ["b"], "description": "d"})
            ),
            Some(json!({
                "type": "object",
                "properties": {"a": {"type": "string", "maxLength": 5}, "b": true},
                "required": ["a", "b"],
                "description": "d"
            }))
        );
    }

    #[test]
    fn a_closed_branch_closes_the_whole() {
        assert_eq!(
            merged(
                json!({"properties": {"a": true}, "additionalProperties": false}),
                json!({"properties": {"b": true}})
            ),
            Some(json!({"properties": {"a": true, "b": true}, "additionalProperties": false}))
        );
        let open = json!({"properties": {"a": true}, "additionalProperties": {"type": "string"}});
        assert_eq!(merged(open, json!({"properties": {"b": true}})), None);
    }

    #[test]
    fn the_narrower_bound_and_type_hold() {
        assert_eq!(
            merged(
                json!({"type": ["number", "null"], "minimum": 1, "maximum": 9}),
                json!({"type": "integer", "minimum": 3, "maximum": 20})
            ),
            Some(json!({"type": "integer", "minimum": 3, "maximum": 9}))
        );
        assert_eq!(merged(json!({"type": "string"}), json!({"type": "object"})), None);
        assert_eq!(merged(json!({"pattern": "a"}), json!({"pattern": "b"})), None);
        assert_eq!(merged(json!({"enum": ["a", "b"]}), json!({"enum": ["b", "c"]})), Some(json!({"enum": ["b"]})));
    }
}
