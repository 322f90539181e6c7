//! Generated from specs/crm/resources/attachments.yaml and specs/crm/docs/attachments.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step, ToolDescriptor,
    UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, QueryStyle, Request,
    Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_attachments_add_link`: Attach a link
pub static ADD_LINK: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_attachments_add_link",
    title: "Attach a link",
    description: "Attaches a web address to a record of any module, without copying what is there. Module and id come from the search tools. For a file use create_a_zoho_crm_attachment. Returns the attachment's id in details.",
    product: &super::PRODUCT,
    resource: "attachments",
    method: "add_link",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.attachments.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_attachments_add_link","title":"Attach a link","description":"Attaches a web address to a record of any module, without copying what is there. Module and id come from the search tools. For a file use create_a_zoho_crm_attachment. Returns the attachment's id in details.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"url":{"type":"string","pattern":"^https?://","maxLength":2000,"description":"Address that begins with http:// or https://."},"title":{"type":"string","maxLength":255,"description":"What is shown in place of the address."}},"required":["parent_record_module","parent_record_id","url"],"additionalProperties":false},"annotations":{"title":"Attach a link","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 197,
    surface_hash: "60775aab55a3f8072c07acaa20f94f87de3d920bbeb07f98f98f4b6a92608b6b",
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
            name: "url",
            place: Place::Query,
            wire: "attachmentUrl",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "title",
            place: Place::Query,
            wire: "title",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_add_link,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/Attachments",
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
            template: &TEMPLATE_ADD_LINK,
            build: build_add_link,
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
            ask: "Link the tender page to the deal Ironbridge site reporting",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154","url":"https://tenders.example/4711","title":"Tender 4711"}"#,
        },
    ],
};

static TEMPLATE_ADD_LINK: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Attachments"),
    ],
};

fn build_add_link(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD_LINK, arguments, context);
    request.body_form(BodyForm::Multipart(&[]));
    request.body_constant(&[], Literal::Json("{}"));
    request.query("url", "attachmentUrl", QueryStyle::Plain);
    request.query("title", "title", QueryStyle::Plain);
    request.finish()
}

/// `create_a_zoho_crm_attachment`: Attach a file
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_attachment",
    title: "Attach a file",
    description: "Attaches one file of at most 20 MB to a record of any module. Module and id come from the search tools. For something that is on the web already use zoho_crm_attachments_add_link; for text use create_a_zoho_crm_notes_note. Returns the attachment's id in details.",
    product: &super::PRODUCT,
    resource: "attachments",
    method: "create",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.attachments.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_attachment","title":"Attach a file","description":"Attaches one file of at most 20 MB to a record of any module. Module and id come from the search tools. For something that is on the web already use zoho_crm_attachments_add_link; for text use create_a_zoho_crm_notes_note. Returns the attachment's id in details.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"idempotency_key":{"type":"string"}},"required":["parent_record_module","parent_record_id","file"],"additionalProperties":false},"annotations":{"title":"Attach a file","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 231,
    surface_hash: "ca94bd07a04f3ea434d8041066e861b0202a1b6b7f38151657f256e8fd545e1d",
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
            name: "file",
            place: Place::File,
            wire: "/file",
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
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/Attachments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "file", "message", "status"],
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
            ask: "Attach these minutes to the deal Ironbridge site reporting",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154","file":{"name":"minutes.txt","content_base64":"S2ljay1vZmYgb24gTW9uZGF5Lgo="}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Attachments"),
    ],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "file",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.file("file", &[PlaceStep::Key("file")], 20000000);
    request.finish()
}

/// `delete_a_zoho_crm_attachment_by_id`: Delete an attachment
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_attachment_by_id",
    title: "Delete an attachment",
    description: "Deletes one attached file or link for good. Only when deletion was asked for. Ids come from list_all_zoho_crm_attachments. Returns the id in details.",
    product: &super::PRODUCT,
    resource: "attachments",
    method: "delete",
    class: Class::Write,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.attachments.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_attachment_by_id","title":"Delete an attachment","description":"Deletes one attached file or link for good. Only when deletion was asked for. Ids come from list_all_zoho_crm_attachments. Returns the id in details.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"attachment_id":{"type":"string","pattern":"^[0-9]+$","description":"The attachment."}},"required":["parent_record_module","parent_record_id","attachment_id"],"additionalProperties":false},"annotations":{"title":"Delete an attachment","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 155,
    surface_hash: "3aca9a8290a359e72d1b6606aa00a67741416f51a46d0a9ad6a35bc10caa1cf6",
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
            name: "attachment_id",
            place: Place::Path,
            wire: "attachment_id",
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
    operation: "DELETE /{}/{}/Attachments/{}",
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
            ask: "Remove the old price list from the deal Ironbridge site reporting",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154","attachment_id":"5725767000000290002"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Attachments"),
        Segment::Argument("attachment_id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_attachment_by_id`: Download an attachment
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_attachment_by_id",
    title: "Download an attachment",
    description: "Reads the file of one attachment: text as text, anything else small as content_base64; larger files only with save_as. Ids come from list_all_zoho_crm_attachments. A link has no file: its address is in the list.",
    product: &super::PRODUCT,
    resource: "attachments",
    method: "get",
    class: Class::Read,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.attachments.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_attachment_by_id","title":"Download an attachment","description":"Reads the file of one attachment: text as text, anything else small as content_base64; larger files only with save_as. Ids come from list_all_zoho_crm_attachments. A link has no file: its address is in the list.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"attachment_id":{"type":"string","pattern":"^[0-9]+$","description":"The attachment."},"save_as":{"type":"string","minLength":1,"description":"New path in the server's files directory, for example offers/june.pdf; the answer is then path and size."}},"required":["parent_record_module","parent_record_id","attachment_id"],"additionalProperties":false},"annotations":{"title":"Download an attachment","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 211,
    surface_hash: "fc3d498121b11cdfa784e5b31c745c5691850ed4e3a20090902ed418d9297073",
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
            name: "attachment_id",
            place: Place::Path,
            wire: "attachment_id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "save_as",
            place: Place::SaveAs,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /{}/{}/Attachments/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_GET,
            build: build_get,
            pagination: None,
            download: true,
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
            ask: "Read me the minutes attached to the deal Ironbridge site reporting",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154","attachment_id":"5725767000000290001"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Attachments"),
        Segment::Argument("attachment_id"),
    ],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_GET, arguments, context).finish()
}

/// `list_all_zoho_crm_attachments`: List attachments of a record
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_attachments",
    title: "List attachments of a record",
    description: "Lists files and links attached to one record of any module: name, size in bytes, owner, time. Module and id come from the search tools. To read a file pass its id to get_single_zoho_crm_attachment_by_id; a link has the type Link URL and its address in $link_url.",
    product: &super::PRODUCT,
    resource: "attachments",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "attachments"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.attachments.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_attachments","title":"List attachments of a record","description":"Lists files and links attached to one record of any module: name, size in bytes, owner, time. Module and id come from the search tools. To read a file pass its id to get_single_zoho_crm_attachment_by_id; a link has the type Link URL and its address in $link_url.","inputSchema":{"type":"object","properties":{"parent_record_module":{"type":"string","description":"API name of the record's module, for example Deals."},"parent_record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"Fields to return, by API name.","default":["id","File_Name","Size","Owner","Created_Time"]},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["parent_record_module","parent_record_id"],"additionalProperties":false},"annotations":{"title":"List attachments of a record","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 232,
    surface_hash: "c1f6a268ce0d678e66d3825ec53451e7f06f9fec0801dc4405a95d3526e64fce",
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
    operation: "GET /{}/{}/Attachments",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["Created_Time", "File_Name", "Owner", "Size", "id"],
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
            ask: "What is attached to the deal Ironbridge site reporting?",
            arguments: r#"{"parent_record_module":"Deals","parent_record_id":"5725767000000210154"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("parent_record_module"),
        Segment::Argument("parent_record_id"),
        Segment::Fixed("Attachments"),
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
            Literal::Json(r#"["id","File_Name","Size","Owner","Created_Time"]"#),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^https?://");

fn check_add_link(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["parent_record_module", "parent_record_id", "url"],
        out,
    );
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "url", check_add_link_url, out);
    check::property(value, at, "title", super::shared::check_string_max_255, out);
    check::no_other_properties(
        value,
        at,
        &["parent_record_module", "parent_record_id", "url", "title"],
        &[],
        out,
    );
}

fn check_add_link_url(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 2000, out);
    check::pattern(value, at, &PATTERN_1, out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["parent_record_module", "parent_record_id", "file"],
        out,
    );
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "file", super::shared::check_file, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["parent_record_module", "parent_record_id", "file", "idempotency_key"],
        &[],
        out,
    );
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["parent_record_module", "parent_record_id", "attachment_id"],
        out,
    );
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "attachment_id", super::shared::check_account_id, out);
    check::no_other_properties(
        value,
        at,
        &["parent_record_module", "parent_record_id", "attachment_id"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(
        value,
        at,
        &["parent_record_module", "parent_record_id", "attachment_id"],
        out,
    );
    check::property(value, at, "parent_record_module", super::shared::check_string, out);
    check::property(value, at, "parent_record_id", super::shared::check_account_id, out);
    check::property(value, at, "attachment_id", super::shared::check_account_id, out);
    check::property(value, at, "save_as", super::shared::check_string_min_1, out);
    check::no_other_properties(
        value,
        at,
        &["parent_record_module", "parent_record_id", "attachment_id", "save_as"],
        &[],
        out,
    );
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
