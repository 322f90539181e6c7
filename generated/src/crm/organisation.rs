//! Generated from specs/crm/resources/organisation.yaml and specs/crm/docs/organisation.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
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
    entry: r#"{"name":"get_single_zoho_crm_organisation","title":"Get the organisation","description":"Reads the organisation's own data: name, time zone, currency, licence. Use it to know the currency of amounts or the zone of dates. For people use list_all_zoho_crm_users.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Get the organisation","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 90,
    surface_hash: "b75d61f5edcef196a0bcee738270db0f42879f32a5a9ecf05678a811ccd19700",
    arguments: &[
        ArgumentDescriptor {
            name: "fields",
            place: Place::Projection,
            wire: "",
            grammar: None,
            audit: Audit::Value,
        },
    ],
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
    disclosure: Disclosure {
        fields: &[],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
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
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["fields"], &[], out);
}
