//! Generated from specs/books/resources/contact_comments.yaml and specs/books/docs/contact_comments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_books_contact_comments`: List comments on a contact
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_books_contact_comments",
    title: "List comments on a contact",
    description: "Lists what happened with one customer or vendor, comments and history, as Books keeps it. The contact_id comes from list_all_zoho_books_contacts. Calls and meetings are in the CRM.",
    product: &super::PRODUCT,
    resource: "contact_comments",
    method: "list",
    class: Class::Read,
    tags: &["comments", "contacts", "finance"],
    risk: &[Risk::Read],
    scopes: &["ZohoBooks.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_books_contact_comments","title":"List comments on a contact","description":"Lists what happened with one customer or vendor, comments and history, as Books keeps it. The contact_id comes from list_all_zoho_books_contacts. Calls and meetings are in the CRM.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","description":"The customer or vendor. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"List comments on a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 143,
    surface_hash: "9262c841a9d44e6ebac9bf9d49fa678b919e6a82802e9a49226d4c0bc49b0fe8",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "contact_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "per_page",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "page",
            grammar: None,
            audit: Audit::Shape,
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
    lookups: &[
        ArgumentLookup {
            at: &["contact_id"],
            lookup: &super::LOOKUP_CONTACT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /contacts/{}/comments",
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
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/contact_comments",
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
            ask: "What was noted on Acme Corp in Books?",
            arguments: r#"{"contact_id":"2198437000001000002"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("contacts"),
        Segment::Argument("contact_id"),
        Segment::Fixed("comments"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 20,
    more: &["/page_context/has_more_page"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_tenant("organization_id", "organization_id");
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["contact_id", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
