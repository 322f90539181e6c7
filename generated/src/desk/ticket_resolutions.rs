//! Generated from specs/desk/resources/ticket_resolutions.yaml and specs/desk/docs/ticket_resolutions.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_ticket_resolution_by_id`: Get the resolution of a ticket
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_resolution_by_id",
    title: "Get the resolution of a ticket",
    description: "Reads how one ticket was solved, as the agent wrote it down. What was said to the customer is in list_all_zoho_desk_ticket_threads.",
    product: &super::PRODUCT,
    resource: "ticket_resolutions",
    method: "get",
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
    entry: r#"{"name":"get_single_zoho_desk_ticket_resolution_by_id","title":"Get the resolution of a ticket","description":"Reads how one ticket was solved, as the agent wrote it down. What was said to the customer is in list_all_zoho_desk_ticket_threads.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get the resolution of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 111,
    surface_hash: "942018fd94958fa2c5accf297d4acbd662ff0b4b36514347b03c2b49f68d8688",
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
    operation: "GET /tickets/{}/resolution",
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
            ask: "How was the calendar ticket solved?",
            arguments: r#"{"id":"5829153000000400113"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("resolution"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `update_a_zoho_desk_ticket_resolution_by_id`: Write the resolution of a ticket
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_ticket_resolution_by_id",
    title: "Write the resolution of a ticket",
    description: "Writes how one ticket was solved, and with isNotifyContact true tells the customer by email. The status stays: close it with update_a_zoho_desk_ticket_by_id, whose resolution tells nobody.",
    product: &super::PRODUCT,
    resource: "ticket_resolutions",
    method: "update",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write, Risk::Send],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"update_a_zoho_desk_ticket_resolution_by_id","title":"Write the resolution of a ticket","description":"Writes how one ticket was solved, and with isNotifyContact true tells the customer by email. The status stays: close it with update_a_zoho_desk_ticket_by_id, whose resolution tells nobody.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"content":{"type":"string","description":"How it was solved."},"isNotifyContact":{"type":"boolean","description":"Whether the customer is told by email."}},"required":["id","content"],"additionalProperties":false},"annotations":{"title":"Write the resolution of a ticket","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 144,
    surface_hash: "29170431bd1b55ada478ecca68bf6a325dbfb772590aa7a0dbe113055e4014ef",
    arguments: &[
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
            name: "isNotifyContact",
            place: Place::Body,
            wire: "/isNotifyContact",
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
    lookups: &[],
    operation: "PATCH /tickets/{}/resolution",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["content", "isNotifyContact"],
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
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Write down how the SSO ticket was solved",
            arguments: r#"{"id":"5829153000000400132","content":"Replaced the pinned certificate.","isNotifyContact":false}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("resolution"),
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
    request.body("isNotifyContact", &[PlaceStep::Key("isNotifyContact")]);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "fields"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id", "content"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "content", super::shared::check_string, out);
    check::property(value, at, "isNotifyContact", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &["id", "content", "isNotifyContact"],
        &[],
        out,
    );
}
