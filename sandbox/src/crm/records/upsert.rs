//! `POST /{module}/upsert`: update what is there, insert what is not.

use serde_json::Value;

use super::{
    super::{Call, error::Problem, schema::Module, store::id_of},
    write::{added, batch, change, insert_one, items},
};
use crate::http::Reply;

/// Answers an upsert. Records are compared by `duplicate_check_fields`, in their order, or by the module's own.
pub(crate) fn upsert(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let body = call.body()?;
    let items = items(&body, 100)?;
    let named: Option<Vec<&str>> = body
        .get("duplicate_check_fields")
        .and_then(Value::as_array)
        .map(|names| names.iter().filter_map(Value::as_str).collect());
    let checks = named.unwrap_or_else(|| module.duplicate_check.to_vec());
    let mut results = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        results.push(upsert_one(call, module, &checks, item, format!("$.data[{index}]")));
    }
    Ok(batch(call, results, 200))
}

fn upsert_one(
    call: &mut Call,
    module: &'static Module,
    checks: &[&str],
    item: &Value,
    path: String,
) -> Result<Value, Problem> {
    let by_id = id_of(item).map(|id| (id, None));
    let found = by_id.or_else(|| checks.iter().find_map(|name| Some((same(call, module, name, item)?, Some(*name)))));
    let (mut result, action, field) = match found {
        Some((id, field)) => {
            change(call, module, id, item, path)?;
            (added(call, module, id, "record updated"), "update", field)
        }
        None => (insert_one(call, module, item, path)?, "insert", None),
    };
    result["action"] = action.into();
    result["duplicate_field"] = field.into();
    Ok(result)
}

/// The record whose field `name` has the item's value; converted leads are out of reach.
fn same(call: &Call, module: &Module, name: &str, item: &Value) -> Option<u64> {
    let wanted = item.get(name)?.as_str()?;
    let mut records = call.world.crm.store.all(module).filter(|record| !record.converted);
    let is_same = |value: &Value| value.as_str().is_some_and(|text| text.eq_ignore_ascii_case(wanted));
    records.find(|record| record.values.get(name).is_some_and(is_same)).map(|record| record.id)
}
