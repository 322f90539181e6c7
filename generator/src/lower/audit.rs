//! What the audit writes of each argument: a value where it tells of no person and no content, else kind and size.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::draft::{Draft, Field};
use super::examine::unknown_argument;
use super::schema::is_called_id;
use crate::format::AuditName;
use crate::ir::{Place, Purpose};
use crate::problem::Problems;

/// Names of the arguments that are written by value.
pub(super) fn marks(draft: &mut Draft, problems: &mut Problems) -> BTreeSet<String> {
    let mut marked: BTreeSet<String> =
        draft.fields.iter().filter(|field| by_rule(draft, field)).map(|field| field.name.clone()).collect();
    let spec = draft.spec;
    for (name, said) in &spec.audit {
        let origin = draft.origin.join("audit").join(name);
        if !draft.names().contains(&name.as_str()) {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        }
        let changed = match said {
            AuditName::Value => marked.insert(name.clone()),
            AuditName::Shape => marked.remove(name),
        };
        if !changed {
            draft.spoil(
                problems,
                "no-effect",
                &origin,
                "the audit writes the argument so without this line",
                "a line without effect misleads its readers",
                "remove it",
            );
        }
    }
    marked
}

fn by_rule(draft: &Draft, field: &Field) -> bool {
    if field.grammar.is_some() {
        return true;
    }
    if field.file.is_some() || matches!(field.place, Place::Open | Place::SaveAs | Place::Key) {
        return false;
    }
    let one = field.schema.get("items").and_then(Value::as_object).unwrap_or(&field.schema);
    if field.place == Place::Projection
        || is_choice(one)
        || (field.place == Place::Pagination && has_type(one, "integer"))
    {
        return true;
    }
    if !has_type(one, "string") || one.contains_key("format") {
        return false;
    }
    let looked_up = || {
        let mut named = draft.lookups.iter().filter(|lookup| lookup.purpose == Purpose::Name);
        named.any(|lookup| lookup.at.len() == 1 && lookup.at[0] == field.name)
    };
    is_digits(one)
        || is_called_id(&field.name)
        || names_modules_or_fields(&field.name, field.schema.contains_key("items"))
        || looked_up()
}

/// One of a fixed choice, or a boolean.
fn is_choice(schema: &Map<String, Value>) -> bool {
    schema.contains_key("enum") || schema.contains_key("const") || has_type(schema, "boolean")
}

fn has_type(schema: &Map<String, Value>, wanted: &str) -> bool {
    match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.iter().all(|kind| kind == wanted || kind == "null"),
        Some(kind) => kind == wanted,
        None => false,
    }
}

/// A pattern that lets nothing but digits through is that of an id or a number in a series.
fn is_digits(schema: &Map<String, Value>) -> bool {
    let pattern = schema.get("pattern").and_then(Value::as_str);
    pattern.is_some_and(|pattern| {
        let inner = pattern.strip_prefix('^').and_then(|pattern| pattern.strip_suffix('$'));
        inner.is_some_and(|inner| {
            inner.starts_with('[')
                && inner
                    .replace("[0-9]", "")
                    .replace("[1-9]", "")
                    .bytes()
                    .all(|sign| b"+*?{},0123456789".contains(&sign))
        })
    })
}

fn names_modules_or_fields(name: &str, is_list: bool) -> bool {
    let module = name == "module" || name.ends_with("_module");
    let fields = is_list && (name == "fields" || name.ends_with("_fields"));
    let order = matches!(name, "sort_by" | "sortBy" | "sort_column");
    module || fields || order
}
