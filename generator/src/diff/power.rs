//! What a tool can do, and what keeps it from being offered: risk, class, scopes, tags, hints.

use serde_json::Value;

use super::compare::{self, NOTHING, object, was_and_is};
use super::finding::Change;
use super::rules;

/// Hints, what they say when they are true, and whether that is the harmless answer.
const HINTS: &[(&str, &str, bool)] = &[
    ("readOnlyHint", "it changes nothing", true),
    ("destructiveHint", "something may be lost", false),
    ("idempotentHint", "repeating it changes nothing further", true),
    ("openWorldHint", "it reaches parties outside the organisation", false),
];

/// Handles the members that it knows.
pub(super) fn member(name: &str, before: &Value, after: &Value, out: &mut Vec<Change>) {
    match name {
        "risk" => compare::items(
            name,
            before,
            after,
            ((&rules::RISK_ADDED, "the risk {} is new"), (&rules::RISK_REMOVED, "the risk {} is gone")),
            out,
        ),
        "scopes" => compare::items(
            name,
            before,
            after,
            ((&rules::SCOPE_ADDED, "the scope {} is new"), (&rules::SCOPE_REMOVED, "the scope {} is gone")),
            out,
        ),
        "tags" => compare::items(
            name,
            before,
            after,
            ((&rules::TAG_ADDED, "the tag {} is new"), (&rules::TAG_REMOVED, "the tag {} is gone")),
            out,
        ),
        "class" => {
            let rule = if after == "read" { &rules::CLASS_NARROWED } else { &rules::CLASS_WIDENED };
            out.push(Change::new(rule, name, was_and_is("the class", before, after)).values(before, after));
        }
        "annotations" => hints(before, after, out),
        _ => {}
    }
}

fn hints(before: &Value, after: &Value, out: &mut Vec<Change>) {
    let known = out.len();
    compare::members(object(before), object(after), out, &mut |name, was, is, out| {
        let Some((_, says, harmless)) = HINTS.iter().find(|(hint, ..)| *hint == name) else { return };
        let truth = is == &Value::Bool(true);
        let (rule, message) = if truth == *harmless {
            let word = if truth { "now says that" } else { "no longer says that" };
            (&rules::HINT_WEAKENED, format!("`{name}` {word} {says}: clients may stop asking a person first"))
        } else {
            let word = if truth { "now says that" } else { "no longer promises that" };
            (&rules::PROMISE_WITHDRAWN, format!("`{name}` {word} {says}"))
        };
        out.push(Change::new(rule, format!("annotations/{name}"), message).values(was, is));
    });
    compare::within("annotations", known, out);
}

/// What a removed or added tool is told by: enough to judge it.
pub(super) fn gist(surface: &Value) -> Value {
    let mut out = serde_json::Map::new();
    for name in ["title", "class", "risk", "scopes", "description", "request", "arguments", "definitions", "examples"] {
        let value = surface.get(name).unwrap_or(&NOTHING);
        if !value.is_null() {
            out.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(out)
}
