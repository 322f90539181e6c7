//! Every quirk of published descriptions: one folder of `fixtures/` each, the smallest description
//! that shows it, and what becomes of it as a snapshot.
//!
//! A folder holds `openapi/` as a vendor would publish it; where people have to say something, also
//! `product.yaml`, `resources/` or `docs/`; and `calls.yaml` where the example that is made up would
//! not show the point. What is missing is scaffolded; drafts become tools, are compiled with warnings
//! denied, and each is called: the request is what the built program would send. To add a fixture is
//! to add a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::emit::{Package, Runtime};
use generator::ir::{Server, Tool};
use generator::lower::Drafts;
use generator::problem::Problems;
use generator::read::Sources;
use generator::scaffold::{self, Failure, Fate, Options, Report};
use generator::tokens::Counter;
use generator::{pipeline, render, write};
use serde::Deserialize;
use serde_json::{Map, Value};
use zoho_mcp_tests::{root, standalone};

fn folder() -> PathBuf {
    root().join("tests/fixtures")
}

fn names() -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder()).expect("the fixtures").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().into_string().expect("a name")).collect()
}

/// One call of `calls.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    tool: String,
    #[serde(default)]
    arguments: Map<String, Value>,
}

/// A fixture once it is scaffolded.
enum Scaffolded {
    Report(Report),
    Refused(Sources, Problems),
}

#[test]
fn every_quirk_comes_out_as_reviewed() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let all = place.path().join("all");
    let mut scaffolded = BTreeMap::new();
    for name in names() {
        let specs = place.path().join(&name);
        copy(&folder().join(&name), &specs.join(&name));
        let options = Options {
            product: name.clone(),
            openapi: vec![folder().join(&name).join("openapi")],
            out: specs.clone(),
            data_centres: folder().join("data_centres.yaml"),
            tool_prefix: Some(name.clone()),
            ..Options::default()
        };
        let outcome = match scaffold::scaffold(&options) {
            Ok(report) => {
                copy(&specs, &all);
                Scaffolded::Report(report)
            }
            Err(Failure::Problems(found)) => Scaffolded::Refused(found.0, found.1),
            Err(other) => panic!("{name}: {other}"),
        };
        scaffolded.insert(name, outcome);
    }
    let (server, program) = build(&all, &place.path().join("package"));
    let mut different = Vec::new();
    for (name, outcome) in &scaffolded {
        let text = match outcome {
            Scaffolded::Refused(sources, problems) => render::text(&problems.sorted(), sources, false),
            Scaffolded::Report(report) => told(name, report, &server, &program),
        };
        let same = std::panic::catch_unwind(|| {
            insta::with_settings!({
                prepend_module_to_snapshot => false,
                omit_expression => true,
                snapshot_path => folder().join(name),
            }, { insta::assert_snapshot!("snapshot", text) });
        });
        if same.is_err() {
            different.push(name);
        }
    }
    assert!(different.is_empty(), "these come out differently than was reviewed: {different:#?}");
}

/// The fixtures that each line of the table names.
fn table() -> Vec<(String, Vec<String>)> {
    let text = std::fs::read_to_string(folder().join("README.md")).expect("the table");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let rows = rows.filter(|(quirk, _)| *quirk != "Quirk");
    rows.map(|(quirk, named)| {
        (quirk.to_owned(), named.split(", ").map(|name| name.trim_matches('`').to_owned()).collect())
    })
    .collect()
}

#[test]
fn the_table_names_every_fixture_and_no_other() {
    let table = table();
    let named: BTreeSet<String> = table.iter().flat_map(|(_, fixtures)| fixtures.clone()).collect();
    assert_eq!(named, names());
    for name in &named {
        assert!(folder().join(name).join("openapi").is_dir(), "{name} has no description");
        assert!(folder().join(name).join("snapshot.snap").is_file(), "{name} has no snapshot");
    }
    let quirks: BTreeSet<&String> = table.iter().map(|(quirk, _)| quirk).collect();
    assert_eq!(quirks.len(), table.len(), "a quirk stands twice");
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() && !(from.parent() == Some(&folder()) && path.ends_with("openapi")) {
            copy(&path, &target);
        } else if path.is_file() && !path.to_string_lossy().contains(".snap") && !path.ends_with("calls.yaml") {
            std::fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// All fixtures as one server, compiled with warnings denied.
fn build(specs: &Path, package: &Path) -> (Server, PathBuf) {
    let runtime = Runtime::Path(root().join("runtime").to_str().expect("a text path").to_owned());
    let kind = Package::Alone { runtime, sandbox: None };
    let compiled = pipeline::compile(specs, Drafts::Included, &kind, &mut Counter::default()).expect("no fault");
    let Some(emitted) = compiled.emitted else {
        panic!("{}", render::text(&compiled.problems.sorted(), &compiled.sources, false));
    };
    for (path, bytes) in &emitted.output {
        write::replace(&package.join(path), bytes).expect("a file can be written");
    }
    (compiled.server, standalone::build(package, &[]))
}

fn told(fixture: &str, report: &Report, server: &Server, program: &Path) -> String {
    let mut text = String::new();
    for note in report.notes.iter().filter(|note| !note.starts_with("errors: ") && !note.starts_with("host: ")) {
        let _ = writeln!(text, "note: {note}");
    }
    let mut shown = BTreeSet::new();
    for line in &report.operations {
        let written = generator::read::pointer::steps(&line.pointer);
        let place = format!("{} {}", line.file.split_once("/openapi/").map_or("", |(_, file)| file), written[1]);
        let _ = match &line.fate {
            Fate::Reason { code, message, place: None } => {
                writeln!(text, "\n# {} ({place})\nno tool, {code}: {message}", line.key)
            }
            Fate::Reason { code, message, place: Some(at) } => {
                writeln!(text, "\n# {} ({place})\nno tool, {code}: {message}\nat {at}", line.key)
            }
            Fate::Tool(tools) | Fate::Draft(tools) => {
                let _ = writeln!(text, "\n# {} ({place})", line.key);
                for name in tools {
                    if shown.insert(name.clone()) {
                        tool(fixture, report, &server.tools[name], program, &mut text);
                    } else {
                        let _ = writeln!(text, "{name}, as above");
                    }
                }
                Ok(())
            }
        };
    }
    text.trim().to_owned()
}

fn tool(fixture: &str, report: &Report, tool: &Tool, program: &Path, text: &mut String) {
    let _ = writeln!(text, "{}", tool.name);
    for (name, decision) in &report.decisions {
        // No fixture but that of the scopes says anything of them.
        if *name == tool.name && !decision.starts_with("scopes: ") {
            let _ = writeln!(text, "{decision}");
        }
    }
    for (_, members) in report.cost.cut.iter().filter(|(name, _)| *name == tool.name) {
        let _ = writeln!(text, "left out by the budget: {}", members.join(", "));
    }
    for (_, tokens) in report.cost.over.iter().filter(|(name, _)| *name == tool.name) {
        let _ = writeln!(text, "{tokens} tokens over the budget all the same");
    }
    if tool.scopes.iter().any(|scope| scope != "unknown") {
        let _ = writeln!(text, "scopes: {}", tool.scopes.iter().cloned().collect::<Vec<_>>().join(", "));
    }
    let mut schema = tool.input_schema.clone();
    assert_eq!((schema.shift_remove("type"), schema.shift_remove("additionalProperties")), root_of_every_tool());
    let schema = serde_yaml::to_string(&schema).expect("a schema is plain data");
    let _ = writeln!(text, "{}", schema.trim_end());
    let given = folder().join(fixture).join("calls.yaml");
    let given: Vec<Call> = std::fs::read_to_string(given)
        .map_or_else(|_| Vec::new(), |text| serde_yaml::from_str(&text).expect("calls.yaml is a list of calls"));
    let own: Vec<_> = given.into_iter().filter(|call| call.tool == tool.name).map(|call| call.arguments).collect();
    let made = tool.examples.iter().map(|example| example.arguments.clone());
    for arguments in if own.is_empty() { made.collect() } else { own } {
        let arguments = Value::Object(arguments).to_string();
        let _ = writeln!(text, "\n> {arguments}\n{}", request(program, &tool.name, &arguments));
    }
}

fn root_of_every_tool() -> (Option<Value>, Option<Value>) {
    (Some("object".into()), Some(false.into()))
}

/// What the built program would send, or why it would not.
fn request(program: &Path, tool: &str, arguments: &str) -> String {
    let mut command = Command::new(program);
    for (variable, _) in std::env::vars().filter(|(variable, _)| variable.starts_with("ZOHO_")) {
        command.env_remove(variable);
    }
    let output = command
        .args(["call", tool, "--dry-run", "--args", arguments, "--tenant", "org_id=700"])
        .output()
        .expect("the server runs");
    let (out, told) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() || !told.contains("panicked"), "{tool}: {told}");
    let lines = out.lines().chain(told.lines());
    let own = ["accept", "authorization", "user-agent"];
    let kept = lines.filter(|line| !own.iter().any(|name| line.starts_with(&format!("{name}: "))));
    kept.collect::<Vec<_>>().join("\n")
}
