//! Generated from specs/books/resources/credit_notes.yaml and specs/books/docs/credit_notes.yaml by `cargo run -p generator`. Do not edit.

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

/// `zoho_books_credit_notes_apply`: Apply a credit note to invoices
pub static APPLY: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_credit_notes_apply",
    title: "Apply a credit note to invoices",
    description: "Pays invoices of the same customer with one open credit note and lowers their balance. Amounts may not pass the balance of either. Ids come from list_all_zoho_books_credit_notes and list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "apply",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_credit_notes_apply","title":"Apply a credit note to invoices","description":"Pays invoices of the same customer with one open credit note and lowers their balance. Amounts may not pass the balance of either. Ids come from list_all_zoho_books_credit_notes and list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."},"invoices":{"type":"array","description":"Invoices of the same customer, and how much each gets.","items":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$"},"amount_applied":{"type":"number","exclusiveMinimum":0}},"required":["invoice_id","amount_applied"]}}},"required":["creditnote_id","invoices"],"additionalProperties":false},"annotations":{"title":"Apply a credit note to invoices","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 188,
    surface_hash: "e6419a1709d519de64e82ed46277a031f2e24d05438d6b37c301009eb4649959",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "invoices",
            place: Place::Body,
            wire: "/invoices",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_apply,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /creditnotes/{}/invoices",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "invoices", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_APPLY,
            build: build_apply,
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
            ask: "Set Acme's credit note off against the oldest invoice",
            arguments: r#"{"creditnote_id":"2198437000007000003","invoices":[{"invoice_id":"2198437000003000006","amount_applied":950}]}"#,
        },
    ],
};

static TEMPLATE_APPLY: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("creditnotes"),
        Segment::Argument("creditnote_id"),
        Segment::Fixed("invoices"),
    ],
};

fn build_apply(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_APPLY, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("invoices", &[PlaceStep::Key("invoices")]);
    request.finish()
}

/// `create_a_zoho_books_credit_note`: Create a credit note
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_credit_note",
    title: "Create a credit note",
    description: "Creates a credit note as a draft. Open it with zoho_books_credit_notes_mark_as_open, then set it off with zoho_books_credit_notes_apply. Customer and items are given by name or id. Returns the credit note with its total.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "create",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.creditnotes.CREATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_credit_note","title":"Create a credit note","description":"Creates a credit note as a draft. Open it with zoho_books_credit_notes_mark_as_open, then set it off with zoho_books_credit_notes_apply. Customer and items are given by name or id. Returns the credit note with its total.","inputSchema":{"type":"object","properties":{"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"Lines: item_id, or name and rate; quantity is 1 without it."},"date":{"type":"string","description":"Day it is made out; today without it."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."},"idempotency_key":{"type":"string"}},"required":["customer_id","line_items"],"additionalProperties":false},"annotations":{"title":"Create a credit note","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 287,
    surface_hash: "8b6c8498da269ef5b54320f5203adb8e1c37a163f739f63b67887ef70f12694e",
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
    operation: "POST /creditnotes",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "creditnote_id",
            "creditnote_number",
            "customer_id",
            "customer_name",
            "date",
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
                at: "/creditnote",
                one: false,
                keep: &[
                    "creditnote_id",
                    "creditnote_number",
                    "status",
                    "customer_name",
                    "date",
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
            ask: "Credit BlueSky one implementation day",
            arguments: r#"{"customer_id":"2198437000001000004","line_items":[{"item_id":"2198437000010000002"}],"notes":"One day less than planned."}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("creditnotes")],
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
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_books_credit_note_by_id`: Delete a credit note
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_credit_note_by_id",
    title: "Delete a credit note",
    description: "Deletes one credit note for good; refused where it is applied. Only when deletion was asked for; otherwise use zoho_books_credit_notes_mark_as_void. The id comes from list_all_zoho_books_credit_notes.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "delete",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.creditnotes.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_credit_note_by_id","title":"Delete a credit note","description":"Deletes one credit note for good; refused where it is applied. Only when deletion was asked for; otherwise use zoho_books_credit_notes_mark_as_void. The id comes from list_all_zoho_books_credit_notes.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."}},"required":["creditnote_id"],"additionalProperties":false},"annotations":{"title":"Delete a credit note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 113,
    surface_hash: "6ad4090cb628ef140778cd611f7510efa25075472d0ed7cae7ead5cd8b21e725",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "DELETE /creditnotes/{}",
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
            ask: "Delete Acme's credit note",
            arguments: r#"{"creditnote_id":"2198437000007000003"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("creditnotes"), Segment::Argument("creditnote_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_credit_notes_email`: Email a credit note
pub static EMAIL: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_credit_notes_email",
    title: "Email a credit note",
    description: "Emails one credit note with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_credit_notes, addresses from list_all_zoho_books_contact_persons.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "email",
    class: Class::Write,
    tags: &["credit_notes", "email", "finance"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_credit_notes_email","title":"Email a credit note","description":"Emails one credit note with its PDF; a draft counts as sent then. It leaves the organisation at once: show receiver and text first. The id comes from list_all_zoho_books_credit_notes, addresses from list_all_zoho_books_contact_persons.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."},"subject":{"type":"string","description":"Subject; Books has a standard one."},"body":{"type":"string","description":"Text, HTML; Books has a standard one."}},"required":["creditnote_id","to_mail_ids"],"additionalProperties":false},"annotations":{"title":"Email a credit note","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 211,
    surface_hash: "c66dc96f05f596072771708f4a9b12f0ea14338a80de34fe020e91a3e9406c6e",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "POST /creditnotes/{}/email",
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
            ask: "Send Acme its credit note",
            arguments: r#"{"creditnote_id":"2198437000007000003","to_mail_ids":["wendy.castellano@acmecorp.example"]}"#,
        },
    ],
};

static TEMPLATE_EMAIL: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("creditnotes"),
        Segment::Argument("creditnote_id"),
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

/// `get_single_zoho_books_credit_note_by_id`: Get a credit note
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_credit_note_by_id",
    title: "Get a credit note",
    description: "Reads one credit note with its lines, notes and amounts. The id comes from list_all_zoho_books_credit_notes.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "get",
    class: Class::Read,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.creditnotes.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_credit_note_by_id","title":"Get a credit note","description":"Reads one credit note with its lines, notes and amounts. The id comes from list_all_zoho_books_credit_notes.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."},"fields":{"type":"array","items":{"type":"string"}}},"required":["creditnote_id"],"additionalProperties":false},"annotations":{"title":"Get a credit note","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 106,
    surface_hash: "ee1e3c94d0cdb47e3eb837fda30585bf45bbc103f89f074c2b00011360e19e31",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "GET /creditnotes/{}",
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
                at: "/creditnote",
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
            ask: "What was Acme credited for?",
            arguments: r#"{"creditnote_id":"2198437000007000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("creditnotes"), Segment::Argument("creditnote_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_credit_notes`: List credit notes
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_credit_notes",
    title: "List credit notes",
    description: "Finds credit notes by state, customer or number. balance tells what is left to apply, which zoho_books_credit_notes_apply does. Returns number, customer, status, day, total and balance.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "list",
    class: Class::Read,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.creditnotes.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_credit_notes","title":"List credit notes","description":"Finds credit notes by state, customer or number. balance tells what is left to apply, which zoho_books_credit_notes_apply does. Returns number, customer, status, day, total and balance.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["open","closed","void","draft"],"description":"Only in this state."},"customer_id":{"type":"string","description":"Only of this customer. Id or name."},"date":{"type":"string","description":"Made out on this day. Date or `today+7d`."},"search_text":{"type":"string","description":"Anywhere in number, reference and name."},"sort_column":{"type":"string","enum":["customer_name","creditnote_number","balance","total","date","created_time"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List credit notes","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 236,
    surface_hash: "7fec987e579506127f00bf5a2052bdba3ba2bcaa2d673a0ff2a37ad63782d869",
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
            name: "date",
            place: Place::Query,
            wire: "date",
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
    operation: "GET /creditnotes",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "creditnote_id",
            "creditnote_number",
            "currency_code",
            "customer_id",
            "customer_name",
            "date",
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
                at: "/creditnotes",
                one: false,
                keep: &[
                    "creditnote_id",
                    "creditnote_number",
                    "customer_id",
                    "customer_name",
                    "status",
                    "date",
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
            ask: "Which credit notes are not used up?",
            arguments: r#"{"status":"open"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("creditnotes")],
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
    request.query("date", "date", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_books_credit_notes_mark_as_open`: Open a credit note
pub static MARK_AS_OPEN: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_credit_notes_mark_as_open",
    title: "Open a credit note",
    description: "Makes a credit note that is a draft or void open, so that it can be applied. The id comes from list_all_zoho_books_credit_notes with status draft.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "mark_as_open",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_credit_notes_mark_as_open","title":"Open a credit note","description":"Makes a credit note that is a draft or void open, so that it can be applied. The id comes from list_all_zoho_books_credit_notes with status draft.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."}},"required":["creditnote_id"],"additionalProperties":false},"annotations":{"title":"Open a credit note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "87fc4aeeea7df0b8782e6be5c1b1a8593a12da207cecd0de5fa8f7772bf70098",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "POST /creditnotes/{}/status/open",
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
            ask: "Swift Freight gets its credit",
            arguments: r#"{"creditnote_id":"2198437000007000004"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_OPEN: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("creditnotes"),
        Segment::Argument("creditnote_id"),
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

/// `zoho_books_credit_notes_mark_as_void`: Void a credit note
pub static MARK_AS_VOID: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_credit_notes_mark_as_void",
    title: "Void a credit note",
    description: "Makes one credit note void: it keeps its number and cannot be applied. Only when that was asked for. The id comes from list_all_zoho_books_credit_notes.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "mark_as_void",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.creditnotes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_credit_notes_mark_as_void","title":"Void a credit note","description":"Makes one credit note void: it keeps its number and cannot be applied. Only when that was asked for. The id comes from list_all_zoho_books_credit_notes.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."}},"required":["creditnote_id"],"additionalProperties":false},"annotations":{"title":"Void a credit note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "5766181a662ebb1bbe48e1a9c61c6dd97dee0725e7774a7f89e32ea85334b7f4",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "POST /creditnotes/{}/status/void",
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
            ask: "Acme does not get the credit after all",
            arguments: r#"{"creditnote_id":"2198437000007000003"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_VOID: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("creditnotes"),
        Segment::Argument("creditnote_id"),
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

/// `update_a_zoho_books_credit_note_by_id`: Change a credit note
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_credit_note_by_id",
    title: "Change a credit note",
    description: "Changes the given members of one credit note and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_credit_notes, the lines from get_single_zoho_books_credit_note_by_id.",
    product: &super::PRODUCT,
    resource: "credit_notes",
    method: "update",
    class: Class::Write,
    tags: &["credit_notes", "finance"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoBooks.contacts.READ",
        "ZohoBooks.creditnotes.UPDATE",
        "ZohoBooks.settings.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_credit_note_by_id","title":"Change a credit note","description":"Changes the given members of one credit note and leaves the others; line_items is replaced whole. The id comes from list_all_zoho_books_credit_notes, the lines from get_single_zoho_books_credit_note_by_id.","inputSchema":{"type":"object","properties":{"creditnote_id":{"type":"string","pattern":"^[0-9]+$","description":"The credit note."},"customer_id":{"type":"string","description":"The customer. Id or name."},"line_items":{"type":"array","items":{"type":"object","properties":{"line_item_id":{"type":"string","pattern":"^[0-9]+$"},"item_id":{"type":"string","description":"Id or name."},"name":{"type":"string"},"description":{"type":"string"},"rate":{"type":"number"},"quantity":{"type":"number","exclusiveMinimum":0},"tax_id":{"type":"string","pattern":"^[0-9]+$"}}},"description":"All lines that it shall have; those that stay by line_item_id."},"date":{"type":"string","description":"Day it is made out; today without it."},"reference_number":{"type":"string","description":"Reference of the other side."},"notes":{"type":"string","description":"Text below the lines."},"other_fields":{"type":"object","description":"Others by API name, for example terms."}},"required":["creditnote_id"],"additionalProperties":false},"annotations":{"title":"Change a credit note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 314,
    surface_hash: "13ad8382a9a4073c6416d632f8587c4e69864574b0993a51855f5453636316b4",
    arguments: &[
        ArgumentDescriptor {
            name: "creditnote_id",
            place: Place::Path,
            wire: "creditnote_id",
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
    operation: "PUT /creditnotes/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "balance",
            "creditnote_id",
            "creditnote_number",
            "customer_id",
            "customer_name",
            "date",
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
                at: "/creditnote",
                one: false,
                keep: &[
                    "creditnote_id",
                    "creditnote_number",
                    "status",
                    "customer_name",
                    "date",
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
            ask: "Put the reason on Acme's credit note",
            arguments: r#"{"creditnote_id":"2198437000007000003","notes":"Training day cancelled."}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("creditnotes"), Segment::Argument("creditnote_id")],
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
                "reference_number",
                "notes",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_apply(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id", "invoices"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::property(value, at, "invoices", super::shared::check_invoices, out);
    check::no_other_properties(value, at, &["creditnote_id", "invoices"], &[], out);
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
    check::required(value, at, &["creditnote_id"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["creditnote_id"], &[], out);
}

fn check_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id", "to_mail_ids"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["creditnote_id", "to_mail_ids", "cc_mail_ids", "subject", "body"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["creditnote_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(value, at, "date", super::shared::check_string, out);
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
            "customer_id",
            "date",
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
            Literal::String("open"),
            Literal::String("closed"),
            Literal::String("void"),
            Literal::String("draft"),
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
            Literal::String("creditnote_number"),
            Literal::String("balance"),
            Literal::String("total"),
            Literal::String("date"),
            Literal::String("created_time"),
        ],
        out,
    );
}

fn check_mark_as_open(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["creditnote_id"], &[], out);
}

fn check_mark_as_void(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["creditnote_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["creditnote_id"], out);
    check::property(value, at, "creditnote_id", super::shared::check_bill_id, out);
    check::property(value, at, "customer_id", super::shared::check_string, out);
    check::property(
        value,
        at,
        "line_items",
        super::shared::check_line_items_354f25,
        out,
    );
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "reference_number", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "creditnote_id",
            "customer_id",
            "line_items",
            "date",
            "reference_number",
            "notes",
            "other_fields",
        ],
        &[],
        out,
    );
}
