use std::sync::Arc;

use super::*;
use crate::zoho::fixture::{CLIENT_SECRET, FakeClock, FakeVendor, REFRESH_TOKEN, REGISTRY, account, json, response};
use crate::zoho::transport::TransportError;

struct Setup {
    tokens: Tokens,
    clock: Arc<FakeClock>,
    vendor: Arc<FakeVendor>,
}

fn setup() -> Setup {
    let (clock, vendor) = (FakeClock::new(), FakeVendor::new(Vec::new()));
    let account = account();
    let hosts = Hosts::new(&REGISTRY, &account.data_centre, &account.overrides).unwrap();
    let tokens = Tokens::new(&account, &hosts, clock.clone(), vendor.clone());
    Setup { tokens, clock, vendor }
}

/// Lets a renewal in the background finish.
async fn settle() {
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn the_form_is_in_the_body_and_nothing_in_the_url() {
    let Setup { tokens, vendor, .. } = setup();
    let token = tokens.current().await.unwrap();
    assert_eq!(token.header, "Zoho-oauthtoken 1000.access-1");
    assert!(token.header.is_sensitive());
    let sent = vendor.sent.lock().unwrap().clone();
    assert_eq!(sent[0].line, "POST https://accounts.vendor.example/oauth/v2/token");
    assert_eq!(
        sent[0].body,
        "grant_type=refresh_token&client_id=1000.CLIENT&client_secret=client-secret-5ab1\
         &refresh_token=1000.refresh%2Btoken%2F77"
    );
}

#[tokio::test]
async fn a_thousand_cold_calls_cause_one_refresh() {
    let Setup { tokens, vendor, .. } = setup();
    let calls = futures_util::future::join_all((0..1000).map(|_| tokens.current())).await;
    assert!(calls.into_iter().all(|token| token.unwrap().generation == 1));
    assert_eq!(vendor.token_requests(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_cold_calls_on_many_threads_cause_one_refresh() {
    let Setup { tokens, vendor, .. } = setup();
    let calls = (0..1000).map(|_| {
        let tokens = tokens.clone();
        tokio::spawn(async move { tokens.current().await.unwrap().generation })
    });
    for generation in futures_util::future::join_all(calls).await {
        assert_eq!(generation.unwrap(), 1);
    }
    assert_eq!(vendor.token_requests(), 1);
}

#[tokio::test]
async fn all_who_wait_share_a_failure() {
    let Setup { tokens, vendor, .. } = setup();
    vendor.answer_next_token(response(502, &[], "<html>Bad Gateway</html>"));
    let calls = futures_util::future::join_all((0..50).map(|_| tokens.current())).await;
    assert!(calls.iter().all(|call| call.as_ref().unwrap_err().kind == ErrorKind::Upstream));
    assert_eq!(vendor.token_requests(), 1);
    // A passing fault is not remembered.
    assert!(tokens.current().await.is_ok());
}

#[tokio::test]
async fn a_cancelled_call_does_not_cancel_the_refresh() {
    let Setup { tokens, vendor, .. } = setup();
    // Polled once, then dropped.
    assert!(tokens.current().now_or_never().is_none());
    settle().await;
    assert_eq!(tokens.current().await.unwrap().generation, 1);
    assert_eq!(vendor.token_requests(), 1);
}

#[tokio::test]
async fn a_token_is_renewed_early_without_anybody_waiting() {
    let Setup { tokens, clock, vendor } = setup();
    tokens.current().await.unwrap();
    clock.advance(3600 - 300 - 61);
    assert_eq!(tokens.current().await.unwrap().generation, 1);
    settle().await;
    assert_eq!(vendor.token_requests(), 1, "too early");
    clock.advance(62);
    assert_eq!(tokens.current().await.unwrap().generation, 1, "nobody waits");
    settle().await;
    assert_eq!(tokens.current().await.unwrap().generation, 2);
    assert_eq!(vendor.token_requests(), 2);
}

#[tokio::test]
async fn a_failed_early_renewal_leaves_the_token_in_use_and_is_not_repeated_at_once() {
    let Setup { tokens, clock, vendor } = setup();
    tokens.current().await.unwrap();
    clock.advance(3600 - 250);
    for _ in 0..2 {
        vendor.answer_next_token(Err(TransportError::NotSent("connection refused".into())));
    }
    for _ in 0..20 {
        assert_eq!(tokens.current().await.unwrap().generation, 1);
        settle().await;
    }
    assert_eq!(vendor.token_requests(), 2);
    clock.advance(31);
    tokens.current().await.unwrap();
    settle().await;
    assert_eq!(vendor.token_requests(), 3);
}

#[tokio::test]
async fn a_token_that_has_ended_is_not_used() {
    let Setup { tokens, clock, .. } = setup();
    tokens.current().await.unwrap();
    clock.advance(3600 - 29);
    assert_eq!(tokens.current().await.unwrap().generation, 2);
}

#[tokio::test]
async fn lives_in_milliseconds_and_as_text_are_understood() {
    for (life, seconds) in [
        (r#""expires_in":3600000"#, 3600),
        (r#""expires_in":3600000,"expires_in_sec":1800"#, 1800),
        (r#""expires_in":"7200""#, 7200),
        (r#""expires_in":-1"#, 3600),
        (r#""scope":"A.b.READ A.c.ALL""#, 3600),
    ] {
        let Setup { tokens, clock, vendor } = setup();
        vendor.answer_next_token(json(200, &format!(r#"{{"access_token":"t",{life}}}"#)));
        let token = tokens.current().await.unwrap();
        let ends = token.usable_until + LAST_USE;
        assert_eq!(ends.duration_since(clock.now()).as_secs(), seconds, "{life}");
    }
}

#[tokio::test]
async fn the_refresh_token_is_never_overwritten() {
    let Setup { tokens, clock, vendor } = setup();
    for refresh_token in ["null", "\"\"", "\"1000.other\""] {
        vendor.answer_next_token(json(200, &format!(r#"{{"access_token":"t","refresh_token":{refresh_token}}}"#)));
        tokens.current().await.unwrap();
        clock.advance(3600);
    }
    let sent = vendor.sent.lock().unwrap();
    assert!(sent.iter().all(|sent| sent.body.ends_with("refresh_token=1000.refresh%2Btoken%2F77")));
}

#[tokio::test]
async fn errors_are_found_in_the_body_whatever_the_status() {
    for (status, body, kind, essential) in [
        (200, r#"{"error":"invalid_code"}"#, ErrorKind::Auth, "refresh token"),
        (
            200,
            r#"{"error":"invalid_client"}"#,
            ErrorKind::Auth,
            "another data centre: name the one in which the account lives",
        ),
        (200, r#"{"error":"invalid_client_secret"}"#, ErrorKind::Auth, "Copy it again from the API console"),
        (400, r#"{"error":"general_error"}"#, ErrorKind::Auth, "general_error"),
        (200, r#"{"access_token":""}"#, ErrorKind::Upstream, "neither a token nor an error"),
        (200, r#"{"access_token":"#, ErrorKind::Upstream, "no JSON object"),
        (200, "<html></html>", ErrorKind::Upstream, "no JSON object"),
        (503, r#"{"error":"busy"}"#, ErrorKind::Upstream, "HTTP 503"),
    ] {
        let Setup { tokens, vendor, .. } = setup();
        vendor.answer_next_token(json(status, body));
        let error = tokens.current().await.unwrap_err();
        assert_eq!(error.kind, kind, "{body}");
        assert!(error.message.contains(essential), "{body}: {}", error.message);
        assert!(!error.message.contains(CLIENT_SECRET) && !error.message.contains(REFRESH_TOKEN));
    }
    // A token under an error status is a token.
    let Setup { tokens, vendor, .. } = setup();
    vendor.answer_next_token(json(400, r#"{"access_token":"t"}"#));
    assert!(tokens.current().await.is_ok());
}

#[tokio::test]
async fn a_refusal_is_remembered_for_a_minute() {
    let Setup { tokens, clock, vendor } = setup();
    vendor.answer_next_token(json(200, r#"{"error":"invalid_code"}"#));
    for _ in 0..5 {
        assert_eq!(tokens.current().await.unwrap_err().kind, ErrorKind::Auth);
    }
    assert_eq!(vendor.token_requests(), 1);
    clock.advance(60);
    assert!(tokens.current().await.is_ok());
}

#[tokio::test]
async fn access_denied_closes_the_door_for_ten_minutes() {
    for status in [200, 400] {
        let Setup { tokens, clock, vendor } = setup();
        let body = r#"{"error_description":"zu viele","error":"Access Denied","status":"failure"}"#;
        vendor.answer_next_token(json(status, body));
        let error = tokens.current().await.unwrap_err();
        assert_eq!((error.kind, error.rate_limit.reset), (ErrorKind::Throttled, Some(600)));
        assert!(error.message.contains("does not ask again before 2026-11-20 12:10:00 UTC"), "{}", error.message);
        clock.advance(599);
        assert_eq!(tokens.current().await.unwrap_err().rate_limit.reset, Some(1));
        assert_eq!(vendor.token_requests(), 1);
        clock.advance(1);
        assert!(tokens.current().await.is_ok());
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_for_all_who_had_it() {
    let Setup { tokens, clock, vendor } = setup();
    let token = tokens.current().await.unwrap();
    clock.advance(60);
    let replaced = futures_util::future::join_all((0..1000).map(|_| tokens.replace(&token))).await;
    assert!(replaced.into_iter().all(|new| new.unwrap().unwrap().generation == 2));
    assert_eq!(vendor.token_requests(), 2);
    // One who comes late gets the token that is there.
    assert_eq!(tokens.replace(&token).await.unwrap().unwrap().generation, 2);
    assert_eq!(vendor.token_requests(), 2);
}

#[tokio::test]
async fn a_young_token_is_not_replaced() {
    let Setup { tokens, clock, vendor } = setup();
    let token = tokens.current().await.unwrap();
    clock.advance(59);
    assert!(tokens.replace(&token).await.unwrap().is_none());
    assert_eq!(vendor.token_requests(), 1);
}

#[tokio::test]
async fn refused_tokens_cause_three_refreshes_in_ten_minutes_at_most() {
    let Setup { tokens, clock, vendor } = setup();
    let mut token = tokens.current().await.unwrap();
    for _ in 0..3 {
        clock.advance(61);
        token = tokens.replace(&token).await.unwrap().unwrap();
    }
    clock.advance(61);
    assert!(tokens.replace(&token).await.unwrap().is_none());
    assert_eq!(vendor.token_requests(), 4);
    clock.advance(600 - 4 * 61 + 61);
    assert!(tokens.replace(&token).await.unwrap().is_some());
}
