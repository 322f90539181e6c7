//! The finished schema of every argument, and how it is written on the wire.

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::form::file_schema;
use super::schema::{Inliner, ids_are_texts, items_text};
use crate::ir::{Place, QueryStyle};
use crate::plain;
use crate::problem::{Problem, Problems, Severity};
use crate::resolve::Style;

/// Expands the schemas of all fields.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let mut inliner = Inliner::new(draft.files);
    let mut odd: Vec<Problem> = Vec::new();
    for field in &mut draft.fields {
        if matches!(
            field.place,
            Place::Open | Place::Pagination | Place::Local | Place::SaveAs | Place::Key | Place::Projection
        ) {
            continue;
        }
        odd.extend(finish(field, &mut inliner));
    }
    odd.extend(collisions(draft));
    draft.definitions = {
        let schemas: Vec<Value> = draft.fields.iter().map(|field| Value::Object(field.schema.clone())).collect();
        inliner.definitions(schemas.iter())
    };
    for problem in inliner.faults.into_iter().chain(odd) {
        draft.tell(problems, problem);
    }
}

/// Objects whose members are parameters of their own, where another parameter has such a name.
fn collisions(draft: &Draft) -> Vec<Problem> {
    let tenant = draft.product.spec.tenant.as_ref().map(|tenant| tenant.parameter.as_str());
    let pages = draft.product.spec.pagination.as_ref().map(|pages| [pages.parameter.as_str(), pages.size.as_str()]);
    let constants = draft.query_constants.iter().map(|(name, _)| name.as_str());
    let taken: Vec<&str> = constants.chain(tenant).chain(pages.into_iter().flatten()).collect();
    let is_taken = |own: &Field, name: &str| {
        let same = |other: &str| other.eq_ignore_ascii_case(name);
        let others = draft.fields.iter().filter(|other| other.place == Place::Query && !std::ptr::eq(*other, own));
        taken.iter().any(|other| same(other))
            || others.into_iter().any(|other| same(&other.wire) || member(other, name))
    };
    let of_members = draft.fields.iter().filter(|field| field.style == Some(QueryStyle::Members));
    of_members
        .filter_map(|field| {
            let names = field.schema.get("properties").and_then(Value::as_object)?.keys();
            let name = names.into_iter().find(|name| is_taken(field, name))?;
            Some(unsupported(field, &format!("its member `{name}` has the name of another parameter")))
        })
        .collect()
}

fn member(field: &Field, name: &str) -> bool {
    let members = field.schema.get("properties").and_then(Value::as_object);
    field.style == Some(QueryStyle::Members)
        && members.is_some_and(|members| members.keys().any(|known| known.eq_ignore_ascii_case(name)))
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
    ids_are_texts(inliner.files(), &field.described, &field.places, &mut field.schema);
    if field.place == Place::Path {
        path_texts(field);
    }
    // A body that is a text.
    if field.place == Place::Body && field.body_place.is_empty() && field.places.is_empty() && field.schema.is_empty() {
        field.schema.insert("type".to_owned(), "string".into());
    }
    let text = field.text.as_deref().map(plain::text).filter(|text| !text.is_empty());
    if let Some(text) = text {
        field.schema.insert("description".to_owned(), text.into());
    }
    items_text(&mut field.schema);
    if let Some(note) = &field.note {
        let text = field.schema.get("description").and_then(Value::as_str).map(str::trim).unwrap_or_default();
        let stop = if text.is_empty() || text.ends_with(['.', '!', '?']) { "" } else { "." };
        let text = format!("{text}{stop} {note}").trim().to_owned();
        field.schema.insert("description".to_owned(), text.into());
    }
    match style(field) {
        Ok(Some(QueryStyle::Members)) => {
            // Any other name would be another parameter.
            field.schema.insert("additionalProperties".to_owned(), false.into());
            field.style = Some(QueryStyle::Members);
            None
        }
        Ok(style) => {
            field.style = style;
            None
        }
        Err(form) => Some(unsupported(field, &form)),
    }
}

/// What stands in a path is a text, and so are numbers there that have no bounds: they are ids.
fn path_texts(field: &mut Field) {
    let is_integer = field.schema.get("type").is_some_and(|kind| kind == "integer");
    let bounded = ["minimum", "maximum", "enum", "const", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]
        .iter()
        .any(|keyword| field.schema.contains_key(*keyword));
    if field.schema.is_empty() {
        field.schema.insert("type".to_owned(), "string".into());
    }
    if is_integer && !bounded {
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
    let of_parts = array && holds_more(&field.schema);
    match field.described_style {
        Style::Other(name) if object || array || field.place != Place::Query => Err(name.to_owned()),
        Style::Json if field.place == Place::Query => Ok(Some(QueryStyle::Json)),
        _ if of_parts => Err("an array of arrays or objects outside the body that is not JSON".to_owned()),
        _ if field.place != Place::Query => {
            if object {
                Err("an object in the path or a header".to_owned())
            } else {
                Ok(None)
            }
        }
        Style::Deep if array => Err("deepObject for an array".to_owned()),
        Style::Deep => Ok(Some(if object { QueryStyle::Deep } else { QueryStyle::Plain })),
        _ if object && array => Err("an object or array in the query that is not JSON".to_owned()),
        Style::Repeat if object && names_all(&field.schema) => Ok(Some(QueryStyle::Members)),
        Style::Comma if object && names_all(&field.schema) => Ok(Some(QueryStyle::Pairs)),
        _ if object => Err("an object in the query whose members are not described, or hold others".to_owned()),
        _ if !array => Ok(Some(QueryStyle::Plain)),
        Style::Json => Ok(Some(QueryStyle::Json)),
        Style::Comma => Ok(Some(QueryStyle::Comma)),
        Style::Repeat => Ok(Some(QueryStyle::Repeat)),
        Style::Space => Ok(Some(QueryStyle::Space)),
        Style::Pipe => Ok(Some(QueryStyle::Pipe)),
        Style::Other(name) => Err(name.to_owned()),
    }
}

/// Whether a value of a schema has parts of its own.
fn has_parts(schema: &Map<String, Value>) -> bool {
    schema.contains_key("$ref") || may_be(schema, "array", "items") || may_be(schema, "object", "properties")
}

/// Whether an object's members are described, and are plain values.
fn names_all(schema: &Map<String, Value>) -> bool {
    let open = ["allOf", "anyOf", "oneOf", "patternProperties"].iter().any(|name| schema.contains_key(*name))
        || schema.get("additionalProperties").is_some_and(Value::is_object);
    let members = schema.get("properties").and_then(Value::as_object).filter(|members| !members.is_empty());
    !open && members.is_some_and(|members| !members.values().filter_map(Value::as_object).any(has_parts))
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
    items.is_some_and(has_parts) || inner.filter_map(Value::as_object).any(holds_more)
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
