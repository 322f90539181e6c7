//! Two texts, word by word and in full.

use schemars::JsonSchema;
use serde::Serialize;
use similar::{Algorithm, DiffOp};

/// A part of the one text or the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// In both.
    Same(String),
    /// In the older one alone.
    Removed(String),
    /// In the newer one alone.
    Added(String),
}

/// All of both texts. The older one is what is the same and what is removed; the newer one what is the same and added.
#[must_use]
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(after));
    let mut out = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for op in similar::capture_diff_slices(Algorithm::Patience, &old, &new) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                let same = old[old_index..old_index + len].concat();
                // A space between two changes belongs to both.
                let is_between = same.trim().is_empty() && !(removed.is_empty() && added.is_empty());
                if is_between && old_index + len < old.len() {
                    removed.push_str(&same);
                    added.push_str(&same);
                } else {
                    flush(&mut removed, &mut added, &mut out);
                    out.push(Piece::Same(same));
                }
            }
            DiffOp::Delete { old_index, old_len, .. } => {
                removed.push_str(&old[old_index..old_index + old_len].concat());
            }
            DiffOp::Insert { new_index, new_len, .. } => added.push_str(&new[new_index..new_index + new_len].concat()),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                removed.push_str(&old[old_index..old_index + old_len].concat());
                added.push_str(&new[new_index..new_index + new_len].concat());
            }
        }
    }
    flush(&mut removed, &mut added, &mut out);
    out
}

fn flush(removed: &mut String, added: &mut String, out: &mut Vec<Piece>) {
    for (text, piece) in [(removed, Piece::Removed as fn(String) -> Piece), (added, Piece::Added)] {
        if !text.is_empty() {
            out.push(piece(std::mem::take(text)));
        }
    }
}

/// Words, spaces, and every other sign by itself.
fn words(text: &str) -> Vec<&str> {
    let kind = |sign: char| match sign {
        '\n' => 0,
        _ if sign.is_whitespace() => 1,
        _ if sign.is_alphanumeric() || sign == '_' => 2,
        _ => 3,
    };
    let mut out = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, sign) in text.char_indices() {
        let now = kind(sign);
        if last.is_some_and(|last| last != now || now == 3 || now == 0) {
            out.push(&text[start..at]);
            start = at;
        }
        last = Some(now);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn words_change_and_not_letters() {
        assert_eq!(
            pieces("Lists all orders of a shop.", "Lists open orders of the shop."),
            [
                Piece::Same("Lists ".to_owned()),
                Piece::Removed("all".to_owned()),
                Piece::Added("open".to_owned()),
                Piece::Same(" orders of ".to_owned()),
                Piece::Removed("a".to_owned()),
                Piece::Added("the".to_owned()),
                Piece::Same(" shop.".to_owned()),
            ]
        );
    }

    proptest! {
        #[test]
        fn both_texts_are_told_in_full(before in "[a-c \\n.ä]{0,60}", after in "[a-c \\n.ä]{0,60}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in pieces(&before, &after) {
                match piece {
                    Piece::Same(text) => { old.push_str(&text); new.push_str(&text); }
                    Piece::Removed(text) => old.push_str(&text),
                    Piece::Added(text) => new.push_str(&text),
                }
            }
            prop_assert_eq!((old, new), (before, after));
        }
    }
}
