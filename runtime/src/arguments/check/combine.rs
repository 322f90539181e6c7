//! Keywords that combine whole schemas. `allOf` needs no helper: its parts are checked in turn.

use serde_json::Value;

use super::refuse;
use crate::arguments::text::quote;
use crate::arguments::{At, CheckFn, Violations};

fn faults(value: &Value, at: &At, check: CheckFn, out: &Violations) -> Violations {
    let mut faults = out.fresh();
    check(value, at, &mut faults);
    faults
}

/// Tells for every form why the value is none of it.
fn refuse_all(value: &Value, at: &At, faults: &[Violations], out: &mut Violations) {
    use std::fmt::Write as _;

    let base = at.to_string();
    let mut message = format!("is {}, which fits none of the {} allowed forms", quote(value), faults.len());
    for (position, faults) in faults.iter().enumerate() {
        let _ = write!(message, "{} ({}) ", if position == 0 { ":" } else { ";" }, position + 1);
        if let Some(first) = faults.as_slice().first() {
            let below = first.at.strip_prefix(&base).unwrap_or(&first.at);
            let _ = write!(message, "{below}{}{}", if below.is_empty() { "" } else { " " }, first.message);
        }
    }
    refuse(out, at, message);
}

/// `anyOf`: at least one of these schemas holds.
pub fn any_of(value: &Value, at: &At, forms: &[CheckFn], out: &mut Violations) {
    let mut failed = Vec::new();
    for form in forms {
        let faults = faults(value, at, *form, out);
        if faults.is_empty() {
            return;
        }
        failed.push(faults);
    }
    refuse_all(value, at, &failed, out);
}

/// `oneOf`: exactly one of these schemas holds.
pub fn one_of(value: &Value, at: &At, forms: &[CheckFn], out: &mut Violations) {
    let (fitting, failed): (Vec<_>, Vec<_>) =
        forms.iter().map(|form| faults(value, at, *form, out)).enumerate().partition(|(_, faults)| faults.is_empty());
    match fitting.as_slice() {
        [_] => {}
        [] => {
            let failed: Vec<Violations> = failed.into_iter().map(|(_, faults)| faults).collect();
            refuse_all(value, at, &failed, out);
        }
        several => {
            let numbers: Vec<String> = several.iter().map(|(index, _)| (index + 1).to_string()).collect();
            let numbers = numbers.join(" and ");
            refuse(
                out,
                at,
                format!("is {}, which fits the forms {numbers} at once; expected exactly one", quote(value)),
            );
        }
    }
}

/// `not`: this schema does not hold.
pub fn not(value: &Value, at: &At, form: CheckFn, out: &mut Violations) {
    if faults(value, at, form, out).is_empty() {
        refuse(out, at, format!("is {}, which is excluded here", quote(value)));
    }
}

/// `if`, `then` and `else`.
pub fn conditional(
    value: &Value,
    at: &At,
    if_: CheckFn,
    then: Option<CheckFn>,
    otherwise: Option<CheckFn>,
    out: &mut Violations,
) {
    let branch = if faults(value, at, if_, out).is_empty() { then } else { otherwise };
    if let Some(check) = branch {
        check(value, at, out);
    }
}

/// The schema `false`: nothing is an instance.
pub fn never(value: &Value, at: &At, out: &mut Violations) {
    refuse(out, at, format!("is {}; nothing may be given here", quote(value)));
}
