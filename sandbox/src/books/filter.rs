//! Which records a list's parameters let through.

use jiff::{Timestamp, civil::Date};
use serde_json::Value;

use super::{
    Call, contacts,
    error::Problem,
    kinds::Kind,
    store::{Record, number, parse_id, text},
};

/// Whether a record, as answered, is wanted.
pub(super) type Test = Box<dyn Fn(&Record) -> bool>;

/// Characters of a text that is searched for.
const LONGEST: usize = 100;

/// The tests that the query asks for. Parameters that Books does not know are passed over.
pub(super) fn tests(call: &Call, kind: &'static Kind) -> Result<Vec<Test>, Problem> {
    let mut tests: Vec<Test> = Vec::new();
    for name in kind.texts.iter().copied().chain(["contact_type"]) {
        texts(call, name, &mut tests)?;
    }
    for name in kind.dates {
        dates(call, name, &mut tests)?;
    }
    for name in kind.amounts {
        amounts(call, name, &mut tests)?;
    }
    ids(call, kind, &mut tests)?;
    if let Some(wanted) = call.query("status").filter(|_| !kind.statuses.is_empty()) {
        if !kind.statuses.contains(&wanted) {
            return Err(Problem::invalid("status"));
        }
        tests.push(status(wanted));
    }
    if let Some(wanted) = call.query("filter_by") {
        let known = kind.filters.iter().find(|(name, _)| *name == wanted);
        let (name, meant) = known.ok_or_else(|| Problem::invalid("filter_by"))?;
        if name.starts_with("PaymentMode.") && !meant.is_empty() {
            tests.push(Box::new(|record| text(record, "payment_mode") == *meant));
        } else if !meant.is_empty() {
            tests.push(status(meant));
        } else if let Some(test) = contacts::filter(call.world, name) {
            tests.push(test);
        }
    }
    if let Some(wanted) = call.query("search_text") {
        let wanted = short("search_text", wanted)?.to_lowercase();
        let searched = kind.searched;
        tests.push(Box::new(move |record| {
            searched.iter().any(|name| text(record, name).to_lowercase().contains(&wanted))
        }));
    }
    if let Some(since) = call.query("last_modified_time") {
        let since = moment(since).ok_or_else(|| Problem::invalid("last_modified_time"))?;
        tests.push(Box::new(move |record| moment(text(record, "last_modified_time")).is_some_and(|at| at >= since)));
    }
    Ok(tests)
}

/// A state; `unpaid` stands for every state in which something is due.
fn status(wanted: &str) -> Test {
    // Parameters write `non-billable`, records `nonbillable`.
    let wanted = wanted.replace('-', "");
    Box::new(move |record| {
        let status = text(record, "status");
        status == wanted
            || wanted == "billable" && record.get("is_billable") == Some(&Value::Bool(true))
            || wanted == "unpaid" && matches!(status, "sent" | "viewed" | "overdue" | "partially_paid")
            || wanted == "viewed" && record.get("is_viewed_by_client") == Some(&Value::Bool(true))
    })
}

/// A text no longer than Books looks for.
fn short<'a>(name: &str, value: &'a str) -> Result<&'a str, Problem> {
    if value.chars().count() > LONGEST { Err(Problem::too_long(name, LONGEST)) } else { Ok(value) }
}

/// A moment with an offset, with or without colon.
fn moment(value: &str) -> Option<Timestamp> {
    jiff::fmt::strtime::parse("%Y-%m-%dT%H:%M:%S%z", value).and_then(|parsed| parsed.to_timestamp()).ok()
}

fn texts(call: &Call, name: &'static str, tests: &mut Vec<Test>) -> Result<(), Problem> {
    for (variant, compare) in [
        ("", (|own: &str, wanted: &str| own == wanted) as fn(&str, &str) -> bool),
        ("_startswith", |own, wanted| own.starts_with(wanted)),
        ("_contains", |own, wanted| own.contains(wanted)),
    ] {
        let parameter = format!("{name}{variant}");
        if let Some(wanted) = call.query(&parameter) {
            let wanted = short(&parameter, wanted)?.to_lowercase();
            tests.push(Box::new(move |record| compare(&text(record, name).to_lowercase(), &wanted)));
        }
    }
    Ok(())
}

fn dates(call: &Call, name: &'static str, tests: &mut Vec<Test>) -> Result<(), Problem> {
    for (variant, compare) in [
        ("", (|own: Date, wanted: Date| own == wanted) as fn(Date, Date) -> bool),
        ("_start", |own, wanted| own >= wanted),
        ("_end", |own, wanted| own <= wanted),
        ("_before", |own, wanted| own < wanted),
        ("_after", |own, wanted| own > wanted),
    ] {
        let parameter = format!("{name}{variant}");
        if let Some(wanted) = call.query(&parameter) {
            let wanted: Date = wanted.parse().map_err(|_| Problem::invalid(&parameter))?;
            tests.push(Box::new(move |record| text(record, name).parse().is_ok_and(|own| compare(own, wanted))));
        }
    }
    Ok(())
}

fn amounts(call: &Call, name: &'static str, tests: &mut Vec<Test>) -> Result<(), Problem> {
    for (variant, compare) in [
        ("", (|own: f64, wanted: f64| (own - wanted).abs() < 0.005) as fn(f64, f64) -> bool),
        ("_less_than", |own, wanted| own < wanted),
        ("_less_equals", |own, wanted| own <= wanted),
        ("_greater_than", |own, wanted| own > wanted),
        ("_greater_equals", |own, wanted| own >= wanted),
    ] {
        let parameter = format!("{name}{variant}");
        if let Some(wanted) = call.query(&parameter) {
            let wanted: f64 = wanted.parse().map_err(|_| Problem::invalid(&parameter))?;
            tests.push(Box::new(move |record| compare(number(record, name), wanted)));
        }
    }
    Ok(())
}

/// Ids of whom a record is made out to, of what it belongs to, or of an item in one of its lines.
fn ids(call: &Call, kind: &'static Kind, tests: &mut Vec<Test>) -> Result<(), Problem> {
    let own = kind.ids.iter().map(|(name, _)| *name);
    for name in own.chain(["customer_id", "vendor_id", "zcrm_potential_id", "zcrm_account_id"]) {
        if let Some(wanted) = call.query(name) {
            let wanted = parse_id(wanted).ok_or_else(|| Problem::invalid(name))?.to_string();
            tests.push(Box::new(move |record| text(record, name) == wanted));
        }
    }
    if let Some(wanted) = call.query("item_id").filter(|_| kind.has_lines) {
        let wanted = parse_id(wanted).ok_or_else(|| Problem::invalid("item_id"))?.to_string();
        tests.push(Box::new(move |record| {
            let lines = record.get("line_items").and_then(Value::as_array);
            lines.into_iter().flatten().any(|line| line["item_id"] == wanted)
        }));
    }
    Ok(())
}
