//! `generator scaffold`: a first version of a product's specs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;

use super::report::{BOLD, GREEN, dearest};
use super::{Common, Exit, Failure, Format, places};
use crate::drift::{self, Drift};
use crate::numbers::{counted, grouped};
use crate::render;
use crate::scaffold::{self, Fate, Options, Report, inputs};

/// Options of `scaffold`.
#[derive(Debug, Args)]
pub(super) struct Scaffold {
    /// Name of the product; its folder is called so
    #[arg(long, value_name = "NAME")]
    product: String,
    /// Files of `OpenAPI` descriptions, or folders of them
    #[arg(long, value_name = "PATH", required = true, num_args = 1..)]
    openapi: Vec<PathBuf>,
    /// Specs folder to write to; files that exist are kept as they are
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// A product.yaml, or its folder, whose errors, limits, pages and tenant hold here too
    #[arg(long, value_name = "PATH")]
    like: Option<PathBuf>,
    /// Name of the product for people
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Middle part of every tool name [default: `zoho_` and the product]
    #[arg(long, value_name = "PREFIX")]
    tool_prefix: Option<String>,
    /// Path prefix of every request [default: what most paths begin with, version included]
    #[arg(long, value_name = "PATH")]
    base_path: Option<String>,
    /// Column of the data-centre table [default: the one that holds the descriptions' server]
    #[arg(long, value_name = "COLUMN")]
    host: Option<String>,
    /// Where the vendor's files have changed: take them over in place of their copies, and write the new
    /// operation where one that moved is named. Nothing else of a file is touched
    #[arg(long)]
    fix: bool,
}

/// Runs it.
pub(super) fn run(given: &Scaffold, common: &Common) -> Result<Exit, Failure> {
    let out = places::folder(Some(&given.out), "")?;
    let data_centres = if out.join("data_centres.yaml").is_file() {
        out.join("data_centres.yaml")
    } else {
        places::folder(common.specs.as_deref(), "specs")?.join("data_centres.yaml")
    };
    let vendor = if out.join("_vendor.yaml").is_file() {
        out.join("_vendor.yaml")
    } else {
        // The table of hosts was copied by an earlier run; what is known of the vendor is not.
        let specs = places::folder(common.specs.as_deref(), "specs").ok();
        specs.unwrap_or_else(|| out.clone()).join("_vendor.yaml")
    };
    let changes = rerun(given, &out)?;
    if let Some(changes) = changes.as_ref().filter(|_| common.format != Format::Json) {
        told(changes, given.fix);
    }
    let options = Options {
        vendor,
        product: given.product.clone(),
        openapi: given.openapi.clone(),
        out,
        data_centres,
        like: given.like.clone(),
        title: given.title.clone(),
        tool_prefix: given.tool_prefix.clone(),
        base_path: given.base_path.clone(),
        host: given.host.clone(),
    };
    match scaffold::scaffold(&options) {
        Ok(report) => {
            match common.format {
                Format::Text | Format::Md | Format::Github => text(&report),
                Format::Json => {
                    let mut told = report.json();
                    told["changes"] = changes.map_or(serde_json::Value::Null, |changes| changes.json());
                    anstream::println!("{told:#}");
                }
            }
            Ok(Exit::Done)
        }
        Err(scaffold::Failure::Usage(message)) => Err(Failure::Usage(message)),
        Err(scaffold::Failure::Io(error)) => Err(Failure::Io(error)),
        Err(scaffold::Failure::Problems(found)) => {
            let (sources, problems) = *found;
            let problems = problems.sorted();
            match common.format {
                Format::Text | Format::Md | Format::Github => {
                    anstream::eprint!("{}", render::text(&problems, &sources, true));
                }
                Format::Json => {
                    let mut told = serde_json::json!({"problems": render::json(&problems, &sources)});
                    told["changes"] = changes.map_or(serde_json::Value::Null, |changes| changes.json());
                    anstream::println!("{told:#}");
                }
            }
            Ok(Exit::Problems)
        }
        Err(error @ scaffold::Failure::Fault(_)) => Err(Failure::Io(std::io::Error::other(error))),
    }
}

/// What a later run does with the vendor's changed files.
struct Changes {
    found: Drift,
    /// Copies that were replaced.
    replaced: Vec<String>,
    /// Edits that have to be made by hand.
    by_hand: Vec<drift::Edit>,
    /// Descriptions that `openapi:` names since.
    listed: Vec<String>,
}

impl Changes {
    fn json(&self) -> serde_json::Value {
        let mut out = self.found.json();
        out["replaced"] = serde_json::json!(self.replaced);
        out["by_hand"] = self.by_hand.iter().map(edit).collect();
        out["listed"] = serde_json::json!(self.listed);
        out
    }
}

fn edit(edit: &drift::Edit) -> String {
    format!("{}#{}: `{}` becomes `{}`", edit.origin.file, edit.origin.pointer, edit.from, edit.to)
}

/// Compares, and with `--fix` follows, where the product is there already.
fn rerun(given: &Scaffold, out: &Path) -> Result<Option<Changes>, Failure> {
    if !out.join(&given.product).join("product.yaml").is_file() {
        return Ok(None);
    }
    let failed = |failure: scaffold::Failure| match failure {
        scaffold::Failure::Usage(message) => Failure::Usage(message),
        other => Failure::Io(std::io::Error::other(other)),
    };
    let inputs = inputs::collect(&given.openapi).map_err(failed)?;
    let options = drift::Options {
        specs: out.to_path_buf(),
        product: given.product.clone(),
        openapi: given.openapi.clone(),
        used: false,
        given: true,
    };
    // What cannot be compared has errors, and those are told below.
    let Ok(found) = drift::compare_with(&options, &inputs) else { return Ok(None) };
    let mut changes = Changes { found, replaced: Vec::new(), by_hand: Vec::new(), listed: Vec::new() };
    if given.fix {
        changes.replaced = inputs::follow(&inputs, out, &given.product).map_err(failed)?;
        changes.by_hand = changes.found.edits.apply(out, &changes.found.sources.files)?;
        let missing = scaffold::listed::missing(out, &given.product, &inputs);
        let left = scaffold::listed::add(out, &given.product, &missing)?;
        changes.listed = missing.into_iter().filter(|path| !left.contains(path)).collect();
    }
    let any = !changes.found.findings.is_empty() || !changes.replaced.is_empty() || !changes.listed.is_empty();
    Ok(any.then_some(changes))
}

/// What the vendor has changed, and what was done about it.
fn told(changes: &Changes, fix: bool) {
    anstream::print!("{}", changes.found.text(true));
    anstream::println!("{BOLD}The vendor's files have changed{BOLD:#}: {}", changes.found.summary());
    for path in &changes.replaced {
        anstream::println!("  replaced {path}");
    }
    for path in &changes.listed {
        anstream::println!("  named {path} under openapi: of product.yaml");
    }
    for one in &changes.found.edits.list {
        let verb = match (fix, changes.by_hand.contains(one)) {
            (false, _) => "with --fix",
            (true, false) => "edited",
            (true, true) => "to edit by hand",
        };
        anstream::println!("  {verb} {}", edit(one));
    }
    anstream::println!();
}

/// For people: a line for each operation, then what was decided, then the sums.
fn text(report: &Report) {
    for line in &report.operations {
        let (what, detail) = match &line.fate {
            Fate::Tool(names) => ("tool ", names.join(", ")),
            Fate::Draft(names) => ("draft", names.join(", ")),
            Fate::Reason { code, message, place } => {
                let place = place.as_ref().map_or_else(String::new, |place| format!(" ({place})"));
                ("-    ", format!("{code}: {message}{place}"))
            }
        };
        anstream::println!("{what}  {}  {detail}", line.key);
    }
    let mut decisions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (tool, what) in &report.decisions {
        decisions.entry(what).or_default().push(tool);
    }
    if !decisions.is_empty() || !report.notes.is_empty() {
        anstream::println!("\n{BOLD}To review{BOLD:#}");
    }
    for note in &report.notes {
        anstream::println!("  {note}");
    }
    for (what, tools) in decisions {
        let some = tools.iter().take(3).copied().collect::<Vec<_>>().join(", ");
        let more = if tools.len() > 3 { format!(" and {} more", tools.len() - 3) } else { String::new() };
        anstream::println!("  {what}: {some}{more}");
    }
    let (tools, drafts, reasons) = report.counts();
    anstream::println!(
        "\n{GREEN}done{GREEN:#}: {} = {} + {} + {} with a reason; {} written below {}",
        counted(report.operations_in_files, "operation"),
        counted(tools, "tool"),
        counted(drafts, "draft"),
        reasons,
        counted(report.written.len(), "file"),
        report.folder.display()
    );
    let cost = &report.cost;
    if let Some(share) = (cost.tools * 100).checked_div(cost.naive) {
        anstream::println!(
            "      {} tokens (o200k), {} % of the {} that the same operations cost as described",
            grouped(cost.tools),
            share,
            grouped(cost.naive)
        );
        for (tool, members) in &cost.cut {
            let some = crate::lower::summed_cuts(members);
            let some: Vec<String> = some.iter().map(|(argument, count)| format!("{count} below {argument}")).collect();
            anstream::println!("      left out of {tool} by the budget: {}", some.join(", "));
        }
        if !cost.over.is_empty() {
            let some: Vec<String> = cost.over.iter().map(|(tool, tokens)| format!("{tool} by {tokens}")).collect();
            anstream::println!("      over schema_tokens: {} ({})", some.join(", "), scaffold::OVER);
        }
        anstream::println!("      dearest: {}", dearest(&cost.dearest));
    }
    for (code, count) in report.reasons() {
        anstream::println!("  {count:>4}  {code}");
    }
}
