//! Generated from specs/books/resources/invoice_attachments.yaml and specs/books/docs/invoice_attachments.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_books_invoice_attachment`: Attach a file to an invoice
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_invoice_attachment",
    title: "Attach a file to an invoice",
    description: "Attaches one file to one invoice, in place of the one that is there. The id comes from list_all_zoho_books_invoices. To write something on it use create_a_zoho_books_invoice_comment.",
    product: &super::PRODUCT,
    resource: "invoice_attachments",
    method: "create",
    class: Class::Write,
    tags: &["attachments", "finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_invoice_attachment","title":"Attach a file to an invoice","description":"Attaches one file to one invoice, in place of the one that is there. The id comes from list_all_zoho_books_invoices. To write something on it use create_a_zoho_books_invoice_comment.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"idempotency_key":{"type":"string"}},"required":["invoice_id","file"],"additionalProperties":false},"annotations":{"title":"Attach a file to an invoice","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 185,
    surface_hash: "c38574b33e1db69f4aad0dafd44ae3fb183bfcc6ea4d6c90f9fd2f4ef639bdc5",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "POST /invoices/{}/attachment",
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
            ask: "Attach the order to it",
            arguments: r#"{"invoice_id":"2198437000003000006","file":{"name":"order.txt","content_base64":"UE8tNDcxMQo="}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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

/// `delete_a_zoho_books_invoice_attachment_by_id`: Remove the attachment of an invoice
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_books_invoice_attachment_by_id",
    title: "Remove the attachment of an invoice",
    description: "Removes the file attached to one invoice for good. Only when that was asked for. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoice_attachments",
    method: "delete",
    class: Class::Write,
    tags: &["attachments", "finance", "invoices"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoBooks.invoices.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_books_invoice_attachment_by_id","title":"Remove the attachment of an invoice","description":"Removes the file attached to one invoice for good. Only when that was asked for. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Remove the attachment of an invoice","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "72d89773fb7f438a2766bae72e79318ee0ce775a43faddacfba0ae322f340008",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "DELETE /invoices/{}/attachment",
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
            arguments: r#"{"invoice_id":"2198437000003000006"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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

/// `get_single_zoho_books_invoice_attachment_by_id`: Download the attachment of an invoice
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_books_invoice_attachment_by_id",
    title: "Download the attachment of an invoice",
    description: "Reads the file attached to one invoice, the last where there were several: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_books_invoices; has_attachment tells whether there is a file.",
    product: &super::PRODUCT,
    resource: "invoice_attachments",
    method: "get",
    class: Class::Read,
    tags: &["attachments", "finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_books_invoice_attachment_by_id","title":"Download the attachment of an invoice","description":"Reads the file attached to one invoice, the last where there were several: text as text, anything else small as content_base64; larger files only with save_as. The id comes from list_all_zoho_books_invoices; has_attachment tells whether there is a file.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory, for example 2026/june.pdf; the answer is then path and size."}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"Download the attachment of an invoice","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 165,
    surface_hash: "558085d86505e6c0f1d4da2a8c4fc00ee6d0321a84c28225d9157026f30514a6",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    operation: "GET /invoices/{}/attachment",
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
            ask: "What is attached to Acme's oldest overdue invoice?",
            arguments: r#"{"invoice_id":"2198437000003000006"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
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
    check::required(value, at, &["invoice_id", "file"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["invoice_id", "file", "idempotency_key"],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::no_other_properties(value, at, &["invoice_id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "save_as", super::shared::check_string_min_1, out);
    check::no_other_properties(value, at, &["invoice_id", "save_as"], &[], out);
}
