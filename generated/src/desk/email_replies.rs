//! Generated from specs/desk/resources/email_replies.yaml and specs/desk/docs/email_replies.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Place, Purpose, ResultShape, Risk, Source, Step,
    ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_email_reply`: Reply by email
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_email_reply",
    title: "Reply by email",
    description: "Sends an email reply to the customer of a ticket, at once and for good. To let somebody read it first use create_a_zoho_desk_email_draft; for a note that is not sent create_a_zoho_desk_ticket_comment. Returns the sent thread.",
    product: &super::PRODUCT,
    resource: "email_replies",
    method: "create",
    class: Class::Write,
    tags: &["email", "support", "tickets"],
    risk: &[Risk::Send],
    scopes: &["Desk.basic.READ", "Desk.tickets.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"create_a_zoho_desk_email_reply","title":"Reply by email","description":"Sends an email reply to the customer of a ticket, at once and for good. To let somebody read it first use create_a_zoho_desk_email_draft; for a note that is not sent create_a_zoho_desk_ticket_comment. Returns the sent thread.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"content":{"type":"string","description":"The text, as HTML unless contentType is plainText."},"contentType":{"type":"string","enum":["html","plainText"],"description":"How the text is written."},"fromEmailAddress":{"type":"string","minLength":3,"description":"An active address of the ticket's department. Looked up where not given."},"to":{"type":"string","minLength":3,"description":"Recipients; the ticket's email without it."},"cc":{"type":"string","description":"Copies to, separated by commas."},"bcc":{"type":"string","description":"Hidden copies to, separated by commas."},"isForward":{"type":"boolean","description":"Whether it is forwarded instead of answered."},"attachmentIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids from create_a_zoho_desk_upload."},"ticketStatus":{"type":"string","description":"Status that the ticket gets with it, for example On Hold."},"idempotency_key":{"type":"string"}},"required":["ticketId","content"],"additionalProperties":false},"annotations":{"title":"Reply by email","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 351,
    surface_hash: "563a8acccd5c71780e31ae6d73ae29e4d4deb2823dbad4a832cc848af4199945",
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
            name: "contentType",
            place: Place::Body,
            wire: "/contentType",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fromEmailAddress",
            place: Place::Body,
            wire: "/fromEmailAddress",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "to",
            place: Place::Body,
            wire: "/to",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cc",
            place: Place::Body,
            wire: "/cc",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "bcc",
            place: Place::Body,
            wire: "/bcc",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "isForward",
            place: Place::Body,
            wire: "/isForward",
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
    lookups: &[
        ArgumentLookup {
            at: &["fromEmailAddress"],
            lookup: &super::LOOKUP_REPLY_ADDRESS,
            within: &[
                Within {
                    argument: "departmentId",
                    source: Source::Answer {
                        lookup: &super::LOOKUP_DEPARTMENT_OF_TICKET,
                        within: &[
                            Within {
                                argument: "id",
                                source: Source::Argument("ticketId"),
                                required: true,
                            },
                        ],
                    },
                    required: false,
                },
            ],
            purpose: Purpose::Default,
            except: &[],
        },
    ],
    operation: "POST /tickets/{}/sendReply",
    cost: Cost::ONE,
    outcome: Some("list_all_zoho_desk_ticket_threads"),
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "attachmentIds",
            "bcc",
            "cc",
            "channel",
            "content",
            "contentType",
            "createdTime",
            "direction",
            "fromEmailAddress",
            "id",
            "isForward",
            "status",
            "summary",
            "ticketStatus",
            "to",
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
                    "fromEmailAddress",
                    "to",
                    "cc",
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
            ask: "Tell Alistair Finch how to export to Excel and send him the link",
            arguments: r#"{"ticketId":"5829153000000400141","fromEmailAddress":"support@northwind-demo.example","content":"<p>Hello Alistair,</p><p>show the hidden columns first under <b>Columns</b>, then choose <b>Share &gt; Export</b>.</p>"}"#,
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
    request.body_constant(&[PlaceStep::Key("channel")], Literal::String("EMAIL"));
    request.body("content", &[PlaceStep::Key("content")]);
    request.body("contentType", &[PlaceStep::Key("contentType")]);
    request.body("fromEmailAddress", &[PlaceStep::Key("fromEmailAddress")]);
    request.body("to", &[PlaceStep::Key("to")]);
    request.body("cc", &[PlaceStep::Key("cc")]);
    request.body("bcc", &[PlaceStep::Key("bcc")]);
    request.body("isForward", &[PlaceStep::Key("isForward")]);
    request.body("attachmentIds", &[PlaceStep::Key("attachmentIds")]);
    request.body("ticketStatus", &[PlaceStep::Key("ticketStatus")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "content"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::property(value, at, "contentType", super::shared::check_contenttype, out);
    check::property(
        value,
        at,
        "fromEmailAddress",
        super::shared::check_string_min_3,
        out,
    );
    check::property(value, at, "to", super::shared::check_string_min_3, out);
    check::property(value, at, "cc", super::shared::check_string, out);
    check::property(value, at, "bcc", super::shared::check_string, out);
    check::property(value, at, "isForward", super::shared::check_boolean, out);
    check::property(value, at, "attachmentIds", super::shared::check_attachmentids, out);
    check::property(value, at, "ticketStatus", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "content",
            "contentType",
            "fromEmailAddress",
            "to",
            "cc",
            "bcc",
            "isForward",
            "attachmentIds",
            "ticketStatus",
            "idempotency_key",
        ],
        &[],
        out,
    );
}
