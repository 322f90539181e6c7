//! Generated from specs/crm/resources/deals.yaml and specs/crm/docs/deals.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::dates::{DateForm, DateStyle, DateUse};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, FieldNames, FieldPlace, Literal, ModuleName, Pagination,
    PaginationForm, Place, Purpose, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_deals_change_owner`: Change the owner of a deal
pub static CHANGE_OWNER: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_deals_change_owner",
    title: "Change the owner of a deal",
    description: "Gives one deal to another user. The id comes from list_all_zoho_crm_search_deals; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_deals_mass_update with Owner, for other fields update_a_zoho_crm_deal_by_id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "change_owner",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.deals.UPDATE", "ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_deals_change_owner","title":"Change the owner of a deal","description":"Gives one deal to another user. The id comes from list_all_zoho_crm_search_deals; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_deals_mass_update with Owner, for other fields update_a_zoho_crm_deal_by_id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The deal."},"owner_id":{"type":"string","description":"The new owner, a user, by id or name."}},"required":["id","owner_id"],"additionalProperties":false},"annotations":{"title":"Change the owner of a deal","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 167,
    surface_hash: "df59ce0b9f3d77b6b06d686db359cbb4847da3c3f17e9ce3dd079a5348aec5a9",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
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
    ],
    check: check_change_owner,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
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
        fields: &["code", "details", "id", "message", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CHANGE_OWNER,
            build: build_change_owner,
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
            ask: "Marcus Johnson takes over the deal Ironbridge site reporting",
            arguments: r#"{"id":"5725767000000210154","owner_id":"5725767000000210007"}"#,
        },
    ],
};

static TEMPLATE_CHANGE_OWNER: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Deals"), Segment::Argument("id")],
};

fn build_change_owner(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CHANGE_OWNER, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
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
    request.finish()
}

/// `create_a_zoho_crm_deal`: Create a deal
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_deal",
    title: "Create a deal",
    description: "Creates one deal. For a qualified lead use zoho_crm_leads_convert, which creates the deal too. Ids for Account_Name and Contact_Name come from list_all_zoho_crm_search_accounts and list_all_zoho_crm_search_contacts; owners are given by name or id. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "create",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.deals.CREATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"create_a_zoho_crm_deal","title":"Create a deal","description":"Creates one deal. For a qualified lead use zoho_crm_leads_convert, which creates the deal too. Ids for Account_Name and Contact_Name come from list_all_zoho_crm_search_accounts and list_all_zoho_crm_search_contacts; owners are given by name or id. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Deal_Name":{"type":"string","description":"Name of the deal."},"Stage":{"type":"string","description":"Often Qualification, Needs Analysis, Proposal/Price Quote, Negotiation/Review, Closed Won, Closed Lost."},"Closing_Date":{"type":["string","null"],"description":"Expected closing date. Date or `today+7d`."},"Amount":{"type":["number","null"],"description":"Value of the deal."},"Pipeline":{"type":["string","null"],"description":"Needed where the organisation uses pipelines."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Contact_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The contact, by id."},"Probability":{"type":["integer","null"],"description":"Per cent.","minimum":0,"maximum":100},"Type":{"type":["string","null"],"description":"Picklist, often New Business, Existing Business."},"Next_Step":{"type":["string","null"],"description":"Next step."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"}},"required":["Deal_Name","Stage"],"additionalProperties":false},"annotations":{"title":"Create a deal","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 462,
    surface_hash: "44eb4c104a6e13d2acee9959ba26500e27b8d73764fcede7525eee8ae54053de",
    arguments: &[
        ArgumentDescriptor {
            name: "Deal_Name",
            place: Place::Body,
            wire: "/data/0/Deal_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Stage",
            place: Place::Body,
            wire: "/data/0/Stage",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Closing_Date",
            place: Place::Body,
            wire: "/data/0/Closing_Date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Amount",
            place: Place::Body,
            wire: "/data/0/Amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Pipeline",
            place: Place::Body,
            wire: "/data/0/Pipeline",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Contact_Name",
            place: Place::Body,
            wire: "/data/0/Contact_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Probability",
            place: Place::Body,
            wire: "/data/0/Probability",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Type",
            place: Place::Body,
            wire: "/data/0/Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Next_Step",
            place: Place::Body,
            wire: "/data/0/Next_Step",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
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
            name: "Owner",
            place: Place::Body,
            wire: "/data/0/Owner",
            grammar: None,
            audit: Audit::Shape,
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
    ],
    check: check_create,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Closing_Date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Deals"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["Owner", "id"],
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
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Contact_Name",
            "Deal_Name",
            "Description",
            "Lead_Source",
            "Next_Step",
            "Owner",
            "Pipeline",
            "Probability",
            "Stage",
            "Type",
            "code",
            "details",
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
            ask: "Create a deal of 15,000 for Acme Corp, closing at the end of November 2026",
            arguments: r#"{"Deal_Name":"Acme training days","Stage":"Qualification","Closing_Date":"2026-11-30","Amount":15000,"Account_Name":{"id":"5725767000000210019"}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Deals")],
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
            "Deal_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Deal_Name")],
        );
    request
        .body(
            "Stage",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Stage")],
        );
    request
        .body(
            "Closing_Date",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Closing_Date"),
            ],
        );
    request
        .body(
            "Amount",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Amount")],
        );
    request
        .body(
            "Pipeline",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Pipeline")],
        );
    request
        .body(
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Contact_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Contact_Name"),
            ],
        );
    request
        .body(
            "Probability",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Probability")],
        );
    request
        .body(
            "Type",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Type")],
        );
    request
        .body(
            "Next_Step",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Next_Step")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Description",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Description")],
        );
    request
        .body(
            "Owner",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Owner")],
        );
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Deal_Name",
                "Stage",
                "Closing_Date",
                "Amount",
                "Pipeline",
                "Account_Name",
                "Contact_Name",
                "Probability",
                "Type",
                "Next_Step",
                "Lead_Source",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_deal_by_id`: Delete a deal
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_deal_by_id",
    title: "Delete a deal",
    description: "Deletes one deal: it goes to the recycle bin. Only when deletion was asked for; a lost deal is not deleted but gets the stage Closed Lost with update_a_zoho_crm_deal_by_id.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "delete",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.deals.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_deal_by_id","title":"Delete a deal","description":"Deletes one deal: it goes to the recycle bin. Only when deletion was asked for; a lost deal is not deleted but gets the stage Closed Lost with update_a_zoho_crm_deal_by_id.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The deal."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a deal","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 107,
    surface_hash: "cee351208bed0fd300029fa8920b7d21599b5e71c2f595627856c9aed58d650b",
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
            ask: "Delete the deal Acme spare parts shop",
            arguments: r#"{"id":"5725767000000210183"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Deals"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_deal_by_id`: Get a deal
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_deal_by_id",
    title: "Get a deal",
    description: "Reads one deal with all its fields. The id comes from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql; to find a deal by anything else use those.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "get",
    class: Class::Read,
    tags: &["deals", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.deals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_deal_by_id","title":"Get a deal","description":"Reads one deal with all its fields. The id comes from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql; to find a deal by anything else use those.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The deal."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a deal","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 136,
    surface_hash: "056983c14dfb7877bfd390d50b2bf5f61683aee17e5f8d48a4650fa9a993b0b7",
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
            ask: "How does the deal Acme supplier portal stand?",
            arguments: r#"{"id":"5725767000000210158"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Deals"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_deals`: List deals
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_deals",
    title: "List deals",
    description: "Lists deals page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_deals, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "list",
    class: Class::Read,
    tags: &["deals", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.deals.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_deals","title":"List deals","description":"Lists deals page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_deals, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Deal_Name","Stage","Amount","Closing_Date","Account_Name","Contact_Name","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List deals","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 230,
    surface_hash: "0a464fec48c3deaa4071b38fda096373cb5cd39bf9a2d0dae2d9ac4ebf05acec",
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
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Contact_Name",
            "Deal_Name",
            "Owner",
            "Stage",
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
            ask: "Which deals were changed last?",
            arguments: r#"{"sort_by":"Modified_Time","sort_order":"desc","fields":["Deal_Name","Stage","Amount","Modified_Time"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Deals")],
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
                r#"["id","Deal_Name","Stage","Amount","Closing_Date","Account_Name","Contact_Name","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_crm_deals_mass_update`: Update many deals
pub static MASS_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_deals_mass_update",
    title: "Update many deals",
    description: "Gives up to 500 deals the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_deal_by_id. Returns for each record whether it was changed, and why not.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "mass_update",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Bulk],
    scopes: &[
        "ZohoCRM.mass_update.deals.UPDATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: Some(Evidence::Unsure),
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_deals_mass_update","title":"Update many deals","description":"Gives up to 500 deals the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_deal_by_id. Returns for each record whether it was changed, and why not.","inputSchema":{"type":"object","properties":{"values":{"type":"object","description":"New values by API name or label, the same for all; an owner as {\"id\": \"name or id\"}.","minProperties":1},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the deals."},"over_write":{"type":"boolean","description":"Multi-select fields: true replaces values, false (default) adds."}},"required":["values","ids"],"additionalProperties":false},"annotations":{"title":"Update many deals","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 220,
    surface_hash: "eddb566800e986e5aac5ec393e96b9a62f52afaacfb4e4607b365459eb12e9b0",
    arguments: &[
        ArgumentDescriptor {
            name: "values",
            place: Place::Open,
            wire: "/data/0",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "ids",
            place: Place::Body,
            wire: "/ids",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "over_write",
            place: Place::Body,
            wire: "/over_write",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_mass_update,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Deals"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["values", "Owner", "id"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /{}/actions/mass_update",
    cost: Cost {
        credits: 1,
        heavy: true,
        steps: &[],
    },
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "ids", "message", "over_write", "status"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_MASS_UPDATE,
            build: build_mass_update,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: false,
                keep: &["code", "message", "status", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Move the two Acme deals to Closed Lost",
            arguments: r#"{"ids":["5725767000000210158","5725767000000210183"],"values":{"Stage":"Closed Lost"}}"#,
        },
    ],
};

static TEMPLATE_MASS_UPDATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("Deals"),
        Segment::Fixed("actions"),
        Segment::Fixed("mass_update"),
    ],
};

fn build_mass_update(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_MASS_UPDATE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.body("over_write", &[PlaceStep::Key("over_write")]);
    request.body_open("values", &[PlaceStep::Key("data"), PlaceStep::Index(0)], &[]);
    request.finish()
}

/// `update_a_zoho_crm_deal_by_id`: Update a deal
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_deal_by_id",
    title: "Update a deal",
    description: "Changes the given fields of one deal, such as Stage or Closing_Date, and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql; owners are given by name or id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "update",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.deals.UPDATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"update_a_zoho_crm_deal_by_id","title":"Update a deal","description":"Changes the given fields of one deal, such as Stage or Closing_Date, and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_deals or list_all_zoho_crm_coql; owners are given by name or id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The deal."},"Deal_Name":{"type":"string","description":"Name of the deal."},"Stage":{"type":"string","description":"Often Qualification, Needs Analysis, Proposal/Price Quote, Negotiation/Review, Closed Won, Closed Lost."},"Closing_Date":{"type":["string","null"],"description":"Expected closing date. Date or `today+7d`."},"Amount":{"type":["number","null"],"description":"Value of the deal."},"Pipeline":{"type":["string","null"],"description":"Needed where the organisation uses pipelines."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Contact_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The contact, by id."},"Probability":{"type":["integer","null"],"description":"Per cent.","minimum":0,"maximum":100},"Type":{"type":["string","null"],"description":"Picklist, often New Business, Existing Business."},"Next_Step":{"type":["string","null"],"description":"Next step."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a deal","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 472,
    surface_hash: "d949cb1a241dc252f3bee99086c46227d632feee0bb1357b61aaae816d8903d9",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Deal_Name",
            place: Place::Body,
            wire: "/data/0/Deal_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Stage",
            place: Place::Body,
            wire: "/data/0/Stage",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Closing_Date",
            place: Place::Body,
            wire: "/data/0/Closing_Date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Amount",
            place: Place::Body,
            wire: "/data/0/Amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Pipeline",
            place: Place::Body,
            wire: "/data/0/Pipeline",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Contact_Name",
            place: Place::Body,
            wire: "/data/0/Contact_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Probability",
            place: Place::Body,
            wire: "/data/0/Probability",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Type",
            place: Place::Body,
            wire: "/data/0/Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Next_Step",
            place: Place::Body,
            wire: "/data/0/Next_Step",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
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
            name: "Owner",
            place: Place::Body,
            wire: "/data/0/Owner",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "custom_fields",
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
    dates: &[
        DateUse {
            argument: "Closing_Date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Deals"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["Owner", "id"],
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
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Contact_Name",
            "Deal_Name",
            "Description",
            "Lead_Source",
            "Next_Step",
            "Owner",
            "Pipeline",
            "Probability",
            "Stage",
            "Type",
            "code",
            "details",
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
            ask: "Acme supplier portal is won; close it today, with Jane Doe as executive sponsor",
            arguments: r#"{"id":"5725767000000210158","Stage":"Closed Won","Closing_Date":"2026-11-20","custom_fields":{"Executive_Sponsor":"Jane Doe"}}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Deals"), Segment::Argument("id")],
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
            "Deal_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Deal_Name")],
        );
    request
        .body(
            "Stage",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Stage")],
        );
    request
        .body(
            "Closing_Date",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Closing_Date"),
            ],
        );
    request
        .body(
            "Amount",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Amount")],
        );
    request
        .body(
            "Pipeline",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Pipeline")],
        );
    request
        .body(
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Contact_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Contact_Name"),
            ],
        );
    request
        .body(
            "Probability",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Probability")],
        );
    request
        .body(
            "Type",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Type")],
        );
    request
        .body(
            "Next_Step",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Next_Step")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Description",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Description")],
        );
    request
        .body(
            "Owner",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Owner")],
        );
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Deal_Name",
                "Stage",
                "Closing_Date",
                "Amount",
                "Pipeline",
                "Account_Name",
                "Contact_Name",
                "Probability",
                "Type",
                "Next_Step",
                "Lead_Source",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `zoho_crm_deals_upsert`: Create or update a deal
pub static UPSERT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_deals_upsert",
    title: "Create or update a deal",
    description: "Updates the deal that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_deal when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_deal_by_id. Returns action (insert or update), duplicate_field and the id in details.",
    product: &super::PRODUCT,
    resource: "deals",
    method: "upsert",
    class: Class::Write,
    tags: &["deals", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.deals.CREATE",
        "ZohoCRM.modules.deals.UPDATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_deals_upsert","title":"Create or update a deal","description":"Updates the deal that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_deal when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_deal_by_id. Returns action (insert or update), duplicate_field and the id in details.","inputSchema":{"type":"object","properties":{"Deal_Name":{"type":"string","description":"Name of the deal."},"Stage":{"type":"string","description":"Often Qualification, Needs Analysis, Proposal/Price Quote, Negotiation/Review, Closed Won, Closed Lost."},"Closing_Date":{"type":["string","null"],"description":"Expected closing date. Date or `today+7d`."},"Amount":{"type":["number","null"],"description":"Value of the deal."},"Pipeline":{"type":["string","null"],"description":"Needed where the organisation uses pipelines."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Contact_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The contact, by id."},"Probability":{"type":["integer","null"],"description":"Per cent.","minimum":0,"maximum":100},"Type":{"type":["string","null"],"description":"Picklist, often New Business, Existing Business."},"Next_Step":{"type":["string","null"],"description":"Next step."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"duplicate_check_fields":{"type":"array","items":{"type":"string"},"description":"Fields that tell whether it exists, by API name, for example Deal_Name; tried in this order."}},"required":["Deal_Name","Stage"],"additionalProperties":false},"annotations":{"title":"Create or update a deal","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 511,
    surface_hash: "a1a16da69b9abcb03f38ae79c106e3288e911df183ae487fb00bd81c00f4b9f1",
    arguments: &[
        ArgumentDescriptor {
            name: "Deal_Name",
            place: Place::Body,
            wire: "/data/0/Deal_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Stage",
            place: Place::Body,
            wire: "/data/0/Stage",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Closing_Date",
            place: Place::Body,
            wire: "/data/0/Closing_Date",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Amount",
            place: Place::Body,
            wire: "/data/0/Amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Pipeline",
            place: Place::Body,
            wire: "/data/0/Pipeline",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Contact_Name",
            place: Place::Body,
            wire: "/data/0/Contact_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Probability",
            place: Place::Body,
            wire: "/data/0/Probability",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Type",
            place: Place::Body,
            wire: "/data/0/Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Next_Step",
            place: Place::Body,
            wire: "/data/0/Next_Step",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
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
            name: "Owner",
            place: Place::Body,
            wire: "/data/0/Owner",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "custom_fields",
            place: Place::Open,
            wire: "/data/0",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "duplicate_check_fields",
            place: Place::Body,
            wire: "/duplicate_check_fields",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_upsert,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Closing_Date",
            inside: &[],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Deals"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &[],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["Owner", "id"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /{}/upsert",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Amount",
            "Closing_Date",
            "Contact_Name",
            "Deal_Name",
            "Description",
            "Lead_Source",
            "Next_Step",
            "Owner",
            "Pipeline",
            "Probability",
            "Stage",
            "Type",
            "action",
            "code",
            "details",
            "duplicate_check_fields",
            "duplicate_field",
            "message",
            "status",
        ],
        shown: &[],
        tested: &["duplicate_check_fields"],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UPSERT,
            build: build_upsert,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
                one: true,
                keep: &["code", "message", "action", "duplicate_field", "details"],
                empty: Empty::Done,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Record the deal Acme supplier portal at 64,000, new or not",
            arguments: r#"{"Deal_Name":"Acme supplier portal","Stage":"Proposal/Price Quote","Amount":64000,"duplicate_check_fields":["Deal_Name"]}"#,
        },
    ],
};

static TEMPLATE_UPSERT: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Deals"), Segment::Fixed("upsert")],
};

fn build_upsert(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_UPSERT, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "Deal_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Deal_Name")],
        );
    request
        .body(
            "Stage",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Stage")],
        );
    request
        .body(
            "Closing_Date",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Closing_Date"),
            ],
        );
    request
        .body(
            "Amount",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Amount")],
        );
    request
        .body(
            "Pipeline",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Pipeline")],
        );
    request
        .body(
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Contact_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Contact_Name"),
            ],
        );
    request
        .body(
            "Probability",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Probability")],
        );
    request
        .body(
            "Type",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Type")],
        );
    request
        .body(
            "Next_Step",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Next_Step")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Description",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Description")],
        );
    request
        .body(
            "Owner",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Owner")],
        );
    request.body("duplicate_check_fields", &[PlaceStep::Key("duplicate_check_fields")]);
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &[
                "Deal_Name",
                "Stage",
                "Closing_Date",
                "Amount",
                "Pipeline",
                "Account_Name",
                "Contact_Name",
                "Probability",
                "Type",
                "Next_Step",
                "Lead_Source",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

fn check_change_owner(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id", "owner_id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "owner_id", super::shared::check_string, out);
    check::no_other_properties(value, at, &["id", "owner_id"], &[], out);
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Deal_Name", "Stage"], out);
    check::property(value, at, "Deal_Name", super::shared::check_string, out);
    check::property(value, at, "Stage", super::shared::check_string, out);
    check::property(value, at, "Closing_Date", super::shared::check_phone, out);
    check::property(value, at, "Amount", super::shared::check_annual_revenue, out);
    check::property(value, at, "Pipeline", super::shared::check_phone, out);
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Contact_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Probability", check_probability, out);
    check::property(value, at, "Type", super::shared::check_phone, out);
    check::property(value, at, "Next_Step", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Deal_Name",
            "Stage",
            "Closing_Date",
            "Amount",
            "Pipeline",
            "Account_Name",
            "Contact_Name",
            "Probability",
            "Type",
            "Next_Step",
            "Lead_Source",
            "Description",
            "Owner",
            "custom_fields",
            "idempotency_key",
        ],
        &[],
        out,
    );
}

fn check_probability(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer, Type::Null], out);
    check::minimum(value, at, Bound::Integer(0), out);
    check::maximum(value, at, Bound::Integer(100), out);
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

fn check_mass_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["values", "ids"], out);
    check::property(value, at, "values", super::shared::check_values, out);
    check::property(value, at, "ids", super::shared::check_ids, out);
    check::property(value, at, "over_write", super::shared::check_boolean, out);
    check::no_other_properties(value, at, &["values", "ids", "over_write"], &[], out);
}

fn check_update(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "Deal_Name", super::shared::check_string, out);
    check::property(value, at, "Stage", super::shared::check_string, out);
    check::property(value, at, "Closing_Date", super::shared::check_phone, out);
    check::property(value, at, "Amount", super::shared::check_annual_revenue, out);
    check::property(value, at, "Pipeline", super::shared::check_phone, out);
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Contact_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Probability", check_probability, out);
    check::property(value, at, "Type", super::shared::check_phone, out);
    check::property(value, at, "Next_Step", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Deal_Name",
            "Stage",
            "Closing_Date",
            "Amount",
            "Pipeline",
            "Account_Name",
            "Contact_Name",
            "Probability",
            "Type",
            "Next_Step",
            "Lead_Source",
            "Description",
            "Owner",
            "custom_fields",
        ],
        &[],
        out,
    );
}

fn check_upsert(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Deal_Name", "Stage"], out);
    check::property(value, at, "Deal_Name", super::shared::check_string, out);
    check::property(value, at, "Stage", super::shared::check_string, out);
    check::property(value, at, "Closing_Date", super::shared::check_phone, out);
    check::property(value, at, "Amount", super::shared::check_annual_revenue, out);
    check::property(value, at, "Pipeline", super::shared::check_phone, out);
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Contact_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Probability", check_probability, out);
    check::property(value, at, "Type", super::shared::check_phone, out);
    check::property(value, at, "Next_Step", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(
        value,
        at,
        "duplicate_check_fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(
        value,
        at,
        &[
            "Deal_Name",
            "Stage",
            "Closing_Date",
            "Amount",
            "Pipeline",
            "Account_Name",
            "Contact_Name",
            "Probability",
            "Type",
            "Next_Step",
            "Lead_Source",
            "Description",
            "Owner",
            "custom_fields",
            "duplicate_check_fields",
        ],
        &[],
        out,
    );
}
