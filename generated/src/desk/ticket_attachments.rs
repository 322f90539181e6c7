//! Generated from specs/desk/resources/ticket_attachments.yaml and specs/desk/docs/ticket_attachments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Evidence, Example, Literal, Pagination, PaginationForm, Place, ResultShape, Risk,
    Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, QueryStyle, Request,
    Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_ticket_attachment`: Attach a file to a ticket
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_ticket_attachment",
    title: "Attach a file to a ticket",
    description: "Puts one file of at most 20 MB on a ticket; with isPublic true the customer sees it in the help centre. To send a file with a reply use create_a_zoho_desk_upload. Returns the attachment's id.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "create",
    class: Class::Write,
    tags: &["attachments", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_ticket_attachment","title":"Attach a file to a ticket","description":"Puts one file of at most 20 MB on a ticket; with isPublic true the customer sees it in the help centre. To send a file with a reply use create_a_zoho_desk_upload. Returns the attachment's id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"isPublic":{"type":"boolean","description":"Whether the customer can see it."},"idempotency_key":{"type":"string"}},"required":["ticketId","file"],"additionalProperties":false},"annotations":{"title":"Attach a file to a ticket","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 210,
    surface_hash: "92b3393ba01f7d5d1b4208debc9f2e93116072e49d775d6d5fddc4c4c90154fb",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "/file",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "isPublic",
            place: Place::Query,
            wire: "isPublic",
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
    operation: "POST /tickets/{}/attachments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["file", "id", "isPublic", "name", "size"],
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
                keep: &["id", "name", "size", "isPublic"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Attach these minutes to the SSO ticket",
            arguments: r#"{"ticketId":"5829153000000400132","isPublic":false,"file":{"name":"minutes.txt","content_base64":"S2ljay1vZmYgb24gTW9uZGF5Lgo="}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("attachments"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "file",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.file("file", &[PlaceStep::Key("file")], 20000000);
    request.query("isPublic", "isPublic", QueryStyle::Plain);
    request.finish()
}

/// `delete_a_zoho_desk_ticket_attachment_by_id`: Delete an attachment
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_desk_ticket_attachment_by_id",
    title: "Delete an attachment",
    description: "Deletes one file of a ticket for good. Only when deletion was asked for. The id comes from list_all_zoho_desk_ticket_attachments.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "delete",
    class: Class::Write,
    tags: &["attachments", "support", "tickets"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_desk_ticket_attachment_by_id","title":"Delete an attachment","description":"Deletes one file of a ticket for good. Only when deletion was asked for. The id comes from list_all_zoho_desk_ticket_attachments.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The attachment."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Delete an attachment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 122,
    surface_hash: "b475dc6b678c7ae26cb27164bd87542241448b6bb3bb16af74f2ce71cc80a91d",
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
    operation: "DELETE /tickets/{}/attachments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
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
            ask: "Remove the old log from the SSO ticket",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400194"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("attachments"),
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

/// `get_single_zoho_desk_ticket_attachment_by_id`: Download an attachment
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_attachment_by_id",
    title: "Download an attachment",
    description: "Reads one file of a ticket: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_desk_ticket_attachments.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "get",
    class: Class::Read,
    tags: &["attachments", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_ticket_attachment_by_id","title":"Download an attachment","description":"Reads one file of a ticket: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_desk_ticket_attachments.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The attachment."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory; the answer is then path and size."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Download an attachment","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 164,
    surface_hash: "abf575bbba434af71eabfef33c0a1b321d7ea116dd51429ca9a1a34deaa19f1c",
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
            name: "save_as",
            place: Place::SaveAs,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /tickets/{}/attachments/{}/content",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: true,
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
            ask: "What does the log on the SSO ticket say?",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400192"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("attachments"),
        Segment::Argument("id"),
        Segment::Fixed("content"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_ticket_attachments`: List attachments of a ticket
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_ticket_attachments",
    title: "List attachments of a ticket",
    description: "Lists the files on one ticket with name, size in bytes and whether the customer can see them. Files of single messages stand in their threads: get_single_zoho_desk_ticket_thread_by_id.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "list",
    class: Class::Read,
    tags: &["attachments", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_ticket_attachments","title":"List attachments of a ticket","description":"Lists the files on one ticket with name, size in bytes and whether the customer can see them. Files of single messages stand in their threads: get_single_zoho_desk_ticket_thread_by_id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"isPublic":{"type":"boolean","description":"Whether the customer can see them."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List attachments of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 169,
    surface_hash: "665e10f12bfdc89a9eb3255962e076bcf5a47fc17724d8694ea433620aa10ad6",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isPublic",
            place: Place::Query,
            wire: "isPublic",
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
    operation: "GET /tickets/{}/attachments",
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
        fields: &["createdTime", "creatorId", "id", "isPublic", "name", "size"],
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
                at: "/data",
                one: false,
                keep: &["id", "name", "size", "isPublic", "creatorId", "createdTime"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Is there a log on the Acme SSO ticket?",
            arguments: r#"{"ticketId":"5829153000000400132"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("attachments"),
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
    request.query("isPublic", "isPublic", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "file"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::property(value, at, "isPublic", super::shared::check_boolean, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "file", "isPublic", "idempotency_key"],
        &[],
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
    check::property(value, at, "save_as", check_get_save_as, out);
    check::no_other_properties(value, at, &["ticketId", "id", "save_as"], &[], out);
}

fn check_get_save_as(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 1, out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "isPublic", super::shared::check_boolean, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "isPublic", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
