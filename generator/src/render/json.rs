//! Problems for programs.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::problem::{Origin, Problem, Severity};
use crate::read::{Place, Sources};

/// Characters of a line that are shown; lines of vendors can have a hundred thousand.
const WIDTH: usize = 200;

/// What every command tells of problems with `--format json`, among other members of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Report {
    /// In order of file, pointer and code.
    pub problems: Vec<Told>,
}

/// One problem.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Stable name; `generator explain CODE` tells more.
    #[schemars(regex(pattern = "^[a-z]+(-[a-z]+)*$"))]
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What happened, in one line.
    #[schemars(length(min = 1))]
    pub message: String,
    /// Where.
    #[serde(flatten)]
    pub at: At,
    /// Why it is a problem.
    pub cause: String,
    /// What to do.
    pub mend: String,
    /// Other places that belong to it.
    pub related: Vec<Related>,
}

/// A place in a file.
#[derive(Debug, Serialize, JsonSchema)]
pub struct At {
    /// Path below the specs folder, with forward slashes; empty for the folder itself.
    pub file: String,
    /// JSON pointer (RFC 6901); empty for the whole file.
    pub pointer: String,
    /// From 1; null where there is no such file.
    #[schemars(range(min = 1))]
    pub line: Option<usize>,
    /// In characters, from 1; null where there is no such file.
    #[schemars(range(min = 1))]
    pub column: Option<usize>,
    /// The column behind the last underlined character.
    #[schemars(range(min = 1))]
    pub end_column: Option<usize>,
    /// The line, or as much of a long line as begins at the place.
    pub excerpt: Option<Excerpt>,
}

/// A line of a file with the place in it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Excerpt {
    /// At most 200 characters.
    #[schemars(length(max = 200))]
    pub text: String,
    /// Characters before the place.
    pub start: usize,
    /// Characters before its end.
    pub end: usize,
}

/// Another place that belongs to a problem.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Related {
    /// Where.
    #[serde(flatten)]
    pub at: At,
    /// What stands there.
    pub what: String,
}

/// An array of [`Told`].
#[must_use]
pub fn json(problems: &[&Problem], sources: &Sources) -> Value {
    let told: Vec<Told> = problems.iter().map(|problem| told(problem, sources)).collect();
    serde_json::to_value(told).expect("texts and numbers serialise")
}

fn told(problem: &Problem, sources: &Sources) -> Told {
    Told {
        code: problem.code,
        severity: problem.severity,
        message: problem.message.clone(),
        at: at(&problem.origin, problem.at_key, sources),
        cause: problem.cause.clone(),
        mend: problem.mend.clone(),
        related: problem
            .related
            .iter()
            .map(|(origin, what)| Related { at: at(origin, true, sources), what: what.clone() })
            .collect(),
    }
}

fn at(origin: &Origin, at_key: bool, sources: &Sources) -> At {
    let place = sources.files.locate(origin, at_key);
    let text = sources.files.get(&origin.file).map(|file| file.text.as_str());
    let underlined = place.as_ref().zip(text).map(|(place, text)| text[place.span.clone()].chars().count());
    At {
        file: origin.file.to_string(),
        pointer: origin.pointer.clone(),
        line: place.as_ref().map(|place| place.line),
        column: place.as_ref().map(|place| place.column),
        end_column: place.as_ref().zip(underlined).map(|(place, length)| place.column + length),
        excerpt: place.as_ref().zip(text).map(|(place, text)| excerpt(place, text)),
    }
}

fn excerpt(place: &Place, text: &str) -> Excerpt {
    let start = text[..place.span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[place.span.end..].find('\n').map_or(text.len(), |at| place.span.end + at);
    let line = text[start..end].trim_end_matches('\r');
    let length = text[place.span.clone()].chars().count();
    let before = place.column - 1;
    let skipped = if before + length <= WIDTH { 0 } else { before };
    let shown: String = line.chars().skip(skipped).take(WIDTH).collect();
    let most = shown.chars().count();
    Excerpt { text: shown, start: (before - skipped).min(most), end: (before - skipped + length).min(most) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_holds_the_place_however_long_the_line_is() {
        let long = format!("{}: here", "ä".repeat(500));
        let text = format!("first\n{long}\nlast");
        let at = text.find("here").unwrap();
        let place = Place { line: 2, column: 503, span: at..at + 4 };
        let found = excerpt(&place, &text);
        assert_eq!((found.text.as_str(), found.start, found.end), ("here", 0, 4));
        let place = Place { line: 1, column: 1, span: 0..5 };
        let found = excerpt(&place, &text);
        assert_eq!((found.text.as_str(), found.start, found.end), ("first", 0, 5));
    }
}
