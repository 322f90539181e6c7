//! Generated from specs/projects/resources/time_logs.yaml and specs/projects/docs/time_logs.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
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

/// `create_a_zoho_projects_time_log`: Log time
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_time_log",
    title: "Log time",
    description: "Logs time that somebody worked on a task or an issue of a project, or on neither (general). Task ids come from list_all_zoho_projects_tasks, issue ids from list_all_zoho_projects_issues. Returns the entry.",
    product: &super::PRODUCT,
    resource: "time_logs",
    method: "create",
    class: Class::Write,
    tags: &["projects", "time"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.timesheets.CREATE",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_time_log","title":"Log time","description":"Logs time that somebody worked on a task or an issue of a project, or on neither (general). Task ids come from list_all_zoho_projects_tasks, issue ids from list_all_zoho_projects_issues. Returns the entry.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"date":{"type":"string","description":"Day of the work. Date or `today+7d`."},"hours":{"type":"string","pattern":"^[0-9]{2}:[0-5][0-9]$","description":"Hours and minutes, for example 01:30."},"bill_status":{"type":"string","enum":["Billable","Non Billable"],"description":"Whether the customer pays for it.","default":"Billable"},"notes":{"type":"string","description":"What was done."},"log_name":{"type":"string","description":"Name of the entry."},"owner_zpuid":{"type":"string","description":"Who worked; without it the connected user. Id or name."},"idempotency_key":{"type":"string"},"logged_on":{"type":"string","enum":["task","issue","general"],"description":"What the time was spent on.","default":"task"},"logged_on_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the task or issue; none with general."}},"required":["project_id","date","hours"],"additionalProperties":false},"annotations":{"title":"Log time","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 329,
    surface_hash: "8b546557d5195cb7d741af3adf7bdc097a2f36d2fd2f05fe64ae7ee2e358bf10",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
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
            name: "hours",
            place: Place::Body,
            wire: "/hours",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "bill_status",
            place: Place::Body,
            wire: "/bill_status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "notes",
            place: Place::Body,
            wire: "/notes",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "log_name",
            place: Place::Body,
            wire: "/log_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "owner_zpuid",
            place: Place::Body,
            wire: "/owner_zpuid",
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
        ArgumentDescriptor {
            name: "logged_on",
            place: Place::Body,
            wire: "/module/type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "logged_on_id",
            place: Place::Body,
            wire: "/module/id",
            grammar: None,
            audit: Audit::Value,
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
            at: &["owner_zpuid"],
            lookup: &super::LOOKUP_PERSON,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /portal/{}/projects/{}/log",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[
            "bill_status",
            "date",
            "hours",
            "id",
            "log_name",
            "notes",
            "owner_zpuid",
            "type",
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
                at: "",
                one: false,
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Log an hour and a half for Sarah on Acme's dashboards, today, billable",
            arguments: r#"{"project_id":"1894250000000031047","logged_on_id":"1894250000000031135","date":"today","hours":"01:30","owner_zpuid":"1894250000000031011","notes":"Mended the pressure chart"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("log"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.default("bill_status", Literal::String("Billable"));
    request.default("logged_on", Literal::String("task"));
    request.body_constant(&[], Literal::Json("{}"));
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("hours", &[PlaceStep::Key("hours")]);
    request.body("bill_status", &[PlaceStep::Key("bill_status")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("log_name", &[PlaceStep::Key("log_name")]);
    request.body("owner_zpuid", &[PlaceStep::Key("owner_zpuid")]);
    request.body("logged_on", &[PlaceStep::Key("module"), PlaceStep::Key("type")]);
    request.body("logged_on_id", &[PlaceStep::Key("module"), PlaceStep::Key("id")]);
    request.finish()
}

/// `get_single_zoho_projects_time_log_by_id`: Get a time log
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_time_log_by_id",
    title: "Get a time log",
    description: "Reads one time log: hours, day, who, billable or not, notes. The id comes from list_all_zoho_projects_time_logs.",
    product: &super::PRODUCT,
    resource: "time_logs",
    method: "get",
    class: Class::Read,
    tags: &["projects", "time"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.timesheets.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_time_log_by_id","title":"Get a time log","description":"Reads one time log: hours, day, who, billable or not, notes. The id comes from list_all_zoho_projects_time_logs.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"log_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the time log."},"logged_on":{"type":"string","enum":["task","issue","general"],"description":"What the time was logged on.","default":"task"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","log_id"],"additionalProperties":false},"annotations":{"title":"Get a time log","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 162,
    surface_hash: "232f6e05875c9745b9ca3586af0561e1b8b75092784c0612710e959ef622a822",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "log_id",
            place: Place::Path,
            wire: "log_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "logged_on",
            place: Place::Query,
            wire: "type",
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
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /portal/{}/projects/{}/logs/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
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
                at: "",
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
            ask: "Show me that time entry",
            arguments: r#"{"project_id":"1894250000000031047","log_id":"1894250000000031239"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("logs"),
        Segment::Argument("log_id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.default("logged_on", Literal::String("task"));
    request.query("logged_on", "type", QueryStyle::Plain);
    request.finish()
}

/// `list_all_zoho_projects_time_logs`: List time logs
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_time_logs",
    title: "List time logs",
    description: "Lists the time logged in one project, by day, newest first: hours, who, billable or not. This month's on tasks without further arguments. Each day of data has total_hours and log_details.",
    product: &super::PRODUCT,
    resource: "time_logs",
    method: "list",
    class: Class::Read,
    tags: &["projects", "time"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.timesheets.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_time_logs","title":"List time logs","description":"Lists the time logged in one project, by day, newest first: hours, who, billable or not. This month's on tasks without further arguments. Each day of data has total_hours and log_details.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"view_type":{"type":"string","enum":["day","week","month","customdate"],"description":"Which days: today's, this week's, this month's, or start_date to end_date.","default":"month"},"start_date":{"type":"string","description":"First day; only with customdate. Date or `today+7d`."},"end_date":{"type":"string","description":"Last day; only with customdate. Date or `today+7d`."},"module":{"type":"object","properties":{"type":{"type":"string","enum":["task","issue","general"],"description":"What the time was spent on."},"id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the task or issue; none with general."}},"required":["type"],"description":"What the time was spent on, {\"type\": \"task\"}; with an id, one task or issue alone.","default":{"type":"task"}},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List time logs","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 342,
    surface_hash: "b01d3dcdc1bfdf5ced2df763167853334e0b36a09a7bf7d946c21b8ed90e6570",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "view_type",
            place: Place::Query,
            wire: "view_type",
            grammar: None,
            audit: Audit::Value,
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
            name: "module",
            place: Place::Query,
            wire: "module",
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
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /portal/{}/projects/{}/timelogs",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/time_logs",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "How much time went into the Acme project in November?",
            arguments: r#"{"project_id":"1894250000000031047","view_type":"customdate","start_date":"2026-11-01","end_date":"2026-11-30"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("timelogs"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
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

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.default("view_type", Literal::String("month"));
    request.default("module", Literal::Json(r#"{"type":"task"}"#));
    request.query("view_type", "view_type", QueryStyle::Plain);
    request.query("start_date", "start_date", QueryStyle::Plain);
    request.query("end_date", "end_date", QueryStyle::Plain);
    request.query("module", "module", QueryStyle::Json);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_projects_time_log_by_id`: Update a time log
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_projects_time_log_by_id",
    title: "Update a time log",
    description: "Changes the given fields of one time log: hours, day, notes, billing. What it was logged on must be told as it is and cannot be changed. The id comes from list_all_zoho_projects_time_logs. Returns the entry as it is then.",
    product: &super::PRODUCT,
    resource: "time_logs",
    method: "update",
    class: Class::Write,
    tags: &["projects", "time"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.timesheets.UPDATE",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_projects_time_log_by_id","title":"Update a time log","description":"Changes the given fields of one time log: hours, day, notes, billing. What it was logged on must be told as it is and cannot be changed. The id comes from list_all_zoho_projects_time_logs. Returns the entry as it is then.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"log_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the time log."},"date":{"type":"string","description":"Day of the work. Date or `today+7d`."},"hours":{"type":"string","pattern":"^[0-9]{2}:[0-5][0-9]$","description":"Hours and minutes, for example 01:30."},"bill_status":{"type":"string","enum":["Billable","Non Billable"],"description":"Whether the customer pays for it."},"notes":{"type":"string","description":"What was done."},"log_name":{"type":"string","description":"Name of the entry."},"owner_zpuid":{"type":"string","description":"Who worked; without it the connected user. Id or name."},"logged_on":{"type":"string","enum":["task","issue","general"],"description":"What the time was logged on.","default":"task"},"logged_on_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of the task or issue it was logged on."}},"required":["project_id","log_id"],"additionalProperties":false},"annotations":{"title":"Update a time log","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 347,
    surface_hash: "d3e6e18df5716a397ebaa0577f6e1abbdfb6776b187e035f8e8c563d88cdf6bd",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "log_id",
            place: Place::Path,
            wire: "log_id",
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
            name: "hours",
            place: Place::Body,
            wire: "/hours",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "bill_status",
            place: Place::Body,
            wire: "/bill_status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "notes",
            place: Place::Body,
            wire: "/notes",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "log_name",
            place: Place::Body,
            wire: "/log_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "owner_zpuid",
            place: Place::Body,
            wire: "/owner_zpuid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "logged_on",
            place: Place::Body,
            wire: "/module/type",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "logged_on_id",
            place: Place::Body,
            wire: "/module/id",
            grammar: None,
            audit: Audit::Value,
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
            at: &["owner_zpuid"],
            lookup: &super::LOOKUP_PERSON,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PATCH /portal/{}/projects/{}/logs/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[
            "bill_status",
            "date",
            "hours",
            "id",
            "log_name",
            "notes",
            "owner_zpuid",
            "type",
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
                at: "",
                one: false,
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "That entry was two hours",
            arguments: r#"{"project_id":"1894250000000031047","log_id":"1894250000000031239","logged_on_id":"1894250000000031135","hours":"02:00"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("logs"),
        Segment::Argument("log_id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.default("logged_on", Literal::String("task"));
    request.body_constant(&[], Literal::Json("{}"));
    request.body("date", &[PlaceStep::Key("date")]);
    request.body("hours", &[PlaceStep::Key("hours")]);
    request.body("bill_status", &[PlaceStep::Key("bill_status")]);
    request.body("notes", &[PlaceStep::Key("notes")]);
    request.body("log_name", &[PlaceStep::Key("log_name")]);
    request.body("owner_zpuid", &[PlaceStep::Key("owner_zpuid")]);
    request.body("logged_on", &[PlaceStep::Key("module"), PlaceStep::Key("type")]);
    request.body("logged_on_id", &[PlaceStep::Key("module"), PlaceStep::Key("id")]);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^[0-9]{2}:[0-5][0-9]$");

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "date", "hours"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "hours", check_hours, out);
    check::property(value, at, "bill_status", check_bill_status, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "log_name", super::shared::check_string, out);
    check::property(value, at, "owner_zpuid", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "logged_on", check_logged_on, out);
    check::property(value, at, "logged_on_id", super::shared::check_project_id, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "date",
            "hours",
            "bill_status",
            "notes",
            "log_name",
            "owner_zpuid",
            "idempotency_key",
            "logged_on",
            "logged_on_id",
        ],
        &[],
        out,
    );
}

fn check_hours(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_bill_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("Billable"), Literal::String("Non Billable")],
        out,
    );
}

fn check_logged_on(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("task"), Literal::String("issue"), Literal::String("general")],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "log_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "log_id", super::shared::check_project_id, out);
    check::property(value, at, "logged_on", check_logged_on, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "log_id", "logged_on", "fields"],
        &[],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "view_type", check_list_view_type, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(value, at, "module", check_list_module, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "view_type",
            "start_date",
            "end_date",
            "module",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_list_view_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("day"),
            Literal::String("week"),
            Literal::String("month"),
            Literal::String("customdate"),
        ],
        out,
    );
}

fn check_list_module(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["type"], out);
    check::property(value, at, "type", check_logged_on, out);
    check::property(value, at, "id", super::shared::check_project_id, out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "log_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "log_id", super::shared::check_project_id, out);
    check::property(value, at, "date", super::shared::check_string, out);
    check::property(value, at, "hours", check_hours, out);
    check::property(value, at, "bill_status", check_bill_status, out);
    check::property(value, at, "notes", super::shared::check_string, out);
    check::property(value, at, "log_name", super::shared::check_string, out);
    check::property(value, at, "owner_zpuid", super::shared::check_string, out);
    check::property(value, at, "logged_on", check_logged_on, out);
    check::property(value, at, "logged_on_id", super::shared::check_project_id, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "log_id",
            "date",
            "hours",
            "bill_status",
            "notes",
            "log_name",
            "owner_zpuid",
            "logged_on",
            "logged_on_id",
        ],
        &[],
        out,
    );
}
