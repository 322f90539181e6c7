//! Generated from specs/crm/resources/layouts.yaml and specs/crm/docs/layouts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_crm_layout_by_id`: Get a layout
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_layout_by_id",
    title: "Get a layout",
    description: "Reads one layout with its sections and their fields: what people see on the page, and what the layout makes mandatory. The id comes from list_all_zoho_crm_layouts.",
    product: &super::PRODUCT,
    resource: "layouts",
    method: "get",
    class: Class::Read,
    tags: &["any_module", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.layouts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_layout_by_id","title":"Get a layout","description":"Reads one layout with its sections and their fields: what people see on the page, and what the layout makes mandatory. The id comes from list_all_zoho_crm_layouts.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The layout."},"module":{"type":"string","description":"API name of the module that the layout belongs to."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id","module"],"additionalProperties":false},"annotations":{"title":"Get a layout","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 135,
    surface_hash: "00915634fd54f66cd9cbea817aa09619d8922c3da50d005ccc28cf0c02047638",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
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
    check: check_get,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /settings/layouts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["display_label", "id", "name", "sections", "status", "visible"],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/layouts",
                one: true,
                keep: &["id", "name", "display_label", "status", "visible", "sections"],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "How is the page of a deal laid out?",
            arguments: r#"{"id":"5725767000001002301","module":"Deals"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("settings"),
        Segment::Fixed("layouts"),
        Segment::Argument("id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

/// `list_all_zoho_crm_layouts`: List layouts of a module
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_layouts",
    title: "List layouts of a module",
    description: "Lists the layouts of one module with their ids. list_all_zoho_crm_pipelines and get_single_zoho_crm_layout_by_id take the ids. For the fields of a module list_all_zoho_crm_fields is simpler. Returns data with id, name and status.",
    product: &super::PRODUCT,
    resource: "layouts",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.layouts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_layouts","title":"List layouts of a module","description":"Lists the layouts of one module with their ids. list_all_zoho_crm_pipelines and get_single_zoho_crm_layout_by_id take the ids. For the fields of a module list_all_zoho_crm_fields is simpler. Returns data with id, name and status.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Deals."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List layouts of a module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "f4d8332d29f2f19fe94b23bf47a21074b47a507f129e9820cfc84fe984cf1aaf",
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
    operation: "GET /settings/layouts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["display_label", "id", "name", "status", "visible"],
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
                at: "/layouts",
                one: false,
                keep: &["id", "name", "display_label", "status", "visible"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which layouts do deals have?",
            arguments: r#"{"module":"Deals"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("layouts")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id", "module"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["id", "module", "fields"], &[], out);
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
