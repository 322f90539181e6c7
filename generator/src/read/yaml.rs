//! YAML text to a JSON value; the only place that knows the YAML library.

use serde_json::{Map, Number, Value};
use serde_yaml::Value as Yaml;

use super::plain_value;
use super::pointer::escape;
use super::text::{Fault, MAX_DEPTH, too_deep, too_many_copies};

/// Parses one document. Merge keys are applied; integer and boolean keys become strings, as in
/// status codes; what JSON cannot say is refused.
pub(super) fn parse(text: &str) -> Result<Value, Box<Fault>> {
    plain_value::yaml(text).map_or_else(|| parse_whole(text), Ok)
}

/// As [`parse`], of any text, by way of a value of YAML.
pub(super) fn parse_whole(text: &str) -> Result<Value, Box<Fault>> {
    let mut yaml = read(text)?;
    yaml.apply_merge().map_err(|error| {
        Fault::new("unsupported-yaml", format!("a merge key cannot be applied: {error}"))
            .why("`<<` takes a mapping or a list of mappings", "write the members out")
    })?;
    convert(yaml, "", MAX_DEPTH)
}

/// The document. A whole number that is too large for any whole type is read as any other number.
fn read(text: &str) -> Result<Yaml, Box<Fault>> {
    let mut mended: Option<String> = None;
    // Each round mends one number, and there are not more of them than bytes.
    for _ in 0..MOST_LARGE {
        let now = mended.as_deref().unwrap_or(text);
        let error = match serde_yaml::from_str(now) {
            Ok(yaml) => return Ok(yaml),
            Err(error) => error,
        };
        match with_point(now, &error) {
            Some(next) => mended = Some(next),
            None => return Err(syntax(now, &error)),
        }
    }
    serde_yaml::from_str(mended.as_deref().unwrap_or(text)).map_err(|error| syntax(text, &error))
}

/// Numbers too large for any whole type that one file may hold.
const MOST_LARGE: usize = 100;

/// The text with a point behind the number that an error is about, so that it is read as a fraction.
fn with_point(text: &str, error: &serde_yaml::Error) -> Option<String> {
    let said = error.to_string();
    let (before, after) = said.split_once("` as ")?;
    let digits = before.rsplit_once('`')?.1;
    let is_large = after.starts_with("u128") || after.starts_with("i128");
    if !is_large || digits.is_empty() || !digits.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // It stands alone: no part of a name or of a text in quotes.
    let alone = |at: usize| {
        let around = [text[..at].chars().next_back(), text[at + digits.len()..].chars().next()];
        around.iter().flatten().all(|sign| sign.is_whitespace() || matches!(sign, ',' | ']' | '}' | '[' | '{' | ':'))
    };
    let at = text.match_indices(digits).map(|(at, _)| at).find(|at| alone(*at))?;
    Some(format!("{}.0{}", &text[..at + digits.len()], &text[at + digits.len()..]))
}

fn syntax(text: &str, error: &serde_yaml::Error) -> Box<Fault> {
    let what = error.to_string();
    let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what);
    let at = error.location().map_or(0, |location| location.index()).min(text.len());
    if what.contains("repetition limit") {
        return too_many_copies();
    }
    if what.contains("recursion limit") {
        return too_deep().on(at..at + 1);
    }
    Fault::new("syntax", format!("the file is not valid YAML: {what}"))
        .why("nothing of the file can be read", "mend the syntax at the marked place")
        .on(at..at + 1)
}

fn convert(yaml: Yaml, pointer: &str, levels: usize) -> Result<Value, Box<Fault>> {
    if levels == 0 && (yaml.is_mapping() || yaml.is_sequence()) {
        return Err(too_deep().at(pointer));
    }
    let levels = levels.saturating_sub(1);
    match yaml {
        Yaml::Null => Ok(Value::Null),
        Yaml::Bool(value) => Ok(Value::Bool(value)),
        Yaml::String(value) => Ok(Value::String(value)),
        Yaml::Number(number) => convert_number(&number).map(Value::Number).ok_or_else(|| {
            Fault::new("unsupported-yaml", format!("`{number}` is not a number that JSON can write"))
                .why("infinite and undefined numbers have no JSON form", "write a finite number, or a string in quotes")
                .at(pointer)
        }),
        Yaml::Sequence(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| convert(item, &format!("{pointer}/{index}"), levels))
            .collect::<Result<Vec<_>, _>>()
            .map(Value::Array),
        Yaml::Mapping(members) => {
            let mut object = Map::with_capacity(members.len());
            for (key, value) in members {
                let key = match key {
                    Yaml::String(key) => key,
                    Yaml::Bool(key) => key.to_string(),
                    Yaml::Number(key) => key.to_string(),
                    _ => {
                        return Err(Fault::new("unsupported-yaml", "a key of this mapping is not a plain name")
                            .why("JSON objects have strings as keys", "write the key as a string")
                            .at(pointer));
                    }
                };
                let inner = format!("{pointer}/{}", escape(&key));
                if object.contains_key(&key) {
                    return Err(Fault::new(
                        "duplicate-key",
                        format!("`{key}` stands more than once in the same mapping"),
                    )
                    .why("two keys are the same once written as strings", "keep one of them")
                    .at(inner));
                }
                let value = convert(value, &inner, levels)?;
                object.insert(key, value);
            }
            Ok(Value::Object(object))
        }
        Yaml::Tagged(tagged) => {
            Err(Fault::new("unsupported-yaml", format!("the tag `{}` has no meaning here", tagged.tag))
                .why("the files are read as plain data", "leave the tag out")
                .at(pointer))
        }
    }
}

fn convert_number(number: &serde_yaml::Number) -> Option<Number> {
    if let Some(value) = number.as_i64() {
        return Some(value.into());
    }
    if let Some(value) = number.as_u64() {
        return Some(value.into());
    }
    number.as_f64().and_then(Number::from_f64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_what_json_can_say() {
        let text = "base: &b {x: 1}\nuse:\n  <<: *b\n  y: 2.5\n200: ok\ntrue: no\nid: 1234567890123456789\n";
        assert_eq!(
            parse(text).unwrap(),
            json!({"base": {"x": 1}, "use": {"y": 2.5, "x": 1}, "200": "ok", "true": "no", "id": 1_234_567_890_123_456_789_u64})
        );
    }

    #[test]
    fn a_number_of_any_size_is_a_number() {
        let text = "a: \"12345678901234567890123\"\nb: [12345678901234567890123, -12345678901234567890123]\nc: 18446744073709551615\n";
        assert_eq!(
            parse(text).unwrap(),
            json!({"a": "12345678901234567890123", "b": [1.234_567_890_123_456_8e22, -1.234_567_890_123_456_8e22], "c": u64::MAX})
        );
    }

    #[test]
    fn refuses_what_json_cannot_say_and_tells_where() {
        for (text, code, pointer) in [
            ("a: {b: .inf}", "unsupported-yaml", "/a/b"),
            ("a: [1, !secret x]", "unsupported-yaml", "/a/1"),
            ("a: {? [1] : 2}", "unsupported-yaml", "/a"),
            ("a: {1: x, \"1\": y}", "duplicate-key", "/a/1"),
            ("a: b: c", "syntax", ""),
        ] {
            let fault = parse(text).unwrap_err();
            assert_eq!((fault.code, fault.pointer.as_str()), (code, pointer), "{text}");
        }
    }
}
