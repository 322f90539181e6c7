//! Generated from specs/crm/resources/events.yaml and specs/crm/docs/events.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
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

/// `create_a_zoho_crm_event`: Create an event
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_event",
    title: "Create an event",
    description: "Creates one meeting or appointment. Link it with related_module and related_id (deal, account, lead) and contact_id; Participants invites people. Times need an offset, 2026-11-27T09:00:00+01:00. For something to do use create_a_zoho_crm_task, for a phone call create_a_zoho_crm_call. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "events",
    method: "create",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.events.CREATE",
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
    entry: r#"{"name":"create_a_zoho_crm_event","title":"Create an event","description":"Creates one meeting or appointment. Link it with related_module and related_id (deal, account, lead) and contact_id; Participants invites people. Times need an offset, 2026-11-27T09:00:00+01:00. For something to do use create_a_zoho_crm_task, for a phone call create_a_zoho_crm_call. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Event_Title":{"type":"string","description":"What it is about.","maxLength":255},"Start_DateTime":{"type":"string","description":"Start, for example 2026-11-27T09:00:00+01:00. Date-time or `now-2h`."},"End_DateTime":{"type":"string","description":"End. Date-time or `now-2h`."},"All_day":{"type":"boolean","description":"Lasts whole days."},"Venue":{"type":["string","null"],"description":"Where it takes place."},"Participants":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["lead","contact","email","user"]},"participant":{"type":"string","description":"Id, or the address of type email."}},"required":["type","participant"]},"description":"Who takes part."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."}},"required":["Event_Title","Start_DateTime","End_DateTime"],"additionalProperties":false},"annotations":{"title":"Create an event","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 468,
    surface_hash: "24e9eeb307365b8837033a1f679f645eabb99deffc7913ffc6843b22197939bf",
    arguments: &[
        ArgumentDescriptor {
            name: "Event_Title",
            place: Place::Body,
            wire: "/data/0/Event_Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Start_DateTime",
            place: Place::Body,
            wire: "/data/0/Start_DateTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "End_DateTime",
            place: Place::Body,
            wire: "/data/0/End_DateTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "All_day",
            place: Place::Body,
            wire: "/data/0/All_day",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Venue",
            place: Place::Body,
            wire: "/data/0/Venue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Participants",
            place: Place::Body,
            wire: "/data/0/Participants",
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
    ],
    check: check_create,
    rules: &[Rule::AllOrNone(&["related_module", "related_id"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Start_DateTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
        DateUse {
            argument: "End_DateTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Events"),
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
            "All_day",
            "Description",
            "End_DateTime",
            "Event_Title",
            "Participants",
            "Start_DateTime",
            "Venue",
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
            ask: "Meeting with Olivia Nguyen about the TechStart deal on 27 November, 10 to 11 UTC",
            arguments: r#"{"Event_Title":"Contract review","Start_DateTime":"2026-11-27T10:00:00+00:00","End_DateTime":"2026-11-27T11:00:00+00:00","related_module":"Deals","related_id":"5725767000000210150","contact_id":"5725767000000210047","Participants":[{"type":"contact","participant":"5725767000000210047"}]}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Events")],
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
            "Event_Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Event_Title")],
        );
    request
        .body(
            "Start_DateTime",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Start_DateTime"),
            ],
        );
    request
        .body(
            "End_DateTime",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("End_DateTime"),
            ],
        );
    request
        .body(
            "All_day",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("All_day")],
        );
    request
        .body(
            "Venue",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Venue")],
        );
    request
        .body(
            "Participants",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Participants"),
            ],
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
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Event_Title",
                "Start_DateTime",
                "End_DateTime",
                "All_day",
                "Venue",
                "Participants",
                "Description",
                "$se_module",
                "What_Id",
                "Who_Id",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_event_by_id`: Delete an event
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_event_by_id",
    title: "Delete an event",
    description: "Deletes one event: it goes to the recycle bin. Only when deletion was asked for. Returns the id in details.",
    product: &super::PRODUCT,
    resource: "events",
    method: "delete",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.events.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_event_by_id","title":"Delete an event","description":"Deletes one event: it goes to the recycle bin. Only when deletion was asked for. Returns the id in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The event."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete an event","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 87,
    surface_hash: "d712b6c955644ff2c4aa5ef856d0863d763a94cfe966f6d8ab681b68eef604bc",
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
            ask: "Delete this event",
            arguments: r#"{"id":"5725767000000210200"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Events"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_event_by_id`: Get an event
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_event_by_id",
    title: "Get an event",
    description: "Reads one event with all its fields. The id comes from list_all_zoho_crm_events or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.",
    product: &super::PRODUCT,
    resource: "events",
    method: "get",
    class: Class::Read,
    tags: &["activities", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.events.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_event_by_id","title":"Get an event","description":"Reads one event with all its fields. The id comes from list_all_zoho_crm_events or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The event."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an event","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "1519da1bac2d2802c93742d76a91f3b9efd24480f6ff8f39f5237fb682701d45",
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
            ask: "Show me the event in full",
            arguments: r#"{"id":"5725767000000210200"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Events"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_events`: List events
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_events",
    title: "List events",
    description: "Lists events, meetings and appointments, page by page without any condition. To find events by title or date use list_all_zoho_crm_coql (select Event_Title from Events where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.",
    product: &super::PRODUCT,
    resource: "events",
    method: "list",
    class: Class::Read,
    tags: &["activities", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.events.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_events","title":"List events","description":"Lists events, meetings and appointments, page by page without any condition. To find events by title or date use list_all_zoho_crm_coql (select Event_Title from Events where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Event_Title","Start_DateTime","End_DateTime","Venue","What_Id","Who_Id","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List events","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 226,
    surface_hash: "6fe745c7226a648441fbabdf87d00131a215a4d95b38fc059118c80050bce384",
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
            "End_DateTime",
            "Event_Title",
            "Owner",
            "Start_DateTime",
            "Venue",
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
            ask: "Which meetings are there?",
            arguments: r#"{"fields":["Event_Title","Start_DateTime","End_DateTime","Owner"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Events")],
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
                r#"["id","Event_Title","Start_DateTime","End_DateTime","Venue","What_Id","Who_Id","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_crm_event_by_id`: Update an event
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_event_by_id",
    title: "Update an event",
    description: "Changes the given fields of one meeting and leaves the others; to move it give both Start_DateTime and End_DateTime. The id comes from list_all_zoho_crm_events or list_all_zoho_crm_coql. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "events",
    method: "update",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.events.UPDATE",
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
    entry: r#"{"name":"update_a_zoho_crm_event_by_id","title":"Update an event","description":"Changes the given fields of one meeting and leaves the others; to move it give both Start_DateTime and End_DateTime. The id comes from list_all_zoho_crm_events or list_all_zoho_crm_coql. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The event."},"Event_Title":{"type":"string","description":"What it is about.","maxLength":255},"Start_DateTime":{"type":"string","description":"Start, for example 2026-11-27T09:00:00+01:00. Date-time or `now-2h`."},"End_DateTime":{"type":"string","description":"End. Date-time or `now-2h`."},"All_day":{"type":"boolean","description":"Lasts whole days."},"Venue":{"type":["string","null"],"description":"Where it takes place."},"Participants":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["lead","contact","email","user"]},"participant":{"type":"string","description":"Id, or the address of type email."}},"required":["type","participant"]},"description":"Who takes part."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update an event","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 443,
    surface_hash: "a96ce8e1b0d4b5e750bb025a35e9f324dbfebf2f3058a96ca1baf2d7ed3f1abb",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Event_Title",
            place: Place::Body,
            wire: "/data/0/Event_Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Start_DateTime",
            place: Place::Body,
            wire: "/data/0/Start_DateTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "End_DateTime",
            place: Place::Body,
            wire: "/data/0/End_DateTime",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "All_day",
            place: Place::Body,
            wire: "/data/0/All_day",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Venue",
            place: Place::Body,
            wire: "/data/0/Venue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Participants",
            place: Place::Body,
            wire: "/data/0/Participants",
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
    ],
    check: check_update,
    rules: &[Rule::AllOrNone(&["related_module", "related_id"])],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Start_DateTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
        DateUse {
            argument: "End_DateTime",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Events"),
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
            "All_day",
            "Description",
            "End_DateTime",
            "Event_Title",
            "Participants",
            "Start_DateTime",
            "Venue",
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
            ask: "Move the plant walkthrough to 1 December, 9 to 10 UTC, in hall 2",
            arguments: r#"{"id":"5725767000000210200","Start_DateTime":"2026-12-01T09:00:00+00:00","End_DateTime":"2026-12-01T10:00:00+00:00","Venue":"Hall 2"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Events"), Segment::Argument("id")],
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
            "Event_Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Event_Title")],
        );
    request
        .body(
            "Start_DateTime",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Start_DateTime"),
            ],
        );
    request
        .body(
            "End_DateTime",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("End_DateTime"),
            ],
        );
    request
        .body(
            "All_day",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("All_day")],
        );
    request
        .body(
            "Venue",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Venue")],
        );
    request
        .body(
            "Participants",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Participants"),
            ],
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
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Event_Title",
                "Start_DateTime",
                "End_DateTime",
                "All_day",
                "Venue",
                "Participants",
                "Description",
                "$se_module",
                "What_Id",
                "Who_Id",
                "Owner",
            ],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Event_Title", "Start_DateTime", "End_DateTime"], out);
    check::property(value, at, "Event_Title", super::shared::check_string_max_255, out);
    check::property(value, at, "Start_DateTime", super::shared::check_string, out);
    check::property(value, at, "End_DateTime", super::shared::check_string, out);
    check::property(value, at, "All_day", super::shared::check_boolean, out);
    check::property(value, at, "Venue", super::shared::check_phone, out);
    check::property(value, at, "Participants", check_participants, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "related_module", super::shared::check_string, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "owner_id", super::shared::check_string, out);
    check::property(value, at, "related_id", super::shared::check_account_id, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Event_Title",
            "Start_DateTime",
            "End_DateTime",
            "All_day",
            "Venue",
            "Participants",
            "Description",
            "related_module",
            "custom_fields",
            "idempotency_key",
            "contact_id",
            "owner_id",
            "related_id",
        ],
        &[],
        out,
    );
}

fn check_participants(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_create_participants_item, out);
}

fn check_create_participants_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["type", "participant"], out);
    check::property(value, at, "type", check_create_participants_item_type, out);
    check::property(value, at, "participant", super::shared::check_string, out);
}

fn check_create_participants_item_type(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("lead"),
            Literal::String("contact"),
            Literal::String("email"),
            Literal::String("user"),
        ],
        out,
    );
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
    check::property(value, at, "Event_Title", super::shared::check_string_max_255, out);
    check::property(value, at, "Start_DateTime", super::shared::check_string, out);
    check::property(value, at, "End_DateTime", super::shared::check_string, out);
    check::property(value, at, "All_day", super::shared::check_boolean, out);
    check::property(value, at, "Venue", super::shared::check_phone, out);
    check::property(value, at, "Participants", check_participants, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "related_module", super::shared::check_string, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "owner_id", super::shared::check_string, out);
    check::property(value, at, "related_id", super::shared::check_account_id, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Event_Title",
            "Start_DateTime",
            "End_DateTime",
            "All_day",
            "Venue",
            "Participants",
            "Description",
            "related_module",
            "custom_fields",
            "contact_id",
            "owner_id",
            "related_id",
        ],
        &[],
        out,
    );
}
