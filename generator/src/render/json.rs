//! Problems for programs.

use serde_json::{Value, json};

use crate::problem::{Origin, Problem};
use crate::read::Sources;

/// An array of objects with `code`, `severity`, `message`, `file`, `line`, `column`, `pointer`,
/// `cause`, `mend` and `related`. `line` and `column` count from 1 and are null where there is no
/// such file.
#[must_use]
pub fn json(problems: &[&Problem], sources: &Sources) -> Value {
    problems.iter().map(|problem| one(problem, sources)).collect()
}

fn one(problem: &Problem, sources: &Sources) -> Value {
    let place = sources.files.locate(&problem.origin, problem.at_key);
    json!({
        "code": problem.code,
        "severity": problem.severity,
        "message": problem.message,
        "file": problem.origin.file,
        "line": place.as_ref().map(|place| place.line),
        "column": place.as_ref().map(|place| place.column),
        "pointer": problem.origin.pointer,
        "cause": problem.cause,
        "mend": problem.mend,
        "related": problem.related.iter().map(|(origin, what)| related(origin, what, sources)).collect::<Vec<_>>(),
    })
}

fn related(origin: &Origin, what: &str, sources: &Sources) -> Value {
    let place = sources.files.locate(origin, true);
    json!({
        "file": origin.file,
        "line": place.as_ref().map(|place| place.line),
        "column": place.as_ref().map(|place| place.column),
        "pointer": origin.pointer,
        "what": what,
    })
}
