//! The published schema of an argument that takes an id or a name.

use serde_json::{Map, Value};

use super::texts;

/// Keywords that speak of ids alone.
const OF_IDS: [&str; 6] = ["pattern", "format", "minLength", "maxLength", "examples", "example"];

/// Lets the schema take names, and adds to `at` the members in which the id stands. `member` is what
/// an id is called inside a reference, `textual` tells that the value is written as text anyway.
pub(super) fn take_names(
    schema: &mut Map<String, Value>,
    at: &mut Vec<String>,
    member: &str,
    textual: bool,
    open: bool,
) -> Result<(), String> {
    let steps: Vec<String> = at[1..].to_vec();
    let (schema, inner) = descend(schema, &steps)?;
    let Some(schema) = schema else {
        return if open || inner { Ok(()) } else { Err("the schema has no such member".to_owned()) };
    };
    match leaf(schema, member, textual)? {
        Leaf::Here => {}
        Leaf::Member => at.push(member.to_owned()),
    }
    Ok(())
}

enum Leaf {
    Here,
    Member,
}

/// A schema, if it is described; else whether that may be.
type Place<'a> = (Option<&'a mut Map<String, Value>>, bool);

/// The schema at these members; nothing, and whether that may be, where the schema is open there.
fn descend<'a>(schema: &'a mut Map<String, Value>, steps: &[String]) -> Result<Place<'a>, String> {
    let Some((step, rest)) = steps.split_first() else { return Ok((Some(schema), true)) };
    if !kinds(schema).contains(&"object") && schema.contains_key("items") {
        return match schema.get_mut("items") {
            Some(Value::Object(items)) => descend(items, steps),
            _ => Ok((None, true)),
        };
    }
    let kinds = kinds(schema);
    if !kinds.is_empty() && !kinds.contains(&"object") {
        return Err(format!("it is {}, which has no members", kinds.join(" or ")));
    }
    let closed = schema.get("additionalProperties") == Some(&Value::Bool(false));
    let described = schema.get("properties").and_then(Value::as_object).is_some_and(|all| all.contains_key(step));
    if !described {
        return Ok((None, !closed));
    }
    match schema.get_mut("properties").and_then(|all| all.get_mut(step)) {
        Some(Value::Object(inner)) => descend(inner, rest),
        _ => Ok((None, true)),
    }
}

fn leaf(schema: &mut Map<String, Value>, member: &str, textual: bool) -> Result<Leaf, String> {
    match kinds(schema).as_slice() {
        ["string"] => {
            if schema.contains_key("enum") || schema.contains_key("const") {
                return Err("its values are a fixed choice".to_owned());
            }
            for keyword in OF_IDS {
                schema.shift_remove(keyword);
            }
            texts::add(schema, "Id or name.");
            Ok(Leaf::Here)
        }
        ["integer"] if textual => {
            schema.insert("type".to_owned(), "string".into());
            schema.retain(|keyword, _| matches!(keyword.as_str(), "type" | "description"));
            texts::add(schema, "Id or name.");
            Ok(Leaf::Here)
        }
        ["array"] => {
            let Some(Value::Object(items)) = schema.get_mut("items") else {
                return Err("nothing is said of its items".to_owned());
            };
            match leaf(items, member, textual)? {
                Leaf::Here => {
                    items.shift_remove("description");
                    texts::add(schema, "Ids or names.");
                    Ok(Leaf::Here)
                }
                Leaf::Member => Ok(Leaf::Member),
            }
        }
        ["object"] => match schema.get_mut("properties").and_then(|all| all.get_mut(member)) {
            Some(Value::Object(inner)) => match leaf(inner, member, false)? {
                Leaf::Here => Ok(Leaf::Member),
                Leaf::Member => Err(format!("`{member}` is no text")),
            },
            _ => Err(format!("it is an object without `{member}`")),
        },
        [] => Err("nothing is said of its type".to_owned()),
        several => Err(format!("it is {}", several.join(" or "))),
    }
}

/// The stated types, less `null`.
fn kinds(schema: &Map<String, Value>) -> Vec<&'static str> {
    let name = |value: &Value| {
        let known = ["array", "boolean", "integer", "number", "object", "string"];
        known.into_iter().find(|known| *value == **known)
    };
    match schema.get("type") {
        Some(Value::Array(list)) => list.iter().filter_map(name).collect(),
        Some(one) => name(one).into_iter().collect(),
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn taken(schema: &Value, at: &[&str], textual: bool) -> Result<(Value, String), String> {
        let mut schema = schema.as_object().cloned().unwrap_or_default();
        let mut at: Vec<String> = at.iter().map(|&step| step.to_owned()).collect();
        take_names(&mut schema, &mut at, "id", textual, false)?;
        Ok((Value::Object(schema), at.join("/")))
    }

    #[test]
    fn an_id_becomes_any_text() {
        let id = json!({"type": "string", "pattern": "^[0-9]+$", "maxLength": 19, "description": "The owner."});
        let (schema, at) = taken(&id, &["owner"], false).unwrap();
        assert_eq!(
            (schema, at.as_str()),
            (json!({"type": "string", "description": "The owner. Id or name."}), "owner")
        );
        let nullable = json!({"type": ["string", "null"], "pattern": "^[0-9]+$"});
        assert_eq!(
            taken(&nullable, &["owner"], false).unwrap().0,
            json!({"type": ["string", "null"], "description": "Id or name."})
        );
    }

    #[test]
    fn items_and_members_are_found() {
        let many = json!({"type": "array", "maxItems": 5, "items": {"type": "string", "pattern": "^[0-9]+$"}});
        let expected =
            json!({"type": "array", "maxItems": 5, "items": {"type": "string"}, "description": "Ids or names."});
        assert_eq!(taken(&many, &["owners"], false).unwrap(), (expected, "owners".to_owned()));
        let reference = json!({"type": "object", "properties": {"id": {"type": "string", "pattern": "^[0-9]+$"}}});
        let expected =
            json!({"type": "object", "properties": {"id": {"type": "string", "description": "Id or name."}}});
        assert_eq!(taken(&reference, &["Owner"], false).unwrap(), (expected.clone(), "Owner/id".to_owned()));
        assert_eq!(taken(&reference, &["Owner", "id"], false).unwrap(), (expected, "Owner/id".to_owned()));
        let open = json!({"type": "object"});
        assert_eq!(taken(&open, &["values", "Owner", "id"], false).unwrap(), (open, "values/Owner/id".to_owned()));
    }

    #[test]
    fn what_is_no_id() {
        for (schema, textual, fault) in [
            (json!({"type": "boolean"}), true, "it is boolean"),
            (json!({"type": "integer"}), false, "it is integer"),
            (json!({"type": "string", "enum": ["a"]}), true, "a fixed choice"),
            (json!({"type": "object", "properties": {"name": {}}}), false, "without `id`"),
            (json!({"type": "array"}), true, "of its items"),
            (json!({}), true, "of its type"),
        ] {
            let told = taken(&schema, &["x"], textual).unwrap_err();
            assert!(told.contains(fault), "{schema}: {told}");
        }
        let number = json!({"type": "integer", "minimum": 1, "description": "The group."});
        let expected = json!({"type": "string", "description": "The group. Id or name."});
        assert_eq!(taken(&number, &["group"], true).unwrap().0, expected);
    }
}
