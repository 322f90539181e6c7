//! Who is let in, and how refusals read.

use sandbox::{BooksSettings, Settings};
use serde_json::json;

use super::{code, contact, path};
use crate::support::Zoho;

#[tokio::test]
async fn the_organisation_must_be_named_but_for_the_list_of_them() {
    let zoho = Zoho::start().await;
    assert_eq!(code(&zoho.get("/books/v3/invoices").await), (400, 2));
    assert_eq!(code(&zoho.get("/books/v3/invoices?organization_id=1").await), (401, 57));
    let all = zoho.get("/books/v3/organizations").await;
    assert_eq!((all.status, &all.json()["organizations"][0]["organization_id"]), (200, &json!("70028345612")));
    let own = zoho.get(&path("/organizations/70028345612")).await.json();
    assert_eq!(own["organization"]["currency_code"], "USD");
}

#[tokio::test]
async fn a_bad_token_and_a_missing_scope_are_told_alike() {
    let scopes = vec!["ZohoBooks.contacts.READ".to_owned()];
    let zoho = Zoho::with(Settings { scopes, ..Settings::default() }).await;
    assert_eq!(zoho.get(&path("/contacts")).await.status, 200);
    let missing = zoho.get(&path("/invoices")).await;
    let bad = zoho.call("GET", &path("/contacts"), &[], None).await;
    assert_eq!(bad.status, 200);
    let header = [("authorization", "Zoho-oauthtoken 1000.nobody")];
    let bad = zoho.send("GET", &path("/contacts"), &header, String::new()).await.unwrap();
    assert_eq!((code(&missing), missing.json()), ((401, 57), bad.json()));
    for header in [&[][..], &[("authorization", "Bearer x")][..]] {
        let none = zoho.send("GET", &path("/contacts"), header, String::new()).await.unwrap();
        assert_eq!(code(&none), (401, 14));
    }
}

#[tokio::test]
async fn one_scope_opens_everything() {
    let scopes = vec!["ZohoBooks.fullaccess.all".to_owned()];
    let zoho = Zoho::with(Settings { scopes, ..Settings::default() }).await;
    for list in ["contacts", "invoices", "settings/taxes", "chartofaccounts"] {
        assert_eq!(zoho.get(&path(&format!("/{list}"))).await.status, 200, "{list}");
    }
}

#[tokio::test]
async fn limits_in_a_minute_in_a_day_and_at_once() {
    let books = BooksSettings { calls_per_minute: 2, calls_per_day: 3, ..BooksSettings::default() };
    let zoho = Zoho::with(Settings { books, ..Settings::default() }).await;
    let get = async || code(&zoho.get(&path("/items")).await);
    assert_eq!([get().await, get().await, get().await], [(200, 0), (200, 0), (429, 44)]);
    zoho.running.advance(std::time::Duration::from_mins(1));
    assert_eq!([get().await, get().await], [(200, 0), (429, 45)]);
    zoho.running.advance(std::time::Duration::from_hours(24));
    let changed = zoho.post("/_sandbox/settings", json!({"books": {"in_process": 0}})).await.json();
    assert_eq!(changed["books"]["calls_per_minute"], 2);
    // The access token lasts an hour, so that a day later the first answer is about it.
    assert_eq!(get().await, (401, 57));
    let mut zoho = zoho;
    zoho.renew().await;
    assert_eq!(code(&zoho.get(&path("/items")).await), (429, 1070));
}

#[tokio::test]
async fn what_does_not_exist_is_404_or_400_as_settings_say() {
    let zoho = Zoho::start().await;
    assert_eq!(code(&zoho.get(&path("/invoices/2198437000003999999")).await), (404, 1002));
    assert_eq!(code(&zoho.get(&path("/invoices/abc")).await), (400, 2));
    assert_eq!(code(&zoho.get(&path("/nothing")).await), (404, 5));
    assert_eq!(code(&zoho.get(&path("/invoices/1/nothing")).await), (404, 1002));
    zoho.post("/_sandbox/settings", json!({"books": {"missing_status": 400}})).await;
    assert_eq!(code(&zoho.get(&path("/invoices/2198437000003999999")).await), (400, 1002));
}

#[tokio::test]
async fn ordered_statuses_come_in_books_own_form() {
    let zoho = Zoho::start().await;
    for (status, told) in [(400, 2), (401, 57), (404, 1002), (429, 44), (500, 1000)] {
        zoho.running.order_faults(json!({"path": "/books/", "status": status})).unwrap();
        assert_eq!(code(&zoho.get(&path("/items")).await), (status, told));
    }
}

#[tokio::test]
async fn bodies_are_json_or_a_form_with_jsonstring() {
    let zoho = Zoho::start().await;
    let token = format!("Zoho-oauthtoken {}", zoho.token);
    let send = async |kind: &str, body: &str| {
        let headers = [("authorization", token.as_str()), ("content-type", kind)];
        code(&zoho.send("POST", &path("/items"), &headers, body.to_owned()).await.unwrap())
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(send("application/json", r#"{"name": "A", "rate": 1}"#).await, (201, 0));
    assert_eq!(send(form, "JSONString=%7B%22name%22%3A%22B%22%2C%22rate%22%3A2%7D").await, (201, 0));
    assert_eq!(send(form, "name=C&rate=3").await, (400, 1038));
    assert_eq!(send("application/json", "[1]").await, (400, 1038));
    assert_eq!(send("application/json", r#"{"rate": 1}"#).await, (400, 2));
}

#[tokio::test]
async fn a_customer_is_given_by_id() {
    let zoho = Zoho::start().await;
    let lines = json!([{"name": "x", "rate": 1}]);
    let post = async |body| code(&zoho.post(&path("/invoices"), body).await);
    assert_eq!(post(json!({"customer_name": "Acme Corp", "line_items": lines})).await, (400, 3008));
    assert_eq!(post(json!({"line_items": lines})).await, (400, 2));
    assert_eq!(post(json!({"customer_id": "12", "line_items": lines})).await, (404, 1002));
    let vendor = contact(&zoho, "Cloudrack Hosting");
    assert_eq!(post(json!({"customer_id": vendor, "line_items": lines})).await, (400, 2));
    let acme = contact(&zoho, "Acme Corp");
    for wrong in [json!([]), json!([{"name": "x"}]), json!([{"item_id": "12"}]), json!("x")] {
        assert_eq!(post(json!({"customer_id": acme, "line_items": wrong})).await, (400, 2), "{wrong}");
    }
    for (name, value) in [("date", json!("20.11.2026")), ("due_date", json!(5)), ("notes", json!("x".repeat(10_001)))] {
        let mut body = json!({"customer_id": acme, "line_items": lines});
        body[name] = value;
        assert_eq!(post(body).await, (400, 2), "{name}");
    }
}
