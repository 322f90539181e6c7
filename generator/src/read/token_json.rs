//! JSON as tokens.

use super::token::Token;

/// The tokens of a JSON text.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    // Whether the innermost container is an array, and whether a key comes next in an object.
    let mut stack: Vec<(bool, bool)> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'{' | b'[' => {
                let array = bytes[at] == b'[';
                out.push(Token::Open { array, at });
                stack.push((array, !array));
                at += 1;
            }
            b'}' | b']' => {
                at += 1;
                out.push(Token::Close { at });
                stack.pop();
            }
            b',' => {
                if let Some((array, key_next)) = stack.last_mut() {
                    *key_next = !*array;
                }
                at += 1;
            }
            b' ' | b'\t' | b'\n' | b'\r' | b':' => at += 1,
            b'"' => {
                let end = string_end(bytes, at);
                let range = at..end;
                at = end;
                match stack.last_mut() {
                    Some((_, key_next)) if *key_next => {
                        *key_next = false;
                        let Ok(name) = serde_json::from_str::<String>(&text[range.clone()]) else { return out };
                        out.push(Token::Key { name, range });
                    }
                    _ => out.push(Token::Scalar { range }),
                }
            }
            _ => {
                let start = at;
                while at < bytes.len() && !matches!(bytes[at], b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r') {
                    at += 1;
                }
                out.push(Token::Scalar { range: start..at });
            }
        }
    }
    out
}

/// Offset behind the string that starts at `start`.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}
