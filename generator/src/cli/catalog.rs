//! `generator catalog`: the tools as a folder of pages.

use std::path::Path;

use super::{Common, Exit, Failure, Format, places};
use crate::catalog::Vendor;
use crate::lower::Drafts;
use crate::scaffold::{self, inputs};
use crate::write::Plan;
use crate::{catalog, drift, pipeline, render};

/// Runs it.
pub(super) fn run(out: &Path, openapi: Option<&Path>, drafts: Drafts, common: &Common) -> Result<Exit, Failure> {
    let out = places::folder(Some(out), "")?;
    let (compiled, specs) = super::explain::compiled(drafts, common)?;
    let problems = compiled.problems.sorted();
    let Some(emitted) = &compiled.emitted else {
        anstream::eprint!("{}", render::text(&problems, &compiled.sources, true));
        anstream::eprintln!("nothing was written: the inputs have errors");
        return Ok(Exit::Problems);
    };
    let vendor = match openapi {
        Some(folder) => vendor(&specs, folder, compiled.server.products.keys())?,
        None => Vendor::new(),
    };
    let with_drafts = pipeline::examine_with(&specs, Drafts::Included);
    let files = catalog::files(&compiled, emitted, &with_drafts.server, &vendor)?;
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

/// What the vendors' own descriptions hold, one folder for each product. A product without one is not counted, and its
/// page says so.
fn vendor<'a>(specs: &Path, folder: &Path, products: impl Iterator<Item = &'a String>) -> Result<Vendor, Failure> {
    let usage = |error: &dyn std::fmt::Display| Failure::Usage(format!("--openapi {}: {error}", folder.display()));
    let mut found = Vendor::new();
    for product in products {
        let own = folder.join(product);
        if !own.is_dir() {
            continue;
        }
        let inputs = match inputs::collect(&[own]) {
            Ok(inputs) => inputs,
            // A list of paths, say: the page tells that nothing was counted.
            Err(scaffold::Failure::Usage(message)) => {
                anstream::eprintln!("{product}: {message}; what the vendor has is not counted");
                continue;
            }
            Err(error) => return Err(usage(&error)),
        };
        found.insert(product.clone(), drift::beyond(specs, product, &inputs).map_err(|error| usage(&error))?);
    }
    if found.is_empty() {
        return Err(usage(&"there is no folder in it that is called like a product and holds descriptions"));
    }
    Ok(found)
}
