//! The default command: bring the generated package up to date, or say what is stale.

use std::path::Path;
use std::time::Instant;

use super::report::{self, Summary};
use super::stamp::{self, Given};
use super::{Common, Exit, Failure, Format, Generate, places};
use crate::emit::Package;
use crate::pipeline;
use crate::tokens::Counter;
use crate::write::Plan;

/// Runs it.
pub(super) fn run(options: &Generate, common: &Common) -> Result<Exit, Failure> {
    let start = Instant::now();
    let specs = places::folder(common.specs.as_deref(), "specs")?;
    let out = places::folder(options.out.as_deref(), "generated")?;
    let package = places::package(&out, options.runtime.as_deref())?;
    let given = given(options, &package, &specs);
    let before = given.as_ref().filter(|_| !options.report).and_then(|given| given.told_before(&out));
    if let Some(told) = before {
        report::again(told, common.format, &command(options, common), start.elapsed())?;
        return Ok(Exit::Done);
    }
    let mut counter = Counter::from_schemas(&out);
    let compiled = pipeline::compile(&specs, options.drafts(), &package, &mut counter)?;
    let plan = match &compiled.emitted {
        None => None,
        Some(emitted) => {
            let plan = Plan::new(&out, &emitted.output)?;
            if !options.check {
                // What the stamp tells holds no longer once the first file is written.
                stamp::forget(&out)?;
                plan.apply(&out, &emitted.output)?;
            }
            Some(plan)
        }
    };
    let is_stale = options.check && plan.as_ref().is_some_and(|plan| !plan.is_current());
    let command = command(options, common);
    let summary = Summary {
        compiled: &compiled,
        plan: plan.as_ref(),
        check: options.check,
        stale: is_stale,
        report: options.report,
        command: &command,
        out: &out,
        counted: counter.fresh(),
        elapsed: start.elapsed(),
    };
    match common.format {
        Format::Text | Format::Md | Format::Github => report::text(&summary),
        Format::Json => report::json(&summary)?,
    }
    if let (Some(given), Some(emitted)) = (&given, compiled.emitted.as_ref()) {
        given.leave(&out, &compiled, &emitted.output, report::unchanged(&summary))?;
    }
    // Taking a million small values apart again would take longer than ending does.
    std::mem::forget(compiled);
    Ok(if plan.is_none() || is_stale { Exit::Problems } else { Exit::Done })
}

/// What this run goes by. `--check` goes by nothing but the inputs: whoever reviews trusts no earlier run.
fn given(options: &Generate, package: &Package, specs: &Path) -> Option<Given> {
    if options.check {
        return None;
    }
    Given::new(&stamp::generator()?, &format!("{} {package:?}", options.include_drafts), specs)
}

/// What to run to bring this package up to date.
fn command(options: &Generate, common: &Common) -> String {
    let mut flags = String::new();
    let mut add = |flag: &str, value: Option<&Path>| {
        if let Some(value) = value {
            flags.extend([" --", flag, " ", &value.display().to_string()]);
        }
    };
    add("specs", common.specs.as_deref());
    add("out", options.out.as_deref());
    add("runtime", options.runtime.as_deref().map(Path::new));
    if options.include_drafts {
        flags.push_str(" --include-drafts");
    }
    let dashes = if flags.is_empty() { "" } else { " --" };
    format!("cargo run -p generator{dashes}{flags}")
}
