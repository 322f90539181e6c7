//! Words, numbers, texts and signs of a statement.

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, digits, `_` and `$`, not starting with a digit.
    Word,
    /// Digits with an optional sign and fraction.
    Number,
    /// Single-quoted text.
    Text,
    /// Text without its closing quote, single or double.
    OpenText,
    /// Double-quoted text, which is no COQL.
    Double,
    /// One of `, . ( ) * = != < > <= >=`.
    Sign,
    /// Anything else: one character, or the start of a comment.
    Other,
    /// After the last.
    End,
}

/// One token: where it stands, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind,
    pub(super) text: &'t str,
    pub(super) start: usize,
}

impl Token<'_> {
    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is this word, in any letter case.
    pub(super) fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text.eq_ignore_ascii_case(word)
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    /// The text between the quotes, with a doubled quote as one.
    pub(super) fn unquoted(&self) -> String {
        let inner = self.text.get(1..self.text.len() - 1).unwrap_or_default();
        if self.kind == Kind::Double { inner.replace("\"\"", "\"") } else { inner.replace("''", "'") }
    }
}

/// The token that starts at or after byte `from`.
pub(super) fn token(source: &str, from: usize) -> Token<'_> {
    let rest = &source[from..];
    let start = from + (rest.len() - rest.trim_start().len());
    let rest = &source[start..];
    let Some(first) = rest.chars().next() else {
        return Token { kind: Kind::End, text: "", start };
    };
    let (kind, length) = match first {
        'A'..='Z' | 'a'..='z' | '_' | '$' => (Kind::Word, run(rest, is_word)),
        '0'..='9' => (Kind::Number, number(rest)),
        '-' | '+' if rest[1..].starts_with(|next: char| next.is_ascii_digit()) => {
            (Kind::Number, 1 + number(&rest[1..]))
        }
        '\'' => text(rest, '\'', Kind::Text),
        '"' => text(rest, '"', Kind::Double),
        '!' | '<' | '>' if rest[1..].starts_with('=') => (Kind::Sign, 2),
        ',' | '.' | '(' | ')' | '*' | '=' | '<' | '>' => (Kind::Sign, 1),
        _ if rest.starts_with("--") || rest.starts_with("/*") => (Kind::Other, 2),
        other => (Kind::Other, other.len_utf8()),
    };
    Token { kind, text: &rest[..length], start }
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$')
}

/// How many bytes from the start belong together. They are all ASCII.
fn run(text: &str, belongs: impl Fn(u8) -> bool) -> usize {
    text.bytes().take_while(|byte| belongs(*byte)).count()
}

fn number(text: &str) -> usize {
    let whole = run(text, |byte| byte.is_ascii_digit());
    let fraction = text[whole..].strip_prefix('.').map_or(0, |rest| run(rest, |byte| byte.is_ascii_digit()));
    if fraction == 0 { whole } else { whole + 1 + fraction }
}

/// Up to the quote that is not doubled.
fn text(text: &str, quote: char, kind: Kind) -> (Kind, usize) {
    let mut from = 1;
    while let Some(found) = text[from..].find(quote) {
        from += found + 1;
        if !text[from..].starts_with(quote) {
            return (kind, from);
        }
        from += 1;
    }
    (Kind::OpenText, text.len())
}
