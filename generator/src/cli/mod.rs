//! The command line.
//!
//! Exit codes: 0 done; 1 the inputs have errors, or `--check` found stale files; 2 wrong usage;
//! 3 it could not be completed (a file that cannot be written, a fault of the generator). `diff`
//! and `drift` have their own: 0 nothing to tell; 100 findings; 101 could not compare; 2 wrong usage.

mod catalog;
mod diff;
mod drift;
mod explain;
mod generate;
mod ir;
mod near;
mod places;
mod report;
mod scaffold;
mod schema;
mod stamp;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::lower::Drafts;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};

/// What the program ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    Done = 0,
    Problems = 1,
    Usage = 2,
    Incomplete = 3,
    /// `diff` or `drift` found something.
    Findings = 100,
    /// `diff` or `drift` could not compare.
    NotCompared = 101,
}

/// Why a command could not be completed.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    Fault(#[from] crate::emit::Fault),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

const EXAMPLES: &str = "\
Examples:
  cargo run -p generator                          bring generated/ up to date with specs/
  cargo run -p generator -- --check               say what is stale; change nothing
  cargo run -p generator -- --specs mine --out ../server --runtime ../zoho-mcp/runtime
                                                  a package of its own from another folder
  cargo run -p generator -- ir --tool NAME        what the inputs of one tool mean
  cargo run -p generator -- scaffold --product NAME --openapi FILES --out mine
                                                  a first version of a product, as drafts
  cargo run -p generator -- diff --base main      what the specs as they are let a model do differently
  cargo run -p generator -- drift --product NAME --openapi FILES
                                                  what the vendor's newer files change
  cargo run -p generator -- catalog --out DIR     the tools as pages to read, search and print
  cargo run -p generator -- explain CODE|TOOL     what a code means, and what to do; how a tool came to be
  cargo run -p generator -- schema --out specs/_schema
                                                  JSON Schemas of the input files and of problems

Exit codes: 0 done; 1 the inputs have errors or files are stale; 2 wrong usage; 3 could not complete. `diff --help` and `drift --help` tell their own.";

/// Turns descriptions of an API into a compiled MCP server.
///
/// Without a command it reads the specs, checks them, and writes what changed of the generated
/// package; files that nothing makes any more are removed.
#[derive(Debug, Parser)]
#[command(name = "generator", version, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(flatten)]
    generate: Generate,
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Args)]
struct Common {
    /// Folder of the inputs [default: specs/ of the workspace]
    #[arg(long, value_name = "DIR", global = true)]
    specs: Option<PathBuf>,
    /// How to report
    #[arg(long, value_enum, default_value_t = Format::Text, global = true)]
    format: Format,
}

/// Options of generating.
#[derive(Debug, Args)]
struct Generate {
    /// Change nothing; list what is stale and exit with 1 if anything is
    #[arg(long)]
    check: bool,
    /// Folder of the generated package [default: generated/ of the workspace]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// For a package outside the workspace: folder or version of the runtime [default: the folder
    /// that this generator was built beside]
    #[arg(long, value_name = "PATH|VERSION")]
    runtime: Option<String>,
    /// Tell also which tools' first sentences are nearest to each other: a model may take one for the other
    #[arg(long)]
    report: bool,
    /// Make tools of drafts as well: docs with `draft: true`, which nobody has reviewed
    #[arg(long)]
    include_drafts: bool,
}

impl Generate {
    const fn drafts(&self) -> Drafts {
        drafts(self.include_drafts)
    }
}

const fn drafts(included: bool) -> Drafts {
    if included { Drafts::Included } else { Drafts::Left }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the tools as a folder of pages that needs no server and no network
    Catalog {
        /// Folder to write to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The vendor's own descriptions, a folder for each product: what is not described here is counted too
        #[arg(long, value_name = "DIR")]
        openapi: Option<PathBuf>,
        /// Show drafts as tools as well
        #[arg(long)]
        include_drafts: bool,
    },
    /// Tell what the specs let a model do differently than a base: power, requests, texts, each with its cause
    Diff(diff::Diff),
    /// Compare a vendor's newer files with ours: operations, parameters, values gained, lost, moved
    Drift(drift::Drift),
    /// Tell what a code means, or how a tool came to be: operation, passes, doc, what is emitted, requests.
    /// Without a name, list all codes
    Explain {
        /// Code of a problem, such as `unknown-parameter`, or name of a tool
        #[arg(value_name = "CODE|TOOL")]
        name: Option<String>,
        /// Look for the tool among drafts as well
        #[arg(long)]
        include_drafts: bool,
    },
    /// Show what the inputs of one tool mean, as YAML (text) or JSON
    Ir {
        /// Name of the tool
        #[arg(long, value_name = "NAME")]
        tool: String,
    },
    /// Write a first version of a product's specs out of descriptions: drafts to review
    Scaffold(scaffold::Scaffold),
    /// Write the JSON Schemas of the input files
    Schema {
        /// Folder to write to
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
}

/// How to report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs: one JSON object on standard output
    Json,
    /// For an issue or a pull request; only `diff` and `drift` tell so
    Md,
    /// Annotations of lines, as GitHub's runners read them; only `diff` tells so
    Github,
}

/// Runs the program with these arguments, the first of which is its own name.
#[must_use]
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are no errors; clap knows where to print and what to exit with.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Exit::Usage as u8));
        }
    };
    let tells_so = match cli.common.format {
        Format::Text | Format::Json => true,
        Format::Md => matches!(cli.command, Some(Command::Diff(_) | Command::Drift(_))),
        Format::Github => matches!(cli.command, Some(Command::Diff(_))),
    };
    let result = match &cli.command {
        _ if !tells_so => Err(Failure::Usage(
            "--format: only `diff` and `drift` tell `md`, and only `diff` tells `github`".to_owned(),
        )),
        None => generate::run(&cli.generate, &cli.common),
        Some(Command::Catalog { out, openapi, include_drafts }) => {
            catalog::run(out, openapi.as_deref(), drafts(*include_drafts), &cli.common)
        }
        Some(Command::Diff(given)) => Ok(diff::run(given, &cli.common)),
        Some(Command::Drift(given)) => Ok(drift::run(given, &cli.common)),
        Some(Command::Explain { name, include_drafts }) => {
            explain::run(name.as_deref(), drafts(*include_drafts), &cli.common)
        }
        Some(Command::Ir { tool }) => ir::run(tool, &cli.common),
        Some(Command::Scaffold(given)) => scaffold::run(given, &cli.common),
        Some(Command::Schema { out }) => schema::run(out, &cli.common),
    };
    let exit = result.unwrap_or_else(|failure| {
        anstream::eprintln!("{}error:{} {failure}", report::RED, report::RED.render_reset());
        if matches!(failure, Failure::Usage(_)) {
            anstream::eprintln!("\n{}", Cli::command().render_usage());
            Exit::Usage
        } else {
            Exit::Incomplete
        }
    });
    ExitCode::from(exit as u8)
}

/// The JSON Schemas that `generator schema` writes, by file name.
#[must_use]
pub fn published_schemas() -> std::collections::BTreeMap<String, Vec<u8>> {
    schema::files()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
