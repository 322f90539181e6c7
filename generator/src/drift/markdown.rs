//! The findings as Markdown, for an issue.

use std::fmt::Write as _;

use super::findings::{Drift, Finding, users};
use crate::problem::Severity;

/// Issues of code hosts hold about 65,000 characters.
const MOST: usize = 60_000;

/// A headline, what concerns our specs, the rest folded away.
pub(super) fn text(drift: &Drift) -> String {
    let mut out = format!("## {}: the vendor's newer descriptions\n\n", drift.product);
    let _ = writeln!(out, "{}\n", sentence(&drift.summary()));
    let of = |severity| drift.findings.iter().filter(move |one| one.problem.severity == severity);
    let errors: Vec<&Finding> = of(Severity::Error).collect();
    let others: Vec<&Finding> = of(Severity::Warning).collect();
    let mut left = 0;
    if !errors.is_empty() {
        out.push_str("### What our specs use\n\n");
        left += list(&errors, drift, &mut out);
        out.push('\n');
    }
    if !others.is_empty() {
        let _ = writeln!(out, "<details><summary>{} more</summary>\n", others.len());
        left += list(&others, drift, &mut out);
        out.push_str("\n</details>\n");
    }
    if left > 0 {
        let _ = writeln!(out, "\n{left} more are left out here; `--format json` tells all.");
    }
    out
}

/// Answers with how many had no room.
fn list(findings: &[&Finding], drift: &Drift, out: &mut String) -> usize {
    for (at, finding) in findings.iter().enumerate() {
        let line = line(finding, drift);
        if out.len() + line.len() > MOST {
            return findings.len() - at;
        }
        out.push_str(&line);
    }
    0
}

fn line(finding: &Finding, drift: &Drift) -> String {
    let problem = &finding.problem;
    let mut out = format!("- **{}** {}", problem.code, escape(&problem.message));
    if !finding.users.is_empty() {
        let _ = write!(out, ". Used by {}", users(finding));
    }
    if !problem.mend.is_empty() && problem.severity == Severity::Error {
        let _ = write!(out, ". {}", sentence(&escape(&problem.mend)));
    } else {
        out.push('.');
    }
    if !problem.origin.file.is_empty() {
        let place = drift.sources.files.locate(&problem.origin, problem.at_key);
        let line = place.map(|place| format!(":{}", place.line)).unwrap_or_default();
        let _ = write!(out, " (`{}{line}`)", problem.origin.file);
    }
    out.push('\n');
    out
}

fn sentence(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", signs.as_str().trim_end_matches('.'))
}

/// Outside code, texts of a vendor must not become markup.
fn escape(text: &str) -> String {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        if at % 2 == 1 {
            return part.to_owned();
        }
        let mut out = String::new();
        for sign in part.chars() {
            if matches!(sign, '<' | '>' | '[' | ']' | '*' | '_' | '@' | '#' | '|' | '\\') {
                out.push('\\');
            }
            out.push(sign);
        }
        out
    });
    parts.collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendors_text_is_no_markup() {
        assert_eq!(escape("`a_b` <img> @all [x](y)"), r"`a_b` \<img\> \@all \[x\](y)");
        assert_eq!(sentence("one two."), "One two.");
    }
}
