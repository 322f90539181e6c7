//! Tasks.

use serde_json::{Map, Value, json};

use super::{
    Call, body,
    body::{Field, Form},
    error::Problem,
    paging::List,
    store::{Kind, Record, Store},
};
use crate::{clock::Clock, http::Reply};

const FIELDS: &[Field] = &[
    ("name", Form::Text),
    ("description", Form::Text),
    ("tasklist", Form::Link(Kind::TaskList)),
    ("status", Form::Status(Kind::Task)),
    ("priority", Form::Word(&["none", "low", "medium", "high"])),
    ("start_date", Form::Date),
    ("end_date", Form::Date),
    ("completion_percentage", Form::Percent),
    ("owners_and_work", Form::Owners),
];
/// Keys of earlier versions that are taken and dropped.
const IGNORED: &[&str] = &["owners", "milestone_id"];

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    let closed = store.closed(record);
    let percentage = match record.values.get("completion_percentage") {
        _ if closed => 100,
        Some(percentage) => percentage.as_u64().unwrap_or(0),
        None => 0,
    };
    let milestone = record.link("tasklist").and_then(|list| store.records.get(&list)?.link("milestone"));
    json!({
        "id": record.id.to_string(),
        "prefix": format!("T{}", record.number),
        "name": record.text("name"),
        "description": record.text("description"),
        "project": store.named(Some(record.project)),
        "tasklist": store.named(record.link("tasklist")),
        "milestone": store.named(milestone),
        "status": store.shown_status(record),
        "is_completed": closed,
        "completion_percentage": percentage,
        "priority": record.values.get("priority").map_or("none", |word| word.as_str().unwrap_or("none")),
        "start_date": record.values.get("start_date"),
        "end_date": record.values.get("end_date"),
        "owners_and_work": {"owners": store.people(record, "owners_and_work")},
        "created_by": store.user(record.created_by).map(super::store::User::brief),
        "created_time": record.created.to_string(),
        "last_updated_time": record.updated.to_string(),
    })
}

/// `GET .../tasks`. Parameters that would filter are not known, and so without effect.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, call.all(Kind::Task)?)?.named(call, "tasks"))
}

/// `GET .../tasks/{}`
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &call.shown(call.record(Kind::Task, 2)?.id)))
}

/// `POST .../tasks`. A task stands in a list: without one, in the project's general list, if it has one.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let project = call.project()?;
    let mut values = body::read(call, project, FIELDS, &["name"], IGNORED)?;
    check_order(&values)?;
    if !values.contains_key("tasklist") {
        let general = call.store().within(Kind::TaskList, project).find(|list| list.text("name") == "General");
        let list = general.ok_or_else(|| Problem::missing("tasklist"))?.id;
        values.insert("tasklist".to_owned(), list.to_string().into());
    }
    let id = call.add(Kind::Task, 0, values)?;
    Ok(Reply::json(201, &call.shown(id)))
}

/// `PATCH .../tasks/{}`
pub(super) fn update(call: &mut Call) -> Result<Reply, Problem> {
    let record = call.record(Kind::Task, 2)?;
    let (id, mut after) = (record.id, record.values.clone());
    let values = body::read(call, call.project()?, FIELDS, &[], IGNORED)?;
    after.extend(values.clone());
    check_order(&after)?;
    call.change(id, values);
    Ok(Reply::json(200, &call.shown(id)))
}

/// `DELETE .../tasks/{}`
pub(super) fn delete(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.record(Kind::Task, 2)?.id;
    call.world.projects.store.records.retain(|key, record| *key != id && record.parent != id);
    Ok(Reply::empty(204))
}

/// Nothing ends before it starts.
fn check_order(values: &Map<String, Value>) -> Result<(), Problem> {
    match (values.get("start_date").and_then(Value::as_str), values.get("end_date").and_then(Value::as_str)) {
        (Some(start), Some(end)) if end < start => Err(Problem::invalid("end_date")),
        _ => Ok(()),
    }
}
