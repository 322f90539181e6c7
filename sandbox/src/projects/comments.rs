//! Comments on tasks.

use serde_json::{Value, json};

use super::{
    Call, body,
    body::Form,
    error::Problem,
    paging::List,
    store::{Kind, Record, Store},
};
use crate::{clock::Clock, http::Reply};

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    json!({
        "id": record.id.to_string(),
        "comment": record.text("comment"),
        "created_by": store.user(record.created_by).map(super::store::User::brief),
        "created_time": record.created.to_string(),
        "task": store.named(Some(record.parent)),
    })
}

/// `GET .../tasks/{}/comments`
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    let (task, project) = (call.record(Kind::Task, 2)?.id, call.project()?);
    let comments = call.store().within(Kind::Comment, project).filter(|comment| comment.parent == task);
    let comments = comments.map(|comment| shown(call.store(), comment, &call.world.clock)).collect();
    Ok(List::new(call, comments)?.named(call, "comments"))
}

/// `POST .../tasks/{}/comments`: answers an array.
pub(super) fn create(call: &mut Call) -> Result<Reply, Problem> {
    let task = call.record(Kind::Task, 2)?.id;
    let values = body::read(call, call.project()?, &[("comment", Form::Text)], &["comment"], &[])?;
    let id = call.add(Kind::Comment, task, values)?;
    Ok(Reply::json(201, &json!([call.shown(id)])))
}
