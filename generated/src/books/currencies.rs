//! Generated from specs/books/resources/currencies.yaml and specs/books/docs/currencies.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_books_currencies`: List currencies
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_currencies",
    title: "List currencies",
    description: "Lists the currencies that the organisation uses; is_base_currency marks that of the books. currency_id for contacts comes from here.",
    product: &super::PRODUCT,
    resource: "currencies",
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
    entry: r#"{"name":"list_all_zoho_books_currencies","title":"List currencies","description":"Lists the currencies that the organisation uses; is_base_currency marks that of the books. currency_id for contacts comes from here.","inputSchema":{"type":"object","properties":{"filter_by":{"type":"string","enum":["Currencies.ExcludeBaseCurrency"],"description":"Leaves out the currency of the books."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List currencies","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 128,
    surface_hash: "422bbe59fbd1a648700545df9af1f48df8a1d67b5df3945189b590fe7ca4b3b6",
    arguments: &[
        ArgumentDescriptor {
            name: "filter_by",
            place: Place::Query,
            wire: "filter_by",
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
    operation: "GET /settings/currencies",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "currency_code",
            "currency_id",
            "currency_name",
            "currency_symbol",
            "is_base_currency",
        ],
        shown: &["fields"],
        tested: &["filter_by"],
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
                at: "/currencies",
                one: false,
                keep: &[
                    "currency_id",
                    "currency_code",
                    "currency_name",
                    "currency_symbol",
                    "is_base_currency",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which currencies do we use?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("currencies")],
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
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "filter_by", check_list_filter_by, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["filter_by", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_filter_by(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("Currencies.ExcludeBaseCurrency")],
        out,
    );
}
