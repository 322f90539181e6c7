//! Generated from specs/crm/resources/records.yaml and specs/crm/docs/records.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    FieldNames, FieldPlace, Grammar, Literal, ModuleName, Pagination, PaginationForm,
    Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_records_count`: Count records
pub static COUNT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_records_count",
    title: "Count records",
    description: "Counts the records of one module: all of them, or those that match criteria, word, email or phone (give at most one; of several Zoho takes the first in this order). Cheaper than listing. For counts by stage or owner, or sums, use list_all_zoho_crm_coql with group by. Returns count.",
    product: &super::PRODUCT,
    resource: "records",
    method: "count",
    class: Class::Read,
    tags: &["any_module", "reporting"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_records_count","title":"Count records","description":"Counts the records of one module: all of them, or those that match criteria, word, email or phone (give at most one; of several Zoho takes the first in this order). Cheaper than listing. For counts by stage or owner, or sums, use list_all_zoho_crm_coql with group by. Returns count.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Deals."},"criteria":{"type":"string","maxLength":3000,"description":"(Stage:equals:Qualification), as in list_all_zoho_crm_search_deals: conditions in parentheses, joined by and/or."},"email":{"type":"string","description":"Email address in any field."},"phone":{"type":"string","description":"Phone number in any field."},"word":{"type":"string","minLength":2,"description":"Free text in any field."}},"required":["module"],"additionalProperties":false},"annotations":{"title":"Count records","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 221,
    surface_hash: "f46605768c24f3d278cdefeb2b07aa7691b034387904254550816a4b74a4bd71",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "criteria",
            place: Place::Query,
            wire: "criteria",
            grammar: Some(Grammar::Criteria),
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "email",
            place: Place::Query,
            wire: "email",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "phone",
            place: Place::Query,
            wire: "phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "word",
            place: Place::Query,
            wire: "word",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_count,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Argument("module"),
            place: FieldPlace::Query("criteria"),
        },
    ],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/actions/count",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["count"],
        shown: &[],
        tested: &[],
        unnamed: &["email", "phone", "word"],
        under_rules: UnderRules::Without {
            arguments: &["word", "email", "phone"],
            description: "Counts the records of one module: all of them, or those that match criteria. Cheaper than listing. For counts by stage or owner, or sums, use list_all_zoho_crm_coql with group by. Returns count.",
        },
    },
    steps: &[
        Step {
            template: &TEMPLATE_COUNT,
            build: build_count,
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
            ask: "How many deals are in Negotiation/Review?",
            arguments: r#"{"module":"Deals","criteria":"(Stage:equals:Negotiation/Review)"}"#,
        },
        Example {
            ask: "How many accounts do we have?",
            arguments: r#"{"module":"Accounts"}"#,
        },
    ],
};

static TEMPLATE_COUNT: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Argument("module"),
        Segment::Fixed("actions"),
        Segment::Fixed("count"),
    ],
};

fn build_count(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_COUNT, arguments, context);
    request.query("criteria", "criteria", QueryStyle::Plain);
    request.query("email", "email", QueryStyle::Plain);
    request.query("phone", "phone", QueryStyle::Plain);
    request.query("word", "word", QueryStyle::Plain);
    request.finish()
}

/// `create_a_zoho_crm_record`: Create a record of any module
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_record",
    title: "Create a record of any module",
    description: "Creates one record in a module that has no tools of its own, such as a custom one. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells which fields there are and which are mandatory, list_all_zoho_crm_picklists the values they take. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "records",
    method: "create",
    class: Class::Write,
    tags: &["any_module"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.CREATE", "ZohoCRM.settings.fields.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_record","title":"Create a record of any module","description":"Creates one record in a module that has no tools of its own, such as a custom one. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells which fields there are and which are mandatory, list_all_zoho_crm_picklists the values they take. Returns the new id in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, from list_all_zoho_crm_modules."},"values":{"type":"object","description":"Values by API name or exact label; a lookup as {\"id\": \"...\"}. Unknown names and picklist values are refused with likely ones.","minProperties":1},"idempotency_key":{"type":"string"}},"required":["module","values"],"additionalProperties":false},"annotations":{"title":"Create a record of any module","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 197,
    surface_hash: "c7e7295d5d53d3a15ac3ef53578860346875511b55273f7182d1842a5132b29e",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "values",
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
    ],
    check: check_create,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Argument("module"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[],
    operation: "POST /{}",
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
            ask: "Add the vendor Harbour Print",
            arguments: r#"{"module":"Vendors","values":{"Vendor_Name":"Harbour Print","City":"Bristol"}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Argument("module")],
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
    request.body_open("values", &[PlaceStep::Key("data"), PlaceStep::Index(0)], &[]);
    request.finish()
}

/// `get_single_zoho_crm_record_by_id`: Get a record of any module
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_record_by_id",
    title: "Get a record of any module",
    description: "Reads one record of a module that has no tools of its own, such as a custom one, with all its fields. For leads, deals, contacts, accounts and activities use their own tools. The id comes from list_all_zoho_crm_search_records or list_all_zoho_crm_coql.",
    product: &super::PRODUCT,
    resource: "records",
    method: "get",
    class: Class::Read,
    tags: &["any_module"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_record_by_id","title":"Get a record of any module","description":"Reads one record of a module that has no tools of its own, such as a custom one, with all its fields. For leads, deals, contacts, accounts and activities use their own tools. The id comes from list_all_zoho_crm_search_records or list_all_zoho_crm_coql.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, from list_all_zoho_crm_modules."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["module","id"],"additionalProperties":false},"annotations":{"title":"Get a record of any module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 186,
    surface_hash: "94a89c81b2334ccc1d39e6fe96210678f374e4bce05480127ef78e4804b3ae3e",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
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
            ask: "Show me the vendor Brightline Hosting",
            arguments: r#"{"module":"Vendors","id":"5725767000000210211"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Argument("module"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_records`: List records of any module
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_records",
    title: "List records of any module",
    description: "Lists the records of a module that has no tools of its own, such as a custom one, page by page. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells the fields; for conditions use list_all_zoho_crm_search_records or list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor.",
    product: &super::PRODUCT,
    resource: "records",
    method: "list",
    class: Class::Read,
    tags: &["any_module"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_records","title":"List records of any module","description":"Lists the records of a module that has no tools of its own, such as a custom one, page by page. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells the fields; for conditions use list_all_zoho_crm_search_records or list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, from list_all_zoho_crm_modules."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names of the fields to return, from list_all_zoho_crm_fields."},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["module","fields"],"additionalProperties":false},"annotations":{"title":"List records of any module","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 267,
    surface_hash: "a14a5b914e8749420d5c20f16d445276e953ce11ccb5f547ab3bec688b6904dd",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
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
        fields: &[],
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
            ask: "List our vendors with their cities",
            arguments: r#"{"module":"Vendors","fields":["Vendor_Name","City"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Argument("module")],
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
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `update_a_zoho_crm_record_by_id`: Update a record of any module
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_record_by_id",
    title: "Update a record of any module",
    description: "Changes the given fields of one record of a module that has no tools of its own, such as a custom one; null clears a field. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells the fields, list_all_zoho_crm_search_records the id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "records",
    method: "update",
    class: Class::Write,
    tags: &["any_module"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.UPDATE", "ZohoCRM.settings.fields.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_crm_record_by_id","title":"Update a record of any module","description":"Changes the given fields of one record of a module that has no tools of its own, such as a custom one; null clears a field. For leads, deals, contacts, accounts and activities use their own tools. list_all_zoho_crm_fields tells the fields, list_all_zoho_crm_search_records the id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, from list_all_zoho_crm_modules."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"values":{"type":"object","description":"Values by API name or exact label; a lookup as {\"id\": \"...\"}. Unknown names and picklist values are refused with likely ones.","minProperties":1}},"required":["module","id","values"],"additionalProperties":false},"annotations":{"title":"Update a record of any module","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 216,
    surface_hash: "e4686ee85fe71d16827692d71fbc71a3aedcc1ac846f0f0d7d7ba800b929cb7b",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
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
            name: "values",
            place: Place::Open,
            wire: "/data/0",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Argument("module"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
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
            ask: "The vendor Brightline Hosting has a new phone number",
            arguments: r#"{"module":"Vendors","id":"5725767000000210211","values":{"Phone":"+1 555 0177"}}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Argument("module"), Segment::Argument("id")],
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
    request.body_open("values", &[PlaceStep::Key("data"), PlaceStep::Index(0)], &[]);
    request.finish()
}

fn check_count(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "criteria", super::shared::check_string_max_3000, out);
    check::property(value, at, "email", super::shared::check_string, out);
    check::property(value, at, "phone", super::shared::check_string, out);
    check::property(value, at, "word", super::shared::check_string_min_2, out);
    check::no_other_properties(
        value,
        at,
        &["module", "criteria", "email", "phone", "word"],
        &[],
        out,
    );
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "values"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "values", super::shared::check_values, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["module", "values", "idempotency_key"],
        &[],
        out,
    );
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::no_other_properties(value, at, &["module", "id", "fields"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "fields"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "fields", super::shared::check_fields, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["module", "fields", "sort_by", "sort_order", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id", "values"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "values", super::shared::check_values, out);
    check::no_other_properties(value, at, &["module", "id", "values"], &[], out);
}
