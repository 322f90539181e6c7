//! The JSON Schema keywords that a published schema may use, and how to walk through them.
//!
//! The checker, the example validator and the emitter agree on this one list: what is not in it
//! cannot be published, because nothing would check it.

use serde_json::{Map, Value};

pub use crate::read::pointer::escape;

/// What the value of a keyword is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Tells something and demands nothing.
    Annotation,
    /// A plain value: a number, a list of names, a type.
    Value,
    /// One schema.
    Schema,
    /// A list of schemas.
    List,
    /// Schemas by name.
    Named,
}

/// The list of keywords and the look-up in it, which each part of each schema needs, out of one table.
macro_rules! keywords {
    ($($name:literal => $shape:ident,)*) => {
        /// Every supported keyword.
        pub const KEYWORDS: &[(&str, Shape)] = &[$(($name, Shape::$shape)),*];

        /// What the value of a keyword is; `None` for a keyword that cannot be published.
        #[must_use]
        pub fn shape(keyword: &str) -> Option<Shape> {
            match keyword {
                $($name => Some(Shape::$shape),)*
                _ => None,
            }
        }
    };
}

keywords! {
    "title" => Annotation,
    "description" => Annotation,
    "default" => Annotation,
    "examples" => Annotation,
    "format" => Annotation,
    "type" => Value,
    "enum" => Value,
    "const" => Value,
    "minLength" => Value,
    "maxLength" => Value,
    "pattern" => Value,
    "minimum" => Value,
    "maximum" => Value,
    "exclusiveMinimum" => Value,
    "exclusiveMaximum" => Value,
    "multipleOf" => Value,
    "minItems" => Value,
    "maxItems" => Value,
    "uniqueItems" => Value,
    "prefixItems" => List,
    "items" => Schema,
    "required" => Value,
    "minProperties" => Value,
    "maxProperties" => Value,
    "properties" => Named,
    "patternProperties" => Named,
    "additionalProperties" => Schema,
    "propertyNames" => Schema,
    "allOf" => List,
    "anyOf" => List,
    "oneOf" => List,
    "not" => Schema,
    "if" => Schema,
    "then" => Schema,
    "else" => Schema,
    "$ref" => Value,
    "$defs" => Named,
}

/// The name behind `#/$defs/<name>`, the only form of reference that is published.
#[must_use]
pub fn definition_name(reference: &str) -> Option<String> {
    let name = reference.strip_prefix("#/$defs/")?;
    (!name.is_empty() && !name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}

/// The schema less everything that demands nothing, keywords in the order of [`KEYWORDS`]: two
/// schemas that check alike by construction have the same text.
#[must_use]
pub fn bare(schema: &Value) -> Value {
    let Value::Object(members) = schema else { return schema.clone() };
    let mut out = Map::new();
    for (keyword, shape) in KEYWORDS {
        let Some(value) = members.get(*keyword) else { continue };
        let value = match (shape, value) {
            (Shape::Annotation, _) => continue,
            (Shape::Schema, _) => bare(value),
            (Shape::List, Value::Array(list)) => Value::Array(list.iter().map(bare).collect()),
            (Shape::Named, Value::Object(named)) => {
                Value::Object(named.iter().map(|(name, schema)| (name.clone(), bare(schema))).collect())
            }
            _ => value.clone(),
        };
        out.insert((*keyword).to_owned(), value);
    }
    Value::Object(out)
}

/// Calls `visit` with the schema and every schema inside it, outermost first, each with its JSON
/// pointer below `at`.
pub fn walk<'a>(schema: &'a Value, at: &str, visit: &mut dyn FnMut(&'a Value, &str)) {
    walk_where(schema, at, &mut |inner, at| {
        visit(inner, at);
        true
    });
}

/// As [`walk`]; goes into those schemas only of which `visit` says so.
pub fn walk_where<'a>(schema: &'a Value, at: &str, visit: &mut dyn FnMut(&'a Value, &str) -> bool) {
    go(schema, &mut at.to_owned(), visit);
}

fn go<'a>(schema: &'a Value, at: &mut String, visit: &mut dyn FnMut(&'a Value, &str) -> bool) {
    if !visit(schema, at) {
        return;
    }
    let Value::Object(members) = schema else { return };
    let outside = at.len();
    let mut enter = |inner: &'a Value, keyword: &str, below: Option<&str>| {
        for step in std::iter::once(keyword).chain(below) {
            at.push('/');
            at.push_str(step);
        }
        go(inner, at, visit);
        at.truncate(outside);
    };
    for (keyword, value) in members {
        match (shape(keyword), value) {
            (Some(Shape::Schema), _) => enter(value, keyword, None),
            (Some(Shape::List), Value::Array(list)) => {
                for (index, inner) in list.iter().enumerate() {
                    enter(inner, keyword, Some(&index.to_string()));
                }
            }
            (Some(Shape::Named), Value::Object(named)) => {
                for (name, inner) in named {
                    enter(inner, keyword, Some(&escape(name)));
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bare_keeps_properties_that_are_called_like_annotations() {
        let schema = json!({
            "description": "a record",
            "properties": {"description": {"type": "string", "title": "Text"}, "default": true},
        });
        assert_eq!(bare(&schema), json!({"properties": {"description": {"type": "string"}, "default": true}}));
    }

    #[test]
    fn bare_ignores_the_order_of_keywords() {
        let one = json!({"maxLength": 3, "type": "string"});
        let other = json!({"type": "string", "maxLength": 3});
        assert_eq!(bare(&one).to_string(), bare(&other).to_string());
    }

    #[test]
    fn walk_tells_pointers() {
        let schema = json!({"properties": {"a/b": {"items": {"anyOf": [true, {"not": {}}]}}}, "enum": [{"not": 1}]});
        let mut seen = Vec::new();
        walk(&schema, "", &mut |_, at| seen.push(at.to_owned()));
        assert_eq!(
            seen,
            [
                "",
                "/properties/a~1b",
                "/properties/a~1b/items",
                "/properties/a~1b/items/anyOf/0",
                "/properties/a~1b/items/anyOf/1",
                "/properties/a~1b/items/anyOf/1/not"
            ]
        );
    }

    #[test]
    fn definitions_are_told_from_other_references() {
        assert_eq!(definition_name("#/$defs/Address"), Some("Address".to_owned()));
        assert_eq!(definition_name("#/$defs/a~1b"), Some("a/b".to_owned()));
        assert_eq!(definition_name("#"), None);
        assert_eq!(definition_name("#/$defs/a/b"), None);
        assert_eq!(definition_name("other.json#/$defs/a"), None);
    }
}
