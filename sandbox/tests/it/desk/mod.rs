//! Zoho Desk.

mod access;
mod customers;
mod directory;
mod files;
mod search;
mod talk;
mod tickets;
mod time;

use sandbox::{DeskSettings, Settings};
use serde_json::{Value, json};

use crate::support::{Answer, Zoho, encoded};

/// The organisation of the demo token.
const ORG: (&str, &str) = ("orgId", "60019214501");

/// A help desk with other settings than usual.
async fn with(desk: DeskSettings) -> Zoho {
    Zoho::with(Settings { desk, ..Settings::default() }).await
}

async fn call(zoho: &Zoho, method: &str, path: &str, body: Option<Value>) -> Answer {
    zoho.call(method, &format!("/api/v1{path}"), &[ORG], body).await
}

async fn get(zoho: &Zoho, path: &str) -> Answer {
    call(zoho, "GET", path, None).await
}

async fn post(zoho: &Zoho, path: &str, body: Value) -> Answer {
    call(zoho, "POST", path, Some(body)).await
}

async fn patch(zoho: &Zoho, path: &str, body: Value) -> Answer {
    call(zoho, "PATCH", path, Some(body)).await
}

/// Status and code of an error.
fn problem(answer: &Answer) -> (u16, String) {
    (answer.status, answer.json()["errorCode"].as_str().unwrap_or_default().to_owned())
}

/// What is wrong with which field.
fn wrong(answer: &Answer) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let errors = answer.json()["errors"].clone();
    errors.as_array().into_iter().flatten().map(|one| (text(&one["fieldName"]), text(&one["errorType"]))).collect()
}

/// The refusal of one field of the data.
fn assert_wrong(answer: &Answer, field: &str, kind: &str) {
    assert_eq!(problem(answer), (422, "INVALID_DATA".to_owned()), "{field}: {:?}", answer.bytes);
    assert_eq!(wrong(answer), [(field.to_owned(), kind.to_owned())]);
}

/// The ticket with this subject.
async fn ticket(zoho: &Zoho, subject: &str) -> String {
    let answer = get(zoho, &format!("/tickets/search?subject={}", encoded(subject))).await;
    let ids = answer.column("id");
    assert_eq!(ids.len(), 1, "{subject}");
    ids[0].clone()
}

/// The id of a named department, agent or team.
async fn named(zoho: &Zoho, path: &str, name: &str) -> String {
    let answer = get(zoho, path).await.json();
    let list = answer.get("teams").unwrap_or(&answer["data"]);
    let found = list.as_array().into_iter().flatten().find(|one| one["name"] == name);
    found.unwrap_or_else(|| panic!("{path}: {name}"))["id"].as_str().expect("an id").to_owned()
}

async fn department(zoho: &Zoho, name: &str) -> String {
    named(zoho, "/departments?limit=50", name).await
}

/// A ticket as the sandbox holds it.
async fn stored(zoho: &Zoho, id: &str) -> Value {
    let answer = zoho.get("/_sandbox/state/desk/tickets").await.json();
    let all = answer["data"].as_array().cloned().unwrap_or_default();
    all.into_iter().find(|ticket| ticket["id"] == id).unwrap_or(json!(null))
}
