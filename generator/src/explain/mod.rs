//! `generator explain`: what a code means, an example, how to mend it; how a tool came to be.
//!
//! The examples are the snapshots of `generator/tests/problems`, which a test holds against what the
//! program really tells; only codes that no file can cause have written ones.

mod emitted;
mod examples;
mod mends;
mod text;
mod tool;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use schemars::JsonSchema;
use serde::Serialize;

pub use emitted::EmittedPart;
pub use text::tool_text;
pub(crate) use tool::place_of;
pub use tool::{DocTold, FilePlace, OperationTold, RequestTold, ToolExplanation, tool};

use crate::{check, diff, drift, lower, read, resolve, scaffold};

/// What is known of one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Explanation {
    /// Stable name, in kebab case.
    pub code: &'static str,
    /// What it means, or what the rule demands.
    pub meaning: String,
    /// Why it matters; empty where the example says it better.
    pub cause: String,
    /// What to do.
    pub mend: String,
    /// The code as it is told, or a situation in which it would be.
    pub example: String,
}

/// Every code, in order of name.
#[must_use]
pub fn all() -> BTreeMap<&'static str, Explanation> {
    let tables = [read::CODES, resolve::CODES, lower::CODES, scaffold::CODES, drift::CODES];
    let told = tables.into_iter().flatten().map(|(code, meaning)| Explanation {
        code,
        meaning: (*meaning).to_owned(),
        cause: String::new(),
        mend: mends::of(code).unwrap_or_default().to_owned(),
        example: examples::of(code),
    });
    let rules = check::CODES.iter().map(|rule| Explanation {
        code: rule.name,
        meaning: format!("Demanded: {}.", rule.demands),
        cause: rule.cause.to_owned(),
        mend: rule.mend.to_owned(),
        example: examples::of(rule.name),
    });
    let found = diff::rules::all().map(|rule| Explanation {
        code: rule.name,
        meaning: rule.meaning.to_owned(),
        cause: rule.cause.to_owned(),
        mend: rule.mend.to_owned(),
        example: rule.example.to_owned(),
    });
    told.chain(rules).chain(found).map(|one| (one.code, one)).collect()
}

/// For people.
#[must_use]
pub fn text(one: &Explanation) -> String {
    let sentence = |text: &str| {
        let mut signs = text.chars();
        let first = signs.next().map(|sign| sign.to_uppercase().to_string()).unwrap_or_default();
        let end = if text.ends_with(['.', '`', ')']) { "" } else { "." };
        format!("{first}{}{end}", signs.as_str())
    };
    let mut out = format!("{}\n\n{}\n", one.code, one.meaning);
    // Writing to a string cannot fail.
    if !one.cause.is_empty() {
        let _ = write!(out, "\nWhy: {}\n", sentence(&one.cause));
    }
    let _ = write!(out, "\nMend: {}\n", sentence(&one.mend));
    let _ = writeln!(out, "\nExample:");
    for line in one.example.lines() {
        let _ = writeln!(out, "{}", format!("    {line}").trim_end());
    }
    out
}
