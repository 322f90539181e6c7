//! Generated from specs/crm/resources/users.yaml and specs/crm/docs/users.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_crm_user_by_id`: Get a user
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_user_by_id",
    title: "Get a user",
    description: "Reads one user of the organisation with role, profile, time zone and address. The id comes from list_all_zoho_crm_users or from the Owner of a record. Customers are contacts, not users.",
    product: &super::PRODUCT,
    resource: "users",
    method: "get",
    class: Class::Read,
    tags: &["users"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_user_by_id","title":"Get a user","description":"Reads one user of the organisation with role, profile, time zone and address. The id comes from list_all_zoho_crm_users or from the Owner of a record. Customers are contacts, not users.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The user."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a user","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 118,
    surface_hash: "800c34b66b6392400769d471797aa80e08734dc9eded34b0975b8ee332192321",
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
    operation: "GET /users/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["email", "full_name", "id", "profile", "role", "status", "time_zone"],
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
                at: "/users",
                one: true,
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "In which time zone is Marcus Johnson?",
            arguments: r#"{"id":"5725767000000210007"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("users"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_crm_users`: List users
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_users",
    title: "List users",
    description: "Lists the users of the organisation, to find the id of a person for Owner or assign_to. There is no search by name: read the list and compare full_name or email. These are colleagues; customers are contacts. Returns data with id, full_name, email, status, role and profile.",
    product: &super::PRODUCT,
    resource: "users",
    method: "list",
    class: Class::Read,
    tags: &["users"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_users","title":"List users","description":"Lists the users of the organisation, to find the id of a person for Owner or assign_to. There is no search by name: read the list and compare full_name or email. These are colleagues; customers are contacts. Returns data with id, full_name, email, status, role and profile.","inputSchema":{"type":"object","properties":{"type":{"type":"string","enum":["AllUsers","ActiveUsers","DeactiveUsers","ConfirmedUsers","NotConfirmedUsers","ActiveConfirmedUsers","AdminUsers","CurrentUser"],"description":"Which users; CurrentUser is the connected one.","default":"ActiveUsers"},"limit":{"type":"integer","minimum":1,"maximum":200,"default":200},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List users","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 191,
    surface_hash: "b71b934ff18056827b2b16d047144ba13de96ef1b33644dde8ab0aaeedc62ebf",
    arguments: &[
        ArgumentDescriptor {
            name: "type",
            place: Place::Query,
            wire: "type",
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
    lookups: &[],
    operation: "GET /users",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["email", "full_name", "id", "profile", "role", "status", "time_zone"],
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
                keep: &["id", "full_name", "email", "status", "role", "profile"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Find the user id of Marcus Johnson",
            arguments: "{}",
        },
        Example {
            ask: "As whom are we connected?",
            arguments: r#"{"type":"CurrentUser"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("users")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 200,
    more: &["/info/more_records"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.default("type", Literal::String("ActiveUsers"));
    request.query("type", "type", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "type", check_list_type, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(
        value,
        at,
        &["type", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("AllUsers"),
            Literal::String("ActiveUsers"),
            Literal::String("DeactiveUsers"),
            Literal::String("ConfirmedUsers"),
            Literal::String("NotConfirmedUsers"),
            Literal::String("ActiveConfirmedUsers"),
            Literal::String("AdminUsers"),
            Literal::String("CurrentUser"),
        ],
        out,
    );
}
