//! `generator drift`: what a vendor's newer files change in what our specs stand on.

use std::path::PathBuf;

use clap::Args;

use super::report::{GREEN, RED};
use super::{Common, Exit, Failure, Format, places};
use crate::drift::{self, Drift as Found, NEWER, Options};
use crate::render;

/// Options of `drift`.
#[derive(Debug, Args)]
#[command(after_help = "\
Compares what operations ask for: methods and paths, parameters, members of bodies, their types, bounds and values, \
scopes. Texts and answers are left out. In paths, `_newer/` stands for the folder of the files given. Nothing is written.

Exit codes: 0 no difference; 100 there are findings; 101 could not complete; 2 wrong usage.")]
pub(super) struct Drift {
    /// Name of the product, a folder of the specs
    #[arg(long, value_name = "NAME")]
    product: String,
    /// The vendor's newer `OpenAPI` files, or folders of them
    #[arg(long, value_name = "PATH", required = true, num_args = 1..)]
    openapi: Vec<PathBuf>,
    /// Only what concerns operations that a resource spec or lookup names: for descriptions that hold
    /// a part of the vendor's operations
    #[arg(long)]
    used: bool,
}

/// Runs it. Its exit codes are its own: those who run it on a schedule tell findings from failures.
pub(super) fn run(given: &Drift, common: &Common) -> Exit {
    match compare(given, common) {
        Ok(found) => {
            tell(&found, common.format, &given.openapi);
            if found.findings.is_empty() { Exit::Done } else { Exit::Findings }
        }
        Err(Failure::Usage(message)) => {
            anstream::eprintln!("{RED}error:{RED:#} {message}");
            Exit::Usage
        }
        Err(error) => {
            anstream::eprintln!("{RED}error:{RED:#} {error}");
            Exit::NotCompared
        }
    }
}

fn compare(given: &Drift, common: &Common) -> Result<Found, Failure> {
    let options = Options {
        specs: places::folder(common.specs.as_deref(), "specs")?,
        product: given.product.clone(),
        openapi: given.openapi.clone(),
        used: given.used,
        given: false,
    };
    drift::compare(&options).map_err(|failure| match failure {
        drift::Failure::Usage(message) => Failure::Usage(message),
        drift::Failure::Io(error) => Failure::Io(error),
        drift::Failure::Problems(found) => {
            let (sources, problems) = *found;
            let problems = problems.sorted();
            match common.format {
                Format::Text | Format::Md | Format::Github => {
                    anstream::eprint!("{}", render::text(&problems, &sources, true));
                }
                Format::Json => {
                    anstream::println!("{:#}", serde_json::json!({"problems": render::json(&problems, &sources)}));
                }
            }
            Failure::Io(std::io::Error::other("the product cannot be read"))
        }
    })
}

fn tell(found: &Found, format: Format, given: &[PathBuf]) {
    match format {
        Format::Text => {
            anstream::print!("{}", found.text(true));
            if !found.findings.is_empty() {
                let places: Vec<String> = given.iter().map(|path| path.display().to_string()).collect();
                anstream::println!("{NEWER}/ stands for {}", places.join(", "));
            }
            let colour = if found.errors() == 0 { GREEN } else { RED };
            anstream::println!("{colour}{}{colour:#}: {}", found.product, found.summary());
        }
        Format::Json => anstream::println!("{:#}", found.json()),
        Format::Md | Format::Github => anstream::print!("{}", found.markdown()),
    }
}
