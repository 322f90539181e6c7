//! Generated from specs/books/resources/expenses.yaml and specs/books/docs/expenses.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_books_expense`: Record an expense
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_expense",
    title: "Record an expense",
    description: "Records an expense that was paid already. account_id (what for) and paid_through_account_id (from which cash or bank account) come from list_all_zoho_books_accounts. A bill that is still to be paid is recorded with create_a_zoho_books_bill. Returns the new expense_id.",
    product: &super::PRODUCT,
    resource: "expenses",
    method: "create",
    class: Class::Write,
    tags: &["expenses", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.accountants.READ",
        "ZohoBooks.contacts.READ",
        "ZohoBooks.expenses.CREATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_expense","title":"Record an expense","description":"Records an expense that was paid already. account_id (what for) and paid_through_account_id (from which cash or bank account) come from list_all_zoho_books_accounts. A bill that is still to be paid is recorded with create_a_zoho_books_bill. Returns the new expense_id.","inputSchema":{"type":"object","properties":{"account_id":{"type":"string","description":"Account that it is booked to. Id or name."},"date":{"type":"string","description":"Day of the expense. Date or `today+7d`."},"amount":{"type":"number","description":"Amount."},"paid_through_account_id":{"type":"string","description":"Account that it was paid from. Id or name."},"vendor_id":{"type":"string","description":"Whom it was paid to. Id or name."},"customer_id":{"type":"string","description":"For which customer it was. Id or name."},"is_billable":{"type":"boolean","description":"Whether the customer is to be charged for it."},"reference_number":{"type":"string","description":"Reference, for example of the receipt."},"description":{"type":"string","description":"What it was for."},"other_fields":{"type":"object","description":"Others by API name, for example tax_id."},"idempotency_key":{"type":"string"}},"required":["account_id","date","amount","paid_through_account_id"],"additionalProperties":false},"annotations":{"title":"Record an expense","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 316,
    surface_hash: "c9f4bef6a35e7f0a90eb5a30ef1e3b3975534507b40ba50e17f69f08467fa0bb",
    arguments: &[
        ArgumentDescriptor {
            name: "account_id",
            place: Place::Body,
            wire: "/account_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "date",
            place: Place::Body,
            wire: "/date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "amount",
            place: Place::Body,
            wire: "/amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "paid_through_account_id",
            place: Place::Body,
            wire: "/paid_through_account_id",
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
            name: "customer_id",
            place: Place::Body,
            wire: "/customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "is_billable",
            place: Place::Body,
            wire: "/is_billable",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "reference_number",
            place: Place::Body,
            wire: "/reference_number",
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
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["account_id"],
            lookup: &super::LOOKUP_ACCOUNT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["paid_through_account_id"],
            lookup: &super::LOOKUP_ACCOUNT,
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
        ArgumentLookup {
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /expenses",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "account_id",
            "account_name",
            "amount",
            "customer_id",
            "date",
            "description",
            "expense_id",
            "is_billable",
            "paid_through_account_id",
            "reference_number",
            "status",
            "total",
            "vendor_id",
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
                at: "/expense",
                one: false,
                keep: &["expense_id", "date", "account_name", "total", "status"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "I paid 86.40 for a taxi to Acme from petty cash, to be charged to them",
            arguments: r#"{"account_id":"2198437000013000005","paid_through_account_id":"2198437000013000008","date":"2026-11-19","amount":86.4,"customer_id":"2198437000001000002","is_billable":true,"description":"Taxi to Acme"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("expenses")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("account_id", &[PlaceStep::Key("account_id")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("amount", &[PlaceStep::Key("amount")]);
    request
        .body("paid_through_account_id", &[PlaceStep::Key("paid_through_account_id")]);
    request.body("vendor_id", &[PlaceStep::Key("vendor_id")]);
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("is_billable", &[PlaceStep::Key("is_billable")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "account_id",
                "date",
                "amount",
                "paid_through_account_id",
                "vendor_id",
                "customer_id",
                "is_billable",
                "reference_number",
                "description",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_expense_by_id`: Delete an expense
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_expense_by_id",
    title: "Delete an expense",
    description: "Deletes one expense for good. Only when deletion was asked for. The id comes from list_all_zoho_books_expenses.",
    product: &super::PRODUCT,
    resource: "expenses",
    method: "delete",
    class: Class::Write,
    tags: &["expenses", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.expenses.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_expense_by_id","title":"Delete an expense","description":"Deletes one expense for good. Only when deletion was asked for. The id comes from list_all_zoho_books_expenses.","inputSchema":{"type":"object","properties":{"expense_id":{"type":"string","pattern":"^[0-9]+$","description":"The expense."}},"required":["expense_id"],"additionalProperties":false},"annotations":{"title":"Delete an expense","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 91,
    surface_hash: "e9579919ee3f708563b8aadf3e248deb6e65f9cbed22c4a62d2289137498a4cc",
    arguments: &[
        ArgumentDescriptor {
            name: "expense_id",
            place: Place::Path,
            wire: "expense_id",
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
    operation: "DELETE /expenses/{}",
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
            ask: "The banner was recorded twice, delete it",
            arguments: r#"{"expense_id":"2198437000009000005"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("expenses"), Segment::Argument("expense_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_expense_by_id`: Get an expense
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_expense_by_id",
    title: "Get an expense",
    description: "Reads one expense with account, amount, vendor and note. The id comes from list_all_zoho_books_expenses.",
    product: &super::PRODUCT,
    resource: "expenses",
    method: "get",
    class: Class::Read,
    tags: &["expenses", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.expenses.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_expense_by_id","title":"Get an expense","description":"Reads one expense with account, amount, vendor and note. The id comes from list_all_zoho_books_expenses.","inputSchema":{"type":"object","properties":{"expense_id":{"type":"string","pattern":"^[0-9]+$","description":"The expense."},"fields":{"type":"array","items":{"type":"string"}}},"required":["expense_id"],"additionalProperties":false},"annotations":{"title":"Get an expense","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "5c968c35a81b78b40fdec19982c5bef3d7e8ea1234854dfd7bd851c745c701a8",
    arguments: &[
        ArgumentDescriptor {
            name: "expense_id",
            place: Place::Path,
            wire: "expense_id",
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
    operation: "GET /expenses/{}",
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
                at: "/expense",
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
            ask: "What was the flight to Chicago?",
            arguments: r#"{"expense_id":"2198437000009000002"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("expenses"), Segment::Argument("expense_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_expenses`: List expenses
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_expenses",
    title: "List expenses",
    description: "Finds expenses by state, account, vendor, customer or day: what was spent without a bill. Bills of vendors are in list_all_zoho_books_bills. Returns day, account, vendor, customer, status and total.",
    product: &super::PRODUCT,
    resource: "expenses",
    method: "list",
    class: Class::Read,
    tags: &["expenses", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.expenses.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_expenses","title":"List expenses","description":"Finds expenses by state, account, vendor, customer or day: what was spent without a bill. Bills of vendors are in list_all_zoho_books_bills. Returns day, account, vendor, customer, status and total.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["unbilled","invoiced","reimbursed","non-billable","billable"],"description":"Only in this state."},"account_name_contains":{"type":"string","description":"The account's name has this in it."},"customer_id":{"type":"string","description":"Only for this customer. Id or name."},"vendor_id":{"type":"string","description":"Only paid to this vendor. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"sort_column":{"type":"string","enum":["date","account_name","total","reference_number","customer_name","created_time"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List expenses","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 324,
    surface_hash: "8876437b3280d3963ffec12152ee8ba47eab9c4f2da910067e287bc733406c82",
    arguments: &[
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "account_name_contains",
            place: Place::Query,
            wire: "account_name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "customer_id",
            place: Place::Query,
            wire: "customer_id",
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
        ArgumentLookup {
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /expenses",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "account_name",
            "currency_code",
            "customer_name",
            "date",
            "description",
            "expense_id",
            "is_billable",
            "reference_number",
            "status",
            "total",
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
                at: "/expenses",
                one: false,
                keep: &[
                    "expense_id",
                    "date",
                    "account_name",
                    "description",
                    "vendor_name",
                    "customer_name",
                    "status",
                    "is_billable",
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
            ask: "What did we spend on travel?",
            arguments: r#"{"account_name_contains":"Travel"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("expenses")],
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
    request.query("account_name_contains", "account_name_contains", QueryStyle::Plain);
    request.query("customer_id", "customer_id", QueryStyle::Plain);
    request.query("vendor_id", "vendor_id", QueryStyle::Plain);
    request.query("date_start", "date_start", QueryStyle::Plain);
    request.query("date_end", "date_end", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_books_expense_by_id`: Change an expense
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_expense_by_id",
    title: "Change an expense",
    description: "Changes the given members of one expense and leaves the others. The id comes from list_all_zoho_books_expenses, accounts from list_all_zoho_books_accounts.",
    product: &super::PRODUCT,
    resource: "expenses",
    method: "update",
    class: Class::Write,
    tags: &["expenses", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.accountants.READ",
        "ZohoBooks.contacts.READ",
        "ZohoBooks.expenses.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_expense_by_id","title":"Change an expense","description":"Changes the given members of one expense and leaves the others. The id comes from list_all_zoho_books_expenses, accounts from list_all_zoho_books_accounts.","inputSchema":{"type":"object","properties":{"expense_id":{"type":"string","pattern":"^[0-9]+$","description":"The expense."},"account_id":{"type":"string","description":"Account that it is booked to. Id or name."},"date":{"type":"string","description":"Day of the expense. Date or `today+7d`."},"amount":{"type":"number","description":"Amount."},"paid_through_account_id":{"type":"string","description":"Account that it was paid from. Id or name."},"vendor_id":{"type":"string","description":"Whom it was paid to. Id or name."},"customer_id":{"type":"string","description":"For which customer it was. Id or name."},"is_billable":{"type":"boolean","description":"Whether the customer is to be charged for it."},"reference_number":{"type":"string","description":"Reference, for example of the receipt."},"description":{"type":"string","description":"What it was for."},"other_fields":{"type":"object","description":"Others by API name, for example tax_id."}},"required":["expense_id"],"additionalProperties":false},"annotations":{"title":"Change an expense","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 293,
    surface_hash: "af04438811a9a066020b8391bf3f64bfd54f0a03357ba9a59881b63e777df6a4",
    arguments: &[
        ArgumentDescriptor {
            name: "expense_id",
            place: Place::Path,
            wire: "expense_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "account_id",
            place: Place::Body,
            wire: "/account_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "date",
            place: Place::Body,
            wire: "/date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "amount",
            place: Place::Body,
            wire: "/amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "paid_through_account_id",
            place: Place::Body,
            wire: "/paid_through_account_id",
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
            name: "customer_id",
            place: Place::Body,
            wire: "/customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "is_billable",
            place: Place::Body,
            wire: "/is_billable",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "reference_number",
            place: Place::Body,
            wire: "/reference_number",
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
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["account_id"],
            lookup: &super::LOOKUP_ACCOUNT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["paid_through_account_id"],
            lookup: &super::LOOKUP_ACCOUNT,
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
        ArgumentLookup {
            at: &["vendor_id"],
            lookup: &super::LOOKUP_VENDOR,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /expenses/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "account_id",
            "account_name",
            "amount",
            "customer_id",
            "date",
            "description",
            "expense_id",
            "is_billable",
            "paid_through_account_id",
            "reference_number",
            "status",
            "total",
            "vendor_id",
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
                at: "/expense",
                one: false,
                keep: &["expense_id", "date", "account_name", "total", "status"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The train to Boston was 328",
            arguments: r#"{"expense_id":"2198437000009000003","amount":328}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("expenses"), Segment::Argument("expense_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("account_id", &[PlaceStep::Key("account_id")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("amount", &[PlaceStep::Key("amount")]);
    request
        .body("paid_through_account_id", &[PlaceStep::Key("paid_through_account_id")]);
    request.body("vendor_id", &[PlaceStep::Key("vendor_id")]);
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("is_billable", &[PlaceStep::Key("is_billable")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "account_id",
                "date",
                "amount",
                "paid_through_account_id",
                "vendor_id",
                "customer_id",
                "is_billable",
                "reference_number",
                "description",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["account_id", "date", "amount", "paid_through_account_id"],
        out,
    );
    check::property(value, at, "account_id", super::shared::check_string, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "amount", super::shared::check_number, out);
    check::property(
        value,
        at,
        "paid_through_account_id",
        super::shared::check_string,
        out,
    );
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "is_billable", super::shared::check_boolean, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "account_id",
            "date",
            "amount",
            "paid_through_account_id",
            "vendor_id",
            "customer_id",
            "is_billable",
            "reference_number",
            "description",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["expense_id"], out);
    check::property(value, at, "expense_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["expense_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["expense_id"], out);
    check::property(value, at, "expense_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["expense_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(
        value,
        at,
        "account_name_contains",
        super::shared::check_string,
        out,
    );
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "date_start", super::shared::check_string, out);
    check::property(value, at, "date_end", super::shared::check_string, out);
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "status",
            "account_name_contains",
            "customer_id",
            "vendor_id",
            "date_start",
            "date_end",
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

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("unbilled"),
            Literal::String("invoiced"),
            Literal::String("reimbursed"),
            Literal::String("non-billable"),
            Literal::String("billable"),
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
            Literal::String("date"),
            Literal::String("account_name"),
            Literal::String("total"),
            Literal::String("reference_number"),
            Literal::String("customer_name"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["expense_id"], out);
    check::property(value, at, "expense_id", super::shared::check_bill_id, out);
    check::property(value, at, "account_id", super::shared::check_string, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "amount", super::shared::check_number, out);
    check::property(
        value,
        at,
        "paid_through_account_id",
        super::shared::check_string,
        out,
    );
    check::property(value, at, "vendor_id", super::shared::check_string, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "is_billable", super::shared::check_boolean, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "expense_id",
            "account_id",
            "date",
            "amount",
            "paid_through_account_id",
            "vendor_id",
            "customer_id",
            "is_billable",
            "reference_number",
            "description",
            "other_fields",
        ],
        &[],
        out,
    );
}
