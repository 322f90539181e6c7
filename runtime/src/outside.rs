//! Text that comes from outside: what a person would not see does not reach a model.
//!
//! Records hold what strangers wrote. Zero-width characters, bidirectional controls and the tags
//! block can carry instructions that no one sees in the vendor's pages; emoji and scripts that need
//! joiners stay as they are.

use serde_json::Value;

use crate::arguments::text::is_invisible;

/// Integers beyond this lose digits in every client that reads numbers as doubles.
const LARGEST_EXACT: u64 = (1 << 53) - 1;

/// Whether a character of a text from outside may stand anywhere. Joiners and selectors are not
/// among these: see [`strip`].
#[must_use]
pub const fn is_visible(c: char) -> bool {
    // Line ends and tabs are layout, which arguments may not have and records do.
    matches!(c, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}') || !is_invisible(c)
}

/// Joiners and the selectors of text and emoji style: seen by their effect on the character before
/// them. One is kept after a visible character, so that a run of them cannot carry a message.
const fn modifies(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0E}' | '\u{FE0F}')
}

/// The text without invisible characters, or `None` where there are none.
#[must_use]
pub fn strip(text: &str) -> Option<String> {
    // Nearly every text, decided without decoding.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\n' | b'\r')) {
        return None;
    }
    let mut kept = String::with_capacity(text.len());
    let mut before = Before::Nothing;
    for c in text.chars() {
        let keep = match (c, before) {
            // An emoji that is joined often has its style selector before the joiner.
            ('\u{200D}', Before::Selector) => true,
            (c, before) if modifies(c) => before == Before::Visible,
            (c, _) => is_visible(c),
        };
        if keep {
            kept.push(c);
            before = match c {
                '\u{FE0E}' | '\u{FE0F}' => Before::Selector,
                c if modifies(c) => Before::Joiner,
                c if c.is_ascii() => Before::Ascii,
                _ => Before::Visible,
            };
        }
    }
    (kept.len() != text.len()).then_some(kept)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// Joins with nothing; only digits and `#` take a style, which is no loss.
    Ascii,
    Visible,
    Selector,
    Joiner,
}

/// Makes a value of the vendor's fit for a model: no invisible characters in texts and names, and
/// integers that doubles cannot hold as strings.
pub fn clean(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(stripped) = strip(text) {
                *text = stripped;
            }
        }
        Value::Number(number) => {
            let large = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            if large.is_some_and(|number| number > LARGEST_EXACT) {
                *value = Value::String(number.to_string());
            }
        }
        Value::Array(items) => items.iter_mut().for_each(clean),
        Value::Object(members) => {
            if members.keys().any(|name| strip(name).is_some()) {
                *members = std::mem::take(members)
                    .into_iter()
                    .map(|(name, value)| (strip(&name).unwrap_or(name), value))
                    .collect();
            }
            members.values_mut().for_each(clean);
        }
        Value::Null | Value::Bool(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn hidden_characters_go_and_visible_text_stays() {
        for (text, kept) in [
            ("Grüße, 日本語\n\ttab", "Grüße, 日本語\n\ttab"),
            ("a\u{200B}b\u{200D}c\u{2060}\u{FEFF}", "abc"),
            ("\u{202E}evil\u{202C} \u{2066}x\u{2069}", "evil x"),
            ("hi\u{E0049}\u{E0047}\u{E007F}", "hi"),
            ("bell\u{7}\u{1b}[31m", "bell[31m"),
            ("soft\u{AD}hyphen", "softhyphen"),
            // A family emoji, a heart in emoji style, and Persian with a non-joiner.
            ("👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}", "👨\u{200D}👩\u{200D}👧 ❤\u{FE0F}"),
            ("🏳\u{FE0F}\u{200D}🌈", "🏳\u{FE0F}\u{200D}🌈"),
            ("می\u{200C}خواهم", "می\u{200C}خواهم"),
            // A run of selectors carries data.
            ("❤\u{FE0F}\u{FE0E}\u{FE0F}\u{FE0F}", "❤\u{FE0F}"),
            ("x\u{FE01}\u{E0100}", "x"),
        ] {
            assert_eq!(strip(text).as_deref().unwrap_or(text), kept, "{text:?}");
        }
    }

    #[test]
    fn stripping_is_finished_after_one_pass() {
        let text: String = (0..0x3000).filter_map(char::from_u32).chain("❤\u{FE0F}\u{200D}\u{FE0F}".chars()).collect();
        let once = strip(&text).unwrap();
        assert_eq!(strip(&once), None);
    }

    #[test]
    fn integers_that_lose_digits_become_strings() {
        let mut value = json!({
            "i\u{200B}d": 5_725_767_000_000_410_001_u64,
            "low": -9_007_199_254_740_992_i64,
            "n": 9_007_199_254_740_991_i64,
            "f": 1.5,
            "nested": [{"id": 41_508_000_000_123_456_u64}],
        });
        clean(&mut value);
        assert_eq!(
            value,
            json!({
                "id": "5725767000000410001",
                "low": "-9007199254740992",
                "n": 9_007_199_254_740_991_i64,
                "f": 1.5,
                "nested": [{"id": "41508000000123456"}],
            })
        );
    }
}
