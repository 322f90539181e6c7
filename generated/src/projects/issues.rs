//! Generated from specs/projects/resources/issues.yaml and specs/projects/docs/issues.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Source, Step, ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_projects_issue`: Report an issue
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_projects_issue",
    title: "Report an issue",
    description: "Reports one issue: something in a project that does not work. For planned work use create_a_zoho_projects_task. Look first with list_all_zoho_projects_issues whether it is known. Returns the new issue.",
    product: &super::PRODUCT,
    resource: "issues",
    method: "create",
    class: Class::Write,
    tags: &["issues", "projects"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.bugs.CREATE",
        "ZohoProjects.projects.READ",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_projects_issue","title":"Report an issue","description":"Reports one issue: something in a project that does not work. For planned work use create_a_zoho_projects_task. Look first with list_all_zoho_projects_issues whether it is known. Returns the new issue.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"name":{"type":"string","description":"Title: what is wrong."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"due_date":{"type":"string","description":"Due date. Date or `today+7d`."},"flag":{"type":"string","enum":["Internal","External"],"description":"External: clients in the project see it too."},"idempotency_key":{"type":"string"},"assignee":{"type":"string","description":"Who shall mend it. Id or name."}},"required":["project_id","name"],"additionalProperties":false},"annotations":{"title":"Report an issue","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 214,
    surface_hash: "38a0451ae8119261f641ba68e2a4395af8637d28b7faa91810ececd72f2cf31f",
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
        ArgumentDescriptor {
            name: "assignee",
            place: Place::Body,
            wire: "/assignee/zpuid",
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
            argument: "due_date",
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
    ],
    operation: "POST /portal/{}/projects/{}/issues",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "name", "title"],
    disclosure: Disclosure {
        fields: &["description", "due_date", "flag", "name", "zpuid"],
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
            ask: "Report for the patient intake: the date picker fails on tablets; Priya shall look",
            arguments: r#"{"project_id":"1894250000000031053","name":"Date picker fails on tablets","assignee":"1894250000000031013","due_date":"2026-11-30"}"#,
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
        Segment::Fixed("issues"),
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
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("flag", &[PlaceStep::Key("flag")]);
    request.body("assignee", &[PlaceStep::Key("assignee"), PlaceStep::Key("zpuid")]);
    request.finish()
}

/// `get_single_zoho_projects_issue_by_id`: Get an issue
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_issue_by_id",
    title: "Get an issue",
    description: "Reads one issue: status, severity, assignee, due date, description. The id comes from list_all_zoho_projects_issues.",
    product: &super::PRODUCT,
    resource: "issues",
    method: "get",
    class: Class::Read,
    tags: &["issues", "projects"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.bugs.READ", "ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_issue_by_id","title":"Get an issue","description":"Reads one issue: status, severity, assignee, due date, description. The id comes from list_all_zoho_projects_issues.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"issue_id":{"type":"string","description":"The issue. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","issue_id"],"additionalProperties":false},"annotations":{"title":"Get an issue","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 120,
    surface_hash: "0fa838657b3b793c6a5911704a2059c3be722134e84dcf06b3511cc22ab695c2",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "issue_id",
            place: Place::Path,
            wire: "issue_id",
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
            at: &["issue_id"],
            lookup: &super::LOOKUP_ISSUE,
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
    operation: "GET /portal/{}/projects/{}/issues/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "name", "title"],
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
            ask: "Show me the issue about the login loop",
            arguments: r#"{"project_id":"1894250000000031049","issue_id":"1894250000000031227"}"#,
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
        Segment::Fixed("issues"),
        Segment::Argument("issue_id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_projects_issues`: List issues of a project
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_issues",
    title: "List issues of a project",
    description: "Lists the issues (bugs) of one project, open and closed ones, with severity, assignee and due date. For those of all projects use list_all_zoho_projects_portal_issues.",
    product: &super::PRODUCT,
    resource: "issues",
    method: "list",
    class: Class::Read,
    tags: &["issues", "projects"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.bugs.READ", "ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_issues","title":"List issues of a project","description":"Lists the issues (bugs) of one project, open and closed ones, with severity, assignee and due date. For those of all projects use list_all_zoho_projects_portal_issues.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List issues of a project","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 143,
    surface_hash: "4ca225ea68ed3d9894c9d3ebdcb2dac93d1f70f431f5c18368a583b3f7e63f3f",
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
    operation: "GET /portal/{}/projects/{}/issues",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "name", "title"],
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
                at: "/issues",
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
            ask: "Which bugs are open in TechStart's billing portal?",
            arguments: r#"{"project_id":"1894250000000031049"}"#,
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
        Segment::Fixed("issues"),
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

/// `update_a_zoho_projects_issue_by_id`: Update an issue
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_projects_issue_by_id",
    title: "Update an issue",
    description: "Changes the given fields of one issue: title, due date, assignee, status. The id comes from list_all_zoho_projects_issues. Returns the issue as it is then.",
    product: &super::PRODUCT,
    resource: "issues",
    method: "update",
    class: Class::Write,
    tags: &["issues", "projects"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoProjects.bugs.READ",
        "ZohoProjects.bugs.UPDATE",
        "ZohoProjects.projects.READ",
        "ZohoProjects.users.READ",
    ],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_projects_issue_by_id","title":"Update an issue","description":"Changes the given fields of one issue: title, due date, assignee, status. The id comes from list_all_zoho_projects_issues. Returns the issue as it is then.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"issue_id":{"type":"string","description":"The issue. Id or name."},"name":{"type":"string","description":"Title: what is wrong."},"description":{"type":"string","description":"HTML; plain line breaks are lost."},"due_date":{"type":"string","description":"Due date. Date or `today+7d`."},"flag":{"type":"string","enum":["Internal","External"],"description":"External: clients in the project see it too."},"assignee":{"type":"string","description":"Who shall mend it. Id or name."},"status_id":{"type":"string","description":"A status that any issue of the project has. Id or name."}},"required":["project_id","issue_id"],"additionalProperties":false},"annotations":{"title":"Update an issue","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 241,
    surface_hash: "2a7fb75971f590b91665655887c94a02c9b31a72c566b38d87e44a685833f0dd",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "issue_id",
            place: Place::Path,
            wire: "issue_id",
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
            name: "due_date",
            place: Place::Body,
            wire: "/due_date",
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
            name: "assignee",
            place: Place::Body,
            wire: "/assignee/zpuid",
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
            argument: "due_date",
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
            at: &["status_id"],
            lookup: &super::LOOKUP_ISSUE_STATUS,
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
            at: &["issue_id"],
            lookup: &super::LOOKUP_ISSUE,
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
    operation: "PATCH /portal/{}/projects/{}/issues/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "name", "title"],
    disclosure: Disclosure {
        fields: &["description", "due_date", "flag", "id", "name", "zpuid"],
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
            ask: "The invoice PDF is mended; close the issue",
            arguments: r#"{"project_id":"1894250000000031049","issue_id":"1894250000000031225","status_id":"1894250000000031045"}"#,
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
        Segment::Fixed("issues"),
        Segment::Argument("issue_id"),
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
    request.body("due_date", &[PlaceStep::Key("due_date")]);
    request.body("flag", &[PlaceStep::Key("flag")]);
    request.body("assignee", &[PlaceStep::Key("assignee"), PlaceStep::Key("zpuid")]);
    request.body("status_id", &[PlaceStep::Key("status"), PlaceStep::Key("id")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "name"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "flag", check_flag, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "assignee", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "name",
            "description",
            "due_date",
            "flag",
            "idempotency_key",
            "assignee",
        ],
        &[],
        out,
    );
}

fn check_flag(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("Internal"), Literal::String("External")],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "issue_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "issue_id", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "issue_id", "fields"],
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
    check::required(value, at, &["project_id", "issue_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "issue_id", super::shared::check_string, out);
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "due_date", super::shared::check_string, out);
    check::property(value, at, "flag", check_flag, out);
    check::property(value, at, "assignee", super::shared::check_string, out);
    check::property(value, at, "status_id", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "project_id",
            "issue_id",
            "name",
            "description",
            "due_date",
            "flag",
            "assignee",
            "status_id",
        ],
        &[],
        out,
    );
}
