//! Generated from specs/crm/resources/search_records.yaml and specs/crm/docs/search_records.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    FieldNames, FieldPlace, Grammar, ModuleName, Pagination, PaginationForm, Place,
    ResultShape, Risk, Rule, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_search_records`: Search any module
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_search_records",
    title: "Search any module",
    description: "Finds records of a module that has no search of its own, such as tasks, campaigns or a custom one: give exactly one of criteria, word, email, phone. For leads, deals, contacts and accounts use list_all_zoho_crm_search_leads and its like; for null tests, LIKE or another order list_all_zoho_crm_coql. Returns ids for the other tools; records saved moments ago may be missing.",
    product: &super::PRODUCT,
    resource: "search_records",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "search"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_search_records","title":"Search any module","description":"Finds records of a module that has no search of its own, such as tasks, campaigns or a custom one: give exactly one of criteria, word, email, phone. For leads, deals, contacts and accounts use list_all_zoho_crm_search_leads and its like; for null tests, LIKE or another order list_all_zoho_crm_coql. Returns ids for the other tools; records saved moments ago may be missing.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, from list_all_zoho_crm_modules."},"criteria":{"type":"string","maxLength":3000,"description":"((Status:equals:Not Started)and(Due_Date:less_than:2026-12-01)): conditions (Field:operator:value) joined by and/or, with parentheses around each and around each group. Operators: equals, not_equal, starts_with, greater_than, less_than, greater_equal, less_equal; in and between take a comma list. At most 15 conditions."},"word":{"type":"string","minLength":2,"description":"Free text in any field."},"email":{"type":"string","description":"Email address in any field."},"phone":{"type":"string","description":"Phone number in any field."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names of the fields to return; without it all."},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["module"],"additionalProperties":false},"annotations":{"title":"Search any module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 409,
    surface_hash: "52647ce7a6094edf8e20a6e25b680444bcf857762b81e7d4a004ae6785f037e4",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
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
            module: ModuleName::Argument("module"),
            place: FieldPlace::Query("criteria"),
        },
    ],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/search",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["fields"],
        tested: &["sort_by"],
        unnamed: &["word", "email", "phone"],
        under_rules: UnderRules::Without {
            arguments: &["word", "email", "phone"],
            description: "Finds records of a module that has no search of its own, such as tasks, campaigns or a custom one, by criteria: conditions on fields. For leads, deals, contacts and accounts use list_all_zoho_crm_search_leads and its like; for null tests, LIKE or another order list_all_zoho_crm_coql. Returns ids for the other tools; records saved moments ago may be missing.",
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
            ask: "Which high-priority tasks have not been started?",
            arguments: r#"{"module":"Tasks","criteria":"((Status:equals:Not Started)and(Priority:equals:High))","fields":["Subject","Due_Date","Owner"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Argument("module"), Segment::Fixed("search")],
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
    request.query("criteria", "criteria", QueryStyle::Plain);
    request.query("word", "word", QueryStyle::Plain);
    request.query("email", "email", QueryStyle::Plain);
    request.query("phone", "phone", QueryStyle::Plain);
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "criteria", super::shared::check_string_max_3000, out);
    check::property(value, at, "word", super::shared::check_string_min_2, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "module",
            "criteria",
            "word",
            "email",
            "phone",
            "fields",
            "sort_by",
            "sort_order",
            "limit",
            "cursor",
        ],
        &[],
        out,
    );
}
