//! Generated from specs/desk/resources/fields.yaml and specs/desk/docs/fields.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Place, Purpose, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_fields`: List fields
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_fields",
    title: "List fields",
    description: "Lists the fields of a module as the organisation set them up, with the values of its picklists: which statuses, priorities and categories there are, and the API names of custom fields for cf.",
    product: &super::PRODUCT,
    resource: "fields",
    method: "list",
    class: Class::Read,
    tags: &["settings"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ", "Desk.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_fields","title":"List fields","description":"Lists the fields of a module as the organisation set them up, with the values of its picklists: which statuses, priorities and categories there are, and the API names of custom fields for cf.","inputSchema":{"type":"object","properties":{"module":{"type":"string","enum":["tickets","contacts","accounts","tasks","calls","events","contracts","products"],"description":"The module."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments; fields can differ."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List fields","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 151,
    surface_hash: "a38b4b9d2e81cc087b9c10ed5ff009717d8221f69b89c13353cb3174bb29c759",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Query,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
            grammar: None,
            audit: Audit::Value,
        },
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
    lookups: &[
        ArgumentLookup {
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /organizationFields",
    cost: Cost {
        credits: 3,
        heavy: false,
        steps: &[],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "allowedValues",
            "apiName",
            "displayLabel",
            "isCustomField",
            "isMandatory",
            "type",
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
                at: "/data",
                one: false,
                keep: &[
                    "apiName",
                    "displayLabel",
                    "type",
                    "isMandatory",
                    "isCustomField",
                    "allowedValues",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which statuses can a ticket have here?",
            arguments: r#"{"module":"tickets"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("organizationFields")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("module", "module", QueryStyle::Plain);
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", check_list_module, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["module", "departmentId", "fields"],
        &[],
        out,
    );
}

fn check_list_module(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("tickets"),
            Literal::String("contacts"),
            Literal::String("accounts"),
            Literal::String("tasks"),
            Literal::String("calls"),
            Literal::String("events"),
            Literal::String("contracts"),
            Literal::String("products"),
        ],
        out,
    );
}
