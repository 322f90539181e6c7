//! Who and what the help desk is made of: departments, agents, teams, products, addresses, organisations.

use serde_json::{Value, json};

use super::{
    Call,
    error::{Problem, Wrong},
    paging::Paging,
    store::{Record, ids, only, text},
};
use crate::http::Reply;

const AGENT: &[&str] = &[
    "id",
    "name",
    "firstName",
    "lastName",
    "emailId",
    "phone",
    "mobile",
    "status",
    "isConfirmed",
    "roleId",
    "profileId",
    "rolePermissionType",
    "associatedDepartmentIds",
    "associatedChatDepartmentIds",
    "channelExpert",
    "timeZone",
    "langCode",
    "countryCode",
    "aboutInfo",
    "photoURL",
    "zuid",
    "extn",
    "isZiaAgent",
];
const TEAM: &[&str] = &["id", "name", "description", "departmentId", "logoUrl"];
const OF_AGENT: &[&str] = &["profile", "role", "associatedDepartments", "associatedChatDepartments", "verifiedEmails"];
const PAGING: Paging = Paging::zero(200, 10);

/// Answers a read of the directory; the scopes are checked.
pub(super) fn answer(call: &Call, path: &[&str]) -> Result<Reply, Problem> {
    match path {
        ["agents"] => agents(call),
        ["agents", id] => one(call, "agents", id, OF_AGENT, AGENT),
        ["myinfo"] => one(call, "agents", &call.world.desk.me.to_string(), &OF_AGENT[..4], AGENT),
        ["departments"] => departments(call),
        ["departments", id] => one(call, "departments", id, &[], &[]),
        ["departments", id, "teams"] => {
            let id = call.id_in("departments", id)?.to_string();
            teams(call, |team| team["departmentId"] == id)
        }
        ["departments", id, "agents"] => agents_of(call, id),
        ["teams"] => teams(call, |_| true),
        ["teams", id] => one(call, "teams", id, &[], TEAM),
        ["teams", id, "members"] => members(call, id),
        ["organizations"] => Ok(Reply::json(200, &json!({"data": [organisation()]}))),
        ["organizations", id] if *id == super::org_id() => Ok(Reply::json(200, &organisation())),
        ["mailReplyAddress"] => reply_addresses(call),
        _ => Err(Problem::url_not_found()),
    }
}

fn organisation() -> Value {
    json!({
        "id": super::org_id(), "companyName": "Northwind Demo", "portalName": "northwinddemo", "alias": "northwinddemo",
        "edition": "ENTERPRISE", "isDefault": true, "isAdminInOrg": true,
        "portalURL": "https://desk.northwind-demo.example",
        "primaryContact": "dana.whitfield@northwind-demo.example",
    })
}

/// One record, or some of its members, with what `include` adds.
fn one(call: &Call, table: &str, id: &str, include: &[&str], members: &[&str]) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    let include = call.include(include)?;
    let id = call.id_in(table, id)?;
    let record = call.store().get(table, id).ok_or_else(|| call.unknown_id())?;
    let mut shown = if members.is_empty() { Value::Object(record.clone()) } else { only(record, members) };
    if table == "agents" {
        included(call, record, &include, &mut shown);
    }
    Ok(Reply::json(200, &shown))
}

fn included(call: &Call, agent: &Record, include: &[String], shown: &mut Value) {
    for word in include {
        match word.as_str() {
            "role" => shown["role"] = json!({"id": agent["roleId"], "name": agent["roleName"]}),
            "profile" => shown["profile"] = json!({"id": agent["profileId"], "name": agent["profileName"]}),
            "associatedDepartments" => {
                let of = |id: u64| call.store().excerpt("departments", Some(id), &["id", "name"]);
                shown["associatedDepartments"] = ids(agent, "associatedDepartmentIds").into_iter().map(of).collect();
            }
            _ => {}
        }
    }
}

/// Whether one of a record's names holds what is searched.
fn named(record: &Record, members: &[&str], wanted: Option<&str>) -> bool {
    let wanted = wanted.unwrap_or_default().trim_matches('*').to_lowercase();
    members.iter().any(|member| text(record, member).to_lowercase().contains(&wanted))
}

fn agents(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&[
        "searchStr",
        "status",
        "departmentIds",
        "isConfirmed",
        "include",
        "limit",
        "from",
        "roleIds",
        "profileIds",
        "rolePermissionType",
    ])?;
    let include = call.include(&["profile", "role"])?;
    let status = call.word_parameter("status", &["ACTIVE", "DISABLED"])?;
    let confirmed = call.flag_parameter("isConfirmed")?;
    let departments = call.ids_parameter("departmentIds")?;
    call.ids_parameter("roleIds")?;
    call.ids_parameter("profileIds")?;
    let in_one = |agent: &Record| {
        let own = ids(agent, "associatedDepartmentIds");
        departments.as_ref().is_none_or(|wanted| wanted.iter().any(|id| own.contains(id)))
    };
    let shown = |agent: &Record| {
        let mut shown = only(agent, AGENT);
        included(call, agent, &include, &mut shown);
        shown
    };
    let found: Vec<Value> = call
        .store()
        .all("agents")
        .filter(|agent| status.is_none_or(|status| agent["status"] == status))
        .filter(|agent| confirmed.is_none_or(|confirmed| agent["isConfirmed"] == confirmed))
        .filter(|agent| in_one(agent) && named(agent, &["name", "emailId"], call.request.query("searchStr")))
        .map(shown)
        .collect();
    call.page(Paging { limits: (10, 200, 10), ..Paging::one(200, 10) }, found)
}

fn agents_of(call: &Call, department: &str) -> Result<Reply, Problem> {
    call.parameters(&[
        "searchStr",
        "fieldName",
        "isLightAgent",
        "sortOrder",
        "limit",
        "from",
        "isConfirmed",
        "status",
    ])?;
    let department = call.id_in("departments", department)?;
    let status = call.word_parameter("status", &["ACTIVE", "DISABLED"])?;
    let found = call.store().all("agents").filter(|agent| {
        ids(agent, "associatedDepartmentIds").contains(&department)
            && status.is_none_or(|status| agent["status"] == status)
            && named(agent, &["name", "emailId"], call.request.query("searchStr"))
    });
    call.page(PAGING, found.map(|agent| only(agent, AGENT)).collect())
}

fn departments(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["isEnabled", "searchStr", "chatStatus", "limit", "from"])?;
    let enabled = call.flag_parameter("isEnabled")?;
    let found: Vec<Value> = call
        .store()
        .all("departments")
        .filter(|department| enabled.is_none_or(|enabled| department["isEnabled"] == enabled))
        .filter(|department| named(department, &["name"], call.request.query("searchStr")))
        .map(|department| Value::Object(department.clone()))
        .collect();
    call.page(PAGING, found)
}

/// Teams come whole and in an envelope of their own.
fn teams(call: &Call, wanted: impl Fn(&Record) -> bool) -> Result<Reply, Problem> {
    call.parameters(&[])?;
    let found: Vec<Value> =
        call.store().all("teams").filter(|team| wanted(team)).map(|team| only(team, TEAM)).collect();
    Ok(Reply::json(200, &json!({"teams": found})))
}

fn members(call: &Call, team: &str) -> Result<Reply, Problem> {
    call.parameters(&["include"])?;
    call.include(&["role", "profile"])?;
    let id = call.id_in("teams", team)?;
    let team = call.store().get("teams", id).ok_or_else(|| call.unknown_id())?;
    let shown = ["id", "name", "firstName", "lastName", "emailId", "status"];
    let members: Vec<Value> =
        ids(team, "memberIds").into_iter().map(|id| call.store().excerpt("agents", Some(id), &shown)).collect();
    Ok(Reply::json(200, &json!({"members": members})))
}

fn reply_addresses(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "limit", "from", "isActive"])?;
    let department = call.id_parameter("departmentId")?.ok_or_else(|| Wrong::missing("departmentId"))?;
    let active = call.flag_parameter("isActive")?;
    let found: Vec<Value> = call
        .store()
        .of("mailReplyAddresses", "departmentId", department)
        .filter(|address| active.is_none_or(|active| address["isActive"] == active))
        .map(|address| Value::Object(address.clone()))
        .collect();
    call.page(PAGING, found)
}

/// `GET /products`
pub(super) fn products(call: &Call) -> Result<Reply, Problem> {
    call.parameters(&["departmentId", "include", "sortBy", "limit", "from"])?;
    call.id_parameter("departmentId")?;
    let mut found: Vec<&Record> = call.store().all("products").collect();
    let keys = ["productName", "productCode", "unitPrice", "createdTime", "modifiedTime"];
    super::tickets::sort(call, &mut found, &keys, "productName")?;
    call.page(PAGING, found.into_iter().map(|one| Value::Object(one.clone())).collect())
}

/// `GET /products/{id}`
pub(super) fn product(call: &Call, id: &str) -> Result<Reply, Problem> {
    one(call, "products", id, &["owner", "departments"], &[])
}
