//! Generated from specs/desk/resources/tags.yaml and specs/desk/docs/tags.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_desk_tags_add`: Tag a ticket
pub static ADD: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tags_add",
    title: "Tag a ticket",
    description: "Puts tags on one ticket, by name; the others stay. A tag that the department does not have is made, so look first with list_all_zoho_desk_tags. Returns the tags of the ticket.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "add",
    class: Class::Write,
    tags: &["support", "tags", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tags_add","title":"Tag a ticket","description":"Puts tags on one ticket, by name; the others stay. A tag that the department does not have is made, so look first with list_all_zoho_desk_tags. Returns the tags of the ticket.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"tags":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"The tags, by name."}},"required":["ticketId","tags"],"additionalProperties":false},"annotations":{"title":"Tag a ticket","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "c90cd38f33e53b16f8471b8ba6edd2f027fe6c3b9fa970d473c5e22b101cf229",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tags",
            place: Place::Body,
            wire: "/tags",
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
    lookups: &[],
    operation: "POST /tickets/{}/associateTag",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["id", "name", "tags"],
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
                at: "/data",
                one: false,
                keep: &["id", "name"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Tag the double charge as refund",
            arguments: r#"{"ticketId":"5829153000000400134","tags":["refund"]}"#,
        },
    ],
};

static TEMPLATE_ADD: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("associateTag"),
    ],
};

fn build_add(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.finish()
}

/// `list_all_zoho_desk_tags`: List tags
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_tags",
    title: "List tags",
    description: "Lists the tags that the tickets of one department have, with the number of tickets. Tags of one ticket are in zoho_desk_tags_of_ticket; the tickets with a tag in list_all_zoho_desk_tagged_tickets.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "list",
    class: Class::Read,
    tags: &["support", "tags", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ", "Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_tags","title":"List tags","description":"Lists the tags that the tickets of one department have, with the number of tickets. Tags of one ticket are in zoho_desk_tags_of_ticket; the tickets with a tag in list_all_zoho_desk_tagged_tickets.","inputSchema":{"type":"object","properties":{"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"sortBy":{"type":"string","enum":["createdTime","count"],"description":"Order."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["departmentId"],"additionalProperties":false},"annotations":{"title":"List tags","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 176,
    surface_hash: "e3ef67b886e06c21f5a8ab7e219b41b3ac0a89e869594e1e74d0c43f7360534c",
    arguments: &[
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sortBy",
            place: Place::Query,
            wire: "sortBy",
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
            wire: "from",
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
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /ticketTags",
    cost: Cost {
        credits: 3,
        heavy: false,
        steps: &[
            CostStep {
                parameter: "from",
                grammar: None,
                above: 2000,
                credits: 5,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 10000,
                credits: 10,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 50000,
                credits: 50,
            },
            CostStep {
                parameter: "from",
                grammar: None,
                above: 100000,
                credits: 100,
            },
        ],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["id", "name", "ticketCount"],
        shown: &["fields"],
        tested: &["sortBy"],
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
                keep: &["id", "name", "ticketCount"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which tags does Support use?",
            arguments: r#"{"departmentId":"5829153000000400001"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("ticketTags")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
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
    request.header_tenant("orgId", "org_id");
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_desk_tags_of_ticket`: List tags of a ticket
pub static OF_TICKET: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tags_of_ticket",
    title: "List tags of a ticket",
    description: "Lists the tags on one ticket. Reading a ticket tells their number alone. To change them use zoho_desk_tags_add or zoho_desk_tags_remove.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "of_ticket",
    class: Class::Read,
    tags: &["support", "tags", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tags_of_ticket","title":"List tags of a ticket","description":"Lists the tags on one ticket. Reading a ticket tells their number alone. To change them use zoho_desk_tags_add or zoho_desk_tags_remove.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List tags of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 99,
    surface_hash: "97f1a618b8da030abab8f50ce11878dff1aa70def785a5fd9a3a49b5e7a19e02",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_of_ticket,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /tickets/{}/tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["id", "name"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_OF_TICKET,
            build: build_of_ticket,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/tags",
                one: false,
                keep: &["id", "name"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "How is the webhook ticket tagged?",
            arguments: r#"{"ticketId":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_OF_TICKET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("tags"),
    ],
};

fn build_of_ticket(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_OF_TICKET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_tags_remove`: Remove tags from a ticket
pub static REMOVE: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tags_remove",
    title: "Remove tags from a ticket",
    description: "Takes the named tags off one ticket; the others stay. Which it has, zoho_desk_tags_of_ticket tells. Returns the tags that are left.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "remove",
    class: Class::Write,
    tags: &["support", "tags", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tags_remove","title":"Remove tags from a ticket","description":"Takes the named tags off one ticket; the others stay. Which it has, zoho_desk_tags_of_ticket tells. Returns the tags that are left.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"tags":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"The tags, by name."}},"required":["ticketId","tags"],"additionalProperties":false},"annotations":{"title":"Remove tags from a ticket","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 127,
    surface_hash: "660dbd9c2f59db3785c6ab6f33ed03f942db3d53c4cc8ab3b73078d0faca5636",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tags",
            place: Place::Body,
            wire: "/tags",
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
    operation: "POST /tickets/{}/dissociateTag",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["id", "name", "tags"],
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
                at: "/data",
                one: false,
                keep: &["id", "name"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The webhook ticket is not about webhooks",
            arguments: r#"{"ticketId":"5829153000000400121","tags":["webhook"]}"#,
        },
    ],
};

static TEMPLATE_REMOVE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("dissociateTag"),
    ],
};

fn build_remove(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.finish()
}

fn check_add(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "tags"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "tags", super::shared::check_departmentids, out);
    check::no_other_properties(value, at, &["ticketId", "tags"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["departmentId"], out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["departmentId", "sortBy", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("createdTime"), Literal::String("count")],
        out,
    );
}

fn check_of_ticket(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId"], &[], out);
}

fn check_remove(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "tags"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "tags", super::shared::check_departmentids, out);
    check::no_other_properties(value, at, &["ticketId", "tags"], &[], out);
}
