//! `OpenAPI` 3.0 and 3.1, piece by piece.
//!
//! A file is walked as JSON. Schemas are lifted out, so that a `$ref` to their place stays behind;
//! what is left of one operation, parameter or body is read into its type by itself. One odd piece
//! costs the operation that needs it, never the file.

pub mod dialect;
mod lift;
mod pieces;
pub(super) mod spellings;
mod walk;

use serde_json::Value;

pub use lift::lifted;
pub use pieces::{Fault, media_schema, operation, parameter, parameter_schema, request_body, security_scheme};
pub use walk::{RawOperation, operations, server_paths};

use super::files::Files;
use crate::problem::{Origin, Problems};

/// Whether a file is `OpenAPI` 3.0 or 3.1, or a fragment that others refer to; else a problem.
pub(crate) fn is_description(path: &str, files: &Files, problems: &mut Problems) -> bool {
    let origin = Origin::new(path, "");
    let Some(value) = files.at(&origin) else { return false };
    let told = |place: &Origin, message: String, problems: &mut Problems| {
        problems.error(
            "not-openapi",
            place,
            message,
            "descriptions are read as OpenAPI 3.0 or 3.1",
            "convert the file, or narrow the patterns of `openapi:`",
        );
        false
    };
    match value.get("openapi") {
        Some(version) if is(version, "3.0") || is(version, "3.1") => true,
        Some(version) => told(&origin.join("openapi"), format!("`openapi` is {version}"), problems),
        None if value.get("swagger").is_some() => {
            told(&origin.join("swagger"), "the file is a Swagger 2 description".to_owned(), problems)
        }
        // Files of components only often leave the version out.
        None if value.get("components").is_some() || value.get("paths").is_some() => true,
        None => told(&origin, "the file has no `openapi`, `paths` or `components`".to_owned(), problems),
    }
}

/// Whether this is a version, also where it is written as a number.
fn is(version: &Value, wanted: &str) -> bool {
    match version {
        Value::String(text) => text.trim().starts_with(wanted),
        // Without quotes 3.0 is a number.
        Value::Number(number) => number.as_f64().is_some_and(|number| wanted.parse() == Ok(number)),
        _ => false,
    }
}

/// Whether a file is written in `OpenAPI` 3.0's own dialect of JSON Schema.
#[must_use]
pub fn is_3_0(file: &Value) -> bool {
    file.get("openapi").is_some_and(|version| is(version, "3.0"))
}
