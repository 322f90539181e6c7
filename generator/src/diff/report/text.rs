//! For people at a terminal.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::{Report, changed_words, sides, subjects};
use crate::diff::finding::Finding;
use crate::diff::rules::Severity;
use crate::diff::words::Piece;
use crate::numbers::counted;

const RED: Style = AnsiColor::Red.on_default().bold();
const YELLOW: Style = AnsiColor::Yellow.on_default().bold();
const BLUE: Style = AnsiColor::Blue.on_default().bold();
const GREEN: Style = AnsiColor::Green.on_default().bold();
const BOLD: Style = Style::new().bold();

pub(super) fn text(report: &Report, fail_on: Severity) -> String {
    // Writing to a string cannot fail.
    let mut out = String::new();
    let colour = if report.failing(fail_on) == 0 && !report.problems.has_errors() { GREEN } else { RED };
    let _ = writeln!(out, "{colour}diff{colour:#}: {}", report.verdict(fail_on));
    for note in &report.notes {
        let _ = writeln!(out, "note: {note}");
    }
    for (group, all) in report.groups() {
        let folded = if group.is_folded() { ", in short" } else { "" };
        let _ = writeln!(out, "\n{BOLD}{}{BOLD:#} ({}{folded})", group.title(), counted(all.len(), "finding"));
        for finding in all {
            one(finding, group.is_folded(), &mut out);
        }
    }
    out
}

fn one(finding: &Finding, is_folded: bool, out: &mut String) {
    let style = match finding.rule.severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        Severity::Notice => BLUE,
    };
    let word = finding.rule.severity.as_str();
    let names = subjects(finding, usize::MAX, str::to_owned);
    let _ = writeln!(out, "{style}{word}[{}]{style:#} {names}: {}", finding.rule.name, finding.message);
    if is_folded {
        return;
    }
    if let Some((before, after)) = sides(finding) {
        let _ = writeln!(out, "  before: {before}\n  after: {after}");
    } else {
        for piece in changed_words(finding) {
            let (mark, style, text) = match &piece {
                Piece::Same(text) => (' ', Style::new(), text),
                Piece::Removed(text) => ('-', RED, text),
                Piece::Added(text) => ('+', GREEN, text),
            };
            for line in text.split('\n').filter(|line| !line.is_empty()) {
                let _ = writeln!(out, "  {style}{mark} {line}{style:#}");
            }
        }
    }
    let _ = writeln!(out, "  cause: {}", finding.cause.text());
    match &finding.approved {
        Some((reason, name)) => drop(writeln!(out, "  {GREEN}approved{GREEN:#} by {name}: {reason}")),
        None => drop(writeln!(out, "  fingerprint: {} ({})", finding.fingerprint, finding.subject())),
    }
}
