//! Where o200k parts a text before it looks for tokens.
//!
//! Its expression takes ten times as long to run as the counting. So ASCII text is parted here, exactly as the
//! expression does, and the expression runs over the words alone that hold other signs.

use std::ops::ControlFlow;
use std::sync::LazyLock;

use fancy_regex::Regex;

use super::table::EXPRESSION;

/// Calls `visit` with the pieces of a text, in order, as long as it goes on; together they are the text.
pub(super) fn pieces<'t>(text: &'t str, visit: &mut impl FnMut(&'t str) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut rest = text;
    while let Some(other) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let bytes = rest.as_bytes();
        let begin = (1..=other).rev().find(|at| is_word_end(bytes, *at)).unwrap_or_default();
        let end = (other + 1..rest.len()).find(|at| is_word_end(bytes, *at)).unwrap_or(rest.len());
        plain(&rest[..begin], visit)?;
        by_expression(&rest[begin..end], visit)?;
        rest = &rest[end..];
    }
    plain(rest, visit)
}

/// Whether a piece ends before `at`, whatever stands around: no piece goes on after a letter but with another, with a
/// mark upon it, or with what is contracted.
fn is_word_end(bytes: &[u8], at: usize) -> bool {
    let is_other = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphabetic() && *byte != b'\'';
    bytes[at - 1].is_ascii_alphabetic() && bytes.get(at).is_some_and(is_other)
}

/// Parts any text.
fn by_expression<'t>(text: &'t str, visit: &mut impl FnMut(&'t str) -> ControlFlow<()>) -> ControlFlow<()> {
    static PARSED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(EXPRESSION).ok());
    let mut done = 0;
    for found in PARSED.iter().flat_map(|expression| expression.find_iter(text)) {
        // A million spaces are given up, and are one piece.
        let Ok(piece) = found else { break };
        visit(piece.as_str())?;
        done = piece.end();
    }
    if done < text.len() { visit(&text[done..]) } else { ControlFlow::Continue(()) }
}

/// Parts a text that is ASCII throughout.
fn plain<'t>(text: &'t str, visit: &mut impl FnMut(&'t str) -> ControlFlow<()>) -> ControlFlow<()> {
    let mut at = 0;
    while at < text.len() {
        let end = end(text.as_bytes(), at);
        visit(&text[at..end])?;
        at = end;
    }
    ControlFlow::Continue(())
}

/// Where the piece ends that starts at `at`.
fn end(bytes: &[u8], at: usize) -> usize {
    let first = bytes[at];
    let is_line_end = |byte: u8| matches!(byte, b'\r' | b'\n');
    // A word, with one sign or space before it.
    let before = usize::from(!first.is_ascii_alphanumeric() && !is_line_end(first));
    if let Some(end) = word(bytes, at + before) {
        return end;
    }
    if first.is_ascii_digit() {
        return run(bytes, at, |byte| byte.is_ascii_digit()).min(at + 3);
    }
    // Signs, with one space before them, and the ends of lines behind.
    let signs = at + usize::from(first == b' ');
    let behind = run(bytes, signs, |byte| !is_space(byte) && !byte.is_ascii_alphanumeric());
    if behind > signs {
        return run(bytes, behind, |byte| is_line_end(byte) || byte == b'/');
    }
    // Spaces up to the last end of a line; else all of them but the last, which belongs to what follows.
    let behind = run(bytes, at, is_space);
    match bytes[at..behind].iter().rposition(|byte| is_line_end(*byte)) {
        Some(last) => at + last + 1,
        None if behind < bytes.len() && behind > at + 1 => behind - 1,
        None => behind,
    }
}

/// Where capitals end that small letters may follow, and then what is contracted; nothing without a letter.
fn word(bytes: &[u8], at: usize) -> Option<usize> {
    let capitals = run(bytes, at, |byte| byte.is_ascii_uppercase());
    let end = run(bytes, capitals, |byte| byte.is_ascii_lowercase());
    if end == at {
        return None;
    }
    let contracted = ["'s", "'t", "'re", "'ve", "'m", "'ll", "'d"]
        .into_iter()
        .find(|part| bytes.get(end..end + part.len()).is_some_and(|found| found.eq_ignore_ascii_case(part.as_bytes())));
    Some(end + contracted.map_or(0, str::len))
}

fn run(bytes: &[u8], at: usize, is: impl Fn(u8) -> bool) -> usize {
    at + bytes[at..].iter().take_while(|byte| is(**byte)).count()
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tokens::table;

    fn parted(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        let all = pieces(text, &mut |piece| {
            out.push(piece);
            ControlFlow::Continue(())
        });
        assert!(all.is_continue());
        out
    }

    #[test]
    fn texts_are_parted_into_words_signs_and_spaces() {
        let text = "{\"maxLength\":12345} don't HTMLParser  x\n\n y//\n";
        let expected =
            ["{\"", "max", "Length", "\":", "123", "45", "}", " don't", " HTMLParser", " ", " x", "\n\n", " y", "//\n"];
        assert_eq!(parted(text), expected);
        assert_eq!(
            parted("{\"a\": \"plain fa\u{e7}ade\"}"),
            ["{\"", "a", "\":", " \"", "plain", " fa\u{e7}ade", "\"}"]
        );
        assert_eq!(parted(""), [""; 0]);
    }

    proptest! {
        #[test]
        fn pieces_count_as_the_whole_text(
            text in "([a-cA-C0-9'sStTrRvVeElLdDmM/{\":,.]|[ \\t\\r\\n\\x0b\\x1c\\x7f\u{a0}\u{85}\u{3000}]|[äÄſß\u{301}\u{2019}²Ⅷ中ǅʰ🙂]){0,60}"
        ) {
            let tokenizer = tiktoken_rs::o200k_base_singleton();
            let whole = tokenizer.encode_ordinary(&text);
            let pieces = parted(&text);
            prop_assert_eq!(pieces.concat(), text.as_str());
            prop_assert_eq!(pieces.iter().map(|piece| table::count(piece.as_bytes())).sum::<usize>(), whole.len());
            prop_assert_eq!(pieces.into_iter().flat_map(|piece| tokenizer.encode_ordinary(piece)).collect::<Vec<_>>(), whole);
        }

        #[test]
        fn a_piece_counts_as_the_tokenizer_counts_it(piece in "[a-eA-C]{1,40}|[=#_-]{1,600}|\\PC{1,30}") {
            let tokenizer = tiktoken_rs::o200k_base_singleton();
            let expected: usize = parted(&piece).into_iter().map(|piece| tokenizer.encode_ordinary(piece).len()).sum();
            prop_assert_eq!(parted(&piece).into_iter().map(|piece| table::count(piece.as_bytes())).sum::<usize>(), expected);
        }
    }
}
