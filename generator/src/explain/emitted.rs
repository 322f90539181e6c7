//! What of the emitted files belongs to one tool.

use serde::Serialize;

use crate::emit::Emitted;
use crate::tokens::digest;

/// A piece of an emitted file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EmittedPart {
    /// What it is.
    pub what: &'static str,
    /// Below the generated package.
    pub path: String,
    /// Where in the file it begins, counted from one.
    pub line: usize,
    /// Of a text that a person reads: the surface file, and the function that makes the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// SHA-256 of the surface file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
}

/// Surface, schema, descriptor and function of a tool.
pub(super) fn emitted(tool: &str, product: &str, emitted: &Emitted) -> Vec<EmittedPart> {
    let mut out = Vec::new();
    let surface = format!("surface/{product}/{tool}.yaml");
    if let Some(bytes) = emitted.output.get(&surface) {
        out.push(EmittedPart {
            what: "surface, which a person reviews",
            path: surface,
            line: 1,
            text: Some(String::from_utf8_lossy(bytes).into_owned()),
            hash: Some(digest(bytes)),
        });
    }
    let schema = format!("schemas/{product}/{tool}.json");
    if emitted.output.contains_key(&schema) {
        out.push(EmittedPart { what: "schema, for programs", path: schema, line: 1, text: None, hash: None });
    }
    let name = format!("name: \"{tool}\",");
    for (path, bytes) in emitted.output.iter().filter(|(path, _)| path.starts_with("src/")) {
        let text = String::from_utf8_lossy(bytes);
        let Some(at) = text.find(&name) else { continue };
        let descriptor = text[..at].rfind("pub static ").unwrap_or(at);
        out.push(EmittedPart {
            what: "descriptor",
            path: path.clone(),
            line: line(&text, descriptor),
            text: None,
            hash: None,
        });
        let function =
            text[at..].split_once("build: ").and_then(|(_, rest)| rest.split_once(',')).map(|(name, _)| name);
        let Some(start) = function.and_then(|name| text.find(&format!("fn {name}("))) else { continue };
        let end = text[start..].find("\n}\n").map_or(text.len(), |end| start + end + 2);
        out.push(EmittedPart {
            what: "function that makes the request",
            path: path.clone(),
            line: line(&text, start),
            text: Some(text[start..end].to_owned()),
            hash: None,
        });
    }
    out
}

fn line(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}
