//! The schema layer: one small function per JSON Schema 2020-12 keyword.
//!
//! Generated code calls these in straight lines. As in JSON Schema, a keyword says nothing about
//! values of another type: `max_length` ignores numbers.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use super::{At, CheckFn, Pattern, ViolationCode, Violations};
use crate::descriptor::Literal;

/// A JSON Schema type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// `null`
    Null,
    /// `boolean`
    Boolean,
    /// `integer`: also `1.0`, as JSON Schema has it.
    Integer,
    /// `number`
    Number,
    /// `string`
    String,
    /// `array`
    Array,
    /// `object`
    Object,
}

/// A bound of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bound {
    /// An integer.
    Integer(i64),
    /// Any other number.
    Float(f64),
}
