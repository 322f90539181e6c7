//! From checked arguments to an HTTP request.

mod body;
mod builder;
mod cursor;
mod file;
mod form;
mod joined;
mod multipart;
mod place;
mod url;
mod wire;

use std::borrow::Cow;

use jiff::Timestamp;

pub use body::{Body, Encoded, Piece};
pub use builder::{Builder, PlaceStep, QueryStyle};
pub(crate) use cursor::as_of;
pub use cursor::{next_cursor, resume_after};
pub use file::{Content, File};
pub(crate) use file::{name_fault, too_large};
pub use form::{BodyForm, FieldStyle, FormField};
pub use multipart::{Part, PartContent};
pub use url::{MAX_URL, target};

/// What a request must look like, whatever the arguments are.
#[derive(Debug)]
pub struct Template {
    /// HTTP method.
    pub method: Method,
    /// Segments of the path below the product's base path.
    pub segments: &'static [Segment],
}

/// One segment of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment {
    /// Always the same. Unencoded.
    Fixed(&'static str),
    /// The value of the argument of this name.
    Argument(&'static str),
    /// A tenant id of the account.
    Tenant(&'static str),
    /// Several of these in one segment, texts between arguments.
    Joined(&'static [Segment]),
}

impl Segment {
    /// Whether an argument of the call is part of it.
    #[must_use]
    pub fn takes_argument(&self) -> bool {
        match self {
            Self::Argument(_) => true,
            Self::Fixed(_) | Self::Tenant(_) => false,
            Self::Joined(parts) => parts.iter().any(Self::takes_argument),
        }
    }

    /// The text, where it is always the same.
    #[must_use]
    pub const fn fixed(&self) -> Option<&'static str> {
        match self {
            Self::Fixed(text) => Some(text),
            Self::Argument(_) | Self::Tenant(_) | Self::Joined(_) => None,
        }
    }
}

impl std::fmt::Display for Segment {
    /// As routes show it: `{name}.{format}`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Fixed(text) => out.write_str(text),
            Self::Argument(name) | Self::Tenant(name) => write!(out, "{{{name}}}"),
            Self::Joined(parts) => parts.iter().try_for_each(|part| part.fmt(out)),
        }
    }
}

/// The HTTP methods that operations use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
}

impl Method {
    /// In capitals.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// A request as far as the tool decides it: no host, no credentials.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Segments of the path below the base path, in order, decoded.
    pub segments: Vec<String>,
    /// Query parameters in order, decoded.
    pub query: Vec<(Cow<'static, str>, String)>,
    /// Headers in order.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: Option<Body>,
    /// The clock by which dates in it were read, where any was.
    pub clock: Option<Timestamp>,
}
