//! A vendor's whole description against a copy of it with operations added, removed and changed: each is found, and
//! nothing else. The files lie beside the checkout, or where `ZOHO_OPENAPI` says.

#![expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::diff::rules::Group;
use generator::diff::{Base, Head, between, head};
use generator::ir::{Argument, Outcome, Place, Tool};
use generator::lower::Drafts;
use generator::problem::Origin;
use generator::scaffold::{self, Options};
use generator::tokens::Counter;
use serde_json::{Value, json};

const SET: &str = "books";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn vendor() -> PathBuf {
    let folder = std::env::var_os("ZOHO_OPENAPI").map_or_else(|| root().join("../shared/openapi"), PathBuf::from);
    let set = folder.join(SET);
    assert!(set.is_dir(), "{} is missing: name the folder of the vendor's files with ZOHO_OPENAPI", set.display());
    set
}

fn scaffolded(openapi: &Path, counter: &mut Counter) -> Head {
    let place = tempfile::tempdir().unwrap();
    let specs = place.path().join("specs");
    let options = Options {
        product: SET.to_owned(),
        openapi: vec![openapi.to_owned()],
        out: specs.clone(),
        data_centres: root().join("specs/data_centres.yaml"),
        vendor: root().join("specs/_vendor.yaml"),
        ..Options::default()
    };
    scaffold::scaffold(&options).unwrap();
    let head = head(&specs, Drafts::Included, counter).unwrap();
    let told = generator::render::text(&head.problems.sorted(), &head.sources, false);
    assert!(!head.problems.has_errors(), "{told}");
    head
}

/// What the script does to the copy, and what has to be found.
#[derive(Default)]
struct Altered {
    expected: BTreeSet<(String, String)>,
    files: BTreeSet<String>,
    places: BTreeSet<Origin>,
}

impl Altered {
    fn expect(&mut self, rule: &str, tools: impl IntoIterator<Item = String>) {
        self.expected.extend(tools.into_iter().map(|tool| (rule.to_owned(), tool)));
    }

    /// Edits the copy of a file.
    fn edit(&mut self, folder: &Path, file: &str, change: impl FnOnce(&mut Value)) {
        let path = folder.join(file.rsplit('/').next().unwrap());
        let mut value: Value = serde_yaml::from_slice(&fs::read(&path).unwrap()).unwrap();
        change(&mut value);
        fs::write(path, serde_yaml::to_string(&value).unwrap()).unwrap();
        self.files.insert(file.to_owned());
    }
}

/// Tools that have an argument described at the same place.
fn sharing(before: &Head, argument: &Argument) -> Vec<String> {
    let has = |tool: &&Tool| tool.arguments.iter().any(|one| one.origin == argument.origin);
    before.server.tools.values().filter(has).map(|tool| tool.name.clone()).collect()
}

/// The first query argument that is untouched and described as wanted.
#[track_caller]
fn argument<'a>(before: &'a Head, altered: &mut Altered, wanted: impl Fn(&Value) -> bool) -> &'a Argument {
    let mut all = before.server.tools.values().flat_map(|tool| &tool.arguments);
    let is_new = |one: &&Argument| one.place == Place::Query && !altered.places.contains(&one.origin);
    let found = all.find(|one| is_new(one) && before.sources.files.at(&one.origin).is_some_and(&wanted));
    let Some(found) = found else { panic!("no argument of that form") };
    altered.places.insert(found.origin.clone());
    found
}

fn is_plain(described: &Value) -> bool {
    let schema = &described["schema"];
    schema["type"] == "string"
        && ["enum", "pattern", "format", "minLength", "maxLength", "$ref"].iter().all(|name| schema.get(name).is_none())
}

fn alter(before: &Head, folder: &Path) -> Altered {
    let mut out = Altered::default();
    for _ in 0..3 {
        let text = argument(before, &mut out, |one| one["description"].as_str().is_some_and(|text| text.len() > 20));
        out.expect("argument-text-changed", sharing(before, text));
        out.edit(folder, &text.origin.file, |file| {
            file.pointer_mut(&text.origin.pointer).unwrap()["description"] = "Altered by the script.".into();
        });
        let bound = argument(before, &mut out, is_plain);
        out.expect("bound-narrowed", sharing(before, bound));
        out.edit(folder, &bound.origin.file, |file| {
            file.pointer_mut(&bound.origin.pointer).unwrap()["schema"]["minLength"] = 1.into();
        });
    }
    for _ in 0..3 {
        let gone = before.server.products[SET].operations.iter().find_map(|one| match &one.outcome {
            Outcome::Tools(tools)
                if tools.len() == 1 && one.key.starts_with("DELETE ") && !out.files.contains(&*one.origin.file) =>
            {
                Some((one, &tools[0]))
            }
            _ => None,
        });
        let (operation, tool) = gone.expect("an operation to remove");
        out.expect("tool-removed", [tool.clone()]);
        let (path, method) = operation.origin.pointer.rsplit_once('/').unwrap();
        out.edit(folder, &operation.origin.file, |file| {
            file.pointer_mut(path).unwrap().as_object_mut().unwrap().remove(method).unwrap();
        });
    }
    let file = before
        .sources
        .files
        .iter()
        .map(|(path, _)| path)
        .find(|path| path.contains("/openapi/") && !out.files.contains(*path));
    out.expect("tool-added", [format!("list_all_{}_altered_things", prefix(before))]);
    out.edit(folder, file.unwrap(), |file| {
        let security = file["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|path| path.as_object().unwrap().values())
            .find_map(|one| one.get("security"))
            .cloned();
        let mut operation =
            json!({"operationId": "list_altered_things", "summary": "List altered things", "responses": {}});
        if let Some(security) = security {
            operation["security"] = security;
        }
        file["paths"]["/altered_things"] = json!({"get": operation});
    });
    out
}

fn prefix(before: &Head) -> &str {
    &before.sources.products[0].spec.tool_prefix
}

#[test]
fn each_change_of_a_vendors_description_is_found_and_nothing_else() {
    let mut counter = Counter::default();
    let before = scaffolded(&vendor(), &mut counter);
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(vendor()).unwrap() {
        let entry = entry.unwrap();
        fs::write(copy.path().join(entry.file_name()), fs::read(entry.path()).unwrap()).unwrap();
    }
    let altered = alter(&before, copy.path());
    let after = scaffolded(copy.path(), &mut counter);
    let tools = after.server.tools.len();
    assert!(tools > 400, "{tools}");
    let report = between(&Base::from(&before), after, "specs", None);
    let found: BTreeSet<(String, String)> = report
        .findings
        .iter()
        .filter(|one| one.rule.group != Group::Tokens)
        .flat_map(|one| one.subjects.iter().map(|at| (one.rule.name.to_owned(), at.name.clone())))
        .collect();
    let lost: Vec<_> = altered.expected.difference(&found).collect();
    let more: Vec<_> = found.difference(&altered.expected).collect();
    assert!(lost.is_empty() && more.is_empty(), "not found: {lost:#?}\nfound besides: {more:#?}");
    for finding in report.findings.iter().filter(|one| one.rule.group != Group::Tokens) {
        let file = finding.cause.file.as_deref().unwrap_or_default();
        let is_removed = finding.rule.name == "tool-removed" || finding.rule.name == "tool-added";
        assert!(is_removed || file.contains("/openapi/"), "{}: {}", finding.subject(), finding.cause.text());
    }
}
