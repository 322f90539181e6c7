//! Generated from specs/books/resources/bills.yaml and specs/books/docs/bills.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_books_bill`: Create a bill
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_bill",
    title: "Create a bill",
    description: "Records a bill that a vendor sent; it is open at once. The vendor is given by name or id. What was paid on the spot is an expense: create_a_zoho_books_expense. Returns the bill with its total.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "create",
    class: Class::Write,
    tags: &["bills", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.bills.CREATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_bill","title":"Create a bill","description":"Records a bill that a vendor sent; it is open at once. The vendor is given by name or id. What was paid on the spot is an expense: create_a_zoho_books_expense. Returns the bill with its total.","inputSchema":{"type":"object","properties":{"vendor_id":{"type":"string","description":"The vendor. Id or name."},"bill_number":{"type":"string","description":"Number that the vendor gave it."},"line_items":{"type":"array","items":{"type":"object","properties":{"item_id":{"type":"string","pattern":"^[0-9]+$"},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"Lines: item_id, or name and rate; quantity is 1 without it."},"date":{"type":"string","description":"Day it is made out; today without it."},"due_date":{"type":"string","description":"Day that it is due. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."},"idempotency_key":{"type":"string"}},"required":["vendor_id","bill_number","line_items"],"additionalProperties":false},"annotations":{"title":"Create a bill","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 332,
    surface_hash: "3b701a10505f8ee11956168d281272dd133696b937f5d5055682f3f862ca5acf",
    arguments: &[
        ArgumentDescriptor {
            name: "vendor_id",
            place: Place::Body,
            wire: "/vendor_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "bill_number",
            place: Place::Body,
            wire: "/bill_number",
            grammar: None,
            audit: Audit::Shape,
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
            argument: "due_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /bills",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "bill_id",
            "bill_number",
            "date",
            "due_date",
            "line_items",
            "notes",
            "reference_number",
            "status",
            "total",
            "vendor_id",
            "vendor_name",
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
                at: "/bill",
                one: false,
                keep: &[
                    "bill_id",
                    "bill_number",
                    "status",
                    "vendor_name",
                    "date",
                    "due_date",
                    "total",
                    "balance",
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
            ask: "Cloudrack billed 2,100 for hosting, number CR-88190, due in two weeks",
            arguments: r#"{"vendor_id":"2198437000001000028","bill_number":"CR-88190","line_items":[{"name":"Hosting","rate":2100}],"due_date":"today+14d"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("bills")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("vendor_id", &[PlaceStep::Key("vendor_id")]);
    request.body("bill_number", &[PlaceStep::Key("bill_number")]);
    request.body("line_items", &[PlaceStep::Key("line_items")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "vendor_id",
                "bill_number",
                "line_items",
                "date",
                "due_date",
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_bill_by_id`: Delete a bill
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_bill_by_id",
    title: "Delete a bill",
    description: "Deletes one bill for good; refused where something was paid. Only when deletion was asked for; otherwise use zoho_books_bills_mark_as_void. The id comes from list_all_zoho_books_bills.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "delete",
    class: Class::Write,
    tags: &["bills", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.bills.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_bill_by_id","title":"Delete a bill","description":"Deletes one bill for good; refused where something was paid. Only when deletion was asked for; otherwise use zoho_books_bills_mark_as_void. The id comes from list_all_zoho_books_bills.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Delete a bill","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "f4859359d0447beb8e9dc29dd01d0718704678a1fcadf767af9473eacb534466",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "DELETE /bills/{}",
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
            ask: "Delete the last bill of Cloudrack",
            arguments: r#"{"bill_id":"2198437000006000006"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("bills"), Segment::Argument("bill_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_bill_by_id`: Get a bill
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_bill_by_id",
    title: "Get a bill",
    description: "Reads one bill with its lines, notes and amounts. The id comes from list_all_zoho_books_bills.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "get",
    class: Class::Read,
    tags: &["bills", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.bills.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_bill_by_id","title":"Get a bill","description":"Reads one bill with its lines, notes and amounts. The id comes from list_all_zoho_books_bills.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."},"fields":{"type":"array","items":{"type":"string"}}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Get a bill","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "5086332bd894353ca6f106e3087380c943827428705359d6435897e2c5700577",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "GET /bills/{}",
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
                at: "/bill",
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
            ask: "What is the overdue bill of Cloudrack for?",
            arguments: r#"{"bill_id":"2198437000006000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("bills"), Segment::Argument("bill_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_bills`: List bills
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_bills",
    title: "List bills",
    description: "Finds bills of vendors by state, vendor, number, day or total: what we owe. For what customers owe us use list_all_zoho_books_invoices. Returns number, vendor, status, dates, total and balance.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "list",
    class: Class::Read,
    tags: &["bills", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.bills.READ", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_bills","title":"List bills","description":"Finds bills of vendors by state, vendor, number, day or total: what we owe. For what customers owe us use list_all_zoho_books_invoices. Returns number, vendor, status, dates, total and balance.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["paid","open","overdue","void","partially_paid"],"description":"Only in this state."},"vendor_id":{"type":"string","description":"Only of this vendor. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"total_less_equals":{"type":"number","description":"Total at most."},"total_greater_equals":{"type":"number","description":"Total at least."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"sort_column":{"type":"string","enum":["vendor_name","bill_number","date","due_date","total","balance","created_time"],"description":"Sort by."},"sort_order":{"type":"string","enum":["A","D"],"description":"A: ascending, D: descending."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List bills","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 335,
    surface_hash: "ef62e15fbc4616cb0897327b28f0fbae4b0e8931b43bb68fbd16e60c4505d68f",
    arguments: &[
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "vendor_id",
            place: Place::Query,
            wire: "vendor_id",
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
            name: "sort_column",
            place: Place::Query,
            wire: "sort_column",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_order",
            place: Place::Query,
            wire: "sort_order",
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
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /bills",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "bill_id",
            "bill_number",
            "currency_code",
            "date",
            "due_date",
            "reference_number",
            "status",
            "total",
            "vendor_id",
            "vendor_name",
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
                at: "/bills",
                one: false,
                keep: &[
                    "bill_id",
                    "bill_number",
                    "vendor_id",
                    "vendor_name",
                    "status",
                    "date",
                    "due_date",
                    "currency_code",
                    "total",
                    "balance",
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
            ask: "Which bills must we pay first?",
            arguments: r#"{"sort_column":"due_date","sort_order":"A","status":"open"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("bills")],
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
    request.query("vendor_id", "vendor_id", QueryStyle::Plain);
    request.query("date_start", "date_start", QueryStyle::Plain);
    request.query("date_end", "date_end", QueryStyle::Plain);
    request.query("total_less_equals", "total_less_equals", QueryStyle::Plain);
    request.query("total_greater_equals", "total_greater_equals", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_books_bills_mark_as_open`: Mark a bill as open
pub static MARK_AS_OPEN: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_bills_mark_as_open",
    title: "Mark a bill as open",
    description: "Makes a bill that is a draft or void open again, so that it is to be paid. The id comes from list_all_zoho_books_bills. Bills that are created are open already.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "mark_as_open",
    class: Class::Write,
    tags: &["bills", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.bills.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_bills_mark_as_open","title":"Mark a bill as open","description":"Makes a bill that is a draft or void open again, so that it is to be paid. The id comes from list_all_zoho_books_bills. Bills that are created are open already.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Mark a bill as open","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 106,
    surface_hash: "9983fa7b6b5fc22011eaecd253537e5f689258e395e087787f0e7e27af9d6da1",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "POST /bills/{}/status/open",
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
            ask: "The bill for the flyers stands after all",
            arguments: r#"{"bill_id":"2198437000006000007"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_OPEN: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("bills"),
        Segment::Argument("bill_id"),
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

/// `zoho_books_bills_mark_as_void`: Void a bill
pub static MARK_AS_VOID: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_bills_mark_as_void",
    title: "Void a bill",
    description: "Makes one bill of a vendor void: it stays on record and is not to be paid. Only when that was asked for. The id comes from list_all_zoho_books_bills.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "mark_as_void",
    class: Class::Write,
    tags: &["bills", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.bills.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_bills_mark_as_void","title":"Void a bill","description":"Makes one bill of a vendor void: it stays on record and is not to be paid. Only when that was asked for. The id comes from list_all_zoho_books_bills.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Void a bill","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "1c4213e12385744792efdf69b93eca27b15392779b938c98c94d40d472110459",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "POST /bills/{}/status/void",
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
            ask: "Cloudrack has withdrawn its last bill",
            arguments: r#"{"bill_id":"2198437000006000006"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_VOID: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("bills"),
        Segment::Argument("bill_id"),
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

/// `update_a_zoho_books_bill_by_id`: Change a bill
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_bill_by_id",
    title: "Change a bill",
    description: "Changes the given members of one bill and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_bills, the lines from get_single_zoho_books_bill_by_id.",
    product: &super::PRODUCT,
    resource: "bills",
    method: "update",
    class: Class::Write,
    tags: &["bills", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.bills.UPDATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_bill_by_id","title":"Change a bill","description":"Changes the given members of one bill and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_bills, the lines from get_single_zoho_books_bill_by_id.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."},"vendor_id":{"type":"string","description":"The vendor. Id or name."},"bill_number":{"type":"string","description":"Number that the vendor gave it."},"line_items":{"type":"array","items":{"type":"object","properties":{"line_item_id":{"type":"string","pattern":"^[0-9]+$"},"item_id":{"type":"string","pattern":"^[0-9]+$"},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"All lines that it shall have; those that stay by line_item_id."},"date":{"type":"string","description":"Day it is made out; today without it."},"due_date":{"type":"string","description":"Day that it is due. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Change a bill","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 352,
    surface_hash: "aecf74ff87f2f1dd351d070694ada77c3cc6ea0cf9af37fefb52e76cd5debf04",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "vendor_id",
            place: Place::Body,
            wire: "/vendor_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "bill_number",
            place: Place::Body,
            wire: "/bill_number",
            grammar: None,
            audit: Audit::Shape,
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
            argument: "due_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /bills/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "bill_id",
            "bill_number",
            "date",
            "due_date",
            "line_items",
            "notes",
            "reference_number",
            "status",
            "total",
            "vendor_id",
            "vendor_name",
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
                at: "/bill",
                one: false,
                keep: &[
                    "bill_id",
                    "bill_number",
                    "status",
                    "vendor_name",
                    "date",
                    "due_date",
                    "total",
                    "balance",
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
            ask: "The brochures are due a week later",
            arguments: r#"{"bill_id":"2198437000006000005","due_date":"2026-12-02"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("bills"), Segment::Argument("bill_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("vendor_id", &[PlaceStep::Key("vendor_id")]);
    request.body("bill_number", &[PlaceStep::Key("bill_number")]);
    request.body("line_items", &[PlaceStep::Key("line_items")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "vendor_id",
                "bill_number",
                "line_items",
                "date",
                "due_date",
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["vendor_id", "bill_number", "line_items"], out);
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "bill_number", super::shared::check_string, out);
    check::property(value, at, "line_items", check_create_line_items, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "vendor_id",
            "bill_number",
            "line_items",
            "date",
            "due_date",
            "reference_number",
            "notes",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_line_items(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_create_line_items_item, out);
}

fn check_create_line_items_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "item_id", super::shared::check_bill_id, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "rate", super::shared::check_number, out);
    check::property(value, at, "quantity", super::shared::check_quantity, out);
    check::property(value, at, "tax_id", super::shared::check_bill_id, out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["bill_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["bill_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "date_start", super::shared::check_string, out);
    check::property(value, at, "date_end", super::shared::check_string, out);
    check::property(value, at, "total_less_equals", super::shared::check_number, out);
    check::property(value, at, "total_greater_equals", super::shared::check_number, out);
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "status",
            "vendor_id",
            "date_start",
            "date_end",
            "total_less_equals",
            "total_greater_equals",
            "search_text",
            "sort_column",
            "sort_order",
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
            Literal::String("paid"),
            Literal::String("open"),
            Literal::String("overdue"),
            Literal::String("void"),
            Literal::String("partially_paid"),
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
            Literal::String("vendor_name"),
            Literal::String("bill_number"),
            Literal::String("date"),
            Literal::String("due_date"),
            Literal::String("total"),
            Literal::String("balance"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_mark_as_open(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["bill_id"], &[], out);
}

fn check_mark_as_void(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["bill_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "bill_number", super::shared::check_string, out);
    check::property(value, at, "line_items", check_update_line_items, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "bill_id",
            "vendor_id",
            "bill_number",
            "line_items",
            "date",
            "due_date",
            "reference_number",
            "notes",
            "other_fields",
        ],
        &[],
        out,
    );
}

fn check_update_line_items(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_update_line_items_item, out);
}

fn check_update_line_items_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "line_item_id", super::shared::check_bill_id, out);
    check::property(value, at, "item_id", super::shared::check_bill_id, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "rate", super::shared::check_number, out);
    check::property(value, at, "quantity", super::shared::check_quantity, out);
    check::property(value, at, "tax_id", super::shared::check_bill_id, out);
}
