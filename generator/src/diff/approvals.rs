//! `surface.approvals.toml`: what somebody has looked at, with a reason and a name.

use serde::Deserialize;
use serde_json::Value;

use super::cause::{Cause, CauseKind};
use super::compare::tick;
use super::finding::{self, Change, Finding, Kind};
use super::rules::{self, Rule};
use super::side::APPROVALS;

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    approval: Vec<Approval>,
}

/// One finding that somebody has looked at.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Approval {
    fingerprint: String,
    rule: String,
    /// As reports write it: the first subject, its place, and how many more.
    subject: String,
    reason: String,
    name: String,
}

/// Marks the findings that are approved; answers with what is wrong with the approvals themselves.
pub(super) fn apply(findings: &mut [Finding], text: Option<&str>, base: Option<&str>) -> Vec<Finding> {
    let Some(text) = text else { return Vec::new() };
    let file: File = match toml::from_str(text) {
        Ok(file) => file,
        Err(error) => {
            let line = error.span().map(|span| text[..span.start.min(text.len())].matches('\n').count() + 1);
            return vec![told(&rules::APPROVAL_INVALID, error.message(), line, "", &Value::Null)];
        }
    };
    let spent: Vec<Approval> = base.and_then(|text| toml::from_str::<File>(text).ok()).unwrap_or_default().approval;
    let lines: Vec<usize> = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim_start().starts_with("[[approval]]"))
        .map(|(at, _)| at + 1)
        .collect();
    let mut out = Vec::new();
    for (at, approval) in file.approval.iter().enumerate() {
        let mut tell = |rule, message: &str, after: &Value| {
            out.push(told(rule, message, lines.get(at).copied(), &approval.fingerprint, after));
        };
        if [&approval.reason, &approval.name].iter().any(|text| text.trim().is_empty()) {
            tell(&rules::APPROVAL_INVALID, "an approval has no reason or no name", &Value::Null);
            continue;
        }
        if spent.contains(approval) {
            tell(&rules::APPROVAL_SPENT, "the base has this approval as well", &Value::Null);
            continue;
        }
        let is_it = |one: &&mut Finding| {
            one.fingerprint == approval.fingerprint
                && one.rule.name == approval.rule
                && one.subject() == approval.subject
        };
        if let Some(finding) = findings.iter_mut().find(is_it) {
            finding.approved = Some((approval.reason.trim().to_owned(), approval.name.trim().to_owned()));
            continue;
        }
        let like = |one: &&Finding| {
            one.fingerprint == approval.fingerprint
                || one.rule.name == approval.rule && one.subject() == approval.subject
        };
        if let Some(now) = findings.iter().find(like) {
            let message = format!(
                "{} of {} has the fingerprint {}",
                tick(now.rule.name),
                tick(&now.subject()),
                tick(&now.fingerprint)
            );
            tell(&rules::APPROVAL_ALTERED, &message, &now.fingerprint.clone().into());
        } else {
            let message = format!("no {} of {} is found", tick(&approval.rule), tick(&approval.subject));
            tell(&rules::APPROVAL_UNUSED, &message, &Value::Null);
        }
    }
    finding::grouped(out)
}

fn told(rule: &'static Rule, message: &str, line: Option<usize>, fingerprint: &str, after: &Value) -> Finding {
    let change = Change::new(rule, fingerprint, message).values(&fingerprint.into(), after);
    let cause = Cause { kind: CauseKind::Approvals, file: Some(APPROVALS.to_owned()), line, pointer: String::new() };
    Finding::new(Kind::Approvals, APPROVALS, change, cause)
}

/// An entry to be completed by whoever has looked.
#[must_use]
pub fn entry(finding: &Finding) -> String {
    // TOML writes such texts as JSON does.
    let text = |text: &str| Value::from(text).to_string();
    format!(
        "[[approval]]\nfingerprint = {}\nrule = {}\nsubject = {}\nreason = \"\"\nname = \"\"\n",
        text(&finding.fingerprint),
        text(finding.rule.name),
        text(&finding.subject())
    )
}
