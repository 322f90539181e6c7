//! Generated from specs/crm/resources/contact_deals.yaml and specs/crm/docs/contact_deals.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_contact_deals`: List deals of a contact
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_contact_deals",
    title: "List deals of a contact",
    description: "Lists the deals of one contact. The id comes from list_all_zoho_crm_search_contacts; for the deals of a whole company use list_all_zoho_crm_account_deals, for conditions on the deals list_all_zoho_crm_search_deals. Returns data with stage, amount, closing date and owner.",
    product: &super::PRODUCT,
    resource: "contact_deals",
    method: "list",
    class: Class::Read,
    tags: &["deals", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.contacts.READ", "ZohoCRM.modules.deals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_contact_deals","title":"List deals of a contact","description":"Lists the deals of one contact. The id comes from list_all_zoho_crm_search_contacts; for the deals of a whole company use list_all_zoho_crm_account_deals, for conditions on the deals list_all_zoho_crm_search_deals. Returns data with stage, amount, closing date and owner.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Deal_Name","Stage","Amount","Closing_Date","Account_Name","Contact_Name","Owner"]},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"List deals of a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 212,
    surface_hash: "200306d7dacb6536a8e981db5c530bca9e923f93dbfdecad7426779ecdef51ba",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fields",
            place: Place::Query,
            wire: "fields",
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
    ],
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Contact_Name",
            "Deal_Name",
            "Owner",
            "Stage",
            "id",
        ],
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
                at: "/data",
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
            ask: "Which deals does Olivia Nguyen have with us?",
            arguments: r#"{"contact_id":"5725767000000210047"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("Contacts"),
        Segment::Argument("contact_id"),
        Segment::Fixed("Deals"),
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
    more: &["/info/more_records"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request
        .default(
            "fields",
            Literal::Json(
                r#"["id","Deal_Name","Stage","Amount","Closing_Date","Account_Name","Contact_Name","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["contact_id", "fields", "limit", "cursor"],
        &[],
        out,
    );
}
