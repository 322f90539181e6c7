//! Generated from specs/projects/resources/comments.yaml and specs/projects/docs/comments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Source, Step, ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_projects_comment`: Comment on a task
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_comment",
    title: "Comment on a task",
    description: "Adds a comment to one task, seen by everybody in the project. To record spent time use create_a_zoho_projects_time_log. Returns the comment.",
    product: &super::PRODUCT,
    resource: "comments",
    method: "create",
    class: Class::Write,
    tags: &["comments", "projects", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.projects.READ",
        "ZohoProjects.tasks.CREATE",
        "ZohoProjects.tasks.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_comment","title":"Comment on a task","description":"Adds a comment to one task, seen by everybody in the project. To record spent time use create_a_zoho_projects_time_log. Returns the comment.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"comment":{"type":"string","description":"The comment; HTML is kept."},"idempotency_key":{"type":"string"}},"required":["project_id","task_id","comment"],"additionalProperties":false},"annotations":{"title":"Comment on a task","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "a19344c01dded62eb1cc916925a0196dd70090bfabe39e8ec288e1e798eb354c",
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
            name: "comment",
            place: Place::Body,
            wire: "/comment",
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
    operation: "POST /portal/{}/projects/{}/tasks/{}/comments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["comment", "content", "description"],
    disclosure: Disclosure {
        fields: &["comment"],
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
                one: true,
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Note on the dashboards task that line 3 is back",
            arguments: r#"{"project_id":"1894250000000031047","task_id":"1894250000000031135","comment":"Line 3 sends data again."}"#,
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
        Segment::Argument("task_id"),
        Segment::Fixed("comments"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("comment", &[PlaceStep::Key("comment")]);
    request.finish()
}

/// `list_all_zoho_projects_comments`: List comments on a task
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_comments",
    title: "List comments on a task",
    description: "Lists what was said about one task: comment (HTML), author, time. Ids come from list_all_zoho_projects_tasks.",
    product: &super::PRODUCT,
    resource: "comments",
    method: "list",
    class: Class::Read,
    tags: &["comments", "projects", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.tasks.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_comments","title":"List comments on a task","description":"Lists what was said about one task: comment (HTML), author, time. Ids come from list_all_zoho_projects_tasks.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"task_id":{"type":"string","description":"The task. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","task_id"],"additionalProperties":false},"annotations":{"title":"List comments on a task","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 149,
    surface_hash: "fc6fd09622c5ed3ce739c2bb8210347fb03f4c8c6419aa6047f7256a4bf38810",
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
    operation: "GET /portal/{}/projects/{}/tasks/{}/comments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["comment", "content", "description"],
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
                at: "/comments",
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
            ask: "Why are the dashboards for Acme late?",
            arguments: r#"{"project_id":"1894250000000031047","task_id":"1894250000000031135"}"#,
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
        Segment::Argument("task_id"),
        Segment::Fixed("comments"),
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

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id", "comment"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "comment", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "task_id", "comment", "idempotency_key"],
        &[],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "task_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "task_id", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "task_id", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
