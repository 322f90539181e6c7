//! Shows problems: to people with an excerpt of the file, to programs as JSON.

mod json;
mod text;

pub use json::{Report, Told, json};
pub use text::text;
