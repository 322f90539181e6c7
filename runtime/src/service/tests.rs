use serde_json::json;

use super::*;
use crate::access::View;
use crate::arguments::ViolationCode;
use crate::limits::LimitSettings;
use crate::mcp::{CallMeta, Content, Host as _};
use crate::zoho::TransportError;
use crate::zoho::fixture::{
    CLIENT_SECRET, CREATE, CREATE_AGAIN, FakeClock, FakeVendor, GET, LIST, REFRESH_TOKEN, REGISTRY, account,
    json as answer, response,
};

struct Setup {
    service: Arc<Service>,
    clock: Arc<FakeClock>,
    vendor: Arc<FakeVendor>,
}

fn setup(answers: Vec<Result<HttpResponse, TransportError>>) -> Setup {
    let (clock, vendor) = (FakeClock::new(), FakeVendor::new(answers));
    let service = Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap();
    Setup { service: Arc::new(service), clock, vendor }
}

fn arguments(value: Value) -> Map<String, Value> {
    let Value::Object(arguments) = value else { panic!("{value} is no object") };
    arguments
}

fn id() -> Map<String, Value> {
    arguments(json!({"id": "5"}))
}

const FOUND: &str = r#"{"data":[{"id":"5","Name":"n"}]}"#;

#[tokio::test]
async fn a_call_goes_from_arguments_to_result() {
    let Setup { service, vendor, .. } = setup(vec![response(200, &[("x-left", "7")], FOUND)]);
    let outcome = service.call(&GET, id()).await.unwrap();
    assert_eq!(outcome.text, r#"{"id":"5","Name":"n"}"#);
    assert_eq!(outcome.rate_limit.remaining, Some(7));
    let sent = vendor.sent.lock().unwrap()[1].clone();
    assert_eq!(sent.line, "GET https://api.vendor.example/product/v1/Things/5");
    assert_eq!(sent.authorization.as_deref(), Some("Zoho-oauthtoken 1000.access-1"));
    assert_eq!(
        (&sent.headers["orgid"], &sent.headers["user-agent"]),
        (&"4711".parse().unwrap(), &"fixture/1.2.3".parse().unwrap())
    );
    assert!(!sent.headers.contains_key("content-type"));
}

#[tokio::test]
async fn every_fault_of_the_arguments_is_told_and_nothing_is_sent() {
    let Setup { service, vendor, .. } = setup(Vec::new());
    let error = service.call(&GET, arguments(json!({"extra": 1}))).await.unwrap_err();
    assert_eq!((error.kind, error.violations.len()), (ErrorKind::InvalidArgument, 2));
    assert_eq!(error.message, "Nothing was sent. 2 faults:\n- id is missing\n- extra is no argument");
    assert_eq!(vendor.sent.lock().unwrap().len(), 0);
}

/// For each fault: kind, what the text must say, requests to the API, requests for a token.
#[tokio::test]
async fn faults_of_the_vendor() {
    let unauthorised = || answer(401, r#"{"code":"BAD_TOKEN","message":"invalid token","status":"error"}"#);
    let scope = answer(401, r#"{"code":"NO_SCOPE","message":"scope","status":"error"}"#);
    let item = r#"{"data":[{"code":"BAD","details":{"api_name":"Name"},"message":"invalid","status":"error"}]}"#;
    let html = || response(502, &[("content-type", "text/html")], "<html><title>Bad Gateway</title></html>");
    let refused = || Err(TransportError::NotSent("connection refused".into()));
    let reset = || Err(TransportError::NoAnswer("connection reset".into()));
    let rows = vec![
        (&GET, vec![unauthorised(), unauthorised()], ErrorKind::Auth, "data centre `us`", 2, 2),
        (&CREATE, vec![unauthorised(), unauthorised()], ErrorKind::Auth, "data centre `us`", 2, 2),
        (&GET, vec![scope], ErrorKind::Scope, "Fixture.things.READ", 1, 1),
        (&GET, vec![response(429, &[("retry-after", "9")], "{}")], ErrorKind::Throttled, "in 9 s", 1, 1),
        (
            &GET,
            vec![answer(500, r#"{"code":"X","message":"failed","status":"error"}"#)],
            ErrorKind::Upstream,
            "failed",
            1,
            1,
        ),
        (&GET, vec![html()], ErrorKind::Upstream, "HTML page (\"Bad Gateway\")", 1, 1),
        (&CREATE, vec![html()], ErrorKind::OutcomeUnknown, "Do not repeat", 1, 1),
        (&GET, vec![answer(200, r#"{"data":[{"id":"#)], ErrorKind::Upstream, "breaks off", 1, 1),
        (&GET, vec![answer(204, "")], ErrorKind::NotFound, "no such record", 1, 1),
        (&CREATE, vec![answer(200, item)], ErrorKind::InvalidArgument, "argument `name`", 1, 1),
        (&GET, vec![Err(TransportError::TooLarge(16 << 20))], ErrorKind::TooLarge, "16777216 bytes", 1, 1),
        (&GET, vec![refused()], ErrorKind::Upstream, "Nothing was sent", 1, 1),
        (&CREATE, vec![refused()], ErrorKind::Upstream, "Nothing was sent", 1, 1),
        (&GET, vec![reset()], ErrorKind::Upstream, "connection reset", 1, 1),
        (&CREATE, vec![reset()], ErrorKind::OutcomeUnknown, "may or may not", 1, 1),
    ];
    for (tool, answers, kind, essential, sent, tokens) in rows {
        let Setup { service, clock, vendor } = setup(Vec::new());
        // A token that is old enough to be the cause.
        service.tokens.current().await.unwrap();
        clock.advance(600);
        let label = format!("{} {answers:?}", tool.name);
        for answer in answers {
            vendor.answer_next(answer);
        }
        let error = service.call(tool, id()).await.unwrap_err();
        assert_eq!(error.kind, kind, "{label}: {}", error.message);
        assert!(error.message.contains(essential), "{label}: {}", error.message);
        assert_eq!((vendor.api_requests(), vendor.token_requests()), (sent, tokens), "{label}");
    }
}

/// Only where somebody asked for it, and only what can be done twice: reads, and writes that say so of themselves.
#[tokio::test]
async fn what_passes_is_repeated_where_it_is_wanted_and_harmless() {
    let again: &'static ToolDescriptor = &CREATE_AGAIN;
    let failed = || answer(500, r#"{"code":"X","message":"failed","status":"error"}"#);
    let throttled = || response(429, &[("retry-after", "2")], "{}");
    let broken = || Err(TransportError::NoAnswer("connection reset".into()));
    let (done, unknown) = (None, Some(ErrorKind::OutcomeUnknown));
    // Tool, what is answered before it goes well, how often is repeated at most, how it ends, requests.
    let rows = [
        (&GET, vec![failed()], 0, Some(ErrorKind::Upstream), 1),
        (&GET, vec![failed(), throttled()], 2, done, 3),
        (&GET, vec![broken()], 2, done, 2),
        (&GET, vec![failed(), failed(), failed()], 2, Some(ErrorKind::Upstream), 3),
        (&CREATE, vec![failed()], 2, Some(ErrorKind::Upstream), 1),
        (again, vec![failed(), throttled()], 2, done, 3),
        // Whether it was done is not known, be it as harmless as it may.
        (again, vec![broken()], 2, unknown, 1),
    ];
    for (index, (tool, answers, retries, ends, requests)) in rows.into_iter().enumerate() {
        let (clock, vendor) = (FakeClock::new(), FakeVendor::new(answers));
        vendor.answer_next(answer(200, r#"{"data":[{"id":"5","Name":"n","code":"SUCCESS","status":"success"}]}"#));
        let settings = LimitSettings { retries, ..LimitSettings::default() };
        let service =
            Service::new(&REGISTRY, &account(), clock.clone(), vendor.clone()).unwrap().with_bounds(&settings);
        let before = clock.now();
        let ended = service.call(tool, id()).await;
        assert_eq!(ended.as_ref().err().map(|error| error.kind), ends, "row {index}: {ended:?}");
        assert_eq!(vendor.api_requests(), requests, "row {index}");
        let waited = clock.now().duration_since(before).as_secs();
        assert!(waited <= 10, "row {index}: {waited} s");
        assert_eq!(requests > 1, clock.now() > before, "row {index}: there is a pause between two requests");
    }
}

#[tokio::test]
async fn an_empty_list_is_a_result() {
    let Setup { service, .. } = setup(vec![answer(204, "")]);
    assert_eq!(service.call(&LIST, Map::new()).await.unwrap().text, r#"{"data":[],"more":false}"#);
}

#[tokio::test]
async fn a_token_that_has_become_invalid_is_replaced_once_and_the_call_succeeds() {
    let bad = answer(401, r#"{"code":"BAD_TOKEN","message":"invalid token","status":"error"}"#);
    let Setup { service, clock, vendor } = setup(vec![answer(200, FOUND), bad, answer(200, FOUND)]);
    service.call(&GET, id()).await.unwrap();
    clock.advance(61);
    service.call(&GET, id()).await.unwrap();
    assert_eq!((vendor.api_requests(), vendor.token_requests()), (3, 2));
    let sent = vendor.sent.lock().unwrap();
    assert_eq!(sent.last().unwrap().authorization.as_deref(), Some("Zoho-oauthtoken 1000.access-2"));
}

#[tokio::test]
async fn a_new_token_that_is_refused_is_not_replaced() {
    let bad = answer(401, r#"{"code":"BAD_TOKEN","message":"invalid token","status":"error"}"#);
    let Setup { service, vendor, .. } = setup(vec![bad]);
    vendor.answer_next_token(answer(200, r#"{"access_token":"1000.new","scope":"Fixture.other.READ"}"#));
    let error = service.call(&GET, id()).await.unwrap_err();
    assert!(error.message.contains("it was not granted Fixture.things.READ"), "{}", error.message);
    assert_eq!((vendor.api_requests(), vendor.token_requests()), (1, 1));
}

#[tokio::test]
async fn a_tool_that_new_tokens_did_not_help_causes_no_further_refresh() {
    let bad = || answer(401, r#"{"code":"BAD_TOKEN","message":"invalid token","status":"error"}"#);
    let Setup { service, clock, vendor } =
        setup(vec![answer(200, FOUND), bad(), bad(), bad(), answer(200, FOUND), bad(), bad()]);
    service.call(&GET, id()).await.unwrap();
    clock.advance(100);
    service.call(&GET, id()).await.unwrap_err();
    clock.advance(100);
    service.call(&GET, id()).await.unwrap_err();
    assert_eq!((vendor.api_requests(), vendor.token_requests()), (4, 2));
    // Once it has worked again, it is as before.
    service.call(&GET, id()).await.unwrap();
    service.call(&GET, id()).await.unwrap_err();
    assert_eq!((vendor.api_requests(), vendor.token_requests()), (7, 3));
}

#[tokio::test]
async fn a_thousand_refused_calls_cause_one_refresh() {
    let bad = || answer(401, r#"{"code":"BAD_TOKEN","message":"invalid token","status":"error"}"#);
    let Setup { service, clock, vendor } = setup((0..2000).map(|_| bad()).collect());
    service.tokens.current().await.unwrap();
    clock.advance(600);
    let calls = futures_util::future::join_all((0..1000).map(|_| service.call(&GET, id()))).await;
    assert!(calls.into_iter().all(|call| call.unwrap_err().kind == ErrorKind::Auth));
    assert_eq!(vendor.token_requests(), 2);
}

#[tokio::test]
async fn a_thousand_cold_calls_ask_for_one_token() {
    let Setup { service, vendor, .. } = setup((0..1000).map(|_| answer(200, FOUND)).collect());
    let calls = futures_util::future::join_all((0..1000).map(|_| service.call(&GET, id()))).await;
    assert!(calls.into_iter().all(|call| call.is_ok()));
    assert_eq!((vendor.api_requests(), vendor.token_requests()), (1000, 1));
}

#[tokio::test]
async fn a_panic_fails_its_call_and_no_other() {
    let Setup { service, .. } = setup(vec![answer(200, FOUND)]);
    let error = service.call(&GET, arguments(json!({"id": "5", "panic": true}))).await.unwrap_err();
    assert_eq!(error.kind, ErrorKind::Internal);
    assert!(!error.message.contains("generated code"), "{}", error.message);
    assert!(service.call(&GET, id()).await.is_ok());
}

#[tokio::test]
async fn no_error_tells_a_secret_even_if_the_vendor_echoes_it() {
    let echo = format!(
        r#"{{"code":"X","message":"Zoho-oauthtoken 1000.access-1 {CLIENT_SECRET}","details":{{"a":["{REFRESH_TOKEN}"]}},"status":"error"}}"#
    );
    let page = "<html><title>token 1000.access-1</title></html>";
    for reply in [answer(400, &echo), answer(502, page)] {
        let Setup { service, .. } = setup(vec![reply]);
        let text = error_text(&service.call(&GET, id()).await.unwrap_err());
        for secret in ["1000.access-1", CLIENT_SECRET, REFRESH_TOKEN] {
            assert!(!text.contains(secret), "{text}");
        }
        assert!(text.contains(crate::secret::MASK));
    }
}

#[tokio::test]
async fn a_dry_run_shows_the_request_and_sends_nothing() {
    let Setup { service, vendor, .. } = setup(Vec::new());
    let shown = service.dry_run(&CREATE, arguments(json!({"name": "n"}))).unwrap();
    assert_eq!(
        shown.to_string(),
        "POST https://api.vendor.example/product/v1/Things\n\
         orgid: 4711\n\
         accept: application/json\n\
         user-agent: fixture/1.2.3\n\
         content-type: application/json\n\
         authorization: Zoho-oauthtoken [secret]\n\
         \n\
         {\n  \"data\": [\n    {\n      \"Name\": \"n\"\n    }\n  ]\n}"
    );
    assert_eq!(vendor.sent.lock().unwrap().len(), 0);
    // What is shown is what is sent, but for the credentials.
    vendor.answer_next(answer(201, r#"{"data":[{"code":"SUCCESS","details":{},"message":"","status":"success"}]}"#));
    service.call(&CREATE, arguments(json!({"name": "n"}))).await.unwrap();
    let sent = vendor.sent.lock().unwrap()[1].clone();
    assert_eq!(sent.line, format!("{} {}", shown.method, shown.url));
    assert_eq!(serde_json::from_str::<Value>(&sent.body).unwrap(), shown.body.unwrap());
    let names: Vec<_> = sent.headers.keys().map(http::HeaderName::as_str).collect();
    assert_eq!(names, shown.headers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_tool_outside_the_view_does_not_exist() {
    let Setup { service, vendor, .. } = setup(vec![answer(200, FOUND)]);
    let server = Server::new(service, &View::of(&REGISTRY, [&LIST, &GET]));
    assert_eq!(server.tools().count, 2);
    assert_eq!(&server.tools().json[..], br#"[{"name":"get_single_thing_by_id"},{"name":"list_all_things"}]"#);
    for name in ["create_a_thing", "made_up"] {
        assert!(server.call(name, Map::new(), CallMeta::default()).await.is_none());
    }
    assert_eq!(vendor.sent.lock().unwrap().len(), 0);
    let result = server.call("get_single_thing_by_id", id(), CallMeta::default()).await.unwrap();
    assert!(!result.is_error);
}

#[tokio::test]
async fn instructions_say_when_to_use_the_tools_and_what_the_products_say() {
    let Setup { service, .. } = setup(Vec::new());
    let reading = Server::new(Arc::clone(&service), &View::of(&REGISTRY, [&LIST]));
    let text = reading.instructions().unwrap();
    assert!(text.starts_with(
        "Use these tools when somebody asks about their organisation's data in The Product: they read it"
    ));
    assert!(text.contains("\nThe Product: Things and nothing else.\n"));
    assert!(
        text.contains("The connected organisation is Fixture Ltd (org_id 4711; no tool takes these ids)."),
        "{text}"
    );
    assert!(Server::of_everything(Arc::clone(&service)).instructions().unwrap().contains("they read and change it"));
    assert_eq!(
        Server::new(service, &View::of(&REGISTRY, [])).instructions(),
        Some("This server has no tools at present.")
    );
}

#[tokio::test]
async fn an_error_reaches_the_client_with_everything_it_needs() {
    let Setup { service, .. } = setup(vec![response(429, &[("retry-after", "9"), ("x-left", "0")], "{}")]);
    let server = Server::of_everything(service);
    let result = server.call("list_all_things", Map::new(), CallMeta::default()).await.unwrap();
    assert!(result.is_error);
    let [Content::Text(text)] = &result.content[..] else { panic!("{:?}", result.content) };
    let told: Value = serde_json::from_str(text).unwrap();
    assert_eq!(
        told,
        json!({"error": {
            "kind": "throttled",
            "message": "The Product answered HTTP 429 without saying why. Too many requests at the moment. Wait before \
                        the next call, and make fewer calls. The vendor says: in 9 s.",
            "retry": "later",
            "mender": "caller",
            "upstream": {"status": 429},
            "ratelimit-remaining": 0,
            "ratelimit-reset": 9,
        }})
    );
    assert_eq!(Value::Object(result.meta), json!({"ratelimit-remaining": 0, "ratelimit-reset": 9}));
    assert_eq!(result.headers, [("ratelimit-remaining", "0".to_owned()), ("ratelimit-reset", "9".to_owned())]);
}

#[tokio::test]
async fn an_id_of_the_organisation_is_told_to_be_left_out() {
    for name in ["orgId", "org_id", "OrgID", "org-id", "ORGID"] {
        let Setup { service, vendor, .. } = setup(Vec::new());
        let error = service.call(&GET, arguments(json!({name: "4711", "extra": 1}))).await.unwrap_err();
        assert_eq!(error.kind, ErrorKind::InvalidArgument);
        let codes: Vec<_> = error.violations.iter().map(|fault| (fault.code, fault.at.as_str())).collect();
        let schema = ViolationCode::Schema;
        let at = format!("/{name}");
        assert_eq!(codes, [(ViolationCode::Account, &*at), (schema, "/id"), (schema, "/extra")]);
        assert!(error.message.contains("comes from the connected account and is never given: leave it out"));
        assert!(service.dry_run(&GET, arguments(json!({name: "4711", "id": "5"}))).is_err());
        assert_eq!(vendor.sent.lock().unwrap().len(), 0);
    }
}

#[tokio::test]
async fn a_thousand_refused_tokens_cause_one_refresh() {
    let Setup { service, clock, vendor } = setup(vec![response(200, &[], FOUND)]);
    service.call(&GET, id()).await.unwrap();
    clock.advance(600);
    for _ in 0..2000 {
        vendor.answer_next(answer(401, r#"{"code":"BAD_TOKEN","message":"not authorised","status":"error"}"#));
    }
    let calls = (0..1000).map(|_| service.call(&LIST, Map::new()));
    for error in futures_util::future::join_all(calls).await.into_iter().map(Result::unwrap_err) {
        // Another call of the product went through, so that it is not the token.
        assert!(error.kind == ErrorKind::Scope, "{error:?}");
        assert!(error.message.contains("Fixture.things.READ"), "{error:?}");
    }
    assert_eq!(vendor.token_requests(), 2);
    // It is remembered, however old the token gets.
    clock.advance(600);
    vendor.answer_next(answer(401, r#"{"code":"BAD_TOKEN","message":"not authorised","status":"error"}"#));
    assert_eq!(service.call(&LIST, Map::new()).await.unwrap_err().kind, ErrorKind::Scope);
    assert_eq!(vendor.token_requests(), 2);
}
