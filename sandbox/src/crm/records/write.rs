//! Inserting and updating.

use serde_json::{Map, Value, json};

use super::{
    super::{
        Call,
        error::Problem,
        schema::Module,
        store::{Record, id_of, parse_id},
    },
    check::{Prepared, Target, prepare},
    read::moment_header,
};
use crate::http::Reply;

/// Records that one call may write.
const RECORDS: usize = 100;

/// The items of a body's `data`.
pub(crate) fn items(body: &Map<String, Value>, most: usize) -> Result<&Vec<Value>, Problem> {
    let data = body.get("data").ok_or_else(|| Problem::mandatory("data", "$.data"))?;
    let items = data.as_array().ok_or_else(|| Problem::wrong_type("jsonarray", "data", "$.data"))?;
    if items.is_empty() {
        return Err(Problem::mandatory("data", "$.data"));
    }
    if items.len() > most {
        return Err(Problem::limit("data", most));
    }
    for name in ["trigger", "duplicate_check_fields", "skip_feature_execution"] {
        if body.get(name).is_some_and(|value| !value.is_array()) {
            return Err(Problem::wrong_type("jsonarray", name, &format!("$.{name}")));
        }
    }
    Ok(items)
}

/// The answer to several items: `all` when every one went well, 207 when some did.
pub(crate) fn batch(call: &Call, results: Vec<Result<Value, Problem>>, all: u16) -> Reply {
    batch_beside(call, results, all, Map::new())
}

/// The same with members beside `data`.
pub(crate) fn batch_beside(
    call: &Call,
    results: Vec<Result<Value, Problem>>,
    all: u16,
    beside: Map<String, Value>,
) -> Reply {
    let good = results.iter().filter(|result| result.is_ok()).count();
    let status = match good {
        0 => call.world.settings.failed_write_status,
        _ if good == results.len() => all,
        _ => 207,
    };
    let credits = results.len().div_ceil(10) as u64;
    let data: Vec<Value> =
        results.into_iter().map(|result| result.unwrap_or_else(|problem| problem.object())).collect();
    let mut body = beside;
    body.insert("data".to_owned(), data.into());
    Reply::json(status, &body.into()).costing(credits)
}

/// `POST /{module}`; for notes of one record, `parent` comes from the path.
pub(crate) fn insert(call: &mut Call, module: &'static Module, parent: Option<&Value>) -> Result<Reply, Problem> {
    let body = call.body()?;
    let items = items(&body, RECORDS)?;
    let mut results = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let mut item = item.clone();
        if let (Some(parent), Some(members)) = (parent, item.as_object_mut()) {
            members.insert("Parent_Id".to_owned(), parent.clone());
        }
        results.push(insert_one(call, module, &item, format!("$.data[{index}]")));
    }
    Ok(batch(call, results, 201))
}

/// Inserts one item; answers its place in the reply.
pub(crate) fn insert_one(
    call: &mut Call,
    module: &'static Module,
    item: &Value,
    path: String,
) -> Result<Value, Problem> {
    let prepared = prepare(call.world, &Target { module, existing: None, path }, item)?;
    let id = create(call, module, prepared);
    Ok(added(call, module, id, "record added"))
}

/// Stores a new record.
pub(crate) fn create(call: &mut Call, module: &'static Module, prepared: Prepared) -> u64 {
    let id = call.world.ids.next();
    let now = call.world.clock.now();
    let mut values = prepared.values;
    values.retain(|_, value| !value.is_null());
    follow(module, &mut values);
    let record = Record {
        id,
        owner: prepared.owner.unwrap_or(call.user),
        created_by: call.user,
        modified_by: call.user,
        created: now,
        modified: now,
        last_activity: None,
        tags: Vec::new(),
        converted: false,
        values,
    };
    touch(call, &record);
    call.world.crm.store.insert(module, record);
    id
}

/// Values that follow from others.
pub(crate) fn follow(module: &Module, values: &mut Map<String, Value>) {
    if module.api_name != "Deals" {
        return;
    }
    let number = |name: &str| values.get(name).and_then(Value::as_f64);
    if let (Some(amount), Some(probability)) = (number("Amount"), number("Probability")) {
        values.insert("Expected_Revenue".to_owned(), (amount * probability / 100.0).into());
    }
}

/// An activity or a note moves the last activity of what it belongs to.
fn touch(call: &mut Call, record: &Record) {
    for name in ["Parent_Id", "What_Id", "Who_Id"] {
        let Some(id) = record.values.get(name).and_then(id_of) else { continue };
        let store = &mut call.world.crm.store;
        if let Some(module) = store.module_of(id)
            && let Some(parent) = store.get_mut(module.api_name, id)
        {
            parent.last_activity = Some(record.created);
        }
    }
}

/// The success object of a written record.
pub(crate) fn added(call: &Call, module: &Module, id: u64, message: &str) -> Value {
    let store = &call.world.crm.store;
    let clock = &call.world.clock;
    let record = store.get(module.api_name, id);
    let user = |id: u64| store.user(id).map(|user| user.minified(false));
    let details = record.map(|record| {
        json!({
            "Modified_Time": clock.stamp(record.modified),
            "Modified_By": user(record.modified_by),
            "Created_Time": clock.stamp(record.created),
            "id": id.to_string(),
            "Created_By": user(record.created_by),
            "$approval_state": "approved",
        })
    });
    json!({"code": "SUCCESS", "details": details, "message": message, "status": "success"})
}

/// `PUT /{module}`, ids inside the items, or `PUT /{module}/{id}`.
pub(crate) fn update(call: &mut Call, module: &'static Module, id: Option<&str>) -> Result<Reply, Problem> {
    let of_path = match id {
        None => None,
        Some(text) => {
            let known = parse_id(text).filter(|id| call.world.crm.store.get(module.api_name, *id).is_some());
            Some(known.ok_or_else(|| Problem::invalid_segment(1))?)
        }
    };
    let unless_modified_since = moment_header(call, "if-unmodified-since")?;
    if let (Some(id), Some(since)) = (of_path, unless_modified_since)
        && call.world.crm.store.get(module.api_name, id).is_some_and(|record| record.modified > since)
    {
        let problem = Problem::new("ALREADY_MODIFIED", "the record has been modified since", json!({}));
        return Err(Problem { status: 412, ..problem });
    }
    let body = call.body()?;
    let items = items(&body, if of_path.is_some() { 1 } else { RECORDS })?;
    let mut results = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let path = format!("$.data[{index}]");
        results.push(update_one(call, module, of_path, item, path));
    }
    Ok(batch(call, results, 200))
}

fn update_one(
    call: &mut Call,
    module: &'static Module,
    of_path: Option<u64>,
    item: &Value,
    path: String,
) -> Result<Value, Problem> {
    let id = match of_path {
        Some(id) => id,
        None if item.get("id").is_none() => return Err(Problem::mandatory("id", &format!("{path}.id"))),
        None => id_of(item).ok_or_else(|| Problem::unknown_related("id", &format!("{path}.id")))?,
    };
    change(call, module, id, item, path)?;
    Ok(added(call, module, id, "record updated"))
}

/// Writes the named fields of a record that is there; the others stay.
pub(crate) fn change(
    call: &mut Call,
    module: &'static Module,
    id: u64,
    item: &Value,
    path: String,
) -> Result<(), Problem> {
    let existing = call.world.crm.store.get(module.api_name, id);
    let existing = existing.ok_or_else(|| Problem::unknown_related("id", &format!("{path}.id")))?;
    if existing.converted {
        return Err(Problem::new(
            "CONVERTED_RECORD",
            "can't update the converted record",
            json!({"id": id.to_string()}),
        ));
    }
    let prepared = prepare(call.world, &Target { module, existing: Some(existing), path }, item)?;
    let now = call.world.clock.now();
    let user = call.user;
    if let Some(record) = call.world.crm.store.get_mut(module.api_name, id) {
        record.values.extend(prepared.values);
        record.values.retain(|_, value| !value.is_null());
        follow(module, &mut record.values);
        record.owner = prepared.owner.unwrap_or(record.owner);
        record.modified = now;
        record.modified_by = user;
    }
    Ok(())
}
