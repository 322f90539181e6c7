//! Generated from specs/books/resources/estimates.yaml and specs/books/docs/estimates.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_books_estimate`: Create an estimate
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_estimate",
    title: "Create an estimate",
    description: "Creates an estimate as a draft. zoho_books_estimates_email sends it. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the estimate with its total.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "create",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.estimates.CREATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_estimate","title":"Create an estimate","description":"Creates an estimate as a draft. zoho_books_estimates_email sends it. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the estimate with its total.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"Lines: item_id, or name and rate; quantity is 1 without it."},"date":{"type":"string","description":"Day it is made out; today without it."},"expiry_date":{"type":"string","description":"Last day that it holds. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."},"idempotency_key":{"type":"string"}},"required":["customer_id","line_items"],"additionalProperties":false},"annotations":{"title":"Create an estimate","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 320,
    surface_hash: "7f41d3b1c7d2315cc658ad98694cf6714c9e499c8a2db2c54a2058d3fa997d12",
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
            name: "expiry_date",
            place: Place::Body,
            wire: "/expiry_date",
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
            argument: "expiry_date",
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
    operation: "POST /estimates",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "customer_id",
            "customer_name",
            "date",
            "estimate_id",
            "estimate_number",
            "expiry_date",
            "line_items",
            "notes",
            "reference_number",
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
                at: "/estimate",
                one: false,
                keep: &[
                    "estimate_id",
                    "estimate_number",
                    "status",
                    "customer_name",
                    "date",
                    "expiry_date",
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
            ask: "Offer Keystone four site visits, valid until Christmas",
            arguments: r#"{"customer_id":"2198437000001000007","line_items":[{"item_id":"2198437000010000007","quantity":4}],"expiry_date":"2026-12-24"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("estimates")],
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
    request.body("expiry_date", &[PlaceStep::Key("expiry_date")]);
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
                "expiry_date",
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_estimate_by_id`: Delete an estimate
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_estimate_by_id",
    title: "Delete an estimate",
    description: "Deletes one estimate for good. Only when deletion was asked for; an offer that came to nothing is marked with zoho_books_estimates_mark_as_declined. The id comes from list_all_zoho_books_estimates.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "delete",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.estimates.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_estimate_by_id","title":"Delete an estimate","description":"Deletes one estimate for good. Only when deletion was asked for; an offer that came to nothing is marked with zoho_books_estimates_mark_as_declined. The id comes from list_all_zoho_books_estimates.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Delete an estimate","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 110,
    surface_hash: "fd834dc5b5c30300feb87cc9fe8c44b6e99c0f1c9d506ce81670c8a574df06bb",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
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
    operation: "DELETE /estimates/{}",
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
            ask: "Delete the draft for Zenith",
            arguments: r#"{"estimate_id":"2198437000004000006"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("estimates"), Segment::Argument("estimate_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_estimates_email`: Email an estimate
pub static EMAIL: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_estimates_email",
    title: "Email an estimate",
    description: "Emails one estimate with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_estimates, addresses from list_all_zoho_books_contact_persons.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "email",
    class: Class::Write,
    tags: &["email", "estimates", "finance"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.estimates.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_estimates_email","title":"Email an estimate","description":"Emails one estimate with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_estimates, addresses from list_all_zoho_books_contact_persons.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."},"subject":{"type":"string","description":"Subject; Books has a standard one."},"body":{"type":"string","description":"Text, HTML; Books has a standard one."}},"required":["estimate_id","to_mail_ids"],"additionalProperties":false},"annotations":{"title":"Email an estimate","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 206,
    surface_hash: "7a64d5a06afb045cc0a394df70ef04d7f0cd4c7766c1d0b1c694f0731591604a",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
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
    operation: "POST /estimates/{}/email",
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
            ask: "Send Acme its estimate again",
            arguments: r#"{"estimate_id":"2198437000004000005","to_mail_ids":["wendy.castellano@acmecorp.example"]}"#,
        },
    ],
};

static TEMPLATE_EMAIL: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("estimates"),
        Segment::Argument("estimate_id"),
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

/// `get_single_zoho_books_estimate_by_id`: Get an estimate
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_estimate_by_id",
    title: "Get an estimate",
    description: "Reads one estimate with its lines, notes and amounts. The id comes from list_all_zoho_books_estimates.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "get",
    class: Class::Read,
    tags: &["estimates", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.estimates.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_estimate_by_id","title":"Get an estimate","description":"Reads one estimate with its lines, notes and amounts. The id comes from list_all_zoho_books_estimates.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."},"fields":{"type":"array","items":{"type":"string"}}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Get an estimate","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 101,
    surface_hash: "0265625a5d6a958318fe3446e5b9b95b5d2195316a8513ea3c133d96192c0ef7",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
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
    operation: "GET /estimates/{}",
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
                at: "/estimate",
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
            ask: "What did we offer Keystone?",
            arguments: r#"{"estimate_id":"2198437000004000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("estimates"), Segment::Argument("estimate_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_estimates`: List estimates
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_estimates",
    title: "List estimates",
    description: "Finds estimates (quotes) by state, customer, number, day or total. For deals that have none yet use the CRM, for what is owed list_all_zoho_books_invoices. Returns number, customer, status, dates and total.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "list",
    class: Class::Read,
    tags: &["estimates", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.estimates.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_estimates","title":"List estimates","description":"Finds estimates (quotes) by state, customer, number, day or total. For deals that have none yet use the CRM, for what is owed list_all_zoho_books_invoices. Returns number, customer, status, dates and total.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["draft","sent","invoiced","accepted","declined","expired"],"description":"Only in this state."},"customer_id":{"type":"string","description":"Only of this customer. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"total_less_equals":{"type":"number","description":"Total at most."},"total_greater_equals":{"type":"number","description":"Total at least."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"zcrm_potential_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the deal in the CRM."},"sort_column":{"type":"string","enum":["customer_name","estimate_number","date","total","created_time"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List estimates","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 340,
    surface_hash: "b2e7a90c152ed596469736e23ec35f420ed230b3501c4e7ea24956002c7d65ba",
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
    operation: "GET /estimates",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "currency_code",
            "customer_id",
            "customer_name",
            "date",
            "estimate_id",
            "estimate_number",
            "expiry_date",
            "reference_number",
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
                at: "/estimates",
                one: false,
                keep: &[
                    "estimate_id",
                    "estimate_number",
                    "customer_id",
                    "customer_name",
                    "status",
                    "date",
                    "expiry_date",
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
            ask: "Which offers are still open?",
            arguments: r#"{"status":"sent"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("estimates")],
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

/// `zoho_books_estimates_mark_as_accepted`: Mark an estimate as accepted
pub static MARK_AS_ACCEPTED: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_estimates_mark_as_accepted",
    title: "Mark an estimate as accepted",
    description: "Notes that the customer accepted one estimate that was sent. Only when the customer said so. The id comes from list_all_zoho_books_estimates.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "mark_as_accepted",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.estimates.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_estimates_mark_as_accepted","title":"Mark an estimate as accepted","description":"Notes that the customer accepted one estimate that was sent. Only when the customer said so. The id comes from list_all_zoho_books_estimates.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Mark an estimate as accepted","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 97,
    surface_hash: "6afcd44566986e7806b69509df050ab79ee7232eed242b2d8a9362e5068465ec",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_accepted,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /estimates/{}/status/accepted",
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
            template: &TEMPLATE_MARK_AS_ACCEPTED,
            build: build_mark_as_accepted,
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
            ask: "Keystone takes our offer",
            arguments: r#"{"estimate_id":"2198437000004000003"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_ACCEPTED: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("estimates"),
        Segment::Argument("estimate_id"),
        Segment::Fixed("status"),
        Segment::Fixed("accepted"),
    ],
};

fn build_mark_as_accepted(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_ACCEPTED, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_estimates_mark_as_declined`: Mark an estimate as declined
pub static MARK_AS_DECLINED: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_estimates_mark_as_declined",
    title: "Mark an estimate as declined",
    description: "Notes that the customer declined one estimate that was sent. Only when the customer said so. The id comes from list_all_zoho_books_estimates.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "mark_as_declined",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.estimates.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_estimates_mark_as_declined","title":"Mark an estimate as declined","description":"Notes that the customer declined one estimate that was sent. Only when the customer said so. The id comes from list_all_zoho_books_estimates.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Mark an estimate as declined","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 97,
    surface_hash: "83193a50a894de4a9774dce6e521a0353bb6eb278e94efcb8aa9d1ea4747432e",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_declined,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /estimates/{}/status/declined",
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
            template: &TEMPLATE_MARK_AS_DECLINED,
            build: build_mark_as_declined,
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
            ask: "Keystone does not take our offer",
            arguments: r#"{"estimate_id":"2198437000004000003"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_DECLINED: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("estimates"),
        Segment::Argument("estimate_id"),
        Segment::Fixed("status"),
        Segment::Fixed("declined"),
    ],
};

fn build_mark_as_declined(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_DECLINED, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_estimates_mark_as_sent`: Mark an estimate as sent
pub static MARK_AS_SENT: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_estimates_mark_as_sent",
    title: "Mark an estimate as sent",
    description: "Marks a draft as sent without emailing it, for example when it was handed over. To send it use zoho_books_estimates_email. The id comes from list_all_zoho_books_estimates.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "mark_as_sent",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.estimates.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_estimates_mark_as_sent","title":"Mark an estimate as sent","description":"Marks a draft as sent without emailing it, for example when it was handed over. To send it use zoho_books_estimates_email. The id comes from list_all_zoho_books_estimates.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Mark an estimate as sent","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 106,
    surface_hash: "54864c5405f9ba4303817db90b000d08277576a34b0698644b5613d86cbb0835",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_sent,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /estimates/{}/status/sent",
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
            template: &TEMPLATE_MARK_AS_SENT,
            build: build_mark_as_sent,
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
            ask: "I gave Zenith the estimate in the meeting",
            arguments: r#"{"estimate_id":"2198437000004000006"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_SENT: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("estimates"),
        Segment::Argument("estimate_id"),
        Segment::Fixed("status"),
        Segment::Fixed("sent"),
    ],
};

fn build_mark_as_sent(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_SENT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `update_a_zoho_books_estimate_by_id`: Change an estimate
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_estimate_by_id",
    title: "Change an estimate",
    description: "Changes the given members of one estimate and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_estimates, the lines from get_single_zoho_books_estimate_by_id.",
    product: &super::PRODUCT,
    resource: "estimates",
    method: "update",
    class: Class::Write,
    tags: &["estimates", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.estimates.UPDATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_estimate_by_id","title":"Change an estimate","description":"Changes the given members of one estimate and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_estimates, the lines from get_single_zoho_books_estimate_by_id.","inputSchema":{"type":"object","properties":{"estimate_id":{"type":"string","pattern":"^[0-9]+$","description":"The estimate."},"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"line_item_id":{"type":"string","pattern":"^[0-9]+$"},"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"All lines that it shall have; those that stay by line_item_id."},"date":{"type":"string","description":"Day it is made out; today without it."},"expiry_date":{"type":"string","description":"Last day that it holds. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."}},"required":["estimate_id"],"additionalProperties":false},"annotations":{"title":"Change an estimate","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 334,
    surface_hash: "8130b0bdf76121fc5db010667c17907695d6c664da2130d0e4a2b3a9899a6cb7",
    arguments: &[
        ArgumentDescriptor {
            name: "estimate_id",
            place: Place::Path,
            wire: "estimate_id",
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
            name: "expiry_date",
            place: Place::Body,
            wire: "/expiry_date",
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
            argument: "expiry_date",
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
    operation: "PUT /estimates/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "customer_id",
            "customer_name",
            "date",
            "estimate_id",
            "estimate_number",
            "expiry_date",
            "line_items",
            "notes",
            "reference_number",
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
                at: "/estimate",
                one: false,
                keep: &[
                    "estimate_id",
                    "estimate_number",
                    "status",
                    "customer_name",
                    "date",
                    "expiry_date",
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
            ask: "The offer to Keystone holds until the end of January",
            arguments: r#"{"estimate_id":"2198437000004000003","expiry_date":"2027-01-31"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("estimates"), Segment::Argument("estimate_id")],
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
    request.body("expiry_date", &[PlaceStep::Key("expiry_date")]);
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
                "expiry_date",
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
    check::property(value, at, "expiry_date", super::shared::check_string, out);
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
            "expiry_date",
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
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["estimate_id"], &[], out);
}

fn check_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id", "to_mail_ids"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["estimate_id", "to_mail_ids", "cc_mail_ids", "subject", "body"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["estimate_id", "fields"], &[], out);
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
            Literal::String("sent"),
            Literal::String("invoiced"),
            Literal::String("accepted"),
            Literal::String("declined"),
            Literal::String("expired"),
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
            Literal::String("estimate_number"),
            Literal::String("date"),
            Literal::String("total"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_mark_as_accepted(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["estimate_id"], &[], out);
}

fn check_mark_as_declined(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["estimate_id"], &[], out);
}

fn check_mark_as_sent(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["estimate_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["estimate_id"], out);
    check::property(value, at, "estimate_id", super::shared::check_bill_id, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(
        value,
        at,
        "line_items",
        super::shared::check_line_items_354f25,
        out,
    );
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "expiry_date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "estimate_id",
            "customer_id",
            "line_items",
            "date",
            "expiry_date",
            "reference_number",
            "notes",
            "other_fields",
        ],
        &[],
        out,
    );
}
