//! Words, numbers, strings and signs of a query, with their places.

use serde_json::json;

use super::super::error::Problem;

/// A piece of a query and where it begins, in characters from 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum TokenKind {
    /// A keyword, a name, or a dotted path.
    Word(String),
    Number(String),
    Text(String),
    /// `( ) , = != <> < > <= >=`
    Sign(&'static str),
    End,
}

impl Token {
    /// The piece as the answer's `near`.
    pub(super) fn near(&self) -> &str {
        match &self.kind {
            TokenKind::Word(text) | TokenKind::Number(text) | TokenKind::Text(text) => text,
            TokenKind::Sign(sign) => sign,
            TokenKind::End => "end of query",
        }
    }

    /// The error of a piece that cannot stand where it does.
    pub(super) fn unexpected(&self) -> Problem {
        syntax(self.line, self.column, self.near())
    }
}

fn syntax(line: usize, column: usize, near: &str) -> Problem {
    Problem::new(
        "SYNTAX_ERROR",
        "error occurred while parsing the query",
        json!({"line": line, "column": column, "near": near}),
    )
}

const SIGNS: [&str; 10] = ["!=", "<>", "<=", ">=", "(", ")", ",", "=", "<", ">"];

/// Takes a query apart; the last token is [`TokenKind::End`].
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, Problem> {
    let characters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line, mut line_start) = (0, 1, 0);
    while at < characters.len() {
        let character = characters[at];
        if character.is_whitespace() {
            at += 1;
            if character == '\n' {
                line += 1;
                line_start = at;
            }
            continue;
        }
        let column = at - line_start + 1;
        let next = characters.get(at + 1).copied();
        let (kind, length) = if character.is_alphabetic() || character == '_' || character == '$' {
            word(&characters[at..])
        } else if character.is_ascii_digit() || (character == '-' && next.is_some_and(|c| c.is_ascii_digit())) {
            number(&characters[at..])
        } else if character == '\'' || character == '"' {
            quoted(&characters[at..]).ok_or_else(|| syntax(line, column, &character.to_string()))?
        } else {
            let sign =
                SIGNS.into_iter().find(|sign| sign.chars().eq(characters[at..].iter().take(sign.len()).copied()));
            let sign = sign.ok_or_else(|| syntax(line, column, &character.to_string()))?;
            (TokenKind::Sign(sign), sign.len())
        };
        tokens.push(Token { kind, line, column });
        at += length;
    }
    tokens.push(Token { kind: TokenKind::End, line, column: at - line_start + 1 });
    Ok(tokens)
}

fn word(rest: &[char]) -> (TokenKind, usize) {
    let text: String = rest.iter().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '.')).collect();
    let length = text.chars().count();
    (TokenKind::Word(text), length)
}

fn number(rest: &[char]) -> (TokenKind, usize) {
    let mut text = String::new();
    for (index, character) in rest.iter().enumerate() {
        let belongs = character.is_ascii_digit()
            || (index == 0 && *character == '-')
            || (*character == '.' && !text.contains('.') && rest.get(index + 1).is_some_and(char::is_ascii_digit));
        if !belongs {
            break;
        }
        text.push(*character);
    }
    let length = text.len();
    (TokenKind::Number(text), length)
}

/// A string; its quote doubled stands for itself, and a backslash escapes what follows.
fn quoted(rest: &[char]) -> Option<(TokenKind, usize)> {
    let quote = *rest.first()?;
    let mut text = String::new();
    let mut at = 1;
    loop {
        let character = *rest.get(at)?;
        if character == quote && rest.get(at + 1) == Some(&quote) {
            text.push(quote);
            at += 2;
        } else if character == quote {
            return Some((TokenKind::Text(text), at + 1));
        } else if character == '\\' {
            text.push(*rest.get(at + 1)?);
            at += 2;
        } else {
            text.push(character);
            at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<TokenKind> {
        tokens(text).unwrap().into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn strings_escape_by_doubling_and_by_backslash() {
        let expected = [TokenKind::Text("O'Brien".to_owned()), TokenKind::End];
        assert_eq!(kinds("'O''Brien'"), expected);
        assert_eq!(kinds(r"'O\'Brien'"), expected);
    }

    #[test]
    fn numbers_keep_every_digit() {
        assert_eq!(kinds("5725767000000210001"), [TokenKind::Number("5725767000000210001".to_owned()), TokenKind::End]);
        assert_eq!(kinds("-1.5"), [TokenKind::Number("-1.5".to_owned()), TokenKind::End]);
    }

    #[test]
    fn places_count_lines_and_columns() {
        let all = tokens("select\n  id").unwrap();
        assert_eq!((all[1].line, all[1].column), (2, 3));
    }

    #[test]
    fn an_open_string_and_a_foreign_sign_are_errors() {
        assert_eq!(tokens("where x = 'a").unwrap_err().details, json!({"line": 1, "column": 11, "near": "'"}));
        assert_eq!(tokens("NOW() + 30").unwrap_err().details["near"], "+");
    }
}
