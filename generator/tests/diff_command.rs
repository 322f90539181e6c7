//! `generator diff` as people and programs run it: revisions, folders, formats, exit codes.

#![expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]

mod diff_case;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use diff_case::{copy, folder};
use serde_json::Value;
use tempfile::TempDir;

fn run(program: &str, place: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GIT_")) {
        command.env_remove(name);
    }
    command.current_dir(place).args(arguments).output().unwrap()
}

fn git(place: &Path, arguments: &[&str]) {
    let own = ["-c", "user.name=a", "-c", "user.email=a@shop.example", "-c", "commit.gpgsign=false"];
    let output = run("git", place, &[&own[..], arguments].concat());
    assert!(output.status.success(), "{}", said(&output));
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn diff(place: &Path, arguments: &[&str]) -> Output {
    let specs = place.join("specs");
    let arguments = [&["diff", "--specs", specs.to_str().unwrap()], arguments].concat();
    run(env!("CARGO_BIN_EXE_generator"), place, &arguments)
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

/// A repository with specs, what they make, and a commit.
fn repository() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    copy(&folder().join("_base"), &place.path().join("specs"));
    generate(place.path());
    git(place.path(), &["init", "--quiet", "--initial-branch=main"]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "--quiet", "--message=one"]);
    place
}

fn generate(place: &Path) {
    let arguments = ["--specs", "specs", "--out", "generated", "--runtime", "0.1"];
    let output = run(env!("CARGO_BIN_EXE_generator"), place, &arguments);
    assert!(output.status.success(), "{}", said(&output));
}

fn edit(place: &Path, file: &str, from: &str, to: &str) {
    let path = place.join("specs").join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

#[test]
fn exit_codes_tell_what_came_of_it() {
    let place = repository();
    let same = diff(place.path(), &["--base", "HEAD"]);
    assert_eq!(code(&same), 0, "{}", said(&same));
    assert!(said(&same).contains("nothing changed; no change in 10 of 10 tools"), "{}", said(&same));

    edit(place.path(), "shop/docs/orders.yaml", "title: Close an order", "title: Shut an order");
    for (fail_on, expected) in [("error", 0), ("warning", 100), ("notice", 100)] {
        let output = diff(place.path(), &["--base", "main", "--fail-on", fail_on]);
        assert_eq!(code(&output), expected, "{fail_on}: {}", said(&output));
    }
    for wrong in
        [&["--base", "no-such-revision"][..], &["--base=--output=x"], &["--base", "main", "--fail-on", "fatal"], &[]]
    {
        assert_eq!(code(&diff(place.path(), wrong)), 2, "{wrong:?}");
    }
    let missing = diff(place.path(), &["--base", "main", "--approvals", "nowhere.toml"]);
    assert_eq!(code(&missing), 2, "{}", said(&missing));
    edit(place.path(), "shop/resources/orders.yaml", "GET /orders/{}", "GET /nothing/{}");
    let broken = diff(place.path(), &["--base", "main", "--format", "json"]);
    assert_eq!(code(&broken), 101, "{}", said(&broken));
    let report = json(&broken);
    let problems = report["problems"].as_array().unwrap();
    assert!(
        problems.iter().any(|one| one["code"] == "unknown-operation"),
        "problems stand beside findings: {problems:#?}"
    );
    assert!(report["counts"]["title-changed"] == 1 && report["counts"]["tool-withheld"] == 1, "{report:#}");
    let other = run(env!("CARGO_BIN_EXE_generator"), place.path(), &["--specs", "specs", "--format", "github"]);
    assert_eq!(code(&other), 2, "only diff tells so");
}

#[test]
fn a_folder_is_as_good_as_a_revision() {
    let place = repository();
    let older = tempfile::tempdir().unwrap();
    copy(&place.path().join("specs"), &older.path().join("checkout/specs"));
    copy(&place.path().join("generated"), &older.path().join("checkout/generated"));
    edit(
        place.path(),
        "shop/resources/orders.yaml",
        "operation: POST /orders/{}/close",
        "operation: DELETE /orders/{}/close",
    );
    let of_revision = json(&diff(place.path(), &["--base", "HEAD", "--format", "json"]));
    assert_eq!(of_revision["findings"][0]["rule"], "method-changed", "it stands at the top: {of_revision:#}");
    let cause = &of_revision["findings"][0]["cause"];
    assert_eq!(
        (cause["kind"].as_str(), cause["file"].as_str(), cause["line"].as_u64()),
        (Some("resource_spec"), Some("specs/shop/resources/orders.yaml"), Some(25))
    );
    for base in ["checkout", "checkout/specs"] {
        let base = older.path().join(base);
        let told = json(&diff(place.path(), &["--base", base.to_str().unwrap(), "--format", "json"]));
        assert_eq!(told, of_revision, "{}", base.display());
    }
    // A package alone tells which files differ, and not where in them.
    let package = older.path().join("checkout/generated");
    let told = json(&diff(place.path(), &["--base", package.to_str().unwrap(), "--format", "json"]));
    assert_eq!(told["findings"][0]["cause"]["file"], "specs/shop/resources/orders.yaml", "{told:#}");
    assert_eq!(told["counts"], of_revision["counts"]);
    assert_eq!(code(&diff(place.path(), &["--base", older.path().to_str().unwrap()])), 2, "an empty folder");
}

#[test]
fn an_approval_lets_one_finding_through() {
    let place = repository();
    edit(place.path(), "shop/docs/orders.yaml", "title: Close an order", "title: Shut an order");
    let finding = json(&diff(place.path(), &["--base", "HEAD", "--format", "json"]))["findings"][0].clone();
    let entry = format!(
        "[[approval]]\nfingerprint = {}\nrule = {}\nsubject = {}\nreason = \"Read.\"\nname = \"Ann\"\n",
        finding["fingerprint"], finding["rule"], finding["subject"]
    );
    let file = place.path().join("surface.approvals.toml");
    fs::write(&file, &entry).unwrap();
    let approved = diff(place.path(), &["--base", "HEAD"]);
    assert_eq!(code(&approved), 0, "{}", said(&approved));
    assert!(said(&approved).contains("approved by Ann: Read."), "{}", said(&approved));
    // The same approval of another text.
    edit(place.path(), "shop/docs/orders.yaml", "title: Shut an order", "title: Lock an order");
    let altered = json(&diff(place.path(), &["--base", "HEAD", "--format", "json"]));
    assert_eq!(altered["counts"]["approval-altered"], 1, "{altered:#}");
    // Once the base has it, it approves nothing and is no fault.
    edit(place.path(), "shop/docs/orders.yaml", "title: Lock an order", "title: Shut an order");
    generate(place.path());
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "--quiet", "--message=two"]);
    assert_eq!(code(&diff(place.path(), &["--base", "HEAD"])), 0);
    assert_eq!(code(&diff(place.path(), &["--base", "HEAD~1"])), 0, "against the older one it is needed");
}

#[test]
fn every_format_tells_it() {
    let place = repository();
    edit(
        place.path(),
        "shop/docs/orders.yaml",
        "Closes an order; nothing is lost.",
        "Closes an order for good, after asking.",
    );
    edit(
        place.path(),
        "shop/resources/orders.yaml",
        "operation: POST /orders/{}/close",
        "operation: DELETE /orders/{}/close",
    );
    edit(
        place.path(),
        "shop/openapi/shop.yaml",
        "description: City.",
        "description: \"City ```` @everyone </details> [x](https://evil.example) <img src=x>\\n::error::x\"",
    );
    edit(
        place.path(),
        "shop/openapi/shop.yaml",
        "name: {type: string, maxLength: 100",
        "name: {type: string, maxLength: 200",
    );
    for (format, name) in [("text", "text"), ("md", "markdown"), ("github", "github")] {
        let output = diff(place.path(), &["--base", "HEAD", "--format", format]);
        assert_eq!(code(&output), 100, "{}", said(&output));
        insta::assert_snapshot!(name, String::from_utf8(output.stdout).unwrap());
    }
    let github = diff(place.path(), &["--base", "HEAD", "--format", "github"]);
    assert!(String::from_utf8(github.stdout).unwrap().lines().all(|line| line.starts_with("::")));

    let report = json(&diff(place.path(), &["--base", "HEAD", "--format", "json"]));
    let schema: Value = serde_json::from_slice(&generator::cli::published_schemas()["diff.json"]).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&report).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    for (member, value) in
        [("rule", Value::from("Not A Rule")), ("severity", "fatal".into()), ("fingerprint", "x".into())]
    {
        let mut wrong = report.clone();
        wrong["findings"][0][member] = value;
        assert!(!validator.is_valid(&wrong), "{member}");
    }
}
