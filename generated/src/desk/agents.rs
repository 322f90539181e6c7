//! Generated from specs/desk/resources/agents.yaml and specs/desk/docs/agents.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_agent_by_id`: Get an agent
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_agent_by_id",
    title: "Get an agent",
    description: "Reads one agent with phone, time zone, role and departments. The id comes from list_all_zoho_desk_agents or from a ticket's assigneeId.",
    product: &super::PRODUCT,
    resource: "agents",
    method: "get",
    class: Class::Read,
    tags: &["agents", "support", "users"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_agent_by_id","title":"Get an agent","description":"Reads one agent with phone, time zone, role and departments. The id comes from list_all_zoho_desk_agents or from a ticket's assigneeId.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The agent."},"include":{"type":"array","items":{"type":"string","enum":["profile","role","associatedDepartments"]},"description":"What to tell beside the agent."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an agent","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 141,
    surface_hash: "7f291432e32baa67ae50ae2783b69c3c704d78c3a1e5f47ec12d070615526ab8",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "include",
            place: Place::Query,
            wire: "include",
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
    lookups: &[],
    operation: "GET /agents/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["include", "fields"],
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
            ask: "Which departments does Sarah Jenkins work in?",
            arguments: r#"{"id":"5829153000000400009","include":["associatedDepartments"]}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("agents"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("include", "include", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_desk_agents`: List agents
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_agents",
    title: "List agents",
    description: "Lists agents, the colleagues who answer tickets, by name, department or status: to find the id for assigneeId or ownerId. Customers are contacts; groups of agents list_all_zoho_desk_teams. Returns data with id, name, emailId and departments.",
    product: &super::PRODUCT,
    resource: "agents",
    method: "list",
    class: Class::Read,
    tags: &["agents", "support", "users"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_agents","title":"List agents","description":"Lists agents, the colleagues who answer tickets, by name, department or status: to find the id for assigneeId or ownerId. Customers are contacts; groups of agents list_all_zoho_desk_teams. Returns data with id, name, emailId and departments.","inputSchema":{"type":"object","properties":{"searchStr":{"type":"string","description":"A part of the name or address."},"status":{"type":"string","enum":["ACTIVE","DISABLED"],"description":"Whether they work here still."},"departmentIds":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Ids or names, see list_all_zoho_desk_departments."},"include":{"type":"array","items":{"type":"string","enum":["profile","role"]},"description":"What to tell beside the agent."},"limit":{"type":"integer","minimum":10,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List agents","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 240,
    surface_hash: "10f2378831701d09052faa9a312c3b6019ab369df30ad4297be1d35b52b2b03c",
    arguments: &[
        ArgumentDescriptor {
            name: "searchStr",
            place: Place::Query,
            wire: "searchStr",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "departmentIds",
            place: Place::Query,
            wire: "departmentIds",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "include",
            place: Place::Query,
            wire: "include",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "from",
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
            at: &["departmentIds"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /agents",
    cost: Cost {
        credits: 3,
        heavy: false,
        steps: &[
            CostStep {
                parameter: "from",
                grammar: None,
                above: 2000,
                credits: 5,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 10000,
                credits: 10,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 50000,
                credits: 50,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 100000,
                credits: 100,
            },
        ],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "associatedDepartmentIds",
            "emailId",
            "id",
            "isConfirmed",
            "name",
            "profile",
            "role",
            "status",
        ],
        shown: &["include", "fields"],
        tested: &[],
        unnamed: &["searchStr"],
        under_rules: UnderRules::Without {
            arguments: &["searchStr"],
            description: "Lists agents, the colleagues who answer tickets, by department or status: to find the id for assigneeId or ownerId. Customers are contacts; groups of agents list_all_zoho_desk_teams. Returns data with id, name and departments.",
        },
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[
                    "id",
                    "name",
                    "emailId",
                    "status",
                    "isConfirmed",
                    "associatedDepartmentIds",
                    "role",
                    "profile",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which active agents of Technical Support are there? I need Sarah Jenkins",
            arguments: r#"{"departmentIds":["5829153000000400002"],"status":"ACTIVE"}"#,
        },
        Example {
            ask: "Find Sarah Jenkins",
            arguments: r#"{"searchStr":"Jenkins"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("agents")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 200,
    default: 50,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("searchStr", "searchStr", QueryStyle::Plain);
    request.query("status", "status", QueryStyle::Plain);
    request.query("departmentIds", "departmentIds", QueryStyle::Comma);
    request.query("include", "include", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_desk_agents_me`: Get the connected agent
pub static ME: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_agents_me",
    title: "Get the connected agent",
    description: "Tells as whom we are connected: the agent in whose name tickets are changed, comments written and time is booked. Other agents are in list_all_zoho_desk_agents.",
    product: &super::PRODUCT,
    resource: "agents",
    method: "me",
    class: Class::Read,
    tags: &["agents", "support", "users"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_agents_me","title":"Get the connected agent","description":"Tells as whom we are connected: the agent in whose name tickets are changed, comments written and time is booked. Other agents are in list_all_zoho_desk_agents.","inputSchema":{"type":"object","properties":{"include":{"type":"array","items":{"type":"string","enum":["profile","role","associatedDepartments"]},"description":"What to tell beside the agent."}},"additionalProperties":false},"annotations":{"title":"Get the connected agent","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 103,
    surface_hash: "c3aa5a0918a09c81cca14042f1565901939e0001f59b72dbcd793feaea2fbe90",
    arguments: &[
        ArgumentDescriptor {
            name: "include",
            place: Place::Query,
            wire: "include",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_me,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /myinfo",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["include"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ME,
            build: build_me,
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
            ask: "As whom are we connected?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_ME: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("myinfo")],
};

fn build_me(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ME, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("include", "include", QueryStyle::Comma);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "include", check_include, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "include", "fields"], &[], out);
}

fn check_include(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_get_include_item, out);
}

fn check_get_include_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("profile"),
            Literal::String("role"),
            Literal::String("associatedDepartments"),
        ],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "searchStr", super::shared::check_string, out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "departmentIds", super::shared::check_departmentids, out);
    check::property(value, at, "include", check_list_include, out);
    check::property(value, at, "limit", check_list_limit, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "searchStr",
            "status",
            "departmentIds",
            "include",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("ACTIVE"), Literal::String("DISABLED")],
        out,
    );
}

fn check_list_include(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_list_include_item, out);
}

fn check_list_include_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("profile"), Literal::String("role")],
        out,
    );
}

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(10), out);
    check::maximum(value, at, Bound::Integer(200), out);
}

fn check_me(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "include", check_include, out);
    check::no_other_properties(value, at, &["include"], &[], out);
}
