//! Generated from specs/desk/resources/email_drafts.yaml and specs/desk/docs/email_drafts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Place, Purpose, ResultShape, Risk, Source, Step,
    ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_email_draft`: Draft an email reply
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_email_draft",
    title: "Draft an email reply",
    description: "Keeps an email reply on a ticket as a draft that an agent can read and send. Nothing reaches the customer: for that use create_a_zoho_desk_email_reply. Returns the draft's id.",
    product: &super::PRODUCT,
    resource: "email_drafts",
    method: "create",
    class: Class::Write,
    tags: &["email", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.tickets.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_email_draft","title":"Draft an email reply","description":"Keeps an email reply on a ticket as a draft that an agent can read and send. Nothing reaches the customer: for that use create_a_zoho_desk_email_reply. Returns the draft's id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"content":{"type":"string","description":"The text, as HTML unless contentType is plainText."},"contentType":{"type":"string","enum":["html","plainText"],"description":"How the text is written."},"fromEmailAddress":{"type":"string","minLength":3,"description":"An active address of the ticket's department. Looked up where not given."},"to":{"type":"string","minLength":3,"description":"Recipients; the ticket's email without it."},"cc":{"type":"string","description":"Copies to, separated by commas."},"attachmentIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids from create_a_zoho_desk_upload."},"idempotency_key":{"type":"string"}},"required":["ticketId","content"],"additionalProperties":false},"annotations":{"title":"Draft an email reply","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 280,
    surface_hash: "6abd773dc13421ef1ef4b55d3e61d6f732a3fdeb9de13e7524d7d36394f799fa",
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
    operation: "POST /tickets/{}/draftReply",
    cost: Cost::ONE,
    outcome: Some("list_all_zoho_desk_ticket_threads"),
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "attachmentIds",
            "cc",
            "content",
            "contentType",
            "createdTime",
            "fromEmailAddress",
            "id",
            "status",
            "summary",
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
                    "status",
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
            ask: "Draft an answer to the VAT question for me to check",
            arguments: r#"{"ticketId":"5829153000000400139","fromEmailAddress":"support@northwind-demo.example","content":"<p>Hello Annelies,</p><p>the next invoice carries the new number once it is saved under Billing.</p>"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("draftReply"),
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
    request.body("attachmentIds", &[PlaceStep::Key("attachmentIds")]);
    request.finish()
}

/// `update_a_zoho_desk_email_draft_by_id`: Change a draft
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_email_draft_by_id",
    title: "Change a draft",
    description: "Replaces the text and recipients of a draft on a ticket. A thread that was sent cannot be changed. The id comes from create_a_zoho_desk_email_draft or, with status DRAFT, from list_all_zoho_desk_ticket_threads.",
    product: &super::PRODUCT,
    resource: "email_drafts",
    method: "update",
    class: Class::Write,
    tags: &["email", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.tickets.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_email_draft_by_id","title":"Change a draft","description":"Replaces the text and recipients of a draft on a ticket. A thread that was sent cannot be changed. The id comes from create_a_zoho_desk_email_draft or, with status DRAFT, from list_all_zoho_desk_ticket_threads.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The draft."},"content":{"type":"string","description":"The new text, as HTML unless contentType is plainText."},"contentType":{"type":"string","enum":["html","plainText"],"description":"How the text is written."},"fromEmailAddress":{"type":"string","minLength":3,"description":"An active address of the ticket's department. Looked up where not given."},"to":{"type":"string","minLength":3,"description":"Recipients; the ticket's email without it."},"cc":{"type":"string","description":"Copies to, separated by commas."},"attachmentIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids from create_a_zoho_desk_upload."}},"required":["ticketId","id","content"],"additionalProperties":false},"annotations":{"title":"Change a draft","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 307,
    surface_hash: "e7bfe1566159cb02f12375aaca411f5114ff44963977652014828065e19cd117",
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
            name: "attachmentIds",
            place: Place::Body,
            wire: "/attachmentIds",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_update,
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
    operation: "PATCH /tickets/{}/draftReply/{}",
    cost: Cost::ONE,
    outcome: Some("list_all_zoho_desk_ticket_threads"),
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "attachmentIds",
            "cc",
            "content",
            "contentType",
            "createdTime",
            "fromEmailAddress",
            "id",
            "status",
            "summary",
            "to",
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
                    "status",
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
            ask: "Shorten Nina's draft on the approval steps",
            arguments: r#"{"ticketId":"5829153000000400133","id":"5829153000000400193","fromEmailAddress":"support@northwind-demo.example","content":"<p>Hello Ethan, see Admin, Approvals.</p>"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("draftReply"),
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
    request.body_constant(&[PlaceStep::Key("channel")], Literal::String("EMAIL"));
    request.body("content", &[PlaceStep::Key("content")]);
    request.body("contentType", &[PlaceStep::Key("contentType")]);
    request.body("fromEmailAddress", &[PlaceStep::Key("fromEmailAddress")]);
    request.body("to", &[PlaceStep::Key("to")]);
    request.body("cc", &[PlaceStep::Key("cc")]);
    request.body("attachmentIds", &[PlaceStep::Key("attachmentIds")]);
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
    check::property(value, at, "attachmentIds", super::shared::check_attachmentids, out);
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
            "attachmentIds",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id", "content"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
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
    check::property(value, at, "attachmentIds", super::shared::check_attachmentids, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "id",
            "content",
            "contentType",
            "fromEmailAddress",
            "to",
            "cc",
            "attachmentIds",
        ],
        &[],
        out,
    );
}
