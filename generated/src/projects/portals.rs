//! Generated from specs/projects/resources/portals.yaml and specs/projects/docs/portals.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, Class, Cost, Disclosure, Empty, Evidence, Example, ResultShape, Risk,
    Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_projects_portals_current`: Get the connected portal
pub static CURRENT: ToolDescriptor = ToolDescriptor {
    name: "zoho_projects_portals_current",
    title: "Get the connected portal",
    description: "Reads the portal in which all Zoho Projects tools work: its name, time zone and plan. The others that the user can reach are told by list_all_zoho_projects_portals.",
    product: &super::PRODUCT,
    resource: "portals",
    method: "current",
    class: Class::Read,
    tags: &["projects", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.portals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_projects_portals_current","title":"Get the connected portal","description":"Reads the portal in which all Zoho Projects tools work: its name, time zone and plan. The others that the user can reach are told by list_all_zoho_projects_portals.","inputSchema":{"type":"object","properties":{},"additionalProperties":false},"annotations":{"title":"Get the connected portal","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 74,
    surface_hash: "045b271cea98241a9b32f91483b237baf2eeaba28f51aefac27436e36bdbef7b",
    arguments: &[],
    check: check_current,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portal/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CURRENT,
            build: build_current,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which portal are we in, and in which time zone?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_CURRENT: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("portal"), Segment::Tenant("portal_id")],
};

fn build_current(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_CURRENT, arguments, context).finish()
}

/// `list_all_zoho_projects_portals`: List portals
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_portals",
    title: "List portals",
    description: "Lists the portals that the connected user can reach, with plan and owner. All other tools work in the connected one, zoho_projects_portals_current; which that is cannot be changed by an argument.",
    product: &super::PRODUCT,
    resource: "portals",
    method: "list",
    class: Class::Read,
    tags: &["projects", "settings"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.portals.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_portals","title":"List portals","description":"Lists the portals that the connected user can reach, with plan and owner. All other tools work in the connected one, zoho_projects_portals_current; which that is cannot be changed by an argument.","inputSchema":{"type":"object","properties":{},"additionalProperties":false},"annotations":{"title":"List portals","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 76,
    surface_hash: "a0c3e74d3d5e3544c83886999382d851f05ddb0c14ccf713844cf52c29e1e827",
    arguments: &[],
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /portals",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[],
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
            ask: "Which Zoho Projects portals do I have?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("portals")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_LIST, arguments, context).finish()
}

fn check_current(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::no_other_properties(value, at, &[], &[], out);
}
