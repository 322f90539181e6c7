//! What is wrong with arguments, and where.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde::Serialize;

use crate::access::Withheld;

/// A place inside the arguments; a chain of borrowed steps, so that checking allocates nothing.
#[derive(Debug, Clone, Copy)]
pub enum At<'a> {
    /// The arguments object itself.
    Root,
    /// A member of an object.
    Key(&'a At<'a>, &'a str),
    /// An item of an array.
    Index(&'a At<'a>, usize),
}

impl fmt::Display for At<'_> {
    /// As a JSON pointer (RFC 6901).
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Key(parent, key) => {
                parent.fmt(out)?;
                out.write_char('/')?;
                out.write_str(&key.replace('~', "~0").replace('/', "~1"))
            }
            Self::Index(parent, index) => {
                parent.fmt(out)?;
                write!(out, "/{index}")
            }
        }
    }
}

/// Which layer and rule refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ViolationCode {
    /// The published schema.
    Schema,
    /// A value that cannot be a path segment.
    Path,
    /// A value that cannot be a query parameter.
    Query,
    /// A value that cannot be a header.
    Header,
    /// A rule over several arguments.
    Combination,
    /// Something that this tool does not do; the message says what does.
    Refused,
    /// A date that is none.
    Date,
    /// A query that does not parse.
    Grammar,
    /// A query over a limit.
    Limit,
    /// A member of an open object that has an argument of its own, or is fixed.
    Reserved,
    /// A name that is no field of the module, or that several fields have.
    Field,
    /// A value that is not one of the field's picklist.
    Picklist,
    /// A file that cannot be sent.
    File,
    /// A name that nothing has, or that several have.
    Name,
    /// A cursor that this server did not give.
    Cursor,
    /// What the account gives and no call does.
    Account,
    /// The account lacks a tenant id. The one fault that is not the caller's.
    Tenant,
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// Which rule.
    pub code: ViolationCode,
    /// JSON pointer into the arguments; empty for the object itself.
    pub at: String,
    /// What is wrong and what would be right. Quotes no more than 80 characters of a value.
    pub message: String,
}

/// Every fault of one call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    /// What of the tool is not there, so that no message speaks of it.
    withheld: Option<Arc<Withheld>>,
}

impl Violations {
    /// None yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { list: Vec::new(), withheld: None }
    }

    /// None yet, of a tool of which something is not there.
    #[must_use]
    pub const fn of(withheld: Option<Arc<Withheld>>) -> Self {
        Self { list: Vec::new(), withheld }
    }

    /// None yet, of the same tool.
    #[must_use]
    pub fn fresh(&self) -> Self {
        Self::of(self.withheld.clone())
    }

    /// Whether a member of the object at this place is not there.
    #[must_use]
    pub fn is_member_withheld(&self, parent: &At, name: &str) -> bool {
        self.withheld.as_ref().is_some_and(|withheld| withheld.member(parent, name))
    }

    /// Whether a value at this place names what is not there.
    #[must_use]
    pub fn is_value_withheld(&self, at: &At, text: &str) -> bool {
        self.withheld.as_ref().is_some_and(|withheld| withheld.value(at, text))
    }

    /// Whether there is such an argument.
    #[must_use]
    pub fn has_argument(&self, name: &str) -> bool {
        self.withheld.as_ref().is_none_or(|withheld| !withheld.argument(name))
    }

    /// Adds one.
    pub fn push(&mut self, code: ViolationCode, at: &At, message: impl Into<String>) {
        self.list.push(Violation { code, at: at.to_string(), message: message.into() });
    }

    /// Adds one whose place is known as a pointer.
    pub fn add(&mut self, violation: Violation) {
        self.list.push(violation);
    }

    /// Adds what another layer found.
    pub fn extend(&mut self, others: Self) {
        self.list.extend(others.list);
    }

    /// Nothing is wrong.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// In the order found.
    #[must_use]
    pub fn as_slice(&self) -> &[Violation] {
        &self.list
    }

    /// In the order found.
    #[must_use]
    pub fn into_vec(self) -> Vec<Violation> {
        self.list
    }
}
