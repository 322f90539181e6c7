//! Whatever an argument holds, it is refused or the URL is the template's. The finished URL is
//! also read by the WHATWG parser of browsers, which resolves `%2e%2e` where RFC 3986 does not.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use zoho_mcp_runtime::arguments::{Arguments, Context, Violations};
use zoho_mcp_runtime::descriptor::{Literal, Pagination, PaginationForm};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template, target};
use zoho_mcp_runtime::testing::{HOSTILE_VALUES, long_values};

const BASE: &str = "https://www.example.com";
const BASE_PATH: &str = "/product/v8";

static TEMPLATE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("org"),
        Segment::Tenant("org_id"),
        Segment::Fixed("Leads"),
        Segment::Argument("id"),
        Segment::Fixed("actions"),
        Segment::Argument("action"),
    ],
};

/// Arguments that share a segment with each other and with texts.
static JOINED: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("files"),
        Segment::Joined(&[Segment::Argument("name"), Segment::Fixed("."), Segment::Argument("format")]),
        Segment::Joined(&[Segment::Fixed("of('"), Segment::Argument("owner"), Segment::Fixed("')")]),
        Segment::Joined(&[Segment::Argument("lat"), Segment::Fixed(","), Segment::Tenant("org_id")]),
    ],
};

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

fn context() -> Context {
    Context { tenants: [("org_id".to_owned(), "4242".to_owned())].into(), ..Context::default() }
}

fn build(arguments: Map<String, Value>) -> Result<Request, Violations> {
    let (arguments, context) = (Arguments::new(arguments), context());
    let mut request = Builder::new(&TEMPLATE, &arguments, &context);
    request.query("plain", "plain", QueryStyle::Plain);
    request.query("comma", "comma", QueryStyle::Comma);
    request.query("space", "space", QueryStyle::Space);
    request.query("pipe", "pipe", QueryStyle::Pipe);
    request.query("repeat", "repeat", QueryStyle::Repeat);
    request.query("json", "json", QueryStyle::Json);
    request.query_constant("mode", "a b+c&d");
    request.header("since", "If-Modified-Since");
    request.header_tenant("orgId", "org_id");
    request.pagination(&PAGES);
    request.body("name", &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Name")]);
    request.body_constant(&[PlaceStep::Key("trigger")], Literal::Json("[]"));
    request.finish()
}

/// Asserts that the URL is the template's, by two parsers.
fn assert_template(request: &Request, expected_query: usize) {
    let uri = match target(BASE, BASE_PATH, &TEMPLATE, request) {
        Ok(uri) => uri,
        Err(error) => return assert_eq!(error.kind, ErrorKind::TooLarge, "{error}"),
    };
    assert_eq!(
        (uri.scheme_str(), uri.authority().map(http::uri::Authority::as_str)),
        (Some("https"), Some("www.example.com"))
    );
    let read = url::Url::parse(&uri.to_string()).expect("a URL to the other parser too");
    assert_eq!((read.scheme(), read.host_str(), read.port()), ("https", Some("www.example.com"), None));
    assert_eq!((read.username(), read.password(), read.fragment()), ("", None, None));
    for path in [uri.path(), read.path()] {
        let segments: Vec<&str> = path.split('/').collect();
        assert_eq!(segments.len(), 9, "{path}");
        assert_eq!(segments[..6], ["", "product", "v8", "org", "4242", "Leads"], "{path}");
        assert_eq!(segments[7], "actions", "{path}");
    }
    let pairs: Vec<(String, String)> = read.query_pairs().into_owned().collect();
    let sent: Vec<(String, String)> =
        request.query.iter().map(|(name, value)| (name.clone().into_owned(), value.clone())).collect();
    assert_eq!(pairs, sent, "the query reads back");
    assert_eq!(pairs.len(), expected_query, "no parameter was added");
    for (_, value) in &request.headers {
        assert!(value.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{value:?}");
    }
}

fn arguments(entries: &[(&str, Value)]) -> Map<String, Value> {
    let mut all: Map<String, Value> = Map::new();
    all.insert("id".to_owned(), json!("41508"));
    all.insert("action".to_owned(), json!("convert"));
    all.extend(entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    all
}

/// One value in every kind of place, one place at a time.
fn try_everywhere(value: &str) -> usize {
    let mut sent = 0;
    for place in ["id", "action", "plain", "comma", "space", "pipe", "repeat", "json", "since", "name"] {
        if let Ok(request) = build(arguments(&[(place, json!(value))])) {
            sent += 1;
            let added = usize::from(["plain", "comma", "space", "pipe", "repeat", "json"].contains(&place));
            assert_template(&request, 3 + added);
        }
    }
    for place in ["comma", "space", "pipe", "repeat"] {
        if let Ok(request) = build(arguments(&[(place, json!([value, "second"]))])) {
            assert_template(&request, 4 + usize::from(place == "repeat"));
        }
    }
    sent
}

#[test]
fn hostile_values_are_refused_or_stay_in_their_place() {
    assert!(HOSTILE_VALUES.len() >= 200, "{}", HOSTILE_VALUES.len());
    let long = long_values();
    for value in HOSTILE_VALUES.iter().copied().chain(long.iter().map(String::as_str)) {
        // A query can carry anything but nothing, which would ask for everything; a body anything at all.
        let least = if value.is_empty() { 2 } else { 7 };
        assert!(try_everywhere(value) >= least, "{value:?}");
    }
}

#[test]
fn what_would_change_the_path_is_refused_by_name() {
    for value in ["", ".", "..", "%2e%2e", "a/b", "a\\b", "a?b", "a#b", "\u{ff0e}\u{ff0e}", "a\u{200b}", "\r\n"] {
        let faults = build(arguments(&[("id", json!(value))])).expect_err(value);
        assert_eq!(faults.as_slice()[0].at, "/id", "{value:?}");
    }
    let faults = build(arguments(&[("id", json!("..")), ("action", json!("/")), ("since", json!("é"))])).unwrap_err();
    assert_eq!(faults.as_slice().len(), 3, "every fault at once: {faults:?}");
}

#[test]
fn plus_and_space_are_percent_encoded() {
    let request = build(arguments(&[("plain", json!("2026-01-31T00:00:00+05:30 x"))])).unwrap();
    let uri = target(BASE, BASE_PATH, &TEMPLATE, &request).unwrap();
    assert_eq!(
        uri.to_string(),
        "https://www.example.com/product/v8/org/4242/Leads/41508/actions/convert\
         ?plain=2026-01-31T00%3A00%3A00%2B05%3A30%20x&mode=a%20b%2Bc%26d&per_page=50&page=1"
    );
}

#[test]
fn a_request_that_is_not_the_templates_is_not_sent() {
    let good = build(arguments(&[])).unwrap();
    let mut cases: Vec<Request> = Vec::new();
    for (index, value) in [(0, "other"), (1, ".."), (3, ""), (3, ".."), (3, "a/b"), (5, "%2e")] {
        let mut request = good.clone();
        value.clone_into(&mut request.segments[index]);
        cases.push(request);
    }
    let mut longer = good.clone();
    longer.segments.push("more".to_owned());
    let mut shorter = good.clone();
    shorter.segments.pop();
    cases.extend([longer, shorter, Request { method: Method::Get, ..good.clone() }]);
    for request in &cases {
        let error = target(BASE, BASE_PATH, &TEMPLATE, request).expect_err("a segment differs");
        assert_eq!(error.kind, ErrorKind::Internal);
        assert!(error.message.starts_with("DELETE /org/{org_id}/Leads/{id}/actions/{action}: "), "{error}");
    }
    for base in [
        "",
        "www.example.com",
        "https://",
        "https://user@www.example.com",
        "https://www.example.com/x",
        "ftp://www.example.com",
        "https://www.example.com?x",
        "https://www.example.com#x",
    ] {
        assert!(target(base, BASE_PATH, &TEMPLATE, &good).is_err(), "{base}");
    }
    for path in ["product", "/product/", "/a/../b", "/a//b", "/a?b", "/a%2fb", "/"] {
        assert!(target(BASE, path, &TEMPLATE, &good).is_err(), "{path}");
    }
    assert!(target("http://127.0.0.1:8787/", "", &TEMPLATE, &good).is_ok());
}

proptest! {
    #[test]
    fn random_values_are_refused_or_stay_in_their_place(value in any::<String>()) {
        try_everywhere(&value);
    }

    #[test]
    fn random_mixtures_of_url_syntax_are_refused_or_stay_in_their_place(value in "[./\\\\%2eEfF?#&=+;:@ \u{200b}\u{ff0f}a-c]{0,24}") {
        try_everywhere(&value);
    }
}

/// The URL of a call of [`JOINED`]; nothing where it is refused.
fn joined(name: &str, value: &Value) -> Option<String> {
    let Value::Object(mut arguments) = json!({"name": "report", "format": "pdf", "owner": "ann", "lat": "1.5"}) else {
        unreachable!("it is an object")
    };
    arguments.insert(name.to_owned(), value.clone());
    let (arguments, context) = (Arguments::new(arguments), context());
    let request = Builder::new(&JOINED, &arguments, &context).finish().ok()?;
    match target(BASE, BASE_PATH, &JOINED, &request) {
        Ok(uri) => Some(uri.to_string()),
        Err(error) => {
            assert_eq!(error.kind, ErrorKind::TooLarge, "{error}");
            None
        }
    }
}

#[test]
fn arguments_that_share_a_segment_are_encoded_and_the_text_between_them_stays() {
    let sent = |name, value: &str| {
        joined(name, &json!(value)).map(|url| url.replace("https://www.example.com/product/v8/files/", ""))
    };
    assert_eq!(sent("name", "report").as_deref(), Some("report.pdf/of('ann')/1.5,4242"));
    assert_eq!(sent("name", "a b,c;d").as_deref(), Some("a%20b%2Cc%3Bd.pdf/of('ann')/1.5,4242"));
    assert_eq!(sent("owner", "x.y(z").as_deref(), Some("report.pdf/of('x.y%28z')/1.5,4242"));
    for (name, value) in
        [("name", "a.b"), ("format", "pdf.exe"), ("owner", "a')"), ("lat", "1,2"), ("name", ""), ("name", "..")]
    {
        assert_eq!(sent(name, value), None, "{name} = {value}");
    }
}

#[test]
fn no_hostile_value_leaves_its_part_of_a_segment() {
    let (mut refused, mut built) = (0, 0);
    for name in ["name", "format", "owner", "lat"] {
        for hostile in HOSTILE_VALUES.iter().map(|value| (*value).to_owned()).chain(long_values()) {
            let Some(url) = joined(name, &json!(hostile)) else {
                refused += 1;
                continue;
            };
            built += 1;
            let told = format!("{name} = {hostile:?} went to {url}");
            let read = url::Url::parse(&url).expect("a URL to the other parser too");
            for path in [url.strip_prefix(BASE).unwrap_or_default(), read.path()] {
                let segments: Vec<&str> = path.split('/').collect();
                let ["", "product", "v8", "files", file, of, place] = segments[..] else { panic!("{told}") };
                let (one, other) = file.split_once('.').unwrap_or_else(|| panic!("{told}"));
                let owner = of.strip_prefix("of('").and_then(|rest| rest.strip_suffix("')"));
                let (lat, tenant) = place.split_once(',').unwrap_or_else(|| panic!("{told}"));
                assert_eq!(tenant, "4242", "{told}");
                let parts = [
                    ("name", one),
                    ("format", other),
                    ("owner", owner.unwrap_or_else(|| panic!("{told}"))),
                    ("lat", lat),
                ];
                for (part, text) in parts {
                    assert!(!text.is_empty() && !text.contains(['\'', ',']), "{told}");
                    if part != name {
                        let expected = match part {
                            "name" => "report",
                            "format" => "pdf",
                            "owner" => "ann",
                            _ => "1.5",
                        };
                        assert_eq!(text, expected, "{told}");
                    }
                }
            }
        }
    }
    assert!(refused > 0 && built > 0, "{refused} refused, {built} built");
}
