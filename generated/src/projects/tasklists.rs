//! Generated from specs/projects/resources/tasklists.yaml and specs/projects/docs/tasklists.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Source, Step, ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_projects_tasklist`: Create a task list
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_tasklist",
    title: "Create a task list",
    description: "Creates one task list in a project, a heading for tasks. Look first with list_all_zoho_projects_tasklists whether it exists. Then add tasks with create_a_zoho_projects_task. Returns the new list.",
    product: &super::PRODUCT,
    resource: "tasklists",
    method: "create",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasklists.CREATE"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_tasklist","title":"Create a task list","description":"Creates one task list in a project, a heading for tasks. Look first with list_all_zoho_projects_tasklists whether it exists. Then add tasks with create_a_zoho_projects_task. Returns the new list.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"name":{"type":"string","description":"Name of the task list."},"flag":{"type":"string","enum":["internal","external"],"description":"external: clients in the project see it too."},"idempotency_key":{"type":"string"}},"required":["project_id","name"],"additionalProperties":false},"annotations":{"title":"Create a task list","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 156,
    surface_hash: "bee4ad83b10a8ef78c3619dbc422f8c114c51b8301bdd31b210813afafe1ce58",
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
            name: "flag",
            place: Place::Body,
            wire: "/flag",
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
    check: check_create,
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
    operation: "POST /portal/{}/projects/{}/tasklists",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["flag", "name"],
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
            ask: "Add a task list Training to the store rollout",
            arguments: r#"{"project_id":"1894250000000031059","name":"Training"}"#,
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
        Segment::Fixed("tasklists"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("flag", &[PlaceStep::Key("flag")]);
    request.finish()
}

/// `delete_a_zoho_projects_tasklist_by_id`: Delete a task list
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_projects_tasklist_by_id",
    title: "Delete a task list",
    description: "Deletes one task list with all tasks in it; they cannot be brought back. Only when that was asked for. To keep the tasks, move them first with update_a_zoho_projects_task_by_id. Takes the id alone, from list_all_zoho_projects_tasklists.",
    product: &super::PRODUCT,
    resource: "tasklists",
    method: "delete",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasklists.DELETE"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_projects_tasklist_by_id","title":"Delete a task list","description":"Deletes one task list with all tasks in it; they cannot be brought back. Only when that was asked for. To keep the tasks, move them first with update_a_zoho_projects_task_by_id. Takes the id alone, from list_all_zoho_projects_tasklists.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"tasklist_id":{"type":"string","pattern":"^[0-9]+$","description":"The task list."}},"required":["project_id","tasklist_id"],"additionalProperties":false},"annotations":{"title":"Delete a task list","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 146,
    surface_hash: "2c713855f47c9e11c87f54f593827c009c82dde63bfacf750b0d5a02340be7e6",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tasklist_id",
            place: Place::Path,
            wire: "tasklist_id",
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
    operation: "DELETE /portal/{}/projects/{}/tasklists/{}",
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
            ask: "Delete the list General of the store rollout",
            arguments: r#"{"project_id":"1894250000000031059","tasklist_id":"1894250000000031125"}"#,
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
        Segment::Fixed("tasklists"),
        Segment::Argument("tasklist_id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_projects_tasklist_by_id`: Get a task list
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_tasklist_by_id",
    title: "Get a task list",
    description: "Reads one task list: name, milestone, counts of open and closed tasks. The id comes from list_all_zoho_projects_tasklists.",
    product: &super::PRODUCT,
    resource: "tasklists",
    method: "get",
    class: Class::Read,
    tags: &["projects", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasklists.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_tasklist_by_id","title":"Get a task list","description":"Reads one task list: name, milestone, counts of open and closed tasks. The id comes from list_all_zoho_projects_tasklists.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"tasklist_id":{"type":"string","description":"The task list. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","tasklist_id"],"additionalProperties":false},"annotations":{"title":"Get a task list","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 125,
    surface_hash: "3142f47c3a3943d32c620b52b9e57fdcb6483c4bdfac9a880951516335736fe6",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tasklist_id",
            place: Place::Path,
            wire: "tasklist_id",
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
    operation: "GET /portal/{}/projects/{}/tasklists/{}",
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
            ask: "How many tasks are open under Delivery?",
            arguments: r#"{"project_id":"1894250000000031047","tasklist_id":"1894250000000031093"}"#,
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
        Segment::Fixed("tasklists"),
        Segment::Argument("tasklist_id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_projects_tasklists`: List task lists
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_tasklists",
    title: "List task lists",
    description: "Lists the task lists of one project: the headings under which its tasks stand. A task is created in one of them. For the tasks use list_all_zoho_projects_tasks.",
    product: &super::PRODUCT,
    resource: "tasklists",
    method: "list",
    class: Class::Read,
    tags: &["projects", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasklists.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_tasklists","title":"List task lists","description":"Lists the task lists of one project: the headings under which its tasks stand. A task is created in one of them. For the tasks use list_all_zoho_projects_tasks.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List task lists","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "67b37424a360c64d1ccd8cf2de79940669f901f7773d0968ebb820f879329642",
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
    operation: "GET /portal/{}/projects/{}/tasklists",
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
                at: "/tasklists",
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
            ask: "Which task lists does the Acme project have?",
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
        Segment::Fixed("tasklists"),
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

/// `update_a_zoho_projects_tasklist_by_id`: Update a task list
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_projects_tasklist_by_id",
    title: "Update a task list",
    description: "Changes name or visibility of one task list. To move a task into it use update_a_zoho_projects_task_by_id. The id comes from list_all_zoho_projects_tasklists.",
    product: &super::PRODUCT,
    resource: "tasklists",
    method: "update",
    class: Class::Write,
    tags: &["projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasklists.READ",
        "ZohoProjects.tasklists.UPDATE",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_projects_tasklist_by_id","title":"Update a task list","description":"Changes name or visibility of one task list. To move a task into it use update_a_zoho_projects_task_by_id. The id comes from list_all_zoho_projects_tasklists.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"tasklist_id":{"type":"string","description":"The task list. Id or name."},"name":{"type":"string","description":"Name of the task list."},"flag":{"type":"string","enum":["internal","external"],"description":"external: clients in the project see it too."}},"required":["project_id","tasklist_id"],"additionalProperties":false},"annotations":{"title":"Update a task list","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 164,
    surface_hash: "1695b9d47e0dc761b8f721aaaf5f39c4e7fa0dc52b00d85eebbd19c1652474a4",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tasklist_id",
            place: Place::Path,
            wire: "tasklist_id",
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
            name: "flag",
            place: Place::Body,
            wire: "/flag",
            grammar: None,
            audit: Audit::Value,
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
    operation: "PATCH /portal/{}/projects/{}/tasklists/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["flag", "name"],
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
            ask: "Rename Delivery to Build",
            arguments: r#"{"project_id":"1894250000000031047","tasklist_id":"1894250000000031093","name":"Build"}"#,
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
        Segment::Fixed("tasklists"),
        Segment::Argument("tasklist_id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("flag", &[PlaceStep::Key("flag")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "name"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "flag", check_flag, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "name", "flag", "idempotency_key"],
        &[],
        out,
    );
}

fn check_flag(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("internal"), Literal::String("external")],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "tasklist_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "tasklist_id", super::shared::check_project_id, out);
    check::no_other_properties(value, at, &["project_id", "tasklist_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "tasklist_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "tasklist_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "tasklist_id", "fields"],
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

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "tasklist_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "tasklist_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "flag", check_flag, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "tasklist_id", "name", "flag"],
        &[],
        out,
    );
}
