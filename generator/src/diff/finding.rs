//! One finding, and how the same change in several places becomes one.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use super::cause::Cause;
use super::rules::{self, Rule};
use crate::tokens::digest;

/// What has a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A tool.
    Tool,
    /// A bundle.
    Bundle,
    /// An agent.
    Agent,
    /// A product.
    Product,
    /// The data-centre table.
    DataCentres,
    /// The approvals.
    Approvals,
}

/// Something that changed, and where in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Subject {
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub name: String,
    /// Where in its surface: `arguments/state/schema/maxLength`; empty for the whole.
    pub at: String,
}

/// One difference of one subject.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    pub rule: &'static Rule,
    pub at: String,
    /// What happened, without the subject: `maxLength was 100 and is 50`.
    pub message: String,
    pub before: Value,
    pub after: Value,
}

impl Change {
    pub(super) fn new(rule: &'static Rule, at: impl Into<String>, message: impl Into<String>) -> Self {
        Self { rule, at: at.into(), message: message.into(), before: Value::Null, after: Value::Null }
    }

    pub(super) fn values(mut self, before: &Value, after: &Value) -> Self {
        self.before = before.clone();
        self.after = after.clone();
        self
    }
}

/// A finding: one change, and everything that it changes.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Who is concerned, in order.
    pub subjects: Vec<Subject>,
    /// What happened, without the subject.
    pub message: String,
    /// As the base has it; null where there was nothing.
    pub before: Value,
    /// As it is now; null where there is nothing.
    pub after: Value,
    /// Which input changed it.
    pub cause: Cause,
    /// 16 hexadecimal digits: rule, subjects, before and after.
    pub fingerprint: String,
    /// Reason and name of whoever approved it.
    pub approved: Option<(String, String)>,
}

impl Finding {
    /// A finding of one subject.
    pub(super) fn new(kind: Kind, name: &str, change: Change, cause: Cause) -> Self {
        Self {
            rule: change.rule,
            subjects: vec![Subject { kind, name: name.to_owned(), at: change.at }],
            message: change.message,
            before: change.before,
            after: change.after,
            cause,
            fingerprint: String::new(),
            approved: None,
        }
    }

    /// The names of the subjects, each once.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let names: BTreeSet<&str> = self.subjects.iter().map(|one| one.name.as_str()).collect();
        names.into_iter().collect()
    }

    /// The subject as approvals name it: `shop_orders_refund risk`, and how many more.
    #[must_use]
    pub fn subject(&self) -> String {
        let Some(first) = self.subjects.first() else { return String::new() };
        let more = self.subjects.len() - 1;
        let mut out = first.name.clone();
        if !first.at.is_empty() {
            out.push(' ');
            out.push_str(&first.at);
        }
        if more > 0 { format!("{out} and {more} more") } else { out }
    }

    /// Whether it was looked at, or is nothing to look at.
    #[must_use]
    pub const fn is_approved(&self) -> bool {
        self.approved.is_some()
    }
}

/// The same change of several subjects is one finding: by its cause where that has a place in a file, else by
/// where it stands in the surface.
pub(super) fn grouped(all: Vec<Finding>) -> Vec<Finding> {
    let mut groups: BTreeMap<(usize, String), Vec<Finding>> = BTreeMap::new();
    for finding in all {
        let place = match (&finding.cause.file, finding.cause.line) {
            (Some(file), Some(line)) => format!("{file}:{line}:{}", finding.cause.pointer),
            _ => finding.subjects[0].at.clone(),
        };
        // A shared schema is called otherwise by each who uses it.
        let at = finding.subjects[0].at.as_str();
        let is_schema = at.starts_with("definitions/") || at.starts_with("arguments/") && at.contains("/schema/");
        let what = if is_schema { at.rsplit('/').next().unwrap_or(at) } else { finding.message.as_str() };
        let key = json!([place, what, finding.before, finding.after]).to_string();
        groups.entry((rules::rank(finding.rule), key)).or_default().push(finding);
    }
    let mut out: Vec<Finding> = groups.into_values().filter_map(merged).collect();
    for finding in &mut out {
        finding.fingerprint = fingerprint(finding);
    }
    out.sort_by(|a, b| {
        let key = |one: &Finding| (rules::rank(one.rule), one.subjects.clone(), one.message.clone());
        key(a).cmp(&key(b))
    });
    out
}

fn merged(all: Vec<Finding>) -> Option<Finding> {
    let subjects: BTreeSet<Subject> = all.iter().flat_map(|one| one.subjects.clone()).collect();
    let mut first = all.into_iter().next()?;
    first.subjects = subjects.into_iter().collect();
    Some(first)
}

fn fingerprint(finding: &Finding) -> String {
    let subjects: Vec<(Kind, &str, &str)> =
        finding.subjects.iter().map(|one| (one.kind, one.name.as_str(), one.at.as_str())).collect();
    let text = json!([finding.rule.name, subjects, finding.before, finding.after]).to_string();
    digest(text.as_bytes())[..16].to_owned()
}
