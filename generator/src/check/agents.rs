//! Rules over agents: every line bites.

use std::collections::BTreeSet;

use super::bundles::{is_line, is_name};
use super::{codes, report};
use crate::ir::{Agent, Class, Server};
use crate::problem::Problems;
use crate::read::suggest;

/// All of them.
pub(super) fn all(server: &Server, problems: &mut Problems) {
    for agent in server.agents.values() {
        texts(agent, problems);
        entries(agent, server, problems);
    }
}

fn texts(agent: &Agent, problems: &mut Problems) {
    if !is_name(&agent.name) {
        let message = format!("`{}` cannot be the name of an agent", agent.name);
        report(problems, &codes::AGENT_TEXT, &agent.origin.join("agent"), message);
    }
    if !is_line(&agent.whom) {
        let message = format!("`for` of the agent `{}` is no line of up to 120 characters", agent.name);
        report(problems, &codes::AGENT_TEXT, &agent.origin.join("for"), message);
    }
}

fn entries(agent: &Agent, server: &Server, problems: &mut Problems) {
    let classes = [Class::Read, Class::Write, Class::Custom].map(|class| format!("{class:?}").to_lowercase());
    let tools = || server.tools.values();
    let methods: BTreeSet<&str> =
        tools().map(|tool| tool.method.as_str()).chain(classes.iter().map(String::as_str)).collect();
    let tags: BTreeSet<&str> = tools().flat_map(|tool| &tool.tags).map(String::as_str).collect();
    let names: BTreeSet<&str> = server.tools.keys().map(String::as_str).collect();
    let bundles: BTreeSet<&str> = server.bundles.keys().map(String::as_str).collect();
    let products: BTreeSet<&str> = server.products.keys().map(String::as_str).collect();
    let lists = [("methods", &agent.methods, &methods), ("tags", &agent.tags, &tags), ("tools", &agent.tools, &names)];
    for (line, list, known) in lists {
        for (index, entry) in list.iter().enumerate() {
            one(agent, &[line, &index.to_string()], entry, known, problems);
        }
    }
    if let Some(bundle) = &agent.bundle {
        one(agent, &["bundle"], bundle, &bundles, problems);
    }
    for (index, product) in agent.products.iter().enumerate() {
        if let Some(product) = product {
            one(agent, &["fields", &index.to_string(), "product"], product, &products, problems);
        }
    }
}

fn one(agent: &Agent, place: &[&str], entry: &str, known: &BTreeSet<&str>, problems: &mut Problems) {
    if known.contains(entry) {
        return;
    }
    let origin = place.iter().fold(agent.origin.clone(), |origin, step| origin.join(step));
    let message = format!("the agent `{}` names `{entry}`, which is not there", agent.name);
    report(problems, &codes::AGENT_ENTRY, &origin, message).mend = suggest::mend(entry, known.iter().copied());
}
