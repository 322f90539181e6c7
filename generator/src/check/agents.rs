//! Rules over agents: every line bites.

use std::collections::BTreeSet;

use serde_json::Value;

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
        fields(agent, server, problems);
    }
    unused_fields(server, problems);
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

/// Letters and digits in lower case, as rules compare names.
fn fold(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What the tools of a product, or of every one, are known to reveal, test or write.
fn of_tools<'a>(server: &'a Server, product: Option<&str>) -> BTreeSet<&'a str> {
    let tools = server.tools.values().filter(|tool| product.is_none_or(|product| tool.product == product));
    tools.flat_map(|tool| &tool.disclosure.fields).map(String::as_str).collect()
}

/// The names of each field rule of an agent, with where they stand and the product of the rule.
fn named(agent: &Agent) -> impl Iterator<Item = (&str, [String; 4], Option<&str>)> {
    let rules = agent.config.get("fields").and_then(Value::as_array).into_iter().flatten();
    rules.zip(&agent.products).enumerate().flat_map(|(rule, (value, product))| {
        ["deny", "mask"].into_iter().flat_map(move |line| {
            let names = value.get(line).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            names.enumerate().map(move |(index, name)| {
                let place = ["fields".to_owned(), rule.to_string(), line.to_owned(), index.to_string()];
                (name, place, product.as_deref())
            })
        })
    })
}

fn fields(agent: &Agent, server: &Server, problems: &mut Problems) {
    for (name, place, product) in named(agent) {
        if product.is_some_and(|product| !server.products.contains_key(product)) {
            continue;
        }
        let mut known = of_tools(server, product);
        let products = server.products.values().filter(|one| product.is_none_or(|product| one.name == product));
        known.extend(products.flat_map(|product| &product.naming.fields).map(String::as_str));
        if known.iter().any(|known| fold(known) == fold(name)) {
            continue;
        }
        let origin = place.iter().fold(agent.origin.clone(), |origin, step| origin.join(step));
        let message =
            format!("the agent `{}` rules out `{name}`, and no tool is known to have such a field", agent.name);
        let problem = report(problems, &codes::AGENT_FIELD, &origin, message);
        let meant = suggest::nearest(name, known.iter().copied());
        problem.mend = meant
            .map_or_else(|| problem.mend.clone(), |meant| format!("did you mean `{meant}`? Else {}", problem.mend));
    }
}

/// Names of a product that a tool is known to have anyway, or that no agent rules out.
fn unused_fields(server: &Server, problems: &mut Problems) {
    for product in server.products.values() {
        let known = of_tools(server, Some(&product.name));
        for (index, field) in product.naming.fields.iter().enumerate() {
            let ruled = server.agents.values().any(|agent| {
                named(agent).any(|(name, _, of)| fold(name) == fold(field) && of.is_none_or(|of| of == product.name))
            });
            let fault = if known.iter().any(|known| fold(known) == fold(field)) {
                "a tool is known to have it anyway"
            } else if ruled {
                continue;
            } else {
                "no agent rules it out"
            };
            let origin = product.origin.join("field_rules").join("fields").join(&index.to_string());
            let message = format!("`{field}` has no effect: {fault}");
            "remove the line".clone_into(&mut report(problems, &codes::AGENT_FIELD, &origin, message).mend);
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
