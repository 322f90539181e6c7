//! What was found, for people, programs, pull requests and code hosts.

mod github;
mod json;
mod markdown;
mod text;

use std::collections::BTreeMap;

pub use json::ReportFile;
use serde_json::Value;

use super::compare;
use super::finding::{Finding, Kind};
use super::rules::{Group, Severity};
use super::signs::visible;
use super::words::{Piece, pieces};
use crate::ir::Server;
use crate::numbers::counted;
use crate::problem::{Problem, Problems};
use crate::read::Sources;

/// Everything that was found.
#[derive(Debug)]
pub struct Report {
    /// In order of rule and subject.
    pub findings: Vec<Finding>,
    /// What the check says of the newer side.
    pub problems: Problems,
    /// The newer side's inputs.
    pub sources: Sources,
    /// Name of the specs folder, in front of the paths of files.
    pub folder: String,
    /// Tools of the newer side.
    pub tools: usize,
    /// Tools that are the same on both sides.
    pub same: usize,
    /// What could not be compared.
    pub notes: Vec<String>,
    /// What was compared. It is taken apart with the report, which a program that ends leaves out.
    pub(super) _server: Server,
}

impl Report {
    /// Findings at or above a severity that nobody has approved.
    #[must_use]
    pub fn failing(&self, fail_on: Severity) -> usize {
        self.findings.iter().filter(|one| one.rule.severity <= fail_on && !one.is_approved()).count()
    }

    /// What the check says, gravest first, each with its file, the name of the specs folder in front, and line.
    fn problems(&self) -> impl Iterator<Item = (&Problem, String, Option<usize>)> {
        let mut all = self.problems.sorted();
        all.sort_by_key(|problem| problem.severity);
        all.into_iter().map(|problem| {
            let place = self.sources.files.locate(&problem.origin, problem.at_key);
            (problem, format!("{}/{}", self.folder, problem.origin.file), place.map(|place| place.line))
        })
    }

    /// How many findings each rule has.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut out = BTreeMap::new();
        for finding in &self.findings {
            *out.entry(finding.rule.name).or_default() += 1;
        }
        out
    }

    /// One line for people: what came of it, and what did not change.
    #[must_use]
    pub fn verdict(&self, fail_on: Severity) -> String {
        let failing = self.failing(fail_on);
        let mut out = if self.problems.has_errors() {
            "the specs have errors: what they make cannot be compared whole".to_owned()
        } else if self.findings.is_empty() {
            "nothing changed".to_owned()
        } else if failing == 0 {
            format!("nothing to approve among {}", counted(self.findings.len(), "finding"))
        } else {
            let verb = if failing == 1 { "has" } else { "have" };
            format!("{} {verb} to be read and approved", counted(failing, "finding"))
        };
        let groups: Vec<String> =
            self.groups().map(|(group, all)| format!("{} {}", all.len(), group.title().to_lowercase())).collect();
        if !groups.is_empty() {
            out = format!("{out} ({})", groups.join(", "));
        }
        format!("{out}; no change in {} of {}", self.same, counted(self.tools, "tool"))
    }

    /// The findings of each group that has some, in order.
    fn groups(&self) -> impl Iterator<Item = (Group, Vec<&Finding>)> {
        let mut groups: BTreeMap<Group, Vec<&Finding>> = BTreeMap::new();
        for finding in &self.findings {
            groups.entry(finding.rule.group).or_default().push(finding);
        }
        groups.into_iter()
    }

    /// For people.
    #[must_use]
    pub fn text(&self, fail_on: Severity) -> String {
        text::text(self, fail_on)
    }

    /// For programs; keeps to the published schema.
    #[must_use]
    pub fn json(&self, fail_on: Severity) -> Value {
        json::json(self, fail_on)
    }

    /// For a comment on a pull request.
    #[must_use]
    pub fn markdown(&self, fail_on: Severity) -> String {
        markdown::text(self, fail_on)
    }

    /// Annotations for GitHub, a line each.
    #[must_use]
    pub fn github(&self) -> String {
        github::text(self)
    }
}

/// The text of a value as a reviewer reads it: a text as it is, all else as YAML.
fn readable(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => crate::emit::yaml::block(other, 0).trim_start_matches(['\n', ' ']).to_owned(),
    }
}

/// Both sides of a finding as one text with its changes, everything visible.
fn changed_words(finding: &Finding) -> Vec<Piece> {
    let shown = |value: &Value| visible(&readable(value));
    pieces(&shown(&finding.before), &shown(&finding.after))
}

/// Whether a finding is read by its texts, and not by its message alone.
fn has_words(finding: &Finding) -> bool {
    let is_long = |value: &Value| value.is_object() || !compare::is_short(value);
    finding.rule.group == Group::Text || is_long(&finding.before) || is_long(&finding.after)
}

/// Both sides in a line each, where the words are not told.
fn sides(finding: &Finding) -> Option<(String, String)> {
    let told = |value: &Value| visible(&compare::text(value));
    (!has_words(finding)).then(|| (told(&finding.before), told(&finding.after)))
}

/// The subjects in one line, each name once, and where in them.
fn subjects(finding: &Finding, most: usize, name: impl Fn(&str) -> String) -> String {
    let names = finding.names();
    let shown: Vec<String> = names.iter().take(most).map(|one| name(one)).collect();
    let more = names.len().saturating_sub(most);
    let kind = match finding.subjects.first().map(|one| one.kind) {
        Some(Kind::Bundle) => "bundle ",
        Some(Kind::Agent) => "agent ",
        Some(Kind::Product) => "product ",
        _ => "",
    };
    if more > 0 { format!("{kind}{} and {more} more", shown.join(", ")) } else { format!("{kind}{}", shown.join(", ")) }
}
