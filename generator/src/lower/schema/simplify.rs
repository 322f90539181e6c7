//! The plainest way to say what a schema says.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::merge::merge;

type Object = Map<String, Value>;

/// What follows from leaving things out: names of read-only properties are not required, doubled
/// names count once, and a default of the wrong type is none.
pub(super) fn prune(out: &mut Object, schema: &Object) {
    let described = schema.get("properties").and_then(Value::as_object);
    let kept = out.get("properties").and_then(Value::as_object).cloned();
    // What a closed object does not have cannot be given.
    let closed = out.get("additionalProperties") == Some(&Value::Bool(false))
        && ["patternProperties", "allOf", "anyOf", "oneOf"].iter().all(|keyword| !schema.contains_key(*keyword))
        && !schema.contains_key("$ref");
    if let Some(Value::Array(names)) = out.get_mut("required") {
        let mut seen: Vec<Value> = Vec::new();
        names.retain(|name| {
            let text = name.as_str().unwrap_or_default();
            let dropped = (closed || described.is_some_and(|all| all.contains_key(text)))
                && !kept.as_ref().is_some_and(|kept| kept.contains_key(text));
            let keep = !dropped && !seen.contains(name);
            seen.push(name.clone());
            keep
        });
        if names.is_empty() {
            out.shift_remove("required");
        }
    }
    if let Some(default) = out.shift_remove("default")
        && super::fits(&default, &Value::Object(out.clone()), &Object::new()).is_none()
    {
        out.insert("default".to_owned(), default);
    }
}

/// Combinations that can be said more simply: `allOf` as one schema, a single alternative as itself.
pub(super) fn combine(mut out: Object) -> Object {
    for keyword in ["allOf", "oneOf", "anyOf"] {
        let Some(Value::Array(list)) = out.get(keyword) else { continue };
        if keyword != "allOf" && list.len() > 1 {
            continue;
        }
        let mut rest = out.clone();
        rest.shift_remove(keyword);
        let merged = list
            .iter()
            .try_fold(Object::new(), |all, one| match one {
                Value::Object(one) => merge(&all, one),
                Value::Bool(true) => Some(all),
                _ => None,
            })
            .and_then(|all| merge(&all, &rest));
        if let Some(merged) = merged {
            out = merged;
        }
    }
    out
}

/// A closed object whose branches know further names: taken literally no value with these could ever
/// fit, and what vendors mean is that the names of all branches are known.
pub(super) fn open_to_branches(out: &mut Object) {
    let is_closed = |schema: &Value| schema.get("additionalProperties") == Some(&Value::Bool(false));
    let of_all = out.get("allOf").and_then(Value::as_array).is_some_and(|all| all.iter().any(is_closed));
    let own = out.get("additionalProperties") == Some(&Value::Bool(false));
    let branches = ["allOf", "anyOf", "oneOf", "if", "$ref"].iter().any(|keyword| out.contains_key(*keyword));
    if !(of_all || own && branches) {
        return;
    }
    // A branch of `allOf` closes the whole, not itself.
    for branch in out.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        if is_closed(branch)
            && let Some(branch) = branch.as_object_mut()
        {
            branch.shift_remove("additionalProperties");
        }
    }
    let Some(names) = named_in_branches(out) else {
        out.shift_remove("additionalProperties");
        return;
    };
    if !names.is_empty() {
        let known = out.entry("properties").or_insert_with(|| json!({}));
        for name in names {
            if let Some(known) = known.as_object_mut().filter(|known| !known.contains_key(&name)) {
                known.insert(name, Value::Bool(true));
            }
        }
    }
    out.insert("additionalProperties".to_owned(), Value::Bool(false));
}

/// The names that branches of a schema know; nothing where one of them may know any.
pub(super) fn named_in_branches(schema: &Object) -> Option<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    if schema.contains_key("$ref") {
        return None;
    }
    let lists = ["allOf", "anyOf", "oneOf"].iter().filter_map(|name| schema.get(*name)?.as_array()).flatten();
    for branch in lists.chain(["if", "then", "else"].iter().filter_map(|name| schema.get(*name))) {
        let Value::Object(branch) = branch else { continue };
        let open = branch.get("additionalProperties").is_some_and(|value| *value != false);
        if open || branch.contains_key("patternProperties") {
            return None;
        }
        names.extend(branch.get("properties").and_then(Value::as_object).into_iter().flat_map(Object::keys).cloned());
        names.extend(named_in_branches(branch)?);
    }
    Some(names)
}

/// What a reference names and what stands beside it, as one schema.
pub(super) fn with(target: Value, beside: Object) -> Value {
    if beside.is_empty() {
        return target;
    }
    match target {
        Value::Bool(true) => Value::Object(beside),
        Value::Object(target) => {
            if let Some(merged) = merge(&target, &beside) {
                Value::Object(merged)
            } else {
                let mut out = beside;
                match out.get_mut("allOf") {
                    Some(Value::Array(list)) => list.insert(0, Value::Object(target)),
                    _ => {
                        out.insert("allOf".to_owned(), json!([target]));
                    }
                }
                Value::Object(out)
            }
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(value: Value) -> Object {
        match value {
            Value::Object(object) => object,
            other => panic!("{other} is no object"),
        }
    }

    #[test]
    fn a_combination_that_cannot_be_merged_stays() {
        let schema = object(json!({"allOf": [{"pattern": "a"}, {"pattern": "b"}]}));
        assert_eq!(combine(schema.clone()), schema);
        let single = object(json!({"description": "d", "anyOf": [{"type": "string", "description": "inner"}]}));
        assert_eq!(Value::Object(combine(single)), json!({"type": "string", "description": "d"}));
    }

    #[test]
    fn a_closed_object_knows_the_names_of_its_branches() {
        let mut one = object(
            json!({"additionalProperties": false, "oneOf": [{"properties": {"a": {}}}, {"required": ["b"], "properties": {"b": {}}}]}),
        );
        open_to_branches(&mut one);
        assert_eq!(one["properties"], json!({"a": true, "b": true}));
        assert_eq!(one["additionalProperties"], false);
        let mut all = object(
            json!({"allOf": [{"properties": {"a": {}}, "additionalProperties": false}, {"properties": {"b": {}}}]}),
        );
        open_to_branches(&mut all);
        assert_eq!(all["allOf"][0], json!({"properties": {"a": {}}}));
        assert_eq!((&all["properties"], &all["additionalProperties"]), (&json!({"a": true, "b": true}), &json!(false)));
        let mut open = object(json!({"$ref": "#/$defs/A", "additionalProperties": false}));
        open_to_branches(&mut open);
        assert!(!open.contains_key("additionalProperties"));
    }

    #[test]
    fn what_stands_beside_a_reference_is_never_lost() {
        let shared = json!({"$ref": "#/$defs/Group"});
        assert_eq!(with(shared.clone(), Object::new()), shared);
        assert_eq!(
            with(json!({"pattern": "a"}), object(json!({"pattern": "b"}))),
            json!({"pattern": "b", "allOf": [{"pattern": "a"}]})
        );
    }

    #[test]
    fn nothing_is_required_that_cannot_be_given() {
        let described = object(json!({"properties": {"id": {}, "name": {}}}));
        let mut out = object(json!({"properties": {"name": {}}, "required": ["id", "name", "name", "other"]}));
        prune(&mut out, &described);
        assert_eq!(out["required"], json!(["name", "other"]));
    }
}
