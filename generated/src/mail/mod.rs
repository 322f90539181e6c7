//! Generated from specs/mail/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, ErrorForm,
    FieldNaming, Limit, Lookup, Pagination, PaginationForm, Place, Probe,
    ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step, TenantBinding, TenantPlace,
    Throttle, ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod accounts;
pub mod antispam;
pub mod domain_dkim;
pub mod domains;
pub mod group_members;
pub mod group_moderation;
pub mod groups;
pub mod organisation;
pub mod organization_spam;
pub mod policies;
pub mod policy_groups;
pub mod policy_restrictions;
pub mod policy_users;
mod shared;

/// Zoho Mail
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "mail",
    title: "Zoho Mail",
    base_path: "/api",
    host_column: "mail",
    instructions: "Zoho Mail, administration: domains, groups, held mail, policies, spam control, users. The organisation is that of the connected account: no tool takes a zoid. Domains are named (newbrand.example); groups, users, policies and DKIM keys are given by name, address or id, never invented. A failed check of a domain is no error: read status, spfstatus, mxstatus or dkimstatus in the answer. Spam lists take one category a call: rejectDomain or spamDomain to block, whiteListDomain, whiteListIP or whiteListEmail to let through.\n\nMost changes take effect for the whole organisation at once: say what will change and for whom before calling, and change nothing that was not asked for. Mail answers a change with success and nothing else; read the record where proof is wanted. A wrong scope looks like a wrong address (URL_RULE_NOT_CONFIGURED). About 30 requests a minute are known to be taken; after that it locks for a while.",
    tenant: Some(TenantBinding {
        parameter: "zoid",
        send_as: TenantPlace::Path,
        from: "zoid",
    }),
    probe: Some(Probe {
        request: &PROBE,
        id: "/zoid",
        name: "/orgName",
    }),
    errors: ErrorForm {
        code: &["/data/errorCode"],
        message: &["/data/moreInfo", "/data/error", "/status/description"],
        details: "",
        fault_field: "",
        fault_reason: &[],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[
            ("ACCESS_DENIED", ErrorKind::Permission),
            ("DOMAIN_ALREADY_EXISTS", ErrorKind::Conflict),
            ("DOMAIN_ALREADY_VERIFIED", ErrorKind::Conflict),
            ("EMAIL_ALREADY_EXISTS", ErrorKind::Conflict),
            ("EXTRA_KEY_FOUND_IN_JSON", ErrorKind::InvalidArgument),
            ("INTERNAL_ERROR", ErrorKind::Upstream),
            ("INVALID_METHOD", ErrorKind::Internal),
            ("INVALID_OAUTHTOKEN", ErrorKind::Auth),
            ("INVALID_TICKET", ErrorKind::Auth),
            ("JSON_PARSE_ERROR", ErrorKind::Internal),
            ("LESS_THAN_MIN_OCCURANCE", ErrorKind::InvalidArgument),
            ("MAILHOSTING_ALREADY_DISABLED", ErrorKind::Conflict),
            ("MAILHOSTING_ALREADY_ENABLED", ErrorKind::Conflict),
            ("MEMBER_ALREADY_EXISTS", ErrorKind::Conflict),
            ("PATTERN_NOT_MATCHED", ErrorKind::InvalidArgument),
            ("POLICY_ALREADY_EXISTS", ErrorKind::Conflict),
            ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope),
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
            status: Some(403),
            code: None,
            text: Some("throttl"),
            wait: None,
            seconds: None,
        },
        Throttle {
            status: Some(403),
            code: None,
            text: Some("too many requests"),
            wait: None,
            seconds: None,
        },
        Throttle {
            status: None,
            code: Some("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"),
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
        requests: 30,
        seconds: 60,
        each_operation: false,
        told: false,
    }),
    concurrency: None,
    fields: None,
    dates: None,
    choices: None,
    naming: FieldNaming::NONE,
};

/// Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.
static PROBE: ToolDescriptor = ToolDescriptor {
    name: "mail (organisations)",
    title: "Organisations",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.partner.organization.READ"],
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
    operation: "GET /organization",
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

static TEMPLATE_PROBE: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("organization")],
};

fn build_probe(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_PROBE, arguments, context).finish()
}

fn check_probe(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}

/// Where a dkim key is found.
static LOOKUP_DKIM_KEY: Lookup = Lookup {
    noun: "dkim key",
    request: &FIND_DKIM_KEY,
    search: "",
    names: &["/selector"],
    id: "/dkimId",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "domains",
};

/// Reads where a dkim key is found. In no list: it is asked before calls that name one.
static FIND_DKIM_KEY: ToolDescriptor = ToolDescriptor {
    name: "mail (dkim key)",
    title: "Find a dkim key",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.domains.READ"],
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
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_dkim_key,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_DKIM_KEY,
            build: build_find_dkim_key,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data/dkimDetailList",
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

static TEMPLATE_FIND_DKIM_KEY: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_find_dkim_key(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_FIND_DKIM_KEY, arguments, context).finish()
}

fn check_find_dkim_key(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

/// Where a group is found.
static LOOKUP_GROUP: Lookup = Lookup {
    noun: "group",
    request: &FIND_GROUP,
    search: "searchKey",
    names: &["/name", "/emailId"],
    id: "/zgid",
    prefer: "",
    tell: &["/emailId"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "groups",
};

/// Reads where a group is found. In no list: it is asked before calls that name one.
static FIND_GROUP: ToolDescriptor = ToolDescriptor {
    name: "mail (group)",
    title: "Find a group",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.groups.READ"],
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
            name: "searchKey",
            place: Place::Query,
            wire: "searchKey",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_group,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/groups",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_GROUP,
            build: build_find_group,
            pagination: Some(&PAGINATION_FIND_GROUP),
            download: false,
            result: ResultShape {
                at: "/data/groups",
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

static TEMPLATE_FIND_GROUP: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
    ],
};

static PAGINATION_FIND_GROUP: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 25,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_find_group(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_GROUP, arguments, context);
    request.query("searchKey", "searchKey", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_GROUP);
    request.finish()
}

fn check_find_group(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["searchKey", "limit", "cursor"], &[], out);
}

/// Where a mail account is found.
static LOOKUP_MAIL_ACCOUNT: Lookup = Lookup {
    noun: "mail account",
    request: &FIND_MAIL_ACCOUNT,
    search: "",
    names: &["/displayName", "/primaryEmailAddress"],
    id: "/accountId",
    prefer: "",
    tell: &["/primaryEmailAddress"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "accounts",
};

/// Reads where a mail account is found. In no list: it is asked before calls that name one.
static FIND_MAIL_ACCOUNT: ToolDescriptor = ToolDescriptor {
    name: "mail (mail account)",
    title: "Find a mail account",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.accounts.READ"],
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
    check: check_find_mail_account,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/accounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_MAIL_ACCOUNT,
            build: build_find_mail_account,
            pagination: Some(&PAGINATION_FIND_MAIL_ACCOUNT),
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

static TEMPLATE_FIND_MAIL_ACCOUNT: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
    ],
};

static PAGINATION_FIND_MAIL_ACCOUNT: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 100,
    default: 100,
    more: &[],
    count: "",
    last: None,
};

fn build_find_mail_account(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_MAIL_ACCOUNT, arguments, context);
    request.pagination(&PAGINATION_FIND_MAIL_ACCOUNT);
    request.finish()
}

fn check_find_mail_account(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

/// Where a policy is found.
static LOOKUP_POLICY: Lookup = Lookup {
    noun: "policy",
    request: &FIND_POLICY,
    search: "searchKey",
    names: &["/policyName"],
    id: "/policyID",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "policies",
};

/// Reads where a policy is found. In no list: it is asked before calls that name one.
static FIND_POLICY: ToolDescriptor = ToolDescriptor {
    name: "mail (policy)",
    title: "Find a policy",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.policy.READ"],
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
            name: "searchKey",
            place: Place::Query,
            wire: "searchKey",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_policy,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/policy",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_POLICY,
            build: build_find_policy,
            pagination: Some(&PAGINATION_FIND_POLICY),
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

static TEMPLATE_FIND_POLICY: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
    ],
};

static PAGINATION_FIND_POLICY: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 50,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_find_policy(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_POLICY, arguments, context);
    request.query("searchKey", "searchKey", QueryStyle::Plain);
    request.pagination(&PAGINATION_FIND_POLICY);
    request.finish()
}

fn check_find_policy(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["searchKey", "limit", "cursor"], &[], out);
}

/// Where a user is found.
static LOOKUP_USER: Lookup = Lookup {
    noun: "user",
    request: &FIND_USER,
    search: "",
    names: &["/displayName", "/primaryEmailAddress"],
    id: "/zuid",
    prefer: "",
    tell: &["/primaryEmailAddress"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "accounts",
};

/// Reads where a user is found. In no list: it is asked before calls that name one.
static FIND_USER: ToolDescriptor = ToolDescriptor {
    name: "mail (user)",
    title: "Find a user",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.accounts.READ"],
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
    operation: "GET /organization/{}/accounts",
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

static TEMPLATE_FIND_USER: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
    ],
};

static PAGINATION_FIND_USER: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 100,
    default: 100,
    more: &[],
    count: "",
    last: None,
};

fn build_find_user(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_USER, arguments, context);
    request.pagination(&PAGINATION_FIND_USER);
    request.finish()
}

fn check_find_user(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}
