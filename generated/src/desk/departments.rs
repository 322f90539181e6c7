//! Generated from specs/desk/resources/departments.yaml and specs/desk/docs/departments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_department_by_id`: Get a department
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_department_by_id",
    title: "Get a department",
    description: "Reads one department with its name in the help centre. The id comes from list_all_zoho_desk_departments or from a ticket.",
    product: &super::PRODUCT,
    resource: "departments",
    method: "get",
    class: Class::Read,
    tags: &["settings", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_department_by_id","title":"Get a department","description":"Reads one department with its name in the help centre. The id comes from list_all_zoho_desk_departments or from a ticket.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The department."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a department","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 104,
    surface_hash: "190da76809f50c9e6b680b1a906e51fb0ae86a98ca034d0f45cea784c66cc6e0",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    operation: "GET /departments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
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
            ask: "What do customers call our finance department?",
            arguments: r#"{"id":"5829153000000400003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("departments"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_departments`: List departments
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_departments",
    title: "List departments",
    description: "Lists the departments that tickets belong to, to find the id of one: Finance, Technical Support. Their agents are in list_all_zoho_desk_agents with departmentIds. Returns data with id, name and whether it is in use.",
    product: &super::PRODUCT,
    resource: "departments",
    method: "list",
    class: Class::Read,
    tags: &["settings", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_departments","title":"List departments","description":"Lists the departments that tickets belong to, to find the id of one: Finance, Technical Support. Their agents are in list_all_zoho_desk_agents with departmentIds. Returns data with id, name and whether it is in use.","inputSchema":{"type":"object","properties":{"isEnabled":{"type":"boolean","description":"Whether they are in use."},"searchStr":{"type":"string","description":"A part of the name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List departments","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 158,
    surface_hash: "6c51b5206f466e6a48d039d1846b51f26054f5631c24f6cdadc58735ed7bc351",
    arguments: &[
        ArgumentDescriptor {
            name: "isEnabled",
            place: Place::Query,
            wire: "isEnabled",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "searchStr",
            place: Place::Query,
            wire: "searchStr",
            grammar: None,
            audit: Audit::Shape,
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
    lookups: &[],
    operation: "GET /departments",
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
        fields: &["description", "id", "isDefault", "isEnabled", "name"],
        shown: &["fields"],
        tested: &[],
        unnamed: &["searchStr"],
        under_rules: UnderRules::Without {
            arguments: &["searchStr"],
            description: "",
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
                keep: &["id", "name", "description", "isEnabled", "isDefault"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which departments are there?",
            arguments: r#"{"isEnabled":true}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("departments")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
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
    request.query("isEnabled", "isEnabled", QueryStyle::Plain);
    request.query("searchStr", "searchStr", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "isEnabled", super::shared::check_boolean, out);
    check::property(value, at, "searchStr", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["isEnabled", "searchStr", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
