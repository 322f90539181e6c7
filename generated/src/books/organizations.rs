//! Generated from specs/books/resources/organizations.yaml and specs/books/docs/organizations.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_books_organizations`: List organisations
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_organizations",
    title: "List organisations",
    description: "Lists the organisations that the connected user can reach in Books, with currency and time zone. Which of them is worked in is set by the connection, so no other tool takes its id.",
    product: &super::PRODUCT,
    resource: "organizations",
    method: "list",
    class: Class::Read,
    tags: &["finance", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_organizations","title":"List organisations","description":"Lists the organisations that the connected user can reach in Books, with currency and time zone. Which of them is worked in is set by the connection, so no other tool takes its id.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List organisations","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 84,
    surface_hash: "da1598ed68e609a5e8ffd8311dc6b1d22ec5b61dd482cd452cdd90578e147a2d",
    arguments: &[
        ArgumentDescriptor {
            name: "fields",
            place: Place::Projection,
            wire: "",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organizations",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "currency_code",
            "is_default_org",
            "name",
            "organization_id",
            "plan_name",
            "time_zone",
        ],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/organizations",
                one: false,
                keep: &[
                    "organization_id",
                    "name",
                    "is_default_org",
                    "currency_code",
                    "time_zone",
                    "plan_name",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "In which currency do we keep our books?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("organizations")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["fields"], &[], out);
}
