//! Generated from specs/crm/resources/organisation.yaml and specs/crm/docs/organisation.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, Class, Cost, Empty, Example, ResultShape, Risk, Step, ToolDescriptor,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_crm_organisation`: Get the organisation
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_organisation",
    title: "Get the organisation",
    description: "Reads the organisation's own data: name, time zone, currency, licence. Use it to know the currency of amounts or the zone of dates. For people use list_all_zoho_crm_users.",
    product: &super::PRODUCT,
    resource: "organisation",
    method: "get",
    class: Class::Read,
    tags: &["settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.org.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_organisation","title":"Get the organisation","description":"Reads the organisation's own data: name, time zone, currency, licence. Use it to know the currency of amounts or the zone of dates. For people use list_all_zoho_crm_users.","inputSchema":{"type":"object","properties":{},"additionalProperties":false},"annotations":{"title":"Get the organisation","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 79,
    surface_hash: "ce8f6c0d48c224c872579f38e9aad60c9bba914b9c1ac4141cf796433e507c29",
    arguments: &[],
    check: check_get,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /org",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    steps: &[
        Step {
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/org",
                one: true,
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "In which currency are our amounts?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("org")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}
