//! Generated from specs/crm/resources/emails.yaml and specs/crm/docs/emails.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Evidence,
    Example, Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_crm_emails_send`: Send an email
pub static SEND: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_emails_send",
    title: "Send an email",
    description: "Sends an email at once, or at scheduled_time, and files it with one record, usually a lead or contact. It cannot be called back: show receiver, subject and text first. from is an address of the connected user (list_all_zoho_crm_users, type CurrentUser). To note something without sending use create_a_zoho_crm_notes_note. Returns message_id in details.",
    product: &super::PRODUCT,
    resource: "emails",
    method: "send",
    class: Class::Write,
    tags: &["any_module", "email"],
    risk: &[Risk::Send],
    scopes: &["ZohoCRM.send_mail.all.CREATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"zoho_crm_emails_send","title":"Send an email","description":"Sends an email at once, or at scheduled_time, and files it with one record, usually a lead or contact. It cannot be called back: show receiver, subject and text first. from is an address of the connected user (list_all_zoho_crm_users, type CurrentUser). To note something without sending use create_a_zoho_crm_notes_note. Returns message_id in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"Module of the record that the email belongs to: Leads, Contacts, Deals or Accounts."},"id":{"type":"string","pattern":"^[0-9]+$","description":"Id of that record."},"from":{"type":"object","properties":{"email":{"type":"string","format":"email","pattern":"^[^@]+@[^@]+$"},"user_name":{"type":"string"}},"required":["email"],"description":"Sender: an address that the organisation has confirmed."},"to":{"type":"array","items":{"type":"object","properties":{"email":{"type":"string","format":"email","pattern":"^[^@]+@[^@]+$"},"user_name":{"type":"string"}},"required":["email"]},"description":"Receivers."},"subject":{"type":"string","description":"Subject."},"content":{"type":"string","description":"The text, plain or HTML as mail_format says."},"cc":{"type":"array","items":{"type":"object","properties":{"email":{"type":"string","format":"email","pattern":"^[^@]+@[^@]+$"},"user_name":{"type":"string"}},"required":["email"]},"description":"Receivers of a copy."},"bcc":{"type":"array","items":{"type":"object","properties":{"email":{"type":"string","format":"email","pattern":"^[^@]+@[^@]+$"},"user_name":{"type":"string"}},"required":["email"]},"description":"Receivers of a copy whom the others do not see."},"reply_to":{"type":"object","properties":{"email":{"type":"string","format":"email","pattern":"^[^@]+@[^@]+$"},"user_name":{"type":"string"}},"required":["email"],"description":"Where answers go, if not to the sender."},"mail_format":{"type":"string","enum":["html","text"],"default":"text","description":"Whether content is plain text or HTML."},"scheduled_time":{"type":"string","description":"When to send, for example 2026-11-27T09:00:00+00:00; at once without it. Date-time or `now-2h`."},"org_email":{"type":"boolean","description":"true: from is an address of the organisation, not of the user."},"idempotency_key":{"type":"string"}},"required":["module","id","from","to","subject","content"],"additionalProperties":false},"annotations":{"title":"Send an email","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 620,
    surface_hash: "96f03cb7e20e19c118b4e97c429a2f1a4ddebb15511d12cbf8606e5e761e381a",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
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
            name: "from",
            place: Place::Body,
            wire: "/data/0/from",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "to",
            place: Place::Body,
            wire: "/data/0/to",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "subject",
            place: Place::Body,
            wire: "/data/0/subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "/data/0/content",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cc",
            place: Place::Body,
            wire: "/data/0/cc",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "bcc",
            place: Place::Body,
            wire: "/data/0/bcc",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "reply_to",
            place: Place::Body,
            wire: "/data/0/reply_to",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "mail_format",
            place: Place::Body,
            wire: "/data/0/mail_format",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "scheduled_time",
            place: Place::Body,
            wire: "/data/0/scheduled_time",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "org_email",
            place: Place::Body,
            wire: "/data/0/org_email",
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
    check: check_send,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "scheduled_time",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/actions/send_mail",
    cost: Cost {
        credits: 1,
        heavy: true,
        steps: &[],
    },
    outcome: None,
    outsiders: &[
        "Description",
        "Note_Content",
        "Note_Title",
        "content",
        "from",
        "subject",
    ],
    disclosure: Disclosure {
        fields: &[
            "bcc",
            "cc",
            "code",
            "content",
            "details",
            "from",
            "mail_format",
            "message",
            "org_email",
            "reply_to",
            "scheduled_time",
            "status",
            "subject",
            "to",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SEND,
            build: build_send,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: true,
                keep: &["code", "message", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Write Wendy Castellano that the workshop is confirmed",
            arguments: r#"{"module":"Contacts","id":"5725767000000210044","from":{"email":"dana.whitfield@northwind-demo.example"},"to":[{"email":"wendy.castellano@acmecorp.example","user_name":"Wendy Castellano"}],"subject":"Workshop confirmed","content":"Dear Wendy, the workshop on 27 November is confirmed. Kind regards, Dana"}"#,
        },
    ],
};

static TEMPLATE_SEND: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("actions"),
        Segment::Fixed("send_mail"),
    ],
};

fn build_send(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SEND, arguments, context);
    request.default("mail_format", Literal::String("text"));
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "from",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("from")],
        );
    request
        .body(
            "to",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("to")],
        );
    request
        .body(
            "subject",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("subject")],
        );
    request
        .body(
            "content",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("content")],
        );
    request
        .body(
            "cc",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("cc")],
        );
    request
        .body(
            "bcc",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("bcc")],
        );
    request
        .body(
            "reply_to",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("reply_to")],
        );
    request
        .body(
            "mail_format",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("mail_format")],
        );
    request
        .body(
            "scheduled_time",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("scheduled_time"),
            ],
        );
    request
        .body(
            "org_email",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("org_email")],
        );
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^[^@]+@[^@]+$");

fn check_send(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["module", "id", "from", "to", "subject", "content"],
        out,
    );
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "from", check_from, out);
    check::property(value, at, "to", check_to, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::property(value, at, "cc", check_to, out);
    check::property(value, at, "bcc", check_to, out);
    check::property(value, at, "reply_to", check_from, out);
    check::property(value, at, "mail_format", check_send_mail_format, out);
    check::property(value, at, "scheduled_time", super::shared::check_string, out);
    check::property(value, at, "org_email", super::shared::check_boolean, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "module",
            "id",
            "from",
            "to",
            "subject",
            "content",
            "cc",
            "bcc",
            "reply_to",
            "mail_format",
            "scheduled_time",
            "org_email",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_from(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["email"], out);
    check::property(value, at, "email", check_send_from_email, out);
    check::property(value, at, "user_name", super::shared::check_string, out);
}

fn check_send_from_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_to(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_from, out);
}

fn check_send_mail_format(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("html"), Literal::String("text")],
        out,
    );
}
