//! Generated from specs/desk/resources/tickets.yaml and specs/desk/docs/tickets.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentChoice, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost,
    CostStep, Disclosure, Empty, Evidence, Example, Literal, Pagination, PaginationForm,
    Place, Purpose, Refusal, ResultShape, Risk, Rule, Source, Step, ToolDescriptor,
    UnderRules, Within,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_desk_tickets_close`: Close tickets
pub static CLOSE: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_close",
    title: "Close tickets",
    description: "Closes one or several tickets. To close one with a resolution or another status use update_a_zoho_desk_ticket_by_id. Ids come from list_all_zoho_desk_tickets. Returns for each ticket whether it was closed.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "close",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Bulk],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_close","title":"Close tickets","description":"Closes one or several tickets. To close one with a resolution or another status use update_a_zoho_desk_ticket_by_id. Ids come from list_all_zoho_desk_tickets. Returns for each ticket whether it was closed.","inputSchema":{"type":"object","properties":{"ids":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the tickets."}},"required":["ids"],"additionalProperties":false},"annotations":{"title":"Close tickets","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 124,
    surface_hash: "80d13564b881e8b255e1939e572504f4ba3d12e32d23f4143023293be6ca16ea",
    arguments: &[
        ArgumentDescriptor {
            name: "ids",
            place: Place::Body,
            wire: "/ids",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_close,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /closeTickets",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["errors", "id", "ids", "success"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CLOSE,
            build: build_close,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/results",
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
            ask: "Close the two how-to tickets",
            arguments: r#"{"ids":["5829153000000400133","5829153000000400138"]}"#,
        },
    ],
};

static TEMPLATE_CLOSE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("closeTickets")],
};

fn build_close(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CLOSE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.finish()
}

/// `zoho_desk_tickets_count_by_field`: Count tickets
pub static COUNT_BY_FIELD: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_count_by_field",
    title: "Count tickets",
    description: "Counts tickets by status, priority or channel, or those overdue, escalated or spam: for questions that begin with how many. Costs 50 credits where a list costs 3. The tickets themselves come from list_all_zoho_desk_tickets.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "count_by_field",
    class: Class::Read,
    tags: &["reporting", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ", "Desk.search.READ", "Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_count_by_field","title":"Count tickets","description":"Counts tickets by status, priority or channel, or those overdue, escalated or spam: for questions that begin with how many. Costs 50 credits where a list costs 3. The tickets themselves come from list_all_zoho_desk_tickets.","inputSchema":{"type":"object","properties":{"field":{"type":"string","enum":["status","statusType","priority","channel","escalated","overDue","spam"],"description":"What to count by."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"assigneeId":{"type":"string","description":"Id or name, see list_all_zoho_desk_agents."},"accountId":{"type":"string","pattern":"^[0-9]+$","description":"Only of this account."},"createdTimeRange":{"type":"string","description":"Created between two times. `from,to`, such as `today-7d,today`."}},"required":["field"],"additionalProperties":false},"annotations":{"title":"Count tickets","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 232,
    surface_hash: "551b5d85d12a08233b9c0a2f5a6fd27de1c3d4107b7e24885bf43520a805dab7",
    arguments: &[
        ArgumentDescriptor {
            name: "field",
            place: Place::Query,
            wire: "field",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "assigneeId",
            place: Place::Query,
            wire: "assigneeId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Query,
            wire: "accountId",
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
    ],
    check: check_count_by_field,
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
    lookups: &[
        ArgumentLookup {
            at: &["assigneeId"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /ticketsCountByFieldValues",
    cost: Cost {
        credits: 50,
        heavy: false,
        steps: &[],
    },
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &["field"],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_COUNT_BY_FIELD,
            build: build_count_by_field,
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
            ask: "How many tickets does Support have in each status?",
            arguments: r#"{"field":"status","departmentId":"5829153000000400001"}"#,
        },
    ],
};

static TEMPLATE_COUNT_BY_FIELD: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("ticketsCountByFieldValues")],
};

fn build_count_by_field(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_COUNT_BY_FIELD, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("field", "field", QueryStyle::Plain);
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("assigneeId", "assigneeId", QueryStyle::Plain);
    request.query("accountId", "accountId", QueryStyle::Plain);
    request.query("createdTimeRange", "createdTimeRange", QueryStyle::Plain);
    request.finish()
}

/// `create_a_zoho_desk_ticket`: Create a ticket
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_desk_ticket",
    title: "Create a ticket",
    description: "Opens a ticket for a customer: contactId of a known one, or contact for a new one. Look for an open ticket about the same with list_all_zoho_desk_tickets_search first. To answer one that exists use create_a_zoho_desk_email_reply. Returns id, ticketNumber and webUrl.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "create",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.settings.READ", "Desk.tickets.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_desk_ticket","title":"Create a ticket","description":"Opens a ticket for a customer: contactId of a known one, or contact for a new one. Look for an open ticket about the same with list_all_zoho_desk_tickets_search first. To answer one that exists use create_a_zoho_desk_email_reply. Returns id, ticketNumber and webUrl.","inputSchema":{"type":"object","properties":{"subject":{"type":"string","description":"What it is about."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"contactId":{"type":"string","pattern":"^[0-9]+$","description":"Id from list_all_zoho_desk_contacts_search."},"contact":{"type":"object","description":"A customer who is no contact yet; one with the same email is taken instead.","properties":{"lastName":{"type":"string"},"firstName":{"type":"string"},"email":{"type":"string"},"phone":{"type":"string"}},"required":["lastName"]},"description":{"type":"string","description":"The problem, as HTML."},"status":{"type":"string","description":"Often Open, On Hold, Escalated, Closed."},"priority":{"type":"string","description":"Often High, Medium, Low."},"assigneeId":{"type":"string","description":"Agent, id or name, see list_all_zoho_desk_agents."},"category":{"type":"string","description":"Category."},"classification":{"type":"string","description":"Often Question, Problem, Feature, Others."},"channel":{"type":"string","description":"How it came in: Email, Phone, Web, Chat."},"dueDate":{"type":"string","description":"When it falls due. Date-time or `now-2h`."},"productId":{"type":"string","pattern":"^[0-9]+$","description":"The product."},"email":{"type":"string","description":"Where replies go."},"phone":{"type":"string","description":"Phone of the customer."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."},"idempotency_key":{"type":"string"}},"required":["subject","departmentId"],"additionalProperties":false},"annotations":{"title":"Create a ticket","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 482,
    surface_hash: "1b095dade47e5c4429627f6433f0e05bd6f996ba226f79220b22e7ee34d7878f",
    arguments: &[
        ArgumentDescriptor {
            name: "subject",
            place: Place::Body,
            wire: "/subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Body,
            wire: "/departmentId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contactId",
            place: Place::Body,
            wire: "/contactId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contact",
            place: Place::Body,
            wire: "/contact",
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
            name: "status",
            place: Place::Body,
            wire: "/status",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "priority",
            place: Place::Body,
            wire: "/priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "assigneeId",
            place: Place::Body,
            wire: "/assigneeId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "category",
            place: Place::Body,
            wire: "/category",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "classification",
            place: Place::Body,
            wire: "/classification",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "channel",
            place: Place::Body,
            wire: "/channel",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dueDate",
            place: Place::Body,
            wire: "/dueDate",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "productId",
            place: Place::Body,
            wire: "/productId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Body,
            wire: "/email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "phone",
            place: Place::Body,
            wire: "/phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cf",
            place: Place::Body,
            wire: "/cf",
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
    rules: &[Rule::ExactlyOne(&["contactId", "contact"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "dueDate",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::UtcMillis),
            default: None,
        },
    ],
    fields: &[],
    choices: &[
        ArgumentChoice {
            argument: "status",
            module: "tickets",
            field: "status",
            list: false,
        },
        ArgumentChoice {
            argument: "priority",
            module: "tickets",
            field: "priority",
            list: false,
        },
        ArgumentChoice {
            argument: "category",
            module: "tickets",
            field: "category",
            list: false,
        },
        ArgumentChoice {
            argument: "classification",
            module: "tickets",
            field: "classification",
            list: false,
        },
        ArgumentChoice {
            argument: "channel",
            module: "tickets",
            field: "channel",
            list: false,
        },
    ],
    lookups: &[
        ArgumentLookup {
            at: &["assigneeId"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /tickets",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "assigneeId",
            "category",
            "cf",
            "channel",
            "classification",
            "contact",
            "contactId",
            "departmentId",
            "description",
            "dueDate",
            "email",
            "id",
            "phone",
            "priority",
            "productId",
            "status",
            "subject",
            "ticketNumber",
            "webUrl",
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
                    "ticketNumber",
                    "subject",
                    "status",
                    "departmentId",
                    "contactId",
                    "assigneeId",
                    "webUrl",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Open a ticket for Wendy Castellano about a broken label printer",
            arguments: r#"{"subject":"Label printer prints blank pages","departmentId":"5829153000000400001","contactId":"5829153000000400054","description":"Since this morning the printer in hall 2 prints blank pages.","priority":"Medium"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("tickets")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("subject", &[PlaceStep::Key("subject")]);
    request.body("departmentId", &[PlaceStep::Key("departmentId")]);
    request.body("contactId", &[PlaceStep::Key("contactId")]);
    request.body("contact", &[PlaceStep::Key("contact")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("status", &[PlaceStep::Key("status")]);
    request.body("priority", &[PlaceStep::Key("priority")]);
    request.body("assigneeId", &[PlaceStep::Key("assigneeId")]);
    request.body("category", &[PlaceStep::Key("category")]);
    request.body("classification", &[PlaceStep::Key("classification")]);
    request.body("channel", &[PlaceStep::Key("channel")]);
    request.body("dueDate", &[PlaceStep::Key("dueDate")]);
    request.body("productId", &[PlaceStep::Key("productId")]);
    request.body("email", &[PlaceStep::Key("email")]);
    request.body("phone", &[PlaceStep::Key("phone")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

/// `get_single_zoho_desk_ticket_by_id`: Get a ticket
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_desk_ticket_by_id",
    title: "Get a ticket",
    description: "Reads one ticket with description, status, priority, due date, custom fields (cf) and counts. What was said since is in list_all_zoho_desk_ticket_conversations. The id comes from list_all_zoho_desk_tickets or, for a number that people say, from list_all_zoho_desk_tickets_search with ticketNumber.",
    product: &super::PRODUCT,
    resource: "tickets",
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
    entry: r#"{"name":"get_single_zoho_desk_ticket_by_id","title":"Get a ticket","description":"Reads one ticket with description, status, priority, due date, custom fields (cf) and counts. What was said since is in list_all_zoho_desk_ticket_conversations. The id comes from list_all_zoho_desk_tickets or, for a number that people say, from list_all_zoho_desk_tickets_search with ticketNumber.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"include":{"type":"array","items":{"type":"string","enum":["contacts","products","departments","team","assignee","isRead"]},"description":"Customer, agent, team, department or product by name."},"fields":{"type":"array","items":{"type":"string"}}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 195,
    surface_hash: "c01a0fd98b088d58b3d4c2efdd9357dcfe6288cea4de2be6279867f8beebc39e",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "include",
            place: Place::Query,
            wire: "include",
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
    operation: "GET /tickets/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[],
        shown: &["include", "fields"],
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
            ask: "What exactly is the Acme SSO ticket about?",
            arguments: r#"{"id":"5829153000000400132","include":["contacts","assignee"]}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("tickets"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("include", "include", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_desk_tickets`: List tickets
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_tickets",
    title: "List tickets",
    description: "Lists tickets, newest first, by department, status, agent, team, priority or due date: the way to the queue and to unassigned tickets. For words, numbers, customers or time ranges use list_all_zoho_desk_tickets_search. Returns data without descriptions: read those with get_single_zoho_desk_ticket_by_id.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "list",
    class: Class::Read,
    tags: &["support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.basic.READ", "Desk.settings.READ", "Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_tickets","title":"List tickets","description":"Lists tickets, newest first, by department, status, agent, team, priority or due date: the way to the queue and to unassigned tickets. For words, numbers, customers or time ranges use list_all_zoho_desk_tickets_search. Returns data without descriptions: read those with get_single_zoho_desk_ticket_by_id.","inputSchema":{"type":"object","properties":{"departmentIds":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Ids or names, see list_all_zoho_desk_departments."},"status":{"type":"array","maxItems":20,"items":{"type":"string"},"description":"For example [Open]."},"assignee":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"[Unassigned] for tickets without an agent; else ids or names of agents."},"teamIds":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Ids or names, see list_all_zoho_desk_teams."},"channel":{"type":"array","maxItems":20,"items":{"type":"string"},"description":"For example [Email]."},"priority":{"type":"array","maxItems":20,"items":{"type":"string"},"description":"For example [High]."},"dueDate":{"type":"string","enum":["overdue","today","tomorrow","currentWeek","currentMonth"],"description":"When they fall due."},"receivedInDays":{"type":"integer","enum":[15,30,90],"description":"Received in the last so many days."},"sortBy":{"type":"string","enum":["createdTime","-createdTime","customerResponseTime","-customerResponseTime","responseDueDate","-responseDueDate","ticketNumber","-ticketNumber"],"description":"Order; a minus makes it descending."},"include":{"type":"array","items":{"type":"string","enum":["contacts","products","departments","team","assignee","isRead"]},"description":"What to tell beside the ticket."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"List tickets","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 494,
    surface_hash: "39bab760fe33164dd8d96738989904bdca2e33d811d7bf07b63325eb75223ec3",
    arguments: &[
        ArgumentDescriptor {
            name: "departmentIds",
            place: Place::Query,
            wire: "departmentIds",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "status",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "assignee",
            place: Place::Query,
            wire: "assignee",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "teamIds",
            place: Place::Query,
            wire: "teamIds",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "channel",
            place: Place::Query,
            wire: "channel",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "priority",
            place: Place::Query,
            wire: "priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dueDate",
            place: Place::Query,
            wire: "dueDate",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "receivedInDays",
            place: Place::Query,
            wire: "receivedInDays",
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
            name: "include",
            place: Place::Query,
            wire: "include",
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
    choices: &[
        ArgumentChoice {
            argument: "status",
            module: "tickets",
            field: "status",
            list: false,
        },
        ArgumentChoice {
            argument: "channel",
            module: "tickets",
            field: "channel",
            list: false,
        },
        ArgumentChoice {
            argument: "priority",
            module: "tickets",
            field: "priority",
            list: false,
        },
    ],
    lookups: &[
        ArgumentLookup {
            at: &["assignee"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &["Unassigned"],
        },
        ArgumentLookup {
            at: &["departmentIds"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["teamIds"],
            lookup: &super::LOOKUP_TEAM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /tickets",
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
        fields: &[],
        shown: &["include", "fields"],
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
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The 10 most recent open tickets of Support without an assignee",
            arguments: r#"{"departmentIds":["5829153000000400001"],"status":["Open"],"assignee":["Unassigned"],"sortBy":"-createdTime","limit":10}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("tickets")],
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
    request.query("departmentIds", "departmentIds", QueryStyle::Comma);
    request.query("status", "status", QueryStyle::Comma);
    request.query("assignee", "assignee", QueryStyle::Comma);
    request.query("teamIds", "teamIds", QueryStyle::Comma);
    request.query("channel", "channel", QueryStyle::Comma);
    request.query("priority", "priority", QueryStyle::Comma);
    request.query("dueDate", "dueDate", QueryStyle::Plain);
    request.query("receivedInDays", "receivedInDays", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.query("include", "include", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_desk_tickets_mark_as_read`: Mark a ticket as read
pub static MARK_AS_READ: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_mark_as_read",
    title: "Mark a ticket as read",
    description: "Marks one ticket as read for the connected agent. Nothing else changes; to see whether it is read use include isRead of get_single_zoho_desk_ticket_by_id.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "mark_as_read",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_mark_as_read","title":"Mark a ticket as read","description":"Marks one ticket as read for the connected agent. Nothing else changes; to see whether it is read use include isRead of get_single_zoho_desk_ticket_by_id.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Mark a ticket as read","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "48aae8ae1f8c9f52eb170c2360a9a71f8870207f0984fd20048ef770ecafe470",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_read,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/{}/markAsRead",
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
            template: &TEMPLATE_MARK_AS_READ,
            build: build_mark_as_read,
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
            ask: "I have seen the VAT ticket",
            arguments: r#"{"id":"5829153000000400139"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_READ: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("markAsRead"),
    ],
};

fn build_mark_as_read(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_READ, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_tickets_mark_as_unread`: Mark a ticket as unread
pub static MARK_AS_UNREAD: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_mark_as_unread",
    title: "Mark a ticket as unread",
    description: "Marks one ticket as unread for the connected agent, so that it stands out again. Nothing else changes.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "mark_as_unread",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_mark_as_unread","title":"Mark a ticket as unread","description":"Marks one ticket as unread for the connected agent, so that it stands out again. Nothing else changes.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Mark a ticket as unread","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 86,
    surface_hash: "93206f952a7b69130392a9e83845c59789c1c3e7392896de1c5f991d4c946b31",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_as_unread,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/{}/markAsUnRead",
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
            template: &TEMPLATE_MARK_AS_UNREAD,
            build: build_mark_as_unread,
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
            ask: "Remind me of the VAT ticket",
            arguments: r#"{"id":"5829153000000400139"}"#,
        },
    ],
};

static TEMPLATE_MARK_AS_UNREAD: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("markAsUnRead"),
    ],
};

fn build_mark_as_unread(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_AS_UNREAD, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_tickets_mark_spam`: Mark tickets as spam
pub static MARK_SPAM: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_mark_spam",
    title: "Mark tickets as spam",
    description: "Marks tickets as spam, or with isSpam false as none after all. Spam leaves the lists. Ids come from list_all_zoho_desk_tickets.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "mark_spam",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Bulk],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_mark_spam","title":"Mark tickets as spam","description":"Marks tickets as spam, or with isSpam false as none after all. Spam leaves the lists. Ids come from list_all_zoho_desk_tickets.","inputSchema":{"type":"object","properties":{"ids":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the tickets."},"isSpam":{"type":"boolean","description":"Whether they are spam."}},"required":["ids","isSpam"],"additionalProperties":false},"annotations":{"title":"Mark tickets as spam","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 129,
    surface_hash: "808bf766bb4319a7d96703e02480b3fc5d0b7e5a09cd003dff2eb466317a4d30",
    arguments: &[
        ArgumentDescriptor {
            name: "ids",
            place: Place::Body,
            wire: "/ids",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "isSpam",
            place: Place::Body,
            wire: "/isSpam",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mark_spam,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/markSpam",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["errors", "id", "ids", "isSpam", "success"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MARK_SPAM,
            build: build_mark_spam,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/results",
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
            ask: "That one is spam",
            arguments: r#"{"ids":["5829153000000400138"],"isSpam":true}"#,
        },
    ],
};

static TEMPLATE_MARK_SPAM: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("tickets"), Segment::Fixed("markSpam")],
};

fn build_mark_spam(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MARK_SPAM, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.body("isSpam", &[PlaceStep::Key("isSpam")]);
    request.finish()
}

/// `zoho_desk_tickets_merge`: Merge tickets
pub static MERGE: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_merge",
    title: "Merge tickets",
    description: "Merges other tickets into one: their threads, comments and time come to it, and they end. Cannot be undone. Use it for the same problem of the same customer, found with list_all_zoho_desk_tickets_search.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "merge",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_merge","title":"Merge tickets","description":"Merges other tickets into one: their threads, comments and time come to it, and they end. Cannot be undone. Use it for the same problem of the same customer, found with list_all_zoho_desk_tickets_search.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket that stays."},"ids":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"The other tickets, which end."}},"required":["id","ids"],"additionalProperties":false},"annotations":{"title":"Merge tickets","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 149,
    surface_hash: "944edd8f15445f5bd738033720483667c40e4ac3b70d9938e249266efdd7a7dc",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "ids",
            place: Place::Body,
            wire: "/ids",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_merge,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/{}/merge",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "commentCount",
            "id",
            "ids",
            "status",
            "subject",
            "threadCount",
            "ticketNumber",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MERGE,
            build: build_merge,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[
                    "id",
                    "ticketNumber",
                    "subject",
                    "status",
                    "threadCount",
                    "commentCount",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The slow reports and the wrong dashboard are one fault; merge them",
            arguments: r#"{"id":"5829153000000400127","ids":["5829153000000400128"]}"#,
        },
    ],
};

static TEMPLATE_MERGE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("merge"),
    ],
};

fn build_merge(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MERGE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.finish()
}

/// `zoho_desk_tickets_metrics`: Get the times of a ticket
pub static METRICS: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_metrics",
    title: "Get the times of a ticket",
    description: "Tells how long one ticket took: first response, resolution, numbers of replies. For counts over many tickets use zoho_desk_tickets_count_by_field.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "metrics",
    class: Class::Read,
    tags: &["reporting", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.tickets.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_metrics","title":"Get the times of a ticket","description":"Tells how long one ticket took: first response, resolution, numbers of replies. For counts over many tickets use zoho_desk_tickets_count_by_field.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get the times of a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 96,
    surface_hash: "872b054f6da01ed0e939d45f87e846391bea7e37a4eef28e0178b39782440aac",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_metrics,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /tickets/{}/metrics",
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
            template: &TEMPLATE_METRICS,
            build: build_metrics,
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
            ask: "How fast did we answer the webhook ticket?",
            arguments: r#"{"id":"5829153000000400121"}"#,
        },
    ],
};

static TEMPLATE_METRICS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("metrics"),
    ],
};

fn build_metrics(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_METRICS, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.finish()
}

/// `zoho_desk_tickets_move`: Move a ticket to another department
pub static MOVE: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_move",
    title: "Move a ticket to another department",
    description: "Moves one ticket to another department, which an update cannot. Agent and team of the old department may be lost: set them afterwards with update_a_zoho_desk_ticket_by_id. Ids come from list_all_zoho_desk_tickets and list_all_zoho_desk_departments.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "move",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_move","title":"Move a ticket to another department","description":"Moves one ticket to another department, which an update cannot. Agent and team of the old department may be lost: set them afterwards with update_a_zoho_desk_ticket_by_id. Ids come from list_all_zoho_desk_tickets and list_all_zoho_desk_departments.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."}},"required":["id","departmentId"],"additionalProperties":false},"annotations":{"title":"Move a ticket to another department","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 153,
    surface_hash: "6e3719adced9cec36137556bf1aa2da20fba98f5eff291496ecea107b4ba2785",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Body,
            wire: "/departmentId",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_move,
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
    operation: "POST /tickets/{}/move",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "assigneeId",
            "departmentId",
            "id",
            "status",
            "subject",
            "teamId",
            "ticketNumber",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MOVE,
            build: build_move,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "",
                one: false,
                keep: &[
                    "id",
                    "ticketNumber",
                    "subject",
                    "status",
                    "departmentId",
                    "assigneeId",
                    "teamId",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The double charge is for Finance",
            arguments: r#"{"id":"5829153000000400134","departmentId":"5829153000000400003"}"#,
        },
    ],
};

static TEMPLATE_MOVE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("move"),
    ],
};

fn build_move(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MOVE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("departmentId", &[PlaceStep::Key("departmentId")]);
    request.finish()
}

/// `zoho_desk_tickets_suggest_relevant_articles_for_ticket`: Suggest articles for a ticket
pub static SUGGEST_RELEVANT_ARTICLES_FOR_TICKET: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_suggest_relevant_articles_for_ticket",
    title: "Suggest articles for a ticket",
    description: "Finds help articles that fit one ticket: look here before a reply is written. For words of your own use list_all_zoho_desk_articles_search. Returns data with title, summary and webUrl; the steps are in get_single_zoho_desk_article_by_id. Needs an edition that has it.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "suggest_relevant_articles_for_ticket",
    class: Class::Read,
    tags: &["articles", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &["Desk.articles.READ", "Desk.basic.READ", "Desk.tickets.READ"],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_suggest_relevant_articles_for_ticket","title":"Suggest articles for a ticket","description":"Finds help articles that fit one ticket: look here before a reply is written. For words of your own use list_all_zoho_desk_articles_search. Returns data with title, summary and webUrl; the steps are in get_single_zoho_desk_article_by_id. Needs an edition that has it.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"departmentId":{"type":"string","description":"Department of the ticket; id or name. Looked up where not given."},"limit":{"type":"integer","minimum":1,"maximum":50,"default":5},"cursor":{"type":"string","description":"next_cursor"}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Suggest articles for a ticket","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 188,
    surface_hash: "a11d0c5e91688042cfaf7068f6d76341f62b01a463de5f84a0263b9e109c26bd",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "departmentId",
            place: Place::Query,
            wire: "departmentId",
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
    ],
    check: check_suggest_relevant_articles_for_ticket,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT_OF_TICKET,
            within: &[
                Within {
                    argument: "id",
                    source: Source::Argument("id"),
                    required: true,
                },
            ],
            purpose: Purpose::Default,
            except: &[],
        },
        ArgumentLookup {
            at: &["departmentId"],
            lookup: &super::LOOKUP_DEPARTMENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "GET /tickets/{}/articleSuggestion",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["id", "locale", "permission", "status", "summary", "title", "webUrl"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET,
            build: build_suggest_relevant_articles_for_ticket,
            pagination: Some(&PAGINATION_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET),
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[
                    "id",
                    "title",
                    "summary",
                    "webUrl",
                    "permission",
                    "status",
                    "locale",
                ],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which articles help with the lost authenticator?",
            arguments: r#"{"id":"5829153000000400112","departmentId":"5829153000000400001"}"#,
        },
    ],
};

static TEMPLATE_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("tickets"),
        Segment::Argument("id"),
        Segment::Fixed("articleSuggestion"),
    ],
};

static PAGINATION_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET: Pagination = Pagination {
    form: PaginationForm::Offset {
        parameter: "from",
        first: 1,
    },
    argument: "limit",
    size: "limit",
    max: 50,
    default: 5,
    more: &[],
    count: "",
    last: None,
};

fn build_suggest_relevant_articles_for_ticket(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(
        &TEMPLATE_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET,
        arguments,
        context,
    );
    request.header_tenant("orgId", "org_id");
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.pagination(&PAGINATION_SUGGEST_RELEVANT_ARTICLES_FOR_TICKET);
    request.finish()
}

/// `zoho_desk_tickets_trash`: Move tickets to the recycle bin
pub static TRASH: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_trash",
    title: "Move tickets to the recycle bin",
    description: "Moves tickets to the recycle bin. Only when deletion was asked for: a solved ticket is closed with zoho_desk_tickets_close, an unwanted one marked with zoho_desk_tickets_mark_spam.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "trash",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Bulk, Risk::Destructive],
    scopes: &["Desk.tickets.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_trash","title":"Move tickets to the recycle bin","description":"Moves tickets to the recycle bin. Only when deletion was asked for: a solved ticket is closed with zoho_desk_tickets_close, an unwanted one marked with zoho_desk_tickets_mark_spam.","inputSchema":{"type":"object","properties":{"ticketIds":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the tickets."}},"required":["ticketIds"],"additionalProperties":false},"annotations":{"title":"Move tickets to the recycle bin","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 123,
    surface_hash: "e7296c9aca9bd1169a39da8db760402d8a8134f04b12f62053a1e49cee21ec85",
    arguments: &[
        ArgumentDescriptor {
            name: "ticketIds",
            place: Place::Body,
            wire: "/ticketIds",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_trash,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/moveToTrash",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["ticketIds"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_TRASH,
            build: build_trash,
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
            ask: "Delete the test ticket",
            arguments: r#"{"ticketIds":["5829153000000400119"]}"#,
        },
    ],
};

static TEMPLATE_TRASH: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("tickets"), Segment::Fixed("moveToTrash")],
};

fn build_trash(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_TRASH, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("ticketIds", &[PlaceStep::Key("ticketIds")]);
    request.finish()
}

/// `update_a_zoho_desk_ticket_by_id`: Update a ticket
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_desk_ticket_by_id",
    title: "Update a ticket",
    description: "Changes status, priority, agent, team, due date or other fields of one ticket and leaves the rest. For another department use zoho_desk_tickets_move, to close several zoho_desk_tickets_close, to answer the customer create_a_zoho_desk_email_reply. The id comes from list_all_zoho_desk_tickets.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "update",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Write],
    scopes: &["Desk.basic.READ", "Desk.settings.READ", "Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_desk_ticket_by_id","title":"Update a ticket","description":"Changes status, priority, agent, team, due date or other fields of one ticket and leaves the rest. For another department use zoho_desk_tickets_move, to close several zoho_desk_tickets_close, to answer the customer create_a_zoho_desk_email_reply. The id comes from list_all_zoho_desk_tickets.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The ticket."},"subject":{"type":"string","description":"What it is about."},"description":{"type":"string","description":"The problem, as HTML."},"status":{"type":"string","description":"One of the organisation's own, often Open, On Hold, Escalated, Closed."},"priority":{"type":"string","description":"Often High, Medium, Low."},"assigneeId":{"type":["string","null"],"description":"Agent, id or name, see list_all_zoho_desk_agents; null for nobody."},"teamId":{"type":["string","null"],"description":"Team, id or name, see list_all_zoho_desk_teams; null for none."},"category":{"type":"string","description":"Category."},"classification":{"type":"string","description":"Often Question, Problem, Feature, Others."},"dueDate":{"type":"string","description":"When it falls due. Date-time or `now-2h`."},"contactId":{"type":"string","pattern":"^[0-9]+$","description":"The customer."},"productId":{"type":"string","pattern":"^[0-9]+$","description":"The product."},"resolution":{"type":"string","description":"How it was solved."},"cf":{"type":"object","description":"Custom fields by API name, from list_all_zoho_desk_fields."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a ticket","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 414,
    surface_hash: "e6d74d819bd9eac823f4bd5c62c2a02b37bffbd7d6668d32bb6a0c589a456529",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "subject",
            place: Place::Body,
            wire: "/subject",
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
            name: "status",
            place: Place::Body,
            wire: "/status",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "priority",
            place: Place::Body,
            wire: "/priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "assigneeId",
            place: Place::Body,
            wire: "/assigneeId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "teamId",
            place: Place::Body,
            wire: "/teamId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "category",
            place: Place::Body,
            wire: "/category",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "classification",
            place: Place::Body,
            wire: "/classification",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dueDate",
            place: Place::Body,
            wire: "/dueDate",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "contactId",
            place: Place::Body,
            wire: "/contactId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "productId",
            place: Place::Body,
            wire: "/productId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "resolution",
            place: Place::Body,
            wire: "/resolution",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cf",
            place: Place::Body,
            wire: "/cf",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[
        Refusal {
            argument: "departmentId",
            values: &[],
            pattern: None,
            when: &[],
            say: "A ticket is moved to another department by zoho_desk_tickets_move.",
        },
    ],
    values: &[],
    dates: &[
        DateUse {
            argument: "dueDate",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::UtcMillis),
            default: None,
        },
    ],
    fields: &[],
    choices: &[
        ArgumentChoice {
            argument: "status",
            module: "tickets",
            field: "status",
            list: false,
        },
        ArgumentChoice {
            argument: "priority",
            module: "tickets",
            field: "priority",
            list: false,
        },
        ArgumentChoice {
            argument: "category",
            module: "tickets",
            field: "category",
            list: false,
        },
        ArgumentChoice {
            argument: "classification",
            module: "tickets",
            field: "classification",
            list: false,
        },
    ],
    lookups: &[
        ArgumentLookup {
            at: &["assigneeId"],
            lookup: &super::LOOKUP_AGENT,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
        ArgumentLookup {
            at: &["teamId"],
            lookup: &super::LOOKUP_TEAM,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PATCH /tickets/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &[
            "assigneeId",
            "category",
            "cf",
            "classification",
            "contactId",
            "departmentId",
            "description",
            "dueDate",
            "id",
            "modifiedTime",
            "priority",
            "productId",
            "resolution",
            "status",
            "statusType",
            "subject",
            "teamId",
            "ticketNumber",
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
                    "ticketNumber",
                    "subject",
                    "status",
                    "statusType",
                    "priority",
                    "departmentId",
                    "assigneeId",
                    "teamId",
                    "dueDate",
                    "modifiedTime",
                ],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Escalate the Acme SSO ticket with high priority and give it to Sarah Jenkins",
            arguments: r#"{"id":"5829153000000400132","status":"Escalated","priority":"High","assigneeId":"5829153000000400009"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Patch,
    segments: &[Segment::Fixed("tickets"), Segment::Argument("id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("subject", &[PlaceStep::Key("subject")]);
    request.body("description", &[PlaceStep::Key("description")]);
    request.body("status", &[PlaceStep::Key("status")]);
    request.body("priority", &[PlaceStep::Key("priority")]);
    request.body("assigneeId", &[PlaceStep::Key("assigneeId")]);
    request.body("teamId", &[PlaceStep::Key("teamId")]);
    request.body("category", &[PlaceStep::Key("category")]);
    request.body("classification", &[PlaceStep::Key("classification")]);
    request.body("dueDate", &[PlaceStep::Key("dueDate")]);
    request.body("contactId", &[PlaceStep::Key("contactId")]);
    request.body("productId", &[PlaceStep::Key("productId")]);
    request.body("resolution", &[PlaceStep::Key("resolution")]);
    request.body("cf", &[PlaceStep::Key("cf")]);
    request.finish()
}

/// `zoho_desk_tickets_update_many`: Update a field of many tickets
pub static UPDATE_MANY: ToolDescriptor = ToolDescriptor {
    name: "zoho_desk_tickets_update_many",
    title: "Update a field of many tickets",
    description: "Sets one field of up to 50 tickets to the same value. For one ticket, or for several fields, use update_a_zoho_desk_ticket_by_id. API names come from list_all_zoho_desk_fields. Returns nothing.",
    product: &super::PRODUCT,
    resource: "tickets",
    method: "update_many",
    class: Class::Write,
    tags: &["support", "tickets"],
    risk: &[Risk::Bulk],
    scopes: &["Desk.tickets.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_desk_tickets_update_many","title":"Update a field of many tickets","description":"Sets one field of up to 50 tickets to the same value. For one ticket, or for several fields, use update_a_zoho_desk_ticket_by_id. API names come from list_all_zoho_desk_fields. Returns nothing.","inputSchema":{"type":"object","properties":{"ids":{"type":"array","maxItems":50,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the tickets."},"fieldName":{"type":"string","description":"API name, for example priority or cf_environment."},"fieldValue":{"type":"string","description":"The new value."},"isCustomField":{"type":"boolean","description":"Whether it is a custom field."}},"required":["ids","fieldName","fieldValue"],"additionalProperties":false},"annotations":{"title":"Update a field of many tickets","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 187,
    surface_hash: "22e4a02cfea5028ab52debe4e9f2abcff221d2593364e49b5f4b0eb6a1df971a",
    arguments: &[
        ArgumentDescriptor {
            name: "ids",
            place: Place::Body,
            wire: "/ids",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fieldName",
            place: Place::Body,
            wire: "/fieldName",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fieldValue",
            place: Place::Body,
            wire: "/fieldValue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "isCustomField",
            place: Place::Body,
            wire: "/isCustomField",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_update_many,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /tickets/updateMany",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["contact/firstName", "contact/lastName", "description", "subject"],
    disclosure: Disclosure {
        fields: &["fieldName", "fieldValue", "ids", "isCustomField"],
        shown: &[],
        tested: &["fieldName"],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UPDATE_MANY,
            build: build_update_many,
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
            ask: "Set the three billing tickets to medium priority",
            arguments: r#"{"ids":["5829153000000400134","5829153000000400136","5829153000000400139"],"fieldName":"priority","fieldValue":"Medium"}"#,
        },
    ],
};

static TEMPLATE_UPDATE_MANY: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("tickets"), Segment::Fixed("updateMany")],
};

fn build_update_many(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE_MANY, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.body_constant(&[], Literal::Json("{}"));
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.body("fieldName", &[PlaceStep::Key("fieldName")]);
    request.body("fieldValue", &[PlaceStep::Key("fieldValue")]);
    request.body("isCustomField", &[PlaceStep::Key("isCustomField")]);
    request.finish()
}

fn check_close(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ids"], out);
    check::property(value, at, "ids", super::shared::check_attachmentids, out);
    check::no_other_properties(value, at, &["ids"], &[], out);
}

fn check_count_by_field(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["field"], out);
    check::property(value, at, "field", check_count_by_field_field, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "assigneeId", super::shared::check_string, out);
    check::property(value, at, "accountId", super::shared::check_accountid, out);
    check::property(value, at, "createdTimeRange", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["field", "departmentId", "assigneeId", "accountId", "createdTimeRange"],
        &[],
        out,
    );
}

fn check_count_by_field_field(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("status"),
            Literal::String("statusType"),
            Literal::String("priority"),
            Literal::String("channel"),
            Literal::String("escalated"),
            Literal::String("overDue"),
            Literal::String("spam"),
        ],
        out,
    );
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["subject", "departmentId"], out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "contactId", super::shared::check_accountid, out);
    check::property(value, at, "contact", check_create_contact, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "status", super::shared::check_string, out);
    check::property(value, at, "priority", super::shared::check_string, out);
    check::property(value, at, "assigneeId", super::shared::check_string, out);
    check::property(value, at, "category", super::shared::check_string, out);
    check::property(value, at, "classification", super::shared::check_string, out);
    check::property(value, at, "channel", super::shared::check_string, out);
    check::property(value, at, "dueDate", super::shared::check_string, out);
    check::property(value, at, "productId", super::shared::check_accountid, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "subject",
            "departmentId",
            "contactId",
            "contact",
            "description",
            "status",
            "priority",
            "assigneeId",
            "category",
            "classification",
            "channel",
            "dueDate",
            "productId",
            "email",
            "phone",
            "cf",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_create_contact(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["lastName"], out);
    check::property(value, at, "lastName", super::shared::check_string, out);
    check::property(value, at, "firstName", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "include", check_include, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "include", "fields"], &[], out);
}

fn check_include(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_get_include_item, out);
}

fn check_get_include_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("contacts"),
            Literal::String("products"),
            Literal::String("departments"),
            Literal::String("team"),
            Literal::String("assignee"),
            Literal::String("isRead"),
        ],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "departmentIds", super::shared::check_departmentids, out);
    check::property(value, at, "status", check_status, out);
    check::property(value, at, "assignee", super::shared::check_departmentids, out);
    check::property(value, at, "teamIds", super::shared::check_departmentids, out);
    check::property(value, at, "channel", check_status, out);
    check::property(value, at, "priority", check_status, out);
    check::property(value, at, "dueDate", check_list_duedate, out);
    check::property(value, at, "receivedInDays", check_list_receivedindays, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "include", check_include, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "departmentIds",
            "status",
            "assignee",
            "teamIds",
            "channel",
            "priority",
            "dueDate",
            "receivedInDays",
            "sortBy",
            "include",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::max_items(value, at, 20, out);
    check::items(value, at, super::shared::check_string, out);
}

fn check_list_duedate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("overdue"),
            Literal::String("today"),
            Literal::String("tomorrow"),
            Literal::String("currentWeek"),
            Literal::String("currentMonth"),
        ],
        out,
    );
}

fn check_list_receivedindays(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::enumeration(
        value,
        at,
        &[Literal::Integer(15), Literal::Integer(30), Literal::Integer(90)],
        out,
    );
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("customerResponseTime"),
            Literal::String("-customerResponseTime"),
            Literal::String("responseDueDate"),
            Literal::String("-responseDueDate"),
            Literal::String("ticketNumber"),
            Literal::String("-ticketNumber"),
        ],
        out,
    );
}

fn check_mark_as_read(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_mark_as_unread(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_mark_spam(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ids", "isSpam"], out);
    check::property(value, at, "ids", super::shared::check_attachmentids, out);
    check::property(value, at, "isSpam", super::shared::check_boolean, out);
    check::no_other_properties(value, at, &["ids", "isSpam"], &[], out);
}

fn check_merge(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id", "ids"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "ids", super::shared::check_attachmentids, out);
    check::no_other_properties(value, at, &["id", "ids"], &[], out);
}

fn check_metrics(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_move(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id", "departmentId"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::no_other_properties(value, at, &["id", "departmentId"], &[], out);
}

fn check_suggest_relevant_articles_for_ticket(
    value: &Value,
    at: &At,
    out: &mut Violations,
) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_50, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["id", "departmentId", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_trash(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ticketIds"], out);
    check::property(value, at, "ticketIds", super::shared::check_attachmentids, out);
    check::no_other_properties(value, at, &["ticketIds"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_accountid, out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "status", super::shared::check_string, out);
    check::property(value, at, "priority", super::shared::check_string, out);
    check::property(value, at, "assigneeId", check_assigneeid, out);
    check::property(value, at, "teamId", check_assigneeid, out);
    check::property(value, at, "category", super::shared::check_string, out);
    check::property(value, at, "classification", super::shared::check_string, out);
    check::property(value, at, "dueDate", super::shared::check_string, out);
    check::property(value, at, "contactId", super::shared::check_accountid, out);
    check::property(value, at, "productId", super::shared::check_accountid, out);
    check::property(value, at, "resolution", super::shared::check_string, out);
    check::property(value, at, "cf", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "subject",
            "description",
            "status",
            "priority",
            "assigneeId",
            "teamId",
            "category",
            "classification",
            "dueDate",
            "contactId",
            "productId",
            "resolution",
            "cf",
        ],
        &[],
        out,
    );
}

fn check_assigneeid(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String, Type::Null], out);
}

fn check_update_many(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["ids", "fieldName", "fieldValue"], out);
    check::property(value, at, "ids", super::shared::check_attachmentids, out);
    check::property(value, at, "fieldName", super::shared::check_string, out);
    check::property(value, at, "fieldValue", super::shared::check_string, out);
    check::property(value, at, "isCustomField", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &["ids", "fieldName", "fieldValue", "isCustomField"],
        &[],
        out,
    );
}
