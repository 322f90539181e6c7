use std::time::Duration;

use serde_json::json;

use super::*;
use crate::clock::Clock as _;
use crate::zoho::fixture::{CREATE, FakeClock, GET, LIST, json as answer, response};

fn read_as(tool: &ToolDescriptor, status: u16, body: &str) -> Result<Answer, CallError> {
    read(tool, &answer(status, body).unwrap(), FakeClock::new().now())
}

#[test]
fn a_record_and_an_empty_answer_are_success() {
    let found = read_as(&GET, 200, r#"{"data":[{"id":"1","status":"open"}]}"#).unwrap();
    assert_eq!(found.value, Some(json!({"data": [{"id": "1", "status": "open"}]})));
    for (status, body) in [(204, ""), (200, " \n")] {
        assert_eq!(read_as(&GET, status, body).unwrap().value, None);
    }
}

/// `(status, body)` -> `(kind, what the text must say)`, for a write.
#[test]
fn what_the_vendor_says_becomes_one_shape() {
    let item = |code: &str, details: &str| {
        format!(r#"{{"data":[{{"code":"{code}","details":{details},"message":"told","status":"error"}}]}}"#)
    };
    let flat = |code: &str| format!(r#"{{"code":"{code}","details":{{}},"message":"told","status":"error"}}"#);
    let rows: Vec<(u16, String, ErrorKind, &str)> = vec![
        (400, flat("BAD"), ErrorKind::InvalidArgument, "The Product refused: told (BAD)."),
        (200, flat("BAD"), ErrorKind::InvalidArgument, "Nothing was changed"),
        (
            200,
            item("BAD", r#"{"api_name":"Name"}"#),
            ErrorKind::InvalidArgument,
            "`Name`, which is the argument `name`",
        ),
        (
            202,
            item("BAD", r#"{"api_name":"id","json_path":"$.data[0].Owner.id"}"#),
            ErrorKind::InvalidArgument,
            "`id`, which is the argument `owner_id`",
        ),
        (
            400,
            item("BAD", r#"{"api_name":"Extra"}"#),
            ErrorKind::InvalidArgument,
            "`Extra` (give it in `custom_fields`)",
        ),
        (
            400,
            item("BAD", r#"{"api_name":"Name","expected_data_type":"email","maximum_length":"30"}"#),
            ErrorKind::InvalidArgument,
            "Expected is email; at most 30 characters are allowed.",
        ),
        (400, item("BAD", r#"{"supported_values":["a","b"]}"#), ErrorKind::InvalidArgument, "Possible are a, b."),
        (400, item("DUPLICATE", r#"{"id":"77"}"#), ErrorKind::Conflict, "id 77. To change it, update that record"),
        (403, flat("OTHER"), ErrorKind::Permission, "may not do this"),
        (
            400,
            item("FORBIDDEN", r#"{"permissions":["Things_Edit"]}"#),
            ErrorKind::Permission,
            "Missing permissions: Things_Edit.",
        ),
        (401, flat("NO_SCOPE"), ErrorKind::Scope, "needs the scopes Fixture.things.READ"),
        (401, flat("BAD_TOKEN"), ErrorKind::Auth, "authorisation does not work"),
        (404, flat("X"), ErrorKind::NotFound, "Check the id"),
        (405, flat("X"), ErrorKind::Internal, "description of the API"),
        (412, flat("X"), ErrorKind::Conflict, "as it is now"),
        (413, flat("X"), ErrorKind::TooLarge, "Send less"),
        (429, flat("X"), ErrorKind::Throttled, "Wait"),
        (400, flat("ROLLING"), ErrorKind::Throttled, "Wait"),
        (429, "<html>".to_owned(), ErrorKind::Throttled, "HTML"),
        (500, flat("INTERNAL"), ErrorKind::Upstream, "look whether it was done"),
        (500, String::new(), ErrorKind::OutcomeUnknown, "Do not repeat"),
        (502, "<html><Title>Bad\n Gateway</title>".to_owned(), ErrorKind::OutcomeUnknown, "(\"Bad  Gateway\")"),
        (503, "<html>".to_owned(), ErrorKind::Upstream, "HTML page"),
        (403, "<html>".to_owned(), ErrorKind::Upstream, "HTML page"),
        (200, r#"{"data":[{"co"#.to_owned(), ErrorKind::OutcomeUnknown, "breaks off after 13 bytes"),
        (302, String::new(), ErrorKind::Upstream, "HTTP 302"),
    ];
    for (status, body, kind, essential) in rows {
        let error = read_as(&CREATE, status, &body).unwrap_err();
        assert_eq!(error.kind, kind, "{status} {body}: {}", error.message);
        assert!(error.message.contains(essential), "{status} {body}: {}", error.message);
        assert_eq!(error.upstream.unwrap().status, status);
    }
}

#[test]
fn a_read_that_fails_can_be_repeated() {
    for (status, body, essential) in [
        (200, r#"{"data":["#, "breaks off"),
        (200, "<!doctype html>", "HTML page"),
        (200, "\u{1f}\u{8b}", "that are no JSON (application/json;charset=UTF-8)"),
        (500, "", "HTTP 500 without saying why"),
        (504, "<html></html>", "Call again later"),
    ] {
        let error = read_as(&LIST, status, body).unwrap_err();
        assert_eq!(error.kind, ErrorKind::Upstream, "{body}");
        assert!(error.message.contains(essential), "{body}: {}", error.message);
    }
}

#[test]
fn records_with_a_status_of_their_own_are_not_errors() {
    for body in [
        r#"{"data":[{"id":"1","status":"inactive"}]}"#,
        r#"{"data":[{"id":"1","code":"A-7"}]}"#,
        r#"{"code":"A-7","name":"x"}"#,
        r#"{"data":"no list"}"#,
    ] {
        assert!(read_as(&GET, 200, body).is_ok(), "{body}");
    }
}

#[test]
fn a_batch_that_succeeds_in_part_is_a_result_and_one_that_fails_is_an_error() {
    let ok = r#"{"code":"SUCCESS","details":{},"message":"done","status":"success"}"#;
    let bad = r#"{"code":"BAD","details":{},"message":"told","status":"error"}"#;
    let partly = read_as(&CREATE, 207, &format!(r#"{{"data":[{ok},{bad}]}}"#)).unwrap();
    assert_eq!(partly.partial, Some(Partial { failed: 1, of: 2 }));
    assert_eq!(read_as(&CREATE, 201, &format!(r#"{{"data":[{ok}]}}"#)).unwrap().partial, None);
    let none = read_as(&CREATE, 207, &format!(r#"{{"data":[{bad},{bad}]}}"#)).unwrap_err();
    assert!(none.message.contains("None of the 2 items was done"), "{}", none.message);
    assert_eq!(none.upstream.unwrap().details.unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn limits_are_passed_on_where_they_are_known() {
    let now = FakeClock::new().now();
    let headers = |headers: &[(&'static str, &'static str)], status| {
        let result = read(&LIST, &response(status, headers, "{}").unwrap(), now);
        result.map_or_else(|error| error.rate_limit, |answer| answer.rate_limit)
    };
    let limit = |limit, remaining, reset| RateLimit { limit, remaining, reset };
    assert_eq!(headers(&[("x-left", "12")], 200), limit(None, Some(12), None));
    assert_eq!(headers(&[("x-left", "many"), ("x-limit", "-1")], 200), limit(None, None, None));
    assert_eq!(headers(&[("retry-after", "30")], 429), limit(None, None, Some(30)));
    assert_eq!(headers(&[("retry-after", "30")], 200), limit(None, None, None));
    assert_eq!(headers(&[("retry-after", "Fri, 20 Nov 2026 12:01:30 GMT")], 503), limit(None, None, Some(90)));
    assert_eq!(headers(&[("retry-after", "Fri, 20 Nov 2026 11:00:00 GMT")], 429), limit(None, None, None));
}

#[test]
fn texts_of_the_vendor_are_made_safe() {
    let long = "m".repeat(1000);
    let body = format!(
        r#"{{"code":"A\u200bB\n","message":"{long}","details":{{"x":"\u202ey","big":"{}"}},"status":"error"}}"#,
        "d".repeat(5000)
    );
    let error = read_as(&GET, 400, &body).unwrap_err();
    let upstream = error.upstream.unwrap();
    assert_eq!(upstream.code.unwrap(), "AB ");
    assert_eq!(upstream.message.unwrap().chars().count(), 301);
    assert_eq!(upstream.details, None, "too large to pass on");
    assert!(error.message.len() < 700);
}

#[test]
fn no_answer_to_a_write_is_an_unknown_outcome_unless_nothing_was_sent() {
    let refused = TransportError::NotSent("connection refused".to_owned());
    let reset = TransportError::NoAnswer("connection reset".to_owned());
    let late = TransportError::TimedOut(Duration::from_mins(1));
    let large = TransportError::TooLarge(1000);
    for (tool, error, kind, essential) in [
        (&GET, &refused, ErrorKind::Upstream, "Nothing was sent"),
        (&CREATE, &refused, ErrorKind::Upstream, "Nothing was sent"),
        (&GET, &reset, ErrorKind::Upstream, "Call again later"),
        (&CREATE, &reset, ErrorKind::OutcomeUnknown, "Do not repeat the call before having looked"),
        (&GET, &late, ErrorKind::Upstream, "within 60 s"),
        (&CREATE, &late, ErrorKind::OutcomeUnknown, "within 60 s"),
        (&GET, &large, ErrorKind::TooLarge, "larger than 1000 bytes"),
        (&CREATE, &large, ErrorKind::OutcomeUnknown, "larger than 1000 bytes"),
    ] {
        let told = no_answer(tool, "https://api.vendor.example", true, error);
        assert_eq!(told.kind, kind, "{}: {error}", tool.name);
        assert!(told.message.contains(essential), "{}", told.message);
        assert_eq!(told.message.contains("No source fully confirms"), error == &refused);
    }
}
