//! The schema layer: one small function per JSON Schema 2020-12 keyword.
//!
//! Generated code calls these in straight lines. As in JSON Schema, a keyword says nothing about
//! values of another type: `max_length` ignores numbers. A message tells what was given and what
//! would be right, so that a model can mend its call without seeing the schema again.

mod arrays;
mod combine;
mod compare;
mod numbers;
mod objects;
mod strings;
mod values;

pub use arrays::{items, max_items, min_items, prefix_items, unique_items};
pub use combine::{any_of, conditional, never, not, one_of};
pub(crate) use compare::literal;
pub use numbers::{exclusive_maximum, exclusive_minimum, maximum, minimum, multiple_of};
pub use objects::{
    max_properties, min_properties, no_other_properties, other_properties, pattern_property, property, property_names,
    required,
};
pub use strings::{max_length, min_length, pattern};
pub use values::{constant, enumeration, types};

use std::fmt;

use super::{At, ViolationCode, Violations};

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

impl fmt::Display for Bound {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(out),
            Self::Float(value) => value.fmt(out),
        }
    }
}

/// Every violation of this layer has the same code.
fn refuse(out: &mut Violations, at: &At, message: String) {
    out.push(ViolationCode::Schema, at, message);
}
