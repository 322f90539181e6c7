//! A file as a flat list of tokens with byte ranges: what YAML and JSON have in common.
//!
//! Places are looked up and duplicate keys found on this list, so both formats share that code.

use std::ops::Range;

use super::Format;

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// A mapping or sequence starts.
    Open {
        /// `true` for a sequence.
        array: bool,
        /// Byte offset.
        at: usize,
    },
    /// It ends.
    Close {
        /// Byte offset behind it.
        at: usize,
    },
    /// The name of a member; its value follows.
    Key {
        /// Decoded.
        name: String,
        /// As it stands in the text, quotes included.
        range: Range<usize>,
    },
    /// A value without parts.
    Scalar {
        /// As it stands in the text, quotes included.
        range: Range<usize>,
    },
}

/// The tokens of a text. Ends early where the text is malformed.
pub(crate) fn tokens(text: &str, format: Format) -> Vec<Token> {
    match format {
        Format::Yaml => super::token_yaml::tokens(text),
        Format::Json => super::token_json::tokens(text),
    }
}

/// Whether a YAML text with its aliases written out is of a bearable size.
pub(crate) fn is_bounded(text: &str) -> bool {
    // Most texts have no alias, and need not be read for it.
    !(may_begin(text, '*') && may_begin(text, '&')) || super::token_yaml::copies(text) <= super::text::MAX_COPIES
}

/// Whether a sign stands where a word of YAML can begin.
fn may_begin(text: &str, sign: char) -> bool {
    text.match_indices(sign).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|before| before.is_whitespace() || "[]{},:?\u{feff}".contains(before))
            && text[at + 1..].starts_with(|after: char| !after.is_whitespace())
    })
}

/// A key that stands twice in one mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Duplicate {
    /// JSON pointer of the member.
    pub(crate) pointer: String,
    /// Where it stands first.
    pub(crate) first: Range<usize>,
}

/// Every key that stands more than once in its mapping.
pub(crate) fn duplicates(tokens: &[Token]) -> Vec<Duplicate> {
    struct Frame<'a> {
        array: bool,
        index: usize,
        seen: std::collections::BTreeMap<&'a str, Range<usize>>,
        step: String,
    }
    let mut found: Vec<Duplicate> = Vec::new();
    let mut stack: Vec<Frame> = Vec::new();
    for token in tokens {
        if !matches!(token, Token::Key { .. } | Token::Close { .. })
            && let Some(frame) = stack.last_mut()
            && frame.array
        {
            frame.step = frame.index.to_string();
            frame.index += 1;
        }
        match token {
            Token::Open { array, .. } => stack.push(Frame {
                array: *array,
                index: 0,
                seen: std::collections::BTreeMap::new(),
                step: String::new(),
            }),
            Token::Close { .. } => {
                stack.pop();
            }
            Token::Key { name, range } => {
                let Some(frame) = stack.last_mut() else { continue };
                frame.step.clone_from(name);
                // Merge keys of YAML may stand more than once.
                let earlier = if name == "<<" { None } else { frame.seen.get(name.as_str()).cloned() };
                match earlier {
                    None => {
                        frame.seen.insert(name, range.clone());
                    }
                    Some(first) => {
                        let pointer = stack.iter().fold(String::new(), |path, frame| {
                            format!("{path}/{}", crate::read::pointer::escape(&frame.step))
                        });
                        if found.iter().all(|known| known.pointer != pointer) {
                            found.push(Duplicate { pointer, first });
                        }
                    }
                }
            }
            Token::Scalar { .. } => {}
        }
    }
    found
}

/// How deep the text nests, and where that is.
pub(crate) fn depth(tokens: &[Token]) -> (usize, usize) {
    let mut depth = 0_usize;
    let mut deepest = (0, 0);
    for token in tokens {
        match token {
            Token::Open { at, .. } => {
                depth += 1;
                if depth > deepest.0 {
                    deepest = (depth, *at);
                }
            }
            Token::Close { .. } => depth = depth.saturating_sub(1),
            Token::Key { .. } | Token::Scalar { .. } => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubled(text: &str, format: Format) -> Vec<String> {
        duplicates(&tokens(text, format)).into_iter().map(|duplicate| duplicate.pointer).collect()
    }

    #[test]
    fn finds_a_key_that_stands_twice_in_one_mapping() {
        assert_eq!(doubled("a: 1\nb:\n  - {c: 1, d: 2, c: 3}\na: 2\n", Format::Yaml), ["/b/0/c", "/a"]);
        assert_eq!(doubled(r#"{"a/b": {"x": 1, "x": 2}, "c": [{"x": 1}, {"x": 1}]}"#, Format::Json), ["/a~1b/x"]);
    }

    #[test]
    fn tells_the_greatest_depth() {
        assert_eq!(depth(&tokens("[[1], {\"a\": [2]}]", Format::Json)), (3, 12));
    }
}
