//! Search: by words in fields, by ids, by times. What was written a moment ago may not be found yet.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::{
    Call, body,
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, parse_id, reference, text},
    tickets as ticketing,
};
use crate::http::Reply;

/// `from` ends at 4999.
const PAGING: Paging = Paging { highest: 4_999, ..Paging::zero(100, 10) };

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.sort();
    words.dedup();
    words
}

/// Whether a text has every word of `wanted`; a word that ends in `*` stands for all that begin so.
pub(super) fn matches(wanted: &str, text: &str) -> bool {
    let present = words(text);
    wanted.split_whitespace().all(|part| {
        let open = part.ends_with('*');
        words(part)
            .iter()
            .all(|word| present.iter().any(|one| if open { one.starts_with(word.as_str()) } else { one == word }))
    })
}

/// How a search parameter is held against a record.
enum Test {
    /// Words in a field of the record itself.
    Words(&'static str),
    /// Words in a field of another record: reference, table, field.
    Related(&'static str, &'static str, &'static str),
    /// One of several words, with commas between them.
    Choice(&'static str),
    Id(&'static str),
    Range(&'static str),
}

const TICKETS: &[(&str, Test)] = &[
    ("id", Test::Id("id")),
    ("ticketNumber", Test::Choice("ticketNumber")),
    ("subject", Test::Words("subject")),
    ("description", Test::Words("description")),
    ("status", Test::Choice("status")),
    ("priority", Test::Choice("priority")),
    ("category", Test::Choice("category")),
    ("channel", Test::Choice("channel")),
    ("departmentId", Test::Id("departmentId")),
    ("assigneeId", Test::Id("assigneeId")),
    ("contactId", Test::Id("contactId")),
    ("contactName", Test::Related("contactId", "contacts", "fullName")),
    ("accountId", Test::Id("accountId")),
    ("accountName", Test::Related("accountId", "accounts", "accountName")),
    ("productId", Test::Id("productId")),
    ("productName", Test::Related("productId", "products", "productName")),
    ("email", Test::Words("email")),
    ("phone", Test::Words("phone")),
    ("createdTimeRange", Test::Range("createdTime")),
    ("modifiedTimeRange", Test::Range("modifiedTime")),
    ("customerResponseTimeRange", Test::Range("customerResponseTime")),
    ("dueDateRange", Test::Range("dueDate")),
];
const CONTACTS: &[(&str, Test)] = &[
    ("id", Test::Id("id")),
    ("firstName", Test::Words("firstName")),
    ("lastName", Test::Words("lastName")),
    ("fullName", Test::Words("fullName")),
    ("accountName", Test::Related("accountId", "accounts", "accountName")),
    ("createdTimeRange", Test::Range("createdTime")),
    ("modifiedTimeRange", Test::Range("modifiedTime")),
];
const ACCOUNTS: &[(&str, Test)] = &[
    ("id", Test::Id("id")),
    ("accountName", Test::Words("accountName")),
    ("createdTimeRange", Test::Range("createdTime")),
    ("modifiedTimeRange", Test::Range("modifiedTime")),
];
const COMMON: &[&str] = &["_all", "limit", "from", "sortBy"];
const CUSTOM: &[&str] = &[
    "customField1",
    "customField2",
    "customField3",
    "customField4",
    "customField5",
    "customField6",
    "customField7",
    "customField8",
    "customField9",
    "customField10",
];

impl Test {
    /// Whether a record passes; an error when the value is none that the parameter can have.
    fn passes(&self, call: &Call, name: &str, wanted: &str, record: &Record) -> Result<bool, Problem> {
        Ok(match self {
            Self::Words(field) => matches(wanted, text(record, field)),
            Self::Related(key, table, field) => {
                let other = reference(record, key).and_then(|id| call.store().get(table, id));
                other.is_some_and(|other| matches(wanted, text(other, field)))
            }
            Self::Choice(field) => wanted.split(',').any(|one| one.trim() == text(record, field)),
            Self::Id("assigneeId") if call.settings().search_empty_assignee && wanted == "${Empty}" => {
                record["assigneeId"].is_null()
            }
            Self::Id("assigneeId") if call.settings().search_empty_assignee && wanted == "${NotEmpty}" => {
                !record["assigneeId"].is_null()
            }
            Self::Id(field) => {
                let ids: Option<Vec<u64>> = wanted.split(',').map(parse_id).collect();
                let ids = ids.ok_or_else(|| Wrong::invalid(name))?;
                reference(record, field).is_some_and(|id| ids.contains(&id))
            }
            Self::Range(field) => {
                let (from, to) = call.range_parameter(name)?.unwrap_or_default();
                (from.as_str()..=to.as_str()).contains(&text(record, field))
            }
        })
    }
}

/// The records that pass every test that the query names.
fn found<'a>(call: &Call, tests: &[(&str, Test)], records: Vec<&'a Record>) -> Result<Vec<&'a Record>, Problem> {
    if call.request.query("_all").is_some_and(|all| all.chars().count() > 100) {
        return Err(Wrong::invalid("_all").into());
    }
    let mut left = records;
    for (name, test) in tests {
        let Some(wanted) = call.request.query(name) else { continue };
        // A wrong value is refused even where there is nothing to hold it against.
        test.passes(call, name, wanted, &ticketing::blank(call.store(), 0, ""))?;
        let mut kept = Vec::new();
        for record in left {
            if test.passes(call, name, wanted, record)? {
                kept.push(record);
            }
        }
        left = kept;
    }
    if let Some(wanted) = call.request.query("_all") {
        left.retain(|record| {
            let all: Vec<&str> = record.values().filter_map(Value::as_str).collect();
            matches(wanted, &all.join(" "))
        });
    }
    Ok(left)
}

/// `GET /tickets/search`
pub(super) fn tickets(call: &Call) -> Result<Reply, Problem> {
    let names: Vec<&str> = TICKETS
        .iter()
        .map(|(name, _)| *name)
        .chain(COMMON.iter().copied())
        .chain(CUSTOM.iter().copied())
        .chain(["tag"])
        .collect();
    call.parameters(&names)?;
    let indexed = body::stamp(call.now - SignedDuration::from_secs(call.settings().search_lag_seconds));
    let all =
        ticketing::listed(call.store()).filter(|ticket| text(ticket, "modifiedTime") <= indexed.as_str()).collect();
    let mut left = found(call, TICKETS, all)?;
    for name in CUSTOM {
        if let Some(wanted) = call.request.query(name) {
            let (field, value) = wanted.split_once(':').ok_or_else(|| Wrong::invalid(name))?;
            left.retain(|ticket| ticket["cf"][field].as_str().is_some_and(|text| matches(value, text)));
        }
    }
    if let Some(tag) = call.request.query("tag") {
        let ids: Vec<&Value> =
            call.store().all("tags").filter(|one| matches(tag, text(one, "name"))).map(|one| &one["id"]).collect();
        left.retain(|ticket| ticket["tagIds"].as_array().is_some_and(|all| all.iter().any(|id| ids.contains(&id))));
    }
    if call.request.query("sortBy") != Some("relevance") {
        ticketing::sort(call, &mut left, &["modifiedTime", "createdTime", "customerResponseTime"], "-createdTime")?;
    }
    let shown = left.into_iter().map(|ticket| ticketing::in_list(call, ticket, &[])).collect();
    call.page_with(PAGING, shown, |data, count| json!({"data": data, "count": count}))
}

/// `GET /contacts/search` and `GET /accounts/search`
pub(super) fn customers(call: &Call, table: &str) -> Result<Reply, Problem> {
    let tests = if table == "contacts" { CONTACTS } else { ACCOUNTS };
    let names: Vec<&str> = tests.iter().map(|(name, _)| *name).chain(COMMON.iter().copied()).collect();
    call.parameters(&names)?;
    let keys = [
        "relevance",
        "modifiedTime",
        "createdTime",
        "-modifiedTime",
        "-createdTime",
        "lastName",
        "firstName",
        "accountName",
    ];
    call.word_parameter("sortBy", &keys)?;
    let all = call.store().all(table).filter(|record| record["isTrashed"] != true).collect();
    let shown = found(call, tests, all)?.into_iter().map(super::customers::shown).collect();
    call.page_with(PAGING, shown, |data, count| json!({"data": data, "count": count}))
}
