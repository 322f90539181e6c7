//! Two surface documents, member by member. What no family of rules knows is told all the same, so that two
//! documents without a finding are equal.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::finding::Change;
use super::rules::{self, Rule};
use super::signs;
use crate::keywords::escape;

/// Stands for what is not there.
pub(super) static NOTHING: Value = Value::Null;

/// What a family of rules is given: the member's name, both values, and where its findings go.
pub(super) type Handler<'a> = dyn FnMut(&str, &Value, &Value, &mut Vec<Change>) + 'a;

/// Hands every member that differs to its family.
pub(super) fn members(
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    out: &mut Vec<Change>,
    handle: &mut Handler,
) {
    for name in names(before, after) {
        let (old, new) = (before.get(name).unwrap_or(&NOTHING), after.get(name).unwrap_or(&NOTHING));
        if old == new {
            continue;
        }
        let known = out.len();
        handle(name, old, new, out);
        if out.len() == known {
            let message = format!("{} is another one", tick(name));
            out.push(Change::new(&rules::SURFACE_CHANGED, escape(name), message).values(old, new));
        }
    }
}

/// Where the members of a member were compared: what no family knew is told by its whole place.
pub(super) fn within(at: &str, known: usize, out: &mut [Change]) {
    for change in out.iter_mut().skip(known).filter(|change| change.rule == &rules::SURFACE_CHANGED) {
        change.at = format!("{at}/{}", change.at);
    }
}

/// Names of both, those of the newer side in their order first.
pub(super) fn names<'a>(before: &'a Map<String, Value>, after: &'a Map<String, Value>) -> Vec<&'a str> {
    after.keys().chain(before.keys().filter(|name| !after.contains_key(*name))).map(String::as_str).collect()
}

/// Whether the same members stand in another order anywhere.
pub(super) fn is_reordered(before: &Value, after: &Value) -> bool {
    let (one, other) = (before.to_string(), after.to_string());
    before == after && one != other
}

/// The members of an object; none of anything else.
pub(super) fn object(value: &Value) -> &Map<String, Value> {
    static EMPTY: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&EMPTY)
}

/// The items of a list; none of anything else.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// What is new in a list and what is gone, in order.
pub(super) fn gained_and_lost<'a>(before: &'a Value, after: &'a Value) -> (Vec<&'a Value>, Vec<&'a Value>) {
    let (old, new) = (list(before), list(after));
    let gained = new.iter().filter(|item| !old.contains(item)).collect();
    (gained, old.iter().filter(|item| !new.contains(item)).collect())
}

/// A finding for every item that a list gained or lost; another order is internal.
pub(super) fn items(at: &str, before: &Value, after: &Value, rules: (Words, Words), out: &mut Vec<Change>) {
    let (gained, lost) = gained_and_lost(before, after);
    let nothing = gained.is_empty() && lost.is_empty();
    for (items, (rule, message)) in [(gained, rules.0), (lost, rules.1)] {
        for item in items {
            let message = message.replace("{}", &tick(&text(item)));
            // Each has a place of its own: who approves one of them has approved no other.
            let at = format!("{at}/{}", escape(&text(item)));
            out.push(Change::new(rule, at, message).values(before, after));
        }
    }
    if nothing {
        let message = "the same things stand in another order, or more than once";
        out.push(Change::new(&rules::ORDER_CHANGED, at, message).values(before, after));
    }
}

/// A rule, and what it says of an item, which stands for `{}`.
pub(super) type Words<'a> = (&'static Rule, &'a str);

/// Names that two objects do not share: gained, lost.
pub(super) fn keys<'a>(before: &'a Map<String, Value>, after: &'a Map<String, Value>) -> (Vec<&'a str>, Vec<&'a str>) {
    let gained = after.keys().filter(|name| !before.contains_key(*name)).map(String::as_str).collect();
    (gained, before.keys().filter(|name| !after.contains_key(*name)).map(String::as_str).collect())
}

/// A value in one line: texts as they are, all else as JSON.
pub(super) fn text(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A name in a message: in backticks, with everything in it visible and no backtick of its own.
pub(super) fn tick(name: &str) -> String {
    format!("`{}`", signs::visible(name).replace('`', "'").replace(['\n', '\t'], " "))
}

/// Longer values are told below the message, word by word.
pub(super) const SHORT: usize = 80;

/// Whether a value is told within a message.
pub(super) fn is_short(value: &Value) -> bool {
    text(value).len() <= SHORT && !text(value).contains('\n')
}

/// `x was a and is b`, for short values.
pub(super) fn was_and_is(what: &str, before: &Value, after: &Value) -> String {
    if !is_short(before) || !is_short(after) {
        return format!("{what} is another one");
    }
    let told = |value: &Value| if value.is_null() { "nothing".to_owned() } else { tick(&text(value)) };
    format!("{what} was {} and is {}", told(before), told(after))
}

/// Every text in a value, names of members included.
pub(super) fn texts<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) => drop(found.insert(text)),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => {
            for (name, value) in members {
                found.insert(name);
                texts(value, found);
            }
        }
        _ => {}
    }
}
