//! Generated from specs/projects/resources/project_users.yaml and specs/projects/docs/project_users.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_projects_project_user`: Get a person of a project
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_projects_project_user",
    title: "Get a person of a project",
    description: "Reads one person of a project by zpuid or email address. To find somebody by name use list_all_zoho_projects_project_users.",
    product: &super::PRODUCT,
    resource: "project_users",
    method: "get",
    class: Class::Read,
    tags: &["projects", "users"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.users.READ"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_projects_project_user","title":"Get a person of a project","description":"Reads one person of a project by zpuid or email address. To find somebody by name use list_all_zoho_projects_project_users.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"user":{"type":"string","pattern":"^[^/?#]+$","description":"zpuid or email address of the person."},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id","user"],"additionalProperties":false},"annotations":{"title":"Get a person of a project","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 130,
    surface_hash: "b912bd5bca53b2c95ee2373ed300a2d4393ef6f3d4c38b8747f387c1265c2f5b",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "user",
            place: Place::Path,
            wire: "user",
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
    operation: "GET /portal/{}/projects/{}/users/{}",
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
            ask: "Does sarah.chen@northwind-demo.example work on the Acme project?",
            arguments: r#"{"project_id":"1894250000000031047","user":"sarah.chen@northwind-demo.example"}"#,
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
        Segment::Fixed("users"),
        Segment::Argument("user"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_projects_project_users`: List people of a project
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_project_users",
    title: "List people of a project",
    description: "Lists who works in one project, with zpuid, name, email and role. For everybody in the portal use list_all_zoho_projects_users.",
    product: &super::PRODUCT,
    resource: "project_users",
    method: "list",
    class: Class::Read,
    tags: &["projects", "users"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ", "ZohoProjects.users.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_project_users","title":"List people of a project","description":"Lists who works in one project, with zpuid, name, email and role. For everybody in the portal use list_all_zoho_projects_users.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List people of a project","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 133,
    surface_hash: "307717ac006293215610cd92dd1703899a949d9cb93e8eb902c8e44018fa3f04",
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
    operation: "GET /portal/{}/projects/{}/users",
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
                at: "/users",
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
            ask: "Who works on the Acme project?",
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
        Segment::Fixed("users"),
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

static PATTERN_1: Pattern = Pattern::new("^[^/?#]+$");

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id", "user"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "user", check_get_user, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["project_id", "user", "fields"], &[], out);
}

fn check_get_user(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
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
