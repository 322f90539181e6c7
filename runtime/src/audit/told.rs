//! Texts of a record that others wrote: bounded, and without values of the call.

use super::record::Failure;
use crate::arguments::Violation;
use crate::error::CallError;

/// Longest free text, in characters.
const LONGEST: usize = 500;
/// Most faults of one call that are told.
const MOST: usize = 10;

/// A text as it was given, if it is short enough.
pub(super) fn text(given: &str) -> String {
    let mut text: String = given.trim().chars().take(LONGEST).collect();
    if given.trim().chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

/// A name that no tool has, as it was given if it looks like one.
pub(super) fn name(given: &str) -> String {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b':');
    if !given.is_empty() && given.len() <= 128 && given.bytes().all(fits) {
        return given.to_owned();
    }
    format!("?({} characters)", given.chars().count())
}

/// What was wrong, in our words: which rule was broken where, with which status and code the vendor answered. The
/// vendor's own message can quote a record, and ours can quote an argument.
pub(super) fn failure(error: &CallError) -> Failure {
    let message = match (&error.upstream, error.violations.as_slice()) {
        (Some(upstream), _) => {
            let code = upstream.code.as_deref().map(|code| format!(", code {}", name(code))).unwrap_or_default();
            format!("answered with status {}{code}", upstream.status)
        }
        (None, []) => unquoted(&error.message),
        (None, faults) => {
            let more = faults.len().saturating_sub(MOST);
            let more = if more > 0 { format!(", and {more} more") } else { String::new() };
            faults.iter().take(MOST).map(rule).collect::<Vec<_>>().join(", ") + &more
        }
    };
    Failure { kind: error.kind.as_str().to_owned(), message }
}

/// `schema at /line_items/0/rate`
fn rule(fault: &Violation) -> String {
    let code = serde_json::to_value(fault.code).ok();
    let code = code.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
    let known = |step: &str| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
        step.len() <= 64 && step.bytes().all(fits)
    };
    let steps: Vec<&str> = fault.at.split('/').skip(1).map(|step| if known(step) { step } else { "?" }).collect();
    if steps.is_empty() { code.to_owned() } else { format!("{code} at /{}", steps.join("/")) }
}

/// The first line of a message without what stands in quotation marks.
fn unquoted(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let mut out = String::new();
    let mut quoted = None;
    for character in line.chars() {
        match quoted {
            Some(end) if character == end => {
                out.push('…');
                out.push(end);
                quoted = None;
            }
            Some(_) => {}
            None => {
                out.push(character);
                quoted = match character {
                    '"' | '`' => Some(character),
                    '“' => Some('”'),
                    _ => None,
                };
            }
        }
    }
    text(&out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::ViolationCode;
    use crate::error::{ErrorKind, Upstream};

    #[test]
    fn no_value_of_a_call_stands_in_what_is_told_of_an_error() {
        let mut error =
            CallError::new(ErrorKind::RefusedByPolicy, "module reaches \"the-value\"; `the-value` is \"the-value");
        assert_eq!(failure(&error).message, "module reaches \"…\"; `…` is \"");
        error.violations = vec![
            Violation { code: ViolationCode::Schema, at: "/a/0/b c@d/e".into(), message: "the-value".into() },
            Violation { code: ViolationCode::Combination, at: String::new(), message: "the-value".into() },
        ];
        assert_eq!(failure(&error).message, "schema at /a/0/?/e, combination");
        error.upstream = Some(Box::new(Upstream {
            status: 400,
            code: Some("INVALID_DATA".into()),
            message: Some("the-value".into()),
            ..Upstream::default()
        }));
        assert_eq!(failure(&error).message, "answered with status 400, code INVALID_DATA");
    }

    #[test]
    fn texts_are_bounded() {
        assert_eq!(text(" why "), "why");
        assert_eq!(text(&"x".repeat(LONGEST + 1)).chars().count(), LONGEST + 1);
        assert_eq!(name("list all\n"), "?(9 characters)");
        assert_eq!(name("made_up_tool"), "made_up_tool");
    }
}
