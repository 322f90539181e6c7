//! Generated from specs/books/resources/customer_payments.yaml and specs/books/docs/customer_payments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_books_customer_payment`: Record a customer payment
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_customer_payment",
    title: "Record a customer payment",
    description: "Records a payment of a customer and lowers the balance of the invoices it names. First read what is due with list_all_zoho_books_invoices: amount_applied may not pass an invoice's balance, and all together not the amount; the rest stays the customer's credit. Returns the new payment_id.",
    product: &super::PRODUCT,
    resource: "customer_payments",
    method: "create",
    class: Class::Write,
    tags: &["finance", "payments"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.customerpayments.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_customer_payment","title":"Record a customer payment","description":"Records a payment of a customer and lowers the balance of the invoices it names. First read what is due with list_all_zoho_books_invoices: amount_applied may not pass an invoice's balance, and all together not the amount; the rest stays the customer's credit. Returns the new payment_id.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"The customer. Id or name."},"payment_mode":{"type":"string","description":"How it was paid: check, cash, creditcard, banktransfer, bankremittance, autotransaction, others."},"amount":{"type":"number","exclusiveMinimum":0,"description":"The whole payment."},"date":{"type":"string","description":"Day of the payment. Date or `today+7d`."},"invoices":{"type":"array","description":"Invoices of this customer that it pays, and how much each gets.","items":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$"},"amount_applied":{"type":"number","exclusiveMinimum":0}},"required":["invoice_id","amount_applied"]}},"reference_number":{"type":"string","description":"Reference, for example of the bank."},"description":{"type":"string","description":"Note."},"other_fields":{"type":"object","description":"Others by API name, for example bank_charges."},"idempotency_key":{"type":"string"}},"required":["customer_id","payment_mode","amount","date","invoices"],"additionalProperties":false},"annotations":{"title":"Record a customer payment","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 339,
    surface_hash: "f9eb1463d5ef8f3faaeddb109403ed8c0a95c6085266193c8908a0c0ae700ffb",
    arguments: &[
        ArgumentDescriptor {
            name: "customer_id",
            place: Place::Body,
            wire: "/customer_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "payment_mode",
            place: Place::Body,
            wire: "/payment_mode",
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
            name: "date",
            place: Place::Body,
            wire: "/date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "invoices",
            place: Place::Body,
            wire: "/invoices",
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
            at: &["customer_id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /customerpayments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "amount",
            "customer_id",
            "customer_name",
            "date",
            "description",
            "invoices",
            "payment_id",
            "payment_mode",
            "payment_number",
            "reference_number",
            "unused_amount",
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
                at: "/payment",
                one: false,
                keep: &[
                    "payment_id",
                    "payment_number",
                    "customer_name",
                    "date",
                    "amount",
                    "unused_amount",
                    "invoices",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Acme paid 5,000 today for the workshops",
            arguments: r#"{"customer_id":"2198437000001000002","payment_mode":"banktransfer","amount":5000,"date":"2026-11-20","invoices":[{"invoice_id":"2198437000003000018","amount_applied":5000}]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("customerpayments")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("payment_mode", &[PlaceStep::Key("payment_mode")]);
    request.body("amount", &[PlaceStep::Key("amount")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("invoices", &[PlaceStep::Key("invoices")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "payment_mode",
                "amount",
                "date",
                "reference_number",
                "description",
                "invoices",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_customer_payment_by_id`: Delete a customer payment
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_customer_payment_by_id",
    title: "Delete a customer payment",
    description: "Deletes one payment for good; its invoices are due again. Only when deletion was asked for. The id comes from list_all_zoho_books_customer_payments.",
    product: &super::PRODUCT,
    resource: "customer_payments",
    method: "delete",
    class: Class::Write,
    tags: &["finance", "payments"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.customerpayments.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_customer_payment_by_id","title":"Delete a customer payment","description":"Deletes one payment for good; its invoices are due again. Only when deletion was asked for. The id comes from list_all_zoho_books_customer_payments.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string","pattern":"^[0-9]+$","description":"The payment."}},"required":["payment_id"],"additionalProperties":false},"annotations":{"title":"Delete a customer payment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "7cfa390f231390c9366294930bd069539393ac43ee39ad2ed3f142361ea21669",
    arguments: &[
        ArgumentDescriptor {
            name: "payment_id",
            place: Place::Path,
            wire: "payment_id",
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
    operation: "DELETE /customerpayments/{}",
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
            ask: "Acme's last payment bounced, take it out",
            arguments: r#"{"payment_id":"2198437000008000008"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("customerpayments"), Segment::Argument("payment_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_customer_payment_by_id`: Get a customer payment
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_customer_payment_by_id",
    title: "Get a customer payment",
    description: "Reads one payment of a customer with the invoices that it pays. The id comes from list_all_zoho_books_customer_payments.",
    product: &super::PRODUCT,
    resource: "customer_payments",
    method: "get",
    class: Class::Read,
    tags: &["finance", "payments"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.customerpayments.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_customer_payment_by_id","title":"Get a customer payment","description":"Reads one payment of a customer with the invoices that it pays. The id comes from list_all_zoho_books_customer_payments.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string","pattern":"^[0-9]+$","description":"The payment."},"fields":{"type":"array","items":{"type":"string"}}},"required":["payment_id"],"additionalProperties":false},"annotations":{"title":"Get a customer payment","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 105,
    surface_hash: "1ddc5000a6ab3b7fcf8cfaeb215e560f771b936c394efa6cd49329c4188e1c41",
    arguments: &[
        ArgumentDescriptor {
            name: "payment_id",
            place: Place::Path,
            wire: "payment_id",
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
    operation: "GET /customerpayments/{}",
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
                at: "/payment",
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
            ask: "For which invoice was Acme's last payment?",
            arguments: r#"{"payment_id":"2198437000008000008"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("customerpayments"), Segment::Argument("payment_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_customer_payments`: List customer payments
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_customer_payments",
    title: "List customer payments",
    description: "Finds payments of customers by customer, day or amount: what came in. What is still due is in list_all_zoho_books_invoices. Returns customer, day, amount and unused_amount.",
    product: &super::PRODUCT,
    resource: "customer_payments",
    method: "list",
    class: Class::Read,
    tags: &["finance", "payments"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.customerpayments.READ"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_customer_payments","title":"List customer payments","description":"Finds payments of customers by customer, day or amount: what came in. What is still due is in list_all_zoho_books_invoices. Returns customer, day, amount and unused_amount.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"Only of this customer. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"amount_less_equals":{"type":"number","description":"Amount at most."},"amount_greater_equals":{"type":"number","description":"Amount at least."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List customer payments","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 241,
    surface_hash: "c6f4ccf0c710d7a5d6ec02af55ce0ce62d558e8852285863ec24169a5d398706",
    arguments: &[
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
            name: "amount_less_equals",
            place: Place::Query,
            wire: "amount_less_equals",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "amount_greater_equals",
            place: Place::Query,
            wire: "amount_greater_equals",
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
    operation: "GET /customerpayments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "amount",
            "currency_code",
            "customer_id",
            "customer_name",
            "date",
            "description",
            "payment_id",
            "payment_mode",
            "payment_number",
            "reference_number",
            "unused_amount",
        ],
        shown: &["fields"],
        tested: &[],
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
                at: "/customerpayments",
                one: false,
                keep: &[
                    "payment_id",
                    "payment_number",
                    "customer_id",
                    "customer_name",
                    "date",
                    "payment_mode",
                    "amount",
                    "unused_amount",
                    "currency_code",
                    "reference_number",
                    "description",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What did Acme pay?",
            arguments: r#"{"customer_id":"2198437000001000002"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("customerpayments")],
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
    request.query("customer_id", "customer_id", QueryStyle::Plain);
    request.query("date_start", "date_start", QueryStyle::Plain);
    request.query("date_end", "date_end", QueryStyle::Plain);
    request.query("amount_less_equals", "amount_less_equals", QueryStyle::Plain);
    request.query("amount_greater_equals", "amount_greater_equals", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_books_customer_payment_by_id`: Change a customer payment
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_customer_payment_by_id",
    title: "Change a customer payment",
    description: "Changes the given members of one payment and leaves the others; invoices is replaced whole. The id comes from list_all_zoho_books_customer_payments.",
    product: &super::PRODUCT,
    resource: "customer_payments",
    method: "update",
    class: Class::Write,
    tags: &["finance", "payments"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.customerpayments.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_customer_payment_by_id","title":"Change a customer payment","description":"Changes the given members of one payment and leaves the others; invoices is replaced whole. The id comes from list_all_zoho_books_customer_payments.","inputSchema":{"type":"object","properties":{"payment_id":{"type":"string","pattern":"^[0-9]+$","description":"The payment."},"customer_id":{"type":"string","description":"The customer. Id or name."},"payment_mode":{"type":"string","description":"How it was paid: check, cash, creditcard, banktransfer, bankremittance, autotransaction, others."},"amount":{"type":"number","exclusiveMinimum":0,"description":"The whole payment."},"date":{"type":"string","description":"Day of the payment. Date or `today+7d`."},"reference_number":{"type":"string","description":"Reference, for example of the bank."},"description":{"type":"string","description":"Note."},"invoices":{"type":"array","description":"All invoices that it pays, and how much each gets.","items":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$"},"amount_applied":{"type":"number","exclusiveMinimum":0}},"required":["invoice_id","amount_applied"]}},"other_fields":{"type":"object","description":"Others by API name, for example bank_charges."}},"required":["payment_id"],"additionalProperties":false},"annotations":{"title":"Change a customer payment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 311,
    surface_hash: "dd1969171af0d5f64f6f073a671bfbdb8cdae671ce17eb6b9426e15b76a92cbf",
    arguments: &[
        ArgumentDescriptor {
            name: "payment_id",
            place: Place::Path,
            wire: "payment_id",
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
            name: "payment_mode",
            place: Place::Body,
            wire: "/payment_mode",
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
            name: "date",
            place: Place::Body,
            wire: "/date",
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
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "invoices",
            place: Place::Body,
            wire: "/invoices",
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
            at: &["customer_id"],
            lookup: &super::LOOKUP_CUSTOMER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /customerpayments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "amount",
            "customer_id",
            "customer_name",
            "date",
            "description",
            "invoices",
            "payment_id",
            "payment_mode",
            "payment_number",
            "reference_number",
            "unused_amount",
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
                at: "/payment",
                one: false,
                keep: &[
                    "payment_id",
                    "payment_number",
                    "customer_name",
                    "date",
                    "amount",
                    "unused_amount",
                    "invoices",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Note the bank's reference on Acme's last payment",
            arguments: r#"{"payment_id":"2198437000008000008","reference_number":"TRX-99120"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("customerpayments"), Segment::Argument("payment_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("customer_id", &[PlaceStep::Key("customer_id")]);
    request.body("payment_mode", &[PlaceStep::Key("payment_mode")]);
    request.body("amount", &[PlaceStep::Key("amount")]);
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("reference_number", &[PlaceStep::Key("reference_number")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("invoices", &[PlaceStep::Key("invoices")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "payment_mode",
                "amount",
                "date",
                "reference_number",
                "description",
                "invoices",
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
        &["customer_id", "payment_mode", "amount", "date", "invoices"],
        out,
    );
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "payment_mode", super::shared::check_string, out);
    check::property(value, at, "amount", super::shared::check_quantity, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "invoices", super::shared::check_invoices, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "customer_id",
            "payment_mode",
            "amount",
            "date",
            "invoices",
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
    check::required(value, at, &["payment_id"], out);
    check::property(value, at, "payment_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["payment_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["payment_id"], out);
    check::property(value, at, "payment_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["payment_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "date_start", super::shared::check_string, out);
    check::property(value, at, "date_end", super::shared::check_string, out);
    check::property(value, at, "amount_less_equals", super::shared::check_number, out);
    check::property(
        value,
        at,
        "amount_greater_equals",
        super::shared::check_number,
        out,
    );
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "customer_id",
            "date_start",
            "date_end",
            "amount_less_equals",
            "amount_greater_equals",
            "search_text",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["payment_id"], out);
    check::property(value, at, "payment_id", super::shared::check_bill_id, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "payment_mode", super::shared::check_string, out);
    check::property(value, at, "amount", super::shared::check_quantity, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "invoices", super::shared::check_invoices, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "payment_id",
            "customer_id",
            "payment_mode",
            "amount",
            "date",
            "reference_number",
            "description",
            "invoices",
            "other_fields",
        ],
        &[],
        out,
    );
}
