//! Tags: words on tickets, one set per department.

use serde_json::{Value, json};

use super::{
    Call,
    body::Kind,
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, only, record, reference, text},
    tickets as ticketing,
};
use crate::http::Reply;

const SHOWN: &[&str] = &["id", "name", "tagType"];

/// The tags of the department that the query names.
fn of_department<'a>(call: &'a Call) -> Result<impl Iterator<Item = &'a Record> + use<'a>, Problem> {
    let department = call.id_parameter("departmentId")?.ok_or_else(|| Wrong::missing("departmentId"))?;
    Ok(call.store().of("tags", "departmentId", department))
}

/// The tickets that have a tag.
fn tagged<'a>(call: &'a Call, tag: &'a Record) -> impl Iterator<Item = &'a Record> + use<'a> {
    ticketing::listed(call.store())
        .filter(|ticket| ticket["tagIds"].as_array().is_some_and(|ids| ids.contains(&tag["id"])))
}

/// `GET /ticketTags`
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "limit", "from", "sortBy"])?;
    call.word_parameter("sortBy", &["createdTime", "count"])?;
    let shown = |tag: &Record| {
        let mut shown = only(tag, SHOWN);
        shown["ticketCount"] = tagged(call, tag).count().to_string().into();
        shown
    };
    call.page(Paging::zero(100, 50), of_department(call)?.map(shown).collect())
}

/// `GET /tags/search`
pub(super) fn search(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "searchVal", "limit", "from"])?;
    let wanted = call.request.query("searchVal").unwrap_or_default().trim_matches('*').to_lowercase();
    let found = of_department(call)?.filter(|tag| text(tag, "name").contains(&wanted)).map(|tag| only(tag, SHOWN));
    call.page(Paging::zero(100, 50), found.collect())
}

/// `GET /tags/{id}/tickets`
pub(super) fn tickets(call: &Call, id: &str) -> Result<Reply, Problem> {
    call.parameters(&["include", "sortBy", "limit", "from"])?;
    let include = call.include(&["contacts", "products", "departments", "team", "assignee", "isRead"])?;
    let id = call.id_in("tags", id)?;
    let tag = call.store().get("tags", id).ok_or_else(|| call.unknown_id())?;
    call.page(
        Paging::zero(100, 10),
        tagged(call, tag).map(|ticket| ticketing::in_list(call, ticket, &include)).collect(),
    )
}

/// The tags of a ticket, as they are shown.
fn shown(call: &Call, id: u64) -> Vec<Value> {
    let ticket = call.store().get("tickets", id);
    let ids = ticket.map(|ticket| super::store::ids(ticket, "tagIds")).unwrap_or_default();
    ids.into_iter().map(|id| call.store().excerpt("tags", Some(id), SHOWN)).collect()
}

/// `GET /tickets/{id}/tags`, in an envelope of its own.
pub(super) fn of_ticket(call: &Call, id: u64) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    Ok(Reply::json(200, &json!({"tags": shown(call, id)})))
}

/// `POST /tickets/{id}/associateTag` and `dissociateTag`; a tag that the department has not is made.
pub(super) fn change(call: &mut Call, id: u64, add: bool) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let given = call.body(&[("tags", Kind::Texts)], &["tags"])?;
    let names: Vec<String> =
        given["tags"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_lowercase).collect();
    if names.iter().any(|name| name.is_empty() || name.chars().count() > 100) {
        return Err(Wrong::invalid("tags").into());
    }
    let department =
        call.store().get("tickets", id).and_then(|ticket| reference(ticket, "departmentId")).unwrap_or_default();
    for name in names {
        let known = call.store().of("tags", "departmentId", department).find(|tag| text(tag, "name") == name);
        let tag = match known.and_then(|tag| reference(tag, "id")) {
            Some(tag) => tag,
            None if add => {
                let tag = json!({"name": name, "tagType": "USER", "departmentId": department.to_string()});
                call.store_mut().add("tags", record(tag))
            }
            None => return Err(Wrong::invalid("tags").into()),
        };
        let tag = Value::from(tag.to_string());
        if let Some(ids) = call.store_mut().get_mut("tickets", id).and_then(|ticket| ticket["tagIds"].as_array_mut()) {
            ids.retain(|id| *id != tag);
            if add {
                ids.push(tag);
            }
            let count = ids.len();
            if let Some(ticket) = call.store_mut().get_mut("tickets", id) {
                ticket.insert("tagCount".to_owned(), count.to_string().into());
            }
        }
    }
    Ok(Reply::json(200, &json!({"data": shown(call, id)})))
}
