//! `tests/diff`: one change to a folder, and exactly what is found of it.
//!
//! `_base` is a specs folder. `case.yaml` of a case says why it is there, which edits make the older side (`before`,
//! `before_add`, and `base_surface`, which stands for an older generator), which make the newer one (`edit`, `add`,
//! `remove`), and the rules of the findings, tokens left out. `findings.snap` holds the findings whole. To add a case
//! is to add a folder.

mod diff_case;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use diff_case::{Case, Sides, cases, folder, requests, sides};
use generator::diff::rules::{self, Group};
use generator::diff::{Base, CauseKind, Finding, Kind, Report, between};
use serde_json::Value;

/// Rules that the request of an example shows.
const SEEN: &[&str] = &[
    "method-changed",
    "path-changed",
    "base-path-changed",
    "host-changed",
    "place-changed",
    "query-style-changed",
    "header-changed",
    "constant-changed",
    "body-form-changed",
    "tenant-changed",
    "sent-value-changed",
    "date-form-changed",
];

fn told(case: &Case, sides: Sides) -> Report {
    let Some(approvals) = &case.approvals else { return between(&sides.base, sides.head, "specs", None) };
    // Approvals name a finding by its fingerprint, which the case does not know.
    let first = between(&sides.base, sides.head, "specs", None);
    let mark = first.findings.first().map_or("", |one| one.fingerprint.as_str()).to_owned();
    let filled = |text: &String| text.replace("FINGERPRINT", &mark);
    let again = diff_case::sides(case);
    let base = Base { approvals: case.base_approvals.as_ref().map(filled), ..again.base };
    between(&base, again.head, "specs", Some(&filled(approvals)))
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => generator::diff::visible(text),
        other => generator::diff::visible(&other.to_string()),
    }
}

fn whole(finding: &Finding) -> String {
    let mut out = format!("{}[{}] {}\n", finding.rule.severity.as_str(), finding.rule.name, finding.message);
    for subject in &finding.subjects {
        let _ = writeln!(out, "  {} {}", subject.name, subject.at);
    }
    let _ = writeln!(out, "  - {}\n  + {}\n  {}", shown(&finding.before), shown(&finding.after), finding.cause.text());
    if let Some((reason, name)) = &finding.approved {
        let _ = writeln!(out, "  approved by {name}: {reason}");
    }
    out
}

/// What is wrong with a case.
fn judge(name: &str, case: &Case, seen: &mut BTreeSet<&'static str>, replayed: &mut usize) -> Result<(), String> {
    let both = sides(case);
    let (before, after) = (both.requests.clone(), requests(&both.head.server));
    let is_same = both.base.surfaces == both.head.surfaces;
    let report = told(case, both);
    seen.extend(report.findings.iter().map(|one| one.rule.name));
    let marks: BTreeSet<&str> = report.findings.iter().map(|one| one.fingerprint.as_str()).collect();
    if marks.len() != report.findings.len() {
        return Err("whoever approves one of its findings approves another".to_owned());
    }
    if let Some(one) =
        report.findings.iter().find(|one| one.cause.kind == CauseKind::Generator && case.base_surface.is_empty())
    {
        return Err(format!("the generator is the same, and is told to be the cause:\n{}", whole(one)));
    }
    let text = report.findings.iter().map(whole).collect::<Vec<_>>().join("\n");
    let mut found: Vec<&str> =
        report.findings.iter().filter(|one| one.rule.group != Group::Tokens).map(|one| one.rule.name).collect();
    found.sort_unstable();
    let mut expected: Vec<&str> = case.findings.iter().map(String::as_str).collect();
    expected.sort_unstable();
    if found != expected {
        return Err(format!("found {found:?}, expected {expected:?}\n{text}"));
    }
    let is_silent = report.findings.iter().all(|one| one.rule.group == Group::Approvals);
    if is_silent != is_same {
        return Err(format!("the surfaces are {}equal, and this is found:\n{text}", if is_same { "" } else { "not " }));
    }
    // What is sent for the examples, as the generator tells it; `preview.rs` holds that against the built server.
    let differs = before.iter().any(|(key, text)| after.get(key).is_some_and(|now| now != text));
    let of_tools = |one: &&Finding| one.subjects.iter().all(|at| at.kind != Kind::DataCentres);
    let is_wire = report.findings.iter().filter(of_tools).any(|one| SEEN.contains(&one.rule.name));
    *replayed += usize::from(is_wire);
    if is_wire && !differs {
        return Err(format!("the examples send the same, and this is found:\n{text}"));
    }
    let also = ["default-changed", "argument-renamed"];
    let explains = |one: &Finding| one.rule.group == Group::Wire || also.contains(&one.rule.name);
    if differs && !report.findings.iter().any(explains) {
        return Err(format!("the examples send something else, and only this is found:\n{text}"));
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder().join(name));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("findings", text));
    Ok(())
}

#[test]
fn every_change_is_found_and_nothing_else() {
    let (mut wrong, mut seen, mut replayed) = (BTreeMap::new(), BTreeSet::new(), 0);
    let all = cases();
    for (name, case) in &all {
        if let Err(what) = judge(name, case, &mut seen, &mut replayed) {
            wrong.insert(name, what);
        }
    }
    let told: Vec<String> = wrong.iter().map(|(name, what)| format!("{name}: {what}")).collect();
    assert!(wrong.is_empty(), "{}", told.join("\n"));
    let rules: BTreeSet<&str> = rules::all().map(|rule| rule.name).collect();
    let missing: Vec<&&str> = rules.difference(&seen).collect();
    assert!(missing.is_empty(), "rules without a case: {missing:?}");
    assert!(all.len() >= 60 && all.keys().filter(|name| name.starts_with("none-")).count() >= 6);
    assert!(replayed >= 12, "requests of {replayed} cases were compared");
}

#[test]
fn a_side_differs_in_nothing_from_itself() {
    for case in cases().values().step_by(10) {
        let one = sides(case).head;
        let report = between(&Base::from(&one), one, "specs", None);
        assert!(report.findings.is_empty(), "{}", case.why);
        assert_eq!(report.same, report.tools);
    }
}

#[test]
fn a_base_from_before_agents_had_surfaces_says_so() {
    let mut both = sides(&cases()["agent-gained"]);
    both.base.surfaces.retain(|path, _| !path.starts_with("agents/"));
    let report = between(&both.base, both.head, "specs", None);
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert_eq!(report.notes, ["the base has no surfaces of agents: changes of those are not told"]);
}
