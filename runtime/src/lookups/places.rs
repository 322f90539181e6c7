//! Where names stand in a call.

use serde_json::{Map, Value};

use crate::arguments::At;
use crate::descriptor::{ArgumentLookup, Purpose, Source, ToolDescriptor, Within};

/// Takes the place of a name while everything else about a call is judged: an id like any other.
const STAND_IN: &str = "0";

/// Whether a call has anything to look up.
pub(crate) fn concern(tool: &ToolDescriptor, values: &Map<String, Value>) -> bool {
    tool.lookups.iter().any(|one| match one.purpose {
        Purpose::Name => !names(one, values).is_empty(),
        Purpose::Default => values.get(one.at[0]).is_none_or(Value::is_null),
    })
}

/// The names that the call gives: JSON pointer, name.
pub(crate) fn names(one: &ArgumentLookup, values: &Map<String, Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    visit(one, &mut values.clone(), &mut |text, at| {
        if is_name(one, text) {
            found.push((at.to_string(), text.to_owned()));
        }
        None
    });
    found
}

/// Puts ids in the places of names; a name for which there is none stays.
pub(crate) fn replace(
    one: &ArgumentLookup,
    values: &mut Map<String, Value>,
    id: &mut dyn FnMut(&str) -> Option<String>,
) {
    visit(one, values, &mut |text, _| if is_name(one, text) { id(text) } else { None });
}

/// The call with an id in the place of each name.
pub(crate) fn stand_ins(tool: &ToolDescriptor, mut values: Map<String, Value>) -> Map<String, Value> {
    for one in tool.lookups.iter().filter(|one| one.purpose == Purpose::Name) {
        replace(one, &mut values, &mut |_| Some(STAND_IN.to_owned()));
    }
    values
}

/// A name, and neither an id nor a value with a meaning of its own.
fn is_name(one: &ArgumentLookup, text: &str) -> bool {
    let is_excepted = |known: &&&str| known.strip_suffix('*').map_or(**known == text, |head| text.starts_with(head));
    !one.lookup.ids.is_match(text) && !one.except.iter().any(|known| is_excepted(&known))
}

type Visit<'a> = &'a mut dyn FnMut(&str, &At) -> Option<String>;

fn visit(one: &ArgumentLookup, values: &mut Map<String, Value>, see: Visit) {
    let Some((first, rest)) = one.at.split_first() else { return };
    if let Some(value) = values.get_mut(*first) {
        walk(value, rest, &At::Key(&At::Root, first), see);
    }
}

fn walk(value: &mut Value, steps: &[&str], at: &At, see: Visit) {
    match (value, steps.split_first()) {
        (Value::Array(items), _) => {
            for (index, item) in items.iter_mut().enumerate() {
                walk(item, steps, &At::Index(at, index), see);
            }
        }
        (Value::Object(members), Some((step, rest))) => {
            if let Some(member) = members.get_mut(*step) {
                walk(member, rest, &At::Key(at, step), see);
            }
        }
        (Value::String(text), None) => {
            if let Some(id) = see(text, at) {
                *text = id;
            }
        }
        _ => {}
    }
}

/// Whether a request needs an argument of the call.
pub(crate) fn depends_on(within: &[Within], argument: &str) -> bool {
    within.iter().any(|one| match &one.source {
        Source::Argument(name) => *name == argument,
        Source::Answer { within, .. } => depends_on(within, argument),
    })
}

/// A value as a request writes it; nothing for what is no single value.
pub(crate) fn textual(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => match items.as_slice() {
            [only] => textual(only),
            _ => None,
        },
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
    }
}
