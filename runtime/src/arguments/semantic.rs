//! The semantic layer: what one argument's schema cannot say.
//!
//! Rules over several arguments and query languages are judged here; what depends on where a
//! value goes (paths, headers, cursors, reserved names) is judged by the builder. [`prepare`]
//! runs all of it and gives every fault of a call at once.

use serde_json::{Map, Value};

use super::rewrite;
use super::text::list;
use super::{Arguments, At, Context, Violation, ViolationCode, Violations};
use crate::dates;
use crate::descriptor::{Rule, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::grammar::{self, FaultKind};
use crate::request::Request;

/// Checks rules and query languages.
pub fn semantic(tool: &ToolDescriptor, arguments: &Arguments, out: &mut Violations) {
    for rule in tool.rules {
        combination(rule, arguments, out);
    }
    for argument in tool.arguments {
        let Some(grammar) = argument.grammar else { continue };
        let Some(Value::String(text)) = arguments.get(argument.name) else { continue };
        for fault in grammar::check(grammar, text).err().unwrap_or_default() {
            let code = match fault.kind {
                FaultKind::Syntax => ViolationCode::Grammar,
                FaultKind::Limit => ViolationCode::Limit,
            };
            out.push(code, &At::Key(&At::Root, argument.name), fault.to_string());
        }
    }
}

/// An argument that is null is not sent, so it does not count as given.
fn combination(rule: &Rule, arguments: &Arguments, out: &mut Violations) {
    let given = |names: &'static [&'static str]| {
        names.iter().copied().filter(|name| arguments.get(name).is_some_and(|value| !value.is_null()))
    };
    let (names, expected, joint) = match *rule {
        Rule::ExactlyOne(names) if given(names).count() != 1 => (names, "exactly one", "and"),
        Rule::AtLeastOne(names) if given(names).count() == 0 => (names, "at least one", "and"),
        Rule::AllOrNone(names) if !matches!(given(names).count(), count if count == 0 || count == names.len()) => {
            (names, "all or none", "and")
        }
        _ => return,
    };
    let there: Vec<&str> = names.iter().copied().filter(|name| out.has_argument(name)).collect();
    let found = list(given(names), names.len(), joint);
    let found = if found.is_empty() { "none of them" } else { &found };
    let message = match there.as_slice() {
        [only] => format!("lacks the argument {}", super::text::quote_text(only)),
        several => format!("give {expected} of {}; found {found}", list(several.iter().copied(), names.len(), "and")),
    };
    out.push(ViolationCode::Combination, &At::Root, message);
}

/// Everything between a call and its requests: schema, rules, query languages, and the places in
/// the requests. Pure.
///
/// # Errors
///
/// Every fault of every layer. Where the schema layer has spoken about an argument, the later
/// layers, which rely on it, are not heard about the same argument.
pub fn prepare(
    tool: &ToolDescriptor,
    values: Map<String, Value>,
    context: &Context,
) -> Result<(Arguments, Vec<Request>), Violations> {
    let mut faults = Violations::of(context.withheld.clone());
    rewrite::refuse(tool, &values, &mut faults);
    let values = Value::Object(values);
    let mut schema = faults.fresh();
    (tool.check)(&values, &At::Root, &mut schema);
    let refused: Vec<String> = faults.as_slice().iter().map(|fault| argument(fault).to_owned()).collect();
    for fault in schema.into_vec() {
        // What was refused with advice needs no second word.
        if !refused.iter().any(|refused| !refused.is_empty() && argument(&fault) == refused) {
            faults.add(fault);
        }
    }
    let Value::Object(values) = values else { return Err(faults) };
    let mut arguments = Arguments::new(values);

    let mut later = faults.fresh();
    dates::apply(tool, &mut arguments, &context.now, &mut later);
    rewrite::translate(tool, &mut arguments);
    let requests = build(tool, &arguments, context, &mut later);
    let spoken: Vec<String> = faults.as_slice().iter().map(|fault| argument(fault).to_owned()).collect();
    for fault in later.into_vec() {
        let name = argument(&fault);
        let known = spoken.iter().any(|spoken| spoken == name);
        let missing = !spoken.is_empty() && arguments.get(&unescaped(name)).is_none();
        if name.is_empty() || !(known || missing) {
            faults.add(fault);
        }
    }
    if faults.is_empty() { Ok((arguments, requests)) } else { Err(faults) }
}

/// The requests of arguments that [`prepare`] has given and that have changed since: they hold the vendor's
/// words already, which neither the schema nor the reading of dates would know.
///
/// # Errors
///
/// What the layers after those two refuse.
pub fn rebuild(tool: &ToolDescriptor, arguments: &Arguments, context: &Context) -> Result<Vec<Request>, Violations> {
    let mut faults = Violations::new();
    let requests = build(tool, arguments, context, &mut faults);
    if faults.is_empty() { Ok(requests) } else { Err(faults) }
}

fn build(tool: &ToolDescriptor, arguments: &Arguments, context: &Context, out: &mut Violations) -> Vec<Request> {
    semantic(tool, arguments, out);
    let mut requests = Vec::with_capacity(tool.steps.len());
    for step in tool.steps {
        match (step.build)(arguments, context) {
            Ok(request) => requests.push(request),
            Err(faults) => out.extend(faults),
        }
    }
    requests
}

/// The first step of a fault's pointer: the argument that it speaks of, or nothing.
fn argument(fault: &Violation) -> &str {
    fault.at.strip_prefix('/').and_then(|pointer| pointer.split('/').next()).unwrap_or_default()
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

impl From<Violations> for CallError {
    /// `invalid_argument`, or `auth` where only the account's set-up is at fault.
    fn from(violations: Violations) -> Self {
        let violations = violations.into_vec();
        let account = violations.iter().all(|fault| fault.code == ViolationCode::Tenant) && !violations.is_empty();
        let kind = if account { ErrorKind::Auth } else { ErrorKind::InvalidArgument };
        let lines: Vec<String> = violations
            .iter()
            .map(|fault| match fault.at.as_str() {
                "" => fault.message.clone(),
                at => format!("{} {}", at.trim_start_matches('/'), fault.message),
            })
            .collect();
        let message = match lines.as_slice() {
            [line] => line.clone(),
            lines => format!("{} faults:\n- {}", lines.len(), lines.join("\n- ")),
        };
        Self { violations, ..Self::new(kind, message) }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// What a rule says of arguments.
    fn told(rule: &Rule, arguments: &Value) -> Vec<String> {
        let mut faults = Violations::new();
        combination(rule, &Arguments::new(arguments.as_object().cloned().unwrap_or_default()), &mut faults);
        faults.as_slice().iter().map(|fault| fault.message.clone()).collect()
    }

    #[test]
    fn a_pair_is_given_whole_or_not_at_all() {
        let pair = Rule::AllOrNone(&["module", "id"]);
        for sound in [json!({}), json!({"module": "Deals", "id": "7"}), json!({"module": null, "other": 1})] {
            assert_eq!(told(&pair, &sound), [""; 0], "{sound}");
        }
        for half in [json!({"id": "7"}), json!({"id": "7", "module": null})] {
            assert_eq!(told(&pair, &half), [r#"give all or none of "module" and "id"; found "id""#], "{half}");
        }
    }
}
