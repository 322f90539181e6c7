//! Lists, single records, related lists, and their pages.

use std::time::Duration;

use sandbox::Settings;
use serde_json::json;

use crate::support::Zoho;

#[tokio::test]
async fn a_list_demands_fields() {
    let zoho = Zoho::start().await;
    let answer = zoho.get("/crm/v8/Leads").await;
    assert_eq!(answer.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    assert_eq!(answer.json()["details"], json!({"param_name": "fields"}));
    let fifty_one: Vec<String> = (0..51).map(|number| format!("F{number}")).collect();
    let answer = zoho.get(&format!("/crm/v8/Leads?fields={}", fifty_one.join(","))).await;
    assert_eq!(answer.problem(), (400, "LIMIT_EXCEEDED".to_owned()));
}

#[tokio::test]
async fn unknown_fields_are_left_out_and_the_id_is_always_there() {
    let zoho = Zoho::start().await;
    let answer = zoho.get("/crm/v8/Leads?fields=Last_Name,Shoe_Size&per_page=1").await;
    let record = answer.json()["data"][0].clone();
    let names: Vec<&String> = record.as_object().unwrap().keys().collect();
    assert_eq!(names, ["Last_Name", "id"]);
    assert_eq!(record["id"].as_str().unwrap().len(), 19);
}

#[tokio::test]
async fn the_newest_come_first_unless_told_otherwise() {
    let zoho = Zoho::start().await;
    let newest = zoho.get("/crm/v8/Accounts?fields=Account_Name&per_page=1").await;
    assert_eq!(newest.column("Account_Name"), ["Zenith Robotics"]);
    let oldest = zoho.get("/crm/v8/Accounts?fields=Account_Name&per_page=1&sort_order=asc&sort_by=Created_Time").await;
    assert_eq!(oldest.column("Account_Name"), ["Acme Corp"]);
    let by_name = zoho.get("/crm/v8/Accounts?fields=Account_Name&sort_by=Account_Name").await;
    assert_eq!(by_name.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn pages_run_out_into_204_without_a_body() {
    let zoho = Zoho::start().await;
    let last = zoho.get("/crm/v8/Leads?fields=Company&per_page=25&page=3").await;
    assert_eq!(last.column("id").len(), 10);
    assert_eq!(last.json()["info"]["more_records"], false);
    let beyond = zoho.get("/crm/v8/Leads?fields=Company&per_page=25&page=4").await;
    assert_eq!((beyond.status, beyond.bytes.len()), (204, 0));
    for wrong in ["per_page=201", "per_page=0", "page=0", "page=x"] {
        let answer = zoho.get(&format!("/crm/v8/Leads?fields=Company&{wrong}")).await;
        assert_eq!(answer.problem(), (400, "INVALID_DATA".to_owned()), "{wrong}");
    }
    let far = zoho.get("/crm/v8/Leads?fields=Company&per_page=200&page=11").await;
    assert_eq!(far.problem(), (400, "DISCRETE_PAGINATION_LIMIT_EXCEEDED".to_owned()));
}

#[tokio::test]
async fn page_tokens_lead_through_the_list_and_are_bound_to_it() {
    let zoho = Zoho::start().await;
    let first = zoho.get("/crm/v8/Leads?fields=Company&per_page=40").await;
    let info = first.json()["info"].clone();
    assert_eq!((&info["count"], &info["more_records"]), (&json!(40), &json!(true)));
    assert_eq!(info["page_token_expiry"], "2026-11-21T09:00:00+00:00");
    let token = info["next_page_token"].as_str().unwrap();

    let next = zoho.get(&format!("/crm/v8/Leads?fields=Company&per_page=40&page_token={token}")).await;
    assert_eq!(next.column("id").len(), 20);
    let seen: std::collections::BTreeSet<String> = first.column("id").into_iter().chain(next.column("id")).collect();
    assert_eq!(seen.len(), 60);

    for (parameters, code) in [
        (format!("fields=Company,Email&per_page=40&page_token={token}"), "TOKEN_BOUND_DATA_MISMATCH"),
        (format!("fields=Company&per_page=40&page=2&page_token={token}"), "AMBIGUITY_DURING_PROCESSING"),
        ("fields=Company&page_token=pt0".to_owned(), "INVALID_DATA"),
    ] {
        let answer = zoho.get(&format!("/crm/v8/Leads?{parameters}")).await;
        assert_eq!(answer.problem(), (400, code.to_owned()));
    }
}

#[tokio::test]
async fn page_tokens_expire_after_a_day() {
    let mut zoho = Zoho::start().await;
    let first = zoho.get("/crm/v8/Leads?fields=Company&per_page=40").await.json();
    zoho.running.advance(Duration::from_hours(24));
    zoho.renew().await;
    let token = first["info"]["next_page_token"].as_str().unwrap();
    let answer = zoho.get(&format!("/crm/v8/Leads?fields=Company&per_page=40&page_token={token}")).await;
    assert_eq!(answer.problem(), (400, "EXPIRED_VALUE".to_owned()));
}

#[tokio::test]
async fn one_record_comes_whole_and_with_names_for_its_lookups() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Deals", "(Deal_Name:equals:Acme plant analytics rollout)").await;
    let answer = zoho.get(&format!("/crm/v8/Deals/{id}")).await;
    let deal = answer.json()["data"][0].clone();
    assert_eq!(deal["Account_Name"]["name"], "Acme Corp");
    assert_eq!(deal["Owner"]["name"], "Marcus Johnson");
    assert_eq!(deal["Closing_Date"], "2026-11-12");
    assert_eq!(deal["Modified_Time"], "2026-11-17T06:00:00+00:00");
    assert_eq!(deal["Executive_Sponsor"], json!(null));
}

#[tokio::test]
async fn an_unknown_id_is_204_or_400_by_setting_and_a_malformed_one_is_400() {
    let zoho = Zoho::start().await;
    let unknown = "/crm/v8/Leads/5725767000009999999";
    let answer = zoho.get(unknown).await;
    assert_eq!((answer.status, answer.bytes.len()), (204, 0));
    zoho.post("/_sandbox/settings", json!({"unknown_id_status": 400})).await;
    assert_eq!(zoho.get(unknown).await.problem(), (400, "INVALID_DATA".to_owned()));
    for malformed in ["abc", "..%2fDeals", "12345678901234567890"] {
        let answer = zoho.get(&format!("/crm/v8/Leads/{malformed}")).await;
        assert_eq!(answer.problem(), (400, "INVALID_DATA".to_owned()), "{malformed}");
        assert_eq!(answer.json()["details"], json!({"resource_path_index": 1}));
    }
}

#[tokio::test]
async fn wrong_urls_modules_and_methods_are_told_apart() {
    let zoho = Zoho::start().await;
    for (method, path, expected) in [
        ("GET", "/crm/v8/Leeds?fields=id", (400, "INVALID_MODULE")),
        ("GET", "/crm/v7/Leads?fields=id", (404, "INVALID_URL_PATTERN")),
        ("GET", "/crm/v8/", (404, "INVALID_URL_PATTERN")),
        ("GET", "/crm/v8/Leads/1/2/3/4", (404, "INVALID_URL_PATTERN")),
        ("PATCH", "/crm/v8/Leads", (400, "INVALID_REQUEST_METHOD")),
        ("GET", "/crm/v8/coql", (400, "INVALID_REQUEST_METHOD")),
        ("POST", "/crm/v8/Leads/search", (400, "INVALID_REQUEST_METHOD")),
    ] {
        let answer = zoho.call(method, path, &[], None).await;
        assert_eq!(answer.problem(), (expected.0, expected.1.to_owned()), "{method} {path}");
    }
    assert_eq!(zoho.get("/crm/v8/Leeds").await.json()["details"], json!({"resource_path_index": 0}));
}

#[tokio::test]
async fn if_modified_since_answers_304_without_a_body() {
    let zoho = Zoho::start().await;
    let since = |moment| [("if-modified-since", moment)];
    let path = "/crm/v8/Leads?fields=Last_Name";
    let answer = zoho.call("GET", path, &since("2026-11-20T09:00:00+00:00"), None).await;
    assert_eq!((answer.status, answer.bytes.len()), (304, 0));
    let answer = zoho.call("GET", path, &since("2026-11-19T00:00:00+00:00"), None).await;
    assert_eq!(answer.column("Last_Name").len(), 2);
}

#[tokio::test]
async fn ids_choose_and_converted_records_are_left_out() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Leads", "(Company:equals:TechCorp Solutions)").await;
    let chosen = zoho.get(&format!("/crm/v8/Leads?fields=Company&ids={id}")).await;
    assert_eq!(chosen.column("Company"), ["TechCorp Solutions"]);
    zoho.post(&format!("/crm/v8/Leads/{id}/actions/convert"), json!({"data": [{}]})).await;
    assert_eq!(zoho.get(&format!("/crm/v8/Leads?fields=Company&ids={id}")).await.status, 204);
    for (converted, count) in [("true", 1), ("false", 59), ("both", 60)] {
        let answer = zoho.get(&format!("/crm/v8/Leads?fields=Company&converted={converted}")).await;
        assert_eq!(answer.column("id").len(), count, "{converted}");
    }
}

#[tokio::test]
async fn related_lists_hold_what_points_at_the_record() {
    let zoho = Zoho::start().await;
    let wendy = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let deals = zoho.get(&format!("/crm/v8/Contacts/{wendy}/Deals?fields=Deal_Name")).await;
    assert_eq!(deals.column("Deal_Name"), ["Acme onboarding package", "Acme plant analytics rollout"]);
    let acme = zoho.only("Accounts", "(Account_Name:equals:Acme Corp)").await;
    let contacts = zoho.get(&format!("/crm/v8/Accounts/{acme}/Contacts?fields=Full_Name&sort_order=asc")).await;
    assert_eq!(contacts.column("Full_Name"), ["Wendy Castellano", "Raj Malhotra", "Ethan Brandt"]);
    assert_eq!(zoho.get(&format!("/crm/v8/Contacts/{wendy}/Invoices?fields=id")).await.status, 400);
    assert_eq!(zoho.get(&format!("/crm/v8/Contacts/{wendy}/Deals")).await.status, 400);
}

#[tokio::test]
async fn records_can_be_counted() {
    let zoho = Zoho::start().await;
    assert_eq!(zoho.get("/crm/v8/Leads/actions/count").await.json(), json!({"count": 60}));
    let path = "/crm/v8/Leads/actions/count?criteria=(Lead_Source%3Aequals%3AWebinar)";
    assert_eq!(zoho.get(path).await.json(), json!({"count": 8}));
}

#[tokio::test]
async fn credits_are_told_only_after_half_and_then_run_out() {
    let zoho = Zoho::with(Settings { credits: 6, ..Settings::default() }).await;
    let mut told = Vec::new();
    for _ in 0..7 {
        let answer = zoho.get("/crm/v8/org").await;
        let remaining = answer.headers.get("x-api-credits-remaining").map(|value| value.to_str().unwrap().to_owned());
        told.push((answer.status, remaining.unwrap_or_default()));
    }
    let expected = [(200, ""), (200, ""), (200, "3"), (200, "2"), (200, "1"), (200, "0"), (429, "0")];
    assert_eq!(told, expected.map(|(status, remaining)| (status, remaining.to_owned())));
    assert_eq!(zoho.get("/crm/v8/org").await.json()["code"], "TOO_MANY_REQUESTS");
}
