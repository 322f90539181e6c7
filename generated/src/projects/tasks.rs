//! Generated from specs/projects/resources/tasks.yaml and specs/projects/docs/tasks.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Source, Step, ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_projects_tasks_assign`: Assign a task
pub static ASSIGN: ToolDescriptor = ToolDescriptor {
    name: "zoho_projects_tasks_assign",
    title: "Assign a task",
    description: "Gives one task to one person, in place of whoever had it. Task ids come from list_all_zoho_projects_tasks. Returns the task; its owners_and_work tells who has it now.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "assign",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasks.READ",
        "ZohoProjects.tasks.UPDATE",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_projects_tasks_assign","title":"Assign a task","description":"Gives one task to one person, in place of whoever had it. Task ids come from list_all_zoho_projects_tasks. Returns the task; its owners_and_work tells who has it now.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"assignee":{"type":"string","description":"Who shall do it. Id or name."}},"required":["project_id","task_id","assignee"],"additionalProperties":false},"annotations":{"title":"Assign a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 138,
    surface_hash: "71227dc605d24ae2648a3e410a4bf889de12931893e37c9e1e2f988d6169c9ca",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "task_id",
            place: Place::Path,
            wire: "task_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "assignee",
            place: Place::Body,
            wire: "/owners_and_work/owners/0/zpuid",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_assign,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["assignee"],
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
        ArgumentLookup {
            at: &["task_id"],
            lookup: &super::LOOKUP_TASK,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PATCH /portal/{}/projects/{}/tasks/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["zpuid"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ASSIGN,
            build: build_assign,
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
            ask: "Give the shift lead training to Tom",
            arguments: r#"{"project_id":"1894250000000031047","task_id":"1894250000000031137","assignee":"1894250000000031015"}"#,
        },
    ],
};

static TEMPLATE_ASSIGN: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasks"),
        Segment::Argument("task_id"),
    ],
};

fn build_assign(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ASSIGN, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body(
            "assignee",
            &[
                PlaceStep::Key("owners_and_work"),
                PlaceStep::Key("owners"),
                PlaceStep::Index(0),
                PlaceStep::Key("zpuid"),
            ],
        );
    request.finish()
}

/// `create_a_zoho_projects_task`: Create a task
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_task",
    title: "Create a task",
    description: "Creates one task in a task list of a project and gives it to somebody. The lists of a project are told by list_all_zoho_projects_tasklists. For something broken use create_a_zoho_projects_issue. Returns the new task.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "create",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasklists.READ",
        "ZohoProjects.tasks.CREATE",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_task","title":"Create a task","description":"Creates one task in a task list of a project and gives it to somebody. The lists of a project are told by list_all_zoho_projects_tasklists. For something broken use create_a_zoho_projects_issue. Returns the new task.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"name":{"type":"string","description":"What is to be done."},"tasklist_id":{"type":"string","description":"The task list it stands in. Id or name."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"priority":{"type":"string","enum":["none","low","medium","high"],"description":"How urgent it is."},"start_date":{"type":"string","description":"First day. Date or `today+7d`."},"end_date":{"type":"string","description":"Due date. Date or `today+7d`."},"idempotency_key":{"type":"string"},"assignee":{"type":"string","description":"Who shall do it. Id or name."}},"required":["project_id","name","tasklist_id"],"additionalProperties":false},"annotations":{"title":"Create a task","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 265,
    surface_hash: "408bede9de49930253ff2a8e7a2736563b4c42496e3b8d3e785c0267d183013e",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "tasklist_id",
            place: Place::Body,
            wire: "/tasklist/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "priority",
            place: Place::Body,
            wire: "/priority",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "start_date",
            place: Place::Body,
            wire: "/start_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "end_date",
            place: Place::Body,
            wire: "/end_date",
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
        ArgumentDescriptor {
            name: "assignee",
            place: Place::Body,
            wire: "/owners_and_work/owners/0/zpuid",
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
            at: &["assignee"],
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
        ArgumentLookup {
            at: &["tasklist_id"],
            lookup: &super::LOOKUP_TASK_LIST,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /portal/{}/projects/{}/tasks",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "end_date",
            "id",
            "name",
            "priority",
            "start_date",
            "zpuid",
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
            ask: "Task for Sarah in Acme's Delivery list: repair the feed of line 3, within a week, urgent",
            arguments: r#"{"project_id":"1894250000000031047","tasklist_id":"1894250000000031093","name":"Repair the feed of line 3","end_date":"today+7d","priority":"high","assignee":"1894250000000031011"}"#,
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
        Segment::Fixed("tasks"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("tasklist_id", &[PlaceStep::Key("tasklist"), PlaceStep::Key("id")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("priority", &[PlaceStep::Key("priority")]);
    request.body("start_date", &[PlaceStep::Key("start_date")]);
    request.body("end_date", &[PlaceStep::Key("end_date")]);
    request
        .body(
            "assignee",
            &[
                PlaceStep::Key("owners_and_work"),
                PlaceStep::Key("owners"),
                PlaceStep::Index(0),
                PlaceStep::Key("zpuid"),
            ],
        );
    request.finish()
}

/// `delete_a_zoho_projects_task_by_id`: Delete a task
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_projects_task_by_id",
    title: "Delete a task",
    description: "Deletes one task with its comments; it cannot be brought back. Only when that was asked for; what is done is closed with zoho_projects_tasks_set_status. Takes the id alone, from list_all_zoho_projects_tasks.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "delete",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasks.DELETE"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_projects_task_by_id","title":"Delete a task","description":"Deletes one task with its comments; it cannot be brought back. Only when that was asked for; what is done is closed with zoho_projects_tasks_set_status. Takes the id alone, from list_all_zoho_projects_tasks.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","pattern":"^[0-9]+$","description":"The task."}},"required":["project_id","task_id"],"additionalProperties":false},"annotations":{"title":"Delete a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 131,
    surface_hash: "5611512ba7223ed74e68c8d9b54ba1ae70c5cbe3dbeecfd86b31192da54d6cff",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "task_id",
            place: Place::Path,
            wire: "task_id",
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
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "DELETE /portal/{}/projects/{}/tasks/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[],
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
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Delete the task about help pages",
            arguments: r#"{"project_id":"1894250000000031049","task_id":"1894250000000031149"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasks"),
        Segment::Argument("task_id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_projects_task_by_id`: Get a task
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_task_by_id",
    title: "Get a task",
    description: "Reads one task: list, status, owners, dates, percentage, description. The id comes from list_all_zoho_projects_tasks. For what was said about it use list_all_zoho_projects_comments.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "get",
    class: Class::Read,
    tags: &["projects", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasks.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_task_by_id","title":"Get a task","description":"Reads one task: list, status, owners, dates, percentage, description. The id comes from list_all_zoho_projects_tasks. For what was said about it use list_all_zoho_projects_comments.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","task_id"],"additionalProperties":false},"annotations":{"title":"Get a task","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "c69478b738a3226828f8aa7d2508d0720fb33a499de5a9a8e156fd9d0c15e930",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "task_id",
            place: Place::Path,
            wire: "task_id",
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
        ArgumentLookup {
            at: &["task_id"],
            lookup: &super::LOOKUP_TASK,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /portal/{}/projects/{}/tasks/{}",
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
            ask: "Show me the task Build dashboards",
            arguments: r#"{"project_id":"1894250000000031047","task_id":"1894250000000031135"}"#,
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
        Segment::Fixed("tasks"),
        Segment::Argument("task_id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_projects_tasks`: List tasks
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_tasks",
    title: "List tasks",
    description: "Lists the tasks of one project, open and closed ones, page by page. Zoho filters nothing: look in the answer for owner, status, or an end_date past with is_completed false (overdue). The project's id comes from get_project_status.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "list",
    class: Class::Read,
    tags: &["projects", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasks.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_tasks","title":"List tasks","description":"Lists the tasks of one project, open and closed ones, page by page. Zoho filters nothing: look in the answer for owner, status, or an end_date past with is_completed false (overdue). The project's id comes from get_project_status.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List tasks","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 150,
    surface_hash: "f92f9ba529d0c2ffda229ed2299162ed63da7a1655a8e1e6dfb48421e067b13c",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
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
    lookups: &[
        ArgumentLookup {
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /portal/{}/projects/{}/tasks",
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
                at: "/tasks",
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
            ask: "Which tasks of the Acme project are overdue, and whose are they?",
            arguments: r#"{"project_id":"1894250000000031047"}"#,
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
        Segment::Fixed("tasks"),
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
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_projects_tasks_set_status`: Set the status of a task
pub static SET_STATUS: ToolDescriptor = ToolDescriptor {
    name: "zoho_projects_tasks_set_status",
    title: "Set the status of a task",
    description: "Sets the status of one task, for example to close or reopen it. Statuses differ per portal: those of the project's other tasks are known by name, list_all_zoho_projects_tasks; one with is_closed_type means done. Returns the task as it is then.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "set_status",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasks.READ",
        "ZohoProjects.tasks.UPDATE",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_projects_tasks_set_status","title":"Set the status of a task","description":"Sets the status of one task, for example to close or reopen it. Statuses differ per portal: those of the project's other tasks are known by name, list_all_zoho_projects_tasks; one with is_closed_type means done. Returns the task as it is then.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"status_id":{"type":"string","description":"A status that any task of the project has. Id or name."}},"required":["project_id","task_id","status_id"],"additionalProperties":false},"annotations":{"title":"Set the status of a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 162,
    surface_hash: "1a5423a9a52a3ffbdfe259a24f0d98c1ac3c89654179c84c94b0cf9f7f4a786c",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "task_id",
            place: Place::Path,
            wire: "task_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "status_id",
            place: Place::Body,
            wire: "/status/id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_set_status,
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
        ArgumentLookup {
            at: &["status_id"],
            lookup: &super::LOOKUP_TASK_STATUS,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["task_id"],
            lookup: &super::LOOKUP_TASK,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PATCH /portal/{}/projects/{}/tasks/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["id"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SET_STATUS,
            build: build_set_status,
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
            ask: "The single sign-on works; close the task",
            arguments: r#"{"project_id":"1894250000000031049","task_id":"1894250000000031147","status_id":"1894250000000031039"}"#,
        },
    ],
};

static TEMPLATE_SET_STATUS: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("tasks"),
        Segment::Argument("task_id"),
    ],
};

fn build_set_status(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SET_STATUS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("status_id", &[PlaceStep::Key("status"), PlaceStep::Key("id")]);
    request.finish()
}

/// `update_a_zoho_projects_task_by_id`: Update a task
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_projects_task_by_id",
    title: "Update a task",
    description: "Changes the given fields of one task: name, dates, priority, percentage, or its list. For who does it use zoho_projects_tasks_assign, for its status zoho_projects_tasks_set_status. The id comes from list_all_zoho_projects_tasks. Returns the task as it is then.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "update",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasklists.READ",
        "ZohoProjects.tasks.READ",
        "ZohoProjects.tasks.UPDATE",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_projects_task_by_id","title":"Update a task","description":"Changes the given fields of one task: name, dates, priority, percentage, or its list. For who does it use zoho_projects_tasks_assign, for its status zoho_projects_tasks_set_status. The id comes from list_all_zoho_projects_tasks. Returns the task as it is then.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"name":{"type":"string","description":"What is to be done."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"priority":{"type":"string","enum":["none","low","medium","high"],"description":"How urgent it is."},"start_date":{"type":"string","description":"First day. Date or `today+7d`."},"end_date":{"type":"string","description":"Due date. Date or `today+7d`."},"completion_percentage":{"type":"integer","minimum":0,"maximum":100,"description":"How much is done."},"tasklist_id":{"type":"string","description":"The task list to move it to. Id or name."}},"required":["project_id","task_id"],"additionalProperties":false},"annotations":{"title":"Update a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 287,
    surface_hash: "a0358e9d28b5f6a37d2a0d9e91586bebbd8f936e6c8e2269b34a8462992ef858",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "task_id",
            place: Place::Path,
            wire: "task_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
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
            name: "priority",
            place: Place::Body,
            wire: "/priority",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "start_date",
            place: Place::Body,
            wire: "/start_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "end_date",
            place: Place::Body,
            wire: "/end_date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "completion_percentage",
            place: Place::Body,
            wire: "/completion_percentage",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "tasklist_id",
            place: Place::Body,
            wire: "/tasklist/id",
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
        ArgumentLookup {
            at: &["task_id"],
            lookup: &super::LOOKUP_TASK,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["tasklist_id"],
            lookup: &super::LOOKUP_TASK_LIST,
            within: &[
                Within {
                    argument: "project_id",
                    source: Source::Argument("project_id"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PATCH /portal/{}/projects/{}/tasks/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[
            "completion_percentage",
            "description",
            "end_date",
            "id",
            "name",
            "priority",
            "start_date",
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
            ask: "The dashboards are 80 percent done and due on 4 December",
            arguments: r#"{"project_id":"1894250000000031047","task_id":"1894250000000031135","completion_percentage":80,"end_date":"2026-12-04"}"#,
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
        Segment::Fixed("tasks"),
        Segment::Argument("task_id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("priority", &[PlaceStep::Key("priority")]);
    request.body("start_date", &[PlaceStep::Key("start_date")]);
    request.body("end_date", &[PlaceStep::Key("end_date")]);
    request.body("completion_percentage", &[PlaceStep::Key("completion_percentage")]);
    request.body("tasklist_id", &[PlaceStep::Key("tasklist"), PlaceStep::Key("id")]);
    request.finish()
}

fn check_assign(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id", "assignee"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "assignee", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "task_id", "assignee"],
        &[],
        out,
    );
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "name", "tasklist_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "tasklist_id", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "priority", check_priority, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "assignee", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "name",
            "tasklist_id",
            "description",
            "priority",
            "start_date",
            "end_date",
            "idempotency_key",
            "assignee",
        ],
        &[],
        out,
    );
}

fn check_priority(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("none"),
            Literal::String("low"),
            Literal::String("medium"),
            Literal::String("high"),
        ],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_project_id, out);
    check::no_other_properties(value, at, &["project_id", "task_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "task_id", "fields"],
        &[],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_set_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id", "status_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "status_id", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "task_id", "status_id"],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "priority", check_priority, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(
        value,
        at,
        "completion_percentage",
        check_update_completion_percentage,
        out,
    );
    check::property(value, at, "tasklist_id", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "task_id",
            "name",
            "description",
            "priority",
            "start_date",
            "end_date",
            "completion_percentage",
            "tasklist_id",
        ],
        &[],
        out,
    );
}

fn check_update_completion_percentage(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(0), out);
    check::maximum(value, at, Bound::Integer(100), out);
}
