//! Generated from specs/books/resources/accounts.yaml and specs/books/docs/accounts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_books_accounts`: List accounts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_accounts",
    title: "List accounts",
    description: "Lists the chart of accounts with types: account_id and paid_through_account_id of expenses come from here. Accounts of the CRM, which are companies, are customers here: list_all_zoho_books_contacts.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "list",
    class: Class::Read,
    tags: &["finance", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.accountants.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_accounts","title":"List accounts","description":"Lists the chart of accounts with types: account_id and paid_through_account_id of expenses come from here. Accounts of the CRM, which are companies, are customers here: list_all_zoho_books_contacts.","inputSchema":{"type":"object","properties":{"filter_by":{"type":"string","enum":["AccountType.All","AccountType.Active","AccountType.Inactive","AccountType.Asset","AccountType.Liability","AccountType.Equity","AccountType.Income","AccountType.Expense"],"description":"By state or type."},"showbalance":{"type":"boolean","description":"Whether to tell current balances."},"sort_column":{"type":"string","enum":["account_name","account_type"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List accounts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 213,
    surface_hash: "c52ddc0e94f696fd675d5fb9f638838f978066491fef04c5d3f19b96d1605c54",
    arguments: &[
        ArgumentDescriptor {
            name: "filter_by",
            place: Place::Query,
            wire: "filter_by",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "showbalance",
            place: Place::Query,
            wire: "showbalance",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_column",
            place: Place::Query,
            wire: "sort_column",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "per_page",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "page",
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
    operation: "GET /chartofaccounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "account_code",
            "account_id",
            "account_name",
            "account_type",
            "current_balance",
            "is_active",
        ],
        shown: &["fields"],
        tested: &["filter_by", "sort_column"],
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
                at: "/chartofaccounts",
                one: false,
                keep: &[
                    "account_id",
                    "account_name",
                    "account_code",
                    "account_type",
                    "is_active",
                    "current_balance",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "On which account do we book travel?",
            arguments: r#"{"filter_by":"AccountType.Expense"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("chartofaccounts")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 20,
    more: &["/page_context/has_more_page"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query("filter_by", "filter_by", QueryStyle::Plain);
    request.query("showbalance", "showbalance", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "filter_by", check_list_filter_by, out);
    check::property(value, at, "showbalance", super::shared::check_boolean, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["filter_by", "showbalance", "sort_column", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_filter_by(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("AccountType.All"),
            Literal::String("AccountType.Active"),
            Literal::String("AccountType.Inactive"),
            Literal::String("AccountType.Asset"),
            Literal::String("AccountType.Liability"),
            Literal::String("AccountType.Equity"),
            Literal::String("AccountType.Income"),
            Literal::String("AccountType.Expense"),
        ],
        out,
    );
}

fn check_list_sort_column(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("account_name"), Literal::String("account_type")],
        out,
    );
}
