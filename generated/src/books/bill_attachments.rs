//! Generated from specs/books/resources/bill_attachments.yaml and specs/books/docs/bill_attachments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, Request, Segment,
    Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_books_bill_attachment`: Attach a file to a bill
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_bill_attachment",
    title: "Attach a file to a bill",
    description: "Attaches one file to one bill, in place of the one that is there. The id comes from list_all_zoho_books_bills. To write something on it use update_a_zoho_books_bill_by_id with notes.",
    product: &super::PRODUCT,
    resource: "bill_attachments",
    method: "create",
    class: Class::Write,
    tags: &["attachments", "bills", "finance"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.bills.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_bill_attachment","title":"Attach a file to a bill","description":"Attaches one file to one bill, in place of the one that is there. The id comes from list_all_zoho_books_bills. To write something on it use update_a_zoho_books_bill_by_id with notes.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."},"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"idempotency_key":{"type":"string"}},"required":["bill_id","file"],"additionalProperties":false},"annotations":{"title":"Attach a file to a bill","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 188,
    surface_hash: "018220fc5c791a7f8331d7c319efe5a2a1efe7db584f65010cdd854c6fdf35e1",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "/attachment",
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
    operation: "POST /bills/{}/attachment",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["attachment", "code", "message"],
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
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Attach the scan to it",
            arguments: r#"{"bill_id":"2198437000006000003","file":{"name":"order.txt","content_base64":"UE8tNDcxMQo="}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("bills"),
        Segment::Argument("bill_id"),
        Segment::Fixed("attachment"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "attachment",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.file("file", &[PlaceStep::Key("attachment")], 10000000);
    request.finish()
}

/// `delete_a_zoho_books_bill_attachment_by_id`: Remove the attachment of a bill
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_bill_attachment_by_id",
    title: "Remove the attachment of a bill",
    description: "Removes the file attached to one bill for good. Only when that was asked for. The id comes from list_all_zoho_books_bills.",
    product: &super::PRODUCT,
    resource: "bill_attachments",
    method: "delete",
    class: Class::Write,
    tags: &["attachments", "bills", "finance"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.bills.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_bill_attachment_by_id","title":"Remove the attachment of a bill","description":"Removes the file attached to one bill for good. Only when that was asked for. The id comes from list_all_zoho_books_bills.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Remove the attachment of a bill","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "ff4b1a789f02cd793562d4ab15f55d74e621d614858bbbc524930723c4d34909",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "DELETE /bills/{}/attachment",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
    disclosure: Disclosure {
        fields: &["code", "message"],
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
                keep: &["message"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Take the file off again",
            arguments: r#"{"bill_id":"2198437000006000003"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("bills"),
        Segment::Argument("bill_id"),
        Segment::Fixed("attachment"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

/// `get_single_zoho_books_bill_attachment_by_id`: Download the attachment of a bill
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_bill_attachment_by_id",
    title: "Download the attachment of a bill",
    description: "Reads the file attached to one bill, the last where there were several: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_books_bills; has_attachment tells whether there is a file.",
    product: &super::PRODUCT,
    resource: "bill_attachments",
    method: "get",
    class: Class::Read,
    tags: &["attachments", "bills", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.bills.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_bill_attachment_by_id","title":"Download the attachment of a bill","description":"Reads the file attached to one bill, the last where there were several: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_books_bills; has_attachment tells whether there is a file.","inputSchema":{"type":"object","properties":{"bill_id":{"type":"string","pattern":"^[0-9]+$","description":"The bill."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory, for example 2026/june.pdf; the answer is then path and size."}},"required":["bill_id"],"additionalProperties":false},"annotations":{"title":"Download the attachment of a bill","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 165,
    surface_hash: "5b6ba09117639b3b760a43e6c0fb6e69be9f6c575ec01962c78c3fb872b9d33c",
    arguments: &[
        ArgumentDescriptor {
            name: "bill_id",
            place: Place::Path,
            wire: "bill_id",
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
    operation: "GET /bills/{}/attachment",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
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
            ask: "What is attached to the bill for hosting?",
            arguments: r#"{"bill_id":"2198437000006000003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("bills"),
        Segment::Argument("bill_id"),
        Segment::Fixed("attachment"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id", "file"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["bill_id", "file", "idempotency_key"],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["bill_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["bill_id"], out);
    check::property(value, at, "bill_id", super::shared::check_bill_id, out);
    check::property(value, at, "save_as", super::shared::check_string_min_1, out);
    check::no_other_properties(value, at, &["bill_id", "save_as"], &[], out);
}
