use std::sync::Arc;

use super::*;
use crate::store::memory::MemoryStore;
use crate::store::{Change, Condition, Entry, StoreError};
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

/// Another process: the same account and store, a memory of its own.
fn process(setup: &Setup, store: &Arc<MemoryStore>) -> Tokens {
    let account = account();
    let hosts = Hosts::new(&REGISTRY, &account.data_centre, &account.overrides).unwrap();
    Tokens::new(&account, &hosts, setup.clock.clone(), setup.vendor.clone()).with_store(store.clone())
}

#[tokio::test]
async fn processes_with_one_store_refresh_once() {
    let (setup, store) = (setup(), MemoryStore::shared());
    let processes = [process(&setup, &store), process(&setup, &store)];
    let calls = (0..1000).map(|call| processes[call % 2].current());
    for token in futures_util::future::join_all(calls).await {
        assert_eq!(token.unwrap().header, "Zoho-oauthtoken 1000.access-1");
    }
    assert_eq!(setup.vendor.token_requests(), 1);
    // One that is started later has it at once, and none of the secrets is in the store.
    process(&setup, &store).current().await.unwrap();
    assert_eq!(setup.vendor.token_requests(), 1);
    for (key, value) in store.scan("tokens").await.unwrap() {
        let kept = String::from_utf8(value).unwrap();
        assert!(key.ends_with("/access"), "{key}");
        assert!(!kept.contains(REFRESH_TOKEN) && !kept.contains(CLIENT_SECRET));
    }
}

#[tokio::test]
async fn a_token_that_one_process_replaced_is_taken_by_the_others() {
    let (setup, store) = (setup(), MemoryStore::shared());
    let [one, other] = [process(&setup, &store), process(&setup, &store)];
    let [first, same] = [one.current().await.unwrap(), other.current().await.unwrap()];
    setup.clock.advance(61);
    one.replace(&first).await.unwrap().unwrap();
    assert_eq!(other.replace(&same).await.unwrap().unwrap().header, "Zoho-oauthtoken 1000.access-2");
    assert_eq!(setup.vendor.token_requests(), 2);
    // Renewal ahead of time as well.
    setup.clock.advance(3600 - 250);
    one.current().await.unwrap();
    settle().await;
    other.current().await.unwrap();
    settle().await;
    assert_eq!(other.current().await.unwrap().header, "Zoho-oauthtoken 1000.access-3");
    assert_eq!(setup.vendor.token_requests(), 3);
}

#[tokio::test]
async fn refused_tokens_cause_three_refreshes_in_all_processes_together() {
    let (setup, store) = (setup(), MemoryStore::shared());
    let processes = [(); 4].map(|()| process(&setup, &store));
    for process in &processes[..3] {
        // One after the other finds the token that the one before brought.
        let refused = process.current().await.unwrap();
        setup.clock.advance(61);
        process.replace(&refused).await.unwrap().unwrap();
    }
    assert_eq!(setup.vendor.token_requests(), 4);
    setup.clock.advance(61);
    // Whoever has an older one still gets the newest.
    let [first, .., last] = &processes;
    let older = first.current().await.unwrap();
    assert_eq!(first.replace(&older).await.unwrap().unwrap().header, "Zoho-oauthtoken 1000.access-4");
    for process in [first, last] {
        let refused = process.current().await.unwrap();
        assert!(process.replace(&refused).await.unwrap().is_none());
        assert_eq!(process.current().await.unwrap().header, refused.header, "it is good for other calls");
    }
    assert_eq!(setup.vendor.token_requests(), 4);
    // Ten minutes after the first.
    setup.clock.advance(600 - 3 * 61 + 61);
    let refused = last.current().await.unwrap();
    assert!(last.replace(&refused).await.unwrap().is_some());
    assert_eq!(setup.vendor.token_requests(), 5);
    // For its age a token is renewed all the same.
    setup.clock.advance(3600);
    last.current().await.unwrap();
    assert_eq!(setup.vendor.token_requests(), 6);
}

#[tokio::test]
async fn a_clock_that_was_set_back_does_not_hold_the_door_shut() {
    let (setup, store) = (setup(), MemoryStore::shared());
    for tokens in [setup.tokens.clone(), process(&setup, &store)] {
        setup.vendor.answer_next_token(json(400, r#"{"error":"Access Denied","status":"failure"}"#));
        assert_eq!(tokens.current().await.unwrap_err().kind, ErrorKind::Throttled);
        assert_eq!(tokens.current().await.unwrap_err().kind, ErrorKind::Throttled);
        setup.clock.advance(-3 * 3600);
        tokens.current().await.unwrap();
    }
    // Another process finds the door in the store.
    setup.vendor.answer_next_token(json(400, r#"{"error":"Access Denied","status":"failure"}"#));
    setup.clock.advance(3600);
    process(&setup, &store).current().await.unwrap_err();
    setup.clock.advance(-3 * 3600);
    process(&setup, &store).current().await.unwrap();
}

#[tokio::test]
async fn the_door_is_closed_for_every_process() {
    let (setup, store) = (setup(), MemoryStore::shared());
    setup.vendor.answer_next_token(json(400, r#"{"error":"Access Denied","status":"failure"}"#));
    process(&setup, &store).current().await.unwrap_err();
    setup.clock.advance(100);
    let other = process(&setup, &store);
    let error = other.current().await.unwrap_err();
    assert_eq!((error.kind, error.rate_limit.reset), (ErrorKind::Throttled, Some(500)));
    assert!(error.message.contains("does not ask again before 2026-11-20 12:10:00 UTC"), "{}", error.message);
    assert_eq!(setup.vendor.token_requests(), 1);
    setup.clock.advance(500);
    assert!(other.current().await.is_ok());
}

/// Where a process ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Death {
    /// With the lease, before anything was asked.
    BeforeAsking,
    /// The vendor has answered, the token is not kept.
    BeforeKeeping,
    /// The token is kept.
    AfterKeeping,
}

/// A store and a vendor of a process that ends at a step: from then on nothing it waits for comes.
struct Dying {
    death: Death,
    store: Arc<MemoryStore>,
    vendor: Arc<FakeVendor>,
}

impl Transport for Dying {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<crate::zoho::HttpResponse, TransportError>> {
        if self.death == Death::BeforeAsking {
            return Box::pin(std::future::pending());
        }
        self.vendor.send(request)
    }
}

impl Store for Dying {
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
        self.store.get(table, keys)
    }

    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        self.store.scan(table)
    }

    fn apply_if(&self, conditions: Vec<Condition>, changes: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>> {
        let keeps = changes.iter().any(|change| matches!(change, Change::Put { key, .. } if key.ends_with("/access")));
        match (keeps, self.death) {
            (true, Death::BeforeKeeping) => Box::pin(std::future::pending()),
            (true, Death::AfterKeeping) => Box::pin(async move {
                self.store.apply_if(conditions, changes).await?;
                std::future::pending().await
            }),
            _ => self.store.apply_if(conditions, changes),
        }
    }

    fn revisions<'a>(&'a self, tables: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>> {
        self.store.revisions(tables)
    }
}

#[tokio::test]
async fn a_process_that_dies_within_a_refresh_takes_nothing_with_it() {
    for death in [Death::BeforeAsking, Death::BeforeKeeping, Death::AfterKeeping] {
        let (setup, store) = (setup(), MemoryStore::shared());
        let dying = Arc::new(Dying { death, store: store.clone(), vendor: setup.vendor.clone() });
        let account = account();
        let hosts = Hosts::new(&REGISTRY, &account.data_centre, &account.overrides).unwrap();
        let dead = Tokens::new(&account, &hosts, setup.clock.clone(), dying.clone()).with_store(dying);
        assert!(dead.current().now_or_never().is_none(), "{death:?}");
        settle().await;
        let before = setup.clock.now();
        let token = process(&setup, &store).current().await.unwrap();
        let (waited, asked) = (setup.clock.now().duration_since(before), setup.vendor.token_requests());
        let (header, requests, longest) = match death {
            Death::BeforeAsking => ("Zoho-oauthtoken 1000.access-1", 1, 31),
            // The vendor gave one that nobody knows; it ends by itself.
            Death::BeforeKeeping => ("Zoho-oauthtoken 1000.access-2", 2, 31),
            Death::AfterKeeping => ("Zoho-oauthtoken 1000.access-1", 1, 0),
        };
        assert_eq!((token.header.to_str().unwrap(), asked), (header, requests), "{death:?}");
        assert!(waited.as_secs() <= longest, "{death:?}: {waited:?}");
    }
}

#[tokio::test]
async fn a_store_that_fails_costs_no_call() {
    struct Broken;
    impl Store for Broken {
        fn get<'a>(
            &'a self,
            _: &'static str,
            _: &'a [&'a str],
        ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
            Box::pin(async { Err(StoreError("full".to_owned())) })
        }
        fn scan<'a>(&'a self, _: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
            Box::pin(async { Err(StoreError("full".to_owned())) })
        }
        fn apply_if(&self, _: Vec<Condition>, _: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>> {
            Box::pin(async { Err(StoreError("full".to_owned())) })
        }
        fn revisions<'a>(&'a self, _: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>> {
            Box::pin(async { Err(StoreError("full".to_owned())) })
        }
    }
    let Setup { tokens, .. } = setup();
    assert!(tokens.with_store(Arc::new(Broken)).current().await.is_ok());
}
