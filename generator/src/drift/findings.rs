//! What was found, grouped so that one cause is told once.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Value, json};

use super::change::{Change, Kind, listed};
use super::edits::Edits;
use super::newer::{NEWER, Newer, named};
use super::pairs::{self, Pairs};
use super::request;
use super::schemas::Walk;
use super::users::User;
use super::{Options, markdown};
use crate::problem::{Origin, Problem, Severity};
use crate::read::{ProductSource, Sources};
use crate::render;
use crate::resolve::Operation;

/// All that was found.
#[derive(Debug)]
pub struct Drift {
    /// Name of the product.
    pub product: String,
    /// How many operations ours and the newer files have.
    pub operations: (usize, usize),
    /// In order of weight, code and place.
    pub findings: Vec<Finding>,
    /// What follows the moves in our specs.
    pub edits: Edits,
    /// Our files and, below [`NEWER`], the vendor's.
    pub sources: Sources,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Code, place, cause and mend. An error concerns something that our specs use.
    #[serde(skip)]
    pub problem: Problem,
    /// Keys of the operations, ours where there are any.
    pub operations: Vec<String>,
    /// Key of the operation that took its place, or is the likeliest to have done so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What it is about inside the operation: `query:status`, `body:lines/*/rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Values that were gained or lost.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Tools and lookups that stand on it.
    pub users: Vec<String>,
}

/// Everything at hand while findings are made.
struct Context<'a> {
    options: &'a Options,
    ours: &'a [Operation],
    newer: &'a [Operation],
    users: &'a [User],
    sources: &'a Sources,
}

/// Compares.
pub(super) fn all(
    options: &Options,
    sources: Sources,
    product: &ProductSource,
    newer: &Newer,
    ours: &[Operation],
    users: &[User],
) -> Drift {
    let pairs = pairs::find(&sources.files, ours, &newer.operations);
    let context = Context { options, ours, newer: &newer.operations, users, sources: &sources };
    let mut findings: Vec<Finding> = newer.problems.iter().cloned().map(of_problem).collect();
    findings.extend(newer.base_path.as_ref().map(|path| base_path(product, path)));
    findings.extend(context.operations(&pairs));
    findings.extend(context.changes(&pairs));
    let order = |finding: &Finding| {
        let Problem { severity, code, origin, message, .. } = finding.problem.clone();
        (severity, code, origin, message)
    };
    findings.sort_by_key(order);
    let edits = Edits::of_moves(&context.sources.files, product, &pairs.moved, (ours, &newer.operations), users)
        .with_base_path(product, newer.base_path.as_deref());
    let counted = ours.iter().filter(|operation| !operation.key.is_empty()).count();
    Drift { product: options.product.clone(), operations: (counted, newer.operations.len()), findings, edits, sources }
}

fn of_problem(problem: Problem) -> Finding {
    Finding { problem, operations: Vec::new(), to: None, subject: None, values: Vec::new(), users: Vec::new() }
}

fn problem(code: &'static str, severity: Severity, message: String, origin: Origin, words: (&str, &str)) -> Problem {
    Problem {
        code,
        severity,
        message,
        origin,
        at_key: true,
        cause: words.0.to_owned(),
        mend: words.1.to_owned(),
        related: Vec::new(),
    }
}

fn base_path(product: &ProductSource, path: &str) -> Finding {
    let message = format!("the vendor's operations stand below `{path}`, ours below `{}`", product.spec.base_path);
    let words = ("operations are compared by what follows it", "set `base_path` in product.yaml once you follow");
    let mut found = problem("base-path-moved", Severity::Error, message, product.origin.join("base_path"), words);
    found.at_key = false;
    of_problem(found)
}

impl Context<'_> {
    /// Those who name an operation of ours.
    fn users(&self, at: usize) -> Vec<&User> {
        self.users.iter().filter(|user| user.operations.contains(&at)).collect()
    }

    fn finding(&self, mut problem: Problem, ours: &[usize], to: Option<usize>) -> Finding {
        let mut users: Vec<&User> = ours.iter().flat_map(|at| self.users(*at)).collect();
        users.sort_by(|a, b| a.name.cmp(&b.name));
        users.dedup();
        problem
            .related
            .extend(users.iter().map(|user| (user.origin.join("operation"), format!("{} stands on it", user.name))));
        let mut operations: Vec<String> = ours.iter().map(|at| self.ours[*at].key.clone()).collect();
        operations.sort();
        operations.dedup();
        Finding {
            problem,
            operations,
            to: to.map(|at| self.newer[at].key.clone()),
            subject: None,
            values: Vec::new(),
            users: users.iter().map(|user| user.name.clone()).collect(),
        }
    }

    /// Operations that moved, went or came.
    fn operations(&self, pairs: &Pairs) -> Vec<Finding> {
        let weight = |at: usize| if self.users(at).is_empty() { Severity::Warning } else { Severity::Error };
        let kept = |at: &usize| !self.options.used || !self.users(*at).is_empty();
        let mut found = Vec::new();
        for (from, to) in pairs.moved.iter().filter(|(from, _)| kept(from)) {
            let (old, new) = (&self.ours[*from], &self.newer[*to]);
            let message = format!("`{}` is now `{}`", old.key, new.key);
            let words = (
                "the old one may be switched off at any time",
                "let `scaffold --fix` follow, or write the new one where the old one stands",
            );
            let problem = problem("operation-moved", weight(*from), message, new.origin.clone(), words);
            found.push(self.finding(problem, &[*from], Some(*to)));
        }
        for (from, likely) in pairs.lost.iter().filter(|(from, _)| kept(from)) {
            let old = &self.ours[*from];
            let message = format!("the vendor no longer has `{}`", old.key);
            let mend = match likely {
                Some(to) => format!("the likeliest of the new operations is `{}`", self.newer[*to].key),
                None => "none of the new operations is like it: remove what stands on it".to_owned(),
            };
            let words = ("calls of it are refused once it is switched off", mend.as_str());
            let mut problem = problem("operation-lost", weight(*from), message, old.origin.clone(), words);
            if let Some(to) = likely {
                problem.related.push((self.newer[*to].origin.clone(), "the likeliest".to_owned()));
            }
            found.push(self.finding(problem, &[*from], *likely));
        }
        for at in pairs.gained.iter().filter(|_| !self.options.used) {
            let new = &self.newer[*at];
            let text = named(&self.sources.files, new, "summary").map(|text| format!(": {}", crate::plain::line(text)));
            let message = format!("the vendor has `{}`{}", new.key, text.unwrap_or_default());
            let words = ("no description of ours has it", "add a method where it is of use; `scaffold` drafts one");
            let problem = problem("operation-gained", Severity::Warning, message, new.origin.clone(), words);
            found.push(Finding { operations: vec![new.key.clone()], ..of_problem(problem) });
        }
        found
    }

    /// What differs inside operations that both have; one cause is told once.
    fn changes(&self, pairs: &Pairs) -> Vec<Finding> {
        let mut walk = Walk::new(&self.sources.files);
        let mut groups: BTreeMap<(Origin, &'static str, String), (Change, BTreeSet<usize>)> = BTreeMap::new();
        for (from, to) in pairs.same.iter().chain(&pairs.moved) {
            if self.options.used && self.users(*from).is_empty() {
                continue;
            }
            for change in request::changes(&mut walk, &self.ours[*from], &self.newer[*to]) {
                let what = match &change.kind {
                    Kind::Changed { what, .. } => what.clone(),
                    _ => change.subject.rsplit(['/', ':']).next().unwrap_or_default().to_owned(),
                };
                let key = (change.origin.clone(), change.kind.code(), what);
                groups.entry(key).or_insert_with(|| (change, BTreeSet::new())).1.insert(*from);
            }
        }
        groups.into_values().map(|(change, operations)| self.changed(&change, &operations)).collect()
    }

    fn changed(&self, change: &Change, operations: &BTreeSet<usize>) -> Finding {
        let ours: Vec<usize> = operations.iter().copied().collect();
        let keys: BTreeSet<&str> = ours.iter().map(|at| self.ours[*at].key.as_str()).collect();
        let mut holder = keys.first().map_or_else(String::new, |key| format!("`{key}`"));
        if keys.len() > 1 {
            holder = format!("{holder} and {} more", keys.len() - 1);
        }
        let used = ours.iter().any(|at| !self.users(*at).is_empty());
        let severity = if used && change.kind.breaks() { Severity::Error } else { Severity::Warning };
        let words = match &change.kind {
            Kind::Gained { .. } | Kind::ValuesGained(_) => (
                "our description does not know it, so no tool offers it",
                "take over the newer description, then offer or hide it",
            ),
            Kind::Lost | Kind::ValuesLost(_) => (
                "what is sent may be refused or ignored",
                "take over the newer description; the generator then tells each line that names it",
            ),
            _ => ("requests follow our description", "take over the newer description and read the surface files"),
        };
        let message = change.kind.message(&change.subject, &holder);
        let problem = problem(change.kind.code(), severity, message, change.origin.clone(), words);
        let mut finding = self.finding(problem, &ours, None);
        finding.subject = Some(change.subject.clone()).filter(|subject| !subject.is_empty());
        if let Kind::ValuesGained(values) | Kind::ValuesLost(values) = &change.kind {
            finding.values.clone_from(values);
        }
        finding
    }
}

impl Drift {
    /// How many findings have each code.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<&'static str, usize> {
        let mut out = BTreeMap::new();
        for finding in &self.findings {
            *out.entry(finding.problem.code).or_default() += 1;
        }
        out
    }

    /// Findings that concern what our specs use.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.findings.iter().filter(|finding| finding.problem.severity == Severity::Error).count()
    }

    /// One line for people.
    #[must_use]
    pub fn summary(&self) -> String {
        let (ours, newer) = self.operations;
        let compared = format!("{ours} operations of ours against {newer} of the vendor's");
        if self.findings.is_empty() {
            return format!("no difference: {compared}");
        }
        let counts: Vec<String> = self.counts().iter().map(|(code, count)| format!("{count} {code}")).collect();
        format!("{compared}: {}; {} of what our specs use", counts.join(", "), self.errors())
    }

    /// For people, with an excerpt for each finding.
    #[must_use]
    pub fn text(&self, colour: bool) -> String {
        let problems: Vec<&Problem> = self.findings.iter().map(|finding| &finding.problem).collect();
        render::text(&problems, &self.sources, colour)
    }

    /// For programs. `problems` keeps to the published schema; `findings` tells more of each, in the same order.
    #[must_use]
    pub fn json(&self) -> Value {
        let problems: Vec<&Problem> = self.findings.iter().map(|finding| &finding.problem).collect();
        json!({
            "product": self.product,
            "operations": {"ours": self.operations.0, "newer": self.operations.1},
            "counts": self.counts(),
            "errors": self.errors(),
            "newer": NEWER,
            "findings": self.findings,
            "edits": self.edits.json(),
            "problems": render::json(&problems, &self.sources),
        })
    }

    /// For an issue or a pull request.
    #[must_use]
    pub fn markdown(&self) -> String {
        markdown::text(self)
    }
}

/// Names in one line.
pub(super) fn users(finding: &Finding) -> String {
    listed(&finding.users).replace("``", "`")
}
