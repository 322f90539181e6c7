//! Generated from specs/mail/resources/policy_restrictions.yaml and specs/mail/docs/policy_restrictions.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_mail_policy_restrictions`: List restrictions of a kind
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_policy_restrictions",
    title: "List restrictions of a kind",
    description: "Lists the restrictions that a policy can be made of: rules for mail, account, access (POP, IMAP) or forwarding. Which policy has which is told by list_all_zoho_mail_policies.",
    product: &super::PRODUCT,
    resource: "policy_restrictions",
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
    entry: r#"{"name":"list_all_zoho_mail_policy_restrictions","title":"List restrictions of a kind","description":"Lists the restrictions that a policy can be made of: rules for mail, account, access (POP, IMAP) or forwarding. Which policy has which is told by list_all_zoho_mail_policies.","inputSchema":{"type":"object","properties":{"kind":{"type":"string","enum":["mailRestriction","accountRestriction","accessRestriction","mailForwardPolicy"],"description":"mailRestriction, accountRestriction, accessRestriction or mailForwardPolicy (forwarding)."},"fields":{"type":"array","items":{"type":"string"}}},"required":["kind"],"additionalProperties":false},"annotations":{"title":"List restrictions of a kind","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 141,
    surface_hash: "18df3ae0d003b9420af131d0f4a0393c3591e1706d715db5b3b1a48420758d07",
    arguments: &[
        ArgumentDescriptor {
            name: "kind",
            place: Place::Path,
            wire: "policy",
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
    operation: "GET /organization/{}/policy/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
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
            ask: "What access restrictions are there?",
            arguments: r#"{"kind":"accessRestriction"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("policy"),
        Segment::Argument("kind"),
    ],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_LIST, arguments, context).finish()
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["kind"], out);
    check::property(value, at, "kind", check_list_kind, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["kind", "fields"], &[], out);
}

fn check_list_kind(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("mailRestriction"),
            Literal::String("accountRestriction"),
            Literal::String("accessRestriction"),
            Literal::String("mailForwardPolicy"),
        ],
        out,
    );
}
