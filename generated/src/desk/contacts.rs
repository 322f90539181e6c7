//! Generated from specs/desk/resources/contacts.yaml and specs/desk/docs/contacts.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_desk_contact`: Create a contact
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_contact",
    title: "Create a contact",
    description: "Creates a contact. Look first with list_all_zoho_desk_contacts_search: an email address belongs to one contact. For a ticket of somebody new, contact of create_a_zoho_desk_ticket does both. Returns the id.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "create",
    class: Class::Write,
    tags: &["contacts", "support"],
    risk: &[Risk::Write],
    scopes: &["Desk.contacts.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_contact","title":"Create a contact","description":"Creates a contact. Look first with list_all_zoho_desk_contacts_search: an email address belongs to one contact. For a ticket of somebody new, contact of create_a_zoho_desk_ticket does both. Returns the id.","inputSchema":{"type":"object","properties":{"lastName":{"type":"string","description":"Last name."},"firstName":{"type":"string","description":"First name."},"email":{"type":"string","description":"Email address."},"phone":{"type":"string","description":"Phone."},"mobile":{"type":"string","description":"Mobile phone."},"accountId":{"type":"string","pattern":"^[0-9]+$","description":"Id from list_all_zoho_desk_accounts_search."},"title":{"type":"string","description":"Job title."},"description":{"type":"string","description":"Remarks."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."},"idempotency_key":{"type":"string"}},"required":["lastName"],"additionalProperties":false},"annotations":{"title":"Create a contact","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 239,
    surface_hash: "840512020105af1a6a4deb82ebf381c18fa9d4a21fd72fccf074227d90efe233",
    arguments: &[
        ArgumentDescriptor {
            name: "lastName",
            place: Place::Body,
            wire: "/lastName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "firstName",
            place: Place::Body,
            wire: "/firstName",
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
            name: "phone",
            place: Place::Body,
            wire: "/phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "mobile",
            place: Place::Body,
            wire: "/mobile",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Body,
            wire: "/accountId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "title",
            place: Place::Body,
            wire: "/title",
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
    operation: "POST /contacts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "contact/firstName",
        "contact/lastName",
        "description",
        "firstName",
        "lastName",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "accountId",
            "cf",
            "description",
            "email",
            "firstName",
            "id",
            "lastName",
            "mobile",
            "phone",
            "title",
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
                keep: &["id", "firstName", "lastName", "email", "accountId"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Add Paula Winters of Acme Corp as a contact",
            arguments: r#"{"lastName":"Winters","firstName":"Paula","email":"paula.winters@acmecorp.example","accountId":"5829153000000400029"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("contacts")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("lastName", &[PlaceStep::Key("lastName")]);
    request.body("firstName", &[PlaceStep::Key("firstName")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("mobile", &[PlaceStep::Key("mobile")]);
    request.body("accountId", &[PlaceStep::Key("accountId")]);
    request.body("title", &[PlaceStep::Key("title")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

/// `get_single_zoho_desk_contact_by_id`: Get a contact
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_contact_by_id",
    title: "Get a contact",
    description: "Reads one contact, the customer of a ticket, with phone, title and custom fields. The id comes from a ticket's contactId or list_all_zoho_desk_contacts_search.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "get",
    class: Class::Read,
    tags: &["contacts", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_contact_by_id","title":"Get a contact","description":"Reads one contact, the customer of a ticket, with phone, title and custom fields. The id comes from a ticket's contactId or list_all_zoho_desk_contacts_search.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"include":{"type":"array","items":{"type":"string","enum":["accounts"]},"description":"accounts tells the account by name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 140,
    surface_hash: "bd858de997f67afb44c266adf6348c1c72990fdc8281b881e0936d09451adaf0",
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
    operation: "GET /contacts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "contact/firstName",
        "contact/lastName",
        "description",
        "firstName",
        "lastName",
        "subject",
    ],
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
            ask: "How can we reach Raj Malhotra?",
            arguments: r#"{"id":"5829153000000400055"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("include", "include", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_desk_contacts`: List contacts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_contacts",
    title: "List contacts",
    description: "Lists contacts, the customers who write tickets. To find one by name, email or company use list_all_zoho_desk_contacts_search; those of one company are in list_all_zoho_desk_account_contacts.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "list",
    class: Class::Read,
    tags: &["contacts", "support"],
    risk: &[Risk::Read],
    scopes: &["Desk.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_contacts","title":"List contacts","description":"Lists contacts, the customers who write tickets. To find one by name, email or company use list_all_zoho_desk_contacts_search; those of one company are in list_all_zoho_desk_account_contacts.","inputSchema":{"type":"object","properties":{"include":{"type":"array","items":{"type":"string","enum":["accounts"]},"description":"accounts tells the account by name."},"sortBy":{"type":"string","enum":["firstName","lastName","email","account","createdTime","-createdTime","modifiedTime","-modifiedTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":99,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List contacts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 193,
    surface_hash: "127c7f53931dbbc6278b3298a817fcc379cb38420a5c8fa3e250ae6f4a0219b4",
    arguments: &[
        ArgumentDescriptor {
            name: "include",
            place: Place::Query,
            wire: "include",
            grammar: None,
            audit: Audit::Value,
        },
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
    operation: "GET /contacts",
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
    outsiders: &[
        "contact/firstName",
        "contact/lastName",
        "description",
        "firstName",
        "lastName",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "account",
            "accountId",
            "email",
            "firstName",
            "id",
            "lastName",
            "phone",
        ],
        shown: &["include", "fields"],
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
                keep: &[
                    "id",
                    "firstName",
                    "lastName",
                    "email",
                    "phone",
                    "accountId",
                    "account",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which contacts were added last?",
            arguments: r#"{"sortBy":"-createdTime","limit":10}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("contacts")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
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
    request.query("include", "include", QueryStyle::Comma);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_desk_contacts_trash`: Move contacts to the recycle bin
pub static TRASH: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_contacts_trash",
    title: "Move contacts to the recycle bin",
    description: "Moves contacts to the recycle bin. Only when deletion was asked for. Ids come from list_all_zoho_desk_contacts_search.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "trash",
    class: Class::Write,
    tags: &["contacts", "support"],
    risk: &[Risk::Bulk, Risk::Destructive],
    scopes: &["Desk.contacts.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_contacts_trash","title":"Move contacts to the recycle bin","description":"Moves contacts to the recycle bin. Only when deletion was asked for. Ids come from list_all_zoho_desk_contacts_search.","inputSchema":{"type":"object","properties":{"contactIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the contacts."}},"required":["contactIds"],"additionalProperties":false},"annotations":{"title":"Move contacts to the recycle bin","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "f37eab2aa2d9fd96447974ef69b29875699e7d8467161c4f0ea127b1e85d3e8d",
    arguments: &[
        ArgumentDescriptor {
            name: "contactIds",
            place: Place::Body,
            wire: "/contactIds",
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
    operation: "POST /contacts/moveToTrash",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "contact/firstName",
        "contact/lastName",
        "description",
        "firstName",
        "lastName",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &["contactIds"],
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
            ask: "Delete the contact Ruben Adler",
            arguments: r#"{"contactIds":["5829153000000400087"]}"#,
        },
    ],
};

static TEMPLATE_TRASH: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("contacts"), Segment::Fixed("moveToTrash")],
};

fn build_trash(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_TRASH, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("contactIds", &[PlaceStep::Key("contactIds")]);
    request.finish()
}

/// `update_a_zoho_desk_contact_by_id`: Update a contact
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_contact_by_id",
    title: "Update a contact",
    description: "Changes the given fields of one contact and leaves the others. The id comes from list_all_zoho_desk_contacts_search or a ticket's contactId.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "update",
    class: Class::Write,
    tags: &["contacts", "support"],
    risk: &[Risk::Write],
    scopes: &["Desk.contacts.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_contact_by_id","title":"Update a contact","description":"Changes the given fields of one contact and leaves the others. The id comes from list_all_zoho_desk_contacts_search or a ticket's contactId.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"lastName":{"type":"string","description":"Last name."},"firstName":{"type":"string","description":"First name."},"email":{"type":"string","description":"Email address."},"phone":{"type":"string","description":"Phone."},"mobile":{"type":"string","description":"Mobile phone."},"accountId":{"type":"string","pattern":"^[0-9]+$","description":"Id from list_all_zoho_desk_accounts_search."},"title":{"type":"string","description":"Job title."},"description":{"type":"string","description":"Remarks."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 235,
    surface_hash: "97e73a95f5dd70e3c3ea6093b87a2fd40d359506e957ff1c324ce8159de8d2a8",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "lastName",
            place: Place::Body,
            wire: "/lastName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "firstName",
            place: Place::Body,
            wire: "/firstName",
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
            name: "phone",
            place: Place::Body,
            wire: "/phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "mobile",
            place: Place::Body,
            wire: "/mobile",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Body,
            wire: "/accountId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "title",
            place: Place::Body,
            wire: "/title",
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
    operation: "PATCH /contacts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "contact/firstName",
        "contact/lastName",
        "description",
        "firstName",
        "lastName",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "accountId",
            "cf",
            "description",
            "email",
            "firstName",
            "id",
            "lastName",
            "mobile",
            "modifiedTime",
            "phone",
            "title",
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
                keep: &[
                    "id",
                    "firstName",
                    "lastName",
                    "email",
                    "accountId",
                    "modifiedTime",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Raj Malhotra is CIO now",
            arguments: r#"{"id":"5829153000000400055","title":"Chief Information Officer"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[Segment::Fixed("contacts"), Segment::Argument("id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("lastName", &[PlaceStep::Key("lastName")]);
    request.body("firstName", &[PlaceStep::Key("firstName")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("mobile", &[PlaceStep::Key("mobile")]);
    request.body("accountId", &[PlaceStep::Key("accountId")]);
    request.body("title", &[PlaceStep::Key("title")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["lastName"], out);
    check::property(value, at, "lastName", super::shared::check_string, out);
    check::property(value, at, "firstName", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "mobile", super::shared::check_string, out);
    check::property(value, at, "accountId", super::shared::check_accountid, out);
    check::property(value, at, "title", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "lastName",
            "firstName",
            "email",
            "phone",
            "mobile",
            "accountId",
            "title",
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
    check::enumeration(value, at, &[Literal::String("accounts")], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "include", check_include, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_99, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["include", "sortBy", "limit", "cursor", "fields"],
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
            Literal::String("firstName"),
            Literal::String("lastName"),
            Literal::String("email"),
            Literal::String("account"),
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("modifiedTime"),
            Literal::String("-modifiedTime"),
        ],
        out,
    );
}

fn check_trash(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contactIds"], out);
    check::property(value, at, "contactIds", super::shared::check_attachmentids, out);
    check::no_other_properties(value, at, &["contactIds"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "lastName", super::shared::check_string, out);
    check::property(value, at, "firstName", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "mobile", super::shared::check_string, out);
    check::property(value, at, "accountId", super::shared::check_accountid, out);
    check::property(value, at, "title", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "lastName",
            "firstName",
            "email",
            "phone",
            "mobile",
            "accountId",
            "title",
            "description",
            "cf",
        ],
        &[],
        out,
    );
}
