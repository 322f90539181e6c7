//! Characters and words: what may not be seen, how a value is quoted, which name was meant.

use std::fmt::Write as _;
use std::io;

use serde_json::Value;

/// Longest quotation of a caller's value in a message, in characters.
const QUOTED: usize = 80;

/// A text with what cannot be seen, or steers a terminal, written as JSON escapes: `\u001b`.
pub(crate) fn with_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units = [0; 2];
    for character in text.chars() {
        if is_invisible(character) {
            for unit in character.encode_utf16(&mut units) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(character);
        }
    }
    out
}

/// Whether a character cannot be seen, or changes how its neighbours are shown: controls, format
/// and bidirectional characters, line separators, fillers, variation selectors, tags, and code
/// points that are no characters at all.
#[must_use]
pub const fn is_invisible(character: char) -> bool {
    // First, because nearly every character is one of these.
    if matches!(character, ' '..='~') {
        return false;
    }
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}'
        | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{fdd0}'..='\u{fdef}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1345f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || character as u32 & 0xfffe == 0xfffe
}

/// A value as JSON, at most 80 characters, with what cannot be seen spelled out.
#[must_use]
pub fn quote(value: &Value) -> String {
    let mut head = Head(Vec::with_capacity(96));
    // Stopping early is the point of the writer; what it has taken until then is shown.
    let _ = serde_json::to_writer(&mut head, value);
    shorten(&String::from_utf8_lossy(&head.0))
}

/// Text in quotation marks, at most 80 characters, with what cannot be seen spelled out.
#[must_use]
pub fn quote_text(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len().min(4 * QUOTED) + 2);
    quoted.push('"');
    quoted.extend(text.chars().take(QUOTED));
    quoted.push('"');
    shorten(&quoted)
}

/// Takes as many bytes as [`QUOTED`] characters can have, then refuses more.
struct Head(Vec<u8>);

impl io::Write for Head {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = (4 * QUOTED + 4).saturating_sub(self.0.len());
        if room == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        let taken = bytes.len().min(room);
        self.0.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn shorten(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut used = 0;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let shown =
            if is_invisible(character) { format!("\\u{{{:x}}}", u32::from(character)) } else { character.to_string() };
        let room = QUOTED - used - usize::from(characters.peek().is_some());
        if shown.len() > character.len_utf8() && shown.len() > room || room == 0 {
            short.push('…');
            break;
        }
        used += if shown.len() > character.len_utf8() { shown.len() } else { 1 };
        short.push_str(&shown);
    }
    short
}

/// The candidate that was probably meant: the nearest by edit distance, letter case ignored, if
/// at most a third of the word differs.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    near(word, candidates).first().copied()
}

/// All candidates that [`nearest`] may choose from, the nearest first.
#[must_use]
pub fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word: Vec<char> = word.chars().take(QUOTED).flat_map(char::to_lowercase).collect();
    let mut found: Vec<_> = candidates
        .into_iter()
        .map(|candidate| (distance(&word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= word.len().max(candidate.len()).div_ceil(3))
        .collect();
    found.sort_by_key(|(distance, _)| *distance);
    found.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. Spaces,
/// hyphens and underscores count as equal.
fn distance(word: &[char], candidate: &str) -> usize {
    let candidate: Vec<char> = candidate.chars().take(QUOTED).flat_map(char::to_lowercase).collect();
    let same = |a: char, b: char| a == b || (matches!(a, ' ' | '-' | '_') && matches!(b, ' ' | '-' | '_'));
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=candidate.len()).collect();
    for (row, letter) in word.iter().enumerate() {
        let mut next = Vec::with_capacity(last.len());
        next.push(row + 1);
        for (column, other) in candidate.iter().enumerate() {
            let replaced = last[column] + usize::from(!same(*letter, *other));
            let mut best = replaced.min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && same(*letter, candidate[column - 1]) && same(word[row - 1], *other) {
                best = best.min(before[column - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut last, next);
    }
    last[candidate.len()]
}

/// `"a", "b" and "c"`, at most `most` of them.
#[must_use]
pub fn list<'a>(names: impl IntoIterator<Item = &'a str>, most: usize, joint: &str) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    let shown: Vec<String> = names.iter().take(most).map(|name| quote_text(name)).collect();
    if names.len() > most {
        return format!("{}, and {} more", shown.join(", "), names.len() - most);
    }
    match shown.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {joint} {last}", rest.join(", ")),
        _ => shown.concat(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn quotations_stay_within_80_characters() {
        for text in ["x".repeat(500), "\u{202e}".repeat(500), "é".repeat(79), "\"".repeat(90), "😀".repeat(200)] {
            assert!(quote(&json!(text)).chars().count() <= QUOTED, "{text}");
            assert!(quote_text(&text).chars().count() <= QUOTED, "{text}");
        }
        assert_eq!(quote(&json!({"a": [1, "b\u{200b}"]})), r#"{"a":[1,"b\u{200b}"]}"#);
        assert!(quote(&json!(vec![1; 1_000_000])).ends_with('…'));
    }

    #[test]
    fn the_nearest_name_is_found_whatever_its_case() {
        let names = ["Last_Name", "First_Name", "Email"];
        assert_eq!(nearest("last name", names), Some("Last_Name"));
        assert_eq!(nearest("Frist_Name", names), Some("First_Name"));
        assert_eq!(nearest("Annual_Revenue", names), None);
        assert_eq!(nearest("", names), None);
    }

    #[test]
    fn lists_are_cut() {
        assert_eq!(list(["a"], 3, "and"), r#""a""#);
        assert_eq!(list(["a", "b", "c"], 3, "or"), r#""a", "b" or "c""#);
        assert_eq!(list(["a", "b", "c"], 2, "or"), r#""a", "b", and 1 more"#);
    }
}
