//! Annotations as GitHub's runners read them: a line each, on the line of the spec or doc that changed, or that the
//! check has something to say of.

use std::fmt::Write as _;

use super::{Report, subjects};
use crate::diff::rules::Severity;
use crate::diff::signs::visible;
use crate::problem::Severity as Weight;

pub(super) fn text(report: &Report) -> String {
    let mut out = String::new();
    for (problem, file, line) in report.problems() {
        let command = if problem.severity == Weight::Error { "error" } else { "warning" };
        let mut properties = vec![format!("file={}", property(&file))];
        properties.extend(line.map(|line| format!("line={line}")));
        properties.push(format!("title={}", property(problem.code)));
        let message = format!("{}: {}; {}", problem.message, problem.cause, problem.mend);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "::{command} {}::{}", properties.join(","), data(&visible(&message)));
    }
    for finding in report.findings.iter().filter(|one| !one.rule.group.is_folded()) {
        let command = match finding.rule.severity {
            _ if finding.is_approved() => "notice",
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Notice => "notice",
        };
        let mut properties = Vec::new();
        if let Some(file) = &finding.cause.file {
            properties.push(format!("file={}", property(file)));
            properties.extend(finding.cause.line.map(|line| format!("line={line}")));
        }
        properties.push(format!("title={}", property(finding.rule.name)));
        let names = subjects(finding, 4, str::to_owned);
        let message = format!("{names}: {} (fingerprint {})", finding.message, finding.fingerprint);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "::{command} {}::{}", properties.join(","), data(&visible(&message)));
    }
    out
}

/// A message in one line: a line break would end the command and could begin another.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_begin_a_command() {
        assert_eq!(data("50%\n::error::x"), "50%25%0A::error::x");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }
}
