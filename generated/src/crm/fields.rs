//! Generated from specs/crm/resources/fields.yaml and specs/crm/docs/fields.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_fields`: List fields of a module
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_fields",
    title: "List fields of a module",
    description: "Lists the fields of one module: API name, label, type, whether mandatory, read-only or custom, and where lookups lead. Use it before writing custom fields or for a field that people call by its label. For the values of picklists use list_all_zoho_crm_picklists. Returns data.",
    product: &super::PRODUCT,
    resource: "fields",
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
    entry: r#"{"name":"list_all_zoho_crm_fields","title":"List fields of a module","description":"Lists the fields of one module: API name, label, type, whether mandatory, read-only or custom, and where lookups lead. Use it before writing custom fields or for a field that people call by its label. For the values of picklists use list_all_zoho_crm_picklists. Returns data.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Deals."},"type":{"type":"string","enum":["all","unused","used"],"description":"Which fields: those in use, those put aside, or all. Default used."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List fields of a module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 173,
    surface_hash: "189cca321c6de1079607f73a7ab99ac7beb7f8e766742edb7c4c8790d6575541",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Query,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "type",
            place: Place::Query,
            wire: "type",
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
        fields: &[
            "api_name",
            "custom_field",
            "data_type",
            "field_label",
            "length",
            "lookup",
            "read_only",
            "system_mandatory",
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
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/fields",
                one: false,
                keep: &[
                    "api_name",
                    "field_label",
                    "data_type",
                    "system_mandatory",
                    "read_only",
                    "custom_field",
                    "length",
                    "lookup",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What is the API name of the field Executive Sponsor of deals?",
            arguments: r#"{"module":"Deals"}"#,
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
    request.query("type", "type", QueryStyle::Plain);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "type", check_list_type, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["module", "type", "fields"], &[], out);
}

fn check_list_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("all"), Literal::String("unused"), Literal::String("used")],
        out,
    );
}
