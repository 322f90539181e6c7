//! Generated from specs/mail/resources/domains.yaml and specs/mail/docs/domains.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Evidence,
    Example, Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_mail_domains_add_alias`: Make a domain an alias
pub static ADD_ALIAS: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_add_alias",
    title: "Make a domain an alias",
    description: "Makes one verified domain an alias of another: every address there is one here as well.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "add_alias",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_add_alias","title":"Make a domain an alias","description":"Makes one verified domain an alias of another: every address there is one here as well.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The domain whose addresses are doubled."},"domainAlias":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The verified domain that becomes its alias."}},"required":["domainName","domainAlias"],"additionalProperties":false},"annotations":{"title":"Make a domain an alias","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 123,
    surface_hash: "b2ee4ca65d1afddf7b5cf94b91434ee4e471952e24774f43eebb7afa0e407f33",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "domainAlias",
            place: Place::Body,
            wire: "/domainAlias",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_add_alias,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "domainAlias", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ADD_ALIAS,
            build: build_add_alias,
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
            ask: "Our people should get mail at northwind-mail.example too",
            arguments: r#"{"domainName":"northwind-demo.example","domainAlias":"northwind-mail.example"}"#,
        },
    ],
};

static TEMPLATE_ADD_ALIAS: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_add_alias(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD_ALIAS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("makeDomainAsAlias"));
    request.body("domainAlias", &[PlaceStep::Key("domainAlias")]);
    request.finish()
}

/// `zoho_mail_domains_check_mx`: Check the MX record
pub static CHECK_MX: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_check_mx",
    title: "Check the MX record",
    description: "Looks the domain's MX record up in the DNS and stores the result. Returns mxstatus; false with mxRecords that were found instead. The domain must be verified.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "check_mx",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_check_mx","title":"Check the MX record","description":"Looks the domain's MX record up in the DNS and stores the result. Returns mxstatus; false with mxRecords that were found instead. The domain must be verified.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Check the MX record","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 108,
    surface_hash: "7b364aea31304e7d66fc98b27c30ce1d28011842ea76be8931c1b3d7e6b354d3",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_check_mx,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
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
            template: &TEMPLATE_CHECK_MX,
            build: build_check_mx,
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
            ask: "Does mail for northwind-mail.example arrive here?",
            arguments: r#"{"domainName":"northwind-mail.example"}"#,
        },
    ],
};

static TEMPLATE_CHECK_MX: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_check_mx(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHECK_MX, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("verifyMxRecord"));
    request.finish()
}

/// `zoho_mail_domains_check_spf`: Check the SPF record
pub static CHECK_SPF: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_check_spf",
    title: "Check the SPF record",
    description: "Looks the domain's own SPF record up in the DNS and stores the result. Returns spfstatus. What happens to incoming mail that fails SPF is another matter: zoho_mail_antispam_get_option.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "check_spf",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_check_spf","title":"Check the SPF record","description":"Looks the domain's own SPF record up in the DNS and stores the result. Returns spfstatus. What happens to incoming mail that fails SPF is another matter: zoho_mail_antispam_get_option.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Check the SPF record","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 116,
    surface_hash: "85bc156aa965b34843e191fbf4549170556e13124152d75065c1626b15f1eafa",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_check_spf,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
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
            template: &TEMPLATE_CHECK_SPF,
            build: build_check_spf,
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
            ask: "Is SPF set up for northwind-demo.example?",
            arguments: r#"{"domainName":"northwind-demo.example"}"#,
        },
    ],
};

static TEMPLATE_CHECK_SPF: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_check_spf(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHECK_SPF, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("verifySpfRecord"));
    request.finish()
}

/// `create_a_zoho_mail_domain`: Add a domain
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_mail_domain",
    title: "Add a domain",
    description: "Adds a domain to the organisation, not yet verified. Returns the codes to publish; then call zoho_mail_domains_verify. A domain that is listed by list_all_zoho_mail_domains is there already.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "create",
    class: Class::Write,
    tags: &["admin", "domains"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &["ZohoMail.organization.domains.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_mail_domain","title":"Add a domain","description":"Adds a domain to the organisation, not yet verified. Returns the codes to publish; then call zoho_mail_domains_verify. A domain that is listed by list_all_zoho_mail_domains is there already.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name without www, for example newbrand.example."},"idempotency_key":{"type":"string"}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Add a domain","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 124,
    surface_hash: "a9844a6c3dfde557ae0246298900c7612a506b45c9f4763851abaee4a8c7abb3",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Body,
            wire: "/domainName",
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
    operation: "POST /organization/{}/domains",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["domainName"],
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
            ask: "Add our new brand northwind-labs.example",
            arguments: r#"{"domainName":"northwind-labs.example"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("domainName", &[PlaceStep::Key("domainName")]);
    request.finish()
}

/// `delete_a_zoho_mail_domain_by_id`: Remove a domain
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_mail_domain_by_id",
    title: "Remove a domain",
    description: "Removes a domain from the organisation for good, with its DKIM keys. Refused for the primary domain and while users or groups have addresses in it. Only when removal was asked for; to stop receiving mail use zoho_mail_domains_disable_hosting.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "delete",
    class: Class::Write,
    tags: &["admin", "domains"],
    risk: &[Risk::Write, Risk::Destructive, Risk::Admin],
    scopes: &["ZohoMail.organization.domains.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_mail_domain_by_id","title":"Remove a domain","description":"Removes a domain from the organisation for good, with its DKIM keys. Refused for the primary domain and while users or groups have addresses in it. Only when removal was asked for; to stop receiving mail use zoho_mail_domains_disable_hosting.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Remove a domain","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 127,
    surface_hash: "1bf9118c2bb9524d6dfb1f8fc8c28daf2b7d21ddec7f1f59fbcfbe0efbc20dce",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_delete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "DELETE /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status"],
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
            ask: "We no longer own northwind-shop.example, remove it",
            arguments: r#"{"domainName":"northwind-shop.example"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
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
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `zoho_mail_domains_disable_hosting`: Disable mail hosting
pub static DISABLE_HOSTING: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_disable_hosting",
    title: "Disable mail hosting",
    description: "Stops receiving mail for a domain: mail to its addresses is no longer kept and is lost. The domain itself stays. Only when asked for; to remove it use delete_a_zoho_mail_domain_by_id.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "disable_hosting",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Destructive, Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_disable_hosting","title":"Disable mail hosting","description":"Stops receiving mail for a domain: mail to its addresses is no longer kept and is lost. The domain itself stays. Only when asked for; to remove it use delete_a_zoho_mail_domain_by_id.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Disable mail hosting","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 116,
    surface_hash: "8bed69d91b8149a3fcb23f7349940132241230935a227df8b64f6974e67fa8d7",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_disable_hosting,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DISABLE_HOSTING,
            build: build_disable_hosting,
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
            ask: "The events are over: stop receiving mail for nw-events.example",
            arguments: r#"{"domainName":"nw-events.example"}"#,
        },
    ],
};

static TEMPLATE_DISABLE_HOSTING: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_disable_hosting(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DISABLE_HOSTING, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("disableMailHosting"));
    request.finish()
}

/// `zoho_mail_domains_enable_hosting`: Enable mail hosting
pub static ENABLE_HOSTING: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_enable_hosting",
    title: "Enable mail hosting",
    description: "Lets a verified domain have mailboxes and receive mail here. Its MX record must point here too: zoho_mail_domains_check_mx. The reverse is zoho_mail_domains_disable_hosting.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "enable_hosting",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_enable_hosting","title":"Enable mail hosting","description":"Lets a verified domain have mailboxes and receive mail here. Its MX record must point here too: zoho_mail_domains_check_mx. The reverse is zoho_mail_domains_disable_hosting.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Enable mail hosting","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 112,
    surface_hash: "14c62668672236561c59dec59fdb30874499664a5618e85fc0c658dc01da360e",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_enable_hosting,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ENABLE_HOSTING,
            build: build_enable_hosting,
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
            ask: "Start receiving mail for northwind-mail.example",
            arguments: r#"{"domainName":"northwind-mail.example"}"#,
        },
    ],
};

static TEMPLATE_ENABLE_HOSTING: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_enable_hosting(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ENABLE_HOSTING, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("enableMailHosting"));
    request.finish()
}

/// `get_single_zoho_mail_domain_by_id`: Get a domain
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_mail_domain_by_id",
    title: "Get a domain",
    description: "Reads one domain by name: verification state and codes, hosting, MX, SPF, and its DKIM keys (dkimDetailList with dkimId, selector, publicKey). Use it to find the dkimId for the DKIM tools. For an overview use list_all_zoho_mail_domains.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "get",
    class: Class::Read,
    tags: &["admin", "domains"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.domains.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_mail_domain_by_id","title":"Get a domain","description":"Reads one domain by name: verification state and codes, hosting, MX, SPF, and its DKIM keys (dkimDetailList with dkimId, selector, publicKey). Use it to find the dkimId for the DKIM tools. For an overview use list_all_zoho_mail_domains.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name, for example newbrand.example."},"fields":{"type":"array","items":{"type":"string"}}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Get a domain","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 148,
    surface_hash: "0f7e7da4d7869a372beac173ffa4bf62bb075927f06cb577974475be47fb4785",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
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
    check: check_get,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /organization/{}/domains/{}",
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
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Show the DKIM keys of northwind-mail.example",
            arguments: r#"{"domainName":"northwind-mail.example"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_mail_domains`: List domains
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_domains",
    title: "List domains",
    description: "Lists the domains of the organisation with what is known of each: verificationStatus, mail hosting, MX, SPF and DKIM. Look here first for domains that are pending verification. Verification codes and DKIM keys are in get_single_zoho_mail_domain_by_id.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "list",
    class: Class::Read,
    tags: &["admin", "domains"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.domains.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_mail_domains","title":"List domains","description":"Lists the domains of the organisation with what is known of each: verificationStatus, mail hosting, MX, SPF and DKIM. Look here first for domains that are pending verification. Verification codes and DKIM keys are in get_single_zoho_mail_domain_by_id.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List domains","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "6f6ec1b9dd92fd1be3e6cbfb1a5899ed75c2e7bced462a73b3674e3fda8ad13d",
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
    operation: "GET /organization/{}/domains",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "dkimstatus",
            "domainId",
            "domainName",
            "isDomainAlias",
            "mailHostingEnabled",
            "mxstatus",
            "primary",
            "spfstatus",
            "verificationStatus",
        ],
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
                at: "/data/domainVO",
                one: false,
                keep: &[
                    "domainId",
                    "domainName",
                    "verificationStatus",
                    "primary",
                    "isDomainAlias",
                    "mailHostingEnabled",
                    "mxstatus",
                    "spfstatus",
                    "dkimstatus",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which of our domains are not verified yet?",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
    ],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_LIST, arguments, context).finish()
}

/// `zoho_mail_domains_remove_alias`: End a domain alias
pub static REMOVE_ALIAS: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_remove_alias",
    title: "End a domain alias",
    description: "Ends that one domain is an alias of another; mail to it is lost unless addresses are made.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "remove_alias",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_remove_alias","title":"End a domain alias","description":"Ends that one domain is an alias of another; mail to it is lost unless addresses are made.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The domain that it is an alias of."},"domainAlias":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The alias."}},"required":["domainName","domainAlias"],"additionalProperties":false},"annotations":{"title":"End a domain alias","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 121,
    surface_hash: "71fd970569d3898ef0fb7866a0ac9581a0721c4c5a7e99e8214348e619d167b0",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "domainAlias",
            place: Place::Body,
            wire: "/domainAlias",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_remove_alias,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "domainAlias", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REMOVE_ALIAS,
            build: build_remove_alias,
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
            ask: "nw-support.example should no longer be an alias",
            arguments: r#"{"domainName":"northwind-demo.example","domainAlias":"nw-support.example"}"#,
        },
    ],
};

static TEMPLATE_REMOVE_ALIAS: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_remove_alias(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE_ALIAS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("removeDomainAlias"));
    request.body("domainAlias", &[PlaceStep::Key("domainAlias")]);
    request.finish()
}

/// `zoho_mail_domains_remove_catch_all`: Remove the catch-all address
pub static REMOVE_CATCH_ALL: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_remove_catch_all",
    title: "Remove the catch-all address",
    description: "Lets mail for unknown addresses of a domain bounce again.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "remove_catch_all",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_remove_catch_all","title":"Remove the catch-all address","description":"Lets mail for unknown addresses of a domain bounce again.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The domain."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Remove the catch-all address","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 80,
    surface_hash: "e7da3938a47863a77f21af5b52a22e29eee6b9913efe3e0bac018bbad91f96d3",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_remove_catch_all,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REMOVE_CATCH_ALL,
            build: build_remove_catch_all,
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
            ask: "Stop catching misaddressed mail at nw-events.example",
            arguments: r#"{"domainName":"nw-events.example"}"#,
        },
    ],
};

static TEMPLATE_REMOVE_CATCH_ALL: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_remove_catch_all(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE_CATCH_ALL, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("deleteCatchAllAddress"),
        );
    request.finish()
}

/// `zoho_mail_domains_set_catch_all`: Set a catch-all address
pub static SET_CATCH_ALL: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_set_catch_all",
    title: "Set a catch-all address",
    description: "Sends mail for addresses of a domain that nobody has to one mailbox or group, instead of bouncing it.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "set_catch_all",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_set_catch_all","title":"Set a catch-all address","description":"Sends mail for addresses of a domain that nobody has to one mailbox or group, instead of bouncing it.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"The domain."},"catchAllAddress":{"type":"string","pattern":"^[^@ ]+@[^@ ]+$","maxLength":254,"description":"Address of a user or group here."}},"required":["domainName","catchAllAddress"],"additionalProperties":false},"annotations":{"title":"Set a catch-all address","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 132,
    surface_hash: "1a17895ee33247e9a2799aab23f5dcaf589c065c1b72e40cbb129009e3ed3ec2",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "catchAllAddress",
            place: Place::Body,
            wire: "/catchAllAddress",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_set_catch_all,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["catchAllAddress", "code", "data", "description", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SET_CATCH_ALL,
            build: build_set_catch_all,
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
            ask: "Mail to wrong addresses at nw-support.example should reach Sarah",
            arguments: r#"{"domainName":"nw-support.example","catchAllAddress":"sarah.chen@northwind-demo.example"}"#,
        },
    ],
};

static TEMPLATE_SET_CATCH_ALL: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_set_catch_all(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SET_CATCH_ALL, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("addCatchAllAddress"));
    request.body("catchAllAddress", &[PlaceStep::Key("catchAllAddress")]);
    request.finish()
}

/// `zoho_mail_domains_set_primary`: Make a domain primary
pub static SET_PRIMARY: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_set_primary",
    title: "Make a domain primary",
    description: "Makes a verified domain with mail hosting the organisation's primary domain, in place of the present one. Addresses of users do not change.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "set_primary",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_set_primary","title":"Make a domain primary","description":"Makes a verified domain with mail hosting the organisation's primary domain, in place of the present one. Addresses of users do not change.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Make a domain primary","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "d6a906339dbb643e85f8edc7ece1ec9ad64479af08a30dd82377287f647022a4",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_set_primary,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SET_PRIMARY,
            build: build_set_primary,
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
            ask: "nw-support.example shall be our primary domain",
            arguments: r#"{"domainName":"nw-support.example"}"#,
        },
    ],
};

static TEMPLATE_SET_PRIMARY: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("domains"),
        Segment::Argument("domainName"),
    ],
};

fn build_set_primary(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SET_PRIMARY, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("setAsPrimaryDomain"));
    request.finish()
}

/// `zoho_mail_domains_verify`: Verify a domain
pub static VERIFY: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_domains_verify",
    title: "Verify a domain",
    description: "Checks whether the domain's ownership record is in the public DNS, and verifies the domain if so. Returns status true, or status false with error and message: then the TXT record is missing or not visible yet. Once verified, continue with create_a_zoho_mail_domain_dkim.",
    product: &super::PRODUCT,
    resource: "domains",
    method: "verify",
    class: Class::Custom,
    tags: &["admin", "domains"],
    risk: &[Risk::Admin],
    scopes: &["ZohoMail.organization.domains.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_domains_verify","title":"Verify a domain","description":"Checks whether the domain's ownership record is in the public DNS, and verifies the domain if so. Returns status true, or status false with error and message: then the TXT record is missing or not visible yet. Once verified, continue with create_a_zoho_mail_domain_dkim.","inputSchema":{"type":"object","properties":{"domainName":{"type":"string","pattern":"^[A-Za-z0-9.-]+$","description":"Name from list_all_zoho_mail_domains, not its domainId."}},"required":["domainName"],"additionalProperties":false},"annotations":{"title":"Verify a domain","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "25ddf5f9e3f89c36ddcb05a2252b729dcf10871aa4cdc0fce68d5db00eaf040a",
    arguments: &[
        ArgumentDescriptor {
            name: "domainName",
            place: Place::Path,
            wire: "domainName",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_verify,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /organization/{}/domains/{}",
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
            ask: "Trigger the verification of newbrand.example",
            arguments: r#"{"domainName":"newbrand.example"}"#,
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
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("verifyDomainByTXT"));
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^[^@ ]+@[^@ ]+$");

fn check_add_alias(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "domainAlias"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "domainAlias", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName", "domainAlias"], &[], out);
}

fn check_check_mx(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_check_spf(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(value, at, &["domainName", "idempotency_key"], &[], out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_disable_hosting(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_enable_hosting(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["domainName", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["fields"], &[], out);
}

fn check_remove_alias(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "domainAlias"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(value, at, "domainAlias", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName", "domainAlias"], &[], out);
}

fn check_remove_catch_all(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_set_catch_all(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName", "catchAllAddress"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::property(
        value,
        at,
        "catchAllAddress",
        check_set_catch_all_catchalladdress,
        out,
    );
    check::no_other_properties(value, at, &["domainName", "catchAllAddress"], &[], out);
}

fn check_set_catch_all_catchalladdress(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 254, out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_set_primary(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}

fn check_verify(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["domainName"], out);
    check::property(value, at, "domainName", super::shared::check_domainname, out);
    check::no_other_properties(value, at, &["domainName"], &[], out);
}
