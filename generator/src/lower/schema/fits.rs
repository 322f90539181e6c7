//! Whether a constant or default fits a published schema.

use serde_json::{Map, Value};

/// Why `value` does not fit `schema`; nothing where it does. `pattern` is left to the check of
/// patterns, references to `definitions` are followed.
pub(in crate::lower) fn fits(value: &Value, schema: &Value, definitions: &Map<String, Value>) -> Option<String> {
    let Value::Object(schema) = schema else {
        return (schema == false).then(|| "no value fits there".to_owned());
    };
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(crate::keywords::definition_name)
        && let Some(target) = definitions.get(&name)
        && let Some(fault) = fits(value, target, definitions)
    {
        return Some(fault);
    }
    plain(value, schema).or_else(|| inner(value, schema, definitions)).or_else(|| combined(value, schema, definitions))
}

fn plain(value: &Value, schema: &Map<String, Value>) -> Option<String> {
    if let Some(expected) = schema.get("type") {
        let names: Vec<&str> = match expected {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        if !names.iter().any(|name| is(value, name)) {
            return Some(format!("{value} is not of type {}", names.join(" or ")));
        }
    }
    if let Some(Value::Array(values)) = schema.get("enum")
        && !values.contains(value)
    {
        let known: Vec<String> = values.iter().take(12).map(Value::to_string).collect();
        return Some(format!("{value} is not one of {}", known.join(", ")));
    }
    if let Some(constant) = schema.get("const")
        && constant != value
    {
        return Some(format!("{value} is not {constant}"));
    }
    let size = match value {
        Value::String(text) => Some((text.chars().count(), "Length", "characters")),
        Value::Array(items) => Some((items.len(), "Items", "items")),
        Value::Object(members) => Some((members.len(), "Properties", "members")),
        _ => None,
    };
    if let Some((size, what, unit)) = size {
        let limit = |prefix: &str| {
            let limit = schema.get(&format!("{prefix}{what}")).and_then(Value::as_u64)?;
            usize::try_from(limit).ok()
        };
        if limit("min").is_some_and(|least| size < least) {
            return Some(format!("{value} has fewer than {} {unit}", limit("min").unwrap_or_default()));
        }
        if limit("max").is_some_and(|most| size > most) {
            return Some(format!("{value} has more than {} {unit}", limit("max").unwrap_or_default()));
        }
    }
    let number = value.as_f64()?;
    let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
    if bound("minimum").is_some_and(|least| number < least)
        || bound("exclusiveMinimum").is_some_and(|least| number <= least)
    {
        return Some(format!("{value} is too small"));
    }
    if bound("maximum").is_some_and(|most| number > most)
        || bound("exclusiveMaximum").is_some_and(|most| number >= most)
    {
        return Some(format!("{value} is too great"));
    }
    None
}

fn is(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => false,
    }
}

fn inner(value: &Value, schema: &Map<String, Value>, definitions: &Map<String, Value>) -> Option<String> {
    match value {
        Value::Array(items) => {
            let positions = schema.get("prefixItems").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            let rest = schema.get("items");
            items.iter().enumerate().find_map(|(index, item)| {
                fits(item, positions.get(index).or(rest)?, definitions).map(|fault| format!("item {index}: {fault}"))
            })
        }
        Value::Object(members) => {
            let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
            for name in required.filter_map(Value::as_str) {
                if !members.contains_key(name) {
                    return Some(format!("`{name}` is missing"));
                }
            }
            let known = schema.get("properties").and_then(Value::as_object);
            let other = schema.get("additionalProperties").filter(|_| !schema.contains_key("patternProperties"));
            members.iter().find_map(|(name, member)| match known.and_then(|known| known.get(name)) {
                Some(schema) => fits(member, schema, definitions).map(|fault| format!("`{name}`: {fault}")),
                None if other.is_some_and(|other| other == false) => Some(format!("`{name}` is not known there")),
                None => fits(member, other?, definitions).map(|fault| format!("`{name}`: {fault}")),
            })
        }
        _ => None,
    }
}

fn combined(value: &Value, schema: &Map<String, Value>, definitions: &Map<String, Value>) -> Option<String> {
    let branches = |name: &str| schema.get(name).and_then(Value::as_array);
    if let Some(fault) = branches("allOf").and_then(|all| all.iter().find_map(|one| fits(value, one, definitions))) {
        return Some(fault);
    }
    for name in ["anyOf", "oneOf"] {
        if let Some(list) = branches(name)
            && list.iter().all(|one| fits(value, one, definitions).is_some())
        {
            return Some(format!("{value} fits none of the {} alternatives", list.len()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tells_what_does_not_fit() {
        let definitions = json!({"Name": {"type": "string", "maxLength": 3}});
        let definitions = definitions.as_object().unwrap();
        for (value, schema, right) in [
            (json!("a"), json!({"type": ["string", "null"]}), true),
            (json!(1), json!({"type": "string"}), false),
            (json!(1.0), json!({"type": "integer"}), true),
            (json!("c"), json!({"enum": ["a", "b"]}), false),
            (json!(["a", 1]), json!({"items": {"type": "string"}}), false),
            (json!({"a": 1}), json!({"properties": {"a": {"maximum": 0}}}), false),
            (json!({"b": 1}), json!({"properties": {"a": {}}, "additionalProperties": false}), false),
            (json!({}), json!({"required": ["a"]}), false),
            (json!("long"), json!({"$ref": "#/$defs/Name"}), false),
            (json!(5), json!({"anyOf": [{"type": "string"}, {"minimum": 3}]}), true),
            (json!(2), json!({"anyOf": [{"type": "string"}, {"minimum": 3}]}), false),
            (json!([1, 2, 3]), json!({"maxItems": 2}), false),
        ] {
            assert_eq!(fits(&value, &schema, definitions).is_none(), right, "{value} {schema}");
        }
    }
}
