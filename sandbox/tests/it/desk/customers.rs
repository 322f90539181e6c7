//! Contacts and accounts.

use sandbox::DeskSettings;
use serde_json::json;

use super::*;

#[tokio::test]
async fn the_customers_are_those_of_the_other_products() {
    let zoho = Zoho::start().await;
    let found = get(&zoho, "/contacts/search?fullName=wendy%20castellano").await.json();
    assert_eq!(found["data"][0]["email"], "wendy.castellano@acmecorp.example");
    let account = found["data"][0]["accountId"].as_str().unwrap().to_owned();
    let crm = zoho.only("Contacts", "(Email:equals:wendy.castellano@acmecorp.example)").await;
    assert_ne!(crm, found["data"][0]["id"].as_str().unwrap(), "each product has ids of its own");
    assert_eq!(get(&zoho, &format!("/accounts/{account}")).await.json()["accountName"], "Acme Corp");
    assert_eq!(
        get(&zoho, &format!("/accounts/{account}/contacts")).await.column("lastName"),
        ["Brandt", "Castellano", "Malhotra"]
    );
    assert_eq!(get(&zoho, &format!("/accounts/{account}/tickets")).await.column("id").len(), 3);
}

#[tokio::test]
async fn a_contact_needs_a_last_name_and_an_address_of_its_own() {
    let zoho = Zoho::start().await;
    assert_wrong(&post(&zoho, "/contacts", json!({"firstName": "Paula"})).await, "/lastName", "missing");
    let taken = json!({"lastName": "Two", "email": "Wendy.Castellano@acmecorp.example"});
    assert_wrong(&post(&zoho, "/contacts", taken.clone()).await, "/email", "duplicate");
    assert_wrong(
        &post(&zoho, "/contacts", json!({"lastName": "Two", "accountId": "77"})).await,
        "/accountId",
        "invalid",
    );
    let made = post(&zoho, "/contacts", json!({"lastName": "Winters"})).await.json();
    let path = format!("/contacts/{}", made["id"].as_str().unwrap());
    assert_eq!(patch(&zoho, &path, json!({"title": "CIO"})).await.json()["title"], "CIO");
    assert_wrong(&patch(&zoho, &path, json!({"lastName": ""})).await, "/lastName", "invalid");
    assert_eq!(post(&zoho, "/contacts/moveToTrash", json!({"contactIds": [made["id"]]})).await.status, 204);
    assert_eq!(get(&zoho, "/contacts/search?fullName=Winters").await.status, 204);
    let zoho = with(DeskSettings { shared_emails: true, ..DeskSettings::default() }).await;
    assert_eq!(post(&zoho, "/contacts", taken).await.status, 200);
}

#[tokio::test]
async fn accounts_are_counted_from_1_and_at_most_99_at_a_time() {
    let zoho = Zoho::start().await;
    assert_eq!(get(&zoho, "/accounts?limit=99").await.column("id").len(), 25);
    assert_wrong(&get(&zoho, "/accounts?from=0").await, "/from", "invalid");
    assert_wrong(&get(&zoho, "/accounts?limit=100").await, "/limit", "invalid");
    assert_eq!(get(&zoho, "/contacts?from=0&limit=99").await.column("id").len(), 40);
    assert_wrong(&post(&zoho, "/accounts", json!({"website": "x"})).await, "/accountName", "missing");
    assert_eq!(post(&zoho, "/accounts", json!({"accountName": "Harrow"})).await.status, 200);
}
