//! What must be given stands first, wherever an object names it.

use serde_json::{Map, Value};

use crate::keywords::{Shape, shape};

/// Puts the required members of every object inside a schema before the others; within each half the order
/// stays.
pub(in crate::lower) fn required_first(schema: &mut Map<String, Value>) {
    for (keyword, value) in schema.iter_mut() {
        match (shape(keyword), value) {
            (Some(Shape::Schema), Value::Object(inner)) => required_first(inner),
            (Some(Shape::List), Value::Array(list)) => {
                list.iter_mut().filter_map(Value::as_object_mut).for_each(required_first);
            }
            (Some(Shape::Named), Value::Object(named)) => {
                named.values_mut().filter_map(Value::as_object_mut).for_each(required_first);
            }
            _ => {}
        }
    }
    let Some(names) = schema.get("required").and_then(Value::as_array).cloned() else { return };
    if let Some(Value::Object(members)) = schema.get_mut("properties") {
        let (first, rest): (Vec<_>, Vec<_>) =
            std::mem::take(members).into_iter().partition(|(name, _)| names.iter().any(|one| one == name));
        members.extend(first.into_iter().chain(rest));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn required_members_stand_first_at_every_depth() {
        let inner = json!({"properties": {"x": {}, "y": {}, "z": {}}, "required": ["z", "y"]});
        let mut schema = json!({"properties": {"a": {}, "b": {"items": inner}}, "required": ["b"]});
        required_first(schema.as_object_mut().unwrap());
        let names = |schema: &Value| schema["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&schema), ["b", "a"]);
        assert_eq!(names(&schema["properties"]["b"]["items"]), ["y", "z", "x"]);
    }
}
