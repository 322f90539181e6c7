//! Reads a specs folder: every file with its text, so that a problem can show its place.
//!
//! Nothing here follows a reference or decides what a spec means; [`crate::resolve`] and
//! [`crate::lower`] do.

pub(crate) mod correct;
pub(crate) mod disk;
pub(crate) mod elsewhere;
mod files;
mod json;
mod locate;
pub mod openapi;
mod plain_value;
pub mod pointer;
mod product;
mod resource;
mod shared;
mod sources;
pub mod suggest;
mod text;
mod token;
mod token_json;
mod token_yaml;
mod typed;
mod yaml;

use std::path::Path;

pub(crate) use files::references;
pub use files::{Files, Format, SourceFile};
pub use locate::{Place, locate};
pub use sources::{AgentSource, BundleSource, ProductSource, ResourceSource, Sources};

/// Codes of the problems that reading finds, each with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("correction-outdated", "A correction expects another value than the one that stands in the description."),
    ("correction-place", "A correction names a place that is not in the description."),
    ("doc-without-method", "A curation doc describes a method that its resource spec does not have."),
    ("doc-without-resource", "A curation doc belongs to no resource spec."),
    ("duplicate-key", "A key stands more than once in one mapping."),
    ("invalid-value", "A value has a form or a word that its place does not allow."),
    ("missing-field", "A member that has no default is missing."),
    ("missing-file", "A file or folder that every specs folder has is missing."),
    ("not-openapi", "A description is not OpenAPI 3.0 or 3.1."),
    ("openapi-files", "A pattern of `openapi:` is malformed or matches no file."),
    ("references-line", "A line of `references:` is the beginning of no URL that a description refers to."),
    ("syntax", "A file is not valid YAML or JSON."),
    ("too-large", "A file is larger or nests deeper than can be read safely."),
    ("unknown-field", "A member that the format does not have."),
    ("unreadable-file", "A file cannot be read, or is not UTF-8 text."),
    ("unsupported-yaml", "YAML that JSON cannot say: tags, infinite numbers, collections as keys."),
    ("wrong-name", "The name in a file differs from the name of the file or folder."),
];

/// What a text in YAML says; nothing where it is malformed.
pub(crate) fn parsed(text: &str) -> Option<serde_json::Value> {
    text::value(text, Format::Yaml).0
}

/// What a text says, read as the end of the file's name tells.
pub(crate) fn parsed_as(path: &str, text: &str) -> Option<serde_json::Value> {
    text::value(text, Format::of(path).unwrap_or(Format::Yaml)).0
}

/// Reads a specs folder. What cannot be read is a problem in the result.
#[must_use]
pub fn read(specs: &Path) -> Sources {
    sources::read(specs)
}
