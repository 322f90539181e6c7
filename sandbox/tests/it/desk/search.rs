//! Search, and what tells one word from another.

use sandbox::DeskSettings;
use serde_json::json;

use super::*;

#[tokio::test]
async fn words_must_all_occur_and_conditions_all_hold() {
    let zoho = Zoho::start().await;
    let answer = get(&zoho, "/tickets/search?subject=acme%20corp").await.json();
    assert_eq!((answer["count"].as_u64(), &answer["data"][0]["ticketNumber"]), (Some(1), &json!("8847282")));
    assert_eq!(get(&zoho, "/tickets/search?subject=cert*").await.column("ticketNumber"), ["8847282"]);
    assert_eq!(get(&zoho, "/tickets/search?subject=cert").await.status, 204);
    assert_eq!(get(&zoho, "/tickets/search?accountName=Acme&status=Open,Closed").await.column("id").len(), 3);
    assert_eq!(get(&zoho, "/tickets/search?tag=webhook").await.column("ticketNumber"), ["8847271"]);
    let range = "createdTimeRange=2026-11-20T00:00:00.000Z,2026-11-20T23:59:59.999Z";
    assert_eq!(get(&zoho, &format!("/tickets/search?{range}")).await.column("id").len(), 8);
    for (query, field) in [
        ("createdTimeRange=2026-11-20", "/createdTimeRange"),
        ("assigneeId=null", "/assigneeId"),
        ("from=5000", "/from"),
        ("limit=101", "/limit"),
    ] {
        assert_wrong(&get(&zoho, &format!("/tickets/search?{query}")).await, field, "invalid");
    }
}

#[tokio::test]
async fn nobody_is_searched_by_a_word_that_may_not_be_known() {
    let zoho = Zoho::start().await;
    let empty = encoded("${Empty}");
    let path = format!("/tickets/search?assigneeId={empty}&limit=50");
    assert_eq!(get(&zoho, &path).await.column("id").len(), 8);
    let zoho = with(DeskSettings { search_empty_assignee: false, ..DeskSettings::default() }).await;
    assert_wrong(&get(&zoho, &path).await, "/assigneeId", "invalid");
}

#[tokio::test]
async fn a_changed_ticket_is_found_only_after_a_while() {
    let zoho = with(DeskSettings { search_lag_seconds: 60, ..DeskSettings::default() }).await;
    let id = ticket(&zoho, "VAT").await;
    patch(&zoho, &format!("/tickets/{id}"), json!({"priority": "High"})).await;
    assert_eq!(get(&zoho, "/tickets/search?subject=VAT").await.status, 204);
    assert_eq!(get(&zoho, &format!("/tickets/{id}")).await.json()["priority"], "High");
    zoho.post("/_sandbox/clock", json!({"advance_seconds": 61})).await;
    assert_eq!(get(&zoho, "/tickets/search?subject=VAT").await.column("id"), [id]);
}
