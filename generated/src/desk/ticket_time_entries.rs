//! Generated from specs/desk/resources/ticket_time_entries.yaml and specs/desk/docs/ticket_time_entries.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, CostStep,
    Disclosure, Empty, Example, Literal, Pagination, PaginationForm, Place, Purpose,
    ResultShape, Risk, Rule, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_desk_ticket_time_entry`: Log time on a ticket
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_ticket_time_entry",
    title: "Log time on a ticket",
    description: "Books time spent on one ticket, for the connected agent unless ownerId says otherwise. To correct an entry use update_a_zoho_desk_ticket_time_entry_by_id. Returns the entry's id.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "create",
    class: Class::Write,
    tags: &["support", "tickets", "time"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_ticket_time_entry","title":"Log time on a ticket","description":"Books time spent on one ticket, for the connected agent unless ownerId says otherwise. To correct an entry use update_a_zoho_desk_ticket_time_entry_by_id. Returns the entry's id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"hoursSpent":{"type":"integer","minimum":0,"maximum":999,"description":"Whole hours; 45 minutes are hoursSpent 0, minutesSpent 45."},"minutesSpent":{"type":"integer","minimum":0,"maximum":59,"description":"Minutes beside the hours."},"executedTime":{"type":"string","description":"When the work was done. Date-time or `now-2h`.","default":"now"},"description":{"type":"string","description":"What was done."},"ownerId":{"type":"string","description":"Agent who did the work, id or name, see list_all_zoho_desk_agents."},"isBillable":{"type":"boolean","description":"Whether the customer pays for it."},"idempotency_key":{"type":"string"}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"Log time on a ticket","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 269,
    surface_hash: "08bbfc80b08856a117b15aadbc3124393ac2a0239d15f23dab1d597b3a37363f",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "hoursSpent",
            place: Place::Body,
            wire: "/hoursSpent",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "minutesSpent",
            place: Place::Body,
            wire: "/minutesSpent",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "executedTime",
            place: Place::Body,
            wire: "/executedTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "ownerId",
            place: Place::Body,
            wire: "/ownerId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isBillable",
            place: Place::Body,
            wire: "/isBillable",
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
    rules: &[Rule::AtLeastOne(&["hoursSpent", "minutesSpent"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "executedTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::UtcMillis),
            default: Some("now"),
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["ownerId"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /tickets/{}/timeEntry",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "executedTime",
            "hoursSpent",
            "id",
            "isBillable",
            "minutesSpent",
            "ownerId",
            "secondsSpent",
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
                at: "",
                one: false,
                keep: &[
                    "id",
                    "executedTime",
                    "hoursSpent",
                    "minutesSpent",
                    "secondsSpent",
                    "description",
                    "ownerId",
                    "isBillable",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Log 45 minutes of SSO troubleshooting",
            arguments: r#"{"ticketId":"5829153000000400132","hoursSpent":0,"minutesSpent":45,"executedTime":"2026-11-20T09:00:00.000Z","description":"Zoom call, replaced the pinned certificate and tested SSO"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntry"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("hoursSpent", &[PlaceStep::Key("hoursSpent")]);
    request.body("minutesSpent", &[PlaceStep::Key("minutesSpent")]);
    request.body("executedTime", &[PlaceStep::Key("executedTime")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("ownerId", &[PlaceStep::Key("ownerId")]);
    request.body("isBillable", &[PlaceStep::Key("isBillable")]);
    request.finish()
}

/// `delete_a_zoho_desk_ticket_time_entry_by_id`: Delete a time entry
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_desk_ticket_time_entry_by_id",
    title: "Delete a time entry",
    description: "Deletes one time entry for good. Only when deletion was asked for; to correct it use update_a_zoho_desk_ticket_time_entry_by_id.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "delete",
    class: Class::Write,
    tags: &["support", "tickets", "time"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_desk_ticket_time_entry_by_id","title":"Delete a time entry","description":"Deletes one time entry for good. Only when deletion was asked for; to correct it use update_a_zoho_desk_ticket_time_entry_by_id.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The time entry."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Delete a time entry","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 125,
    surface_hash: "dc554832a6d61b2d32aa7af8752ac1bb9ef8cc2ccf515066c7a541551ea8aaad",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    lookups: &[],
    operation: "DELETE /tickets/{}/timeEntry/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
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
            ask: "Delete the time on the calendar ticket",
            arguments: r#"{"ticketId":"5829153000000400113","id":"5829153000000400185"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntry"),
        Segment::Argument("id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `get_single_zoho_desk_ticket_time_entry_by_id`: Get a time entry
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_time_entry_by_id",
    title: "Get a time entry",
    description: "Reads one time entry of a ticket with its costs. The id comes from list_all_zoho_desk_ticket_time_entries.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "get",
    class: Class::Read,
    tags: &["support", "tickets", "time"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_ticket_time_entry_by_id","title":"Get a time entry","description":"Reads one time entry of a ticket with its costs. The id comes from list_all_zoho_desk_ticket_time_entries.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The time entry."},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Get a time entry","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 132,
    surface_hash: "bfab098910dbe0c304e0bf6ec06b3b1847bd0bea5fa673e9befb65a589628ec2",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    lookups: &[],
    operation: "GET /tickets/{}/timeEntry/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
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
                at: "",
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
            ask: "What did the webhook work cost?",
            arguments: r#"{"ticketId":"5829153000000400121","id":"5829153000000400186"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntry"),
        Segment::Argument("id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_ticket_time_entries`: List time entries of a ticket
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_ticket_time_entries",
    title: "List time entries of a ticket",
    description: "Lists the time that was booked on one ticket, entry by entry. The total is in zoho_desk_ticket_time_entries_sum. Hours and minutes come as text.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "list",
    class: Class::Read,
    tags: &["support", "tickets", "time"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_ticket_time_entries","title":"List time entries of a ticket","description":"Lists the time that was booked on one ticket, entry by entry. The total is in zoho_desk_ticket_time_entries_sum. Hours and minutes come as text.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"createdTimeRange":{"type":"string","description":"Created between two times. `from,to`, such as `today-7d,today`."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List time entries of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 177,
    surface_hash: "77f0c3a958f14d8463c446d03e88daa2eb93583fe0b1abd6d09577f0c701fb3b",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "createdTimeRange",
            place: Place::Query,
            wire: "createdTimeRange",
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
    dates: &[
        DateUse {
            argument: "createdTimeRange",
            inside: &[],
            form: DateForm::DateTimeRange(TimeStyle::UtcMillis),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /tickets/{}/timeEntry",
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
        fields: &[
            "description",
            "executedTime",
            "hoursSpent",
            "id",
            "isBillable",
            "minutesSpent",
            "owner",
            "secondsSpent",
            "totalCost",
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
                    "id",
                    "executedTime",
                    "hoursSpent",
                    "minutesSpent",
                    "secondsSpent",
                    "description",
                    "owner",
                    "isBillable",
                    "totalCost",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Who spent time on the webhook ticket?",
            arguments: r#"{"ticketId":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntry"),
    ],
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
    request.query("createdTimeRange", "createdTimeRange", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_desk_ticket_time_entries_sum`: Sum up the time of a ticket
pub static SUM: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_ticket_time_entries_sum",
    title: "Sum up the time of a ticket",
    description: "Tells how much time was booked on one ticket in all. The single entries are in list_all_zoho_desk_ticket_time_entries.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "sum",
    class: Class::Read,
    tags: &["reporting", "support", "tickets", "time"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_ticket_time_entries_sum","title":"Sum up the time of a ticket","description":"Tells how much time was booked on one ticket in all. The single entries are in list_all_zoho_desk_ticket_time_entries.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"Sum up the time of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 98,
    surface_hash: "091c4064854d92e93c1284c86c9316ffa8a5ca9ad1eee7f5f3a28f3489511c80",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_sum,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /tickets/{}/timeEntrySummation",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SUM,
            build: build_sum,
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
            ask: "How much time went into the webhook ticket?",
            arguments: r#"{"ticketId":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_SUM: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntrySummation"),
    ],
};

fn build_sum(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SUM, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `update_a_zoho_desk_ticket_time_entry_by_id`: Change a time entry
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_ticket_time_entry_by_id",
    title: "Change a time entry",
    description: "Changes time, description or owner of one time entry and leaves the rest. The id comes from list_all_zoho_desk_ticket_time_entries.",
    product: &super::PRODUCT,
    resource: "ticket_time_entries",
    method: "update",
    class: Class::Write,
    tags: &["support", "tickets", "time"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_ticket_time_entry_by_id","title":"Change a time entry","description":"Changes time, description or owner of one time entry and leaves the rest. The id comes from list_all_zoho_desk_ticket_time_entries.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The time entry."},"hoursSpent":{"type":"integer","minimum":0,"maximum":999,"description":"Whole hours."},"minutesSpent":{"type":"integer","minimum":0,"maximum":59,"description":"Minutes beside the hours."},"executedTime":{"type":"string","description":"When the work was done. Date-time or `now-2h`."},"description":{"type":"string","description":"What was done."},"ownerId":{"type":"string","description":"Agent who did the work, id or name, see list_all_zoho_desk_agents."},"isBillable":{"type":"boolean","description":"Whether the customer pays for it."}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Change a time entry","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 256,
    surface_hash: "fffc270d586f7cdf9b4db393b7a6bd679f030d46ebd08d883d43be334bdadab7",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "hoursSpent",
            place: Place::Body,
            wire: "/hoursSpent",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "minutesSpent",
            place: Place::Body,
            wire: "/minutesSpent",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "executedTime",
            place: Place::Body,
            wire: "/executedTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Body,
            wire: "/description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "ownerId",
            place: Place::Body,
            wire: "/ownerId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isBillable",
            place: Place::Body,
            wire: "/isBillable",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "executedTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::UtcMillis),
            default: None,
        },
    ],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["ownerId"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /tickets/{}/timeEntry/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "description",
            "executedTime",
            "hoursSpent",
            "id",
            "isBillable",
            "minutesSpent",
            "ownerId",
            "secondsSpent",
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
                keep: &[
                    "id",
                    "executedTime",
                    "hoursSpent",
                    "minutesSpent",
                    "secondsSpent",
                    "description",
                    "ownerId",
                    "isBillable",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "It was 25 minutes, not 20",
            arguments: r#"{"ticketId":"5829153000000400132","id":"5829153000000400187","minutesSpent":25}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("timeEntry"),
        Segment::Argument("id"),
    ],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("hoursSpent", &[PlaceStep::Key("hoursSpent")]);
    request.body("minutesSpent", &[PlaceStep::Key("minutesSpent")]);
    request.body("executedTime", &[PlaceStep::Key("executedTime")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("ownerId", &[PlaceStep::Key("ownerId")]);
    request.body("isBillable", &[PlaceStep::Key("isBillable")]);
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "hoursSpent", check_integer_min_0_max_999, out);
    check::property(value, at, "minutesSpent", check_integer_min_0_max_59, out);
    check::property(value, at, "executedTime", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "ownerId", super::shared::check_string, out);
    check::property(value, at, "isBillable", super::shared::check_boolean, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "hoursSpent",
            "minutesSpent",
            "executedTime",
            "description",
            "ownerId",
            "isBillable",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_integer_min_0_max_999(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(0), out);
    check::maximum(value, at, Bound::Integer(999), out);
}

fn check_integer_min_0_max_59(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(0), out);
    check::maximum(value, at, Bound::Integer(59), out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId", "id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["ticketId", "id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "createdTimeRange", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "createdTimeRange", "limit", "cursor", "fields"],
        &[],
        out,
    );
}

fn check_sum(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "hoursSpent", check_integer_min_0_max_999, out);
    check::property(value, at, "minutesSpent", check_integer_min_0_max_59, out);
    check::property(value, at, "executedTime", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "ownerId", super::shared::check_string, out);
    check::property(value, at, "isBillable", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &[
            "ticketId",
            "id",
            "hoursSpent",
            "minutesSpent",
            "executedTime",
            "description",
            "ownerId",
            "isBillable",
        ],
        &[],
        out,
    );
}
