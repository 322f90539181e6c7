//! Generated from specs/shop/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForms, DateStyle, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Concurrency, Cost, Disclosure, Empty,
    ErrorForm, FailureSign, FieldMetadata, FieldNaming, Limit, Literal, Lookup,
    Pagination, PaginationForm, Place, Probe, ProductDescriptor, QuotaHeaders,
    ResultShape, Risk, Step, TenantBinding, TenantPlace, Throttle, TimeUnit,
    ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod customers;
pub mod orders;
pub mod type_;
mod shared;

/// The Shop
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "shop",
    title: "The Shop",
    base_path: "/shop/v2",
    host_column: "api",
    instructions: "Orders belong to customers.",
    tenant: Some(TenantBinding {
        parameter: "X-Shop",
        send_as: TenantPlace::Header,
        from: "shop_id",
    }),
    probe: Some(Probe {
        request: &PROBE,
        id: "/id",
        name: "/title",
    }),
    errors: ErrorForm {
        code: &["/code", "/fault/code"],
        message: &["/message"],
        details: "/details",
        fault_field: "/field",
        fault_reason: &["/why"],
        items: "/data",
        status: "/status",
        ok: &["success"],
        signs: &[
            FailureSign {
                at: "/failed",
                is: Some(Literal::Bool(true)),
                kind: Some(ErrorKind::Conflict),
            },
            FailureSign {
                at: "/fault",
                is: None,
                kind: None,
            },
        ],
        kinds: &[("BUSY", ErrorKind::Throttled), ("GONE", ErrorKind::NotFound)],
    },
    throttled: &[
        Throttle {
            status: Some(429),
            code: None,
            text: None,
            wait: None,
            seconds: None,
        },
        Throttle {
            status: Some(400),
            code: Some("BUSY"),
            text: Some("rolling"),
            wait: Some(TimeUnit::Minutes),
            seconds: Some(90),
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: Some("X-LEFT"),
        reset: None,
    },
    limit: Some(Limit {
        requests: 100,
        seconds: 120,
        each_operation: true,
        told: true,
    }),
    concurrency: Some(Concurrency {
        calls: 5,
        heavy: Some(2),
    }),
    fields: Some(FieldMetadata {
        lookup: &FIELDS,
        name: "/name",
        label: "/label",
        data_type: "/type",
        read_only: "/locked",
        values: "/values",
        value: "/key",
        display: "/text",
        choices: &["choice"],
        unlisted: &["$*"],
    }),
    dates: Some(DateForms {
        date: DateStyle::YearMonthDay,
        date_time: TimeStyle::UtcMillis,
        moments: &["*_at"],
    }),
    choices: Some(FieldMetadata {
        lookup: &CHOICES,
        name: "/name",
        label: "/name",
        data_type: "",
        read_only: "",
        values: "/values",
        value: "",
        display: "",
        choices: &[],
        unlisted: &["$*"],
    }),
    naming: FieldNaming {
        suffixes: &["_above"],
        members: &["api_name"],
        values: &["value"],
    },
};

/// Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.
static PROBE: ToolDescriptor = ToolDescriptor {
    name: "shop (organisations)",
    title: "Organisations",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.org.READ"],
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
                at: "",
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

/// Reads the fields of a module. In no list: it is asked before records are written.
static FIELDS: ToolDescriptor = ToolDescriptor {
    name: "shop (fields of a module)",
    title: "Fields of a module",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.fields.READ"],
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
            name: "module",
            place: Place::Query,
            wire: "of",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_fields,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /settings/fields",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIELDS,
            build: build_fields,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/fields",
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

static TEMPLATE_FIELDS: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("fields")],
};

fn build_fields(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIELDS, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.query("module", "of", QueryStyle::Plain);
    request.finish()
}

fn check_fields(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["module"], &[], out);
}

/// Reads the picklists of a module. In no list: it is asked before calls that take their values.
static CHOICES: ToolDescriptor = ToolDescriptor {
    name: "shop (picklists of a module)",
    title: "Picklists of a module",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.picklists.READ"],
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
            name: "module",
            place: Place::Query,
            wire: "module",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_choices,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /picklists",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_CHOICES,
            build: build_choices,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/fields",
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

static TEMPLATE_CHOICES: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("picklists")],
};

fn build_choices(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHOICES, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

fn check_choices(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["module"], &[], out);
}

/// Where a customer is found.
static LOOKUP_CUSTOMER: Lookup = Lookup {
    noun: "customer",
    request: &FIND_CUSTOMER,
    search: "word",
    names: &["/name", "/email"],
    id: "/id",
    prefer: "",
    tell: &["/city"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "customers",
};

/// Reads where a customer is found. In no list: it is asked before calls that name one.
static FIND_CUSTOMER: ToolDescriptor = ToolDescriptor {
    name: "shop (customer)",
    title: "Find a customer",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.customers.READ"],
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
            name: "word",
            place: Place::Query,
            wire: "word",
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
    operation: "GET /customers",
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
                at: "/data",
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
    segments: &[Segment::Fixed("customers")],
};

static PAGINATION_FIND_CUSTOMER: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "size",
    max: 100,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_find_customer(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_CUSTOMER, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.query_constant("active", "true");
    request.query("word", "word", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_CUSTOMER);
    request.finish()
}

fn check_find_customer(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["word", "limit", "cursor"], &[], out);
}

/// Where a open order is found.
static LOOKUP_OPEN_ORDER: Lookup = Lookup {
    noun: "open order",
    request: &FIND_OPEN_ORDER,
    search: "",
    names: &[],
    id: "/id",
    prefer: "/open",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "",
};

/// Reads where a open order is found. In no list: it is asked before calls that name one.
static FIND_OPEN_ORDER: ToolDescriptor = ToolDescriptor {
    name: "shop (open order)",
    title: "Find a open order",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["Shop.orders.READ"],
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
            name: "customer",
            place: Place::Path,
            wire: "customer",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_open_order,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /customers",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_OPEN_ORDER,
            build: build_find_open_order,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
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

static TEMPLATE_FIND_OPEN_ORDER: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("customers"),
        Segment::Argument("customer"),
        Segment::Fixed("orders"),
    ],
};

fn build_find_open_order(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_OPEN_ORDER, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.finish()
}

fn check_find_open_order(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["customer"], out);
    check::no_other_properties(value, at, &["customer"], &[], out);
}
