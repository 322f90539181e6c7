//! Generated from specs/books/resources/invoice_credits.yaml and specs/books/docs/invoice_credits.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_books_invoice_credits`: List credits of an invoice
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_invoice_credits",
    title: "List credits of an invoice",
    description: "Lists the credit notes that were applied to one invoice, with amount and day. The id comes from list_all_zoho_books_invoices; to apply one use zoho_books_invoices_apply_credits.",
    product: &super::PRODUCT,
    resource: "invoice_credits",
    method: "list",
    class: Class::Read,
    tags: &["credit_notes", "finance", "invoices"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.invoices.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_invoice_credits","title":"List credits of an invoice","description":"Lists the credit notes that were applied to one invoice, with amount and day. The id comes from list_all_zoho_books_invoices; to apply one use zoho_books_invoices_apply_credits.","inputSchema":{"type":"object","properties":{"invoice_id":{"type":"string","pattern":"^[0-9]+$","description":"The invoice."},"fields":{"type":"array","items":{"type":"string"}}},"required":["invoice_id"],"additionalProperties":false},"annotations":{"title":"List credits of an invoice","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 120,
    surface_hash: "1e45bc536e1f79b7957f31cb48a4bf0674e5e47cb093e58a925818bdd4eb7be5",
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
    operation: "GET /invoices/{}/creditsapplied",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["notes"],
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
                at: "/credits",
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
            ask: "Was anything credited on TechStart's open invoice?",
            arguments: r#"{"invoice_id":"2198437000003000021"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("invoices"),
        Segment::Argument("invoice_id"),
        Segment::Fixed("creditsapplied"),
    ],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["invoice_id"], out);
    check::property(value, at, "invoice_id", super::shared::check_bill_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["invoice_id", "fields"], &[], out);
}
