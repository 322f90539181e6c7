//! A call's arguments: the schema layer's helpers, and what the request is built from.

pub mod check;
mod pattern;
mod rewrite;
mod semantic;
pub mod text;
mod violation;

use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::access::Withheld;
use crate::dates::Now;

pub use pattern::Pattern;
pub use semantic::{prepare, rebuild, semantic};
pub use violation::{At, Violation, ViolationCode, Violations};

/// One compiled schema: reports every way in which `value`, standing at `at`, is not an instance.
pub type CheckFn = fn(value: &Value, at: &At, out: &mut Violations);

/// Arguments that have passed the schema layer.
#[derive(Debug, Clone)]
pub struct Arguments {
    values: Map<String, Value>,
    read_at: Option<Timestamp>,
}

impl Arguments {
    /// Wraps checked values.
    #[must_use]
    pub const fn new(values: Map<String, Value>) -> Self {
        Self { values, read_at: None }
    }

    /// The value of an argument, if it was given. `null` counts as given.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// All values, in the order given.
    #[must_use]
    pub const fn values(&self) -> &Map<String, Value> {
        &self.values
    }

    /// All values, to make a call of.
    #[must_use]
    pub fn into_values(self) -> Map<String, Value> {
        self.values
    }

    /// The value of an argument, to be normalised in place.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.values.get_mut(name)
    }

    /// The clock by which dates were read, where any was.
    #[must_use]
    pub const fn clock(&self) -> Option<Timestamp> {
        self.read_at
    }

    /// Dates were read by this clock.
    pub const fn read_at(&mut self, clock: Timestamp) {
        self.read_at = Some(clock);
    }

    /// Replaces a value by its normalised form.
    pub fn set(&mut self, name: &str, value: Value) {
        self.values.insert(name.to_owned(), value);
    }
}

/// What a request needs to know besides the arguments. Comes from the account, never from a model.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// Tenant ids of the account by kind, for example `org_id`.
    pub tenants: std::collections::BTreeMap<String, String>,
    /// By which clock, and in which zone, dates are read.
    pub now: Now,
    /// What of the tool is not there for the caller.
    pub withheld: Option<Arc<Withheld>>,
}
