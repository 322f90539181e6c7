//! For programs. The schema is published as `specs/_schema/diff.json`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::{Report, has_words};
use crate::diff::cause::Cause;
use crate::diff::finding::{Finding, Subject};
use crate::diff::rules::{Group, Severity};
use crate::diff::words::{Piece, pieces};
use crate::render::{self, Told};

/// What `diff --format json` tells.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportFile {
    /// In one line.
    pub verdict: String,
    /// Findings of this severity and above have to be approved.
    pub fail_on: Severity,
    /// How many have to be and are not.
    pub failing: usize,
    /// Tools of the newer side.
    pub tools: usize,
    /// Tools that are the same on both sides.
    pub unchanged_tools: usize,
    /// How many findings each rule has.
    pub counts: BTreeMap<&'static str, usize>,
    /// What could not be compared.
    pub notes: Vec<String>,
    /// In order of weight.
    pub findings: Vec<FindingFile>,
    /// What the check says of the newer side.
    #[schemars(with = "Vec<Told>")]
    pub problems: Value,
}

/// One finding.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindingFile {
    /// Stable name; `generator explain RULE` tells more.
    #[schemars(regex(pattern = "^[a-z]+(-[a-z]+)*$"))]
    pub rule: &'static str,
    /// What the rule is about.
    pub group: Group,
    /// How much it weighs.
    pub severity: Severity,
    /// Everything that the same change changes.
    #[schemars(length(min = 1))]
    pub subjects: Vec<Subject>,
    /// What happened, in one line, without the subjects.
    #[schemars(length(min = 1))]
    pub message: String,
    /// As the base has it; null where there was nothing.
    pub before: Value,
    /// As it is now; null where there is nothing.
    pub after: Value,
    /// The texts word by word; null where it is no text.
    pub words: Option<Vec<Piece>>,
    /// Which input changed it.
    pub cause: Cause,
    /// By which an approval names it.
    #[schemars(regex(pattern = "^[0-9a-f]{16}$"))]
    pub fingerprint: String,
    /// The subject as an approval names it.
    pub subject: String,
    /// Null where nobody has.
    pub approved: Option<Approved>,
}

/// Who has looked.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approved {
    /// Why it is right.
    pub reason: String,
    /// Who says so.
    pub name: String,
}

pub(super) fn json(report: &Report, fail_on: Severity) -> Value {
    let file = ReportFile {
        verdict: report.verdict(fail_on),
        fail_on,
        failing: report.failing(fail_on),
        tools: report.tools,
        unchanged_tools: report.same,
        counts: report.counts(),
        notes: report.notes.clone(),
        findings: report.findings.iter().map(finding).collect(),
        problems: render::json(&report.problems.sorted(), &report.sources),
    };
    serde_json::to_value(file).expect("texts and numbers serialise")
}

fn finding(finding: &Finding) -> FindingFile {
    let texts = finding.before.as_str().or(finding.after.as_str()).filter(|_| has_words(finding));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    FindingFile {
        rule: finding.rule.name,
        group: finding.rule.group,
        severity: finding.rule.severity,
        subjects: finding.subjects.clone(),
        message: finding.message.clone(),
        before: finding.before.clone(),
        after: finding.after.clone(),
        words: texts.map(|_| pieces(&text(&finding.before), &text(&finding.after))),
        cause: finding.cause.clone(),
        fingerprint: finding.fingerprint.clone(),
        subject: finding.subject(),
        approved: finding.approved.clone().map(|(reason, name)| Approved { reason, name }),
    }
}
