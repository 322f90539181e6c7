//! What of a call's arguments is written: values of those that are marked so, shapes of all others.

use serde_json::{Map, Value};

use crate::descriptor::{ArgumentDescriptor, Audit, Purpose, ToolDescriptor};
use crate::grammar;

/// Longest text that is written as a value, in bytes; of a query in characters that are not its values.
const LONGEST: usize = 200;
const LONGEST_QUERY: usize = 4_000;
/// Most items of a list, and members of an object, that are written.
const MOST: usize = 60;
/// How deep shapes are written.
const DEEPEST: usize = 4;

/// What is written of these arguments. A value is written as it is only where it is what it is marked for: a short
/// text, a number, a boolean, or a list of those.
#[must_use]
pub fn told(tool: &ToolDescriptor, arguments: &Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, value) in arguments.iter().take(MOST) {
        let argument = tool.arguments.iter().find(|argument| argument.name == name);
        let told = match argument {
            Some(argument) if argument.audit == Audit::Value => valued(tool, argument, value),
            Some(_) => shape(value, 0),
            None => shape(value, DEEPEST),
        };
        // A name that no argument has is a text of the caller's.
        out.insert(argument.map_or_else(|| key(name), |argument| argument.name.to_owned()), told);
    }
    out
}

/// The same of arguments that were found wrong, or of a tool that is not there: no value is what it is marked for.
#[must_use]
pub fn shapes(arguments: &Map<String, Value>) -> Map<String, Value> {
    arguments.iter().take(MOST).map(|(name, value)| (key(name), shape(value, 0))).collect()
}

fn valued(tool: &ToolDescriptor, argument: &ArgumentDescriptor, value: &Value) -> Value {
    if let Some(grammar) = argument.grammar {
        let masked = value.as_str().filter(|text| text.len() <= LONGEST_QUERY);
        let masked = masked.and_then(|text| grammar::masked(grammar, text));
        return masked.map_or_else(|| shape(value, 0), Value::String);
    }
    // Where a name may stand for an id, only the id is no value of somebody's.
    let lookups = tool.lookups.iter().filter(|lookup| lookup.purpose == Purpose::Name && lookup.at[0] == argument.name);
    let ids: Vec<_> = lookups.map(|lookup| &lookup.lookup.ids).collect();
    let fits = |text: &str| text.len() <= LONGEST && ids.iter().all(|ids| ids.is_match(text));
    match value {
        Value::String(text) if fits(text) => value.clone(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
        Value::Array(items) if items.len() <= MOST && items.iter().all(|item| item.as_str().is_some_and(fits)) => {
            value.clone()
        }
        Value::Array(items) if items.len() <= MOST && items.iter().all(Value::is_number) => value.clone(),
        _ => shape(value, 0),
    }
}

/// Kinds and sizes in the place of values; names of members stay, if they can be names.
fn shape(value: &Value, depth: usize) -> Value {
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "boolean".into(),
        Value::Number(_) => "number".into(),
        Value::String(text) => format!("string({})", text.chars().count()).into(),
        Value::Array(items) => match items.first() {
            Some(first) if depth < DEEPEST && !matches!(first, Value::String(_) | Value::Number(_)) => {
                Value::Array(vec![format!("{} items", items.len()).into(), shape(first, depth + 1)])
            }
            _ => format!("array({})", items.len()).into(),
        },
        Value::Object(members) if depth < DEEPEST => {
            members.iter().take(MOST).map(|(name, value)| (key(name), shape(value, depth + 1))).collect()
        }
        Value::Object(members) => format!("object({})", members.len()).into(),
    }
}

/// The name of a member as it is, if it looks like one of a field.
fn key(name: &str) -> String {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$');
    // An address or a number can stand where a name should.
    let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$'));
    if begins && name.len() <= 64 && name.bytes().all(fits) {
        return name.to_owned();
    }
    format!("?({})", name.chars().count())
}

/// What [`told`] gave, with shapes in the place of values.
#[must_use]
pub fn without_values(tool: &ToolDescriptor, told: Map<String, Value>) -> Map<String, Value> {
    let is_valued =
        |name: &str| tool.arguments.iter().any(|argument| argument.name == name && argument.audit == Audit::Value);
    told.into_iter()
        .map(|(name, value)| {
            let value = if is_valued(&name) && !is_shape(&value) { shape(&value, 0) } else { value };
            (name, value)
        })
        .collect()
}

/// Whether [`shape`] may have written this.
fn is_shape(value: &Value) -> bool {
    let Some(text) = value.as_str() else { return value.is_object() };
    let sized = text.strip_suffix(')').and_then(|text| text.split_once('('));
    matches!(text, "null" | "boolean" | "number")
        || sized.is_some_and(|(kind, size)| {
            matches!(kind, "string" | "array" | "object") && size.bytes().all(|digit| digit.is_ascii_digit())
        })
}
