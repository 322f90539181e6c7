//! Milestones, which a later version calls phases.

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    paging::List,
    project::milestone_closed,
    store::{Kind, Record, Store},
};
use crate::{clock::Clock, http::Reply};

pub(super) fn shown(store: &Store, record: &Record, _: &Clock) -> Value {
    json!({
        "id": record.id.to_string(),
        "name": record.text("name"),
        "project": store.named(Some(record.project)),
        "start_date": record.values.get("start_date"),
        "end_date": record.values.get("end_date"),
        "status": record.text("status"),
        "is_completed": milestone_closed(record),
        "flag": "internal",
        "owner": record.link("owner").and_then(|zpuid| store.user(zpuid)).map(super::store::User::brief),
        "created_time": record.created.to_string(),
    })
}

/// `GET .../milestones`: here, and only here, `page_info` is an array.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, call.all(Kind::Milestone)?)?.with_info_in_array(call, "milestones"))
}

/// `GET /api/v3.1/.../phases`
pub(super) fn phases(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, call.all(Kind::Milestone)?)?.named(call, "phases"))
}
