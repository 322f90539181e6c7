//! Generated from specs/crm/resources/accounts.yaml and specs/crm/docs/accounts.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost, Disclosure,
    Empty, Evidence, Example, FieldNames, FieldPlace, Literal, ModuleName, Pagination,
    PaginationForm, Place, Purpose, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_accounts_change_owner`: Change the owner of an account
pub static CHANGE_OWNER: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_accounts_change_owner",
    title: "Change the owner of an account",
    description: "Gives one account to another user. The id comes from list_all_zoho_crm_search_accounts; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_accounts_mass_update with Owner, for other fields update_a_zoho_crm_account_by_id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "change_owner",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.accounts.UPDATE", "ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_accounts_change_owner","title":"Change the owner of an account","description":"Gives one account to another user. The id comes from list_all_zoho_crm_search_accounts; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_accounts_mass_update with Owner, for other fields update_a_zoho_crm_account_by_id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"owner_id":{"type":"string","description":"The new owner, a user, by id or name."}},"required":["id","owner_id"],"additionalProperties":false},"annotations":{"title":"Change the owner of an account","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 163,
    surface_hash: "5e925e39ddad93ecc419a1f805fbd20149544f9bbd0f72b54b5be186b2b7720a",
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
            ask: "Hand the account Quantum Loom to Marcus Johnson",
            arguments: r#"{"id":"5725767000000210042","owner_id":"5725767000000210007"}"#,
        },
    ],
};

static TEMPLATE_CHANGE_OWNER: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Accounts"), Segment::Argument("id")],
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

/// `create_a_zoho_crm_account`: Create an account
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_account",
    title: "Create an account",
    description: "Creates one account: a company that is a customer or partner. Look first with list_all_zoho_crm_search_accounts whether it exists. Owners are given by name or id. Returns the new id in details, which contacts and deals take as Account_Name.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "create",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.accounts.CREATE",
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
    entry: r#"{"name":"create_a_zoho_crm_account","title":"Create an account","description":"Creates one account: a company that is a customer or partner. Look first with list_all_zoho_crm_search_accounts whether it exists. Owners are given by name or id. Returns the new id in details, which contacts and deals take as Account_Name.","inputSchema":{"type":"object","properties":{"Account_Name":{"type":"string","description":"Name of the company."},"Phone":{"type":["string","null"],"description":"Phone."},"Website":{"type":["string","null"],"description":"Website."},"Parent_Account":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The parent company, an account, by id."},"Account_Type":{"type":["string","null"],"description":"Picklist, often Customer, Prospect, Partner, Competitor."},"Industry":{"type":["string","null"],"description":"Picklist."},"Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Billing_Street":{"type":["string","null"],"description":"Billing street."},"Billing_City":{"type":["string","null"],"description":"Billing city."},"Billing_State":{"type":["string","null"],"description":"Billing state."},"Billing_Code":{"type":["string","null"],"description":"Billing postal code."},"Billing_Country":{"type":["string","null"],"description":"Billing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"}},"required":["Account_Name"],"additionalProperties":false},"annotations":{"title":"Create an account","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 416,
    surface_hash: "fda911d1d88712507c4f095ca76ea964bdcff4916ecb0dc2937f8eb2f83e361d",
    arguments: &[
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Phone",
            place: Place::Body,
            wire: "/data/0/Phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Website",
            place: Place::Body,
            wire: "/data/0/Website",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Parent_Account",
            place: Place::Body,
            wire: "/data/0/Parent_Account",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Type",
            place: Place::Body,
            wire: "/data/0/Account_Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Industry",
            place: Place::Body,
            wire: "/data/0/Industry",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Employees",
            place: Place::Body,
            wire: "/data/0/Employees",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Annual_Revenue",
            place: Place::Body,
            wire: "/data/0/Annual_Revenue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Street",
            place: Place::Body,
            wire: "/data/0/Billing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_City",
            place: Place::Body,
            wire: "/data/0/Billing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_State",
            place: Place::Body,
            wire: "/data/0/Billing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Code",
            place: Place::Body,
            wire: "/data/0/Billing_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Country",
            place: Place::Body,
            wire: "/data/0/Billing_Country",
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
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Accounts"),
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
            "Account_Type",
            "Annual_Revenue",
            "Billing_City",
            "Billing_Code",
            "Billing_Country",
            "Billing_State",
            "Billing_Street",
            "Description",
            "Employees",
            "Industry",
            "Owner",
            "Parent_Account",
            "Phone",
            "Website",
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
            ask: "Create an account for Blue Harbor, industry logistics",
            arguments: r#"{"Account_Name":"Blue Harbor","Industry":"Logistics","Website":"https://blueharbor.example"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Accounts")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Parent_Account",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Parent_Account"),
            ],
        );
    request
        .body(
            "Account_Type",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Type"),
            ],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "Employees",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Employees")],
        );
    request
        .body(
            "Annual_Revenue",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Annual_Revenue"),
            ],
        );
    request
        .body(
            "Billing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Street"),
            ],
        );
    request
        .body(
            "Billing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_City"),
            ],
        );
    request
        .body(
            "Billing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_State"),
            ],
        );
    request
        .body(
            "Billing_Code",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Code"),
            ],
        );
    request
        .body(
            "Billing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Country"),
            ],
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
                "Account_Name",
                "Phone",
                "Website",
                "Parent_Account",
                "Account_Type",
                "Industry",
                "Employees",
                "Annual_Revenue",
                "Billing_Street",
                "Billing_City",
                "Billing_State",
                "Billing_Code",
                "Billing_Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_account_by_id`: Delete an account
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_account_by_id",
    title: "Delete an account",
    description: "Deletes one account: it goes to the recycle bin. Only when deletion was asked for.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "delete",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.accounts.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_account_by_id","title":"Delete an account","description":"Deletes one account: it goes to the recycle bin. Only when deletion was asked for.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete an account","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 81,
    surface_hash: "0cbad6753c16a45af5dc208f97ad0f850b75d9f6c2200f933da36f5411e75f02",
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
            ask: "Delete the account Quantum Loom",
            arguments: r#"{"id":"5725767000000210042"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Accounts"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_account_by_id`: Get an account
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_account_by_id",
    title: "Get an account",
    description: "Reads one account (company) with all its fields. The id comes from list_all_zoho_crm_search_accounts or list_all_zoho_crm_coql; to find an account by anything else use those.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "get",
    class: Class::Read,
    tags: &["accounts", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.accounts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_account_by_id","title":"Get an account","description":"Reads one account (company) with all its fields. The id comes from list_all_zoho_crm_search_accounts or list_all_zoho_crm_coql; to find an account by anything else use those.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an account","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 137,
    surface_hash: "6f3119af493cab53059cc50063eaf9f4771a086525177f70907138822a0c7b8a",
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
            ask: "Show me the account Acme Corp",
            arguments: r#"{"id":"5725767000000210019"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Accounts"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_accounts`: List accounts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_accounts",
    title: "List accounts",
    description: "Lists accounts page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_accounts, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "list",
    class: Class::Read,
    tags: &["accounts", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.accounts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_accounts","title":"List accounts","description":"Lists accounts page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_accounts, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","Account_Name","Industry","Phone","Website","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List accounts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 221,
    surface_hash: "1a1ac91fabcdda10772cd7fc880c086693b1864033ea641927f3256dff6ba96d",
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
        fields: &["Account_Name", "Industry", "Owner", "Phone", "Website", "id"],
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
            ask: "List our accounts with their cities",
            arguments: r#"{"fields":["Account_Name","Billing_City","Billing_Country"]}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Accounts")],
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
                r#"["id","Account_Name","Industry","Phone","Website","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_crm_accounts_mass_update`: Update many accounts
pub static MASS_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_accounts_mass_update",
    title: "Update many accounts",
    description: "Gives up to 500 accounts the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_accounts or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_account_by_id. Returns for each record whether it was changed, and why not.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "mass_update",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Bulk],
    scopes: &[
        "ZohoCRM.mass_update.accounts.UPDATE",
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
    entry: r#"{"name":"zoho_crm_accounts_mass_update","title":"Update many accounts","description":"Gives up to 500 accounts the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_accounts or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_account_by_id. Returns for each record whether it was changed, and why not.","inputSchema":{"type":"object","properties":{"values":{"type":"object","description":"New values by API name or label, the same for all; an owner as {\"id\": \"name or id\"}.","minProperties":1},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the accounts."},"over_write":{"type":"boolean","description":"Multi-select fields: true replaces values, false (default) adds."}},"required":["values","ids"],"additionalProperties":false},"annotations":{"title":"Update many accounts","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 217,
    surface_hash: "25ba9605d45ed53fd264d492b242e607f62ba89b037405278764ff8e0d8b8c81",
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
            module: ModuleName::Constant("Accounts"),
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
            ask: "Set Zenith Robotics and Vantage Media to Customer",
            arguments: r#"{"ids":["5725767000000210043","5725767000000210039"],"values":{"Account_Type":"Customer"}}"#,
        },
    ],
};

static TEMPLATE_MASS_UPDATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("Accounts"),
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

/// `update_a_zoho_crm_account_by_id`: Update an account
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_account_by_id",
    title: "Update an account",
    description: "Changes the given fields of one account and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_accounts; owners are given by name or id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "update",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.accounts.UPDATE",
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
    entry: r#"{"name":"update_a_zoho_crm_account_by_id","title":"Update an account","description":"Changes the given fields of one account and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_accounts; owners are given by name or id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The account."},"Account_Name":{"type":"string","description":"Name of the company."},"Phone":{"type":["string","null"],"description":"Phone."},"Website":{"type":["string","null"],"description":"Website."},"Parent_Account":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The parent company, an account, by id."},"Account_Type":{"type":["string","null"],"description":"Picklist, often Customer, Prospect, Partner, Competitor."},"Industry":{"type":["string","null"],"description":"Picklist."},"Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Billing_Street":{"type":["string","null"],"description":"Billing street."},"Billing_City":{"type":["string","null"],"description":"Billing city."},"Billing_State":{"type":["string","null"],"description":"Billing state."},"Billing_Code":{"type":["string","null"],"description":"Billing postal code."},"Billing_Country":{"type":["string","null"],"description":"Billing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update an account","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 424,
    surface_hash: "a06572a5f584d65db8f95ae1b4a6eb043a22f52e8c69398627ef454f31434a92",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Phone",
            place: Place::Body,
            wire: "/data/0/Phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Website",
            place: Place::Body,
            wire: "/data/0/Website",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Parent_Account",
            place: Place::Body,
            wire: "/data/0/Parent_Account",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Type",
            place: Place::Body,
            wire: "/data/0/Account_Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Industry",
            place: Place::Body,
            wire: "/data/0/Industry",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Employees",
            place: Place::Body,
            wire: "/data/0/Employees",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Annual_Revenue",
            place: Place::Body,
            wire: "/data/0/Annual_Revenue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Street",
            place: Place::Body,
            wire: "/data/0/Billing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_City",
            place: Place::Body,
            wire: "/data/0/Billing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_State",
            place: Place::Body,
            wire: "/data/0/Billing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Code",
            place: Place::Body,
            wire: "/data/0/Billing_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Country",
            place: Place::Body,
            wire: "/data/0/Billing_Country",
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
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Accounts"),
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
            "Account_Type",
            "Annual_Revenue",
            "Billing_City",
            "Billing_Code",
            "Billing_Country",
            "Billing_State",
            "Billing_Street",
            "Description",
            "Employees",
            "Industry",
            "Owner",
            "Parent_Account",
            "Phone",
            "Website",
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
            ask: "Acme Corp now has 420 employees",
            arguments: r#"{"id":"5725767000000210019","Employees":420}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Accounts"), Segment::Argument("id")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Parent_Account",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Parent_Account"),
            ],
        );
    request
        .body(
            "Account_Type",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Type"),
            ],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "Employees",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Employees")],
        );
    request
        .body(
            "Annual_Revenue",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Annual_Revenue"),
            ],
        );
    request
        .body(
            "Billing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Street"),
            ],
        );
    request
        .body(
            "Billing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_City"),
            ],
        );
    request
        .body(
            "Billing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_State"),
            ],
        );
    request
        .body(
            "Billing_Code",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Code"),
            ],
        );
    request
        .body(
            "Billing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Country"),
            ],
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
                "Account_Name",
                "Phone",
                "Website",
                "Parent_Account",
                "Account_Type",
                "Industry",
                "Employees",
                "Annual_Revenue",
                "Billing_Street",
                "Billing_City",
                "Billing_State",
                "Billing_Code",
                "Billing_Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `zoho_crm_accounts_upsert`: Create or update an account
pub static UPSERT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_accounts_upsert",
    title: "Create or update an account",
    description: "Updates the account that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_account when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_account_by_id. Returns action (insert or update), duplicate_field and the id in details.",
    product: &super::PRODUCT,
    resource: "accounts",
    method: "upsert",
    class: Class::Write,
    tags: &["accounts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.accounts.CREATE",
        "ZohoCRM.modules.accounts.UPDATE",
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
    entry: r#"{"name":"zoho_crm_accounts_upsert","title":"Create or update an account","description":"Updates the account that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_account when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_account_by_id. Returns action (insert or update), duplicate_field and the id in details.","inputSchema":{"type":"object","properties":{"Account_Name":{"type":"string","description":"Name of the company."},"Phone":{"type":["string","null"],"description":"Phone."},"Website":{"type":["string","null"],"description":"Website."},"Parent_Account":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The parent company, an account, by id."},"Account_Type":{"type":["string","null"],"description":"Picklist, often Customer, Prospect, Partner, Competitor."},"Industry":{"type":["string","null"],"description":"Picklist."},"Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Billing_Street":{"type":["string","null"],"description":"Billing street."},"Billing_City":{"type":["string","null"],"description":"Billing city."},"Billing_State":{"type":["string","null"],"description":"Billing state."},"Billing_Code":{"type":["string","null"],"description":"Billing postal code."},"Billing_Country":{"type":["string","null"],"description":"Billing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"duplicate_check_fields":{"type":"array","items":{"type":"string"},"description":"Fields that tell whether it exists, by API name, for example Account_Name; tried in this order."}},"required":["Account_Name"],"additionalProperties":false},"annotations":{"title":"Create or update an account","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 478,
    surface_hash: "3dc70a0649c47d8af093b7c5f48a44546585336390541c8595cf40a0591fbe17",
    arguments: &[
        ArgumentDescriptor {
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Phone",
            place: Place::Body,
            wire: "/data/0/Phone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Website",
            place: Place::Body,
            wire: "/data/0/Website",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Parent_Account",
            place: Place::Body,
            wire: "/data/0/Parent_Account",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Account_Type",
            place: Place::Body,
            wire: "/data/0/Account_Type",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Industry",
            place: Place::Body,
            wire: "/data/0/Industry",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Employees",
            place: Place::Body,
            wire: "/data/0/Employees",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Annual_Revenue",
            place: Place::Body,
            wire: "/data/0/Annual_Revenue",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Street",
            place: Place::Body,
            wire: "/data/0/Billing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_City",
            place: Place::Body,
            wire: "/data/0/Billing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_State",
            place: Place::Body,
            wire: "/data/0/Billing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Code",
            place: Place::Body,
            wire: "/data/0/Billing_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Billing_Country",
            place: Place::Body,
            wire: "/data/0/Billing_Country",
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
    dates: &[],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Accounts"),
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
            "Account_Type",
            "Annual_Revenue",
            "Billing_City",
            "Billing_Code",
            "Billing_Country",
            "Billing_State",
            "Billing_Street",
            "Description",
            "Employees",
            "Industry",
            "Owner",
            "Parent_Account",
            "Phone",
            "Website",
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
            ask: "Make sure there is an account Acme Corp with its website",
            arguments: r#"{"Account_Name":"Acme Corp","Website":"https://www.acmecorp.example","duplicate_check_fields":["Account_Name"]}"#,
        },
    ],
};

static TEMPLATE_UPSERT: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Accounts"), Segment::Fixed("upsert")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Parent_Account",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Parent_Account"),
            ],
        );
    request
        .body(
            "Account_Type",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Type"),
            ],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "Employees",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Employees")],
        );
    request
        .body(
            "Annual_Revenue",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Annual_Revenue"),
            ],
        );
    request
        .body(
            "Billing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Street"),
            ],
        );
    request
        .body(
            "Billing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_City"),
            ],
        );
    request
        .body(
            "Billing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_State"),
            ],
        );
    request
        .body(
            "Billing_Code",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Code"),
            ],
        );
    request
        .body(
            "Billing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Billing_Country"),
            ],
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
                "Account_Name",
                "Phone",
                "Website",
                "Parent_Account",
                "Account_Type",
                "Industry",
                "Employees",
                "Annual_Revenue",
                "Billing_Street",
                "Billing_City",
                "Billing_State",
                "Billing_Code",
                "Billing_Country",
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
    check::required(value, at, &["Account_Name"], out);
    check::property(value, at, "Account_Name", super::shared::check_string, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(
        value,
        at,
        "Parent_Account",
        super::shared::check_parent_account,
        out,
    );
    check::property(value, at, "Account_Type", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Billing_Street", super::shared::check_phone, out);
    check::property(value, at, "Billing_City", super::shared::check_phone, out);
    check::property(value, at, "Billing_State", super::shared::check_phone, out);
    check::property(value, at, "Billing_Code", super::shared::check_phone, out);
    check::property(value, at, "Billing_Country", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Account_Name",
            "Phone",
            "Website",
            "Parent_Account",
            "Account_Type",
            "Industry",
            "Employees",
            "Annual_Revenue",
            "Billing_Street",
            "Billing_City",
            "Billing_State",
            "Billing_Code",
            "Billing_Country",
            "Description",
            "Owner",
            "custom_fields",
            "idempotency_key",
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
    check::property(value, at, "Account_Name", super::shared::check_string, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(
        value,
        at,
        "Parent_Account",
        super::shared::check_parent_account,
        out,
    );
    check::property(value, at, "Account_Type", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Billing_Street", super::shared::check_phone, out);
    check::property(value, at, "Billing_City", super::shared::check_phone, out);
    check::property(value, at, "Billing_State", super::shared::check_phone, out);
    check::property(value, at, "Billing_Code", super::shared::check_phone, out);
    check::property(value, at, "Billing_Country", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Account_Name",
            "Phone",
            "Website",
            "Parent_Account",
            "Account_Type",
            "Industry",
            "Employees",
            "Annual_Revenue",
            "Billing_Street",
            "Billing_City",
            "Billing_State",
            "Billing_Code",
            "Billing_Country",
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
    check::required(value, at, &["Account_Name"], out);
    check::property(value, at, "Account_Name", super::shared::check_string, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(
        value,
        at,
        "Parent_Account",
        super::shared::check_parent_account,
        out,
    );
    check::property(value, at, "Account_Type", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Billing_Street", super::shared::check_phone, out);
    check::property(value, at, "Billing_City", super::shared::check_phone, out);
    check::property(value, at, "Billing_State", super::shared::check_phone, out);
    check::property(value, at, "Billing_Code", super::shared::check_phone, out);
    check::property(value, at, "Billing_Country", super::shared::check_phone, out);
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
            "Account_Name",
            "Phone",
            "Website",
            "Parent_Account",
            "Account_Type",
            "Industry",
            "Employees",
            "Annual_Revenue",
            "Billing_Street",
            "Billing_City",
            "Billing_State",
            "Billing_Code",
            "Billing_Country",
            "Description",
            "Owner",
            "custom_fields",
            "duplicate_check_fields",
        ],
        &[],
        out,
    );
}
