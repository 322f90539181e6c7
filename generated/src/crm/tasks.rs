//! Generated from specs/crm/resources/tasks.yaml and specs/crm/docs/tasks.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, FieldNames, FieldPlace, Literal, ModuleName, Pagination,
    PaginationForm, Place, Purpose, ResultShape, Risk, Rule, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_tasks_complete`: Complete a task
pub static COMPLETE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_tasks_complete",
    title: "Complete a task",
    description: "Marks one task as done: its Status becomes Completed. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. For any other status use update_a_zoho_crm_task_by_id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "complete",
    class: Class::Write,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.tasks.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_tasks_complete","title":"Complete a task","description":"Marks one task as done: its Status becomes Completed. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. For any other status use update_a_zoho_crm_task_by_id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The task."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Complete a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 118,
    surface_hash: "54b24a0b6227141cd1a517a0e4c9aada85bfd336bd3e220e7b0f59ed2bf70116",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_complete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "message", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_COMPLETE,
            build: build_complete,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: true,
                keep: &["code", "message", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "The site visit is booked; tick the task off",
            arguments: r#"{"id":"5725767000000210196"}"#,
        },
    ],
};

static TEMPLATE_COMPLETE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Tasks"), Segment::Argument("id")],
};

fn build_complete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_COMPLETE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Status")],
            Literal::String("Completed"),
        );
    request.finish()
}

/// `create_a_zoho_crm_task`: Create a task
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_task",
    title: "Create a task",
    description: "Creates one task, for example a follow-up. Link it with related_module and related_id (deal, account, lead) and contact_id. For a meeting use create_a_zoho_crm_event, for a phone call create_a_zoho_crm_call. owner_id, from list_all_zoho_crm_users, is who shall do it; without it the connected user. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "create",
    class: Class::Write,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.tasks.CREATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_task","title":"Create a task","description":"Creates one task, for example a follow-up. Link it with related_module and related_id (deal, account, lead) and contact_id. For a meeting use create_a_zoho_crm_event, for a phone call create_a_zoho_crm_call. owner_id, from list_all_zoho_crm_users, is who shall do it; without it the connected user. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Subject":{"type":"string","description":"What is to be done.","maxLength":255},"Due_Date":{"type":["string","null"],"description":"Day it is due. Date or `today+7d`."},"Status":{"type":"string","description":"Picklist, often Not Started, Deferred, In Progress, Completed, Waiting for input."},"Priority":{"type":"string","description":"Picklist, often High, Highest, Low, Lowest, Normal."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."},"reminder":{"type":"string","pattern":"^FREQ=[^;]+;ACTION=[^;]+;TRIGGER=","description":"FREQ=NONE;ACTION=EMAIL;TRIGGER=DATE-TIME:2026-11-27T09:00:00+00:00"}},"required":["Subject"],"additionalProperties":false},"annotations":{"title":"Create a task","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 437,
    surface_hash: "8a88ca8b57617e4459751cbd956498df51763d89d0bfeff4c9ff21ad07f44eb6",
    arguments: &[
        ArgumentDescriptor {
            name: "Subject",
            place: Place::Body,
            wire: "/data/0/Subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Due_Date",
            place: Place::Body,
            wire: "/data/0/Due_Date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Status",
            place: Place::Body,
            wire: "/data/0/Status",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Priority",
            place: Place::Body,
            wire: "/data/0/Priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Description",
            place: Place::Body,
            wire: "/data/0/Description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "related_module",
            place: Place::Body,
            wire: "/data/0/$se_module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "custom_fields",
            place: Place::Open,
            wire: "/data/0",
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
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Body,
            wire: "/data/0/Who_Id/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "owner_id",
            place: Place::Body,
            wire: "/data/0/Owner/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "related_id",
            place: Place::Body,
            wire: "/data/0/What_Id/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "reminder",
            place: Place::Body,
            wire: "/data/0/Remind_At/ALARM",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_create,
    rules: &[Rule::AllOrNone(&["related_module", "related_id"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Due_Date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Tasks"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["owner_id"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "$se_module",
            "ALARM",
            "Description",
            "Due_Date",
            "Priority",
            "Status",
            "Subject",
            "code",
            "details",
            "id",
            "message",
            "status",
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
                one: true,
                keep: &["code", "message", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Remind Sarah to send Olivia Nguyen the contract for the TechStart deal on Friday",
            arguments: r#"{"Subject":"Send the contract","Due_Date":"2026-11-27","Priority":"High","related_module":"Deals","related_id":"5725767000000210150","contact_id":"5725767000000210047","owner_id":"5725767000000210009"}"#,
        },
        Example {
            ask: "Task for the lead Jason Tran: second call on 1 December",
            arguments: r#"{"Subject":"Second call","Due_Date":"2026-12-01","related_module":"Leads","related_id":"5725767000000210105"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Tasks")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "Subject",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Subject")],
        );
    request
        .body(
            "Due_Date",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Due_Date")],
        );
    request
        .body(
            "Status",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Status")],
        );
    request
        .body(
            "Priority",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Priority")],
        );
    request
        .body(
            "Description",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Description")],
        );
    request
        .body(
            "related_module",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("$se_module")],
        );
    request
        .body(
            "contact_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Who_Id"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "owner_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Owner"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "related_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("What_Id"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "reminder",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Remind_At"),
                PlaceStep::Key("ALARM"),
            ],
        );
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Subject",
                "Due_Date",
                "Status",
                "Priority",
                "Remind_At",
                "Description",
                "$se_module",
                "What_Id",
                "Who_Id",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_task_by_id`: Delete a task
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_task_by_id",
    title: "Delete a task",
    description: "Deletes one task: it goes to the recycle bin. Only when deletion was asked for; what is done is completed with zoho_crm_tasks_complete. Returns the id in details.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "delete",
    class: Class::Write,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.tasks.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_task_by_id","title":"Delete a task","description":"Deletes one task: it goes to the recycle bin. Only when deletion was asked for; what is done is completed with zoho_crm_tasks_complete. Returns the id in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The task."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "d4d47a406c02aff074eb894f47a85ea33ed5388adfec68b644f078bb0f86c00f",
    arguments: &[
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
    operation: "DELETE /{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "message", "status"],
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
                at: "/data",
                one: true,
                keep: &["code", "message", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Delete this task",
            arguments: r#"{"id":"5725767000000210193"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Tasks"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_task_by_id`: Get a task
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_task_by_id",
    title: "Get a task",
    description: "Reads one task with all its fields. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "get",
    class: Class::Read,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.tasks.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_task_by_id","title":"Get a task","description":"Reads one task with all its fields. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The task."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a task","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "1aab9f0cef6bb3b30cf2de3e69771ef0d6548e89cc64de689b3f41c12e926548",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fields",
            place: Place::Query,
            wire: "fields",
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
    operation: "GET /{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
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
                one: true,
                keep: &[],
                empty: Empty::NotFound,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Show me the task in full",
            arguments: r#"{"id":"5725767000000210193"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Tasks"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_tasks`: List tasks
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_tasks",
    title: "List tasks",
    description: "Lists tasks, what colleagues have to do, page by page without any condition. To find tasks by subject or date use list_all_zoho_crm_coql (select Subject from Tasks where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "list",
    class: Class::Read,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.tasks.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_tasks","title":"List tasks","description":"Lists tasks, what colleagues have to do, page by page without any condition. To find tasks by subject or date use list_all_zoho_crm_coql (select Subject from Tasks where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Subject","Status","Priority","Due_Date","What_Id","Who_Id","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List tasks","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 223,
    surface_hash: "27c849b4cefc230a4b42a31efcb7b28666f37ab5169e8d57ab84af2d861c806c",
    arguments: &[
        ArgumentDescriptor {
            name: "fields",
            place: Place::Query,
            wire: "fields",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_by",
            place: Place::Query,
            wire: "sort_by",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "sort_order",
            place: Place::Query,
            wire: "sort_order",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "per_page",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "page_token",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Due_Date",
            "Owner",
            "Priority",
            "Status",
            "Subject",
            "What_Id",
            "Who_Id",
            "id",
        ],
        shown: &["fields"],
        tested: &["sort_by"],
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
            ask: "Which tasks are there, the newest first?",
            arguments: r#"{"sort_by":"Created_Time","sort_order":"desc"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Tasks")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Token {
        parameter: "page_token",
        next: "/info/next_page_token",
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 20,
    more: &["/info/more_records"],
    count: "",
    last: None,
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request
        .default(
            "fields",
            Literal::Json(
                r#"["id","Subject","Status","Priority","Due_Date","What_Id","Who_Id","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_crm_task_by_id`: Update a task
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_task_by_id",
    title: "Update a task",
    description: "Changes the given fields of one task and leaves the others, for example Due_Date or the owner. To mark it as done use zoho_crm_tasks_complete. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "tasks",
    method: "update",
    class: Class::Write,
    tags: &["activities", "sales", "tasks"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.tasks.UPDATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: Some(Evidence::Field),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_crm_task_by_id","title":"Update a task","description":"Changes the given fields of one task and leaves the others, for example Due_Date or the owner. To mark it as done use zoho_crm_tasks_complete. The id comes from list_all_zoho_crm_tasks or list_all_zoho_crm_coql. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The task."},"Subject":{"type":"string","description":"What is to be done.","maxLength":255},"Due_Date":{"type":["string","null"],"description":"Day it is due. Date or `today+7d`."},"Status":{"type":"string","description":"Picklist, often Not Started, Deferred, In Progress, Completed, Waiting for input."},"Priority":{"type":"string","description":"Picklist, often High, Highest, Low, Lowest, Normal."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."},"reminder":{"type":"string","pattern":"^FREQ=[^;]+;ACTION=[^;]+;TRIGGER=","description":"FREQ=NONE;ACTION=EMAIL;TRIGGER=DATE-TIME:2026-11-27T09:00:00+00:00"}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a task","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 428,
    surface_hash: "007bdc55bcec75e35783ae209ca905b2a884f3e784782397502dff982456b278",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Subject",
            place: Place::Body,
            wire: "/data/0/Subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Due_Date",
            place: Place::Body,
            wire: "/data/0/Due_Date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Status",
            place: Place::Body,
            wire: "/data/0/Status",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Priority",
            place: Place::Body,
            wire: "/data/0/Priority",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Description",
            place: Place::Body,
            wire: "/data/0/Description",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "related_module",
            place: Place::Body,
            wire: "/data/0/$se_module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "custom_fields",
            place: Place::Open,
            wire: "/data/0",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Body,
            wire: "/data/0/Who_Id/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "owner_id",
            place: Place::Body,
            wire: "/data/0/Owner/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "related_id",
            place: Place::Body,
            wire: "/data/0/What_Id/id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "reminder",
            place: Place::Body,
            wire: "/data/0/Remind_At/ALARM",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[Rule::AllOrNone(&["related_module", "related_id"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Due_Date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Tasks"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["owner_id"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "PUT /{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "$se_module",
            "ALARM",
            "Description",
            "Due_Date",
            "Priority",
            "Status",
            "Subject",
            "code",
            "details",
            "id",
            "message",
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
                at: "/data",
                one: true,
                keep: &["code", "message", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Move the revised quote to 30 November and make it urgent",
            arguments: r#"{"id":"5725767000000210193","Due_Date":"2026-11-30","Priority":"Highest"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Tasks"), Segment::Argument("id")],
};

fn build_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "Subject",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Subject")],
        );
    request
        .body(
            "Due_Date",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Due_Date")],
        );
    request
        .body(
            "Status",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Status")],
        );
    request
        .body(
            "Priority",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Priority")],
        );
    request
        .body(
            "Description",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Description")],
        );
    request
        .body(
            "related_module",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("$se_module")],
        );
    request
        .body(
            "contact_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Who_Id"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "owner_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Owner"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "related_id",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("What_Id"),
                PlaceStep::Key("id"),
            ],
        );
    request
        .body(
            "reminder",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Remind_At"),
                PlaceStep::Key("ALARM"),
            ],
        );
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Subject",
                "Due_Date",
                "Status",
                "Priority",
                "Remind_At",
                "Description",
                "$se_module",
                "What_Id",
                "Who_Id",
                "Owner",
            ],
        );
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^FREQ=[^;]+;ACTION=[^;]+;TRIGGER=");

fn check_complete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Subject"], out);
    check::property(value, at, "Subject", super::shared::check_string_max_255, out);
    check::property(value, at, "Due_Date", super::shared::check_phone, out);
    check::property(value, at, "Status", super::shared::check_string, out);
    check::property(value, at, "Priority", super::shared::check_string, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "related_module", super::shared::check_string, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "owner_id", super::shared::check_string, out);
    check::property(value, at, "related_id", super::shared::check_account_id, out);
    check::property(value, at, "reminder", check_reminder, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Subject",
            "Due_Date",
            "Status",
            "Priority",
            "Description",
            "related_module",
            "custom_fields",
            "idempotency_key",
            "contact_id",
            "owner_id",
            "related_id",
            "reminder",
        ],
        &[],
        out,
    );
}

fn check_reminder(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["fields", "sort_by", "sort_order", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "Subject", super::shared::check_string_max_255, out);
    check::property(value, at, "Due_Date", super::shared::check_phone, out);
    check::property(value, at, "Status", super::shared::check_string, out);
    check::property(value, at, "Priority", super::shared::check_string, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "related_module", super::shared::check_string, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "owner_id", super::shared::check_string, out);
    check::property(value, at, "related_id", super::shared::check_account_id, out);
    check::property(value, at, "reminder", check_reminder, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Subject",
            "Due_Date",
            "Status",
            "Priority",
            "Description",
            "related_module",
            "custom_fields",
            "contact_id",
            "owner_id",
            "related_id",
            "reminder",
        ],
        &[],
        out,
    );
}
