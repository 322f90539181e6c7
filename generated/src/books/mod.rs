//! Generated from specs/books/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForms, DateStyle, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Concurrency, Cost, Disclosure, Empty,
    ErrorForm, FieldNaming, Limit, Lookup, Pagination, PaginationForm, Place, Probe,
    ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step, TenantBinding, TenantPlace,
    Throttle, ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod accounts;
pub mod bill_attachments;
pub mod bills;
pub mod contact_comments;
pub mod contact_persons;
pub mod contacts;
pub mod credit_notes;
pub mod currencies;
pub mod customer_payments;
pub mod estimates;
pub mod expenses;
pub mod invoice_attachments;
pub mod invoice_comments;
pub mod invoice_credits;
pub mod invoice_payments;
pub mod invoices;
pub mod items;
pub mod organizations;
pub mod overdue_invoices;
pub mod sales_orders;
pub mod taxes;
mod shared;

/// Zoho Books
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "books",
    title: "Zoho Books",
    base_path: "/books/v3",
    host_column: "api",
    instructions: "Zoho Books: customers, vendors, invoices, estimates, sales orders, bills, expenses, payments, credit notes, items. What is owed is the balance of invoices; drafts and void invoices owe nothing, so filter by Status.Unpaid or Status.OverDue before adding up. Customers and vendors are both contacts. Customers, vendors, items and accounts may be given by name; other ids are strings of digits taken from results, never invented. The organisation is chosen by the connection: never ask for its id.\n\nA new invoice is a draft: it counts as a debt once it is emailed or marked as sent. A payment is recorded with create_a_zoho_books_customer_payment and lowers the balance of the invoices it names; a credit note does so once it is applied. Changing line_items replaces all of them: send those that stay, with their line_item_id. Emails leave the organisation at once: show receiver and text first. Customers are the accounts of the CRM by the same name. When an answer says outcome_unknown, look whether the record exists before writing again.",
    tenant: Some(TenantBinding {
        parameter: "organization_id",
        send_as: TenantPlace::Query,
        from: "organization_id",
    }),
    probe: Some(Probe {
        request: &PROBE,
        id: "/organization_id",
        name: "/name",
    }),
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &["0"],
        signs: &[],
        kinds: &[
            ("1002", ErrorKind::NotFound),
            ("1038", ErrorKind::Internal),
            ("1070", ErrorKind::Throttled),
            ("14", ErrorKind::Auth),
            ("15", ErrorKind::InvalidArgument),
            ("2", ErrorKind::InvalidArgument),
            ("3008", ErrorKind::InvalidArgument),
            ("4", ErrorKind::InvalidArgument),
            ("44", ErrorKind::Throttled),
            ("45", ErrorKind::Quota),
            ("5", ErrorKind::Internal),
            ("57", ErrorKind::Auth),
        ],
    },
    throttled: &[
        Throttle {
            status: None,
            code: Some("44"),
            text: None,
            wait: None,
            seconds: Some(60),
        },
        Throttle {
            status: None,
            code: Some("1070"),
            text: None,
            wait: None,
            seconds: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    limit: Some(Limit {
        requests: 100,
        seconds: 60,
        each_operation: false,
        told: true,
    }),
    concurrency: Some(Concurrency {
        calls: 5,
        heavy: None,
    }),
    fields: None,
    dates: Some(DateForms {
        date: DateStyle::YearMonthDay,
        date_time: TimeStyle::OffsetWithoutColon,
        moments: &[],
    }),
    choices: None,
    naming: FieldNaming {
        suffixes: &["_contains", "_start", "_end", "_less_equals", "_greater_equals"],
        members: &["api_name", "label"],
        values: &["value", "value_formatted"],
    },
};

/// Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.
static PROBE: ToolDescriptor = ToolDescriptor {
    name: "books (organisations)",
    title: "Organisations",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[],
    check: check_probe,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organizations",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_PROBE,
            build: build_probe,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/organizations",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_PROBE: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("organizations")],
};

fn build_probe(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_PROBE, arguments, context).finish()
}

fn check_probe(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}

/// Where a account is found.
static LOOKUP_ACCOUNT: Lookup = Lookup {
    noun: "account",
    request: &FIND_ACCOUNT,
    search: "",
    names: &["/account_name"],
    id: "/account_id",
    prefer: "",
    tell: &["/account_type"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "accounts",
};

/// Reads where a account is found. In no list: it is asked before calls that name one.
static FIND_ACCOUNT: ToolDescriptor = ToolDescriptor {
    name: "books (account)",
    title: "Find a account",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.accountants.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[],
    check: check_find_account,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /chartofaccounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_ACCOUNT,
            build: build_find_account,
            pagination: Some(&PAGINATION_FIND_ACCOUNT),
            download: false,
            result: ResultShape {
                at: "/chartofaccounts",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIND_ACCOUNT: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("chartofaccounts")],
};

static PAGINATION_FIND_ACCOUNT: Pagination = Pagination {
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

fn build_find_account(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_ACCOUNT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.pagination(&PAGINATION_FIND_ACCOUNT);
    request.finish()
}

fn check_find_account(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

/// Where a contact is found.
static LOOKUP_CONTACT: Lookup = Lookup {
    noun: "contact",
    request: &FIND_CONTACT,
    search: "contact_name_contains",
    names: &["/contact_name"],
    id: "/contact_id",
    prefer: "",
    tell: &["/contact_type"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "contacts",
};

/// Reads where a contact is found. In no list: it is asked before calls that name one.
static FIND_CONTACT: ToolDescriptor = ToolDescriptor {
    name: "books (contact)",
    title: "Find a contact",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_name_contains",
            place: Place::Query,
            wire: "contact_name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_contact,
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
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_CONTACT,
            build: build_find_contact,
            pagination: Some(&PAGINATION_FIND_CONTACT),
            download: false,
            result: ResultShape {
                at: "/contacts",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIND_CONTACT: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts")],
};

static PAGINATION_FIND_CONTACT: Pagination = Pagination {
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

fn build_find_contact(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_CONTACT, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query("contact_name_contains", "contact_name_contains", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_CONTACT);
    request.finish()
}

fn check_find_contact(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(
        value,
        at,
        &["contact_name_contains", "limit", "cursor"],
        &[],
        out,
    );
}

/// Where a customer is found.
static LOOKUP_CUSTOMER: Lookup = Lookup {
    noun: "customer",
    request: &FIND_CUSTOMER,
    search: "contact_name_contains",
    names: &["/contact_name", "/company_name"],
    id: "/contact_id",
    prefer: "",
    tell: &["/status"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "contacts",
};

/// Reads where a customer is found. In no list: it is asked before calls that name one.
static FIND_CUSTOMER: ToolDescriptor = ToolDescriptor {
    name: "books (customer)",
    title: "Find a customer",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_name_contains",
            place: Place::Query,
            wire: "contact_name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_customer,
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
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_CUSTOMER,
            build: build_find_customer,
            pagination: Some(&PAGINATION_FIND_CUSTOMER),
            download: false,
            result: ResultShape {
                at: "/contacts",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIND_CUSTOMER: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts")],
};

static PAGINATION_FIND_CUSTOMER: Pagination = Pagination {
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

fn build_find_customer(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_CUSTOMER, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query_constant("contact_type", "customer");
    request.query("contact_name_contains", "contact_name_contains", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_CUSTOMER);
    request.finish()
}

fn check_find_customer(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(
        value,
        at,
        &["contact_name_contains", "limit", "cursor"],
        &[],
        out,
    );
}

/// Where a item is found.
static LOOKUP_ITEM: Lookup = Lookup {
    noun: "item",
    request: &FIND_ITEM,
    search: "name_contains",
    names: &["/name"],
    id: "/item_id",
    prefer: "",
    tell: &["/status"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "items",
};

/// Reads where a item is found. In no list: it is asked before calls that name one.
static FIND_ITEM: ToolDescriptor = ToolDescriptor {
    name: "books (item)",
    title: "Find a item",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.settings.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[
        ArgumentDescriptor {
            name: "name_contains",
            place: Place::Query,
            wire: "name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_item,
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
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_ITEM,
            build: build_find_item,
            pagination: Some(&PAGINATION_FIND_ITEM),
            download: false,
            result: ResultShape {
                at: "/items",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIND_ITEM: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("items")],
};

static PAGINATION_FIND_ITEM: Pagination = Pagination {
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

fn build_find_item(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_ITEM, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query("name_contains", "name_contains", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_ITEM);
    request.finish()
}

fn check_find_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(
        value,
        at,
        &["name_contains", "limit", "cursor"],
        &[],
        out,
    );
}

/// Where a vendor is found.
static LOOKUP_VENDOR: Lookup = Lookup {
    noun: "vendor",
    request: &FIND_VENDOR,
    search: "contact_name_contains",
    names: &["/contact_name", "/company_name"],
    id: "/contact_id",
    prefer: "",
    tell: &["/status"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "contacts",
};

/// Reads where a vendor is found. In no list: it is asked before calls that name one.
static FIND_VENDOR: ToolDescriptor = ToolDescriptor {
    name: "books (vendor)",
    title: "Find a vendor",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: "",
    tokens: 0,
    surface_hash: "",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_name_contains",
            place: Place::Query,
            wire: "contact_name_contains",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_vendor,
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
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_VENDOR,
            build: build_find_vendor,
            pagination: Some(&PAGINATION_FIND_VENDOR),
            download: false,
            result: ResultShape {
                at: "/contacts",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[],
};

static TEMPLATE_FIND_VENDOR: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts")],
};

static PAGINATION_FIND_VENDOR: Pagination = Pagination {
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

fn build_find_vendor(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_VENDOR, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.query_constant("contact_type", "vendor");
    request.query("contact_name_contains", "contact_name_contains", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_VENDOR);
    request.finish()
}

fn check_find_vendor(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(
        value,
        at,
        &["contact_name_contains", "limit", "cursor"],
        &[],
        out,
    );
}
