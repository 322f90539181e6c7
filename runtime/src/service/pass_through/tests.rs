use bytes::Bytes;
use http::HeaderMap;
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::access::{Names, cleanse};
use crate::descriptor::ResultShape;
use crate::request::Method;
use crate::service::compute::no_basis;
use crate::service::result;
use crate::zoho::answer;
use crate::zoho::fixture::{CREATE, GET, LIST};

/// The fixture's tools, but keeping every member.
fn whole(tool: &ToolDescriptor) -> Step {
    let Step { template, build, pagination, download, ref result } = tool.steps[0];
    let ResultShape { at, one, empty, .. } = *result;
    let result = ResultShape { at, one, keep: &[], empty, compute: &[], filters: &[] };
    Step { template, build, pagination, download, result }
}

fn request() -> Request {
    Request {
        method: Method::Get,
        segments: vec!["Things".to_owned()],
        query: vec![("per_page".into(), "20".to_owned()), ("page".into(), "3".to_owned())],
        headers: Vec::new(),
        body: None,
        clock: None,
    }
}

fn response(status: u16, body: &str) -> HttpResponse {
    HttpResponse { status, headers: HeaderMap::new(), body: Bytes::from(body.to_owned()) }
}

fn short(tool: &ToolDescriptor, body: &str) -> Option<String> {
    pass_through(tool, &whole(tool), &request(), &response(200, body), 100_000, None)
}

fn long(tool: &ToolDescriptor, body: &str) -> Result<Value, String> {
    let answer = answer::read(tool, &response(200, body), Timestamp::UNIX_EPOCH).map_err(|error| error.message)?;
    let text =
        result::shape(tool, &whole(tool), &request(), no_basis(), answer, 100_000).map_err(|error| error.message)?;
    Ok(serde_json::from_str(&text).unwrap())
}

#[test]
fn plain_answers_go_the_short_way() {
    let record = r#"{"id":"5725767000000410001","Name":"a \"b\"","Amount":12.50,"Tag":[{"name":"x"}]}"#;
    assert_eq!(short(&GET, &format!(r#"{{"data":[{record}]}}"#)).as_deref(), Some(record));
    assert_eq!(short(&LIST, r#"{"data":[]}"#).unwrap(), r#"{"data":[],"more":false}"#);
    let page = short(&LIST, &format!(r#"{{"data":[{record},{record}],"info":{{"more":true}}}}"#)).unwrap();
    assert!(page.starts_with(&format!(r#"{{"data":[{record},{record}],"more":true,"next_cursor":""#)), "{page}");
}

#[test]
fn what_must_be_changed_or_judged_goes_the_long_way() {
    for body in [
        r#"{"data":[{"id":5725767000000410001}]}"#,
        "{\"data\":[{\"id\":\"a\u{200B}b\"}]}",
        r#"{"data":[{"id":"a\u200bb"}]}"#,
        r#"{"data":[ {"id":"1"}]}"#,
        r#"{"data":[{"n":1e400}]}"#,
        r#"{"data":[{"code":"INVALID_DATA","status":"error","message":"no"}]}"#,
        r#"{"code":"INVALID_DATA","status":"error","message":"no"}"#,
        r#"{"code":"INVALID_DATA","status":"error","data":[{"id":"1"}]}"#,
        r#"{"data":[]}"#,
        r#"{"data":[{"id":"1"},{"id":"2"}]}"#,
        r#"{"data":[1]}"#,
        r#"{"data":null}"#,
        r#"{"other":[]}"#,
        r#"{"data":[{"id":"1"}"#,
        r#"{"data":[{"id":"1"}]}]"#,
        "[]",
        "",
    ] {
        assert_eq!(short(&GET, body), None, "{body}");
    }
    let deep = format!(r#"{{"data":[{{"a":{}{}}}]}}"#, "[".repeat(100), "]".repeat(100));
    assert_eq!(short(&GET, &deep), None);
    assert_eq!(short(&CREATE, r#"{"data":[{"id":"1"}]}"#), None);
    let refused =
        pass_through(&GET, &whole(&GET), &request(), &response(400, r#"{"data":[{"id":"1"}]}"#), 100_000, None);
    assert_eq!(refused, None);
    let bounded = pass_through(&LIST, &whole(&LIST), &request(), &response(200, r#"{"data":[{"id":"1"}]}"#), 30, None);
    assert_eq!(bounded, None);
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[ -~]{0,8}|.{0,4}|success|error".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let name = prop_oneof!["[a-zA-Z]{1,5}", Just("code".to_owned()), Just("status".to_owned()), ".{1,3}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// What is ruled in the tests. The fixture's product says by `api_name` which field an object is about.
fn scope(deny: &[&str], mask: &[&str], inside: &[&str]) -> Scope {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    Scope { own: Names::new(&owned(deny), &owned(mask)), inside: Names::new(&owned(inside), &owned(mask)) }
}

fn short_under(scope: &Scope, tool: &ToolDescriptor, body: &str) -> Option<String> {
    pass_through(tool, &whole(tool), &request(), &response(200, body), 100_000, Some(scope))
}

fn long_under(scope: &Scope, tool: &ToolDescriptor, body: &str) -> Result<Value, String> {
    let mut answer = answer::read(tool, &response(200, body), Timestamp::UNIX_EPOCH).map_err(|error| error.message)?;
    let step = whole(tool);
    if let Some(value) = &mut answer.value {
        cleanse(value, step.result.at, scope, &tool.product.naming);
    }
    let text = result::shape(tool, &step, &request(), no_basis(), answer, 100_000).map_err(|error| error.message)?;
    Ok(serde_json::from_str(&text).unwrap())
}

#[test]
fn what_is_ruled_out_goes_without_a_tree() {
    let scope = scope(&["Phone"], &["Fax-No"], &["Phone", "Rate"]);
    let record = r#"{"PHONE":{"a":[1]},"id":"1","faxno":null,"Owner":{"phone":"x","Fax_no":[{}],"n":[[],{}]},"Rate":2,"l":[{"rate":1}]}"#;
    let left = r#"{"id":"1","faxno":"***","Owner":{"Fax_no":"***","n":[[],{}]},"Rate":2,"l":[{}]}"#;
    assert_eq!(short_under(&scope, &GET, &format!(r#"{{"data":[{record}]}}"#)).as_deref(), Some(left));
    let page = short_under(&scope, &LIST, &format!(r#"{{"data":[{record},{record}]}}"#)).unwrap();
    assert_eq!(page, format!(r#"{{"data":[{left},{left}],"more":false}}"#));
}

#[test]
fn what_is_not_certain_under_rules_goes_the_long_way() {
    let scope = scope(&["Phone"], &["Fax_No"], &["Phone"]);
    for record in
        [r#"{"l":["Phone"]}"#, r#"{"l":["a\\b"]}"#, r#"{"t":"{\"Phone\":1}"}"#, r#"{"t":" [1]"}"#, r#"{"t":"\n{}"}"#]
    {
        assert_eq!(short_under(&scope, &GET, &format!(r#"{{"data":[{record}]}}"#)), None, "{record}");
    }
    for beside in [r#""phone":1"#, r#""info":{"Fax_No":1}"#, r#""info":["Phone"]"#] {
        let body = format!(r#"{{"data":[{{"id":"1"}}],{beside}}}"#);
        assert_eq!(short_under(&scope, &GET, &body), None, "{body}");
    }
}

/// Records whose members are often ruled out.
fn records() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i16>().prop_map(Value::from),
        "[ -~]{0,6}|Phone|Fax-No|\\{\"Phone\":1\\}| \\[1\\]|\\\\n".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        let name = "Phone|PHONE|Fax-No|faxno|Rate|a\\.phone|Owner->Rate|api_name|field_name|id|[a-z]{1,3}";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn both_ways_lead_to_the_same_under_rules(data in records(), beside in records(), around in any::<bool>(), name in "info|beside|Phone") {
        let scope = scope(&["Phone"], &["Fax-No"], &["Phone", "Rate"]);
        let data = if around { json!([data]) } else { data };
        let body = json!({"data": data, name: beside}).to_string();
        for tool in [&GET, &LIST] {
            if let Some(text) = short_under(&scope, tool, &body) {
                prop_assert_eq!(Ok(serde_json::from_str(&text).unwrap()), long_under(&scope, tool, &body), "{}", body);
            }
        }
    }

    #[test]
    fn both_ways_lead_to_the_same(data in values(), beside in values(), more in any::<bool>(), around in any::<bool>()) {
        let data = if around { json!([data]) } else { data };
        let body = json!({"data": data, "info": {"more": more}, "beside": beside}).to_string();
        for tool in [&GET, &LIST] {
            if let Some(text) = short(tool, &body) {
                prop_assert_eq!(Ok(serde_json::from_str(&text).unwrap()), long(tool, &body), "{}", body);
            }
        }
    }
}
