//! `generator diff`: what a change lets a model do differently.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::report::RED;
use super::{Common, Exit, Failure, Format, places};
use crate::diff::rules::Severity;
use crate::diff::{self, Options, Report};
use crate::lower::Drafts;
use crate::render;

/// Options of `diff`.
#[derive(Debug, Args)]
#[command(after_help = "\
The base is a folder (a checkout, a generated package, or specs), else a revision, whose surface files are read out of \
git's objects. The newer side is the specs as they are, made into surface files in memory. Nothing of either side is \
built or started, and nothing is written. Findings that somebody has looked at are approved in surface.approvals.toml.

Exit codes: 0 nothing at or above --fail-on that is not approved; 100 there are such findings; 101 could not complete, \
or the specs have errors; 2 wrong usage.")]
pub(super) struct Diff {
    /// What to compare with: a folder, else a revision such as `main` or `HEAD~1`
    #[arg(long, value_name = "REV|DIR")]
    base: String,
    /// Exit with 100 where a finding of this severity or above is not approved
    #[arg(long, value_enum, default_value_t = FailOn::Warning, value_name = "SEVERITY")]
    fail_on: FailOn,
    /// The file of approvals [default: surface.approvals.toml beside the specs]
    #[arg(long, value_name = "FILE")]
    approvals: Option<PathBuf>,
    /// Compare drafts as well: docs with `draft: true`, which nobody has reviewed
    #[arg(long)]
    include_drafts: bool,
}

/// A severity.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum FailOn {
    /// More power, another request, calls that break
    Error,
    /// Also texts, and what is new
    Warning,
    /// Also what is only to be known
    Notice,
}

impl From<FailOn> for Severity {
    fn from(given: FailOn) -> Self {
        match given {
            FailOn::Error => Self::Error,
            FailOn::Warning => Self::Warning,
            FailOn::Notice => Self::Notice,
        }
    }
}

/// Runs it. Its exit codes are those of `drift`.
pub(super) fn run(given: &Diff, common: &Common) -> Exit {
    let fail_on = given.fail_on.into();
    match compare(given, common) {
        Ok(report) => {
            tell(&report, fail_on, common.format);
            let exit = if report.problems.has_errors() {
                Exit::NotCompared
            } else if report.failing(fail_on) > 0 {
                Exit::Findings
            } else {
                Exit::Done
            };
            // Taking a million small values apart again would take longer than ending does.
            std::mem::forget(report);
            exit
        }
        Err(failure) => {
            anstream::eprintln!("{RED}error:{RED:#} {failure}");
            if matches!(failure, Failure::Usage(_)) { Exit::Usage } else { Exit::NotCompared }
        }
    }
}

fn compare(given: &Diff, common: &Common) -> Result<Report, Failure> {
    let options = Options {
        specs: places::folder(common.specs.as_deref(), "specs")?,
        base: given.base.clone(),
        drafts: if given.include_drafts { Drafts::Included } else { Drafts::Left },
        approvals: given.approvals.clone(),
    };
    diff::compare(&options).map_err(|failure| match failure {
        diff::Failure::Usage(message) => Failure::Usage(message),
        diff::Failure::Incomplete(message) => Failure::Io(std::io::Error::other(message)),
        diff::Failure::Io(error) => Failure::Io(error),
        diff::Failure::Fault(fault) => Failure::Fault(fault),
    })
}

fn tell(report: &Report, fail_on: Severity, format: Format) {
    match format {
        Format::Text => {
            let problems = report.problems.sorted();
            anstream::eprint!("{}", render::text(&problems, &report.sources, true));
            anstream::print!("{}", report.text(fail_on));
        }
        Format::Json => anstream::println!("{:#}", report.json(fail_on)),
        Format::Md => anstream::print!("{}", report.markdown(fail_on)),
        Format::Github => anstream::print!("{}", report.github()),
    }
}
