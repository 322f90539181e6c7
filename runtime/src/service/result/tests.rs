use serde_json::json;

use super::*;
use crate::arguments::{Arguments, Context, Violations};
use crate::descriptor::{Pagination, PaginationForm, ResultShape};
use crate::error::RateLimit;
use crate::request::{Builder, Method, Template};
use crate::service::compute::no_basis;
use crate::zoho::fixture::{CREATE, GET, LIST};

fn request(query: &[(&'static str, &str)]) -> Request {
    Request {
        method: Method::Get,
        segments: vec!["Things".to_owned()],
        query: query.iter().map(|&(name, value)| (name.into(), value.to_owned())).collect(),
        headers: Vec::new(),
        body: None,
        clock: None,
    }
}

fn shape_with(tool: &ToolDescriptor, value: Option<Value>, max_bytes: usize) -> Result<Value, CallError> {
    let request = request(&[("per_page", "20"), ("page", "3")]);
    let answer = Answer { value, rate_limit: RateLimit::default(), partial: None, file: None };
    let text = shape(tool, &tool.steps[0], &request, no_basis(), answer, max_bytes)?;
    assert!(text.len() <= max_bytes, "{} bytes", text.len());
    Ok(serde_json::from_str(&text).unwrap())
}

fn shaped(tool: &ToolDescriptor, value: Value) -> Result<Value, CallError> {
    shape_with(tool, Some(value), 100_000)
}

#[test]
fn a_page_tells_whether_there_is_more() {
    let last = shaped(&LIST, json!({"data": [{"id": "1"}], "info": {"more": false}})).unwrap();
    assert_eq!(last, json!({"data": [{"id": "1"}], "more": false}));
    let page = shaped(&LIST, json!({"data": [{"id": "1"}], "info": {"more": true}})).unwrap();
    assert_eq!(page["more"], true);
    assert!(page["next_cursor"].is_string());
}

#[test]
fn nothing_is_an_empty_list_a_missing_record_or_done() {
    assert_eq!(shape_with(&LIST, None, 9999).unwrap(), json!({"data": [], "more": false}));
    assert_eq!(shape_with(&CREATE, None, 9999).unwrap(), json!({"done": true}));
    for value in [None, Some(json!({"data": []})), Some(json!({"data": null}))] {
        assert_eq!(shape_with(&GET, value, 9999).unwrap_err().kind, ErrorKind::NotFound);
    }
}

#[test]
fn the_record_is_taken_out_of_its_array_and_cut_to_what_is_kept() {
    let record =
        shaped(&GET, json!({"data": [{"id": 5_725_767_000_000_410_001_u64, "Name": "a\u{200B}b", "Other": 1}]}));
    assert_eq!(record.unwrap(), json!({"id": "5725767000000410001", "Name": "ab"}));
}

#[test]
fn an_answer_of_another_form_is_a_fault_for_a_read_and_a_result_for_a_write() {
    let error = shaped(&LIST, json!({"records": []})).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Upstream);
    assert!(error.message.contains("nothing at `/data`"), "{}", error.message);
    assert_eq!(shaped(&CREATE, json!({"id": "1"})).unwrap(), json!({"id": "1"}));
}

#[test]
fn a_list_that_is_too_large_is_cut_at_a_whole_record_with_a_cursor_to_the_next() {
    let records: Vec<_> = (0..20).map(|id| json!({"id": id.to_string(), "text": "x".repeat(200)})).collect();
    let page = shape_with(&LIST, Some(json!({"data": records, "info": {"more": false}})), 1024 + 13 * 230).unwrap();
    // 13 would fit; 10 of 20 is the largest page that the next one can follow exactly.
    let kept = page["data"].as_array().unwrap();
    assert_eq!((kept.len(), &kept[9]), (10, &records[9]));
    assert_eq!(page["more"], true);
    assert!(page["note"].as_str().unwrap().starts_with("10 of these 20 records are left out"), "{}", page["note"]);
    // Pages of 10, and two of 20 come before: the fifth of ten was given, the sixth follows.
    let cursor = page["next_cursor"].as_str().unwrap();
    let (_, expected) =
        resume_after(LIST.steps[0].pagination.unwrap(), &request(&[("per_page", "10"), ("page", "5")]), 10).unwrap();
    assert_eq!(cursor, expected);
}

#[test]
fn a_single_record_that_is_too_large_is_refused_with_the_reason() {
    let record = json!({"data": [{"id": "1", "Name": "x".repeat(5000)}]});
    let error = shape_with(&GET, Some(record.clone()), 4000).unwrap_err();
    assert_eq!(error.kind, ErrorKind::TooLarge);
    assert!(error.message.contains("`Name` alone has 5002"), "{}", error.message);
    let error = shape_with(&LIST, Some(record.clone()), 4000).unwrap_err();
    assert_eq!(error.kind, ErrorKind::TooLarge);
    // What was done is not called a failure for the size of its answer.
    let done = shape_with(&CREATE, Some(record), 4000).unwrap();
    assert_eq!((&done["id"], &done["done"]), (&json!("1"), &json!(true)));
}

#[test]
fn a_batch_that_failed_in_part_says_so() {
    let answer = Answer {
        file: None,
        value: Some(json!({"data": [{"code": "SUCCESS"}, {"code": "BAD"}]})),
        rate_limit: RateLimit::default(),
        partial: Some(Partial { failed: 1, of: 2 }),
    };
    let text = shape(&CREATE, &CREATE.steps[0], &request(&[]), no_basis(), answer, 9999).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["data"].as_array().unwrap().len(), 2);
    assert!(value["note"].as_str().unwrap().starts_with("1 of 2 items were NOT done"));
}

#[test]
fn a_list_with_members_around_it_is_cut_and_they_are_kept() {
    static WHOLE: Step = Step {
        template: &Template { method: Method::Post, segments: &[] },
        build: |_, _| Err(Violations::new()),
        pagination: None,
        download: false,
        result: ResultShape { at: "", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    };
    let records: Vec<_> = (0..20).map(|id| json!({"id": id.to_string(), "text": "x".repeat(200)})).collect();
    let whole = json!({"data": records, "info": {"more_records": true}});
    let shaped = |max_bytes| {
        let answer = Answer { value: Some(whole.clone()), rate_limit: RateLimit::default(), partial: None, file: None };
        let text = shape(&LIST, &WHOLE, &request(&[]), no_basis(), answer, max_bytes).unwrap();
        assert!(text.len() <= max_bytes, "{} bytes", text.len());
        serde_json::from_str::<Value>(&text).unwrap()
    };
    assert_eq!(shaped(10_000), whole);
    let cut = shaped(4000);
    assert_eq!(cut["data"].as_array().unwrap().len(), 13);
    assert_eq!((&cut["info"], &cut["more"]), (&json!({"more_records": true}), &json!(true)));
    assert!(cut["note"].as_str().unwrap().starts_with("7 of these 20 records are left out"));
}

/// Reads a list of `total` records whose pages are cut after `room` of them, as a caller would:
/// each cursor given back until there is no more.
fn read_all(pagination: &'static Pagination, total: usize, room: usize) -> Vec<usize> {
    static TEMPLATE: Template = Template { method: Method::Get, segments: &[] };
    let (mut seen, mut cursor) = (Vec::new(), None);
    loop {
        let given = cursor.take().map(|cursor: String| ("cursor".to_owned(), Value::from(cursor)));
        let arguments = Arguments::new(given.into_iter().collect());
        let context = Context::default();
        let mut builder = Builder::new(&TEMPLATE, &arguments, &context);
        builder.pagination(pagination);
        let request = builder.finish().unwrap();
        let sent =
            |name: &str| -> usize { request.query.iter().find(|(sent, _)| *sent == name).unwrap().1.parse().unwrap() };
        let (size, position) = (sent("size"), sent("at"));
        let start = match pagination.form {
            PaginationForm::Page { first, .. } => (position - first as usize) * size,
            _ => position,
        };
        let page: Vec<_> = (start..total.min(start + size)).collect();
        if page.len() > room {
            let (kept, next) = resume_after(pagination, &request, room).unwrap();
            assert!((1..=room).contains(&kept));
            seen.extend(&page[..kept]);
            cursor = Some(next);
        } else {
            let answer = json!({"more": start + size < total});
            let (more, next) = next_cursor(pagination, &request, &answer, page.len());
            seen.extend(page);
            cursor = next;
            if !more {
                return seen;
            }
        }
    }
}

#[test]
fn reading_on_after_cuts_gives_every_record_once() {
    static PAGE: Pagination = Pagination {
        form: PaginationForm::Page { parameter: "at", first: 1 },
        argument: "limit",
        size: "size",
        max: 200,
        default: 60,
        more: &["/more"],
        count: "",
        last: None,
    };
    static OFFSET: Pagination = Pagination {
        form: PaginationForm::Offset { parameter: "at", first: 0 },
        argument: "limit",
        size: "size",
        max: 200,
        default: 60,
        more: &["/more"],
        count: "",
        last: None,
    };
    for pagination in [&PAGE, &OFFSET] {
        for (total, room) in [(0, 1), (1, 1), (60, 59), (61, 7), (200, 31), (200, 1), (200, 200)] {
            let seen = read_all(pagination, total, room);
            assert_eq!(seen, (0..total).collect::<Vec<_>>(), "{total} records, {room} at once");
        }
    }
}

#[test]
fn a_token_names_no_place_inside_a_page() {
    static TOKEN: Pagination = Pagination {
        form: PaginationForm::Token { parameter: "at", next: "/next" },
        argument: "limit",
        size: "size",
        max: 200,
        default: 60,
        more: &[],
        count: "",
        last: None,
    };
    assert_eq!(resume_after(&TOKEN, &request(&[("size", "60")]), 10), None);
    let tool_step = Step { pagination: Some(&TOKEN), ..step_of_list() };
    let records: Vec<_> = (0..60).map(|id| json!({"id": id.to_string(), "text": "x".repeat(200)})).collect();
    let answer = Answer {
        value: Some(json!({"data": records, "next": "t"})),
        rate_limit: RateLimit::default(),
        partial: None,
        file: None,
    };
    let text = shape(&LIST, &tool_step, &request(&[("size", "60")]), no_basis(), answer, 4000).unwrap();
    let cut: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&cut["more"], &cut["next_cursor"]), (&json!(true), &Value::Null));
    assert!(cut["note"].as_str().unwrap().contains("with a limit of at most 13"), "{}", cut["note"]);
}

fn step_of_list() -> Step {
    let Step { template, build, .. } = LIST.steps[0];
    Step {
        template,
        build,
        pagination: None,
        download: false,
        result: ResultShape { at: "/data", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    }
}
