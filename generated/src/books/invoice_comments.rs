//! Generated from specs/books/resources/invoice_comments.yaml and specs/books/docs/invoice_comments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_books_invoice_comment`: Comment on an invoice
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_books_invoice_comment",
    title: "Comment on an invoice",
    description: "Adds a comment to one invoice; customers do not see it. To write to the customer use zoho_books_invoices_email or zoho_books_invoices_remind. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoice_comments",
    method: "create",
    class: Class::Write,
    tags: &["comments", "finance", "invoices"],
    risk: &[Risk::Write],
    scopes: &["ZohoBooks.invoices.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_books_invoice_comment","title":"Comment on an invoice","description":"Adds a comment to one invoice; customers do not see it. To write to the customer use zoho_books_invoices_email or zoho_books_invoices_remind. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"description":{"type":"string","description":"The comment."},"idempotency_key":{"type":"string"}},"required":["invoice_id","description"],"additionalProperties":false},"annotations":{"title":"Comment on an invoice","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "14e23306c0e84e171b661ea459c626b50a6b5d416e58db2eda53662aaa41d80b",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
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
    operation: "POST /invoices/{}/comments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "notes"],
    disclosure: Disclosure {
        fields: &["comment", "description", "message"],
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
            ask: "Note that Acme will pay on Friday",
            arguments: r#"{"invoice_id":"2198437000003000006","description":"Wendy says it will be paid on Friday."}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("comments"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("description", &[PlaceStep::Key("description")]);
    request.finish()
}

/// `list_all_zoho_books_invoice_comments`: List comments on an invoice
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_invoice_comments",
    title: "List comments on an invoice",
    description: "Lists comments and history of one invoice: who sent, paid or changed it, and what was noted. The id comes from list_all_zoho_books_invoices.",
    product: &super::PRODUCT,
    resource: "invoice_comments",
    method: "list",
    class: Class::Read,
    tags: &["comments", "finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_invoice_comments","title":"List comments on an invoice","description":"Lists comments and history of one invoice: who sent, paid or changed it, and what was noted. The id comes from list_all_zoho_books_invoices.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"fields":{"type":"array","items":{"type":"string"}}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"List comments on an invoice","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 111,
    surface_hash: "d2a8a345bac22ddb49e0e02bccf93c8d4a9856b5e31708c4329f027340ad6e4c",
    arguments: &[
        ArgumentDescriptor {
            name: "invoice_id",
            place: Place::Path,
            wire: "invoice_id",
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
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /invoices/{}/comments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description", "notes"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/comments",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What was noted on Acme's oldest overdue invoice?",
            arguments: r#"{"invoice_id":"2198437000003000006"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("comments"),
    ],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id", "description"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["invoice_id", "description", "idempotency_key"],
        &[],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["invoice_id", "fields"], &[], out);
}
