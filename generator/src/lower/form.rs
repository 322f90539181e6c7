//! Bodies that are forms: which fields are files, and how every other field is written.

use serde_json::{Map, Value, json};

use super::arguments::may_be;
use super::draft::{Draft, Field, FileField};
use super::schema::{Inliner, entry, members};
use crate::ir::{BodyForm, FieldStyle, FormField, Place, PlaceStep};
use crate::problem::{Origin, Problems};
use crate::read::{Files, pointer, suggest};
use crate::resolve::{Body, Encoding, Media, MediaKind, reference};

/// The largest file where nothing is known, in millions of bytes: what the vendor's products take.
const MAX_MEGABYTES: u32 = 20;

/// Marks the fields of a form that are files.
pub(super) fn files(draft: &mut Draft, media: &Media) {
    if media.kind() == MediaKind::Multipart {
        let described: Vec<Option<bool>> = draft
            .fields
            .iter()
            .map(|field| {
                if field.place != Place::Body || field.body_place.len() != 1 {
                    return None;
                }
                let told = media.encoding.get(&field.described).and_then(|told| told.content_type.as_deref());
                binary(draft.files, &field.places, told.is_some_and(is_binary_type))
            })
            .collect();
        // Some descriptions call a file an object of which nothing is known. In a form that has no other
        // file this is what they mean: for anything else there would be no need of this form.
        let none = described.iter().all(Option::is_none);
        for (field, told) in draft.fields.iter_mut().zip(described) {
            let bare = none && field.place == Place::Body && field.body_place.len() == 1;
            let many = told.or_else(|| if bare { unknown_object(draft.files, &field.places) } else { None });
            field.file = many.map(|many| FileField { many, max_bytes: megabytes(None) });
        }
        // A form that must be sent, and could hold one file and nothing else.
        let needed = draft.operation.body.as_ref().is_some_and(|body| body.required);
        let mut own = draft.fields.iter_mut().filter(|field| field.place == Place::Body);
        if let (true, Some(field), None) = (needed, own.next(), own.next()) {
            field.required |= field.file.is_some();
        }
    }
}

/// Files that the spec names itself, or whose largest size it tells.
pub(super) fn stated(draft: &mut Draft, problems: &mut Problems) {
    let spec = draft.spec;
    for (name, file) in &spec.files {
        let at = draft
            .fields
            .iter()
            .position(|field| field.place == Place::Body && field.body_place.len() <= 1 && field.described == *name);
        let Some(at) = at else {
            let origin = draft.origin.join("files").join(name);
            let known: Vec<String> = draft.fields.iter().map(|field| field.described.clone()).collect();
            let problem = draft.spoil(
                problems,
                "unknown-parameter",
                &origin,
                format!("the body has no field `{name}`"),
                "no file could be sent in its place",
                suggest::mend(name, known.iter().map(String::as_str)),
            );
            problem.at_key = true;
            continue;
        };
        let many = draft.fields[at]
            .file
            .map_or_else(|| matches!(entry(draft.files, &draft.fields[at].places, 0), Ok(Some(_))), |file| file.many);
        draft.fields[at].file = Some(FileField { many, max_bytes: megabytes(file.max_megabytes) });
    }
}

/// One file of which nothing more is known.
pub(super) fn one_file() -> FileField {
    FileField { many: false, max_bytes: megabytes(None) }
}

fn megabytes(given: Option<u32>) -> u64 {
    u64::from(given.unwrap_or(MAX_MEGABYTES)) * 1_000_000
}

/// Whether what these schemas describe is a file (`Some(false)`) or an array of files.
pub(super) fn binary(files: &Files, schemas: &[Origin], told: bool) -> Option<bool> {
    let is_file = |schemas: &[Origin]| told || schemas.iter().any(|schema| says_binary(files, schema));
    match entry(files, schemas, 0) {
        Ok(Some(items)) => is_file(&items).then_some(true),
        _ => is_file(schemas).then_some(false),
    }
}

fn says_binary(files: &Files, place: &Origin) -> bool {
    let says = |place: &Origin| {
        files.at(place).is_some_and(|schema| {
            let text = |name: &str| schema.get(name).and_then(Value::as_str);
            matches!(text("format"), Some("binary" | "file"))
                || (text("contentMediaType").is_some_and(is_binary_type) && text("contentEncoding").is_none())
        })
    };
    says(place) || reference::end(files, place).is_ok_and(|end| says(&end))
}

fn is_binary_type(media_type: &str) -> bool {
    let lower = media_type.to_ascii_lowercase();
    !(lower.contains("json") || lower.starts_with("text/plain") || lower.contains("xml"))
}

/// An object, or an array of objects, of which nothing is described.
fn unknown_object(files: &Files, schemas: &[Origin]) -> Option<bool> {
    let bare = |schemas: &[Origin]| {
        let is_object = |place: &Origin| {
            let end = reference::end(files, place).unwrap_or_else(|_| place.clone());
            files.at(&end).is_some_and(|schema| {
                schema.get("type").is_some_and(|kind| kind == "object") && schema.get("additionalProperties").is_none()
            })
        };
        !schemas.is_empty()
            && schemas.iter().all(is_object)
            && members(files, schemas).is_ok_and(|found| found.list.is_empty())
    };
    match entry(files, schemas, 0) {
        Ok(Some(items)) => bare(&items).then_some(true),
        _ => bare(schemas).then_some(false),
    }
}

/// The published schema of a file argument: what is given instead of the bytes.
pub(super) fn file_schema(file: FileField) -> Map<String, Value> {
    let one = json!({
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "content_base64": {"type": "string"},
            "media_type": {"type": "string"},
            "path": {"type": "string"},
        },
        "additionalProperties": false,
    });
    let schema = if file.many { json!({"type": "array", "minItems": 1, "items": one}) } else { one };
    let Value::Object(mut schema) = schema else { unreachable!("it is an object") };
    let text = "Either name and content_base64, or path in the server's files directory.";
    schema.insert("description".to_owned(), text.into());
    schema
}

/// Decides how the body is written.
pub(super) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let media = draft.operation.body.as_ref().and_then(Body::sent);
    let kind = media.map(Media::kind);
    if draft.spec.body.as_ref().is_some_and(|body| body.field.is_some()) {
        inside_field(draft, kind, problems);
        return;
    }
    let Some(media) = media else {
        if draft.fields.iter().any(is_part) {
            draft.body_form = BodyForm::Multipart(parts(draft));
        }
        return;
    };
    let kind = media.kind();
    if !matches!(kind, MediaKind::Form | MediaKind::Multipart) {
        return;
    }
    let schemas: Vec<Origin> = media.schema.iter().cloned().collect();
    let Ok(found) = members(draft.files, &schemas) else { return };
    let mut fields = Vec::new();
    for member in &found.list {
        let own = draft
            .fields
            .iter()
            .find(|field| field.place == Place::Body && field.body_place == [PlaceStep::Key(member.name.clone())]);
        let told = media.encoding.get(&member.name);
        let (style, media_type) = if own.is_some_and(|field| field.file.is_some()) {
            (FieldStyle::File, String::new())
        } else {
            let schema = Inliner::new(draft.files).inline(&member.schemas);
            written(&schema, told, kind)
        };
        if style != FieldStyle::Plain || !media_type.is_empty() {
            fields.push(FormField { name: member.name.clone(), style, media_type });
        }
    }
    let multipart = kind == MediaKind::Multipart || draft.fields.iter().any(is_part);
    for part in parts(draft) {
        if !fields.iter().any(|field| field.name == part.name) {
            fields.push(part);
        }
    }
    draft.body_form = if multipart { BodyForm::Multipart(fields) } else { BodyForm::Form(fields) };
}

/// Whether a field is a file that goes beside the rest of the body.
fn is_part(field: &Field) -> bool {
    field.file.is_some() && field.body_place.len() == 1
}

fn parts(draft: &Draft) -> Vec<FormField> {
    let files = draft.fields.iter().filter(|field| is_part(field));
    files
        .filter_map(|field| match &field.body_place[0] {
            PlaceStep::Key(name) => {
                Some(FormField { name: name.clone(), style: FieldStyle::File, media_type: String::new() })
            }
            PlaceStep::Index(_) => None,
        })
        .collect()
}

/// `body.field`: what would have been the body goes into one field of a form, as JSON; files go
/// beside it.
fn inside_field(draft: &mut Draft, kind: Option<MediaKind>, problems: &mut Problems) {
    let Some(name) = draft.spec.body.as_ref().and_then(|body| body.field.clone()) else { return };
    if kind != Some(MediaKind::Json) {
        let origin = draft.origin.join("body").join("field");
        draft.spoil(
            problems,
            "body-place",
            &origin,
            "the body is not described as JSON",
            "only JSON is put into a field; every field of a form is described by itself",
            "remove the line",
        );
        return;
    }
    let step = PlaceStep::Key(name.clone());
    for field in draft.fields.iter_mut().filter(|field| matches!(field.place, Place::Body | Place::Open)) {
        if !is_part(field) {
            field.body_place.insert(0, step.clone());
        }
    }
    for (place, _) in &mut draft.body_constants {
        place.insert(0, step.clone());
    }
    if !draft.body_constants.is_empty() {
        draft.body_constants.insert(0, (Vec::new(), json!({})));
    }
    let mut fields = vec![FormField { name, style: FieldStyle::Json, media_type: String::new() }];
    let files = parts(draft);
    let multipart = !files.is_empty();
    fields.extend(files);
    draft.body_form = if multipart { BodyForm::Multipart(fields) } else { BodyForm::Form(fields) };
}

/// Files that the description puts into the query, where they cannot travel: they become parts of the
/// body where that is a form or can become one, and are not offered where it is JSON.
pub(super) fn from_query(draft: &mut Draft) {
    let spec = draft.spec;
    let json = draft.operation.body.as_ref().and_then(Body::sent).is_some_and(|media| media.kind() == MediaKind::Json);
    let has_field = spec.body.as_ref().is_some_and(|body| body.field.is_some());
    let mut at = 0;
    while let Some(field) = draft.fields.get(at) {
        let described = if field.place == Place::Query { binary(draft.files, &field.places, false) } else { None };
        let stated = field.place == Place::Query && spec.files.contains_key(&field.described);
        let Some(many) =
            described.or_else(|| stated.then(|| matches!(entry(draft.files, &field.places, 0), Ok(Some(_)))))
        else {
            at += 1;
            continue;
        };
        if json && !has_field {
            let field = draft.fields.remove(at);
            draft.withheld.push((Place::Query, field.described, "it is a file, and the body is JSON"));
            continue;
        }
        let field = &mut draft.fields[at];
        field.place = Place::Body;
        field.wire = format!("/{}", pointer::escape(&field.described));
        field.body_place = vec![PlaceStep::Key(field.described.clone())];
        field.file = Some(FileField { many, max_bytes: megabytes(None) });
        at += 1;
    }
}

/// How a field is written: as told, else as `OpenAPI` has it for the type.
fn written(schema: &Value, told: Option<&Encoding>, kind: MediaKind) -> (FieldStyle, String) {
    let empty = Map::new();
    let schema = schema.as_object().unwrap_or(&empty);
    let (array, object) = (may_be(schema, "array", "items"), may_be(schema, "object", "properties"));
    let told_type = told.and_then(|told| told.content_type.clone()).unwrap_or_default();
    let media_type = if kind == MediaKind::Multipart { told_type.clone() } else { String::new() };
    let explode = told.and_then(|told| told.explode);
    let style = match told.and_then(|told| told.style.as_deref()) {
        _ if told_type.to_ascii_lowercase().contains("json") => FieldStyle::Json,
        Some("deepObject") if object => FieldStyle::Deep,
        Some("spaceDelimited") if array && explode != Some(true) => FieldStyle::Space,
        Some("pipeDelimited") if array && explode != Some(true) => FieldStyle::Pipe,
        _ if array && explode == Some(false) => FieldStyle::Comma,
        _ if array => FieldStyle::Repeat,
        _ if object => FieldStyle::Json,
        _ => FieldStyle::Plain,
    };
    (style, media_type)
}
