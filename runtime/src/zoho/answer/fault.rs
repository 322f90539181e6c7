//! Which arguments a vendor's error is about, in the caller's own words.

use serde_json::Value;

use super::{advice, first_scalar};
use crate::descriptor::{Place, ToolDescriptor};

/// As many faults as are told.
const TOLD: usize = 5;

/// A sentence about the faults that details tell as the product says; nothing where they tell none.
pub(super) fn sentence(tool: &ToolDescriptor, details: &Value) -> Option<String> {
    let form = &tool.product.errors;
    if form.fault_field.is_empty() {
        return None;
    }
    let entries = details.as_array().map_or_else(|| std::slice::from_ref(details), Vec::as_slice);
    let told: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            let field = first_scalar(entry, &[form.fault_field])?;
            let reason = first_scalar(entry, form.fault_reason);
            let about = name(tool, &field);
            Some(match reason {
                Some(reason) => format!("{about} ({})", advice::plain(&reason, 120)),
                None => about,
            })
        })
        .take(TOLD)
        .collect();
    let more = if entries.len() > TOLD { ", and others" } else { "" };
    (!told.is_empty()).then(|| format!("It is about {}{more}.", told.join(", ")))
}

/// The argument that a field is, or the field.
fn name(tool: &ToolDescriptor, field: &str) -> String {
    let last = field.rsplit('/').next().unwrap_or(field);
    let argument = field.starts_with('/').then(|| by_pointer(tool, field)).flatten().or_else(|| by_name(tool, last));
    let field = advice::plain(field.trim_start_matches('/'), 120);
    match argument {
        Some(argument) if argument == field => format!("the argument `{argument}`"),
        Some(argument) => format!("`{field}`, which is the argument `{argument}`"),
        None => match tool.arguments.iter().find(|argument| argument.place == Place::Open) {
            Some(open) => format!("the field `{field}` (give it in `{}`)", open.name),
            None => format!("the field `{field}`"),
        },
    }
}

/// A place in the body belongs to the argument whose wire pointer is the longest beginning of it.
pub(super) fn by_pointer(tool: &ToolDescriptor, pointer: &str) -> Option<&'static str> {
    let candidates = tool.arguments.iter().filter(|argument| {
        argument.place == Place::Body
            && pointer.strip_prefix(argument.wire).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    candidates.max_by_key(|argument| argument.wire.len()).map(|argument| argument.name)
}

/// By the last part of the wire name, where exactly one argument has it.
pub(super) fn by_name(tool: &ToolDescriptor, field: &str) -> Option<&'static str> {
    let mut found = tool.arguments.iter().filter(|argument| {
        argument.place != Place::Open && argument.wire.rsplit('/').next().is_some_and(|last| last == field)
    });
    let first = found.next()?;
    found.next().is_none().then_some(first.name)
}
