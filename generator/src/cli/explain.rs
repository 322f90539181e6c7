//! `generator explain`: what a code means.

use super::report::BOLD;
use super::{Common, Exit, Failure, Format};
use crate::explain;
use crate::read::suggest;

/// Explains a code; lists all of them where none is named.
pub(super) fn run(name: Option<&str>, common: &Common) -> Result<Exit, Failure> {
    let all = explain::all();
    let Some(name) = name else {
        match common.format {
            Format::Text | Format::Md => {
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
        let mend = suggest::mend(name, all.keys().copied());
        return Err(Failure::Usage(format!("`{name}` is no code: {mend}")));
    };
    match common.format {
        Format::Text | Format::Md => anstream::print!("{}", explain::text(one)),
        Format::Json => anstream::println!("{:#}", serde_json::json!(one)),
    }
    Ok(Exit::Done)
}
