//! The body: a tree of what was put where, and the form in which it is sent.

use serde_json::{Map, Value};

use super::wire::{joined, plain};
use super::{Body, Part};
use crate::ir::{BodyForm, FieldStyle, PlaceStep};

/// What stands at a place; containers come into being on the way.
pub(super) fn slot<'b>(body: &'b mut Option<Value>, place: &[PlaceStep]) -> &'b mut Value {
    let mut current = body.get_or_insert(Value::Null);
    for step in place {
        current = match step {
            PlaceStep::Key(key) => {
                if !current.is_object() {
                    *current = Value::Object(Map::new());
                }
                &mut current[key.as_str()]
            }
            PlaceStep::Index(index) => {
                if !current.is_array() {
                    *current = Value::Array(Vec::new());
                }
                if let Value::Array(items) = &mut *current
                    && items.len() <= *index
                {
                    items.resize(index + 1, Value::Null);
                }
                &mut current[*index]
            }
        };
    }
    current
}

/// The members of the object at a place.
pub(super) fn object<'b>(body: &'b mut Option<Value>, place: &[PlaceStep]) -> Option<&'b mut Map<String, Value>> {
    let slot = slot(body, place);
    if slot.is_null() {
        *slot = Value::Object(Map::new());
    }
    slot.as_object_mut()
}

/// A file, or several, by name.
pub(super) fn file_names(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(file_names).collect(),
        Value::Object(members) => {
            let text = |name: &str| members.get(name).and_then(Value::as_str);
            let last = text("path").and_then(|path| path.rsplit('/').next());
            text("name").or(last).unwrap_or("file").into()
        }
        other => other.clone(),
    }
}

/// The tree in the form in which it is sent.
pub(super) fn written(form: &BodyForm, tree: Option<Value>) -> Option<Body> {
    let tree = tree?;
    let fields = match form {
        BodyForm::Json => return Some(Body::Json(tree)),
        BodyForm::File(_) => return Some(Body::File(plain(&tree))),
        BodyForm::Text(media_type) => {
            return Some(Body::Text { text: plain(&tree), media_type: media_type.clone() });
        }
        BodyForm::Form(fields) | BodyForm::Multipart(fields) => fields,
    };
    let members = tree.as_object()?;
    let mut parts = Vec::new();
    for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        let style = fields.iter().find(|field| field.name == *name).map_or(FieldStyle::Plain, |field| field.style);
        let file = style == FieldStyle::File;
        let mut add = |name: &str, value: String| parts.push(Part { name: name.to_owned(), value, file });
        match (style, value) {
            (FieldStyle::Json, value) => add(name, value.to_string()),
            (FieldStyle::Repeat | FieldStyle::File, Value::Array(items)) => {
                for item in items {
                    add(name, plain(item));
                }
            }
            (FieldStyle::Deep, Value::Object(members)) => {
                let given = members.iter().filter(|(_, value)| !value.is_null());
                given.for_each(|(member, value)| add(&format!("{name}[{member}]"), plain(value)));
            }
            (FieldStyle::Comma, value) => add(name, joined(value, ",")),
            (FieldStyle::Space, value) => add(name, joined(value, " ")),
            (FieldStyle::Pipe, value) => add(name, joined(value, "|")),
            (_, value) => add(name, plain(value)),
        }
    }
    if parts.is_empty() {
        return None;
    }
    Some(match form {
        BodyForm::Multipart(_) => Body::Parts(parts),
        _ => Body::Form(parts.into_iter().map(|part| (part.name, part.value)).collect()),
    })
}
