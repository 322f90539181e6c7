//! What becomes of a keyword of a vendor's schema.

use serde_json::Value;

use crate::keywords::{KEYWORDS, shape};
use crate::read::suggest;

/// Keywords that demand something which the published vocabulary cannot say.
const DEMANDING: &[&str] =
    &["$dynamicRef", "$recursiveRef", "contains", "maxContains", "minContains", "unevaluatedItems"];

/// Keywords that demand nothing of a request, or are handled by themselves; and members of a parameter, which
/// stand beside those of its schema where it has none of its own.
const IDLE: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$recursiveAnchor",
    "$schema",
    "allowEmptyValue",
    "allowReserved",
    "collectionFormat",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "deprecated",
    "discriminator",
    "example",
    "examples",
    "explode",
    "externalDocs",
    "in",
    "name",
    "readOnly",
    "style",
    "title",
    "writeOnly",
    "xml",
];

/// What becomes of a keyword.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is published.
    Kept,
    /// It says nothing that counts, and is left out.
    Dropped,
    /// It demands something that nothing here can check; the vendor still does.
    Unsupported,
    /// It is nearly this keyword, and does nothing.
    Misspelt(&'static str),
}

/// What becomes of a keyword.
pub(super) fn fate(keyword: &str) -> Fate {
    if IDLE.contains(&keyword) || keyword.starts_with("x-") {
        return Fate::Dropped;
    }
    if shape(keyword).is_some() {
        return Fate::Kept;
    }
    if DEMANDING.contains(&keyword) {
        return Fate::Unsupported;
    }
    let near = suggest::nearest(keyword, KEYWORDS.iter().map(|(name, _)| *name).filter(|name| name.len() > 5));
    near.map_or(Fate::Dropped, Fate::Misspelt)
}

/// Whether a keyword may stand in a published schema.
pub(in crate::lower) fn is_published(keyword: &str) -> bool {
    shape(keyword).is_some()
}

/// Whether a keyword only bounds what a type lets pass.
pub(super) fn is_bound(keyword: &str) -> bool {
    const BOUNDS: [&str; 5] = ["multipleOf", "pattern", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum"];
    keyword.starts_with("min") || keyword.starts_with("max") || BOUNDS.contains(&keyword)
}

/// What is wrong with the form of a keyword's value; nothing where it is right.
pub(in crate::lower) fn form_fault(keyword: &str, value: &Value) -> Option<String> {
    const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];
    let is_type = |value: &Value| value.as_str().is_some_and(|name| TYPES.contains(&name));
    let (right, expected) = match keyword {
        "type" => (
            is_type(value) || value.as_array().is_some_and(|names| !names.is_empty() && names.iter().all(is_type)),
            "one of the types of JSON Schema, or a list of these",
        ),
        "enum" => (value.as_array().is_some_and(|values| !values.is_empty()), "a list of at least one value"),
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            (value.as_u64().is_some(), "a whole number from 0")
        }
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" => (value.is_number(), "a number"),
        "multipleOf" => (value.as_f64().is_some_and(|number| number > 0.0), "a number above 0"),
        "pattern" | "format" | "description" | "title" => (value.is_string(), "a string"),
        "uniqueItems" => (value.is_boolean(), "true or false"),
        "required" => {
            (value.as_array().is_some_and(|names| names.iter().all(Value::is_string)), "a list of property names")
        }
        "properties" | "patternProperties" | "$defs" => (value.is_object(), "a mapping from names to schemas"),
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => {
            (value.as_array().is_some_and(|list| !list.is_empty()), "a list of at least one schema")
        }
        "items" | "additionalProperties" | "propertyNames" | "not" | "if" | "then" | "else" => {
            (value.is_object() || value.is_boolean(), "a schema")
        }
        "$ref" => (value.is_string(), "a reference"),
        _ => (true, ""),
    };
    (!right).then(|| format!("`{keyword}` is not {expected}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_keyword_has_a_fate() {
        assert_eq!(fate("maxLength"), Fate::Kept);
        assert_eq!(fate("maxlength"), Fate::Misspelt("maxLength"));
        assert_eq!(fate("x-zoho"), Fate::Dropped);
        assert_eq!(fate("collectionFormat"), Fate::Dropped);
        assert_eq!(fate("contains"), Fate::Unsupported);
    }

    #[test]
    fn forms_are_checked() {
        assert!(form_fault("type", &json!("String")).is_some());
        assert!(form_fault("type", &json!(["string", "null"])).is_none());
        assert!(form_fault("maxLength", &json!("5")).is_some());
        assert!(form_fault("required", &json!([])).is_none());
    }
}
