//! `OpenAPI` 3.0's dialect of JSON Schema, and common slips, as JSON Schema 2020-12.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

/// As [`convert`], without a copy of a schema that both dialects write alike.
pub(crate) fn converted(schema: &Map<String, Value>, is_3_0: bool) -> Cow<'_, Map<String, Value>> {
    let is_alike = |(name, value): (&String, &Value)| {
        matches!(
            (name.as_str(), value),
            ("type" | "description" | "title" | "format" | "pattern", Value::String(_))
                | ("required", Value::Array(_))
                | ("properties" | "items", Value::Object(_))
                | ("readOnly" | "writeOnly" | "deprecated" | "additionalProperties" | "uniqueItems", Value::Bool(_))
        )
    };
    if schema.iter().all(is_alike) { Cow::Borrowed(schema) } else { Cow::Owned(convert(schema, is_3_0)) }
}

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
    lenient(&mut out);
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
    // Where nothing else looks at items, those that are left over are those after the positions.
    let looks = ["items", "contains", "allOf", "anyOf", "oneOf", "if", "$ref"];
    if !looks.iter().any(|name| out.contains_key(*name))
        && let Some(rest) = out.shift_remove("unevaluatedItems")
    {
        out.insert("items".to_owned(), rest);
    }
    match out.get("required") {
        // `required: true` on a property is a slip from parameters; the list belongs to the object.
        Some(Value::Bool(_)) => drop(out.shift_remove("required")),
        Some(Value::String(name)) => {
            let names = json!([name]);
            out.insert("required".to_owned(), names);
        }
        _ => {}
    }
    dependent(&mut out);
    let nullable = out.shift_remove("nullable");
    values(&mut out);
    if nullable.is_some_and(|value| value == true || value == "true") {
        out = with_null(out);
    }
    out
}

/// What holds only where a member is given, said with `if` and `then`, which say the same.
fn dependent(schema: &mut Map<String, Value>) {
    let mut conditions = Vec::new();
    for keyword in ["dependencies", "dependentRequired", "dependentSchemas"] {
        // What is no mapping is told as it stands.
        if !schema.get(keyword).is_some_and(Value::is_object) {
            continue;
        }
        let Some(Value::Object(by_name)) = schema.shift_remove(keyword) else { continue };
        for (name, then) in by_name {
            let then = match then {
                Value::Array(names) if names.is_empty() => continue,
                Value::Array(names) => json!({ "required": names }),
                other => other,
            };
            // An object that lacks the member passes, and so does whatever is no object.
            conditions.push(json!({"if": {"type": "object", "required": [name]}, "then": then}));
        }
    }
    if conditions.is_empty() {
        return;
    }
    match schema.get_mut("allOf") {
        Some(Value::Array(all)) => all.extend(conditions),
        _ => drop(schema.insert("allOf".to_owned(), conditions.into())),
    }
}

/// Takes out keywords that say nothing as they stand, and reads numbers that are written as texts.
fn lenient(schema: &mut Map<String, Value>) {
    const COUNTS: [&str; 6] = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];
    const BOUNDS: [&str; 5] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    schema.retain(|name, value| match (name.as_str(), &*value) {
        ("const" | "default" | "example", _) => true,
        // YAML's way to leave a value out.
        (_, Value::Null) => false,
        ("title" | "description" | "format", value) => value.is_string(),
        ("enum" | "type" | "allOf" | "anyOf" | "oneOf" | "prefixItems" | "items", Value::Array(list)) => {
            !list.is_empty()
        }
        _ => true,
    });
    if let Some(Value::Array(names)) = schema.get_mut("type")
        && names.len() == 1
    {
        let only = names.remove(0);
        schema.insert("type".to_owned(), only);
    }
    for (name, value) in schema.iter_mut() {
        // Writers that know one kind of collection only write an empty mapping so.
        if matches!(name.as_str(), "properties" | "patternProperties" | "$defs") && *value == json!([]) {
            *value = json!({});
        }
        if !COUNTS.contains(&name.as_str()) && !BOUNDS.contains(&name.as_str()) {
            continue;
        }
        if let Value::String(text) = value
            && let Ok(number @ Value::Number(_)) = serde_json::from_str::<Value>(text.trim())
        {
            *value = number;
        }
        if COUNTS.contains(&name.as_str())
            && let Some(whole) = value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..1e15).contains(number))
        {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and in range")]
            let whole = whole as u64;
            *value = whole.into();
        }
    }
}

/// A list of values that contradicts the type could never be satisfied: the values are written as the
/// type has them, and where that is impossible the list counts.
fn values(schema: &mut Map<String, Value>) {
    let Some(Value::Array(listed)) = schema.get("enum") else { return };
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut out: Vec<Value> = Vec::new();
    for value in listed {
        let value = match (kind.as_str(), value) {
            ("string", Value::Number(number)) => Some(number.to_string().into()),
            ("string", Value::Bool(word)) => Some(word.to_string().into()),
            ("integer" | "number", Value::String(text)) => serde_json::from_str(text).ok().filter(Value::is_number),
            ("boolean", Value::String(text)) => match text.as_str() {
                "true" => Some(true.into()),
                "false" => Some(false.into()),
                _ => None,
            },
            ("string" | "integer" | "number" | "boolean", Value::Null | Value::Array(_) | Value::Object(_))
            | ("integer" | "number", Value::Bool(_))
            | ("boolean", Value::Number(_)) => None,
            (_, value) => Some(value.clone()),
        };
        out.extend(value.filter(|value| !out.contains(value)));
    }
    let list = listed.clone();
    let items = schema.get("items").and_then(Value::as_object).is_none_or(|items| !items.contains_key("enum"));
    if kind == "array" && !list.iter().any(Value::is_array) {
        // The values of the items, written one level too high.
        schema.shift_remove("enum");
        if items {
            let of_items = schema.entry("items").or_insert_with(|| json!({}));
            if let Some(of_items) = of_items.as_object_mut() {
                of_items.insert("enum".to_owned(), list.into());
            }
        }
    } else if out.len() < list.len() && list.iter().any(|value| !value.is_null() && lost(value, &out)) {
        schema.shift_remove("type");
        let mut unique: Vec<Value> = Vec::new();
        for value in list {
            if !unique.contains(&value) {
                unique.push(value);
            }
        }
        schema.insert("enum".to_owned(), unique.into());
    } else {
        schema.insert("enum".to_owned(), out.into());
    }
}

/// Whether a value is not among those kept, however it is written there.
fn lost(value: &Value, kept: &[Value]) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    !kept.iter().any(|other| text(other) == text(value))
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

    /// By either way, which have to agree.
    fn converted(schema: &Value, is_3_0: bool) -> Value {
        let schema = schema.as_object().unwrap();
        let out = convert(schema, is_3_0);
        assert_eq!(super::converted(schema, is_3_0).as_ref(), &out);
        Value::Object(out)
    }

    #[test]
    fn what_both_dialects_write_alike_is_not_copied() {
        let schema = json!({"type": "object", "description": "", "required": [], "additionalProperties": false,
            "properties": {"a": {"nullable": true}}, "items": {}, "readOnly": true, "pattern": "x", "format": "y"});
        for is_3_0 in [true, false] {
            assert_eq!(converted(&schema, is_3_0), schema);
            assert!(matches!(super::converted(schema.as_object().unwrap(), is_3_0), Cow::Borrowed(_)));
        }
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
    fn lists_of_values_and_types_do_not_contradict_each_other() {
        let values = |schema: Value| converted(&schema, true);
        assert_eq!(values(json!({"type": "integer", "enum": ["1", 2]})), json!({"type": "integer", "enum": [1, 2]}));
        assert_eq!(
            values(json!({"type": "string", "enum": [1, true, "a", "a"]})),
            json!({"type": "string", "enum": ["1", "true", "a"]})
        );
        assert_eq!(values(json!({"type": "integer", "enum": ["low", 1]})), json!({"enum": ["low", 1]}));
        assert_eq!(values(json!({"type": "string", "enum": ["a", null]})), json!({"type": "string", "enum": ["a"]}));
        assert_eq!(
            values(json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]})),
            json!({"type": "array", "items": {"type": "string", "enum": ["a"]}})
        );
    }

    #[test]
    fn keywords_without_a_value_say_nothing() {
        let schema = json!({"type": "object", "description": null, "properties": [], "enum": [], "minLength": "3", "maxLength": 5.0, "default": null});
        assert_eq!(
            converted(&schema, true),
            json!({"type": "object", "properties": {}, "minLength": 3, "maxLength": 5, "default": null})
        );
    }

    #[test]
    fn what_depends_on_a_member_is_said_with_conditions() {
        assert_eq!(
            converted(
                &json!({"dependentRequired": {"a": ["b"], "c": []}, "dependencies": {"d": {"minProperties": 2}}}),
                false
            ),
            json!({"allOf": [
                {"if": {"type": "object", "required": ["d"]}, "then": {"minProperties": 2}},
                {"if": {"type": "object", "required": ["a"]}, "then": {"required": ["b"]}},
            ]})
        );
    }

    #[test]
    fn older_forms_are_understood() {
        assert_eq!(converted(&json!({"example": 1}), true), json!({"examples": [1]}));
        assert_eq!(
            converted(&json!({"items": [{}], "additionalItems": false}), false),
            json!({"prefixItems": [{}], "items": false})
        );
        assert_eq!(converted(&json!({"type": "string", "required": true}), true), json!({"type": "string"}));
        let rest = json!({"prefixItems": [{}], "unevaluatedItems": false});
        assert_eq!(converted(&rest, false), json!({"prefixItems": [{}], "items": false}));
    }
}
