//! Lists that belong to a record, and the notes added to one.

use serde_json::json;

use super::{
    Call,
    error::Problem,
    paging,
    records::{self, Answered},
    route::allowed,
    schema::{self, Module},
    store::{Record, id_of, parse_id},
};
use crate::http::Reply;

fn owner_of_list(call: &Call, module: &Module, id: &str) -> Result<u64, Problem> {
    parse_id(id)
        .filter(|id| call.world.crm.store.get(module.api_name, *id).is_some())
        .ok_or_else(|| Problem::invalid_segment(1))
}

/// `GET /{module}/{id}/{list}`.
pub(super) fn list(call: &mut Call, module: &'static Module, id: &str, list: &str) -> Result<Reply, Problem> {
    let list = module.related.iter().find(|related| related.api_name == list).ok_or_else(|| {
        let details = json!({"resource_path_index": 2});
        Problem::new("INVALID_DATA", "the related list name given seems to be invalid", details)
    })?;
    let target = schema::module(list.module).ok_or_else(Problem::invalid_module)?;
    allowed(call, target, "READ")?;
    let id = owner_of_list(call, module, id)?;
    let fields = records::needed_fields(call)?;
    let page = paging::page(call)?;
    let records: Vec<Record> = (call.world.crm.store.all(target))
        .filter(|record| record.values.get(list.by).and_then(id_of) == Some(id))
        .cloned()
        .collect();
    records::answer(call, target, records, &Answered { page, fields: Some(fields), tokens: false })
}

/// `POST /{module}/{id}/Notes`: the parent comes from the path.
pub(super) fn add_note(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    let notes = schema::module("Notes").ok_or_else(Problem::invalid_module)?;
    if !module.related.iter().any(|related| related.module == "Notes") {
        return Err(Problem::invalid_url());
    }
    allowed(call, notes, "CREATE")?;
    let id = owner_of_list(call, module, id)?;
    let parent = json!({"module": {"api_name": module.api_name}, "id": id.to_string()});
    records::insert(call, notes, Some(&parent))
}
