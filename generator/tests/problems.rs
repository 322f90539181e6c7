//! One small wrong input for every code, its rendered problem as a snapshot.
//!
//! `problems/_base` is a specs folder without a fault. `problems/<code>` holds the files that differ
//! from it, and `problem.snap`; a file `_remove` lists, a line each, what is taken away instead.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::problem::Problems;
use generator::read::Sources;
use generator::{check, lower, pipeline, read, render, resolve};

/// Every table of codes but the checker's.
const TABLES: &[&[(&str, &str)]] = &[read::CODES, resolve::CODES, lower::CODES];

/// Rules of the checker that no file can break, because an earlier stage refuses or never makes
/// such a thing. The checker does not rely on that; `check.rs` breaks them.
const OUT_OF_REACH: &[&str] = &[
    "annotation-mismatch",
    "bundle-tokens",
    "file-size",
    "grammar-type",
    "http-method",
    "rule-argument",
    "schema-keyword",
    "schema-reference",
    "schema-root",
];

/// Everything that is wrong with a specs folder.
fn examine(specs: &Path) -> (Sources, Problems) {
    let compiled = pipeline::examine_with(specs, lower::Drafts::Included);
    (compiled.sources, compiled.problems)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_name().to_str().unwrap() {
            "problem.snap" | "problem.snap.new" => {}
            "_remove" => {
                for line in fs::read_to_string(entry.path()).unwrap().lines() {
                    fs::remove_file(to.join(line)).unwrap();
                }
            }
            _ if entry.path().is_dir() => copy(&entry.path(), &target),
            _ => {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
}

fn cases() -> BTreeSet<String> {
    fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('_'))
        .collect()
}

#[test]
fn the_base_has_no_fault() {
    let (sources, problems) = examine(&folder().join("_base"));
    let found = problems.sorted();
    assert!(found.is_empty(), "{}", render::text(&found, &sources, false));
}

#[test]
fn every_code_has_a_case_and_every_case_a_code() {
    let rules = check::CODES.iter().map(|rule| rule.name);
    let codes: Vec<&str> = TABLES.iter().flat_map(|table| table.iter().map(|(code, _)| *code)).chain(rules).collect();
    let unique: BTreeSet<String> = codes.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(unique.len(), codes.len(), "a code stands in two tables");
    let unreachable = OUT_OF_REACH.iter().map(|code| (*code).to_owned()).collect();
    let reachable: BTreeSet<String> = unique.difference(&unreachable).cloned().collect();
    assert_eq!(reachable, cases());
    for table in TABLES {
        assert!(table.is_sorted_by_key(|(code, _)| *code), "tables are in order of code");
        for (code, meaning) in *table {
            assert!(code.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-'), "{code}");
            assert!(meaning.ends_with('.') && meaning.len() > 20, "{code}: {meaning}");
        }
    }
}

#[test]
fn every_case_is_told_and_nothing_else() {
    let mut wrong = BTreeMap::new();
    for case in cases() {
        let specs = tempfile::tempdir().unwrap();
        copy(&folder().join("_base"), specs.path());
        copy(&folder().join(&case), specs.path());
        let (sources, problems) = examine(specs.path());
        let found = problems.sorted();
        let codes: BTreeSet<&str> = found.iter().map(|problem| problem.code).collect();
        if codes != BTreeSet::from([case.as_str()]) {
            wrong.insert(case.clone(), format!("{codes:?}"));
        }
        for problem in &found {
            assert!(!problem.cause.is_empty() && !problem.mend.is_empty(), "{case}: {problem:?}");
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder().join(&case));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("problem", render::text(&found, &sources, false)));
    }
    assert!(wrong.is_empty(), "cases that tell something else: {wrong:#?}");
}

#[test]
fn every_case_keeps_to_the_published_schema() {
    let schema: serde_json::Value =
        serde_json::from_slice(&generator::cli::published_schemas()["problems.json"]).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for case in cases() {
        let specs = tempfile::tempdir().unwrap();
        copy(&folder().join("_base"), specs.path());
        copy(&folder().join(&case), specs.path());
        let (sources, problems) = examine(specs.path());
        let told = serde_json::json!({"problems": render::json(&problems.sorted(), &sources)});
        let errors: Vec<String> = validator.iter_errors(&told).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{case}: {errors:#?}");
        for problem in told["problems"].as_array().unwrap() {
            let excerpt = &problem["excerpt"];
            let text = excerpt["text"].as_str().unwrap_or_default();
            let end = excerpt["end"].as_u64().unwrap_or_default();
            assert!(end <= text.chars().count() as u64, "{case}: {problem}");
        }
    }
}

#[test]
fn programs_get_line_and_column() {
    let specs = tempfile::tempdir().unwrap();
    copy(&folder().join("_base"), specs.path());
    copy(&folder().join("unknown-argument"), specs.path());
    let (sources, problems) = examine(specs.path());
    let told = render::json(&problems.sorted(), &sources);
    let first = &told[0];
    let place = (first["code"].as_str(), first["file"].as_str(), first["line"].as_u64(), first["column"].as_u64());
    assert_eq!(place, (Some("unknown-argument"), Some("shop/docs/items.yaml"), Some(5), Some(5)));
    assert_eq!(first["pointer"], "/list/arguments/colr");
    for name in ["severity", "message", "cause", "mend"] {
        assert!(first[name].is_string(), "{name}");
    }
}
