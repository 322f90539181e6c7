//! Tags of a module, and tags on records.

use serde_json::{Map, Value, json};

use super::{
    Call,
    error::Problem,
    metadata::asked_module,
    records::{batch, batch_beside},
    schema::Module,
    store::{Tag, parse_id},
};
use crate::http::Reply;

/// Characters of a tag's name.
const NAME: usize = 25;
/// Records that one call may tag.
const IDS: usize = 500;
/// Tags that a module may have.
const TAGS: usize = 200;

/// What becomes of the named tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Add,
    Remove,
}

/// `GET /settings/tags?module=`.
pub(super) fn list(call: &Call) -> Result<Reply, Problem> {
    let module = asked_module(call)?;
    let tags: Vec<Value> = call.world.crm.store.tags(module).map(object).collect();
    let info = json!({"count": tags.len(), "allowed_count": TAGS});
    Ok(Reply::json(200, &json!({"tags": tags, "info": info})))
}

/// A tag as answered.
fn object(tag: &Tag) -> Value {
    json!({"id": tag.id.to_string(), "name": tag.name, "color_code": null})
}

/// `POST /{module}/{id}/actions/add_tags` and `remove_tags`.
pub(super) fn one(call: &mut Call, module: &'static Module, id: &str, change: Change) -> Result<Reply, Problem> {
    let id = parse_id(id).filter(|id| call.world.crm.store.get(module.api_name, *id).is_some());
    let id = id.ok_or_else(|| Problem::invalid_segment(1))?;
    let body = call.body()?;
    let names = names(&body)?;
    let over_write = over_write(&body)?;
    let result = apply(call, module, id, change, &names, over_write);
    Ok(batch(call, vec![Ok(result)], 200))
}

/// `POST /{module}/actions/add_tags` and `remove_tags`, ids in the body.
pub(super) fn many(call: &mut Call, module: &'static Module, change: Change) -> Result<Reply, Problem> {
    let body = call.body()?;
    let names = names(&body)?;
    let over_write = over_write(&body)?;
    let ids = body.get("ids").ok_or_else(|| Problem::mandatory("ids", "$.ids"))?;
    let ids = ids.as_array().ok_or_else(|| Problem::wrong_type("jsonarray", "ids", "$.ids"))?;
    if ids.is_empty() {
        return Err(Problem::mandatory("ids", "$.ids"));
    }
    if ids.len() > IDS {
        return Err(Problem::limit("ids", IDS));
    }
    let mut results = Vec::with_capacity(ids.len());
    for (index, id) in ids.iter().enumerate() {
        let known = id.as_str().and_then(parse_id);
        let known = known.filter(|id| call.world.crm.store.get(module.api_name, *id).is_some());
        results.push(match known {
            Some(id) => Ok(apply(call, module, id, change, &names, over_write)),
            None => Err(Problem::unknown_related("ids", &format!("$.ids[{index}]"))),
        });
    }
    let done = results.iter().filter(|result| result.is_ok()).count();
    let credits = results.len().div_ceil(50) as u64;
    let mut beside = Map::new();
    beside.insert("wf_scheduler".to_owned(), false.into());
    beside.insert("success_count".to_owned(), done.to_string().into());
    beside.insert("locked_count".to_owned(), "0".into());
    Ok(batch_beside(call, results, 200, beside).costing(credits))
}

/// The names in `tags`.
fn names(body: &Map<String, Value>) -> Result<Vec<String>, Problem> {
    let tags = body.get("tags").ok_or_else(|| Problem::mandatory("tags", "$.tags"))?;
    let tags = tags.as_array().ok_or_else(|| Problem::wrong_type("jsonarray", "tags", "$.tags"))?;
    if tags.is_empty() {
        return Err(Problem::mandatory("tags", "$.tags"));
    }
    let name = |(index, tag): (usize, &Value)| {
        let path = format!("$.tags[{index}].name");
        if !tag.is_object() {
            return Err(Problem::wrong_type("jsonobject", "tags", &format!("$.tags[{index}]")));
        }
        let name = tag.get("name").and_then(Value::as_str).map(str::trim).unwrap_or_default();
        if name.is_empty() {
            return Err(Problem::mandatory("name", &path));
        }
        if name.chars().count() > NAME {
            let details = json!({"maximum_length": NAME, "api_name": "name", "json_path": path});
            return Err(Problem::new("INVALID_DATA", "invalid data", details));
        }
        Ok(name.to_owned())
    };
    tags.iter().enumerate().map(name).collect()
}

fn over_write(body: &Map<String, Value>) -> Result<bool, Problem> {
    match body.get("over_write") {
        None | Some(Value::Null) => Ok(false),
        Some(Value::Bool(over_write)) => Ok(*over_write),
        Some(_) => Err(Problem::wrong_type("boolean", "over_write", "$.over_write")),
    }
}

/// Changes the tags of one record that is there; answers its place in the reply.
fn apply(
    call: &mut Call,
    module: &'static Module,
    id: u64,
    change: Change,
    names: &[String],
    over_write: bool,
) -> Value {
    let crate::world::World { crm, ids, .. } = &mut *call.world;
    let same = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
    if change == Change::Add {
        // A tag that the module does not have comes into being.
        for name in names {
            crm.store.ensure_tag(module, name, ids);
        }
    }
    let mut left = Vec::new();
    if let Some(record) = crm.store.get_mut(module.api_name, id) {
        if change == Change::Remove || over_write {
            record.tags.retain(|tag| change == Change::Remove && !names.iter().any(|name| same(name, tag)));
        }
        if change == Change::Add {
            for name in names {
                if !record.tags.iter().any(|tag| same(tag, name)) {
                    record.tags.push(name.clone());
                }
            }
        }
        left.clone_from(&record.tags);
    }
    let tags: Vec<Value> =
        crm.store.tags(module).filter(|tag| left.iter().any(|name| same(name, &tag.name))).map(object).collect();
    let message = if change == Change::Add { "tags updated successfully" } else { "tags removed successfully" };
    json!({"code": "SUCCESS", "details": {"id": id.to_string(), "tags": tags}, "message": message, "status": "success"})
}
