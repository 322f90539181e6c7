//! Generated from specs/books/resources/contact_persons.yaml and specs/books/docs/contact_persons.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_books_contact_person`: Add a person to a contact
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_contact_person",
    title: "Add a person to a contact",
    description: "Adds a person to one customer or vendor. The contact_id comes from list_all_zoho_books_contacts; first see with list_all_zoho_books_contact_persons whether the person is there. Returns the new contact_person_id.",
    product: &super::PRODUCT,
    resource: "contact_persons",
    method: "create",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.CREATE", "ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_contact_person","title":"Add a person to a contact","description":"Adds a person to one customer or vendor. The contact_id comes from list_all_zoho_books_contacts; first see with list_all_zoho_books_contact_persons whether the person is there. Returns the new contact_person_id.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."},"first_name":{"type":"string","description":"First name."},"last_name":{"type":"string","description":"Last name."},"email":{"type":"string","format":"email","description":"Email address."},"phone":{"type":"string","description":"Phone number."},"mobile":{"type":"string","description":"Mobile number."},"designation":{"type":"string","description":"What the person is there."},"idempotency_key":{"type":"string"}},"required":["contact_id","first_name"],"additionalProperties":false},"annotations":{"title":"Add a person to a contact","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 203,
    surface_hash: "edd42c8a11e23de3564bd4fa6df840ac2b38871887f163d5aa2313ae394f8daa",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Body,
            wire: "/contact_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "first_name",
            place: Place::Body,
            wire: "/first_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "last_name",
            place: Place::Body,
            wire: "/last_name",
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
            name: "designation",
            place: Place::Body,
            wire: "/designation",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /contacts/contactpersons",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "contact_id",
            "designation",
            "email",
            "first_name",
            "last_name",
            "mobile",
            "phone",
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
                at: "/contact_person",
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
            ask: "Add Jo Park, accounts payable, to Acme Corp",
            arguments: r#"{"contact_id":"2198437000001000002","first_name":"Jo","last_name":"Park","email":"jo.park@acmecorp.example","designation":"Accounts Payable"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("contacts"), Segment::Fixed("contactpersons")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("contact_id", &[PlaceStep::Key("contact_id")]);
    request.body("first_name", &[PlaceStep::Key("first_name")]);
    request.body("last_name", &[PlaceStep::Key("last_name")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("mobile", &[PlaceStep::Key("mobile")]);
    request.body("designation", &[PlaceStep::Key("designation")]);
    request.finish()
}

/// `delete_a_zoho_books_contact_person_by_id`: Delete a person at a contact
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_contact_person_by_id",
    title: "Delete a person at a contact",
    description: "Deletes one person at a customer or vendor for good. Only when deletion was asked for. The id comes from list_all_zoho_books_contact_persons.",
    product: &super::PRODUCT,
    resource: "contact_persons",
    method: "delete",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.contacts.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_contact_person_by_id","title":"Delete a person at a contact","description":"Deletes one person at a customer or vendor for good. Only when deletion was asked for. The id comes from list_all_zoho_books_contact_persons.","inputSchema":{"type":"object","properties":{"contact_person_id":{"type":"string","pattern":"^[0-9]+$","description":"The person."}},"required":["contact_person_id"],"additionalProperties":false},"annotations":{"title":"Delete a person at a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "f968579db1288a58746918170b65f53212baf04936234dd3828e45c64522fc44",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_person_id",
            place: Place::Path,
            wire: "contact_person_id",
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
    lookups: &[],
    operation: "DELETE /contacts/contactpersons/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
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
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Ethan Brandt has left Acme",
            arguments: r#"{"contact_person_id":"2198437000002000004"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Fixed("contactpersons"),
        Segment::Argument("contact_person_id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `list_all_zoho_books_contact_persons`: List people at a customer or vendor
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_contact_persons",
    title: "List people at a customer or vendor",
    description: "Lists the people at one customer or vendor with addresses and phone numbers; is_primary_contact marks who receives email. The contact_id comes from list_all_zoho_books_contacts. For people as the sales team knows them use the CRM.",
    product: &super::PRODUCT,
    resource: "contact_persons",
    method: "list",
    class: Class::Read,
    tags: &["contacts", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_contact_persons","title":"List people at a customer or vendor","description":"Lists the people at one customer or vendor with addresses and phone numbers; is_primary_contact marks who receives email. The contact_id comes from list_all_zoho_books_contacts. For people as the sales team knows them use the CRM.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"List people at a customer or vendor","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 154,
    surface_hash: "985e774240f96183c496388114a81b6d5cfedd5dd935bd9e80f71ab9569cf2e2",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
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
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /contacts/{}/contactpersons",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &[
            "contact_person_id",
            "designation",
            "email",
            "first_name",
            "is_primary_contact",
            "last_name",
            "mobile",
            "phone",
        ],
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
                at: "/contact_persons",
                one: false,
                keep: &[
                    "contact_person_id",
                    "first_name",
                    "last_name",
                    "email",
                    "phone",
                    "mobile",
                    "designation",
                    "is_primary_contact",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who works at Acme Corp?",
            arguments: r#"{"contact_id":"2198437000001000002"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contact_id"),
        Segment::Fixed("contactpersons"),
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
    default: 20,
    more: &["/page_context/has_more_page"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_books_contact_persons_make_primary`: Make a person the primary contact
pub static MAKE_PRIMARY: ToolDescriptor = ToolDescriptor {
    name: "zoho_books_contact_persons_make_primary",
    title: "Make a person the primary contact",
    description: "Makes one person the primary contact of a customer or vendor, who receives its email; whoever was it before is no longer. The id comes from list_all_zoho_books_contact_persons.",
    product: &super::PRODUCT,
    resource: "contact_persons",
    method: "make_primary",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_books_contact_persons_make_primary","title":"Make a person the primary contact","description":"Makes one person the primary contact of a customer or vendor, who receives its email; whoever was it before is no longer. The id comes from list_all_zoho_books_contact_persons.","inputSchema":{"type":"object","properties":{"contact_person_id":{"type":"string","pattern":"^[0-9]+$","description":"The person."}},"required":["contact_person_id"],"additionalProperties":false},"annotations":{"title":"Make a person the primary contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "60021ca63d50d545d44de0d5996983fbbfc0c5197a631d0777fbda0e53f4aa59",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_person_id",
            place: Place::Path,
            wire: "contact_person_id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_make_primary,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /contacts/contactpersons/{}/primary",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MAKE_PRIMARY,
            build: build_make_primary,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Invoices to Acme go to Raj Malhotra from now on",
            arguments: r#"{"contact_person_id":"2198437000002000003"}"#,
        },
    ],
};

static TEMPLATE_MAKE_PRIMARY: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Fixed("contactpersons"),
        Segment::Argument("contact_person_id"),
        Segment::Fixed("primary"),
    ],
};

fn build_make_primary(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MAKE_PRIMARY, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `update_a_zoho_books_contact_person_by_id`: Change a person at a contact
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_books_contact_person_by_id",
    title: "Change a person at a contact",
    description: "Changes name, address or phone number of one person at a customer or vendor. The id comes from list_all_zoho_books_contact_persons. Who receives email is set with zoho_books_contact_persons_make_primary.",
    product: &super::PRODUCT,
    resource: "contact_persons",
    method: "update",
    class: Class::Write,
    tags: &["contacts", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.contacts.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_books_contact_person_by_id","title":"Change a person at a contact","description":"Changes name, address or phone number of one person at a customer or vendor. The id comes from list_all_zoho_books_contact_persons. Who receives email is set with zoho_books_contact_persons_make_primary.","inputSchema":{"type":"object","properties":{"contact_person_id":{"type":"string","pattern":"^[0-9]+$","description":"The person."},"first_name":{"type":"string","description":"First name."},"last_name":{"type":"string","description":"Last name."},"email":{"type":"string","format":"email","description":"Email address."},"phone":{"type":"string","description":"Phone number."},"mobile":{"type":"string","description":"Mobile number."},"designation":{"type":"string","description":"What the person is there."}},"required":["contact_person_id"],"additionalProperties":false},"annotations":{"title":"Change a person at a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 196,
    surface_hash: "99e84d9831613f0416a7b07b9e9678dffbbb749221f298689b150c4c3c0bc146",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_person_id",
            place: Place::Path,
            wire: "contact_person_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "first_name",
            place: Place::Body,
            wire: "/first_name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "last_name",
            place: Place::Body,
            wire: "/last_name",
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
            name: "designation",
            place: Place::Body,
            wire: "/designation",
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
    operation: "PUT /contacts/contactpersons/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["designation", "email", "first_name", "last_name", "mobile", "phone"],
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
                at: "/contact_person",
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
            ask: "Wendy Castellano has a new phone number",
            arguments: r#"{"contact_person_id":"2198437000002000002","phone":"+1 555 0177"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Fixed("contactpersons"),
        Segment::Argument("contact_person_id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("first_name", &[PlaceStep::Key("first_name")]);
    request.body("last_name", &[PlaceStep::Key("last_name")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("mobile", &[PlaceStep::Key("mobile")]);
    request.body("designation", &[PlaceStep::Key("designation")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id", "first_name"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "first_name", super::shared::check_string, out);
    check::property(value, at, "last_name", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "mobile", super::shared::check_string, out);
    check::property(value, at, "designation", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "contact_id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "mobile",
            "designation",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_person_id"], out);
    check::property(value, at, "contact_person_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["contact_person_id"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["contact_id", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_make_primary(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_person_id"], out);
    check::property(value, at, "contact_person_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["contact_person_id"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_person_id"], out);
    check::property(value, at, "contact_person_id", super::shared::check_bill_id, out);
    check::property(value, at, "first_name", super::shared::check_string, out);
    check::property(value, at, "last_name", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "mobile", super::shared::check_string, out);
    check::property(value, at, "designation", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "contact_person_id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "mobile",
            "designation",
        ],
        &[],
        out,
    );
}
