//! Generated from specs/crm/resources/modules.yaml and specs/crm/docs/modules.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_modules`: List modules
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_modules",
    title: "List modules",
    description: "Lists the modules of the organisation with their API names, custom ones too, which the tools for any module take. list_all_zoho_crm_fields then tells the fields of one. Returns data; generated_type tells custom from default.",
    product: &super::PRODUCT,
    resource: "modules",
    method: "list",
    class: Class::Read,
    tags: &["settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_modules","title":"List modules","description":"Lists the modules of the organisation with their API names, custom ones too, which the tools for any module take. list_all_zoho_crm_fields then tells the fields of one. Returns data; generated_type tells custom from default.","inputSchema":{"type":"object","properties":{"status":{"type":"string","enum":["visible","scheduled_for_deletion","user_hidden","system_hidden"],"description":"Which modules; without it those that can be seen."},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List modules","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 130,
    surface_hash: "3a826d7bd3f4b02b2cac0a1132cfdec1725e1524c063a76a30a1a1a186654053",
    arguments: &[
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
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
    operation: "GET /settings/modules",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "api_name",
            "creatable",
            "deletable",
            "editable",
            "generated_type",
            "id",
            "plural_label",
            "singular_label",
            "status",
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
                at: "/modules",
                one: false,
                keep: &[
                    "id",
                    "api_name",
                    "singular_label",
                    "plural_label",
                    "generated_type",
                    "status",
                    "creatable",
                    "editable",
                    "deletable",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which custom modules do we have?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("modules")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("status", "status", QueryStyle::Plain);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "status", check_list_status, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["status", "fields"], &[], out);
}

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("visible"),
            Literal::String("scheduled_for_deletion"),
            Literal::String("user_hidden"),
            Literal::String("system_hidden"),
        ],
        out,
    );
}
