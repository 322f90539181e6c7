//! Generated from specs/mail/resources/antispam.yaml and specs/mail/docs/antispam.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_mail_antispam_dkim_bulk_update`: Set what happens on DKIM fail
pub static DKIM_BULK_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_antispam_dkim_bulk_update",
    title: "Set what happens on DKIM fail",
    description: "Sets what happens to all incoming mail whose DKIM signature is wrong. About own keys see create_a_zoho_mail_domain_dkim. The present choice: zoho_mail_antispam_get_option.",
    product: &super::PRODUCT,
    resource: "antispam",
    method: "dkim_bulk_update",
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
    entry: r#"{"name":"zoho_mail_antispam_dkim_bulk_update","title":"Set what happens on DKIM fail","description":"Sets what happens to all incoming mail whose DKIM signature is wrong. About own keys see create_a_zoho_mail_domain_dkim. The present choice: zoho_mail_antispam_get_option.","inputSchema":{"type":"object","properties":{"option":{"type":"string","enum":["moveToQuarantine","permanentReject","temporaryReject","allowMail"],"description":"permanentReject refuses it, temporaryReject lets the sender try again."}},"required":["option"],"additionalProperties":false},"annotations":{"title":"Set what happens on DKIM fail","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 128,
    surface_hash: "ff444be33de34c6c217f0d8c9bdd9ba6dddc6e7ecb7c870eb8a6704cb34e36d2",
    arguments: &[
        ArgumentDescriptor {
            name: "option",
            place: Place::Body,
            wire: "/option",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_dkim_bulk_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/antispam/options",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["option"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DKIM_BULK_UPDATE,
            build: build_dkim_bulk_update,
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
            ask: "Quarantine mail with a wrong DKIM signature",
            arguments: r#"{"option":"moveToQuarantine"}"#,
        },
    ],
};

static TEMPLATE_DKIM_BULK_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("options"),
    ],
};

fn build_dkim_bulk_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DKIM_BULK_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("updateDKIMFailOption"),
        );
    request.body("option", &[PlaceStep::Key("option")]);
    request.finish()
}

/// `zoho_mail_antispam_dmarc_bulk_update`: Set what happens on DMARC fail
pub static DMARC_BULK_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_antispam_dmarc_bulk_update",
    title: "Set what happens on DMARC fail",
    description: "Sets what happens to all incoming mail that fails DMARC. It cannot be rejected here, only moved or allowed. The present choice: zoho_mail_antispam_get_option.",
    product: &super::PRODUCT,
    resource: "antispam",
    method: "dmarc_bulk_update",
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
    entry: r#"{"name":"zoho_mail_antispam_dmarc_bulk_update","title":"Set what happens on DMARC fail","description":"Sets what happens to all incoming mail that fails DMARC. It cannot be rejected here, only moved or allowed. The present choice: zoho_mail_antispam_get_option.","inputSchema":{"type":"object","properties":{"option":{"type":"string","enum":["moveToQuarantine","moveToSpam","allowMail"],"description":"Where it goes."}},"required":["option"],"additionalProperties":false},"annotations":{"title":"Set what happens on DMARC fail","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 111,
    surface_hash: "0ac2e24dc0c497e4a78e384568ba2f8db4e792dd5de9efafcdcdf9714d6abff6",
    arguments: &[
        ArgumentDescriptor {
            name: "option",
            place: Place::Body,
            wire: "/option",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_dmarc_bulk_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/antispam/options",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["option"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DMARC_BULK_UPDATE,
            build: build_dmarc_bulk_update,
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
            ask: "Quarantine mail that fails DMARC",
            arguments: r#"{"option":"moveToQuarantine"}"#,
        },
    ],
};

static TEMPLATE_DMARC_BULK_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("options"),
    ],
};

fn build_dmarc_bulk_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DMARC_BULK_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("updateDMARCFailOption"),
        );
    request.body("option", &[PlaceStep::Key("option")]);
    request.finish()
}

/// `zoho_mail_antispam_get_option`: Get what happens on a failed check
pub static GET_OPTION: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_antispam_get_option",
    title: "Get what happens on a failed check",
    description: "Reads what happens to incoming mail that fails SPF (softly), DKIM or DMARC. To change it use zoho_mail_antispam_spf_bulk_update, _dkim_bulk_update or _dmarc_bulk_update. What happens on SPF hard fail no API tells; it stands in the Admin Console.",
    product: &super::PRODUCT,
    resource: "antispam",
    method: "get_option",
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
    entry: r#"{"name":"zoho_mail_antispam_get_option","title":"Get what happens on a failed check","description":"Reads what happens to incoming mail that fails SPF (softly), DKIM or DMARC. To change it use zoho_mail_antispam_spf_bulk_update, _dkim_bulk_update or _dmarc_bulk_update. What happens on SPF hard fail no API tells; it stands in the Admin Console.","inputSchema":{"type":"object","properties":{"mode":{"type":"string","enum":["getSPFSoftFailOption","getDKIMFailOption","getDMARCFailOption"],"description":"One for each check."}},"required":["mode"],"additionalProperties":false},"annotations":{"title":"Get what happens on a failed check","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 144,
    surface_hash: "7c482d267add2f4dcd4442cdda79a4bf2b5b93620c9e08c067dc9d3723fed7bb",
    arguments: &[
        ArgumentDescriptor {
            name: "mode",
            place: Place::Query,
            wire: "mode",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_get_option,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/antispam/options",
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
            template: &TEMPLATE_GET_OPTION,
            build: build_get_option,
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
            ask: "What happens to mail that fails SPF?",
            arguments: r#"{"mode":"getSPFSoftFailOption"}"#,
        },
    ],
};

static TEMPLATE_GET_OPTION: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("options"),
    ],
};

fn build_get_option(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET_OPTION, arguments, context);
    request.query("mode", "mode", QueryStyle::Plain);
    request.finish()
}

/// `zoho_mail_antispam_spf_bulk_update`: Set what happens on SPF soft fail
pub static SPF_BULK_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_antispam_spf_bulk_update",
    title: "Set what happens on SPF soft fail",
    description: "Sets what happens to all incoming mail that fails SPF softly (~all). Mail that fails it hard (-all) has no API: that is set in the Zoho Mail Admin Console, under spam control, SPF. Say so when hard fail was asked for. Read the present choice first with zoho_mail_antispam_get_option.",
    product: &super::PRODUCT,
    resource: "antispam",
    method: "spf_bulk_update",
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
    entry: r#"{"name":"zoho_mail_antispam_spf_bulk_update","title":"Set what happens on SPF soft fail","description":"Sets what happens to all incoming mail that fails SPF softly (~all). Mail that fails it hard (-all) has no API: that is set in the Zoho Mail Admin Console, under spam control, SPF. Say so when hard fail was asked for. Read the present choice first with zoho_mail_antispam_get_option.","inputSchema":{"type":"object","properties":{"option":{"type":"string","enum":["moveToQuarantine","permanentReject","temporaryReject","allowMail"],"description":"permanentReject refuses it, temporaryReject lets the sender try again."}},"required":["option"],"additionalProperties":false},"annotations":{"title":"Set what happens on SPF soft fail","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 154,
    surface_hash: "79a6f992c0f664a37175ee185237603fb5b2c8b53b7ce157face992b05fd5c65",
    arguments: &[
        ArgumentDescriptor {
            name: "option",
            place: Place::Body,
            wire: "/option",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_spf_bulk_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/antispam/options",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["option"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SPF_BULK_UPDATE,
            build: build_spf_bulk_update,
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
            ask: "Reject all incoming mail that fails SPF",
            arguments: r#"{"option":"permanentReject"}"#,
        },
    ],
};

static TEMPLATE_SPF_BULK_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("antispam"),
        Segment::Fixed("options"),
    ],
};

fn build_spf_bulk_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SPF_BULK_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("updateSPFSoftFailOption"),
        );
    request.body("option", &[PlaceStep::Key("option")]);
    request.finish()
}

fn check_dkim_bulk_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["option"], out);
    check::property(value, at, "option", check_option, out);
    check::no_other_properties(value, at, &["option"], &[], out);
}

fn check_option(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("moveToQuarantine"),
            Literal::String("permanentReject"),
            Literal::String("temporaryReject"),
            Literal::String("allowMail"),
        ],
        out,
    );
}

fn check_dmarc_bulk_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["option"], out);
    check::property(value, at, "option", check_dmarc_bulk_update_option, out);
    check::no_other_properties(value, at, &["option"], &[], out);
}

fn check_dmarc_bulk_update_option(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("moveToQuarantine"),
            Literal::String("moveToSpam"),
            Literal::String("allowMail"),
        ],
        out,
    );
}

fn check_get_option(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["mode"], out);
    check::property(value, at, "mode", check_get_option_mode, out);
    check::no_other_properties(value, at, &["mode"], &[], out);
}

fn check_get_option_mode(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("getSPFSoftFailOption"),
            Literal::String("getDKIMFailOption"),
            Literal::String("getDMARCFailOption"),
        ],
        out,
    );
}

fn check_spf_bulk_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["option"], out);
    check::property(value, at, "option", check_option, out);
    check::no_other_properties(value, at, &["option"], &[], out);
}
