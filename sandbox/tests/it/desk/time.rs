//! Time entries.

use serde_json::json;

use super::*;

#[tokio::test]
async fn time_needs_the_moment_and_is_answered_as_text() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Acme Corp").await;
    let path = format!("/tickets/{id}/timeEntry");
    assert_wrong(&post(&zoho, &path, json!({"hoursSpent": 0, "minutesSpent": 45})).await, "/executedTime", "missing");
    let body = |time: &str| json!({"executedTime": time, "hoursSpent": 0, "minutesSpent": 45, "description": "SSO"});
    assert_wrong(&post(&zoho, &path, body("2026-11-20T10:00:00+01:00")).await, "/executedTime", "invalid");
    let made = post(&zoho, &path, body("2026-11-20T09:00:00.000Z")).await.json();
    assert_eq!((&made["minutesSpent"], &made["owner"]["name"]), (&json!("45"), &json!("Dana Whitfield")));
    let sum = get(&zoho, &format!("/tickets/{id}/timeEntrySummation")).await.json();
    assert_eq!(sum["totalHours"], "1");
    assert_eq!(sum["totalMins"], "5");
    assert_wrong(
        &post(&zoho, &path, json!({"executedTime": "2026-11-20T09:00:00.000Z", "minutesSpent": 60})).await,
        "/minutesSpent",
        "invalid",
    );
}

#[tokio::test]
async fn an_entry_is_put_and_not_patched() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "Acme Corp").await;
    let path = format!("/tickets/{id}/timeEntry");
    let entry = get(&zoho, &path).await.column("id").remove(0);
    let one = format!("{path}/{entry}");
    assert_eq!(problem(&patch(&zoho, &one, json!({"minutesSpent": 5})).await), (405, "METHOD_NOT_ALLOWED".to_owned()));
    let changed = call(&zoho, "PUT", &one, Some(json!({"minutesSpent": 5}))).await.json();
    assert_eq!((&changed["minutesSpent"], &changed["description"]), (&json!("5"), &json!("Read the sign-in log")));
    assert_eq!(call(&zoho, "DELETE", &one, None).await.status, 200);
    assert_eq!(get(&zoho, &path).await.status, 204);
    assert_eq!(stored(&zoho, &id).await["timeEntryCount"], "0");
}
