//! Generated from specs/crm/resources/contacts.yaml and specs/crm/docs/contacts.yaml by `cargo run -p generator`. Do not edit.

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

/// `zoho_crm_contacts_change_owner`: Change the owner of a contact
pub static CHANGE_OWNER: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_contacts_change_owner",
    title: "Change the owner of a contact",
    description: "Gives one contact to another user. The id comes from list_all_zoho_crm_search_contacts; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_contacts_mass_update with Owner, for other fields update_a_zoho_crm_contact_by_id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "change_owner",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.modules.contacts.UPDATE", "ZohoCRM.users.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_contacts_change_owner","title":"Change the owner of a contact","description":"Gives one contact to another user. The id comes from list_all_zoho_crm_search_contacts; owner_id is a name or an id; the user must be active. For many at once use zoho_crm_contacts_mass_update with Owner, for other fields update_a_zoho_crm_contact_by_id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"owner_id":{"type":"string","description":"The new owner, a user, by id or name."}},"required":["id","owner_id"],"additionalProperties":false},"annotations":{"title":"Change the owner of a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 163,
    surface_hash: "48a64c944a46b0e3e9ee5832d3ff362c949439acd452c512ac4f3c465d8af184",
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
            ask: "Make Marcus Johnson the owner of Olivia Nguyen",
            arguments: r#"{"id":"5725767000000210047","owner_id":"5725767000000210007"}"#,
        },
    ],
};

static TEMPLATE_CHANGE_OWNER: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Contacts"), Segment::Argument("id")],
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

/// `create_a_zoho_crm_contact`: Create a contact
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_zoho_crm_contact",
    title: "Create a contact",
    description: "Creates one contact: a person at a customer. Look first with list_all_zoho_crm_search_contacts whether it exists. For an unqualified person use create_a_zoho_crm_lead. The id for Account_Name comes from list_all_zoho_crm_search_accounts; owners are given by name or id. Returns the new id in details.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "create",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.contacts.CREATE",
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
    entry: r#"{"name":"create_a_zoho_crm_contact","title":"Create a contact","description":"Creates one contact: a person at a customer. Look first with list_all_zoho_crm_search_contacts whether it exists. For an unqualified person use create_a_zoho_crm_lead. The id for Account_Name comes from list_all_zoho_crm_search_accounts; owners are given by name or id. Returns the new id in details.","inputSchema":{"type":"object","properties":{"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Title":{"type":["string","null"],"description":"Job title."},"Department":{"type":["string","null"],"description":"Department."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Reporting_To":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The superior, a contact, by id."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Mailing_Street":{"type":["string","null"],"description":"Mailing street."},"Mailing_City":{"type":["string","null"],"description":"Mailing city."},"Mailing_State":{"type":["string","null"],"description":"Mailing state."},"Mailing_Zip":{"type":["string","null"],"description":"Mailing postal code."},"Mailing_Country":{"type":["string","null"],"description":"Mailing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"idempotency_key":{"type":"string"}},"required":["Last_Name"],"additionalProperties":false},"annotations":{"title":"Create a contact","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 535,
    surface_hash: "e9a11e7c14b6b0f2c2c5d88b86f532b08bf86d7efb331da548fbafd6df7b4a43",
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
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Title",
            place: Place::Body,
            wire: "/data/0/Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Department",
            place: Place::Body,
            wire: "/data/0/Department",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Reporting_To",
            place: Place::Body,
            wire: "/data/0/Reporting_To",
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
            name: "Mailing_Street",
            place: Place::Body,
            wire: "/data/0/Mailing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_City",
            place: Place::Body,
            wire: "/data/0/Mailing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_State",
            place: Place::Body,
            wire: "/data/0/Mailing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Zip",
            place: Place::Body,
            wire: "/data/0/Mailing_Zip",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Country",
            place: Place::Body,
            wire: "/data/0/Mailing_Country",
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
            module: ModuleName::Constant("Contacts"),
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
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Department",
            "Description",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Last_Name",
            "Lead_Source",
            "Mailing_City",
            "Mailing_Country",
            "Mailing_State",
            "Mailing_Street",
            "Mailing_Zip",
            "Mobile",
            "Owner",
            "Phone",
            "Reporting_To",
            "Salutation",
            "Title",
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
            ask: "Add Priya Nair, CTO, as a contact of Acme Corp",
            arguments: r#"{"Last_Name":"Nair","First_Name":"Priya","Title":"CTO","Account_Name":{"id":"5725767000000210019"}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Contacts")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Title")],
        );
    request
        .body(
            "Department",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Department")],
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
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Reporting_To",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Reporting_To"),
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
            "Mailing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Street"),
            ],
        );
    request
        .body(
            "Mailing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_City"),
            ],
        );
    request
        .body(
            "Mailing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_State"),
            ],
        );
    request
        .body(
            "Mailing_Zip",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mailing_Zip")],
        );
    request
        .body(
            "Mailing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Country"),
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Account_Name",
                "Title",
                "Department",
                "Email",
                "Phone",
                "Mobile",
                "Lead_Source",
                "Reporting_To",
                "Email_Opt_Out",
                "Mailing_Street",
                "Mailing_City",
                "Mailing_State",
                "Mailing_Zip",
                "Mailing_Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `delete_a_zoho_crm_contact_by_id`: Delete a contact
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_zoho_crm_contact_by_id",
    title: "Delete a contact",
    description: "Deletes one contact: it goes to the recycle bin. Only when deletion was asked for; to stop emails set Email_Opt_Out with update_a_zoho_crm_contact_by_id.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "delete",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Write, Risk::Destructive],
    scopes: &["ZohoCRM.modules.contacts.DELETE"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_zoho_crm_contact_by_id","title":"Delete a contact","description":"Deletes one contact: it goes to the recycle bin. Only when deletion was asked for; to stop emails set Email_Opt_Out with update_a_zoho_crm_contact_by_id.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 101,
    surface_hash: "8c33c64e5eb9d2cad5602f11cdfe3a15894f30a95dc2350e5e4a7406deb85063",
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
            ask: "Delete the contact Ethan Brandt",
            arguments: r#"{"id":"5725767000000210046"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("Contacts"), Segment::Argument("id")],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DELETE, arguments, context).finish()
}

/// `get_single_zoho_crm_contact_by_id`: Get a contact
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_zoho_crm_contact_by_id",
    title: "Get a contact",
    description: "Reads one contact with all its fields. The id comes from list_all_zoho_crm_search_contacts or list_all_zoho_crm_coql; to find a contact by anything else use those.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "get",
    class: Class::Read,
    tags: &["contacts", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_zoho_crm_contact_by_id","title":"Get a contact","description":"Reads one contact with all its fields. The id comes from list_all_zoho_crm_search_contacts or list_all_zoho_crm_coql; to find a contact by anything else use those.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return; else all."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get a contact","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 134,
    surface_hash: "863fb238c6275eb1bfe28278ebe83ae922dd41fe68a8f4e78073e44c88b12259",
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
            ask: "Show me the contact Wendy Castellano",
            arguments: r#"{"id":"5725767000000210044"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Contacts"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.query("fields", "fields", QueryStyle::Comma);
    request.finish()
}

/// `list_all_zoho_crm_contacts`: List contacts
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_contacts",
    title: "List contacts",
    description: "Lists contacts page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_contacts, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "list",
    class: Class::Read,
    tags: &["contacts", "sales"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.modules.contacts.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_contacts","title":"List contacts","description":"Lists contacts page by page, without any condition. To find some of them by name, value or date use list_all_zoho_crm_search_contacts, for null tests, sums or another order list_all_zoho_crm_coql. Returns data and, while there is more, next_cursor; up to 100,000 records can be reached.","inputSchema":{"type":"object","properties":{"fields":{"type":"array","maxItems":50,"items":{"type":"string"},"description":"API names to return.","default":["id","First_Name","Last_Name","Account_Name","Title","Email","Phone","Owner"]},"sort_by":{"type":"string","enum":["id","Created_Time","Modified_Time"],"description":"Default id."},"sort_order":{"type":"string","enum":["asc","desc"],"description":"Default desc."},"limit":{"type":"integer","minimum":1,"maximum":200,"default":20},"cursor":{"type":"string","description":"next_cursor"}},"additionalProperties":false},"annotations":{"title":"List contacts","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 227,
    surface_hash: "7b07bf56e53c73d18ccd468dd7980057ed3a740148a612de26700c080f1ca838",
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
    outsiders: &[
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Email",
            "First_Name",
            "Last_Name",
            "Owner",
            "Phone",
            "Title",
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
            ask: "Go through all contacts, a hundred at a time",
            arguments: r#"{"limit":100}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("Contacts")],
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
                r#"["id","First_Name","Last_Name","Account_Name","Title","Email","Phone","Owner"]"#,
            ),
        );
    request.query("fields", "fields", QueryStyle::Comma);
    request.query("sort_by", "sort_by", QueryStyle::Plain);
    request.query("sort_order", "sort_order", QueryStyle::Plain);
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

/// `zoho_crm_contacts_mass_update`: Update many contacts
pub static MASS_UPDATE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_contacts_mass_update",
    title: "Update many contacts",
    description: "Gives up to 500 contacts the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_contacts or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_contact_by_id. Returns for each record whether it was changed, and why not.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "mass_update",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Bulk],
    scopes: &[
        "ZohoCRM.mass_update.contacts.UPDATE",
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
    entry: r#"{"name":"zoho_crm_contacts_mass_update","title":"Update many contacts","description":"Gives up to 500 contacts the same values in one call; nothing undoes it. First show which records are meant: ids come from list_all_zoho_crm_search_contacts or list_all_zoho_crm_coql. For one record use update_a_zoho_crm_contact_by_id. Returns for each record whether it was changed, and why not.","inputSchema":{"type":"object","properties":{"values":{"type":"object","description":"New values by API name or label, the same for all; an owner as {\"id\": \"name or id\"}.","minProperties":1},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the contacts."},"over_write":{"type":"boolean","description":"Multi-select fields: true replaces values, false (default) adds."}},"required":["values","ids"],"additionalProperties":false},"annotations":{"title":"Update many contacts","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 217,
    surface_hash: "4fe4ab4ae44d639c79e0c23b575ef8924184d29bb50d031e3102e32754185fb8",
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
            module: ModuleName::Constant("Contacts"),
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
            ask: "Wendy Castellano and Raj Malhotra want no more email",
            arguments: r#"{"ids":["5725767000000210044","5725767000000210045"],"values":{"Email_Opt_Out":true}}"#,
        },
    ],
};

static TEMPLATE_MASS_UPDATE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Fixed("Contacts"),
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

/// `update_a_zoho_crm_contact_by_id`: Update a contact
pub static UPDATE: ToolDescriptor = ToolDescriptor {
    name: "update_a_zoho_crm_contact_by_id",
    title: "Update a contact",
    description: "Changes the given fields of one contact and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_contacts; owners are given by name or id. Returns id and time of change in details.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "update",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.contacts.UPDATE",
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
    entry: r#"{"name":"update_a_zoho_crm_contact_by_id","title":"Update a contact","description":"Changes the given fields of one contact and leaves the others; null clears a field. The id comes from list_all_zoho_crm_search_contacts; owners are given by name or id. Returns id and time of change in details.","inputSchema":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9]+$","description":"The contact."},"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Title":{"type":["string","null"],"description":"Job title."},"Department":{"type":["string","null"],"description":"Department."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Reporting_To":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The superior, a contact, by id."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Mailing_Street":{"type":["string","null"],"description":"Mailing street."},"Mailing_City":{"type":["string","null"],"description":"Mailing city."},"Mailing_State":{"type":["string","null"],"description":"Mailing state."},"Mailing_Zip":{"type":["string","null"],"description":"Mailing postal code."},"Mailing_Country":{"type":["string","null"],"description":"Mailing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Update a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 522,
    surface_hash: "c1ab2f989de2e5e8ea58e4a5ebfbf154a985c9cec19a7848221a5065df2e2e56",
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
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Title",
            place: Place::Body,
            wire: "/data/0/Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Department",
            place: Place::Body,
            wire: "/data/0/Department",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Reporting_To",
            place: Place::Body,
            wire: "/data/0/Reporting_To",
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
            name: "Mailing_Street",
            place: Place::Body,
            wire: "/data/0/Mailing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_City",
            place: Place::Body,
            wire: "/data/0/Mailing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_State",
            place: Place::Body,
            wire: "/data/0/Mailing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Zip",
            place: Place::Body,
            wire: "/data/0/Mailing_Zip",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Country",
            place: Place::Body,
            wire: "/data/0/Mailing_Country",
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
            module: ModuleName::Constant("Contacts"),
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
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Department",
            "Description",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Last_Name",
            "Lead_Source",
            "Mailing_City",
            "Mailing_Country",
            "Mailing_State",
            "Mailing_Street",
            "Mailing_Zip",
            "Mobile",
            "Owner",
            "Phone",
            "Reporting_To",
            "Salutation",
            "Title",
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
            ask: "The new mobile number of Wendy Castellano is +1 555 0100",
            arguments: r#"{"id":"5725767000000210044","Mobile":"+1 555 0100"}"#,
        },
    ],
};

static TEMPLATE_UPDATE: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("Contacts"), Segment::Argument("id")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Title")],
        );
    request
        .body(
            "Department",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Department")],
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
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Reporting_To",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Reporting_To"),
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
            "Mailing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Street"),
            ],
        );
    request
        .body(
            "Mailing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_City"),
            ],
        );
    request
        .body(
            "Mailing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_State"),
            ],
        );
    request
        .body(
            "Mailing_Zip",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mailing_Zip")],
        );
    request
        .body(
            "Mailing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Country"),
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Account_Name",
                "Title",
                "Department",
                "Email",
                "Phone",
                "Mobile",
                "Lead_Source",
                "Reporting_To",
                "Email_Opt_Out",
                "Mailing_Street",
                "Mailing_City",
                "Mailing_State",
                "Mailing_Zip",
                "Mailing_Country",
                "Description",
                "Owner",
            ],
        );
    request.finish()
}

/// `zoho_crm_contacts_upsert`: Create or update a contact
pub static UPSERT: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_contacts_upsert",
    title: "Create or update a contact",
    description: "Updates the contact that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_contact when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_contact_by_id. Returns action (insert or update), duplicate_field and the id in details.",
    product: &super::PRODUCT,
    resource: "contacts",
    method: "upsert",
    class: Class::Write,
    tags: &["contacts", "sales"],
    risk: &[Risk::Write],
    scopes: &[
        "ZohoCRM.modules.contacts.CREATE",
        "ZohoCRM.modules.contacts.UPDATE",
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
    entry: r#"{"name":"zoho_crm_contacts_upsert","title":"Create or update a contact","description":"Updates the contact that has the same value in duplicate_check_fields, or creates it if there is none. Safe to repeat, so use it in place of create_a_zoho_crm_contact when a call may have been lost or the record may exist; to change a known id use update_a_zoho_crm_contact_by_id. Returns action (insert or update), duplicate_field and the id in details.","inputSchema":{"type":"object","properties":{"Last_Name":{"type":"string","description":"Last name."},"First_Name":{"type":["string","null"],"description":"First name."},"Salutation":{"type":["string","null"],"description":"For example Mr. or Ms."},"Account_Name":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The account, by id."},"Title":{"type":["string","null"],"description":"Job title."},"Department":{"type":["string","null"],"description":"Department."},"Email":{"type":["string","null"],"description":"Email.","format":"email"},"Phone":{"type":["string","null"],"description":"Phone."},"Mobile":{"type":["string","null"],"description":"Mobile."},"Lead_Source":{"type":["string","null"],"description":"Often Cold Call, Trade Show, Web Research."},"Reporting_To":{"type":["object","null"],"properties":{"id":{"type":"string","pattern":"^[0-9]+$"}},"required":["id"],"description":"The superior, a contact, by id."},"Email_Opt_Out":{"type":"boolean","description":"Wants no email."},"Mailing_Street":{"type":["string","null"],"description":"Mailing street."},"Mailing_City":{"type":["string","null"],"description":"Mailing city."},"Mailing_State":{"type":["string","null"],"description":"Mailing state."},"Mailing_Zip":{"type":["string","null"],"description":"Mailing postal code."},"Mailing_Country":{"type":["string","null"],"description":"Mailing country."},"Description":{"type":["string","null"],"description":"Free text."},"Owner":{"type":"object","properties":{"id":{"type":"string","description":"Id or name."}},"required":["id"],"description":"The owner."},"custom_fields":{"type":"object","description":"Others by API name or label."},"duplicate_check_fields":{"type":"array","items":{"type":"string"},"description":"Fields that tell whether it exists, by API name, for example Email; tried in this order."}},"required":["Last_Name"],"additionalProperties":false},"annotations":{"title":"Create or update a contact","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 575,
    surface_hash: "af334e2c9fff03701ee05bbaedb5ce99d1ce06e20ce89d8bcdd64634c1696104",
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
            name: "Account_Name",
            place: Place::Body,
            wire: "/data/0/Account_Name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Title",
            place: Place::Body,
            wire: "/data/0/Title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Department",
            place: Place::Body,
            wire: "/data/0/Department",
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
            name: "Lead_Source",
            place: Place::Body,
            wire: "/data/0/Lead_Source",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Reporting_To",
            place: Place::Body,
            wire: "/data/0/Reporting_To",
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
            name: "Mailing_Street",
            place: Place::Body,
            wire: "/data/0/Mailing_Street",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_City",
            place: Place::Body,
            wire: "/data/0/Mailing_City",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_State",
            place: Place::Body,
            wire: "/data/0/Mailing_State",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Zip",
            place: Place::Body,
            wire: "/data/0/Mailing_Zip",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Mailing_Country",
            place: Place::Body,
            wire: "/data/0/Mailing_Country",
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
            module: ModuleName::Constant("Contacts"),
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
        "Description",
        "First_Name",
        "Full_Name",
        "Last_Name",
        "Note_Content",
        "Note_Title",
    ],
    disclosure: Disclosure {
        fields: &[
            "Account_Name",
            "Department",
            "Description",
            "Email",
            "Email_Opt_Out",
            "First_Name",
            "Last_Name",
            "Lead_Source",
            "Mailing_City",
            "Mailing_Country",
            "Mailing_State",
            "Mailing_Street",
            "Mailing_Zip",
            "Mobile",
            "Owner",
            "Phone",
            "Reporting_To",
            "Salutation",
            "Title",
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
            ask: "Save wendy.castellano@acmecorp.example as COO, whether we have her or not",
            arguments: r#"{"Last_Name":"Castellano","Email":"wendy.castellano@acmecorp.example","Title":"Chief Operating Officer","duplicate_check_fields":["Email"]}"#,
        },
    ],
};

static TEMPLATE_UPSERT: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("Contacts"), Segment::Fixed("upsert")],
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
            "Account_Name",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Account_Name"),
            ],
        );
    request
        .body(
            "Title",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Title")],
        );
    request
        .body(
            "Department",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Department")],
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
            "Lead_Source",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lead_Source")],
        );
    request
        .body(
            "Reporting_To",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Reporting_To"),
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
            "Mailing_Street",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Street"),
            ],
        );
    request
        .body(
            "Mailing_City",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_City"),
            ],
        );
    request
        .body(
            "Mailing_State",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_State"),
            ],
        );
    request
        .body(
            "Mailing_Zip",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Mailing_Zip")],
        );
    request
        .body(
            "Mailing_Country",
            &[
                PlaceStep::Key("data"),
                PlaceStep::Index(0),
                PlaceStep::Key("Mailing_Country"),
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
                "Last_Name",
                "First_Name",
                "Salutation",
                "Account_Name",
                "Title",
                "Department",
                "Email",
                "Phone",
                "Mobile",
                "Lead_Source",
                "Reporting_To",
                "Email_Opt_Out",
                "Mailing_Street",
                "Mailing_City",
                "Mailing_State",
                "Mailing_Zip",
                "Mailing_Country",
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
    check::required(value, at, &["Last_Name"], out);
    check::property(value, at, "Last_Name", super::shared::check_string, out);
    check::property(value, at, "First_Name", super::shared::check_phone, out);
    check::property(value, at, "Salutation", super::shared::check_phone, out);
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Title", super::shared::check_phone, out);
    check::property(value, at, "Department", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Reporting_To", super::shared::check_parent_account, out);
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Mailing_Street", super::shared::check_phone, out);
    check::property(value, at, "Mailing_City", super::shared::check_phone, out);
    check::property(value, at, "Mailing_State", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Zip", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Country", super::shared::check_phone, out);
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
            "Account_Name",
            "Title",
            "Department",
            "Email",
            "Phone",
            "Mobile",
            "Lead_Source",
            "Reporting_To",
            "Email_Opt_Out",
            "Mailing_Street",
            "Mailing_City",
            "Mailing_State",
            "Mailing_Zip",
            "Mailing_Country",
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
    check::property(value, at, "Last_Name", super::shared::check_string, out);
    check::property(value, at, "First_Name", super::shared::check_phone, out);
    check::property(value, at, "Salutation", super::shared::check_phone, out);
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Title", super::shared::check_phone, out);
    check::property(value, at, "Department", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Reporting_To", super::shared::check_parent_account, out);
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Mailing_Street", super::shared::check_phone, out);
    check::property(value, at, "Mailing_City", super::shared::check_phone, out);
    check::property(value, at, "Mailing_State", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Zip", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Country", super::shared::check_phone, out);
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
            "Account_Name",
            "Title",
            "Department",
            "Email",
            "Phone",
            "Mobile",
            "Lead_Source",
            "Reporting_To",
            "Email_Opt_Out",
            "Mailing_Street",
            "Mailing_City",
            "Mailing_State",
            "Mailing_Zip",
            "Mailing_Country",
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
    check::property(value, at, "Account_Name", super::shared::check_parent_account, out);
    check::property(value, at, "Title", super::shared::check_phone, out);
    check::property(value, at, "Department", super::shared::check_phone, out);
    check::property(value, at, "Email", super::shared::check_phone, out);
    check::property(value, at, "Phone", super::shared::check_phone, out);
    check::property(value, at, "Mobile", super::shared::check_phone, out);
    check::property(value, at, "Lead_Source", super::shared::check_phone, out);
    check::property(value, at, "Reporting_To", super::shared::check_parent_account, out);
    check::property(value, at, "Email_Opt_Out", super::shared::check_boolean, out);
    check::property(value, at, "Mailing_Street", super::shared::check_phone, out);
    check::property(value, at, "Mailing_City", super::shared::check_phone, out);
    check::property(value, at, "Mailing_State", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Zip", super::shared::check_phone, out);
    check::property(value, at, "Mailing_Country", super::shared::check_phone, out);
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
            "Account_Name",
            "Title",
            "Department",
            "Email",
            "Phone",
            "Mobile",
            "Lead_Source",
            "Reporting_To",
            "Email_Opt_Out",
            "Mailing_Street",
            "Mailing_City",
            "Mailing_State",
            "Mailing_Zip",
            "Mailing_Country",
            "Description",
            "Owner",
            "custom_fields",
            "duplicate_check_fields",
        ],
        &[],
        out,
    );
}
