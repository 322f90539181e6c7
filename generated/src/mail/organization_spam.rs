//! Generated from specs/mail/resources/organization_spam.yaml and specs/mail/docs/organization_spam.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, Refusal, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_mail_organization_spam_bulk_update`: Add entries to a spam list
pub static BULK_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_organization_spam_bulk_update",
    title: "Add entries to a spam list",
    description: "Adds senders or recipients to one of the organisation's spam lists, at once for everybody. To block a domain take rejectDomain (refused) or spamDomain (marked); to let through whiteListDomain, whiteListIP or whiteListEmail. One category a call. Present entries: list_all_zoho_mail_organization_spam.",
    product: &super::PRODUCT,
    resource: "organization_spam",
    method: "bulk_update",
    class: Class::Custom,
    tags: &["admin", "spam_control"],
    risk: &[Risk::Bulk, Risk::Admin],
    scopes: &["ZohoMail.organization.spam.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_organization_spam_bulk_update","title":"Add entries to a spam list","description":"Adds senders or recipients to one of the organisation's spam lists, at once for everybody. To block a domain take rejectDomain (refused) or spamDomain (marked); to let through whiteListDomain, whiteListIP or whiteListEmail. One category a call. Present entries: list_all_zoho_mail_organization_spam.","inputSchema":{"type":"object","properties":{"spamCategory":{"type":"string","enum":["whiteListEmail","spamEmail","rejectEmail","quarantineEmail","trustedEmail","whiteListDomain","spamDomain","rejectDomain","quarantineDomain","trustedDomain","whiteListIP","spamIP","rejectIP","quarantineIP","spamTLD","rejectTLD","quarantineTLD","recipientSpamEmail","recipientRejectEmail","recipientQuarantineEmail"],"description":"Begins with what happens (whiteList: let through, trusted: not checked, spam, quarantine, reject), ends with what the entries are."},"values":{"type":"array","items":{"type":"string"},"description":"Email addresses, domains, IP addresses or top-level domains, as the category says."}},"required":["spamCategory","values"],"additionalProperties":false},"annotations":{"title":"Add entries to a spam list","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 267,
    surface_hash: "1c0b3a752c3c7414fec38778c393ff7141619c61f803317ea0115c8d7f383800",
    arguments: &[
        ArgumentDescriptor {
            name: "spamCategory",
            place: Place::Body,
            wire: "/spamCategory",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "values",
            place: Place::Body,
            wire: "/{spamCategory}",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_bulk_update,
    rules: &[],
    refusals: &[
        Refusal {
            argument: "spamCategory",
            values: &[Literal::String("blackListDomain")],
            pattern: None,
            when: &[],
            say: "Zoho has no blackListDomain: take rejectDomain to refuse mail from the domain, or spamDomain to mark it as spam.",
        },
        Refusal {
            argument: "spamCategory",
            values: &[Literal::String("blackListEmail")],
            pattern: None,
            when: &[],
            say: "Zoho has no blackListEmail: take rejectEmail to refuse mail from the address, or spamEmail to mark it as spam.",
        },
        Refusal {
            argument: "values",
            values: &[],
            pattern: Some(&REFUSED_BULK_UPDATE_3),
            when: &[("spamCategory", Literal::String("whiteListEmail"))],
            say: "whiteListEmail takes email addresses: for an IP address or a range take whiteListIP, in a call of its own.",
        },
        Refusal {
            argument: "values",
            values: &[],
            pattern: Some(&REFUSED_BULK_UPDATE_4),
            when: &[("spamCategory", Literal::String("whiteListEmail"))],
            say: "whiteListEmail takes email addresses: for a domain take whiteListDomain, in a call of its own.",
        },
        Refusal {
            argument: "values",
            values: &[],
            pattern: Some(&REFUSED_BULK_UPDATE_5),
            when: &[("spamCategory", Literal::String("whiteListDomain"))],
            say: "whiteListDomain takes domains: for an IP address or a range take whiteListIP, in a call of its own.",
        },
        Refusal {
            argument: "values",
            values: &[],
            pattern: Some(&REFUSED_BULK_UPDATE_6),
            when: &[("spamCategory", Literal::String("whiteListDomain"))],
            say: "whiteListDomain takes domains: for an email address take whiteListEmail, in a call of its own.",
        },
    ],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/antispam/data",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "code",
            "data",
            "description",
            "spamCategory",
            "status",
            "{spamCategory}",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_BULK_UPDATE,
            build: build_bulk_update,
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
            ask: "Block bad-actor-domain.example for everybody",
            arguments: r#"{"spamCategory":"rejectDomain","values":["bad-actor-domain.example"]}"#,
        },
        Example {
            ask: "Trust the partner's server 192.0.2.50",
            arguments: r#"{"spamCategory":"whiteListIP","values":["192.0.2.50"]}"#,
        },
    ],
};

static TEMPLATE_BULK_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("data"),
    ],
};

static REFUSED_BULK_UPDATE_3: Pattern = Pattern::new("^[0-9.]+([-/][0-9.]+)?$");

static REFUSED_BULK_UPDATE_4: Pattern = Pattern::new("^[^@]*[A-Za-z][^@]*$");

static REFUSED_BULK_UPDATE_5: Pattern = Pattern::new("^[0-9.]+([-/][0-9.]+)?$");

static REFUSED_BULK_UPDATE_6: Pattern = Pattern::new("@");

fn build_bulk_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_BULK_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("spamCategory", &[PlaceStep::Key("spamCategory")]);
    request.body_keyed("values", &[], "spamCategory");
    request.finish()
}

/// `list_all_zoho_mail_organization_spam`: List entries of a spam list
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_organization_spam",
    title: "List entries of a spam list",
    description: "Reads one of the organisation's twenty lists of senders and recipients to let through, to mark, to hold or to reject. To add use zoho_mail_organization_spam_bulk_update.",
    product: &super::PRODUCT,
    resource: "organization_spam",
    method: "list",
    class: Class::Read,
    tags: &["admin", "spam_control"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.spam.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_mail_organization_spam","title":"List entries of a spam list","description":"Reads one of the organisation's twenty lists of senders and recipients to let through, to mark, to hold or to reject. To add use zoho_mail_organization_spam_bulk_update.","inputSchema":{"type":"object","properties":{"spamCategory":{"type":"string","enum":["whiteListEmail","spamEmail","rejectEmail","quarantineEmail","trustedEmail","whiteListDomain","spamDomain","rejectDomain","quarantineDomain","trustedDomain","whiteListIP","spamIP","rejectIP","quarantineIP","spamTLD","rejectTLD","quarantineTLD","recipientSpamEmail","recipientRejectEmail","recipientQuarantineEmail"],"description":"Begins with what happens (whiteList: let through, trusted: not checked, spam, quarantine, reject), ends with what the entries are."},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"cursor":{"type":"string","description":"next_cursor"}},"required":["spamCategory"],"additionalProperties":false},"annotations":{"title":"List entries of a spam list","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 231,
    surface_hash: "483b707c303d21261f86efecb8dc7520d7ba172e0f1917b8862bb30f1562e114",
    arguments: &[
        ArgumentDescriptor {
            name: "spamCategory",
            place: Place::Query,
            wire: "spamCategory",
            grammar: None,
            audit: Audit::Value,
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
    ],
    check: check_list,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/antispam/data",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
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
            ask: "Which domains do we reject?",
            arguments: r#"{"spamCategory":"rejectDomain"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("data"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 500,
    default: 100,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query_constant("mode", "getMarkingData");
    request.query("spamCategory", "spamCategory", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_mail_organization_spam_remove`: Take entries off a spam list
pub static REMOVE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_organization_spam_remove",
    title: "Take entries off a spam list",
    description: "Takes entries off one of the organisation's spam lists; what is not on it is ignored. To see what is on it use list_all_zoho_mail_organization_spam. Answers success alone.",
    product: &super::PRODUCT,
    resource: "organization_spam",
    method: "remove",
    class: Class::Custom,
    tags: &["admin", "spam_control"],
    risk: &[Risk::Bulk, Risk::Admin],
    scopes: &["ZohoMail.organization.spam.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_organization_spam_remove","title":"Take entries off a spam list","description":"Takes entries off one of the organisation's spam lists; what is not on it is ignored. To see what is on it use list_all_zoho_mail_organization_spam. Answers success alone.","inputSchema":{"type":"object","properties":{"spamCategory":{"type":"string","enum":["whiteListEmail","spamEmail","rejectEmail","quarantineEmail","trustedEmail","whiteListDomain","spamDomain","rejectDomain","quarantineDomain","trustedDomain","whiteListIP","spamIP","rejectIP","quarantineIP","spamTLD","rejectTLD","quarantineTLD","recipientSpamEmail","recipientRejectEmail","recipientQuarantineEmail"],"description":"Begins with what happens (whiteList: let through, trusted: not checked, spam, quarantine, reject), ends with what the entries are."},"values":{"type":"array","items":{"type":"string"},"description":"The entries, as the list has them."}},"required":["spamCategory","values"],"additionalProperties":false},"annotations":{"title":"Take entries off a spam list","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 230,
    surface_hash: "717998900513c0dccc1b75842401387c37e07ba084cca06cfb0c960ec7ab4a79",
    arguments: &[
        ArgumentDescriptor {
            name: "spamCategory",
            place: Place::Body,
            wire: "/spamCategory",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "values",
            place: Place::Body,
            wire: "/{spamCategory}",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_remove,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "DELETE /organization/{}/antispam/data",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "code",
            "data",
            "description",
            "spamCategory",
            "status",
            "{spamCategory}",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REMOVE,
            build: build_remove,
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
            ask: "Let mail of known-phisher.example in again",
            arguments: r#"{"spamCategory":"rejectDomain","values":["known-phisher.example"]}"#,
        },
    ],
};

static TEMPLATE_REMOVE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("data"),
    ],
};

fn build_remove(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("spamCategory", &[PlaceStep::Key("spamCategory")]);
    request.body_keyed("values", &[], "spamCategory");
    request.finish()
}

/// `zoho_mail_organization_spam_set_process_type`: Set how spam is checked
pub static SET_PROCESS_TYPE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_organization_spam_set_process_type",
    title: "Set how spam is checked",
    description: "Sets how much of the spam check is done for all incoming mail; Off checks nothing. The present choice is spamVO in get_single_zoho_mail_organisation. For single senders use zoho_mail_organization_spam_bulk_update.",
    product: &super::PRODUCT,
    resource: "organization_spam",
    method: "set_process_type",
    class: Class::Custom,
    tags: &["admin", "spam_control"],
    risk: &[Risk::Bulk, Risk::Admin],
    scopes: &["ZohoMail.partner.organization.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_organization_spam_set_process_type","title":"Set how spam is checked","description":"Sets how much of the spam check is done for all incoming mail; Off checks nothing. The present choice is spamVO in get_single_zoho_mail_organisation. For single senders use zoho_mail_organization_spam_bulk_update.","inputSchema":{"type":"object","properties":{"spamProcessType":{"type":"string","enum":["Off","complete","content","sender","sender_header"],"description":"complete checks content and sender."}},"required":["spamProcessType"],"additionalProperties":false},"annotations":{"title":"Set how spam is checked","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 126,
    surface_hash: "6b88ed6a31b45093010a3a2dcde405691c3f9052e1d071903b88152778d14651",
    arguments: &[
        ArgumentDescriptor {
            name: "spamProcessType",
            place: Place::Body,
            wire: "/spamVO/spamProcessType",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_set_process_type,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "spamProcessType", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SET_PROCESS_TYPE,
            build: build_set_process_type,
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
            ask: "Check sender and header only",
            arguments: r#"{"spamProcessType":"sender_header"}"#,
        },
    ],
};

static TEMPLATE_SET_PROCESS_TYPE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("organization"), Segment::Tenant("zoid")],
};

fn build_set_process_type(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SET_PROCESS_TYPE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("spamVO")], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("updateSpamProcessType"),
        );
    request
        .body(
            "spamProcessType",
            &[PlaceStep::Key("spamVO"), PlaceStep::Key("spamProcessType")],
        );
    request.finish()
}

fn check_bulk_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["spamCategory", "values"], out);
    check::property(value, at, "spamCategory", check_spamcategory, out);
    check::property(value, at, "values", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["spamCategory", "values"], &[], out);
}

fn check_spamcategory(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("whiteListEmail"),
            Literal::String("spamEmail"),
            Literal::String("rejectEmail"),
            Literal::String("quarantineEmail"),
            Literal::String("trustedEmail"),
            Literal::String("whiteListDomain"),
            Literal::String("spamDomain"),
            Literal::String("rejectDomain"),
            Literal::String("quarantineDomain"),
            Literal::String("trustedDomain"),
            Literal::String("whiteListIP"),
            Literal::String("spamIP"),
            Literal::String("rejectIP"),
            Literal::String("quarantineIP"),
            Literal::String("spamTLD"),
            Literal::String("rejectTLD"),
            Literal::String("quarantineTLD"),
            Literal::String("recipientSpamEmail"),
            Literal::String("recipientRejectEmail"),
            Literal::String("recipientQuarantineEmail"),
        ],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["spamCategory"], out);
    check::property(value, at, "spamCategory", check_spamcategory, out);
    check::property(value, at, "limit", check_list_limit, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["spamCategory", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(500), out);
}

fn check_remove(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["spamCategory", "values"], out);
    check::property(value, at, "spamCategory", check_spamcategory, out);
    check::property(value, at, "values", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["spamCategory", "values"], &[], out);
}

fn check_set_process_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["spamProcessType"], out);
    check::property(
        value,
        at,
        "spamProcessType",
        check_set_process_type_spamprocesstype,
        out,
    );
    check::no_other_properties(value, at, &["spamProcessType"], &[], out);
}

fn check_set_process_type_spamprocesstype(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Off"),
            Literal::String("complete"),
            Literal::String("content"),
            Literal::String("sender"),
            Literal::String("sender_header"),
        ],
        out,
    );
}
