//! Generated from specs/mail/resources/policies.yaml and specs/mail/docs/policies.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_mail_policies_assign`: Assign a policy
pub static ASSIGN: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_policies_assign",
    title: "Assign a policy",
    description: "Gives a policy to users and groups, in place of the one they have. Policies are in list_all_zoho_mail_policies, users in list_all_zoho_mail_accounts, groups in list_all_zoho_mail_groups. Who has it now: list_all_zoho_mail_policy_users. Answers success alone.",
    product: &super::PRODUCT,
    resource: "policies",
    method: "assign",
    class: Class::Custom,
    tags: &["admin", "policies"],
    risk: &[Risk::Bulk, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.policy.READ",
        "ZohoMail.organization.policy.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_policies_assign","title":"Assign a policy","description":"Gives a policy to users and groups, in place of the one they have. Policies are in list_all_zoho_mail_policies, users in list_all_zoho_mail_accounts, groups in list_all_zoho_mail_groups. Who has it now: list_all_zoho_mail_policy_users. Answers success alone.","inputSchema":{"type":"object","properties":{"policyId":{"type":"string","description":"The policy. Id or name."},"userList":{"type":"array","items":{"type":"string"},"description":"Users, also by address, and groups by zgid alone. Ids or names."}},"required":["policyId","userList"],"additionalProperties":false},"annotations":{"title":"Assign a policy","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 161,
    surface_hash: "034cffd029bf71b68bbdfd002c1c89ec1488bcb08e4b3c5aa8e8ce42d7ae4c31",
    arguments: &[
        ArgumentDescriptor {
            name: "policyId",
            place: Place::Path,
            wire: "policy",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "userList",
            place: Place::Body,
            wire: "/userList",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_assign,
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
        ArgumentLookup {
            at: &["userList"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/policy/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status", "userList"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ASSIGN,
            build: build_assign,
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
            ask: "Put Marcus Johnson and the Support Team under Strict access",
            arguments: r#"{"policyId":"1082700000213850202","userList":["884410001","884420001"]}"#,
        },
    ],
};

static TEMPLATE_ASSIGN: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
        Segment::Argument("policyId"),
    ],
};

fn build_assign(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ASSIGN, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("applyPolicyToUsers"));
    request.body("userList", &[PlaceStep::Key("userList")]);
    request.finish()
}

/// `create_a_zoho_mail_policy`: Create a mail policy
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_mail_policy",
    title: "Create a mail policy",
    description: "Creates a mail policy with nothing but a name; it restricts nobody until it has restrictions and is assigned with zoho_mail_policies_assign. Returns policyID.",
    product: &super::PRODUCT,
    resource: "policies",
    method: "create",
    class: Class::Write,
    tags: &["admin", "policies"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &["ZohoMail.organization.policy.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_mail_policy","title":"Create a mail policy","description":"Creates a mail policy with nothing but a name; it restricts nobody until it has restrictions and is assigned with zoho_mail_policies_assign. Returns policyID.","inputSchema":{"type":"object","properties":{"policyName":{"type":"string","description":"A name that no policy has."},"idempotency_key":{"type":"string"}},"required":["policyName"],"additionalProperties":false},"annotations":{"title":"Create a mail policy","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "e6ef8f0f15decaaeb541a15db3b5fd9bd6cf4dfaf42469541801a34c6469d3fe",
    arguments: &[
        ArgumentDescriptor {
            name: "policyName",
            place: Place::Body,
            wire: "/policyName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "idempotency_key",
            place: Place::Key,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_create,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /organization/{}/policy",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["policyName"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CREATE,
            build: build_create,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
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
            ask: "Create a policy for contractors",
            arguments: r#"{"policyName":"Contractors"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("policyName", &[PlaceStep::Key("policyName")]);
    request.finish()
}

/// `list_all_zoho_mail_policies`: List mail policies
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_policies",
    title: "List mail policies",
    description: "Lists the mail policies with policyID, name, restrictions and counts of users and groups. Who has one is in list_all_zoho_mail_policy_users and list_all_zoho_mail_policy_groups; what restrictions there are in list_all_zoho_mail_policy_restrictions.",
    product: &super::PRODUCT,
    resource: "policies",
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
    entry: r#"{"name":"list_all_zoho_mail_policies","title":"List mail policies","description":"Lists the mail policies with policyID, name, restrictions and counts of users and groups. Who has one is in list_all_zoho_mail_policy_users and list_all_zoho_mail_policy_groups; what restrictions there are in list_all_zoho_mail_policy_restrictions.","inputSchema":{"type":"object","properties":{"searchKey":{"type":"string","description":"Part of the name."},"limit":{"type":"integer","minimum":1,"maximum":50,"default":50},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List mail policies","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 149,
    surface_hash: "452b8b87575e293688cf64be01ce569843c5023a2d763bc6ed1dafd60e0edae1",
    arguments: &[
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
    lookups: &[],
    operation: "GET /organization/{}/policy",
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
            ask: "Which mail policies do we have?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
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
    default: 50,
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

fn check_assign(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["policyId", "userList"], out);
    check::property(value, at, "policyId", super::shared::check_string, out);
    check::property(value, at, "userList", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["policyId", "userList"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["policyName"], out);
    check::property(value, at, "policyName", super::shared::check_string, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(value, at, &["policyName", "idempotency_key"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "searchKey", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_50, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(
        value,
        at,
        &["searchKey", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
