//! Generated from specs/mail/resources/groups.yaml and specs/mail/docs/groups.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose, ResultShape,
    Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_mail_group`: Create a group
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_mail_group",
    title: "Create a group",
    description: "Creates a mail group with its first members. The address must be free and in a verified domain. More members later: zoho_mail_group_members_add. Returns the zgid.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "create",
    class: Class::Write,
    tags: &["admin", "groups"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &["ZohoMail.organization.groups.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_mail_group","title":"Create a group","description":"Creates a mail group with its first members. The address must be free and in a verified domain. More members later: zoho_mail_group_members_add. Returns the zgid.","inputSchema":{"type":"object","properties":{"emailId":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$","description":"Address of the group."},"mailGroupMemberList":{"type":"array","items":{"type":"object","properties":{"memberEmailId":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"role":{"type":"string","enum":["member","moderator"]}},"required":["memberEmailId"]},"description":"At least one member, with role."},"name":{"type":"string","description":"Display name."},"groupDescription":{"type":"string","description":"What it is for."},"accessType":{"type":"string","enum":["Public","Organization","Group","Moderated"],"description":"Who may write: Public everybody, Organization, Group its members; Moderated holds mail until it is approved."},"streamsEnabled":{"type":"boolean","description":"Posts and tasks beside mail."},"idempotency_key":{"type":"string"}},"required":["emailId","mailGroupMemberList"],"additionalProperties":false},"annotations":{"title":"Create a group","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 285,
    surface_hash: "f9e35ddf3624814bab347a158df5039d8e71595a62c5c615b483bc23579e67ff",
    arguments: &[
        ArgumentDescriptor {
            name: "emailId",
            place: Place::Body,
            wire: "/emailId",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "mailGroupMemberList",
            place: Place::Body,
            wire: "/mailGroupMemberList",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "groupDescription",
            place: Place::Body,
            wire: "/groupDescription",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "accessType",
            place: Place::Body,
            wire: "/accessType",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "streamsEnabled",
            place: Place::Body,
            wire: "/streamsEnabled",
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
    operation: "POST /organization/{}/groups",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "accessType",
            "emailId",
            "groupDescription",
            "mailGroupMemberList",
            "name",
            "streamsEnabled",
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
            ask: "Create a group finance@ with Marcus as moderator",
            arguments: r#"{"emailId":"finance@northwind-demo.example","name":"Finance","accessType":"Organization","mailGroupMemberList":[{"memberEmailId":"marcus.johnson@northwind-demo.example","role":"moderator"}]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("emailId", &[PlaceStep::Key("emailId")]);
    request.body("mailGroupMemberList", &[PlaceStep::Key("mailGroupMemberList")]);
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("groupDescription", &[PlaceStep::Key("groupDescription")]);
    request.body("accessType", &[PlaceStep::Key("accessType")]);
    request.body("streamsEnabled", &[PlaceStep::Key("streamsEnabled")]);
    request.finish()
}

/// `delete_a_zoho_mail_group_by_id`: Delete a group
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_mail_group_by_id",
    title: "Delete a group",
    description: "Deletes a group for good, with its address and all mail it holds. Only when deletion was asked for; to take somebody out use zoho_mail_group_members_remove.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "delete",
    class: Class::Write,
    tags: &["admin", "groups"],
    risk: &[Risk::Write, Risk::Destructive, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.groups.DELETE",
        "ZohoMail.organization.groups.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_mail_group_by_id","title":"Delete a group","description":"Deletes a group for good, with its address and all mail it holds. Only when deletion was asked for; to take somebody out use zoho_mail_group_members_remove.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."}},"required":["zgid"],"additionalProperties":false},"annotations":{"title":"Delete a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 97,
    surface_hash: "92bfc4f4d0cb667ee247ec9c26166602c6dea3734114466e9878de0229ea0e28",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
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
            at: &["zgid"],
            lookup: &super::LOOKUP_GROUP,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "DELETE /organization/{}/groups/{}",
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
            ask: "The fair is over, delete its group",
            arguments: r#"{"zgid":"884420005"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `zoho_mail_groups_enable_streams`: Enable streams for a group
pub static ENABLE_STREAMS: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_groups_enable_streams",
    title: "Enable streams for a group",
    description: "Gives a group streams: a place for posts, tasks and comments beside its mail. Whether it has them already is streamsEnabled in get_single_zoho_mail_group_by_id.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "enable_streams",
    class: Class::Custom,
    tags: &["admin", "groups"],
    risk: &[Risk::Admin],
    scopes: &[
        "ZohoMail.organization.groups.READ",
        "ZohoMail.organization.groups.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_groups_enable_streams","title":"Enable streams for a group","description":"Gives a group streams: a place for posts, tasks and comments beside its mail. Whether it has them already is streamsEnabled in get_single_zoho_mail_group_by_id.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."}},"required":["zgid"],"additionalProperties":false},"annotations":{"title":"Enable streams for a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "d89654bd927d5deb280a76b19826999b5cc2b88ab7ba82723bae8f9f6621f17a",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_enable_streams,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["zgid"],
            lookup: &super::LOOKUP_GROUP,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/groups/{}",
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
            template: &TEMPLATE_ENABLE_STREAMS,
            build: build_enable_streams,
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
            ask: "The Support Team wants streams",
            arguments: r#"{"zgid":"884420001"}"#,
        },
    ],
};

static TEMPLATE_ENABLE_STREAMS: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_enable_streams(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ENABLE_STREAMS, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("mode")], Literal::String("enableStreams"));
    request.finish()
}

/// `get_single_zoho_mail_group_by_id`: Get a group
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_mail_group_by_id",
    title: "Get a group",
    description: "Reads one group with settings (groupAdminSettings), description and members. To find the zgid use list_all_zoho_mail_groups; for the members alone list_all_zoho_mail_group_members.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "get",
    class: Class::Read,
    tags: &["admin", "groups"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.groups.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_mail_group_by_id","title":"Get a group","description":"Reads one group with settings (groupAdminSettings), description and members. To find the zgid use list_all_zoho_mail_groups; for the members alone list_all_zoho_mail_group_members.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["zgid"],"additionalProperties":false},"annotations":{"title":"Get a group","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 116,
    surface_hash: "9d8ce18340be9509cd27ee2b0552154776e04a0102ec2974e28c1b59606f5d23",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
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
    check: check_get,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["zgid"],
            lookup: &super::LOOKUP_GROUP,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /organization/{}/groups/{}",
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
            ask: "Who may write to All Hands?",
            arguments: r#"{"zgid":"884420003"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_mail_groups`: List groups
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_groups",
    title: "List groups",
    description: "Lists the mail groups (distribution lists) with zgid, address, access type and number of members. Use it to find a group; the other group tools take its name, address or zgid. Members are in list_all_zoho_mail_group_members.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "list",
    class: Class::Read,
    tags: &["admin", "groups"],
    risk: &[Risk::Read],
    scopes: &["ZohoMail.organization.groups.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_mail_groups","title":"List groups","description":"Lists the mail groups (distribution lists) with zgid, address, access type and number of members. Use it to find a group; the other group tools take its name, address or zgid. Members are in list_all_zoho_mail_group_members.","inputSchema":{"type":"object","properties":{"searchKey":{"type":"string","description":"Part of the name or address."},"limit":{"type":"integer","minimum":1,"maximum":25,"default":25},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List groups","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 145,
    surface_hash: "d3ff70cebb52383a6d9a13a5c6e7e774a00c171ef40084b1f712238bfc9b3dcb",
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
    operation: "GET /organization/{}/groups",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "accessType",
            "emailId",
            "groupDescription",
            "groupMemberCount",
            "name",
            "zgid",
        ],
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
                at: "/data/groups",
                one: false,
                keep: &[
                    "zgid",
                    "emailId",
                    "name",
                    "groupDescription",
                    "accessType",
                    "groupMemberCount",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Give me the zgid of the Support Team group",
            arguments: r#"{"searchKey":"Support Team"}"#,
        },
        Example {
            ask: "List all distribution groups",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "start",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 25,
    default: 25,
    more: &[],
    count: "/data/count",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("searchKey", "searchKey", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_mail_group_by_id`: Change who may write to a group
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_mail_group_by_id",
    title: "Change who may write to a group",
    description: "Sets a group's access type and what happens to mail from those who may not write. Notifications that are not given are switched off. Members are changed with zoho_mail_group_members_add and its sisters. Present settings: get_single_zoho_mail_group_by_id.",
    product: &super::PRODUCT,
    resource: "groups",
    method: "update",
    class: Class::Write,
    tags: &["admin", "groups"],
    risk: &[Risk::Write, Risk::Admin],
    scopes: &[
        "ZohoMail.organization.groups.READ",
        "ZohoMail.organization.groups.UPDATE",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_mail_group_by_id","title":"Change who may write to a group","description":"Sets a group's access type and what happens to mail from those who may not write. Notifications that are not given are switched off. Members are changed with zoho_mail_group_members_add and its sisters. Present settings: get_single_zoho_mail_group_by_id.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"accessType":{"type":"string","enum":["Public","Organization","Group","Moderated"],"description":"Who may write: Public everybody, Organization, Group its members; Moderated holds mail until it is approved."},"holdOrBounce":{"type":"string","enum":["hold","reject"],"description":"Hold it for a moderator, or reject it."},"adminNotify":{"type":"boolean","description":"Tell moderators of held mail."},"authorNotify":{"type":"boolean","description":"Tell authors that their mail is held."}},"required":["zgid","accessType","holdOrBounce"],"additionalProperties":false},"annotations":{"title":"Change who may write to a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 233,
    surface_hash: "c8675dc70fb4a5a7abdfa5e6c69ca3fb5923e8fa2abd44d1ac33ae37e4b6f35a",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "accessType",
            place: Place::Body,
            wire: "/accessType",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "holdOrBounce",
            place: Place::Body,
            wire: "/groupAdminSettings/holdOrBounce",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "adminNotify",
            place: Place::Body,
            wire: "/groupAdminSettings/adminNotify",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "authorNotify",
            place: Place::Body,
            wire: "/groupAdminSettings/authorNotify",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["zgid"],
            lookup: &super::LOOKUP_GROUP,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /organization/{}/groups/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[
            "accessType",
            "adminNotify",
            "authorNotify",
            "code",
            "data",
            "description",
            "holdOrBounce",
            "status",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UPDATE,
            build: build_update,
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
            ask: "Only members may write to Support Team, hold the rest",
            arguments: r#"{"zgid":"884420001","accessType":"Group","holdOrBounce":"hold","adminNotify":true}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("updateMailGroupAdvOptions"),
        );
    request.body("accessType", &[PlaceStep::Key("accessType")]);
    request
        .body(
            "holdOrBounce",
            &[PlaceStep::Key("groupAdminSettings"), PlaceStep::Key("holdOrBounce")],
        );
    request
        .body(
            "adminNotify",
            &[PlaceStep::Key("groupAdminSettings"), PlaceStep::Key("adminNotify")],
        );
    request
        .body(
            "authorNotify",
            &[PlaceStep::Key("groupAdminSettings"), PlaceStep::Key("authorNotify")],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["emailId", "mailGroupMemberList"], out);
    check::property(value, at, "emailId", super::shared::check_item_5c193e, out);
    check::property(
        value,
        at,
        "mailGroupMemberList",
        super::shared::check_mailgroupmemberlist,
        out,
    );
    check::property(value, at, "name", super::shared::check_string, out);
    check::property(value, at, "groupDescription", super::shared::check_string, out);
    check::property(value, at, "accessType", check_accesstype, out);
    check::property(value, at, "streamsEnabled", super::shared::check_boolean, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "emailId",
            "mailGroupMemberList",
            "name",
            "groupDescription",
            "accessType",
            "streamsEnabled",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_accesstype(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Public"),
            Literal::String("Organization"),
            Literal::String("Group"),
            Literal::String("Moderated"),
        ],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::no_other_properties(value, at, &["zgid"], &[], out);
}

fn check_enable_streams(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::no_other_properties(value, at, &["zgid"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["zgid", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "searchKey", super::shared::check_string, out);
    check::property(value, at, "limit", check_list_limit, out);
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

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(25), out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid", "accessType", "holdOrBounce"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(value, at, "accessType", check_accesstype, out);
    check::property(value, at, "holdOrBounce", check_update_holdorbounce, out);
    check::property(value, at, "adminNotify", super::shared::check_boolean, out);
    check::property(value, at, "authorNotify", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &["zgid", "accessType", "holdOrBounce", "adminNotify", "authorNotify"],
        &[],
        out,
    );
}

fn check_update_holdorbounce(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("hold"), Literal::String("reject")],
        out,
    );
}
