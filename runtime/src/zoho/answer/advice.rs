//! Error texts for a model: what the vendor said, about which argument, and what to do next.

use std::fmt::Write as _;

use serde_json::Value;

use super::fault;
use crate::descriptor::{Class, Place, ToolDescriptor};
use crate::error::{ErrorKind, Upstream};
use crate::outside::is_visible;

/// Details beyond this many bytes of JSON are not passed on.
const MAX_DETAILS: usize = 4096;

/// What happened, where, why, and how to go on.
pub(super) fn message(tool: &ToolDescriptor, kind: ErrorKind, upstream: &Upstream, details: Option<&Value>) -> String {
    let mut text = match (&upstream.code, &upstream.message) {
        (Some(code), Some(message)) => format!("{} refused: {message} ({code}).", tool.product.title),
        (Some(code), None) => format!("{} refused: {code}.", tool.product.title),
        (None, Some(message)) => format!("{} refused: {message} (HTTP {}).", tool.product.title, upstream.status),
        (None, None) => format!("{} answered HTTP {} without saying why.", tool.product.title, upstream.status),
    };
    if let Some(details) = details {
        let sentences = [about(tool, details), expected(details), existing(details, kind), permissions(details)];
        for sentence in sentences.into_iter().flatten() {
            text.push(' ');
            text.push_str(&sentence);
        }
    }
    text.push(' ');
    if kind == ErrorKind::Scope && !tool.scopes.is_empty() {
        let _ = write!(text, "This tool needs the scopes {}. ", tool.scopes.join(", "));
    }
    text.push_str(next(tool, kind));
    text
}

/// The same message where it turns out to be of another kind.
pub(crate) fn told_as(message: &str, tool: &ToolDescriptor, was: ErrorKind, kind: ErrorKind) -> String {
    message.replace(next(tool, was), next(tool, kind))
}

/// What to do next, whatever the vendor said.
pub(super) const fn next(tool: &ToolDescriptor, kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::InvalidArgument => match tool.class {
            Class::Read => "Correct the argument and call again.",
            Class::Write | Class::Custom => "Nothing was changed. Correct the argument and call again.",
        },
        ErrorKind::NotFound => "Check the id: list or search first, and take the id from there.",
        ErrorKind::Permission => {
            "The user whose account this server uses may not do this; an administrator of the organisation can allow \
             it. Calling again does not help."
        }
        ErrorKind::Scope => {
            "Whoever runs this server must authorise the account again with these scopes: a renewed token has the \
             old ones. Calling again does not help."
        }
        ErrorKind::Auth => {
            "The account's authorisation does not work; whoever runs this server must look at it. Calling again does \
             not help."
        }
        ErrorKind::Throttled => "Too many requests at the moment. Wait before the next call, and make fewer calls.",
        ErrorKind::Quota => "The allowance is used up. Calls succeed again when it is renewed.",
        ErrorKind::Conflict => "Nothing was changed. Read the record as it is now before deciding what to do.",
        ErrorKind::OutcomeUnknown => {
            "It may or may not have been done. Do not repeat the call before having looked: read or search the record."
        }
        ErrorKind::TooLarge => match tool.class {
            Class::Read => "Ask for less: fewer fields, a smaller `limit`, or a narrower search.",
            Class::Write | Class::Custom => "Send less in one call.",
        },
        ErrorKind::Upstream => match tool.class {
            Class::Read => "It is a fault of the other side. Call again later.",
            Class::Write | Class::Custom => {
                "It is a fault of the other side. Before calling again, look whether it was done."
            }
        },
        ErrorKind::RefusedByPolicy => "A rule of this server forbids it.",
        ErrorKind::Cancelled => "The call was cancelled.",
        ErrorKind::Internal => "This is a fault of this server's description of the API; please report it.",
    }
}

/// Which argument it is about, in the caller's own words.
fn about(tool: &ToolDescriptor, details: &Value) -> Option<String> {
    if let Some(sentence) = fault::sentence(tool, details) {
        return Some(sentence);
    }
    let field = string(details, "api_name").or_else(|| string(details, "param_name"));
    let path = string(details, "json_path");
    let argument =
        path.as_deref().and_then(|path| by_path(tool, path)).or_else(|| fault::by_name(tool, field.as_deref()?));
    match (argument, field) {
        (Some(argument), Some(field)) if argument == field => Some(format!("It is about the argument `{argument}`.")),
        (Some(argument), Some(field)) => Some(format!("It is about `{field}`, which is the argument `{argument}`.")),
        (Some(argument), None) => Some(format!("It is about the argument `{argument}`.")),
        (None, Some(field)) => {
            let open = tool.arguments.iter().find(|argument| argument.place == Place::Open);
            Some(match open {
                Some(open) => format!("It is about the field `{field}` (give it in `{}`).", open.name),
                None => format!("It is about the field `{field}`."),
            })
        }
        (None, None) => details.get("resource_path_index").map(|_| "It is about an id in the path.".to_owned()),
    }
}

/// `$.data[0].Owner.id` is `/data/0/Owner/id`.
fn by_path(tool: &ToolDescriptor, path: &str) -> Option<&'static str> {
    let pointer: String = path.strip_prefix('$')?.replace(['.', '['], "/").replace(']', "");
    fault::by_pointer(tool, &pointer)
}

/// What would have been right.
fn expected(details: &Value) -> Option<String> {
    let mut parts = Vec::new();
    if let Some(kind) = string(details, "expected_data_type") {
        parts.push(format!("expected is {kind}"));
    }
    if let Some(length) = details.get("maximum_length").and_then(number) {
        parts.push(format!("at most {length} characters are allowed"));
    }
    for name in ["supported_values", "expected_values"] {
        if let Some(values) = details.get(name).and_then(Value::as_array) {
            let shown: Vec<_> = values.iter().filter_map(Value::as_str).take(20).map(|text| plain(text, 60)).collect();
            let more = if values.len() > shown.len() { ", ..." } else { "" };
            parts.push(format!("possible are {}{more}", shown.join(", ")));
        }
    }
    for name in ["clause", "column_name", "operator", "near", "reason"] {
        if let Some(text) = string(details, name) {
            parts.push(format!("{}: {text}", name.replace('_', " ")));
        }
    }
    let mut text = parts.join("; ");
    if text.is_empty() {
        return None;
    }
    text[..1].make_ascii_uppercase();
    Some(text + ".")
}

/// The record that is there already.
fn existing(details: &Value, kind: ErrorKind) -> Option<String> {
    let id = string(details, "id").or_else(|| string(details.get("duplicate_record")?, "id"))?;
    (kind == ErrorKind::Conflict)
        .then(|| format!("A record with this value exists: id {id}. To change it, update that record."))
}

fn permissions(details: &Value) -> Option<String> {
    let names = details.get("permissions")?.as_array()?;
    let names: Vec<_> = names.iter().filter_map(Value::as_str).take(10).map(|name| plain(name, 60)).collect();
    (!names.is_empty()).then(|| format!("Missing permissions: {}.", names.join(", ")))
}

fn string(details: &Value, name: &str) -> Option<String> {
    details.get(name)?.as_str().filter(|text| !text.is_empty()).map(|text| plain(text, 120))
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// A text of the vendor as it may stand in ours: visible, on one line, bounded.
pub(super) fn plain(text: &str, max: usize) -> String {
    let mut plain: String = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|&c| is_visible(c))
        .take(max + 1)
        .collect();
    if plain.chars().count() > max {
        plain.pop();
        plain.push('…');
    }
    plain
}

/// Details small enough to pass on, without invisible characters.
pub(super) fn bounded(details: &Value) -> Option<Value> {
    let empty = match details {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    };
    let small = !empty && serde_json::to_string(details).is_ok_and(|text| text.len() <= MAX_DETAILS);
    small.then(|| {
        let mut details = details.clone();
        crate::outside::clean(&mut details);
        details
    })
}
