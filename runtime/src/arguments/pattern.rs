//! Regular expressions of schemas, compiled at first use.

use std::sync::OnceLock;

use regex_lite::Regex;

/// A JSON Schema `pattern`. The generator only emits what ECMA-262 and this engine read alike.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Keeps the source; compiles nothing yet.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// As written in the schema.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the pattern occurs in `text`. A pattern that does not compile matches nothing:
    /// the generator refuses such patterns, so a value is refused rather than let through.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled.get_or_init(|| Regex::new(self.source).ok()).as_ref().is_some_and(|regex| regex.is_match(text))
    }
}
