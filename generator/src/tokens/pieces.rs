//! Where o200k parts a text before it looks for tokens.
//!
//! The tokenizer finds its pieces by an expression that takes ten times as long as the counting, and texts of schemas
//! consist of the same pieces again and again. So ASCII text is parted here, exactly as the expression does, and the
//! count of each piece is asked for once. All other text is left to the tokenizer.

/// The pieces of a text; nothing where it holds more than ASCII.
pub(super) fn pieces(text: &str) -> Option<Vec<&str>> {
    if !text.is_ascii() {
        return None;
    }
    let mut out = Vec::with_capacity(text.len() / 3);
    let mut at = 0;
    while at < text.len() {
        let end = end(text.as_bytes(), at);
        out.push(&text[at..end]);
        at = end;
    }
    Some(out)
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

    #[test]
    fn texts_are_parted_into_words_signs_and_spaces() {
        let text = "{\"maxLength\":12345} don't HTMLParser  x\n\n y//\n";
        let expected =
            ["{\"", "max", "Length", "\":", "123", "45", "}", " don't", " HTMLParser", " ", " x", "\n\n", " y", "//\n"];
        assert_eq!(pieces(text).unwrap(), expected);
        assert_eq!(pieces("ä"), None);
    }

    proptest! {
        #[test]
        fn pieces_count_as_the_whole_text(text in "([a-cA-C0-9'sStTrRvVeElLdDmM/{\":,.]|[ \\t\\r\\n\\x0b\\x1c\\x7f]){0,60}") {
            let tokenizer = tiktoken_rs::o200k_base_singleton();
            let whole = tokenizer.encode_ordinary(&text);
            let parted = pieces(&text).unwrap().into_iter().flat_map(|piece| tokenizer.encode_ordinary(piece));
            prop_assert_eq!(parted.collect::<Vec<_>>(), whole);
        }
    }
}
