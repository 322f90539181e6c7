//! Generated from specs/desk/resources/mail_reply_addresses.yaml and specs/desk/docs/mail_reply_addresses.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_mail_reply_addresses`: List reply addresses
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_mail_reply_addresses",
    title: "List reply addresses",
    description: "Lists the addresses that a department sends replies from. fromEmailAddress of create_a_zoho_desk_email_reply is one of them. Only active and verified ones work.",
    product: &super::PRODUCT,
    resource: "mail_reply_addresses",
    method: "list",
    class: Class::Read,
    tags: &["email", "settings", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_mail_reply_addresses","title":"List reply addresses","description":"Lists the addresses that a department sends replies from. fromEmailAddress of create_a_zoho_desk_email_reply is one of them. Only active and verified ones work.","inputSchema":{"type":"object","properties":{"departmentId":{"type":"string","description":"Id or name of the department."},"isActive":{"type":"boolean","description":"Whether they can be used."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["departmentId"],"additionalProperties":false},"annotations":{"title":"List reply addresses","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 153,
    surface_hash: "152a627204bdfc0345e572f5e11ff79ce775c9c082a529ecdc091daa8cdf2df4",
    arguments: &[
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isActive",
            place: Place::Query,
            wire: "isActive",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "from",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /mailReplyAddress",
    cost: Cost {
        credits: 3,
        heavy: false,
        steps: &[
            CostStep {
                parameter: "from",
                grammar: None,
                above: 2000,
                credits: 5,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 10000,
                credits: 10,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 50000,
                credits: 50,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 100000,
                credits: 100,
            },
        ],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "address",
            "departmentId",
            "displayName",
            "id",
            "isActive",
            "isVerified",
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
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[
                    "id",
                    "address",
                    "displayName",
                    "departmentId",
                    "isActive",
                    "isVerified",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "From which address does Support reply?",
            arguments: r#"{"departmentId":"5829153000000400001","isActive":true}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("mailReplyAddress")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 100,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("isActive", "isActive", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["departmentId"], out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "isActive", super::shared::check_boolean, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["departmentId", "isActive", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
