//! Generated from specs/desk/resources/teams.yaml and specs/desk/docs/teams.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_teams`: List teams
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_teams",
    title: "List teams",
    description: "Lists all teams, groups of agents within a department, to find the id for teamId of a ticket. Who is in one, tells zoho_desk_teams_members. Returns data with id, name and departmentId.",
    product: &super::PRODUCT,
    resource: "teams",
    method: "list",
    class: Class::Read,
    tags: &["agents", "support", "users"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_teams","title":"List teams","description":"Lists all teams, groups of agents within a department, to find the id for teamId of a ticket. Who is in one, tells zoho_desk_teams_members. Returns data with id, name and departmentId.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List teams","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 93,
    surface_hash: "4948b0f88eadb9cd6a4cba0e49f7c4a26c660b82d9d4c0fa25b870e08304a9ae",
    arguments: &[
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
    operation: "GET /teams",
    cost: Cost {
        credits: 3,
        heavy: false,
        steps: &[],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["departmentId", "description", "id", "name"],
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
                at: "/teams",
                one: false,
                keep: &["id", "name", "description", "departmentId"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which id does the team L1 Support have?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("teams")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_teams_members`: List members of a team
pub static MEMBERS: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_teams_members",
    title: "List members of a team",
    description: "Lists the agents in one team. The id comes from list_all_zoho_desk_teams. All agents of a department are in list_all_zoho_desk_agents with departmentIds.",
    product: &super::PRODUCT,
    resource: "teams",
    method: "members",
    class: Class::Read,
    tags: &["agents", "support", "users"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_teams_members","title":"List members of a team","description":"Lists the agents in one team. The id comes from list_all_zoho_desk_teams. All agents of a department are in list_all_zoho_desk_agents with departmentIds.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The team."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"List members of a team","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 102,
    surface_hash: "420d919a4ccd7cc8e8438c668ed5aedd6a589ee49d8a0214dcde297e1e7c4789",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_members,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /teams/{}/members",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["emailId", "id", "name", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MEMBERS,
            build: build_members,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/members",
                one: false,
                keep: &["id", "name", "emailId", "status"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who is in L1 Support?",
            arguments: r#"{"id":"5829153000000400018"}"#,
        },
    ],
};

static TEMPLATE_MEMBERS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("teams"),
        Segment::Argument("id"),
        Segment::Fixed("members"),
    ],
};

fn build_members(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MEMBERS, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["fields"], &[], out);
}

fn check_members(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}
