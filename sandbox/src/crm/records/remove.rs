//! Deleting.

use serde_json::{Value, json};

use super::{
    super::{Call, error::Problem, schema::Module, store::parse_id},
    write::batch,
};
use crate::http::Reply;

/// Ids that one call may delete.
const IDS: usize = 100;

/// `DELETE /{module}?ids=` or `DELETE /{module}/{id}`.
pub(crate) fn delete(call: &mut Call, module: &'static Module, id: Option<&str>) -> Result<Reply, Problem> {
    if let Some(text) = id {
        let id = parse_id(text).ok_or_else(|| Problem::invalid_segment(1))?;
        let result = delete_one(call, module, id).map_err(|_| Problem::invalid_segment(1))?;
        return Ok(batch(call, vec![Ok(result)], 200));
    }
    let ids = call.query("ids").filter(|ids| !ids.is_empty()).ok_or_else(|| Problem::param_missing("ids"))?;
    let ids: Vec<String> = ids.split(',').map(|id| id.trim().to_owned()).collect();
    if ids.len() > IDS {
        let details = json!({"param_name": "ids", "limit": IDS});
        return Err(Problem::new("LIMIT_EXCEEDED", "Record count exceeded", details));
    }
    let results = ids
        .iter()
        .map(|text| {
            let id = parse_id(text).ok_or_else(|| Problem::unknown_id(text))?;
            delete_one(call, module, id)
        })
        .collect();
    Ok(batch(call, results, 200))
}

fn delete_one(call: &mut Call, module: &'static Module, id: u64) -> Result<Value, Problem> {
    let now = call.world.clock.now();
    if !call.world.crm.store.delete(module, id, call.user, now) {
        return Err(Problem::unknown_id(&id.to_string()));
    }
    Ok(json!({
        "code": "SUCCESS",
        "details": {"id": id.to_string()},
        "message": "record deleted",
        "status": "success",
    }))
}
