//! The organisation itself.

use serde_json::{Value, json};

use super::{Call, error::Problem};
use crate::{http::Reply, server::TENANTS};

/// What the organisation is called.
pub(super) const NAME: &str = "Northwind Demo";

fn organization(call: &Call) -> Value {
    let id = TENANTS.iter().find(|(kind, _)| *kind == "organization_id").map(|(_, id)| *id);
    json!({
        "organization_id": id,
        "name": NAME,
        "contact_name": "Dana Whitfield",
        "email": "dana.whitfield@northwind-demo.example",
        "is_default_org": true,
        "language_code": "en",
        "fiscal_year_start_month": "january",
        "time_zone": call.world.clock.stamp(call.world.clock.now()).get(19..).map(|offset| format!("GMT{offset}")),
        "date_format": "yyyy-MM-dd",
        "currency_code": "USD",
        "currency_symbol": "$",
        "price_precision": 2,
        "plan_name": "PROFESSIONAL",
        "is_org_active": true,
    })
}

/// `GET /organizations`.
pub(super) fn list(call: &Call) -> Reply {
    Reply::json(200, &json!({"code": 0, "message": "success", "organizations": [organization(call)]}))
}

/// `GET /organizations/{id}`.
pub(super) fn get(call: &Call, id: &str) -> Result<Reply, Problem> {
    let organization = organization(call);
    if organization["organization_id"] != id {
        return Err(Problem::missing("Organization"));
    }
    Ok(Reply::json(200, &json!({"code": 0, "message": "success", "organization": organization})))
}
