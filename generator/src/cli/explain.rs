//! `generator explain`: what a code means, or how a tool came to be.

use std::path::{Path, PathBuf};

use super::report::BOLD;
use super::{Common, Exit, Failure, Format, places};
use crate::lower::Drafts;
use crate::pipeline::Compiled;
use crate::read::suggest;
use crate::tokens::Counter;
use crate::{explain, pipeline, render};

/// Explains a code or a tool; lists all codes where nothing is named.
pub(super) fn run(name: Option<&str>, drafts: Drafts, common: &Common) -> Result<Exit, Failure> {
    let all = explain::all();
    let Some(name) = name else {
        match common.format {
            Format::Text | Format::Md | Format::Github => {
                let width = all.keys().map(|code| code.len()).max().unwrap_or_default();
                for one in all.values() {
                    anstream::println!("{BOLD}{:<width$}{BOLD:#}  {}", one.code, one.meaning);
                }
            }
            Format::Json => anstream::println!("{:#}", serde_json::json!({"codes": all.values().collect::<Vec<_>>()})),
        }
        return Ok(Exit::Done);
    };
    let Some(one) = all.get(name) else {
        // Codes are written with hyphens, tools with underscores.
        if name.contains('-') {
            let mend = suggest::mend(name, all.keys().copied());
            return Err(Failure::Usage(format!("`{name}` is no code: {mend}")));
        }
        return tool(name, drafts, common);
    };
    match common.format {
        Format::Text | Format::Md | Format::Github => anstream::print!("{}", explain::text(one)),
        Format::Json => anstream::println!("{:#}", serde_json::json!(one)),
    }
    Ok(Exit::Done)
}

/// Compiles the specs as the package beside them would be.
pub(super) fn compiled(drafts: Drafts, common: &Common) -> Result<(Compiled, PathBuf), Failure> {
    let specs = places::folder(common.specs.as_deref(), "specs")?;
    let beside = specs.parent().map_or_else(|| specs.clone(), Path::to_path_buf).join("generated");
    // The manifest alone depends on where the package stands.
    let package = places::package(&beside, None)?;
    let compiled = pipeline::compile(&specs, drafts, &package, &mut Counter::from_schemas(&beside))?;
    Ok((compiled, specs))
}

/// Explains a tool of the specs.
fn tool(name: &str, drafts: Drafts, common: &Common) -> Result<Exit, Failure> {
    let (compiled, _) = compiled(drafts, common)?;
    let problems = compiled.problems.sorted();
    if compiled.problems.has_errors() && common.format == Format::Text {
        anstream::eprint!("{}", render::text(&problems, &compiled.sources, true));
    }
    let known = compiled.server.tools.get(name);
    let Some(one) = known.and_then(|tool| explain::tool(&compiled, tool)) else {
        let mend = suggest::mend(name, compiled.server.tools.keys().map(String::as_str));
        return Err(Failure::Usage(format!("`{name}` is neither a code nor a tool: {mend}")));
    };
    match common.format {
        Format::Text | Format::Md | Format::Github => {
            let shown = common.specs.as_ref().map_or_else(|| "specs".to_owned(), |given| given.display().to_string());
            anstream::print!("{}", explain::tool_text(&one, shown.trim_end_matches('/'), "generated"));
        }
        Format::Json => anstream::println!("{:#}", serde_json::json!(one)),
    }
    Ok(if compiled.problems.has_errors() { Exit::Problems } else { Exit::Done })
}
