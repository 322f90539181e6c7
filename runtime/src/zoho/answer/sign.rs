//! Failures that neither the status nor the code of an answer tells.

use serde_json::Value;

use crate::arguments::check::literal;
use crate::descriptor::{ErrorForm, FailureSign};

/// The first sign of failure in an answer.
pub(crate) fn find<'f>(form: &'f ErrorForm, answer: &Value) -> Option<&'f FailureSign> {
    form.signs.iter().find(|sign| {
        answer.pointer(sign.at).is_some_and(|found| match sign.is {
            Some(wanted) => *found == literal(wanted),
            None => says_something(found),
        })
    })
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) | Value::Number(_) => true,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}
