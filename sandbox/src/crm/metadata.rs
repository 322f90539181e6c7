//! What the organisation tells of itself: modules, fields, related lists, and its own data.

use serde_json::{Value, json};

use super::{
    Call,
    error::Problem,
    schema::{self, Field, Kind, MODULES, Module},
};
use crate::http::Reply;

/// First part of the ids of metadata, which are not those of records.
pub(super) const METADATA_ID: u64 = 5_725_767_000_000_000_000;

/// The id of a module itself.
pub(super) fn module_id(module: &Module) -> u64 {
    let position = MODULES.iter().position(|candidate| candidate.api_name == module.api_name).unwrap_or_default();
    METADATA_ID + 2_001 + position as u64 * 100
}

fn module_object(module: &Module) -> Value {
    json!({
        "api_name": module.api_name,
        "module_name": module.api_name,
        "singular_label": module.singular,
        "plural_label": module.api_name,
        "id": module_id(module).to_string(),
        "api_supported": true,
        "viewable": true,
        "creatable": true,
        "editable": true,
        "deletable": true,
        "visibility": 1,
        "show_as_tab": module.api_name != "Notes",
        "generated_type": "default",
        "status": "visible",
    })
}

/// `GET /settings/modules`.
pub(super) fn modules(_call: &Call) -> Reply {
    let modules: Vec<Value> = MODULES.iter().map(|module| module_object(module)).collect();
    Reply::json(200, &json!({"modules": modules}))
}

/// `GET /settings/modules/{api_name}`.
pub(super) fn module(_call: &Call, name: &str) -> Result<Reply, Problem> {
    let module = schema::module(name).ok_or_else(Problem::invalid_module)?;
    let mut object = module_object(module);
    object["fields"] = module.all_fields().map(|field| json!({"api_name": field.api_name})).collect();
    Ok(Reply::json(200, &json!({"modules": [object]})))
}

/// The module that the parameter `module` names.
pub(super) fn asked_module(call: &Call) -> Result<&'static Module, Problem> {
    let name = call.query("module").ok_or_else(|| Problem::param_missing("module"))?;
    schema::module(name).ok_or_else(|| {
        Problem::new("INVALID_MODULE", "the module name given seems to be invalid", json!({"param_name": "module"}))
    })
}

/// `GET /settings/fields?module=`, and one of them by its id.
pub(super) fn fields(call: &Call, id: Option<&str>) -> Result<Reply, Problem> {
    let module = asked_module(call)?;
    let fields: Vec<Value> = module
        .all_fields()
        .enumerate()
        .map(|(index, field)| field_object(module, index, field))
        .filter(|object| id.is_none_or(|id| object["id"] == id))
        .collect();
    if fields.is_empty() {
        return Err(Problem::invalid_segment(2));
    }
    Ok(Reply::json(200, &json!({"fields": fields})))
}

/// A field as metadata tells it.
pub(super) fn field_object(module: &Module, index: usize, field: &Field) -> Value {
    let values: Vec<Value> = match field.kind {
        Kind::Picklist(values) | Kind::Multipicklist(values) => values
            .iter()
            .enumerate()
            .map(|(number, value)| {
                json!({
                    "display_value": value,
                    "actual_value": value,
                    "reference_value": value,
                    "sequence_number": number + 1,
                    "type": "used",
                })
            })
            .collect(),
        _ => Vec::new(),
    };
    let lookup = match field.kind {
        Kind::Lookup(target) => {
            json!({"module": {"api_name": target, "id": schema::module(target).map(|m| module_id(m).to_string())}})
        }
        _ => json!({}),
    };
    json!({
        "id": (module_id(module) + 5_000_000 + index as u64).to_string(),
        "api_name": field.api_name,
        "field_label": field.label,
        "display_label": field.label,
        "data_type": field.kind.data_type(),
        "json_type": field.kind.json_type(),
        "length": field.kind.length(),
        "system_mandatory": field.mandatory,
        "read_only": field.read_only,
        "field_read_only": field.read_only,
        "custom_field": field.custom,
        "visible": true,
        "searchable": true,
        "filterable": !matches!(field.kind, Kind::Textarea(_)),
        "unique": if field.unique { json!({"casesensitive": false}) } else { json!({}) },
        "pick_list_values": values,
        "lookup": lookup,
    })
}

/// `GET /settings/related_lists?module=`.
pub(super) fn related_lists(call: &Call) -> Result<Reply, Problem> {
    let module = asked_module(call)?;
    let lists: Vec<Value> = module
        .related
        .iter()
        .enumerate()
        .map(|(index, list)| {
            let target = schema::module(list.module).map(module_id).map(|id| id.to_string());
            json!({
                "id": (module_id(module) + 9_000_000 + index as u64).to_string(),
                "sequence_number": (index + 1).to_string(),
                "api_name": list.api_name,
                "name": list.api_name,
                "display_label": list.api_name,
                "module": {"api_name": list.module, "id": target},
                "href": format!("{}/{{ENTITYID}}/{}", module.api_name, list.api_name),
                "action": null,
                "type": "default",
                "status": "visible",
            })
        })
        .collect();
    if lists.is_empty() {
        return Ok(Reply::empty(204));
    }
    Ok(Reply::json(200, &json!({"related_lists": lists})))
}

/// `GET /org`.
pub(super) fn org(call: &Call) -> Reply {
    let admin = &call.world.crm.store.users[0];
    let org = json!({
        "id": call.world.crm.org_id.to_string(),
        "zgid": "880412357",
        "company_name": crate::ORGANIZATION,
        "primary_email": admin.email(),
        "primary_zuid": "884410000",
        "time_zone": "Etc/UTC",
        "currency": "US Dollar",
        "currency_symbol": "$",
        "iso_code": "USD",
        "currency_locale": "en_US",
        "country": "US",
        "country_code": "US",
        "employee_count": "40",
        "type": "production",
        "created_time": admin.created,
        "license_details": {
            "paid": true,
            "paid_type": "enterprise",
            "paid_expiry": null,
            "trial_type": null,
            "trial_expiry": null,
            "users_license_purchased": call.world.crm.store.users.len(),
        },
    });
    Reply::json(200, &json!({"org": [org]}))
}
