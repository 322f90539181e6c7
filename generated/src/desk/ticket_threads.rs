//! Generated from specs/desk/resources/ticket_threads.yaml and specs/desk/docs/ticket_threads.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, CostStep, Disclosure, Empty,
    Example, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `get_single_zoho_desk_ticket_thread_by_id`: Get a thread
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_thread_by_id",
    title: "Get a thread",
    description: "Reads one thread of a ticket with its full text, which lists leave out. The id comes from list_all_zoho_desk_ticket_threads; for the last one alone use zoho_desk_ticket_threads_latest.",
    product: &super::PRODUCT,
    resource: "ticket_threads",
    method: "get",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_desk_ticket_thread_by_id","title":"Get a thread","description":"Reads one thread of a ticket with its full text, which lists leave out. The id comes from list_all_zoho_desk_ticket_threads; for the last one alone use zoho_desk_ticket_threads_latest.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The thread."},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId","id"],"additionalProperties":false},"annotations":{"title":"Get a thread","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 147,
    surface_hash: "8c5c3f94e434ec86aafb49347041a0b0ec14b53ba163245a4a38341ef9d26c53",
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
    operation: "GET /tickets/{}/threads/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "author/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "plainText",
        "subject",
        "summary",
    ],
    disclosure: Disclosure {
        fields: &[
            "attachments",
            "author",
            "bcc",
            "cc",
            "channel",
            "content",
            "contentType",
            "createdTime",
            "direction",
            "fromEmailAddress",
            "id",
            "status",
            "to",
        ],
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
                keep: &[
                    "id",
                    "content",
                    "contentType",
                    "channel",
                    "direction",
                    "status",
                    "author",
                    "fromEmailAddress",
                    "to",
                    "cc",
                    "bcc",
                    "createdTime",
                    "attachments",
                ],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Read me the customer's second message",
            arguments: r#"{"ticketId":"5829153000000400121","id":"5829153000000400176"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("threads"),
        Segment::Argument("id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_ticket_threads_latest`: Get the latest thread
pub static LATEST: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_ticket_threads_latest",
    title: "Get the latest thread",
    description: "Reads the latest thread of a ticket with its full text, whoever wrote it: enough to see what an answer has to say. The whole exchange is in list_all_zoho_desk_ticket_threads.",
    product: &super::PRODUCT,
    resource: "ticket_threads",
    method: "latest",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_ticket_threads_latest","title":"Get the latest thread","description":"Reads the latest thread of a ticket with its full text, whoever wrote it: enough to see what an answer has to say. The whole exchange is in list_all_zoho_desk_ticket_threads.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"Get the latest thread","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 106,
    surface_hash: "d33024c89bf85b15c9d8d83d68d8fa76bb42c6f792ae337fc6e66665fe52ecd8",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_latest,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /tickets/{}/latestThread",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[
        "author/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "plainText",
        "subject",
        "summary",
    ],
    disclosure: Disclosure {
        fields: &[
            "attachments",
            "author",
            "bcc",
            "cc",
            "channel",
            "content",
            "contentType",
            "createdTime",
            "direction",
            "fromEmailAddress",
            "id",
            "status",
            "to",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LATEST,
            build: build_latest,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[
                    "id",
                    "content",
                    "contentType",
                    "channel",
                    "direction",
                    "status",
                    "author",
                    "fromEmailAddress",
                    "to",
                    "cc",
                    "bcc",
                    "createdTime",
                    "attachments",
                ],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What did they say last on the webhook ticket?",
            arguments: r#"{"ticketId":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_LATEST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("latestThread"),
    ],
};

fn build_latest(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LATEST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `list_all_zoho_desk_ticket_threads`: List threads of a ticket
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_ticket_threads",
    title: "List threads of a ticket",
    description: "Lists the emails, chats and calls with the customer on one ticket, latest first, with a summary each. The full text is in get_single_zoho_desk_ticket_thread_by_id. With comments between them: list_all_zoho_desk_ticket_conversations.",
    product: &super::PRODUCT,
    resource: "ticket_threads",
    method: "list",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_ticket_threads","title":"List threads of a ticket","description":"Lists the emails, chats and calls with the customer on one ticket, latest first, with a summary each. The full text is in get_single_zoho_desk_ticket_thread_by_id. With comments between them: list_all_zoho_desk_ticket_conversations.","inputSchema":{"type":"object","properties":{"ticketId":{"type":"string","pattern":"^[0-9]+$","description":"Id of the ticket."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"required":["ticketId"],"additionalProperties":false},"annotations":{"title":"List threads of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 165,
    surface_hash: "4201f4f5721dc117fa77dad303c1dcd4078130ea779af734fe58a654f4eab801",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketId",
            place: Place::Path,
            wire: "ticketId",
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
    lookups: &[],
    operation: "GET /tickets/{}/threads",
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
    outsiders: &[
        "author/name",
        "contact/firstName",
        "contact/lastName",
        "content",
        "description",
        "plainText",
        "subject",
        "summary",
    ],
    disclosure: Disclosure {
        fields: &[
            "author",
            "channel",
            "createdTime",
            "direction",
            "hasAttach",
            "id",
            "status",
            "summary",
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
                    "summary",
                    "channel",
                    "direction",
                    "status",
                    "author",
                    "createdTime",
                    "hasAttach",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What was written on the webhook ticket?",
            arguments: r#"{"ticketId":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("ticketId"),
        Segment::Fixed("threads"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 0,
    },
    argument: "limit",
    size: "limit",
    max: 200,
    default: 20,
    more: &[],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId", "id"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["ticketId", "id", "fields"], &[], out);
}

fn check_latest(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["ticketId"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketId"], out);
    check::property(value, at, "ticketId", super::shared::check_accountid, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &["ticketId", "limit", "cursor", "fields"],
        &[],
        out,
    );
}
