//! Keywords for strings. Lengths count code points, not bytes.

use serde_json::Value;

use super::refuse;
use crate::arguments::text::quote;
use crate::arguments::{At, Pattern, Violations};

/// Code points; a `usize` always fits.
fn length(text: &str) -> u64 {
    text.chars().count() as u64
}

/// `minLength`, in code points.
pub fn min_length(value: &Value, at: &At, least: u64, out: &mut Violations) {
    if let Value::String(text) = value
        && length(text) < least
    {
        let given = length(text);
        refuse(out, at, format!("is {}: {given} characters; expected at least {least}", quote(value)));
    }
}

/// `maxLength`, in code points.
pub fn max_length(value: &Value, at: &At, most: u64, out: &mut Violations) {
    // A text never has more code points than bytes, which are known without counting.
    if let Value::String(text) = value
        && text.len() as u64 > most
        && length(text) > most
    {
        let given = length(text);
        refuse(out, at, format!("is {}: {given} characters; expected at most {most}", quote(value)));
    }
}

/// `pattern`: occurs somewhere in the text, unless it is anchored.
pub fn pattern(value: &Value, at: &At, expected: &Pattern, out: &mut Violations) {
    if let Value::String(text) = value
        && !expected.is_match(text)
    {
        refuse(out, at, format!("is {}; expected text that matches {}", quote(value), expected.source()));
    }
}
