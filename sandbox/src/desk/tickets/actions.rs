//! What is done to tickets beside changing their fields.

use serde_json::{Value, json};

use super::{
    read::whole,
    write::{MEMBERS, check, recount, write},
};
use crate::{
    desk::{
        Call,
        body::{Kind, Member},
        error::{Problem, Wrong},
        store::{self, Record, record, reference, text},
    },
    http::Reply,
};

/// `POST /tickets/{id}/move`: another department, in which the agent and the team of the old one have no say.
pub(in crate::desk) fn change_department(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("departmentId", Kind::Id), ("forumId", Kind::Id)], &["departmentId"])?;
    let department = reference(&given, "departmentId").and_then(|id| call.store().get("departments", id));
    let Some(department) = department else { return Err(Wrong::invalid("departmentId").into()) };
    if department["isEnabled"] != true {
        return Err(Wrong::invalid("departmentId").into());
    }
    let target = department["id"].clone();
    let stays = |table: &str, key: &str| -> Value {
        let ticket = call.store().get("tickets", id);
        let holder = ticket.and_then(|ticket| reference(ticket, key)).and_then(|id| call.store().get(table, id));
        match holder {
            Some(agent)
                if agent
                    .get("associatedDepartmentIds")
                    .and_then(Value::as_array)
                    .is_some_and(|ids| ids.contains(&target)) =>
            {
                agent["id"].clone()
            }
            _ => Value::Null,
        }
    };
    let moved = record(json!({"departmentId": target, "assigneeId": stays("agents", "assigneeId"), "teamId": null}));
    write(call, id, moved);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// The tickets that a body names, if all of them exist.
fn named(call: &Call, given: &Record, member: &str) -> Result<Vec<u64>, Problem> {
    let ids = store::ids(given, member);
    let unknown = ids.iter().any(|id| call.store().get("tickets", *id).is_none());
    if unknown { Err(Wrong::invalid(member).into()) } else { Ok(ids) }
}

/// `POST /closeTickets`
pub(in crate::desk) fn close(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids)], &["ids"])?;
    let ids = named(call, &given, "ids")?;
    let mut results = Vec::new();
    for id in ids {
        write(call, id, record(json!({"status": "Closed"})));
        results.push(json!({"success": true, "id": id.to_string(), "errors": null}));
    }
    Ok(Reply::json(200, &json!({"results": results})))
}

/// `POST /tickets/moveToTrash`
pub(in crate::desk) fn trash(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ticketIds", Kind::Ids)], &["ticketIds"])?;
    for id in named(call, &given, "ticketIds")? {
        write(call, id, record(json!({"isTrashed": true})));
    }
    Ok(Reply::empty(204))
}

/// `POST /tickets/markSpam`
pub(in crate::desk) fn spam(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids), ("isSpam", Kind::Flag)], &["ids", "isSpam"])?;
    let mut results = Vec::new();
    for id in named(call, &given, "ids")? {
        write(call, id, record(json!({"isSpam": given["isSpam"]})));
        results.push(json!({"success": true, "id": id.to_string(), "errors": null}));
    }
    Ok(Reply::json(200, &json!({"results": results})))
}

/// `POST /tickets/updateMany`: one field of several tickets.
pub(in crate::desk) fn update_many(call: &mut Call) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let members: &[Member] = &[
        ("ids", Kind::Ids),
        ("fieldName", Kind::Text(100)),
        ("fieldValue", Kind::Text(100)),
        ("isCustomField", Kind::Flag),
    ];
    let given = call.body(members, &["ids", "fieldName"])?;
    let name = text(&given, "fieldName").to_owned();
    let value = given.get("fieldValue").cloned().unwrap_or_default();
    let change = if given.get("isCustomField") == Some(&Value::Bool(true)) {
        record(json!({"cf": {name: value}}))
    } else if MEMBERS.iter().any(|(known, _)| *known == name) {
        record(json!({name: value}))
    } else {
        return Err(Wrong::invalid("fieldName").into());
    };
    check(call, &change)?;
    for id in named(call, &given, "ids")? {
        write(call, id, change.clone());
    }
    Ok(Reply::empty(204))
}

/// `POST /tickets/{id}/merge`: threads, comments and time of the others come to this one, and the others end.
pub(in crate::desk) fn merge(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("ids", Kind::Ids), ("source", Kind::Object)], &["ids"])?;
    let others = named(call, &given, "ids")?;
    if others.contains(&id) {
        return Err(Wrong::invalid("ids").into());
    }
    for other in others {
        for table in ["threads", "comments", "timeEntries", "attachments"] {
            let moved: Vec<u64> =
                call.store().of(table, "ticketId", other).filter_map(|one| reference(one, "id")).collect();
            for one in moved {
                if let Some(one) = call.store_mut().get_mut(table, one) {
                    one.insert("ticketId".to_owned(), id.to_string().into());
                }
            }
        }
        call.store_mut().remove("tickets", other);
    }
    recount(call, id);
    Ok(Reply::json(200, &whole(call, id, &[])))
}

/// `POST /tickets/{id}/markAsRead` and `markAsUnRead`, which answer with different statuses.
pub(in crate::desk) fn mark(call: &mut Call, id: u64, read: bool) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    if let Some(ticket) = call.store_mut().get_mut("tickets", id) {
        ticket.insert("isRead".to_owned(), read.into());
    }
    Ok(if read { Reply::json(200, &json!({"isRead": true})) } else { Reply::empty(204) })
}

/// `GET /tickets/{id}/resolution`
pub(in crate::desk) fn resolution(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let ticket = call.store().get("tickets", id).ok_or_else(|| call.unknown_id())?;
    Ok(Reply::json(200, &json!({"content": ticket["resolution"], "modifiedTime": ticket["modifiedTime"]})))
}

/// `PATCH /tickets/{id}/resolution`
pub(in crate::desk) fn resolve(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("content", Kind::Text(65_535)), ("isNotifyContact", Kind::Flag)], &["content"])?;
    write(call, id, record(json!({"resolution": given["content"]})));
    resolution(call, id)
}

/// `DELETE /tickets/{id}/resolution`
pub(in crate::desk) fn unresolve(call: &mut Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    write(call, id, record(json!({"resolution": null})));
    Ok(Reply::empty(204))
}
