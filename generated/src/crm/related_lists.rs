//! Generated from specs/crm/resources/related_lists.yaml and specs/crm/docs/related_lists.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_related_lists`: List related lists of a module
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_related_lists",
    title: "List related lists of a module",
    description: "Lists what hangs on the records of one module. Returns the API names that list_all_zoho_crm_related_records takes, and the module of each.",
    product: &super::PRODUCT,
    resource: "related_lists",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.related_lists.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_related_lists","title":"List related lists of a module","description":"Lists what hangs on the records of one module. Returns the API names that list_all_zoho_crm_related_records takes, and the module of each.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Deals."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List related lists of a module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "6cced7ebefc4c9a6f731d4c9b8e23bd36f7ab5582207e62d5def2674a9bd47dc",
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
    operation: "GET /settings/related_lists",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["api_name", "display_label", "module", "status", "type"],
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
                at: "/related_lists",
                one: false,
                keep: &["api_name", "display_label", "module", "type", "status"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What can be listed for a contact?",
            arguments: r#"{"module":"Contacts"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("related_lists")],
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
