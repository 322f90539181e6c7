//! Generated from specs/mail/resources/organisation.yaml and specs/mail/docs/organisation.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_mail_organisation`: Get the mail organisation
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_mail_organisation",
    title: "Get the mail organisation",
    description: "Reads the organisation: name, primary domain, all domains, counts of users and groups, and spamVO.spamProcessType. Use it for the whole picture; for the state of each domain use list_all_zoho_mail_domains. No zoid is needed.",
    product: &super::PRODUCT,
    resource: "organisation",
    method: "get",
    class: Class::Read,
    tags: &["admin", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.partner.organization.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_mail_organisation","title":"Get the mail organisation","description":"Reads the organisation: name, primary domain, all domains, counts of users and groups, and spamVO.spamProcessType. Use it for the whole picture; for the state of each domain use list_all_zoho_mail_domains. No zoid is needed.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Get the mail organisation","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "3829c57c23c15560121b2963f5ab45438eaf0a8addd795984f95366b5812ba1e",
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
    operation: "GET /organization/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
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
                at: "/data",
                one: false,
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which organisation is this, and how many mailboxes has it?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("organization"), Segment::Tenant("zoid")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["fields"], &[], out);
}
