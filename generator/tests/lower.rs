//! A small specs folder that uses most of what specs can say, read and lowered whole.

use std::fs;
use std::path::{Path, PathBuf};

use generator::ir::{Outcome, Server};
use generator::problem::{Problems, Severity};
use generator::{keywords, lower, read, render};
use proptest::prelude::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/good")
}

fn server() -> Server {
    let sources = read::read(&folder());
    let mut problems = Problems::default();
    let server = lower::lower(&sources, &mut problems);
    let found = problems.sorted();
    let errors: Vec<_> = found.iter().copied().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{}", render::text(&errors, &sources, false));
    server
}

#[test]
fn every_tool_is_what_its_spec_says() {
    for (name, tool) in &server().tools {
        insta::with_settings!({snapshot_path => "fixtures", prepend_module_to_snapshot => false, omit_expression => true}, {
            insta::assert_yaml_snapshot!(name.as_str(), tool);
        });
    }
}

#[test]
fn every_operation_has_an_outcome() {
    let server = server();
    let told: Vec<String> = server.products["shop"]
        .operations
        .iter()
        .map(|operation| match &operation.outcome {
            Outcome::Tools(tools) => format!("{}: {}", operation.key, tools.join(", ")),
            Outcome::Unused => format!("{}: unused", operation.key),
            Outcome::Broken(code) => format!("{}: {code}", operation.key),
        })
        .collect();
    assert_eq!(
        told,
        [
            "GET /items: list_all_shop_items",
            "POST /items: create_a_shop_item",
            "PUT /items/{}: update_a_shop_item_by_id",
            "DELETE /items/{}: delete_a_shop_item_by_id",
            "POST /items/{}/{}: shop_items_mail",
            "GET /strange: invalid-operation",
            "GET /items/{}: get_single_shop_item_by_id",
            "GET /items/{}: unused",
        ]
    );
    // Counted in the files by eye of the plainest kind: lines that open an operation.
    let mut count = 0;
    for file in ["items.yaml", "records.json"] {
        let text = fs::read_to_string(folder().join("shop/openapi").join(file)).unwrap();
        let opens = |line: &&str| {
            ["get", "post", "put", "delete"].iter().any(|method| {
                line.trim().trim_matches('"').starts_with(&format!("{method}:"))
                    || line.trim().starts_with(&format!("\"{method}\":"))
            })
        };
        count += text.lines().filter(opens).count();
    }
    assert_eq!(told.len(), count);
}

#[test]
fn schemas_are_valid_and_keep_to_the_vocabulary() {
    for (name, tool) in &server().tools {
        let schema = serde_json::Value::Object(tool.input_schema.clone());
        assert!(jsonschema::validator_for(&schema).is_ok(), "{name}");
        keywords::walk(&schema, "", &mut |inner, at| {
            for keyword in inner.as_object().into_iter().flat_map(|object| object.keys()) {
                assert!(keywords::shape(keyword).is_some(), "{name}{at}: {keyword}");
            }
        });
        let published: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
        let arguments: Vec<&String> = tool.arguments.iter().map(|argument| &argument.name).collect();
        assert_eq!(published, arguments, "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_server() {
    let text = |server: &Server| serde_json::to_string(server).unwrap();
    assert_eq!(text(&server()), text(&server()));
}

/// A copy of the good folder with one file changed.
#[expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]
fn changed(file: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) -> tempfile::TempDir {
    let target = tempfile::tempdir().unwrap();
    for path in [
        "data_centres.yaml",
        "shop/product.yaml",
        "shop/openapi/items.yaml",
        "shop/openapi/records.json",
        "shop/resources/items.yaml",
        "shop/docs/items.yaml",
    ] {
        let to = target.path().join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(folder().join(path), to).unwrap();
    }
    let path = target.path().join(file);
    let bytes = fs::read(&path).unwrap();
    fs::write(path, change(bytes)).unwrap();
    target
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_damage_to_a_file_makes_the_generator_panic(
        file in prop::sample::select(vec!["data_centres.yaml", "shop/product.yaml", "shop/openapi/items.yaml", "shop/openapi/records.json", "shop/resources/items.yaml", "shop/docs/items.yaml"]),
        at in 0.0..1.0_f64,
        cut in 0_usize..40,
        put in prop::sample::select(vec!["", "null", "{}", "[]", "\"$ref\": \"#/\"", ": ", "\n", "  ", "- ", "5", "true", "é", "\u{202e}", "'", "&a *a"]),
    ) {
        let specs = changed(file, |mut bytes| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in a small file")]
            let at = ((bytes.len() as f64) * at) as usize;
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, put.bytes());
            bytes
        });
        let sources = read::read(specs.path());
        let mut problems = Problems::default();
        let _ = lower::lower(&sources, &mut problems);
        let found = problems.sorted();
        let text = render::text(&found, &sources, false);
        let told = render::json(&found, &sources);
        prop_assert_eq!(told.as_array().map(Vec::len), Some(found.len()));
        prop_assert_eq!(text.is_empty(), found.is_empty());
    }
}
