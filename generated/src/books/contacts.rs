//! Generated from specs/books/resources/contacts.yaml and specs/books/docs/contacts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
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

/// `zoho_books_contacts_activate`: Make a contact active
pub static ACTIVATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_contacts_activate",
    title: "Make a contact active",
    description: "Makes an inactive customer or vendor active again, so that new transactions can be made with it. The id comes from list_all_zoho_books_contacts with filter_by Status.Inactive.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "activate",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.CREATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_contacts_activate","title":"Make a contact active","description":"Makes an inactive customer or vendor active again, so that new transactions can be made with it. The id comes from list_all_zoho_books_contacts with filter_by Status.Inactive.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Make a contact active","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 95,
    surface_hash: "c2a30fde4e2bc3b717245445c83b40dafa50b2b1b2ceb79548278be5cc662173",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /contacts/{}/active",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
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
            ask: "We work with SolarNova again",
            arguments: r#"{"contact_id":"2198437000001000011"}"#,
        },
    ],
};

static TEMPLATE_ACTIVATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contact_id"),
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

/// `create_a_zoho_books_contact`: Create a customer or vendor
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_contact",
    title: "Create a customer or vendor",
    description: "Creates a customer, or with contact_type vendor a vendor. First look with list_all_zoho_books_contacts whether it exists. Returns the new contact_id.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "create",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_contact","title":"Create a customer or vendor","description":"Creates a customer, or with contact_type vendor a vendor. First look with list_all_zoho_books_contacts whether it exists. Returns the new contact_id.","inputSchema":{"type":"object","properties":{"contact_name":{"type":"string","description":"Name that it is listed by."},"company_name":{"type":"string","description":"Company."},"payment_terms":{"type":"integer","minimum":0,"description":"Days until an invoice is due."},"currency_id":{"type":"string","pattern":"^[0-9]+$","description":"Currency."},"website":{"type":"string","description":"Web site."},"notes":{"type":"string","description":"Notes that the contact does not see."},"billing_address":{"type":"object","properties":{"attention":{"type":"string"},"address":{"type":"string"},"street2":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"}},"description":"Address for invoices."},"contact_type":{"type":"string","enum":["customer","vendor"],"description":"Which of both it is.","default":"customer"},"contact_persons":{"type":"array","description":"People there; the one with is_primary_contact receives email.","items":{"type":"object","properties":{"first_name":{"type":"string"},"last_name":{"type":"string"},"email":{"type":"string","format":"email"},"phone":{"type":"string"},"is_primary_contact":{"type":"boolean"}},"required":["first_name"]}},"other_fields":{"type":"object","description":"Others by API name, for example credit_limit."},"idempotency_key":{"type":"string"}},"required":["contact_name"],"additionalProperties":false},"annotations":{"title":"Create a customer or vendor","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 376,
    surface_hash: "e8b6a8a93a5b44c7eb243d5aefb7532b24c2113f1c5047082c646c8d1d5896a0",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_name",
            place: Place::Body,
            wire: "/contact_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "company_name",
            place: Place::Body,
            wire: "/company_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "payment_terms",
            place: Place::Body,
            wire: "/payment_terms",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "currency_id",
            place: Place::Body,
            wire: "/currency_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "website",
            place: Place::Body,
            wire: "/website",
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
            name: "billing_address",
            place: Place::Body,
            wire: "/billing_address",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "contact_type",
            place: Place::Body,
            wire: "/contact_type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contact_persons",
            place: Place::Body,
            wire: "/contact_persons",
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
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /contacts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
    disclosure: Disclosure {
        fields: &[
            "billing_address",
            "company_name",
            "contact_id",
            "contact_name",
            "contact_persons",
            "contact_type",
            "currency_id",
            "notes",
            "payment_terms",
            "status",
            "website",
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
                at: "/contact",
                one: false,
                keep: &[
                    "contact_id",
                    "contact_name",
                    "contact_type",
                    "status",
                    "contact_persons",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Add Larkspur Foods as a customer with Ida Moreno as contact, 14 days to pay",
            arguments: r#"{"contact_name":"Larkspur Foods","payment_terms":14,"contact_persons":[{"first_name":"Ida","last_name":"Moreno","email":"ida@larkspur.example","is_primary_contact":true}]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("contacts")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("contact_name", &[PlaceStep::Key("contact_name")]);
    request.body("company_name", &[PlaceStep::Key("company_name")]);
    request.body("payment_terms", &[PlaceStep::Key("payment_terms")]);
    request.body("currency_id", &[PlaceStep::Key("currency_id")]);
    request.body("website", &[PlaceStep::Key("website")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("billing_address", &[PlaceStep::Key("billing_address")]);
    request.body("contact_type", &[PlaceStep::Key("contact_type")]);
    request.body("contact_persons", &[PlaceStep::Key("contact_persons")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "contact_name",
                "company_name",
                "payment_terms",
                "currency_id",
                "website",
                "notes",
                "billing_address",
                "contact_type",
                "contact_persons",
                "organization_id",
            ],
        );
    request.finish()
}

/// `zoho_books_contacts_deactivate`: Make a contact inactive
pub static DEACTIVATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_contacts_deactivate",
    title: "Make a contact inactive",
    description: "Makes a customer or vendor inactive: it keeps its history and is not offered for new transactions. zoho_books_contacts_activate undoes it. The id comes from list_all_zoho_books_contacts.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "deactivate",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.CREATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_contacts_deactivate","title":"Make a contact inactive","description":"Makes a customer or vendor inactive: it keeps its history and is not offered for new transactions. zoho_books_contacts_activate undoes it. The id comes from list_all_zoho_books_contacts.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Make a contact inactive","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "e70a591ca9f8c6a805ba8a510244598eae7684ba1cfe14535cb1e6885597b037",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /contacts/{}/inactive",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
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
            ask: "We no longer work with SolarNova",
            arguments: r#"{"contact_id":"2198437000001000011"}"#,
        },
    ],
};

static TEMPLATE_DEACTIVATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contact_id"),
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

/// `delete_a_zoho_books_contact_by_id`: Delete a customer or vendor
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_contact_by_id",
    title: "Delete a customer or vendor",
    description: "Deletes one customer or vendor for good; refused where there are transactions. Only when deletion was asked for; otherwise use zoho_books_contacts_deactivate. The id comes from list_all_zoho_books_contacts.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "delete",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.contacts.DELETE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_contact_by_id","title":"Delete a customer or vendor","description":"Deletes one customer or vendor for good; refused where there are transactions. Only when deletion was asked for; otherwise use zoho_books_contacts_deactivate. The id comes from list_all_zoho_books_contacts.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Delete a customer or vendor","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 105,
    surface_hash: "735f1f488be85ae641d703cd3f75b2da15dfb7732917ec193225ef8cfc7ba23b",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "DELETE /contacts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
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
            ask: "Delete the contact Quantum Loom",
            arguments: r#"{"contact_id":"2198437000001000025"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("contacts"), Segment::Argument("contact_id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `zoho_books_contacts_email_statement`: Email a statement of account
pub static EMAIL_STATEMENT: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_contacts_email_statement",
    title: "Email a statement of account",
    description: "Emails a customer the statement of all transactions of a period. It leaves the organisation at once: show receiver, subject and text first. Addresses come from get_single_zoho_books_contact_by_id.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "email_statement",
    class: Class::Write,
    tags: &["contacts", "email", "finance"],
    risk: &[Risk::Send],
    scopes: &["ZohoBooks.contacts.CREATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_books_contacts_email_statement","title":"Email a statement of account","description":"Emails a customer the statement of all transactions of a period. It leaves the organisation at once: show receiver, subject and text first. Addresses come from get_single_zoho_books_contact_by_id.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer. Id or name."},"to_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers."},"subject":{"type":"string","description":"Subject."},"body":{"type":"string","description":"Text, HTML."},"start_date":{"type":"string","description":"First day of the statement. Date or `today+7d`."},"end_date":{"type":"string","description":"Last day of the statement. Date or `today+7d`."},"cc_mail_ids":{"type":"array","items":{"type":"string","format":"email"},"description":"Receivers of a copy."}},"required":["contact_id","to_mail_ids","subject","body"],"additionalProperties":false},"annotations":{"title":"Email a statement of account","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 233,
    surface_hash: "31fec674c424380ea6c855ec2d439246cb9a132f292c6a179414cfeca2e378c1",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
        ArgumentDescriptor {
            name: "start_date",
            place: Place::Query,
            wire: "start_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "end_date",
            place: Place::Query,
            wire: "end_date",
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
    ],
    check: check_email_statement,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "start_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
        DateUse {
            argument: "end_date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /contacts/{}/statements/email",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
    disclosure: Disclosure {
        fields: &["body", "cc_mail_ids", "code", "message", "subject", "to_mail_ids"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_EMAIL_STATEMENT,
            build: build_email_statement,
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
            ask: "Send Acme Corp its statement for the third quarter",
            arguments: r#"{"contact_id":"2198437000001000002","start_date":"2026-07-01","end_date":"2026-09-30","to_mail_ids":["wendy.castellano@acmecorp.example"],"subject":"Your statement of account","body":"Dear Wendy, please find your statement attached."}"#,
        },
    ],
};

static TEMPLATE_EMAIL_STATEMENT: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contact_id"),
        Segment::Fixed("statements"),
        Segment::Fixed("email"),
    ],
};

fn build_email_statement(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_EMAIL_STATEMENT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("to_mail_ids", &[PlaceStep::Key("to_mail_ids")]);
    request.body("subject", &[PlaceStep::Key("subject")]);
    request.body("body", &[PlaceStep::Key("body")]);
    request.query("start_date", "start_date", QueryStyle::Plain);
    request.query("end_date", "end_date", QueryStyle::Plain);
    request.body("cc_mail_ids", &[PlaceStep::Key("cc_mail_ids")]);
    request.finish()
}

/// `get_single_zoho_books_contact_by_id`: Get a customer or vendor
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_contact_by_id",
    title: "Get a customer or vendor",
    description: "Reads one customer or vendor with people, addresses, terms of payment and balances. The id comes from list_all_zoho_books_contacts, which already returns the balances.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "get",
    class: Class::Read,
    tags: &["contacts", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_contact_by_id","title":"Get a customer or vendor","description":"Reads one customer or vendor with people, addresses, terms of payment and balances. The id comes from list_all_zoho_books_contacts, which already returns the balances.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Get a customer or vendor","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 109,
    surface_hash: "939a16f242328850f6393621c38fc596590ae3464ef4ca6f7dc905703fc811ad",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /contacts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
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
                at: "/contact",
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
            ask: "Who gets the invoices at Acme Corp?",
            arguments: r#"{"contact_id":"2198437000001000002"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts"), Segment::Argument("contact_id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_contacts`: List customers and vendors
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_contacts",
    title: "List customers and vendors",
    description: "Finds customers and vendors by name, email or state, with what they owe. Use it to get a contact_id, or with filter_by Invoice.Unpaid to see who owes how much; for the invoices themselves use list_all_zoho_books_invoices. Returns name, type, email, outstanding_receivable_amount and unused credits.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "list",
    class: Class::Read,
    tags: &["contacts", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_contacts","title":"List customers and vendors","description":"Finds customers and vendors by name, email or state, with what they owe. Use it to get a contact_id, or with filter_by Invoice.Unpaid to see who owes how much; for the invoices themselves use list_all_zoho_books_invoices. Returns name, type, email, outstanding_receivable_amount and unused credits.","inputSchema":{"type":"object","properties":{"contact_type":{"type":"string","enum":["customer","vendor"],"description":"Only customers, or only vendors."},"contact_name_contains":{"type":"string","description":"Part of the name, any case."},"email":{"type":"string","description":"Address of the primary contact person."},"filter_by":{"type":"string","enum":["Status.All","Status.Active","Status.Inactive","Status.Duplicate","Status.PortalEnabled","Status.PortalDisabled","Status.CreditLimitExceed","Status.Crm","Invoice.OverDue","Invoice.Unpaid"],"description":"By state; Invoice.OverDue: with an overdue invoice, Invoice.Unpaid: owing anything."},"search_text":{"type":"string","description":"Finds it anywhere in name and notes."},"sort_column":{"type":"string","enum":["contact_name","first_name","last_name","email","outstanding_receivable_amount","created_time","last_modified_time"],"description":"Sort by."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List customers and vendors","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 340,
    surface_hash: "c65fe4f3470787ffe933e6c280696f4899d51ce8f0405a2ddf0f86189b013aa5",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_type",
            place: Place::Query,
            wire: "contact_type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contact_name_contains",
            place: Place::Query,
            wire: "contact_name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Query,
            wire: "email",
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
    operation: "GET /contacts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
    disclosure: Disclosure {
        fields: &[
            "contact_id",
            "contact_name",
            "contact_type",
            "currency_code",
            "email",
            "outstanding_payable_amount",
            "outstanding_receivable_amount",
            "phone",
            "status",
            "unused_credits_receivable_amount",
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
                at: "/contacts",
                one: false,
                keep: &[
                    "contact_id",
                    "contact_name",
                    "contact_type",
                    "status",
                    "email",
                    "phone",
                    "currency_code",
                    "outstanding_receivable_amount",
                    "outstanding_payable_amount",
                    "unused_credits_receivable_amount",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who owes us money?",
            arguments: r#"{"filter_by":"Invoice.Unpaid","sort_column":"outstanding_receivable_amount"}"#,
        },
        Example {
            ask: "Find Acme in Books",
            arguments: r#"{"contact_name_contains":"Acme"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts")],
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
    request.query("contact_type", "contact_type", QueryStyle::Plain);
    request.query("contact_name_contains", "contact_name_contains", QueryStyle::Plain);
    request.query("email", "email", QueryStyle::Plain);
    request.query("filter_by", "filter_by", QueryStyle::Plain);
    request.query("search_text", "search_text", QueryStyle::Plain);
    request.query("sort_column", "sort_column", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_books_contact_by_id`: Update a customer or vendor
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_contact_by_id",
    title: "Update a customer or vendor",
    description: "Changes the given members of one customer or vendor and leaves the others. The id comes from list_all_zoho_books_contacts. To change people use update_a_zoho_books_contact_person_by_id.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "update",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.READ", "ZohoBooks.contacts.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_contact_by_id","title":"Update a customer or vendor","description":"Changes the given members of one customer or vendor and leaves the others. The id comes from list_all_zoho_books_contacts. To change people use update_a_zoho_books_contact_person_by_id.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."},"contact_name":{"type":"string","description":"Name that it is listed by."},"company_name":{"type":"string","description":"Company."},"payment_terms":{"type":"integer","minimum":0,"description":"Days until an invoice is due."},"currency_id":{"type":"string","pattern":"^[0-9]+$","description":"Currency."},"website":{"type":"string","description":"Web site."},"notes":{"type":"string","description":"Notes that the contact does not see."},"billing_address":{"type":"object","properties":{"attention":{"type":"string"},"address":{"type":"string"},"street2":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"}},"description":"Address for invoices."},"other_fields":{"type":"object","description":"Others by API name, for example credit_limit."}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Update a customer or vendor","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 290,
    surface_hash: "3331697525715b73f8bb387463e5f417cc75edb622fbd056a0adaec1e73d7482",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contact_name",
            place: Place::Body,
            wire: "/contact_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "company_name",
            place: Place::Body,
            wire: "/company_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "payment_terms",
            place: Place::Body,
            wire: "/payment_terms",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "currency_id",
            place: Place::Body,
            wire: "/currency_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "website",
            place: Place::Body,
            wire: "/website",
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
            name: "billing_address",
            place: Place::Body,
            wire: "/billing_address",
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
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /contacts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["company_name", "contact_name", "notes", "website"],
    disclosure: Disclosure {
        fields: &[
            "billing_address",
            "company_name",
            "contact_id",
            "contact_name",
            "contact_type",
            "currency_id",
            "last_modified_time",
            "notes",
            "payment_terms",
            "status",
            "website",
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
                at: "/contact",
                one: false,
                keep: &[
                    "contact_id",
                    "contact_name",
                    "contact_type",
                    "status",
                    "last_modified_time",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Acme Corp gets 45 days to pay",
            arguments: r#"{"contact_id":"2198437000001000002","payment_terms":45}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("contacts"), Segment::Argument("contact_id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("contact_name", &[PlaceStep::Key("contact_name")]);
    request.body("company_name", &[PlaceStep::Key("company_name")]);
    request.body("payment_terms", &[PlaceStep::Key("payment_terms")]);
    request.body("currency_id", &[PlaceStep::Key("currency_id")]);
    request.body("website", &[PlaceStep::Key("website")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("billing_address", &[PlaceStep::Key("billing_address")]);
    request
        .body_open(
            "other_fields",
            &[],
            &[
                "contact_name",
                "company_name",
                "payment_terms",
                "currency_id",
                "website",
                "notes",
                "billing_address",
                "organization_id",
            ],
        );
    request.finish()
}

fn check_activate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["contact_id"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_name"], out);
    check::property(value, at, "contact_name", super::shared::check_string, out);
    check::property(value, at, "company_name", super::shared::check_string, out);
    check::property(value, at, "payment_terms", check_integer_min_0, out);
    check::property(value, at, "currency_id", super::shared::check_bill_id, out);
    check::property(value, at, "website", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "billing_address", check_billing_address, out);
    check::property(value, at, "contact_type", check_contact_type, out);
    check::property(value, at, "contact_persons", check_create_contact_persons, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "contact_name",
            "company_name",
            "payment_terms",
            "currency_id",
            "website",
            "notes",
            "billing_address",
            "contact_type",
            "contact_persons",
            "other_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_integer_min_0(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(0), out);
}

fn check_billing_address(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "attention", super::shared::check_string, out);
    check::property(value, at, "address", super::shared::check_string, out);
    check::property(value, at, "street2", super::shared::check_string, out);
    check::property(value, at, "city", super::shared::check_string, out);
    check::property(value, at, "state", super::shared::check_string, out);
    check::property(value, at, "zip", super::shared::check_string, out);
    check::property(value, at, "country", super::shared::check_string, out);
}

fn check_contact_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("customer"), Literal::String("vendor")],
        out,
    );
}

fn check_create_contact_persons(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_create_contact_persons_item, out);
}

fn check_create_contact_persons_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["first_name"], out);
    check::property(value, at, "first_name", super::shared::check_string, out);
    check::property(value, at, "last_name", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "is_primary_contact", super::shared::check_boolean, out);
}

fn check_deactivate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["contact_id"], &[], out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["contact_id"], &[], out);
}

fn check_email_statement(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id", "to_mail_ids", "subject", "body"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "to_mail_ids", super::shared::check_fields, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "body", super::shared::check_string, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(value, at, "cc_mail_ids", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "contact_id",
            "to_mail_ids",
            "subject",
            "body",
            "start_date",
            "end_date",
            "cc_mail_ids",
        ],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["contact_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "contact_type", check_contact_type, out);
    check::property(
        value,
        at,
        "contact_name_contains",
        super::shared::check_string,
        out,
    );
    check::property(value, at, "email", super::shared::check_string, out);
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
            "contact_type",
            "contact_name_contains",
            "email",
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
            Literal::String("Status.Duplicate"),
            Literal::String("Status.PortalEnabled"),
            Literal::String("Status.PortalDisabled"),
            Literal::String("Status.CreditLimitExceed"),
            Literal::String("Status.Crm"),
            Literal::String("Invoice.OverDue"),
            Literal::String("Invoice.Unpaid"),
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
            Literal::String("contact_name"),
            Literal::String("first_name"),
            Literal::String("last_name"),
            Literal::String("email"),
            Literal::String("outstanding_receivable_amount"),
            Literal::String("created_time"),
            Literal::String("last_modified_time"),
        ],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "contact_name", super::shared::check_string, out);
    check::property(value, at, "company_name", super::shared::check_string, out);
    check::property(value, at, "payment_terms", check_integer_min_0, out);
    check::property(value, at, "currency_id", super::shared::check_bill_id, out);
    check::property(value, at, "website", super::shared::check_string, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "billing_address", check_billing_address, out);
    check::property(value, at, "other_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "contact_id",
            "contact_name",
            "company_name",
            "payment_terms",
            "currency_id",
            "website",
            "notes",
            "billing_address",
            "other_fields",
        ],
        &[],
        out,
    );
}
