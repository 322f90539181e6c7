//! `OpenAPI` 3.0's dialect of JSON Schema, and common slips, as JSON Schema 2020-12.

use serde_json::{Map, Value, json};

/// One schema object, its members' own schemas left as they are. `is_3_0` says that members
/// beside `$ref` have no meaning.
///
/// `nullable` and boolean bounds are rewritten in 3.1 files too, where vendors left them and no
/// other meaning is possible.
#[must_use]
pub fn convert(schema: &Map<String, Value>, is_3_0: bool) -> Map<String, Value> {
    let mut out = schema.clone();
    if is_3_0 && out.contains_key("$ref") {
        // Texts beside a reference are widely understood even where the standard ignores them.
        out.retain(|name, _| matches!(name.as_str(), "$ref" | "description"));
        return out;
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(Value::Bool(on)) = out.get(exclusive).cloned() {
            out.shift_remove(exclusive);
            if on && let Some(value) = out.shift_remove(bound) {
                out.insert(exclusive.to_owned(), value);
            }
        }
    }
    if let Some(example) = out.shift_remove("example") {
        out.entry("examples").or_insert_with(|| Value::Array(vec![example]));
    }
    // Before 2020-12 a list of schemas under `items` meant positions.
    if let Some(Value::Array(positions)) = out.get("items").cloned() {
        out.shift_remove("items");
        out.insert("prefixItems".to_owned(), Value::Array(positions));
        if let Some(rest) = out.shift_remove("additionalItems") {
            out.insert("items".to_owned(), rest);
        }
    }
    // `required: true` on a property is a slip from parameters; the list belongs to the object.
    if out.get("required").is_some_and(Value::is_boolean) {
        out.shift_remove("required");
    }
    if let Some(Value::Bool(nullable)) = out.shift_remove("nullable")
        && nullable
    {
        out = with_null(out);
    }
    out
}

fn with_null(mut schema: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    match schema.get("type").cloned() {
        Some(Value::String(name)) if name != "null" => {
            schema.insert("type".to_owned(), json!([name, "null"]));
            schema
        }
        Some(Value::Array(mut names)) => {
            if !names.iter().any(|name| name == "null") {
                names.push("null".into());
            }
            schema.insert("type".to_owned(), Value::Array(names));
            schema
        }
        // Without a type, null is refused only by a combination or reference.
        None if ["$ref", "allOf", "oneOf", "anyOf"].iter().any(|name| schema.contains_key(*name)) => {
            let description = schema.shift_remove("description");
            let mut out = Map::new();
            if let Some(description) = description {
                out.insert("description".to_owned(), description);
            }
            out.insert("anyOf".to_owned(), json!([schema, {"type": "null"}]));
            out
        }
        _ => schema,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn converted(schema: &Value, is_3_0: bool) -> Value {
        Value::Object(convert(schema.as_object().unwrap(), is_3_0))
    }

    #[test]
    fn null_joins_the_type() {
        assert_eq!(
            converted(&json!({"type": "string", "nullable": true, "enum": ["a"]}), true),
            json!({"type": ["string", "null"], "enum": ["a", null]})
        );
        assert_eq!(converted(&json!({"type": "string", "nullable": false}), true), json!({"type": "string"}));
        assert_eq!(
            converted(&json!({"allOf": [{"type": "object"}], "nullable": true, "description": "d"}), true),
            json!({"description": "d", "anyOf": [{"allOf": [{"type": "object"}]}, {"type": "null"}]})
        );
    }

    #[test]
    fn boolean_bounds_become_numbers() {
        let schema = json!({"minimum": 1, "exclusiveMinimum": true, "maximum": 5, "exclusiveMaximum": false});
        assert_eq!(converted(&schema, true), json!({"exclusiveMinimum": 1, "maximum": 5}));
        assert_eq!(converted(&json!({"exclusiveMinimum": 3}), false), json!({"exclusiveMinimum": 3}));
    }

    #[test]
    fn members_beside_a_reference_count_only_in_3_1() {
        let schema = json!({"$ref": "#/a", "maxLength": 5, "description": "d"});
        assert_eq!(converted(&schema, true), json!({"$ref": "#/a", "description": "d"}));
        assert_eq!(converted(&schema, false), schema);
    }

    #[test]
    fn older_forms_are_understood() {
        assert_eq!(converted(&json!({"example": 1}), true), json!({"examples": [1]}));
        assert_eq!(
            converted(&json!({"items": [{}], "additionalItems": false}), false),
            json!({"prefixItems": [{}], "items": false})
        );
        assert_eq!(converted(&json!({"type": "string", "required": true}), true), json!({"type": "string"}));
    }
}
