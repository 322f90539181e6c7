//! A file's text as a JSON value, or why it is none.

use std::ops::Range;

use serde_json::Value;

use super::token;
use super::{Format, json, plain_value, yaml};

/// Nesting that every reader at hand can follow without running out of stack.
pub(crate) const MAX_DEPTH: usize = 100;

/// Larger files are refused: what a text says takes many times its size in memory. The largest vendor
/// file at hand has 2 MB.
pub(crate) const MAX_BYTES: u64 = 20_000_000;

/// Values that aliases of YAML may add to what is written.
pub(crate) const MAX_COPIES: usize = 1_000_000;

/// Why a text is not a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    pub(crate) cause: String,
    pub(crate) mend: String,
    /// JSON pointer, where the fault has one.
    pub(crate) pointer: String,
    /// Bytes of the text, where it has not.
    pub(crate) range: Option<Range<usize>>,
    /// The place that came first, for doubled keys.
    pub(crate) first: Option<Range<usize>>,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Box<Self> {
        Box::new(Self {
            code,
            message: message.into(),
            cause: String::new(),
            mend: String::new(),
            pointer: String::new(),
            range: None,
            first: None,
        })
    }

    pub(crate) fn why(mut self: Box<Self>, cause: impl Into<String>, mend: impl Into<String>) -> Box<Self> {
        self.cause = cause.into();
        self.mend = mend.into();
        self
    }

    pub(crate) fn at(mut self: Box<Self>, pointer: impl Into<String>) -> Box<Self> {
        self.pointer = pointer.into();
        self
    }

    pub(crate) fn on(mut self: Box<Self>, range: Range<usize>) -> Box<Self> {
        self.range = Some(range);
        self
    }
}

/// Reads a text. A value may come with faults that leave it usable (doubled keys in JSON).
pub(crate) fn value(text: &str, format: Format) -> (Option<Value>, Vec<Fault>) {
    match format {
        Format::Json => {
            if let Some(value) = plain_value::json(text) {
                return (Some(value), Vec::new());
            }
            let tokens = token::tokens(text, format);
            let (depth, at) = token::depth(&tokens);
            if depth > MAX_DEPTH {
                return (None, vec![*too_deep().on(at..at + 1)]);
            }
            match json::parse(text) {
                Ok(value) => (Some(value), doubled(&tokens)),
                Err(fault) => (None, vec![*fault]),
            }
        }
        Format::Yaml if !token::is_bounded(text) => (None, vec![*too_many_copies()]),
        Format::Yaml => match yaml::parse(text) {
            Ok(value) => (Some(value), Vec::new()),
            Err(fault) if fault.code == "too-large" => (None, vec![*fault]),
            Err(fault) => {
                // The parser stops at the first doubled key; all of them are worth telling.
                let doubled = doubled(&token::tokens(text, format));
                (None, if doubled.is_empty() { vec![*fault] } else { doubled })
            }
        },
    }
}

/// A text that nests deeper than [`MAX_DEPTH`].
pub(super) fn too_deep() -> Box<Fault> {
    Fault::new("too-large", format!("the file nests more than {MAX_DEPTH} levels deep")).why(
        "deeper files are refused, so that none can exhaust the stack",
        "move inner parts to schemas of their own and refer to them",
    )
}

/// A text whose aliases stand for more than [`MAX_COPIES`].
pub(super) fn too_many_copies() -> Box<Fault> {
    Fault::new("too-large", format!("the aliases of the file stand for more than {MAX_COPIES} values")).why(
        "a few lines of aliases within aliases could exhaust the memory",
        "write out what is meant, or refer to it by `$ref`",
    )
}

fn doubled(tokens: &[token::Token]) -> Vec<Fault> {
    token::duplicates(tokens)
        .into_iter()
        .map(|duplicate| {
            let name = super::pointer::steps(&duplicate.pointer).pop().unwrap_or_default();
            let mut fault = Fault::new("duplicate-key", format!("`{name}` stands more than once in the same mapping"))
                .why(
                    "only one of them would count, and which one depends on the reader",
                    "keep one of them, or give the other its own name",
                )
                .at(duplicate.pointer);
            fault.first = Some(duplicate.first);
            *fault
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deep_text_is_refused_before_a_parser_sees_it() {
        for (text, format) in [
            ("[".repeat(10_000) + &"]".repeat(10_000), Format::Json),
            ("[".repeat(110) + &"]".repeat(110), Format::Yaml),
            ("[".repeat(3_000) + &"]".repeat(3_000), Format::Yaml),
        ] {
            let (found, faults) = value(&text, format);
            assert!(found.is_none());
            assert_eq!(faults[0].code, "too-large", "{:?}", faults[0].message);
        }
        let broad = format!("[{}{{}}]", "{},".repeat(5000));
        assert!(value(&broad, Format::Json).0.is_some());
    }

    #[test]
    fn aliases_that_multiply_are_refused_and_others_are_not() {
        let tower: Vec<_> = (1..40).map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
        let tower = tower.concat();
        let wide = format!("a: &a [{}]\nb: [{}]\n", "x, ".repeat(5_000), "*a, ".repeat(5_000));
        let merged = format!(
            "a: &a {{{}}}\nb: [{}]\n",
            (0..3_000).map(|n| format!("k{n}: 1, ")).collect::<Vec<_>>().concat(),
            "{<<: *a}, ".repeat(3_000)
        );
        for text in [format!("a0: &a0 [x]\n{tower}"), wide, merged] {
            let (found, faults) = value(&text, Format::Yaml);
            assert!(found.is_none());
            assert_eq!((faults[0].code, faults.len()), ("too-large", 1), "{:?}", faults[0].message);
        }
        assert!(value("a: &a [x, y]\nb: *a\nc: {d: *a}\n", Format::Yaml).0.is_some());
        assert!(value("a: *a\n", Format::Yaml).0.is_none());
    }

    #[test]
    fn doubled_keys_are_all_told_and_json_stays_usable() {
        let (found, faults) = value("a: 1\nb: {c: 1, c: 2}\na: 3\n", Format::Yaml);
        assert!(found.is_none());
        assert_eq!(faults.iter().map(|fault| fault.pointer.as_str()).collect::<Vec<_>>(), ["/b/c", "/a"]);
        let (found, faults) = value(r#"{"a": 1, "a": 2}"#, Format::Json);
        assert_eq!(found.unwrap()["a"], 2);
        assert_eq!(faults.len(), 1);
    }
}
