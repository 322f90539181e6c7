//! The program as people run it: what it writes, what it tells, what it ends with.

mod folders;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::write::replace;
use serde_json::Value;
use tempfile::TempDir;

use folders::without_stamp;

fn crate_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn root() -> PathBuf {
    crate_folder().parent().unwrap().to_path_buf()
}

fn specs() -> PathBuf {
    crate_folder().join("tests/problems/_base")
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator")).current_dir(folder).args(arguments).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Runs the program for a specs folder and an output folder.
fn generate(specs: &Path, out: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["--specs", specs.to_str().unwrap(), "--out", out.to_str().unwrap(), "--runtime", "0.1"];
    arguments.extend(more);
    run(&crate_folder(), &arguments)
}

fn generated() -> TempDir {
    let out = tempfile::tempdir().unwrap();
    let output = generate(&specs(), out.path(), &[]);
    assert_eq!(code(&output), 0, "{}", told(&output));
    out
}

#[test]
fn a_first_run_writes_and_a_second_changes_nothing() {
    let out = generated();
    let before = without_stamp(out.path());
    for path in ["src/lib.rs", "src/main.rs", "src/shop/mod.rs", "src/shop/items.rs", "inputs.lock", "Cargo.toml"] {
        assert!(before.contains_key(Path::new(path)), "{path}");
    }
    let report = generate(&specs(), out.path(), &["--format", "json"]);
    let report: Value = serde_json::from_slice(&report.stdout).unwrap();
    assert_eq!(report["ok"], true);
    assert_eq!(report["files"]["created"], serde_json::json!([]));
    assert_eq!(report["files"]["unchanged"], before.len());
    assert_eq!(report["tokens_counted"], 0);
    assert_eq!(report["products"][0]["product"], "shop");
    assert_eq!(report["products"][0]["tools"], 1);
    assert_eq!(without_stamp(out.path()), before);
}

#[test]
fn check_names_every_kind_of_staleness_and_the_command() {
    let out = generated();
    let current = without_stamp(out.path());
    assert_eq!(code(&generate(&specs(), out.path(), &["--check"])), 0);
    let path = |name: &str| out.path().join(name);
    let edit = |name: &str| {
        let mut bytes = fs::read(path(name)).unwrap();
        bytes.push(b'\n');
        replace(&path(name), &bytes).unwrap();
    };
    let changes: [(&str, &str, &dyn Fn()); 6] = [
        ("stale", "src/shop/items.rs", &|| edit("src/shop/items.rs")),
        ("stale", "inputs.lock", &|| edit("inputs.lock")),
        ("missing", "tool.schema.json", &|| fs::remove_file(path("tool.schema.json")).unwrap()),
        ("left over", "src/shop/gone.rs", &|| replace(&path("src/shop/gone.rs"), b"//! Generated from x\n").unwrap()),
        ("left over", "schemas/old/gone.json", &|| replace(&path("schemas/old/gone.json"), b"{}\n").unwrap()),
        ("left over", "surface/shop/gone.yaml", &|| {
            replace(&path("surface/shop/gone.yaml"), b"# Generated from x\n").unwrap();
        }),
    ];
    for (kind, name, change) in changes {
        change();
        let before = without_stamp(out.path());
        let output = generate(&specs(), out.path(), &["--check"]);
        assert_eq!(code(&output), 1, "{kind} {name}");
        let text = told(&output);
        assert!(text.contains(&format!("{kind} {}", path(name).display())), "{text}");
        assert!(text.contains("1 file is not up to date: run cargo run -p generator -- --specs "), "{text}");
        assert_eq!(without_stamp(out.path()), before, "--check changed something");
        assert_eq!(code(&generate(&specs(), out.path(), &[])), 0);
        assert_eq!(without_stamp(out.path()), current, "{kind} {name} was not mended");
    }
    assert!(!path("schemas/old").exists(), "an empty folder is left");
}

#[test]
fn strangers_among_the_generated_files_are_left_alone() {
    let out = generated();
    let strangers = ["src/hand_written.rs", "src/shop/notes.txt", "surface/shop/mine.yaml", "NOTES.md"];
    for stranger in strangers {
        replace(&out.path().join(stranger), b"by hand\n").unwrap();
    }
    assert_eq!(code(&generate(&specs(), out.path(), &["--check"])), 0);
    assert_eq!(code(&generate(&specs(), out.path(), &[])), 0);
    for stranger in strangers {
        assert!(out.path().join(stranger).is_file(), "{stranger}");
    }
}

/// Copies files in the order of their paths, or against it: folders list them as they please.
fn copied(reversed: bool) -> TempDir {
    let target = tempfile::tempdir().unwrap();
    let mut files: Vec<_> = without_stamp(&root().join("specs")).into_iter().collect();
    if reversed {
        files.reverse();
    }
    for (path, bytes) in files {
        replace(&target.path().join(path), &bytes).unwrap();
    }
    target
}

#[test]
fn the_order_of_files_does_not_matter() {
    let outs = [copied(false), copied(true)].map(|specs| {
        let out = tempfile::tempdir().unwrap();
        let output = generate(specs.path(), out.path(), &[]);
        (code(&output), told(&output), without_stamp(out.path()))
    });
    let [one, other] = outs;
    assert_eq!((one.0, other.0), (0, 0), "{}", one.1);
    assert_eq!(one.2, other.2);
}

#[test]
fn methods_and_members_may_stand_in_any_order() {
    let out = generated();
    let specs_copy = tempfile::tempdir().unwrap();
    for (path, bytes) in without_stamp(&specs()) {
        replace(&specs_copy.path().join(path), &bytes).unwrap();
    }
    let path = specs_copy.path().join("shop/resources/items.yaml");
    let spec: BTreeMap<String, serde_yaml::Value> = serde_yaml::from_slice(&fs::read(&path).unwrap()).unwrap();
    let turned: serde_yaml::Mapping = spec.into_iter().rev().map(|(name, value)| (name.into(), value)).collect();
    replace(&path, serde_yaml::to_string(&turned).unwrap().as_bytes()).unwrap();
    let other = tempfile::tempdir().unwrap();
    assert_eq!(code(&generate(specs_copy.path(), other.path(), &[])), 0);
    let (mut one, mut other) = (without_stamp(out.path()), without_stamp(other.path()));
    // The lock names what was read, byte for byte.
    assert_ne!(one.remove(Path::new("inputs.lock")), other.remove(Path::new("inputs.lock")));
    assert_eq!(one, other);
}

#[test]
fn errors_write_nothing() {
    let specs = tempfile::tempdir().unwrap();
    for (path, bytes) in without_stamp(&self::specs()) {
        replace(&specs.path().join(path), &bytes).unwrap();
    }
    let doc = specs.path().join("shop/docs/items.yaml");
    let text = fs::read_to_string(&doc).unwrap().replace("colour: Colour", "colr: Colour");
    replace(&doc, text.as_bytes()).unwrap();
    let out = tempfile::tempdir().unwrap();
    let output = generate(specs.path(), out.path(), &[]);
    assert_eq!(code(&output), 1);
    assert!(told(&output).contains("nothing was written"), "{}", told(&output));
    assert!(!told(&output).contains('\u{1b}'), "colours where there is no terminal");
    assert!(without_stamp(out.path()).is_empty());
    let report: Value =
        serde_json::from_slice(&generate(specs.path(), out.path(), &["--format", "json"]).stdout).unwrap();
    assert_eq!(report["ok"], false);
    assert!(report["problems"].as_array().is_some_and(|list| !list.is_empty()));
}

#[test]
fn wrong_usage_ends_with_2_and_help_with_0() {
    let out = tempfile::tempdir().unwrap();
    assert_eq!(code(&run(&crate_folder(), &["--no-such-flag"])), 2);
    assert_eq!(code(&run(out.path(), &[])), 2, "no workspace above");
    assert_eq!(code(&generate(&specs(), out.path(), &["--runtime", "no/such"])), 2);
    let output = run(&root(), &["ir", "--tool", "no_such_tool", "--specs", specs().to_str().unwrap()]);
    assert_eq!(code(&output), 2);
    let help = run(out.path(), &["--help"]);
    assert_eq!(code(&help), 0);
    assert!(told(&help).contains("Examples:") && told(&help).contains("--check"));
}

#[test]
fn what_a_tool_means_is_shown_as_yaml_and_json() {
    let specs = specs();
    let arguments = ["ir", "--tool", "list_all_shop_items", "--specs", specs.to_str().unwrap()];
    let yaml = run(&crate_folder(), &arguments);
    assert_eq!(code(&yaml), 0, "{}", told(&yaml));
    let yaml: Value = serde_yaml::from_slice(&yaml.stdout).unwrap();
    let json = run(&crate_folder(), &[&arguments[..], &["--format", "json"]].concat());
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(yaml, json);
    assert_eq!(json["key"], "GET /items");
}

#[test]
fn the_schemas_of_the_input_files_are_current() {
    let out = tempfile::tempdir().unwrap();
    assert_eq!(code(&run(out.path(), &["schema", "--out", "."])), 0);
    assert_eq!(
        without_stamp(out.path()),
        without_stamp(&root().join("specs/_schema")),
        "run: cargo run -p generator -- schema --out specs/_schema"
    );
    for bytes in without_stamp(out.path()).values() {
        let schema: Value = serde_json::from_slice(bytes).unwrap();
        assert!(jsonschema::meta::is_valid(&schema));
        assert!(schema["title"].is_string() && schema.get("$id").is_none());
    }
}

#[test]
fn input_files_keep_to_their_schemas() {
    let schema = |name: &str| -> jsonschema::Validator {
        let bytes = fs::read(root().join("specs/_schema").join(name)).unwrap();
        jsonschema::draft202012::new(&serde_json::from_slice(&bytes).unwrap()).unwrap()
    };
    let (product, resource, doc, centres) =
        (schema("product.json"), schema("resource.json"), schema("doc.json"), schema("data_centres.json"));
    let mut count = 0;
    for (path, bytes) in without_stamp(&root().join("specs")) {
        let text = path.to_str().unwrap().replace('\\', "/");
        let validator = match text.split('/').collect::<Vec<_>>()[..] {
            ["data_centres.yaml"] => &centres,
            [_, "product.yaml"] => &product,
            [_, "resources", _] => &resource,
            [_, "docs", _] => &doc,
            _ => continue,
        };
        let value: Value = serde_yaml::from_slice(&bytes).unwrap();
        let faults: Vec<String> = validator.iter_errors(&value).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{text}: {faults:?}");
        count += 1;
    }
    assert!(count > 3);
}

#[test]
fn the_checked_in_package_is_current() {
    // From a folder inside the workspace, as well as from its root.
    let output = run(&crate_folder().join("src"), &["--check"]);
    assert_eq!(code(&output), 0, "{}", told(&output));
}
