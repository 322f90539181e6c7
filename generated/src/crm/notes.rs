//! Generated from specs/crm/resources/notes.yaml and specs/crm/docs/notes.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Rule, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_zoho_crm_notes_note`: Add a note
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_notes_note",
    title: "Add a note",
    description: "Adds a note to one record of any module. Module and id come from the search tools, list_all_zoho_crm_coql or the answer of zoho_crm_leads_convert. Returns the note's id in details.",
    product: &super::PRODUCT,
    resource: "notes",
    method: "create",
    class: Class::Write,
    tags: &["any_module", "notes"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.notes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_notes_note","title":"Add a note","description":"Adds a note to one record of any module. Module and id come from the search tools, list_all_zoho_crm_coql or the answer of zoho_crm_leads_convert. Returns the note's id in details.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Contacts, Leads, Accounts, Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"Note_Title":{"type":"string","maxLength":120,"description":"Up to 120 characters. At least one of Note_Title and Note_Content."},"Note_Content":{"type":"string","maxLength":32000,"description":"Plain text, up to 32,000 characters."},"idempotency_key":{"type":"string"}},"required":["parent_record_module","parent_record_id"],"additionalProperties":false},"annotations":{"title":"Add a note","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 214,
    surface_hash: "eacd0679a6a717b9bfa4d3b055fe9ebdfe6139e6c27e1e021d68cc066fba5134",
    arguments: &[
        ArgumentDescriptor {
            name: "parent_record_module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "parent_record_id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Note_Title",
            place: Place::Body,
            wire: "/data/0/Note_Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Note_Content",
            place: Place::Body,
            wire: "/data/0/Note_Content",
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
    rules: &[Rule::AtLeastOne(&["Note_Title", "Note_Content"])],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/Notes",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["Note_Content", "Note_Title", "code", "details", "message", "status"],
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
            ask: "Note on Wendy Castellano what we said in the discovery call",
            arguments: r#"{"parent_record_module":"Contacts","parent_record_id":"5725767000000210044","Note_Title":"Discovery call summary","Note_Content":"Wants to leave the old ERP system before spring. I will reach out tomorrow."}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Notes"),
    ],
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
            "Note_Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Note_Title")],
        );
    request
        .body(
            "Note_Content",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Note_Content"),
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_notes_note_by_id`: Delete a note
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_notes_note_by_id",
    title: "Delete a note",
    description: "Deletes one note for good. Only when deletion was asked for; to correct it use update_a_zoho_crm_notes_note_by_id. The id comes from list_all_zoho_crm_notes. Returns the id in details.",
    product: &super::PRODUCT,
    resource: "notes",
    method: "delete",
    class: Class::Write,
    tags: &["any_module", "notes"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.notes.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_notes_note_by_id","title":"Delete a note","description":"Deletes one note for good. Only when deletion was asked for; to correct it use update_a_zoho_crm_notes_note_by_id. The id comes from list_all_zoho_crm_notes. Returns the id in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The note."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 112,
    surface_hash: "baee539731363990dab86517b2e7ad1b77ff4e8d8f1a35e5268514ee85e52061",
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
    operation: "DELETE /Notes/{}",
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
            ask: "Delete the note about legal",
            arguments: r#"{"id":"5725767000000210190"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Notes"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_notes_note_by_id`: Get a note
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_notes_note_by_id",
    title: "Get a note",
    description: "Reads one note with title, content, author and the record it is on. The id comes from list_all_zoho_crm_notes, which returns all this for the notes of a record already.",
    product: &super::PRODUCT,
    resource: "notes",
    method: "get",
    class: Class::Read,
    tags: &["any_module", "notes"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.notes.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_notes_note_by_id","title":"Get a note","description":"Reads one note with title, content, author and the record it is on. The id comes from list_all_zoho_crm_notes, which returns all this for the notes of a record already.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The note."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Fields to return, by API name.","default":["id","Note_Title","Note_Content","Parent_Id","Owner","Created_Time","Modified_Time"]}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a note","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 155,
    surface_hash: "6c7e6ccd7acc224b6de787bca8a635111024bcae503ef5fe5d9b9d03d78ccf18",
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
    operation: "GET /Notes/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Created_Time",
            "Modified_Time",
            "Note_Content",
            "Note_Title",
            "Owner",
            "Parent_Id",
            "id",
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
            ask: "Read me the note about legal",
            arguments: r#"{"id":"5725767000000210190"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Notes"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request
        .default(
            "fields",
            Literal::Json(
                r#"["id","Note_Title","Note_Content","Parent_Id","Owner","Created_Time","Modified_Time"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_notes`: List notes of a record
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_notes",
    title: "List notes of a record",
    description: "Lists the notes on one record. Module and id come from the search tools or list_all_zoho_crm_coql; to add one use create_a_zoho_crm_notes_note. Returns data with title, content, owner and times.",
    product: &super::PRODUCT,
    resource: "notes",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "notes"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.notes.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_notes","title":"List notes of a record","description":"Lists the notes on one record. Module and id come from the search tools or list_all_zoho_crm_coql; to add one use create_a_zoho_crm_notes_note. Returns data with title, content, owner and times.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Fields to return, by API name.","default":["id","Note_Title","Note_Content","Owner","Created_Time","Modified_Time"]},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["parent_record_module","parent_record_id"],"additionalProperties":false},"annotations":{"title":"List notes of a record","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 221,
    surface_hash: "ec849fc4cfbc6bc257187fdf7141d711fc6300122d46cc8104e6bf505445546a",
    arguments: &[
        ArgumentDescriptor {
            name: "parent_record_module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "parent_record_id",
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
            wire: "page",
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
    operation: "GET /{}/{}/Notes",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Created_Time",
            "Modified_Time",
            "Note_Content",
            "Note_Title",
            "Owner",
            "id",
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
                keep: &[],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What notes are on the deal Ironbridge site reporting?",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Notes"),
    ],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
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
                r#"["id","Note_Title","Note_Content","Owner","Created_Time","Modified_Time"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_crm_notes_note_by_id`: Update a note
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_notes_note_by_id",
    title: "Update a note",
    description: "Changes title or content of one note; the new text replaces the old. To add something use create_a_zoho_crm_notes_note instead. The id comes from list_all_zoho_crm_notes. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "notes",
    method: "update",
    class: Class::Write,
    tags: &["any_module", "notes"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.notes.UPDATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_crm_notes_note_by_id","title":"Update a note","description":"Changes title or content of one note; the new text replaces the old. To add something use create_a_zoho_crm_notes_note instead. The id comes from list_all_zoho_crm_notes. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The note."},"Note_Title":{"type":"string","maxLength":120,"description":"Up to 120 characters. At least one of Note_Title and Note_Content."},"Note_Content":{"type":"string","maxLength":32000,"description":"Plain text, up to 32,000 characters."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a note","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 174,
    surface_hash: "f607a6796f79f01f761b28d045a50eb8416b11afd1f7f9cd8349de344c93ba3f",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Note_Title",
            place: Place::Body,
            wire: "/data/0/Note_Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Note_Content",
            place: Place::Body,
            wire: "/data/0/Note_Content",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[Rule::AtLeastOne(&["Note_Title", "Note_Content"])],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /Notes/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["Note_Content", "Note_Title", "code", "details", "message", "status"],
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
            ask: "Correct the note: legal is done",
            arguments: r#"{"id":"5725767000000210190","Note_Title":"Legal is done","Note_Content":"The contract came back signed."}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Notes"), Segment::Argument("id")],
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
            "Note_Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Note_Title")],
        );
    request
        .body(
            "Note_Content",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Note_Content"),
            ],
        );
    request.finish()
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["parent_record_module", "parent_record_id"], out);
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "Note_Title", check_string_max_120, out);
    check::property(value, at, "Note_Content", check_string_max_32000, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "parent_record_module",
            "parent_record_id",
            "Note_Title",
            "Note_Content",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_string_max_120(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 120, out);
}

fn check_string_max_32000(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 32000, out);
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
    check::required(value, at, &["parent_record_module", "parent_record_id"], out);
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["parent_record_module", "parent_record_id", "fields", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "Note_Title", check_string_max_120, out);
    check::property(value, at, "Note_Content", check_string_max_32000, out);
    check::no_other_properties(
        value,
        at,
        &["id", "Note_Title", "Note_Content"],
        &[],
        out,
    );
}
