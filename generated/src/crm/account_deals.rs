//! Generated from specs/crm/resources/account_deals.yaml and specs/crm/docs/account_deals.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_account_deals`: List deals of an account
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_account_deals",
    title: "List deals of an account",
    description: "Lists the deals of one account. The id comes from list_all_zoho_crm_search_accounts; for sums or conditions use list_all_zoho_crm_coql. Returns data with stage, amount, closing date and owner.",
    product: &super::PRODUCT,
    resource: "account_deals",
    method: "list",
    class: Class::Read,
    tags: &["deals", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.accounts.READ", "ZohoCRM.modules.deals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_account_deals","title":"List deals of an account","description":"Lists the deals of one account. The id comes from list_all_zoho_crm_search_accounts; for sums or conditions use list_all_zoho_crm_coql. Returns data with stage, amount, closing date and owner.","inputSchema":{"type":"object","properties":{"account_id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Deal_Name","Stage","Amount","Closing_Date","Account_Name","Contact_Name","Owner"]},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["account_id"],"additionalProperties":false},"annotations":{"title":"List deals of an account","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 192,
    surface_hash: "c054be676bdd5da434313461a68b69f311063128c86428b128342c8bef87a1c1",
    arguments: &[
        ArgumentDescriptor {
            name: "account_id",
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
            ask: "What deals are running with Acme Corp?",
            arguments: r#"{"account_id":"5725767000000210019"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("Accounts"),
        Segment::Argument("account_id"),
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
    check::required(value, at, &["account_id"], out);
    check::property(value, at, "account_id", super::shared::check_account_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["account_id", "fields", "limit", "cursor"],
        &[],
        out,
    );
}
