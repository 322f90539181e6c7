//! Books: one test for each behaviour that clients stumble over.

mod documents;
mod errors;
mod lists;
mod money;

use serde_json::{Value, json};

use crate::support::{Answer, Zoho};

/// A path of Books with the demo organisation's id.
pub fn path(rest: &str) -> String {
    let joint = if rest.contains('?') { '&' } else { '?' };
    format!("/books/v3{rest}{joint}organization_id=70028345612")
}

/// The code of an error, or 0, with its status.
pub fn code(answer: &Answer) -> (u16, i64) {
    (answer.status, answer.json()["code"].as_i64().unwrap_or(-1))
}

/// The values of a member in a list that was answered.
pub fn column(answer: &Answer, list: &str, member: &str) -> Vec<String> {
    let records = answer.json()[list].as_array().cloned().unwrap_or_default();
    records
        .iter()
        .map(|record| record[member].as_str().map_or_else(|| record[member].to_string(), str::to_owned))
        .collect()
}

/// The id of the customer or vendor of a name.
pub fn contact(zoho: &Zoho, name: &str) -> String {
    let all = zoho.running.records("books", "contacts");
    let found = all.iter().find(|contact| contact["contact_name"] == name);
    found.and_then(|contact| contact["contact_id"].as_str()).expect(name).to_owned()
}

/// One record as stored.
pub fn stored(zoho: &Zoho, kind: &str, id_name: &str, id: &str) -> Value {
    zoho.running.records("books", kind).into_iter().find(|record| record[id_name] == id).unwrap_or_default()
}

/// A new invoice of Acme Corp over 1,900, still a draft.
pub async fn draft(zoho: &Zoho) -> String {
    let body = json!({
        "customer_id": contact(zoho, "Acme Corp"),
        "line_items": [{"name": "Training", "rate": 950, "quantity": 2}],
    });
    let answer = zoho.post(&path("/invoices"), body).await;
    assert_eq!(answer.status, 201, "{:?}", answer.json());
    answer.json()["invoice"]["invoice_id"].as_str().unwrap().to_owned()
}
