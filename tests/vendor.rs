//! The vendor's own files: scaffolded, generated with their drafts, built without warnings, listed.
//!
//! They are published without a licence and lie beside the repository, in `shared/openapi` of a
//! folder above it or where `ZOHO_OPENAPI` says. Where they are not, the test fails and says so;
//! `generator/tests/scaffold.rs` needs none of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use zoho_mcp_tests::programs::program;
use zoho_mcp_tests::root;

fn descriptions() -> PathBuf {
    let given = std::env::var_os("ZOHO_OPENAPI").map(PathBuf::from);
    let beside = root().ancestors().map(|folder| folder.join("shared/openapi")).find(|folder| folder.is_dir());
    let folder = given.or(beside).map(|folder| folder.join("crm")).filter(|folder| folder.is_dir());
    folder.unwrap_or_else(|| {
        panic!(
            "the vendor's files are missing: no shared/openapi/crm above {}; name their folder with ZOHO_OPENAPI",
            root().display()
        )
    })
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn generator(arguments: &[&Path]) -> Value {
    let output = Command::new(program("generator"))
        .args(arguments)
        .args(["--format", "json"])
        .current_dir(root())
        .output()
        .expect("the generator runs");
    assert!(output.status.success(), "{}", told(&output));
    serde_json::from_slice(&output.stdout).expect("a report in JSON")
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.clone(), std::fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// Operations in the files, counted from their text.
fn counted(folder: &Path) -> usize {
    const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    contents(folder)
        .values()
        .map(|bytes| {
            let file: Value = serde_json::from_slice(bytes).expect("JSON");
            let items = file["paths"].as_object().into_iter().flat_map(serde_json::Map::values);
            items.map(|item| METHODS.iter().filter(|method| item.get(**method).is_some()).count()).sum::<usize>()
        })
        .sum()
}

fn drafts(report: &Value) -> BTreeSet<String> {
    let operations = report["operations"].as_array().expect("operations");
    let names = operations.iter().filter_map(|line| line["drafts"].as_array()).flatten();
    names.map(|name| name.as_str().expect("a name").to_owned()).collect()
}

#[test]
fn the_official_files_become_a_server_of_drafts() {
    let folder = descriptions();
    let place = tempfile::tempdir().expect("a temporary folder");
    let (specs, out, bare) = (place.path().join("specs"), place.path().join("server"), place.path().join("bare"));
    let (like, runtime) = (root().join("specs/crm"), root().join("runtime"));
    let path = Path::new;
    let scaffold = || {
        let flags =
            [path("scaffold"), path("--product"), path("crm"), path("--openapi"), &folder, path("--out"), &specs];
        generator(&[&flags[..], &[path("--like"), &like]].concat())
    };

    let report = scaffold();
    // What is known of these files, here rather than in a snapshot: where they are absent no test
    // would claim it.
    assert_eq!(report["counts"], serde_json::json!({"operations": 118, "tools": 0, "drafts": 113, "reasons": 5}));
    assert_eq!(report["reasons"], serde_json::json!({"broken-reference": 1, "outside-base-path": 4}));
    let count = |name: &str| usize::try_from(report["counts"][name].as_u64().expect("a count")).expect("small");
    assert_eq!(count("operations"), counted(&folder));
    assert_eq!(count("operations"), count("tools") + count("drafts") + count("reasons"));

    let before = contents(&specs);
    assert_eq!(scaffold()["written"], serde_json::json!([]));
    assert!(contents(&specs) == before, "a second run changes nothing");

    let flags = |out| vec![path("--specs"), &specs, path("--out"), out, path("--runtime"), &runtime];
    assert_eq!(generator(&flags(&bare))["products"][0]["tools"], 0, "without the flag a draft is no tool");
    let with = generator(&[&flags(&out)[..], &[path("--include-drafts")]].concat());
    assert_eq!(with["products"][0]["tools"], drafts(&report).len());

    assert_eq!(listed(&out), drafts(&report));
}

/// Builds the package, warnings denied, and asks the program for its tools.
fn listed(package: &Path) -> BTreeSet<String> {
    // Kept from run to run, and shared with the other package that stands alone.
    let target = program("generator").parent().expect("target/<profile>").join("standalone");
    std::fs::copy(root().join("Cargo.lock"), package.join("Cargo.lock")).expect("the lock file is there");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--offline", "--no-default-features", "--features", "crm", "--manifest-path"])
        .arg(package.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env("RUSTFLAGS", "-D warnings")
        .current_dir(package)
        .output()
        .expect("cargo runs");
    assert!(built.status.success(), "{}", told(&built));
    let server = target.join("debug").join(format!("zoho-mcp{}", std::env::consts::EXE_SUFFIX));
    let output = Command::new(server).args(["tools", "--json"]).output().expect("the server runs");
    assert!(output.status.success(), "{}", told(&output));
    let tools: Vec<Value> = serde_json::from_slice(&output.stdout).expect("a list in JSON");
    tools.iter().map(|tool| tool["name"].as_str().expect("a name").to_owned()).collect()
}
