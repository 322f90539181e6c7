//! Generated from specs/desk/resources/channel_replies.yaml and specs/desk/docs/channel_replies.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_channel_reply`: Reply through another channel
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_channel_reply",
    title: "Reply through another channel",
    description: "Replies to the customer where a ticket came from other than by email: chat, forum, Facebook, Twitter, portal. It goes out at once. Which channel it was, the latest thread tells: zoho_desk_ticket_threads_latest. By email use create_a_zoho_desk_email_reply.",
    product: &super::PRODUCT,
    resource: "channel_replies",
    method: "create",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Send],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"create_a_zoho_desk_channel_reply","title":"Reply through another channel","description":"Replies to the customer where a ticket came from other than by email: chat, forum, Facebook, Twitter, portal. It goes out at once. Which channel it was, the latest thread tells: zoho_desk_ticket_threads_latest. By email use create_a_zoho_desk_email_reply.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"channel":{"type":"string","enum":["FACEBOOK","TWITTER","TWITTER_DM","FORUMS","PHONE","WEB","FEEDBACK","FEEDBACK_WIDGET","ONLINE_CHAT","OFFLINE_CHAT","CUSTOMERPORTAL"],"description":"Channel of the thread that is answered."},"content":{"type":"string","description":"The text."},"contentType":{"type":"string","enum":["html","plainText"],"description":"How the text is written."},"attachmentIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids from create_a_zoho_desk_upload."},"ticketStatus":{"type":"string","description":"Status that the ticket gets with it, for example On Hold."},"idempotency_key":{"type":"string"}},"required":["ticketId","channel","content"],"additionalProperties":false},"annotations":{"title":"Reply through another channel","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 299,
    surface_hash: "f9e45703acd8afca0dfd6a1eb2f8d0799bc5df8874ac6c6695af375688f763dd",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "channel",
            place: Place::Body,
            wire: "/channel",
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
            name: "ticketStatus",
            place: Place::Body,
            wire: "/ticketStatus",
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
    operation: "POST /tickets/{}/sendReply",
    cost: Cost::ONE,
    outcome: Some("list_all_zoho_desk_ticket_threads"),
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "attachmentIds",
            "channel",
            "content",
            "contentType",
            "createdTime",
            "direction",
            "id",
            "status",
            "summary",
            "ticketStatus",
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
                keep: &[
                    "id",
                    "direction",
                    "status",
                    "channel",
                    "summary",
                    "createdTime",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Answer Olivia in the chat that the workspace is renamed",
            arguments: r#"{"ticketId":"5829153000000400140","channel":"OFFLINE_CHAT","content":"The workspace has its new name now.","contentType":"plainText"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("sendReply"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("channel", &[PlaceStep::Key("channel")]);
    request.body("content", &[PlaceStep::Key("content")]);
    request.body("contentType", &[PlaceStep::Key("contentType")]);
    request.body("attachmentIds", &[PlaceStep::Key("attachmentIds")]);
    request.body("ticketStatus", &[PlaceStep::Key("ticketStatus")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "channel", "content"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "channel", check_create_channel, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::property(value, at, "contentType", super::shared::check_contenttype, out);
    check::property(value, at, "attachmentIds", super::shared::check_attachmentids, out);
    check::property(value, at, "ticketStatus", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "channel",
            "content",
            "contentType",
            "attachmentIds",
            "ticketStatus",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_channel(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("FACEBOOK"),
            Literal::String("TWITTER"),
            Literal::String("TWITTER_DM"),
            Literal::String("FORUMS"),
            Literal::String("PHONE"),
            Literal::String("WEB"),
            Literal::String("FEEDBACK"),
            Literal::String("FEEDBACK_WIDGET"),
            Literal::String("ONLINE_CHAT"),
            Literal::String("OFFLINE_CHAT"),
            Literal::String("CUSTOMERPORTAL"),
        ],
        out,
    );
}
