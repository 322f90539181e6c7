//! A model's words for the vendor's values, and telling errors for what a model is likely to try.

use serde_json::{Map, Value};

use super::check::literal;
use super::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::{Literal, Refusal, ToolDescriptor};

/// Speaks of everything that the tool refuses with advice.
pub(super) fn refuse(tool: &ToolDescriptor, values: &Map<String, Value>, out: &mut Violations) {
    // Of an argument that is not there nothing is told, not even advice.
    let there: Vec<&Refusal> = tool.refusals.iter().filter(|refusal| out.has_argument(refusal.argument)).collect();
    for refusal in there {
        let holds = |(name, value): &(&str, Literal)| values.get(*name).is_some_and(|given| *given == literal(*value));
        let Some(given) = values.get(refusal.argument) else { continue };
        if !refusal.when.iter().all(holds) {
            continue;
        }
        let at = At::Key(&At::Root, refusal.argument);
        match given {
            Value::Array(items) if !tests_nothing(refusal) => {
                for (index, item) in items.iter().enumerate().filter(|(_, item)| is_meant(refusal, item)) {
                    let message = format!("is {}: {}", super::text::quote(item), refusal.say);
                    out.push(ViolationCode::Refused, &At::Index(&at, index), message);
                }
            }
            given if is_meant(refusal, given) => {
                let message = format!("is {}: {}", super::text::quote(given), refusal.say);
                out.push(ViolationCode::Refused, &at, message);
            }
            _ => {}
        }
    }
}

const fn tests_nothing(refusal: &Refusal) -> bool {
    refusal.values.is_empty() && refusal.pattern.is_none()
}

fn is_meant(refusal: &Refusal, given: &Value) -> bool {
    let listed = refusal.values.iter().any(|value| *given == literal(*value));
    let matches = refusal.pattern.is_some_and(|pattern| given.as_str().is_some_and(|text| pattern.is_match(text)));
    tests_nothing(refusal) || listed || matches
}

/// Puts the vendor's values in the place of the model's words.
pub(super) fn translate(tool: &ToolDescriptor, arguments: &mut Arguments) {
    for map in tool.values {
        let sent = |given: &Value| {
            let pair = map.pairs.iter().find(|(word, _)| given.as_str() == Some(word))?;
            Some(literal(pair.1))
        };
        match arguments.get_mut(map.argument) {
            Some(Value::Array(items)) => {
                for item in items {
                    if let Some(value) = sent(item) {
                        *item = value;
                    }
                }
            }
            Some(given) => {
                if let Some(value) = sent(given) {
                    *given = value;
                }
            }
            None => {}
        }
    }
}
