//! A tool's explanation for people.

use std::fmt::Write as _;

use serde::Serialize;

use super::tool::{FilePlace, ToolExplanation};

/// The whole, in the order of the line: operation, passes, doc, what is emitted, requests.
#[must_use]
pub fn tool_text(one: &ToolExplanation, specs: &str, out: &str) -> String {
    let mut text = format!("{}\n{}\n\n", one.tool, one.title);
    // Writing to a string cannot fail.
    let _ = writeln!(
        text,
        "{} tool of {}: resource {}, method {}",
        word(&one.class),
        one.product,
        one.resource,
        one.method
    );
    let risks: Vec<String> = one.risk.iter().map(word).collect();
    let mut facts = vec![format!("risk {}", risks.join(", "))];
    if !one.tags.is_empty() {
        facts.push(format!("tags {}", joined(one.tags)));
    }
    facts.extend(one.tokens.map(|tokens| format!("{tokens} tokens")));
    let _ = writeln!(text, "{}", facts.join("; "));
    let _ = writeln!(text, "scopes {}", if one.scopes.is_empty() { "none".to_owned() } else { joined(one.scopes) });
    if let Some(evidence) = &one.evidence {
        let _ = writeln!(text, "evidence {}: the vendor does not document it so", word(evidence));
    }
    operation(&mut text, one, specs);
    passes(&mut text, one, specs);
    doc(&mut text, one, specs);
    emitted(&mut text, one, out);
    requests(&mut text, one);
    text
}

fn operation(text: &mut String, one: &ToolExplanation, specs: &str) {
    let operation = &one.operation;
    heading(text, "The vendor's operation", &place(specs, &operation.at));
    let id = operation.id.as_ref().map(|id| format!("  ({id})")).unwrap_or_default();
    let method = operation.key.split(' ').next().unwrap_or_default();
    let _ = writeln!(text, "  {method} {}{id}", operation.path);
    if let Some(summary) = &operation.summary {
        let _ = writeln!(text, "  {summary}");
    }
    for (what, list) in [("takes", &operation.parameters), ("body", &operation.body), ("scopes", &operation.scopes)] {
        if !list.is_empty() {
            let _ = writeln!(text, "  {what}: {}", list.join(", "));
        }
    }
}

fn passes(text: &mut String, one: &ToolExplanation, specs: &str) {
    heading(text, "What each pass did", &place(specs, &one.spec));
    let busy = one.passes.iter().filter(|pass| !pass.changes.is_empty());
    for pass in busy {
        let _ = writeln!(text, "  {}: {}", pass.pass, pass.does);
        let width = pass.changes.iter().map(|change| change.subject.chars().count()).max().unwrap_or_default();
        let mut last = "";
        for change in &pass.changes {
            // A subject with several changes is named once.
            let subject = if change.subject == last { "" } else { change.subject.as_str() };
            let sign = if subject.is_empty() { ' ' } else { change.kind.sign() };
            let line = format!("    {sign} {subject:<width$}  {}", change.detail);
            let _ = writeln!(text, "{}", line.trim_end());
            last = &change.subject;
        }
    }
    let idle: Vec<&str> = one.passes.iter().filter(|pass| pass.changes.is_empty()).map(|pass| pass.pass).collect();
    if !idle.is_empty() {
        let _ = writeln!(text, "  nothing to do for: {}", idle.join(", "));
    }
}

fn doc(text: &mut String, one: &ToolExplanation, specs: &str) {
    heading(text, "The doc", &place(specs, &one.doc.at));
    if one.doc.draft {
        let _ = writeln!(text, "  a draft, which nobody has reviewed");
    }
    for line in one.doc.description.lines() {
        let _ = writeln!(text, "  {line}");
    }
    for (name, words) in &one.doc.arguments {
        let _ = writeln!(text, "  {name}: {}", words.trim());
    }
}

fn emitted(text: &mut String, one: &ToolExplanation, out: &str) {
    heading(text, "What is emitted", "");
    if one.emitted.is_empty() {
        let _ = writeln!(text, "  nothing: the inputs have errors");
    }
    for part in &one.emitted {
        let _ = writeln!(text, "  {out}/{}:{}  {}", part.path, part.line, part.what);
        if let Some(hash) = &part.hash {
            let _ = writeln!(text, "    sha256 {hash}");
        }
        // The surface file repeats what stands above; it is there with --format json.
        for line in part.text.iter().filter(|_| part.hash.is_none()).flat_map(|text| text.lines()) {
            let _ = writeln!(text, "    {line}");
        }
    }
}

fn requests(text: &mut String, one: &ToolExplanation) {
    heading(text, "The request of each example", "");
    for (index, request) in one.requests.iter().enumerate() {
        let gap = if index == 0 { "" } else { "\n" };
        let _ = writeln!(text, "{gap}  {}", request.ask);
        let _ = writeln!(text, "  {}", serde_json::json!(request.arguments));
        for line in request.request.text().lines() {
            let _ = writeln!(text, "{}", format!("    {line}").trim_end());
        }
    }
}

fn heading(text: &mut String, what: &str, place: &str) {
    let gap = if place.is_empty() { "" } else { "  " };
    let _ = writeln!(text, "\n{what}{gap}{place}");
}

fn place(specs: &str, at: &FilePlace) -> String {
    let line = at.line.map(|line| format!(":{line}")).unwrap_or_default();
    format!("{specs}/{}{line}", at.file)
}

fn joined<'a>(list: impl IntoIterator<Item = &'a String>) -> String {
    list.into_iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// A plain enum as its word.
fn word(value: &impl Serialize) -> String {
    serde_json::json!(value).as_str().unwrap_or_default().to_owned()
}
