//! Members that a result has beside the vendor's own, and which of its records are passed on.

use serde_json::{Map, Number, Value};

use crate::arguments::Arguments;
use crate::arguments::check::literal;
use crate::dates::{DateStyle, Now, day_of};
use crate::descriptor::{Compute, Computed, Filter, FilterTest, Literal};

/// What computing needs beside the record.
#[derive(Clone, Copy)]
pub(super) struct Basis<'a> {
    pub(super) now: &'a Now,
    /// How the product writes days.
    pub(super) style: Option<DateStyle>,
    pub(super) arguments: &'a Arguments,
}

/// Adds the computed members, in their order.
pub(super) fn add(computed: &[Computed], record: &mut Value, basis: Basis) {
    if computed.is_empty() || !record.is_object() {
        return;
    }
    let values: Vec<(String, Value)> =
        computed.iter().map(|one| (one.name.to_owned(), value(&one.form, record, basis))).collect();
    if let Value::Object(members) = record {
        members.extend(values);
    }
}

fn value(form: &Compute, record: &Value, basis: Basis) -> Value {
    let passed = |pointer: &str| {
        let day = day_of(record.pointer(pointer)?, basis.style, basis.now)?;
        let today = basis.now.at.to_zoned(basis.now.zone.clone()).date();
        Some(i64::from((today - day).get_days()))
    };
    match form {
        Compute::Copy(pointer) => record.pointer(pointer).cloned().unwrap_or(Value::Null),
        Compute::Number(pointer) => record.pointer(pointer).and_then(number).unwrap_or(Value::Null),
        Compute::DaysSince(pointer) => passed(pointer).into(),
        Compute::DaysUntil(pointer) => passed(pointer).map(|days| -days).into(),
        Compute::Past { date, unless } => (passed(date).is_some_and(|days| days > 0) && !any(unless, record)).into(),
        Compute::Is(members) => any(members, record).into(),
    }
}

fn any(members: &[(&str, Literal)], record: &Value) -> bool {
    members.iter().any(|(pointer, value)| record.pointer(pointer).is_some_and(|found| alike(found, *value)))
}

/// Letter case of words is no difference.
fn alike(found: &Value, wanted: Literal) -> bool {
    match (found, wanted) {
        (Value::String(found), Literal::String(wanted)) => found.eq_ignore_ascii_case(wanted),
        _ => *found == literal(wanted),
    }
}

fn number(value: &Value) -> Option<Value> {
    if value.is_number() {
        return Some(value.clone());
    }
    let text = value.as_str()?.trim();
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole.or_else(|| Number::from_f64(text.parse().ok()?)).map(Value::Number)
}

/// The filters of a tool that the arguments of a call switch on.
pub(super) fn switched_on<'f>(filters: &'f [Filter], arguments: &Arguments) -> Vec<&'f Filter> {
    let is_on = |filter: &&Filter| {
        if filter.argument.is_empty() {
            return true;
        }
        let given = steering(filter, arguments);
        given.is_some_and(|given| filter.when.is_none_or(|wanted| alike(&given, wanted)))
    };
    filters.iter().filter(is_on).collect()
}

/// The value of the argument that steers a filter.
fn steering(filter: &Filter, arguments: &Arguments) -> Option<Value> {
    let given = arguments.get(filter.argument).filter(|given| !given.is_null()).cloned();
    given.or_else(|| filter.default.map(literal))
}

/// Whether a record passes all of them.
pub(super) fn passes(filters: &[&Filter], record: &Value, basis: Basis) -> bool {
    filters.iter().all(|filter| {
        let member = record.pointer(filter.member);
        match filter.test {
            FilterTest::Equals(wanted) => member.is_some_and(|found| alike(found, wanted)),
            FilterTest::Differs(wanted) => !member.is_some_and(|found| alike(found, wanted)),
            FilterTest::Contains => compared(filter, member, basis, |found, wanted| found.contains(wanted)),
            FilterTest::Same => compared(filter, member, basis, |found, wanted| found == wanted),
        }
    })
}

fn compared(filter: &Filter, member: Option<&Value>, basis: Basis, holds: fn(&str, &str) -> bool) -> bool {
    let wanted = steering(filter, basis.arguments);
    let lower = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned).trim().to_lowercase();
    member.zip(wanted).is_some_and(|(found, wanted)| holds(&lower(found), &lower(&wanted)))
}

/// The members that are kept of a record: those that are named, and what was computed.
pub(super) fn keep(names: &[&str], computed: &[Computed], members: &mut Map<String, Value>) {
    if !names.is_empty() {
        members.retain(|name, _| names.contains(&name.as_str()) || computed.iter().any(|one| one.name == name));
    }
}

/// Without arguments, on a day of long ago.
#[cfg(test)]
pub(super) fn no_basis() -> Basis<'static> {
    let now = Box::leak(Box::new(Now::default()));
    Basis { now, style: None, arguments: Box::leak(Box::new(Arguments::new(Map::new()))) }
}

#[cfg(test)]
mod tests;
