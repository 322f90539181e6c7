//! `generator explain`: every code has its text, and every code that is told anywhere is known.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::explain;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator")).args(arguments).output().unwrap()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Texts in double quotes that are words with hyphens between, by file; what tests say is left out.
fn hyphenated() -> BTreeMap<String, PathBuf> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut found = BTreeMap::new();
    for path in files.into_iter().filter(|path| !path.components().any(|part| part.as_os_str() == "explain")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in code.split('"') {
            let is_code = word.contains('-')
                && word.split('-').all(|part| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_lowercase()));
            if is_code && !word.starts_with("x-") {
                found.insert(word.to_owned(), path.clone());
            }
        }
    }
    found
}

#[test]
fn every_code_is_told_whole() {
    for (code, one) in explain::all() {
        assert_eq!(code, one.code);
        for (what, text) in [("meaning", &one.meaning), ("mend", &one.mend), ("example", &one.example)] {
            assert!(text.len() > 5, "{code} has no {what}: {text:?}");
        }
        assert!(one.meaning.ends_with('.'), "{code}: {}", one.meaning);
        assert!(!one.mend.ends_with('.'), "{code}: {}", one.mend);
        let written = !one.example.contains('[');
        assert!(written || one.example.contains(code) || !one.example.starts_with("error"), "{code}: {}", one.example);
        assert!(explain::text(&one).contains("\nMend: "), "{code}");
    }
}

#[test]
fn every_code_that_is_told_is_registered() {
    let known: BTreeSet<String> = explain::all().keys().map(|code| (*code).to_owned()).collect();
    // Words of formats, of HTTP, and of git.
    let others =
        ["cat-file", "content-type", "date-time", "ls-tree", "rev-parse", "uri-reference"].map(str::to_owned).into();
    let found = hyphenated();
    assert!(found.len() > 60, "the search finds codes: {found:?}");
    let strange: Vec<_> =
        found.iter().filter(|(word, _)| !known.contains(*word) && !BTreeSet::contains(&others, *word)).collect();
    assert!(strange.is_empty(), "codes that no table has, or words to except here: {strange:?}");
}

#[test]
fn the_command_explains_one_and_lists_all() {
    let one = run(&["explain", "unknown-parameter"]);
    assert!(one.status.success());
    insta::assert_snapshot!("explained", String::from_utf8(one.stdout).unwrap());
    let all = run(&["explain"]);
    assert_eq!(String::from_utf8(all.stdout).unwrap().lines().count(), explain::all().len());
    let json = run(&["explain", "tool-name", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["code"], "tool-name");
    let wrong = run(&["explain", "unknown-paramter"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("did you mean `unknown-parameter`?"));
}

/// Specs without a fault.
fn good() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems/_base").display().to_string()
}

#[test]
fn a_tool_is_explained_from_operation_to_request() {
    let specs = good();
    let one = run(&["explain", "list_all_shop_items", "--specs", &specs]);
    assert!(one.status.success(), "{}", String::from_utf8_lossy(&one.stderr));
    let text = String::from_utf8(one.stdout).unwrap().replace(&specs, "specs");
    assert!(text.contains("nothing to do for: ") && text.contains(", hide, "), "{text}");
    // Where in a file something stands, and how many passes there are, is no matter of this text.
    let kept = |line: &&str| !line.starts_with("  nothing to do for: ") && !line.starts_with("    sha256 ");
    assert!(text.contains("\n    sha256 "), "{text}");
    let steady = text.lines().filter(kept).map(|line| {
        let place = line.split_once(".rs:").filter(|_| line.starts_with("  generated/"));
        place.map_or_else(
            || line.to_owned(),
            |(file, rest)| format!("{file}.rs:LINE{}", rest.trim_start_matches(|sign: char| sign.is_ascii_digit())),
        )
    });
    insta::assert_snapshot!("explained_tool", steady.collect::<Vec<_>>().join("\n"));
    let json = run(&["explain", "list_all_shop_items", "--specs", &specs, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["tool"], "list_all_shop_items");
    assert!(json["operation"]["at"]["line"].as_u64().unwrap() > 1, "{json:#}");
    let texts = json["emitted"].as_array().unwrap().iter().filter_map(|part| part["text"].as_str());
    assert!(texts.clone().any(|text| text.starts_with("fn build_list(")), "{json:#}");
    assert!(texts.clone().any(|text| text.contains("\nname: list_all_shop_items\n")), "{json:#}");
}

#[test]
fn a_name_that_is_nothing_is_refused_with_what_was_meant() {
    let wrong = run(&["explain", "list_all_shop_item", "--specs", &good()]);
    assert_eq!(wrong.status.code(), Some(2));
    let told = String::from_utf8_lossy(&wrong.stderr).into_owned();
    assert!(told.contains("neither a code nor a tool: did you mean `list_all_shop_items`?"), "{told}");
}
