//! The golden Rust, compiled with warnings denied, against the schemas that it was made from.

#![deny(warnings)]

#[rustfmt::skip]
#[allow(clippy::pedantic, reason = "the generated package is held to the default lints")]
#[path = "golden/src/shop/mod.rs"]
mod shop;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use zoho_mcp_runtime::arguments::{Arguments, At, Context, Violations};
use zoho_mcp_runtime::descriptor::ToolDescriptor;
use zoho_mcp_runtime::request::Body;

const TOOLS: &[&ToolDescriptor] = &[
    &shop::orders::LIST,
    &shop::orders::GET,
    &shop::orders::CREATE,
    &shop::orders::DELETE,
    &shop::customers::LIST,
    &shop::customers::UPDATE,
    &shop::type_::WALK,
];

fn schema(tool: &ToolDescriptor) -> Value {
    let entry: Value = serde_json::from_str(tool.entry).unwrap();
    entry["inputSchema"].clone()
}

fn accepts(tool: &ToolDescriptor, value: &Value) -> bool {
    let mut out = Violations::new();
    (tool.check)(value, &At::Root, &mut out);
    out.is_empty()
}

#[test]
fn entries_are_minified_in_reading_order() {
    for tool in TOOLS {
        let entry: Map<String, Value> = serde_json::from_str(tool.entry).unwrap();
        let members: Vec<&str> = entry.keys().map(String::as_str).collect();
        assert_eq!(members, ["name", "title", "description", "inputSchema", "annotations"]);
        assert_eq!(serde_json::to_string(&entry).unwrap(), tool.entry);
        assert_eq!(entry["annotations"].as_object().unwrap().len(), 5);
        assert_eq!(tool.product.name, "shop");
    }
}

#[test]
fn examples_pass_and_build() {
    let mut context = Context::default();
    context.tenants.insert("shop_id".to_owned(), "77".to_owned());
    for tool in TOOLS {
        for example in tool.examples {
            let values: Map<String, Value> = serde_json::from_str(example.arguments).unwrap();
            assert!(accepts(tool, &Value::Object(values.clone())), "{}", tool.name);
            let request = (tool.steps[0].build)(&Arguments::new(values), &context).unwrap();
            assert_eq!(request.segments.len(), tool.steps[0].template.segments.len());
        }
    }
}

#[test]
fn a_request_is_built_as_described() {
    let mut context = Context::default();
    context.tenants.insert("shop_id".to_owned(), "77".to_owned());
    let values = json!({"Amount": 3.5, "custom_fields": {"Colour": "red"}});
    let arguments = Arguments::new(values.as_object().unwrap().clone());
    let request = (shop::orders::CREATE.steps[0].build)(&arguments, &context).unwrap();
    assert_eq!(request.headers, [("X-Shop", "77".to_owned())]);
    let body = json!({
        "data": [{"Amount": 3.5, "Colour": "red"}],
        "trigger": [], "silent": true, "source": "api", "weight": 1.5, "count": -3, "nothing": null,
    });
    assert_eq!(request.body, Some(Body::Json(body)));
}

/// Values of the right shape more often than not: names and words of the schemas, nested.
fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop_oneof![Just(0i64), Just(7), Just(8), Just(200), Just(201), -3i64..12].prop_map(Value::from),
        prop_oneof![Just(0.01), Just(100.5), Just(1e6), Just(3.0)].prop_map(Value::from),
        prop_oneof![
            Just("open"),
            Just("paid"),
            Just("gift"),
            Just("17"),
            Just("Europe/Berlin"),
            Just(""),
            Just("ä"),
            Just("more than twenty characters")
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
}

fn name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "id",
        "Name",
        "criteria",
        "word",
        "status",
        "fields",
        "zone",
        "limit",
        "cursor",
        "Amount",
        "Rate",
        "Lines",
        "Delivery",
        "Extra",
        "Kind",
        "Any",
        "Gift",
        "custom_fields",
        "names",
        "filter",
        "city",
        "next",
        "wrap",
        "text",
        "n_1",
        "a",
        "node",
        "children",
        "name",
        "other",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Emitted checks, the generator's own validator and a stranger's agree on every value.
    #[test]
    fn checks_agree_with_their_schemas(
        given in prop::collection::vec((name(), values()), 0..5),
        index in 0..TOOLS.len(),
    ) {
        let tool = TOOLS[index];
        let schema = schema(tool);
        let known: Vec<String> = schema["properties"].as_object().unwrap().keys().cloned().collect();
        // Names that the tool does not know fail all at once; they are one case in eight.
        let keep_strangers = given.len() % 8 == 7;
        let members = given.into_iter().enumerate().map(|(at, (name, value))| {
            let name = if keep_strangers { name.to_owned() } else { known[(at + name.len()) % known.len()].clone() };
            (name, value)
        });
        let value = Value::Object(members.collect());
        let stranger = jsonschema::draft202012::new(&schema).unwrap();
        let expected = stranger.is_valid(&value);
        prop_assert_eq!(accepts(tool, &value), expected, "{} and {}", tool.name, value);
        prop_assert_eq!(generator::check::faults(&schema, &value).is_empty(), expected, "{} and {}", tool.name, value);
    }
}
