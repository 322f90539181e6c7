//! Generated from specs/crm/resources/calls.yaml and specs/crm/docs/calls.yaml by `cargo run -p generator`. Do not edit.

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

/// `create_a_zoho_crm_call`: Create a call
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_call",
    title: "Create a call",
    description: "Records one phone call that was made, or plans one. Link it with related_module and related_id (deal, account, lead) and contact_id. Call_Start_Time needs an offset, 2026-11-20T09:00:00+01:00. What was said also fits a note: create_a_zoho_crm_notes_note. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "calls",
    method: "create",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.calls.CREATE",
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
    entry: r#"{"name":"create_a_zoho_crm_call","title":"Create a call","description":"Records one phone call that was made, or plans one. Link it with related_module and related_id (deal, account, lead) and contact_id. Call_Start_Time needs an offset, 2026-11-20T09:00:00+01:00. What was said also fits a note: create_a_zoho_crm_notes_note. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Subject":{"type":"string","description":"What it is about.","maxLength":255},"Call_Type":{"type":"string","description":"Picklist, often Inbound, Outbound, Missed."},"Call_Start_Time":{"type":"string","description":"Start, for example 2026-11-27T09:00:00+01:00. Date-time or `now-2h`."},"Call_Duration":{"type":["string","null"],"description":"Minutes and seconds, 12:30."},"Call_Purpose":{"type":["string","null"],"description":"Picklist, often Prospecting, Negotiation, Demo."},"Call_Result":{"type":["string","null"],"description":"How it went."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."}},"required":["Subject","Call_Type","Call_Start_Time"],"additionalProperties":false},"annotations":{"title":"Create a call","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 430,
    surface_hash: "f7fc38ea2f7aafb924a0e5a84aab1727c6c404b72b4d9f917eff022952a81978",
    arguments: &[
        ArgumentDescriptor {
            name: "Subject",
            place: Place::Body,
            wire: "/data/0/Subject",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Type",
            place: Place::Body,
            wire: "/data/0/Call_Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Start_Time",
            place: Place::Body,
            wire: "/data/0/Call_Start_Time",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Duration",
            place: Place::Body,
            wire: "/data/0/Call_Duration",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Purpose",
            place: Place::Body,
            wire: "/data/0/Call_Purpose",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Result",
            place: Place::Body,
            wire: "/data/0/Call_Result",
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
            argument: "Call_Start_Time",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Calls"),
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
            "Call_Duration",
            "Call_Purpose",
            "Call_Result",
            "Call_Start_Time",
            "Call_Type",
            "Description",
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
            ask: "Log my call with the lead Jason Tran this morning, twelve minutes",
            arguments: r#"{"Subject":"First call","Call_Type":"Outbound","Call_Start_Time":"2026-11-20T08:30:00+00:00","Call_Duration":"12:00","related_module":"Leads","related_id":"5725767000000210105"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Calls")],
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
            "Call_Type",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Call_Type")],
        );
    request
        .body(
            "Call_Start_Time",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Start_Time"),
            ],
        );
    request
        .body(
            "Call_Duration",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Duration"),
            ],
        );
    request
        .body(
            "Call_Purpose",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Purpose"),
            ],
        );
    request
        .body(
            "Call_Result",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Call_Result")],
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
                "Subject",
                "Call_Type",
                "Call_Start_Time",
                "Call_Duration",
                "Call_Purpose",
                "Call_Result",
                "Description",
                "$se_module",
                "What_Id",
                "Who_Id",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_call_by_id`: Delete a call
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_call_by_id",
    title: "Delete a call",
    description: "Deletes one call: it goes to the recycle bin. Only when deletion was asked for. Returns the id in details.",
    product: &super::PRODUCT,
    resource: "calls",
    method: "delete",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.calls.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_call_by_id","title":"Delete a call","description":"Deletes one call: it goes to the recycle bin. Only when deletion was asked for. Returns the id in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The call."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a call","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 87,
    surface_hash: "216af36a2d8493e0689f35bdf628f1b95be597b1a88de7cece149bee2ba8c8f1",
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
            ask: "Delete this call",
            arguments: r#"{"id":"5725767000000210208"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Calls"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_call_by_id`: Get a call
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_call_by_id",
    title: "Get a call",
    description: "Reads one call with all its fields. The id comes from list_all_zoho_crm_calls or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.",
    product: &super::PRODUCT,
    resource: "calls",
    method: "get",
    class: Class::Read,
    tags: &["activities", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.calls.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_call_by_id","title":"Get a call","description":"Reads one call with all its fields. The id comes from list_all_zoho_crm_calls or list_all_zoho_crm_coql. What_Id is the record it belongs to, Who_Id the contact.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The call."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a call","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "4616de6908b4a31cf58b186c97b7fe56042fe6229e2ad9342cb667961fe7d14a",
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
            ask: "Show me the call in full",
            arguments: r#"{"id":"5725767000000210208"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Calls"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_calls`: List calls
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_calls",
    title: "List calls",
    description: "Lists calls, phone calls made and planned, page by page without any condition. To find calls by subject or date use list_all_zoho_crm_coql (select Subject from Calls where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.",
    product: &super::PRODUCT,
    resource: "calls",
    method: "list",
    class: Class::Read,
    tags: &["activities", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.calls.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_calls","title":"List calls","description":"Lists calls, phone calls made and planned, page by page without any condition. To find calls by subject or date use list_all_zoho_crm_coql (select Subject from Calls where ..) or list_all_zoho_crm_related_records for those of one record. Returns data and, while there is more, next_cursor.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Subject","Call_Type","Call_Start_Time","Call_Duration","What_Id","Who_Id","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List calls","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 227,
    surface_hash: "9ee3e5595fd19f48e2f3ce3f66c9b81e11a5405fd711879cdcf29c733853c6de",
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
            "Call_Duration",
            "Call_Start_Time",
            "Call_Type",
            "Owner",
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
            ask: "Our last calls with their lengths",
            arguments: r#"{"sort_by":"Created_Time","sort_order":"desc","limit":10}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Calls")],
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
                r#"["id","Subject","Call_Type","Call_Start_Time","Call_Duration","What_Id","Who_Id","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_crm_call_by_id`: Update a call
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_call_by_id",
    title: "Update a call",
    description: "Changes the given fields of one call and leaves the others, for example Call_Result afterwards. The id comes from list_all_zoho_crm_calls or list_all_zoho_crm_coql. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "calls",
    method: "update",
    class: Class::Write,
    tags: &["activities", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.calls.UPDATE",
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
    entry: r#"{"name":"update_a_zoho_crm_call_by_id","title":"Update a call","description":"Changes the given fields of one call and leaves the others, for example Call_Result afterwards. The id comes from list_all_zoho_crm_calls or list_all_zoho_crm_coql. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The call."},"Subject":{"type":"string","description":"What it is about.","maxLength":255},"Call_Type":{"type":"string","description":"Picklist, often Inbound, Outbound, Missed."},"Call_Start_Time":{"type":"string","description":"Start, for example 2026-11-27T09:00:00+01:00. Date-time or `now-2h`."},"Call_Duration":{"type":["string","null"],"description":"Minutes and seconds, 12:30."},"Call_Purpose":{"type":["string","null"],"description":"Picklist, often Prospecting, Negotiation, Demo."},"Call_Result":{"type":["string","null"],"description":"How it went."},"Description":{"type":["string","null"],"description":"Free text."},"related_module":{"type":"string","description":"Module of related_id: Deals, Accounts, Leads or another; both or neither."},"custom_fields":{"type":"object","description":"Others by API name or label."},"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"Id of a contact, from list_all_zoho_crm_search_contacts."},"owner_id":{"type":"string","description":"The owner, a user: id or name."},"related_id":{"type":"string","pattern":"^[0-9]+$","description":"Record it belongs to; a lead too."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a call","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 405,
    surface_hash: "0cbc87c3c993a57a821bb9e2fc72abc9fb84f2f77ee9e7c27d35e4d763e7a6ef",
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
            name: "Call_Type",
            place: Place::Body,
            wire: "/data/0/Call_Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Start_Time",
            place: Place::Body,
            wire: "/data/0/Call_Start_Time",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Duration",
            place: Place::Body,
            wire: "/data/0/Call_Duration",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Purpose",
            place: Place::Body,
            wire: "/data/0/Call_Purpose",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Call_Result",
            place: Place::Body,
            wire: "/data/0/Call_Result",
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
            argument: "Call_Start_Time",
            inside: &[],
            form: DateForm::DateTime(TimeStyle::Offset),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Calls"),
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
            "Call_Duration",
            "Call_Purpose",
            "Call_Result",
            "Call_Start_Time",
            "Call_Type",
            "Description",
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
            ask: "Note the result of the call about terms: accepted",
            arguments: r#"{"id":"5725767000000210208","Call_Result":"Terms accepted"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Calls"), Segment::Argument("id")],
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
            "Call_Type",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Call_Type")],
        );
    request
        .body(
            "Call_Start_Time",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Start_Time"),
            ],
        );
    request
        .body(
            "Call_Duration",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Duration"),
            ],
        );
    request
        .body(
            "Call_Purpose",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Call_Purpose"),
            ],
        );
    request
        .body(
            "Call_Result",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Call_Result")],
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
                "Subject",
                "Call_Type",
                "Call_Start_Time",
                "Call_Duration",
                "Call_Purpose",
                "Call_Result",
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
    check::required(value, at, &["Subject", "Call_Type", "Call_Start_Time"], out);
    check::property(value, at, "Subject", super::shared::check_string_max_255, out);
    check::property(value, at, "Call_Type", super::shared::check_string, out);
    check::property(value, at, "Call_Start_Time", super::shared::check_string, out);
    check::property(value, at, "Call_Duration", super::shared::check_phone, out);
    check::property(value, at, "Call_Purpose", super::shared::check_phone, out);
    check::property(value, at, "Call_Result", super::shared::check_phone, out);
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
            "Subject",
            "Call_Type",
            "Call_Start_Time",
            "Call_Duration",
            "Call_Purpose",
            "Call_Result",
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
    check::property(value, at, "Call_Type", super::shared::check_string, out);
    check::property(value, at, "Call_Start_Time", super::shared::check_string, out);
    check::property(value, at, "Call_Duration", super::shared::check_phone, out);
    check::property(value, at, "Call_Purpose", super::shared::check_phone, out);
    check::property(value, at, "Call_Result", super::shared::check_phone, out);
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
            "Subject",
            "Call_Type",
            "Call_Start_Time",
            "Call_Duration",
            "Call_Purpose",
            "Call_Result",
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
