//! Generated from specs/projects/resources/milestones.yaml and specs/projects/docs/milestones.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_projects_milestones`: List milestones
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_projects_milestones",
    title: "List milestones",
    description: "Lists the milestones (phases) of one project with dates, owner and whether they are reached. One whose end_date is past and that is not completed is late. The project's id comes from get_project_status.",
    product: &super::PRODUCT,
    resource: "milestones",
    method: "list",
    class: Class::Read,
    tags: &["projects"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.milestones.READ", "ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_projects_milestones","title":"List milestones","description":"Lists the milestones (phases) of one project with dates, owner and whether they are reached. One whose end_date is past and that is not completed is late. The project's id comes from get_project_status.","inputSchema":{"type":"object","properties":{"project_id":{"type":"string","description":"The project. Id or name."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["project_id"],"additionalProperties":false},"annotations":{"title":"List milestones","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 143,
    surface_hash: "261c5901a1020c4f63b75fd4925ddd8470e1c6d81d12d014bc6d1f87242a3dc6",
    arguments: &[
        ArgumentDescriptor {
            name: "project_id",
            place: Place::Path,
            wire: "project_id",
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
    lookups: &[
        ArgumentLookup {
            at: &["project_id"],
            lookup: &super::LOOKUP_PROJECT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /portal/{}/projects/{}/milestones",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
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
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/milestones",
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
            ask: "Which milestones are next for TechStart's billing portal?",
            arguments: r#"{"project_id":"1894250000000031049"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
        Segment::Argument("project_id"),
        Segment::Fixed("milestones"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/page_info/has_next_page", "/page_info/0/has_next_page"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["project_id"], out);
    check::property(value, at, "project_id", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["project_id", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
