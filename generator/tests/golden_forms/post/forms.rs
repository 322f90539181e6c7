//! Generated from specs/post/resources/forms.yaml and specs/post/docs/forms.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations, check};
use zoho_mcp_runtime::arguments::check::Type;
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentDescriptor, Audit, Class, Cost, Disclosure, Empty, Example,
    Literal, Place, ResultShape, Risk, Step, ToolDescriptor, UnderRules,
};
use zoho_mcp_runtime::request::{
    BodyForm, Builder, FieldStyle, FormField, Method, PlaceStep, QueryStyle, Request,
    Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `post_forms_bill`: bill
pub static BILL: ToolDescriptor = ToolDescriptor {
    name: "post_forms_bill",
    title: "bill",
    description: "Sends bill.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "bill",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_bill","title":"bill","description":"Sends bill.","inputSchema":{"type":"object","properties":{"number":{"type":"string"},"lines":{"type":"array","items":{"type":"object"}}},"required":["number"],"additionalProperties":false},"annotations":{"title":"bill","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 56,
    surface_hash: "16a83133677fb4c4549139ca9065be54ef934ee161eca4555d19390705c67e6c",
    arguments: &[
        ArgumentDescriptor {
            name: "number",
            place: Place::Body,
            wire: "/number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "lines",
            place: Place::Body,
            wire: "/lines",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_bill,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /bills",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["lines", "number"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_BILL,
            build: build_bill,
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
            ask: "Send it",
            arguments: r#"{"number":"7"}"#,
        },
    ],
};

static TEMPLATE_BILL: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("bills")],
};

fn build_bill(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_BILL, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("number", &[PlaceStep::Key("number")]);
    request.body("lines", &[PlaceStep::Key("lines")]);
    request.finish()
}

/// `post_forms_bill_in_field`: bill_in_field
pub static BILL_IN_FIELD: ToolDescriptor = ToolDescriptor {
    name: "post_forms_bill_in_field",
    title: "bill_in_field",
    description: "Sends bill_in_field.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "bill_in_field",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_bill_in_field","title":"bill_in_field","description":"Sends bill_in_field.","inputSchema":{"type":"object","properties":{"number":{"type":"string"},"lines":{"type":"array","items":{"type":"object"}}},"required":["number"],"additionalProperties":false},"annotations":{"title":"bill_in_field","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 62,
    surface_hash: "6f859134f98b136b7e68a57394e41451e5d6f6446fdb731d74c97f15e23238d2",
    arguments: &[
        ArgumentDescriptor {
            name: "number",
            place: Place::Body,
            wire: "/number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "lines",
            place: Place::Body,
            wire: "/lines",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_bill_in_field,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /bills",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["lines", "number"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_BILL_IN_FIELD,
            build: build_bill_in_field,
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
            ask: "Send it",
            arguments: r#"{"number":"7"}"#,
        },
    ],
};

static TEMPLATE_BILL_IN_FIELD: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("bills")],
};

fn build_bill_in_field(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_BILL_IN_FIELD, arguments, context);
    request
        .body_form(
            BodyForm::Form(
                &[
                    FormField {
                        name: "JSONString",
                        style: FieldStyle::Json,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("JSONString")], Literal::Json("{}"));
    request.body("number", &[PlaceStep::Key("JSONString"), PlaceStep::Key("number")]);
    request.body("lines", &[PlaceStep::Key("JSONString"), PlaceStep::Key("lines")]);
    request.finish()
}

/// `post_forms_bill_with_scan`: bill_with_scan
pub static BILL_WITH_SCAN: ToolDescriptor = ToolDescriptor {
    name: "post_forms_bill_with_scan",
    title: "bill_with_scan",
    description: "Sends bill_with_scan.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "bill_with_scan",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_bill_with_scan","title":"bill_with_scan","description":"Sends bill_with_scan.","inputSchema":{"type":"object","properties":{"number":{"type":"string"},"scan":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"lines":{"type":"array","items":{"type":"object"}}},"required":["number"],"additionalProperties":false},"annotations":{"title":"bill_with_scan","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 125,
    surface_hash: "40b40e3c81eb58623cf94435abf4ff52274d3ba1ae02c4ed0fcbcafaa9955226",
    arguments: &[
        ArgumentDescriptor {
            name: "number",
            place: Place::Body,
            wire: "/number",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "scan",
            place: Place::File,
            wire: "/scan",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "lines",
            place: Place::Body,
            wire: "/lines",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_bill_with_scan,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /bills",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["lines", "number", "scan"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_BILL_WITH_SCAN,
            build: build_bill_with_scan,
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
            ask: "Send it",
            arguments: r#"{"number":"7","lines":[{}],"scan":{"name":"a \"b\".txt","content_base64":"aGVsbG8="}}"#,
        },
    ],
};

static TEMPLATE_BILL_WITH_SCAN: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("bills")],
};

fn build_bill_with_scan(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_BILL_WITH_SCAN, arguments, context);
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "JSONString",
                        style: FieldStyle::Json,
                        media_type: "",
                    },
                    FormField {
                        name: "scan",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("JSONString")], Literal::Json("{}"));
    request.body("number", &[PlaceStep::Key("JSONString"), PlaceStep::Key("number")]);
    request.file("scan", &[PlaceStep::Key("scan")], 20000000);
    request.body("lines", &[PlaceStep::Key("JSONString"), PlaceStep::Key("lines")]);
    request.finish()
}

/// `post_forms_blurry`: blurry
pub static BLURRY: ToolDescriptor = ToolDescriptor {
    name: "post_forms_blurry",
    title: "blurry",
    description: "Sends blurry.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "blurry",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_blurry","title":"blurry","description":"Sends blurry.","inputSchema":{"type":"object","properties":{"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"note":{"type":"string"}},"required":["file"],"additionalProperties":false},"annotations":{"title":"blurry","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 108,
    surface_hash: "9098aca2441a68ff39d9395870a031afd800f0d79722d9dd999ff0f82e5a428f",
    arguments: &[
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "/file",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "note",
            place: Place::Body,
            wire: "/note",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_blurry,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /blurry",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["file", "note"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_BLURRY,
            build: build_blurry,
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
            ask: "Send it",
            arguments: r#"{"file":{"name":"a \"b\".txt","content_base64":"aGVsbG8="},"note":"here"}"#,
        },
    ],
};

static TEMPLATE_BLURRY: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("blurry")],
};

fn build_blurry(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_BLURRY, arguments, context);
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
    request.body("note", &[PlaceStep::Key("note")]);
    request.finish()
}

/// `post_forms_download`: download
pub static DOWNLOAD: ToolDescriptor = ToolDescriptor {
    name: "post_forms_download",
    title: "download",
    description: "Sends download.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "download",
    class: Class::Read,
    tags: &["forms"],
    risk: &[Risk::Read],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_download","title":"download","description":"Sends download.","inputSchema":{"type":"object","properties":{"save_as":{"type":"string","minLength":1,"description":"Path in the server's files directory to save a file there that is too large for an answer."}},"additionalProperties":false},"annotations":{"title":"download","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 67,
    surface_hash: "da32fea4e4790fa5052f665b5c447c7b5de542f5083becd990bb839f6246a6a2",
    arguments: &[
        ArgumentDescriptor {
            name: "save_as",
            place: Place::SaveAs,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_download,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /download",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DOWNLOAD,
            build: build_download,
            pagination: None,
            download: true,
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
            ask: "Send it",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_DOWNLOAD: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("download")],
};

fn build_download(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_DOWNLOAD, arguments, context).finish()
}

/// `post_forms_form`: form
pub static FORM: ToolDescriptor = ToolDescriptor {
    name: "post_forms_form",
    title: "form",
    description: "Sends form.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "form",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_form","title":"form","description":"Sends form.","inputSchema":{"type":"object","properties":{"CONFIG":{"type":"object","properties":{"rows":{"type":"array","items":{"type":"string"}}}},"name":{"type":"string"},"repeated":{"type":"array","items":{"type":"string"}},"commas":{"type":"array","items":{"type":"integer"}},"pipes":{"type":"array","items":{"type":"string"}},"members":{"type":"object","properties":{"a":{"type":"string"}}}},"required":["CONFIG"],"additionalProperties":false},"annotations":{"title":"form","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 122,
    surface_hash: "bd6158b87b53edc7f40fbc4744f1fc16d542f7fcb98cd9d3d2f994dab4457708",
    arguments: &[
        ArgumentDescriptor {
            name: "CONFIG",
            place: Place::Body,
            wire: "/CONFIG",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "name",
            place: Place::Body,
            wire: "/name",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "repeated",
            place: Place::Body,
            wire: "/repeated",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "commas",
            place: Place::Body,
            wire: "/commas",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "pipes",
            place: Place::Body,
            wire: "/pipes",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "members",
            place: Place::Body,
            wire: "/members",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_form,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /form",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["CONFIG", "commas", "members", "name", "pipes", "repeated"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_FORM,
            build: build_form,
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
            ask: "Send it",
            arguments: r#"{"name":"A & B","CONFIG":{"rows":["x"]},"repeated":["a","b c"],"commas":[1,2],"pipes":["p","q"],"members":{"a":"1"}}"#,
        },
    ],
};

static TEMPLATE_FORM: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("form")],
};

fn build_form(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FORM, arguments, context);
    request
        .body_form(
            BodyForm::Form(
                &[
                    FormField {
                        name: "CONFIG",
                        style: FieldStyle::Json,
                        media_type: "",
                    },
                    FormField {
                        name: "repeated",
                        style: FieldStyle::Repeat,
                        media_type: "",
                    },
                    FormField {
                        name: "commas",
                        style: FieldStyle::Comma,
                        media_type: "",
                    },
                    FormField {
                        name: "pipes",
                        style: FieldStyle::Pipe,
                        media_type: "",
                    },
                    FormField {
                        name: "members",
                        style: FieldStyle::Deep,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.body("CONFIG", &[PlaceStep::Key("CONFIG")]);
    request.body("name", &[PlaceStep::Key("name")]);
    request.body("repeated", &[PlaceStep::Key("repeated")]);
    request.body("commas", &[PlaceStep::Key("commas")]);
    request.body("pipes", &[PlaceStep::Key("pipes")]);
    request.body("members", &[PlaceStep::Key("members")]);
    request.finish()
}

/// `post_forms_form_delete`: form_delete
pub static FORM_DELETE: ToolDescriptor = ToolDescriptor {
    name: "post_forms_form_delete",
    title: "form_delete",
    description: "Sends form_delete.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "form_delete",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Destructive],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_form_delete","title":"form_delete","description":"Sends form_delete.","inputSchema":{"type":"object","properties":{"reason":{"type":"string"}},"additionalProperties":false},"annotations":{"title":"form_delete","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 41,
    surface_hash: "af7e60aa966a71a709d65820f64e2fd3df292eaf4532698b81984adc0d3446b3",
    arguments: &[
        ArgumentDescriptor {
            name: "reason",
            place: Place::Body,
            wire: "/reason",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_form_delete,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "DELETE /form",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["reason"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_FORM_DELETE,
            build: build_form_delete,
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
            ask: "Send it",
            arguments: r#"{"reason":"50% off"}"#,
        },
    ],
};

static TEMPLATE_FORM_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[Segment::Fixed("form")],
};

fn build_form_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_FORM_DELETE, arguments, context);
    request.body_form(BodyForm::Form(&[]));
    request.body("reason", &[PlaceStep::Key("reason")]);
    request.finish()
}

/// `post_forms_items`: items
pub static ITEMS: ToolDescriptor = ToolDescriptor {
    name: "post_forms_items",
    title: "items",
    description: "Sends items.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "items",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_items","title":"items","description":"Sends items.","inputSchema":{"type":"object","properties":{"items":{"type":"array","items":{"type":"object","properties":{"sku":{"type":"string"}},"required":["sku"]}}},"required":["items"],"additionalProperties":false},"annotations":{"title":"items","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 63,
    surface_hash: "6dc3d78334ae46b3e03d04bf4eb3ff2934ee2ad9a98511bfbc8494cfc8173ca3",
    arguments: &[
        ArgumentDescriptor {
            name: "items",
            place: Place::Body,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_items,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /list",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ITEMS,
            build: build_items,
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
            ask: "Send it",
            arguments: r#"{"items":[{"sku":"1"},{"sku":"2"}]}"#,
        },
    ],
};

static TEMPLATE_ITEMS: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("list")],
};

fn build_items(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ITEMS, arguments, context);
    request.body("items", &[]);
    request.finish()
}

/// `post_forms_letters`: letters
pub static LETTERS: ToolDescriptor = ToolDescriptor {
    name: "post_forms_letters",
    title: "letters",
    description: "Sends letters.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "letters",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_letters","title":"letters","description":"Sends letters.","inputSchema":{"type":"object","properties":{"scans":{"type":"array","minItems":1,"items":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false},"description":"Either name and content_base64, or path in the server's files directory."},"title":{"type":"string"},"meta":{"type":"object","properties":{"pages":{"type":"integer"}}},"cover":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."}},"required":["scans"],"additionalProperties":false},"annotations":{"title":"letters","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 198,
    surface_hash: "c792608b45d9d76e71b944813541b61af1324d4f5ae7763d952a9412b3e3a71e",
    arguments: &[
        ArgumentDescriptor {
            name: "scans",
            place: Place::File,
            wire: "/scans",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "title",
            place: Place::Body,
            wire: "/title",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "meta",
            place: Place::Body,
            wire: "/meta",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cover",
            place: Place::File,
            wire: "/cover",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_letters,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /letters",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["cover", "meta", "scans", "title"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_LETTERS,
            build: build_letters,
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
            ask: "Send it",
            arguments: r#"{"title":"Two pages","meta":{"pages":2},"scans":[{"name":"a \"b\".txt","content_base64":"aGVsbG8="},{"name":"b.bin","content_base64":"AAE="}],"cover":{"name":"c","media_type":"image/png","content_base64":""}}"#,
        },
    ],
};

static TEMPLATE_LETTERS: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("letters")],
};

fn build_letters(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LETTERS, arguments, context);
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "meta",
                        style: FieldStyle::Json,
                        media_type: "application/json",
                    },
                    FormField {
                        name: "scans",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                    FormField {
                        name: "cover",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.body_constant(&[], Literal::Json("{}"));
    request.file("scans", &[PlaceStep::Key("scans")], 20000000);
    request.body("title", &[PlaceStep::Key("title")]);
    request.body("meta", &[PlaceStep::Key("meta")]);
    request.file("cover", &[PlaceStep::Key("cover")], 5000000);
    request.finish()
}

/// `post_forms_one_item`: one_item
pub static ONE_ITEM: ToolDescriptor = ToolDescriptor {
    name: "post_forms_one_item",
    title: "one_item",
    description: "Sends one_item.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "one_item",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_one_item","title":"one_item","description":"Sends one_item.","inputSchema":{"type":"object","properties":{"sku":{"type":"string"}},"required":["sku"],"additionalProperties":false},"annotations":{"title":"one_item","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 46,
    surface_hash: "6bc3340cb1ed2c63ec17c3aa1f10632c145c68f3ca71ee8f6adfb43a3e1d12c6",
    arguments: &[
        ArgumentDescriptor {
            name: "sku",
            place: Place::Body,
            wire: "/0/sku",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_one_item,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /list",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["sku"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_ONE_ITEM,
            build: build_one_item,
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
            ask: "Send it",
            arguments: r#"{"sku":"1"}"#,
        },
    ],
};

static TEMPLATE_ONE_ITEM: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("list")],
};

fn build_one_item(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_ONE_ITEM, arguments, context);
    request.body_constant(&[], Literal::Json("[]"));
    request.body_constant(&[PlaceStep::Index(0)], Literal::Json("{}"));
    request.body("sku", &[PlaceStep::Index(0), PlaceStep::Key("sku")]);
    request.finish()
}

/// `post_forms_open`: open
pub static OPEN: ToolDescriptor = ToolDescriptor {
    name: "post_forms_open",
    title: "open",
    description: "Sends open.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "open",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_open","title":"open","description":"Sends open.","inputSchema":{"type":"object","properties":{"fields":{"type":"object","description":"Further fields by their names."}},"additionalProperties":false},"annotations":{"title":"open","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 47,
    surface_hash: "81388866eb67ef293679597ef52de2695ad540c77b410ca9fc22788ea5d8a0dc",
    arguments: &[
        ArgumentDescriptor {
            name: "fields",
            place: Place::Open,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_open,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /open",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_OPEN,
            build: build_open,
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
            ask: "Send it",
            arguments: r#"{"fields":{"anything":[1]}}"#,
        },
    ],
};

static TEMPLATE_OPEN: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("open")],
};

fn build_open(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_OPEN, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_open("fields", &[], &[]);
    request.finish()
}

/// `post_forms_picture`: picture
pub static PICTURE: ToolDescriptor = ToolDescriptor {
    name: "post_forms_picture",
    title: "picture",
    description: "Sends picture.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "picture",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_picture","title":"picture","description":"Sends picture.","inputSchema":{"type":"object","properties":{"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."}},"required":["file"],"additionalProperties":false},"annotations":{"title":"picture","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "9dcc26c2db4c44d0e3a4164532ae66a3c027410991d3e306cad65bdda46e49ae",
    arguments: &[
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_picture,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /raw",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_PICTURE,
            build: build_picture,
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
            ask: "Send it",
            arguments: r#"{"file":{"name":"dot.gif","content_base64":"R0lG"}}"#,
        },
    ],
};

static TEMPLATE_PICTURE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("raw")],
};

fn build_picture(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_PICTURE, arguments, context);
    request.body_form(BodyForm::File(""));
    request.file("file", &[], 20000000);
    request.finish()
}

/// `post_forms_query`: query
pub static QUERY: ToolDescriptor = ToolDescriptor {
    name: "post_forms_query",
    title: "query",
    description: "Sends query.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "query",
    class: Class::Read,
    tags: &["forms"],
    risk: &[Risk::Read],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_query","title":"query","description":"Sends query.","inputSchema":{"type":"object","properties":{"repeated":{"type":"array","items":{"type":"string"}},"commas":{"type":"array","items":{"type":"string"}},"spaces":{"type":"array","items":{"type":"string"}},"pipes":{"type":"array","items":{"type":"string"}},"simple":{"type":"array","items":{"type":"string"}},"filter":{"type":"object","properties":{"age":{"type":"integer"}}}},"additionalProperties":false},"annotations":{"title":"query","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 114,
    surface_hash: "af3243bb30f525d3db4108fbf3ee57f1ddf7f45cca8d2b2697acb11bcc3acec4",
    arguments: &[
        ArgumentDescriptor {
            name: "repeated",
            place: Place::Query,
            wire: "repeated",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "commas",
            place: Place::Query,
            wire: "commas",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "spaces",
            place: Place::Query,
            wire: "spaces",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "pipes",
            place: Place::Query,
            wire: "pipes",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "simple",
            place: Place::Query,
            wire: "simple",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "filter",
            place: Place::Query,
            wire: "filter",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_query,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /query",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_QUERY,
            build: build_query,
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
            ask: "Send it",
            arguments: r#"{"repeated":["a","b"],"commas":["a","b"],"spaces":["a","b"],"pipes":["a","b"],"simple":["a","b"],"filter":{"age":7}}"#,
        },
    ],
};

static TEMPLATE_QUERY: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("query")],
};

fn build_query(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_QUERY, arguments, context);
    request.query("repeated", "repeated", QueryStyle::Repeat);
    request.query("commas", "commas", QueryStyle::Comma);
    request.query("spaces", "spaces", QueryStyle::Space);
    request.query("pipes", "pipes", QueryStyle::Pipe);
    request.query("simple", "simple", QueryStyle::Comma);
    request.query("filter", "filter", QueryStyle::Json);
    request.finish()
}

/// `post_forms_raw`: raw
pub static RAW: ToolDescriptor = ToolDescriptor {
    name: "post_forms_raw",
    title: "raw",
    description: "Sends raw.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "raw",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_raw","title":"raw","description":"Sends raw.","inputSchema":{"type":"object","properties":{"file":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."}},"required":["file"],"additionalProperties":false},"annotations":{"title":"raw","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 100,
    surface_hash: "847e4039449504b1a72f1353394e299da66d6dbbb3fd6c5672c17646ec75ad6c",
    arguments: &[
        ArgumentDescriptor {
            name: "file",
            place: Place::File,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_raw,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /raw",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_RAW,
            build: build_raw,
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
            ask: "Send it",
            arguments: r#"{"file":{"name":"a \"b\".txt","content_base64":"aGVsbG8="}}"#,
        },
    ],
};

static TEMPLATE_RAW: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("raw")],
};

fn build_raw(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_RAW, arguments, context);
    request.body_form(BodyForm::File("application/octet-stream"));
    request.file("file", &[], 20000000);
    request.finish()
}

/// `post_forms_reply`: reply
pub static REPLY: ToolDescriptor = ToolDescriptor {
    name: "post_forms_reply",
    title: "reply",
    description: "Sends reply.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "reply",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Send],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"post_forms_reply","title":"reply","description":"Sends reply.","inputSchema":{"type":"object","properties":{"channel":{"enum":["EMAIL","FORUM"]},"content":{"anyOf":[{"type":"string","maxLength":5000},{"type":"string","maxLength":500}]},"to":{"type":"string","description":"Whom to write to. Only with channel EMAIL; then required."}},"required":["channel","content"],"additionalProperties":false},"annotations":{"title":"reply","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 99,
    surface_hash: "500765f3f80861cb3291147190e8c5cb123ed83b0a01dd9fa81ae57fede4b724",
    arguments: &[
        ArgumentDescriptor {
            name: "channel",
            place: Place::Body,
            wire: "/channel",
            grammar: None,
            audit: Audit::Value,
        },
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "/content",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "to",
            place: Place::Body,
            wire: "/to",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_reply,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /reply",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["channel", "content", "to"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REPLY,
            build: build_reply,
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
            ask: "Send it",
            arguments: r#"{"channel":"FORUM","content":"Hello"}"#,
        },
    ],
};

static TEMPLATE_REPLY: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("reply")],
};

fn build_reply(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REPLY, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body("channel", &[PlaceStep::Key("channel")]);
    request.body("content", &[PlaceStep::Key("content")]);
    request.body("to", &[PlaceStep::Key("to")]);
    request.finish()
}

/// `post_forms_reply_email`: reply_email
pub static REPLY_EMAIL: ToolDescriptor = ToolDescriptor {
    name: "post_forms_reply_email",
    title: "reply_email",
    description: "Sends reply_email.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "reply_email",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Send],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: true,
    },
    entry: r#"{"name":"post_forms_reply_email","title":"reply_email","description":"Sends reply_email.","inputSchema":{"type":"object","properties":{"to":{"type":"string","description":"Whom to write to"},"content":{"type":"string","maxLength":5000}},"required":["to","content"],"additionalProperties":false},"annotations":{"title":"reply_email","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":true}}"#,
    tokens: 69,
    surface_hash: "5d25faa6611241b90a6e0d73107b6dbb08f7e61b7cbb3a2694daee6b45900efb",
    arguments: &[
        ArgumentDescriptor {
            name: "to",
            place: Place::Body,
            wire: "/to",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "/content",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_reply_email,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /reply",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["content", "to"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_REPLY_EMAIL,
            build: build_reply_email,
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
            ask: "Send it",
            arguments: r#"{"to":"a@b.example","content":"Hello"}"#,
        },
    ],
};

static TEMPLATE_REPLY_EMAIL: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("reply")],
};

fn build_reply_email(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_REPLY_EMAIL, arguments, context);
    request.body_constant(&[], Literal::Json("{}"));
    request.body_constant(&[PlaceStep::Key("channel")], Literal::String("EMAIL"));
    request.body("to", &[PlaceStep::Key("to")]);
    request.body("content", &[PlaceStep::Key("content")]);
    request.finish()
}

/// `post_forms_scan`: scan
pub static SCAN: ToolDescriptor = ToolDescriptor {
    name: "post_forms_scan",
    title: "scan",
    description: "Sends scan.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "scan",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: false,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_scan","title":"scan","description":"Sends scan.","inputSchema":{"type":"object","properties":{"scan":{"type":"object","properties":{"name":{"type":"string"},"content_base64":{"type":"string"},"media_type":{"type":"string"},"path":{"type":"string"}},"additionalProperties":false,"description":"Either name and content_base64, or path in the server's files directory."},"fast":{"type":"boolean"}},"additionalProperties":false},"annotations":{"title":"scan","readOnlyHint":false,"destructiveHint":true,"idempotentHint":false,"openWorldHint":false}}"#,
    tokens: 101,
    surface_hash: "3fca523b914492f0b99d53defca0e804717511ac1d91342ab5f20f8ce58a2918",
    arguments: &[
        ArgumentDescriptor {
            name: "scan",
            place: Place::File,
            wire: "/scan",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "fast",
            place: Place::Query,
            wire: "fast",
            grammar: None,
            audit: Audit::Value,
        },
    ],
    check: check_scan_bd7278,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "POST /scan",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["scan"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_SCAN,
            build: build_scan,
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
            ask: "Send it",
            arguments: r#"{"scan":{"name":"a \"b\".txt","content_base64":"aGVsbG8="},"fast":true}"#,
        },
    ],
};

static TEMPLATE_SCAN: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("scan")],
};

fn build_scan(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_SCAN, arguments, context);
    request
        .body_form(
            BodyForm::Multipart(
                &[
                    FormField {
                        name: "scan",
                        style: FieldStyle::File,
                        media_type: "",
                    },
                ],
            ),
        );
    request.file("scan", &[PlaceStep::Key("scan")], 20000000);
    request.query("fast", "fast", QueryStyle::Plain);
    request.finish()
}

/// `post_forms_text`: text
pub static TEXT: ToolDescriptor = ToolDescriptor {
    name: "post_forms_text",
    title: "text",
    description: "Sends text.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "text",
    class: Class::Custom,
    tags: &["forms"],
    risk: &[Risk::Write],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_text","title":"text","description":"Sends text.","inputSchema":{"type":"object","properties":{"content":{"type":"string","description":"The text to send, as text/csv."}},"required":["content"],"additionalProperties":false},"annotations":{"title":"text","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 56,
    surface_hash: "28789fe79def931d2235145904d08498fa7c36b5dc6d34121a813c091cbd83d2",
    arguments: &[
        ArgumentDescriptor {
            name: "content",
            place: Place::Body,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_text,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "PUT /text",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_TEXT,
            build: build_text,
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
            ask: "Send it",
            arguments: r#"{"content":"a,b\n1,2\n"}"#,
        },
    ],
};

static TEMPLATE_TEXT: Template = Template {
    method: Method::Put,
    segments: &[Segment::Fixed("text")],
};

fn build_text(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_TEXT, arguments, context);
    request.body_form(BodyForm::Text("text/csv"));
    request.body("content", &[]);
    request.finish()
}

/// `post_forms_undescribed`: undescribed
pub static UNDESCRIBED: ToolDescriptor = ToolDescriptor {
    name: "post_forms_undescribed",
    title: "undescribed",
    description: "Sends undescribed.",
    product: &super::PRODUCT,
    resource: "forms",
    method: "undescribed",
    class: Class::Read,
    tags: &["forms"],
    risk: &[Risk::Read],
    scopes: &["post.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"post_forms_undescribed","title":"undescribed","description":"Sends undescribed.","inputSchema":{"type":"object","properties":{"save_as":{"type":"string","minLength":1,"description":"Path in the server's files directory to save a file there that is too large for an answer."}},"additionalProperties":false},"annotations":{"title":"undescribed","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 71,
    surface_hash: "63b0863aafcac67a2625da79bb2e080e7293e4b0466db00e6fbf2e138236a235",
    arguments: &[
        ArgumentDescriptor {
            name: "save_as",
            place: Place::SaveAs,
            wire: "",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_undescribed,
    rules: &[],
    refusals: &[],
    values: &[],
    dates: &[],
    fields: &[],
    choices: &[],
    lookups: &[],
    operation: "GET /undescribed",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &[],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Judged,
    },
    steps: &[
        Step {
            template: &TEMPLATE_UNDESCRIBED,
            build: build_undescribed,
            pagination: None,
            download: true,
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
            ask: "Send it",
            arguments: "{}",
        },
    ],
};

static TEMPLATE_UNDESCRIBED: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("undescribed")],
};

fn build_undescribed(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    Builder::new(&TEMPLATE_UNDESCRIBED, arguments, context).finish()
}

fn check_bill(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["number"], out);
    check::property(value, at, "number", check_string, out);
    check::property(value, at, "lines", check_lines, out);
    check::no_other_properties(value, at, &["number", "lines"], &[], out);
}

fn check_string(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
}

fn check_lines(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_object, out);
}

fn check_object(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
}

fn check_bill_in_field(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["number"], out);
    check::property(value, at, "number", check_string, out);
    check::property(value, at, "lines", check_lines, out);
    check::no_other_properties(value, at, &["number", "lines"], &[], out);
}

fn check_bill_with_scan(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["number"], out);
    check::property(value, at, "number", check_string, out);
    check::property(value, at, "scan", check_scan_30f289, out);
    check::property(value, at, "lines", check_lines, out);
    check::no_other_properties(value, at, &["number", "scan", "lines"], &[], out);
}

fn check_scan_30f289(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "name", check_string, out);
    check::property(value, at, "content_base64", check_string, out);
    check::property(value, at, "media_type", check_string, out);
    check::property(value, at, "path", check_string, out);
    check::no_other_properties(
        value,
        at,
        &["name", "content_base64", "media_type", "path"],
        &[],
        out,
    );
}

fn check_blurry(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["file"], out);
    check::property(value, at, "file", check_scan_30f289, out);
    check::property(value, at, "note", check_string, out);
    check::no_other_properties(value, at, &["file", "note"], &[], out);
}

fn check_download(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "save_as", check_string_min_1, out);
    check::no_other_properties(value, at, &["save_as"], &[], out);
}

fn check_string_min_1(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 1, out);
}

fn check_form(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["CONFIG"], out);
    check::property(value, at, "CONFIG", check_form_config, out);
    check::property(value, at, "name", check_string, out);
    check::property(value, at, "repeated", check_rows, out);
    check::property(value, at, "commas", check_form_commas, out);
    check::property(value, at, "pipes", check_rows, out);
    check::property(value, at, "members", check_form_members, out);
    check::no_other_properties(
        value,
        at,
        &["CONFIG", "name", "repeated", "commas", "pipes", "members"],
        &[],
        out,
    );
}

fn check_form_config(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "rows", check_rows, out);
}

fn check_rows(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_string, out);
}

fn check_form_commas(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_integer, out);
}

fn check_integer(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
}

fn check_form_members(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "a", check_string, out);
}

fn check_form_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "reason", check_string, out);
    check::no_other_properties(value, at, &["reason"], &[], out);
}

fn check_items(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["items"], out);
    check::property(value, at, "items", check_items_items, out);
    check::no_other_properties(value, at, &["items"], &[], out);
}

fn check_items_items(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_items_items_item, out);
}

fn check_items_items_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["sku"], out);
    check::property(value, at, "sku", check_string, out);
}

fn check_letters(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["scans"], out);
    check::property(value, at, "scans", check_letters_scans, out);
    check::property(value, at, "title", check_string, out);
    check::property(value, at, "meta", check_letters_meta, out);
    check::property(value, at, "cover", check_scan_30f289, out);
    check::no_other_properties(
        value,
        at,
        &["scans", "title", "meta", "cover"],
        &[],
        out,
    );
}

fn check_letters_scans(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::min_items(value, at, 1, out);
    check::items(value, at, check_scan_30f289, out);
}

fn check_letters_meta(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "pages", check_integer, out);
}

fn check_one_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["sku"], out);
    check::property(value, at, "sku", check_string, out);
    check::no_other_properties(value, at, &["sku"], &[], out);
}

fn check_open(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "fields", check_object, out);
    check::no_other_properties(value, at, &["fields"], &[], out);
}

fn check_picture(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["file"], out);
    check::property(value, at, "file", check_scan_30f289, out);
    check::no_other_properties(value, at, &["file"], &[], out);
}

fn check_query(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "repeated", check_rows, out);
    check::property(value, at, "commas", check_rows, out);
    check::property(value, at, "spaces", check_rows, out);
    check::property(value, at, "pipes", check_rows, out);
    check::property(value, at, "simple", check_rows, out);
    check::property(value, at, "filter", check_query_filter, out);
    check::no_other_properties(
        value,
        at,
        &["repeated", "commas", "spaces", "pipes", "simple", "filter"],
        &[],
        out,
    );
}

fn check_query_filter(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "age", check_integer, out);
}

fn check_raw(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["file"], out);
    check::property(value, at, "file", check_scan_30f289, out);
    check::no_other_properties(value, at, &["file"], &[], out);
}

fn check_reply(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["channel", "content"], out);
    check::property(value, at, "channel", check_reply_channel, out);
    check::property(value, at, "content", check_reply_content, out);
    check::property(value, at, "to", check_string, out);
    check::no_other_properties(value, at, &["channel", "content", "to"], &[], out);
}

fn check_reply_channel(value: &Value, at: &At, out: &mut Violations) {
    check::enumeration(
        value,
        at,
        &[Literal::String("EMAIL"), Literal::String("FORUM")],
        out,
    );
}

fn check_reply_content(value: &Value, at: &At, out: &mut Violations) {
    check::any_of(
        value,
        at,
        &[check_string_max_5000, check_reply_content_any_of_2],
        out,
    );
}

fn check_string_max_5000(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 5000, out);
}

fn check_reply_content_any_of_2(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 500, out);
}

fn check_reply_email(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["to", "content"], out);
    check::property(value, at, "to", check_string, out);
    check::property(value, at, "content", check_string_max_5000, out);
    check::no_other_properties(value, at, &["to", "content"], &[], out);
}

fn check_scan_bd7278(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "scan", check_scan_30f289, out);
    check::property(value, at, "fast", check_scan_fast, out);
    check::no_other_properties(value, at, &["scan", "fast"], &[], out);
}

fn check_scan_fast(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Boolean], out);
}

fn check_text(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["content"], out);
    check::property(value, at, "content", check_string, out);
    check::no_other_properties(value, at, &["content"], &[], out);
}

fn check_undescribed(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "save_as", check_string_min_1, out);
    check::no_other_properties(value, at, &["save_as"], &[], out);
}
