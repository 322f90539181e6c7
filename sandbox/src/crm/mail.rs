//! `POST /{module}/{id}/actions/send_mail`. Nothing leaves the sandbox: what would be sent is kept.

use serde_json::{Map, Value, json};

use super::{
    Call,
    error::Problem,
    records::{batch, items},
    scalar,
    schema::Module,
    store::parse_id,
};
use crate::http::Reply;

/// Modules whose records can have an email sent.
const MODULES: [&str; 4] = ["Leads", "Contacts", "Accounts", "Deals"];

/// An email that was sent.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub(crate) module: &'static str,
    pub(crate) record: u64,
    /// The item as it came.
    pub(crate) item: Value,
    pub(crate) message_id: String,
}

/// Sends one email.
pub(super) fn send(call: &mut Call, module: &'static Module, id: &str) -> Result<Reply, Problem> {
    if !MODULES.contains(&module.api_name) {
        return Err(Problem::invalid_module());
    }
    let record = parse_id(id).filter(|id| call.world.crm.store.get(module.api_name, *id).is_some());
    let record = record.ok_or_else(|| Problem::invalid_segment(1))?;
    let body = call.body()?;
    let item = items(&body, 1)?[0].clone();
    let result = check(call, &item).map(|()| {
        let message_id = format!("{:032x}", call.world.ids.next());
        let details = json!({"message_id": message_id, "blocked_email_addresses": []});
        call.world.crm.mails.push(Mail { module: module.api_name, record, item, message_id });
        json!({"code": "SUCCESS", "message": "Your mail has been sent successfully.", "status": "success", "details": details})
    });
    Ok(batch(call, vec![result], 200))
}

fn check(call: &Call, item: &Value) -> Result<(), Problem> {
    let Some(item) = item.as_object() else { return Err(Problem::wrong_type("jsonobject", "data", "$.data[0]")) };
    let given = |name: &str| item.get(name).filter(|value| !value.is_null());
    let needed = |name: &str| given(name).ok_or_else(|| Problem::mandatory(name, &path(name)));
    let from = address(needed("from")?, "from", &path("from"))?;
    let own = |user: &super::users::User| user.active && user.confirmed && user.email().eq_ignore_ascii_case(from);
    let sender = call.world.crm.store.user(call.user).is_some_and(own);
    // An address of the organisation may be any confirmed user's; else the sender is who asks.
    let of_organisation =
        item.get("org_email") == Some(&Value::Bool(true)) && call.world.crm.store.users.iter().any(own);
    if !sender && !of_organisation {
        return Err(Problem::unknown_related("email", &format!("{}.email", path("from"))));
    }
    addresses(needed("to")?, "to")?;
    for name in ["cc", "bcc"] {
        if let Some(value) = given(name) {
            addresses(value, name)?;
        }
    }
    if let Some(value) = given("reply_to") {
        address(value, "reply_to", &path("reply_to"))?;
    }
    if given("template").is_none() {
        text(item, "subject")?;
        text(item, "content")?;
    }
    if let Some(format) = given("mail_format")
        && format != "html"
        && format != "text"
    {
        return Err(Problem::unknown_related("mail_format", &path("mail_format")));
    }
    match given("scheduled_time").map(|time| time.as_str().and_then(scalar::instant)) {
        Some(None) => Err(Problem::wrong_type("datetime", "scheduled_time", &path("scheduled_time"))),
        Some(Some(time)) if time <= call.world.clock.now() => {
            Err(Problem::unknown_related("scheduled_time", &path("scheduled_time")))
        }
        _ => Ok(()),
    }
}

fn path(name: &str) -> String {
    format!("$.data[0].{name}")
}

fn text(item: &Map<String, Value>, name: &str) -> Result<(), Problem> {
    match item.get(name) {
        None | Some(Value::Null) => Err(Problem::mandatory(name, &path(name))),
        Some(Value::String(text)) if text.trim().is_empty() => Err(Problem::mandatory(name, &path(name))),
        Some(Value::String(_)) => Ok(()),
        Some(_) => Err(Problem::wrong_type("text", name, &path(name))),
    }
}

fn addresses(value: &Value, name: &str) -> Result<(), Problem> {
    let list = value.as_array().ok_or_else(|| Problem::wrong_type("jsonarray", name, &path(name)))?;
    if list.is_empty() {
        return Err(Problem::mandatory(name, &path(name)));
    }
    for (index, one) in list.iter().enumerate() {
        address(one, name, &format!("{}[{index}]", path(name)))?;
    }
    Ok(())
}

fn address<'a>(value: &'a Value, name: &str, path: &str) -> Result<&'a str, Problem> {
    if !value.is_object() {
        return Err(Problem::wrong_type("jsonobject", name, path));
    }
    let path = format!("{path}.email");
    let email = value.get("email").ok_or_else(|| Problem::mandatory("email", &path))?;
    let email = email.as_str().filter(|text| super::records::is_email(text));
    email.ok_or_else(|| Problem::wrong_type("email", "email", &path))
}

/// Every email that was sent, with the record it belongs to.
pub(crate) fn sent(mails: &[Mail]) -> Vec<Value> {
    mails
        .iter()
        .map(|mail| {
            let record = json!({"module": {"api_name": mail.module}, "id": mail.record.to_string()});
            json!({"message_id": mail.message_id, "linked_record": record, "mail": mail.item})
        })
        .collect()
}
