//! Generated from specs/desk/resources/accounts.yaml and specs/desk/docs/accounts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_account`: Create an account
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_account",
    title: "Create an account",
    description: "Creates an account, a company. Look first with list_all_zoho_desk_accounts_search. Its people are created with create_a_zoho_desk_contact. Returns the id.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "create",
    class: Class::Write,
    tags: &["accounts", "support"],
    risk: &[Risk::Write],
    scopes: &["Desk.contacts.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_account","title":"Create an account","description":"Creates an account, a company. Look first with list_all_zoho_desk_accounts_search. Its people are created with create_a_zoho_desk_contact. Returns the id.","inputSchema":{"type":"object","properties":{"accountName":{"type":"string","description":"Name of the company."},"website":{"type":"string","description":"Website."},"phone":{"type":"string","description":"Phone."},"email":{"type":"string","description":"Email address."},"industry":{"type":"string","description":"Industry."},"city":{"type":"string","description":"City."},"country":{"type":"string","description":"Country."},"description":{"type":"string","description":"Remarks."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."},"idempotency_key":{"type":"string"}},"required":["accountName"],"additionalProperties":false},"annotations":{"title":"Create an account","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 206,
    surface_hash: "2832660f2be4ec7085850513b380485fd12b4232736fd49b80fc9c161d4e2c2f",
    arguments: &[
        ArgumentDescriptor {
            name: "accountName",
            place: Place::Body,
            wire: "/accountName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "website",
            place: Place::Body,
            wire: "/website",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "phone",
            place: Place::Body,
            wire: "/phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Body,
            wire: "/email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "industry",
            place: Place::Body,
            wire: "/industry",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "city",
            place: Place::Body,
            wire: "/city",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "country",
            place: Place::Body,
            wire: "/country",
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
            name: "cf",
            place: Place::Body,
            wire: "/cf",
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
    lookups: &[],
    operation: "POST /accounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "accountName",
            "cf",
            "city",
            "country",
            "description",
            "email",
            "id",
            "industry",
            "phone",
            "website",
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
                keep: &["id", "accountName", "website"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Add the company Harrow Optics",
            arguments: r#"{"accountName":"Harrow Optics","website":"https://harrowoptics.example"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("accounts")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("accountName", &[PlaceStep::Key("accountName")]);
    request.body("website", &[PlaceStep::Key("website")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("industry", &[PlaceStep::Key("industry")]);
    request.body("city", &[PlaceStep::Key("city")]);
    request.body("country", &[PlaceStep::Key("country")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

/// `get_single_zoho_desk_account_by_id`: Get an account
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_account_by_id",
    title: "Get an account",
    description: "Reads one account, a company, with address and custom fields. The id comes from list_all_zoho_desk_accounts_search or a ticket's accountId.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "get",
    class: Class::Read,
    tags: &["accounts", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_account_by_id","title":"Get an account","description":"Reads one account, a company, with address and custom fields. The id comes from list_all_zoho_desk_accounts_search or a ticket's accountId.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an account","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 108,
    surface_hash: "5f49b144fcb905ae5be9ea88be953d125d6d2aa6acea670ee29f366200255e8a",
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
    operation: "GET /accounts/{}",
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
            ask: "What do we know of Acme Corp?",
            arguments: r#"{"id":"5829153000000400029"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("accounts"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_accounts`: List accounts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_accounts",
    title: "List accounts",
    description: "Lists accounts, the companies whose people write tickets. To find one by name use list_all_zoho_desk_accounts_search.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "list",
    class: Class::Read,
    tags: &["accounts", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_accounts","title":"List accounts","description":"Lists accounts, the companies whose people write tickets. To find one by name use list_all_zoho_desk_accounts_search.","inputSchema":{"type":"object","properties":{"sortBy":{"type":"string","enum":["accountName","createdTime","-createdTime","modifiedTime","-modifiedTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":99,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List accounts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 140,
    surface_hash: "64c9419e810a9d67b6ae03f6d5745de495b5d6689ac5981b2462be7ae98950a5",
    arguments: &[
        ArgumentDescriptor {
            name: "sortBy",
            place: Place::Query,
            wire: "sortBy",
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
    lookups: &[],
    operation: "GET /accounts",
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
        fields: &["accountName", "email", "id", "industry", "phone", "website"],
        shown: &["fields"],
        tested: &["sortBy"],
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
                at: "/data",
                one: false,
                keep: &["id", "accountName", "email", "phone", "website", "industry"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which companies do we support?",
            arguments: r#"{"sortBy":"accountName"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("accounts")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 99,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_desk_account_by_id`: Update an account
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_account_by_id",
    title: "Update an account",
    description: "Changes the given fields of one account, a company, and leaves the others. The id comes from list_all_zoho_desk_accounts_search.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "update",
    class: Class::Write,
    tags: &["accounts", "support"],
    risk: &[Risk::Write],
    scopes: &["Desk.contacts.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_account_by_id","title":"Update an account","description":"Changes the given fields of one account, a company, and leaves the others. The id comes from list_all_zoho_desk_accounts_search.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"accountName":{"type":"string","description":"Name of the company."},"website":{"type":"string","description":"Website."},"phone":{"type":"string","description":"Phone."},"email":{"type":"string","description":"Email address."},"industry":{"type":"string","description":"Industry."},"city":{"type":"string","description":"City."},"country":{"type":"string","description":"Country."},"description":{"type":"string","description":"Remarks."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update an account","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 211,
    surface_hash: "626b2479b27905544e947de085e30bc6ae17215450a2162e3dfefca471adbc73",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "accountName",
            place: Place::Body,
            wire: "/accountName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "website",
            place: Place::Body,
            wire: "/website",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "phone",
            place: Place::Body,
            wire: "/phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Body,
            wire: "/email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "industry",
            place: Place::Body,
            wire: "/industry",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "city",
            place: Place::Body,
            wire: "/city",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "country",
            place: Place::Body,
            wire: "/country",
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
            name: "cf",
            place: Place::Body,
            wire: "/cf",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PATCH /accounts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "accountName",
            "cf",
            "city",
            "country",
            "description",
            "email",
            "id",
            "industry",
            "modifiedTime",
            "phone",
            "website",
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
                keep: &["id", "accountName", "website", "modifiedTime"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Acme's switchboard has a new number",
            arguments: r#"{"id":"5829153000000400029","phone":"+1 555 0299"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[Segment::Fixed("accounts"), Segment::Argument("id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("accountName", &[PlaceStep::Key("accountName")]);
    request.body("website", &[PlaceStep::Key("website")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("industry", &[PlaceStep::Key("industry")]);
    request.body("city", &[PlaceStep::Key("city")]);
    request.body("country", &[PlaceStep::Key("country")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["accountName"], out);
    check::property(value, at, "accountName", super::shared::check_string, out);
    check::property(value, at, "website", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "industry", super::shared::check_string, out);
    check::property(value, at, "city", super::shared::check_string, out);
    check::property(value, at, "country", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "accountName",
            "website",
            "phone",
            "email",
            "industry",
            "city",
            "country",
            "description",
            "cf",
            "idempotency_key",
        ],
        &[],
        out,
    );
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
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_99, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["sortBy", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("accountName"),
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("modifiedTime"),
            Literal::String("-modifiedTime"),
        ],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "accountName", super::shared::check_string, out);
    check::property(value, at, "website", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "industry", super::shared::check_string, out);
    check::property(value, at, "city", super::shared::check_string, out);
    check::property(value, at, "country", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "accountName",
            "website",
            "phone",
            "email",
            "industry",
            "city",
            "country",
            "description",
            "cf",
        ],
        &[],
        out,
    );
}
