//! JSON text to a JSON value.

use serde_json::Value;

use super::text::Fault;

/// Parses JSON; a byte order mark in front is no fault.
pub(super) fn parse(text: &str) -> Result<Value, Box<Fault>> {
    serde_json::from_str(text).map_err(|error| {
        let line_start = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
        let at = (line_start + error.column().saturating_sub(1)).min(text.len());
        let what = error.to_string();
        let what = what.rsplit_once(" at line ").map_or(what.as_str(), |(what, _)| what);
        Fault::new("syntax", format!("the file is not valid JSON: {what}"))
            .why("nothing of the file can be read", "mend the syntax at the marked place")
            .on(at..at + 1)
    })
}
