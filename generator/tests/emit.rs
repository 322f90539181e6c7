//! What is emitted for the shop, against the files under `golden/`, which another test compiles.

mod common;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use generator::emit::{Output, Package, Runtime, emit};
use generator::ir::Server;
use generator::problem::{Problems, Severity};
use generator::tokens::Counter;
use generator::write::Plan;
use generator::{check, lower, read, render};
use proc_macro2::{TokenStream, TokenTree};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn package() -> Package {
    Package::Alone { runtime: Runtime::Path("../../../runtime".to_owned()), sandbox: None }
}

fn output() -> Output {
    emit(&common::server(), &package(), &mut Counter::from_schemas(&golden())).unwrap().output
}

/// `GOLDEN=write cargo test -p generator --test emit` accepts what is emitted; read the diff.
#[test]
fn emitted_files_are_the_golden_ones() {
    let output = output();
    let plan = Plan::new(&golden(), &output).unwrap();
    if std::env::var_os("GOLDEN").is_some_and(|value| value == "write") {
        plan.apply(&golden(), &output).unwrap();
        return;
    }
    assert!(plan.is_current(), "{plan:#?}\naccept with: GOLDEN=write cargo test -p generator --test emit");
}

/// Every form that a request can have, for a test that sends them.
fn forms() -> Server {
    let sources = read::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/forms"));
    let mut problems = Problems::default();
    let server = lower::lower(&sources, &mut problems);
    check::check(&server, &mut problems);
    let found = problems.sorted();
    // Texts are not what this is about.
    let errors: Vec<_> = found
        .iter()
        .copied()
        .filter(|problem| problem.severity == Severity::Error && problem.code != "argument-text-missing")
        .collect();
    assert!(errors.is_empty(), "{}", render::text(&errors, &sources, false));
    server
}

#[test]
fn emitted_forms_are_the_golden_ones() {
    let output = emit(&forms(), &package(), &mut Counter::default()).unwrap().output;
    let modules = output.iter().filter_map(|(path, bytes)| Some((path.strip_prefix("src/post/")?, bytes)));
    let emitted: BTreeMap<&str, &Vec<u8>> = modules.collect();
    assert!(emitted.len() >= 2, "{:?}", emitted.keys());
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden_forms/post");
    for (name, bytes) in emitted {
        if std::env::var_os("GOLDEN").is_some_and(|value| value == "write") {
            std::fs::create_dir_all(&golden).unwrap();
            generator::write::replace(&golden.join(name), bytes).unwrap();
        } else {
            let known = std::fs::read(golden.join(name)).unwrap_or_default();
            assert!(known == *bytes, "{name}: accept with: GOLDEN=write cargo test -p generator --test emit");
        }
    }
}

#[test]
fn the_same_meaning_gives_the_same_bytes() {
    assert_eq!(output(), output());
}

#[test]
fn tokens_are_those_of_the_tokenizer() {
    let fresh = emit(&common::server(), &package(), &mut Counter::default()).unwrap();
    assert_eq!(fresh.output, output(), "the golden files hold a count that is not the tokenizer's");
}

#[test]
fn the_abi_is_the_runtime_s() {
    assert_eq!(generator::emit::ABI, zoho_mcp_runtime::ABI);
}

#[test]
fn schema_files_keep_to_the_meta_schema() {
    let output = output();
    let meta: serde_json::Value = serde_json::from_slice(&output["tool.schema.json"]).unwrap();
    let validator = jsonschema::draft202012::new(&meta).unwrap();
    let mut count = 0;
    for (path, bytes) in output.iter().filter(|(path, _)| path.starts_with("schemas/")) {
        let file: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        let faults: Vec<String> = validator.iter_errors(&file).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{path}: {faults:?}");
        let mut broken = file.clone();
        broken["inputSchema"]["additionalProperties"] = true.into();
        assert!(!validator.is_valid(&broken), "{path}: an open root passes");
        count += 1;
    }
    assert_eq!(count, 7);
}

#[test]
fn surfaces_are_yaml_and_hold_every_text() {
    let output = output();
    for tool in common::server().tools.values() {
        let text = std::str::from_utf8(&output[&format!("surface/shop/{}.yaml", tool.name)]).unwrap();
        let surface: serde_json::Value = serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        assert_eq!(surface["name"], tool.name);
        assert_eq!(surface["description"], tool.description);
        assert_eq!(surface["tags"], serde_json::json!(tool.tags));
        assert_eq!(surface["examples"], serde_json::json!(tool.examples));
        let shown = surface["arguments"].as_object().unwrap();
        assert_eq!(shown.len(), tool.arguments.len());
        for (name, argument) in shown {
            let mut published = tool.input_schema["properties"][name].as_object().unwrap().clone();
            assert_eq!(argument["text"], published.shift_remove("description").unwrap());
            assert_eq!(argument["schema"], serde_json::Value::Object(published));
        }
    }
}

#[test]
fn emitted_rust_is_plain() {
    for (path, bytes) in output().iter().filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "rs"))
    {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.starts_with("//! Generated "), "{path}");
        let file = syn::parse_file(text).unwrap();
        for item in &file.items {
            plain_item(path, item);
        }
        for word in words(text.parse().unwrap()) {
            assert!(
                !matches!(word.as_str(), "async" | "await" | "unsafe" | "derive" | "impl" | "dyn"),
                "{path}: {word}"
            );
        }
    }
}

fn plain_item(path: &str, item: &syn::Item) {
    match item {
        syn::Item::Fn(function) => {
            assert!(function.sig.generics.params.is_empty(), "{path}: {} is generic", function.sig.ident);
        }
        syn::Item::Mod(module) => {
            for item in module.content.iter().flat_map(|(_, items)| items) {
                plain_item(path, item);
            }
        }
        syn::Item::Use(_) | syn::Item::Static(_) | syn::Item::Const(_) | syn::Item::Macro(_) => {}
        _ => panic!("{path}: an item that is neither function, static, module nor import"),
    }
}

fn words(tokens: TokenStream) -> Vec<String> {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Group(group) => words(group.stream()),
            TokenTree::Ident(ident) => vec![ident.to_string()],
            TokenTree::Punct(_) | TokenTree::Literal(_) => Vec::new(),
        })
        .collect()
}

#[test]
fn the_program_with_a_sandbox_is_plain_as_well() {
    let package = Package::Member;
    let output = emit(&common::server(), &package, &mut Counter::from_schemas(&golden())).unwrap().output;
    let main = std::str::from_utf8(&output["src/main.rs"]).unwrap();
    assert!(main.contains("SandboxLauncher { start }"));
    for item in &syn::parse_file(main).unwrap().items {
        plain_item("src/main.rs", item);
    }
    let manifest = std::str::from_utf8(&output["Cargo.toml"]).unwrap();
    let manifest: toml::Table = manifest.parse().unwrap();
    assert_eq!(manifest["features"]["default"], toml::Value::from(vec!["shop", "mimalloc", "sandbox"]));
    assert!(!manifest.contains_key("workspace"));
}

#[test]
fn a_package_of_its_own_is_a_workspace_of_its_own() {
    let manifest: toml::Table = std::str::from_utf8(&output()["Cargo.toml"]).unwrap().parse().unwrap();
    assert!(manifest.contains_key("workspace"));
    assert_eq!(manifest["dependencies"]["zoho-mcp-runtime"]["path"].as_str(), Some("../../../runtime"));
    assert_eq!(manifest["features"]["default"], toml::Value::from(vec!["shop", "mimalloc"]));
    let version = Package::Alone { runtime: Runtime::Version("0.1".to_owned()), sandbox: None };
    let output = emit(&common::server(), &version, &mut Counter::from_schemas(&golden())).unwrap().output;
    let manifest: toml::Table = std::str::from_utf8(&output["Cargo.toml"]).unwrap().parse().unwrap();
    assert_eq!(manifest["dependencies"]["zoho-mcp-runtime"].as_str(), Some("0.1"));
}
