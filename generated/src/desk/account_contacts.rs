//! Generated from specs/desk/resources/account_contacts.yaml and specs/desk/docs/account_contacts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_account_contacts`: List contacts of an account
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_account_contacts",
    title: "List contacts of an account",
    description: "Lists the people at one company. The account comes from list_all_zoho_desk_accounts_search; one person by name is found with list_all_zoho_desk_contacts_search.",
    product: &super::PRODUCT,
    resource: "account_contacts",
    method: "list",
    class: Class::Read,
    tags: &["accounts", "contacts", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_account_contacts","title":"List contacts of an account","description":"Lists the people at one company. The account comes from list_all_zoho_desk_accounts_search; one person by name is found with list_all_zoho_desk_contacts_search.","inputSchema":{"type":"object","properties":{"accountId":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"limit":{"type":"integer","minimum":1,"maximum":99,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["accountId"],"additionalProperties":false},"annotations":{"title":"List contacts of an account","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 146,
    surface_hash: "4024443dc15afd25ff38cae53a62eb710b5f8d0ff2907d155be25b5c84dc6b1d",
    arguments: &[
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Path,
            wire: "accountId",
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
    operation: "GET /accounts/{}/contacts",
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
        fields: &["email", "firstName", "id", "lastName", "phone", "title"],
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
                keep: &["id", "firstName", "lastName", "email", "phone", "title"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who at Acme Corp writes to us?",
            arguments: r#"{"accountId":"5829153000000400029"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("accounts"),
        Segment::Argument("accountId"),
        Segment::Fixed("contacts"),
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
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["accountId"], out);
    check::property(value, at, "accountId", super::shared::check_accountid, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_99, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["accountId", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
