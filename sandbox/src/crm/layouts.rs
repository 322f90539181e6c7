//! Layouts of a module and the pipelines of deals.

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    metadata::{METADATA_ID, asked_module, field_object, module_id},
    schema::{self, Module, PIPELINES},
};
use crate::http::Reply;

/// Every module has one layout here.
fn layout_id(module: &Module) -> u64 {
    module_id(module) + 1_000_000
}

fn layout(module: &Module, call: &Call) -> Value {
    let admin = &call.world.crm.store.users[0];
    let fields: Vec<Value> = module
        .all_fields()
        .enumerate()
        .map(|(index, field)| {
            let mut object = field_object(module, index, field);
            object["required"] = field.mandatory.into();
            object["sequence_number"] = (index + 1).into();
            object
        })
        .collect();
    let section = json!({
        "id": (layout_id(module) + 1).to_string(),
        "name": format!("{} Information", module.singular),
        "api_name": format!("{}_Information", module.singular),
        "display_label": format!("{} Information", module.singular),
        "sequence_number": 1,
        "column_count": 2,
        "isSubformSection": false,
        "type": "used",
        "fields": fields,
    });
    json!({
        "id": layout_id(module).to_string(),
        "name": "Standard",
        "api_name": "Standard",
        "display_label": "Standard",
        "status": "active",
        "visible": true,
        "source": "crm",
        "generated_type": "default",
        "created_time": null,
        "created_by": null,
        "modified_time": null,
        "modified_by": null,
        "profiles": [{"default": true, "name": admin.profile, "id": admin.profile_id.to_string()}],
        "sections": [section],
    })
}

/// `GET /settings/layouts?module=`, and one of them by its id.
pub(super) fn layouts(call: &Call, id: Option<&str>) -> Result<Reply, Problem> {
    let module = asked_module(call)?;
    if id.is_some_and(|id| id != layout_id(module).to_string()) {
        return Ok(Reply::empty(204));
    }
    Ok(Reply::json(200, &json!({"layouts": [layout(module, call)]})))
}

/// `GET /settings/pipeline?layout_id=`.
pub(super) fn pipelines(call: &Call) -> Result<Reply, Problem> {
    let asked = call.query("layout_id").ok_or_else(|| Problem::param_missing("layout_id"))?;
    let deals = schema::module("Deals").ok_or_else(Problem::invalid_module)?;
    if asked != layout_id(deals).to_string() {
        return Err(Problem::invalid_param("layout_id"));
    }
    let base = METADATA_ID + 6_000_000;
    let pipelines: Vec<Value> = PIPELINES
        .iter()
        .zip(0_u64..)
        .map(|(&(name, stages), number)| {
            let maps: Vec<Value> = stages
                .iter()
                .zip(1_u64..)
                .map(|(stage, place)| {
                    let (category, kind) = forecast(stage);
                    json!({
                        "id": (base + 1_000 + number * 100 + place).to_string(),
                        "display_value": stage,
                        "actual_value": stage,
                        "sequence_number": place,
                        "forecast_category": {"name": category},
                        "forecast_type": kind,
                    })
                })
                .collect();
            json!({
                "id": (base + number).to_string(),
                "display_value": name,
                "actual_value": name,
                "default": number == 0,
                "maps": maps,
            })
        })
        .collect();
    Ok(Reply::json(200, &json!({"pipeline": pipelines})))
}

/// Forecast category and type of a stage.
fn forecast(stage: &str) -> (&'static str, &'static str) {
    if stage == "Closed Won" {
        ("Closed", "Closed Won")
    } else if stage.starts_with("Closed Lost") {
        ("Omitted", "Closed Lost")
    } else {
        ("Pipeline", "Open")
    }
}
