use std::sync::Arc;

use serde_json::json;

use super::*;
use crate::store::Store;
use crate::store::memory::MemoryStore;
use crate::zoho::TransportError;
use crate::zoho::fixture::{CREATE, FakeClock, FakeVendor, REGISTRY, account, json as answer};

const CREATED: &str = r#"{"data":[{"code":"SUCCESS","details":{"id":"7"},"status":"success"}]}"#;

struct Setup {
    clock: Arc<FakeClock>,
    vendor: Arc<FakeVendor>,
    store: Arc<MemoryStore>,
}

impl Setup {
    fn new() -> Self {
        Self { clock: FakeClock::new(), vendor: FakeVendor::new(Vec::new()), store: MemoryStore::shared() }
    }

    /// A process of its own.
    fn service(&self) -> Service {
        let service = Service::new(&REGISTRY, &account(), self.clock.clone(), self.vendor.clone()).unwrap();
        service.with_store(self.store.clone())
    }
}

fn arguments(key: &str, name: &str) -> Map<String, Value> {
    let Value::Object(arguments) = json!({"name": name, "idempotency_key": key}) else { unreachable!() };
    arguments
}

#[tokio::test]
async fn the_same_call_is_done_once_and_answered_again_by_any_process() {
    let setup = Setup::new();
    setup.vendor.answer_next(answer(201, CREATED));
    let first = setup.service().call(&CREATE, arguments("k", "Lamp")).await.unwrap();
    let mut turned = arguments("k", "Lamp");
    turned.sort_keys();
    let again = setup.service().call(&CREATE, turned).await.unwrap();
    assert_eq!((first.text, setup.vendor.api_requests()), (again.text, 1));
    // Neither key nor arguments can be read in the store.
    for (name, value) in setup.store.scan(TABLE).await.unwrap() {
        let kept = String::from_utf8(value).unwrap();
        assert!(!name.ends_with("/k") && !kept.contains("Lamp"), "{name}: {kept}");
    }
    setup.clock.advance(KEPT);
    setup.vendor.answer_next(answer(201, CREATED));
    setup.service().call(&CREATE, arguments("k", "Lamp")).await.unwrap();
    assert_eq!(setup.vendor.api_requests(), 2, "a day later it is a new call");
}

#[tokio::test]
async fn the_same_key_for_another_call_is_refused() {
    let setup = Setup::new();
    let service = setup.service();
    setup.vendor.answer_next(answer(201, CREATED));
    service.call(&CREATE, arguments("k", "Lamp")).await.unwrap();
    let error = service.call(&CREATE, arguments("k", "Lamps")).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidArgument);
    assert!(error.message.contains("other arguments"), "{}", error.message);
    assert_eq!(setup.vendor.api_requests(), 1);
}

#[tokio::test]
async fn an_unknown_outcome_stays_unknown() {
    let setup = Setup::new();
    let service = setup.service();
    setup.vendor.answer_next(Err(TransportError::NoAnswer("connection reset".into())));
    for _ in 0..3 {
        let error = service.call(&CREATE, arguments("k", "Lamp")).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::OutcomeUnknown);
        assert!(error.message.ends_with("Look with list_all_things."), "{}", error.message);
    }
    assert_eq!(setup.vendor.api_requests(), 1);
}

#[tokio::test]
async fn what_was_certainly_not_done_leaves_the_key_free() {
    let setup = Setup::new();
    let service = setup.service();
    setup.vendor.answer_next(Err(TransportError::NotSent("connection refused".into())));
    service.call(&CREATE, arguments("k", "Lamp")).await.unwrap_err();
    setup.vendor.answer_next(answer(409, r#"{"code":"DUPLICATE","message":"there","status":"error"}"#));
    assert_eq!(service.call(&CREATE, arguments("k", "Lamp")).await.unwrap_err().kind, ErrorKind::Conflict);
    setup.vendor.answer_next(answer(201, CREATED));
    assert!(service.call(&CREATE, arguments("k", "Lamp")).await.is_ok());
}

#[tokio::test]
async fn while_the_first_is_under_way_the_second_waits_outside() {
    let setup = Setup::new();
    let service = setup.service();
    setup.vendor.answer_next(answer(201, CREATED));
    // The token is there, so that the first call gets as far as the vendor.
    service.tokens.current().await.unwrap();
    let (first, second) =
        tokio::join!(service.call(&CREATE, arguments("k", "Lamp")), service.call(&CREATE, arguments("k", "Lamp")));
    assert!(first.is_ok());
    let error = second.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Conflict);
    assert!(error.message.contains("still under way"), "{}", error.message);
    assert_eq!(setup.vendor.api_requests(), 1);
}

#[tokio::test]
async fn a_call_that_was_given_up_counts_as_unknown_after_its_time() {
    use futures_util::FutureExt as _;
    let setup = Setup::new();
    let service = setup.service();
    service.tokens.current().await.unwrap();
    setup.vendor.answer_next(answer(201, CREATED));
    // Polled until it waits for the vendor, then dropped.
    assert!(service.call(&CREATE, arguments("k", "Lamp")).now_or_never().is_none());
    let told = service.call(&CREATE, arguments("k", "Lamp")).await.unwrap_err();
    assert_eq!(told.kind, ErrorKind::Conflict);
    setup.clock.advance(600);
    let told = service.call(&CREATE, arguments("k", "Lamp")).await.unwrap_err();
    assert_eq!(told.kind, ErrorKind::OutcomeUnknown);
    assert_eq!(setup.vendor.api_requests(), 1);
}

#[tokio::test]
async fn a_key_has_a_length() {
    let setup = Setup::new();
    for key in ["", &"k".repeat(201)] {
        let error = setup.service().call(&CREATE, arguments(key, "Lamp")).await.unwrap_err();
        assert_eq!((error.kind, error.violations.len()), (ErrorKind::InvalidArgument, 1));
    }
    assert_eq!(setup.vendor.api_requests(), 0);
}

#[tokio::test]
async fn old_keys_are_forgotten() {
    let setup = Setup::new();
    let service = setup.service();
    for key in ["a", "b"] {
        setup.vendor.answer_next(answer(201, CREATED));
        service.call(&CREATE, arguments(key, "Lamp")).await.unwrap();
    }
    setup.clock.advance(KEPT);
    setup.vendor.answer_next(answer(201, CREATED));
    service.call(&CREATE, arguments("c", "Lamp")).await.unwrap();
    assert_eq!(setup.store.scan(TABLE).await.unwrap().len(), 1);
}
