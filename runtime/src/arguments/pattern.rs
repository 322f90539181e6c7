//! Regular expressions of schemas, compiled at first use.

use std::sync::OnceLock;

use regex_lite::Regex;

/// The pattern of most ids, for which the engine takes longer than for the rest of a call's checks.
const DIGITS: &str = "^[0-9]+$";

/// What [`DIGITS`] says.
fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

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
        if self.source == DIGITS {
            return is_digits(text);
        }
        self.compiled.get_or_init(|| Regex::new(self.source).ok()).as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ids_are_judged_as_the_engine_judges_them(text in "[0-9\\n\u{0660}a-]{0,5}") {
            prop_assert_eq!(is_digits(&text), Regex::new(DIGITS).unwrap().is_match(&text), "{:?}", text);
        }
    }
}
