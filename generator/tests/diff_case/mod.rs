//! A case of `tests/diff`: its file, its two sides.

#![expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]
#![allow(dead_code, reason = "each test binary uses its part")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use generator::diff::{Base, Head, head};
use generator::ir::Server;
use generator::lower::Drafts;
use generator::preview;
use generator::tokens::Counter;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows.
    pub why: String,
    #[serde(default)]
    pub before: Vec<Edit>,
    #[serde(default)]
    pub before_add: BTreeMap<String, String>,
    #[serde(default)]
    pub base_surface: Vec<Edit>,
    #[serde(default)]
    pub edit: Vec<Edit>,
    #[serde(default)]
    pub add: BTreeMap<String, String>,
    #[serde(default)]
    pub remove: Vec<String>,
    #[serde(default)]
    pub drafts: bool,
    pub approvals: Option<String>,
    pub base_approvals: Option<String>,
    /// Names of the rules, once for each finding.
    pub findings: Vec<String>,
}

/// A text that stands once in a file, and what takes its place.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    pub file: String,
    pub from: String,
    pub to: String,
}

pub struct Sides {
    pub base: Base,
    /// What the older side sends for its examples.
    pub requests: BTreeMap<String, String>,
    pub head: Head,
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/diff")
}

pub fn cases() -> BTreeMap<String, Case> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.is_dir() && !path.ends_with("_base"));
    folders
        .map(|path| {
            let text = fs::read_to_string(path.join("case.yaml")).unwrap();
            let case: Case = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(!case.why.is_empty());
            (path.file_name().unwrap().to_str().unwrap().to_owned(), case)
        })
        .collect()
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

pub fn edit(text: &str, edit: &Edit) -> String {
    assert_eq!(text.matches(&edit.from).count(), 1, "{}: {:?}", edit.file, edit.from);
    assert_ne!(edit.from, edit.to);
    text.replace(&edit.from, &edit.to)
}

fn apply(specs: &Path, edits: &[Edit], add: &BTreeMap<String, String>, remove: &[String]) {
    for one in edits {
        let path = specs.join(&one.file);
        let text = edit(&fs::read_to_string(&path).unwrap(), one);
        fs::write(&path, text).unwrap();
    }
    for (file, text) in add {
        let path = specs.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
    }
    for file in remove {
        fs::remove_file(specs.join(file)).unwrap();
        // A product without files is none.
        let _ = fs::remove_dir(specs.join(file).parent().unwrap());
        let _ = specs.join(file).ancestors().nth(2).map(fs::remove_dir);
    }
}

/// The base as it stands, lowered once.
fn base() -> &'static Head {
    static BASE: LazyLock<Head> = LazyLock::new(|| lowered(&folder().join("_base"), Drafts::Left));
    &BASE
}

fn lowered(specs: &Path, drafts: Drafts) -> Head {
    head(specs, drafts, &mut Counter::default()).unwrap()
}

fn faults(head: &Head) -> String {
    generator::render::text(&head.problems.sorted(), &head.sources, false)
}

pub fn sides(case: &Case) -> Sides {
    let place = tempfile::tempdir().unwrap();
    let specs = place.path().join("specs");
    copy(&folder().join("_base"), &specs);
    apply(&specs, &case.before, &case.before_add, &[]);
    let drafts = if case.drafts { Drafts::Included } else { Drafts::Left };
    let own = (!case.before.is_empty() || !case.before_add.is_empty()).then(|| lowered(&specs, drafts));
    let before = own.as_ref().unwrap_or_else(|| base());
    assert!(!before.problems.has_errors(), "{}: {}", case.why, faults(before));
    let mut base = Base::from(before);
    for one in &case.base_surface {
        let bytes = base.surfaces.get_mut(&one.file).unwrap();
        *bytes = edit(std::str::from_utf8(bytes).unwrap(), one).into_bytes();
    }
    apply(&specs, &case.edit, &case.add, &case.remove);
    let head = lowered(&specs, drafts);
    let expected =
        ["tool-withheld", "hidden-characters"].iter().any(|rule| case.findings.iter().any(|one| one == rule));
    assert_eq!(head.problems.has_errors(), expected, "{}: {}", case.why, faults(&head));
    Sides { base, requests: requests(&before.server), head }
}

/// By tool and arguments, what is sent.
pub fn requests(server: &Server) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for tool in server.tools.values() {
        for example in &tool.examples {
            let arguments = serde_json::Value::from(example.arguments.clone());
            let request = preview::request(server, &server.products[&tool.product], tool, &example.arguments);
            // Another order of parameters asks for the same.
            let text = request.text();
            let (line, rest) = text.split_once('\n').unwrap();
            let (path, query) = line.split_once('?').unwrap_or((line, ""));
            let mut query: Vec<&str> = query.split('&').collect();
            query.sort_unstable();
            out.insert(format!("{} {arguments}", tool.name), format!("{path} {query:?}\n{rest}"));
        }
    }
    out
}
