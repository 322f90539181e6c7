//! Generated from specs/desk/resources/articles.yaml and specs/desk/docs/articles.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_article_by_id`: Get an article
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_article_by_id",
    title: "Get an article",
    description: "Reads one help article with its full text (answer, as HTML) and the link for customers (webUrl). The id comes from zoho_desk_tickets_suggest_relevant_articles_for_ticket or list_all_zoho_desk_articles_search.",
    product: &super::PRODUCT,
    resource: "articles",
    method: "get",
    class: Class::Read,
    tags: &["articles", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.articles.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_article_by_id","title":"Get an article","description":"Reads one help article with its full text (answer, as HTML) and the link for customers (webUrl). The id comes from zoho_desk_tickets_suggest_relevant_articles_for_ticket or list_all_zoho_desk_articles_search.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The article."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an article","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 126,
    surface_hash: "b087be03fed5cce48e66e420c4cedbc500134ec326fda6fae685f372beec322f",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    check: check_get,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /articles/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "answer",
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
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[
                    "id",
                    "title",
                    "answer",
                    "summary",
                    "status",
                    "permission",
                    "webUrl",
                    "category",
                    "modifiedTime",
                ],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What are the steps to reset two-factor authentication?",
            arguments: r#"{"id":"5829153000000400098"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("articles"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_articles`: List articles
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_articles",
    title: "List articles",
    description: "Lists help articles by status, readers or category, without their text. To find one by words use list_all_zoho_desk_articles_search, for a ticket zoho_desk_tickets_suggest_relevant_articles_for_ticket.",
    product: &super::PRODUCT,
    resource: "articles",
    method: "list",
    class: Class::Read,
    tags: &["articles", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.articles.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_articles","title":"List articles","description":"Lists help articles by status, readers or category, without their text. To find one by words use list_all_zoho_desk_articles_search, for a ticket zoho_desk_tickets_suggest_relevant_articles_for_ticket.","inputSchema":{"type":"object","properties":{"status":{"type":"array","items":{"type":"string","enum":["Draft","Published","Review","Expired","Unpublished"]},"description":"Only with these statuses."},"permission":{"type":"array","items":{"type":"string","enum":["ALL","REGISTEREDUSERS","AGENTS"]},"description":"Only for these readers."},"categoryId":{"type":"string","pattern":"^[0-9]+$","description":"Only of this category."},"sortBy":{"type":"string","enum":["createdTime","-createdTime","modifiedTime","-modifiedTime","viewCount","-viewCount","likeCount","-likeCount"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":50,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List articles","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 263,
    surface_hash: "d34db79959e2c4e4d971fa0fc48234155f5b462f6a77e9e285156481c96c3189",
    arguments: &[
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "permission",
            place: Place::Query,
            wire: "permission",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "categoryId",
            place: Place::Query,
            wire: "categoryId",
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
    lookups: &[],
    operation: "GET /articles",
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
            "viewCount",
            "webUrl",
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
                    "title",
                    "summary",
                    "status",
                    "permission",
                    "webUrl",
                    "category",
                    "modifiedTime",
                    "viewCount",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which published articles were changed last?",
            arguments: r#"{"status":["Published"],"sortBy":"-modifiedTime"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("articles")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 50,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("status", "status", QueryStyle::Comma);
    request.query("permission", "permission", QueryStyle::Comma);
    request.query("categoryId", "categoryId", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "permission", check_list_permission, out);
    check::property(value, at, "categoryId", super::shared::check_accountid, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_50, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["status", "permission", "categoryId", "sortBy", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_list_status_item, out);
}

fn check_list_status_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Draft"),
            Literal::String("Published"),
            Literal::String("Review"),
            Literal::String("Expired"),
            Literal::String("Unpublished"),
        ],
        out,
    );
}

fn check_list_permission(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_list_permission_item, out);
}

fn check_list_permission_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("ALL"),
            Literal::String("REGISTEREDUSERS"),
            Literal::String("AGENTS"),
        ],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("modifiedTime"),
            Literal::String("-modifiedTime"),
            Literal::String("viewCount"),
            Literal::String("-viewCount"),
            Literal::String("likeCount"),
            Literal::String("-likeCount"),
        ],
        out,
    );
}
