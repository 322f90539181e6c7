//! Values as text, and what text may stand in a path segment or a header.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::arguments::text::{is_invisible, quote, quote_text};

pub(super) const EMPTY_TEXT: &str = "is empty, which would ask for everything; give a text or leave it out";
pub(super) const EMPTY_LIST: &str = "is an empty list, which a query cannot say; give an item or leave it out";

/// What stands between the items of a list in one value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    /// Lists are not written.
    None,
    Comma,
    Space,
    Pipe,
}

impl Separator {
    const fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Comma => ",",
            Self::Space => " ",
            Self::Pipe => "|",
        }
    }
}

/// A scalar as plain text: `1.0` and `1` are the same integer and both written `1`.
pub(super) fn scalar(value: &Value) -> Result<Cow<'_, str>, String> {
    match value {
        Value::String(text) => Ok(Cow::Borrowed(text)),
        Value::Bool(value) => Ok(Cow::Borrowed(if *value { "true" } else { "false" })),
        Value::Number(number) => Ok(Cow::Owned(match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 => format!("{:.0}", float + 0.0),
            _ => number.to_string(),
        })),
        Value::Null | Value::Array(_) | Value::Object(_) => {
            Err(format!("holds {}; only text, numbers and booleans can be sent here", quote(value)))
        }
    }
}

/// A value as the text of one parameter; nothing for null. An item that holds the separator is
/// refused, because it would arrive as two.
pub(super) fn text(value: &Value, separator: Separator) -> Result<Option<Cow<'_, str>>, String> {
    let items = match value {
        Value::Null => return Ok(None),
        Value::Array(items) if separator != Separator::None => items,
        _ => return scalar(value).map(Some),
    };
    if items.is_empty() {
        return Err(EMPTY_LIST.to_owned());
    }
    let mut joined = String::new();
    for (index, item) in items.iter().enumerate() {
        let text = scalar(item)?;
        if items.len() > 1 && (text.is_empty() || text.contains(separator.text())) {
            let separator = quote_text(separator.text());
            return Err(format!(
                "has the item {}; an item must not be empty nor hold {separator}, which separates the items",
                quote_text(&text)
            ));
        }
        if index > 0 {
            joined.push_str(separator.text());
        }
        joined.push_str(&text);
    }
    Ok(Some(Cow::Owned(joined)))
}

/// An object as parameters named after it, `name[member]`, and after what stands in it.
pub(super) fn deep(name: &str, members: &Map<String, Value>, out: &mut Vec<(String, String)>) -> Result<(), String> {
    for (member, value) in members {
        if member.is_empty() || member.contains(['[', ']']) {
            return Err(format!(
                "has a member {}; a name there must not be empty nor hold brackets",
                quote_text(member)
            ));
        }
        let name = format!("{name}[{member}]");
        match value {
            Value::Object(inner) => deep(&name, inner, out)?,
            other => plain_member(&name, other, out)?,
        }
    }
    Ok(())
}

/// An object as parameters, each named after a member.
pub(super) fn members(members: &Map<String, Value>, out: &mut Vec<(String, String)>) -> Result<(), String> {
    members.iter().try_for_each(|(member, value)| plain_member(member, value, out))
}

/// A scalar as one parameter, an array as one for each item; nothing for null.
fn plain_member(name: &str, value: &Value, out: &mut Vec<(String, String)>) -> Result<(), String> {
    let items = match value {
        Value::Null => return Ok(()),
        Value::Array(items) if items.is_empty() => return Err(format!("has {}, which {EMPTY_LIST}", quote_text(name))),
        Value::Array(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    for item in items {
        let text = scalar(item)?;
        if text.is_empty() {
            return Err(format!("has {}, which {EMPTY_TEXT}", quote_text(name)));
        }
        out.push((name.to_owned(), text.into_owned()));
    }
    Ok(())
}

/// An object as one value, names and values in turn. What holds a comma is refused, because it would
/// arrive as two.
pub(super) fn pairs(members: &Map<String, Value>) -> Result<String, String> {
    let mut parts = Vec::new();
    for (member, value) in members.iter().filter(|(_, value)| !value.is_null()) {
        parts.push(Value::from(member.as_str()));
        parts.push(value.clone());
    }
    Ok(text(&Value::Array(parts), Separator::Comma)?.unwrap_or_default().into_owned())
}

/// Why text cannot be a segment of a path. Encoding alone is not enough: some servers and proxies
/// decode before they split, and some resolve dots after decoding.
pub(super) fn segment_fault(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty; a path segment needs text".to_owned());
    }
    // Ids and names of modules, which nearly all are.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return None;
    }
    if text.chars().all(is_dot) {
        return Some(format!("is {}, which would name another path", quote_text(text)));
    }
    if let Some(character) = text.chars().find(|character| is_path_syntax(*character)) {
        return Some(format!("is {}; it must not hold {}", quote_text(text), name(character)));
    }
    if text.starts_with(char::is_whitespace) || text.ends_with(char::is_whitespace) {
        return Some(format!("is {}; it must not begin or end with a space", quote_text(text)));
    }
    None
}

/// A full stop, or a character that compatibility normalisation turns into one or several.
const fn is_dot(character: char) -> bool {
    matches!(character, '.' | '\u{2024}'..='\u{2026}' | '\u{fe19}' | '\u{fe52}' | '\u{ff0e}' | '\u{ff61}' | '\u{3002}')
}

/// What separates parts of a URL, whatever cannot be seen, and the characters that compatibility
/// normalisation or a server's "best fit" turns into one of them.
fn is_path_syntax(character: char) -> bool {
    matches!(character, '/' | '\\' | '?' | '#' | '%')
        || matches!(
            character,
            '\u{2044}'
                | '\u{2215}'
                | '\u{2216}'
                | '\u{29f5}'
                | '\u{29f8}'
                | '\u{29f9}'
                | '\u{fe56}'
                | '\u{fe5f}'
                | '\u{fe68}'
                | '\u{fe6a}'
                | '\u{ff03}'
                | '\u{ff05}'
                | '\u{ff0f}'
                | '\u{ff1f}'
                | '\u{ff3c}'
        )
        || is_invisible(character)
}

fn name(character: char) -> String {
    if is_invisible(character) {
        format!("the invisible character U+{:04X}", u32::from(character))
    } else if character.is_ascii() {
        quote_text(character.encode_utf8(&mut [0; 4]))
    } else {
        format!("{} (U+{:04X})", quote_text(character.encode_utf8(&mut [0; 4])), u32::from(character))
    }
}

/// Why text cannot be the value of a header: anything that HTTP would end, fold, trim or read in
/// some other character set.
pub(super) fn header_fault(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty; a header needs text".to_owned());
    }
    if let Some(character) = text.chars().find(|character| !matches!(character, ' '..='~')) {
        return Some(format!(
            "is {}; a header holds printable ASCII only, not U+{:04X}",
            quote_text(text),
            u32::from(character)
        ));
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        return Some(format!("is {}; a header must not begin or end with a space", quote_text(text)));
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn scalars_are_written_plainly() {
        for (value, expected) in [
            (json!("a b"), "a b"),
            (json!(true), "true"),
            (json!(1.0), "1"),
            (json!(-0.0), "0"),
            (json!(1.5), "1.5"),
            (json!(u64::MAX), "18446744073709551615"),
            (json!(1e21), "1000000000000000000000"),
        ] {
            assert_eq!(scalar(&value).as_deref(), Ok(expected));
        }
        assert!(scalar(&json!({"a": 1})).is_err_and(|fault| fault.contains(r#"{"a":1}"#)));
    }

    #[test]
    fn an_item_cannot_become_two() {
        assert_eq!(text(&json!(["a", 2, true]), Separator::Comma), Ok(Some("a,2,true".into())));
        assert!(text(&json!(["a,b", "c"]), Separator::Comma).is_err());
        assert!(text(&json!(["a", ""]), Separator::Pipe).is_err());
        assert!(text(&json!([]), Separator::Comma).is_err());
        assert_eq!(text(&json!(null), Separator::Comma), Ok(None));
    }

    #[test]
    fn segments_that_change_the_path_are_refused() {
        for bad in [
            "",
            ".",
            "..",
            "...",
            "．．",
            "‥",
            "a/b",
            "a\\b",
            "a?b",
            "a#b",
            "a%2e",
            "a\u{0}",
            "a\u{202e}",
            "a／b",
            " a",
            "a ",
        ] {
            assert!(segment_fault(bad).is_some(), "{bad:?}");
        }
        for good in ["1", "Leads", "a.b", "v1.0", "Ünïcode 名前", "a;b", "a:b@c", "..a", "+", "~"] {
            assert_eq!(segment_fault(good), None, "{good:?}");
        }
    }

    #[test]
    fn headers_are_printable_ascii() {
        for bad in ["", "a\r\nX: y", "a\0", "é", " a", "a ", "\u{7f}"] {
            assert!(header_fault(bad).is_some(), "{bad:?}");
        }
        assert_eq!(header_fault("2026-01-31T15:26:49+05:30"), None);
    }
}
