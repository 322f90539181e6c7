//! Generated from specs/desk/resources/accounts_search.yaml and specs/desk/docs/accounts_search.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Rule, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_accounts_search`: Search accounts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_accounts_search",
    title: "Search accounts",
    description: "Finds accounts, the companies whose people write tickets, by words of the name. Their tickets are in list_all_zoho_desk_account_tickets, their people in list_all_zoho_desk_account_contacts.",
    product: &super::PRODUCT,
    resource: "accounts_search",
    method: "list",
    class: Class::Read,
    tags: &["accounts", "search", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ", "Desk.search.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_accounts_search","title":"Search accounts","description":"Finds accounts, the companies whose people write tickets, by words of the name. Their tickets are in list_all_zoho_desk_account_tickets, their people in list_all_zoho_desk_account_contacts.","inputSchema":{"type":"object","properties":{"accountName":{"type":"string","description":"Words of the name."},"_all":{"type":"string","description":"Words anywhere in the record."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Search accounts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 153,
    surface_hash: "4126f40d5db11a03893a7daede32861f13d7387630cf6195501e9ec9cd3823a3",
    arguments: &[
        ArgumentDescriptor {
            name: "accountName",
            place: Place::Query,
            wire: "accountName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "_all",
            place: Place::Query,
            wire: "_all",
            grammar: None,
            audit: Audit::Shape,
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
    rules: &[Rule::AtLeastOne(&["accountName", "_all"])],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /accounts/search",
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
        fields: &["accountName", "email", "id", "industry", "phone", "website"],
        shown: &["fields"],
        tested: &[],
        unnamed: &["_all"],
        under_rules: UnderRules::Without {
            arguments: &["_all"],
            description: "",
        },
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
                keep: &["id", "accountName", "email", "phone", "website", "industry"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Is Acme a customer of ours?",
            arguments: r#"{"accountName":"Acme"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("accounts"), Segment::Fixed("search")],
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
    count: "/count",
    last: Some(4999),
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("accountName", "accountName", QueryStyle::Plain);
    request.query("_all", "_all", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "accountName", super::shared::check_string, out);
    check::property(value, at, "_all", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["accountName", "_all", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
