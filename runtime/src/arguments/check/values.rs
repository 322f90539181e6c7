//! `type`, `enum` and `const`.

use serde_json::Value;

use super::compare::{equals_literal, literal};
use super::{Type, refuse};
use crate::arguments::text::{nearest, quote};
use crate::arguments::{At, Violations};
use crate::descriptor::Literal;

/// Most members of an `enum` that a message lists.
const LISTED: usize = 40;

impl Type {
    fn admits(self, value: &Value) -> bool {
        match (self, value) {
            (Self::Null, Value::Null)
            | (Self::Boolean, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::String, Value::String(_))
            | (Self::Array, Value::Array(_))
            | (Self::Object, Value::Object(_)) => true,
            (Self::Integer, Value::Number(number)) => {
                !number.is_f64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            _ => false,
        }
    }

    const fn with_article(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    /// The usual slips, and how to mend each.
    fn hint(self, value: &Value) -> Option<&'static str> {
        match (self, value) {
            (Self::String, Value::Number(_)) => Some("write it in quotation marks"),
            (Self::Integer | Self::Number, Value::String(text)) if text.trim().parse::<f64>().is_ok() => {
                Some("write it without quotation marks")
            }
            (Self::Boolean, Value::String(text)) if matches!(text.as_str(), "true" | "false") => {
                Some("write it without quotation marks")
            }
            (Self::Array, Value::String(text)) if text.trim_start().starts_with('[') => {
                Some("give the array itself, not its text")
            }
            (Self::Object, Value::String(text)) if text.trim_start().starts_with('{') => {
                Some("give the object itself, not its text")
            }
            (Self::Array, _) if !value.is_null() => Some("put it in square brackets"),
            _ => None,
        }
    }
}

/// `type`: the value has one of these types.
pub fn types(value: &Value, at: &At, expected: &[Type], out: &mut Violations) {
    if expected.iter().any(|expected| expected.admits(value)) {
        return;
    }
    let names: Vec<&str> = expected.iter().map(|expected| expected.with_article()).collect();
    let mut message = format!("is {}; expected {}", quote(value), names.join(" or "));
    if let Some(hint) = expected.iter().find_map(|expected| expected.hint(value)) {
        message.push_str(": ");
        message.push_str(hint);
    }
    refuse(out, at, message);
}

/// `enum`: the value equals one of these.
pub fn enumeration(value: &Value, at: &At, expected: &[Literal], out: &mut Violations) {
    let is_open = |literal: &&Literal| match literal {
        Literal::String(text) => !out.is_value_withheld(at, text),
        _ => true,
    };
    if expected.iter().filter(is_open).any(|expected| equals_literal(value, *expected)) {
        return;
    }
    let expected: Vec<&Literal> = expected.iter().filter(is_open).collect();
    let shown: Vec<String> = expected.iter().take(LISTED).map(|expected| quote(&literal(**expected))).collect();
    let mut message = format!("is {}; expected one of {}", quote(value), shown.join(", "));
    if expected.len() > LISTED {
        message = format!("{message} and {} more", expected.len() - LISTED);
    }
    let texts = expected.iter().filter_map(|expected| match expected {
        Literal::String(text) => Some(*text),
        _ => None,
    });
    if let Some(meant) = value.as_str().and_then(|text| nearest(text, texts)) {
        message = format!("{message} (did you mean {}?)", quote(&meant.into()));
    }
    refuse(out, at, message);
}

/// `const`: the value equals this one.
pub fn constant(value: &Value, at: &At, expected: Literal, out: &mut Violations) {
    if !equals_literal(value, expected) {
        refuse(out, at, format!("is {}; expected {}", quote(value), quote(&literal(expected))));
    }
}
