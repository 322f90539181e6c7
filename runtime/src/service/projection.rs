//! Which members of each record a caller wants, where the vendor takes no such choice.

use serde_json::Value;

use crate::arguments::Arguments;
use crate::descriptor::{Place, ToolDescriptor};

/// The names that the caller gave; none where everything is wanted.
pub(super) fn wanted<'a>(tool: &ToolDescriptor, arguments: &'a Arguments) -> Vec<&'a str> {
    let argument = tool.arguments.iter().find(|argument| argument.place == Place::Projection);
    let given = argument.and_then(|argument| arguments.get(argument.name)).and_then(Value::as_array);
    given.into_iter().flatten().filter_map(Value::as_str).collect()
}
