//! A call's names and values, held against the fields of a module.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::candidates;
use super::metadata::{Field, Meaning, ModuleFields};
use crate::arguments::text::{list, quote_text};
use crate::arguments::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::{ArgumentDescriptor, Place, ToolDescriptor};

/// How a call names the fields of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Named {
    /// Not at all: there is nothing to check.
    Nothing,
    /// Only by arguments and members that the description knows.
    Known,
    /// Also by names of the caller's own.
    Freely,
}

/// How the record at `at` is given.
pub(crate) fn named(tool: &'static ToolDescriptor, at: &str, known: &[&str], arguments: &Arguments) -> Named {
    let mut named = Named::Nothing;
    for (_, part, value) in parts(tool, at, arguments) {
        named = named.max(match part {
            _ if value.is_null() => Named::Nothing,
            Part::Field(..) => Named::Known,
            Part::Records | Part::Members => records(value)
                .flat_map(Map::keys)
                .map(|name| if known.contains(&name.as_str()) { Named::Known } else { Named::Freely })
                .max()
                .unwrap_or(Named::Nothing),
        });
    }
    named
}

/// The arguments with every name and picklist value as requests spell it. What is not right is added
/// to `out`.
pub(crate) fn check(
    fields: &ModuleFields,
    tool: &'static ToolDescriptor,
    at: &str,
    arguments: &Arguments,
    out: &mut Violations,
) -> Arguments {
    let own: Vec<&str> = parts(tool, at, arguments)
        .filter_map(|(_, part, _)| if let Part::Field(name, _) = part { Some(name) } else { None })
        .collect();
    let described: BTreeMap<&str, &str> =
        tool.arguments.iter().filter_map(|argument| own_field(argument, at)).collect();
    let mut checker = Checker { fields, described, out };
    let mut right = arguments.clone();
    for (name, part, value) in parts(tool, at, arguments) {
        let place = At::Key(&At::Root, name);
        match part {
            Part::Field(field, whole) => {
                if let Some(value) = checker.argument(field, whole, value, &place) {
                    right.set(name, value);
                }
            }
            Part::Members => {
                if let Value::Object(members) = value {
                    right.set(name, Value::Object(checker.record(members, true, &own, &place)));
                }
            }
            Part::Records => right.set(name, checker.records(value, &place)),
        }
    }
    right
}

/// What an argument is to a record.
#[derive(Clone, Copy)]
enum Part<'a> {
    /// The value of this field, or (`false`) something inside it.
    Field(&'a str, bool),
    /// An object whose members join the record's fields.
    Members,
    /// The record itself, or an array of records.
    Records,
}

fn parts<'a>(
    tool: &'static ToolDescriptor,
    at: &'a str,
    arguments: &'a Arguments,
) -> impl Iterator<Item = (&'static str, Part<'static>, &'a Value)> {
    tool.arguments.iter().filter_map(move |argument| {
        let value = arguments.get(argument.name)?;
        Some((argument.name, part(argument, at)?, value))
    })
}

fn part(argument: &'static ArgumentDescriptor, at: &str) -> Option<Part<'static>> {
    let inside = argument.wire.strip_prefix(at)?;
    match argument.place {
        Place::Open if inside.is_empty() => Some(Part::Members),
        Place::Body if inside.is_empty() => Some(Part::Records),
        Place::Body => {
            let path = inside.strip_prefix('/')?;
            let (field, rest) = path.split_once('/').map_or((path, None), |(field, rest)| (field, Some(rest)));
            // A name with an escaped slash in it is no field's.
            (!field.contains('~')).then_some(Part::Field(field, rest.is_none()))
        }
        _ => None,
    }
}

/// A field that an argument of its own gives: the field, and the argument.
fn own_field(argument: &'static ArgumentDescriptor, at: &str) -> Option<(&'static str, &'static str)> {
    match part(argument, at)? {
        Part::Field(field, _) => Some((field, argument.name)),
        Part::Members | Part::Records => None,
    }
}

fn records(value: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    let many = value.as_array().map(Vec::as_slice).unwrap_or_default();
    value.as_object().into_iter().chain(many.iter().filter_map(Value::as_object))
}

struct Checker<'a> {
    fields: &'a ModuleFields,
    /// Arguments by the field that they give.
    described: BTreeMap<&'a str, &'a str>,
    out: &'a mut Violations,
}

impl Checker<'_> {
    /// The right value of an argument that gives a field; `None` where it stays as it is.
    fn argument(&mut self, field: &str, whole: bool, value: &Value, at: &At) -> Option<Value> {
        // Nothing is lost where nothing is given, and many clients fill in null.
        if value.is_null() {
            return None;
        }
        let found = match self.fields.meaning(field) {
            Meaning::Name(found) => found,
            Meaning::Unlisted => return None,
            _ => {
                let message = format!(
                    "cannot be written: {} has no field {} in this organisation, or the connected user may not see it; \
                     leave it out",
                    self.fields.module,
                    quote_text(field)
                );
                self.out.push(ViolationCode::Field, at, message);
                return None;
            }
        };
        self.writable(found, at);
        whole.then(|| self.value(found, value, at))
    }

    /// One record, or several.
    fn records(&mut self, value: &Value, at: &At) -> Value {
        match value {
            Value::Object(members) => Value::Object(self.record(members, false, &[], at)),
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(index, item)| self.records(item, &At::Index(at, index))).collect()
            }
            other => other.clone(),
        }
    }

    /// The members of a record. `joins`: they join fields that have arguments of their own.
    fn record(&mut self, members: &Map<String, Value>, joins: bool, given: &[&str], at: &At) -> Map<String, Value> {
        let mut right = Map::with_capacity(members.len());
        for (name, value) in members {
            let at = At::Key(at, name);
            let found = match self.fields.meaning(name) {
                Meaning::Name(found) => found,
                Meaning::Label(found) => {
                    if !self.alone(found, name, members, joins, given, &at) {
                        continue;
                    }
                    found
                }
                Meaning::Unlisted => {
                    right.insert(name.clone(), value.clone());
                    continue;
                }
                Meaning::Ambiguous(several) => {
                    let names = list(several.iter().map(|field| field.name.as_str()), 10, "and");
                    let message = format!(
                        "is the label of {} fields of {}: {names}; give the one that is meant by this name",
                        several.len(),
                        self.fields.module
                    );
                    self.out.push(ViolationCode::Field, &at, message);
                    continue;
                }
                Meaning::Unknown => {
                    let candidates = candidates::of_fields(self.fields, name, |field| !field.read_only);
                    let message = format!("is no field of {} in this organisation; {candidates}", self.fields.module);
                    self.out.push(ViolationCode::Field, &at, message);
                    continue;
                }
            };
            self.writable(found, &at);
            let value = self.value(found, value, &at);
            right.insert(found.name.clone(), value);
        }
        right
    }

    /// Whether a field that is named by its label is not given by its name as well, and has no
    /// argument of its own.
    fn alone(
        &mut self,
        field: &Field,
        label: &str,
        members: &Map<String, Value>,
        joins: bool,
        given: &[&str],
        at: &At,
    ) -> bool {
        let name = quote_text(&field.name);
        let labelled = members.keys().find(|other| *other != label && other.trim() == label.trim());
        if members.contains_key(&field.name) || labelled.is_some() || given.contains(&field.name.as_str()) {
            self.out.push(
                ViolationCode::Field,
                at,
                format!("is the label of {name}, which is given already; give it once"),
            );
            return false;
        }
        if joins && let Some(argument) = self.described.get(field.name.as_str()) {
            let message = format!("is the label of {name}: give it as the argument {}", quote_text(argument));
            self.out.push(ViolationCode::Reserved, at, message);
            return false;
        }
        true
    }

    fn writable(&mut self, field: &Field, at: &At) {
        if field.read_only {
            let message = format!(
                "cannot be written: {} is read-only in {}; leave it out",
                quote_text(&field.name),
                self.fields.module
            );
            self.out.push(ViolationCode::Field, at, message);
        }
    }

    /// A value with what people see of a picklist turned into what requests use.
    fn value(&mut self, field: &Field, value: &Value, at: &At) -> Value {
        match value {
            Value::String(text) if !field.choices.is_empty() && !text.is_empty() => {
                Value::String(choice(field, text, at, self.out))
            }
            Value::Array(items) if !field.choices.is_empty() => {
                let items = items.iter().enumerate();
                items.map(|(index, item)| self.value(field, item, &At::Index(at, index))).collect()
            }
            other => other.clone(),
        }
    }
}

/// What requests use for what people see of a picklist; added to `out` where there is no such value.
pub(super) fn choice(field: &Field, text: &str, at: &At, out: &mut Violations) -> String {
    if field.choices.iter().any(|choice| choice.value == text) {
        return text.to_owned();
    }
    let seen: Vec<&str> =
        field.choices.iter().filter(|choice| choice.display == text).map(|choice| choice.value.as_str()).collect();
    let message = match seen.as_slice() {
        [only] => return (*only).to_owned(),
        [] => format!(
            "is {}, no value of {} in this organisation; {}",
            quote_text(text),
            quote_text(&field.name),
            candidates::of_values(field, text)
        ),
        several => format!(
            "is {}, which is shown for several values of {}: {}; give the one that is meant",
            quote_text(text),
            quote_text(&field.name),
            list(several.iter().copied(), 10, "and")
        ),
    };
    out.push(ViolationCode::Picklist, at, message);
    text.to_owned()
}
