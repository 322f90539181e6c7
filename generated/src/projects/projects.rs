//! Generated from specs/projects/resources/projects.yaml and specs/projects/docs/projects.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_projects_project`: Create a project
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_project",
    title: "Create a project",
    description: "Creates one project. Look first with get_project_status whether it exists. Add task lists with create_a_zoho_projects_tasklist before tasks. Returns the new project.",
    product: &super::PRODUCT,
    resource: "projects",
    method: "create",
    class: Class::Write,
    tags: &["projects"],
    risk: &[Risk::Write],
    scopes: &["ZohoProjects.projects.CREATE", "ZohoProjects.users.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_project","title":"Create a project","description":"Creates one project. Look first with get_project_status whether it exists. Add task lists with create_a_zoho_projects_tasklist before tasks. Returns the new project.","inputSchema":{"type":"object","properties":{"name":{"type":"string","description":"Name of the project."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"start_date":{"type":"string","description":"First day. Date or `today+7d`."},"end_date":{"type":"string","description":"Planned end; past it, an unfinished project is overdue. Date or `today+7d`."},"idempotency_key":{"type":"string"},"owner":{"type":"string","description":"Who leads it; without it the connected user. Id or name."}},"required":["name"],"additionalProperties":false},"annotations":{"title":"Create a project","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 191,
    surface_hash: "09add1d9b97b09fbe48e3482f9c7ae5e2978a077bf93fdee7be6dfbe8f6ca4f9",
    arguments: &[
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
            name: "owner",
            place: Place::Body,
            wire: "/owner/zpuid",
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
            at: &["owner"],
            lookup: &super::LOOKUP_PERSON,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /portal/{}/projects",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["description", "end_date", "name", "start_date", "zpuid"],
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
            ask: "Set up a project for Maison Verte's web shop, from December to March, led by Sarah Chen",
            arguments: r#"{"name":"Maison Verte: web shop","start_date":"2026-12-01","end_date":"2027-03-31","owner":"1894250000000031011"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("start_date", &[PlaceStep::Key("start_date")]);
    request.body("end_date", &[PlaceStep::Key("end_date")]);
    request.body("owner", &[PlaceStep::Key("owner"), PlaceStep::Key("zpuid")]);
    request.finish()
}

/// `get_single_zoho_projects_project_by_id`: Get a project
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_project_by_id",
    title: "Get a project",
    description: "Reads one project: status, dates, percent_complete, owner, counts of open and closed tasks, milestones and issues. Ids come from get_project_status. For its tasks use list_all_zoho_projects_tasks.",
    product: &super::PRODUCT,
    resource: "projects",
    method: "get",
    class: Class::Read,
    tags: &["projects"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_project_by_id","title":"Get a project","description":"Reads one project: status, dates, percent_complete, owner, counts of open and closed tasks, milestones and issues. Ids come from get_project_status. For its tasks use list_all_zoho_projects_tasks.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"Get a project","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 115,
    surface_hash: "fa28cb611427e395b4b37bbe7c255f3087fd03fa40b1da74fd2c1e86257bf427",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
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
    operation: "GET /portal/{}/projects/{}",
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
            ask: "How far is the analytics rollout for Acme?",
            arguments: r#"{"project_id":"1894250000000031047"}"#,
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
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_projects_projects`: List projects
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_projects",
    title: "List projects",
    description: "Lists all projects of the portal in full, archived ones too, page by page. For progress, or for one project by name, use get_project_status. Zoho cannot filter this list. Returns data (id, name, status, dates, percent_complete, owner, counts of open and closed tasks, milestones and issues).",
    product: &super::PRODUCT,
    resource: "projects",
    method: "list",
    class: Class::Read,
    tags: &["projects"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_projects","title":"List projects","description":"Lists all projects of the portal in full, archived ones too, page by page. For progress, or for one project by name, use get_project_status. Zoho cannot filter this list. Returns data (id, name, status, dates, percent_complete, owner, counts of open and closed tasks, milestones and issues).","inputSchema":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List projects","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 129,
    surface_hash: "f493a65aea4e8a578004bb54264a6bcb94f74efa3c10f706e5aa6e27e74dc16a",
    arguments: &[
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
    ],
    check: check_list,
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
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: Some(&PAGINATION_LIST),
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
    examples: &[
        Example {
            ask: "List our projects with their owners",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
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

/// `zoho_projects_projects_restore`: Restore a project
pub static RESTORE: ToolDescriptor = ToolDescriptor {
    name: "zoho_projects_projects_restore",
    title: "Restore a project",
    description: "Takes one project out of the trash, with its tasks. Projects in the trash are in no list: the id is the one it was trashed with by zoho_projects_projects_trash.",
    product: &super::PRODUCT,
    resource: "projects",
    method: "restore",
    class: Class::Write,
    tags: &["projects"],
    risk: &[Risk::Write],
    scopes: &["ZohoProjects.projects.UPDATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_projects_projects_restore","title":"Restore a project","description":"Takes one project out of the trash, with its tasks. Projects in the trash are in no list: the id is the one it was trashed with by zoho_projects_projects_trash.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","pattern":"^[0-9]+$","description":"The project."}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"Restore a project","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "cad74a91d3ebe22732e28075cb816f5f34287db3e05ab60f6b80c9eac17b97ec",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_restore,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /portal/{}/projects/{}/restore",
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
            template: &TEMPLATE_RESTORE,
            build: build_restore,
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
            ask: "Bring the project back that you just deleted",
            arguments: r#"{"project_id":"1894250000000031257"}"#,
        },
    ],
};

static TEMPLATE_RESTORE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("restore"),
    ],
};

fn build_restore(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_RESTORE, arguments, context).finish()
}

/// `zoho_projects_projects_trash`: Move a project to the trash
pub static TRASH: ToolDescriptor = ToolDescriptor {
    name: "zoho_projects_projects_trash",
    title: "Move a project to the trash",
    description: "Puts one project with all its tasks into the trash. Only when that was asked for; to end a project set its status with update_a_zoho_projects_project_by_id. zoho_projects_projects_restore takes it out again. Takes the id alone, from get_project_status.",
    product: &super::PRODUCT,
    resource: "projects",
    method: "trash",
    class: Class::Write,
    tags: &["projects"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoProjects.projects.DELETE"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_projects_projects_trash","title":"Move a project to the trash","description":"Puts one project with all its tasks into the trash. Only when that was asked for; to end a project set its status with update_a_zoho_projects_project_by_id. zoho_projects_projects_restore takes it out again. Takes the id alone, from get_project_status.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","pattern":"^[0-9]+$","description":"The project."}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"Move a project to the trash","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 121,
    surface_hash: "790d3cc3135eab6d2d43683ad4cb5cb0d48fa3c3ab19ecab4099843a50e01879",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_trash,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /portal/{}/projects/{}/trash",
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
            template: &TEMPLATE_TRASH,
            build: build_trash,
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
            ask: "Delete the grid dashboard project",
            arguments: r#"{"project_id":"1894250000000031055"}"#,
        },
    ],
};

static TEMPLATE_TRASH: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("trash"),
    ],
};

fn build_trash(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_TRASH, arguments, context).finish()
}

/// `update_a_zoho_projects_project_by_id`: Update a project
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_projects_project_by_id",
    title: "Update a project",
    description: "Changes the given fields of one project: name, dates, owner, status. To finish or pause it set status_id: Completed, On Hold or what the portal calls it, as other projects have it. Returns the project as it is then.",
    product: &super::PRODUCT,
    resource: "projects",
    method: "update",
    class: Class::Write,
    tags: &["projects"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.projects.UPDATE",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_projects_project_by_id","title":"Update a project","description":"Changes the given fields of one project: name, dates, owner, status. To finish or pause it set status_id: Completed, On Hold or what the portal calls it, as other projects have it. Returns the project as it is then.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"name":{"type":"string","description":"Name of the project."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"start_date":{"type":"string","description":"First day. Date or `today+7d`."},"end_date":{"type":"string","description":"Planned end; past it, an unfinished project is overdue. Date or `today+7d`."},"owner":{"type":"string","description":"Who leads it. Id or name."},"status_id":{"type":"string","description":"A status that any project has. Id or name."}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"Update a project","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 232,
    surface_hash: "66098f470c27963a5105082f388dc1ec23fffc633db0bf618743e151775d0d1a",
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
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
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
            name: "owner",
            place: Place::Body,
            wire: "/owner/zpuid",
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
            at: &["status_id"],
            lookup: &super::LOOKUP_PROJECT_STATUS,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["owner"],
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
    operation: "PATCH /portal/{}/projects/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &["description", "end_date", "id", "name", "start_date", "zpuid"],
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
            ask: "Acme's rollout now ends on 15 December",
            arguments: r#"{"project_id":"1894250000000031047","end_date":"2026-12-15"}"#,
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
    request.body("start_date", &[PlaceStep::Key("start_date")]);
    request.body("end_date", &[PlaceStep::Key("end_date")]);
    request.body("owner", &[PlaceStep::Key("owner"), PlaceStep::Key("zpuid")]);
    request.body("status_id", &[PlaceStep::Key("status"), PlaceStep::Key("id")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["name"], out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "owner", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["name", "description", "start_date", "end_date", "idempotency_key", "owner"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["project_id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(value, at, &["limit", "cursor"], &[], out);
}

fn check_restore(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_project_id, out);
    check::no_other_properties(value, at, &["project_id"], &[], out);
}

fn check_trash(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_project_id, out);
    check::no_other_properties(value, at, &["project_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "start_date", super::shared::check_string, out);
    check::property(value, at, "end_date", super::shared::check_string, out);
    check::property(value, at, "owner", super::shared::check_string, out);
    check::property(value, at, "status_id", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "name",
            "description",
            "start_date",
            "end_date",
            "owner",
            "status_id",
        ],
        &[],
        out,
    );
}
