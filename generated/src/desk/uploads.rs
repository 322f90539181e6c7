//! Generated from specs/desk/resources/uploads.yaml and specs/desk/docs/uploads.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Evidence,
    Example, Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, Request, Segment,
    Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_upload`: Upload a file
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_upload",
    title: "Upload a file",
    description: "Uploads a file of at most 20 MB so that a reply, draft or comment can carry it: its id goes into their attachmentIds. To keep a file on a ticket use create_a_zoho_desk_ticket_attachment.",
    product: &super::PRODUCT,
    resource: "uploads",
    method: "create",
    class: Class::Write,
    tags: &["attachments", "support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.CREATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_upload","title":"Upload a file","description":"Uploads a file of at most 20 MB so that a reply, draft or comment can carry it: its id goes into their attachmentIds. To keep a file on a ticket use create_a_zoho_desk_ticket_attachment.","inputSchema":{"type":"object","properties":{"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."}},"required":["file"],"additionalProperties":false},"annotations":{"title":"Upload a file","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 150,
    surface_hash: "1a54ea8412f4c1a56a2eac8d531086fdd4770ee49a43327f1fba105c57ab9059",
    arguments: &[
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "/file",
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
    operation: "POST /uploads",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["file", "id", "name", "size"],
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
                keep: &["id", "name", "size"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Upload the price list for my reply",
            arguments: r#"{"file":{"name":"prices.txt","content_base64":"U2VhdDogNDkK"}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("uploads")],
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
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["file"], out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::no_other_properties(value, at, &["file"], &[], out);
}
