//! Segments of several parts: `{name}.{format}`, `report-{id}`.
//!
//! What an argument says must not be read as the text beside it, or as its neighbour: two arguments in one segment
//! are told apart by nothing else. So a value holds nothing of the text that stands between it and another argument,
//! and none of the signs next to it that mean something in a path, such as the quotes of `of('{id}')`.

use std::borrow::Cow;

use super::{Segment, wire};
use crate::arguments::text::quote_text;

/// The values of a joined segment, each with its part, in order; nothing where the whole is not made of these parts.
pub(super) fn parts<'a>(parts: &'static [Segment], whole: &'a str) -> Option<Vec<(Segment, &'a str)>> {
    let mut out = Vec::with_capacity(parts.len());
    let mut rest = whole;
    for (at, part) in parts.iter().enumerate() {
        let value = match (part, &parts[at + 1..]) {
            (Segment::Fixed(text), _) => {
                rest = rest.strip_prefix(text)?;
                *text
            }
            (_, []) => std::mem::take(&mut rest),
            // The last text is the end, whatever stands before it.
            (_, [Segment::Fixed(text)]) => {
                let value = rest.strip_suffix(text)?;
                rest = &rest[value.len()..];
                value
            }
            (_, [Segment::Fixed(text), ..]) => {
                let (value, _) = rest.split_once(text)?;
                rest = &rest[value.len()..];
                value
            }
            // The generator makes no segment of two arguments with nothing between them.
            _ => return None,
        };
        out.push((*part, value));
    }
    rest.is_empty().then_some(out)
}

/// Why a value cannot stand at its place among the parts.
pub(super) fn fault(parts: &[Segment], at: usize, value: &str) -> Option<String> {
    if value.is_empty() {
        return wire::segment_fault(value);
    }
    // Dots alone are another path only where they are the whole segment.
    let with_text: Cow<'_, str> =
        if value.chars().all(|sign| sign == '.') { Cow::Owned(format!("{value}x")) } else { Cow::Borrowed(value) };
    if let Some(fault) = wire::segment_fault(&with_text) {
        return Some(fault);
    }
    let held = |text: &str, between: bool, sign: Option<char>| {
        if between
            && (value.contains(text) || value.contains(|sign: char| !sign.is_alphanumeric() && text.contains(sign)))
        {
            return Some(text.to_owned());
        }
        let means = |sign: &char| !sign.is_alphanumeric() && !matches!(sign, '.' | '-' | '_' | '~');
        sign.filter(means).filter(|sign| value.contains(*sign)).map(String::from)
    };
    let before = at.checked_sub(1).and_then(|at| match parts[at] {
        Segment::Fixed(text) => held(text, at > 0, text.chars().next_back()),
        _ => None,
    });
    let after = parts.get(at + 1).and_then(|part| match part {
        Segment::Fixed(text) => held(text, at + 2 < parts.len(), text.chars().next()),
        _ => None,
    });
    before.or(after).map(|text| {
        format!("is {}; it must not hold {}, which stands beside it in the path", quote_text(value), quote_text(&text))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[Segment] = &[Segment::Argument("name"), Segment::Fixed("."), Segment::Argument("format")];
    const QUOTED: &[Segment] = &[Segment::Fixed("of('"), Segment::Argument("id"), Segment::Fixed("')")];
    const WORDS: &[Segment] = &[Segment::Argument("from"), Segment::Fixed("to"), Segment::Argument("till")];

    #[test]
    fn a_whole_is_taken_apart_as_it_was_put_together() {
        let values = |parts: Option<Vec<(Segment, &'static str)>>| {
            parts.map(|parts| parts.into_iter().map(|(_, value)| value).collect::<Vec<_>>())
        };
        assert_eq!(values(parts(FILE, "a.pdf")), Some(vec!["a", ".", "pdf"]));
        assert_eq!(values(parts(QUOTED, "of('a')b')")), Some(vec!["of('", "a')b", "')"]));
        assert_eq!(values(parts(WORDS, "1to2")), Some(vec!["1", "to", "2"]));
        for (of, whole) in [(FILE, "apdf"), (QUOTED, "of('a'"), (QUOTED, "to('a')")] {
            assert_eq!(parts(of, whole), None, "{whole}");
        }
    }

    #[test]
    fn a_value_holds_nothing_of_what_stands_beside_it() {
        for (of, at, value, fits) in [
            (FILE, 0, "report", true),
            (FILE, 0, "my.report", false),
            (FILE, 2, "tar.gz", false),
            (FILE, 0, "a/b", false),
            (FILE, 0, "..", false),
            (FILE, 0, "", false),
            (QUOTED, 1, "a.b-c", true),
            (QUOTED, 1, "a'b", false),
            (WORDS, 0, "monday", true),
            (WORDS, 0, "october", false),
            (&[Segment::Argument("id"), Segment::Fixed(".json")], 0, "a.b", true),
            (&[Segment::Argument("id"), Segment::Fixed(".json")], 0, "..", true),
        ] {
            assert_eq!(fault(of, at, value).is_none(), fits, "{value}");
        }
    }
}
