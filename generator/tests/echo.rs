//! Members of the body that another argument names, and arguments that are sent twice.

use std::fs;
use std::path::Path;

use generator::ir::{PlaceStep, Tool};
use generator::problem::Problems;
use generator::{lower, read};

const PRODUCT: &str = "
product: shop
title: Shop
tool_prefix: shop
openapi: [openapi/*.yaml]
base_path: /v1
host: api
errors: {code: /code, message: /message}
throttled: [{status: 429}]
";

const OPENAPI: &str = r#"
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://api.shop.example/v1"}]
paths:
  /users/{user}/lists:
    put:
      parameters:
        - {name: user, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [user_id, kind]
              properties:
                user_id: {type: string}
                kind: {type: string, enum: [wishes, returns]}
                colour: {type: string}
              additionalProperties: {type: array, minItems: 1, items: {type: string}}
      responses: {}
"#;

const DOC: &str = "
fill:
  title: Fill a list
  description: Fills one list of a user.
  arguments: {id: The user., kind: Which list., colour: Its colour., entries: What stands in it.}
  examples:
    - {ask: Wish for a lamp, arguments: {id: u1, kind: wishes, entries: [lamp]}}
";

/// The tool that a method with this `body:` makes, or the codes and messages of what is wrong.
fn lowered(body: &str) -> Result<Tool, Vec<(&'static str, String)>> {
    let folder = tempfile::tempdir().unwrap();
    let put = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        generator::write::replace(&path, text.as_bytes()).unwrap();
    };
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems/_base/data_centres.yaml");
    put("data_centres.yaml", &fs::read_to_string(base).unwrap());
    put("shop/product.yaml", PRODUCT);
    put("shop/openapi/shop.yaml", OPENAPI);
    put("shop/docs/lists.yaml", DOC);
    put(
        "shop/resources/lists.yaml",
        &format!(
            "resource: lists\ntags: [lists]\nmethods:\n  fill:\n    operation: PUT /users/{{}}/lists\n    \
             risk: write\n    scopes: []\n    rename: {{user: id}}\n    body: {body}\n"
        ),
    );
    let sources = read::read(folder.path());
    let mut problems = Problems::default();
    let mut server = lower::lower(&sources, &mut problems);
    let found = problems.sorted();
    server
        .tools
        .remove("shop_lists_fill")
        .filter(|_| found.is_empty())
        .ok_or_else(|| found.iter().map(|problem| (problem.code, problem.message.clone())).collect())
}

#[test]
fn an_argument_names_the_member_and_another_is_sent_twice() {
    let tool = lowered("{keyed: {entries: kind}, copies: {user_id: id}}").unwrap();
    let argument = |name: &str| tool.arguments.iter().find(|argument| argument.name == name).unwrap();
    assert_eq!(argument("entries").key_of.as_deref(), Some("kind"));
    assert_eq!(argument("entries").body_place, []);
    assert_eq!(tool.input_schema["properties"]["entries"]["type"], "array");
    assert_eq!(argument("id").copies, [vec![PlaceStep::Key("user_id".to_owned())]]);
    assert!(argument("kind").key_of.is_none() && argument("kind").copies.is_empty());
    assert!(!tool.arguments.iter().any(|argument| argument.name == "user_id"), "it is not asked for twice");
}

#[test]
fn what_would_go_astray_is_an_error() {
    for (body, code, told) in [
        ("{keyed: {entries: colour}}", "body-place", "`colour` cannot name a member of the body"),
        ("{keyed: {entries: sort}}", "unknown-argument", "no argument `sort`"),
        ("{copies: {user: id}}", "body-place", "the body has no `user` there"),
        ("{copies: {user_id: name}}", "unknown-argument", "no argument `name`"),
    ] {
        let found = lowered(body).unwrap_err();
        let hit = found.iter().any(|(given, message)| *given == code && message.contains(told));
        assert!(hit, "{body}: {found:?}");
    }
}
