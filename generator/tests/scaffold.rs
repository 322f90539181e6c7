//! `generator scaffold` over a description written for it: one quirk of published descriptions to
//! an operation.

#![expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]

mod folders;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::write::replace;
use serde_json::Value;

use folders::texts;

fn crate_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator")).current_dir(crate_folder()).args(arguments).output().unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn scaffold(out: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["scaffold", "--product", "shop", "--openapi", "tests/fixtures/scaffold/vendor"];
    arguments.extend(["--out", out.to_str().unwrap(), "--specs", "tests/problems/_base", "--tool-prefix", "shop"]);
    arguments.extend(more);
    run(&arguments)
}

fn scaffolded() -> (tempfile::TempDir, Value) {
    let out = tempfile::tempdir().unwrap();
    let output = scaffold(out.path(), &["--format", "json"]);
    assert!(output.status.success(), "{}", told(&output));
    let report = serde_json::from_slice(&output.stdout).unwrap();
    (out, report)
}

fn generate(specs: &Path, out: &Path, more: &[&str]) -> Value {
    let mut arguments = vec!["--specs", specs.to_str().unwrap(), "--out", out.to_str().unwrap()];
    arguments.extend(["--runtime", "0.1", "--format", "json"]);
    arguments.extend(more);
    let output = run(&arguments);
    assert!(output.status.success(), "{}", told(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn what_is_written_and_what_is_told() {
    let (out, report) = scaffolded();
    let files = texts(out.path());
    let own: Vec<String> = files
        .iter()
        .filter(|(path, _)| !path.contains("/openapi/") && *path != "data_centres.yaml")
        .map(|(path, text)| format!("--- {path}\n{text}"))
        .collect();
    insta::assert_snapshot!("written", own.join("\n"));
    let mut report = report;
    report["written"].take();
    insta::assert_snapshot!("told", serde_json::to_string_pretty(&report).unwrap());
}

#[test]
fn every_operation_is_counted_once() {
    let (_out, report) = scaffolded();
    let count = |name: &str| usize::try_from(report["counts"][name].as_u64().unwrap()).unwrap();
    assert_eq!(count("operations"), 14);
    assert_eq!(count("operations"), count("tools") + count("drafts") + count("reasons"));
    assert_eq!(count("operations"), report["operations"].as_array().unwrap().len());
    for line in report["operations"].as_array().unwrap() {
        let fates = ["tools", "drafts", "reason"].iter().filter(|name| line.get(**name).is_some()).count();
        assert_eq!(fates, 1, "{line}");
    }
}

#[test]
fn drafts_are_tools_only_where_they_are_asked_for() {
    let (specs, report) = scaffolded();
    let out = tempfile::tempdir().unwrap();
    assert_eq!(generate(specs.path(), out.path(), &[])["products"][0]["tools"], 0);
    let with = generate(specs.path(), out.path(), &["--include-drafts"]);
    assert_eq!(with["products"][0]["tools"], report["counts"]["drafts"]);
    let surface = fs::read_to_string(out.path().join("surface/shop/list_all_shop_orders.yaml")).unwrap();
    assert!(surface.contains("\ndraft: true\n"), "{surface}");
    assert!(with["command"].as_str().unwrap().ends_with(" --include-drafts"), "{with}");
}

#[test]
fn what_exists_stays_as_it_is() {
    let (out, _) = scaffolded();
    let before = texts(out.path());
    let again = scaffold(out.path(), &["--format", "json"]);
    let again: Value = serde_json::from_slice(&again.stdout).unwrap();
    assert_eq!(again["written"], serde_json::json!([]));
    assert_eq!(texts(out.path()), before);

    // A reviewed doc is a tool; a method that was taken out of a spec is told, not written again.
    let doc = out.path().join("shop/docs/orders.yaml");
    let text = fs::read_to_string(&doc)
        .unwrap()
        .replace("\nlist:\n  draft: true", "\nlist:\n  arguments: {filter: What to look for.}");
    replace(&doc, text.as_bytes()).unwrap();
    let resource = out.path().join("shop/resources/orders.yaml");
    let text = fs::read_to_string(&resource).unwrap();
    let (start, end) = (text.find("  count:\n").unwrap(), text.find("  create:\n").unwrap());
    replace(&resource, format!("{}{}", &text[..start], &text[end..]).as_bytes()).unwrap();
    let text = fs::read_to_string(&doc).unwrap();
    let (start, end) = (text.find("count:\n").unwrap(), text.find("create:\n").unwrap());
    replace(&doc, format!("{}{}", &text[..start], &text[end..]).as_bytes()).unwrap();
    let before = texts(out.path());
    let third = scaffold(out.path(), &["--format", "json"]);
    let third: Value = serde_json::from_slice(&third.stdout).unwrap();
    assert_eq!(texts(out.path()), before);
    let line = |key: &str| {
        let all = third["operations"].as_array().unwrap_or_else(|| panic!("{third:#}"));
        all.iter().find(|line| line["operation"] == key).unwrap_or_else(|| panic!("{key}")).clone()
    };
    assert_eq!(line("GET /orders")["tools"], serde_json::json!(["list_all_shop_orders"]));
    assert_eq!(line("GET /orders/count")["reason"]["code"], "resource-exists");
}

/// Found by holding the requests of published descriptions against those descriptions.
#[test]
fn what_is_demanded_can_be_given_and_what_cannot_be_sent_is_hidden() {
    const DESCRIPTION: &str = r"
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: https://api.shop.example/v1}]
paths:
  /orders:
    get:
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer, maximum: 50}}
        - {name: lines, in: query, schema: {type: array, items: {type: object, properties: {sku: {type: string}}}}}
      responses: {'200': {description: OK}}
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [name, country], properties: {name: {type: string}}}
      responses: {'200': {description: OK}}
  /returns:
    get:
      parameters:
        - {name: offset, in: query, schema: {type: integer, minimum: 1}}
        - {name: limit, in: query, schema: {type: integer}}
      responses: {'200': {description: OK}}
  /scans:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, properties: {scan: {type: string, format: binary}}}
      responses: {'200': {description: OK}}
";
    let (place, specs, out) =
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let file = place.path().join("shop.yaml");
    replace(&file, DESCRIPTION.as_bytes()).unwrap();
    let (file, to) = (file.to_str().unwrap(), specs.path().to_str().unwrap());
    let flags = ["scaffold", "--product", "shop", "--openapi", file, "--out", to, "--specs", "tests/problems/_base"];
    let output = run(&[&flags[..], &["--tool-prefix", "shop", "--format", "json"]].concat());
    assert!(output.status.success(), "{}", told(&output));
    generate(specs.path(), out.path(), &["--include-drafts"]);
    let files = texts(out.path());
    let schema = |tool: &str| -> Value {
        let file =
            files.get(&format!("schemas/shop/{tool}.json")).unwrap_or_else(|| panic!("{tool}: {:?}", files.keys()));
        serde_json::from_str::<Value>(file).unwrap()["inputSchema"].take()
    };
    let order = schema("create_a_shop_order");
    assert_eq!(order["required"], serde_json::json!(["name", "country"]), "{order}");
    assert_eq!(schema("shop_scans_do_post")["required"], serde_json::json!(["scan"]));
    let list = schema("list_all_shop_orders");
    assert!(list["properties"].get("lines").is_none(), "{list}");
    let (first, later) = (
        texts(specs.path())["shop/resources/orders.yaml"].clone(),
        texts(specs.path())["shop/resources/returns.yaml"].clone(),
    );
    assert!(!first.contains("pagination") && later.contains("pagination:\n      first: 1\n"), "{first}\n{later}");
}

#[test]
fn a_wrong_command_line_is_told() {
    let out = tempfile::tempdir().unwrap();
    let none = run(&["scaffold", "--product", "shop", "--openapi", "no/such", "--out", out.path().to_str().unwrap()]);
    assert_eq!(none.status.code(), Some(2));
    assert!(told(&none).contains("there is no such file or folder"), "{}", told(&none));
    let name = run(&["scaffold", "--product", "A b", "--openapi", "tests", "--out", out.path().to_str().unwrap()]);
    assert_eq!(name.status.code(), Some(2));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn a_new_file_is_named_where_files_are_listed_singly() {
    let out = tempfile::tempdir().unwrap();
    let vendor = tempfile::tempdir().unwrap();
    let path = |name: &str| vendor.path().join(name);
    let api = |path: &str| {
        format!("openapi: 3.0.3\npaths: {{{path}: {{get: {{parameters: [{{$ref: parts.yaml#/size}}]}}}}}}\n")
    };
    fs::write(path("a.yaml"), api("/pens")).unwrap();
    // No description by itself.
    fs::write(path("parts.yaml"), "size: {name: size, in: query, schema: {type: integer}}\n").unwrap();
    let run = |more: &[&str]| {
        let (out, vendor) = (out.path().to_str().unwrap(), vendor.path().to_str().unwrap());
        let fixed = ["scaffold", "--product", "shop", "--openapi", vendor, "--out", out, "--format", "json"];
        let output = run(&[&fixed, more].concat());
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()
    };
    assert_eq!(run(&[])["counts"]["operations"], 1);
    let product = out.path().join("shop/product.yaml");
    let pattern = fs::read_to_string(&product).unwrap();
    assert!(pattern.contains("\"openapi/**/*.yaml\""), "{pattern}");

    // With the pattern a new file is read without a word.
    fs::write(path("b.yaml"), api("/inks")).unwrap();
    assert_eq!(run(&[])["counts"]["operations"], 2);

    // Where somebody has listed the files, it is told, and named with --fix.
    let listed = pattern.replace("\"openapi/**/*.yaml\"", "openapi/a.yaml, openapi/b.yaml");
    fs::write(&product, &listed).unwrap();
    fs::write(path("c.yaml"), api("/pads")).unwrap();
    let report = run(&[]);
    assert_eq!(report["counts"]["operations"], 2);
    assert!(report["notes"].to_string().contains("no line of product.yaml names openapi/c.yaml"), "{report:#}");
    assert_eq!(fs::read_to_string(&product).unwrap(), listed);
    let report = run(&["--fix"]);
    assert_eq!(report["counts"]["operations"], 3);
    assert_eq!(report["changes"]["listed"], serde_json::json!(["openapi/c.yaml"]));
    assert_eq!(fs::read_to_string(&product).unwrap(), listed.replace("b.yaml", "b.yaml, openapi/c.yaml"));
}
