//! Generated from specs/crm/resources/tags.yaml and specs/crm/docs/tags.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `zoho_crm_tags_add`: Tag a record
pub static ADD: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_tags_add",
    title: "Tag a record",
    description: "Puts tags on one record of any module, by name. A tag that does not exist is created, so look first with list_all_zoho_crm_tags. The other tags stay unless over_write is true. For many records use zoho_crm_tags_add_to_many. Returns the tags of the record in details.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "add",
    class: Class::Write,
    tags: &["any_module", "tags"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.settings.tags.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_tags_add","title":"Tag a record","description":"Puts tags on one record of any module, by name. A tag that does not exist is created, so look first with list_all_zoho_crm_tags. The other tags stay unless over_write is true. For many records use zoho_crm_tags_add_to_many. Returns the tags of the record in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Leads."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record, from the search tools."},"tags":{"type":"array","description":"Tags by name, up to 25 characters each.","items":{"type":"object","properties":{"name":{"type":"string","maxLength":25}},"required":["name"]}},"over_write":{"type":"boolean","description":"true: these tags replace all that are there. Default false: they are added."}},"required":["module","id","tags"],"additionalProperties":false},"annotations":{"title":"Tag a record","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 226,
    surface_hash: "e5122535c764b9b370fa2d94265ce8cd0f6af8b05953f84e7581737a5210c4ee",
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
            name: "tags",
            place: Place::Body,
            wire: "/tags",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "over_write",
            place: Place::Body,
            wire: "/over_write",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_add,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/actions/add_tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "message", "over_write", "status", "tags"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ADD,
            build: build_add,
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
            ask: "Tag the lead Nadia Brooks as hot",
            arguments: r#"{"module":"Leads","id":"5725767000000210084","tags":[{"name":"hot"}]}"#,
        },
    ],
};

static TEMPLATE_ADD: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("actions"),
        Segment::Fixed("add_tags"),
    ],
};

fn build_add(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.body("over_write", &[PlaceStep::Key("over_write")]);
    request.finish()
}

/// `zoho_crm_tags_add_to_many`: Tag many records
pub static ADD_TO_MANY: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_tags_add_to_many",
    title: "Tag many records",
    description: "Puts the same tags on up to 500 records of one module, by name; a tag that does not exist is created. For one record use zoho_crm_tags_add. Ids come from the search tools or list_all_zoho_crm_coql. Returns for each record its tags, or why it was not tagged.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "add_to_many",
    class: Class::Write,
    tags: &["any_module", "tags"],
    risk: &[Risk::Bulk],
    scopes: &["ZohoCRM.settings.tags.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_tags_add_to_many","title":"Tag many records","description":"Puts the same tags on up to 500 records of one module, by name; a tag that does not exist is created. For one record use zoho_crm_tags_add. Ids come from the search tools or list_all_zoho_crm_coql. Returns for each record its tags, or why it was not tagged.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Leads."},"tags":{"type":"array","description":"Tags by name, up to 25 characters each.","items":{"type":"object","properties":{"name":{"type":"string","maxLength":25}},"required":["name"]}},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the records, all of this module."},"over_write":{"type":"boolean","description":"true: these tags replace all that are there. Default false: they are added."}},"required":["module","tags","ids"],"additionalProperties":false},"annotations":{"title":"Tag many records","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 245,
    surface_hash: "ad19e9c6fbccbba728c6451841b66905446695c78c13015a7695fcbc79589005",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tags",
            place: Place::Body,
            wire: "/tags",
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
    check: check_add_to_many,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/actions/add_tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "ids", "message", "over_write", "status", "tags"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ADD_TO_MANY,
            build: build_add_to_many,
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
            ask: "Tag Nadia Brooks and Jason Tran for the spring campaign",
            arguments: r#"{"module":"Leads","ids":["5725767000000210084","5725767000000210105"],"tags":[{"name":"spring campaign"}]}"#,
        },
    ],
};

static TEMPLATE_ADD_TO_MANY: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Fixed("actions"),
        Segment::Fixed("add_tags"),
    ],
};

fn build_add_to_many(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ADD_TO_MANY, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.body("over_write", &[PlaceStep::Key("over_write")]);
    request.finish()
}

/// `list_all_zoho_crm_tags`: List tags
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_zoho_crm_tags",
    title: "List tags",
    description: "Lists the tags that can be put on the records of one module. To see which tags a record has read it: they stand in Tag. Returns data with id, name and colour.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "list",
    class: Class::Read,
    tags: &["any_module", "tags"],
    risk: &[Risk::Read],
    scopes: &["ZohoCRM.settings.tags.READ"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_zoho_crm_tags","title":"List tags","description":"Lists the tags that can be put on the records of one module. To see which tags a record has read it: they stand in Tag. Returns data with id, name and colour.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Leads."},"fields":{"type":"array","items":{"type":"string"}}},"required":["module"],"additionalProperties":false},"annotations":{"title":"List tags","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 108,
    surface_hash: "37beb7f003c12b0ae4c90ad6411111bb83dffbcffcc23151a6c3ab21ad8230a8",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Query,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "fields",
            place: Place::Projection,
            wire: "",
            grammar: None,
            audit: Audit::Value,
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
    operation: "GET /settings/tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["color_code", "id", "name"],
        shown: &["fields"],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LIST,
            build: build_list,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/tags",
                one: false,
                keep: &["id", "name", "color_code"],
                empty: Empty::List,
                compute: &[],
                filters: &[],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which tags do we use for deals?",
            arguments: r#"{"module":"Deals"}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("settings"), Segment::Fixed("tags")],
};

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.query("module", "module", QueryStyle::Plain);
    request.finish()
}

/// `zoho_crm_tags_remove`: Remove tags from a record
pub static REMOVE: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_tags_remove",
    title: "Remove tags from a record",
    description: "Takes the named tags off one record of any module; the other tags and the tags themselves stay. The tags of a record stand in its Tag field. For many records use zoho_crm_tags_remove_from_many. Returns the tags that are left in details.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "remove",
    class: Class::Write,
    tags: &["any_module", "tags"],
    risk: &[Risk::Write],
    scopes: &["ZohoCRM.settings.tags.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_tags_remove","title":"Remove tags from a record","description":"Takes the named tags off one record of any module; the other tags and the tags themselves stay. The tags of a record stand in its Tag field. For many records use zoho_crm_tags_remove_from_many. Returns the tags that are left in details.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Leads."},"id":{"type":"string","pattern":"^[0-9]+$","description":"The record, from the search tools."},"tags":{"type":"array","description":"Tags by name.","items":{"type":"object","properties":{"name":{"type":"string","maxLength":25}},"required":["name"]}}},"required":["module","id","tags"],"additionalProperties":false},"annotations":{"title":"Remove tags from a record","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 180,
    surface_hash: "5dc4465651cd0b213562f26c0e4c522e917ddbee797e90e9a32fe9feac39d533",
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
            name: "tags",
            place: Place::Body,
            wire: "/tags",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_remove,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/{}/actions/remove_tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "message", "status", "tags"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REMOVE,
            build: build_remove,
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
            ask: "Acme plant analytics rollout is no longer a key deal",
            arguments: r#"{"module":"Deals","id":"5725767000000210144","tags":[{"name":"key deal"}]}"#,
        },
    ],
};

static TEMPLATE_REMOVE: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Argument("id"),
        Segment::Fixed("actions"),
        Segment::Fixed("remove_tags"),
    ],
};

fn build_remove(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.finish()
}

/// `zoho_crm_tags_remove_from_many`: Remove tags from many records
pub static REMOVE_FROM_MANY: ToolDescriptor = ToolDescriptor {
    name: "zoho_crm_tags_remove_from_many",
    title: "Remove tags from many records",
    description: "Takes the named tags off up to 500 records of one module; their other tags stay. For one record use zoho_crm_tags_remove. Ids come from the search tools or list_all_zoho_crm_coql. Returns for each record the tags that are left.",
    product: &super::PRODUCT,
    resource: "tags",
    method: "remove_from_many",
    class: Class::Write,
    tags: &["any_module", "tags"],
    risk: &[Risk::Bulk],
    scopes: &["ZohoCRM.settings.tags.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"zoho_crm_tags_remove_from_many","title":"Remove tags from many records","description":"Takes the named tags off up to 500 records of one module; their other tags stay. For one record use zoho_crm_tags_remove. Ids come from the search tools or list_all_zoho_crm_coql. Returns for each record the tags that are left.","inputSchema":{"type":"object","properties":{"module":{"type":"string","description":"API name of the module, for example Leads."},"tags":{"type":"array","description":"Tags by name.","items":{"type":"object","properties":{"name":{"type":"string","maxLength":25}},"required":["name"]}},"ids":{"type":"array","maxItems":500,"items":{"type":"string","pattern":"^[0-9]+$"},"description":"Ids of the records, all of this module."}},"required":["module","tags","ids"],"additionalProperties":false},"annotations":{"title":"Remove tags from many records","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 202,
    surface_hash: "4e6569179ec2dc826bc4713be29be31b048d6a365ab093f671b22e1aa1f484b6",
    arguments: &[
        ArgumentDescriptor {
            name: "module",
            place: Place::Path,
            wire: "module",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "tags",
            place: Place::Body,
            wire: "/tags",
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
    ],
    check: check_remove_from_many,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /{}/actions/remove_tags",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["Description", "Note_Content", "Note_Title"],
    disclosure: Disclosure {
        fields: &["code", "details", "ids", "message", "status", "tags"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REMOVE_FROM_MANY,
            build: build_remove_from_many,
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
            ask: "No more key deals at Acme",
            arguments: r#"{"module":"Deals","ids":["5725767000000210144","5725767000000210158"],"tags":[{"name":"key deal"}]}"#,
        },
    ],
};

static TEMPLATE_REMOVE_FROM_MANY: Template = Template {
    method: Method::Post,
    segments: &[
        Segment::Argument("module"),
        Segment::Fixed("actions"),
        Segment::Fixed("remove_tags"),
    ],
};

fn build_remove_from_many(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REMOVE_FROM_MANY, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("tags", &[PlaceStep::Key("tags")]);
    request.body("ids", &[PlaceStep::Key("ids")]);
    request.finish()
}

fn check_add(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id", "tags"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "tags", check_tags, out);
    check::property(value, at, "over_write", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &["module", "id", "tags", "over_write"],
        &[],
        out,
    );
}

fn check_tags(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_add_tags_item, out);
}

fn check_add_tags_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["name"], out);
    check::property(value, at, "name", check_add_tags_item_name, out);
}

fn check_add_tags_item_name(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 25, out);
}

fn check_add_to_many(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "tags", "ids"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "tags", check_tags, out);
    check::property(value, at, "ids", super::shared::check_ids, out);
    check::property(value, at, "over_write", super::shared::check_boolean, out);
    check::no_other_properties(
        value,
        at,
        &["module", "tags", "ids", "over_write"],
        &[],
        out,
    );
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(
        value,
        at,
        "fields",
        super::shared::check_duplicate_check_fields,
        out,
    );
    check::no_other_properties(value, at, &["module", "fields"], &[], out);
}

fn check_remove(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "id", "tags"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "id", super::shared::check_account_id, out);
    check::property(value, at, "tags", check_tags, out);
    check::no_other_properties(value, at, &["module", "id", "tags"], &[], out);
}

fn check_remove_from_many(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["module", "tags", "ids"], out);
    check::property(value, at, "module", super::shared::check_string, out);
    check::property(value, at, "tags", check_tags, out);
    check::property(value, at, "ids", super::shared::check_ids, out);
    check::no_other_properties(value, at, &["module", "tags", "ids"], &[], out);
}
