//! Single pieces of a description in their types: one operation, parameter, body, security scheme.

use openapiv3::{MediaType, Operation, Parameter, ParameterSchemaOrContent, ReferenceOr, RequestBody, SecurityScheme};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::lift;
use crate::problem::Origin;

/// Why a piece is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The nearest place.
    pub origin: Origin,
    /// What is wrong there.
    pub message: String,
}

fn read<T: DeserializeOwned>(piece: Map<String, Value>, origin: &Origin) -> Result<T, Fault> {
    serde_path_to_error::deserialize(Value::Object(piece)).map_err(|error| {
        let mut place = origin.clone();
        for segment in error.path() {
            match segment {
                serde_path_to_error::Segment::Seq { index } => place = place.join(&index.to_string()),
                serde_path_to_error::Segment::Map { key } => place = place.join(key),
                _ => {}
            }
        }
        Fault { origin: place, message: error.inner().to_string() }
    })
}

fn object<'a>(value: &'a Value, origin: &Origin, what: &str) -> Result<&'a Map<String, Value>, Fault> {
    value.as_object().ok_or_else(|| Fault { origin: origin.clone(), message: format!("the {what} is not an object") })
}

/// What an operation says of its security; all else of it is read by itself, or is text.
pub fn operation(value: &Value, origin: &Origin) -> Result<Operation, Fault> {
    let mut shell = Map::new();
    if let Some(security) = object(value, origin, "operation")?.get("security") {
        shell.insert("security".to_owned(), security.clone());
    }
    // Required by OpenAPI 3.0, often absent, and nothing is made of it.
    shell.insert("responses".to_owned(), Value::Object(Map::new()));
    read(shell, origin)
}

/// Takes out what is of a wrong type and tells nothing that the request hangs on, and reads words for
/// what they mean.
fn lenient(piece: &mut Map<String, Value>) {
    for name in ["required", "explode", "deprecated", "allowEmptyValue", "allowReserved"] {
        match piece.get(name) {
            Some(Value::String(word)) if matches!(word.as_str(), "true" | "false") => {
                let value = word == "true";
                piece.insert(name.to_owned(), value.into());
            }
            Some(Value::Bool(_)) | None => {}
            // Whether it must be given cannot be guessed.
            Some(other) if name == "required" && !other.is_null() => {}
            Some(_) => drop(piece.shift_remove(name)),
        }
    }
    if piece.get("description").is_some_and(|text| !text.is_string()) {
        piece.shift_remove("description");
    }
}

/// A parameter, schemas lifted.
pub fn parameter(value: &Value, origin: &Origin) -> Result<Parameter, Fault> {
    let said = object(value, origin, "parameter")?;
    let mut piece = lift::lifted(said, origin);
    piece.retain(|name, _| !matches!(name.as_str(), "schema" | "content") || !said[name].is_null());
    lenient(&mut piece);
    older(&mut piece, origin);
    if let Some(place) = piece.get("in").and_then(Value::as_str).map(str::to_ascii_lowercase) {
        piece.insert("in".to_owned(), place.into());
    }
    // The only styles of these, and of no consequence for anything but arrays.
    let place = piece.get("in").and_then(Value::as_str).unwrap_or_default();
    let style = piece.get("style").and_then(Value::as_str).unwrap_or("simple");
    if place == "header" || (place == "path" && !matches!(style, "simple" | "label" | "matrix")) {
        piece.shift_remove("style");
    }
    // `simple` is no style of query parameters, but what vendors mean by it is clear: commas.
    if piece.get("in").and_then(Value::as_str) == Some("query")
        && piece.get("style").and_then(Value::as_str) == Some("simple")
    {
        piece.insert("style".to_owned(), "form".into());
        piece.insert("explode".to_owned(), false.into());
    }
    read(piece, origin)
}

/// A parameter without a schema of its own: what the versions before 3.0 say of it stands beside its name.
fn older(piece: &mut Map<String, Value>, origin: &Origin) {
    if piece.contains_key("schema") || piece.contains_key("content") {
        return;
    }
    let says = ["type", "enum", "items", "format", "pattern", "default", "minimum", "maximum"];
    if !says.iter().any(|name| piece.contains_key(*name)) {
        piece.insert("schema".to_owned(), Value::Object(Map::new()));
        return;
    }
    piece.insert("schema".to_owned(), lift::place_of(origin));
    let form = piece.shift_remove("collectionFormat");
    if piece.get("type").is_some_and(|kind| kind == "array") && !piece.contains_key("style") {
        let (style, explode) = match form.as_ref().and_then(Value::as_str).unwrap_or("csv") {
            "multi" => ("form", true),
            "ssv" => ("spaceDelimited", false),
            "pipes" => ("pipeDelimited", false),
            _ => ("form", false),
        };
        if piece.get("in").and_then(Value::as_str) == Some("query") {
            piece.insert("style".to_owned(), style.into());
            piece.insert("explode".to_owned(), explode.into());
        }
    }
}

/// A request body, schemas lifted.
pub fn request_body(value: &Value, origin: &Origin) -> Result<RequestBody, Fault> {
    let mut piece = lift::lifted(object(value, origin, "request body")?, origin);
    lenient(&mut piece);
    // Required by OpenAPI; without it nothing is sent.
    if piece.get("content").is_none_or(Value::is_null) {
        piece.insert("content".to_owned(), Value::Object(Map::new()));
    }
    read(piece, origin)
}

/// A security scheme.
pub fn security_scheme(value: &Value, origin: &Origin) -> Result<SecurityScheme, Fault> {
    read(object(value, origin, "security scheme")?.clone(), origin)
}

/// Where the schema of a parameter stands, and the media type where it is `content`.
#[must_use]
pub fn parameter_schema(format: &ParameterSchemaOrContent) -> (Option<Origin>, Option<&str>) {
    match format {
        ParameterSchemaOrContent::Schema(schema) => (schema_place(schema), None),
        ParameterSchemaOrContent::Content(content) => match content.iter().next() {
            Some((media, value)) => (media_schema(value), Some(media)),
            None => (None, Some("")),
        },
    }
}

/// Where the schema of a media type stands.
#[must_use]
pub fn media_schema(media: &MediaType) -> Option<Origin> {
    schema_place(media.schema.as_ref()?)
}

fn schema_place(schema: &ReferenceOr<openapiv3::Schema>) -> Option<Origin> {
    match schema {
        ReferenceOr::Reference { reference } => lift::place(reference),
        ReferenceOr::Item(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_parameter_of_3_1_is_read_because_its_schema_is_not() {
        let value = json!({"name": "a", "in": "query", "schema": {"type": ["string", "null"], "const": 1}});
        let origin = Origin::new("f.json", "/p");
        let Parameter::Query { parameter_data, .. } = parameter(&value, &origin).unwrap() else { panic!() };
        assert_eq!(parameter_schema(&parameter_data.format).0, Some(Origin::new("f.json", "/p/schema")));
    }

    #[test]
    fn a_parameter_without_a_schema_is_one_itself_where_it_says_anything() {
        let origin = Origin::new("f.json", "/p");
        let read = |value: Value| match parameter(&value, &origin).unwrap() {
            Parameter::Query { parameter_data, .. } => parameter_data,
            other => panic!("{other:?}"),
        };
        let plain = read(json!({"name": "a", "in": "query", "schema": null}));
        assert_eq!(parameter_schema(&plain.format), (None, None));
        let text = read(json!({"name": "a", "in": "query", "type": "string"}));
        assert_eq!(parameter_schema(&text.format).0, Some(origin.clone()));
        let list = read(json!({"name": "a", "in": "query", "type": "array", "items": {"type": "string"}}));
        assert_eq!(list.explode, Some(false));
        let multi = read(json!({"name": "a", "in": "query", "type": "array", "collectionFormat": "multi"}));
        assert_eq!(multi.explode, Some(true));
    }

    #[test]
    fn commas_are_what_simple_means_in_a_query() {
        let value = json!({"name": "a", "in": "query", "style": "simple", "schema": {}});
        let Parameter::Query { parameter_data, .. } = parameter(&value, &Origin::new("f", "")).unwrap() else {
            panic!()
        };
        assert_eq!(parameter_data.explode, Some(false));
    }

    #[test]
    fn an_odd_piece_says_where_it_is_odd() {
        let origin = Origin::new("f.json", "/p");
        assert!(parameter(&json!([]), &origin).is_err());
        let fault = operation(&json!({"security": {"a": []}}), &origin).unwrap_err();
        assert!(fault.message.contains("sequence"), "{}", fault.message);
        assert!(operation(&json!({"summary": 5, "deprecated": "yes", "operationId": {}}), &origin).is_ok());
    }

    #[test]
    fn words_that_can_only_mean_one_thing_are_read_so() {
        let value = json!({"name": "a", "in": "Query", "required": "true", "description": 5, "schema": {}});
        let Parameter::Query { parameter_data, .. } = parameter(&value, &Origin::new("f", "")).unwrap() else {
            panic!()
        };
        assert!(parameter_data.required);
        assert!(
            parameter(&json!({"name": "a", "in": "query", "required": 5, "schema": {}}), &Origin::default()).is_err()
        );
        assert!(request_body(&json!({}), &Origin::default()).unwrap().content.is_empty());
    }
}
