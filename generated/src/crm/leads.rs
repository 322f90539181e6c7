//! Generated from specs/crm/resources/leads.yaml and specs/crm/docs/leads.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
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

/// `zoho_crm_leads_change_owner`: Change the owner of a lead
pub static CHANGE_OWNER: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_leads_change_owner",
    title: "Change the owner of a lead",
    description: "Gives one lead to another user. The id comes from list_all_zoho_crm_search_leads; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_leads_mass_update with Owner, for other fields update_a_zoho_crm_lead_by_id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "change_owner",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.leads.UPDATE", "ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_leads_change_owner","title":"Change the owner of a lead","description":"Gives one lead to another user. The id comes from list_all_zoho_crm_search_leads; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_leads_mass_update with Owner, for other fields update_a_zoho_crm_lead_by_id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The lead."},"owner_id":{"type":"string","description":"The new owner, a user, by id or name."}},"required":["id","owner_id"],"additionalProperties":false},"annotations":{"title":"Change the owner of a lead","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 167,
    surface_hash: "64324be816a7d8cf59295b49396ef0f4064d6e378064bd87dacf6a36a7ec2e5b",
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
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
            ask: "Give the lead Nadia Brooks to Marcus Johnson",
            arguments: r#"{"id":"5725767000000210084","owner_id":"5725767000000210007"}"#,
        },
    ],
};

static TEMPLATE_CHANGE_OWNER: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Leads"), Segment::Argument("id")],
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

/// `zoho_crm_leads_convert`: Convert a lead
pub static CONVERT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_leads_convert",
    title: "Convert a lead",
    description: "Converts one qualified lead into a contact, an account and, if Deals is given, a deal. New ones are made from the lead unless Contacts or Accounts give ids, from list_all_zoho_crm_search_contacts and list_all_zoho_crm_search_accounts. No call undoes it; the lead leaves the usual lists. Returns the ids of contact, account and deal in details.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "convert",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.leads.CREATE",
        "ZohoCRM.settings.fields.READ",
        "ZohoCRM.users.READ",
    ],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_leads_convert","title":"Convert a lead","description":"Converts one qualified lead into a contact, an account and, if Deals is given, a deal. New ones are made from the lead unless Contacts or Accounts give ids, from list_all_zoho_crm_search_contacts and list_all_zoho_crm_search_accounts. No call undoes it; the lead leaves the usual lists. Returns the ids of contact, account and deal in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The lead, from list_all_zoho_crm_search_leads."},"Deals":{"type":"object","properties":{"Deal_Name":{"type":"string"},"Closing_Date":{"type":"string"},"Stage":{"type":"string"},"Pipeline":{"type":"string","description":"Needed where the organisation uses pipelines."},"Amount":{"type":"number"}},"required":["Deal_Name","Closing_Date","Stage"],"description":"The deal to create; further deal fields by API name. Without it none is created."},"Contacts":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"An existing contact."},"Accounts":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"An existing account."},"assign_to":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The new owner, a user: id or name."},"overwrite":{"type":"boolean","description":"Replace values of the existing contact and account by the lead's."},"notify_lead_owner":{"type":"boolean","description":"Email the lead's owner."},"notify_new_entity_owner":{"type":"boolean","description":"Email the new records' owner."},"carry_over_tags":{"type":"object","properties":{"Contacts":{"type":"array","items":{"type":"string"}},"Accounts":{"type":"array","items":{"type":"string"}},"Deals":{"type":"array","items":{"type":"string"}}},"description":"Tag names to carry over, by module."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Convert a lead","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 473,
    surface_hash: "f5497b3a0285ff7d4a4d81db861f24d02a73023a51adc30cb71d08d7085b9ab5",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Deals",
            place: Place::Body,
            wire: "/data/0/Deals",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Contacts",
            place: Place::Body,
            wire: "/data/0/Contacts",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Accounts",
            place: Place::Body,
            wire: "/data/0/Accounts",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "assign_to",
            place: Place::Body,
            wire: "/data/0/assign_to",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "overwrite",
            place: Place::Body,
            wire: "/data/0/overwrite",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "notify_lead_owner",
            place: Place::Body,
            wire: "/data/0/notify_lead_owner",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "notify_new_entity_owner",
            place: Place::Body,
            wire: "/data/0/notify_new_entity_owner",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "carry_over_tags",
            place: Place::Body,
            wire: "/data/0/carry_over_tags",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_convert,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[
        DateUse {
            argument: "Deals",
            inside: &["Closing_Date"],
            form: DateForm::Date(DateStyle::YearMonthDay),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Constant("Deals"),
            place: FieldPlace::Record {
                at: "/data/0/Deals",
                known: &["Amount", "Closing_Date", "Deal_Name", "Pipeline", "Stage"],
            },
        },
    ],
    choices: &[],
    lookups: &[
        ArgumentLookup {
            at: &["assign_to", "id"],
            lookup: &super::LOOKUP_USER,
            within: &[],
            purpose: Purpose::Name,
            except: &[],
        },
    ],
    operation: "POST /Leads/{}/actions/convert",
    cost: Cost {
        credits: 5,
        heavy: true,
        steps: &[],
    },
    outcome: None,
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Accounts",
            "Contacts",
            "Deals",
            "assign_to",
            "carry_over_tags",
            "code",
            "details",
            "message",
            "notify_lead_owner",
            "notify_new_entity_owner",
            "overwrite",
            "status",
        ],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_CONVERT,
            build: build_convert,
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
            ask: "Convert the lead of TechCorp Solutions and create a deal of 15,000",
            arguments: r#"{"id":"5725767000000210084","Deals":{"Deal_Name":"TechCorp first order","Closing_Date":"2026-12-31","Stage":"Qualification","Amount":15000}}"#,
        },
        Example {
            ask: "Convert the lead Diane Keller into the account of Acme Corp, owned by Marcus Johnson",
            arguments: r#"{"id":"5725767000000210088","Accounts":{"id":"5725767000000210019"},"assign_to":{"id":"5725767000000210007"}}"#,
        },
    ],
};

static TEMPLATE_CONVERT: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("Leads"),
        Segment::Argument("id"),
        Segment::Fixed("actions"),
        Segment::Fixed("convert"),
    ],
};

fn build_convert(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CONVERT, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[]"));
    request
        .body_constant(
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            Literal::Json("{}"),
        );
    request
        .body(
            "Deals",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Deals")],
        );
    request
        .body(
            "Contacts",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Contacts")],
        );
    request
        .body(
            "Accounts",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Accounts")],
        );
    request
        .body(
            "assign_to",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("assign_to")],
        );
    request
        .body(
            "overwrite",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("overwrite")],
        );
    request
        .body(
            "notify_lead_owner",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("notify_lead_owner"),
            ],
        );
    request
        .body(
            "notify_new_entity_owner",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("notify_new_entity_owner"),
            ],
        );
    request
        .body(
            "carry_over_tags",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("carry_over_tags"),
            ],
        );
    request.finish()
}

/// `create_a_zoho_crm_lead`: Create a lead
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_lead",
    title: "Create a lead",
    description: "Creates one lead: a person or company not yet qualified. Look first with list_all_zoho_crm_search_leads whether it exists. For a person at a known customer use create_a_zoho_crm_contact. Owners are given by name or id. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "create",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.leads.CREATE",
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
    entry: r#"{"name":"create_a_zoho_crm_lead","title":"Create a lead","description":"Creates one lead: a person or company not yet qualified. Look first with list_all_zoho_crm_search_leads whether it exists. For a person at a known customer use create_a_zoho_crm_contact. Owners are given by name or id. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Company":{"type":["string","null"],"description":"Name of the company."},"Designation":{"type":["string","null"],"description":"Job title."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Website":{"type":["string","null"],"description":"Website."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Lead_Status":{"type":["string","null"],"description":"Picklist, often Not Contacted, Attempted to Contact, Contacted, Pre-Qualified, Junk Lead, Lost Lead."},"Industry":{"type":["string","null"],"description":"Picklist."},"No_of_Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Street":{"type":["string","null"],"description":"Street."},"City":{"type":["string","null"],"description":"City."},"State":{"type":["string","null"],"description":"State."},"Zip_Code":{"type":["string","null"],"description":"Postal code."},"Country":{"type":["string","null"],"description":"Country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"}},"required":["Last_Name"],"additionalProperties":false},"annotations":{"title":"Create a lead","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 520,
    surface_hash: "fc2e468b9b688e05f5489a0ef922421bee4128e30e528314975de8d0a412b9ae",
    arguments: &[
        ArgumentDescriptor {
            name: "Last_Name",
            place: Place::Body,
            wire: "/data/0/Last_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "First_Name",
            place: Place::Body,
            wire: "/data/0/First_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Salutation",
            place: Place::Body,
            wire: "/data/0/Salutation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Company",
            place: Place::Body,
            wire: "/data/0/Company",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Designation",
            place: Place::Body,
            wire: "/data/0/Designation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Email",
            place: Place::Body,
            wire: "/data/0/Email",
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
            name: "Mobile",
            place: Place::Body,
            wire: "/data/0/Mobile",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Status",
            place: Place::Body,
            wire: "/data/0/Lead_Status",
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
            name: "No_of_Employees",
            place: Place::Body,
            wire: "/data/0/No_of_Employees",
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
            name: "Email_Opt_Out",
            place: Place::Body,
            wire: "/data/0/Email_Opt_Out",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Street",
            place: Place::Body,
            wire: "/data/0/Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "City",
            place: Place::Body,
            wire: "/data/0/City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "State",
            place: Place::Body,
            wire: "/data/0/State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Zip_Code",
            place: Place::Body,
            wire: "/data/0/Zip_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Country",
            place: Place::Body,
            wire: "/data/0/Country",
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
            module: ModuleName::Constant("Leads"),
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Annual_Revenue",
            "City",
            "Company",
            "Country",
            "Description",
            "Designation",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Industry",
            "Last_Name",
            "Lead_Source",
            "Lead_Status",
            "Mobile",
            "No_of_Employees",
            "Owner",
            "Phone",
            "Salutation",
            "State",
            "Street",
            "Website",
            "Zip_Code",
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
            ask: "Add Dana Reyes of Blue Harbor as a lead from the trade show",
            arguments: r#"{"Last_Name":"Reyes","First_Name":"Dana","Company":"Blue Harbor","Lead_Source":"Trade Show","Email":"dana@blueharbor.example"}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Leads")],
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
            "Last_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Last_Name")],
        );
    request
        .body(
            "First_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("First_Name")],
        );
    request
        .body(
            "Salutation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Salutation")],
        );
    request
        .body(
            "Company",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Company")],
        );
    request
        .body(
            "Designation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Designation")],
        );
    request
        .body(
            "Email",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Email")],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Mobile",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mobile")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Lead_Status",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Status")],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "No_of_Employees",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("No_of_Employees"),
            ],
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
            "Email_Opt_Out",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Email_Opt_Out"),
            ],
        );
    request
        .body(
            "Street",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Street")],
        );
    request
        .body(
            "City",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("City")],
        );
    request
        .body(
            "State",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("State")],
        );
    request
        .body(
            "Zip_Code",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Zip_Code")],
        );
    request
        .body(
            "Country",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Country")],
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Company",
                "Designation",
                "Email",
                "Phone",
                "Mobile",
                "Website",
                "Lead_Source",
                "Lead_Status",
                "Industry",
                "No_of_Employees",
                "Annual_Revenue",
                "Email_Opt_Out",
                "Street",
                "City",
                "State",
                "Zip_Code",
                "Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_lead_by_id`: Delete a lead
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_lead_by_id",
    title: "Delete a lead",
    description: "Deletes one lead: it goes to the recycle bin. Only when deletion was asked for; to mark a lead as lost set Lead_Status with update_a_zoho_crm_lead_by_id.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "delete",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.leads.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_lead_by_id","title":"Delete a lead","description":"Deletes one lead: it goes to the recycle bin. Only when deletion was asked for; to mark a lead as lost set Lead_Status with update_a_zoho_crm_lead_by_id.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The lead."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a lead","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 104,
    surface_hash: "66b0c1c1c994348bf9390cee7363a73f6871e1d1da4d37a05c73b5779c98ac62",
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
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
            ask: "Delete the junk lead of Hayes Hardware",
            arguments: r#"{"id":"5725767000000210133"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Leads"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_lead_by_id`: Get a lead
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_lead_by_id",
    title: "Get a lead",
    description: "Reads one lead with all its fields. The id comes from list_all_zoho_crm_search_leads or list_all_zoho_crm_coql; to find a lead by anything else use those.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "get",
    class: Class::Read,
    tags: &["leads", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.leads.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_lead_by_id","title":"Get a lead","description":"Reads one lead with all its fields. The id comes from list_all_zoho_crm_search_leads or list_all_zoho_crm_coql; to find a lead by anything else use those.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The lead."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a lead","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 136,
    surface_hash: "e027b2d2feff08894169495d087c15cc155ce70e152d552732f20a7f8aebd048",
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
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
            ask: "Show me everything about the lead Nadia Brooks",
            arguments: r#"{"id":"5725767000000210084"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Leads"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_leads`: List leads
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_leads",
    title: "List leads",
    description: "Lists leads page by page, without any condition. Converted leads are left out. To find some of them by name, value or date use list_all_zoho_crm_search_leads, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "list",
    class: Class::Read,
    tags: &["leads", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.leads.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_leads","title":"List leads","description":"Lists leads page by page, without any condition. Converted leads are left out. To find some of them by name, value or date use list_all_zoho_crm_search_leads, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","First_Name","Last_Name","Company","Email","Phone","Lead_Source","Lead_Status","Owner"]},"converted":{"type":"string","enum":["true","false","both"],"description":"true: converted leads only; both: all."},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List leads","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 266,
    surface_hash: "1a6970c29b9abf037cb0ad89ae4bf83921829b7f00cf1d5d0df82f940061a56c",
    arguments: &[
        ArgumentDescriptor {
            name: "fields",
            place: Place::Query,
            wire: "fields",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "converted",
            place: Place::Query,
            wire: "converted",
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Company",
            "Email",
            "First_Name",
            "Last_Name",
            "Lead_Source",
            "Lead_Status",
            "Owner",
            "Phone",
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
            ask: "The ten newest leads",
            arguments: r#"{"sort_by":"Created_Time","sort_order":"desc","limit":10}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Leads")],
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
                r#"["id","First_Name","Last_Name","Company","Email","Phone","Lead_Source","Lead_Status","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("converted", "converted", QueryStyle::Plain);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_crm_leads_mass_update`: Update many leads
pub static MASS_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_leads_mass_update",
    title: "Update many leads",
    description: "Gives up to 500 leads the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_leads or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_lead_by_id. Returns for each record whether it was changed, and why not.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "mass_update",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Bulk],
    scopes: &[
        "ZohoCRM.mass_update.leads.UPDATE",
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
    entry: r#"{"name":"zoho_crm_leads_mass_update","title":"Update many leads","description":"Gives up to 500 leads the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_leads or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_lead_by_id. Returns for each record whether it was changed, and why not.","inputSchema":{"type":"object","properties":{"values":{"type":"object","description":"New values by API name or label, the same for all; an owner as {\"id\": \"name or id\"}.","minProperties":1},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the leads."},"over_write":{"type":"boolean","description":"Multi-select fields: true replaces values, false (default) adds."}},"required":["values","ids"],"additionalProperties":false},"annotations":{"title":"Update many leads","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 220,
    surface_hash: "e7ab4a5e7dc5683ea5db3f32faac67185d4161e114d664244024de32502bd1dd",
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
            module: ModuleName::Constant("Leads"),
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
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
            ask: "Mark Peter Walsh and Nadia Brooks as contacted",
            arguments: r#"{"ids":["5725767000000210091","5725767000000210084"],"values":{"Lead_Status":"Contacted"}}"#,
        },
    ],
};

static TEMPLATE_MASS_UPDATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("Leads"),
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

/// `update_a_zoho_crm_lead_by_id`: Update a lead
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_lead_by_id",
    title: "Update a lead",
    description: "Changes the given fields of one lead and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_leads; owners are given by name or id. To qualify a lead into contact, account and deal use zoho_crm_leads_convert. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "update",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.leads.UPDATE",
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
    entry: r#"{"name":"update_a_zoho_crm_lead_by_id","title":"Update a lead","description":"Changes the given fields of one lead and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_leads; owners are given by name or id. To qualify a lead into contact, account and deal use zoho_crm_leads_convert. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The lead."},"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Company":{"type":["string","null"],"description":"Name of the company."},"Designation":{"type":["string","null"],"description":"Job title."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Website":{"type":["string","null"],"description":"Website."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Lead_Status":{"type":["string","null"],"description":"Picklist, often Not Contacted, Attempted to Contact, Contacted, Pre-Qualified, Junk Lead, Lost Lead."},"Industry":{"type":["string","null"],"description":"Picklist."},"No_of_Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Street":{"type":["string","null"],"description":"Street."},"City":{"type":["string","null"],"description":"City."},"State":{"type":["string","null"],"description":"State."},"Zip_Code":{"type":["string","null"],"description":"Postal code."},"Country":{"type":["string","null"],"description":"Country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a lead","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 540,
    surface_hash: "bd9638c478d87ed82d7846331fd64b9c08d1c420c0981592f4ec6901f40b7f10",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "id",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Last_Name",
            place: Place::Body,
            wire: "/data/0/Last_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "First_Name",
            place: Place::Body,
            wire: "/data/0/First_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Salutation",
            place: Place::Body,
            wire: "/data/0/Salutation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Company",
            place: Place::Body,
            wire: "/data/0/Company",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Designation",
            place: Place::Body,
            wire: "/data/0/Designation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Email",
            place: Place::Body,
            wire: "/data/0/Email",
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
            name: "Mobile",
            place: Place::Body,
            wire: "/data/0/Mobile",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Status",
            place: Place::Body,
            wire: "/data/0/Lead_Status",
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
            name: "No_of_Employees",
            place: Place::Body,
            wire: "/data/0/No_of_Employees",
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
            name: "Email_Opt_Out",
            place: Place::Body,
            wire: "/data/0/Email_Opt_Out",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Street",
            place: Place::Body,
            wire: "/data/0/Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "City",
            place: Place::Body,
            wire: "/data/0/City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "State",
            place: Place::Body,
            wire: "/data/0/State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Zip_Code",
            place: Place::Body,
            wire: "/data/0/Zip_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Country",
            place: Place::Body,
            wire: "/data/0/Country",
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
            module: ModuleName::Constant("Leads"),
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Annual_Revenue",
            "City",
            "Company",
            "Country",
            "Description",
            "Designation",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Industry",
            "Last_Name",
            "Lead_Source",
            "Lead_Status",
            "Mobile",
            "No_of_Employees",
            "Owner",
            "Phone",
            "Salutation",
            "State",
            "Street",
            "Website",
            "Zip_Code",
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
            ask: "Mark the lead Peter Walsh as contacted",
            arguments: r#"{"id":"5725767000000210091","Lead_Status":"Contacted"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Leads"), Segment::Argument("id")],
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
            "Last_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Last_Name")],
        );
    request
        .body(
            "First_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("First_Name")],
        );
    request
        .body(
            "Salutation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Salutation")],
        );
    request
        .body(
            "Company",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Company")],
        );
    request
        .body(
            "Designation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Designation")],
        );
    request
        .body(
            "Email",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Email")],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Mobile",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mobile")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Lead_Status",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Status")],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "No_of_Employees",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("No_of_Employees"),
            ],
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
            "Email_Opt_Out",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Email_Opt_Out"),
            ],
        );
    request
        .body(
            "Street",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Street")],
        );
    request
        .body(
            "City",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("City")],
        );
    request
        .body(
            "State",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("State")],
        );
    request
        .body(
            "Zip_Code",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Zip_Code")],
        );
    request
        .body(
            "Country",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Country")],
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Company",
                "Designation",
                "Email",
                "Phone",
                "Mobile",
                "Website",
                "Lead_Source",
                "Lead_Status",
                "Industry",
                "No_of_Employees",
                "Annual_Revenue",
                "Email_Opt_Out",
                "Street",
                "City",
                "State",
                "Zip_Code",
                "Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `zoho_crm_leads_upsert`: Create or update a lead
pub static UPSERT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_leads_upsert",
    title: "Create or update a lead",
    description: "Updates the lead that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_lead when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_lead_by_id. Returns action (insert or update), duplicate_field and the id in details.",
    product: &super::PRODUCT,
    resource: "leads",
    method: "upsert",
    class: Class::Write,
    tags: &["leads", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.leads.CREATE",
        "ZohoCRM.modules.leads.UPDATE",
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
    entry: r#"{"name":"zoho_crm_leads_upsert","title":"Create or update a lead","description":"Updates the lead that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_lead when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_lead_by_id. Returns action (insert or update), duplicate_field and the id in details.","inputSchema":{"type":"object","properties":{"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Company":{"type":["string","null"],"description":"Name of the company."},"Designation":{"type":["string","null"],"description":"Job title."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Website":{"type":["string","null"],"description":"Website."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Lead_Status":{"type":["string","null"],"description":"Picklist, often Not Contacted, Attempted to Contact, Contacted, Pre-Qualified, Junk Lead, Lost Lead."},"Industry":{"type":["string","null"],"description":"Picklist."},"No_of_Employees":{"type":["integer","null"],"description":"Number of employees."},"Annual_Revenue":{"type":["number","null"],"description":"Annual revenue."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Street":{"type":["string","null"],"description":"Street."},"City":{"type":["string","null"],"description":"City."},"State":{"type":["string","null"],"description":"State."},"Zip_Code":{"type":["string","null"],"description":"Postal code."},"Country":{"type":["string","null"],"description":"Country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"duplicate_check_fields":{"type":"array","items":{"type":"string"},"description":"Fields that tell whether it exists, by API name, for example Email; tried in this order."}},"required":["Last_Name"],"additionalProperties":false},"annotations":{"title":"Create or update a lead","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 575,
    surface_hash: "523b3b8fdda324cc825d72f7bcfd7d13d1e3681df8cc81de48536a215bc9eadf",
    arguments: &[
        ArgumentDescriptor {
            name: "Last_Name",
            place: Place::Body,
            wire: "/data/0/Last_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "First_Name",
            place: Place::Body,
            wire: "/data/0/First_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Salutation",
            place: Place::Body,
            wire: "/data/0/Salutation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Company",
            place: Place::Body,
            wire: "/data/0/Company",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Designation",
            place: Place::Body,
            wire: "/data/0/Designation",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Email",
            place: Place::Body,
            wire: "/data/0/Email",
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
            name: "Mobile",
            place: Place::Body,
            wire: "/data/0/Mobile",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lead_Status",
            place: Place::Body,
            wire: "/data/0/Lead_Status",
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
            name: "No_of_Employees",
            place: Place::Body,
            wire: "/data/0/No_of_Employees",
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
            name: "Email_Opt_Out",
            place: Place::Body,
            wire: "/data/0/Email_Opt_Out",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "Street",
            place: Place::Body,
            wire: "/data/0/Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "City",
            place: Place::Body,
            wire: "/data/0/City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "State",
            place: Place::Body,
            wire: "/data/0/State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Zip_Code",
            place: Place::Body,
            wire: "/data/0/Zip_Code",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Country",
            place: Place::Body,
            wire: "/data/0/Country",
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
            module: ModuleName::Constant("Leads"),
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
    outsiders: &[
        "Company",
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Annual_Revenue",
            "City",
            "Company",
            "Country",
            "Description",
            "Designation",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Industry",
            "Last_Name",
            "Lead_Source",
            "Lead_Status",
            "Mobile",
            "No_of_Employees",
            "Owner",
            "Phone",
            "Salutation",
            "State",
            "Street",
            "Website",
            "Zip_Code",
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
            ask: "Add the lead dana@blueharbor.example or update it if we know the address",
            arguments: r#"{"Last_Name":"Reyes","First_Name":"Dana","Company":"Blue Harbor","Email":"dana@blueharbor.example","duplicate_check_fields":["Email"]}"#,
        },
    ],
};

static TEMPLATE_UPSERT: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Leads"), Segment::Fixed("upsert")],
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
            "Last_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Last_Name")],
        );
    request
        .body(
            "First_Name",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("First_Name")],
        );
    request
        .body(
            "Salutation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Salutation")],
        );
    request
        .body(
            "Company",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Company")],
        );
    request
        .body(
            "Designation",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Designation")],
        );
    request
        .body(
            "Email",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Email")],
        );
    request
        .body(
            "Phone",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Phone")],
        );
    request
        .body(
            "Mobile",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mobile")],
        );
    request
        .body(
            "Website",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Website")],
        );
    request
        .body(
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Lead_Status",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Status")],
        );
    request
        .body(
            "Industry",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Industry")],
        );
    request
        .body(
            "No_of_Employees",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("No_of_Employees"),
            ],
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
            "Email_Opt_Out",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Email_Opt_Out"),
            ],
        );
    request
        .body(
            "Street",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Street")],
        );
    request
        .body(
            "City",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("City")],
        );
    request
        .body(
            "State",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("State")],
        );
    request
        .body(
            "Zip_Code",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Zip_Code")],
        );
    request
        .body(
            "Country",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Country")],
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Company",
                "Designation",
                "Email",
                "Phone",
                "Mobile",
                "Website",
                "Lead_Source",
                "Lead_Status",
                "Industry",
                "No_of_Employees",
                "Annual_Revenue",
                "Email_Opt_Out",
                "Street",
                "City",
                "State",
                "Zip_Code",
                "Country",
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

fn check_convert(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "Deals", check_convert_deals, out);
    check::property(value, at, "Contacts", check_contacts, out);
    check::property(value, at, "Accounts", check_contacts, out);
    check::property(value, at, "assign_to", super::shared::check_owner, out);
    check::property(value, at, "overwrite", super::shared::check_boolean, out);
    check::property(value, at, "notify_lead_owner", super::shared::check_boolean, out);
    check::property(
        value,
        at,
        "notify_new_entity_owner",
        super::shared::check_boolean,
        out,
    );
    check::property(value, at, "carry_over_tags", check_convert_carry_over_tags, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Deals",
            "Contacts",
            "Accounts",
            "assign_to",
            "overwrite",
            "notify_lead_owner",
            "notify_new_entity_owner",
            "carry_over_tags",
        ],
        &[],
        out,
    );
}

fn check_convert_deals(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Deal_Name", "Closing_Date", "Stage"], out);
    check::property(value, at, "Deal_Name", super::shared::check_string, out);
    check::property(value, at, "Closing_Date", super::shared::check_string, out);
    check::property(value, at, "Stage", super::shared::check_string, out);
    check::property(value, at, "Pipeline", super::shared::check_string, out);
    check::property(value, at, "Amount", check_convert_deals_amount, out);
}

fn check_convert_deals_amount(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Number], out);
}

fn check_contacts(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_account_id, out);
}

fn check_convert_carry_over_tags(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(
        value,
        at,
        "Contacts",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::property(
        value,
        at,
        "Accounts",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::property(
        value,
        at,
        "Deals",
        super::shared::check_duplicate_check_fields,
        out,
    );
}

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Last_Name"], out);
    check::property(value, at, "Last_Name", super::shared::check_string, out);
    check::property(value, at, "First_Name", super::shared::check_phone, out);
    check::property(value, at, "Salutation", super::shared::check_phone, out);
    check::property(value, at, "Company", super::shared::check_phone, out);
    check::property(value, at, "Designation", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Lead_Status", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "No_of_Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Street", super::shared::check_phone, out);
    check::property(value, at, "City", super::shared::check_phone, out);
    check::property(value, at, "State", super::shared::check_phone, out);
    check::property(value, at, "Zip_Code", super::shared::check_phone, out);
    check::property(value, at, "Country", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::property(value, at, "idempotency_key", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Last_Name",
            "First_Name",
            "Salutation",
            "Company",
            "Designation",
            "Email",
            "Phone",
            "Mobile",
            "Website",
            "Lead_Source",
            "Lead_Status",
            "Industry",
            "No_of_Employees",
            "Annual_Revenue",
            "Email_Opt_Out",
            "Street",
            "City",
            "State",
            "Zip_Code",
            "Country",
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
    check::property(value, at, "converted", super::shared::check_converted, out);
    check::property(value, at, "sort_by", super::shared::check_sort_by, out);
    check::property(value, at, "sort_order", super::shared::check_sort_order, out);
    check::property(value, at, "limit", super::shared::check_integer_min_1_max_200, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["fields", "converted", "sort_by", "sort_order", "limit", "cursor"],
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
    check::property(value, at, "Last_Name", super::shared::check_string, out);
    check::property(value, at, "First_Name", super::shared::check_phone, out);
    check::property(value, at, "Salutation", super::shared::check_phone, out);
    check::property(value, at, "Company", super::shared::check_phone, out);
    check::property(value, at, "Designation", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Lead_Status", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "No_of_Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Street", super::shared::check_phone, out);
    check::property(value, at, "City", super::shared::check_phone, out);
    check::property(value, at, "State", super::shared::check_phone, out);
    check::property(value, at, "Zip_Code", super::shared::check_phone, out);
    check::property(value, at, "Country", super::shared::check_phone, out);
    check::property(value, at, "Description", super::shared::check_phone, out);
    check::property(value, at, "Owner", super::shared::check_owner, out);
    check::property(value, at, "custom_fields", super::shared::check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "id",
            "Last_Name",
            "First_Name",
            "Salutation",
            "Company",
            "Designation",
            "Email",
            "Phone",
            "Mobile",
            "Website",
            "Lead_Source",
            "Lead_Status",
            "Industry",
            "No_of_Employees",
            "Annual_Revenue",
            "Email_Opt_Out",
            "Street",
            "City",
            "State",
            "Zip_Code",
            "Country",
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
    check::required(value, at, &["Last_Name"], out);
    check::property(value, at, "Last_Name", super::shared::check_string, out);
    check::property(value, at, "First_Name", super::shared::check_phone, out);
    check::property(value, at, "Salutation", super::shared::check_phone, out);
    check::property(value, at, "Company", super::shared::check_phone, out);
    check::property(value, at, "Designation", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Website", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Lead_Status", super::shared::check_phone, out);
    check::property(value, at, "Industry", super::shared::check_phone, out);
    check::property(value, at, "No_of_Employees", super::shared::check_employees, out);
    check::property(
        value,
        at,
        "Annual_Revenue",
        super::shared::check_annual_revenue,
        out,
    );
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Street", super::shared::check_phone, out);
    check::property(value, at, "City", super::shared::check_phone, out);
    check::property(value, at, "State", super::shared::check_phone, out);
    check::property(value, at, "Zip_Code", super::shared::check_phone, out);
    check::property(value, at, "Country", super::shared::check_phone, out);
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
            "Last_Name",
            "First_Name",
            "Salutation",
            "Company",
            "Designation",
            "Email",
            "Phone",
            "Mobile",
            "Website",
            "Lead_Source",
            "Lead_Status",
            "Industry",
            "No_of_Employees",
            "Annual_Revenue",
            "Email_Opt_Out",
            "Street",
            "City",
            "State",
            "Zip_Code",
            "Country",
            "Description",
            "Owner",
            "custom_fields",
            "duplicate_check_fields",
        ],
        &[],
        out,
    );
}
