//! Where in a text a JSON pointer leads.

use std::ops::Range;

use super::token::{Token, tokens};
use super::{Format, pointer};

/// A place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// Bytes that are underlined; never longer than one line.
    pub span: Range<usize>,
}

/// Where `pointer` leads; `at_key` asks for the member's name instead of its value. A place that
/// does not stand in the text (inserted by a correction or merge key) is told by the nearest one
/// around it.
#[must_use]
pub fn locate(text: &str, format: Format, pointer: &str, at_key: bool) -> Place {
    let tokens = tokens(text, format);
    let steps = pointer::steps(pointer);
    let mut best = Found::default();
    enter(&tokens, 0, &steps, 0, None, &mut best);
    let exact = best.depth == steps.len();
    // A whole mapping is told by its name: nobody looks for two hundred underlined lines.
    let span = match (&best.key, best.scalar) {
        (Some(key), false) => key.clone(),
        (Some(key), true) if at_key || !exact => key.clone(),
        _ => best.value.clone(),
    };
    place(text, span)
}

/// Line and column of a range, shortened to one line.
#[must_use]
pub fn place(text: &str, span: Range<usize>) -> Place {
    let start = floor(text, span.start.min(text.len()));
    let end = floor(text, span.end.clamp(start, text.len()));
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let shown = text[start..end.min(line_end)].trim_end();
    Place {
        line: text[..start].matches('\n').count() + 1,
        column: text[line_start..start].chars().count() + 1,
        span: start..start + shown.len(),
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[derive(Debug, Default)]
struct Found {
    depth: usize,
    key: Option<Range<usize>>,
    value: Range<usize>,
    scalar: bool,
}

/// Looks at the value that starts at token `at`, `depth` steps along the way; answers with the
/// token behind it. Of keys that stand twice the last counts, as it does for readers of JSON.
fn enter(
    tokens: &[Token],
    at: usize,
    steps: &[String],
    depth: usize,
    key: Option<Range<usize>>,
    best: &mut Found,
) -> usize {
    let end = skip(tokens, at);
    let Some(token) = tokens.get(at) else { return end };
    if depth >= best.depth {
        let (value, scalar) = match token {
            Token::Scalar { range } => (range.clone(), true),
            Token::Open { at: start, .. } => {
                let close = match tokens.get(end.saturating_sub(1)) {
                    Some(Token::Close { at }) => *at,
                    _ => *start,
                };
                (*start..close.max(*start), false)
            }
            Token::Close { .. } | Token::Key { .. } => return end,
        };
        *best = Found { depth, key, value, scalar };
    }
    let (Token::Open { array, .. }, Some(step)) = (token, steps.get(depth)) else { return end };
    let mut next = at + 1;
    let mut index = 0_usize;
    while next + 1 < end {
        let (matches, key, value) = match &tokens[next] {
            Token::Key { name, range } => (name == step, Some(range.clone()), next + 1),
            _ => (*array && index.to_string() == *step, None, next),
        };
        next = if matches { enter(tokens, value, steps, depth + 1, key, best) } else { skip(tokens, value) };
        index += 1;
    }
    end
}

/// The token behind the value that starts at token `at`.
fn skip(tokens: &[Token], at: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in tokens[at.min(tokens.len())..].iter().enumerate() {
        match token {
            Token::Open { .. } => depth += 1,
            Token::Close { .. } => depth = depth.saturating_sub(1),
            Token::Key { .. } | Token::Scalar { .. } => {}
        }
        if depth == 0 {
            return at + offset + 1;
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "# ä comment\nname: \"x\"\nlist:\n  - one\n  - {deep: [1, 22]}\nblock:\n  ü: yes\n  last: 3\n";
    const JSON: &str = "{\n  \"name\": \"x\",\n  \"list\": [\"one\", {\"deep\": [1, 22]}],\n  \"a/b\": null\n}\n";

    fn shown(text: &'static str, format: Format, pointer: &str, at_key: bool) -> (usize, usize, &'static str) {
        let place = locate(text, format, pointer, at_key);
        (place.line, place.column, &text[place.span])
    }

    #[test]
    fn yaml_values_and_keys_have_places() {
        assert_eq!(shown(YAML, Format::Yaml, "/name", false), (2, 7, "\"x\""));
        assert_eq!(shown(YAML, Format::Yaml, "/name", true), (2, 1, "name"));
        assert_eq!(shown(YAML, Format::Yaml, "/list/0", false), (4, 5, "one"));
        assert_eq!(shown(YAML, Format::Yaml, "/list/1/deep/1", false), (5, 16, "22"));
        assert_eq!(shown(YAML, Format::Yaml, "/block/ü", true), (7, 3, "ü"));
        assert_eq!(shown(YAML, Format::Yaml, "/block/last", false), (8, 9, "3"));
    }

    #[test]
    fn json_values_and_keys_have_places() {
        assert_eq!(shown(JSON, Format::Json, "/name", false), (2, 11, "\"x\""));
        assert_eq!(shown(JSON, Format::Json, "/list/1/deep/1", false), (3, 32, "22"));
        assert_eq!(shown(JSON, Format::Json, "/a~1b", true), (4, 3, "\"a/b\""));
        assert_eq!(shown(JSON, Format::Json, "/a~1b", false), (4, 10, "null"));
    }

    #[test]
    fn a_collection_is_told_by_its_name_and_a_missing_place_by_what_is_around_it() {
        assert_eq!(shown(YAML, Format::Yaml, "/block", false), (6, 1, "block"));
        assert_eq!(shown(YAML, Format::Yaml, "/block/absent/deeper", false), (6, 1, "block"));
        assert_eq!(shown(JSON, Format::Json, "/list/7", false), (3, 3, "\"list\""));
    }

    #[test]
    fn of_doubled_keys_the_last_is_told() {
        assert_eq!(shown("a: 1\na: 2\n", Format::Yaml, "/a", false), (2, 4, "2"));
    }

    #[test]
    fn a_malformed_or_empty_text_has_a_place_all_the_same() {
        assert_eq!(shown("", Format::Yaml, "/a", false), (1, 1, ""));
        assert_eq!(shown("{\"a\": ", Format::Json, "/a/b", false).0, 1);
    }
}
