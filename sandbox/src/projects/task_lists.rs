//! Task lists.

use serde_json::{Value, json};

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
    ("flag", Form::Word(&["internal", "external"])),
    ("status", Form::Word(&["active", "completed"])),
    ("milestone", Form::Link(Kind::Milestone)),
];

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    let id = record.id.to_string();
    let tasks = || store.within(Kind::Task, record.project).filter(|task| task.text("tasklist") == id);
    let closed = tasks().filter(|task| store.closed(task)).count();
    json!({
        "id": id,
        "name": record.text("name"),
        "flag": record.values.get("flag").map_or("internal", |flag| flag.as_str().unwrap_or("internal")),
        "status": record.values.get("status").map_or("active", |status| status.as_str().unwrap_or("active")),
        "project": store.named(Some(record.project)),
        "milestone": store.named(record.link("milestone")),
        "task_count": {"open_count": tasks().count() - closed, "closed_count": closed},
        "created_time": record.created.to_string(),
        "last_updated_time": record.updated.to_string(),
    })
}

/// `GET .../tasklists`
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, call.all(Kind::TaskList)?)?.named(call, "tasklists"))
}

/// `GET .../tasklists/{}`
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &call.shown(call.record(Kind::TaskList, 2)?.id)))
}

/// `POST .../tasklists`
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let values = body::read(call, call.project()?, FIELDS, &["name"], &["milestone_id"])?;
    let id = call.add(Kind::TaskList, 0, values)?;
    Ok(Reply::json(201, &call.shown(id)))
}

/// `PATCH .../tasklists/{}`
pub(super) fn update(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.record(Kind::TaskList, 2)?.id;
    let values = body::read(call, call.project()?, FIELDS, &[], &["milestone_id"])?;
    call.change(id, values);
    Ok(Reply::json(200, &call.shown(id)))
}

/// `DELETE .../tasklists/{}`: the tasks in it go with it.
pub(super) fn delete(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.record(Kind::TaskList, 2)?.id;
    let list = id.to_string();
    let records = &mut call.world.projects.store.records;
    records.retain(|key, record| *key != id && !(record.kind == Kind::Task && record.text("tasklist") == list));
    Ok(Reply::empty(204))
}
