//! Tickets counted, and how long things took.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    Call, body, credits,
    error::{Problem, Wrong},
    store::{Record, reference, text},
    tickets,
};
use crate::http::Reply;

/// `GET /ticketsCountByFieldValues`: how many tickets have which value of a field, or are overdue, escalated or spam.
pub(super) fn by_field(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&[
        "field",
        "departmentId",
        "accountId",
        "contactId",
        "assigneeId",
        "category",
        "createdTimeRange",
        "modifiedTimeRange",
    ])?;
    let fields = ["statusType", "status", "priority", "channel", "spam", "overDue", "escalated"];
    let field = call.word_parameter("field", &fields)?.ok_or_else(|| Wrong::missing("field"))?;
    let mut counted: Vec<&Record> = tickets::listed(call.store()).collect();
    for name in ["departmentId", "accountId", "contactId", "assigneeId"] {
        let wanted = call.id_parameter(name)?;
        counted.retain(|ticket| wanted.is_none() || reference(ticket, name) == wanted);
    }
    for (name, member) in [("createdTimeRange", "createdTime"), ("modifiedTimeRange", "modifiedTime")] {
        if let Some((from, to)) = call.range_parameter(name)? {
            counted.retain(|ticket| (from.as_str()..=to.as_str()).contains(&text(ticket, member)));
        }
    }
    if let Some(category) = call.request.query("category") {
        counted.retain(|ticket| ticket["category"] == category);
    }
    let now = call.stamp();
    let many = |test: &dyn Fn(&Record) -> bool| json!(counted.iter().filter(|ticket| test(ticket)).count().to_string());
    let counts = match field {
        "spam" => many(&|ticket| ticket["isSpam"] == true),
        "overDue" => many(&|ticket| tickets::overdue(ticket, &now)),
        "escalated" => many(&|ticket| ticket["status"] == "Escalated"),
        _ => {
            let mut values: BTreeMap<String, usize> = BTreeMap::new();
            for ticket in &counted {
                let value = text(ticket, field);
                let value =
                    if field == "statusType" { value.to_uppercase().replace(' ', "") } else { value.to_lowercase() };
                *values.entry(value).or_default() += 1;
            }
            values.remove("");
            values.into_iter().map(|(value, count)| json!({"value": value, "count": count.to_string()})).collect()
        }
    };
    let reply = if counted.is_empty() { Reply::empty(204) } else { Reply::json(200, &json!({field: counts})) };
    Ok(reply.costing(credits::COUNTING))
}

/// `GET /tickets/{id}/metrics`
pub(super) fn metrics(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let ticket = call.store().get("tickets", id).ok_or_else(|| call.unknown_id())?;
    let threads: Vec<&Record> = call.store().of("threads", "ticketId", id).collect();
    let sent: Vec<&&Record> =
        threads.iter().filter(|thread| thread["direction"] == "out" && thread["status"] == "SUCCESS").collect();
    let since = |at: &str| between(text(ticket, "createdTime"), at);
    let closed = Some(text(ticket, "closedTime")).filter(|at| !at.is_empty());
    Ok(Reply::json(
        200,
        &json!({
            "firstResponseTime": sent.first().map(|thread| since(text(thread, "createdTime"))),
            "resolutionTime": closed.map(since),
            "totalResponseTime": null,
            "threadCount": threads.len().to_string(),
            "responseCount": (threads.len() - sent.len()).to_string(),
            "outgoingCount": sent.len().to_string(),
            "reopenCount": "0",
            "reassignCount": "0",
            "stagingData": [],
            "agentsHandled": [],
        }),
    ))
}

/// The time between two moments, as `00:45 hrs`.
fn between(from: &str, to: &str) -> Value {
    let (Some(from), Some(to)) = (body::moment(from), body::moment(to)) else { return Value::Null };
    let minutes = to.duration_since(from).as_mins().max(0);
    format!("{:02}:{:02} hrs", minutes / 60, minutes % 60).into()
}
