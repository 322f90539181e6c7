//! Time spent on tickets. Everything is answered as text.

use serde_json::{Value, json};

use super::{
    Call,
    body::{Kind, Member},
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, record, reference, text},
    threads::author,
    tickets,
};
use crate::http::Reply;

const MEMBERS: &[Member] = &[
    ("executedTime", Kind::Moment),
    ("hoursSpent", Kind::Whole(999)),
    ("minutesSpent", Kind::Whole(59)),
    ("secondsSpent", Kind::Whole(59)),
    ("description", Kind::Text(65_535)),
    ("ownerId", Kind::Id),
    ("isBillable", Kind::Flag),
    (
        "billingType",
        Kind::OneOf(&[
            "FIXED_COST_FOR_TICKETS",
            "FIXED_COST_FOR_AGENTS",
            "SPECIFIC_COST_PER_PROFILE",
            "SPECIFIC_COST_PER_AGENT",
        ]),
    ),
    ("requestChargeType", Kind::Text(100)),
    ("additionalCost", Kind::Amount),
    ("agentCostPerHour", Kind::Amount),
    ("cf", Kind::Object),
];

/// A time entry as it is answered.
fn shown(call: &Call, entry: &Record) -> Value {
    let mut whole = entry.clone();
    whole.remove("ticketId");
    whole.insert("owner".to_owned(), author(call, "agents", reference(entry, "ownerId")));
    whole.into()
}

/// `GET /tickets/{id}/timeEntry`
pub(super) fn list(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&["limit", "from", "include", "orderBy", "createdTimeRange", "modifiedTimeRange"])?;
    call.include(&["owner"])?;
    let range = call.range_parameter("createdTimeRange")?;
    call.range_parameter("modifiedTimeRange")?;
    let within = |entry: &&Record| {
        range.as_ref().is_none_or(|(from, to)| (from.as_str()..=to.as_str()).contains(&text(entry, "createdTime")))
    };
    let found = call.store().of("timeEntries", "ticketId", id).filter(within).map(|entry| shown(call, entry)).collect();
    call.page(Paging::zero(100, 50), found)
}

/// `POST /tickets/{id}/timeEntry`
pub(super) fn create(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = checked(call, &["executedTime"])?;
    let now = call.stamp();
    let mut entry = record(json!({
        "ticketId": id.to_string(), "hoursSpent": "0", "minutesSpent": "0", "secondsSpent": "0", "description": null,
        "ownerId": call.world.desk.me.to_string(), "isBillable": true, "billingType": null, "requestChargeType": null,
        "additionalCost": "0.0", "agentCostPerHour": "0.0", "totalCost": "0.0", "createdTime": now, "modifiedTime": now,
        "mode": "MANUAL", "cf": {}, "customFields": {},
    }));
    entry.extend(given);
    let entry = call.store_mut().add("timeEntries", entry);
    tickets::recount(call, id);
    one(call, entry)
}

fn checked(call: &Call, required: &[&str]) -> Result<Record, Problem> {
    let given = call.body(MEMBERS, required)?;
    let owner = reference(&given, "ownerId");
    if owner.is_some_and(|owner| call.store().get("agents", owner).is_none()) {
        return Err(Wrong::invalid("ownerId").into());
    }
    Ok(given)
}

fn one(call: &Call, entry: u64) -> Result<Reply, Problem> {
    call.store()
        .get("timeEntries", entry)
        .map(|entry| Reply::json(200, &shown(call, entry)))
        .ok_or_else(|| call.unknown_id())
}

/// A time entry of this ticket.
fn find(call: &Call, id: u64, segment: &str) -> Result<u64, Problem> {
    let entry = call.id_in("timeEntries", segment)?;
    let here = call.store().get("timeEntries", entry).is_some_and(|one| reference(one, "ticketId") == Some(id));
    if here { Ok(entry) } else { Err(call.unknown_id()) }
}

/// `GET /tickets/{id}/timeEntry/{entry}`
pub(super) fn get(call: &Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    call.include(&["owner"])?;
    one(call, find(call, id, segment)?)
}

/// `PUT /tickets/{id}/timeEntry/{entry}`
pub(super) fn update(call: &mut Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let entry = find(call, id, segment)?;
    let mut given = checked(call, &[])?;
    given.insert("modifiedTime".to_owned(), call.stamp().into());
    if let Some(entry) = call.store_mut().get_mut("timeEntries", entry) {
        entry.extend(given);
    }
    one(call, entry)
}

/// `DELETE /tickets/{id}/timeEntry/{entry}`
pub(super) fn delete(call: &mut Call, id: u64, segment: &str) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let entry = find(call, id, segment)?;
    call.store_mut().remove("timeEntries", entry);
    tickets::recount(call, id);
    Ok(Reply::empty(200))
}

/// `GET /tickets/{id}/timeEntrySummation`
pub(super) fn summation(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let part = |entry: &Record, name: &str| text(entry, name).parse::<u64>().unwrap_or(0);
    let seconds = |entry: &Record| {
        part(entry, "hoursSpent") * 3_600 + part(entry, "minutesSpent") * 60 + part(entry, "secondsSpent")
    };
    let all: u64 = call.store().of("timeEntries", "ticketId", id).map(seconds).sum();
    let told = |number: u64| number.to_string();
    Ok(Reply::json(
        200,
        &json!({
            "totalHours": told(all / 3_600), "totalMins": told(all / 60 % 60), "totalSeconds": told(all % 60),
            "totalCosts": "0",
        }),
    ))
}
