use futures_util::FutureExt as _;
use serde_json::json;

use super::*;
use crate::clock::Clock as _;
use crate::error::Retry;
use crate::service::CallOutcome;
use crate::zoho::fixture::{FakeClock, FakeVendor, RECORD, REGISTRY, SEARCH, account, json as answer};
use crate::zoho::{HttpResponse, TransportError};

type Reply = Result<HttpResponse, TransportError>;

struct Setup {
    service: Arc<Service>,
    clock: Arc<FakeClock>,
    vendor: Arc<FakeVendor>,
}

fn setup(answers: Vec<Reply>) -> Setup {
    let (clock, vendor) = (FakeClock::new(), FakeVendor::new(answers));
    let service = Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap();
    Setup { service: Arc::new(service), clock, vendor }
}

/// The fields of the module: `Name`, and these.
fn fields(more: &[&str]) -> Reply {
    let mut list = vec![json!({"api_name": "Name", "field_label": "Thing Name", "data_type": "text"})];
    list.extend(more.iter().map(|name| json!({"api_name": name, "field_label": name.replace('_', " ")})));
    answer(200, &json!({ "fields": list }).to_string())
}

fn done() -> Reply {
    answer(200, r#"{"data":[{"code":"SUCCESS","status":"success","details":{"id":"5"}}]}"#)
}

impl Setup {
    async fn record(&self, arguments: Value) -> Result<CallOutcome, CallError> {
        let Value::Object(arguments) = arguments else { panic!("{arguments} is no object") };
        self.service.call(&RECORD, arguments).await
    }

    /// What the API was asked, oldest first.
    fn lines(&self) -> Vec<String> {
        let sent = self.vendor.sent.lock().unwrap();
        let api = sent.iter().filter(|sent| !sent.line.contains("/oauth/"));
        api.map(|sent| sent.line.replace("https://api.vendor.example/product/v1", "")).collect()
    }
}

const LOOKUP: &str = "GET /fields?module=Things";
const WRITE: &str = "POST /Things";

#[tokio::test]
async fn a_label_is_sent_as_the_name_of_its_field() {
    let setup = setup(vec![fields(&["Executive_Sponsor"]), done()]);
    let outcome = setup.record(json!({"custom_fields": {"Executive Sponsor": "Jane Doe"}})).await.unwrap();
    assert!(!outcome.text.contains("note"), "{}", outcome.text);
    assert_eq!(setup.lines(), [LOOKUP, WRITE]);
    let sent = setup.vendor.sent.lock().unwrap().last().unwrap().clone();
    assert_eq!(sent.body, r#"{"custom_fields":{"Executive_Sponsor":"Jane Doe"}}"#);
    assert_eq!(sent.authorization.as_deref(), Some("Zoho-oauthtoken 1000.access-1"));
}

#[tokio::test]
async fn an_unknown_name_is_refused_and_nothing_is_written() {
    let setup = setup(vec![fields(&["Executive_Sponsor"])]);
    let error = setup.record(json!({"custom_fields": {"Executive_Sponsr": 1}})).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::InvalidArgument);
    assert_eq!(
        error.message,
        "Nothing was sent. custom_fields/Executive_Sponsr is no field of Things in this organisation; did you mean \
         \"Executive_Sponsor\" (\"Executive Sponsor\")?"
    );
    assert_eq!(setup.lines(), [LOOKUP]);
}

#[tokio::test]
async fn fields_are_asked_for_once_in_ten_minutes() {
    let setup = setup(vec![fields(&[]), done(), done(), fields(&[]), done()]);
    for seconds in [0, 599, 1] {
        setup.clock.advance(seconds);
        setup.record(json!({"name": "n"})).await.unwrap();
    }
    assert_eq!(setup.lines(), [LOOKUP, WRITE, WRITE, LOOKUP, WRITE]);
}

#[tokio::test]
async fn a_name_is_refused_only_for_what_is_known_since_a_minute_at_most() {
    let setup = setup(vec![fields(&[]), fields(&["Added"]), done()]);
    let call = || setup.record(json!({"custom_fields": {"Added": 1}}));
    call().await.unwrap_err();
    setup.clock.advance(59);
    call().await.unwrap_err();
    assert_eq!(setup.lines(), [LOOKUP]);
    setup.clock.advance(1);
    call().await.unwrap();
    assert_eq!(setup.lines(), [LOOKUP, LOOKUP, WRITE]);
}

#[tokio::test]
async fn parallel_calls_ask_once() {
    let setup = setup(std::iter::once(fields(&[])).chain((0..8).map(|_| done())).collect());
    let calls = (0..8).map(|_| setup.record(json!({"name": "n"})));
    for outcome in futures_util::future::join_all(calls).await {
        outcome.unwrap();
    }
    assert_eq!(setup.lines().iter().filter(|line| *line == LOOKUP).count(), 1);
}

#[tokio::test]
async fn parallel_calls_share_a_failure_too() {
    let busy = answer(429, r#"{"code":"BUSY","message":"too many","status":"error"}"#);
    let setup = setup(vec![busy]);
    let calls = (0..8).map(|_| setup.record(json!({"custom_fields": {"X": 1}})));
    for outcome in futures_util::future::join_all(calls).await {
        assert_eq!(outcome.unwrap_err().kind, ErrorKind::Throttled);
    }
    assert_eq!(setup.lines(), [LOOKUP]);
}

#[tokio::test]
async fn a_call_that_is_cancelled_leaves_the_question_to_the_next() {
    let setup = setup(vec![fields(&[]), done()]);
    // Begun, and dropped at once.
    assert!(setup.record(json!({"name": "n"})).now_or_never().is_none());
    setup.record(json!({"name": "n"})).await.unwrap();
    assert_eq!(setup.lines().last().unwrap(), WRITE);
}

#[tokio::test]
async fn without_the_fields_own_names_are_refused_and_described_ones_go_on() {
    let scope = || answer(401, r#"{"code":"NO_SCOPE","message":"scope","status":"error"}"#);
    let setup = setup(vec![scope(), done(), scope(), done()]);
    let error = setup.record(json!({"name": "n", "custom_fields": {"Colour": 1}})).await.unwrap_err();
    assert_eq!((error.kind, error.kind.retry()), (ErrorKind::Scope, Retry::AfterMending));
    assert!(error.message.starts_with("Nothing was sent. The names"), "{}", error.message);
    assert!(error.message.contains("authorise the account with Fixture.fields.READ"), "{}", error.message);
    assert_eq!(setup.lines(), [LOOKUP]);

    // The refusal is remembered for a minute: a person has to act first.
    let outcome = setup.record(json!({"name": "n"})).await.unwrap();
    assert_eq!(setup.lines(), [LOOKUP, WRITE]);
    let result: Value = serde_json::from_str(&outcome.text).unwrap();
    assert_eq!(result["details"]["id"], "5");
    let note = result["note"].as_str().unwrap();
    assert!(note.contains("were not checked") && note.contains("(scope)"), "{note}");

    setup.clock.advance(60);
    setup.record(json!({"name": "n"})).await.unwrap();
    assert_eq!(setup.lines(), [LOOKUP, WRITE, LOOKUP, WRITE]);
}

#[tokio::test]
async fn an_answer_without_fields_is_a_failure() {
    let setup = setup(vec![answer(204, ""), answer(200, r#"{"fields":[]}"#)]);
    for _ in 0..2 {
        let error = setup.record(json!({"custom_fields": {"Colour": 1}})).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::Upstream);
        assert!(error.message.contains("told no field of Things"), "{}", error.message);
    }
}

#[tokio::test]
async fn a_call_that_names_no_field_asks_for_none() {
    let setup = setup(vec![done()]);
    setup.record(json!({"id": "5"})).await.unwrap();
    assert_eq!(setup.lines(), [WRITE]);
}

#[tokio::test]
async fn a_dry_run_sends_nothing_and_shows_what_is_known() {
    let setup = setup(vec![fields(&["Executive_Sponsor"]), done()]);
    let arguments = |name: &str| Map::from_iter([("custom_fields".to_owned(), json!({ name: 1 }))]);
    let before = setup.service.dry_run(&RECORD, arguments("Executive Sponsor")).unwrap();
    assert_eq!(before.body, Some(json!({"custom_fields": {"Executive Sponsor": 1}})));
    let note = before.note.unwrap();
    assert!(note.contains("GET https://api.vendor.example/product/v1/fields?module=Things"), "{note}");
    assert_eq!(setup.lines(), [""; 0]);

    setup.record(json!({"name": "n"})).await.unwrap();
    let after = setup.service.dry_run(&RECORD, arguments("Executive Sponsor")).unwrap();
    assert_eq!((after.body, after.note), (Some(json!({"custom_fields": {"Executive_Sponsor": 1}})), None));
    setup.service.dry_run(&RECORD, arguments("Colour")).unwrap_err();
    assert_eq!(setup.lines().len(), 2);
}

#[tokio::test]
async fn a_query_is_judged_by_what_is_at_hand_and_never_asks() {
    let found = || answer(200, r#"{"data":[],"info":{"more":false}}"#);
    let setup = setup(vec![found(), fields(&[]), done(), found()]);
    let criteria = || Map::from_iter([("criteria".to_owned(), json!("(Nmae:equals:x)"))]);
    setup.service.call(&SEARCH, criteria()).await.unwrap();
    assert!(!setup.lines().contains(&LOOKUP.to_owned()), "{:?}", setup.lines());

    setup.record(json!({"name": "n"})).await.unwrap();
    let error = setup.service.call(&SEARCH, criteria()).await.unwrap_err();
    assert!(error.message.contains("did you mean \"Name\" (\"Thing Name\")?"), "{}", error.message);
    let started = setup.clock.now();
    setup.clock.advance(60);
    setup.service.call(&SEARCH, criteria()).await.unwrap();
    assert_eq!(setup.clock.now().duration_since(started).as_secs(), 60);
}
