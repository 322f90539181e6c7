//! Rules over bundles: every line bites, and none grows without being seen.

use std::collections::{BTreeMap, BTreeSet};

use super::{codes, report};
use crate::ir::{Bundle, Risk, Server};
use crate::problem::Problems;
use crate::read::suggest;

/// Most tools of a bundle.
pub const MOST_TOOLS: usize = 40;
/// Most tokens of a bundle's list.
pub const MOST_TOKENS: u64 = 12_000;
/// Longest line that says for whom a bundle is, in characters.
const LONGEST_LINE: usize = 120;

/// A word of small letters, digits and hyphens.
pub(super) fn is_name(name: &str) -> bool {
    name.len() <= 40
        && name.starts_with(|sign: char| sign.is_ascii_lowercase())
        && name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-')
}

/// Whether a text is a line that says for whom something is.
pub(super) fn is_line(text: &str) -> bool {
    (1..=LONGEST_LINE).contains(&text.chars().count()) && !text.contains('\n')
}

/// All but those that need the tokens.
pub(super) fn all(server: &Server, problems: &mut Problems) {
    for bundle in server.bundles.values() {
        texts(bundle, problems);
        tools(bundle, server, problems);
        risks(bundle, server, problems);
    }
    let mut suggested = server.bundles.values().filter(|bundle| bundle.suggested);
    if let Some(first) = suggested.next() {
        for other in suggested {
            let message = format!("`{}` and `{}` are both suggested", first.name, other.name);
            report(problems, &codes::BUNDLE_SUGGESTED, &other.origin.join("suggested"), message);
        }
    }
}

fn texts(bundle: &Bundle, problems: &mut Problems) {
    if !is_name(&bundle.name) {
        let message = format!("`{}` cannot be the name of a bundle", bundle.name);
        report(problems, &codes::BUNDLE_TEXT, &bundle.origin.join("bundle"), message);
    }
    if !is_line(&bundle.whom) {
        let message = format!("`for` of the bundle `{}` is no line of up to {LONGEST_LINE} characters", bundle.name);
        report(problems, &codes::BUNDLE_TEXT, &bundle.origin.join("for"), message);
    }
}

fn tools(bundle: &Bundle, server: &Server, problems: &mut Problems) {
    let origin = bundle.origin.join("tools");
    let mut seen = BTreeSet::new();
    for (index, name) in bundle.tools.iter().enumerate() {
        let place = origin.join(&index.to_string());
        if !server.tools.contains_key(name) {
            let message = format!("the bundle `{}` names `{name}`, which is no tool", bundle.name);
            let problem = report(problems, &codes::BUNDLE_TOOL, &place, message);
            problem.mend = suggest::mend(name, server.tools.keys().map(String::as_str));
        } else if !seen.insert(name) {
            let message = format!("the bundle `{}` names `{name}` twice", bundle.name);
            let problem = report(problems, &codes::BUNDLE_TOOL, &place, message);
            problem.mend = String::from("remove one of the lines");
        }
    }
    let count = bundle.tools.len();
    if count == 0 || count > MOST_TOOLS {
        let message = format!("the bundle `{}` has {count} tools", bundle.name);
        report(problems, &codes::BUNDLE_SIZE, &origin, message);
    }
}

fn risks(bundle: &Bundle, server: &Server, problems: &mut Problems) {
    let mut caused: BTreeSet<Risk> = BTreeSet::new();
    for (index, name) in bundle.tools.iter().enumerate() {
        let Some(tool) = server.tools.get(name) else { continue };
        caused.extend(&tool.risk);
        let more: Vec<String> =
            tool.risk.difference(&bundle.risks).map(|risk| format!("{risk:?}").to_lowercase()).collect();
        if !more.is_empty() {
            let message = format!("`{name}` has the risk {}, which `{}` does not name", more.join(", "), bundle.name);
            report(problems, &codes::BUNDLE_RISK, &bundle.origin.join("tools").join(&index.to_string()), message);
        }
    }
    for risk in bundle.risks.difference(&caused) {
        let message =
            format!("no tool of the bundle `{}` has the risk {}", bundle.name, format!("{risk:?}").to_lowercase());
        report(problems, &codes::BUNDLE_RISK, &bundle.origin.join("risks"), message);
    }
}

/// What the list of a bundle costs a model.
pub(super) fn tokens(server: &Server, tokens: &BTreeMap<String, u32>, problems: &mut Problems) {
    for bundle in server.bundles.values() {
        let sum = bundle.tokens(tokens);
        if sum > MOST_TOKENS {
            let message = format!("the list of the bundle `{}` has {sum} tokens", bundle.name);
            report(problems, &codes::BUNDLE_TOKENS, &bundle.origin.join("tools"), message);
        }
    }
}
