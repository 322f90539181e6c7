//! Generated from specs/shop/resources/orders.yaml and specs/shop/docs/orders.yaml by `cargo run -p generator`. Do not edit.

use zoho_mcp_runtime::arguments::{Arguments, At, Context, Pattern, Violations, check};
use zoho_mcp_runtime::arguments::check::{Bound, Type};
use zoho_mcp_runtime::dates::{DateForm, DateUse, TimeStyle};
use zoho_mcp_runtime::descriptor::{
    Annotations, ArgumentChoice, ArgumentDescriptor, Audit, ArgumentLookup, Class, Cost,
    Compute, Computed, Disclosure, Empty, Example, FieldNames, FieldPlace, Filter,
    FilterTest, Grammar, Literal, ModuleName, Pagination, PaginationForm, Place, Purpose,
    Refusal, ResultShape, Risk, Rule, Source, Step, ToolDescriptor, UnderRules, ValueMap,
    Within,
};
use zoho_mcp_runtime::request::{
    Builder, Method, PlaceStep, QueryStyle, Request, Segment, Template,
};
use zoho_mcp_runtime::Value;

/// `create_a_shop_order`: Create an order
pub static CREATE: ToolDescriptor = ToolDescriptor {
    name: "create_a_shop_order",
    title: "Create an order",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "orders",
    method: "create",
    class: Class::Write,
    tags: &["orders"],
    risk: &[Risk::Write],
    scopes: &["Shop.orders.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: false,
        idempotent: false,
        open_world: false,
    },
    entry: r##"{"name":"create_a_shop_order","title":"Create an order","description":"A description.","inputSchema":{"type":"object","properties":{"Amount":{"description":"Sum.","type":"number","minimum":0,"exclusiveMaximum":1000000.0,"multipleOf":0.01},"Rate":{"description":"Share.","type":"number","exclusiveMinimum":0,"maximum":100.5},"Lines":{"description":"Item and count.","type":"array","items":{"type":"array","prefixItems":[{"$ref":"#/$defs/Name"},{"type":"integer"}],"items":false}},"Delivery":{"description":"Where to.","$ref":"#/$defs/Address"},"Extra":{"description":"Notes by key.","type":"object","minProperties":1,"maxProperties":4,"propertyNames":{"pattern":"^[a-z_]+$"},"patternProperties":{"^n_":{"type":"integer"}},"additionalProperties":{"type":"string"}},"Kind":{"description":"Kind.","oneOf":[{"const":"gift"},{"const":7},{"const":{"a":[1]}}],"not":{"const":8}},"Any":{"description":"Anything."},"Gift":{"description":"Gift wrap.","type":"object","properties":{"wrap":{"type":"boolean"},"text":{"type":"string"}},"if":{"properties":{"wrap":{"const":true}},"required":["wrap"]},"then":{"required":["text"]},"else":{"properties":{"text":false}},"allOf":[{"maxProperties":2},{"$ref":"#/$defs/Small"}]},"custom_fields":{"description":"Further fields.","type":"object"}},"required":["Amount"],"$defs":{"Name":{"type":"string","maxLength":20},"Small":{"anyOf":[{"type":"object"},{"type":"null"}]},"Address":{"type":"object","properties":{"city":{"$ref":"#/$defs/Name"},"next":{"$ref":"#/$defs/Address"}},"required":["city"],"additionalProperties":false}},"additionalProperties":false},"annotations":{"title":"Create an order","readOnlyHint":false,"destructiveHint":false,"idempotentHint":false,"openWorldHint":false}}"##,
    tokens: 406,
    surface_hash: "152887d81a6f2ce2f9d155e825c629539bbf3a220633439e94c5a8c23450c810",
    arguments: &[
        ArgumentDescriptor {
            name: "Amount",
            place: Place::Body,
            wire: "/Amount",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Rate",
            place: Place::Body,
            wire: "/Rate",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Lines",
            place: Place::Body,
            wire: "/Lines",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Delivery",
            place: Place::Body,
            wire: "/Delivery",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Extra",
            place: Place::Body,
            wire: "/Extra",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Kind",
            place: Place::Body,
            wire: "/Kind",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Any",
            place: Place::Body,
            wire: "/Any",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "Gift",
            place: Place::Body,
            wire: "/Gift",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "custom_fields",
            place: Place::Open,
            wire: "/custom_fields",
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
            module: ModuleName::Constant("Orders"),
            place: FieldPlace::Record {
                at: "/data/0",
                known: &["Amount"],
            },
        },
    ],
    choices: &[],
    lookups: &[],
    operation: "GET /orders",
    cost: Cost::ONE,
    outcome: Some("list_all_shop_orders"),
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["id", "margin"],
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
            ask: "Order two pens",
            arguments: r#"{"Amount":3.5,"Lines":[["pen",2]],"Delivery":{"city":"Ulm"}}"#,
        },
    ],
};

static TEMPLATE_CREATE: Template = Template {
    method: Method::Post,
    segments: &[Segment::Fixed("orders")],
};

fn build_create(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_CREATE, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.body_constant(&[PlaceStep::Key("data")], Literal::Json("[{}]"));
    request.body_constant(&[PlaceStep::Key("trigger")], Literal::Json("[]"));
    request.body_constant(&[PlaceStep::Key("silent")], Literal::Bool(true));
    request.body_constant(&[PlaceStep::Key("source")], Literal::String("api"));
    request.body_constant(&[PlaceStep::Key("weight")], Literal::Float(1.5));
    request.body_constant(&[PlaceStep::Key("count")], Literal::Integer(-3));
    request.body_constant(&[PlaceStep::Key("nothing")], Literal::Null);
    request
        .body(
            "Amount",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Amount")],
        );
    request
        .body(
            "Rate",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Rate")],
        );
    request
        .body(
            "Lines",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Lines")],
        );
    request
        .body(
            "Delivery",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Delivery")],
        );
    request
        .body(
            "Extra",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Extra")],
        );
    request
        .body(
            "Kind",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Kind")],
        );
    request
        .body(
            "Any",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Any")],
        );
    request
        .body(
            "Gift",
            &[PlaceStep::Key("data"), PlaceStep::Index(0), PlaceStep::Key("Gift")],
        );
    request
        .body_open(
            "custom_fields",
            &[PlaceStep::Key("data"), PlaceStep::Index(0)],
            &["Amount", "Rate", "Lines", "Delivery", "Extra", "Kind", "Any", "Gift"],
        );
    request.finish()
}

/// `delete_a_shop_order_by_id`: Delete an order
pub static DELETE: ToolDescriptor = ToolDescriptor {
    name: "delete_a_shop_order_by_id",
    title: "Delete an order",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "orders",
    method: "delete",
    class: Class::Write,
    tags: &["orders"],
    risk: &[Risk::Destructive],
    scopes: &["Shop.orders.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: false,
        destructive: true,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"delete_a_shop_order_by_id","title":"Delete an order","description":"A description.","inputSchema":{"type":"object","properties":{"id":{"type":"string","description":"Id of the order, from the list.","pattern":"^[0-9]{1,19}$"}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Delete an order","readOnlyHint":false,"destructiveHint":true,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 70,
    surface_hash: "8e69c93798a22bf7089b7bd98095ce8f7d706f3ba52bf9a9d39d7154fa7ed6ee",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "order_id",
            grammar: None,
            audit: Audit::Shape,
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
    operation: "GET /orders",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["id", "margin"],
        shown: &[],
        tested: &[],
        unnamed: &[],
        under_rules: UnderRules::Safe,
    },
    steps: &[
        Step {
            template: &TEMPLATE_DELETE,
            build: build_delete,
            pagination: None,
            download: false,
            result: ResultShape {
                at: "/data",
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
            ask: "Drop 17",
            arguments: r#"{"id":"17"}"#,
        },
    ],
};

static TEMPLATE_DELETE: Template = Template {
    method: Method::Delete,
    segments: &[
        Segment::Tenant("shop_id"),
        Segment::Fixed("orders"),
        Segment::Argument("id"),
    ],
};

fn build_delete(
    arguments: &Arguments,
    context: &Context,
) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_DELETE, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.finish()
}

/// `get_single_shop_order_by_id`: Get an order
pub static GET: ToolDescriptor = ToolDescriptor {
    name: "get_single_shop_order_by_id",
    title: "Get an order",
    description: "A description.",
    product: &super::PRODUCT,
    resource: "orders",
    method: "get",
    class: Class::Read,
    tags: &["orders"],
    risk: &[Risk::Read],
    scopes: &["Shop.orders.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"get_single_shop_order_by_id","title":"Get an order","description":"A description.","inputSchema":{"type":"object","properties":{"id":{"type":"string","description":"Id of the order, from the list.","pattern":"^[0-9]{1,19}$"}},"required":["id"],"additionalProperties":false},"annotations":{"title":"Get an order","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 70,
    surface_hash: "fa9c1969ef065f5d37a6b4a1e14468ca0e17f1d2a7bd1f94fbb23aa72a4faac7",
    arguments: &[
        ArgumentDescriptor {
            name: "id",
            place: Place::Path,
            wire: "order_id",
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
    lookups: &[
        ArgumentLookup {
            at: &["id"],
            lookup: &super::LOOKUP_OPEN_ORDER,
            within: &[
                Within {
                    argument: "customer",
                    source: Source::Answer {
                        lookup: &super::LOOKUP_CUSTOMER,
                        within: &[],
                    },
                    required: true,
                },
            ],
            purpose: Purpose::Default,
            except: &[],
        },
    ],
    operation: "GET /orders",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &["note"],
    disclosure: Disclosure {
        fields: &["id", "margin"],
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
            ask: "Order 17",
            arguments: r#"{"id":"17"}"#,
        },
    ],
};

static TEMPLATE_GET: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("orders"), Segment::Argument("id")],
};

fn build_get(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_GET, arguments, context);
    request.header_tenant("X-Shop", "shop_id");
    request.finish()
}

/// `list_all_shop_orders`: List orders
pub static LIST: ToolDescriptor = ToolDescriptor {
    name: "list_all_shop_orders",
    title: "List orders",
    description: r#"Lists orders, newest first. Use `word` for a search in all fields; use `criteria` for exact conditions. What is "open" is told by `status`."#,
    product: &super::PRODUCT,
    resource: "orders",
    method: "list",
    class: Class::Read,
    tags: &["orders"],
    risk: &[Risk::Read],
    scopes: &["Shop.orders.ALL"],
    evidence: None,
    annotations: Annotations {
        read_only: true,
        destructive: false,
        idempotent: true,
        open_world: false,
    },
    entry: r#"{"name":"list_all_shop_orders","title":"List orders","description":"Lists orders, newest first. Use `word` for a search in all fields; use `criteria` for exact conditions. What is \"open\" is told by `status`.","inputSchema":{"type":"object","properties":{"criteria":{"type":"string","description":"Conditions.","maxLength":500},"word":{"type":"string","description":"A word in any field.","minLength":2},"status":{"type":"array","description":"Any of these.","minItems":1,"maxItems":3,"uniqueItems":true,"items":{"type":"string","enum":["open","paid","sent"]}},"fields":{"type":"string","description":"Columns, joined by commas.","default":"id,total"},"zone":{"type":["string","null"],"description":"Time zone.","pattern":"^[A-Za-z/_]+$"},"limit":{"type":"integer","description":"Orders per page.","minimum":1,"maximum":200,"default":50},"cursor":{"type":"string","description":"`next_cursor` of the page before."}},"additionalProperties":false},"annotations":{"title":"List orders","readOnlyHint":true,"destructiveHint":false,"idempotentHint":true,"openWorldHint":false}}"#,
    tokens: 231,
    surface_hash: "677c1c5c60c1a9b31b0e93b884dc8f966db9e0efbbec67558962dd7f0c5ea1cf",
    arguments: &[
        ArgumentDescriptor {
            name: "criteria",
            place: Place::Query,
            wire: "criteria",
            grammar: Some(Grammar::Criteria),
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "word",
            place: Place::Query,
            wire: "word",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "status",
            place: Place::Query,
            wire: "stati",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "fields",
            place: Place::Query,
            wire: "fields",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "zone",
            place: Place::Header,
            wire: "X-Zone",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "limit",
            place: Place::Pagination,
            wire: "limit",
            grammar: None,
            audit: Audit::Shape,
        },
        ArgumentDescriptor {
            name: "cursor",
            place: Place::Pagination,
            wire: "cursor",
            grammar: None,
            audit: Audit::Shape,
        },
    ],
    check: check_list,
    rules: &[
        Rule::AtLeastOne(&["criteria", "word", "status"]),
        Rule::ExactlyOne(&["criteria", "word"]),
    ],
    refusals: &[
        Refusal {
            argument: "shop",
            values: &[],
            pattern: None,
            when: &[],
            say: "The account's shop is asked.",
        },
        Refusal {
            argument: "status",
            values: &[Literal::Null, Literal::Integer(7)],
            pattern: Some(&REFUSED_LIST_2),
            when: &[("word", Literal::String("all"))],
            say: "Say it in words.",
        },
    ],
    values: &[
        ValueMap {
            argument: "status",
            pairs: &[("yes", Literal::Bool(true)), ("no", Literal::String("N"))],
        },
    ],
    dates: &[
        DateUse {
            argument: "word",
            inside: &[],
            form: DateForm::DateTimeRange(TimeStyle::EpochMillis),
            default: None,
        },
    ],
    fields: &[
        FieldNames {
            module: ModuleName::Argument("zone"),
            place: FieldPlace::Query("criteria"),
        },
    ],
    choices: &[
        ArgumentChoice {
            argument: "word",
            module: "orders",
            field: "kind",
            list: true,
        },
        ArgumentChoice {
            argument: "zone",
            module: "orders",
            field: "zone",
            list: false,
        },
    ],
    lookups: &[],
    operation: "GET /orders",
    cost: Cost::ONE,
    outcome: None,
    outsiders: &[],
    disclosure: Disclosure {
        fields: &["id", "margin"],
        shown: &[],
        tested: &["sort"],
        unnamed: &[],
        under_rules: UnderRules::Without {
            arguments: &["find"],
            description: "Lists.",
        },
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
                keep: &["id", "total"],
                empty: Empty::List,
                compute: &[
                    Computed {
                        name: "number",
                        form: Compute::Copy("/id"),
                    },
                    Computed {
                        name: "sum",
                        form: Compute::Number("/total"),
                    },
                    Computed {
                        name: "age",
                        form: Compute::DaysSince("/made"),
                    },
                    Computed {
                        name: "left",
                        form: Compute::DaysUntil("/due"),
                    },
                    Computed {
                        name: "late",
                        form: Compute::Past {
                            date: "/due",
                            unless: &[
                                ("/status", Literal::String("paid")),
                                ("/void", Literal::Bool(true)),
                            ],
                        },
                    },
                    Computed {
                        name: "open",
                        form: Compute::Is(&[("/status", Literal::String("open"))]),
                    },
                ],
                filters: &[
                    Filter {
                        argument: "word",
                        default: Some(Literal::String("x")),
                        when: Some(Literal::String("late")),
                        member: "/late",
                        test: FilterTest::Equals(Literal::Bool(true)),
                    },
                    Filter {
                        argument: "",
                        default: None,
                        when: None,
                        member: "/status",
                        test: FilterTest::Differs(Literal::String("void")),
                    },
                    Filter {
                        argument: "word",
                        default: None,
                        when: None,
                        member: "/name",
                        test: FilterTest::Contains,
                    },
                    Filter {
                        argument: "word",
                        default: None,
                        when: None,
                        member: "/name",
                        test: FilterTest::Same,
                    },
                ],
            },
        },
    ],
    examples: &[
        Example {
            ask: "Which orders are open?",
            arguments: r#"{"word":"open","status":["open"],"limit":10}"#,
        },
    ],
};

static TEMPLATE_LIST: Template = Template {
    method: Method::Get,
    segments: &[Segment::Fixed("orders")],
};

static PAGINATION_LIST: Pagination = Pagination {
    form: PaginationForm::Token {
        parameter: "page_token",
        next: "/info/next",
    },
    argument: "limit",
    size: "per_page",
    max: 200,
    default: 50,
    more: &["/info/more"],
    count: "",
    last: None,
};

static REFUSED_LIST_2: Pattern = Pattern::new("^[0-9]+$");

fn build_list(arguments: &Arguments, context: &Context) -> Result<Request, Violations> {
    let mut request = Builder::new(&TEMPLATE_LIST, arguments, context);
    request.default("fields", Literal::String("id,total"));
    request.header_tenant("X-Shop", "shop_id");
    request.header_constant("X-Version", "2");
    request.query_constant("kind", r#"order "A""#);
    request.query("criteria", "criteria", QueryStyle::Plain);
    request.query("word", "word", QueryStyle::Plain);
    request.query("status", "stati", QueryStyle::Comma);
    request.query("fields", "fields", QueryStyle::Plain);
    request.header("zone", "X-Zone");
    request.pagination(&PAGINATION_LIST);
    request.finish()
}

static PATTERN_1: Pattern = Pattern::new("^n_");

static PATTERN_2: Pattern = Pattern::new("^[a-z_]+$");

static PATTERN_3: Pattern = Pattern::new("^[A-Za-z/_]+$");

fn check_create(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["Amount"], out);
    check::property(value, at, "Amount", check_create_amount, out);
    check::property(value, at, "Rate", check_create_rate, out);
    check::property(value, at, "Lines", check_create_lines, out);
    check::property(value, at, "Delivery", check_address, out);
    check::property(value, at, "Extra", check_create_extra, out);
    check::property(value, at, "Kind", check_create_kind, out);
    check::property(value, at, "Gift", check_create_gift, out);
    check::property(value, at, "custom_fields", check_object, out);
    check::no_other_properties(
        value,
        at,
        &[
            "Amount",
            "Rate",
            "Lines",
            "Delivery",
            "Extra",
            "Kind",
            "Any",
            "Gift",
            "custom_fields",
        ],
        &[],
        out,
    );
}

fn check_create_amount(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Number], out);
    check::minimum(value, at, Bound::Integer(0), out);
    check::exclusive_maximum(value, at, Bound::Float(1000000.0), out);
    check::multiple_of(value, at, Bound::Float(0.01), out);
}

fn check_create_rate(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Number], out);
    check::maximum(value, at, Bound::Float(100.5), out);
    check::exclusive_minimum(value, at, Bound::Integer(0), out);
}

fn check_create_lines(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::items(value, at, check_create_lines_item, out);
}

fn check_create_lines_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::prefix_items(
        value,
        at,
        &[super::shared::check_string_max_20, check_integer],
        Some(check_item),
        out,
    );
}

fn check_integer(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
}

fn check_item(value: &Value, at: &At, out: &mut Violations) {
    check::never(value, at, out);
}

fn check_address(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["city"], out);
    check::property(value, at, "city", super::shared::check_string_max_20, out);
    check::property(value, at, "next", check_address, out);
    check::no_other_properties(value, at, &["city", "next"], &[], out);
}

fn check_create_extra(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::min_properties(value, at, 1, out);
    check::max_properties(value, at, 4, out);
    check::pattern_property(value, at, &PATTERN_1, check_integer, out);
    check::other_properties(
        value,
        at,
        &[],
        &[&PATTERN_1],
        super::shared::check_string,
        out,
    );
    check::property_names(value, at, check_create_extra_name, out);
}

fn check_create_extra_name(value: &Value, at: &At, out: &mut Violations) {
    check::pattern(value, at, &PATTERN_2, out);
}

fn check_create_kind(value: &Value, at: &At, out: &mut Violations) {
    check::one_of(
        value,
        at,
        &[
            check_create_kind_one_of_1,
            check_create_kind_one_of_2,
            check_create_kind_one_of_3,
        ],
        out,
    );
    check::not(value, at, check_create_kind_not, out);
}

fn check_create_kind_one_of_1(value: &Value, at: &At, out: &mut Violations) {
    check::constant(value, at, Literal::String("gift"), out);
}

fn check_create_kind_one_of_2(value: &Value, at: &At, out: &mut Violations) {
    check::constant(value, at, Literal::Integer(7), out);
}

fn check_create_kind_one_of_3(value: &Value, at: &At, out: &mut Violations) {
    check::constant(value, at, Literal::Json(r#"{"a":[1]}"#), out);
}

fn check_create_kind_not(value: &Value, at: &At, out: &mut Violations) {
    check::constant(value, at, Literal::Integer(8), out);
}

fn check_create_gift(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "wrap", check_create_gift_wrap, out);
    check::property(value, at, "text", super::shared::check_string, out);
    check::max_properties(value, at, 2, out);
    check_small(value, at, out);
    check::conditional(
        value,
        at,
        check_create_gift_if,
        Some(check_create_gift_then),
        Some(check_create_gift_else),
        out,
    );
}

fn check_create_gift_wrap(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Boolean], out);
}

fn check_small(value: &Value, at: &At, out: &mut Violations) {
    check::any_of(value, at, &[check_object, check_small_any_of_2], out);
}

fn check_object(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
}

fn check_small_any_of_2(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Null], out);
}

fn check_create_gift_if(value: &Value, at: &At, out: &mut Violations) {
    check::required(value, at, &["wrap"], out);
    check::property(value, at, "wrap", check_create_gift_if_wrap, out);
}

fn check_create_gift_if_wrap(value: &Value, at: &At, out: &mut Violations) {
    check::constant(value, at, Literal::Bool(true), out);
}

fn check_create_gift_then(value: &Value, at: &At, out: &mut Violations) {
    check::required(value, at, &["text"], out);
}

fn check_create_gift_else(value: &Value, at: &At, out: &mut Violations) {
    check::property(value, at, "text", check_item, out);
}

fn check_delete(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_id, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_get(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::required(value, at, &["id"], out);
    check::property(value, at, "id", super::shared::check_id, out);
    check::no_other_properties(value, at, &["id"], &[], out);
}

fn check_list(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Object], out);
    check::property(value, at, "criteria", check_list_criteria, out);
    check::property(value, at, "word", check_list_word, out);
    check::property(value, at, "status", check_list_status, out);
    check::property(value, at, "fields", super::shared::check_string, out);
    check::property(value, at, "zone", check_list_zone, out);
    check::property(value, at, "limit", check_list_limit, out);
    check::property(value, at, "cursor", super::shared::check_string, out);
    check::no_other_properties(
        value,
        at,
        &["criteria", "word", "status", "fields", "zone", "limit", "cursor"],
        &[],
        out,
    );
}

fn check_list_criteria(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::max_length(value, at, 500, out);
}

fn check_list_word(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::min_length(value, at, 2, out);
}

fn check_list_status(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Array], out);
    check::min_items(value, at, 1, out);
    check::max_items(value, at, 3, out);
    check::unique_items(value, at, out);
    check::items(value, at, check_list_status_item, out);
}

fn check_list_status_item(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String], out);
    check::enumeration(
        value,
        at,
        &[Literal::String("open"), Literal::String("paid"), Literal::String("sent")],
        out,
    );
}

fn check_list_zone(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::String, Type::Null], out);
    check::pattern(value, at, &PATTERN_3, out);
}

fn check_list_limit(value: &Value, at: &At, out: &mut Violations) {
    check::types(value, at, &[Type::Integer], out);
    check::minimum(value, at, Bound::Integer(1), out);
    check::maximum(value, at, Bound::Integer(200), out);
}
