//! `generator scaffold`: a first version of a product's specs.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::Args;

use super::report::{BOLD, GREEN, counted};
use super::{Common, Exit, Failure, Format, places};
use crate::render;
use crate::scaffold::{self, Fate, Options, Report};

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
}

/// Runs it.
pub(super) fn run(given: &Scaffold, common: &Common) -> Result<Exit, Failure> {
    let out = places::folder(Some(&given.out), "")?;
    let data_centres = if out.join("data_centres.yaml").is_file() {
        out.join("data_centres.yaml")
    } else {
        places::folder(common.specs.as_deref(), "specs")?.join("data_centres.yaml")
    };
    let options = Options {
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
                Format::Text => text(&report),
                Format::Json => anstream::println!("{:#}", report.json()),
            }
            Ok(Exit::Done)
        }
        Err(scaffold::Failure::Usage(message)) => Err(Failure::Usage(message)),
        Err(scaffold::Failure::Io(error)) => Err(Failure::Io(error)),
        Err(scaffold::Failure::Problems(found)) => {
            let (sources, problems) = *found;
            let problems = problems.sorted();
            match common.format {
                Format::Text => anstream::eprint!("{}", render::text(&problems, &sources, true)),
                Format::Json => {
                    anstream::println!("{:#}", serde_json::json!({"problems": render::json(&problems, &sources)}));
                }
            }
            Ok(Exit::Problems)
        }
        Err(error @ scaffold::Failure::Fault(_)) => Err(Failure::Io(std::io::Error::other(error))),
    }
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
    for (code, count) in report.reasons() {
        anstream::println!("  {count:>4}  {code}");
    }
}
