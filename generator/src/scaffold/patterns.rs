//! Patterns that not every engine reads alike, as corrections of the description.

use serde_json::{Map, Value, json};

use crate::check::unportable;
use crate::problem::Origin;
use crate::read::{Files, pointer};

/// A line of `corrections:` for each pattern of the files that cannot be published as it stands:
/// the same in portable signs, or nothing where that cannot be said.
pub fn corrections(files: &Files, paths: &[String], product: &str) -> Vec<Value> {
    let mut out = Vec::new();
    for path in paths {
        let Some(value) = files.at(&Origin::new(path.clone(), "")) else { continue };
        let mut found = Found::default();
        collect(value, &mut Vec::new(), &mut found);
        let file = path.strip_prefix(&format!("{product}/")).unwrap_or(path);
        for (steps, named, closed) in found.names {
            out.extend(renamed(file, &steps, &named, closed));
        }
        for (steps, pattern) in found.patterns {
            let (fault, plain) = match between_slashes(&pattern) {
                Some((inner, "")) => ("it stands between slashes, as in a program".to_owned(), portable(inner)),
                Some(_) => ("it stands between slashes, with flags".to_owned(), None),
                None => match unportable(&pattern) {
                    Some(fault) => (fault, portable(&pattern)),
                    None => continue,
                },
            };
            let mut line = json!({"at": format!("{file}#{}", pointer::join(&steps))});
            line["why"] = format!("not read alike everywhere: {fault}").into();
            line["expect"] = pattern.as_str().into();
            if let Some(plain) = plain {
                line["value"] = plain.into();
            }
            out.push(line);
        }
    }
    out
}

/// The inside and the flags of `/^...$/flags`, which matches nothing if the slashes are taken for signs.
fn between_slashes(pattern: &str) -> Option<(&str, &str)> {
    let (inner, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_code = inner.starts_with('^') || inner.ends_with('$');
    (is_code && flags.chars().all(|flag| "dgimsuvy".contains(flag))).then_some((inner, flags))
}

/// Patterns, and mappings whose keys are patterns, each with the way to it.
#[derive(Default)]
struct Found {
    patterns: Vec<(Vec<String>, String)>,
    names: Vec<(Vec<String>, Map<String, Value>, bool)>,
}

/// `patternProperties` with keys in portable signs. What cannot be said so is left out, and an object that
/// is closed otherwise takes any name then.
fn renamed(file: &str, steps: &[String], named: &Map<String, Value>, closed: bool) -> Vec<Value> {
    let Some(fault) = named.keys().find_map(|pattern| unportable(pattern)) else { return Vec::new() };
    let (mut plain, mut left_out) = (Map::new(), Vec::new());
    for (pattern, schema) in named {
        match portable(pattern).filter(|_| unportable(pattern).is_some()) {
            Some(same) => drop(plain.insert(same, schema.clone())),
            None if unportable(pattern).is_none() => drop(plain.insert(pattern.clone(), schema.clone())),
            None => left_out.push(schema),
        }
    }
    let why = format!("not read alike everywhere: {fault}");
    let mut line = json!({"at": format!("{file}#{}", pointer::join(steps)), "why": why, "expect": named});
    if !plain.is_empty() {
        line["value"] = plain.into();
    }
    let mut out = vec![line];
    if closed && let Some(first) = left_out.first() {
        let around = [&steps[..steps.len() - 1], &["additionalProperties".to_owned()]].concat();
        let any = if left_out.len() == 1 { (*first).clone() } else { json!(true) };
        out.push(
            json!({"at": format!("{file}#{}", pointer::join(&around)), "why": why, "expect": false, "value": any}),
        );
    }
    out
}

// Recursion is bounded by the depth that files may have.
fn collect(value: &Value, steps: &mut Vec<String>, found: &mut Found) {
    match value {
        Value::Object(members) => {
            // A property may be called `pattern` too; its value is a schema, not a text.
            let is_schema = ["type", "$ref", "allOf", "anyOf", "oneOf"].iter().any(|name| members.contains_key(*name));
            for (name, member) in members {
                if matches!(name.as_str(), "example" | "examples" | "default" | "enum" | "const") {
                    continue;
                }
                steps.push(name.clone());
                match member {
                    Value::String(pattern) if name == "pattern" && is_schema => {
                        found.patterns.push((steps.clone(), pattern.clone()));
                    }
                    // What stands inside belongs to the mapping that is corrected.
                    Value::Object(named)
                        if name == "patternProperties" && named.keys().any(|key| unportable(key).is_some()) =>
                    {
                        let closed = members.get("additionalProperties") == Some(&Value::Bool(false));
                        found.names.push((steps.clone(), named.clone(), closed));
                    }
                    _ => collect(member, steps, found),
                }
                steps.pop();
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                steps.push(index.to_string());
                collect(item, steps, found);
                steps.pop();
            }
        }
        _ => {}
    }
}

/// The pattern in signs that every engine reads alike; nothing where it needs more than these.
fn portable(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut in_class = false;
    let mut signs = pattern.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => escaped(signs.next()?, in_class, &mut out)?,
            '[' if in_class => out.push_str("\\["),
            '[' => {
                in_class = true;
                out.push('[');
                if signs.peek() == Some(&'^') {
                    out.push('^');
                    signs.next();
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '.' if !in_class => out.push_str("[^\\n\\r]"),
            other => out.push(other),
        }
    }
    unportable(&out).is_none().then_some(out)
}

fn escaped(sign: char, in_class: bool, out: &mut String) -> Option<()> {
    let members = match sign {
        'd' | 'D' => "0-9",
        'w' | 'W' => "A-Za-z0-9_",
        's' | 'S' => " \\t\\n\\r",
        _ => {
            let needed = "^$\\.*+?()[]{}|/".contains(sign) || (in_class && sign == '-');
            if needed || "ntrfvxu".contains(sign) {
                out.push('\\');
            } else if sign.is_ascii_alphanumeric() {
                return None;
            }
            out.push(sign);
            return Some(());
        }
    };
    match (in_class, sign.is_ascii_uppercase()) {
        (true, true) => return None,
        (true, false) => out.push_str(members),
        (false, negated) => {
            out.push_str(if negated { "[^" } else { "[" });
            out.push_str(members);
            out.push(']');
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shorthands_and_needless_escapes_are_spelt_out() {
        assert_eq!(portable(r"^\d{2}-[\w\-\.\,]+$").as_deref(), Some(r"^[0-9]{2}-[A-Za-z0-9_\-\.,]+$"));
        assert_eq!(portable(r"\S.@").as_deref(), Some(r"[^ \t\n\r][^\n\r]@"));
        for more in [r"(?=a)", r"\P{InBasicLatin}", r"[\S]", "("] {
            assert_eq!(portable(more), None, "{more}");
        }
    }

    #[test]
    fn names_by_patterns_are_spelt_out_or_any() {
        let named = json!({"^\\d$": {"type": "string"}, "(?=a)": {"type": "integer"}, "^b$": {}});
        let steps = ["s".to_owned(), "patternProperties".to_owned()];
        let lines = renamed("f.json", &steps, named.as_object().unwrap(), true);
        assert_eq!(lines[0]["value"], json!({"^[0-9]$": {"type": "string"}, "^b$": {}}));
        assert_eq!(lines[1]["at"], "f.json#/s/additionalProperties");
        assert_eq!(lines[1]["value"], json!({"type": "integer"}));
        let lines = renamed("f.json", &steps, json!({"(?=a)": {}}).as_object().unwrap(), false);
        assert_eq!((lines.len(), lines[0].get("value")), (1, None));
    }

    #[test]
    fn only_patterns_of_schemas_are_corrected() {
        let mut files = Files::default();
        let text = r#"{"a": {"type": "string", "pattern": "\\d"}, "b": {"pattern": "\\d"},
            "c": {"type": "string", "pattern": "^a$"}, "e": {"type": "string", "pattern": "/^a$/"},
            "f": {"type": "string", "pattern": "/^a$/i"}, "d": {"type": "string", "pattern": "(?=a)"}}"#;
        files.add("p/openapi/f.json", text.to_owned(), &mut crate::problem::Problems::default());
        let found = corrections(&files, &["p/openapi/f.json".to_owned()], "p");
        let told: Vec<(&str, Option<&str>)> =
            found.iter().map(|one| (one["at"].as_str().unwrap(), one.get("value").and_then(Value::as_str))).collect();
        let wanted = [("a", Some("[0-9]")), ("e", Some("^a$")), ("f", None), ("d", None)];
        let wanted = wanted.map(|(name, value)| (format!("openapi/f.json#/{name}/pattern"), value));
        assert_eq!(told, wanted.each_ref().map(|(at, value)| (at.as_str(), *value)));
    }
}
