//! Rules of the checker that no file can break: broken here, in the meaning itself.

mod common;

use std::collections::BTreeMap;

use common::{argument, object, tool};
use generator::check::{LARGEST_FILE, check, check_output};
use generator::emit::Emitted;
use generator::ir::{Grammar, Rule, Server, Tool};
use generator::problem::{Problems, Severity};
use serde_json::{Value, json};

/// Codes and messages of everything that is wrong with a server of one tool.
fn told(tool: Tool) -> Vec<(&'static str, String)> {
    let mut server = common::server();
    server.tools = BTreeMap::from([(tool.name.clone(), tool)]);
    server.bundles.clear();
    server.agents.clear();
    let mut problems = Problems::default();
    check(&server, &mut problems);
    problems.sorted().iter().map(|problem| (problem.code, problem.message.clone())).collect()
}

/// A sound tool with one argument, changed.
fn broken(change: impl Fn(&mut Tool)) -> Vec<(&'static str, String)> {
    let mut one = tool("list_all_shop_things", "things", "list");
    one.arguments = vec![argument("word")];
    one.input_schema = object(json!({"properties": {"word": {"type": "string", "description": "A word."}}}));
    change(&mut one);
    told(one)
}

/// A schema for the argument of [`broken`].
fn word(schema: Value) -> impl Fn(&mut Tool) {
    move |tool| tool.input_schema["properties"]["word"] = schema.clone()
}

fn codes(told: &[(&'static str, String)]) -> Vec<&'static str> {
    told.iter().map(|(code, _)| *code).collect()
}

#[test]
fn the_shop_is_sound() {
    let mut problems = Problems::default();
    check(&common::server(), &mut problems);
    assert_eq!(problems.sorted(), Vec::<&generator::problem::Problem>::new());
    assert_eq!(broken(|_| ()), []);
}

#[test]
fn hints_are_never_less_careful_than_the_risk() {
    let mut delete = tool("delete_a_shop_thing_by_id", "things", "delete");
    delete.annotations.destructive = false;
    assert_eq!(codes(&told(delete)), ["annotation-mismatch"]);
    let mut create = tool("create_a_shop_thing", "things", "create");
    create.outcome = None;
    create.annotations.read_only = true;
    assert_eq!(codes(&told(create)), ["annotation-mismatch"]);
    let mut careful = tool("create_a_shop_thing", "things", "create");
    careful.annotations.destructive = true;
    careful.outcome = None;
    assert_eq!(told(careful), []);
}

#[test]
fn methods_are_those_that_the_runtime_sends() {
    let mut other = tool("shop_things_look", "things", "look");
    other.http_method = "HEAD".to_owned();
    assert_eq!(codes(&told(other)), ["http-method"]);
}

#[test]
fn query_languages_stand_on_strings() {
    let change = |tool: &mut Tool| {
        tool.arguments[0].grammar = Some(Grammar::Coql);
        tool.input_schema["properties"]["word"]["type"] = "array".into();
    };
    assert_eq!(codes(&broken(change)), ["grammar-type"]);
}

#[test]
fn rules_name_arguments_and_tell_the_nearest() {
    let told = broken(|tool| {
        tool.rules = vec![Rule::AtLeastOne(vec!["word".to_owned(), "wrod".to_owned()])];
        tool.examples[0].arguments.insert("word".to_owned(), "x".into());
    });
    let message = "a rule of `list_all_shop_things` names `wrod`, which is no argument; did you mean `word`?";
    assert_eq!(told, [("rule-argument", message.to_owned())]);
}

#[test]
fn keywords_that_nothing_checks_are_refused_at_any_depth() {
    let deep = json!({"description": "D.", "items": {"anyOf": [{"contains": {"type": "string"}}]}});
    let told = broken(word(deep));
    assert_eq!(codes(&told), ["schema-keyword"]);
    assert!(told[0].1.contains("/properties/word/items/anyOf/0"), "{}", told[0].1);
    for malformed in [
        json!({"description": "D.", "type": "strnig"}),
        json!({"description": "D.", "type": []}),
        json!({"description": "D.", "enum": []}),
        json!({"description": "D.", "anyOf": []}),
        json!({"description": "D.", "required": [1]}),
        json!({"description": "D.", "items": 5}),
    ] {
        assert_eq!(codes(&broken(word(malformed.clone()))), ["schema-keyword"], "{malformed}");
    }
    for bound in [json!({"description": "D.", "multipleOf": 0}), json!({"description": "D.", "maxLength": -1})] {
        assert_eq!(codes(&broken(word(bound.clone()))), ["schema-bound"], "{bound}");
    }
}

#[test]
fn references_lead_to_definitions_and_come_to_an_end() {
    for target in ["#/$defs/Missing", "#", "other.json#/$defs/A", "#/properties/word"] {
        let told = broken(word(json!({"description": "D.", "$ref": target})));
        assert_eq!(codes(&told), ["schema-reference"], "{target}");
    }
    let circle = |tool: &mut Tool| {
        tool.input_schema.insert("$defs".to_owned(), json!({"A": {"$ref": "#/$defs/B"}, "B": {"$ref": "#/$defs/A"}}));
        tool.input_schema["properties"]["word"] = json!({"description": "D.", "$ref": "#/$defs/A"});
    };
    assert_eq!(codes(&broken(circle)), ["schema-reference", "schema-reference"]);
}

#[test]
fn roots_are_closed_objects() {
    for (keyword, value) in [
        ("additionalProperties", json!(true)),
        ("type", json!("array")),
        ("anyOf", json!([true])),
        ("patternProperties", json!({})),
    ] {
        let told = broken(|tool| drop(tool.input_schema.insert(keyword.to_owned(), value.clone())));
        assert!(codes(&told).contains(&"schema-root"), "{keyword}: {told:?}");
    }
    let offered = broken(|tool| tool.input_schema["properties"]["more"] = json!({"type": "string"}));
    assert_eq!(codes(&offered), ["schema-root"]);
    let lost = broken(|tool| tool.arguments.push(argument("more")));
    assert!(codes(&lost).contains(&"schema-root"), "{lost:?}");
}

#[test]
fn ids_are_no_numbers_at_any_depth() {
    let deep =
        json!({"description": "D.", "type": "object", "properties": {"Owner_Id": {"type": ["integer", "null"]}}});
    assert_eq!(codes(&broken(word(deep))), ["id-type"]);
}

#[test]
fn examples_keep_the_rules() {
    let told = broken(|tool| tool.rules = vec![Rule::AtLeastOne(vec!["word".to_owned()])]);
    assert_eq!(codes(&told), ["example-invalid"]);
}

#[test]
fn files_stay_readable() {
    let server: Server = common::server();
    let output = BTreeMap::from([
        ("src/shop/orders.rs".to_owned(), vec![b' '; LARGEST_FILE + 1]),
        ("src/shop/customers.rs".to_owned(), vec![b' '; LARGEST_FILE]),
    ]);
    let mut problems = Problems::default();
    check_output(&server, &Emitted { output, ..Emitted::default() }, &mut problems);
    let found = problems.sorted();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].code, found[0].severity), ("file-size", Severity::Error));
    assert_eq!(found[0].origin.file.as_ref(), "shop/resources/orders.yaml");
}

#[test]
fn the_list_of_a_bundle_has_a_budget() {
    let server = common::server();
    let told = |each: u32| {
        let tokens = server.tools.keys().map(|name| (name.clone(), each)).collect();
        let mut problems = Problems::default();
        check_output(&server, &Emitted { tokens, ..Emitted::default() }, &mut problems);
        problems.sorted().iter().map(|problem| (problem.code, problem.message.clone())).collect::<Vec<_>>()
    };
    assert_eq!(told(4_000), []);
    assert_eq!(told(4_001), [("bundle-tokens", "the list of the bundle `order-desk` has 12003 tokens".to_owned())]);
}
