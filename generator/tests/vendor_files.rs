//! The vendor's own files: what their drafts cost a model, and what a later release changes.
//!
//! They are published without a licence and lie beside the repository, in `shared/openapi` of a
//! folder above it or where `ZOHO_OPENAPI` says. Where they are not, these tests fail and say so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::drift::{self, Drift};
use generator::scaffold::{self, Report};
use generator::write::replace;
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn descriptions(set: &str) -> PathBuf {
    let given = std::env::var_os("ZOHO_OPENAPI").map(PathBuf::from);
    let beside = root().ancestors().map(|folder| folder.join("shared/openapi")).find(|folder| folder.is_dir());
    let folder = given.or(beside).map(|folder| folder.join(set)).filter(|folder| folder.is_dir());
    folder.unwrap_or_else(|| {
        panic!(
            "the vendor's files are missing: no shared/openapi/{set} above {}; name their folder with ZOHO_OPENAPI",
            root().display()
        )
    })
}

/// Scaffolds a set, like the product of the same name where there is one.
fn scaffolded(set: &str, out: &Path) -> Report {
    let like = root().join("specs").join(set);
    let options = scaffold::Options {
        product: set.to_owned(),
        openapi: vec![descriptions(set)],
        out: out.to_path_buf(),
        data_centres: root().join("specs/data_centres.yaml"),
        vendor: root().join("specs/_vendor.yaml"),
        like: like.is_dir().then_some(like),
        ..scaffold::Options::default()
    };
    scaffold::scaffold(&options).unwrap_or_else(|failure| panic!("{set}: {failure}"))
}

/// What the tools cost of what the same operations cost as described, in percent.
fn share(set: &str) -> (usize, Report) {
    let out = tempfile::tempdir().unwrap();
    let report = scaffolded(set, out.path());
    assert!(report.cost.naive > 0, "{set}");
    assert_eq!(report.cost.dearest.len(), report.counts().1.min(10), "{set}");
    (report.cost.tools * 100 / report.cost.naive, report)
}

#[test]
fn a_set_costs_a_quarter_of_what_is_described() {
    for set in ["crm", "desk", "books", "creator", "analytics"] {
        let (share, report) = share(set);
        assert!(share < 25, "{set}: {share} %, {:?}", report.cost);
        assert_eq!(["crm", "books"].contains(&set), !report.cost.cut.is_empty(), "{set}: {:?}", report.cost.cut);
    }
}

/// Nothing is shared or deep in this one, and an operation costs about 300 tokens as described. Names, types and
/// what is required, without any text, are 23 % of that; titles and a line of description make 31 %. So a quarter
/// would leave a text of five tokens to a tool. The bounds below hold these figures.
#[test]
fn a_set_of_small_operations_costs_more_than_a_quarter() {
    let out = tempfile::tempdir().unwrap();
    let report = scaffolded("mail", out.path());
    let share = |tokens: usize| tokens * 1000 / report.cost.naive;
    assert!(share(report.cost.tools) <= 385, "{:?}", report.cost);
    let compiled = generator::pipeline::examine_with(out.path(), generator::lower::Drafts::Included);
    let cost = |texts: bool| -> usize {
        let tools = compiled.server.tools.values().map(|tool| {
            let mut schema = Value::Object(tool.input_schema.clone());
            without_texts(&mut schema);
            let mut told = json!({"name": tool.name, "inputSchema": schema});
            if texts {
                told["title"] = json!(tool.title);
                told["description"] = json!(tool.description);
            }
            generator::tokens::count(&told.to_string())
        });
        tools.sum()
    };
    let (bare, described) = (share(cost(false)), share(cost(true)));
    assert!((230..250).contains(&bare), "{bare}");
    assert!((300..320).contains(&described), "{described}");
}

/// Takes the text of every argument and member away.
fn without_texts(schema: &mut Value) {
    let Value::Object(members) = schema else { return };
    members.shift_remove("description");
    for (keyword, inner) in members.iter_mut() {
        match (keyword.as_str(), inner) {
            ("properties" | "$defs", Value::Object(named)) => named.values_mut().for_each(without_texts),
            ("anyOf" | "oneOf" | "allOf", Value::Array(list)) => list.iter_mut().for_each(without_texts),
            (_, inner) => without_texts(inner),
        }
    }
}

fn compared(specs: &Path, set: &str, newer: &Path) -> Drift {
    let options = drift::Options {
        specs: specs.to_path_buf(),
        product: set.to_owned(),
        openapi: vec![newer.to_path_buf()],
        ..drift::Options::default()
    };
    drift::compare(&options).unwrap_or_else(|failure| panic!("{failure}"))
}

fn told(drift: &Drift) -> BTreeSet<String> {
    let line = |finding: &drift::Finding| {
        let parts = [
            Some(finding.problem.code.to_owned()),
            Some(finding.operations.join(" + ")),
            finding.to.as_ref().map(|to| format!("-> {to}")),
            finding.subject.clone(),
            Some(finding.values.join(",")).filter(|values| !values.is_empty()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" | ")
    };
    drift.findings.iter().map(line).collect()
}

/// A later release, made of this one by a script.
struct Release {
    folder: tempfile::TempDir,
}

impl Release {
    fn of(set: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(descriptions(set)).unwrap() {
            let path = entry.unwrap().path();
            replace(&folder.path().join(path.file_name().unwrap()), &fs::read(&path).unwrap()).unwrap();
        }
        Self { folder }
    }

    fn change(&self, file: &str, how: impl FnOnce(&mut Value)) {
        let path = self.folder.path().join(file);
        let mut value: Value = serde_yaml::from_slice(&fs::read(&path).unwrap()).unwrap();
        how(&mut value);
        replace(&path, serde_yaml::to_string(&value).unwrap().as_bytes()).unwrap();
    }
}

fn paths(file: &mut Value) -> &mut serde_json::Map<String, Value> {
    file["paths"].as_object_mut().unwrap()
}

#[test]
fn the_same_files_do_not_differ() {
    for set in ["books", "desk", "crm"] {
        let specs = tempfile::tempdir().unwrap();
        scaffolded(set, specs.path());
        let drift = compared(specs.path(), set, &descriptions(set));
        assert_eq!(told(&drift), BTreeSet::new(), "{set}");
        assert!(drift.summary().starts_with("no difference"), "{}", drift.summary());
    }
}

#[test]
fn what_a_release_changes_is_found_and_nothing_else() {
    let specs = tempfile::tempdir().unwrap();
    scaffolded("books", specs.path());
    let release = Release::of("books");
    release.change("bills.yml", |file| {
        // Under another path, called as before.
        let comments = paths(file).remove("/bills/{bill_id}/comments").unwrap();
        paths(file).insert("/bills/{bill_id}/remarks".to_owned(), comments);
        // Gone without a trace.
        paths(file).remove("/bills/editpage/frompurchaseorders").unwrap();
        let list = &mut paths(file)["/bills"]["get"]["parameters"];
        let list = list.as_array_mut().unwrap();
        let named = |name: &'static str| move |one: &Value| one["name"] == name;
        let status = list.iter_mut().find(|one| one["name"] == "status").unwrap();
        status["schema"] = json!({"type": "string", "enum": ["paid", "open"]});
        let gone = list.iter().position(named("bill_number")).unwrap();
        list.remove(gone);
        list.push(json!({"name": "approver", "in": "query", "required": true, "schema": {"type": "string"}}));
        // What is written for people is no difference.
        paths(file)["/bills"]["get"]["description"] = json!("Other words.");
    });
    release.change("users.yml", |file| {
        let operation =
            json!({"operationId": "badge_user", "summary": "Badge", "responses": {"200": {"description": ""}}});
        paths(file).insert("/users/{user_id}/badge".to_owned(), json!({"post": operation}));
    });
    let drift = compared(specs.path(), "books", release.folder.path());
    let expected = [
        "operation-moved | GET /bills/{}/comments | -> GET /bills/{}/remarks",
        "operation-moved | POST /bills/{}/comments | -> POST /bills/{}/remarks",
        "operation-lost | GET /bills/editpage/frompurchaseorders",
        "parameter-lost | GET /bills | query:bill_number",
        "parameter-gained | GET /bills | query:approver",
        "parameter-changed | GET /bills | query:status",
        "operation-gained | POST /users/{}/badge",
    ];
    assert_eq!(told(&drift), expected.map(str::to_owned).into());
    // Drafts stand on all of these but the one that is new.
    assert_eq!(drift.errors(), expected.len() - 1);
}
