//! A product, some tools, a clock and a vendor for tests.

mod names;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

pub(crate) use self::names::{ASSIGN, REPLY};
use super::account::{Account, AccountParts};
use super::hosts::Overrides;
use super::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use crate::arguments::{Arguments, At, Context, ViolationCode, Violations};
use crate::clock::Clock;
use crate::descriptor::{
    Annotations, ArgumentChoice, ArgumentDescriptor, Audit, Class, Cost, DataCentre, Disclosure, Edition, EditionHost,
    Empty, ErrorForm, FieldMetadata, FieldNames, FieldNaming, FieldPlace, Grammar, HostColumn, ModuleName, Pagination,
    PaginationForm, Place, ProductDescriptor, QuotaHeaders, Registry, ResultShape, Risk, Step, TenantBinding,
    TenantPlace, Throttle, TimeUnit, ToolDescriptor,
};
use crate::error::ErrorKind;
use crate::request::{Body, Method, Request, Segment, Template};

pub(crate) static REGISTRY: Registry = REGISTRY_FORM;

pub(crate) const REGISTRY_FORM: Registry = Registry {
    name: "fixture",
    title: "Fixture",
    version: "1.2.3",
    surface_hash: "00",
    products: &[&PRODUCT],
    tools: &[&CREATE, &GET, &LIST],
    bundles: &[],
    agents: &[],
    data_centres: &[
        DataCentre {
            name: "us",
            accounts: "accounts.vendor.example",
            hosts: &[HostColumn { column: "api", host: "api.vendor.example", unsure: false }],
            editions: &[Edition {
                name: "sandbox",
                hosts: &[EditionHost { product: "product", host: "sandbox.vendor.example", unsure: false }],
            }],
        },
        DataCentre {
            name: "au",
            accounts: "accounts.vendor.com.example",
            hosts: &[HostColumn { column: "api", host: "api.vendor.com.example", unsure: true }],
            editions: &[],
        },
        DataCentre { name: "xx", accounts: "accounts.vendor.xx", hosts: &[], editions: &[] },
    ],
};

pub(crate) static PRODUCT: ProductDescriptor = PRODUCT_FORM;

pub(crate) const PRODUCT_FORM: ProductDescriptor = ProductDescriptor {
    name: "product",
    title: "The Product",
    base_path: "/product/v1",
    host_column: "api",
    instructions: "Things and nothing else.",
    tenant: Some(TenantBinding { parameter: "orgId", send_as: TenantPlace::Header, from: "org_id" }),
    probe: None,
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "/details",
        fault_field: "",
        fault_reason: &[],
        items: "/data",
        status: "/status",
        ok: &["SUCCESS", "success"],
        signs: &[],
        kinds: &[
            ("BAD_TOKEN", ErrorKind::Auth),
            ("DUPLICATE", ErrorKind::Conflict),
            ("FORBIDDEN", ErrorKind::Permission),
            ("NO_SCOPE", ErrorKind::Scope),
        ],
    },
    throttled: &[
        Throttle { status: Some(429), code: None, text: None, wait: None, seconds: None },
        Throttle { status: Some(400), code: Some("ROLLING"), text: None, wait: Some(TimeUnit::Minutes), seconds: None },
    ],
    quota: QuotaHeaders { limit: Some("x-limit"), remaining: Some("X-Left"), reset: None },
    limit: None,
    concurrency: None,
    fields: None,
    dates: None,
    choices: None,
    naming: FieldNaming { suffixes: &[], members: &["api_name", "field_name"], values: &["old_value"] },
};

pub(crate) const READ: Annotations =
    Annotations { read_only: true, destructive: false, idempotent: true, open_world: true };
pub(crate) const WRITE: Annotations =
    Annotations { read_only: false, destructive: false, idempotent: false, open_world: true };

static PAGES: Pagination = Pagination {
    form: PaginationForm::Page { parameter: "page", first: 1 },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 20,
    more: &["/info/more"],
    count: "",
    last: None,
};

pub(crate) static LIST: ToolDescriptor = LIST_FORM;

const LIST_FORM: ToolDescriptor = ToolDescriptor {
    name: "list_all_things",
    entry: r#"{"name":"list_all_things"}"#,
    check: check_nothing,
    steps: &[Step {
        template: &Template { method: Method::Get, segments: &[Segment::Fixed("Things")] },
        build: build_list,
        pagination: Some(&PAGES),
        download: false,
        result: ResultShape { at: "/data", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    }],
    ..tool("list", Class::Read, READ)
};

pub(crate) static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_thing_by_id",
    entry: r#"{"name":"get_single_thing_by_id"}"#,
    check: check_get,
    arguments: &[argument("id", Place::Path, "id")],
    steps: &[Step {
        template: &Template { method: Method::Get, segments: &[Segment::Fixed("Things"), Segment::Argument("id")] },
        build: build_get,
        pagination: None,
        download: false,
        result: ResultShape {
            at: "/data",
            one: true,
            keep: &["id", "Name"],
            empty: Empty::NotFound,
            compute: &[],
            filters: &[],
        },
    }],
    ..tool("get", Class::Read, READ)
};

pub(crate) static CREATE: ToolDescriptor = CREATE_FORM;

/// One that may be done twice.
pub(crate) static CREATE_AGAIN: ToolDescriptor =
    ToolDescriptor { annotations: Annotations { idempotent: true, ..WRITE }, ..CREATE_FORM };

const CREATE_FORM: ToolDescriptor = ToolDescriptor {
    name: "create_a_thing",
    entry: r#"{"name":"create_a_thing"}"#,
    check: check_nothing,
    arguments: &[
        argument("name", Place::Body, "/data/0/Name"),
        argument("owner_id", Place::Body, "/data/0/Owner/id"),
        argument("custom_fields", Place::Open, "/data/0"),
        argument("idempotency_key", Place::Key, ""),
    ],
    steps: &[Step {
        template: &Template { method: Method::Post, segments: &[Segment::Fixed("Things")] },
        build: build_create,
        pagination: None,
        download: false,
        result: ResultShape { at: "/data", one: true, keep: &[], empty: Empty::Done, compute: &[], filters: &[] },
    }],
    ..tool("create", Class::Write, WRITE)
};

/// What the fields of this product's modules read like.
pub(crate) static FIELD_METADATA: FieldMetadata = field_metadata();

pub(crate) const fn field_metadata() -> FieldMetadata {
    FieldMetadata {
        lookup: &LOOKUP,
        name: "/api_name",
        label: "/field_label",
        data_type: "/data_type",
        read_only: "/read_only",
        values: "/pick_list_values",
        value: "/actual_value",
        display: "/display_value",
        choices: &["picklist", "multiselectpicklist"],
        unlisted: &["$*", "Layout"],
    }
}

/// What the picklists of this product read like.
pub(crate) static CHOICES: FieldMetadata = choices();

const fn choices() -> FieldMetadata {
    FieldMetadata {
        lookup: &PICKLISTS,
        name: "/name",
        label: "/name",
        data_type: "",
        values: "/values",
        value: "",
        display: "",
        choices: &[],
        unlisted: &["$*"],
        ..field_metadata()
    }
}

static PICKLISTS: ToolDescriptor = ToolDescriptor {
    name: "picklists of a module",
    scopes: &["Fixture.picklists.READ"],
    steps: &[Step {
        template: &Template { method: Method::Get, segments: &[Segment::Fixed("fields")] },
        build: build_lookup,
        pagination: None,
        download: false,
        result: ResultShape { at: "/fields", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    }],
    ..tool("list", Class::Read, READ)
};

/// A tool with an argument that takes values of a picklist.
pub(crate) static CHOOSE: ToolDescriptor = ToolDescriptor {
    name: "choose_things",
    product: &WITH_FIELDS,
    arguments: &[argument("state", Place::Body, "/state")],
    fields: &[],
    choices: &[ArgumentChoice { argument: "state", module: "Things", field: "status", list: true }],
    ..RECORD_FORM
};

static LOOKUP: ToolDescriptor = ToolDescriptor {
    name: "fields of a module",
    product: &WITH_FIELDS,
    scopes: &["Fixture.fields.READ"],
    steps: &[Step {
        template: &Template { method: Method::Get, segments: &[Segment::Fixed("fields")] },
        build: build_lookup,
        pagination: None,
        download: false,
        result: ResultShape { at: "/fields", one: false, keep: &[], empty: Empty::List, compute: &[], filters: &[] },
    }],
    ..tool("list", Class::Read, READ)
};

pub(crate) static WITH_FIELDS: ProductDescriptor =
    ProductDescriptor { fields: Some(field_metadata()), choices: Some(choices()), ..PRODUCT_FORM };

/// A tool that writes a record whose names are checked.
pub(crate) static RECORD: ToolDescriptor = RECORD_FORM;

const RECORD_FORM: ToolDescriptor = ToolDescriptor {
    name: "record_a_thing",
    product: &WITH_FIELDS,
    arguments: &[
        argument("id", Place::Path, "id"),
        argument("name", Place::Body, "/data/0/Name"),
        argument("stage", Place::Body, "/data/0/Stage"),
        argument("gone", Place::Body, "/data/0/Gone"),
        argument("custom_fields", Place::Open, "/data/0"),
    ],
    fields: &[FieldNames {
        module: ModuleName::Constant("Things"),
        place: FieldPlace::Record { at: "/data/0", known: &[] },
    }],
    steps: &[Step {
        template: &Template { method: Method::Post, segments: &[Segment::Fixed("Things")] },
        build: build_record,
        pagination: None,
        download: false,
        result: ResultShape { at: "/data", one: true, keep: &[], empty: Empty::Done, compute: &[], filters: &[] },
    }],
    ..tool("record", Class::Write, WRITE)
};

/// A tool that writes many records.
pub(crate) static WRITE_MANY: ToolDescriptor =
    ToolDescriptor { arguments: &[argument("records", Place::Body, "/data")], ..tool("many", Class::Write, WRITE) };

/// A tool whose conditions name fields.
pub(crate) static SEARCH: ToolDescriptor = ToolDescriptor {
    name: "search_things",
    product: &WITH_FIELDS,
    arguments: &[ArgumentDescriptor {
        name: "criteria",
        place: Place::Query,
        wire: "criteria",
        grammar: Some(Grammar::Criteria),
        audit: Audit::Value,
    }],
    fields: &[FieldNames { module: ModuleName::Constant("Things"), place: FieldPlace::Query("criteria") }],
    ..LIST_FORM
};

pub(crate) const fn argument(name: &'static str, place: Place, wire: &'static str) -> ArgumentDescriptor {
    ArgumentDescriptor {
        name,
        place,
        wire,
        grammar: None,
        audit: if matches!(place, Place::Path) { Audit::Value } else { Audit::Shape },
    }
}

pub(crate) const fn tool(method: &'static str, class: Class, annotations: Annotations) -> ToolDescriptor {
    ToolDescriptor {
        name: "",
        title: "A tool",
        description: "Does something.",
        product: &PRODUCT,
        resource: "things",
        method,
        class,
        tags: &[],
        risk: &[Risk::Read],
        scopes: &["Fixture.things.READ"],
        evidence: None,
        annotations,
        entry: "",
        tokens: 1,
        surface_hash: "00",
        arguments: &[],
        check: check_nothing,
        rules: &[],
        refusals: &[],
        values: &[],
        dates: &[],
        fields: &[],
        choices: &[],
        lookups: &[],
        operation: "GET /Things",
        cost: Cost::ONE,
        outcome: None,
        outsiders: &[],
        disclosure: Disclosure::NONE,
        steps: &[],
        examples: &[],
    }
}

fn check_nothing(_: &Value, _: &At, _: &mut Violations) {}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    if value.get("id").and_then(Value::as_str).is_none() {
        out.push(ViolationCode::Schema, &At::Key(at, "id"), "is missing");
    }
    if value.get("extra").is_some() {
        out.push(ViolationCode::Schema, &At::Key(at, "extra"), "is no argument");
    }
    assert!(value.get("panic").is_none(), "a fault in generated code");
}

fn request(method: Method, segments: &[&str], context: &Context) -> Request {
    let tenant = context.tenants.get("org_id").cloned().unwrap_or_default();
    Request {
        method,
        segments: segments.iter().map(|&segment| segment.to_owned()).collect(),
        query: Vec::new(),
        headers: vec![("orgId", tenant)],
        body: None,
        clock: None,
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the signature is the contract's")]
fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = request(Method::Get, &["Things"], context);
    let limit = arguments.get("limit").map_or_else(|| "20".to_owned(), Value::to_string);
    request.query = vec![("per_page".into(), limit), ("page".into(), "1".to_owned())];
    Ok(request)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature is the contract's")]
fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let id = arguments.get("id").and_then(Value::as_str).unwrap_or_default();
    Ok(request(Method::Get, &["Things", id], context))
}

#[expect(clippy::unnecessary_wraps, reason = "the signature is the contract's")]
fn build_create(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = request(Method::Post, &["Things"], context);
    request.body = Some(Body::Json(serde_json::json!({"data": [{"Name": arguments.get("name")}]})));
    Ok(request)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature is the contract's")]
fn build_lookup(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = request(Method::Get, &["fields"], context);
    let module = arguments.get("module").and_then(Value::as_str).unwrap_or_default();
    request.query = vec![("module".into(), module.to_owned())];
    Ok(request)
}

#[expect(clippy::unnecessary_wraps, reason = "the signature is the contract's")]
fn build_record(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = request(Method::Post, &["Things"], context);
    request.body = Some(Body::Json(Value::Object(arguments.values().clone())));
    Ok(request)
}

pub(crate) const CLIENT_SECRET: &str = "client-secret-5ab1";
pub(crate) const REFRESH_TOKEN: &str = "1000.refresh+token/77";

pub(crate) fn account() -> Account {
    Account::new(AccountParts {
        data_centre: Some("us".to_owned()),
        client_id: Some("1000.CLIENT".to_owned()),
        client_secret: Some(CLIENT_SECRET.into()),
        refresh_token: Some(REFRESH_TOKEN.into()),
        time_zone: None,
        tenants: [("org_id".to_owned(), "4711".to_owned()), ("other_id".to_owned(), "815".to_owned())].into(),
        organization: Some("Fixture Ltd".to_owned()),
        overrides: Overrides::new(),
    })
    .unwrap()
}

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub(crate) struct FakeClock(Mutex<Timestamp>);

impl FakeClock {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new("2026-11-20T12:00:00Z".parse().unwrap())))
    }

    pub(crate) fn advance(&self, seconds: i64) {
        *self.0.lock().unwrap() += SignedDuration::from_secs(seconds);
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }

    /// Who waits moves the clock.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        *self.0.lock().unwrap() += SignedDuration::try_from(duration).unwrap();
        Box::pin(tokio::task::yield_now())
    }
}

/// What was sent, readable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) line: String,
    pub(crate) authorization: Option<String>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

type Reply = Result<HttpResponse, TransportError>;

/// A vendor that answers from two lists: one for the accounts server, one for the API. An empty
/// list of token answers gives tokens numbered from 1.
#[derive(Default)]
pub(crate) struct FakeVendor {
    pub(crate) sent: Mutex<Vec<Sent>>,
    token_answers: Mutex<VecDeque<Reply>>,
    answers: Mutex<VecDeque<Reply>>,
    tokens: Mutex<u32>,
}

impl FakeVendor {
    pub(crate) fn new(answers: Vec<Reply>) -> Arc<Self> {
        Arc::new(Self { answers: Mutex::new(answers.into()), ..Self::default() })
    }

    pub(crate) fn answer_next(&self, reply: Reply) {
        self.answers.lock().unwrap().push_back(reply);
    }

    pub(crate) fn answer_next_token(&self, reply: Reply) {
        self.token_answers.lock().unwrap().push_back(reply);
    }

    fn lines(&self, accounts: bool) -> usize {
        let sent = self.sent.lock().unwrap();
        sent.iter().filter(|sent| sent.line.contains("/oauth/") == accounts).count()
    }

    pub(crate) fn token_requests(&self) -> usize {
        self.lines(true)
    }

    pub(crate) fn api_requests(&self) -> usize {
        self.lines(false)
    }

    fn reply(&self, accounts: bool) -> Reply {
        if !accounts {
            return self.answers.lock().unwrap().pop_front().expect("no answer was prepared");
        }
        if let Some(reply) = self.token_answers.lock().unwrap().pop_front() {
            return reply;
        }
        let mut tokens = self.tokens.lock().unwrap();
        *tokens += 1;
        json(200, &format!(r#"{{"access_token":"1000.access-{tokens}","token_type":"Bearer","expires_in":3600}}"#))
    }
}

impl Transport for FakeVendor {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Reply> {
        let accounts = request.uri.path() == "/oauth/v2/token";
        let authorization = request.headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
        self.sent.lock().unwrap().push(Sent {
            line: format!("{} {}", request.method.as_str(), request.uri),
            authorization,
            headers: request.headers,
            body: String::from_utf8(request.body.to_vec()).unwrap(),
        });
        Box::pin(async move {
            // Lets the other callers of a test get as far as this one.
            tokio::task::yield_now().await;
            self.reply(accounts)
        })
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a reply can also be the lack of one")]
pub(crate) fn response(status: u16, headers: &[(&'static str, &'static str)], body: &str) -> Reply {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    Ok(HttpResponse { status, headers: map, body: Bytes::copy_from_slice(body.as_bytes()) })
}

pub(crate) fn json(status: u16, body: &str) -> Reply {
    response(status, &[("content-type", "application/json;charset=UTF-8")], body)
}
