//! `generator catalog`: the tools as a folder of pages.

use std::path::Path;

use super::{Common, Exit, Failure, Format, places};
use crate::lower::Drafts;
use crate::write::Plan;
use crate::{catalog, pipeline, render};

/// Runs it.
pub(super) fn run(out: &Path, drafts: Drafts, common: &Common) -> Result<Exit, Failure> {
    let out = places::folder(Some(out), "")?;
    let (compiled, specs) = super::explain::compiled(drafts, common)?;
    let problems = compiled.problems.sorted();
    let Some(emitted) = &compiled.emitted else {
        anstream::eprint!("{}", render::text(&problems, &compiled.sources, true));
        anstream::eprintln!("nothing was written: the inputs have errors");
        return Ok(Exit::Problems);
    };
    let with_drafts = pipeline::examine_with(&specs, Drafts::Included);
    let files = catalog::files(&compiled, emitted, &with_drafts.server)?;
    let plan = Plan::owned(&out, &files, catalog::OWNED)?;
    plan.apply(&out, &files)?;
    match common.format {
        Format::Text | Format::Md | Format::Github => anstream::println!(
            "{} pages of {} tools: open {}",
            files.len() - catalog::ASSETS,
            compiled.server.tools.len(),
            out.join("index.html").display()
        ),
        Format::Json => {
            let report = serde_json::json!({
                "tools": compiled.server.tools.len(),
                "files": {
                    "created": plan.create, "updated": plan.update, "removed": plan.remove, "unchanged": plan.unchanged,
                },
            });
            anstream::println!("{report:#}");
        }
    }
    Ok(Exit::Done)
}
