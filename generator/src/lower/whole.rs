//! Bodies that are no object: a file, a text, an array or a plain value, each one argument.

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::form;
use super::schema::entry;
use crate::ir::{BodyForm, Place};
use crate::problem::{Origin, Problems};
use crate::read::Files;
use crate::resolve::{Body, Media, MediaKind, Style, reference};

/// Makes the whole body one argument, where it is no object. Answers whether it is so.
pub(super) fn collect(draft: &mut Draft, body: &Body, media: &Media, problems: &mut Problems) -> bool {
    let schemas: Vec<Origin> = media.schema.iter().cloned().collect();
    let essence = media.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let mut field = field(body, schemas.clone());
    // Nothing that is called binary is JSON, whatever stands before it.
    let is_file = media.kind() == MediaKind::Json && form::binary(draft.files, &schemas, false) == Some(false);
    match if is_file { MediaKind::Bytes } else { media.kind() } {
        MediaKind::Form | MediaKind::Multipart => return false,
        MediaKind::Json => {
            let bound = draft.spec.body.is_some() || !draft.spec.constants.body.is_empty();
            // A list of records; with `body.at: /0` one of them is sent in a call.
            if bound {
                return false;
            }
            if matches!(entry(draft.files, &schemas, 0), Ok(Some(_))) {
                "items".clone_into(&mut field.name);
            } else if schemas.first().is_some_and(|schema| no_object(draft.files, schema, LEVELS)) {
                "value".clone_into(&mut field.name);
            } else {
                return false;
            }
        }
        MediaKind::Text => {
            "content".clone_into(&mut field.name);
            field.places.clear();
            field.text = Some(format!("The text to send, as {essence}."));
            draft.body_form = BodyForm::Text(media.name.clone());
        }
        MediaKind::Bytes => {
            "file".clone_into(&mut field.name);
            field.file = Some(form::one_file());
            // A range of types is no type: the file's own is told then.
            let told = if essence.contains('*') { String::new() } else { essence };
            draft.body_form = BodyForm::File(told);
        }
    }
    let bound = [("body", draft.spec.body.is_some()), ("constants", !draft.spec.constants.body.is_empty())];
    for (line, given) in bound {
        if given {
            draft.spoil(
                problems,
                "body-place",
                &draft.origin.join(line),
                format!("the body is {}, which has no members", media.name),
                "it is sent as it is given",
                "remove the line",
            );
        }
    }
    field.described.clone_from(&field.name);
    draft.fields.push(field);
    true
}

/// Forms within forms that are looked at.
const LEVELS: usize = 8;

/// Whether a schema surely takes no object: a text, a number, a choice of such.
fn no_object(files: &Files, place: &Origin, levels: usize) -> bool {
    let Ok(end) = reference::end(files, place) else { return false };
    let Some(Value::Object(schema)) = files.at(&end) else { return false };
    let is_object = |kind: &Value| kind == "object";
    match schema.get("type") {
        Some(Value::Array(kinds)) => return !kinds.iter().any(is_object),
        Some(kind) => return !is_object(kind),
        None => {}
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return !values.iter().any(Value::is_object);
    }
    let forms = ["oneOf", "anyOf"].iter().find_map(|name| Some((*name, schema.get(*name)?.as_array()?.len())));
    levels > 0
        && forms.is_some_and(|(name, count)| {
            count > 0 && (0..count).all(|at| no_object(files, &end.join(name).join(&at.to_string()), levels - 1))
        })
}

fn field(body: &Body, places: Vec<Origin>) -> Field {
    Field {
        described: String::new(),
        name: String::new(),
        place: Place::Body,
        wire: String::new(),
        described_style: Style::Json,
        style: None,
        body_place: Vec::new(),
        places,
        either: Vec::new(),
        note: None,
        schema: Map::new(),
        required: body.required,
        text: None,
        default: None,
        grammar: None,
        file: None,
        origin: body.origin.clone(),
    }
}
