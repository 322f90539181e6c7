//! The form of a body: one tree of values is collected, and written here as the vendor reads it.

use serde_json::{Map, Value};

use super::body::Body;
use super::file::File;
use super::multipart::{Part, PartContent};
use super::wire::{self, Separator};
use crate::arguments::{At, ViolationCode, Violations};

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyForm {
    /// As JSON.
    Json,
    /// `application/x-www-form-urlencoded`; how members are written that are no plain text.
    Form(&'static [FormField]),
    /// `multipart/form-data`; how members are written that are no plain text.
    Multipart(&'static [FormField]),
    /// The body is a file; of this media type, or of the file's own where it is empty.
    File(&'static str),
    /// The body is a text of this media type.
    Text(&'static str),
}

/// How one field of a form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormField {
    /// Name of the field.
    pub name: &'static str,
    /// How its value is written.
    pub style: FieldStyle,
    /// Told beside the part where it is not empty. A form in the URL's manner tells none.
    pub media_type: &'static str,
}

/// How the value of a field is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldStyle {
    /// A scalar as text; an array or object as JSON.
    Plain,
    /// An array as one value with commas.
    Comma,
    /// An array as one value with spaces.
    Space,
    /// An array as one value with pipes.
    Pipe,
    /// An array as one field for each item; an item that is no scalar as JSON.
    Repeat,
    /// Any value as JSON text.
    Json,
    /// An object as one field for each member: `name[member]`.
    Deep,
    /// A file, or one field for each of several.
    File,
}

/// The body that `tree` stands for. `files` are what numbers at the place of a file stand for.
pub(super) fn write(form: BodyForm, tree: Option<Value>, files: Vec<File>, out: &mut Violations) -> Option<Body> {
    let (fields, multipart) = match form {
        BodyForm::Json => return tree.map(Body::Json),
        BodyForm::File(media_type) => {
            let mut file = files.into_iter().next()?;
            if !media_type.is_empty() {
                media_type.clone_into(&mut file.media_type);
            }
            return Some(Body::File(file));
        }
        BodyForm::Text(media_type) => {
            let Some(Value::String(text)) = tree else { return None };
            return Some(Body::Text { text, media_type });
        }
        BodyForm::Form(fields) => (fields, false),
        BodyForm::Multipart(fields) => (fields, true),
    };
    let Some(Value::Object(members)) = tree else { return None };
    let mut writer = Writer { files, parts: Vec::new() };
    for (name, value) in &members {
        let field = fields.iter().find(|field| field.name == name);
        let style = field.map_or(FieldStyle::Plain, |field| field.style);
        let media_type = field.map_or("", |field| field.media_type);
        if let Err(fault) = writer.field(name, value, style, media_type) {
            out.push(ViolationCode::Query, &At::Key(&At::Root, name), fault);
        }
    }
    // A form without fields says nothing.
    if writer.parts.is_empty() {
        return None;
    }
    if multipart {
        return Some(Body::Multipart(writer.parts));
    }
    let plain = writer.parts.into_iter().filter_map(|part| match part.content {
        PartContent::Text { text, .. } => Some((part.name, text)),
        PartContent::File(_) => None,
    });
    Some(Body::Form(plain.collect()))
}

struct Writer {
    files: Vec<File>,
    parts: Vec<Part>,
}

impl Writer {
    fn field(&mut self, name: &str, value: &Value, style: FieldStyle, media_type: &'static str) -> Result<(), String> {
        let separator = match style {
            _ if value.is_null() => return Ok(()),
            FieldStyle::File => {
                self.file(name, value);
                return Ok(());
            }
            FieldStyle::Json => {
                self.text(name, value.to_string(), media_type);
                return Ok(());
            }
            FieldStyle::Repeat => {
                let Value::Array(items) = value else {
                    self.text(name, plain(value), media_type);
                    return Ok(());
                };
                if items.is_empty() {
                    return Err(wire::EMPTY_LIST.replace("query", "form"));
                }
                for item in items {
                    self.text(name, plain(item), media_type);
                }
                return Ok(());
            }
            FieldStyle::Deep => {
                let Value::Object(members) = value else {
                    self.text(name, plain(value), media_type);
                    return Ok(());
                };
                self.deep(name, members, media_type);
                return Ok(());
            }
            FieldStyle::Plain => {
                self.text(name, plain(value), media_type);
                return Ok(());
            }
            FieldStyle::Comma => Separator::Comma,
            FieldStyle::Space => Separator::Space,
            FieldStyle::Pipe => Separator::Pipe,
        };
        let text = wire::text(value, separator)?;
        self.parts.extend(text.map(|text| part(name, text.into_owned(), media_type)));
        Ok(())
    }

    fn text(&mut self, name: &str, text: String, media_type: &'static str) {
        self.parts.push(part(name, text, media_type));
    }

    fn deep(&mut self, name: &str, members: &Map<String, Value>, media_type: &'static str) {
        for (member, value) in members.iter().filter(|(_, value)| !value.is_null()) {
            self.text(&format!("{name}[{member}]"), plain(value), media_type);
        }
    }

    fn file(&mut self, name: &str, stands_for: &Value) {
        let one = std::slice::from_ref(stands_for);
        for number in stands_for.as_array().map_or(one, Vec::as_slice) {
            let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
            let file = number.and_then(|number| self.files.get(number)).cloned();
            self.parts.extend(file.map(|file| Part { name: name.to_owned(), content: PartContent::File(file) }));
        }
    }
}

fn part(name: &str, text: String, media_type: &'static str) -> Part {
    Part { name: name.to_owned(), content: PartContent::Text { text, media_type } }
}

/// A scalar as text, anything else as JSON.
fn plain(value: &Value) -> String {
    wire::scalar(value).map_or_else(|_| value.to_string(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const fn field(name: &'static str, style: FieldStyle) -> FormField {
        FormField { name, style, media_type: "" }
    }

    const FIELDS: &[FormField] = &[
        field("json", FieldStyle::Json),
        field("comma", FieldStyle::Comma),
        field("repeat", FieldStyle::Repeat),
        field("deep", FieldStyle::Deep),
        field("pipe", FieldStyle::Pipe),
    ];

    fn written(tree: Value) -> Result<Vec<(String, String)>, String> {
        let mut faults = Violations::new();
        let body = write(BodyForm::Form(FIELDS), Some(tree), Vec::new(), &mut faults);
        match (body, faults.into_vec().first()) {
            (_, Some(fault)) => Err(format!("{} {}", fault.at, fault.message)),
            (Some(Body::Form(pairs)), None) => Ok(pairs),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_style() {
        let tree = json!({
            "plain": 1.0, "json": {"a": [1]}, "comma": ["a", "b"], "repeat": ["a", {"b": 1}], "deep": {"k": "v", "n": null},
            "pipe": [1, 2], "unknown": {"x": 1}, "nothing": null,
        });
        let pairs = written(tree).unwrap();
        let told: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            told,
            [
                "plain=1",
                r#"json={"a":[1]}"#,
                "comma=a,b",
                "repeat=a",
                r#"repeat={"b":1}"#,
                "deep[k]=v",
                "pipe=1|2",
                r#"unknown={"x":1}"#
            ]
        );
    }

    #[test]
    fn an_item_cannot_become_two() {
        assert!(written(json!({"comma": ["a,b", "c"]})).unwrap_err().starts_with("/comma has the item"));
        assert!(written(json!({"repeat": []})).unwrap_err().contains("which a form cannot say"));
    }
}
