//! `POST /{module}/actions/mass_update`: the same values for many records.

use serde_json::{Value, json};

use super::{
    super::{
        Call,
        error::Problem,
        schema::{Kind, Module},
        store::parse_id,
    },
    write::{added, batch, change, items},
};
use crate::http::Reply;

/// Ids that one call may name.
const IDS: usize = 500;

/// Answers a mass update by ids. There are no custom views here, so that a `cvid` names none.
pub(crate) fn mass_update(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let body = call.body()?;
    let values = items(&body, 1)?[0].clone();
    if values.as_object().is_none_or(serde_json::Map::is_empty) {
        return Err(Problem::new("INVALID_DATA", "Specify Atleast one field", json!({"json_path": "$.data[0]"})));
    }
    if body.contains_key("cvid") {
        return Err(Problem::unknown_related("cvid", "$.cvid"));
    }
    let ids = body.get("ids").ok_or_else(|| {
        let expected = json!([{"api_name": "ids", "json_path": "$.ids"}, {"api_name": "cvid", "json_path": "$.cvid"}]);
        Problem::new(
            "EXPECTED_FIELD_MISSING",
            "One of the expected fields is missing",
            json!({"expected_fields": expected}),
        )
    })?;
    let ids = ids.as_array().ok_or_else(|| Problem::wrong_type("jsonarray", "ids", "$.ids"))?.clone();
    if ids.is_empty() {
        return Err(Problem::mandatory("ids", "$.ids"));
    }
    if ids.len() > IDS {
        return Err(Problem::limit("ids", IDS));
    }
    let over_write = match body.get("over_write") {
        None => false,
        Some(Value::Bool(over_write)) => *over_write,
        Some(_) => return Err(Problem::wrong_type("boolean", "over_write", "$.over_write")),
    };
    let results = ids.iter().enumerate().map(|(index, id)| {
        let path = format!("$.ids[{index}]");
        let id = id.as_str().and_then(parse_id).ok_or_else(|| Problem::unknown_related("ids", &path))?;
        if call.world.crm.store.get(module.api_name, id).is_none() {
            return Err(Problem::unknown_id(&id.to_string()));
        }
        let values = if over_write { values.clone() } else { joined(call, module, id, &values) };
        change(call, module, id, &values, "$.data[0]".to_owned())?;
        Ok(added(call, module, id, "record updated"))
    });
    let results = results.collect();
    Ok(batch(call, results, 200))
}

/// The values with those of multi-select fields added to what the record has.
fn joined(call: &Call, module: &Module, id: u64, values: &Value) -> Value {
    let mut values = values.clone();
    let Some(record) = call.world.crm.store.get(module.api_name, id) else { return values };
    for (name, value) in values.as_object_mut().into_iter().flatten() {
        let multiple = module.field(name).is_some_and(|field| matches!(field.kind, Kind::Multipicklist(_)));
        let (true, Some(chosen)) = (multiple, value.as_array_mut()) else { continue };
        let mut all = record.values.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        chosen.retain(|choice| !all.contains(choice));
        all.append(chosen);
        *chosen = all;
    }
    values
}
