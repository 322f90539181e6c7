//! Generated from specs/mail/resources/domain_dkim.yaml and specs/mail/docs/domain_dkim.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Place, Purpose, ResultShape, Risk, Source, Step,
    ToolDescriptor, UnderRules, Within,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_mail_domain_dkim`: Create a DKIM key
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_mail_domain_dkim",
    title: "Create a DKIM key",
    description: "Generates a DKIM key for a verified domain. Returns dkimId, selector and publicKey: the TXT record for whoever keeps the DNS, at selector._domainkey.domain. Once it is published call zoho_mail_domain_dkim_verify. Existing keys: get_single_zoho_mail_domain_by_id.",
    product: &super::PRODUCT,
    resource: "domain_dkim",
    method: "create",
    class: Class::Write,
    tags: &["admin", "domains"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_mail_domain_dkim","title":"Create a DKIM key","description":"Generates a DKIM key for a verified domain. Returns dkimId, selector and publicKey: the TXT record for whoever keeps the DNS, at selector._domainkey.domain. Once it is published call zoho_mail_domain_dkim_verify. Existing keys: get_single_zoho_mail_domain_by_id.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Verified domain, for example acmecorp.example."},"selector":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,63}$","description":"A new name for the key, for example zmail."},"keySize":{"type":"string","enum":["1024","2048"],"description":"Bits; 2048 is safer, 1024 fits every DNS."},"isDefault":{"type":"boolean","description":"Sign with this key once it is verified."},"idempotency_key":{"type":"string"}},"required":["domainName","selector"],"additionalProperties":false},"annotations":{"title":"Create a DKIM key","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 243,
    surface_hash: "b5b06312928a3a93f605ada1785b7018dcb3cb4b2485ae7142e0ebe444260cdc",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "selector",
            place: Place::Body,
            wire: "/selector",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "keySize",
            place: Place::Body,
            wire: "/keySize",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isDefault",
            place: Place::Body,
            wire: "/isDefault",
            grammar: None,
            audit: Audit::Value,
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
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: Some("get_single_zoho_mail_domain_by_id"),
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["isDefault", "keySize", "selector"],
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
            ask: "Generate a DKIM record for northwind-mail.example",
            arguments: r#"{"domainName":"northwind-mail.example","selector":"winter","keySize":"2048"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("addDkimDetail"));
    request.body("selector", &[PlaceStep::Key("selector")]);
    request.body("keySize", &[PlaceStep::Key("keySize")]);
    request.body("isDefault", &[PlaceStep::Key("isDefault")]);
    request.finish()
}

/// `delete_a_zoho_mail_domain_dkim_by_id`: Delete a DKIM key
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_mail_domain_dkim_by_id",
    title: "Delete a DKIM key",
    description: "Deletes a DKIM key for good; mail that it signed can no longer be checked. Only when asked for, and not the key with isDefault true in get_single_zoho_mail_domain_by_id, where the dkimId is from.",
    product: &super::PRODUCT,
    resource: "domain_dkim",
    method: "delete",
    class: Class::Write,
    tags: &["admin", "domains"],
    risk: &[Risk::Write, Risk::Destructive, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.domains.READ",
        "ZohoMail.organization.domains.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_mail_domain_dkim_by_id","title":"Delete a DKIM key","description":"Deletes a DKIM key for good; mail that it signed can no longer be checked. Only when asked for, and not the key with isDefault true in get_single_zoho_mail_domain_by_id, where the dkimId is from.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Domain of the key."},"dkimId":{"type":"string","description":"The key; its selector is its name. Id or name."}},"required":["domainName","dkimId"],"additionalProperties":false},"annotations":{"title":"Delete a DKIM key","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 152,
    surface_hash: "63073bf5ebdf0dc8649139d163aabe38c820ac20b3f4f9be5cb63e419df3b57d",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dkimId",
            place: Place::Body,
            wire: "/dkimId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_delete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["dkimId"],
            lookup: &super::LOOKUP_DKIM_KEY,
            within: &[
                Within {
                    argument: "domainName",
                    source: Source::Argument("domainName"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "dkimId", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DELETE,
            build: build_delete,
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
            ask: "Remove the old DKIM key of nw-support.example",
            arguments: r#"{"domainName":"nw-support.example","dkimId":"1082700000213850104"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("deleteDkimDetail"));
    request.body("dkimId", &[PlaceStep::Key("dkimId")]);
    request.finish()
}

/// `zoho_mail_domain_dkim_make_default`: Make a DKIM key the default
pub static MAKE_DEFAULT: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domain_dkim_make_default",
    title: "Make a DKIM key the default",
    description: "Makes a verified DKIM key the one that signs the domain's outgoing mail. The dkimId is in get_single_zoho_mail_domain_by_id; one that is not verified needs zoho_mail_domain_dkim_verify first.",
    product: &super::PRODUCT,
    resource: "domain_dkim",
    method: "make_default",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.domains.READ",
        "ZohoMail.organization.domains.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domain_dkim_make_default","title":"Make a DKIM key the default","description":"Makes a verified DKIM key the one that signs the domain's outgoing mail. The dkimId is in get_single_zoho_mail_domain_by_id; one that is not verified needs zoho_mail_domain_dkim_verify first.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Domain of the key."},"dkimId":{"type":"string","description":"The key; its selector is its name. Id or name."}},"required":["domainName","dkimId"],"additionalProperties":false},"annotations":{"title":"Make a DKIM key the default","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 148,
    surface_hash: "1f9c6e7b4ad368e77d2f22434946349daec5558f098005f9358a2be7887147fa",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dkimId",
            place: Place::Body,
            wire: "/dkimId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_make_default,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["dkimId"],
            lookup: &super::LOOKUP_DKIM_KEY,
            within: &[
                Within {
                    argument: "domainName",
                    source: Source::Argument("domainName"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "dkimId", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MAKE_DEFAULT,
            build: build_make_default,
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
            ask: "Sign mail of nw-support.example with the key zmail",
            arguments: r#"{"domainName":"nw-support.example","dkimId":"1082700000213850103"}"#,
        },
    ],
};

static TEMPLATE_MAKE_DEFAULT: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_make_default(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MAKE_DEFAULT, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("makeDkimDefault"));
    request.body("dkimId", &[PlaceStep::Key("dkimId")]);
    request.finish()
}

/// `zoho_mail_domain_dkim_verify`: Verify a DKIM key
pub static VERIFY: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domain_dkim_verify",
    title: "Verify a DKIM key",
    description: "Checks whether a DKIM key's TXT record is in the public DNS. Returns dkimstatus; false means that it is missing or not visible yet. The dkimId is in the answer of create_a_zoho_mail_domain_dkim or in get_single_zoho_mail_domain_by_id.",
    product: &super::PRODUCT,
    resource: "domain_dkim",
    method: "verify",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.domains.READ",
        "ZohoMail.organization.domains.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domain_dkim_verify","title":"Verify a DKIM key","description":"Checks whether a DKIM key's TXT record is in the public DNS. Returns dkimstatus; false means that it is missing or not visible yet. The dkimId is in the answer of create_a_zoho_mail_domain_dkim or in get_single_zoho_mail_domain_by_id.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Domain of the key."},"dkimId":{"type":"string","description":"The key; its selector is its name. Id or name."}},"required":["domainName","dkimId"],"additionalProperties":false},"annotations":{"title":"Verify a DKIM key","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 159,
    surface_hash: "5dcd60a6e9f32f2c7fc032985d9fbb090425e089c639deba50bd7576827a4d64",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dkimId",
            place: Place::Body,
            wire: "/dkimId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_verify,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["dkimId"],
            lookup: &super::LOOKUP_DKIM_KEY,
            within: &[
                Within {
                    argument: "domainName",
                    source: Source::Argument("domainName"),
                    required: true,
                },
            ],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["dkimId"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_VERIFY,
            build: build_verify,
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
            ask: "The DKIM record of northwind-mail.example is published, verify it",
            arguments: r#"{"domainName":"northwind-mail.example","dkimId":"1082700000213850102"}"#,
        },
    ],
};

static TEMPLATE_VERIFY: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_verify(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_VERIFY, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("verifyDkimKey"));
    request.body("dkimId", &[PlaceStep::Key("dkimId")]);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^[A-Za-z0-9._-]{1,63}$");

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "selector"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "selector", check_create_selector, out);
    check::property(value, at, "keySize", check_create_keysize, out);
    check::property(value, at, "isDefault", super::shared::check_boolean, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["domainName", "selector", "keySize", "isDefault", "idempotency_key"],
        &[],
        out,
    );
}

fn check_create_selector(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_create_keysize(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("1024"), Literal::String("2048")],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "dkimId"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "dkimId", super::shared::check_string, out);
    check::no_other_properties(value, at, &["domainName", "dkimId"], &[], out);
}

fn check_make_default(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "dkimId"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "dkimId", super::shared::check_string, out);
    check::no_other_properties(value, at, &["domainName", "dkimId"], &[], out);
}

fn check_verify(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "dkimId"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "dkimId", super::shared::check_string, out);
    check::no_other_properties(value, at, &["domainName", "dkimId"], &[], out);
}
