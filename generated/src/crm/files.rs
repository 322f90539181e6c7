//! Generated from specs/crm/resources/files.yaml and specs/crm/docs/files.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, QueryStyle, Request,
    Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_crm_file`: Upload files for a file field
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_file",
    title: "Upload files for a file field",
    description: "Uploads up to ten files that a file-upload or image field of a record is then set to: the ids in details are what the field takes. To hang a file on a record without such a field use create_a_zoho_crm_attachment.",
    product: &super::PRODUCT,
    resource: "files",
    method: "create",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.files.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_file","title":"Upload files for a file field","description":"Uploads up to ten files that a file-upload or image field of a record is then set to: the ids in details are what the field takes. To hang a file on a record without such a field use create_a_zoho_crm_attachment.","inputSchema":{"type":"object","properties":{"files":{"type":"array","minItems":1,"items":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false},"description":"Each as name and content_base64, or path in the server's files directory.","maxItems":10}},"required":["files"],"additionalProperties":false},"annotations":{"title":"Upload files for a file field","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 173,
    surface_hash: "f1ab842229c7227626ba786bac18dc758db471e1bf644b1f15b086bd7ae1f817",
    arguments: &[
        ArgumentDescriptor {
            name: "files",
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
    operation: "POST /files",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "file", "message", "status"],
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
                at: "/data",
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
            ask: "Upload the signed contract for the field Contract of the deal",
            arguments: r#"{"files":[{"name":"contract.txt","content_base64":"U2lnbmVkIG9uIDIwIE5vdmVtYmVyLgo="}]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("files")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
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
    request.file("files", &[PlaceStep::Key("file")], 20000000);
    request.finish()
}

/// `get_single_zoho_crm_file_by_id`: Download a file of a file field
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_file_by_id",
    title: "Download a file of a file field",
    description: "Reads a file by the id that the upload or a record's file-upload field tells: text as text, anything else small as content_base64; larger files only with save_as. For attachments use get_single_zoho_crm_attachment_by_id.",
    product: &super::PRODUCT,
    resource: "files",
    method: "get",
    class: Class::Read,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.files.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_file_by_id","title":"Download a file of a file field","description":"Reads a file by the id that the upload or a record's file-upload field tells: text as text, anything else small as content_base64; larger files only with save_as. For attachments use get_single_zoho_crm_attachment_by_id.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","maxLength":200,"description":"The file, from create_a_zoho_crm_file or from the record's field."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory, for example contracts/june.pdf; the answer is then path and size."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Download a file of a file field","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 182,
    surface_hash: "33c928d51796403c9610021359993d1e9623d2760eaded21ad454130d436453b",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Query,
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
    operation: "GET /files",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
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
            ask: "Read the uploaded contract",
            arguments: r#"{"id":"0000000000000000000000000000000000000000000000000000000000002026"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("files")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("id", "id", QueryStyle::Plain);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^[A-Za-z0-9_-]+$");

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["files"], out);
    check::property(value, at, "files", check_create_files, out);
    check::no_other_properties(value, at, &["files"], &[], out);
}

fn check_create_files(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::min_items(value, at, 1, out);
    check::max_items(value, at, 10, out);
    check::items(value, at, super::shared::check_file, out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", check_get_id, out);
    check::property(value, at, "save_as", super::shared::check_string_min_1, out);
    check::no_other_properties(value, at, &["id", "save_as"], &[], out);
}

fn check_get_id(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 200, out);
    check::pattern(value, at, &PATTERN_1, out);
}
