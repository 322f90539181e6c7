//! Issues, which scopes call bugs.

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
    ("description", Form::Text),
    ("status", Form::Status(Kind::Issue)),
    ("due_date", Form::Date),
    ("assignee", Form::Person),
    ("flag", Form::Word(&["Internal", "External"])),
];

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    let severity = record.values.get("severity").map_or("None", |word| word.as_str().unwrap_or("None"));
    json!({
        "id": record.id.to_string(),
        "prefix": format!("I{}", record.number),
        "name": record.text("name"),
        "description": record.text("description"),
        "project": store.named(Some(record.project)),
        "status": store.shown_status(record),
        "severity": {"value": severity},
        "flag": record.values.get("flag").map_or("Internal", |flag| flag.as_str().unwrap_or("Internal")),
        "due_date": record.values.get("due_date"),
        "assignee": record.link("assignee").and_then(|zpuid| store.user(zpuid)).map(super::store::User::brief),
        "created_by": store.user(record.created_by).map(super::store::User::brief),
        "created_time": record.created.to_string(),
        "last_updated_time": record.updated.to_string(),
    })
}

/// `GET .../issues` of a project.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, call.all(Kind::Issue)?)?.named(call, "issues"))
}

/// `GET /portal/{}/issues`: of all projects that are not in the trash.
pub(super) fn of_portal(call: &mut Call) -> Result<Reply, Problem> {
    let store = call.store();
    let here = |issue: &&Record| store.records.get(&issue.project).is_some_and(|project| !project.trashed);
    let issues = store.of(Kind::Issue).filter(here).map(|issue| shown(store, issue, &call.world.clock)).collect();
    Ok(List::new(call, issues)?.named(call, "issues"))
}

/// `GET .../issues/{}`
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &call.shown(call.record(Kind::Issue, 2)?.id)))
}

/// `POST .../issues`
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let values = body::read(call, call.project()?, FIELDS, &["name"], &[])?;
    let id = call.add(Kind::Issue, 0, values)?;
    Ok(Reply::json(201, &call.shown(id)))
}

/// `PATCH .../issues/{}`
pub(super) fn update(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.record(Kind::Issue, 2)?.id;
    let values = body::read(call, call.project()?, FIELDS, &[], &[])?;
    call.change(id, values);
    Ok(Reply::json(200, &call.shown(id)))
}
