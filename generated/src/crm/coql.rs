//! Generated from specs/crm/resources/coql.yaml and specs/crm/docs/coql.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Grammar, Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_coql`: Run a COQL query
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_coql",
    title: "Run a COQL query",
    description: "Queries records of any module with one COQL SELECT: null tests, LIKE, joins, sums, order by any field. For plain conditions on leads, deals, contacts or accounts the list_all_zoho_crm_search_* tools are simpler. Returns data (id is always included) and info.more_records; for more raise the offset.",
    product: &super::PRODUCT,
    resource: "coql",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "reporting", "search"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.coql.READ", "ZohoCRM.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_coql","title":"Run a COQL query","description":"Queries records of any module with one COQL SELECT: null tests, LIKE, joins, sums, order by any field. For plain conditions on leads, deals, contacts or accounts the list_all_zoho_crm_search_* tools are simpler. Returns data (id is always included) and info.more_records; for more raise the offset.","inputSchema":{"type":"object","properties":{"select_query":{"type":"string","description":"select FIELDS from MODULE where CONDITIONS [group by ..] [order by F asc|desc] [limit N offset M], by API names. WHERE is mandatory (all: id is not null). Operators = != > < >= <= in, not in, between A and B, like, not like ('%' is the wildcard), is null, is not null. Of more than two conditions nest pairs: ((A and B) and C); at most 25. Text in single quotes ('' for a quote), times '2026-10-21T00:00:00+00:00' or '${now-30d}', days '${today-30d}'; no now(). Joins by dot: Account_Name.Industry. No select *. limit at most 2000, 200 without it."}},"required":["select_query"],"additionalProperties":false},"annotations":{"title":"Run a COQL query","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 291,
    surface_hash: "c41d0ffc5a0a12f8d7512a920247483e94614f583bff56067f8997eb78dd103a",
    arguments: &[
        ArgumentDescriptor {
            name: "select_query",
            place: Place::Body,
            wire: "/select_query",
            grammar: Some(Grammar::Coql),
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
    operation: "POST /coql",
    cost: Cost {
        credits: 1,
        heavy: true,
        steps: &[
            CostStep {
                parameter: "/select_query",
                grammar: Some(Grammar::Coql),
                above: 200,
                credits: 2,
            },
            CostStep {
                parameter: "/select_query",
                grammar: Some(Grammar::Coql),
                above: 1000,
                credits: 3,
            },
        ],
    },
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "count",
            "data",
            "info",
            "more_records",
            "next_page_token",
            "page",
            "per_page",
            "select_query",
        ],
        shown: &[],
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
                at: "",
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
            ask: "Leads from the trade show that nobody has contacted",
            arguments: r#"{"select_query":"select Last_Name, Email, Lead_Source from Leads where Lead_Status = 'Not Contacted' and Lead_Source = 'Trade Show' limit 200"}"#,
        },
        Example {
            ask: "Deals in Negotiation/Review untouched for 30 days, largest first",
            arguments: r#"{"select_query":"select Deal_Name, Amount, Owner, Modified_Time from Deals where Stage = 'Negotiation/Review' and Modified_Time < '${now-30d}' order by Amount desc limit 200"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("coql")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("select_query", &[PlaceStep::Key("select_query")]);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["select_query"], out);
    check::property(value, at, "select_query", super::shared::check_string, out);
    check::no_other_properties(value, at, &["select_query"], &[], out);
}
