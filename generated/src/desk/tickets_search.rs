//! Generated from specs/desk/resources/tickets_search.yaml and specs/desk/docs/tickets_search.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentChoice, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost,
    CostStep, Disclosure, Empty, Example, Literal, Pagination, PaginationForm, Place,
    Purpose, Refusal, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{Builder, Method, QueryStyle, Request, Segment, Template};
use zoho_mcp_runtime::Value;

/// `list_all_zoho_desk_tickets_search`: Search tickets
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_desk_tickets_search",
    title: "Search tickets",
    description: "Finds tickets by words, number, customer, account, time or field; all conditions must hold. For the queue of a department, of an agent, or of nobody use list_all_zoho_desk_tickets. Returns data without descriptions; tickets changed moments ago may be missing.",
    product: &super::PRODUCT,
    resource: "tickets_search",
    method: "list",
    class: Class::Read,
    tags: &["search", "support", "tickets"],
    risk: &[Risk::Read],
    scopes: &[
        "Desk.basic.READ",
        "Desk.search.READ",
        "Desk.settings.READ",
        "Desk.tickets.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_desk_tickets_search","title":"Search tickets","description":"Finds tickets by words, number, customer, account, time or field; all conditions must hold. For the queue of a department, of an agent, or of nobody use list_all_zoho_desk_tickets. Returns data without descriptions; tickets changed moments ago may be missing.","inputSchema":{"type":"object","properties":{"subject":{"type":"string","description":"Words of the subject, all of which must occur; log* finds login."},"description":{"type":"string","description":"Words of the description."},"ticketNumber":{"type":"string","pattern":"^[0-9]+$","description":"The number that people say, for example 8847291."},"status":{"type":"string","description":"Statuses, separated by commas: Open,Escalated."},"priority":{"type":"string","description":"Priorities, separated by commas."},"category":{"type":"string","description":"Categories, separated by commas."},"channel":{"type":"string","description":"Channels, separated by commas."},"departmentId":{"type":"string","description":"Id or name, see list_all_zoho_desk_departments."},"assigneeId":{"type":"string","description":"Id or name, see list_all_zoho_desk_agents; for nobody use list_all_zoho_desk_tickets."},"contactId":{"type":"string","pattern":"^[0-9]+$","description":"The customer."},"contactName":{"type":"string","description":"Words of the customer's name."},"accountId":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"accountName":{"type":"string","description":"Words of the account's name."},"email":{"type":"string","minLength":3,"description":"The customer's address."},"tag":{"type":"string","minLength":3,"description":"A tag."},"_all":{"type":"string","description":"Words anywhere in the record."},"createdTimeRange":{"type":"string","description":"Created between two times. `from,to`, such as `today-7d,today`."},"modifiedTimeRange":{"type":"string","description":"Changed between two times. `from,to`, such as `today-7d,today`."},"dueDateRange":{"type":"string","description":"Due between two times. `from,to`, such as `today-7d,today`."},"customField1":{"type":"string","pattern":"^cf_[A-Za-z0-9_]+:[^\\n\\r]+$","description":"API name and value: cf_environment:Production."},"sortBy":{"type":"string","enum":["relevance","createdTime","-createdTime","modifiedTime","-modifiedTime","customerResponseTime","-customerResponseTime"],"description":"Order; a minus makes it descending."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20},"cursor":{"type":"string","description":"next_cursor"},"fields":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"annotations":{"title":"Search tickets","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 649,
    surface_hash: "9813de8595a3ecf13ff4777d457a60c68f64753d176e56b386e6663ee0bcf963",
    arguments: &[
        ArgumentDescriptor {
            name: "subject",
            place: Place::Query,
            wire: "subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "description",
            place: Place::Query,
            wire: "description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "ticketNumber",
            place: Place::Query,
            wire: "ticketNumber",
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
            name: "priority",
            place: Place::Query,
            wire: "priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "category",
            place: Place::Query,
            wire: "category",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "channel",
            place: Place::Query,
            wire: "channel",
            grammar: None,
            audit: Audit::Shape,
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
            name: "contactId",
            place: Place::Query,
            wire: "contactId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "contactName",
            place: Place::Query,
            wire: "contactName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "accountId",
            place: Place::Query,
            wire: "accountId",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "accountName",
            place: Place::Query,
            wire: "accountName",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Query,
            wire: "email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "tag",
            place: Place::Query,
            wire: "tag",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "_all",
            place: Place::Query,
            wire: "_all",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "createdTimeRange",
            place: Place::Query,
            wire: "createdTimeRange",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "modifiedTimeRange",
            place: Place::Query,
            wire: "modifiedTimeRange",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "dueDateRange",
            place: Place::Query,
            wire: "dueDateRange",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "customField1",
            place: Place::Query,
            wire: "customField1",
            grammar: None,
            audit: Audit::Shape,
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
    refusals: &[
        Refusal {
            argument: "assigneeId",
            values: &[Literal::Null, Literal::String("null")],
            pattern: None,
            when: &[],
            say: "Tickets that nobody has are listed by list_all_zoho_desk_tickets with assignee [Unassigned].",
        },
    ],
    values: &[],
    dates: &[
        DateUse {
            argument: "createdTimeRange",
            inside: &[],
            form: DateForm::DateTimeRange(TimeStyle::UtcMillis),
            default: None,
        },
        DateUse {
            argument: "modifiedTimeRange",
            inside: &[],
            form: DateForm::DateTimeRange(TimeStyle::UtcMillis),
            default: None,
        },
        DateUse {
            argument: "dueDateRange",
            inside: &[],
            form: DateForm::DateTimeRange(TimeStyle::UtcMillis),
            default: None,
        },
    ],
    fields: &[],
    choices: &[
        ArgumentChoice {
            argument: "status",
            module: "tickets",
            field: "status",
            list: true,
        },
        ArgumentChoice {
            argument: "priority",
            module: "tickets",
            field: "priority",
            list: true,
        },
        ArgumentChoice {
            argument: "category",
            module: "tickets",
            field: "category",
            list: true,
        },
        ArgumentChoice {
            argument: "channel",
            module: "tickets",
            field: "channel",
            list: true,
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
    operation: "GET /tickets/search",
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
        shown: &["fields"],
        tested: &["sortBy"],
        unnamed: &["_all", "customField1"],
        under_rules: UnderRules::Without {
            arguments: &["_all", "customField1"],
            description: "",
        },
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
            ask: "Find the ticket of Acme Corp about SSO",
            arguments: r#"{"subject":"Acme Corp"}"#,
        },
        Example {
            ask: "Look at ticket 8847291",
            arguments: r#"{"ticketNumber":"8847291"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("tickets"), Segment::Fixed("search")],
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
    count: "/count",
    last: Some(4999),
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.header_tenant("orgId", "org_id");
    request.query("subject", "subject", QueryStyle::Plain);
    request.query("description", "description", QueryStyle::Plain);
    request.query("ticketNumber", "ticketNumber", QueryStyle::Plain);
    request.query("status", "status", QueryStyle::Plain);
    request.query("priority", "priority", QueryStyle::Plain);
    request.query("category", "category", QueryStyle::Plain);
    request.query("channel", "channel", QueryStyle::Plain);
    request.query("departmentId", "departmentId", QueryStyle::Plain);
    request.query("assigneeId", "assigneeId", QueryStyle::Plain);
    request.query("contactId", "contactId", QueryStyle::Plain);
    request.query("contactName", "contactName", QueryStyle::Plain);
    request.query("accountId", "accountId", QueryStyle::Plain);
    request.query("accountName", "accountName", QueryStyle::Plain);
    request.query("email", "email", QueryStyle::Plain);
    request.query("tag", "tag", QueryStyle::Plain);
    request.query("_all", "_all", QueryStyle::Plain);
    request.query("createdTimeRange", "createdTimeRange", QueryStyle::Plain);
    request.query("modifiedTimeRange", "modifiedTimeRange", QueryStyle::Plain);
    request.query("dueDateRange", "dueDateRange", QueryStyle::Plain);
    request.query("customField1", "customField1", QueryStyle::Plain);
    request.query("sortBy", "sortBy", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new(r#"^cf_[A-Za-z0-9_]+:[^\n\r]+$"#);

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "subject", super::shared::check_string, out);
    check::property(value, at, "description", super::shared::check_string, out);
    check::property(value, at, "ticketNumber", super::shared::check_accountid, out);
    check::property(value, at, "status", super::shared::check_string, out);
    check::property(value, at, "priority", super::shared::check_string, out);
    check::property(value, at, "category", super::shared::check_string, out);
    check::property(value, at, "channel", super::shared::check_string, out);
    check::property(value, at, "departmentId", super::shared::check_string, out);
    check::property(value, at, "assigneeId", super::shared::check_string, out);
    check::property(value, at, "contactId", super::shared::check_accountid, out);
    check::property(value, at, "contactName", super::shared::check_string, out);
    check::property(value, at, "accountId", super::shared::check_accountid, out);
    check::property(value, at, "accountName", super::shared::check_string, out);
    check::property(value, at, "email", super::shared::check_string_min_3, out);
    check::property(value, at, "tag", super::shared::check_string_min_3, out);
    check::property(value, at, "_all", super::shared::check_string, out);
    check::property(value, at, "createdTimeRange", super::shared::check_string, out);
    check::property(value, at, "modifiedTimeRange", super::shared::check_string, out);
    check::property(value, at, "dueDateRange", super::shared::check_string, out);
    check::property(value, at, "customField1", check_list_customfield1, out);
    check::property(value, at, "sortBy", check_list_sortby, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_100, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(
        value,
        at,
        &[
            "subject",
            "description",
            "ticketNumber",
            "status",
            "priority",
            "category",
            "channel",
            "departmentId",
            "assigneeId",
            "contactId",
            "contactName",
            "accountId",
            "accountName",
            "email",
            "tag",
            "_all",
            "createdTimeRange",
            "modifiedTimeRange",
            "dueDateRange",
            "customField1",
            "sortBy",
            "limit",
            "cursor",
            "fields",
        ],
        &[],
        out,
    );
}

fn check_list_customfield1(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_list_sortby(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("relevance"),
            Literal::String("createdTime"),
            Literal::String("-createdTime"),
            Literal::String("modifiedTime"),
            Literal::String("-modifiedTime"),
            Literal::String("customerResponseTime"),
            Literal::String("-customerResponseTime"),
        ],
        out,
    );
}
