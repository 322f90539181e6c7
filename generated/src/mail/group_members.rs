//! Generated from specs/mail/resources/group_members.yaml and specs/mail/docs/group_members.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Example, Literal, Place, Purpose, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, PlaceStep, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `zoho_mail_group_members_add`: Add members to a group
pub static ADD: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_group_members_add",
    title: "Add members to a group",
    description: "Adds people to a group by email address, inside or outside the organisation. To change what somebody is who is in already use zoho_mail_group_members_change_role. Answers success alone.",
    product: &super::PRODUCT,
    resource: "group_members",
    method: "add",
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
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_mail_group_members_add","title":"Add members to a group","description":"Adds people to a group by email address, inside or outside the organisation. To change what somebody is who is in already use zoho_mail_group_members_change_role. Answers success alone.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"mailGroupMemberList":{"type":"array","items":{"type":"object","properties":{"memberEmailId":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"role":{"type":"string","enum":["member","moderator"]}},"required":["memberEmailId"]},"description":"Whom, and as what; member unless told."}},"required":["zgid","mailGroupMemberList"],"additionalProperties":false},"annotations":{"title":"Add members to a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 183,
    surface_hash: "6798a1241b0e93563985f2d8048c569440362890d98b07d4373b948dd09d17d7",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "mailGroupMemberList",
            place: Place::Body,
            wire: "/mailGroupMemberList",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_add,
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
        fields: &["code", "data", "description", "mailGroupMemberList", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ADD,
            build: build_add,
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
            ask: "Add Tom Okafor to Support Team",
            arguments: r#"{"zgid":"884420001","mailGroupMemberList":[{"memberEmailId":"tom.okafor@northwind-demo.example","role":"member"}]}"#,
        },
    ],
};

static TEMPLATE_ADD: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_add(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("addMailGroupMember"));
    request.body("mailGroupMemberList", &[PlaceStep::Key("mailGroupMemberList")]);
    request.finish()
}

/// `zoho_mail_group_members_change_role`: Change roles in a group
pub static CHANGE_ROLE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_group_members_change_role",
    title: "Change roles in a group",
    description: "Makes members of a group moderators, or moderators members. Moderators decide on held mail. Addresses come from list_all_zoho_mail_group_members.",
    product: &super::PRODUCT,
    resource: "group_members",
    method: "change_role",
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
    entry: r#"{"name":"zoho_mail_group_members_change_role","title":"Change roles in a group","description":"Makes members of a group moderators, or moderators members. Moderators decide on held mail. Addresses come from list_all_zoho_mail_group_members.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"mailGroupMemberList":{"type":"array","items":{"type":"object","properties":{"memberEmailId":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"},"role":{"type":"string","enum":["member","moderator"]}},"required":["memberEmailId","role"]},"description":"Whose role, and which."}},"required":["zgid","mailGroupMemberList"],"additionalProperties":false},"annotations":{"title":"Change roles in a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 175,
    surface_hash: "609f1299918de3f6fa30ec06be6fe0fb5a1c4d50efe0d481eb7f5c495ea4f661",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "mailGroupMemberList",
            place: Place::Body,
            wire: "/mailGroupMemberList",
            grammar: None,
            audit: Audit::Shape,
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
        fields: &["code", "data", "description", "mailGroupMemberList", "status"],
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
            ask: "Priya shall moderate All Hands",
            arguments: r#"{"zgid":"884420003","mailGroupMemberList":[{"memberEmailId":"priya.raman@northwind-demo.example","role":"moderator"}]}"#,
        },
    ],
};

static TEMPLATE_CHANGE_ROLE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_change_role(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHANGE_ROLE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(&[PlaceStep::Key("mode")], Literal::String("changeMemberRole"));
    request.body("mailGroupMemberList", &[PlaceStep::Key("mailGroupMemberList")]);
    request.finish()
}

/// `list_all_zoho_mail_group_members`: List members of a group
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_mail_group_members",
    title: "List members of a group",
    description: "Lists the members of one group with role, status and postApproval (what becomes of their own mail to the group). zuid is null for people outside the organisation.",
    product: &super::PRODUCT,
    resource: "group_members",
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
    entry: r#"{"name":"list_all_zoho_mail_group_members","title":"List members of a group","description":"Lists the members of one group with role, status and postApproval (what becomes of their own mail to the group). zuid is null for people outside the organisation.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["zgid"],"additionalProperties":false},"annotations":{"title":"List members of a group","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 110,
    surface_hash: "68dda63342f915e21c99611b217562020c5a16d91b25de789eecc2ef9b9395e3",
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
    check: check_list,
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
        fields: &[
            "displayName",
            "memberEmailId",
            "postApproval",
            "role",
            "status",
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
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data/mailGroupMemberList",
                one: false,
                keep: &[
                    "memberEmailId",
                    "displayName",
                    "zuid",
                    "role",
                    "status",
                    "postApproval",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who gets mail of the Support Team?",
            arguments: r#"{"zgid":"884420001"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_LIST, arguments, context).finish()
}

/// `zoho_mail_group_members_remove`: Remove members from a group
pub static REMOVE: ToolDescriptor = ToolDescriptor {
    name: "zoho_mail_group_members_remove",
    title: "Remove members from a group",
    description: "Takes people out of a group; they no longer get its mail. Addresses come from list_all_zoho_mail_group_members. Nobody is removed if one of them is no member.",
    product: &super::PRODUCT,
    resource: "group_members",
    method: "remove",
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
    entry: r#"{"name":"zoho_mail_group_members_remove","title":"Remove members from a group","description":"Takes people out of a group; they no longer get its mail. Addresses come from list_all_zoho_mail_group_members. Nobody is removed if one of them is no member.","inputSchema":{"type":"object","properties":{"zgid":{"type":"string","description":"The group, its address too. Id or name."},"mailGroupMemberList":{"type":"array","items":{"type":"object","properties":{"memberEmailId":{"type":"string","format":"email","pattern":"^[^@ ]+@[^@ ]+$"}},"required":["memberEmailId"]},"description":"Whom."}},"required":["zgid","mailGroupMemberList"],"additionalProperties":false},"annotations":{"title":"Remove members from a group","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 161,
    surface_hash: "17c9cceb05760ae4c946831cd7538067e5b61464f17411ae2df70b469ee5ceff",
    arguments: &[
        ArgumentDescriptor {
            name: "zgid",
            place: Place::Path,
            wire: "zgid",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "mailGroupMemberList",
            place: Place::Body,
            wire: "/mailGroupMemberList",
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
        fields: &["code", "data", "description", "mailGroupMemberList", "status"],
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
            ask: "Take Marcus Johnson out of Sales",
            arguments: r#"{"zgid":"884420002","mailGroupMemberList":[{"memberEmailId":"marcus.johnson@northwind-demo.example"}]}"#,
        },
    ],
};

static TEMPLATE_REMOVE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("organization"),
        Segment::Tenant("zoid"),
        Segment::Fixed("groups"),
        Segment::Argument("zgid"),
    ],
};

fn build_remove(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request
        .body_constant(
            &[PlaceStep::Key("mode")],
            Literal::String("deleteMailGroupMember"),
        );
    request.body("mailGroupMemberList", &[PlaceStep::Key("mailGroupMemberList")]);
    request.finish()
}

fn check_add(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid", "mailGroupMemberList"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(
        value,
        at,
        "mailGroupMemberList",
        super::shared::check_mailgroupmemberlist,
        out,
    );
    check::no_other_properties(value, at, &["zgid", "mailGroupMemberList"], &[], out);
}

fn check_change_role(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid", "mailGroupMemberList"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(
        value,
        at,
        "mailGroupMemberList",
        check_change_role_mailgroupmemberlist,
        out,
    );
    check::no_other_properties(value, at, &["zgid", "mailGroupMemberList"], &[], out);
}

fn check_change_role_mailgroupmemberlist(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_change_role_mailgroupmemberlist_item, out);
}

fn check_change_role_mailgroupmemberlist_item(
    value: &Value,
    at: &At,
    out: &mut Violations,
) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["memberEmailId", "role"], out);
    check::property(value, at, "memberEmailId", super::shared::check_item_5c193e, out);
    check::property(value, at, "role", super::shared::check_role, out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_userlist, out);
    check::no_other_properties(value, at, &["zgid", "fields"], &[], out);
}

fn check_remove(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["zgid", "mailGroupMemberList"], out);
    check::property(value, at, "zgid", super::shared::check_string, out);
    check::property(
        value,
        at,
        "mailGroupMemberList",
        check_remove_mailgroupmemberlist,
        out,
    );
    check::no_other_properties(value, at, &["zgid", "mailGroupMemberList"], &[], out);
}

fn check_remove_mailgroupmemberlist(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_remove_mailgroupmemberlist_item, out);
}

fn check_remove_mailgroupmemberlist_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["memberEmailId"], out);
    check::property(value, at, "memberEmailId", super::shared::check_item_5c193e, out);
}
