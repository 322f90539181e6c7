//! Follows references, so that every operation is whole: inside a file, between files, into the
//! middle of a schema. Never the network.

mod key;
mod operation;
mod path;
pub mod reference;

pub use key::{Key, PathPart, below_base};
pub use operation::{Body, Encoding, Input, Media, MediaKind, Operation, Place, Style, broken, is_json, resolve};

/// Codes of the problems that resolving finds, each with what it means.
pub const CODES: &[(&str, &str)] = &[
    ("broken-reference", "A `$ref` leads to nothing."),
    ("invalid-operation", "A piece of an operation is not what OpenAPI says it is."),
    ("outside-base-path", "An operation's path does not begin with the product's base path."),
    ("reference-by-url", "A `$ref` is a URL; nothing is ever fetched."),
    ("reference-cycle", "A `$ref` leads back to itself."),
    ("unsupported-path", "A path has a form that requests cannot be built from."),
];
