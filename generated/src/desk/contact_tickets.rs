//! Generated from specs/desk/resources/contact_tickets.yaml and specs/desk/docs/contact_tickets.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_contact_tickets`: List tickets of a contact
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_contact_tickets",
    title: "List tickets of a contact",
    description: "Lists the tickets of one customer, newest first. The contact comes from list_all_zoho_desk_contacts_search. For all people of a company use list_all_zoho_desk_account_tickets.",
    product: &super::PRODUCT,
    resource: "contact_tickets",
    method: "list",
    class: Class::Read,
    tags: &["contacts", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &[
        "Desk.basic.READ",
        "Desk.contacts.READ",
        "Desk.search.READ",
        "Desk.tickets.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_contact_tickets","title":"List tickets of a contact","description":"Lists the tickets of one customer, newest first. The contact comes from list_all_zoho_desk_contacts_search. For all people of a company use list_all_zoho_desk_account_tickets.","inputSchema":{"type":"object","properties":{"contactId":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"sortBy":{"type":"string","enum":["createdTime","-createdTime","modifiedTime","-modifiedTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":99,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["contactId"],"additionalProperties":false},"annotations":{"title":"List tickets of a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 211,
    surface_hash: "1ebdbaae3ac122be82cd804284251079bf71538abdcefa160c9265b89c43146a",
    arguments: &[
        ArgumentDescriptor {
            name: "contactId",
            place: Place::Path,
            wire: "contactId",
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
            name: "sortBy",
            place: Place::Query,
            wire: "sortBy",
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
    operation: "GET /contacts/{}/tickets",
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
            "closedTime",
            "createdTime",
            "departmentId",
            "id",
            "priority",
            "status",
            "subject",
            "ticketNumber",
        ],
        shown: &["fields"],
        tested: &["sortBy"],
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
                    "createdTime",
                    "closedTime",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What else did Raj Malhotra write to us about?",
            arguments: r#"{"contactId":"5829153000000400055"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contactId"),
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
    max: 99,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contactId"], out);
    check::property(value, at, "contactId", super::shared::check_accountid, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "sortBy", super::shared::check_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_99, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["contactId", "departmentId", "sortBy", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
