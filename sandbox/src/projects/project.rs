//! Projects themselves.

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
    ("start_date", Form::Date),
    ("end_date", Form::Date),
    ("owner", Form::Person),
    ("status", Form::Status(Kind::Project)),
    ("is_public", Form::Word(&["yes", "no"])),
];

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    let counts = |kind: Kind| {
        let closed = store.within(kind, record.id).filter(|member| match kind {
            Kind::Milestone => milestone_closed(member),
            _ => store.closed(member),
        });
        let closed = closed.count();
        (store.within(kind, record.id).count() - closed, closed)
    };
    let shown_counts = |(open, closed): (usize, usize)| json!({"open_count": open, "closed_count": closed});
    let tasks = counts(Kind::Task);
    let all = tasks.0 + tasks.1;
    json!({
        "id": record.id.to_string(),
        "key": format!("NW-{}", record.number),
        "name": record.text("name"),
        "description": record.text("description"),
        "status": store.shown_status(record),
        "project_type": record.values.get("project_type").map_or("active", |kind| kind.as_str().unwrap_or("active")),
        "is_completed": store.closed(record),
        "percent_complete": (tasks.1 * 100).checked_div(all).unwrap_or(0),
        "start_date": record.values.get("start_date"),
        "end_date": record.values.get("end_date"),
        "owner": record.link("owner").and_then(|zpuid| store.user(zpuid)).map(super::store::User::brief),
        "tasks": shown_counts(tasks),
        "milestones": shown_counts(counts(Kind::Milestone)),
        "issues": shown_counts(counts(Kind::Issue)),
        "created_time": record.created.to_string(),
        "last_modified_time": record.updated.to_string(),
    })
}

/// Milestones know done or not, and no list of statuses.
pub(super) fn milestone_closed(record: &Record) -> bool {
    record.text("status") == "completed"
}

/// `GET .../projects`: a bare array. Parameters that would filter are not known, and so without effect.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    let projects = call.store().of(Kind::Project).filter(|project| !project.trashed);
    let shown = projects.map(|project| shown(call.store(), project, &call.world.clock)).collect();
    Ok(List::new(call, shown)?.bare(call))
}

/// `GET .../projects/{}`
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &call.shown(call.project()?)))
}

/// `POST .../projects`
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let mut values = body::read(call, 0, FIELDS, &["name"], &[])?;
    values.entry("owner").or_insert_with(|| call.user().to_string().into());
    let id = call.add(Kind::Project, 0, values)?;
    Ok(Reply::json(201, &call.shown(id)))
}

/// `PATCH .../projects/{}`
pub(super) fn update(call: &mut Call) -> Result<Reply, Problem> {
    let id = call.project()?;
    let values = body::read(call, id, FIELDS, &[], &[])?;
    call.change(id, values);
    Ok(Reply::json(200, &call.shown(id)))
}

/// `DELETE .../projects/{}`, where that is how projects are deleted.
pub(super) fn delete(call: &mut Call) -> Result<Reply, Problem> {
    if call.world.settings.projects.project_removal == "trash" {
        return Err(Problem::invalid_method());
    }
    let id = call.project()?;
    set_trashed(call, id, true);
    Ok(Reply::empty(204))
}

/// `POST .../projects/{}/trash`, where that is how projects are deleted.
pub(super) fn trash(call: &mut Call) -> Result<Reply, Problem> {
    if call.world.settings.projects.project_removal == "delete" {
        return Err(Problem::no_rule());
    }
    let id = call.project()?;
    set_trashed(call, id, true);
    Ok(Reply::empty(204))
}

/// `POST .../projects/{}/restore`
pub(super) fn restore(call: &mut Call) -> Result<Reply, Problem> {
    let record = call.record(Kind::Project, 1)?;
    let id = record.id;
    if !record.trashed {
        return Err(Problem::not_found());
    }
    set_trashed(call, id, false);
    Ok(Reply::empty(204))
}

fn set_trashed(call: &mut Call, id: u64, trashed: bool) {
    if let Some(record) = call.world.projects.store.records.get_mut(&id) {
        record.trashed = trashed;
    }
}
