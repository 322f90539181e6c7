//! Lists: filtered, sorted, page by page.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    filter,
    kinds::Kind,
    store::{Record, number, text},
    view,
};
use crate::http::Reply;

/// Records of a page at most, and where nothing is asked for.
const LARGEST_PAGE: usize = 200;

/// Answers a list of a kind.
pub(super) fn list(call: &Call, kind: &'static Kind) -> Result<Reply, Problem> {
    let tests = filter::tests(call, kind)?;
    let mut found: Vec<Record> = (call.world.books.store.all(kind))
        .filter_map(|record| match view::whole(call.world, kind, record) {
            Value::Object(whole) => Some(whole),
            _ => None,
        })
        .filter(|record| tests.iter().all(|test| test(record)))
        .collect();
    let (column, order) = sorting(call, kind)?;
    found.sort_by(|one, other| {
        let ascending = compare(one, other, column);
        if order == "D" { ascending.reverse() } else { ascending }
    });
    let shown = found.into_iter().map(|record| view::short(record.into())).collect();
    let name = kind.segment.trim_start_matches("settings/");
    let mut reply = paged(call, name, shown)?;
    reply["page_context"]["sort_column"] = column.into();
    reply["page_context"]["sort_order"] = order.into();
    reply["page_context"]["applied_filter"] = call.query("filter_by").unwrap_or("Status.All").into();
    Ok(Reply::json(200, &reply))
}

/// One page of records under a name, with how the list goes on.
pub(super) fn paged(call: &Call, name: &str, all: Vec<Value>) -> Result<Value, Problem> {
    let page = numeral(call, "page", 1, usize::MAX)?;
    let size = numeral(call, "per_page", LARGEST_PAGE, LARGEST_PAGE)?;
    let before = (page - 1).saturating_mul(size);
    let more = all.len() > before.saturating_add(size);
    let shown: Vec<Value> = all.into_iter().skip(before).take(size).collect();
    Ok(json!({
        "code": 0,
        "message": "success",
        name: shown,
        "page_context": {"page": page, "per_page": size, "has_more_page": more, "report_name": name},
    }))
}

fn numeral(call: &Call, name: &str, default: usize, most: usize) -> Result<usize, Problem> {
    match call.query(name) {
        None => Ok(default),
        Some(text) => {
            text.parse().ok().filter(|value| (1..=most).contains(value)).ok_or_else(|| Problem::invalid(name))
        }
    }
}

/// By what a list is sorted: by time of creation where nothing is said, last first; names first to last.
fn sorting<'a>(call: &'a Call, kind: &'static Kind) -> Result<(&'a str, &'a str), Problem> {
    let by_name = matches!(kind.segment, "contacts" | "items" | "chartofaccounts");
    let first = if by_name { kind.sorted[0] } else { "created_time" };
    let column = call.query("sort_column").unwrap_or(first);
    if column != "created_time" && !kind.sorted.contains(&column) {
        return Err(Problem::invalid("sort_column"));
    }
    let given = if call.query("sort_column").is_some() || by_name { "A" } else { "D" };
    match call.query("sort_order").unwrap_or(given) {
        order @ ("A" | "D") => Ok((column, order)),
        _ => Err(Problem::invalid("sort_order")),
    }
}

fn compare(one: &Record, other: &Record, column: &str) -> Ordering {
    if one.get(column).is_some_and(Value::is_number) {
        return number(one, column).total_cmp(&number(other, column));
    }
    text(one, column).to_lowercase().cmp(&text(other, column).to_lowercase())
}
