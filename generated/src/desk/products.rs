//! Generated from specs/desk/resources/products.yaml and specs/desk/docs/products.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_product_by_id`: Get a product
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_product_by_id",
    title: "Get a product",
    description: "Reads one product that tickets can be about. The id comes from list_all_zoho_desk_products or from a ticket's productId.",
    product: &super::PRODUCT,
    resource: "products",
    method: "get",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.products.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_product_by_id","title":"Get a product","description":"Reads one product that tickets can be about. The id comes from list_all_zoho_desk_products or from a ticket's productId.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The product."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a product","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 104,
    surface_hash: "d84d38e2793b7b9f199420aff280c42fbf5d63c14b23effad52900232f26a54d",
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
    operation: "GET /products/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
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
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What is the Client Portal?",
            arguments: r#"{"id":"5829153000000400095"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("products"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_products`: List products
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_products",
    title: "List products",
    description: "Lists the products that tickets can be about, to find the id for productId of a ticket. Returns data with id, productName and productCode.",
    product: &super::PRODUCT,
    resource: "products",
    method: "list",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ", "Desk.products.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_products","title":"List products","description":"Lists the products that tickets can be about, to find the id for productId of a ticket. Returns data with id, productName and productCode.","inputSchema":{"type":"object","properties":{"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List products","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 132,
    surface_hash: "097e27d0709604ec81fcaa2e08bf2f5f3e86f751e537409eadefb5ffe769b10a",
    arguments: &[
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
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
    operation: "GET /products",
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
        fields: &["id", "productCategory", "productCode", "productName", "unitPrice"],
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
                    "productName",
                    "productCode",
                    "productCategory",
                    "unitPrice",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which products do we support?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("products")],
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
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["departmentId", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
