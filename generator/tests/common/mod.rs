//! A server made by hand: a shop with every kind of argument, schema and page mechanism.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::{BTreeMap, BTreeSet};

use generator::ir::{
    Agent, Annotations, Argument, ArgumentChoice, ArgumentLookup, Audit, BodyForm, Bundle, Class, Compute, Computed,
    Concurrency, Cost, CostStep, DataCentre, DateForms, DateKind, DateStyle, DateUse, Disclosure, Empty, Errors,
    Example, FieldMetadata, FieldNames, FieldNaming, FieldPlace, Filter, FilterTest, Grammar, Hidden, Limit, Lookup,
    ModuleName, Operation, Outcome, Pagination, PaginationForm, Place, PlaceStep, Probe, Product, Purpose, QueryStyle,
    Refusal, ResultShape, Risk, Rule, Segment, Server, Sign, Tenant, TenantPlace, Throttle, TimeUnit, Tool, UnderRules,
    ValueMap, Within, WithinSource,
};
use generator::problem::Origin;
use serde_json::{Map, Value, json};

/// The whole shop.
pub fn server() -> Server {
    let tools =
        [list_orders(), get_order(), create_order(), delete_order(), list_customers(), update_customer(), tree()];
    Server {
        products: BTreeMap::from([("shop".to_owned(), product())]),
        tools: tools.into_iter().map(|tool| (tool.name.clone(), tool)).collect(),
        agents: BTreeMap::from([(
            "clerk".to_owned(),
            Agent {
                name: "clerk".to_owned(),
                whom: "Those who \"only\" take orders.".to_owned(),
                config: json!({"bundle": "order-desk", "fields": [{"product": "shop", "deny": ["margin"]}]})
                    .as_object()
                    .cloned()
                    .unwrap_or_default(),
                bundle: Some("order-desk".to_owned()),
                methods: Vec::new(),
                tags: Vec::new(),
                tools: Vec::new(),
                products: vec![Some("shop".to_owned())],
                origin: Origin::new("agents/clerk.yaml", ""),
            },
        )]),
        bundles: BTreeMap::from([(
            "order-desk".to_owned(),
            Bundle {
                name: "order-desk".to_owned(),
                whom: "Those who look after \"open\" orders.".to_owned(),
                suggested: true,
                risks: BTreeSet::from([Risk::Read, Risk::Write]),
                tools: ["list_all_shop_orders", "create_a_shop_order", "list_all_shop_customers"]
                    .map(str::to_owned)
                    .into(),
                origin: Origin::new("bundles/order-desk.yaml", ""),
            },
        )]),
        data_centres: vec![
            DataCentre {
                name: "eu".to_owned(),
                accounts: "accounts.example.eu".to_owned(),
                hosts: vec![("api".to_owned(), "api.example.eu".to_owned(), false)],
                editions: vec![(
                    "sandbox".to_owned(),
                    vec![("shop".to_owned(), "sandbox.example.eu".to_owned(), false)],
                )],
            },
            DataCentre {
                name: "jp".to_owned(),
                accounts: "accounts.example.jp".to_owned(),
                hosts: vec![("api".to_owned(), "api.example.jp".to_owned(), true)],
                editions: Vec::new(),
            },
        ],
        inputs: BTreeMap::from([
            ("shop/product.yaml".to_owned(), "0".repeat(64)),
            ("shop/docs/orders.yaml".to_owned(), "1".repeat(64)),
        ]),
    }
}

fn product() -> Product {
    Product {
        name: "shop".to_owned(),
        title: "The Shop".to_owned(),
        base_path: "/shop/v2".to_owned(),
        host_column: "api".to_owned(),
        instructions: "Orders belong to customers.".to_owned(),
        tenant: Some(Tenant {
            parameter: "X-Shop".to_owned(),
            send_as: TenantPlace::Header,
            from: "shop_id".to_owned(),
        }),
        probe: Some(Probe {
            request: Hidden { without_tenant: true, ..hidden(&["organizations"], "Shop.org.READ") },
            id: "/id".to_owned(),
            name: "/title".to_owned(),
        }),
        errors: Errors {
            code: vec!["/code".to_owned(), "/fault/code".to_owned()],
            message: vec!["/message".to_owned()],
            details: "/details".to_owned(),
            fault_field: "/field".to_owned(),
            fault_reason: vec!["/why".to_owned()],
            items: "/data".to_owned(),
            status: "/status".to_owned(),
            ok: vec!["success".to_owned()],
            signs: vec![
                Sign { at: "/failed".to_owned(), is: Some(true.into()), kind: Some("conflict".to_owned()) },
                Sign { at: "/fault".to_owned(), is: None, kind: None },
            ],
            kinds: BTreeMap::from([
                ("GONE".to_owned(), "not_found".to_owned()),
                ("BUSY".to_owned(), "throttled".to_owned()),
            ]),
        },
        throttled: vec![
            Throttle { status: Some(429), code: None, text: None, wait: None, seconds: None },
            Throttle {
                status: Some(400),
                code: Some("BUSY".to_owned()),
                text: Some("rolling".to_owned()),
                wait: Some(TimeUnit::Minutes),
                seconds: Some(90),
            },
        ],
        quota_limit: None,
        quota_remaining: Some("X-LEFT".to_owned()),
        quota_reset: None,
        limit: Some(Limit { requests: 100, seconds: 120, each_operation: true, told: true }),
        concurrency: Some(Concurrency { calls: 5, heavy: Some(2) }),
        fields: Some(FieldMetadata {
            request: Hidden {
                query: vec![("module".to_owned(), "of".to_owned())],
                at: "/fields".to_owned(),
                ..hidden(&["settings", "fields"], "Shop.fields.READ")
            },
            name: "/name".to_owned(),
            label: "/label".to_owned(),
            data_type: "/type".to_owned(),
            read_only: "/locked".to_owned(),
            values: "/values".to_owned(),
            value: "/key".to_owned(),
            display: "/text".to_owned(),
            choices: vec!["choice".to_owned()],
            unlisted: vec!["$*".to_owned()],
        }),
        dates: Some(DateForms {
            date: DateStyle::YearMonthDay,
            date_time: DateStyle::UtcMillis,
            moments: vec!["*_at".to_owned()],
        }),
        choices: Some(picklists()),
        naming: FieldNaming {
            suffixes: vec!["_above".to_owned()],
            members: vec!["api_name".to_owned()],
            values: vec!["value".to_owned()],
            fields: Vec::new(),
        },
        lookups: BTreeMap::from([("customer".to_owned(), customers()), ("open_order".to_owned(), open_orders())]),
        operations: vec![Operation {
            key: "GET /orders".to_owned(),
            origin: Origin::new("shop/openapi/shop.yaml", "/paths/~1orders/get"),
            outcome: Outcome::Tools(vec!["list_all_shop_orders".to_owned()]),
        }],
        origin: Origin::new("shop/product.yaml", ""),
    }
}

fn one() -> Cost {
    Cost { credits: 1, heavy: false, steps: Vec::new() }
}

fn hidden(path: &[&str], scope: &str) -> Hidden {
    Hidden {
        http_method: "GET".to_owned(),
        segments: path.iter().map(|step| Segment::Fixed((*step).to_owned())).collect(),
        query_constants: Vec::new(),
        query: Vec::new(),
        scopes: BTreeSet::from([scope.to_owned()]),
        pagination: None,
        at: String::new(),
        key: format!("GET /{}", path.join("/")),
        cost: one(),
        without_tenant: false,
    }
}

/// Values of picklists, which are plain texts.
fn picklists() -> FieldMetadata {
    FieldMetadata {
        request: Hidden {
            query: vec![("module".to_owned(), "module".to_owned())],
            at: "/fields".to_owned(),
            ..hidden(&["picklists"], "Shop.picklists.READ")
        },
        name: "/name".to_owned(),
        label: "/name".to_owned(),
        data_type: String::new(),
        read_only: String::new(),
        values: "/values".to_owned(),
        value: String::new(),
        display: String::new(),
        choices: Vec::new(),
        unlisted: vec!["$*".to_owned()],
    }
}

/// Names become ids: in pages, narrowed, with a constant.
fn customers() -> Lookup {
    Lookup {
        request: Hidden {
            query_constants: vec![("active".to_owned(), "true".to_owned())],
            query: vec![("word".to_owned(), "word".to_owned())],
            pagination: list_customers().pagination,
            at: "/data".to_owned(),
            ..hidden(&["customers"], "Shop.customers.READ")
        },
        search: Some("word".to_owned()),
        names: vec!["/name".to_owned(), "/email".to_owned()],
        id: "/id".to_owned(),
        prefer: None,
        tell: vec!["/city".to_owned()],
        ids: "^[0-9]{1,20}$".to_owned(),
        resource: Some("customers".to_owned()),
    }
}

/// One entry is taken, of a list inside another record.
fn open_orders() -> Lookup {
    let mut request = hidden(&["customers"], "Shop.orders.READ");
    request.segments.extend([Segment::Argument("customer".to_owned()), Segment::Fixed("orders".to_owned())]);
    Lookup {
        request,
        search: None,
        names: Vec::new(),
        prefer: Some("/open".to_owned()),
        tell: Vec::new(),
        resource: None,
        ..customers()
    }
}

/// A tool with nothing but what every tool has.
pub fn tool(name: &str, resource: &str, method: &str) -> Tool {
    let (class, risk) = match method {
        "list" | "get" => (Class::Read, Risk::Read),
        "delete" => (Class::Write, Risk::Destructive),
        _ => (Class::Write, Risk::Write),
    };
    Tool {
        draft: false,
        name: name.to_owned(),
        title: "A title".to_owned(),
        description: "A description.".to_owned(),
        long: None,
        product: "shop".to_owned(),
        resource: resource.to_owned(),
        method: method.to_owned(),
        class,
        class_declared: false,
        tags: BTreeSet::from([resource.to_owned()]),
        risk: BTreeSet::from([risk]),
        scopes: BTreeSet::from([format!("Shop.{resource}.ALL")]),
        evidence: None,
        annotations: Annotations {
            read_only: class == Class::Read,
            destructive: risk == Risk::Destructive,
            idempotent: method != "create",
            open_world: false,
        },
        cost: one(),
        outcome: (method == "create").then(|| "list_all_shop_orders".to_owned()),
        outsiders: if method == "get" { vec!["note".to_owned()] } else { Vec::new() },
        disclosure: Disclosure {
            fields: BTreeSet::from(["margin".to_owned(), "id".to_owned()]),
            shown: Vec::new(),
            tested: (method == "list").then(|| "sort".to_owned()).into_iter().collect(),
            unnamed: Vec::new(),
            under_rules: match method {
                "delete" => UnderRules::Safe("Nothing comes back.".to_owned()),
                "list" => UnderRules::Without { arguments: vec!["find".to_owned()], description: "Lists.".to_owned() },
                _ => UnderRules::Judged,
            },
        },
        http_method: match method {
            "list" | "get" => "GET",
            "update" => "PUT",
            "delete" => "DELETE",
            _ => "POST",
        }
        .to_owned(),
        segments: vec![Segment::Fixed(resource.to_owned())],
        arguments: Vec::new(),
        query_constants: Vec::new(),
        header_constants: Vec::new(),
        body_form: BodyForm::Json,
        download: false,
        body_constants: Vec::new(),
        open_reserved: Vec::new(),
        pagination: None,
        refusals: Vec::new(),
        values: Vec::new(),
        dates: Vec::new(),
        rules: Vec::new(),
        fields: Vec::new(),
        choices: Vec::new(),
        result: ResultShape {
            at: "/data".to_owned(),
            one: false,
            keep: Vec::new(),
            empty: Empty::Done,
            compute: Vec::new(),
            filters: Vec::new(),
        },
        lookups: Vec::new(),
        input_schema: object(json!({"properties": {}, "required": []})),
        cut: Vec::new(),
        over: 0,
        examples: vec![Example { ask: "Do it".to_owned(), arguments: Map::new() }],
        key: format!("GET /{resource}"),
        operation_origin: Origin::new("shop/openapi/shop.yaml", format!("/paths/~1{resource}/get")),
        spec_origin: Origin::new(format!("shop/resources/{resource}.yaml"), format!("/methods/{method}")),
        doc_origin: Origin::new(format!("shop/docs/{resource}.yaml"), format!("/{method}")),
    }
}

/// A schema's members with a closed object root.
pub fn object(members: Value) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    let Value::Object(members) = members else { panic!("an object") };
    schema.extend(members);
    schema.insert("additionalProperties".to_owned(), false.into());
    schema
}

/// An argument in the query.
pub fn argument(name: &str) -> Argument {
    Argument {
        name: name.to_owned(),
        place: Place::Query,
        wire: name.to_owned(),
        style: Some(QueryStyle::Plain),
        body_place: Vec::new(),
        key_of: None,
        copies: Vec::new(),
        default: None,
        grammar: None,
        audit: Audit::Shape,
        file: None,
        required: false,
        origin: Origin::new("shop/openapi/shop.yaml", format!("/parameters/{name}")),
    }
}

fn id() -> Argument {
    Argument { place: Place::Path, wire: "order_id".to_owned(), style: None, required: true, ..argument("id") }
}

fn in_body(name: &str, place: Vec<PlaceStep>) -> Argument {
    Argument { place: Place::Body, wire: format!("/{name}"), style: None, body_place: place, ..argument(name) }
}

fn in_record(name: &str) -> Vec<PlaceStep> {
    vec![PlaceStep::Key("data".to_owned()), PlaceStep::Index(0), PlaceStep::Key(name.to_owned())]
}

fn arguments(value: Value) -> Map<String, Value> {
    let Value::Object(members) = value else { panic!("an object") };
    members
}

fn id_schema() -> Value {
    json!({"type": "string", "description": "Id of the order, from the list.", "pattern": "^[0-9]{1,19}$"})
}

#[expect(clippy::too_many_lines, reason = "one literal, every kind of argument in it")]
fn list_orders() -> Tool {
    let paged = |name| Argument { place: Place::Pagination, style: None, ..argument(name) };
    Tool {
        title: "List orders".to_owned(),
        description: "Lists orders, newest first. Use `word` for a search in all fields; use `criteria` for exact \
                      conditions. What is \"open\" is told by `status`."
            .to_owned(),
        arguments: vec![
            Argument { grammar: Some(Grammar::Criteria), ..argument("criteria") },
            argument("word"),
            Argument { style: Some(QueryStyle::Comma), wire: "stati".to_owned(), ..argument("status") },
            Argument { default: Some(json!("id,total")), ..argument("fields") },
            Argument { style: None, place: Place::Header, wire: "X-Zone".to_owned(), ..argument("zone") },
            paged("limit"),
            paged("cursor"),
        ],
        query_constants: vec![("kind".to_owned(), "order \"A\"".to_owned())],
        header_constants: vec![("X-Version".to_owned(), "2".to_owned())],
        refusals: vec![
            Refusal {
                argument: "shop".to_owned(),
                values: Vec::new(),
                pattern: None,
                when: Vec::new(),
                say: "The account's shop is asked.".to_owned(),
            },
            Refusal {
                argument: "status".to_owned(),
                values: vec![Value::Null, json!(7)],
                pattern: Some("^[0-9]+$".to_owned()),
                when: vec![("word".to_owned(), json!("all"))],
                say: "Say it in words.".to_owned(),
            },
        ],
        values: vec![ValueMap {
            argument: "status".to_owned(),
            pairs: vec![("yes".to_owned(), json!(true)), ("no".to_owned(), json!("N"))],
        }],
        dates: vec![DateUse {
            argument: "word".to_owned(),
            inside: Vec::new(),
            kind: DateKind::DateTimeRange,
            style: DateStyle::EpochMillis,
            default: None,
        }],
        rules: vec![
            Rule::AtLeastOne(vec!["criteria".to_owned(), "word".to_owned(), "status".to_owned()]),
            Rule::ExactlyOne(vec!["criteria".to_owned(), "word".to_owned()]),
        ],
        fields: vec![FieldNames {
            module: ModuleName::Argument("zone".to_owned()),
            place: FieldPlace::Query("criteria".to_owned()),
        }],
        choices: vec![
            ArgumentChoice {
                argument: "word".to_owned(),
                module: "orders".to_owned(),
                field: "kind".to_owned(),
                list: true,
            },
            ArgumentChoice {
                argument: "zone".to_owned(),
                module: "orders".to_owned(),
                field: "zone".to_owned(),
                list: false,
            },
        ],
        pagination: Some(Pagination {
            form: PaginationForm::Token { parameter: "page_token".to_owned(), next: "/info/next".to_owned() },
            argument: "limit".to_owned(),
            size: "per_page".to_owned(),
            max: 200,
            default: 50,
            more: vec!["/info/more".to_owned()],
            count: String::new(),
            last: None,
        }),
        result: ResultShape {
            at: "/data".to_owned(),
            one: false,
            keep: vec!["id".to_owned(), "total".to_owned()],
            empty: Empty::List,
            compute: vec![
                Computed { name: "number".to_owned(), form: Compute::Copy("/id".to_owned()) },
                Computed { name: "sum".to_owned(), form: Compute::Number("/total".to_owned()) },
                Computed { name: "age".to_owned(), form: Compute::DaysSince("/made".to_owned()) },
                Computed { name: "left".to_owned(), form: Compute::DaysUntil("/due".to_owned()) },
                Computed {
                    name: "late".to_owned(),
                    form: Compute::Past {
                        date: "/due".to_owned(),
                        unless: vec![("/status".to_owned(), json!("paid")), ("/void".to_owned(), json!(true))],
                    },
                },
                Computed { name: "open".to_owned(), form: Compute::Is(vec![("/status".to_owned(), json!("open"))]) },
            ],
            filters: vec![
                Filter {
                    argument: "word".to_owned(),
                    default: Some(json!("x")),
                    when: Some(json!("late")),
                    member: "/late".to_owned(),
                    test: FilterTest::Equals(json!(true)),
                },
                Filter {
                    argument: String::new(),
                    default: None,
                    when: None,
                    member: "/status".to_owned(),
                    test: FilterTest::Differs(json!("void")),
                },
                Filter {
                    argument: "word".to_owned(),
                    default: None,
                    when: None,
                    member: "/name".to_owned(),
                    test: FilterTest::Contains,
                },
                Filter {
                    argument: "word".to_owned(),
                    default: None,
                    when: None,
                    member: "/name".to_owned(),
                    test: FilterTest::Same,
                },
            ],
        },
        input_schema: object(json!({
            "properties": {
                "criteria": {"type": "string", "description": "Conditions.", "maxLength": 500},
                "word": {"type": "string", "description": "A word in any field.", "minLength": 2},
                "status": {
                    "type": "array", "description": "Any of these.", "minItems": 1, "maxItems": 3, "uniqueItems": true,
                    "items": {"type": "string", "enum": ["open", "paid", "sent"]},
                },
                "fields": {"type": "string", "description": "Columns, joined by commas.", "default": "id,total"},
                "zone": {"type": ["string", "null"], "description": "Time zone.", "pattern": "^[A-Za-z/_]+$"},
                "limit": {"type": "integer", "description": "Orders per page.", "minimum": 1, "maximum": 200,
                          "default": 50},
                "cursor": {"type": "string", "description": "`next_cursor` of the page before."},
            },
        })),
        examples: vec![Example {
            ask: "Which orders are open?".to_owned(),
            arguments: arguments(json!({"word": "open", "status": ["open"], "limit": 10})),
        }],
        ..tool("list_all_shop_orders", "orders", "list")
    }
}

fn get_order() -> Tool {
    Tool {
        title: "Get an order".to_owned(),
        segments: vec![Segment::Fixed("orders".to_owned()), Segment::Argument("id".to_owned())],
        arguments: vec![id()],
        result: ResultShape {
            at: "/data".to_owned(),
            one: true,
            keep: Vec::new(),
            empty: Empty::NotFound,
            compute: Vec::new(),
            filters: Vec::new(),
        },
        lookups: vec![ArgumentLookup {
            at: vec!["id".to_owned()],
            lookup: "open_order".to_owned(),
            within: vec![Within {
                parameter: "customer".to_owned(),
                source: WithinSource::Answer { lookup: "customer".to_owned(), within: Vec::new() },
                required: true,
            }],
            purpose: Purpose::Default,
            except: Vec::new(),
        }],
        input_schema: object(json!({"properties": {"id": id_schema()}, "required": ["id"]})),
        examples: vec![Example { ask: "Order 17".to_owned(), arguments: arguments(json!({"id": "17"})) }],
        ..tool("get_single_shop_order_by_id", "orders", "get")
    }
}

fn delete_order() -> Tool {
    Tool {
        title: "Delete an order".to_owned(),
        ..Tool {
            segments: vec![
                Segment::Tenant("shop_id".to_owned()),
                Segment::Fixed("orders".to_owned()),
                Segment::Argument("id".to_owned()),
            ],
            arguments: vec![id()],
            input_schema: object(json!({"properties": {"id": id_schema()}, "required": ["id"]})),
            examples: vec![Example { ask: "Drop 17".to_owned(), arguments: arguments(json!({"id": "17"})) }],
            ..tool("delete_a_shop_order_by_id", "orders", "delete")
        }
    }
}

/// Every keyword that a check function can have a line for.
fn create_order() -> Tool {
    let names = ["Amount", "Rate", "Lines", "Delivery", "Extra", "Kind", "Any", "Gift"];
    let mut list: Vec<Argument> = names.iter().map(|name| in_body(name, in_record(name))).collect();
    list.push(Argument {
        place: Place::Open,
        body_place: vec![PlaceStep::Key("data".to_owned()), PlaceStep::Index(0)],
        ..in_body("custom_fields", Vec::new())
    });
    Tool {
        title: "Create an order".to_owned(),
        arguments: list,
        fields: vec![FieldNames {
            module: ModuleName::Constant("Orders".to_owned()),
            place: FieldPlace::Record { at: "/data/0".to_owned(), known: vec!["Amount".to_owned()] },
        }],
        body_constants: vec![
            (vec![PlaceStep::Key("data".to_owned())], json!([{}])),
            (vec![PlaceStep::Key("trigger".to_owned())], json!([])),
            (vec![PlaceStep::Key("silent".to_owned())], json!(true)),
            (vec![PlaceStep::Key("source".to_owned())], json!("api")),
            (vec![PlaceStep::Key("weight".to_owned())], json!(1.5)),
            (vec![PlaceStep::Key("count".to_owned())], json!(-3)),
            (vec![PlaceStep::Key("nothing".to_owned())], json!(null)),
        ],
        open_reserved: names.iter().map(|name| (*name).to_owned()).collect(),
        input_schema: object(json!({
            "properties": {
                "Amount": {"description": "Sum.", "type": "number", "minimum": 0, "exclusiveMaximum": 1e6,
                           "multipleOf": 0.01},
                "Rate": {"description": "Share.", "type": "number", "exclusiveMinimum": 0, "maximum": 100.5},
                "Lines": {
                    "description": "Item and count.", "type": "array",
                    "items": {"type": "array", "prefixItems": [{"$ref": "#/$defs/Name"}, {"type": "integer"}],
                              "items": false},
                },
                "Delivery": {"description": "Where to.", "$ref": "#/$defs/Address"},
                "Extra": {
                    "description": "Notes by key.", "type": "object", "minProperties": 1, "maxProperties": 4,
                    "propertyNames": {"pattern": "^[a-z_]+$"},
                    "patternProperties": {"^n_": {"type": "integer"}},
                    "additionalProperties": {"type": "string"},
                },
                "Kind": {"description": "Kind.", "oneOf": [{"const": "gift"}, {"const": 7}, {"const": {"a": [1]}}],
                         "not": {"const": 8}},
                "Any": {"description": "Anything."},
                "Gift": {
                    "description": "Gift wrap.", "type": "object",
                    "properties": {"wrap": {"type": "boolean"}, "text": {"type": "string"}},
                    "if": {"properties": {"wrap": {"const": true}}, "required": ["wrap"]},
                    "then": {"required": ["text"]},
                    "else": {"properties": {"text": false}},
                    "allOf": [{"maxProperties": 2}, {"$ref": "#/$defs/Small"}],
                },
                "custom_fields": {"description": "Further fields.", "type": "object"},
            },
            "required": ["Amount"],
            "$defs": {
                "Name": {"type": "string", "maxLength": 20},
                "Small": {"anyOf": [{"type": "object"}, {"type": "null"}]},
                "Address": {
                    "type": "object",
                    "properties": {"city": {"$ref": "#/$defs/Name"}, "next": {"$ref": "#/$defs/Address"}},
                    "required": ["city"], "additionalProperties": false,
                },
            },
        })),
        examples: vec![Example {
            ask: "Order two pens".to_owned(),
            arguments: arguments(json!({"Amount": 3.5, "Lines": [["pen", 2]], "Delivery": {"city": "Ulm"}})),
        }],
        ..tool("create_a_shop_order", "orders", "create")
    }
}

fn list_customers() -> Tool {
    Tool {
        title: "List customers".to_owned(),
        arguments: vec![
            Argument { style: Some(QueryStyle::Repeat), ..argument("names") },
            Argument { style: Some(QueryStyle::Json), ..argument("filter") },
            Argument { place: Place::Pagination, style: None, ..argument("limit") },
        ],
        pagination: Some(Pagination {
            form: PaginationForm::Page { parameter: "page".to_owned(), first: 1 },
            argument: "limit".to_owned(),
            size: "size".to_owned(),
            max: 100,
            default: 20,
            more: Vec::new(),
            count: String::new(),
            last: None,
        }),
        result: ResultShape {
            at: String::new(),
            one: false,
            keep: Vec::new(),
            empty: Empty::List,
            compute: Vec::new(),
            filters: Vec::new(),
        },
        input_schema: object(json!({
            "properties": {
                "names": {"type": "array", "description": "Names.", "items": {"type": "string", "maxLength": 20}},
                "filter": {"type": "object", "description": "Filter.", "properties": {"city": {"type": "string"}}},
                "limit": {"type": "integer", "description": "Customers per page.", "minimum": 1, "maximum": 100},
            },
        })),
        ..tool("list_all_shop_customers", "customers", "list")
    }
}

fn update_customer() -> Tool {
    Tool {
        title: "Update a customer".to_owned(),
        segments: vec![Segment::Fixed("customers".to_owned()), Segment::Argument("id".to_owned())],
        arguments: vec![id(), in_body("Name", vec![PlaceStep::Key("Name".to_owned())])],
        lookups: vec![ArgumentLookup {
            at: vec!["id".to_owned()],
            lookup: "customer".to_owned(),
            within: vec![Within {
                parameter: "word".to_owned(),
                source: WithinSource::Argument("Name".to_owned()),
                required: false,
            }],
            purpose: Purpose::Name,
            except: vec!["me".to_owned()],
        }],
        input_schema: object(json!({
            "properties": {
                "id": id_schema(),
                "Name": {"type": "string", "description": "Name.\nIn full: \"first last\".", "maxLength": 20},
            },
            "required": ["id"],
        })),
        examples: vec![Example { ask: "Rename 5".to_owned(), arguments: arguments(json!({"id": "5", "Name": "A B"})) }],
        ..tool("update_a_shop_customer_by_id", "customers", "update")
    }
}

/// A custom method with a recursive schema, a module name that is a keyword, and an offset.
fn tree() -> Tool {
    Tool {
        title: "Walk a tree".to_owned(),
        class: Class::Custom,
        risk: BTreeSet::from([Risk::Read, Risk::Bulk]),
        annotations: Annotations { read_only: false, destructive: false, idempotent: true, open_world: false },
        cost: Cost {
            credits: 3,
            heavy: true,
            steps: vec![CostStep { parameter: "from".to_owned(), grammar: None, above: 2000, credits: 5 }],
        },
        arguments: vec![in_body("node", vec![PlaceStep::Key("node".to_owned())])],
        pagination: Some(Pagination {
            form: PaginationForm::Offset { parameter: "from".to_owned(), first: 0 },
            argument: "max_results".to_owned(),
            size: "count".to_owned(),
            max: 10,
            default: 10,
            more: vec!["/info/more".to_owned(), "/info/0/more".to_owned()],
            count: "/info/count".to_owned(),
            last: Some(4999),
        }),
        input_schema: object(json!({
            "properties": {"node": {"description": "A node.", "$ref": "#/$defs/Node"}},
            "required": ["node"],
            "$defs": {"Node": {
                "type": "object",
                "properties": {"name": {"type": "string", "maxLength": 20},
                               "children": {"type": "array", "items": {"$ref": "#/$defs/Node"}}},
            }},
        })),
        examples: vec![Example { ask: "Walk".to_owned(), arguments: arguments(json!({"node": {"children": []}})) }],
        ..tool("shop_type_walk", "type", "walk")
    }
}
