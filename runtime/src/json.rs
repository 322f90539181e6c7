//! Walks over JSON text that is known to be JSON, without a copy or a tree of it.
//!
//! Results are walked several times on their way out: for the texts of outsiders, for the records of the audit. Each time
//! a parser would check again what one has checked or written just before.

use std::borrow::Cow;

use memchr::memchr2;

/// What stands next in the text. Texts are as written, between their quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token<'t> {
    /// `{`
    Object,
    /// `[`
    List,
    /// `}` or `]`
    End,
    /// The name of a member; its value comes next.
    Name(&'t str),
    /// A text.
    Text(&'t str),
    /// A number, `true`, `false` or `null`.
    Word(&'t str),
}

/// The tokens of one JSON value. Of what is no JSON it makes something, and an end.
#[derive(Debug, Clone)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Tokens<'t> {
    /// Of this text.
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Takes the tokens of the rest of the object or list whose opening was the last token.
    pub(crate) fn leave(&mut self) {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next() {
                None => return,
                Some(Token::Object | Token::List) => depth += 1,
                Some(Token::End) => depth -= 1,
                Some(_) => {}
            }
        }
    }

    /// The text whose opening quote was the last byte, up to its closing one.
    fn quoted(&mut self) -> Option<&'t str> {
        let (bytes, start) = (self.text.as_bytes(), self.at);
        loop {
            let found = self.at + memchr2(b'"', b'\\', bytes.get(self.at..)?)?;
            self.at = found + 1;
            if bytes[found] == b'"' {
                return self.text.get(start..found);
            }
            self.at += 1;
        }
    }

    /// A number or a word that began with the last byte.
    fn word(&mut self) -> Option<&'t str> {
        let start = self.at - 1;
        let ends = |byte: &u8| matches!(byte, b',' | b'}' | b']' | b':' | b' ' | b'\n' | b'\r' | b'\t');
        let rest = &self.text.as_bytes()[self.at..];
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
        self.text.get(start..self.at)
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        loop {
            let byte = *self.text.as_bytes().get(self.at)?;
            self.at += 1;
            return Some(match byte {
                b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => continue,
                b'{' => Token::Object,
                b'[' => Token::List,
                b'}' | b']' => Token::End,
                b'"' => {
                    let text = self.quoted()?;
                    // Only a name is followed by a colon.
                    let rest = self.text.as_bytes()[self.at..].iter();
                    match rest.copied().find(|byte| !byte.is_ascii_whitespace()) {
                        Some(b':') => Token::Name(text),
                        _ => Token::Text(text),
                    }
                }
                _ => Token::Word(self.word()?),
            });
        }
    }
}

/// What a text means; copied only where it is written with escapes.
pub(crate) fn meaning(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    serde_json::from_str(&format!("\"{text}\"")).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        Tokens::new(text).map(|token| format!("{token:?}")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_token_is_told_in_its_order() {
        let text = r#"{"a\"b":[1,-2.5e3,true, null,"","x\\"],"c" : {},"d":{"e":"f:,{"}}"#;
        insta::assert_snapshot!(told(text), @r##"Object Name("a\\\"b") List Word("1") Word("-2.5e3") Word("true") Word("null") Text("") Text("x\\\\") End Name("c") Object End Name("d") Object Name("e") Text("f:,{") End End"##);
        assert_eq!(told("12"), r#"Word("12")"#);
    }

    #[test]
    fn what_is_no_json_has_an_end() {
        for text in ["", "\"", "\"\\", "{", "}]", "{\"a\":", "nul", "\"a\\\"", "é\"é\\é", ":::", "[1 2"] {
            assert!(Tokens::new(text).count() <= text.len(), "{text}");
            let mut tokens = Tokens::new(text);
            tokens.leave();
            assert!(tokens.count() <= text.len(), "{text}");
        }
    }

    #[test]
    fn a_part_can_be_left() {
        let mut tokens = Tokens::new(r#"[{"a":[{"b":1}],"c":2},3]"#);
        assert_eq!(tokens.by_ref().take(2).collect::<Vec<_>>(), [Token::List, Token::Object]);
        tokens.leave();
        assert_eq!(tokens.next(), Some(Token::Word("3")));
    }

    #[test]
    fn escapes_are_read() {
        assert!(matches!(meaning("plain"), Cow::Borrowed("plain")));
        assert_eq!(meaning(r"\u0041\n"), "A\n");
    }
}
