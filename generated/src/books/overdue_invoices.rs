//! Generated from specs/books/resources/overdue_invoices.yaml and specs/books/docs/overdue_invoices.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Compute,
    Computed, Disclosure, Empty, Example, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_overdue_invoices`: Get overdue invoices
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "get_overdue_invoices",
    title: "Get overdue invoices",
    description: "Tells which invoices are overdue, of one customer or of all, the oldest first, with days_overdue. For invoices in other states, or by dates and amounts, use list_all_zoho_books_invoices. Returns number, customer, due date, total and balance, which is what is still to be paid.",
    product: &super::PRODUCT,
    resource: "overdue_invoices",
    method: "list",
    class: Class::Read,
    tags: &["finance", "invoices", "reporting"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_overdue_invoices","title":"Get overdue invoices","description":"Tells which invoices are overdue, of one customer or of all, the oldest first, with days_overdue. For invoices in other states, or by dates and amounts, use list_all_zoho_books_invoices. Returns number, customer, due date, total and balance, which is what is still to be paid.","inputSchema":{"type":"object","properties":{"customer_name":{"type":"string","description":"Only of this customer. Id or name."},"max_results":{"type":"integer","minimum":1,"maximum":200,"default":10,"description":"How many invoices to return at most."},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Get overdue invoices","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 171,
    surface_hash: "dd1ec9183deacfaa437464465c59352553bd8e88e7120f09142c14ab5c01b593",
    arguments: &[
        ArgumentDescriptor {
            name: "customer_name",
            place: Place::Query,
            wire: "customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "max_results",
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
    lookups: &[
        ArgumentLookup {
            at: &["customer_name"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /invoices",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "currency_code",
            "customer_name",
            "due_date",
            "invoice_id",
            "invoice_number",
            "total",
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
                at: "/invoices",
                one: false,
                keep: &[
                    "invoice_id",
                    "invoice_number",
                    "customer_name",
                    "due_date",
                    "currency_code",
                    "total",
                    "balance",
                ],
                empty: Empty::List,
                compute: &[
                    Computed {
                        name: "days_overdue",
                        form: Compute::DaysSince("/due_date"),
                    },
                ],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which invoices are overdue the longest?",
            arguments: "{}",
        },
        Example {
            ask: "Are any invoices of Acme Corp overdue?",
            arguments: r#"{"customer_name":"2198437000001000002"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("invoices")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "max_results",
    size: "per_page",
    max: 200,
    default: 10,
    more: &["/page_context/has_more_page"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query_constant("filter_by", "Status.OverDue");
    request.query_constant("sort_column", "due_date");
    request.query_constant("sort_order", "A");
    request.query("customer_name", "customer_id", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "customer_name", super::shared::check_string, out);
    check::property(
        value,
        at,
        "max_results",
        super::shared::check_integer_min_1_max_200,
        out,
    );
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["customer_name", "max_results", "cursor", "fields"],
        &[],
        out,
    );
}
