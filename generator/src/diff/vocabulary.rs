//! The words by which a place in an input and a place in a surface are known to be the same thing.

use serde_json::Value;

use super::cause::CauseKind;
use super::compare;
use super::finding::Change;
use super::rules::{self, Group};

/// Members of a surface, and what the inputs call what they come from.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("annotations", &["risk", "class", "idempotent", "additive"]),
    ("audit", &["audit"]),
    ("body_form", &["content", "body", "field"]),
    ("class", &["class", "risk"]),
    ("cost", &["cost"]),
    ("dates", &["dates", "format"]),
    ("description", &["description"]),
    ("draft", &["draft"]),
    ("enum", &["enum"]),
    ("evidence", &["evidence"]),
    ("examples", &["examples"]),
    ("fields_checked", &["metadata", "records", "fields"]),
    ("goes", &["in", "style", "explode", "schema", "content", "places", "rename"]),
    ("grammar", &["grammars", "grammar"]),
    ("keep", &["keep"]),
    ("line", &["operation", "path", "paths", "base_path", "host"]),
    ("looked_up", &["lookups"]),
    ("max_bytes", &["files", "max_bytes"]),
    ("outcome_tells", &["outcome", "look"]),
    ("outsiders_write", &["outsiders"]),
    ("refused", &["refuse"]),
    ("request", &["constants"]),
    ("required", &["required"]),
    ("result", &["result"]),
    ("scopes", &["scopes", "security"]),
    ("sent_where_not_given", &["defaults", "default"]),
    ("tells", &["field_rules", "fields"]),
    ("text", &["description", "arguments"]),
    ("title", &["title"]),
    ("values", &["values"]),
    ("values_checked", &["choices"]),
];

/// Steps of a surface's places that say nothing.
const STRUCTURE: &[&str] = &["arguments", "definitions", "schema", "properties", "items", "request"];

/// What to look for, the most telling first.
pub(super) fn of_change(change: &Change, after: &Value) -> Vec<String> {
    let steps: Vec<String> = change.at.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let mut out = Vec::new();
    if steps.first().is_some_and(|first| first == "arguments")
        && let Some(name) = steps.get(1)
    {
        out.push(name.clone());
        let goes = after["arguments"][name.as_str()]["goes"].as_str().unwrap_or_default();
        let wire = goes.split([' ', ',', '/', '{', '}']).rfind(|word| !word.is_empty());
        out.extend(wire.map(str::to_owned));
    }
    for step in steps.iter().rev() {
        let known = SYNONYMS.iter().find(|(name, _)| name == step).map_or(&[][..], |(_, words)| words);
        out.extend(known.iter().map(|word| (*word).to_owned()));
        if !STRUCTURE.contains(&step.as_str()) && !step.is_empty() {
            out.push(step.clone());
        }
    }
    // Of a list, what is new or gone.
    let (gained, lost) = compare::gained_and_lost(&change.before, &change.after);
    out.extend(gained.into_iter().chain(lost).filter_map(Value::as_str).map(str::to_owned));
    if change.rule == &rules::ARGUMENT_RENAMED {
        out.push("rename".to_owned());
    }
    out.dedup();
    out
}

/// How well the words of a place fit. The last step says most, and so does the name of an argument.
pub(super) fn score(place: &[String], wanted: &[String]) -> usize {
    let mut sum = 0;
    for (index, word) in wanted.iter().enumerate() {
        if wanted[..index].contains(word) {
            continue;
        }
        let is_last = place.last() == Some(word);
        if place.contains(word) {
            sum += if is_last { 4 } else { 2 } + usize::from(index < 2);
        }
    }
    sum
}

/// The order in which kinds of inputs are asked where the words fit alike; nothing where one cannot be the cause.
pub(super) fn preference(change: &Change, kind: CauseKind) -> Option<usize> {
    let is_text = matches!(change.rule.group, Group::Text | Group::Tokens)
        || [
            &rules::TOOL_ADDED,
            &rules::TOOL_REMOVED,
            &rules::TOOL_WITHHELD,
            &rules::DRAFT_CHANGED,
            &rules::ORDER_CHANGED,
            &rules::SURFACE_CHANGED,
        ]
        .iter()
        .any(|rule| **rule == *change.rule);
    let order = match kind {
        CauseKind::ResourceSpec => 1,
        CauseKind::Doc if is_text => {
            if change.rule.group == Group::Text {
                0
            } else {
                2
            }
        }
        CauseKind::Doc => return None,
        CauseKind::Product if *change.rule == rules::PRODUCT_ADDED => 0,
        CauseKind::VendorDescription => 3,
        _ => 4,
    };
    Some(order)
}
