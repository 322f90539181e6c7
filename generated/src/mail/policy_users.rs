//! Generated from specs/mail/resources/policy_users.yaml and specs/mail/docs/policy_users.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Pagination, PaginationForm, Place, Purpose, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_mail_policy_users`: List users of a policy
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_policy_users",
    title: "List users of a policy",
    description: "Lists the users who have one mail policy, with zuid, address and role (1 administrator, 2 member). To give it to others use zoho_mail_policies_assign.",
    product: &super::PRODUCT,
    resource: "policy_users",
    method: "list",
    class: Class::Read,
    tags: &["admin", "policies"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.policy.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_mail_policy_users","title":"List users of a policy","description":"Lists the users who have one mail policy, with zuid, address and role (1 administrator, 2 member). To give it to others use zoho_mail_policies_assign.","inputSchema":{"type":"object","properties":{"policyId":{"type":"string","description":"The policy. Id or name."},"searchKey":{"type":"string","description":"Part of the name or address."},"limit":{"type":"integer","minimum":1,"maximum":50,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["policyId"],"additionalProperties":false},"annotations":{"title":"List users of a policy","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 156,
    surface_hash: "83d74927549080b4dd21bda608bd67a6760d184300a3817c7385d4a4eb5ffe06",
    arguments: &[
        ArgumentDescriptor {
            name: "policyId",
            place: Place::Path,
            wire: "policyId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "searchKey",
            place: Place::Query,
            wire: "searchKey",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "start",
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
            at: &["policyId"],
            lookup: &super::LOOKUP_POLICY,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /organization/{}/policy/{}/getUsers",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &["fields"],
        tested: &[],
        unnamed: &["searchKey"],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/data",
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
            ask: "Who is under Strict access?",
            arguments: r#"{"policyId":"1082700000213850202"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
        Segment::Argument("policyId"),
        Segment::Fixed("getUsers"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 50,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("searchKey", "searchKey", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["policyId"], out);
    check::property(value, at, "policyId", super::shared::check_string, out);
    check::property(value, at, "searchKey", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_50, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(
        value,
        at,
        &["policyId", "searchKey", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
