//! Generated from specs/books/resources/invoices.yaml and specs/books/docs/invoices.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_books_invoices_apply_credits`: Apply credit notes to an invoice
pub static APPLY_CREDITS: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_apply_credits",
    title: "Apply credit notes to an invoice",
    description: "Pays one invoice with open credit notes of the same customer. Amounts may not pass the balance of either. Ids come from list_all_zoho_books_credit_notes and list_all_zoho_books_invoices; to spread one credit note over several invoices use zoho_books_credit_notes_apply.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "apply_credits",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_apply_credits","title":"Apply credit notes to an invoice","description":"Pays one invoice with open credit notes of the same customer. Amounts may not pass the balance of either. Ids come from list_all_zoho_books_credit_notes and list_all_zoho_books_invoices; to spread one credit note over several invoices use zoho_books_credit_notes_apply.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"apply_creditnotes":{"type":"array","description":"Credit notes of the customer, and how much of each.","items":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$"},"amount_applied":{"type":"number","exclusiveMinimum":0}},"required":["creditnote_id","amount_applied"]}}},"required":["invoice_id","apply_creditnotes"],"additionalProperties":false},"annotations":{"title":"Apply credit notes to an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 203,
    surface_hash: "ed9c2dbca8801db879a52dd122a11b77dd2018dd802559d71a5c42f74f8d2101",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "apply_creditnotes",
            place: Place::Body,
            wire: "/apply_creditnotes",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_apply_credits,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /invoices/{}/credits",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["apply_creditnotes", "code", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_APPLY_CREDITS,
            build: build_apply_credits,
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
            ask: "Use Acme's credit note for the oldest invoice",
            arguments: r#"{"invoice_id":"2198437000003000006","apply_creditnotes":[{"creditnote_id":"2198437000007000003","amount_applied":950}]}"#,
        },
    ],
};

static TEMPLATE_APPLY_CREDITS: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("credits"),
    ],
};

fn build_apply_credits(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_APPLY_CREDITS, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("apply_creditnotes", &[PlaceStep::Key("apply_creditnotes")]);
    request.finish()
}

/// `create_a_zoho_books_invoice`: Create an invoice
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_invoice",
    title: "Create an invoice",
    description: "Creates an invoice as a draft. It counts as a debt after zoho_books_invoices_email or zoho_books_invoices_mark_as_sent. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the invoice with its total.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "create",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.invoices.CREATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_invoice","title":"Create an invoice","description":"Creates an invoice as a draft. It counts as a debt after zoho_books_invoices_email or zoho_books_invoices_mark_as_sent. Customer and items are given by name or id (list_all_zoho_books_contacts, list_all_zoho_books_items); a line without an item needs name and rate. Returns the invoice with its total.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"What is sold: item_id, or name and rate; quantity is 1 without it."},"date":{"type":"string","description":"Day it is made out; today without it."},"due_date":{"type":"string","description":"Day that it is due; by the terms of payment without it. Date or `today+7d`."},"notes":{"type":"string","description":"Text for the customer below the lines."},"terms":{"type":"string","description":"Terms printed on it."},"other_fields":{"type":"object","description":"Others by API name, for example reference_number or payment_terms."},"idempotency_key":{"type":"string"}},"required":["customer_id","line_items"],"additionalProperties":false},"annotations":{"title":"Create an invoice","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 347,
    surface_hash: "efdf3ca026e4c05f6688a7f8242d3c9ce415bbc79e4e5f8c1fdf24b674e1e5ef",
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
            name: "terms",
            place: Place::Body,
            wire: "/terms",
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
    operation: "POST /invoices",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "customer_id",
            "customer_name",
            "date",
            "due_date",
            "invoice_id",
            "invoice_number",
            "line_items",
            "notes",
            "status",
            "terms",
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
                at: "/invoice",
                one: false,
                keep: &[
                    "invoice_id",
                    "invoice_number",
                    "status",
                    "customer_name",
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
            ask: "Invoice Acme Corp for two training days, due at the end of the year",
            arguments: r#"{"customer_id":"2198437000001000002","line_items":[{"item_id":"2198437000010000004","quantity":2}],"due_date":"2026-12-31"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("invoices")],
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
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("terms", &[PlaceStep::Key("terms")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "line_items",
                "date",
                "due_date",
                "notes",
                "terms",
                "organization_id",
            ],
        );
    request.finish()
}

/// `zoho_books_invoices_create_from_sales_order`: Invoice a sales order
pub static CREATE_FROM_SALES_ORDER: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_create_from_sales_order",
    title: "Invoice a sales order",
    description: "Creates a draft invoice with the lines of one confirmed sales order. The salesorder_id comes from list_all_zoho_books_sales_orders with status open. Send it with zoho_books_invoices_email. Returns the invoice.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "create_from_sales_order",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_create_from_sales_order","title":"Invoice a sales order","description":"Creates a draft invoice with the lines of one confirmed sales order. The salesorder_id comes from list_all_zoho_books_sales_orders with status open. Send it with zoho_books_invoices_email. Returns the invoice.","inputSchema":{"type":"object","properties":{"salesorder_id":{"type":"string","pattern":"^[0-9]+$","description":"The sales order."},"idempotency_key":{"type":"string"}},"required":["salesorder_id"],"additionalProperties":false},"annotations":{"title":"Invoice a sales order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 122,
    surface_hash: "5cb04473cdbcde49d487e807d67dd31c7bcbd3f9d587203e75b1bb2e9f512af1",
    arguments: &[
        ArgumentDescriptor {
            name: "salesorder_id",
            place: Place::Query,
            wire: "salesorder_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "idempotency_key",
            place: Place::Key,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_create_from_sales_order,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /invoices/fromsalesorder",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "customer_name",
            "date",
            "due_date",
            "invoice_id",
            "invoice_number",
            "line_items",
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
            template: &TEMPLATE_CREATE_FROM_SALES_ORDER,
            build: build_create_from_sales_order,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/invoice",
                one: false,
                keep: &[
                    "invoice_id",
                    "invoice_number",
                    "status",
                    "customer_name",
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
            ask: "Invoice Juniper's order",
            arguments: r#"{"salesorder_id":"2198437000005000003"}"#,
        },
    ],
};

static TEMPLATE_CREATE_FROM_SALES_ORDER: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("invoices"), Segment::Fixed("fromsalesorder")],
};

fn build_create_from_sales_order(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(
        &TEMPLATE_CREATE_FROM_SALES_ORDER,
        arguments,
        context,
    );
    request.query_tenant("organization_id", "organization_id");
    request.query("salesorder_id", "salesorder_id", QueryStyle::Plain);
    request.finish()
}

/// `delete_a_zoho_books_invoice_by_id`: Delete an invoice
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_invoice_by_id",
    title: "Delete an invoice",
    description: "Deletes one invoice for good; refused where a payment or credit note is applied. Only when deletion was asked for: what was sent to a customer is made void with zoho_books_invoices_mark_as_void. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "delete",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.invoices.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_invoice_by_id","title":"Delete an invoice","description":"Deletes one invoice for good; refused where a payment or credit note is applied. Only when deletion was asked for: what was sent to a customer is made void with zoho_books_invoices_mark_as_void. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Delete an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 119,
    surface_hash: "2ee0edd792430e156cf5e745c5382124168a8653067e9785b2b5a3f7479454f2",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "DELETE /invoices/{}",
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
            ask: "Delete the draft for Acme",
            arguments: r#"{"invoice_id":"2198437000003000030"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("invoices"), Segment::Argument("invoice_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_invoices_email`: Email an invoice
pub static EMAIL: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_email",
    title: "Email an invoice",
    description: "Emails one invoice with its PDF; a draft becomes sent. It leaves the organisation at once: show receiver, subject and text first, which zoho_books_invoices_email_content proposes. To ask for money that is due use zoho_books_invoices_remind.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "email",
    class: Class::Write,
    tags: &["email", "finance", "invoices"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_invoices_email","title":"Email an invoice","description":"Emails one invoice with its PDF; a draft becomes sent. It leaves the organisation at once: show receiver, subject and text first, which zoho_books_invoices_email_content proposes. To ask for money that is due use zoho_books_invoices_remind.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."},"subject":{"type":"string","description":"Subject; Books has a standard one."},"body":{"type":"string","description":"Text, HTML; Books has a standard one."}},"required":["invoice_id","to_mail_ids"],"additionalProperties":false},"annotations":{"title":"Email an invoice","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 207,
    surface_hash: "8136ba7741fdf0a9ccc188efb14c659b33957f6ab9dd7bd7d6617218fde58895",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "POST /invoices/{}/email",
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
            ask: "Send Acme's draft to Wendy Castellano",
            arguments: r#"{"invoice_id":"2198437000003000030","to_mail_ids":["wendy.castellano@acmecorp.example"]}"#,
        },
    ],
};

static TEMPLATE_EMAIL: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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

/// `zoho_books_invoices_email_content`: Preview the email of an invoice
pub static EMAIL_CONTENT: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_email_content",
    title: "Preview the email of an invoice",
    description: "Reads subject, text and possible receivers that Books proposes for emailing one invoice; nothing is sent. Use it before zoho_books_invoices_email. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "email_content",
    class: Class::Read,
    tags: &["email", "finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_email_content","title":"Preview the email of an invoice","description":"Reads subject, text and possible receivers that Books proposes for emailing one invoice; nothing is sent. Use it before zoho_books_invoices_email. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Preview the email of an invoice","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "44a108cf35959922a4639825217d23850f761d7e6d49a728336f7d236c2ba0be",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_email_content,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /invoices/{}/email",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["body", "customer_name", "subject", "to_contacts"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_EMAIL_CONTENT,
            build: build_email_content,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &["subject", "body", "to_contacts", "customer_name"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What would the email to Acme say?",
            arguments: r#"{"invoice_id":"2198437000003000030"}"#,
        },
    ],
};

static TEMPLATE_EMAIL_CONTENT: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("email"),
    ],
};

fn build_email_content(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_EMAIL_CONTENT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_invoice_by_id`: Get an invoice
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_invoice_by_id",
    title: "Get an invoice",
    description: "Reads one invoice with lines, notes, terms, what was paid and credited. The id comes from list_all_zoho_books_invoices; the payments themselves are in list_all_zoho_books_invoice_payments.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "get",
    class: Class::Read,
    tags: &["finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_invoice_by_id","title":"Get an invoice","description":"Reads one invoice with lines, notes, terms, what was paid and credited. The id comes from list_all_zoho_books_invoices; the payments themselves are in list_all_zoho_books_invoice_payments.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"fields":{"type":"array","items":{"type":"string"}}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Get an invoice","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 120,
    surface_hash: "684a633bf7871a1da05de1cc6de855e627b4c941aff3ee925aea74d9d0371e68",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "GET /invoices/{}",
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
                at: "/invoice",
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
            ask: "What is on Acme's oldest overdue invoice?",
            arguments: r#"{"invoice_id":"2198437000003000006"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("invoices"), Segment::Argument("invoice_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_invoices`: List invoices
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_invoices",
    title: "List invoices",
    description: "Finds invoices by state, customer, number, dates or amounts. For what is owed use filter_by Status.Unpaid (all that is due, overdue or not) or Status.OverDue and add up balance: drafts and void invoices owe nothing. Returns number, customer, status, dates, total and balance, and next_cursor while there is more.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "list",
    class: Class::Read,
    tags: &["finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.invoices.READ",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_invoices","title":"List invoices","description":"Finds invoices by state, customer, number, dates or amounts. For what is owed use filter_by Status.Unpaid (all that is due, overdue or not) or Status.OverDue and add up balance: drafts and void invoices owe nothing. Returns number, customer, status, dates, total and balance, and next_cursor while there is more.","inputSchema":{"type":"object","properties":{"filter_by":{"type":"string","enum":["Status.All","Status.Sent","Status.Draft","Status.OverDue","Status.Paid","Status.Void","Status.Unpaid","Status.PartiallyPaid","Status.Viewed","Date.PaymentExpectedDate"],"description":"By state; Status.Unpaid covers sent, viewed, overdue and partially paid."},"customer_id":{"type":"string","description":"Only of this customer. Id or name."},"invoice_number":{"type":"string","description":"Exactly this number."},"reference_number":{"type":"string","description":"Exactly this reference."},"item_id":{"type":"string","description":"Only those with this item in a line. Id or name."},"date_start":{"type":"string","description":"Made out on this day or later. Date or `today+7d`."},"date_end":{"type":"string","description":"Made out on this day or earlier. Date or `today+7d`."},"due_date_start":{"type":"string","description":"Due on this day or later. Date or `today+7d`."},"due_date_end":{"type":"string","description":"Due on this day or earlier. Date or `today+7d`."},"total_less_equals":{"type":"number","description":"Total at most."},"total_greater_equals":{"type":"number","description":"Total at least."},"balance_less_equals":{"type":"number","description":"Balance at most."},"balance_greater_equals":{"type":"number","description":"Balance at least."},"search_text":{"type":"string","description":"Finds it anywhere in number, reference and customer name."},"last_modified_time":{"type":"string","description":"Only what was changed since. Date-time or `now-2h`."},"zcrm_potential_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the deal in the CRM."},"sort_column":{"type":"string","enum":["customer_name","invoice_number","date","due_date","total","balance","created_time"],"description":"Sort by."},"sort_order":{"type":"string","enum":["A","D"],"description":"A: ascending, D: descending."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List invoices","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 596,
    surface_hash: "08a11d0fed42876a47778631f36585f4ad0f83e5edf5de1eb5ab295f2400681b",
    arguments: &[
        ArgumentDescriptor {
            name: "filter_by",
            place: Place::Query,
            wire: "filter_by",
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
            name: "invoice_number",
            place: Place::Query,
            wire: "invoice_number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "reference_number",
            place: Place::Query,
            wire: "reference_number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "item_id",
            place: Place::Query,
            wire: "item_id",
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
            name: "due_date_start",
            place: Place::Query,
            wire: "due_date_start",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "due_date_end",
            place: Place::Query,
            wire: "due_date_end",
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
            name: "balance_less_equals",
            place: Place::Query,
            wire: "balance_less_equals",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "balance_greater_equals",
            place: Place::Query,
            wire: "balance_greater_equals",
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
            name: "last_modified_time",
            place: Place::Query,
            wire: "last_modified_time",
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
        DateUse {
            argument: "due_date_start",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "due_date_end",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "last_modified_time",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::OffsetWithoutColon),
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
            at: &["item_id"],
            lookup: &super::LOOKUP_ITEM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /invoices",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "currency_code",
            "customer_id",
            "customer_name",
            "date",
            "due_date",
            "due_days",
            "invoice_id",
            "invoice_number",
            "last_modified_time",
            "reference_number",
            "status",
            "total",
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
                at: "/invoices",
                one: false,
                keep: &[
                    "invoice_id",
                    "invoice_number",
                    "customer_id",
                    "customer_name",
                    "status",
                    "date",
                    "due_date",
                    "due_days",
                    "currency_code",
                    "total",
                    "balance",
                    "reference_number",
                    "last_modified_time",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which invoices of Acme are overdue?",
            arguments: r#"{"customer_id":"2198437000001000002","filter_by":"Status.OverDue"}"#,
        },
        Example {
            ask: "Which unpaid invoices over 10,000 fall due first?",
            arguments: r#"{"filter_by":"Status.Unpaid","balance_greater_equals":10000,"sort_column":"due_date","sort_order":"A"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("invoices")],
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
    request.query("customer_id", "customer_id", QueryStyle::Plain);
    request.query("invoice_number", "invoice_number", QueryStyle::Plain);
    request.query("reference_number", "reference_number", QueryStyle::Plain);
    request.query("item_id", "item_id", QueryStyle::Plain);
    request.query("date_start", "date_start", QueryStyle::Plain);
    request.query("date_end", "date_end", QueryStyle::Plain);
    request.query("due_date_start", "due_date_start", QueryStyle::Plain);
    request.query("due_date_end", "due_date_end", QueryStyle::Plain);
    request.query("total_less_equals", "total_less_equals", QueryStyle::Plain);
    request.query("total_greater_equals", "total_greater_equals", QueryStyle::Plain);
    request.query("balance_less_equals", "balance_less_equals", QueryStyle::Plain);
    request.query("balance_greater_equals", "balance_greater_equals", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("last_modified_time", "last_modified_time", QueryStyle::Plain);
    request.query("zcrm_potential_id", "zcrm_potential_id", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_books_invoices_mark_as_draft`: Make a void invoice a draft
pub static MARK_AS_DRAFT: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_mark_as_draft",
    title: "Make a void invoice a draft",
    description: "Makes a void invoice a draft again, so that it can be corrected and sent. The id comes from list_all_zoho_books_invoices with filter_by Status.Void.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "mark_as_draft",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_mark_as_draft","title":"Make a void invoice a draft","description":"Makes a void invoice a draft again, so that it can be corrected and sent. The id comes from list_all_zoho_books_invoices with filter_by Status.Void.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Make a void invoice a draft","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "e17d4c0d1ed446e5b8293a08075a18a57b71086d27d2c21c9014dd02a84e3ee3",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_draft,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /invoices/{}/status/draft",
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
            template: &TEMPLATE_MARK_AS_DRAFT,
            build: build_mark_as_draft,
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
            ask: "Reopen the void invoice of Acme",
            arguments: r#"{"invoice_id":"2198437000003000009"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_DRAFT: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("status"),
        Segment::Fixed("draft"),
    ],
};

fn build_mark_as_draft(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_DRAFT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_invoices_mark_as_sent`: Mark an invoice as sent
pub static MARK_AS_SENT: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_mark_as_sent",
    title: "Mark an invoice as sent",
    description: "Marks a draft as sent without emailing anything: from then on it counts as a debt. To send it use zoho_books_invoices_email, which marks it too. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "mark_as_sent",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_mark_as_sent","title":"Mark an invoice as sent","description":"Marks a draft as sent without emailing anything: from then on it counts as a debt. To send it use zoho_books_invoices_email, which marks it too. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Mark an invoice as sent","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 112,
    surface_hash: "6aa18f979567749af3bed6bdbe93031f698298eff7a9fda9400fcddaf4a06910",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "POST /invoices/{}/status/sent",
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
            ask: "I handed Acme the invoice in person",
            arguments: r#"{"invoice_id":"2198437000003000030"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_SENT: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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

/// `zoho_books_invoices_mark_as_void`: Void an invoice
pub static MARK_AS_VOID: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_mark_as_void",
    title: "Void an invoice",
    description: "Makes one invoice void: it keeps its number and owes nothing; payments and credits on it become the customer's to use elsewhere. Only when that was asked for. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "mark_as_void",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_mark_as_void","title":"Void an invoice","description":"Makes one invoice void: it keeps its number and owes nothing; payments and credits on it become the customer's to use elsewhere. Only when that was asked for. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Void an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 108,
    surface_hash: "d7bff02944ca4f7af6cd942aa6cc446801bcb9e4727b4cdf328b51cae22ec150",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "POST /invoices/{}/status/void",
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
            ask: "Cancel the invoice for Acme's platform seats",
            arguments: r#"{"invoice_id":"2198437000003000013"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_VOID: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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

/// `zoho_books_invoices_remind`: Email a payment reminder
pub static REMIND: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_remind",
    title: "Email a payment reminder",
    description: "Emails a reminder of one invoice that is open or overdue. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_invoices with filter_by Status.OverDue, addresses from get_single_zoho_books_contact_by_id.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "remind",
    class: Class::Write,
    tags: &["email", "finance", "invoices"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_invoices_remind","title":"Email a payment reminder","description":"Emails a reminder of one invoice that is open or overdue. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_invoices with filter_by Status.OverDue, addresses from get_single_zoho_books_contact_by_id.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."},"subject":{"type":"string","description":"Subject; Books has a standard one."},"body":{"type":"string","description":"Text, HTML; Books has a standard one."}},"required":["invoice_id","to_mail_ids"],"additionalProperties":false},"annotations":{"title":"Email a payment reminder","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 213,
    surface_hash: "3b909cbb6dc832d16a0b3c3b508e443ccad02687f3be47435af897f616168436",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    check: check_remind,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /invoices/{}/paymentreminder",
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
            template: &TEMPLATE_REMIND,
            build: build_remind,
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
            ask: "Remind Acme of the oldest overdue invoice",
            arguments: r#"{"invoice_id":"2198437000003000006","to_mail_ids":["wendy.castellano@acmecorp.example"]}"#,
        },
    ],
};

static TEMPLATE_REMIND: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("paymentreminder"),
    ],
};

fn build_remind(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMIND, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("to_mail_ids", &[PlaceStep::Key("to_mail_ids")]);
    request.body("cc_mail_ids", &[PlaceStep::Key("cc_mail_ids")]);
    request.body("subject", &[PlaceStep::Key("subject")]);
    request.body("body", &[PlaceStep::Key("body")]);
    request.finish()
}

/// `update_a_zoho_books_invoice_by_id`: Update an invoice
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_invoice_by_id",
    title: "Update an invoice",
    description: "Changes the given members of one invoice and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_invoices, the lines from get_single_zoho_books_invoice_by_id.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "update",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.invoices.UPDATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_invoice_by_id","title":"Update an invoice","description":"Changes the given members of one invoice and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_invoices, the lines from get_single_zoho_books_invoice_by_id.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"line_item_id":{"type":"string","pattern":"^[0-9]+$"},"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"All lines that the invoice shall have; those that stay by line_item_id."},"date":{"type":"string","description":"Day it is made out; today without it."},"due_date":{"type":"string","description":"Day that it is due; by the terms of payment without it. Date or `today+7d`."},"notes":{"type":"string","description":"Text for the customer below the lines."},"terms":{"type":"string","description":"Terms printed on it."},"other_fields":{"type":"object","description":"Others by API name, for example reference_number."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Update an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 343,
    surface_hash: "dab075a55f432db25422e422d7387cc89f29574a4465c8896a47fdcec1b28511",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
            name: "terms",
            place: Place::Body,
            wire: "/terms",
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
    operation: "PUT /invoices/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "customer_id",
            "customer_name",
            "date",
            "due_date",
            "invoice_id",
            "invoice_number",
            "line_items",
            "notes",
            "status",
            "terms",
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
                at: "/invoice",
                one: false,
                keep: &[
                    "invoice_id",
                    "invoice_number",
                    "status",
                    "customer_name",
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
            ask: "Note on Acme's draft that it refers to their order 4711",
            arguments: r#"{"invoice_id":"2198437000003000030","other_fields":{"reference_number":"PO-4711"}}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("invoices"), Segment::Argument("invoice_id")],
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
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("terms", &[PlaceStep::Key("terms")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "customer_id",
                "line_items",
                "date",
                "due_date",
                "notes",
                "terms",
                "organization_id",
            ],
        );
    request.finish()
}

/// `zoho_books_invoices_write_off`: Write off an invoice
pub static WRITE_OFF: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_invoices_write_off",
    title: "Write off an invoice",
    description: "Writes off what is left of one open invoice: nobody is asked for it any more. Only when that was asked for. To cancel an invoice that should not exist use zoho_books_invoices_mark_as_void. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoices",
    method: "write_off",
    class: Class::Write,
    tags: &["finance", "invoices"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_invoices_write_off","title":"Write off an invoice","description":"Writes off what is left of one open invoice: nobody is asked for it any more. Only when that was asked for. To cancel an invoice that should not exist use zoho_books_invoices_mark_as_void. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Write off an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 119,
    surface_hash: "092ea13fabbe0eb589fe4f812ac5621a7bb6dd1f2165d022a685d80c66c24255",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_write_off,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /invoices/{}/writeoff",
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
            template: &TEMPLATE_WRITE_OFF,
            build: build_write_off,
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
            ask: "We will not get the money from Finch",
            arguments: r#"{"invoice_id":"2198437000003000012"}"#,
        },
    ],
};

static TEMPLATE_WRITE_OFF: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("writeoff"),
    ],
};

fn build_write_off(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_WRITE_OFF, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

fn check_apply_credits(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id", "apply_creditnotes"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(
        value,
        at,
        "apply_creditnotes",
        check_apply_credits_apply_creditnotes,
        out,
    );
    check::no_other_properties(
        value,
        at,
        &["invoice_id", "apply_creditnotes"],
        &[],
        out,
    );
}

fn check_apply_credits_apply_creditnotes(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_apply_credits_apply_creditnotes_item, out);
}

fn check_apply_credits_apply_creditnotes_item(
    value: &Value,
    at: &At,
    out: &mut Violations,
) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id", "amount_applied"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::property(value, at, "amount_applied", super::shared::check_quantity, out);
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
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "terms", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "customer_id",
            "line_items",
            "date",
            "due_date",
            "notes",
            "terms",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_from_sales_order(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["salesorder_id"], out);
    check::property(value, at, "salesorder_id", super::shared::check_bill_id, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["salesorder_id", "idempotency_key"],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id", "to_mail_ids"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["invoice_id", "to_mail_ids", "cc_mail_ids", "subject", "body"],
        &[],
        out,
    );
}

fn check_email_content(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["invoice_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "filter_by", check_list_filter_by, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "invoice_number", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "item_id", super::shared::check_string, out);
    check::property(value, at, "date_start", super::shared::check_string, out);
    check::property(value, at, "date_end", super::shared::check_string, out);
    check::property(value, at, "due_date_start", super::shared::check_string, out);
    check::property(value, at, "due_date_end", super::shared::check_string, out);
    check::property(value, at, "total_less_equals", super::shared::check_number, out);
    check::property(value, at, "total_greater_equals", super::shared::check_number, out);
    check::property(value, at, "balance_less_equals", super::shared::check_number, out);
    check::property(
        value,
        at,
        "balance_greater_equals",
        super::shared::check_number,
        out,
    );
    check::property(value, at, "search_text", super::shared::check_string, out);
    check::property(value, at, "last_modified_time", super::shared::check_string, out);
    check::property(value, at, "zcrm_potential_id", super::shared::check_bill_id, out);
    check::property(value, at, "sort_column", check_list_sort_column, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "filter_by",
            "customer_id",
            "invoice_number",
            "reference_number",
            "item_id",
            "date_start",
            "date_end",
            "due_date_start",
            "due_date_end",
            "total_less_equals",
            "total_greater_equals",
            "balance_less_equals",
            "balance_greater_equals",
            "search_text",
            "last_modified_time",
            "zcrm_potential_id",
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

fn check_list_filter_by(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Status.All"),
            Literal::String("Status.Sent"),
            Literal::String("Status.Draft"),
            Literal::String("Status.OverDue"),
            Literal::String("Status.Paid"),
            Literal::String("Status.Void"),
            Literal::String("Status.Unpaid"),
            Literal::String("Status.PartiallyPaid"),
            Literal::String("Status.Viewed"),
            Literal::String("Date.PaymentExpectedDate"),
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
            Literal::String("invoice_number"),
            Literal::String("date"),
            Literal::String("due_date"),
            Literal::String("total"),
            Literal::String("balance"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_mark_as_draft(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_mark_as_sent(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_mark_as_void(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_remind(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id", "to_mail_ids"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["invoice_id", "to_mail_ids", "cc_mail_ids", "subject", "body"],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(
        value,
        at,
        "line_items",
        super::shared::check_line_items_354f25,
        out,
    );
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "terms", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "invoice_id",
            "customer_id",
            "line_items",
            "date",
            "due_date",
            "notes",
            "terms",
            "other_fields",
        ],
        &[],
        out,
    );
}

fn check_write_off(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}
