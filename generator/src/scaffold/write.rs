//! The scaffold's own files as YAML. None is ever rewritten.

use std::path::Path;

use serde_json::{Map, Value};

use super::report::Report;
use super::{Failure, Options};
use crate::emit::yaml;

/// The text of a file. Editors find its JSON Schema where the specs folder has it.
#[must_use]
pub fn file(out: &Path, schema: &str, comment: &str, members: &Map<String, Value>) -> String {
    let schema = format!("_schema/{schema}.json");
    let up = if schema.contains("product") { "../" } else { "../../" };
    let editors = if out.join(&schema).is_file() {
        format!("# yaml-language-server: $schema={up}{schema}\n")
    } else {
        String::new()
    };
    format!("{editors}# {comment}{}\n", yaml::block(&Value::Object(members.clone()), 0))
}

/// Writes `<kind>/<name>.yaml` of the product unless it is there.
pub fn new(
    options: &Options,
    kind: &str,
    schema: &str,
    name: &str,
    members: &Map<String, Value>,
    report: &mut Report,
) -> Result<(), Failure> {
    let path = format!("{}/{kind}/{name}.yaml", options.product);
    let full = options.out.join(&path);
    if full.exists() {
        return Ok(());
    }
    let comment = match schema {
        "doc" => "Scaffolded: write each text anew, then remove its `draft: true`.",
        _ => "Scaffolded: review names, risks and scopes.",
    };
    crate::write::replace(&full, file(&options.out, schema, comment, members).as_bytes())?;
    report.written.push(path);
    Ok(())
}
