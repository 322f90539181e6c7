//! Generated from specs/projects/resources/project_status.yaml and specs/projects/docs/project_status.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Compute, Computed, Disclosure,
    Empty, Evidence, Example, Filter, FilterTest, Literal, Pagination, PaginationForm,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_project_status`: Get project status
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "get_project_status",
    title: "Get project status",
    description: "Tells how projects stand: percentage done, dates, days left, overdue or not, counts of open and closed tasks, milestones and issues. Start here, also for a project's id. Which milestones are next is told by list_all_zoho_projects_milestones, which tasks are late by list_all_zoho_projects_tasks. For archived projects in full use list_all_zoho_projects_projects.",
    product: &super::PRODUCT,
    resource: "project_status",
    method: "list",
    class: Class::Read,
    tags: &["projects", "reporting"],
    risk: &[Risk::Read],
    scopes: &["ZohoProjects.projects.READ"],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_project_status","title":"Get project status","description":"Tells how projects stand: percentage done, dates, days left, overdue or not, counts of open and closed tasks, milestones and issues. Start here, also for a project's id. Which milestones are next is told by list_all_zoho_projects_milestones, which tasks are late by list_all_zoho_projects_tasks. For archived projects in full use list_all_zoho_projects_projects.","inputSchema":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":200,"default":200},"cursor":{"type":"string","description":"next_cursor"},"project_name":{"type":"string","minLength":1,"description":"Part of the name; all projects without it."},"status_filter":{"type":"string","enum":["active","overdue","all"],"default":"active","description":"active: neither archived nor completed; overdue: those of them whose end date is past; all."}},"additionalProperties":false},"annotations":{"title":"Get project status","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 211,
    surface_hash: "b0867ddefd15517915a3cb51e5b6aa5236fe47aac3fe2a5f217ef7f48864586f",
    arguments: &[
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
            name: "project_name",
            place: Place::Local,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "status_filter",
            place: Place::Local,
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
    operation: "GET /portal/{}/projects",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["description"],
    disclosure: Disclosure {
        fields: &[
            "end_date",
            "id",
            "issues",
            "milestones",
            "name",
            "owner",
            "percent_complete",
            "project_type",
            "start_date",
            "status",
            "tasks",
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
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[
                    "id",
                    "name",
                    "status",
                    "project_type",
                    "percent_complete",
                    "start_date",
                    "end_date",
                    "owner",
                    "tasks",
                    "milestones",
                    "issues",
                ],
                empty: Empty::List,
                compute: &[
                    Computed {
                        name: "days_left",
                        form: Compute::DaysUntil("/end_date"),
                    },
                    Computed {
                        name: "overdue",
                        form: Compute::Past {
                            date: "/end_date",
                            unless: &[
                                ("/is_completed", Literal::Bool(true)),
                                ("/status/is_closed_type", Literal::Bool(true)),
                            ],
                        },
                    },
                ],
                filters: &[
                    Filter {
                        argument: "project_name",
                        default: None,
                        when: None,
                        member: "/name",
                        test: FilterTest::Contains,
                    },
                    Filter {
                        argument: "status_filter",
                        default: Some(Literal::String("active")),
                        when: Some(Literal::String("active")),
                        member: "/project_type",
                        test: FilterTest::Equals(Literal::String("active")),
                    },
                    Filter {
                        argument: "status_filter",
                        default: Some(Literal::String("active")),
                        when: Some(Literal::String("active")),
                        member: "/is_completed",
                        test: FilterTest::Equals(Literal::Bool(false)),
                    },
                    Filter {
                        argument: "status_filter",
                        default: Some(Literal::String("active")),
                        when: Some(Literal::String("overdue")),
                        member: "/project_type",
                        test: FilterTest::Equals(Literal::String("active")),
                    },
                    Filter {
                        argument: "status_filter",
                        default: Some(Literal::String("active")),
                        when: Some(Literal::String("overdue")),
                        member: "/overdue",
                        test: FilterTest::Equals(Literal::Bool(true)),
                    },
                ],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which of our active projects are behind schedule?",
            arguments: r#"{"status_filter":"overdue"}"#,
        },
        Example {
            ask: "How is the project for Acme Corp going?",
            arguments: r#"{"project_name":"Acme Corp"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("portal"),
        Segment::Tenant("portal_id"),
        Segment::Fixed("projects"),
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
    default: 200,
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
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "project_name", check_list_project_name, out);
    check::property(value, at, "status_filter", check_list_status_filter, out);
    check::no_other_properties(
        value,
        at,
        &["limit", "cursor", "project_name", "status_filter"],
        &[],
        out,
    );
}

fn check_list_project_name(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 1, out);
}

fn check_list_status_filter(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("active"), Literal::String("overdue"), Literal::String("all")],
        out,
    );
}
