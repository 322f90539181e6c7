//! Generated from specs/crm/resources/picklists.yaml and specs/crm/docs/picklists.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_picklists`: List picklist values
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_picklists",
    title: "List picklist values",
    description: "Lists for every field of one module the values that it takes (pick_list_values), such as the stages of deals or the sources of leads; fields that are no picklists have none. Write actual_value, not the label. For which stages a pipeline has use list_all_zoho_crm_pipelines. Returns data.",
    product: &super::PRODUCT,
    resource: "picklists",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.fields.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_picklists","title":"List picklist values","description":"Lists for every field of one module the values that it takes (pick_list_values), such as the stages of deals or the sources of leads; fields that are no picklists have none. Write actual_value, not the label. For which stages a pipeline has use list_all_zoho_crm_pipelines. Returns data.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Deals."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List picklist values","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 139,
    surface_hash: "a5eae9ac2a06839fe7106d213a5a350506c5fd795f574c80dd5262089017992a",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Query,
            wire: "module",
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
    operation: "GET /settings/fields",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["api_name", "data_type", "field_label", "pick_list_values"],
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
                at: "/fields",
                one: false,
                keep: &["api_name", "field_label", "data_type", "pick_list_values"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which lead sources can we choose?",
            arguments: r#"{"module":"Leads"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("fields")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["module", "fields"], &[], out);
}
