//! `generator ir`: what the inputs of one tool mean.

use super::{Common, Exit, Failure, Format, places};
use crate::emit::yaml;
use crate::{pipeline, read, render};

/// Runs it. Problems are told as well; what is shown is what the inputs mean regardless.
pub(super) fn run(name: &str, common: &Common) -> Result<Exit, Failure> {
    let specs = places::folder(common.specs.as_deref(), "specs")?;
    let compiled = pipeline::examine(&specs);
    let problems = compiled.problems.sorted();
    if !problems.is_empty() && common.format == Format::Text {
        anstream::eprint!("{}", render::text(&problems, &compiled.sources, true));
    }
    let Some(tool) = compiled.server.tools.get(name) else {
        let near = read::suggest::nearest(name, compiled.server.tools.keys().map(String::as_str));
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let count = compiled.server.tools.len();
        return Err(Failure::Usage(format!("no tool is called `{name}`; {count} are known{near}")));
    };
    let text = match common.format {
        Format::Text | Format::Md | Format::Github => {
            let value = serde_json::to_value(tool).map_err(std::io::Error::from)?;
            yaml::block(&value, 0).trim_start().to_owned() + "\n"
        }
        Format::Json => serde_json::to_string_pretty(tool).map_err(std::io::Error::from)? + "\n",
    };
    anstream::print!("{text}");
    Ok(if compiled.problems.has_errors() { Exit::Problems } else { Exit::Done })
}
