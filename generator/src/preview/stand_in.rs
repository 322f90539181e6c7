//! What only a running server knows, as texts that stand for it.

use serde_json::{Map, Value};

use crate::ir::{ArgumentLookup, Grammar, Product, Purpose, Tool};

/// Signs that no value holds: they set a stand-in apart from what is sent as it stands.
const QUOTES: (char, char) = ('\u{2039}', '\u{203a}');

/// A text that stands for something.
pub(super) fn stand_in(what: &str) -> String {
    format!("{}{what}{}", QUOTES.0, QUOTES.1)
}

/// The stand-ins of a text, in order.
pub(super) fn found(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    for piece in text.split(QUOTES.0).skip(1) {
        if let Some((inside, _)) = piece.split_once(QUOTES.1) {
            out.push(inside.to_owned());
        }
    }
    out
}

/// The arguments as the request is made of them: the vendor's values, dates as they are sent, ids for names.
pub(super) fn prepare(product: &Product, tool: &Tool, arguments: &Map<String, Value>) -> Map<String, Value> {
    let mut arguments = arguments.clone();
    for used in &tool.dates {
        if let (Some(word), false) = (&used.default, arguments.contains_key(&used.argument)) {
            arguments.insert(used.argument.clone(), word.as_str().into());
        }
        let style = used.style.as_str();
        let same = matches!(style, "year_month_day" | "offset");
        if let Some(value) = arguments.get_mut(&used.argument) {
            each(value, &used.inside, &mut |value| {
                let Value::String(text) = &*value else { return };
                let is_sent = same && text.chars().next().is_some_and(|sign| sign.is_ascii_digit());
                if !is_sent {
                    *value = stand_in(&format!("{text}, as {style}")).into();
                }
            });
        }
    }
    for argument in tool.arguments.iter().filter(|argument| argument.grammar.is_some()) {
        if let Some(Value::String(text)) = arguments.get_mut(&argument.name) {
            *text = moments(text, argument.grammar);
        }
    }
    for map in &tool.values {
        let Some(value) = arguments.get_mut(&map.argument) else { continue };
        let sent = map.pairs.iter().find(|(word, _)| value.as_str() == Some(word));
        if let Some((_, sent)) = sent {
            *value = sent.clone();
        }
    }
    for one in &tool.lookups {
        look_up(product, one, &mut arguments);
    }
    arguments
}

/// Words such as `${now-2h}` inside a query.
fn moments(text: &str, grammar: Option<Grammar>) -> String {
    if grammar.is_none() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((word, after)) = after.split_once('}') else { break };
        out.extend([before, &stand_in(word)]);
        rest = after;
    }
    out + rest
}

fn look_up(product: &Product, one: &ArgumentLookup, arguments: &mut Map<String, Value>) {
    let Some((argument, inside)) = one.at.split_first() else { return };
    if one.purpose == Purpose::Default {
        if inside.is_empty() && !arguments.contains_key(argument) {
            arguments.insert(argument.clone(), stand_in(&format!("found by {}", one.lookup)).into());
        }
        return;
    }
    let ids = product.lookups.get(&one.lookup).and_then(|lookup| regex_lite::Regex::new(&lookup.ids).ok());
    let Some(value) = arguments.get_mut(argument) else { return };
    each(value, inside, &mut |value| {
        let texts = match value {
            Value::Array(items) => items.as_mut_slice(),
            other => std::slice::from_mut(other),
        };
        for value in texts {
            let Value::String(text) = &*value else { continue };
            let is_id = ids.as_ref().is_some_and(|ids| ids.is_match(text)) || one.except.contains(text);
            if !is_id {
                *value = stand_in(&format!("id of {} \"{text}\"", one.lookup)).into();
            }
        }
    });
}

/// Every value at a place; `*` is every item of a list.
fn each(value: &mut Value, inside: &[String], change: &mut dyn FnMut(&mut Value)) {
    let Some((step, rest)) = inside.split_first() else { return change(value) };
    match value {
        Value::Array(items) if step == "*" => items.iter_mut().for_each(|item| each(item, rest, change)),
        Value::Object(members) => {
            if let Some(member) = members.get_mut(step) {
                each(member, rest, change);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_are_found_again() {
        let text = format!("a{}b{}", stand_in("one"), stand_in("two"));
        assert_eq!(found(&text), ["one", "two"]);
        assert!(found("plain").is_empty());
    }

    #[test]
    fn moments_of_a_query() {
        let text = moments("(a:after:${now-2h})and(b:is:1)", Some(Grammar::Criteria));
        assert_eq!(text, format!("(a:after:{})and(b:is:1)", stand_in("now-2h")));
    }
}
