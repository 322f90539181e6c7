//! Generated from specs/crm/resources/business.yaml and specs/crm/docs/business.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Compute, Computed, Disclosure,
    Empty, Example, Literal, Pagination, PaginationForm, Place, ResultShape, Risk, Step,
    ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_crm_note`: Note on a record
pub static CREATE_NOTE: ToolDescriptor = ToolDescriptor {
    name: "create_crm_note",
    title: "Note on a record",
    description: "Adds a note to a contact, deal or lead, to document a conversation or decision. The id comes from search_contacts, get_contact_deals or another search. For a title, a longer text or another module use create_a_zoho_crm_notes_note. Returns the note's id in details.",
    product: &super::PRODUCT,
    resource: "business",
    method: "create_note",
    class: Class::Write,
    tags: &["contacts", "deals", "leads", "notes", "sales"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.READ", "ZohoCRM.modules.notes.CREATE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_crm_note","title":"Note on a record","description":"Adds a note to a contact, deal or lead, to document a conversation or decision. The id comes from search_contacts, get_contact_deals or another search. For a title, a longer text or another module use create_a_zoho_crm_notes_note. Returns the note's id in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"What the record is.","enum":["Contacts","Deals","Leads"]},"record_id":{"type":"string","pattern":"^[0-9]+$","description":"The record."},"note":{"type":"string","maxLength":2000,"minLength":1,"description":"Plain text, up to 2,000 characters."},"idempotency_key":{"type":"string"}},"required":["module","record_id","note"],"additionalProperties":false},"annotations":{"title":"Note on a record","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 189,
    surface_hash: "28a1fbf79728a186ab46e79d71cfc56412e323f27b1792c1c04215df97eeede1",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "record_id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "note",
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
    check: check_create_note,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/Notes",
    cost: Cost::ONE,
    outcome: Some("list_all_zoho_crm_notes"),
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["Note_Content", "code", "details", "message", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CREATE_NOTE,
            build: build_create_note,
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
            ask: "Note on Olivia Nguyen that she wants the offer by Friday",
            arguments: r#"{"module":"Contacts","record_id":"5725767000000210047","note":"Wants the offer by Friday."}"#,
        },
    ],
};

static TEMPLATE_CREATE_NOTE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("record_id"),
        Segment::Fixed("Notes"),
    ],
};

fn build_create_note(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE_NOTE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "note",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Note_Content"),
            ],
        );
    request.finish()
}

/// `get_contact_deals`: Deals of a contact
pub static GET_CONTACT_DEALS: ToolDescriptor = ToolDescriptor {
    name: "get_contact_deals",
    title: "Deals of a contact",
    description: "Lists the deals of one contact with stage, amount and closing date. The id comes from search_contacts. closed tells whether a deal has a standard closing stage, days_to_close how many days are left, negative once it is late. For the deals of a company use list_all_zoho_crm_account_deals.",
    product: &super::PRODUCT,
    resource: "business",
    method: "get_contact_deals",
    class: Class::Read,
    tags: &["contacts", "deals", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.contacts.READ", "ZohoCRM.modules.deals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_contact_deals","title":"Deals of a contact","description":"Lists the deals of one contact with stage, amount and closing date. The id comes from search_contacts. closed tells whether a deal has a standard closing stage, days_to_close how many days are left, negative once it is late. For the deals of a company use list_all_zoho_crm_account_deals.","inputSchema":{"type":"object","properties":{"contact_id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"required":["contact_id"],"additionalProperties":false},"annotations":{"title":"Deals of a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 154,
    surface_hash: "b06232d719b8c46fc2d4c32da707f44a2ede16e348b717493c623994301bd3d6",
    arguments: &[
        ArgumentDescriptor {
            name: "contact_id",
            place: Place::Path,
            wire: "id",
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
    check: check_get_contact_deals,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/{}/{}",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Deal_Name",
            "Owner",
            "Stage",
            "id",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_GET_CONTACT_DEALS,
            build: build_get_contact_deals,
            pagination: Some(&PAGINATION_GET_CONTACT_DEALS),
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &[],
                empty: Empty::List,
                compute: &[
                    Computed {
                        name: "closed",
                        form: Compute::Is(
                            &[
                                ("/Stage", Literal::String("Closed Won")),
                                ("/Stage", Literal::String("Closed Lost")),
                                ("/Stage", Literal::String("Closed-Lost to Competition")),
                            ],
                        ),
                    },
                    Computed {
                        name: "days_to_close",
                        form: Compute::DaysUntil("/Closing_Date"),
                    },
                ],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "What is Olivia Nguyen about to buy?",
            arguments: r#"{"contact_id":"5725767000000210047"}"#,
        },
    ],
};

static TEMPLATE_GET_CONTACT_DEALS: Template = Template {
    method: Method::Get,
    segments: &[
        Segment::Fixed("Contacts"),
        Segment::Argument("contact_id"),
        Segment::Fixed("Deals"),
    ],
};

static PAGINATION_GET_CONTACT_DEALS: Pagination = Pagination {
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

fn build_get_contact_deals(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET_CONTACT_DEALS, arguments, context);
    request
        .query_constant(
            "fields",
            "id,Deal_Name,Stage,Amount,Closing_Date,Account_Name,Owner",
        );
    request.pagination(&PAGINATION_GET_CONTACT_DEALS);
    request.finish()
}

/// `search_contacts`: Search contacts by a word
pub static SEARCH_CONTACTS: ToolDescriptor = ToolDescriptor {
    name: "search_contacts",
    title: "Search contacts by a word",
    description: "Finds contacts by a word in their own fields: name, email, phone; at most 10. Returns ids, for get_contact_deals and create_crm_note, with title, company, email, phone and owner. Everybody at a company: list_all_zoho_crm_account_contacts. Conditions on fields: list_all_zoho_crm_search_contacts. Contacts saved moments ago may be missing.",
    product: &super::PRODUCT,
    resource: "business",
    method: "search_contacts",
    class: Class::Read,
    tags: &["contacts", "sales", "search"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.contacts.READ", "ZohoSearch.securesearch.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"search_contacts","title":"Search contacts by a word","description":"Finds contacts by a word in their own fields: name, email, phone; at most 10. Returns ids, for get_contact_deals and create_crm_note, with title, company, email, phone and owner. Everybody at a company: list_all_zoho_crm_account_contacts. Conditions on fields: list_all_zoho_crm_search_contacts. Contacts saved moments ago may be missing.","inputSchema":{"type":"object","properties":{"query":{"type":"string","minLength":2,"description":"Name, email or phone, or the beginning of a word."},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":10,"default":5},"cursor":{"type":"string","description":"next_cursor"}},"required":["query"],"additionalProperties":false},"annotations":{"title":"Search contacts by a word","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 220,
    surface_hash: "948c23dafd2fb59a4f0e71f9f7a62f29c66cc6ea02db7d8a9dbc9f194c23cc00",
    arguments: &[
        ArgumentDescriptor {
            name: "query",
            place: Place::Query,
            wire: "word",
            grammar: None,
            audit: Audit::Shape,
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
            wire: "page",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_search_contacts,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /{}/search",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Email",
            "Full_Name",
            "Mobile",
            "Owner",
            "Phone",
            "Title",
            "id",
        ],
        shown: &[],
        tested: &["sort_by"],
        unnamed: &["query"],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SEARCH_CONTACTS,
            build: build_search_contacts,
            pagination: Some(&PAGINATION_SEARCH_CONTACTS),
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
            ask: "Find Olivia Nguyen",
            arguments: r#"{"query":"Nguyen"}"#,
        },
        Example {
            ask: "Who do we know at Acme? Three will do",
            arguments: r#"{"query":"Acme","limit":3}"#,
        },
    ],
};

static TEMPLATE_SEARCH_CONTACTS: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Contacts"), Segment::Fixed("search")],
};

static PAGINATION_SEARCH_CONTACTS: Pagination = Pagination {
    form: PaginationForm::Page {
        parameter: "page",
        first: 1,
    },
    argument: "limit",
    size: "per_page",
    max: 10,
    default: 5,
    more: &["/info/more_records"],
    count: "",
    last: None,
};

fn build_search_contacts(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SEARCH_CONTACTS, arguments, context);
    request
        .query_constant(
            "fields",
            "id,Full_Name,Account_Name,Title,Email,Phone,Mobile,Owner",
        );
    request.query("query", "word", QueryStyle::Plain);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_SEARCH_CONTACTS);
    request.finish()
}

fn check_create_note(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "record_id", "note"], out);
    check::property(value, at, "module", check_create_note_module, out);
    check::property(value, at, "record_id", super::shared::check_account_id, out);
    check::property(value, at, "note", check_create_note_note, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["module", "record_id", "note", "idempotency_key"],
        &[],
        out,
    );
}

fn check_create_note_module(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[
            Literal::String("Contacts"),
            Literal::String("Deals"),
            Literal::String("Leads"),
        ],
        out,
    );
}

fn check_create_note_note(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 1, out);
    check::max_length(value, at, 2000, out);
}

fn check_get_contact_deals(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["contact_id"], out);
    check::property(value, at, "contact_id", super::shared::check_account_id, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(value, at, &["contact_id", "limit", "cursor"], &[], out);
}

fn check_search_contacts(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["query"], out);
    check::property(value, at, "query", super::shared::check_string_min_2, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", check_search_contacts_limit, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["query", "sort_by", "sort_order", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_search_contacts_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(10), out);
}
