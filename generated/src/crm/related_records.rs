//! Generated from specs/crm/resources/related_records.yaml and specs/crm/docs/related_records.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_related_records`: List related records
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_related_records",
    title: "List related records",
    description: "Lists the records that hang on one record of any module, such as the tasks of a deal or the calls with a contact. list_all_zoho_crm_related_lists tells the names of the lists; for notes use list_all_zoho_crm_notes, for deals and contacts of an account list_all_zoho_crm_account_deals and list_all_zoho_crm_account_contacts. Returns data with the fields asked for.",
    product: &super::PRODUCT,
    resource: "related_records",
    method: "list",
    class: Class::Read,
    tags: &["any_module"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_related_records","title":"List related records","description":"Lists the records that hang on one record of any module, such as the tasks of a deal or the calls with a contact. list_all_zoho_crm_related_lists tells the names of the lists; for notes use list_all_zoho_crm_notes, for deals and contacts of an account list_all_zoho_crm_account_deals and list_all_zoho_crm_account_contacts. Returns data with the fields asked for.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module of the record, for example Deals."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"related_list":{"type":"string","description":"API name of the list, for example Tasks, Events, Calls."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names of the fields to return, of the listed module."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["module","id","related_list","fields"],"additionalProperties":false},"annotations":{"title":"List related records","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 268,
    surface_hash: "c45e936e2d382c81fbfcdeb9933973ca108f96bd60d8058a741c113ff7ca9d76",
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
            name: "related_list",
            place: Place::Path,
            wire: "related_list",
            grammar: None,
            audit: Audit::Shape,
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
            ask: "What is still to do for the TechStart deal?",
            arguments: r#"{"module":"Deals","id":"5725767000000210150","related_list":"Tasks","fields":["Subject","Status","Due_Date","Owner"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Argument("related_list"),
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
    request.query("fields", "fields", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id", "related_list", "fields"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "related_list", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["module", "id", "related_list", "fields", "limit", "cursor"],
        &[],
        out,
    );
}
