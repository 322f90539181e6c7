//! Generated from specs/desk/resources/ticket_attachments.yaml and specs/desk/docs/ticket_attachments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Class, Empty, Example, Pagination, PaginationForm,
    Place, ResultShape, Risk, Step, ToolDescriptor,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `delete_a_zoho_desk_ticket_attachment_by_id`: Delete an attachment
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_desk_ticket_attachment_by_id",
    title: "Delete an attachment",
    description: "Deletes one file of a ticket for good. Only when deletion was asked for. The id comes from list_all_zoho_desk_ticket_attachments.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "delete",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_desk_ticket_attachment_by_id","title":"Delete an attachment","description":"Deletes one file of a ticket for good. Only when deletion was asked for. The id comes from list_all_zoho_desk_ticket_attachments.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]{1,19}$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]{1,19}$","description":"Id of the attachment."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Delete an attachment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 130,
    surface_hash: "0e8b3d437328083ce538d8b82f79179777d3169d1d9d157061e8fdd73e7ade28",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
        },
    ],
    check: check_delete,
    rules: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
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
            },
        },
    ],
    examples: &[
        Example {
            ask: "Remove the log from the SSO ticket",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400192"}"#,
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

/// `list_all_zoho_desk_ticket_attachments`: List attachments of a ticket
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_ticket_attachments",
    title: "List attachments of a ticket",
    description: "Lists the files on one ticket with name, size in bytes and whether the customer can see them. Files of single messages stand in their threads: get_single_zoho_desk_ticket_thread_by_id.",
    product: &super::PRODUCT,
    resource: "ticket_attachments",
    method: "list",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_ticket_attachments","title":"List attachments of a ticket","description":"Lists the files on one ticket with name, size in bytes and whether the customer can see them. Files of single messages stand in their threads: get_single_zoho_desk_ticket_thread_by_id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]{1,19}$","description":"Id of the ticket."},"isPublic":{"type":"boolean","description":"Whether the customer can see them."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20,"description":"Most records to return."},"cursor":{"type":"string","description":"`next_cursor` of the previous answer."}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List attachments of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 174,
    surface_hash: "81b850d28c1cacac5a6cc86aced0c4593fb9bf547a4fe03a282e4bad15da175b",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
        },
        ArgumentDescriptor {
            name: "isPublic",
            place: Place::Query,
            wire: "isPublic",
            grammar: None,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "from",
            grammar: None,
        },
    ],
    check: check_list,
    rules: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
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

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId", "id"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "isPublic", super::shared::check_boolean, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "isPublic", "limit", "cursor"],
        &[],
        out,
    );
}
