//! Generated from specs/projects/product.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForms, DateStyle, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, ErrorForm,
    FieldNaming, Limit, Lookup, Pagination, PaginationForm, Place, Probe,
    ProductDescriptor, QuotaHeaders, ResultShape, Risk, Step, TenantBinding, TenantPlace,
    Throttle, TimeUnit, ToolDescriptor,
};
use zoho_mcp_runtime::error::ErrorKind;
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

pub mod comments;
pub mod issues;
pub mod milestones;
pub mod portal_issues;
pub mod portals;
pub mod project_status;
pub mod project_users;
#[expect(clippy::module_inception, reason = "a resource may be called like its product")]
pub mod projects;
pub mod tasklists;
pub mod tasks;
pub mod time_logs;
pub mod users;
mod shared;

/// Zoho Projects
pub static PRODUCT: ProductDescriptor = ProductDescriptor {
    name: "projects",
    title: "Zoho Projects",
    base_path: "/api/v3",
    host_column: "projects",
    instructions: "Zoho Projects: projects, milestones, task lists, tasks with comments, issues, time logs of the connected portal. Start with get_project_status: which projects run, how far they are, which are overdue, and their ids. Zoho cannot filter or search tasks: list those of the project and look. Overdue is no status: the end date is past and nothing is closed. Projects, task lists, tasks, issues, people and statuses are given by name or id.\n\nNames must be exact; a refused one is answered with likely ones. Ids are strings of digits taken from results, never invented. A task stands in a task list: list_all_zoho_projects_tasklists. Every write answers with the record as it is afterwards: compare it with what was asked, because Zoho ignores some fields without a word. Deleted tasks cannot be brought back, projects in the trash can. After too many calls of one kind Zoho locks that kind for up to 30 minutes, and every further call prolongs it: stop, and say so.",
    tenant: Some(TenantBinding {
        parameter: "portal_id",
        send_as: TenantPlace::Path,
        from: "portal_id",
    }),
    probe: Some(Probe {
        request: &PROBE,
        id: "/id",
        name: "/org_name",
    }),
    errors: ErrorForm {
        code: &["/error/title"],
        message: &["/error/details/0/message", "/error/details/message"],
        details: "/error/details",
        fault_field: "/field_name",
        fault_reason: &["/message"],
        items: "",
        status: "",
        ok: &[],
        signs: &[],
        kinds: &[
            ("EXTRA_KEY_FOUND_IN_JSON", ErrorKind::InvalidArgument),
            ("INTERNAL_SERVER_ERROR", ErrorKind::Upstream),
            ("INVALID_METHOD", ErrorKind::Internal),
            ("INVALID_OAUTHSCOPE", ErrorKind::Scope),
            ("INVALID_OAUTHTOKEN", ErrorKind::Auth),
            ("INVALID_PARAMETER_VALUE", ErrorKind::InvalidArgument),
            ("INVALID_TICKET", ErrorKind::Auth),
            ("JSON_PARSE_ERROR", ErrorKind::Internal),
            ("LESS_THAN_MIN_OCCURANCE", ErrorKind::InvalidArgument),
            ("RESOURCE_NOT_FOUND", ErrorKind::NotFound),
            ("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED", ErrorKind::Throttled),
            ("URL_RULE_NOT_CONFIGURED", ErrorKind::Scope),
        ],
    },
    throttled: &[
        Throttle {
            status: None,
            code: Some("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"),
            text: None,
            wait: Some(TimeUnit::Minutes),
            seconds: None,
        },
        Throttle {
            status: Some(429),
            code: None,
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
        seconds: 120,
        each_operation: true,
        told: true,
    }),
    concurrency: None,
    fields: None,
    dates: Some(DateForms {
        date: DateStyle::YearMonthDay,
        date_time: TimeStyle::Utc,
        moments: &[],
    }),
    choices: None,
    naming: FieldNaming::NONE,
};

/// Tells which organisations the account reaches. In no list: it is asked when an account is added or examined.
static PROBE: ToolDescriptor = ToolDescriptor {
    name: "projects (organisations)",
    title: "Organisations",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.portals.READ"],
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
    operation: "GET /portals",
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
    segments: &[Segment::Fixed("portals")],
};

fn build_probe(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_PROBE, arguments, context).finish()
}

fn check_probe(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}

/// Where a issue is found.
static LOOKUP_ISSUE: Lookup = Lookup {
    noun: "issue",
    request: &FIND_ISSUE,
    search: "",
    names: &["/name"],
    id: "/id",
    prefer: "",
    tell: &["/status/name"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "issues",
};

/// Reads where a issue is found. In no list: it is asked before calls that name one.
static FIND_ISSUE: ToolDescriptor = ToolDescriptor {
    name: "projects (issue)",
    title: "Find a issue",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.bugs.READ"],
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
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_issue,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects/{}/issues",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_ISSUE,
            build: build_find_issue,
            pagination: Some(&PAGINATION_FIND_ISSUE),
            download: false,
            result: ResultShape {
                at: "/issues",
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

static TEMPLATE_FIND_ISSUE: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("issues"),
    ],
};

static PAGINATION_FIND_ISSUE: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_issue(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_ISSUE, arguments, context);
    request.pagination(&PAGINATION_FIND_ISSUE);
    request.finish()
}

fn check_find_issue(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::no_other_properties(value, at, &["project_id", "limit", "cursor"], &[], out);
}

/// Where a issue status is found.
static LOOKUP_ISSUE_STATUS: Lookup = Lookup {
    noun: "issue status",
    request: &FIND_ISSUE_STATUS,
    search: "",
    names: &["/status/name"],
    id: "/status/id",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "issues",
};

/// Reads where a issue status is found. In no list: it is asked before calls that name one.
static FIND_ISSUE_STATUS: ToolDescriptor = ToolDescriptor {
    name: "projects (issue status)",
    title: "Find a issue status",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.bugs.READ"],
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
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_issue_status,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects/{}/issues",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_ISSUE_STATUS,
            build: build_find_issue_status,
            pagination: Some(&PAGINATION_FIND_ISSUE_STATUS),
            download: false,
            result: ResultShape {
                at: "/issues",
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

static TEMPLATE_FIND_ISSUE_STATUS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("issues"),
    ],
};

static PAGINATION_FIND_ISSUE_STATUS: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_issue_status(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_ISSUE_STATUS, arguments, context);
    request.pagination(&PAGINATION_FIND_ISSUE_STATUS);
    request.finish()
}

fn check_find_issue_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::no_other_properties(value, at, &["project_id", "limit", "cursor"], &[], out);
}

/// Where a person is found.
static LOOKUP_PERSON: Lookup = Lookup {
    noun: "person",
    request: &FIND_PERSON,
    search: "",
    names: &["/name", "/email"],
    id: "/zpuid",
    prefer: "",
    tell: &["/email"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "users",
};

/// Reads where a person is found. In no list: it is asked before calls that name one.
static FIND_PERSON: ToolDescriptor = ToolDescriptor {
    name: "projects (person)",
    title: "Find a person",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.users.READ"],
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
    check: check_find_person,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/users",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_PERSON,
            build: build_find_person,
            pagination: Some(&PAGINATION_FIND_PERSON),
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

static TEMPLATE_FIND_PERSON: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("users"),
    ],
};

static PAGINATION_FIND_PERSON: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_person(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_PERSON, arguments, context);
    request.pagination(&PAGINATION_FIND_PERSON);
    request.finish()
}

fn check_find_person(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

/// Where a project is found.
static LOOKUP_PROJECT: Lookup = Lookup {
    noun: "project",
    request: &FIND_PROJECT,
    search: "",
    names: &["/name", "/key"],
    id: "/id",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "projects",
};

/// Reads where a project is found. In no list: it is asked before calls that name one.
static FIND_PROJECT: ToolDescriptor = ToolDescriptor {
    name: "projects (project)",
    title: "Find a project",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ"],
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
    check: check_find_project,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_PROJECT,
            build: build_find_project,
            pagination: Some(&PAGINATION_FIND_PROJECT),
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

static TEMPLATE_FIND_PROJECT: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
    ],
};

static PAGINATION_FIND_PROJECT: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_project(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_PROJECT, arguments, context);
    request.pagination(&PAGINATION_FIND_PROJECT);
    request.finish()
}

fn check_find_project(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

/// Where a project status is found.
static LOOKUP_PROJECT_STATUS: Lookup = Lookup {
    noun: "project status",
    request: &FIND_PROJECT_STATUS,
    search: "",
    names: &["/status/name"],
    id: "/status/id",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "projects",
};

/// Reads where a project status is found. In no list: it is asked before calls that name one.
static FIND_PROJECT_STATUS: ToolDescriptor = ToolDescriptor {
    name: "projects (project status)",
    title: "Find a project status",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ"],
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
    check: check_find_project_status,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_PROJECT_STATUS,
            build: build_find_project_status,
            pagination: Some(&PAGINATION_FIND_PROJECT_STATUS),
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

static TEMPLATE_FIND_PROJECT_STATUS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
    ],
};

static PAGINATION_FIND_PROJECT_STATUS: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_project_status(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_PROJECT_STATUS, arguments, context);
    request.pagination(&PAGINATION_FIND_PROJECT_STATUS);
    request.finish()
}

fn check_find_project_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

/// Where a task is found.
static LOOKUP_TASK: Lookup = Lookup {
    noun: "task",
    request: &FIND_TASK,
    search: "",
    names: &["/name"],
    id: "/id",
    prefer: "",
    tell: &["/tasklist/name", "/status/name"],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "tasks",
};

/// Reads where a task is found. In no list: it is asked before calls that name one.
static FIND_TASK: ToolDescriptor = ToolDescriptor {
    name: "projects (task)",
    title: "Find a task",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.tasks.READ"],
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
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_task,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects/{}/tasks",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_TASK,
            build: build_find_task,
            pagination: Some(&PAGINATION_FIND_TASK),
            download: false,
            result: ResultShape {
                at: "/tasks",
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

static TEMPLATE_FIND_TASK: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasks"),
    ],
};

static PAGINATION_FIND_TASK: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_task(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_TASK, arguments, context);
    request.pagination(&PAGINATION_FIND_TASK);
    request.finish()
}

fn check_find_task(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::no_other_properties(value, at, &["project_id", "limit", "cursor"], &[], out);
}

/// Where a task list is found.
static LOOKUP_TASK_LIST: Lookup = Lookup {
    noun: "task list",
    request: &FIND_TASK_LIST,
    search: "",
    names: &["/name"],
    id: "/id",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "tasklists",
};

/// Reads where a task list is found. In no list: it is asked before calls that name one.
static FIND_TASK_LIST: ToolDescriptor = ToolDescriptor {
    name: "projects (task list)",
    title: "Find a task list",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.tasklists.READ"],
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
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_task_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects/{}/tasklists",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_TASK_LIST,
            build: build_find_task_list,
            pagination: Some(&PAGINATION_FIND_TASK_LIST),
            download: false,
            result: ResultShape {
                at: "/tasklists",
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

static TEMPLATE_FIND_TASK_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasklists"),
    ],
};

static PAGINATION_FIND_TASK_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_task_list(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_TASK_LIST, arguments, context);
    request.pagination(&PAGINATION_FIND_TASK_LIST);
    request.finish()
}

fn check_find_task_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::no_other_properties(value, at, &["project_id", "limit", "cursor"], &[], out);
}

/// Where a task status is found.
static LOOKUP_TASK_STATUS: Lookup = Lookup {
    noun: "task status",
    request: &FIND_TASK_STATUS,
    search: "",
    names: &["/status/name"],
    id: "/status/id",
    prefer: "",
    tell: &[],
    ids: Pattern::new("^[0-9]{1,20}$"),
    resource: "tasks",
};

/// Reads where a task status is found. In no list: it is asked before calls that name one.
static FIND_TASK_STATUS: ToolDescriptor = ToolDescriptor {
    name: "projects (task status)",
    title: "Find a task status",
    description: "",
    product: &PRODUCT,
    resource: "",
    method: "list",
    class: Class::Read,
    tags: &[],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.tasks.READ"],
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
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_find_task_status,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}/projects/{}/tasks",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure::NONE,
    steps: &[
        Step {
            template: &TEMPLATE_FIND_TASK_STATUS,
            build: build_find_task_status,
            pagination: Some(&PAGINATION_FIND_TASK_STATUS),
            download: false,
            result: ResultShape {
                at: "/tasks",
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

static TEMPLATE_FIND_TASK_STATUS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasks"),
    ],
};

static PAGINATION_FIND_TASK_STATUS: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_find_task_status(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FIND_TASK_STATUS, arguments, context);
    request.pagination(&PAGINATION_FIND_TASK_STATUS);
    request.finish()
}

fn check_find_task_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::no_other_properties(value, at, &["project_id", "limit", "cursor"], &[], out);
}
