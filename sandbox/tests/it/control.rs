//! The control endpoints: log, faults, settings, clock and state.

use std::time::{Duration, Instant};

use jiff::tz::Offset;
use sandbox::Options;
use serde_json::{Value, json};

use crate::support::{START, Zoho};

#[tokio::test]
async fn the_log_shows_what_arrived_with_secrets_masked() {
    let zoho = Zoho::start().await;
    zoho.get("/crm/v8/Leads?fields=Last_Name%2CCompany&per_page=1").await;
    zoho.post("/crm/v8/Leads", json!({"data": [{"Last_Name": "Boyle"}]})).await;
    let log = zoho.get("/_sandbox/requests").await.json();
    let entries = log["requests"].as_array().unwrap();
    assert_eq!(entries.len(), 3);
    assert_eq!(entries[0]["body"]["refresh_token"], "***");
    assert_eq!(entries[1]["target"], "/crm/v8/Leads?fields=Last_Name%2CCompany&per_page=1");
    assert_eq!(entries[1]["query"], json!({"fields": "Last_Name,Company", "per_page": "1"}));
    assert_eq!(entries[1]["headers"]["authorization"], "Zoho-oauthtoken ***");
    let post = json!([entries[2]["method"], entries[2]["path"], entries[2]["body"], entries[2]["status"]]);
    assert_eq!(post, json!(["POST", "/crm/v8/Leads", {"data": [{"Last_Name": "Boyle"}]}, 201]));
    let text = log.to_string();
    assert!(
        !text.contains(&zoho.token) && !text.contains(sandbox::CLIENT_SECRET) && !text.contains(sandbox::REFRESH_TOKEN)
    );

    assert_eq!(zoho.running.requests("/crm/").len(), 2);
    assert_eq!(zoho.delete("/_sandbox/requests").await.status, 204);
    assert!(zoho.running.requests("").is_empty());
}

#[tokio::test]
async fn tokens_in_a_query_are_masked() {
    let zoho = Zoho::start().await;
    zoho.form(&format!("/oauth/v2/token/revoke?token={}", zoho.token), "").await;
    let log = zoho.get("/_sandbox/requests").await.json();
    assert!(!log.to_string().contains(&zoho.token));
}

#[tokio::test]
async fn ordered_statuses_come_in_the_products_own_form_and_are_used_up() {
    let zoho = Zoho::start().await;
    for (status, code) in
        [(401, "INVALID_TOKEN"), (403, "NO_PERMISSION"), (429, "TOO_MANY_REQUESTS"), (500, "INTERNAL_ERROR")]
    {
        zoho.running.order_faults(json!({"path": "/crm/", "status": status})).unwrap();
        assert_eq!(zoho.get("/crm/v8/org").await.problem(), (status, code.to_owned()));
        assert_eq!(zoho.get("/crm/v8/org").await.status, 200);
    }
    zoho.running.order_faults(json!({"status": 502})).unwrap();
    let proxy = zoho.get("/crm/v8/org").await;
    assert_eq!((proxy.status, proxy.headers["content-type"].to_str().unwrap()), (502, "text/html;charset=utf-8"));
    assert!(proxy.bytes.starts_with(b"<html>"));
}

#[tokio::test]
async fn faults_match_path_and_method_and_may_name_body_and_headers() {
    let zoho = Zoho::start().await;
    let fault = json!({
        "path": "/crm/v8/Leads", "method": "POST", "times": 2, "status": 418, "body": {"code": "TEAPOT"},
        "headers": {"Retry-After": "7"},
    });
    let pending = zoho.post("/_sandbox/faults", fault).await;
    assert_eq!(pending.json()["faults"][0]["times"], 2);
    assert_eq!(zoho.get("/crm/v8/Leads?fields=id").await.status, 200);
    let struck = zoho.post("/crm/v8/Leads", json!({})).await;
    assert_eq!(
        (struck.status, struck.json()["code"].clone(), struck.headers["retry-after"].to_str().unwrap()),
        (418, json!("TEAPOT"), "7")
    );
    assert_eq!(zoho.delete("/_sandbox/faults").await.status, 204);
    assert_eq!(zoho.post("/crm/v8/Leads", json!({})).await.status, 400);
    let wrong = zoho.post("/_sandbox/faults", json!({"stat": 500})).await;
    assert!(wrong.status == 400 && wrong.json()["error"].as_str().unwrap().contains("unknown field `stat`"));
}

async fn cut(zoho: &Zoho, reset: &str) -> usize {
    zoho.running.order_faults(json!({"method": "POST", "path": "/crm/", "reset": reset})).unwrap();
    let authorization = format!("Zoho-oauthtoken {}", zoho.token);
    let body = json!({"data": [{"Last_Name": "Boyle"}]}).to_string();
    let sent = zoho.send("POST", "/crm/v8/Leads", &[("authorization", &authorization)], body).await;
    assert!(sent.is_err(), "{sent:?}");
    zoho.running.crm_records("Leads").len()
}

#[tokio::test]
async fn connections_are_cut_before_or_after_the_request_took_effect() {
    let zoho = Zoho::start().await;
    assert_eq!(cut(&zoho, "before_reading").await, 60);
    assert_eq!(zoho.running.requests("/crm/").last().unwrap()["body"], Value::Null);
    assert_eq!(cut(&zoho, "after_reading").await, 60);
    assert_eq!(zoho.running.requests("/crm/").last().unwrap()["body"]["data"][0]["Last_Name"], "Boyle");
    assert_eq!(cut(&zoho, "after_handling").await, 61);
    assert_eq!(cut(&zoho, "within_body").await, 62);
    assert_eq!(zoho.running.requests("/crm/").last().unwrap()["status"], 0);
}

#[tokio::test]
async fn bodies_may_trickle_and_answers_may_wait() {
    let zoho = Zoho::start().await;
    let whole = zoho.get("/crm/v8/org").await.bytes;
    let slow = json!({"path": "/crm/", "delay_ms": 40, "slow_body": {"bytes": whole.len() / 4, "pause_ms": 20}});
    zoho.running.order_faults(slow).unwrap();
    let began = Instant::now();
    let trickled = zoho.get("/crm/v8/org").await;
    assert_eq!(trickled.bytes, whole);
    // A delay of 40 ms and four pauses of 20 ms at least; how much longer it takes is the machine's affair.
    assert!(began.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn settings_are_shown_changed_and_checked() {
    let zoho = Zoho::start().await;
    assert_eq!(zoho.get("/_sandbox/settings").await.json()["credits"], 50_000);
    let changed = zoho.post("/_sandbox/settings", json!({"scopes": ["ZohoCRM.org.READ"], "credits": 9})).await.json();
    assert_eq!((&changed["credits"], &changed["throttle_status"]), (&json!(9), &json!(400)));
    assert_eq!(zoho.get("/crm/v8/users").await.problem(), (401, "OAUTH_SCOPE_MISMATCH".to_owned()));
    assert_eq!(zoho.post("/_sandbox/settings", json!({"credit": 9})).await.status, 400);
    assert_eq!(zoho.post("/_sandbox/settings", json!([])).await.status, 400);
}

#[tokio::test]
async fn the_clock_is_moved_by_seconds_or_to_a_moment() {
    let zoho = Zoho::start().await;
    let now = |answer: Value| answer["now"].as_str().unwrap().to_owned();
    assert_eq!(now(zoho.get("/_sandbox/clock").await.json()), START);
    let moved = zoho.post("/_sandbox/clock", json!({"advance_seconds": 90})).await.json();
    assert_eq!(now(moved), "2026-11-20T09:01:30Z");
    let set = zoho.post("/_sandbox/clock", json!({"now": "2027-01-01T00:00:00Z"})).await.json();
    assert_eq!(now(set), "2027-01-01T00:00:00Z");
    assert_eq!(zoho.post("/_sandbox/clock", json!({"now": "tomorrow"})).await.status, 400);
}

#[tokio::test]
async fn the_state_holds_every_record_as_stored() {
    let zoho = Zoho::start().await;
    let state = zoho.get("/_sandbox/state/Deals").await.json();
    assert_eq!((&state["count"], state["data"].as_array().unwrap().len()), (&json!(40), 40));
    assert_eq!(zoho.get("/_sandbox/state/crm/Leads").await.json()["count"], 60);
    assert_eq!(zoho.get("/_sandbox/state/Nope").await.status, 404);
    assert_eq!(zoho.get("/_sandbox/nope").await.status, 404);
}

#[tokio::test]
async fn date_times_are_told_in_the_organisations_zone() {
    let offset = Offset::from_seconds(19_800).unwrap();
    let start = Some(START.parse().unwrap());
    let zoho = Zoho::launch(Options { start, offset, ..Options::default() }).await;
    let call =
        json!({"data": [{"Subject": "Hello", "Call_Type": "Inbound", "Call_Start_Time": "2026-11-20T09:00:00Z"}]});
    let added = zoho.post("/crm/v8/Calls", call).await.json();
    let details = &added["data"][0]["details"];
    assert_eq!(details["Created_Time"], "2026-11-20T14:30:00+05:30");
    assert_eq!(zoho.stored("Calls", details["id"].as_str().unwrap())["Call_Start_Time"], "2026-11-20T14:30:00+05:30");
}

#[tokio::test]
async fn an_empty_sandbox_has_users_and_no_records() {
    let zoho = Zoho::launch(Options { demo_data: false, ..Options::default() }).await;
    assert_eq!(zoho.get("/crm/v8/Leads?fields=id").await.status, 204);
    assert_eq!(zoho.get("/crm/v8/users").await.status, 200);
}

#[tokio::test]
async fn dropping_it_frees_the_port() {
    let zoho = Zoho::start().await;
    let listen = zoho.running.address;
    drop(zoho);
    // The listener goes with its task, which ends at its next turn.
    tokio::task::yield_now().await;
    let again = sandbox::start(Options { listen, ..Options::default() }).await.unwrap();
    assert_eq!(again.address, listen);
}

#[tokio::test]
async fn a_reset_brings_the_data_back_and_keeps_the_rest() {
    let zoho = Zoho::start().await;
    let before = zoho.get("/_sandbox/state/Leads").await.json();
    let made = |answer: Value| answer["data"][0]["details"]["id"].clone();
    let first = made(zoho.post("/crm/v8/Leads", json!({"data": [{"Last_Name": "Boyle"}]})).await.json());
    zoho.post("/_sandbox/settings", json!({"credits": 900})).await;
    assert_eq!(zoho.delete("/_sandbox/state").await.status, 204);
    assert_eq!(zoho.get("/_sandbox/state/Leads").await.json(), before);
    assert_eq!(zoho.get("/_sandbox/settings").await.json()["credits"], 900);
    // The token still holds, and ids are given out anew.
    let again = made(zoho.post("/crm/v8/Leads", json!({"data": [{"Last_Name": "Boyle"}]})).await.json());
    assert_eq!(first, again);
}
