//! Generated from specs/mail/resources/accounts.yaml and specs/mail/docs/accounts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_mail_accounts_add_alias`: Add an email alias
pub static ADD_ALIAS: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_accounts_add_alias",
    title: "Add an email alias",
    description: "Adds further addresses to a user's mailbox. They must be free and in a verified domain. Present aliases: get_single_zoho_mail_account_by_id. An address for several people is a group: create_a_zoho_mail_group.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "add_alias",
    class: Class::Custom,
    tags: &["admin", "users"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.accounts.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_accounts_add_alias","title":"Add an email alias","description":"Adds further addresses to a user's mailbox. They must be free and in a verified domain. Present aliases: get_single_zoho_mail_account_by_id. An address for several people is a group: create_a_zoho_mail_group.","inputSchema":{"type":"object","properties":{"zuid":{"type":"string","description":"The user, also by address. Id or name."},"emailAlias":{"type":"array","items":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"description":"The new addresses."}},"required":["zuid","emailAlias"],"additionalProperties":false},"annotations":{"title":"Add an email alias","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 150,
    surface_hash: "76826886af24489846604caee85f74b2a64fda44ceb8acfc26f6ab5abca9fe08",
    arguments: &[
        ArgumentDescriptor {
            name: "zuid",
            place: Place::Path,
            wire: "user",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "emailAlias",
            place: Place::Body,
            wire: "/emailAlias",
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
    lookups: &[
        ArgumentLookup {
            at: &["zuid"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/accounts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["emailAlias"],
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
            ask: "Marcus Johnson shall get mail to sales-lead@ too",
            arguments: r#"{"zuid":"884410001","emailAlias":["sales-lead@northwind-demo.example"]}"#,
        },
    ],
};

static TEMPLATE_ADD_ALIAS: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
        Segment::Argument("zuid"),
    ],
};

fn build_add_alias(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD_ALIAS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("addEmailAlias"));
    request.body("zuid", &[PlaceStep::Key("zuid")]);
    request.body("emailAlias", &[PlaceStep::Key("emailAlias")]);
    request.finish()
}

/// `zoho_mail_accounts_change_role`: Change roles of users
pub static CHANGE_ROLE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_accounts_change_role",
    title: "Change roles of users",
    description: "Makes users administrators of the whole organisation, or administrators plain members. For roles inside a group use zoho_mail_group_members_change_role. Returns for each zuid whether it was done.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "change_role",
    class: Class::Custom,
    tags: &["admin", "users"],
    risk: &[Risk::Bulk, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.accounts.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_accounts_change_role","title":"Change roles of users","description":"Makes users administrators of the whole organisation, or administrators plain members. For roles inside a group use zoho_mail_group_members_change_role. Returns for each zuid whether it was done.","inputSchema":{"type":"object","properties":{"userList":{"type":"array","items":{"type":"string"},"description":"The users, also by address. Ids or names."},"role":{"type":"string","enum":["member","admin"],"description":"New role."}},"required":["userList","role"],"additionalProperties":false},"annotations":{"title":"Change roles of users","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 127,
    surface_hash: "4d38727cc13250cce6a0215ef5927108291eac3982c6fa828ac5b9beffd9c0f9",
    arguments: &[
        ArgumentDescriptor {
            name: "userList",
            place: Place::Body,
            wire: "/userList",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "role",
            place: Place::Body,
            wire: "/role",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_change_role,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["userList"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/accounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["role", "userList"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CHANGE_ROLE,
            build: build_change_role,
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
            ask: "Make Priya an administrator",
            arguments: r#"{"userList":["884410003"],"role":"admin"}"#,
        },
    ],
};

static TEMPLATE_CHANGE_ROLE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
    ],
};

fn build_change_role(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHANGE_ROLE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("changeRole"));
    request.body("userList", &[PlaceStep::Key("userList")]);
    request.body("role", &[PlaceStep::Key("role")]);
    request.finish()
}

/// `create_a_zoho_mail_account`: Add a user
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_mail_account",
    title: "Add a user",
    description: "Adds a user with a mailbox; it takes a licence. The address must be free and in a domain with mail hosting. The password passes through this conversation: make one up that must be changed. Returns zuid and accountId.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "create",
    class: Class::Write,
    tags: &["admin", "users"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &["ZohoMail.organization.accounts.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_mail_account","title":"Add a user","description":"Adds a user with a mailbox; it takes a licence. The address must be free and in a domain with mail hosting. The password passes through this conversation: make one up that must be changed. Returns zuid and accountId.","inputSchema":{"type":"object","properties":{"primaryEmailAddress":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$","description":"Address of the mailbox."},"password":{"type":"string","minLength":8,"description":"First password, at least 8 characters."},"oneTimePassword":{"type":"boolean","default":true,"description":"Must be changed at the first sign-in."},"firstName":{"type":"string","description":"Given name."},"lastName":{"type":"string","description":"Family name."},"displayName":{"type":"string","description":"Name that receivers see."},"role":{"type":"string","enum":["member","admin","super_admin"],"description":"member unless told."},"timeZone":{"type":"string","description":"For example Europe/Berlin."},"groupMailList":{"type":"array","maxItems":100,"items":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"description":"Addresses of groups to join."},"idempotency_key":{"type":"string"}},"required":["primaryEmailAddress","password"],"additionalProperties":false},"annotations":{"title":"Add a user","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 306,
    surface_hash: "9ce15ae44feda3392185b042432a36b6cd304ea939d807ddb9d400313a2907b3",
    arguments: &[
        ArgumentDescriptor {
            name: "primaryEmailAddress",
            place: Place::Body,
            wire: "/primaryEmailAddress",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "password",
            place: Place::Body,
            wire: "/password",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "oneTimePassword",
            place: Place::Body,
            wire: "/oneTimePassword",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "firstName",
            place: Place::Body,
            wire: "/firstName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "lastName",
            place: Place::Body,
            wire: "/lastName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "displayName",
            place: Place::Body,
            wire: "/displayName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "role",
            place: Place::Body,
            wire: "/role",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "timeZone",
            place: Place::Body,
            wire: "/timeZone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "groupMailList",
            place: Place::Body,
            wire: "/groupMailList",
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
    operation: "POST /organization/{}/accounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "displayName",
            "firstName",
            "groupMailList",
            "lastName",
            "oneTimePassword",
            "password",
            "primaryEmailAddress",
            "role",
            "timeZone",
        ],
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
            ask: "Add Nora Field as a user, in the support group",
            arguments: r#"{"primaryEmailAddress":"nora.field@northwind-demo.example","password":"Harbour-71-lantern","displayName":"Nora Field","groupMailList":["support@northwind-demo.example"]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.default("oneTimePassword", Literal::Bool(true));
    request.body_constant(&[], Literal::Json("{}"));
    request.body("primaryEmailAddress", &[PlaceStep::Key("primaryEmailAddress")]);
    request.body("password", &[PlaceStep::Key("password")]);
    request.body("oneTimePassword", &[PlaceStep::Key("oneTimePassword")]);
    request.body("firstName", &[PlaceStep::Key("firstName")]);
    request.body("lastName", &[PlaceStep::Key("lastName")]);
    request.body("displayName", &[PlaceStep::Key("displayName")]);
    request.body("role", &[PlaceStep::Key("role")]);
    request.body("timeZone", &[PlaceStep::Key("timeZone")]);
    request.body("groupMailList", &[PlaceStep::Key("groupMailList")]);
    request.finish()
}

/// `zoho_mail_accounts_disable`: Disable a user
pub static DISABLE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_accounts_disable",
    title: "Disable a user",
    description: "Keeps a user from signing in; mail stays. With the switches it also blocks incoming mail, and removes forwarding, groups and aliases, which zoho_mail_accounts_enable does not bring back. Users are in list_all_zoho_mail_accounts.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "disable",
    class: Class::Custom,
    tags: &["admin", "users"],
    risk: &[Risk::Destructive, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.accounts.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_accounts_disable","title":"Disable a user","description":"Keeps a user from signing in; mail stays. With the switches it also blocks incoming mail, and removes forwarding, groups and aliases, which zoho_mail_accounts_enable does not bring back. Users are in list_all_zoho_mail_accounts.","inputSchema":{"type":"object","properties":{"accountId":{"type":"string","description":"The mail account: accountId, or the name or address of its user. Id or name."},"zuid":{"type":"string","description":"The same user: zuid, name or address. Id or name."},"blockIncoming":{"type":"boolean","description":"Refuse mail to the user."},"removeMailforward":{"type":"boolean","description":"Remove all forwarding."},"removeGroupMembership":{"type":"boolean","description":"Take the user out of all groups."},"removeAlias":{"type":"boolean","description":"Remove all aliases."}},"required":["accountId","zuid"],"additionalProperties":false},"annotations":{"title":"Disable a user","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 211,
    surface_hash: "0939df4103c58e0f9941d3a6123de9e0266ab69f519096c152c574aebcab5a3d",
    arguments: &[
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Path,
            wire: "user",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "zuid",
            place: Place::Body,
            wire: "/zuid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "blockIncoming",
            place: Place::Body,
            wire: "/blockIncoming",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "removeMailforward",
            place: Place::Body,
            wire: "/removeMailforward",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "removeGroupMembership",
            place: Place::Body,
            wire: "/removeGroupMembership",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "removeAlias",
            place: Place::Body,
            wire: "/removeAlias",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_disable,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["accountId"],
            lookup: &super::LOOKUP_MAIL_ACCOUNT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["zuid"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/accounts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "blockIncoming",
            "code",
            "data",
            "description",
            "removeAlias",
            "removeGroupMembership",
            "removeMailforward",
            "status",
            "zuid",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DISABLE,
            build: build_disable,
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
            ask: "Priya has left: disable her and take her out of all groups",
            arguments: r#"{"accountId":"1082700000213850304","zuid":"884410003","removeGroupMembership":true}"#,
        },
    ],
};

static TEMPLATE_DISABLE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
        Segment::Argument("accountId"),
    ],
};

fn build_disable(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DISABLE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("disableUser"));
    request.body("zuid", &[PlaceStep::Key("zuid")]);
    request.body("blockIncoming", &[PlaceStep::Key("blockIncoming")]);
    request.body("removeMailforward", &[PlaceStep::Key("removeMailforward")]);
    request.body("removeGroupMembership", &[PlaceStep::Key("removeGroupMembership")]);
    request.body("removeAlias", &[PlaceStep::Key("removeAlias")]);
    request.finish()
}

/// `zoho_mail_accounts_enable`: Enable a user
pub static ENABLE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_accounts_enable",
    title: "Enable a user",
    description: "Lets a disabled user sign in again. What was removed when disabling does not come back. Users are in list_all_zoho_mail_accounts.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "enable",
    class: Class::Custom,
    tags: &["admin", "users"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.accounts.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_accounts_enable","title":"Enable a user","description":"Lets a disabled user sign in again. What was removed when disabling does not come back. Users are in list_all_zoho_mail_accounts.","inputSchema":{"type":"object","properties":{"accountId":{"type":"string","description":"The mail account: accountId, or the name or address of its user. Id or name."},"zuid":{"type":"string","description":"The same user: zuid, name or address. Id or name."}},"required":["accountId","zuid"],"additionalProperties":false},"annotations":{"title":"Enable a user","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 125,
    surface_hash: "b4e48f7c87ad1e1724e34a387e43de84aa34face3291c7234364f2b5f4122117",
    arguments: &[
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Path,
            wire: "user",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "zuid",
            place: Place::Body,
            wire: "/zuid",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_enable,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["accountId"],
            lookup: &super::LOOKUP_MAIL_ACCOUNT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["zuid"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/accounts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "status", "zuid"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ENABLE,
            build: build_enable,
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
            ask: "Let Priya sign in again",
            arguments: r#"{"accountId":"1082700000213850304","zuid":"884410003"}"#,
        },
    ],
};

static TEMPLATE_ENABLE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
        Segment::Argument("accountId"),
    ],
};

fn build_enable(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ENABLE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("enableUser"));
    request.body("zuid", &[PlaceStep::Key("zuid")]);
    request.finish()
}

/// `get_single_zoho_mail_account_by_id`: Get a user
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_mail_account_by_id",
    title: "Get a user",
    description: "Reads one user by id or email address: names, aliases (emailAddress), role, policy, storage and what is blocked. Use it to find zuid and accountId for the tools that change users.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "get",
    class: Class::Read,
    tags: &["admin", "users"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.accounts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_mail_account_by_id","title":"Get a user","description":"Reads one user by id or email address: names, aliases (emailAddress), role, policy, storage and what is blocked. Use it to find zuid and accountId for the tools that change users.","inputSchema":{"type":"object","properties":{"user":{"type":"string","description":"zuid or email address."},"fields":{"type":"array","items":{"type":"string"}}},"required":["user"],"additionalProperties":false},"annotations":{"title":"Get a user","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 110,
    surface_hash: "ec3af9640350687ceb0b65e0e7917906db9734c854600000a03ac22b7ea26151",
    arguments: &[
        ArgumentDescriptor {
            name: "user",
            place: Place::Path,
            wire: "user",
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
    operation: "GET /organization/{}/accounts/{}",
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
            ask: "Which aliases has the CEO?",
            arguments: r#"{"user":"ceo@northwind-demo.example"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
        Segment::Argument("user"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_mail_accounts`: List users
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_accounts",
    title: "List users",
    description: "Lists the users of the organisation with zuid, accountId, address, role and whether the mailbox is enabled. There is no search: read on, or give an address to get_single_zoho_mail_account_by_id.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "list",
    class: Class::Read,
    tags: &["admin", "users"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.accounts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_mail_accounts","title":"List users","description":"Lists the users of the organisation with zuid, accountId, address, role and whether the mailbox is enabled. There is no search: read on, or give an address to get_single_zoho_mail_account_by_id.","inputSchema":{"type":"object","properties":{"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List users","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 121,
    surface_hash: "a0b22cf96e7a6c382bd244fa4d54fc6d4be6047f1aefe9138817f2b5f1cb013a",
    arguments: &[
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
    operation: "GET /organization/{}/accounts",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "accountId",
            "displayName",
            "mailboxStatus",
            "primaryEmailAddress",
            "role",
            "zuid",
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
            pagination: Some(&PAGINATION_LIST),
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[
                    "zuid",
                    "accountId",
                    "primaryEmailAddress",
                    "displayName",
                    "role",
                    "mailboxStatus",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who are our mail users?",
            arguments: r#"{"limit":50}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 100,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_mail_accounts_remove_alias`: Remove an email alias
pub static REMOVE_ALIAS: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_accounts_remove_alias",
    title: "Remove an email alias",
    description: "Takes addresses off a user's mailbox; mail to them is then refused. The mailbox and its own address stay. Aliases are in emailAddress of get_single_zoho_mail_account_by_id.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "remove_alias",
    class: Class::Custom,
    tags: &["admin", "users"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.accounts.READ",
        "ZohoMail.organization.accounts.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_accounts_remove_alias","title":"Remove an email alias","description":"Takes addresses off a user's mailbox; mail to them is then refused. The mailbox and its own address stay. Aliases are in emailAddress of get_single_zoho_mail_account_by_id.","inputSchema":{"type":"object","properties":{"zuid":{"type":"string","description":"The user, also by address. Id or name."},"emailAlias":{"type":"array","items":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"description":"The addresses."}},"required":["zuid","emailAlias"],"additionalProperties":false},"annotations":{"title":"Remove an email alias","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 141,
    surface_hash: "f45f2ec9636aa3cdd25364ff22b0275154e71c3a4d8a19341fc1c6b8793a8564",
    arguments: &[
        ArgumentDescriptor {
            name: "zuid",
            place: Place::Path,
            wire: "user",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "emailAlias",
            place: Place::Body,
            wire: "/emailAlias",
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
    lookups: &[
        ArgumentLookup {
            at: &["zuid"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/accounts/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["code", "data", "description", "emailAlias", "status"],
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
            ask: "The CEO no longer wants the address ceo@",
            arguments: r#"{"zuid":"884410000","emailAlias":["ceo@northwind-demo.example"]}"#,
        },
    ],
};

static TEMPLATE_REMOVE_ALIAS: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("accounts"),
        Segment::Argument("zuid"),
    ],
};

fn build_remove_alias(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE_ALIAS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("deleteEmailAlias"));
    request.body("zuid", &[PlaceStep::Key("zuid")]);
    request.body("emailAlias", &[PlaceStep::Key("emailAlias")]);
    request.finish()
}

fn check_add_alias(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zuid", "emailAlias"], out);
    check::property(value, at, "zuid", super::shared::check_string, out);
    check::property(value, at, "emailAlias", check_emailalias, out);
    check::no_other_properties(value, at, &["zuid", "emailAlias"], &[], out);
}

fn check_emailalias(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, super::shared::check_item_5c193e, out);
}

fn check_change_role(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["userList", "role"], out);
    check::property(value, at, "userList", super::shared::check_userlist, out);
    check::property(value, at, "role", check_change_role_role, out);
    check::no_other_properties(value, at, &["userList", "role"], &[], out);
}

fn check_change_role_role(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("member"), Literal::String("admin")],
        out,
    );
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["primaryEmailAddress", "password"], out);
    check::property(
        value,
        at,
        "primaryEmailAddress",
        super::shared::check_item_5c193e,
        out,
    );
    check::property(value, at, "password", check_create_password, out);
    check::property(value, at, "oneTimePassword", super::shared::check_boolean, out);
    check::property(value, at, "firstName", super::shared::check_string, out);
    check::property(value, at, "lastName", super::shared::check_string, out);
    check::property(value, at, "displayName", super::shared::check_string, out);
    check::property(value, at, "role", check_create_role, out);
    check::property(value, at, "timeZone", super::shared::check_string, out);
    check::property(value, at, "groupMailList", check_create_groupmaillist, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "primaryEmailAddress",
            "password",
            "oneTimePassword",
            "firstName",
            "lastName",
            "displayName",
            "role",
            "timeZone",
            "groupMailList",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_password(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 8, out);
}

fn check_create_role(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("member"),
            Literal::String("admin"),
            Literal::String("super_admin"),
        ],
        out,
    );
}

fn check_create_groupmaillist(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::max_items(value, at, 100, out);
    check::items(value, at, super::shared::check_item_5c193e, out);
}

fn check_disable(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["accountId", "zuid"], out);
    check::property(value, at, "accountId", super::shared::check_string, out);
    check::property(value, at, "zuid", super::shared::check_string, out);
    check::property(value, at, "blockIncoming", super::shared::check_boolean, out);
    check::property(value, at, "removeMailforward", super::shared::check_boolean, out);
    check::property(
        value,
        at,
        "removeGroupMembership",
        super::shared::check_boolean,
        out,
    );
    check::property(value, at, "removeAlias", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &[
            "accountId",
            "zuid",
            "blockIncoming",
            "removeMailforward",
            "removeGroupMembership",
            "removeAlias",
        ],
        &[],
        out,
    );
}

fn check_enable(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["accountId", "zuid"], out);
    check::property(value, at, "accountId", super::shared::check_string, out);
    check::property(value, at, "zuid", super::shared::check_string, out);
    check::no_other_properties(value, at, &["accountId", "zuid"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["user"], out);
    check::property(value, at, "user", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["user", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "limit", check_list_limit, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["limit", "cursor", "fields"], &[], out);
}

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(100), out);
}

fn check_remove_alias(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zuid", "emailAlias"], out);
    check::property(value, at, "zuid", super::shared::check_string, out);
    check::property(value, at, "emailAlias", check_emailalias, out);
    check::no_other_properties(value, at, &["zuid", "emailAlias"], &[], out);
}
