//! Keywords for objects.

use serde_json::Value;

use super::refuse;
use crate::arguments::text::{list, nearest, quote_text};
use crate::arguments::{At, CheckFn, Pattern, Violations};

/// Most names that a message lists.
const LISTED: usize = 100;

/// What the members of an object are called in a message.
const fn noun(at: &At) -> &'static str {
    match at {
        At::Root => "argument",
        _ => "property",
    }
}

/// `required`: one violation names all that are missing.
pub fn required(value: &Value, at: &At, names: &[&str], out: &mut Violations) {
    let Value::Object(members) = value else { return };
    let lacks = |name: &&str, out: &Violations| !members.contains_key(*name) && !out.is_member_withheld(at, name);
    if !names.iter().any(|name| lacks(name, out)) {
        return;
    }
    let missing: Vec<&str> = names.iter().copied().filter(|name| lacks(name, out)).collect();
    let plural = if missing.len() == 1 { "" } else { "s" };
    let kind = match (noun(at), plural) {
        ("property", "s") => "required properties".to_owned(),
        (noun, plural) => format!("required {noun}{plural}"),
    };
    refuse(out, at, format!("lacks the {kind} {}", list(missing, LISTED, "and")));
}

/// `minProperties`
pub fn min_properties(value: &Value, at: &At, least: u64, out: &mut Violations) {
    if let Value::Object(members) = value
        && (members.len() as u64) < least
    {
        refuse(out, at, format!("has {} members; expected at least {least}", members.len()));
    }
}

/// `maxProperties`
pub fn max_properties(value: &Value, at: &At, most: u64, out: &mut Violations) {
    if let Value::Object(members) = value
        && members.len() as u64 > most
    {
        refuse(out, at, format!("has {} members; expected at most {most}", members.len()));
    }
}

/// One entry of `properties`.
pub fn property(value: &Value, at: &At, name: &str, check: CheckFn, out: &mut Violations) {
    if let Value::Object(members) = value
        && let Some(member) = members.get(name)
        && !out.is_member_withheld(at, name)
    {
        check(member, &At::Key(at, name), out);
    }
}

/// Whether `properties` or `patternProperties` speak of this name.
fn is_known(name: &str, names: &[&str], patterns: &[&Pattern]) -> bool {
    names.contains(&name) || patterns.iter().any(|pattern| pattern.is_match(name))
}

/// `additionalProperties: false`, given the names and patterns of the same schema. The known names
/// are listed once.
pub fn no_other_properties(value: &Value, at: &At, names: &[&str], patterns: &[&Pattern], out: &mut Violations) {
    let Value::Object(members) = value else { return };
    let is_known = |name: &String| is_known(name, names, patterns) && !out.is_member_withheld(at, name);
    if members.keys().all(is_known) {
        return;
    }
    let unknown: Vec<&String> = members.keys().filter(|name| !is_known(name)).collect();
    let names: Vec<&str> = names.iter().copied().filter(|name| !out.is_member_withheld(at, name)).collect();
    for (position, name) in unknown.into_iter().enumerate() {
        let mut message = format!("is not a known {}", noun(at));
        let free = names.iter().copied().filter(|known| !members.contains_key(*known));
        if let Some(meant) = nearest(name, free) {
            message = format!("{message} (did you mean {}?)", quote_text(meant));
        }
        if position == 0 {
            message = match (names.is_empty(), patterns.is_empty()) {
                (true, true) => format!("{message}; none is expected here"),
                (false, _) => format!("{message}; known: {}", list(names.iter().copied(), LISTED, "and")),
                (true, false) => message,
            };
            for pattern in patterns {
                message = format!("{message}; names that match {} are known too", pattern.source());
            }
        }
        refuse(out, &At::Key(at, name), message);
    }
}

/// `additionalProperties` with a schema, given the names and patterns of the same schema.
pub fn other_properties(
    value: &Value,
    at: &At,
    names: &[&str],
    patterns: &[&Pattern],
    check: CheckFn,
    out: &mut Violations,
) {
    let Value::Object(members) = value else { return };
    for (name, member) in members.iter().filter(|(name, _)| !is_known(name, names, patterns)) {
        check(member, &At::Key(at, name), out);
    }
}

/// One entry of `patternProperties`.
pub fn pattern_property(value: &Value, at: &At, expected: &Pattern, check: CheckFn, out: &mut Violations) {
    let Value::Object(members) = value else { return };
    for (name, member) in members.iter().filter(|(name, _)| expected.is_match(name)) {
        check(member, &At::Key(at, name), out);
    }
}

/// `propertyNames`: every name, as a string, is an instance.
pub fn property_names(value: &Value, at: &At, check: CheckFn, out: &mut Violations) {
    let Value::Object(members) = value else { return };
    for name in members.keys() {
        check(&Value::String(name.clone()), &At::Key(at, name), out);
    }
}
