//! `agents`: who may do what, and see which fields.

use std::fmt::Write as _;

use super::account::settings;
use super::arguments;
use super::ending::{Ending, print, tell_each};
use crate::access::{FieldRule, Filters, View};
use crate::descriptor::Registry;
use crate::servers::KnownAgents;
use crate::settings::Flags;

pub(super) fn run(registry: &'static Registry, arguments: &arguments::Agents) -> Result<(), Ending> {
    let settings = settings(registry, Flags { config: arguments.config.clone(), ..Flags::default() })?;
    let agents = KnownAgents::of(registry, &settings).map_err(Ending::usage)?.current();
    let view = |name: &str| agents.view(registry, Some(name), &Filters::default()).map_err(Ending::usage);
    let mut text = String::new();
    let Some(name) = &arguments.agent else {
        for name in agents.names() {
            let whom = registry.agents.iter().find(|agent| agent.name == name).map_or("", |agent| agent.whom);
            let view = view(name)?;
            let _ = writeln!(text, "{name}: {} tools", view.tools().len());
            if !whom.is_empty() {
                let _ = writeln!(text, "  {whom}");
            }
        }
        return print(text);
    };
    let layers = agents.layers(name).map_err(Ending::usage)?;
    tell_each(agents.notes(registry, Some(name)));
    for rule in layers.iter().flat_map(|given| &given.fields) {
        let _ = writeln!(text, "{}", told(rule));
    }
    tools(&view(name)?, &mut text);
    print(text)
}

/// `PRODUCT: not Phone; Email masked`
fn told(rule: &FieldRule) -> String {
    let of = match (&rule.product, &rule.module) {
        (Some(product), Some(module)) => format!("{product} {module}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => "everything".to_owned(),
    };
    let mut parts = Vec::new();
    if !rule.deny.is_empty() {
        parts.push(format!("without {}", rule.deny.join(", ")));
    }
    if !rule.mask.is_empty() {
        parts.push(format!("{} masked", rule.mask.join(", ")));
    }
    format!("fields of {of}: {}", parts.join("; "))
}

fn tools(view: &View, text: &mut String) {
    for tool in view.tools() {
        let without: Vec<&str> = match view.withheld(tool) {
            Some(withheld) => {
                tool.arguments.iter().map(|one| one.name).filter(|name| withheld.argument(name)).collect()
            }
            None => Vec::new(),
        };
        let without = if without.is_empty() { String::new() } else { format!("  without {}", without.join(", ")) };
        let _ = writeln!(text, "{}{without}", tool.name);
    }
}
