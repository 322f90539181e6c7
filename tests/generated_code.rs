//! What is checked in under `generated/` is what the generator makes, and it stands alone.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use zoho_mcp_tests::programs::program;

fn generator(arguments: &[&str]) -> Output {
    Command::new(program("generator"))
        .args(arguments)
        .current_dir(zoho_mcp_tests::root())
        .output()
        .expect("the generator runs")
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn generated_files_are_fresh() {
    let output = generator(&["--check"]);
    assert!(output.status.success(), "{}", told(&output));
}

#[test]
fn editor_schemas_are_fresh() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = generator(&["schema", "--out", folder.path().to_str().expect("a text path")]);
    assert!(output.status.success(), "{}", told(&output));
    let kept = zoho_mcp_tests::root().join("specs/_schema");
    let mut names: Vec<_> =
        std::fs::read_dir(folder.path()).expect("schemas").map(|entry| entry.expect("one").file_name()).collect();
    names.sort();
    assert!(!names.is_empty());
    for name in names {
        let fresh = std::fs::read_to_string(folder.path().join(&name)).expect("a schema");
        let kept = std::fs::read_to_string(kept.join(&name)).unwrap_or_default();
        assert_eq!(kept, fresh, "run `cargo run -p generator -- schema --out specs/_schema` ({})", name.display());
    }
}

#[test]
fn a_stale_output_is_told_with_the_command_to_run() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().to_str().expect("a text path");
    let output = generator(&["--out", out, "--check"]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("cargo run -p generator"), "{}", told(&output));
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0, "a check writes nothing");
}

/// The tools' own files are the same wherever they are emitted; only the manifest differs.
#[test]
fn an_output_elsewhere_stands_alone_and_builds_without_warnings() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = generator(&["--out", folder.path().to_str().expect("a text path")]);
    assert!(output.status.success(), "{}", told(&output));
    let root = zoho_mcp_tests::root();
    let compared = compare(&root.join("generated"), folder.path(), Path::new(""));
    assert!(compared > 50, "only {compared} files were compared");

    let target = program("generator").parent().and_then(Path::parent).expect("target/<profile>").join("standalone");
    std::fs::copy(root.join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("the lock file is there");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--manifest-path"])
        .arg(folder.path().join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .env("RUSTFLAGS", "-D warnings")
        .current_dir(folder.path())
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", told(&output));
}

/// What the last run left for the next one; it is in no commit.
const STAMP: &str = ".generator-stamp";

fn compare(kept: &Path, fresh: &Path, below: &Path) -> usize {
    let mut compared = 0;
    for entry in std::fs::read_dir(kept.join(below)).expect("a folder") {
        let entry = entry.expect("an entry");
        let path = below.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            compared += compare(kept, fresh, &path);
        } else if path != Path::new("Cargo.toml") && path != Path::new(STAMP) {
            let (kept, fresh) = (std::fs::read(kept.join(&path)), std::fs::read(fresh.join(&path)));
            assert_eq!(kept.ok(), fresh.ok(), "{}", path.display());
            compared += 1;
        }
    }
    compared
}

#[test]
fn every_schema_file_fits_the_meta_schema_and_the_registry() {
    let root = zoho_mcp_tests::root().join("generated");
    let read = |path: &Path| -> Value {
        serde_json::from_slice(&std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
            .expect("JSON")
    };
    let meta = jsonschema::validator_for(&read(&root.join("tool.schema.json"))).expect("a schema");
    for tool in zoho_mcp::REGISTRY.tools {
        let path = root.join("schemas").join(tool.product.name).join(format!("{}.json", tool.name));
        let file = read(&path);
        if let Err(error) = meta.validate(&file) {
            panic!("{}: {error}", path.display());
        }
        let entry: Value = serde_json::from_str(tool.entry).expect("the entry is JSON");
        assert_eq!(file["inputSchema"], entry["inputSchema"], "{}", tool.name);
        assert_eq!(file["scopes"], serde_json::json!(tool.scopes), "{}", tool.name);
        assert_eq!(file["tokens"], tool.tokens, "{}", tool.name);
        let surface = root.join("surface").join(tool.product.name).join(format!("{}.yaml", tool.name));
        let surface =
            std::fs::read_to_string(&surface).unwrap_or_else(|error| panic!("{}: {error}", surface.display()));
        let surface: serde_yaml::Value = serde_yaml::from_str(&surface).expect("a surface file is YAML");
        assert_eq!(surface["name"], tool.name);
        assert_eq!(surface["description"], tool.description, "{}", tool.name);
    }
}

/// The README's tool, added to a copy of the specs as the README says, passes the generator.
#[test]
fn the_tool_of_the_readme_can_be_added_as_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let specs = folder.path().join("specs");
    copy(&zoho_mcp_tests::root().join("specs"), &specs);
    let readme = std::fs::read_to_string(zoho_mcp_tests::root().join("README.md")).expect("README.md");
    let mut added = 0;
    for told in readme.split("\n`specs/").skip(1) {
        let (path, rest) = told.split_once('`').expect("a path ends with a backtick");
        let (_, rest) = rest.split_once("```yaml\n").expect("the file follows");
        let (content, _) = rest.split_once("```").expect("the file ends");
        let path = specs.join(path);
        assert!(!path.exists(), "{} exists already", path.display());
        std::fs::write(path, content).expect("the copy can be written");
        added += 1;
    }
    assert_eq!(added, 2, "a resource spec and a doc");

    let text = |path: &Path| path.to_str().expect("a text path").to_owned();
    let output = generator(&["--specs", &text(&specs), "--out", &text(&folder.path().join("out"))]);
    assert!(output.status.success(), "{}", told(&output));
    let name = readme
        .split("zoho-mcp -- call ")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .expect("the README calls the tool");
    let surface = folder.path().join("out/surface/crm").join(format!("{name}.yaml"));
    assert!(surface.exists(), "{} is not emitted", surface.display());
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
