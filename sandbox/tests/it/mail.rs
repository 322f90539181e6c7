//! Email that belongs to a record. Nothing is really sent; what would be is kept.

use serde_json::{Value, json};

use crate::support::Zoho;

fn mail() -> Value {
    json!({
        "from": {"user_name": "Dana Whitfield", "email": "dana.whitfield@northwind-demo.example"},
        "to": [{"user_name": "Wendy", "email": "wendy.castellano@acmecorp.example"}],
        "subject": "Workshop",
        "content": "It is confirmed.",
        "mail_format": "text",
    })
}

#[tokio::test]
async fn an_email_is_kept_with_its_record() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let answer = zoho.post(&format!("/crm/v8/Contacts/{id}/actions/send_mail"), json!({"data": [mail()]})).await;
    let item = &answer.json()["data"][0];
    assert_eq!((answer.status, &item["code"]), (200, &json!("SUCCESS")));
    let sent = zoho.running.crm_records("Emails");
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0]["message_id"], item["details"]["message_id"]);
    assert_eq!(sent[0]["linked_record"], json!({"module": {"api_name": "Contacts"}, "id": id}));
    assert_eq!(sent[0]["mail"]["subject"], "Workshop");
}

#[tokio::test]
async fn what_is_no_email_is_refused_and_nothing_is_kept() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let path = format!("/crm/v8/Contacts/{id}/actions/send_mail");
    for (name, value, code, place) in [
        ("from", Value::Null, "MANDATORY_NOT_FOUND", "from"),
        ("from", json!({"email": "marcus.johnson@northwind-demo.example"}), "INVALID_DATA", "from.email"),
        ("to", json!([]), "MANDATORY_NOT_FOUND", "to"),
        ("to", json!([{"email": "wendy"}]), "INVALID_DATA", "to[0].email"),
        ("cc", json!({"email": "a@b.example"}), "INVALID_DATA", "cc"),
        ("subject", json!(" "), "MANDATORY_NOT_FOUND", "subject"),
        ("content", Value::Null, "MANDATORY_NOT_FOUND", "content"),
        ("mail_format", json!("markdown"), "INVALID_DATA", "mail_format"),
        ("scheduled_time", json!("tomorrow"), "INVALID_DATA", "scheduled_time"),
        ("scheduled_time", json!("2026-11-19T09:00:00+00:00"), "INVALID_DATA", "scheduled_time"),
    ] {
        let mut mail = mail();
        mail[name] = value;
        let item = zoho.post(&path, json!({"data": [mail]})).await.json()["data"][0].clone();
        let told = (&item["code"], &item["details"]["json_path"]);
        assert_eq!(told, (&json!(code), &json!(format!("$.data[0].{place}"))), "{item}");
    }
    assert!(zoho.running.crm_records("Emails").is_empty());
    let task = zoho.running.crm_records("Tasks")[0]["id"].as_str().unwrap().to_owned();
    let nowhere = zoho.post(&format!("/crm/v8/Tasks/{task}/actions/send_mail"), json!({"data": [mail()]})).await;
    assert_eq!(nowhere.problem(), (400, "INVALID_MODULE".to_owned()));
    let nobody = zoho.post("/crm/v8/Leads/5725767000009999999/actions/send_mail", json!({"data": [mail()]})).await;
    assert_eq!(nobody.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn sending_needs_a_scope_of_its_own() {
    let settings = sandbox::Settings { scopes: vec!["ZohoCRM.modules.ALL".to_owned()], ..sandbox::Settings::default() };
    let zoho = Zoho::with(settings).await;
    let id = zoho.running.crm_records("Contacts")[0]["id"].as_str().unwrap().to_owned();
    let answer = zoho.post(&format!("/crm/v8/Contacts/{id}/actions/send_mail"), json!({"data": [mail()]})).await;
    assert_eq!(answer.problem(), (401, "OAUTH_SCOPE_MISMATCH".to_owned()));
}
