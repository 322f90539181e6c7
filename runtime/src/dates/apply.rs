//! Replaces the dates in a call's arguments by what the product is told.

use jiff::Timestamp;
use serde_json::Value;

use super::{DateUse, Now, query, word, write};
use crate::arguments::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::{Place, ToolDescriptor};
use crate::request::as_of;

/// Reads every date of a call. A page that follows is read by the clock of the first one, so that
/// `now-7d` asks the same question again.
pub fn apply(tool: &ToolDescriptor, arguments: &mut Arguments, now: &Now, out: &mut Violations) {
    let Some(forms) = &tool.product.dates else { return };
    let pagination = tool.steps.first().and_then(|step| step.pagination);
    let first = pagination.and_then(|pagination| as_of(pagination, arguments));
    // A cursor holds whole seconds: the first page must not be read more exactly than the next ones.
    let second = Timestamp::from_second(now.at.as_second()).unwrap_or(now.at);
    let now = &Now { at: first.unwrap_or(second), zone: now.zone.clone() };
    let mut relative = false;
    for used in tool.dates {
        if let Some(word) = used.default
            && arguments.get(used.argument).is_none()
        {
            arguments.set(used.argument, word.into());
        }
        let Some(value) = arguments.get_mut(used.argument) else { continue };
        let mut visit = Visit { used, now, relative: &mut relative, out };
        visit.at(value, used.inside, &At::Key(&At::Root, used.argument));
    }
    for argument in tool.arguments {
        let Some(value) = arguments.get_mut(argument.name) else { continue };
        let at = At::Key(&At::Root, argument.name);
        if let (Some(grammar), Value::String(text)) = (argument.grammar, &mut *value) {
            match query::replace(grammar, text, forms, now) {
                Ok(Some(replaced)) => {
                    relative = true;
                    *text = replaced;
                }
                Ok(None) => {}
                Err(fault) => out.push(ViolationCode::Date, &at, fault),
            }
        } else if argument.place == Place::Open {
            query::open(value, forms, now, &at, &mut relative, out);
        }
    }
    if relative {
        arguments.read_at(now.at);
    }
}

struct Visit<'a> {
    used: &'a DateUse,
    now: &'a Now,
    relative: &'a mut bool,
    out: &'a mut Violations,
}

impl Visit<'_> {
    fn at(&mut self, value: &mut Value, inside: &[&str], at: &At) {
        if let ([], Value::String(text)) = (inside, &*value) {
            match write::write(text, self.used.form, self.now) {
                Ok(written) => {
                    *self.relative |= text.split(',').any(word::is_relative);
                    *value = written;
                }
                Err(fault) => self.out.push(ViolationCode::Date, at, fault),
            }
            return;
        }
        match (inside, value) {
            (["*", rest @ ..], Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.at(item, rest, &At::Index(at, index));
                }
            }
            ([name, rest @ ..], Value::Object(members)) => {
                if let Some(member) = members.get_mut(*name) {
                    self.at(member, rest, &At::Key(at, name));
                }
            }
            // Of another type: the schema layer speaks of that, and null is sent as it is.
            _ => {}
        }
    }
}
