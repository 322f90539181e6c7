//! Generated from specs/crm/resources/record_photos.yaml and specs/crm/docs/record_photos.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_crm_record_photo`: Set a record's photo
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_record_photo",
    title: "Set a record's photo",
    description: "Sets the photo of one lead, contact, account, vendor or product; a photo that is there is replaced. The id comes from the search tools. To attach a picture without making it the record's face use create_a_zoho_crm_attachment.",
    product: &super::PRODUCT,
    resource: "record_photos",
    method: "create",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.UPDATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_record_photo","title":"Set a record's photo","description":"Sets the photo of one lead, contact, account, vendor or product; a photo that is there is replaced. The id comes from the search tools. To attach a picture without making it the record's face use create_a_zoho_crm_attachment.","inputSchema":{"type":"object","properties":{"module":{"type":"string","enum":["Leads","Contacts","Accounts","Vendors","Products"],"description":"Module of the record."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"An image, as name and content_base64, or path in the server's files directory."}},"required":["module","id","file"],"additionalProperties":false},"annotations":{"title":"Set a record's photo","readOnlyHint":false,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 215,
    surface_hash: "60d36e80b5cc7403ba366e85bbbae08f39e34e14ea95e5f9155d50eadf2c0c5c",
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
    operation: "POST /{}/{}/photo",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "file", "message", "status"],
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
                keep: &["code", "message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Use this picture for Wendy Castellano",
            arguments: r#"{"module":"Contacts","id":"5725767000000210044","file":{"name":"castellano.png","content_base64":"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("photo"),
    ],
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
    request.file("file", &[PlaceStep::Key("file")], 20000000);
    request.finish()
}

/// `delete_a_zoho_crm_record_photo_by_id`: Delete a record's photo
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_record_photo_by_id",
    title: "Delete a record's photo",
    description: "Deletes the photo of one lead, contact, account, vendor or product for good. Only when deletion was asked for; to change it use create_a_zoho_crm_record_photo. The id comes from the search tools.",
    product: &super::PRODUCT,
    resource: "record_photos",
    method: "delete",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_record_photo_by_id","title":"Delete a record's photo","description":"Deletes the photo of one lead, contact, account, vendor or product for good. Only when deletion was asked for; to change it use create_a_zoho_crm_record_photo. The id comes from the search tools.","inputSchema":{"type":"object","properties":{"module":{"type":"string","enum":["Leads","Contacts","Accounts","Vendors","Products"],"description":"Module of the record."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."}},"required":["module","id"],"additionalProperties":false},"annotations":{"title":"Delete a record's photo","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 143,
    surface_hash: "50ae6bed266c0a36089eba8c857c3e199b4695b4777edba6646936acc19e4ca8",
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
    ],
    check: check_delete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "DELETE /{}/{}/photo",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "message", "status"],
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
                keep: &["code", "message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Take the photo off the contact Olivia Nguyen",
            arguments: r#"{"module":"Contacts","id":"5725767000000210047"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("photo"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_record_photo_by_id`: Download a record's photo
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_record_photo_by_id",
    title: "Download a record's photo",
    description: "Reads the photo of one lead, contact, account, vendor or product, as content_base64 or saved with save_as. The id comes from the search tools. A user's own picture is no record photo.",
    product: &super::PRODUCT,
    resource: "record_photos",
    method: "get",
    class: Class::Read,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_record_photo_by_id","title":"Download a record's photo","description":"Reads the photo of one lead, contact, account, vendor or product, as content_base64 or saved with save_as. The id comes from the search tools. A user's own picture is no record photo.","inputSchema":{"type":"object","properties":{"module":{"type":"string","enum":["Leads","Contacts","Accounts","Vendors","Products"],"description":"Module of the record."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory, for example photos/castellano.png; the answer is then path and size."}},"required":["module","id"],"additionalProperties":false},"annotations":{"title":"Download a record's photo","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 180,
    surface_hash: "d2725b46b6a499775d9fd51824752addda9ebacc9ac7488eaf0d90649992d957",
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
    operation: "GET /{}/{}/photo",
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
            ask: "Save the photo of Wendy Castellano",
            arguments: r#"{"module":"Contacts","id":"5725767000000210044"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("photo"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id", "file"], out);
    check::property(value, at, "module", check_module, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::no_other_properties(value, at, &["module", "id", "file"], &[], out);
}

fn check_module(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Leads"),
            Literal::String("Contacts"),
            Literal::String("Accounts"),
            Literal::String("Vendors"),
            Literal::String("Products"),
        ],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id"], out);
    check::property(value, at, "module", check_module, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::no_other_properties(value, at, &["module", "id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id"], out);
    check::property(value, at, "module", check_module, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "save_as", super::shared::check_string_min_1, out);
    check::no_other_properties(value, at, &["module", "id", "save_as"], &[], out);
}
