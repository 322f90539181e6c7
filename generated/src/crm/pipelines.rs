//! Generated from specs/crm/resources/pipelines.yaml and specs/crm/docs/pipelines.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Evidence,
    Example, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_crm_pipelines`: List pipelines
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_pipelines",
    title: "List pipelines",
    description: "Lists the pipelines of deals with the stages of each, in order. The layout comes from list_all_zoho_crm_layouts with module Deals. Needed to choose Pipeline and Stage for a deal where the organisation uses several. Returns data; maps holds the stages.",
    product: &super::PRODUCT,
    resource: "pipelines",
    method: "list",
    class: Class::Read,
    tags: &["deals", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.pipeline.READ"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_pipelines","title":"List pipelines","description":"Lists the pipelines of deals with the stages of each, in order. The layout comes from list_all_zoho_crm_layouts with module Deals. Needed to choose Pipeline and Stage for a deal where the organisation uses several. Returns data; maps holds the stages.","inputSchema":{"type":"object","properties":{"layout_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a layout of Deals."},"fields":{"type":"array","items":{"type":"string"}}},"required":["layout_id"],"additionalProperties":false},"annotations":{"title":"List pipelines","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 133,
    surface_hash: "4696912a5f47b0d0038ace60e1bc8fe5547011d8d457dc4c7b41a31b6b4602c8",
    arguments: &[
        ArgumentDescriptor {
            name: "layout_id",
            place: Place::Query,
            wire: "layout_id",
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
    operation: "GET /settings/pipeline",
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
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/pipeline",
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
            ask: "Which stages does the renewals pipeline have?",
            arguments: r#"{"layout_id":"5725767000001002301"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("pipeline")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("layout_id", "layout_id", QueryStyle::Plain);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["layout_id"], out);
    check::property(value, at, "layout_id", super::shared::check_account_id, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["layout_id", "fields"], &[], out);
}
