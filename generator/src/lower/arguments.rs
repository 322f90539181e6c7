//! The finished schema of every argument, and how it is written on the wire.

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::form::file_schema;
use super::schema::Inliner;
use crate::ir::{Place, QueryStyle};
use crate::plain;
use crate::problem::{Problem, Problems, Severity};
use crate::resolve::Style;

/// Expands the schemas of all fields.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let mut inliner = Inliner::new(draft.files);
    let mut odd: Vec<Problem> = Vec::new();
    for field in &mut draft.fields {
        if matches!(field.place, Place::Open | Place::Pagination | Place::Local | Place::SaveAs) {
            continue;
        }
        odd.extend(finish(field, &mut inliner));
    }
    draft.definitions = {
        let schemas: Vec<Value> = draft.fields.iter().map(|field| Value::Object(field.schema.clone())).collect();
        inliner.definitions(schemas.iter())
    };
    for problem in inliner.faults.into_iter().chain(odd) {
        draft.spoil_with(problems, problem);
    }
}

/// Expands the schema of one field and chooses how it is written; a problem where it cannot be.
/// Faults of the schema stay with the inliner.
pub(super) fn finish(field: &mut Field, inliner: &mut Inliner) -> Option<Problem> {
    if let Some(file) = field.file {
        let described = inliner.inline(&field.places);
        field.schema = file_schema(file);
        // How many may be sent is all that holds of what is sent instead.
        for bound in ["minItems", "maxItems"].iter().filter(|_| file.many) {
            if let Some(value) = described.get(*bound) {
                field.schema.insert((*bound).to_owned(), value.clone());
            }
        }
        return None;
    }
    field.schema = match inliner.inline_either(&field.places, &field.either) {
        Value::Object(schema) => schema,
        _ => Map::new(),
    };
    if matches!(field.place, Place::Path | Place::Query) {
        ids_are_texts(field);
    }
    // A body that is a text.
    if field.place == Place::Body && field.body_place.is_empty() && field.places.is_empty() && field.schema.is_empty() {
        field.schema.insert("type".to_owned(), "string".into());
    }
    let text = field.text.as_deref().map(plain::text).filter(|text| !text.is_empty());
    if let Some(text) = text {
        field.schema.insert("description".to_owned(), text.into());
    }
    if let Some(note) = &field.note {
        let text = field.schema.get("description").and_then(Value::as_str).map(str::trim).unwrap_or_default();
        let stop = if text.is_empty() || text.ends_with(['.', '!', '?']) { "" } else { "." };
        let text = format!("{text}{stop} {note}").trim().to_owned();
        field.schema.insert("description".to_owned(), text.into());
    }
    match style(field) {
        Ok(style) => {
            field.style = style;
            None
        }
        Err(form) => Some(unsupported(field, &form)),
    }
}

/// Numbers of 17 to 19 digits pass what clients can hold exactly, and in a path or query they are
/// texts anyway.
fn ids_are_texts(field: &mut Field) {
    let is_integer = field.schema.get("type").is_some_and(|kind| kind == "integer");
    let bounded = ["minimum", "maximum", "enum", "const", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        .iter()
        .any(|keyword| field.schema.contains_key(*keyword));
    if field.place == Place::Path && field.schema.is_empty() {
        field.schema.insert("type".to_owned(), "string".into());
    }
    if field.place == Place::Path && is_integer && !bounded {
        field.schema.insert("type".to_owned(), "string".into());
        field.schema.insert("pattern".to_owned(), "^[0-9]{1,19}$".into());
        field.schema.shift_remove("default");
    }
}

/// How the value is written; the error names a form for which there is no builder.
fn style(field: &Field) -> Result<Option<QueryStyle>, String> {
    if !matches!(field.place, Place::Path | Place::Query | Place::Header) {
        return Ok(None);
    }
    let array = may_be(&field.schema, "array", "items");
    let object = may_be(&field.schema, "object", "properties");
    if field.place != Place::Query {
        return if array || object { Err("an array or object outside query and body".to_owned()) } else { Ok(None) };
    }
    match field.described_style {
        Style::Json => Ok(Some(QueryStyle::Json)),
        Style::Other(name) if object || array => Err(name.to_owned()),
        _ if object => Err("an object in the query that is not JSON".to_owned()),
        _ if !array => Ok(Some(QueryStyle::Plain)),
        _ if holds_more(&field.schema) => Err("an array of objects or arrays in the query that is not JSON".to_owned()),
        Style::Comma => Ok(Some(QueryStyle::Comma)),
        Style::Repeat => Ok(Some(QueryStyle::Repeat)),
        Style::Space => Ok(Some(QueryStyle::Space)),
        Style::Pipe => Ok(Some(QueryStyle::Pipe)),
        Style::Other(name) => Err(name.to_owned()),
    }
}

/// Whether values of a schema can be arrays or objects, as far as it says.
pub(super) fn may_be(schema: &Map<String, Value>, kind: &str, sign: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(name)) => return name == kind,
        Some(Value::Array(names)) => return names.iter().any(|name| name == kind),
        _ => {}
    }
    let inner = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten();
    schema.contains_key(sign) || inner.filter_map(Value::as_object).any(|schema| may_be(schema, kind, sign))
}

/// Whether the items of an array are objects or arrays themselves, as far as it says.
fn holds_more(schema: &Map<String, Value>) -> bool {
    let inner = ["allOf", "anyOf", "oneOf"].iter().filter_map(|keyword| schema.get(*keyword)?.as_array()).flatten();
    let items = schema.get("items").and_then(Value::as_object);
    items.is_some_and(|items| may_be(items, "object", "properties") || may_be(items, "array", "items"))
        || inner.filter_map(Value::as_object).any(holds_more)
}

fn unsupported(field: &Field, form: &str) -> Problem {
    Problem {
        code: "unsupported-parameter",
        severity: Severity::Error,
        message: format!("`{}` is written in a form that is not supported: {form}", field.described),
        origin: field.origin.clone(),
        at_key: true,
        cause: "a value could not be sent as the vendor reads it".to_owned(),
        mend: format!(
            "hide it: `hide: [{}]`, or correct the description with a line under `corrections:`",
            field.described
        ),
        related: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_value_may_be_is_read_from_all_alternatives() {
        let may = |schema: Value| may_be(schema.as_object().unwrap(), "array", "items");
        assert!(may(json!({"type": ["array", "null"]})));
        assert!(may(json!({"anyOf": [{"type": "string"}, {"items": {}}]})));
        assert!(!may(json!({"type": "string", "items": {}})));
        assert!(!may(json!({})));
    }

    #[test]
    fn items_that_are_no_plain_values_are_found() {
        let holds = |schema: Value| holds_more(schema.as_object().unwrap());
        assert!(holds(json!({"type": "array", "items": {"type": "object"}})));
        assert!(holds(json!({"anyOf": [{"type": "null"}, {"items": {"type": ["array", "null"]}}]})));
        assert!(!holds(json!({"type": "array", "items": {"type": "string"}})));
        assert!(!holds(json!({"type": "array"})));
    }
}
