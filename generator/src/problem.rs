//! What is wrong with the inputs, where, why, and how to mend it.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::read::pointer::escape;

/// A place in an input file. Line and column are looked up when a problem is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Origin {
    /// Path below the specs folder, with forward slashes.
    pub file: Arc<str>,
    /// JSON pointer (RFC 6901) into the file; empty for the whole file.
    pub pointer: String,
}

impl Origin {
    /// A place in a file.
    #[must_use]
    pub fn new(file: impl Into<Arc<str>>, pointer: impl Into<String>) -> Self {
        Self { file: file.into(), pointer: pointer.into() }
    }

    /// One step further in.
    #[must_use]
    pub fn join(&self, step: &str) -> Self {
        let step = escape(step);
        let mut pointer = String::with_capacity(self.pointer.len() + step.len() + 1);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        pointer.push_str(&step);
        Self { file: self.file.clone(), pointer }
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Told; the output is written.
    Warning,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable name of the rule, in kebab case, for example `unknown-parameter`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What happened, in one line.
    pub message: String,
    /// Where.
    pub origin: Origin,
    /// `true` underlines the member's name at `origin`, `false` its value.
    pub at_key: bool,
    /// Why it is a problem.
    pub cause: String,
    /// What to do.
    pub mend: String,
    /// Other places that belong to it, each with what stands there.
    pub related: Vec<(Origin, String)>,
}

/// Every problem of one run.
#[derive(Debug, Clone, Default)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Adds an error.
    pub fn error(
        &mut self,
        code: &'static str,
        origin: &Origin,
        message: impl Into<String>,
        cause: impl Into<String>,
        mend: impl Into<String>,
    ) -> &mut Problem {
        self.push(Problem {
            code,
            severity: Severity::Error,
            message: message.into(),
            origin: origin.clone(),
            at_key: false,
            cause: cause.into(),
            mend: mend.into(),
            related: Vec::new(),
        })
    }

    /// Adds a problem; the reference is for adding to it.
    pub fn push(&mut self, problem: Problem) -> &mut Problem {
        self.list.push(problem);
        let last = self.list.len() - 1;
        &mut self.list[last]
    }

    /// Adds all of another list, in its order.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Whether anything keeps the output from being written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// All, ordered by file, pointer and code, so that a report does not depend on file order.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Problem> {
        let mut all: Vec<&Problem> = self.list.iter().collect();
        all.sort_by(|a, b| (&a.origin, a.code, &a.message).cmp(&(&b.origin, b.code, &b.message)));
        all
    }
}
