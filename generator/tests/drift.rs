//! `generator drift` and `scaffold --fix`, over a description written for it.

mod folders;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use generator::drift;
use generator::write::replace;
use serde_json::Value;
use tempfile::TempDir;

use folders::texts;

const OURS: &str = r##"
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.example.com/shop/v2"}]
security: [{oauth: [Shop.orders.READ]}]
components:
  securitySchemes: {oauth: {type: oauth2, flows: {}}}
  schemas:
    Order:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 100}
        state: {type: string, enum: [open, closed]}
        lines: {type: array, items: {type: object, properties: {sku: {type: string}, rate: {type: number}}}}
        parent: {$ref: "#/components/schemas/Order"}
paths:
  /orders:
    get:
      operationId: list_orders
      parameters:
        - {name: warehouse, in: header, schema: {type: string}}
        - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
        - {name: colour, in: query, schema: {type: string}}
      responses: {}
    post:
      operationId: create_order
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {}
  /orders/{id}:
    put:
      operationId: update_order
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
      responses: {}
  /orders/{id}/history:
    get:
      operationId: order_history
      summary: History of an order
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {}
  /orders/{id}/photo:
    delete:
      operationId: drop_photo
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {}
"##;

/// Each line of `from => to` once, anywhere in [`OURS`].
fn newer(changes: &[(&str, &str)]) -> String {
    let mut text = OURS.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    text
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

/// A vendor's folder with one file.
fn vendor(text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    replace(&folder.path().join("orders.yaml"), text.as_bytes()).unwrap();
    folder
}

fn scaffold(out: &Path, vendor: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["scaffold", "--product", "shop", "--openapi", vendor.to_str().unwrap()];
    arguments.extend(["--out", out.to_str().unwrap(), "--specs", "tests/problems/_base", "--tool-prefix", "shop"]);
    arguments.extend(more);
    run(&arguments)
}

/// Our specs, as the older description makes them.
fn specs() -> TempDir {
    let out = tempfile::tempdir().unwrap();
    let output = scaffold(out.path(), vendor(OURS).path(), &[]);
    assert!(output.status.success(), "{}", said(&output));
    out
}

fn compare(specs: &Path, vendor: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["drift", "--product", "shop", "--openapi", vendor.to_str().unwrap()];
    arguments.extend(["--specs", specs.to_str().unwrap()]);
    arguments.extend(more);
    run(&arguments)
}

/// One change for every code but that of the base path.
fn changed() -> String {
    newer(&[
        ("- {name: warehouse, in: header,", "- {name: warehouse, in: query,"),
        ("enum: [up, down]", "enum: [up, newest]"),
        ("        - {name: colour, in: query, schema: {type: string}}\n", ""),
        ("required: [name]", "required: [name, state]"),
        ("maxLength: 100", "maxLength: 50"),
        ("enum: [open, closed]", "enum: [open]"),
        ("rate: {type: number}", "rate: {type: string}, tax: {type: string}"),
        ("/orders/{id}/history", "/orders/{id}/events"),
        (
            "  /orders/{id}/photo:\n    delete:\n      operationId: drop_photo\n",
            "  /refunds/{id}:\n    get:\n      operationId: get_refund\n",
        ),
        (
            "      operationId: order_history\n",
            "      operationId: order_history\n      security: [{oauth: [Shop.history.READ]}]\n",
        ),
    ])
}

#[test]
fn every_kind_of_change_is_told() {
    let specs = specs();
    let newer = vendor(&changed());
    let output = compare(specs.path(), newer.path(), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(100), "{}", said(&output));
    let report = json(&output);
    let codes: BTreeSet<&str> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .map(|(at, _)| report["problems"][at]["code"].as_str().unwrap())
        .collect();
    let all = drift::CODES.iter().map(|(code, _)| *code).filter(|code| *code != "base-path-moved").collect();
    assert_eq!(codes, all);

    let text = compare(specs.path(), newer.path(), &[]);
    let shown = said(&text).replace(newer.path().to_str().unwrap(), "FOLDER");
    insta::assert_snapshot!("text", shown);
    let markdown = compare(specs.path(), newer.path(), &["--format", "md"]);
    assert_eq!(markdown.status.code(), Some(100));
    insta::assert_snapshot!("markdown", String::from_utf8(markdown.stdout).unwrap());
}

#[test]
fn a_change_in_a_shared_part_is_told_once_with_its_users() {
    let specs = specs();
    let newer = vendor(&newer(&[("enum: [open, closed]", "enum: [open]")]));
    let report = json(&compare(specs.path(), newer.path(), &["--format", "json"]));
    let findings = report["findings"].as_array().unwrap();
    assert_eq!(findings.len(), 1, "{report:#}");
    assert_eq!(findings[0]["operations"], serde_json::json!(["POST /orders", "PUT /orders/{}"]));
    assert_eq!(findings[0]["values"], serde_json::json!(["closed"]));
    assert_eq!(findings[0]["users"], serde_json::json!(["create_a_shop_order", "update_a_shop_order_by_id"]));
}

#[test]
fn exit_codes_tell_what_came_of_it() {
    let specs = specs();
    let same = compare(specs.path(), vendor(OURS).path(), &[]);
    assert_eq!(same.status.code(), Some(0), "{}", said(&same));
    assert!(said(&same).contains("no difference: 5 operations of ours against 5 of the vendor's"), "{}", said(&same));
    // Descriptions, titles and the order of things are no difference.
    let words = newer(&[("title: Shop", "title: Store"), ("summary: History", "description: Long, summary: History")]);
    let words = words.replace("      description: Long, summary", "      description: Long\n      summary");
    assert_eq!(compare(specs.path(), vendor(&words).path(), &[]).status.code(), Some(0));

    assert_eq!(compare(specs.path(), Path::new("no/such"), &[]).status.code(), Some(2));
    let unknown =
        run(&["drift", "--product", "shp", "--openapi", "tests/fixtures", "--specs", specs.path().to_str().unwrap()]);
    assert_eq!(unknown.status.code(), Some(2));
    replace(&specs.path().join("shop/product.yaml"), b"product: shop\n").unwrap();
    let broken = compare(specs.path(), vendor(OURS).path(), &[]);
    assert_eq!(broken.status.code(), Some(101), "{}", said(&broken));
    assert!(said(&broken).contains("missing-field"), "{}", said(&broken));
    assert_eq!(run(&["explain", "--format", "md"]).status.code(), Some(2));
}

#[test]
fn another_version_of_the_path_is_one_finding() {
    let specs = specs();
    let newer = vendor(&newer(&[("/shop/v2", "/shop/v3")]));
    let report = json(&compare(specs.path(), newer.path(), &["--format", "json"]));
    assert_eq!(report["counts"], serde_json::json!({"base-path-moved": 1}), "{report:#}");
}

#[test]
fn a_correction_that_no_longer_applies_is_told() {
    let specs = specs();
    let product = specs.path().join("shop/product.yaml");
    let correction = "corrections:\n  - at: openapi/orders.yaml#/components/schemas/Order/properties/name/maxLength\n    why: Longer names work.\n    expect: 100\n    value: 200\n";
    let text = fs::read_to_string(&product).unwrap() + correction;
    replace(&product, text.as_bytes()).unwrap();
    assert_eq!(compare(specs.path(), vendor(OURS).path(), &[]).status.code(), Some(0));
    let newer = vendor(&newer(&[("maxLength: 100", "maxLength: 200")]));
    let report = json(&compare(specs.path(), newer.path(), &["--format", "json"]));
    assert_eq!(report["problems"][0]["code"], "correction-outdated", "{report:#}");
}

#[test]
fn only_what_is_used_where_that_is_asked_for() {
    let specs = specs();
    // Nothing names it any more.
    for (path, holder) in [("shop/resources/orders.yaml", Some("methods")), ("shop/docs/orders.yaml", None)] {
        let path = specs.path().join(path);
        let mut value: Value = serde_yaml::from_slice(&fs::read(&path).unwrap()).unwrap();
        let methods = match holder {
            Some(name) => &mut value[name],
            None => &mut value,
        };
        assert!(methods.as_object_mut().unwrap().remove("photo").is_some());
        replace(&path, serde_yaml::to_string(&value).unwrap().as_bytes()).unwrap();
    }
    let newer = vendor(&changed());
    let codes = |more: &[&str]| {
        let report = json(&compare(specs.path(), newer.path(), &[&["--format", "json"], more].concat()));
        report["counts"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>()
    };
    let all = codes(&[]);
    let used = codes(&["--used"]);
    let left: Vec<&String> = all.difference(&used).collect();
    assert_eq!(left, ["operation-gained", "operation-lost"]);
}

#[test]
fn a_later_run_follows_moves_and_touches_nothing_else() {
    let specs = specs();
    let resource = specs.path().join("shop/resources/orders.yaml");
    let text = fs::read_to_string(&resource)
        .unwrap()
        .replace("    operation: GET /orders/{}/history", "    # ä by hand\n    operation:   GET /orders/{}/history");
    replace(&resource, format!("{text}# the end").as_bytes()).unwrap();
    let before = texts(specs.path());
    let newer = vendor(&newer(&[
        ("/orders/{id}/history", "/orders/{id}/events"),
        (
            "      responses: {}\n  /orders/{id}:",
            "      responses: {}\n  /refunds:\n    get: {operationId: list_refunds, responses: {}}\n  /orders/{id}:",
        ),
    ]));

    let told = json(&scaffold(specs.path(), newer.path(), &["--format", "json"]));
    assert_eq!(texts(specs.path()), before, "without --fix nothing changes");
    assert_eq!(told["changes"]["counts"], serde_json::json!({"operation-gained": 1, "operation-moved": 1}));
    assert_eq!(told["changes"]["edits"][0]["to"], "GET /orders/{}/events");

    let output = scaffold(specs.path(), newer.path(), &["--fix"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("edited shop/resources/orders.yaml#"), "{}", said(&output));
    let mut after = texts(specs.path());
    let edited = before["shop/resources/orders.yaml"].replace("GET /orders/{}/history", "GET /orders/{}/events");
    assert_eq!(after.remove("shop/resources/orders.yaml").unwrap(), edited);
    assert_eq!(
        after.remove("shop/openapi/orders.yaml").unwrap(),
        fs::read_to_string(newer.path().join("orders.yaml")).unwrap()
    );
    for new in ["shop/resources/refunds.yaml", "shop/docs/refunds.yaml"] {
        assert!(after.remove(new).is_some(), "{new}");
    }
    let kept = before.into_iter().filter(|(path, _)| after.contains_key(path)).collect();
    assert_eq!(after, kept);

    assert_eq!(compare(specs.path(), newer.path(), &[]).status.code(), Some(0));
    let again = texts(specs.path());
    let output = json(&scaffold(specs.path(), newer.path(), &["--fix", "--format", "json"]));
    assert_eq!(output["changes"], Value::Null);
    assert_eq!(texts(specs.path()), again);
}

#[test]
fn what_went_is_one_error_with_the_likeliest_in_its_place() {
    let specs = specs();
    let newer = vendor(&newer(&[
        ("  /orders/{id}/history:", "  /orders/{id}/log:"),
        ("      operationId: order_history\n      summary: History of an order\n", "      operationId: read_log\n"),
    ]));
    let report = json(&compare(specs.path(), newer.path(), &["--format", "json"]));
    let lost = &report["problems"][0];
    assert_eq!(
        (lost["code"].as_str(), lost["severity"].as_str()),
        (Some("operation-lost"), Some("error")),
        "{report:#}"
    );
    assert_eq!(report["findings"][0]["to"], "GET /orders/{}/log");
    assert_eq!(report["edits"], serde_json::json!([]));
    // Following the vendor all the same leaves one error, which names the operation that is gone.
    let output = scaffold(specs.path(), newer.path(), &["--fix", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let report = json(&output);
    assert!(report["changes"]["replaced"].as_array().is_some_and(|all| !all.is_empty()), "{report:#}");
    let problems = &report["problems"];
    assert_eq!(problems.as_array().unwrap().len(), 1, "{problems:#}");
    assert_eq!(problems[0]["code"], "unknown-operation");
    assert!(problems[0]["mend"].as_str().unwrap().contains("`GET /orders/{}/log`"), "{problems:#}");
}

#[test]
fn what_is_told_keeps_to_the_published_schema() {
    let schema: Value = serde_json::from_slice(&generator::cli::published_schemas()["problems.json"]).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let specs = specs();
    let report = json(&compare(specs.path(), vendor(&changed()).path(), &["--format", "json"]));
    assert!(report["problems"].as_array().unwrap().len() > 5);
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    // The schema is no rubber stamp.
    for (member, value) in [("code", Value::from("Not A Code")), ("line", 0.into()), ("severity", "fatal".into())] {
        let mut wrong = report.clone();
        wrong["problems"][0][member] = value;
        assert!(!validator.is_valid(&wrong), "{member}");
    }
}
