//! Time that was logged on tasks, on issues, or on nothing in particular.

use std::collections::BTreeMap;

use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};

use super::{
    Call, body,
    body::{Field, Form},
    error::Problem,
    paging::List,
    store::{Kind, Record, Store, User, parse_id},
};
use crate::{clock::Clock, http::Reply};

const FIELDS: &[Field] = &[
    ("log_name", Form::Text),
    ("date", Form::Date),
    ("bill_status", Form::Word(&["Billable", "Non Billable"])),
    ("hours", Form::Hours),
    ("notes", Form::Text),
    ("owner_zpuid", Form::Zpuid),
    ("module", Form::Module),
];

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    let on = &record.values["module"];
    let target = on["id"].as_str().and_then(parse_id);
    let owner = record.link("owner_zpuid").unwrap_or(record.created_by);
    json!({
        "id": record.id.to_string(),
        "log_name": record.text("log_name"),
        "type": on["type"],
        "date": record.text("date"),
        "log_hour": record.text("hours"),
        "billing_status": record.text("bill_status"),
        "notes": record.text("notes"),
        "project": store.named(Some(record.project)),
        "module_detail": store.named(target),
        "owner": store.user(owner).map(User::brief),
        "created_time": record.created.to_string(),
        "last_modified_time": record.updated.to_string(),
    })
}

/// `GET .../timelogs`: grouped by day, the newest first. The kind of entry and the span are mandatory.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    let project = call.project()?;
    let (first, last) = span(call)?;
    let module = call.request.query("module").ok_or_else(|| Problem::missing("module"))?;
    let module: Value = serde_json::from_str(module).map_err(|_| Problem::invalid("module"))?;
    if !["task", "issue", "general"].iter().any(|kind| module["type"] == *kind) {
        return Err(Problem::invalid("module"));
    }
    let mut days: BTreeMap<Date, Vec<Value>> = BTreeMap::new();
    for record in call.store().within(Kind::TimeLog, project) {
        let on = &record.values["module"];
        let wanted = on["type"] == module["type"] && (module["id"].is_null() || on["id"] == module["id"]);
        if let Some(date) = body::date(record.text("date")).filter(|date| wanted && (first..=last).contains(date)) {
            days.entry(date).or_default().push(shown(call.store(), record, &call.world.clock));
        }
    }
    let groups = days
        .into_iter()
        .rev()
        .map(|(date, logs)| json!({"date": date.to_string(), "total_hours": total(&logs), "log_details": logs}));
    Ok(List::new(call, groups.collect())?.named(call, "time_logs"))
}

/// The days that are asked for, both included. All but a span of one's own are about today.
fn span(call: &Call) -> Result<(Date, Date), Problem> {
    let today = call.world.clock.today();
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    let given = |name: &str| {
        let text = call.request.query(name).ok_or_else(|| Problem::missing(name))?;
        body::date(text).ok_or_else(|| Problem::invalid(name))
    };
    match call.request.query("view_type").ok_or_else(|| Problem::missing("view_type"))? {
        "day" => Ok((today, today)),
        "week" => Ok((monday, monday.saturating_add(6.days()))),
        "month" => Ok((today.first_of_month(), today.last_of_month())),
        "customdate" => Ok((given("start_date")?, given("end_date")?)),
        _ => Err(Problem::invalid("view_type")),
    }
}

fn total(logs: &[Value]) -> String {
    let minutes = |log: &Value| {
        let (hours, minutes) = log["log_hour"].as_str()?.split_once(':')?;
        Some(hours.parse::<u32>().ok()? * 60 + minutes.parse::<u32>().ok()?)
    };
    let minutes: u32 = logs.iter().filter_map(minutes).sum();
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// `GET .../logs/{}`: the kind of entry is mandatory.
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    let kind = call.request.query("type").ok_or_else(|| Problem::missing("type"))?;
    let record = call.record(Kind::TimeLog, 2)?;
    if record.values["module"]["type"] != kind {
        return Err(Problem::not_found());
    }
    Ok(Reply::json(200, &call.shown(record.id)))
}

/// `POST .../log`
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let values = body::read(call, call.project()?, FIELDS, &["module", "date", "bill_status", "hours"], &[])?;
    let id = call.add(Kind::TimeLog, 0, values)?;
    Ok(Reply::json(201, &call.shown(id)))
}

/// `PATCH .../logs/{}`: the kind of entry comes along, what it is about may not change.
pub(super) fn update(call: &mut Call) -> Result<Reply, Problem> {
    let record = call.record(Kind::TimeLog, 2)?;
    let (id, on) = (record.id, record.values["module"].clone());
    let mut values = body::read(call, call.project()?, FIELDS, &["module"], &[])?;
    if values.remove("module").is_none_or(|module| module != on) {
        return Err(Problem::invalid("module"));
    }
    call.change(id, values);
    Ok(Reply::json(200, &call.shown(id)))
}
