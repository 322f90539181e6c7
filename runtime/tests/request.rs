//! From arguments to the request: defaults, constants, bodies, pages, tenants, and every fault at
//! once.

use serde_json::{Map, Value, json};
use zoho_mcp_runtime::arguments::check::{self, Bound, Type};
use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, ViolationCode, Violations, prepare};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, ErrorForm, FieldNaming, Grammar, Literal,
    Pagination, PaginationForm, Place, ProductDescriptor, QuotaHeaders, ResultShape, Risk, Rule, Step, ToolDescriptor,
};
use zoho_mcp_runtime::error::{CallError, ErrorKind};
use zoho_mcp_runtime::request::{
    Body, Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template, next_cursor, target,
};

static RECORDS: Template =
    Template { method: Method::Get, segments: &[Segment::Fixed("Leads"), Segment::Fixed("search")] };
static RECORD: Template =
    Template { method: Method::Put, segments: &[Segment::Fixed("Leads"), Segment::Argument("id")] };

const ROW: &[PlaceStep] = &[PlaceStep::Key("data"), PlaceStep::Index(0)];
const CITY: &[PlaceStep] = &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("City")];

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        other => panic!("{other} is no object"),
    }
}

/// Builds a request of `template` by `lines`, as a generated function does.
fn build(
    template: &'static Template,
    arguments: Value,
    lines: impl FnOnce(&mut Builder<'_>),
) -> Result<Request, Violations> {
    let context = Context { tenants: [("org_id".to_owned(), "4242".to_owned())].into(), ..Context::default() };
    let arguments = Arguments::new(object(arguments));
    let mut request = Builder::new(template, &arguments, &context);
    lines(&mut request);
    request.finish()
}

fn faults(result: Result<Request, Violations>) -> Vec<(ViolationCode, String, String)> {
    let faults = result.expect_err("a fault").into_vec();
    faults.into_iter().map(|fault| (fault.code, fault.at, fault.message)).collect()
}

#[test]
fn every_query_style_writes_its_form() {
    let arguments = json!({"a": ["x y", 2, true], "b": 1.0, "c": null, "d": {"k": [1]}});
    let request = build(&RECORDS, arguments, |request| {
        request.query("a", "comma", QueryStyle::Comma);
        request.query("a", "pipe", QueryStyle::Pipe);
        request.query("a", "repeat", QueryStyle::Repeat);
        request.query("a", "json", QueryStyle::Json);
        request.query("b", "plain", QueryStyle::Plain);
        request.query("b", "one", QueryStyle::Repeat);
        request.query("c", "null", QueryStyle::Plain);
        request.query("d", "object", QueryStyle::Json);
        request.query("absent", "absent", QueryStyle::Plain);
        request.query_constant("mode", "fixed");
    })
    .unwrap();
    let pairs: Vec<String> = request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(
        pairs,
        [
            "comma=x y,2,true",
            "pipe=x y|2|true",
            "repeat=x y",
            "repeat=2",
            "repeat=true",
            r#"json=["x y",2,true]"#,
            "plain=1",
            "one=1",
            r#"object={"k":[1]}"#,
            "mode=fixed",
        ]
    );
}

#[test]
fn what_a_query_cannot_say_is_refused() {
    let found = faults(build(&RECORDS, json!({"a": ["x,y", "z"], "b": [], "c": {"k": 1}}), |request| {
        request.query("a", "a", QueryStyle::Comma);
        request.query("b", "b", QueryStyle::Repeat);
        request.query("c", "c", QueryStyle::Plain);
    }));
    let places: Vec<&str> = found.iter().map(|(_, at, _)| at.as_str()).collect();
    assert_eq!(places, ["/a", "/b", "/c"]);
    assert!(found.iter().all(|(code, ..)| *code == ViolationCode::Query));
}

#[test]
fn a_body_is_made_of_arguments_constants_and_open_fields() {
    let request = build(&RECORD, json!({"id": "1", "City": null, "custom_fields": {"X": 1}}), |request| {
        request.body_constant(&[PlaceStep::Key("trigger")], Literal::Json("[]"));
        request.default("Country", Literal::String("DE"));
        request.body("City", CITY);
        request.body("Country", &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Country")]);
        request.body("absent", &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Absent")]);
        request.body_open("custom_fields", ROW, &["City", "id"]);
        request.header("absent", "X-Absent");
        request.header_tenant("orgId", "org_id");
    })
    .unwrap();
    assert_eq!(
        request.body,
        Some(Body::Json(json!({"trigger": [], "data": [{"City": null, "Country": "DE", "X": 1}]}))),
        "null clears a field, an absent argument leaves it alone"
    );
    assert_eq!(
        (request.segments, request.headers),
        (vec!["Leads".to_owned(), "1".to_owned()], vec![("orgId", "4242".to_owned())])
    );
}

#[test]
fn a_member_can_be_named_by_an_argument_but_never_a_fixed_one() {
    const BY: &[PlaceStep] = &[PlaceStep::Key("kind")];
    let make = |arguments: Value| {
        build(&RECORD, arguments, |request| {
            request.body_constant(&[PlaceStep::Key("mode")], Literal::String("add"));
            request.body("kind", BY);
            request.body_keyed("values", &[], "kind");
        })
    };
    let body = make(json!({"id": "1", "kind": "domain", "values": ["a.example"]})).unwrap().body;
    assert_eq!(body, Some(Body::Json(json!({"mode": "add", "kind": "domain", "domain": ["a.example"]}))));
    let alone = make(json!({"id": "1", "kind": "domain"})).unwrap().body;
    assert_eq!(alone, Some(Body::Json(json!({"mode": "add", "kind": "domain"}))));
    for taken in ["mode", "kind"] {
        let found = faults(make(json!({"id": "1", "kind": taken, "values": []})));
        assert_eq!((found[0].0, found[0].1.as_str()), (ViolationCode::Reserved, "/kind"), "{taken}");
    }
}

#[test]
fn open_fields_cannot_take_a_described_or_fixed_place() {
    let arguments = json!({"id": "1", "City": "Bonn", "custom_fields": {"city": 1, "Owner": 2, "mode": 3, "Free": 4}});
    let found = faults(build(&RECORD, arguments, |request| {
        request.body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("mode")],
            Literal::String("x"),
        );
        request.body("City", CITY);
        request.body_open("custom_fields", ROW, &["City", "Owner"]);
    }));
    let places: Vec<&str> = found.iter().map(|(_, at, _)| at.as_str()).collect();
    assert_eq!(places, ["/custom_fields/city", "/custom_fields/Owner", "/custom_fields/mode"]);
    assert!(found[0].2.contains("given already"), "{found:?}");
    let fixed = faults(build(&RECORD, json!({"id": "1", "City": "Bonn"}), |request| {
        request.body_constant(CITY, Literal::String("Berlin"));
        request.body("City", CITY);
    }));
    assert_eq!((fixed[0].0, fixed[0].1.as_str()), (ViolationCode::Reserved, "/City"));
}

#[test]
fn a_missing_tenant_is_the_accounts_fault() {
    let violations =
        build(&RECORDS, json!({}), |request| request.query_tenant("organization_id", "books_id")).unwrap_err();
    let error = CallError::from(violations);
    assert_eq!(error.kind, ErrorKind::Auth);
    assert!(error.message.contains(r#""books_id""#) && error.message.contains(r#""org_id""#), "{error}");
}

static PAGES: Pagination = Pagination {
    form: PaginationForm::Page { parameter: "page", first: 1 },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/info/more_records"],
    count: "",
    last: None,
};
static OFFSETS: Pagination = Pagination {
    form: PaginationForm::Offset { parameter: "from", first: 0 },
    argument: "limit",
    size: "limit",
    max: 100,
    default: 10,
    more: &[],
    count: "",
    last: None,
};
static TOKENS: Pagination = Pagination {
    form: PaginationForm::Token { parameter: "page_token", next: "/info/next_page_token" },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 200,
    more: &[],
    count: "",
    last: None,
};

fn page(pagination: &'static Pagination, arguments: Value) -> Result<Request, Violations> {
    build(&RECORDS, arguments, |request| {
        request.query("word", "word", QueryStyle::Plain);
        request.pagination(pagination);
    })
}

fn query(request: &Request) -> String {
    request.query.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[test]
fn pages_are_read_to_the_end() {
    let first = page(&PAGES, json!({"word": "x", "limit": 20.0})).unwrap();
    assert_eq!(query(&first), "word=x&per_page=20&page=1");
    let (more, cursor) = next_cursor(&PAGES, &first, &json!({"info": {"more_records": true}}), 20);
    assert!(more);
    let second = page(&PAGES, json!({"word": "x", "cursor": cursor})).unwrap();
    assert_eq!(query(&second), "word=x&per_page=20&page=2", "the cursor knows the page size");
    assert_eq!(next_cursor(&PAGES, &second, &json!({"info": {"more_records": false}}), 20), (false, None));
    assert_eq!(next_cursor(&PAGES, &second, &Value::Null, 0), (false, None), "no body");
    assert_eq!(query(&page(&PAGES, json!({})).unwrap()), "per_page=50&page=1", "the default is sent");
}

#[test]
fn offsets_count_records_and_may_change_their_size() {
    let first = page(&OFFSETS, json!({})).unwrap();
    assert_eq!(query(&first), "limit=10&from=0");
    let (more, cursor) = next_cursor(&OFFSETS, &first, &json!({}), 10);
    assert!(more, "a full page");
    let second = page(&OFFSETS, json!({"cursor": cursor, "limit": 3})).unwrap();
    assert_eq!(query(&second), "limit=3&from=10");
    assert_eq!(next_cursor(&OFFSETS, &second, &json!({}), 2), (false, None));
}

#[test]
fn an_answer_tells_what_is_left_by_a_flag_in_several_places_or_by_a_count() {
    const COUNTED: Pagination = Pagination {
        form: PaginationForm::Offset { parameter: "from", first: 0 },
        argument: "max_results",
        size: "limit",
        max: 100,
        default: 10,
        more: &["/page_info/more", "/page_info/0/more"],
        count: "/count",
        last: Some(4999),
    };
    static BY_COUNT: Pagination = COUNTED;
    static FROM_ONE: Pagination =
        Pagination { form: PaginationForm::Offset { parameter: "from", first: 1 }, ..COUNTED };
    static BY_PAGE: Pagination = Pagination { form: PaginationForm::Page { parameter: "from", first: 1 }, ..COUNTED };
    let first = page(&BY_COUNT, json!({})).unwrap();
    assert_eq!(query(&first), "limit=10&from=0");
    let more = |pagination: &'static Pagination, request: &Request, answer: &Value, count| {
        next_cursor(pagination, request, answer, count).0
    };
    for (flag, told) in [(json!({"more": true}), true), (json!([{"more": false}]), false), (json!([]), true)] {
        assert_eq!(more(&BY_COUNT, &first, &json!({"page_info": flag}), 10), told, "{flag}");
    }
    let from_one = page(&FROM_ONE, json!({})).unwrap();
    let by_page = page(&BY_PAGE, json!({})).unwrap();
    for (pagination, request) in [(&BY_COUNT, &first), (&FROM_ONE, &from_one), (&BY_PAGE, &by_page)] {
        for (count, told) in [(json!(10), false), (json!("10"), false), (json!(11), true), (Value::Null, true)] {
            assert_eq!(more(pagination, request, &json!({"count": count}), 10), told, "{count} {pagination:?}");
        }
    }
    let (_, cursor) = next_cursor(&BY_COUNT, &first, &json!({"count": 11}), 10);
    let second = page(&BY_COUNT, json!({"cursor": cursor, "max_results": 5})).unwrap();
    assert_eq!(query(&second), "limit=5&from=10");
    assert!(!more(&BY_COUNT, &second, &json!({"count": 11}), 1));
    assert_eq!(faults(page(&BY_COUNT, json!({"max_results": 0})))[0].1, "/max_results");
    // Nobody may start beyond `last`: there is more, and no way to it.
    let mut request = first;
    request.query.last_mut().unwrap().1 = "4995".to_owned();
    assert_eq!(next_cursor(&BY_COUNT, &request, &json!({"count": 9000}), 10), (true, None));
    assert!(next_cursor(&BY_COUNT, &request, &json!({"count": 9000}), 4).1.is_some());
}

#[test]
fn tokens_are_passed_on_unread() {
    let first = page(&TOKENS, json!({})).unwrap();
    assert_eq!(query(&first), "per_page=200");
    let (_, cursor) = next_cursor(&TOKENS, &first, &json!({"info": {"next_page_token": "a:b+/=é"}}), 200);
    assert_eq!(query(&page(&TOKENS, json!({"cursor": cursor})).unwrap()), "per_page=200&page_token=a:b+/=é");
    assert_eq!(next_cursor(&TOKENS, &first, &json!({"info": {"next_page_token": null}}), 200), (false, None));
}

#[test]
fn only_this_servers_cursor_for_this_question_is_taken() {
    let first = page(&PAGES, json!({"word": "x"})).unwrap();
    let (_, cursor) = next_cursor(&PAGES, &first, &json!({"info": {"more_records": true}}), 50);
    let cursor = cursor.expect("a cursor");
    let code = |arguments: Value| faults(page(&PAGES, arguments)).remove(0);
    for index in 0..cursor.len() {
        let mut damaged = cursor.clone().into_bytes();
        damaged[index] = if damaged[index] == b'A' { b'B' } else { b'A' };
        let damaged = String::from_utf8(damaged).unwrap();
        assert_eq!(code(json!({"word": "x", "cursor": damaged})).0, ViolationCode::Cursor, "{damaged}");
    }
    for foreign in [json!(""), json!("2"), json!("1p"), json!("eyJwYWdlIjoyfQ"), json!(2), json!("é".repeat(99))] {
        assert_eq!(code(json!({"cursor": foreign})).0, ViolationCode::Cursor);
    }
    assert!(code(json!({"word": "y", "cursor": cursor})).2.contains("other arguments"));
    assert_eq!(code(json!({"word": "x", "cursor": cursor, "limit": 7})).1, "/limit");
    assert_eq!(faults(page(&OFFSETS, json!({"word": "x", "cursor": cursor})))[0].0, ViolationCode::Cursor);
    for limit in [json!(0), json!(201), json!(-1), json!(1.5), json!("5"), json!(1e30)] {
        assert_eq!(code(json!({"limit": limit})).0, ViolationCode::Limit);
    }
}

static ID: Pattern = Pattern::new("^[0-9]{1,19}$");

fn check_id(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &ID, out);
}
fn check_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(200), out);
}
fn check_string(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
}
fn check_tool(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", check_id, out);
    check::property(value, at, "limit", check_limit, out);
    for name in ["criteria", "word", "email", "cursor"] {
        check::property(value, at, name, check_string, out);
    }
    check::no_other_properties(value, at, &["id", "criteria", "word", "email", "limit", "cursor"], &[], out);
}
fn build_tool(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&RECORD, arguments, context);
    request.query("criteria", "criteria", QueryStyle::Plain);
    request.query("word", "word", QueryStyle::Plain);
    request.pagination(&PAGES);
    request.finish()
}

static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "example",
    title: "Example",
    base_path: "/example/v1",
    host_column: "api",
    instructions: "",
    tenant: None,
    probe: None,
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[],
    },
    throttled: &[],
    quota: QuotaHeaders { limit: None, remaining: None, reset: None },
    limit: None,
    concurrency: None,
    fields: None,
    dates: None,
    choices: None,
    naming: FieldNaming::NONE,
};

const fn argument(name: &'static str, place: Place, grammar: Option<Grammar>) -> ArgumentDescriptor {
    ArgumentDescriptor { name, place, wire: name, grammar, audit: Audit::Shape }
}

static TOOL: ToolDescriptor = ToolDescriptor {
    name: "list_all_example_leads",
    title: "List leads",
    description: "Lists leads.",
    product: &PRODUCT,
    resource: "leads",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &[],
    evidence: None,
    annotations: Annotations { read_only: true, destructive: false, idempotent: true, open_world: true },
    entry: "{}",
    tokens: 1,
    surface_hash: "",
    arguments: &[
        argument("id", Place::Path, None),
        argument("criteria", Place::Query, Some(Grammar::Criteria)),
        argument("word", Place::Query, None),
        argument("email", Place::Query, None),
    ],
    check: check_tool,
    rules: &[Rule::ExactlyOne(&["criteria", "word", "email"])],
    fields: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /Leads/{}",
    cost: Cost::ONE,
    outsiders: &[],
    outcome: None,
    disclosure: Disclosure::NONE,
    steps: &[Step {
        template: &RECORD,
        build: build_tool,
        pagination: Some(&PAGES),
        download: false,
        result: ResultShape { at: "/data", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    }],
    examples: &[],
};

fn refused(arguments: Value) -> String {
    CallError::from(prepare(&TOOL, object(arguments), &Context::default()).unwrap_err()).message
}

#[test]
fn a_sound_call_becomes_requests() {
    let (arguments, requests) =
        prepare(&TOOL, object(json!({"id": "7", "word": "acme"})), &Context::default()).unwrap();
    assert_eq!((arguments.get("word"), requests.len()), (Some(&json!("acme")), 1));
    let uri = target("https://www.example.com", PRODUCT.base_path, &RECORD, &requests[0]).unwrap();
    assert_eq!(uri.to_string(), "https://www.example.com/example/v1/Leads/7?word=acme&per_page=50&page=1");
}

#[test]
fn every_layers_faults_come_at_once_and_each_once() {
    let all = refused(json!({"id": 7, "limit": 900, "criteria": "Stage:equals:Won", "word": "x", "curser": "1p"}));
    insta::assert_snapshot!(all, @r#"
    5 faults:
    - id is 7; expected a string: write it in quotation marks
    - limit is 900; expected at most 200
    - curser is not a known argument (did you mean "cursor"?); known: "id", "criteria", "word", "email", "limit" and "cursor"
    - give exactly one of "criteria", "word" and "email"; found "criteria" and "word"
    - criteria at character 1: found "Stage:equals:Won"; expected `(`. Every condition stands in parentheses. Write: (Stage:equals:Won)
    "#);
    assert_eq!(refused(json!({"word": "x"})), r#"lacks the required argument "id""#);
    assert_eq!(
        refused(json!({"id": "7"})),
        r#"give exactly one of "criteria", "word" and "email"; found none of them"#
    );
}

#[test]
fn messages_tell_what_was_given_and_what_would_be_right() {
    for (arguments, message) in [
        (json!({"id": 41508, "word": "x"}), r"id is 41508; expected a string: write it in quotation marks"),
        (json!({"id": "x", "word": "x"}), r#"id is "x"; expected text that matches ^[0-9]{1,19}$"#),
        (
            json!({"id": "7", "word": "x", "limit": "5"}),
            r#"limit is "5"; expected an integer: write it without quotation marks"#,
        ),
        (json!({"id": "7", "word": "x", "limit": 0}), "limit is 0; expected at least 1"),
        (
            json!({"id": "7", "word": "x", "emial": "y"}),
            r#"emial is not a known argument (did you mean "email"?); known: "id", "criteria", "word", "email", "limit" and "cursor""#,
        ),
    ] {
        assert_eq!(refused(arguments), message);
    }
}
