//! People of the portal and of a project.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    paging::List,
    store::{Kind, User, parse_id},
};
use crate::http::Reply;

pub(super) fn shown(user: &User) -> Value {
    let mut value = user.brief();
    value["id"] = user.zpuid.to_string().into();
    value["is_active"] = user.active.into();
    value["role"] = json!({"name": user.role});
    value
}

/// `GET /portal/{}/users`
pub(super) fn of_portal(call: &mut Call) -> Result<Reply, Problem> {
    let users = call.store().users.iter().map(shown).collect();
    Ok(List::new(call, users)?.named(call, "users"))
}

/// Whoever owns the project, or a task or issue in it.
fn members(call: &Call) -> Result<Vec<Value>, Problem> {
    let (project, store) = (call.project()?, call.store());
    let mut zpuids = BTreeSet::new();
    for record in store.records.values().filter(|record| record.project == project) {
        zpuids.extend(record.link("owner"));
        zpuids.extend(record.link("assignee"));
        if record.kind == Kind::Task {
            let owners = record.values.get("owners_and_work").and_then(Value::as_array).into_iter().flatten();
            zpuids.extend(owners.filter_map(|zpuid| parse_id(zpuid.as_str()?)));
        }
    }
    Ok(store.users.iter().filter(|user| zpuids.contains(&user.zpuid)).map(shown).collect())
}

/// `GET .../users`
pub(super) fn of_project(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, members(call)?)?.named(call, "users"))
}

/// `GET .../users/{}`, by zpuid or email address.
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    let wanted = call.ids[2].as_str();
    let found = members(call)?.into_iter().find(|user| user["zpuid"] == wanted || user["email"] == wanted);
    found.map(|user| Reply::json(200, &user)).ok_or_else(Problem::not_found)
}
