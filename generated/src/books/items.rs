//! Generated from specs/books/resources/items.yaml and specs/books/docs/items.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_books_items_activate`: Make an item active
pub static ACTIVATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_items_activate",
    title: "Make an item active",
    description: "Makes an inactive item active again, so that it can be sold. The id comes from list_all_zoho_books_items with filter_by Status.Inactive.",
    product: &super::PRODUCT,
    resource: "items",
    method: "activate",
    class: Class::Write,
    tags: &["finance", "items"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.settings.CREATE", "ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_items_activate","title":"Make an item active","description":"Makes an inactive item active again, so that it can be sold. The id comes from list_all_zoho_books_items with filter_by Status.Inactive.","inputSchema":{"type":"object","properties":{"item_id":{"type":"string","description":"The item. Id or name."}},"required":["item_id"],"additionalProperties":false},"annotations":{"title":"Make an item active","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 88,
    surface_hash: "1f71fb503f49dbbbf4d0bba454fea2118b261660dcaff1729bc6491aabd09575",
    arguments: &[
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Path,
            wire: "item_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_activate,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /items/{}/active",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ACTIVATE,
            build: build_activate,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "We sell workshops again",
            arguments: r#"{"item_id":"2198437000010000008"}"#,
        },
    ],
};

static TEMPLATE_ACTIVATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("items"),
        Segment::Argument("item_id"),
        Segment::Fixed("active"),
    ],
};

fn build_activate(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ACTIVATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `create_a_zoho_books_item`: Create an item
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_item",
    title: "Create an item",
    description: "Creates a product or service with its price. First look with list_all_zoho_books_items whether it exists. Returns the new item_id.",
    product: &super::PRODUCT,
    resource: "items",
    method: "create",
    class: Class::Write,
    tags: &["finance", "items"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.settings.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_item","title":"Create an item","description":"Creates a product or service with its price. First look with list_all_zoho_books_items whether it exists. Returns the new item_id.","inputSchema":{"type":"object","properties":{"name":{"type":"string","description":"Name."},"rate":{"type":"number","description":"Price of one."},"description":{"type":"string","description":"Text for lines of documents."},"unit":{"type":"string","description":"Unit, for example day."},"tax_id":{"type":"string","pattern":"^[0-9]+$","description":"Tax on it."},"sku":{"type":"string","description":"Stock number."},"product_type":{"type":"string","enum":["goods","service"],"description":"What it is."},"other_fields":{"type":"object","description":"Others by API name, for example account_id."},"idempotency_key":{"type":"string"}},"required":["name","rate"],"additionalProperties":false},"annotations":{"title":"Create an item","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 209,
    surface_hash: "79bc9ea4de0062a91b4683a3c1430d52eb7317d2e4720893cac6357c74152e85",
    arguments: &[
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "rate",
            place: Place::Body,
            wire: "/rate",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "unit",
            place: Place::Body,
            wire: "/unit",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "tax_id",
            place: Place::Body,
            wire: "/tax_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sku",
            place: Place::Body,
            wire: "/sku",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "product_type",
            place: Place::Body,
            wire: "/product_type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "other_fields",
            place: Place::Open,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "idempotency_key",
            place: Place::Key,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_create,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /items",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "item_id",
            "name",
            "product_type",
            "rate",
            "sku",
            "status",
            "tax_id",
            "unit",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CREATE,
            build: build_create,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/item",
                one: false,
                keep: &["item_id", "name", "rate", "unit", "status"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Add the service Health check at 780 a piece",
            arguments: r#"{"name":"Health check","rate":780,"unit":"pcs","product_type":"service"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("items")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("rate", &[PlaceStep::Key("rate")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("unit", &[PlaceStep::Key("unit")]);
    request.body("tax_id", &[PlaceStep::Key("tax_id")]);
    request.body("sku", &[PlaceStep::Key("sku")]);
    request.body("product_type", &[PlaceStep::Key("product_type")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "name",
                "rate",
                "description",
                "unit",
                "tax_id",
                "sku",
                "product_type",
                "organization_id",
            ],
        );
    request.finish()
}

/// `zoho_books_items_deactivate`: Make an item inactive
pub static DEACTIVATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_items_deactivate",
    title: "Make an item inactive",
    description: "Makes one item inactive: it is not offered for new documents. zoho_books_items_activate undoes it. The id comes from list_all_zoho_books_items.",
    product: &super::PRODUCT,
    resource: "items",
    method: "deactivate",
    class: Class::Write,
    tags: &["finance", "items"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.settings.CREATE", "ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_items_deactivate","title":"Make an item inactive","description":"Makes one item inactive: it is not offered for new documents. zoho_books_items_activate undoes it. The id comes from list_all_zoho_books_items.","inputSchema":{"type":"object","properties":{"item_id":{"type":"string","description":"The item. Id or name."}},"required":["item_id"],"additionalProperties":false},"annotations":{"title":"Make an item inactive","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 91,
    surface_hash: "7a9f2264fac6aed2ef6d38d1ec9d52b388bd3a74ad0d9bb67e5c4ec382e19e6b",
    arguments: &[
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Path,
            wire: "item_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_deactivate,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /items/{}/inactive",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DEACTIVATE,
            build: build_deactivate,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "We no longer sell workshops",
            arguments: r#"{"item_id":"2198437000010000008"}"#,
        },
    ],
};

static TEMPLATE_DEACTIVATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("items"),
        Segment::Argument("item_id"),
        Segment::Fixed("inactive"),
    ],
};

fn build_deactivate(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DEACTIVATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `delete_a_zoho_books_item_by_id`: Delete an item
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_item_by_id",
    title: "Delete an item",
    description: "Deletes one item for good; refused where it stands in a document. Only when deletion was asked for; otherwise use zoho_books_items_deactivate. The id comes from list_all_zoho_books_items.",
    product: &super::PRODUCT,
    resource: "items",
    method: "delete",
    class: Class::Write,
    tags: &["finance", "items"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.settings.DELETE", "ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_item_by_id","title":"Delete an item","description":"Deletes one item for good; refused where it stands in a document. Only when deletion was asked for; otherwise use zoho_books_items_deactivate. The id comes from list_all_zoho_books_items.","inputSchema":{"type":"object","properties":{"item_id":{"type":"string","description":"The item. Id or name."}},"required":["item_id"],"additionalProperties":false},"annotations":{"title":"Delete an item","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 101,
    surface_hash: "e96c5dfe25c43f96d0956557cec3567a03d0ea6dc8971ebb24f65d32dad3725f",
    arguments: &[
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Path,
            wire: "item_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_delete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "DELETE /items/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DELETE,
            build: build_delete,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Delete the item Site visit",
            arguments: r#"{"item_id":"2198437000010000009"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("items"), Segment::Argument("item_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_item_by_id`: Get an item
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_item_by_id",
    title: "Get an item",
    description: "Reads one item with price, description, accounts and tax. The id comes from list_all_zoho_books_items, which tells the price already.",
    product: &super::PRODUCT,
    resource: "items",
    method: "get",
    class: Class::Read,
    tags: &["finance", "items"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_item_by_id","title":"Get an item","description":"Reads one item with price, description, accounts and tax. The id comes from list_all_zoho_books_items, which tells the price already.","inputSchema":{"type":"object","properties":{"item_id":{"type":"string","description":"The item. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["item_id"],"additionalProperties":false},"annotations":{"title":"Get an item","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 101,
    surface_hash: "cdce651a4b3acca17d22f8112a6be085b46f16fc865a15d67998c7b8e2f894eb",
    arguments: &[
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Path,
            wire: "item_id",
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
    lookups: &[
        ArgumentLookup {
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /items/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
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
                at: "/item",
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
            ask: "What is in the support plan?",
            arguments: r#"{"item_id":"2198437000010000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("items"), Segment::Argument("item_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_items`: List items
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_items",
    title: "List items",
    description: "Finds products and services that we sell, with price and unit: item_id for the lines of invoices, estimates and orders comes from here. Returns name, rate, unit, status and tax.",
    product: &super::PRODUCT,
    resource: "items",
    method: "list",
    class: Class::Read,
    tags: &["finance", "items"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_items","title":"List items","description":"Finds products and services that we sell, with price and unit: item_id for the lines of invoices, estimates and orders comes from here. Returns name, rate, unit, status and tax.","inputSchema":{"type":"object","properties":{"name_contains":{"type":"string","description":"Part of the name, any case."},"filter_by":{"type":"string","enum":["Status.All","Status.Active","Status.Inactive"],"description":"By state."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"sort_column":{"type":"string","enum":["name","rate","tax_name"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List items","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 200,
    surface_hash: "ed8b70b1a041007ba072f2e645890ff78fa8fe08a93d0b57c6140ca70a9def6f",
    arguments: &[
        ArgumentDescriptor {
            name: "name_contains",
            place: Place::Query,
            wire: "name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "filter_by",
            place: Place::Query,
            wire: "filter_by",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "search_text",
            place: Place::Query,
            wire: "search_text",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /items",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "item_id",
            "name",
            "product_type",
            "rate",
            "sku",
            "status",
            "tax_id",
            "unit",
        ],
        shown: &["fields"],
        tested: &["filter_by", "sort_column"],
        unnamed: &["search_text"],
        under_rules: UnderRules::Without {
            arguments: &["search_text"],
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
                at: "/items",
                one: false,
                keep: &[
                    "item_id",
                    "name",
                    "rate",
                    "unit",
                    "status",
                    "description",
                    "product_type",
                    "tax_id",
                    "sku",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What does a training day cost?",
            arguments: r#"{"name_contains":"training"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("items")],
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
    request.query("name_contains", "name_contains", QueryStyle::Plain);
    request.query("filter_by", "filter_by", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_books_item_by_id`: Change an item
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_item_by_id",
    title: "Change an item",
    description: "Changes the given members of one item, such as its price, and leaves the others; documents that exist keep theirs. The id comes from list_all_zoho_books_items.",
    product: &super::PRODUCT,
    resource: "items",
    method: "update",
    class: Class::Write,
    tags: &["finance", "items"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.settings.READ", "ZohoBooks.settings.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_item_by_id","title":"Change an item","description":"Changes the given members of one item, such as its price, and leaves the others; documents that exist keep theirs. The id comes from list_all_zoho_books_items.","inputSchema":{"type":"object","properties":{"item_id":{"type":"string","description":"The item. Id or name."},"name":{"type":"string","description":"Name."},"rate":{"type":"number","description":"Price of one."},"description":{"type":"string","description":"Text for lines of documents."},"unit":{"type":"string","description":"Unit, for example day."},"tax_id":{"type":"string","pattern":"^[0-9]+$","description":"Tax on it."},"sku":{"type":"string","description":"Stock number."},"product_type":{"type":"string","enum":["goods","service"],"description":"What it is."},"other_fields":{"type":"object","description":"Others by API name, for example account_id."}},"required":["item_id"],"additionalProperties":false},"annotations":{"title":"Change an item","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 225,
    surface_hash: "7bfa6c2802a9b24315b32f57e500df19dbd3bd6f39d4a6e0412a15bcb7d851c8",
    arguments: &[
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Path,
            wire: "item_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "rate",
            place: Place::Body,
            wire: "/rate",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "unit",
            place: Place::Body,
            wire: "/unit",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "tax_id",
            place: Place::Body,
            wire: "/tax_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sku",
            place: Place::Body,
            wire: "/sku",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "product_type",
            place: Place::Body,
            wire: "/product_type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "other_fields",
            place: Place::Open,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /items/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "item_id",
            "name",
            "product_type",
            "rate",
            "sku",
            "status",
            "tax_id",
            "unit",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UPDATE,
            build: build_update,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/item",
                one: false,
                keep: &["item_id", "name", "rate", "unit", "status"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "A workshop costs 1,600 from now on",
            arguments: r#"{"item_id":"2198437000010000008","rate":1600}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("items"), Segment::Argument("item_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("rate", &[PlaceStep::Key("rate")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("unit", &[PlaceStep::Key("unit")]);
    request.body("tax_id", &[PlaceStep::Key("tax_id")]);
    request.body("sku", &[PlaceStep::Key("sku")]);
    request.body("product_type", &[PlaceStep::Key("product_type")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "name",
                "rate",
                "description",
                "unit",
                "tax_id",
                "sku",
                "product_type",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_activate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["item_id"], out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["item_id"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["name", "rate"], out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "rate", super::shared::check_number, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "unit", super::shared::check_string, out);
    check::property(value, at, "tax_id", super::shared::check_bill_id, out);
    check::property(value, at, "sku", super::shared::check_string, out);
    check::property(value, at, "product_type", check_product_type, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "name",
            "rate",
            "description",
            "unit",
            "tax_id",
            "sku",
            "product_type",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_product_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("goods"), Literal::String("service")],
        out,
    );
}

fn check_deactivate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["item_id"], out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["item_id"], &[], out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["item_id"], out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["item_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["item_id"], out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["item_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "name_contains", super::shared::check_string, out);
    check::property(value, at, "filter_by", check_list_filter_by, out);
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "name_contains",
            "filter_by",
            "search_text",
            "sort_column",
            "limit",
            "cursor",
            "fields",
        ],
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
            Literal::String("Status.All"),
            Literal::String("Status.Active"),
            Literal::String("Status.Inactive"),
        ],
        out,
    );
}

fn check_list_sort_column(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("name"), Literal::String("rate"), Literal::String("tax_name")],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["item_id"], out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "rate", super::shared::check_number, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "unit", super::shared::check_string, out);
    check::property(value, at, "tax_id", super::shared::check_bill_id, out);
    check::property(value, at, "sku", super::shared::check_string, out);
    check::property(value, at, "product_type", check_product_type, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "item_id",
            "name",
            "rate",
            "description",
            "unit",
            "tax_id",
            "sku",
            "product_type",
            "other_fields",
        ],
        &[],
        out,
    );
}
