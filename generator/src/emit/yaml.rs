//! Writes YAML for people: values that parse back to exactly what went in, laid out so that a line
//! diff shows one change as one line.

use std::fmt::Write as _;

use serde_json::Value;

/// Longest text that stays on the line of its key.
const SHORT: usize = 100;

/// A string on one line: plain where no YAML reader could take it for something else.
#[must_use]
pub fn scalar(text: &str) -> String {
    if is_plain(text, ",;:?!+*=\"`{}[]&|<>@%^~") && !text.contains(": ") && !text.ends_with(':') {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A string of any length, to stand behind a key that is indented by `indent` less two. Long
/// texts take a block with a sentence per line, texts with line breaks keep their lines.
#[must_use]
pub fn text(text: &str, indent: usize) -> String {
    if !fits_a_block(text) {
        return quoted(text);
    }
    let pad = " ".repeat(indent);
    if text.contains('\n') {
        let lines: Vec<String> =
            text.lines().map(|line| if line.is_empty() { String::new() } else { format!("{pad}{line}") }).collect();
        return format!("|-\n{}", lines.join("\n"));
    }
    if text.len() <= SHORT {
        return scalar(text);
    }
    format!(">-\n{pad}{}", sentences(text).join(&format!("\n{pad}")))
}

/// Any value behind a key that is indented by `indent` less two, with the space or the line break
/// that follows the key's colon.
#[must_use]
pub fn block(value: &Value, indent: usize) -> String {
    let mut out = String::new();
    write_block(&mut out, value, indent);
    out
}

// Writing to a string cannot fail.
fn write_block(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, value) in members {
                let _ = write!(out, "\n{:indent$}{}:", "", scalar(key));
                write_block(out, value, indent + 2);
            }
        }
        Value::Array(items) if !items.is_empty() => match flow(items) {
            Some(flow) => drop(write!(out, " {flow}")),
            None => {
                for item in items {
                    let _ = write!(out, "\n{:indent$}-", "");
                    write_item(out, item, indent);
                }
            }
        },
        Value::String(string) => drop(write!(out, " {}", text(string, indent))),
        other => drop(write!(out, " {other}")),
    }
}

/// An item of a block sequence: the members of an object start on the line of the dash.
fn write_item(out: &mut String, item: &Value, indent: usize) {
    match item {
        Value::Object(members) if !members.is_empty() => {
            out.push(' ');
            out.push_str(block(item, indent + 2).trim_start());
        }
        _ => write_block(out, item, indent + 2),
    }
}

/// Scalars that fit on one line.
fn flow(items: &[Value]) -> Option<String> {
    let mut out = String::from("[");
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        match item {
            Value::String(string) if is_plain(string, "") => out.push_str(string),
            Value::String(string) => out.push_str(&quoted(string)),
            Value::Array(_) | Value::Object(_) => return None,
            other => out.push_str(&other.to_string()),
        }
    }
    out.push(']');
    (out.len() <= SHORT).then_some(out)
}

/// Words, names, paths and sentences. What starts with a letter is no number; the words that some
/// reader takes for a boolean or null are quoted. `also` are the signs that mean nothing here
/// unless they come first.
fn is_plain(text: &str, also: &str) -> bool {
    const TAKEN: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    text.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '$'))
        && !text.ends_with(' ')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || " _./-()'$".contains(c) || also.contains(c))
        && !TAKEN.contains(&text.to_ascii_lowercase().as_str())
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            // Writing to a string cannot fail.
            c => drop(write!(out, "\\U{:08X}", u32::from(c))),
        }
    }
    out.push('"');
    out
}

/// What YAML calls printable, less the characters that some readers take for line breaks.
const fn is_printable(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{2027}' | '\u{202A}'..='\u{D7FF}' | '\u{E000}'..='\u{FEFE}'
        | '\u{FF00}'..='\u{FFFD}' | '\u{10000}'..)
}

fn fits_a_block(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c == '\n' || is_printable(c))
        && !text.ends_with('\n')
        && text.lines().all(|line| line.trim() == line)
        && !text.starts_with('\n')
}

/// Cuts after `. `, `? ` and `! `; a folded block puts the space back.
fn sentences(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut start = 0;
    for (at, window) in bytes.windows(3).enumerate() {
        if matches!(window[0], b'.' | b'?' | b'!') && window[1] == b' ' && window[2] != b' ' {
            out.push(&text[start..=at]);
            start = at + 2;
        }
    }
    out.push(&text[start..]);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(yaml: &str) -> Value {
        serde_yaml::from_str(yaml).unwrap_or_else(|error| panic!("{error}\n{yaml}"))
    }

    #[test]
    fn long_texts_take_a_line_per_sentence() {
        let long = "Finds deals by criteria, keyword, e-mail or phone. Use COQL for joins and ranges over dates. Ask.";
        let long = format!("{long} Again: what is # or - or: is text here?");
        assert_eq!(
            text(&long, 2),
            ">-\n  Finds deals by criteria, keyword, e-mail or phone.\n  Use COQL for joins and ranges over dates.\n  \
             Ask.\n  Again: what is # or - or: is text here?"
        );
        assert_eq!(read(&format!("a: {}", text(&long, 2))), json!({"a": long}));
    }

    #[test]
    fn words_stay_plain_and_lookalikes_do_not() {
        assert_eq!(scalar("Search deals"), "Search deals");
        assert_eq!(scalar("GET https://{api}/v8/Leads"), "GET https://{api}/v8/Leads");
        assert_eq!(scalar("/data, not \"/info\""), "/data, not \"/info\"");
        assert_eq!(scalar("ZohoCRM.modules.ALL"), "ZohoCRM.modules.ALL");
        for taken in
            ["Yes", "null", "1.5", "", " a", "a ", "a: b", "a:", "a # b", "# a", "2026-01-01", "~", "- a", "*a"]
        {
            assert_eq!(scalar(taken), format!("\"{taken}\""));
        }
    }

    #[test]
    fn nested_values_read_back() {
        let value = json!({"a": [{"b": 1, "c": [1, 2]}, [], {}, [["x"]]], "d": {"e": null, "f": {}}, "g": "x\ny"});
        assert_eq!(read(&format!("v:{}\n", block(&value, 2))), json!({"v": value}));
    }

    fn values() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
            "[ .?!a-c:#\\n-]{0,150}".prop_map(Value::from),
            "[a/$][ -~]{0,20}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec(("[a-zA-Z0-9_ .]{1,8}", inner), 0..4)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_value_reads_back(value in values()) {
            prop_assert_eq!(read(&format!("v:{}\nw: 1\n", block(&value, 2))), json!({"v": value, "w": 1}));
        }
    }
}
