//! Generated from specs/crm/resources/search_leads.yaml and specs/crm/docs/search_leads.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    FieldNames, FieldPlace, Grammar, Literal, ModuleName, Pagination, PaginationForm,
    Place, ResultShape, Risk, Rule, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_search_leads`: Search leads
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_search_leads",
    title: "Search leads",
    description: "Finds leads by exactly one of criteria (conditions on fields), word (free text), email, phone. For null tests, LIKE, counts or another order use list_all_zoho_crm_coql; for a known id get_single_zoho_crm_lead_by_id. Returns ids for the other lead tools; leads saved moments ago may be missing.",
    product: &super::PRODUCT,
    resource: "search_leads",
    method: "list",
    class: Class::Read,
    tags: &["leads", "sales", "search"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.leads.READ", "ZohoSearch.securesearch.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_search_leads","title":"Search leads","description":"Finds leads by exactly one of criteria (conditions on fields), word (free text), email, phone. For null tests, LIKE, counts or another order use list_all_zoho_crm_coql; for a known id get_single_zoho_crm_lead_by_id. Returns ids for the other lead tools; leads saved moments ago may be missing.","inputSchema":{"type":"object","properties":{"criteria":{"type":"string","maxLength":3000,"description":"((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions)): up to 15 conditions joined by and/or, each and each group in parentheses. Operators: equals, not_equal, starts_with, greater_than, less_than, greater_equal, less_equal; in and between take a comma list. Escape ( ) , \\ inside a value with a backslash. Times: ${now-2h}."},"word":{"type":"string","minLength":2,"description":"Free text in any field."},"email":{"type":"string","description":"Email address in any field."},"phone":{"type":"string","description":"Phone number in any field."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Fields to return, by API name.","default":["id","First_Name","Last_Name","Company","Email","Phone","Lead_Source","Lead_Status","Owner"]},"converted":{"type":"string","enum":["true","false","both"],"description":"true: converted leads only; both: all. Without it unconverted ones only."},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"Search leads","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 425,
    surface_hash: "9e2c65d28a4e29ad4e6b58ec581d5e2bc6b3c555876a6c01b7bf56097f2b2998",
    arguments: &[
        ArgumentDescriptor {
            name: "criteria",
            place: Place::Query,
            wire: "criteria",
            grammar: Some(Grammar::Criteria),
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "word",
            place: Place::Query,
            wire: "word",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Query,
            wire: "email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "phone",
            place: Place::Query,
            wire: "phone",
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
            name: "converted",
            place: Place::Query,
            wire: "converted",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_by",
            place: Place::Query,
            wire: "sort_by",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_order",
            place: Place::Query,
            wire: "sort_order",
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
    rules: &[Rule::ExactlyOne(&["criteria", "word", "email", "phone"])],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Leads"),
            place: FieldPlace::Query("criteria"),
        },
    ],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/search",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Company",
            "Email",
            "First_Name",
            "Last_Name",
            "Lead_Source",
            "Lead_Status",
            "Owner",
            "Phone",
            "id",
        ],
        shown: &["fields"],
        tested: &["sort_by"],
        unnamed: &["word", "email", "phone"],
        under_rules: UnderRules::Without {
            arguments: &["word", "email", "phone"],
            description: "Finds leads by criteria: conditions on fields. For null tests, LIKE, counts or another order use list_all_zoho_crm_coql; for a known id get_single_zoho_crm_lead_by_id. Returns ids for the other lead tools; leads saved moments ago may be missing.",
        },
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
            ask: "Find the lead of TechCorp Solutions among those from the webinar",
            arguments: r#"{"criteria":"((Lead_Source:equals:Webinar)and(Company:equals:TechCorp Solutions))","sort_by":"Created_Time","sort_order":"desc"}"#,
        },
        Example {
            ask: "Which lead has the address nadia.brooks@techcorpsolutions.example?",
            arguments: r#"{"email":"nadia.brooks@techcorpsolutions.example"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Leads"), Segment::Fixed("search")],
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
                r#"["id","First_Name","Last_Name","Company","Email","Phone","Lead_Source","Lead_Status","Owner"]"#,
            ),
        );
    request.query("criteria", "criteria", QueryStyle::Plain);
    request.query("word", "word", QueryStyle::Plain);
    request.query("email", "email", QueryStyle::Plain);
    request.query("phone", "phone", QueryStyle::Plain);
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("converted", "converted", QueryStyle::Plain);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "criteria", super::shared::check_string_max_3000, out);
    check::property(value, at, "word", super::shared::check_string_min_2, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "converted", super::shared::check_converted, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "criteria",
            "word",
            "email",
            "phone",
            "fields",
            "converted",
            "sort_by",
            "sort_order",
            "limit",
            "cursor",
        ],
        &[],
        out,
    );
}
