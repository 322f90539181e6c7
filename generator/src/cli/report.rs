//! What a run tells: problems, what was done, and a table.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::stamp::Told;
use super::{Failure, Format, near};
use crate::ir::{Outcome, Product, Tool};
use crate::numbers::{counted, grouped};
use crate::pipeline::Compiled;
use crate::problem::Severity;
use crate::scaffold::OVER;
use crate::write::Plan;
use crate::{emit, render};

pub(super) const RED: Style = AnsiColor::Red.on_default().bold();
pub(super) const GREEN: Style = AnsiColor::Green.on_default().bold();
pub(super) const BOLD: Style = Style::new().bold();

/// Everything that is told about a run.
pub(super) struct Summary<'a> {
    pub compiled: &'a Compiled,
    /// Nothing where the inputs have errors.
    pub plan: Option<&'a Plan>,
    /// Nothing was to be changed.
    pub check: bool,
    pub stale: bool,
    /// Tell more than what was done.
    pub report: bool,
    /// What brings the package up to date.
    pub command: &'a str,
    pub out: &'a Path,
    /// Texts whose tokens had to be counted.
    pub counted: usize,
    pub elapsed: Duration,
}

/// One line of the table.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    product: String,
    operations: usize,
    tools: usize,
    tokens: u64,
    /// Of the tools' tokens.
    median: u64,
    written: usize,
    unchanged: usize,
    removed: usize,
}

/// For people: problems on standard error, the table on standard output.
pub(super) fn text(summary: &Summary) {
    let problems = summary.compiled.problems.sorted();
    if !problems.is_empty() {
        // The stream takes the colours away where nobody could see them.
        anstream::eprint!("{}", render::text(&problems, &summary.compiled.sources, true));
    }
    let count = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let Some(plan) = summary.plan else {
        anstream::eprintln!(
            "{RED}{}{RED:#}{}: nothing was written",
            counted(errors, "error"),
            if warnings > 0 { format!(", {}", counted(warnings, "warning")) } else { String::new() }
        );
        return;
    };
    if summary.check {
        for (what, files) in [("missing", &plan.create), ("stale", &plan.update), ("left over", &plan.remove)] {
            for file in files {
                anstream::eprintln!("{RED}{what}{RED:#} {}", summary.out.join(file).display());
            }
        }
        if summary.stale {
            let files = plan.create.len() + plan.update.len() + plan.remove.len();
            anstream::eprintln!(
                "\n{} not up to date: run {BOLD}{}{BOLD:#}",
                if files == 1 { "1 file is".to_owned() } else { format!("{files} files are") },
                summary.command
            );
            return;
        }
    }
    anstream::print!("{}", table(&rows(summary), summary.check));
    if summary.report {
        anstream::print!("\n{}", near::text(&near::pairs(&summary.compiled.server)));
    }
    let over = over(summary).count();
    let shortened = summary.compiled.server.tools.values().filter(|tool| !tool.cut.is_empty()).count();
    budgets(shortened, over);
    let tokens = match summary.counted {
        0 => String::new(),
        texts => format!(", tokens of {} counted", counted(texts, "text")),
    };
    end(if summary.check { "up to date" } else { "done" }, summary.elapsed, &tokens, warnings);
}

/// What the token budgets of products did.
fn budgets(shortened: usize, over: usize) {
    if shortened > 0 {
        anstream::println!(
            "\n{} shortened to the budget of product.yaml; --format json tells what was left out",
            counted(shortened, "schema")
        );
    }
    if over > 0 {
        anstream::println!("\n{} over schema_tokens all the same: {OVER}", counted(over, "schema"));
    }
}

fn end(verdict: &str, elapsed: Duration, tokens: &str, warnings: usize) {
    let warnings = if warnings > 0 { format!(", {}", counted(warnings, "warning")) } else { String::new() };
    let seconds = elapsed.as_secs_f64();
    anstream::println!("\n{GREEN}{verdict}{GREEN:#} in {seconds:.2} s{tokens}{warnings}");
}

/// What a run tells that is given what the last one was given, and finds its files as that left them.
pub(super) fn again(told: Told, format: Format, command: &str, elapsed: Duration) -> Result<(), Failure> {
    let Told { mut report, problems } = told;
    if format == Format::Json {
        report["command"] = command.into();
        report["seconds"] = elapsed.as_secs_f64().into();
        return print(&report);
    }
    let length = |member: &str| report[member].as_array().map_or(0, Vec::len);
    if !problems.is_empty() {
        anstream::eprint!("{problems}");
    }
    let rows: Vec<Row> = serde_json::from_value(report["products"].clone()).map_err(std::io::Error::from)?;
    anstream::print!("{}", table(&rows, false));
    budgets(length("cut"), length("over"));
    end("done", elapsed, "", length("problems"));
    Ok(())
}

/// What the next run tells if nothing changes before it.
pub(super) fn unchanged(summary: &Summary) -> Told {
    let files = summary.compiled.emitted.as_ref().map_or(0, |emitted| emitted.output.len());
    let plan = Plan { unchanged: files, ..Plan::default() };
    let summary = Summary { plan: Some(&plan), report: false, counted: 0, stale: false, ..*summary };
    let problems = summary.compiled.problems.sorted();
    let problems =
        if problems.is_empty() { String::new() } else { render::text(&problems, &summary.compiled.sources, true) };
    Told { report: value(&summary), problems }
}

/// For programs: one object on standard output.
pub(super) fn json(summary: &Summary) -> Result<(), Failure> {
    print(&value(summary))
}

fn print(report: &Value) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, report).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

fn value(summary: &Summary) -> Value {
    let problems = summary.compiled.problems.sorted();
    let files = summary.plan.map(|plan| {
        json!({"created": plan.create, "updated": plan.update, "removed": plan.remove, "unchanged": plan.unchanged})
    });
    let rows = if summary.plan.is_some() { rows(summary) } else { Vec::new() };
    json!({
        "ok": summary.plan.is_some() && !summary.stale,
        "check": summary.check,
        "stale": summary.stale,
        "command": summary.command,
        "products": rows,
        "files": files,
        "nearest": summary.report.then(|| near::pairs(&summary.compiled.server)),
        "dearest": dearest_tools(summary),
        "cut": cut(summary),
        "over": over(summary).map(|tool| json!({"tool": tool.name, "tokens": tool.over, "reason": OVER})).collect::<Vec<_>>(),
        "tokens_counted": summary.counted,
        "seconds": summary.elapsed.as_secs_f64(),
        "problems": render::json(&problems, &summary.compiled.sources),
    })
}

/// The ten tools that cost a model most.
fn dearest_tools(summary: &Summary) -> Vec<Value> {
    let tokens = summary.compiled.emitted.as_ref().map(|emitted| &emitted.tokens);
    let mut all: Vec<(&String, &u32)> = tokens.into_iter().flatten().collect();
    all.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    all.into_iter().take(10).map(|(tool, tokens)| json!({"tool": tool, "tokens": tokens})).collect()
}

/// Tools whose schema passes the budget all the same.
fn over<'a>(summary: &'a Summary) -> impl Iterator<Item = &'a Tool> {
    summary.compiled.server.tools.values().filter(|tool| tool.over > 0)
}

/// What the token budgets of products left out of schemas.
fn cut(summary: &Summary) -> Vec<Value> {
    let tools = summary.compiled.server.tools.values().filter(|tool| !tool.cut.is_empty());
    tools.map(|tool| json!({"tool": tool.name, "members": tool.cut})).collect()
}

/// A row per product, one for what belongs to none, and the total.
fn rows(summary: &Summary) -> Vec<Row> {
    let server = &summary.compiled.server;
    let (Some(plan), Some(emitted)) = (summary.plan, &summary.compiled.emitted) else { return Vec::new() };
    let mut rows: Vec<Row> = server.products.values().map(|product| row(product, summary)).collect();
    rows.push(Row { product: "(package)".to_owned(), ..Row::default() });
    let last = rows.len() - 1;
    let index_of = |path: &str| {
        let owner = server.products.values().position(|product| emit::belongs_to(path, &product.name));
        owner.unwrap_or(last)
    };
    for path in plan.create.iter().chain(&plan.update) {
        rows[index_of(path)].written += 1;
    }
    for path in &plan.remove {
        rows[index_of(path)].removed += 1;
    }
    for path in emitted.output.keys().filter(|path| !plan.create.contains(path) && !plan.update.contains(path)) {
        rows[index_of(path)].unchanged += 1;
    }
    let total = rows.iter().fold(Row { product: "total".to_owned(), ..Row::default() }, |sum, row| Row {
        product: sum.product,
        operations: sum.operations + row.operations,
        tools: sum.tools + row.tools,
        tokens: sum.tokens + row.tokens,
        median: sum.median,
        written: sum.written + row.written,
        unchanged: sum.unchanged + row.unchanged,
        removed: sum.removed + row.removed,
    });
    rows.push(Row { median: median(emitted.tokens.values().copied().collect()), ..total });
    rows
}

/// The middle one; the larger of the two where their number is even.
fn median(mut numbers: Vec<u32>) -> u64 {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().map_or(0, u64::from)
}

fn row(product: &Product, summary: &Summary) -> Row {
    let tools = summary.compiled.server.tools.values().filter(|tool| tool.product == product.name);
    let tokens = summary.compiled.emitted.as_ref().map(|emitted| &emitted.tokens);
    let mut row = Row { product: product.name.clone(), operations: product.operations.len(), ..Row::default() };
    let counts: Vec<u32> =
        tools.map(|tool| tokens.and_then(|tokens| tokens.get(&tool.name)).copied().unwrap_or_default()).collect();
    row.tools = counts.len();
    row.tokens = counts.iter().copied().map(u64::from).sum();
    row.median = median(counts);
    let broken = product.operations.iter().filter(|operation| matches!(operation.outcome, Outcome::Broken(_))).count();
    if broken > 0 {
        row.product = format!("{} ({broken} broken)", row.product);
    }
    row
}

fn table(rows: &[Row], check: bool) -> String {
    let written = if check { "to write" } else { "written" };
    let head = ["product", "operations", "tools", "tokens", "median", written, "unchanged", "removed"];
    let body: Vec<[String; 8]> = rows
        .iter()
        .map(|row| {
            [
                row.product.clone(),
                row.operations.to_string(),
                row.tools.to_string(),
                grouped(row.tokens),
                grouped(row.median),
                row.written.to_string(),
                row.unchanged.to_string(),
                row.removed.to_string(),
            ]
        })
        .collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| body.iter().map(|row| row[column].len()).chain([head[column].len()]).max().unwrap_or_default())
        .collect();
    let line = |cells: &[&str]| {
        let mut out = format!("{:<width$}", cells[0], width = widths[0]);
        for (cell, width) in cells.iter().zip(&widths).skip(1) {
            // Writing to a string cannot fail.
            let _ = write!(out, "  {cell:>width$}");
        }
        out
    };
    let mut out = format!("{BOLD}{}{BOLD:#}\n", line(&head));
    for (index, row) in body.iter().enumerate() {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        let is_total = index + 1 == body.len();
        let text = line(&cells);
        let _ = if is_total { writeln!(out, "{BOLD}{text}{BOLD:#}") } else { writeln!(out, "{text}") };
    }
    out
}

/// `a 120, b 90`
pub(super) fn dearest(tools: &[(String, usize)]) -> String {
    tools.iter().map(|(name, tokens)| format!("{name} {}", grouped(*tokens))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle_one() {
        assert_eq!([median(vec![]), median(vec![9, 1, 5]), median(vec![9, 1, 5, 7])], [0, 5, 7]);
    }

    #[test]
    fn columns_line_up() {
        let row = |product: &str, tokens| Row { product: product.to_owned(), tokens, median: 240, ..Row::default() };
        let text = anstream::adapter::strip_str(&table(&[row("shop", 1_200), row("total", 1_200)], false)).to_string();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "product  operations  tools  tokens  median  written  unchanged  removed");
        assert_eq!(lines[1], "shop              0      0   1,200     240        0          0        0");
    }
}
