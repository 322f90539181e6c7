//! Generated from specs/desk/resources/articles_search.yaml and specs/desk/docs/articles_search.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_articles_search`: Search articles
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_articles_search",
    title: "Search articles",
    description: "Finds help articles by words of the title or, with _all, of the text too. For a ticket use zoho_desk_tickets_suggest_relevant_articles_for_ticket. The full text is in get_single_zoho_desk_article_by_id.",
    product: &super::PRODUCT,
    resource: "articles_search",
    method: "list",
    class: Class::Read,
    tags: &["articles", "search", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.articles.READ", "Desk.basic.READ", "Desk.search.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_articles_search","title":"Search articles","description":"Finds help articles by words of the title or, with _all, of the text too. For a ticket use zoho_desk_tickets_suggest_relevant_articles_for_ticket. The full text is in get_single_zoho_desk_article_by_id.","inputSchema":{"type":"object","properties":{"_all":{"type":"string","description":"Words anywhere in the record."},"title":{"type":"string","description":"Words of the title."},"categoryId":{"type":"string","pattern":"^[0-9]+$","description":"Only of this category."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"sortBy":{"type":"string","enum":["relevance","createdTime","-createdTime","modifiedTime","-modifiedTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Search articles","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 248,
    surface_hash: "888ba551e0bd9c57986b39f23b0a4de1815f9941b59637887f520dd982dde736",
    arguments: &[
        ArgumentDescriptor {
            name: "_all",
            place: Place::Query,
            wire: "_all",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "title",
            place: Place::Query,
            wire: "title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "categoryId",
            place: Place::Query,
            wire: "categoryId",
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
    operation: "GET /articles/search",
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
            "category",
            "id",
            "modifiedTime",
            "permission",
            "status",
            "summary",
            "title",
            "webUrl",
        ],
        shown: &["fields"],
        tested: &["sortBy"],
        unnamed: &["_all"],
        under_rules: UnderRules::Without {
            arguments: &["_all"],
            description: "Finds help articles by words of the title. For a ticket use zoho_desk_tickets_suggest_relevant_articles_for_ticket. The full text is in get_single_zoho_desk_article_by_id.",
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
                keep: &[
                    "id",
                    "title",
                    "summary",
                    "status",
                    "permission",
                    "webUrl",
                    "category",
                    "modifiedTime",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Is there an article about exports?",
            arguments: r#"{"_all":"export"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("articles"), Segment::Fixed("search")],
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
    request.query("_all", "_all", QueryStyle::Plain);
    request.query("title", "title", QueryStyle::Plain);
    request.query("categoryId", "categoryId", QueryStyle::Plain);
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "_all", super::shared::check_string, out);
    check::property(value, at, "title", super::shared::check_string, out);
    check::property(value, at, "categoryId", super::shared::check_accountid, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "_all",
            "title",
            "categoryId",
            "departmentId",
            "sortBy",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("relevance"),
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("modifiedTime"),
            Literal::String("-modifiedTime"),
        ],
        out,
    );
}
