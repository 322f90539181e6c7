//! Generated from specs/books/resources/sales_orders.yaml and specs/books/docs/sales_orders.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_books_sales_order`: Create a sales order
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_sales_order",
    title: "Create a sales order",
    description: "Creates a sales order as a draft. zoho_books_sales_orders_mark_as_open confirms it. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the order with its total.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "create",
    class: Class::Write,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.salesorders.CREATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_sales_order","title":"Create a sales order","description":"Creates a sales order as a draft. zoho_books_sales_orders_mark_as_open confirms it. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the order with its total.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"Lines: item_id, or name and rate; quantity is 1 without it."},"date":{"type":"string","description":"Day it is made out; today without it."},"shipment_date":{"type":"string","description":"Day that it is to be delivered. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."},"idempotency_key":{"type":"string"}},"required":["customer_id","line_items"],"additionalProperties":false},"annotations":{"title":"Create a sales order","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 326,
    surface_hash: "8fdee8fe331d21421560d335493b3aa6dbf20cf7e10ad5bae0968f191be4b75e",
    arguments: &[
        ArgumentDescriptor {
            name: "customer_id",
            place: Place::Body,
            wire: "/customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "line_items",
            place: Place::Body,
            wire: "/line_items",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "date",
            place: Place::Body,
            wire: "/date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "shipment_date",
            place: Place::Body,
            wire: "/shipment_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "reference_number",
            place: Place::Body,
            wire: "/reference_number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "notes",
            place: Place::Body,
            wire: "/notes",
            grammar: None,
            audit: Audit::Shape,
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
    dates: &[
        DateUse {
            argument: "date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "shipment_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["line_items", "item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["customer_id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /salesorders",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "customer_id",
            "customer_name",
            "date",
            "line_items",
            "notes",
            "reference_number",
            "salesorder_id",
            "salesorder_number",
            "shipment_date",
            "status",
            "total",
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
                at: "/salesorder",
                one: false,
                keep: &[
                    "salesorder_id",
                    "salesorder_number",
                    "status",
                    "customer_name",
                    "date",
                    "shipment_date",
                    "total",
                    "line_items",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Acme orders twenty platform seats for January",
            arguments: r#"{"customer_id":"2198437000001000002","line_items":[{"item_id":"2198437000010000005","quantity":20}],"shipment_date":"2027-01-04"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("salesorders")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("line_items", &[PlaceStep::Key("line_items")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("shipment_date", &[PlaceStep::Key("shipment_date")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "line_items",
                "date",
                "shipment_date",
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_sales_order_by_id`: Delete a sales order
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_sales_order_by_id",
    title: "Delete a sales order",
    description: "Deletes one sales order for good; refused where it was invoiced. Only when deletion was asked for; otherwise use zoho_books_sales_orders_mark_as_void. The id comes from list_all_zoho_books_sales_orders.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "delete",
    class: Class::Write,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.salesorders.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_sales_order_by_id","title":"Delete a sales order","description":"Deletes one sales order for good; refused where it was invoiced. Only when deletion was asked for; otherwise use zoho_books_sales_orders_mark_as_void. The id comes from list_all_zoho_books_sales_orders.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Delete a sales order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 114,
    surface_hash: "5ec2cfa1ec7fd063963cc0ee415f2e3ca085c7bb993b39fd91d8ad6ff56c0e67",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
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
    lookups: &[],
    operation: "DELETE /salesorders/{}",
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
            ask: "Delete the draft for Swift Freight",
            arguments: r#"{"salesorder_id":"2198437000005000004"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("salesorders"), Segment::Argument("salesorder_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_sales_orders_email`: Email a sales order
pub static EMAIL: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_sales_orders_email",
    title: "Email a sales order",
    description: "Emails one sales order with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_sales_orders, addresses from list_all_zoho_books_contact_persons.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "email",
    class: Class::Write,
    tags: &["email", "finance", "sales_orders"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.salesorders.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_sales_orders_email","title":"Email a sales order","description":"Emails one sales order with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_sales_orders, addresses from list_all_zoho_books_contact_persons.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."},"subject":{"type":"string","description":"Subject; Books has a standard one."},"body":{"type":"string","description":"Text, HTML; Books has a standard one."}},"required":["salesorder_id","to_mail_ids"],"additionalProperties":false},"annotations":{"title":"Email a sales order","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 211,
    surface_hash: "ddb678ac7f3d62fb61b5e73ce732a95d0773d09ad3cb87341635608e66b1640d",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "to_mail_ids",
            place: Place::Body,
            wire: "/to_mail_ids",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cc_mail_ids",
            place: Place::Body,
            wire: "/cc_mail_ids",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "subject",
            place: Place::Body,
            wire: "/subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "body",
            place: Place::Body,
            wire: "/body",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_email,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /salesorders/{}/email",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["body", "cc_mail_ids", "code", "message", "subject", "to_mail_ids"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_EMAIL,
            build: build_email,
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
            ask: "Confirm the order to Juniper by email",
            arguments: r#"{"salesorder_id":"2198437000005000003","to_mail_ids":["monique.harris@juniperretailgroup.example"]}"#,
        },
    ],
};

static TEMPLATE_EMAIL: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("salesorders"),
        Segment::Argument("salesorder_id"),
        Segment::Fixed("email"),
    ],
};

fn build_email(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_EMAIL, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("to_mail_ids", &[PlaceStep::Key("to_mail_ids")]);
    request.body("cc_mail_ids", &[PlaceStep::Key("cc_mail_ids")]);
    request.body("subject", &[PlaceStep::Key("subject")]);
    request.body("body", &[PlaceStep::Key("body")]);
    request.finish()
}

/// `get_single_zoho_books_sales_order_by_id`: Get a sales order
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_sales_order_by_id",
    title: "Get a sales order",
    description: "Reads one sales order with its lines, notes and amounts. The id comes from list_all_zoho_books_sales_orders.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "get",
    class: Class::Read,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.salesorders.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_sales_order_by_id","title":"Get a sales order","description":"Reads one sales order with its lines, notes and amounts. The id comes from list_all_zoho_books_sales_orders.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."},"fields":{"type":"array","items":{"type":"string"}}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Get a sales order","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 106,
    surface_hash: "72837abf1bf39f484a20c97c5f82c03e7e14f3a1630ceede7c0e2917fbb6e3d6",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
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
    operation: "GET /salesorders/{}",
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
                at: "/salesorder",
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
            ask: "What has Juniper ordered?",
            arguments: r#"{"salesorder_id":"2198437000005000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("salesorders"), Segment::Argument("salesorder_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_sales_orders`: List sales orders
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_sales_orders",
    title: "List sales orders",
    description: "Finds sales orders by state, customer, number, day or total: what customers have ordered. For what they owe use list_all_zoho_books_invoices. Returns number, customer, status, dates and total.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "list",
    class: Class::Read,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.salesorders.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_sales_orders","title":"List sales orders","description":"Finds sales orders by state, customer, number, day or total: what customers have ordered. For what they owe use list_all_zoho_books_invoices. Returns number, customer, status, dates and total.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["draft","open","invoiced","partially_invoiced","void","overdue"],"description":"Only in this state."},"customer_id":{"type":"string","description":"Only of this customer. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"total_less_equals":{"type":"number","description":"Total at most."},"total_greater_equals":{"type":"number","description":"Total at least."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"zcrm_potential_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the deal in the CRM."},"sort_column":{"type":"string","enum":["customer_name","salesorder_number","shipment_date","last_modified_time","reference_number","total","date","created_time"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List sales orders","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 350,
    surface_hash: "4eff120a64e1980993982c9c25e4ccde49ef9b14e82bd6dbc85cd215bc47f5af",
    arguments: &[
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "customer_id",
            place: Place::Query,
            wire: "customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "date_start",
            place: Place::Query,
            wire: "date_start",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "date_end",
            place: Place::Query,
            wire: "date_end",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "total_less_equals",
            place: Place::Query,
            wire: "total_less_equals",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "total_greater_equals",
            place: Place::Query,
            wire: "total_greater_equals",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "search_text",
            place: Place::Query,
            wire: "search_text",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "zcrm_potential_id",
            place: Place::Query,
            wire: "zcrm_potential_id",
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
    dates: &[
        DateUse {
            argument: "date_start",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "date_end",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["customer_id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /salesorders",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "currency_code",
            "customer_id",
            "customer_name",
            "date",
            "reference_number",
            "salesorder_id",
            "salesorder_number",
            "shipment_date",
            "status",
            "total",
        ],
        shown: &["fields"],
        tested: &["sort_column"],
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
                at: "/salesorders",
                one: false,
                keep: &[
                    "salesorder_id",
                    "salesorder_number",
                    "customer_id",
                    "customer_name",
                    "status",
                    "date",
                    "shipment_date",
                    "currency_code",
                    "total",
                    "reference_number",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which orders are to be delivered?",
            arguments: r#"{"status":"open"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("salesorders")],
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
    request.query("status", "status", QueryStyle::Plain);
    request.query("customer_id", "customer_id", QueryStyle::Plain);
    request.query("date_start", "date_start", QueryStyle::Plain);
    request.query("date_end", "date_end", QueryStyle::Plain);
    request.query("total_less_equals", "total_less_equals", QueryStyle::Plain);
    request.query("total_greater_equals", "total_greater_equals", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("zcrm_potential_id", "zcrm_potential_id", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_books_sales_orders_mark_as_open`: Confirm a sales order
pub static MARK_AS_OPEN: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_sales_orders_mark_as_open",
    title: "Confirm a sales order",
    description: "Confirms a sales order that is a draft or void, so that it can be delivered and invoiced. To invoice it use zoho_books_invoices_create_from_sales_order. The id comes from list_all_zoho_books_sales_orders.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "mark_as_open",
    class: Class::Write,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.salesorders.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_sales_orders_mark_as_open","title":"Confirm a sales order","description":"Confirms a sales order that is a draft or void, so that it can be delivered and invoiced. To invoice it use zoho_books_invoices_create_from_sales_order. The id comes from list_all_zoho_books_sales_orders.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Confirm a sales order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 116,
    surface_hash: "0fe82bfc13342efc3f3cdea694e84ff433afac465ee1ee9eedf0654198ea43c8",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_open,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /salesorders/{}/status/open",
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
            template: &TEMPLATE_MARK_AS_OPEN,
            build: build_mark_as_open,
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
            ask: "Confirm the order of Swift Freight",
            arguments: r#"{"salesorder_id":"2198437000005000004"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_OPEN: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("salesorders"),
        Segment::Argument("salesorder_id"),
        Segment::Fixed("status"),
        Segment::Fixed("open"),
    ],
};

fn build_mark_as_open(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_OPEN, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_sales_orders_mark_as_void`: Void a sales order
pub static MARK_AS_VOID: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_sales_orders_mark_as_void",
    title: "Void a sales order",
    description: "Makes one sales order void: it keeps its number and is not delivered. Only when that was asked for. The id comes from list_all_zoho_books_sales_orders.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "mark_as_void",
    class: Class::Write,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.salesorders.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_sales_orders_mark_as_void","title":"Void a sales order","description":"Makes one sales order void: it keeps its number and is not delivered. Only when that was asked for. The id comes from list_all_zoho_books_sales_orders.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Void a sales order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "1a8a9d6c68056262f1c0b667d8856f3c0d9e8f04c5b39d4d5f90b8de4d19be4d",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_void,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /salesorders/{}/status/void",
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
            template: &TEMPLATE_MARK_AS_VOID,
            build: build_mark_as_void,
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
            ask: "Juniper cancels its order",
            arguments: r#"{"salesorder_id":"2198437000005000003"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_VOID: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("salesorders"),
        Segment::Argument("salesorder_id"),
        Segment::Fixed("status"),
        Segment::Fixed("void"),
    ],
};

fn build_mark_as_void(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_VOID, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `update_a_zoho_books_sales_order_by_id`: Change a sales order
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_sales_order_by_id",
    title: "Change a sales order",
    description: "Changes the given members of one sales order and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_sales_orders, the lines from get_single_zoho_books_sales_order_by_id.",
    product: &super::PRODUCT,
    resource: "sales_orders",
    method: "update",
    class: Class::Write,
    tags: &["finance", "sales_orders"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.salesorders.UPDATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_sales_order_by_id","title":"Change a sales order","description":"Changes the given members of one sales order and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_sales_orders, the lines from get_single_zoho_books_sales_order_by_id.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."},"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"line_item_id":{"type":"string","pattern":"^[0-9]+$"},"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"All lines that it shall have; those that stay by line_item_id."},"date":{"type":"string","description":"Day it is made out; today without it."},"shipment_date":{"type":"string","description":"Day that it is to be delivered. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Change a sales order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 341,
    surface_hash: "4d2a2cd045af1a381141fbab6c618c668a96c09f7f0d34e2e032a6d51318d741",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Path,
            wire: "salesorder_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "customer_id",
            place: Place::Body,
            wire: "/customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "line_items",
            place: Place::Body,
            wire: "/line_items",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "date",
            place: Place::Body,
            wire: "/date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "shipment_date",
            place: Place::Body,
            wire: "/shipment_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "reference_number",
            place: Place::Body,
            wire: "/reference_number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "notes",
            place: Place::Body,
            wire: "/notes",
            grammar: None,
            audit: Audit::Shape,
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
    dates: &[
        DateUse {
            argument: "date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "shipment_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["line_items", "item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["customer_id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /salesorders/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "customer_id",
            "customer_name",
            "date",
            "line_items",
            "notes",
            "reference_number",
            "salesorder_id",
            "salesorder_number",
            "shipment_date",
            "status",
            "total",
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
                at: "/salesorder",
                one: false,
                keep: &[
                    "salesorder_id",
                    "salesorder_number",
                    "status",
                    "customer_name",
                    "date",
                    "shipment_date",
                    "total",
                    "line_items",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Juniper's order is delivered a week later",
            arguments: r#"{"salesorder_id":"2198437000005000003","shipment_date":"2026-12-11"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("salesorders"), Segment::Argument("salesorder_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("line_items", &[PlaceStep::Key("line_items")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("shipment_date", &[PlaceStep::Key("shipment_date")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "line_items",
                "date",
                "shipment_date",
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["customer_id", "line_items"], out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(
        value,
        at,
        "line_items",
        super::shared::check_line_items_fea401,
        out,
    );
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "shipment_date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "customer_id",
            "line_items",
            "date",
            "shipment_date",
            "reference_number",
            "notes",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["salesorder_id"], &[], out);
}

fn check_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id", "to_mail_ids"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["salesorder_id", "to_mail_ids", "cc_mail_ids", "subject", "body"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["salesorder_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "date_start", super::shared::check_string, out);
    check::property(value, at, "date_end", super::shared::check_string, out);
    check::property(value, at, "total_less_equals", super::shared::check_number, out);
    check::property(value, at, "total_greater_equals", super::shared::check_number, out);
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "zcrm_potential_id", super::shared::check_bill_id, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "status",
            "customer_id",
            "date_start",
            "date_end",
            "total_less_equals",
            "total_greater_equals",
            "search_text",
            "zcrm_potential_id",
            "sort_column",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("draft"),
            Literal::String("open"),
            Literal::String("invoiced"),
            Literal::String("partially_invoiced"),
            Literal::String("void"),
            Literal::String("overdue"),
        ],
        out,
    );
}

fn check_list_sort_column(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("customer_name"),
            Literal::String("salesorder_number"),
            Literal::String("shipment_date"),
            Literal::String("last_modified_time"),
            Literal::String("reference_number"),
            Literal::String("total"),
            Literal::String("date"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_mark_as_open(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["salesorder_id"], &[], out);
}

fn check_mark_as_void(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["salesorder_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(
        value,
        at,
        "line_items",
        super::shared::check_line_items_354f25,
        out,
    );
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "shipment_date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "salesorder_id",
            "customer_id",
            "line_items",
            "date",
            "shipment_date",
            "reference_number",
            "notes",
            "other_fields",
        ],
        &[],
        out,
    );
}
