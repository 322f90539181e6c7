//! A report of fifty changes of the real specs: everything is in it, and it fits into a comment.

#![expect(clippy::disallowed_methods, reason = "nobody else reads the temporary folder")]

mod diff_case;

use std::fs;
use std::path::Path;

use diff_case::{cases, copy, sides};
use generator::diff::rules::Severity;
use generator::diff::{Base, between, head};
use generator::lower::Drafts;
use generator::problem::{Origin, Problem};
use generator::tokens::Counter;
use serde_json::Value;

/// Another first word for the descriptions of this many methods.
fn reword(docs: &Path, most: usize) -> usize {
    let mut files: Vec<_> = fs::read_dir(docs).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut count = 0;
    for path in files {
        let mut doc: Value = serde_yaml::from_slice(&fs::read(&path).unwrap()).unwrap();
        for method in doc.as_object_mut().unwrap().values_mut() {
            let Some(text) = method["description"].as_str() else { continue };
            let (_, rest) = text.split_once(' ').unwrap();
            if count < most {
                method["description"] = format!("Does {rest}").into();
                count += 1;
            }
        }
        fs::write(&path, serde_yaml::to_string(&doc).unwrap()).unwrap();
    }
    count
}

#[test]
fn fifty_changes_fit_into_a_comment_and_more_are_told_to_be_left_out() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let place = tempfile::tempdir().unwrap();
    let specs = place.path().join("specs");
    copy(&root.join("specs"), &specs);
    let mut counter = Counter::from_schemas(&root.join("generated"));
    let base = Base::from(&head(&specs, Drafts::Left, &mut counter).unwrap());
    assert_eq!(reword(&specs.join("books/docs"), 50), 50);
    let after = head(&specs, Drafts::Left, &mut counter).unwrap();
    assert!(!after.problems.has_errors());
    let mut report = between(&base, after, "specs", None);
    let markdown = report.markdown(Severity::Warning);
    assert!(markdown.len() < 60_000, "{} bytes", markdown.len());
    assert_eq!(report.counts()["description-changed"], 50);
    for finding in report.findings.iter().filter(|one| one.rule.name == "description-changed") {
        assert!(markdown.contains(&finding.fingerprint), "{}", finding.subject());
        let lines: Vec<&str> = finding.after.as_str().unwrap().lines().collect();
        let last = lines.last().unwrap().rsplit(['.', ' ']).find(|word| !word.is_empty()).unwrap();
        assert!(markdown.contains(last), "the text is told to its end: {last}");
    }
    assert!(!markdown.contains("Not shown"));
    // Ten times as many have no room: what is shown is whole, and the rest is counted.
    let many: Vec<_> = (0..10).flat_map(|_| report.findings.clone()).collect();
    report.findings = many;
    let markdown = report.markdown(Severity::Warning);
    assert!(markdown.len() < 62_000, "{} bytes", markdown.len());
    assert!(markdown.contains("This comment has no room for "), "what is left out is told");
    assert_eq!(markdown.matches("```diff").count() * 2, markdown.matches("```").count(), "no block is cut");
}

#[test]
fn what_the_check_says_stands_on_its_line_beside_the_findings() {
    let both = sides(&cases()["hidden-characters"]);
    let mut report = between(&both.base, both.head, "specs", None);
    let Problem { cause, mend, related, .. } = report.problems.sorted()[0].clone();
    let (origin, message) = (Origin::new("data_centres.yaml", ""), "something\nodd".to_owned());
    let severity = generator::problem::Severity::Warning;
    report.problems.push(Problem { code: "odd", severity, message, origin, at_key: false, cause, mend, related });
    let annotations = report.github();
    let lines: Vec<&str> = annotations.lines().collect();
    assert!(lines[0].starts_with("::error file=specs/shop/openapi/shop.yaml,line="), "{annotations}");
    assert!(lines[0].contains("title=invisible-character::argument `city`"), "{annotations}");
    assert!(lines[1].starts_with("::warning file=specs/data_centres.yaml,line=1,title=odd::something%0Aodd: "));
    assert!(lines[2].contains("title=hidden-characters"), "{annotations}");
    let markdown = report.markdown(Severity::Warning);
    let (first, second) = (markdown.find("- **error**").unwrap(), markdown.find("- **warning**").unwrap());
    assert!(first < second && markdown.contains("(`specs/shop/openapi/shop.yaml:"), "{markdown}");
}
