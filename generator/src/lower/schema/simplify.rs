//! The plainest way to say what a schema says.

use serde_json::{Map, Value, json};

use super::merge::merge;

type Object = Map<String, Value>;

/// What follows from leaving things out: names of read-only properties are not required, doubled
/// names count once, and a default of the wrong type is none.
pub(super) fn prune(out: &mut Object, schema: &Object) {
    let described = schema.get("properties").and_then(Value::as_object);
    let kept = out.get("properties").and_then(Value::as_object).cloned();
    if let Some(Value::Array(names)) = out.get_mut("required") {
        let mut seen: Vec<Value> = Vec::new();
        names.retain(|name| {
            let text = name.as_str().unwrap_or_default();
            let dropped = described.is_some_and(|all| all.contains_key(text))
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
