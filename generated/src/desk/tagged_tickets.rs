//! Generated from specs/desk/resources/tagged_tickets.yaml and specs/desk/docs/tagged_tickets.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_tagged_tickets`: List tickets with a tag
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_tagged_tickets",
    title: "List tickets with a tag",
    description: "Lists the tickets that have one tag. The tag's id comes from list_all_zoho_desk_tags; by the tag's name, with other conditions beside it, use list_all_zoho_desk_tickets_search.",
    product: &super::PRODUCT,
    resource: "tagged_tickets",
    method: "list",
    class: Class::Read,
    tags: &["support", "tags", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_tagged_tickets","title":"List tickets with a tag","description":"Lists the tickets that have one tag. The tag's id comes from list_all_zoho_desk_tags; by the tag's name, with other conditions beside it, use list_all_zoho_desk_tickets_search.","inputSchema":{"type":"object","properties":{"tagId":{"type":"string","pattern":"^[0-9]+$","description":"The tag."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["tagId"],"additionalProperties":false},"annotations":{"title":"List tickets with a tag","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 157,
    surface_hash: "c2bafa383cb4ca1deb4f0e26d1dd8fc401a274afa9931bb013941df986461d2c",
    arguments: &[
        ArgumentDescriptor {
            name: "tagId",
            place: Place::Path,
            wire: "tagId",
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
    lookups: &[],
    operation: "GET /tags/{}/tickets",
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
            "assigneeId",
            "contactId",
            "createdTime",
            "departmentId",
            "id",
            "priority",
            "status",
            "subject",
            "ticketNumber",
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
                    "ticketNumber",
                    "subject",
                    "status",
                    "priority",
                    "departmentId",
                    "assigneeId",
                    "contactId",
                    "createdTime",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which tickets are tagged vip?",
            arguments: r#"{"tagId":"5829153000000400190"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tags"),
        Segment::Argument("tagId"),
        Segment::Fixed("tickets"),
    ],
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
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["tagId"], out);
    check::property(value, at, "tagId", super::shared::check_accountid, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["tagId", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
