//! Generated from specs/desk/resources/ticket_comments.yaml and specs/desk/docs/ticket_comments.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_desk_ticket_comment`: Add a comment
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_ticket_comment",
    title: "Add a comment",
    description: "Adds a comment to one ticket: a note for colleagues, or with isPublic true a text in the help centre. Neither is sent: to answer the customer by email use create_a_zoho_desk_email_reply. Returns the comment's id.",
    product: &super::PRODUCT,
    resource: "ticket_comments",
    method: "create",
    class: Class::Write,
    tags: &["comments", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_ticket_comment","title":"Add a comment","description":"Adds a comment to one ticket: a note for colleagues, or with isPublic true a text in the help centre. Neither is sent: to answer the customer by email use create_a_zoho_desk_email_reply. Returns the comment's id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"content":{"type":"string","description":"The text; zsu[@user:ID]zsu mentions an agent."},"isPublic":{"type":"boolean","description":"false: colleagues alone. true: the customer reads it in the help centre."},"contentType":{"type":"string","enum":["plainText","html"],"description":"How the text is written.","default":"plainText"},"attachmentIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids from create_a_zoho_desk_upload."},"idempotency_key":{"type":"string"}},"required":["ticketId","content","isPublic"],"additionalProperties":false},"annotations":{"title":"Add a comment","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 253,
    surface_hash: "ce1ba66f7dac6ef9756cd47190ab5ed53b430cb0181a0bc894ff9b169809dfe5",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "/content",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "isPublic",
            place: Place::Body,
            wire: "/isPublic",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contentType",
            place: Place::Body,
            wire: "/contentType",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "attachmentIds",
            place: Place::Body,
            wire: "/attachmentIds",
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
    ],
    check: check_create,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/{}/comments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "commenter/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "attachmentIds",
            "commentedTime",
            "content",
            "contentType",
            "id",
            "isPublic",
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
                keep: &["id", "isPublic", "commentedTime"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Note on the SSO ticket what the cause was",
            arguments: r#"{"ticketId":"5829153000000400132","content":"Root cause: the expired signing certificate was still pinned in our metadata.","isPublic":false}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("comments"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.default("contentType", Literal::String("plainText"));
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("content", &[PlaceStep::Key("content")]);
    request.body("isPublic", &[PlaceStep::Key("isPublic")]);
    request.body("contentType", &[PlaceStep::Key("contentType")]);
    request.body("attachmentIds", &[PlaceStep::Key("attachmentIds")]);
    request.finish()
}

/// `delete_a_zoho_desk_ticket_comment_by_id`: Delete a comment
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_desk_ticket_comment_by_id",
    title: "Delete a comment",
    description: "Deletes one comment for good. Only when deletion was asked for; to correct it use update_a_zoho_desk_ticket_comment_by_id. The id comes from list_all_zoho_desk_ticket_comments.",
    product: &super::PRODUCT,
    resource: "ticket_comments",
    method: "delete",
    class: Class::Write,
    tags: &["comments", "support", "tickets"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_desk_ticket_comment_by_id","title":"Delete a comment","description":"Deletes one comment for good. Only when deletion was asked for; to correct it use update_a_zoho_desk_ticket_comment_by_id. The id comes from list_all_zoho_desk_ticket_comments.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The comment."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Delete a comment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "a26896f15558355223d590f9c577e0c7a047cb798060f2960d092b400069486a",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    operation: "DELETE /tickets/{}/comments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "commenter/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[],
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
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Delete my note about the carrier",
            arguments: r#"{"ticketId":"5829153000000400117","id":"5829153000000400181"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("comments"),
        Segment::Argument("id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `get_single_zoho_desk_ticket_comment_by_id`: Get a comment
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_comment_by_id",
    title: "Get a comment",
    description: "Reads one comment. The id comes from list_all_zoho_desk_ticket_comments, which returns all this for the whole ticket already.",
    product: &super::PRODUCT,
    resource: "ticket_comments",
    method: "get",
    class: Class::Read,
    tags: &["comments", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_ticket_comment_by_id","title":"Get a comment","description":"Reads one comment. The id comes from list_all_zoho_desk_ticket_comments, which returns all this for the whole ticket already.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The comment."},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Get a comment","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 131,
    surface_hash: "48fd7865577c15bc13066473d37dba5dbaa491d3933fa24ac4d1a5b3c84475bb",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
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
    operation: "GET /tickets/{}/comments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "commenter/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "attachments",
            "commentedTime",
            "commenter",
            "content",
            "contentType",
            "id",
            "isPublic",
            "modifiedTime",
        ],
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
                keep: &[
                    "id",
                    "content",
                    "isPublic",
                    "contentType",
                    "commenter",
                    "commentedTime",
                    "modifiedTime",
                    "attachments",
                ],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Read me the note about the certificate",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400184"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("comments"),
        Segment::Argument("id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_ticket_comments`: List comments of a ticket
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_ticket_comments",
    title: "List comments of a ticket",
    description: "Lists the comments on one ticket: notes of colleagues and, with isPublic true, what the customer can read in the help centre. Emails and chats are in list_all_zoho_desk_ticket_threads.",
    product: &super::PRODUCT,
    resource: "ticket_comments",
    method: "list",
    class: Class::Read,
    tags: &["comments", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_ticket_comments","title":"List comments of a ticket","description":"Lists the comments on one ticket: notes of colleagues and, with isPublic true, what the customer can read in the help centre. Emails and chats are in list_all_zoho_desk_ticket_threads.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"sortBy":{"type":"string","enum":["commentedTime","-commentedTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List comments of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 182,
    surface_hash: "bdecad7b69e44fd7fdd4ddcd81f181b74aa484457aa768cac35cd0f39db5c817",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
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
    operation: "GET /tickets/{}/comments",
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
        "commenter/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "attachments",
            "commentedTime",
            "commenter",
            "content",
            "contentType",
            "id",
            "isPublic",
            "modifiedTime",
        ],
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
                keep: &[
                    "id",
                    "content",
                    "isPublic",
                    "contentType",
                    "commenter",
                    "commentedTime",
                    "modifiedTime",
                    "attachments",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What did colleagues note on the Acme SSO ticket?",
            arguments: r#"{"ticketId":"5829153000000400132"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("comments"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 100,
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

/// `update_a_zoho_desk_ticket_comment_by_id`: Change a comment
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_ticket_comment_by_id",
    title: "Change a comment",
    description: "Replaces the text of one comment; who can read it cannot be changed. The id comes from list_all_zoho_desk_ticket_comments.",
    product: &super::PRODUCT,
    resource: "ticket_comments",
    method: "update",
    class: Class::Write,
    tags: &["comments", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_ticket_comment_by_id","title":"Change a comment","description":"Replaces the text of one comment; who can read it cannot be changed. The id comes from list_all_zoho_desk_ticket_comments.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The comment."},"content":{"type":"string","description":"The text."}},"required":["ticketId","id","content"],"additionalProperties":false},"annotations":{"title":"Change a comment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 135,
    surface_hash: "d59e26373cd96d4e451d20b9065a7094922cfcd9f41824647101e0cb720ceb6a",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "/content",
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
    operation: "PATCH /tickets/{}/comments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "commenter/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &["content", "id", "isPublic", "modifiedTime"],
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
                keep: &["id", "isPublic", "modifiedTime"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Correct the note: it was the metadata of both regions",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400184","content":"Old certificate is still pinned in the metadata of both regions."}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("comments"),
        Segment::Argument("id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("content", &[PlaceStep::Key("content")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "content", "isPublic"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::property(value, at, "isPublic", super::shared::check_boolean, out);
    check::property(value, at, "contentType", check_create_contenttype, out);
    check::property(value, at, "attachmentIds", super::shared::check_attachmentids, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "content",
            "isPublic",
            "contentType",
            "attachmentIds",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_contenttype(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("plainText"), Literal::String("html")],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId", "id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["ticketId", "id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "sortBy", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("commentedTime"), Literal::String("-commentedTime")],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id", "content"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::no_other_properties(value, at, &["ticketId", "id", "content"], &[], out);
}
