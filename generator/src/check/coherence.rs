//! Rules over what a tool is called, what it may cause, and what it says about that.

use super::{codes, report, unportable};
use crate::ir::{Class, Risk, Rule, Tool};
use crate::problem::Problems;

/// Most characters of a tool's name.
pub(crate) const NAME: usize = 54;
/// The same for a draft, whose name is made by rule; protocol and clients take no more.
pub(crate) const DRAFT_NAME: usize = 64;
/// Most arguments of a tool.
pub(crate) const ARGUMENTS: usize = 100;

/// All of them.
pub(super) fn tool(tool: &Tool, problems: &mut Problems) {
    naming(tool, problems);
    power(tool, problems);
    rules(tool, problems);
    refusals(tool, problems);
}

fn refusals(tool: &Tool, problems: &mut Problems) {
    for refusal in &tool.refusals {
        if let Some(fault) = refusal.pattern.as_deref().and_then(unportable) {
            let origin = tool.spec_origin.join("refuse").join(&refusal.argument);
            report(problems, &codes::PATTERN_UNPORTABLE, &origin, fault);
        }
    }
}

fn naming(tool: &Tool, problems: &mut Problems) {
    let name = &tool.name;
    let spelt_well = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if name.is_empty() || !spelt_well {
        report(problems, &codes::TOOL_NAME, &tool.spec_origin, format!("`{name}` is no tool name"));
    } else if name.len() > NAME {
        let message = format!("`{name}` has {} characters", name.len());
        let rule = if tool.draft && name.len() <= DRAFT_NAME { &codes::TOOL_NAME_LONG } else { &codes::TOOL_NAME };
        report(problems, rule, &tool.spec_origin, message);
    }
    if tool.tags.is_empty() {
        report(problems, &codes::TAGS_MISSING, &tool.spec_origin, format!("`{name}` has no tag"));
    }
    if tool.scopes.is_empty() {
        report(problems, &codes::SCOPES_MISSING, &tool.spec_origin, format!("`{name}` names no OAuth scope"));
    }
    let count = tool.arguments.len();
    if count > ARGUMENTS {
        report(problems, &codes::ARGUMENT_COUNT, &tool.spec_origin, format!("`{name}` has {count} arguments"));
    }
}

fn power(tool: &Tool, problems: &mut Problems) {
    let name = &tool.name;
    if !matches!(tool.http_method.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE") {
        let message = format!("`{name}` would send {}", tool.http_method);
        report(problems, &codes::HTTP_METHOD, &tool.spec_origin, message);
    }
    let only_reads = tool.risk.iter().all(|risk| *risk == Risk::Read) && !tool.risk.is_empty();
    let risks = || tool.risk.iter().map(|risk| format!("`{}`", risk_name(*risk))).collect::<Vec<_>>().join(", ");
    match tool.class {
        Class::Read if !only_reads => {
            let message = format!("`{name}` is of class `read` and has the risk {}", risks());
            report(problems, &codes::CLASS_RISK, &tool.spec_origin, message);
        }
        Class::Write if only_reads || tool.risk.is_empty() => {
            let message = format!("`{name}` is of class `write` and has no risk but {}", risks());
            report(problems, &codes::CLASS_RISK, &tool.spec_origin, message);
        }
        Class::Custom if tool.risk.is_empty() => {
            report(problems, &codes::CLASS_RISK, &tool.spec_origin, format!("`{name}` has no risk"));
        }
        _ => {}
    }
    if tool.class == Class::Read && tool.http_method != "GET" && !tool.class_declared {
        let message = format!("`{name}` is taken for a reading method and sends {}", tool.http_method);
        report(problems, &codes::READ_METHOD, &tool.spec_origin, message);
    }
    if tool.method == "delete" && !tool.risk.contains(&Risk::Destructive) {
        let message = format!("`{name}` deletes and does not have the risk `destructive`");
        report(problems, &codes::DELETE_RISK, &tool.spec_origin, message);
    }
    let hints = tool.annotations;
    for (is, must, hint) in [
        (hints.read_only, only_reads, "readOnlyHint"),
        (hints.destructive, tool.risk.contains(&Risk::Destructive), "destructiveHint"),
    ] {
        // A hint may be more careful than the risk, never less.
        let careless = if hint == "readOnlyHint" { is && !must } else { !is && must };
        if careless {
            let message = format!("`{name}` says `{hint}: {is}` and has the risk {}", risks());
            report(problems, &codes::ANNOTATION_MISMATCH, &tool.spec_origin, message);
        }
    }
}

const fn risk_name(risk: Risk) -> &'static str {
    match risk {
        Risk::Read => "read",
        Risk::Write => "write",
        Risk::Bulk => "bulk",
        Risk::Send => "send",
        Risk::Destructive => "destructive",
        Risk::Admin => "admin",
    }
}

fn rules(tool: &Tool, problems: &mut Problems) {
    for (index, rule) in tool.rules.iter().enumerate() {
        let (Rule::ExactlyOne(names) | Rule::AtLeastOne(names) | Rule::AllOrNone(names)) = rule;
        let origin = tool.spec_origin.join("rules").join(&index.to_string());
        for name in names.iter().filter(|name| !tool.arguments.iter().any(|argument| argument.name == **name)) {
            let near = nearest(name, tool.arguments.iter().map(|argument| argument.name.as_str()));
            let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            let message = format!("a rule of `{}` names `{name}`, which is no argument{near}", tool.name);
            report(problems, &codes::RULE_ARGUMENT, &origin, message);
        }
    }
}

/// The candidate that is spelt most alike, if any is close.
fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(alike, _)| *alike > 0.75)
        .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate)
}
