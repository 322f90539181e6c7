//! Parts of the request that are always the same, taken out of what is offered.

use serde_json::{Map, Value, json};

use super::draft::Draft;
use super::schema::{Inliner, entry, fits, members};
use crate::ir::{Place, PlaceStep};
use crate::problem::{Origin, Problems};
use crate::read::{pointer, suggest};
use crate::resolve::Style;

/// Binds every constant.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    let place = draft.origin.join("constants");
    for (name, text) in &spec.constants.path {
        let origin = place.join("path").join(name);
        if take(draft, Place::Path, name, &Value::String(text.clone()), &origin, problems).is_none() {
            continue;
        }
        if let Some(fault) = segment_fault(text) {
            draft.spoil(
                problems,
                "value-does-not-fit",
                &origin,
                format!("`{text}` cannot be a segment of a path: {fault}"),
                "the request would go to another place",
                "write one plain segment",
            );
        }
    }
    for (name, value) in &spec.constants.query {
        let origin = place.join("query").join(name);
        if let Some(style) = take(draft, Place::Query, name, value, &origin, problems) {
            draft.query_constants.extend(query_texts(value, style).into_iter().map(|text| (name.clone(), text)));
        }
    }
    for (name, text) in &spec.constants.header {
        let origin = place.join("header").join(name);
        if take(draft, Place::Header, name, &Value::String(text.clone()), &origin, problems).is_some() {
            draft.header_constants.push((name.clone(), text.clone()));
        }
    }
    body(draft, &place.join("body"), problems);
}

/// Takes a parameter out of what is offered; answers with how it is written.
fn take(
    draft: &mut Draft,
    place: Place,
    name: &str,
    value: &Value,
    origin: &Origin,
    problems: &mut Problems,
) -> Option<Style> {
    let at = draft.fields.iter().position(|field| field.place == place && field.described == name);
    let Some(at) = at else {
        let known: Vec<String> =
            draft.fields.iter().filter(|field| field.place == place).map(|field| field.described.clone()).collect();
        let problem = draft.spoil(
            problems,
            "unknown-parameter",
            origin,
            format!("the operation has no {} parameter `{name}`", word(place)),
            "the constant would go nowhere",
            suggest::mend(name, known.iter().map(String::as_str)),
        );
        problem.at_key = true;
        return None;
    };
    let field = draft.fields.remove(at);
    let mut inliner = Inliner::new(draft.files);
    let schema = inliner.inline(&field.places);
    let definitions = inliner.definitions(std::iter::once(&schema));
    let textual = place != Place::Query && !matches!(schema.get("type"), Some(Value::String(name)) if name == "string");
    if !textual && let Some(fault) = fits(value, &schema, &definitions) {
        let problem = draft.spoil(
            problems,
            "value-does-not-fit",
            origin,
            format!("the constant does not fit: {fault}"),
            "the description says what the parameter takes",
            "write a value that fits, or correct the description with a line under `corrections:`",
        );
        problem.related.push((field.origin.clone(), "the parameter is described here".to_owned()));
    }
    draft.withheld.push((place, name.to_owned(), "it has a constant"));
    Some(field.described_style)
}

const fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body | Place::Open => "body",
        Place::Pagination => "pagination",
        Place::Local => "local",
        Place::SaveAs | Place::Projection => "result",
        Place::Key => "key",
    }
}

/// Why a text cannot be one segment of a path.
fn segment_fault(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        Some("it is empty")
    } else if text == "." || text == ".." {
        Some("it has a meaning of its own")
    } else if text.contains(['/', '\\', '?', '#', '%']) || text.chars().any(char::is_control) {
        Some("it holds a sign that ends or escapes a path")
    } else {
        None
    }
}

/// How a constant is written in the query: one text for each parameter that is sent.
fn query_texts(value: &Value, style: Style) -> Vec<String> {
    match (value, style) {
        (Value::Array(_) | Value::Object(_), Style::Json | Style::Other(_)) | (Value::Object(_), _) => {
            vec![value.to_string()]
        }
        (Value::Array(items), Style::Repeat) => items.iter().map(plain).collect(),
        (Value::Array(items), Style::Comma) => vec![items.iter().map(plain).collect::<Vec<_>>().join(",")],
        (Value::Array(items), Style::Space) => vec![items.iter().map(plain).collect::<Vec<_>>().join(" ")],
        (Value::Array(items), Style::Pipe) => vec![items.iter().map(plain).collect::<Vec<_>>().join("|")],
        (_, Style::Json) => vec![value.to_string()],
        _ => vec![plain(value)],
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Constants of the body: members that are offered are taken out, all are put in their places.
fn body(draft: &mut Draft, origin: &Origin, problems: &mut Problems) {
    let spec = draft.spec;
    if spec.constants.body.is_empty() {
        return;
    }
    let Some(body) = &draft.operation.body else { return };
    let schema = body.schema().cloned();
    if draft.body_constants.is_empty() {
        draft.body_constants.push((Vec::new(), json!({})));
    }
    let way = pointer::steps(draft.body_at());
    object(draft, &spec.constants.body, &mut Vec::new(), &way, schema.into_iter().collect(), origin, problems);
}

fn object(
    draft: &mut Draft,
    value: &Map<String, Value>,
    steps: &mut Vec<PlaceStep>,
    way: &[String],
    mut schemas: Vec<Origin>,
    origin: &Origin,
    problems: &mut Problems,
) {
    let at_record = steps.len() == way.len() && text(steps) == way;
    if at_record && let Some(given) = draft.spec.body.as_ref().and_then(|body| body.schema.as_ref()) {
        schemas.extend(crate::resolve::reference::named(draft.files, &draft.product.folder, given));
    }
    let known = members(draft.files, &schemas).unwrap_or_default();
    for (name, inner) in value {
        let place = origin.join(name);
        let schemas = if let Some(member) = known.get(name) {
            member.schemas.clone()
        } else {
            if !known.list.is_empty() {
                let problem = draft.spoil(
                    problems,
                    "unknown-parameter",
                    &place,
                    format!("the body has no `{name}` at this place"),
                    "the constant would go nowhere",
                    suggest::mend(name, known.list.iter().map(|member| member.name.as_str())),
                );
                problem.at_key = true;
                continue;
            }
            Vec::new()
        };
        steps.push(PlaceStep::Key(name.clone()));
        if at_record {
            draft.fields.retain(|field| !(field.place == Place::Body && field.described == *name));
            draft.withheld.push((Place::Body, name.clone(), "it has a constant"));
            if draft.spec.body.as_ref().is_some_and(|body| body.open.is_some()) && !draft.reserved.contains(name) {
                draft.reserved.push(name.clone());
            }
        }
        let on_the_way = steps.len() <= way.len() && text(steps) == way[..steps.len()];
        put(draft, inner, steps, way, on_the_way, &schemas, &place, problems);
        steps.pop();
    }
}

#[expect(clippy::too_many_arguments, reason = "one step of a walk over four things at once")]
fn put(
    draft: &mut Draft,
    value: &Value,
    steps: &mut Vec<PlaceStep>,
    way: &[String],
    on_the_way: bool,
    schemas: &[Origin],
    place: &Origin,
    problems: &mut Problems,
) {
    match value {
        Value::Object(inner) if on_the_way || !inner.is_empty() => {
            container(draft, steps, json!({}));
            object(draft, inner, steps, way, schemas.to_vec(), place, problems);
        }
        Value::Array(items) if on_the_way && steps.len() < way.len() => {
            container(draft, steps, json!([]));
            for (index, item) in items.iter().enumerate() {
                let inner = entry(draft.files, schemas, index).ok().flatten().unwrap_or_default();
                steps.push(PlaceStep::Index(index));
                let on_the_way = text(steps) == way[..steps.len()];
                put(draft, item, steps, way, on_the_way, &inner, &place.join(&index.to_string()), problems);
                steps.pop();
            }
        }
        _ => {
            let mut inliner = Inliner::new(draft.files);
            let schema = inliner.inline(schemas);
            let definitions = inliner.definitions(std::iter::once(&schema));
            if let Some(fault) = fits(value, &schema, &definitions) {
                draft.spoil(
                    problems,
                    "value-does-not-fit",
                    place,
                    format!("the constant does not fit: {fault}"),
                    "the description says what the body takes",
                    "write a value that fits, or correct the description with a line under `corrections:`",
                );
            }
            draft.body_constants.push((steps.clone(), value.clone()));
        }
    }
}

/// Adds a container unless it stands there already.
fn container(draft: &mut Draft, steps: &[PlaceStep], empty: Value) {
    if !draft.body_constants.iter().any(|(place, _)| place == steps) {
        draft.body_constants.push((steps.to_vec(), empty));
    }
}

fn text(steps: &[PlaceStep]) -> Vec<String> {
    steps
        .iter()
        .map(|step| match step {
            PlaceStep::Key(name) => name.clone(),
            PlaceStep::Index(index) => index.to_string(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_written_as_their_parameters_are() {
        let list = json!(["a", 1]);
        assert_eq!(query_texts(&list, Style::Comma), ["a,1"]);
        assert_eq!(query_texts(&list, Style::Repeat), ["a", "1"]);
        assert_eq!(query_texts(&list, Style::Json), ["[\"a\",1]"]);
        assert_eq!(query_texts(&json!("a b"), Style::Repeat), ["a b"]);
        assert_eq!(query_texts(&json!(true), Style::Comma), ["true"]);
    }

    #[test]
    fn a_segment_is_one_plain_text() {
        assert_eq!(segment_fault("Leads"), None);
        for odd in ["", "..", "a/b", "a?b", "a%2f"] {
            assert!(segment_fault(odd).is_some(), "{odd}");
        }
    }
}
