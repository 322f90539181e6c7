//! The request of a call as far as the inputs decide it, for people to read.
//!
//! What runs is generated code; this says the same out of the IR, without building anything. A test holds it
//! against the recorded requests of the built server. What only a running server knows (ids of the account, names
//! that are looked up, days told by words) stands as a text in angle quotes: `‹the account's org_id›`.

mod body;
mod build;
mod stand_in;
mod wire;

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::Value;

pub(crate) use build::host;
pub use build::request;

/// One request.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Preview {
    /// HTTP method, in capitals.
    pub method: String,
    /// Absolute, values encoded; the host is that of the first data centre.
    pub url: String,
    /// Those that the tool decides, in order.
    pub headers: Vec<(String, String)>,
    /// What is sent besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// What only the running server can fill in, in order of appearance.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
}

/// A body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// A JSON value.
    Json(Value),
    /// Names and values of a form.
    Form(Vec<(String, String)>),
    /// Parts of a multipart form.
    Parts(Vec<Part>),
    /// A file by itself.
    File(String),
    /// A text by itself, and its media type.
    Text {
        /// As sent.
        text: String,
        /// Of the text.
        media_type: String,
    },
}

/// One part of a multipart form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// Of the form's field.
    pub name: String,
    /// Its text, or the name of the file.
    pub value: String,
    /// It is a file.
    pub file: bool,
}

impl Preview {
    /// Path and query, without host.
    #[must_use]
    pub fn target(&self) -> &str {
        let after = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        after.find('/').map_or("/", |at| &after[at..])
    }

    /// As HTTP reads: request line, headers, an empty line, the body.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("{} {}\n", self.method, self.url);
        // Writing to a string cannot fail.
        for (name, value) in &self.headers {
            let _ = writeln!(out, "{name}: {value}");
        }
        let Some(body) = &self.body else { return out };
        let _ = writeln!(out, "content-type: {}\n", body.media_type());
        match body {
            Body::Json(value) => {
                let _ = writeln!(out, "{value:#}");
            }
            Body::Form(pairs) => {
                for (name, value) in pairs {
                    let _ = writeln!(out, "{name}={value}");
                }
            }
            Body::Parts(parts) => {
                for part in parts {
                    let what = if part.file { "the file " } else { "" };
                    let _ = writeln!(out, "{}: {what}{}", part.name, part.value);
                }
            }
            Body::File(name) => {
                let _ = writeln!(out, "the file {name}");
            }
            Body::Text { text, .. } => {
                let _ = writeln!(out, "{text}");
            }
        }
        out
    }
}

impl Body {
    /// Every text that is sent, for finding what stands for something else.
    fn all_text(&self) -> String {
        match self {
            Self::Json(value) => texts(value).join("\n"),
            Self::Form(pairs) => pairs.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join("\n"),
            Self::Parts(parts) => parts.iter().map(|part| part.value.as_str()).collect::<Vec<_>>().join("\n"),
            Self::File(text) | Self::Text { text, .. } => text.clone(),
        }
    }

    /// What the header says of it.
    #[must_use]
    pub fn media_type(&self) -> &str {
        match self {
            Self::Json(_) => "application/json",
            Self::Form(_) => "application/x-www-form-urlencoded",
            Self::Parts(_) => "multipart/form-data",
            Self::File(_) => "that of the file",
            Self::Text { media_type, .. } => media_type,
        }
    }
}

/// The texts inside a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}
