//! A small registry, written by hand, and the commands on it.

use std::process::ExitCode;

use serde_json::Value;

use super::run;
use crate::arguments::check::{self, Type};
use crate::arguments::{Arguments, At, Context, Violations};
use crate::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Bundle, Class, Cost, Disclosure, Empty, Evidence, Example, Place, Registry,
    ResultShape, Risk, Step, ToolDescriptor,
};
use crate::request::{Builder, Method, Request, Segment, Template};
use crate::zoho::fixture;

pub(super) static REGISTRY: Registry = Registry {
    name: "example-mcp",
    title: "Example tools",
    version: "1.2.3",
    surface_hash: "0123abcd",
    products: &[&fixture::PRODUCT],
    tools: &[&GET, &DELETE],
    bundles: &[&READER],
    agents: &[],
    data_centres: fixture::REGISTRY.data_centres,
};

pub(super) static READER: Bundle =
    Bundle { name: "reader", whom: "For people who only look.", suggested: true, risks: &[Risk::Read], tools: &[&GET] };

static GET: ToolDescriptor = get_thing();

/// A tool to make others of.
pub(super) const fn get_thing() -> ToolDescriptor {
    ToolDescriptor {
        name: "get_thing",
        title: "Get a thing",
        description: "Reads one thing.",
        product: &fixture::PRODUCT,
        resource: "things",
        method: "get",
        class: Class::Read,
        tags: &["things"],
        risk: &[Risk::Read],
        scopes: &["Example.things.READ"],
        evidence: None,
        annotations: Annotations { read_only: true, destructive: false, idempotent: true, open_world: true },
        entry: r#"{"name":"get_thing","title":"Get a thing","description":"Reads one thing.","inputSchema":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a thing","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":true}}"#,
        tokens: 42,
        surface_hash: "00",
        arguments: &[ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        }],
        check: check_get,
        rules: &[],
        refusals: &[],
        values: &[],
        dates: &[],
        fields: &[],
        choices: &[],
        lookups: &[],
        operation: "GET /Things/{}",
        cost: Cost::ONE,
        outcome: None,
        outsiders: &[],
        disclosure: Disclosure::NONE,
        steps: &GET_STEPS,
        examples: &[Example { ask: "Which thing is number 5?", arguments: r#"{"id":"5"}"# }],
    }
}

static GET_STEPS: [Step; 1] = [Step {
    template: &GET_TEMPLATE,
    build: build_get,
    pagination: None,
    download: false,
    result: ResultShape { at: "", one: false, keep: &[], empty: Empty::NotFound, compute: &[], filters: &[] },
}];

static DELETE: ToolDescriptor = ToolDescriptor {
    name: "purge_every_other_thing",
    title: "Purge things",
    description: "Removes things.",
    product: &fixture::PRODUCT,
    resource: "other_things",
    method: "purge",
    class: Class::Custom,
    tags: &["things"],
    risk: &[Risk::Bulk, Risk::Destructive],
    scopes: &["Example.things.DELETE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations { read_only: false, destructive: true, idempotent: true, open_world: true },
    entry: r#"{"name":"purge_every_other_thing","inputSchema":{"type":"object","additionalProperties":false},"annotations":{"title":"Purge things","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":true}}"#,
    tokens: 1030,
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
    operation: "GET /Things/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[],
    examples: &[Example { ask: "Remove every other thing.", arguments: "{}" }],
};

static GET_TEMPLATE: Template =
    Template { method: Method::Get, segments: &[Segment::Fixed("Things"), Segment::Argument("id")] };

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_nothing(_: &Value, _: &At, _: &mut Violations) {}

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&GET_TEMPLATE, arguments, context).finish()
}

fn exit(arguments: &[&str]) -> ExitCode {
    let arguments = ["example-mcp"].iter().chain(arguments).map(Into::into);
    run(&REGISTRY, None, arguments)
}

/// `ExitCode` cannot be compared, but shown.
#[track_caller]
fn assert_exit(arguments: &[&str], code: u8) {
    assert_eq!(format!("{:?}", exit(arguments)), format!("{:?}", ExitCode::from(code)), "{arguments:?}");
}

#[test]
fn exit_codes() {
    assert_exit(&["version"], 0);
    assert_exit(&["--help"], 0);
    assert_exit(&[], 2);
    assert_exit(&["made-up"], 2);
    // Whoever asks for what is not there is recorded.
    let state = tempfile::tempdir().unwrap();
    assert_exit(&["call", "get_thnig", "--state-dir", state.path().to_str().unwrap()], 2);
    assert!(state.path().join("state.db").exists());
    assert_exit(&["call", "get_thing", "--args", "{"], 2);
    assert_exit(&["call", "get_thing", "--dry-run"], 10);
    assert_exit(&["call", "get_thing", "--sandbox"], 2);
    assert_exit(&["serve", "--listen", "nowhere"], 2);
    assert_exit(&["serve", "--host", "product=https://elsewhere.example"], 2);
    assert_exit(&["stdio", "--config", "/nonexistent.toml"], 2);
    assert_exit(&["tools", "--bundle", "reader"], 0);
    assert_exit(&["tools", "--bundle", "raeder"], 2);
    assert_exit(&["stdio", "--tags", "thigns"], 2);
    assert_exit(&["serve", "--bundle", "reader", "--risks", "admin"], 2);
}
