//! The portal: what Projects calls the organisation.

use serde_json::{Value, json};

use super::{Call, TENANTS, error::Problem, paging::List};
use crate::http::Reply;

/// The portal that the demo token reaches.
pub(super) fn id() -> &'static str {
    TENANTS.iter().find(|(kind, _)| *kind == "portal_id").map_or("", |(_, id)| id)
}

fn shown(call: &Call) -> Value {
    json!({
        "id": id(),
        "portal_name": "northwinddemo",
        "org_name": "Northwind Demo",
        "timezone": "UTC",
        "project_plan": "Enterprise",
        "is_default_portal": true,
        "owner": call.store().users.first().map(super::store::User::brief),
    })
}

/// `GET /portals`: a bare array.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    Ok(List::new(call, vec![shown(call)])?.bare(call))
}

/// `GET /portal/{}`
#[expect(clippy::unnecessary_wraps, reason = "every rule answers alike")]
pub(super) fn get(call: &mut Call) -> Result<Reply, Problem> {
    Ok(Reply::json(200, &shown(call)))
}
