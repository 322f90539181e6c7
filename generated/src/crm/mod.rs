//! Generated from specs/crm/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForms, DateStyle, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Concurrency, Cost, Disclosure, Empty,
    ErrorForm, FieldMetadata, FieldNaming, Limit, Lookup, Pagination, PaginationForm,
    Place, Probe, ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step, Throttle,
    ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod account_contacts;
pub mod account_deals;
pub mod accounts;
pub mod attachments;
pub mod business;
pub mod calls;
pub mod contact_deals;
pub mod contacts;
pub mod coql;
pub mod deals;
pub mod deleted_records;
pub mod emails;
pub mod events;
pub mod fields;
pub mod files;
pub mod layouts;
pub mod leads;
pub mod modules;
pub mod notes;
pub mod organisation;
pub mod picklists;
pub mod pipelines;
pub mod record_photos;
pub mod records;
pub mod related_lists;
pub mod related_records;
pub mod search_accounts;
pub mod search_contacts;
pub mod search_deals;
pub mod search_leads;
pub mod search_records;
pub mod tags;
pub mod tasks;
pub mod users;
mod shared;

/// Zoho CRM
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "crm",
    title: "Zoho CRM",
    base_path: "/crm/v8",
    host_column: "api",
    instructions: "Zoho CRM: leads, contacts, accounts, deals, tasks, events, calls, notes. Find records with list_all_zoho_crm_search_*: criteria for conditions on fields, word for free text, email or phone for a person. Use list_all_zoho_crm_coql for null tests, LIKE, joins, counts or another order. Ids are strings of digits taken from results, never invented; owner ids come from list_all_zoho_crm_users.\n\nPicklist values such as Stage or Lead_Status and custom fields differ between organisations: see list_all_zoho_crm_picklists and list_all_zoho_crm_fields. Both are checked before a record is written, and an error lists likely ones; where a result's note says that they were not, read the record back. Modules without tools of their own, custom ones too, are reached with the tools for records of any module. A changed record shows in search only after a delay; reading it by id is immediate. Turn a lead into a contact, an account and a deal with zoho_crm_leads_convert, not by creating them one by one. When an answer says outcome_unknown, look whether the record exists before writing again.",
    tenant: None,
    probe: Some(Probe {
        request: &PROBE,
        id: "",
        name: "/company_name",
    }),
    errors: ErrorForm {
        code: &["/code"],
        message: &["/message"],
        details: "/details",
        fault_field: "",
        fault_reason: &[],
        items: "/data",
        status: "/status",
        ok: &["success"],
        signs: &[],
        kinds: &[
            ("ALREADY_MODIFIED", ErrorKind::Conflict),
            ("ALREADY_SCHEDULED", ErrorKind::Conflict),
            ("ALREADY_USED", ErrorKind::Conflict),
            ("AMBIGUITY_DURING_PROCESSING", ErrorKind::InvalidArgument),
            ("AUTHENTICATION_FAILURE", ErrorKind::Auth),
            ("CANNOT_BE_UPDATED", ErrorKind::Conflict),
            ("CANNOT_DELETE", ErrorKind::Conflict),
            ("CANNOT_PERFORM_ACTION", ErrorKind::Conflict),
            ("CANNOT_PROCESS", ErrorKind::Conflict),
            ("CONVERTED_RECORD", ErrorKind::Conflict),
            ("DATA_MISMATCH", ErrorKind::InvalidArgument),
            ("DEPENDENT_FIELD_MISSING", ErrorKind::InvalidArgument),
            ("DEPENDENT_MISMATCH", ErrorKind::InvalidArgument),
            ("DISCRETE_PAGINATION_LIMIT_EXCEEDED", ErrorKind::InvalidArgument),
            ("DUPLICATE_ALIAS", ErrorKind::InvalidArgument),
            ("DUPLICATE_DATA", ErrorKind::Conflict),
            ("EXPECTED_FIELD_MISSING", ErrorKind::InvalidArgument),
            ("EXPIRED_VALUE", ErrorKind::InvalidArgument),
            ("FILE_SIZE_MORE_THAN_ALLOWED_SIZE", ErrorKind::TooLarge),
            ("ID_ALREADY_CONVERTED", ErrorKind::Conflict),
            ("INTERNAL_ERROR", ErrorKind::Upstream),
            ("INTERNAL_SERVER_ERROR", ErrorKind::Upstream),
            ("INVALID_ALIAS", ErrorKind::InvalidArgument),
            ("INVALID_DATA", ErrorKind::InvalidArgument),
            ("INVALID_MODULE", ErrorKind::InvalidArgument),
            ("INVALID_QUERY", ErrorKind::InvalidArgument),
            ("INVALID_REQUEST", ErrorKind::InvalidArgument),
            ("INVALID_REQUEST_METHOD", ErrorKind::Internal),
            ("INVALID_TOKEN", ErrorKind::Auth),
            ("INVALID_URL_PATTERN", ErrorKind::Internal),
            ("LIMIT_EXCEEDED", ErrorKind::InvalidArgument),
            ("MANDATORY_NOT_FOUND", ErrorKind::InvalidArgument),
            ("MAPPING_MISMATCH", ErrorKind::InvalidArgument),
            ("MULTIPLE_OR_MULTI_ERRORS", ErrorKind::InvalidArgument),
            ("NOT_ALLOWED", ErrorKind::Conflict),
            ("NOT_APPROVED", ErrorKind::Conflict),
            ("NOT_REVIEWED", ErrorKind::Conflict),
            ("NOT_SUPPORTED", ErrorKind::InvalidArgument),
            ("NO_PERMISSION", ErrorKind::Permission),
            ("OAUTH_SCOPE_MISMATCH", ErrorKind::Scope),
            ("PAGINATION_LIMIT_EXCEEDED", ErrorKind::InvalidArgument),
            ("PATTERN_NOT_MATCHED", ErrorKind::InvalidArgument),
            ("RECORD_IN_BLUEPRINT", ErrorKind::Conflict),
            ("RECORD_LOCKED", ErrorKind::Conflict),
            ("REQUIRED_PARAM_MISSING", ErrorKind::InvalidArgument),
            ("SYNTAX_ERROR", ErrorKind::InvalidArgument),
            ("TOKEN_BOUND_DATA_MISMATCH", ErrorKind::InvalidArgument),
            ("TOO_MANY_REQUESTS", ErrorKind::Throttled),
            ("UNABLE_TO_PARSE_DATA_TYPE", ErrorKind::InvalidArgument),
        ],
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
            status: None,
            code: Some("TOO_MANY_REQUESTS"),
            text: None,
            wait: None,
            seconds: None,
        },
    ],
    quota: QuotaHeaders {
        limit: None,
        remaining: Some("X-API-CREDITS-REMAINING"),
        reset: None,
    },
    limit: Some(Limit {
        requests: 100,
        seconds: 60,
        each_operation: false,
        told: false,
    }),
    concurrency: Some(Concurrency {
        calls: 5,
        heavy: Some(10),
    }),
    fields: Some(FieldMetadata {
        lookup: &FIELDS,
        name: "/api_name",
        label: "/field_label",
        data_type: "/data_type",
        read_only: "/read_only",
        values: "/pick_list_values",
        value: "/actual_value",
        display: "/display_value",
        choices: &["picklist", "multiselectpicklist"],
        unlisted: &["$*", "Layout"],
    }),
    dates: Some(DateForms {
        date: DateStyle::YearMonthDay,
        date_time: TimeStyle::Offset,
        moments: &["*Time"],
    }),
    choices: None,
    naming: FieldNaming {
        suffixes: &[],
        members: &["api_name"],
        values: &["_value", "value"],
    },
};

/// Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.
static PROBE: ToolDescriptor = ToolDescriptor {
    name: "crm (organisations)",
    title: "Organisations",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.org.READ"],
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
    operation: "GET /org",
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
                at: "/org",
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
    segments: &[Segment::Fixed("org")],
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
    name: "crm (fields of a module)",
    title: "Fields of a module",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.fields.READ"],
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
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

fn check_fields(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["module"], &[], out);
}

/// Where a user is found.
static LOOKUP_USER: Lookup = Lookup {
    noun: "user",
    request: &FIND_USER,
    search: "",
    names: &["/full_name", "/email"],
    id: "/id",
    prefer: "",
    tell: &["/email"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "users",
};

/// Reads where a user is found. In no list: it is asked before calls that name one.
static FIND_USER: ToolDescriptor = ToolDescriptor {
    name: "crm (user)",
    title: "Find a user",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.users.READ"],
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
    check: check_find_user,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /users",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_USER,
            build: build_find_user,
            pagination: Some(&PAGINATION_FIND_USER),
            download: false,
            result: ResultShape {
                at: "/users",
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

static TEMPLATE_FIND_USER: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("users")],
};

static PAGINATION_FIND_USER: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 20,
    more: &["/info/more_records"],
    count: "",
    last: None,
};

fn build_find_user(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_USER, arguments, context);
    request.query_constant("type", "ActiveUsers");
    request.pagination(&PAGINATION_FIND_USER);
    request.finish()
}

fn check_find_user(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}
