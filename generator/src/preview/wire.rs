//! Values as text in a URL, a header or a form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::ir::QueryStyle;

/// All but the unreserved characters of RFC 3986.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What a fixed segment keeps besides.
const FIXED: &AsciiSet = &STRICT
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// A value or a name in the URL.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, STRICT).to_string()
}

/// A segment of the path that is always the same.
pub(super) fn fixed(text: &str) -> String {
    utf8_percent_encode(text, FIXED).to_string()
}

/// A scalar as text, anything else as JSON.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.is_f64() && float.fract() == 0.0 => format!("{:.0}", float + 0.0),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}

/// A list as one text.
pub(super) fn joined(value: &Value, separator: &str) -> String {
    match value {
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(separator),
        other => plain(other),
    }
}

/// The parameters that an argument becomes.
pub(super) fn query(parameter: &str, value: &Value, style: QueryStyle) -> Vec<(String, String)> {
    let one = |text: String| vec![(parameter.to_owned(), text)];
    match (style, value) {
        (QueryStyle::Json, value) => one(value.to_string()),
        (_, Value::Null) => Vec::new(),
        (QueryStyle::Repeat, Value::Array(items)) => {
            items.iter().map(|item| (parameter.to_owned(), plain(item))).collect()
        }
        (QueryStyle::Deep, Value::Object(members)) => {
            members.iter().flat_map(|(name, value)| deep(&format!("{parameter}[{name}]"), value)).collect()
        }
        (QueryStyle::Members, Value::Object(members)) => {
            members.iter().flat_map(|(name, value)| each(name, value)).collect()
        }
        (QueryStyle::Pairs, Value::Object(members)) => {
            let given = members.iter().filter(|(_, value)| !value.is_null());
            one(given.flat_map(|(name, value)| [name.clone(), plain(value)]).collect::<Vec<_>>().join(","))
        }
        (QueryStyle::Space, value) => one(joined(value, " ")),
        (QueryStyle::Pipe, value) => one(joined(value, "|")),
        (QueryStyle::Comma, value) => one(joined(value, ",")),
        (_, value) => one(plain(value)),
    }
}

/// A scalar as one parameter, a list as one for each item.
fn each(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(|item| (name.to_owned(), plain(item))).collect(),
        other => vec![(name.to_owned(), plain(other))],
    }
}

fn deep(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(members) => {
            members.iter().flat_map(|(member, value)| deep(&format!("{name}[{member}]"), value)).collect()
        }
        other => each(name, other),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(value: &Value, style: QueryStyle) -> String {
        query("p", value, style)
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("&")
    }

    #[test]
    fn every_style() {
        let list = json!(["a", 1.0]);
        let object = json!({"k": "v", "n": null, "l": [1, 2]});
        for (value, style, expected) in [
            (&list, QueryStyle::Comma, "p=a,1"),
            (&list, QueryStyle::Space, "p=a 1"),
            (&list, QueryStyle::Pipe, "p=a|1"),
            (&list, QueryStyle::Repeat, "p=a&p=1"),
            (&list, QueryStyle::Json, r#"p=["a",1.0]"#),
            (&object, QueryStyle::Deep, "p[k]=v&p[l]=1&p[l]=2"),
            (&object, QueryStyle::Members, "k=v&l=1&l=2"),
            (&object, QueryStyle::Pairs, "p=k,v,l,[1,2]"),
            (&json!(true), QueryStyle::Plain, "p=true"),
            (&Value::Null, QueryStyle::Plain, ""),
        ] {
            assert_eq!(told(value, style), expected, "{style:?}");
        }
    }

    #[test]
    fn what_is_encoded() {
        assert_eq!(encoded("a b+c/ü"), "a%20b%2Bc%2F%C3%BC");
        assert_eq!(fixed("me:x@y"), "me:x@y");
    }
}
