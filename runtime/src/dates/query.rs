//! Dates as `${…}` in queries, and in the fields that no description knows.
//!
//! Which form is wanted there, only the field tells: the query is parsed once with a day of long ago in
//! the place of each word, and the comparison in which that day stands names the field.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::Value;

use super::word::{self, Edge, Reading};
use super::{DateForms, Now};
use crate::arguments::{At, ViolationCode, Violations};
use crate::descriptor::Grammar;
use crate::grammar;

/// One `${…}` that is a date.
struct Found {
    /// Bytes of the text, from `$` to after `}`.
    start: usize,
    end: usize,
    reading: Reading,
    /// Stands in quotation marks already.
    quoted: bool,
}

/// The query with literals in the place of words; nothing where it has no words.
pub(super) fn replace(grammar: Grammar, text: &str, forms: &DateForms, now: &Now) -> Result<Option<String>, String> {
    let found = find(text, now)?;
    if found.is_empty() {
        return Ok(None);
    }
    let marks: Vec<String> = (0..found.len()).map(mark).collect();
    let marked = splice(grammar, text, &found, |index, _| marks[index].clone());
    // A query that does not parse is spoken of later, with the dates in it.
    let parsed = grammar::check(grammar, &marked).ok();
    let compared = parsed.as_ref().map(grammar::Parsed::comparisons).unwrap_or_default();
    let replaced = splice(grammar, text, &found, |index, found| {
        let field = compared.iter().find(|(_, value)| *value == marks[index]).map(|(field, _)| *field);
        literal(&found.reading, field, forms, now)
    });
    Ok(Some(replaced))
}

/// Replaces every text in a value that is a word from end to end.
pub(super) fn open(
    value: &mut Value,
    forms: &DateForms,
    now: &Now,
    at: &At,
    relative: &mut bool,
    out: &mut Violations,
) {
    match value {
        Value::String(text) if text.starts_with("${") && text.ends_with('}') && word::is_meant(text) => {
            let field = if let At::Key(_, name) = at { Some(*name) } else { None };
            match word::read(text, now) {
                Ok(reading) => {
                    *relative = true;
                    *text = literal(&reading, field, forms, now);
                }
                Err(fault) => out.push(ViolationCode::Date, at, fault),
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                // An item is a value of the field that holds the list.
                let inner = At::Index(at, index);
                open(item, forms, now, if item.is_string() { at } else { &inner }, relative, out);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                open(member, forms, now, &At::Key(at, name), relative, out);
            }
        }
        _ => {}
    }
}

/// Everything in `${…}` that begins like a date; the vendor may have other meanings for the rest.
fn find(text: &str, now: &Now) -> Result<Vec<Found>, String> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(offset) = text[from..].find("${") {
        let start = from + offset;
        let Some(length) = text[start..].find('}') else { break };
        let end = start + length + 1;
        let inner = &text[start..end];
        from = end;
        if word::is_meant(inner) || inner[2..].starts_with(|first: char| first.is_ascii_digit()) {
            let reading = word::read(inner, now)?;
            found.push(Found { start, end, reading, quoted: text[..start].ends_with('\'') });
        }
    }
    Ok(found)
}

/// A day that nobody asks about, another for each word.
fn mark(index: usize) -> String {
    let first = Date::constant(101, 1, 1);
    let days = i64::try_from(index).unwrap_or(i64::MAX);
    let day = first.checked_add(jiff::SignedDuration::from_hours(days.saturating_mul(24))).unwrap_or(first);
    super::DateStyle::YearMonthDay.write(day)
}

fn splice(grammar: Grammar, text: &str, found: &[Found], write: impl Fn(usize, &Found) -> String) -> String {
    let mut out = String::with_capacity(text.len() + 16 * found.len());
    let mut from = 0;
    for (index, found_here) in found.iter().enumerate() {
        out.push_str(&text[from..found_here.start]);
        let literal = write(index, found_here);
        if grammar.quotes_dates() && !found_here.quoted {
            let _ = write!(out, "'{literal}'");
        } else {
            out.push_str(&literal);
        }
        from = found_here.end;
    }
    out.push_str(&text[from..]);
    out
}

/// A reading in the form that the field wants: a moment where it holds moments or a moment was said.
fn literal(reading: &Reading, field: Option<&str>, forms: &DateForms, now: &Now) -> String {
    let last = field.map(|field| field.rsplit('.').next().unwrap_or(field)).unwrap_or_default();
    let named = forms.moments.iter().any(|name| match name.strip_prefix('*') {
        Some(end) => last.ends_with(end),
        None => last == *name,
    });
    let moment = named || matches!(reading, Reading::Moment(_));
    let moment = moment.then(|| reading.moment(Edge::AsSaid, now)).flatten();
    match moment.map(|at| forms.date_time.write(&at)) {
        Some(Value::String(text)) => text,
        Some(other) => other.to_string(),
        None => forms.date.write(reading.date(now)),
    }
}
