//! A comment on a pull request: the verdict, then what weighs most. Nothing that a vendor wrote becomes markup.

use std::fmt::Write as _;

use super::{Report, changed_words, sides, subjects};
use crate::diff::finding::{Finding, Kind};
use crate::diff::rules::{Group, Severity};
use crate::diff::signs::visible;
use crate::diff::words::Piece;
use crate::numbers::counted;
use crate::problem::Severity as Weight;

/// Comments of code hosts hold about 65,000 characters.
const MOST: usize = 60_000;

pub(super) fn text(report: &Report, fail_on: Severity) -> String {
    // Writing to a string cannot fail.
    let mut out = String::new();
    let is_good = report.failing(fail_on) == 0 && !report.problems.has_errors();
    let _ = writeln!(out, "## {} {}\n", if is_good { "✅" } else { "❌" }, sentence(&report.verdict(fail_on)));
    for note in &report.notes {
        let _ = writeln!(out, "> {}\n", escaped(note));
    }
    problems(report, &mut out);
    let mut left = Vec::new();
    for (group, all) in report.groups() {
        if group == Group::Tokens {
            tokens(&all, &mut out, &mut left);
            continue;
        }
        let open = |out: &mut String| {
            let _ = if group.is_folded() {
                writeln!(out, "<details><summary>{} ({})</summary>\n", group.title(), all.len())
            } else {
                writeln!(out, "### {} ({})\n", group.title(), all.len())
            };
        };
        let mut is_open = false;
        for finding in &all {
            let told = if group.is_folded() { short(finding) } else { one(finding, fail_on) };
            // Never a part of a finding: the whole of it, or a word that it is left out.
            if out.len() + told.len() > MOST - 2_000 {
                left.push(*finding);
                continue;
            }
            if !is_open {
                open(&mut out);
                is_open = true;
            }
            out.push_str(&told);
        }
        if is_open && group.is_folded() {
            out.push_str("\n</details>\n");
        }
        if is_open {
            out.push('\n');
        }
    }
    remainder(&left, &mut out);
    out
}

/// What the check says, gravest first.
fn problems(report: &Report, out: &mut String) {
    let all: Vec<_> = report.problems().collect();
    if all.is_empty() {
        return;
    }
    let _ = writeln!(out, "### Problems of the check ({})\n", all.len());
    for (at, (problem, file, line)) in all.iter().enumerate() {
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        let word = if problem.severity == Weight::Error { "error" } else { "warning" };
        let told = format!(
            "- **{word}** `{}` {} ({})\n",
            problem.code,
            escaped(&problem.message),
            code(&format!("{file}{line}"))
        );
        if out.len() + told.len() > MOST / 4 {
            let _ = writeln!(out, "- and {} more", all.len() - at);
            break;
        }
        out.push_str(&told);
    }
    out.push('\n');
}

fn one(finding: &Finding, fail_on: Severity) -> String {
    let mut out = String::new();
    let sign = match finding.rule.severity {
        _ if finding.is_approved() => "✅",
        Severity::Error => "🛑",
        Severity::Warning => "⚠️",
        Severity::Notice => "ℹ️",
    };
    let _ = writeln!(out, "- {sign} **{}** {}: {}  ", finding.rule.name, names(finding), escaped(&finding.message));
    let _ = write!(out, "  {}", cause(finding));
    match &finding.approved {
        Some((reason, name)) => drop(write!(out, "; approved by {}: {}", escaped(name), escaped(reason))),
        None if finding.rule.severity <= fail_on => drop(write!(out, "; fingerprint `{}`", finding.fingerprint)),
        None => {}
    }
    out.push_str("  \n");
    match sides(finding) {
        Some((before, after)) => drop(writeln!(out, "  before {}, after {}", code(&before), code(&after))),
        None => out.push_str(&fenced(finding)),
    }
    out
}

fn short(finding: &Finding) -> String {
    format!("- {} {}: {} ({})\n", finding.rule.name, names(finding), escaped(&finding.message), cause(finding))
}

fn names(finding: &Finding) -> String {
    subjects(finding, 8, code)
}

fn cause(finding: &Finding) -> String {
    match (&finding.cause.file, finding.cause.line) {
        (Some(file), Some(line)) => format!("{}, {}", finding.cause.kind.words(), code(&format!("{file}:{line}"))),
        (Some(file), None) => format!("{}, {}", finding.cause.kind.words(), code(file)),
        _ => finding.cause.kind.words().to_owned(),
    }
}

/// All words of both sides, a line each, in a block that no text in it can end.
fn fenced(finding: &Finding) -> String {
    let mut lines = String::new();
    for piece in changed_words(finding) {
        let (mark, text) = match &piece {
            Piece::Same(text) => (' ', text),
            Piece::Removed(text) => ('-', text),
            Piece::Added(text) => ('+', text),
        };
        for line in text.split('\n').filter(|line| !line.is_empty()) {
            let _ = writeln!(lines, "  {mark} {line}");
        }
    }
    let fence = "`".repeat(longest_run(&lines).max(2) + 1);
    format!("  {fence}diff\n{lines}  {fence}\n")
}

fn longest_run(text: &str) -> usize {
    let mut longest = 0;
    let mut run = 0;
    for sign in text.chars() {
        run = if sign == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// A table: names of tools and bundles, and numbers.
fn tokens<'a>(all: &[&'a Finding], out: &mut String, left: &mut Vec<&'a Finding>) {
    let mut rows = String::new();
    for finding in all {
        let row = format!("| {} | {} | {} |{}\n", names(finding), finding.before, finding.after, budget(finding));
        if out.len() + rows.len() + row.len() > MOST - 2_000 {
            left.push(finding);
            continue;
        }
        rows.push_str(&row);
    }
    let _ = writeln!(
        out,
        "<details><summary>Tokens ({})</summary>\n\n| | before | after | budget |\n|---|--:|--:|--:|\n{rows}\n</details>\n",
        all.len()
    );
}

fn budget(finding: &Finding) -> String {
    let is_bundle = finding.subjects.iter().any(|one| one.kind == Kind::Bundle);
    if is_bundle { format!(" {} |", crate::check::MOST_TOKENS) } else { " |".to_owned() }
}

fn remainder(left: &[&Finding], out: &mut String) {
    if left.is_empty() {
        return;
    }
    let mut rules: Vec<&str> = left.iter().map(|finding| finding.rule.name).collect();
    rules.sort_unstable();
    rules.dedup();
    let _ = writeln!(
        out,
        "### Not shown\n\nThis comment has no room for {} ({}). `cargo run -p generator -- diff` shows them whole; none is cut.",
        counted(left.len(), "more finding"),
        rules.join(", ")
    );
}

fn sentence(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(|sign| sign.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", signs.as_str().trim_end_matches('.'))
}

/// A name as code, whatever is in it.
fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    let fence = "`".repeat(longest_run(&text) + 1);
    if text.starts_with('`') || text.ends_with('`') || text.is_empty() {
        return format!("{fence} {text} {fence}");
    }
    format!("{fence}{text}{fence}")
}

/// Outside code nothing is markup, no name is called, and no link made.
fn escaped(text: &str) -> String {
    let shown = visible(text).replace(['\n', '\r'], " ");
    // A zero-width joint, put in below: hosts make links of these.
    let shown = shown.replace("://", ":\0//").replace("www.", "www\0.");
    let parts: Vec<&str> = shown.split('`').collect();
    // An odd backtick would open code that nothing closes.
    let is_paired = parts.len() % 2 == 1;
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at % 2 == 1 && is_paired {
            out.push_str(&code(&part.replace('\0', "")));
            continue;
        }
        if at > 0 && !is_paired {
            out.push_str("\\`");
        }
        for sign in part.chars() {
            match sign {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                // A character without width keeps the word from being a mention or a link.
                '\0' => out.push_str("<!-- -->"),
                '@' => out.push_str("@<!-- -->"),
                '\\' | '*' | '_' | '[' | ']' | '(' | ')' | '#' | '|' | '~' | '!' => out.extend(['\\', sign]),
                _ => out.push(sign),
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vendors_text_is_no_markup() {
        assert_eq!(escaped("`a_b` <img> @all [x](y)"), r"`a_b` &lt;img&gt; @<!-- -->all \[x\]\(y\)");
        assert_eq!(escaped("one ` two"), r"one \` two");
        assert_eq!(escaped("see https://evil.example"), "see https:<!-- -->//evil.example");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(longest_run("a ``` b ````"), 4);
    }
}
