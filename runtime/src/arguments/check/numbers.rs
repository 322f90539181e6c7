//! Keywords for numbers, exact beyond 2^53.

use std::cmp::Ordering;

use serde_json::Value;

use super::compare::{Exact, is_multiple};
use super::{Bound, refuse};
use crate::arguments::text::quote;
use crate::arguments::{At, Violations};

fn compared(value: &Value, at: &At, bound: Bound, fine: fn(Ordering) -> bool, expected: &str, out: &mut Violations) {
    if let Value::Number(number) = value
        && !fine(Exact::from(number).cmp(bound.into()))
    {
        refuse(out, at, format!("is {}; expected {expected} {bound}", quote(value)));
    }
}

/// `minimum`
pub fn minimum(value: &Value, at: &At, bound: Bound, out: &mut Violations) {
    compared(value, at, bound, Ordering::is_ge, "at least", out);
}

/// `maximum`
pub fn maximum(value: &Value, at: &At, bound: Bound, out: &mut Violations) {
    compared(value, at, bound, Ordering::is_le, "at most", out);
}

/// `exclusiveMinimum`
pub fn exclusive_minimum(value: &Value, at: &At, bound: Bound, out: &mut Violations) {
    compared(value, at, bound, Ordering::is_gt, "more than", out);
}

/// `exclusiveMaximum`
pub fn exclusive_maximum(value: &Value, at: &At, bound: Bound, out: &mut Violations) {
    compared(value, at, bound, Ordering::is_lt, "less than", out);
}

/// `multipleOf`, over decimals: 0.3 is a multiple of 0.1.
pub fn multiple_of(value: &Value, at: &At, step: Bound, out: &mut Violations) {
    if let Value::Number(number) = value
        && !is_multiple(number.into(), step.into())
    {
        refuse(out, at, format!("is {}; expected a multiple of {step}", quote(value)));
    }
}
