//! `scopes`: what the account must be granted for the tools that are wanted.

use std::collections::BTreeSet;

use super::account::{offline, settings};
use super::arguments::Scopes;
use super::ending::{Ending, print, tell_notes};
use crate::access::View;
use crate::descriptor::{Registry, ToolDescriptor};
use crate::settings::Flags;
use crate::zoho::scopes::missing;

pub(super) fn run(registry: &'static Registry, arguments: &Scopes) -> Result<(), Ending> {
    let filters = arguments.filters.given().check(registry).map_err(Ending::usage)?;
    let mut view = View::filtered(registry, &filters).map_err(Ending::usage)?;
    if let Some(account) = &arguments.account {
        let flags = Flags { config: arguments.config.clone(), account: Some(account.clone()), ..Flags::default() };
        let service = offline(registry, settings(registry, flags)?)?;
        view = view.within(|tool| service.has(tool));
    }
    tell_notes(&filters, registry);
    let separator = if arguments.lines { "\n" } else { "," };
    print(format!("{}\n", needed(view.tools(), !arguments.tools_only).join(separator)))
}

/// The least scopes of these tools, what they ask before a call included; with `probes` also what `account add` and
/// `doctor` ask of their products. None that another one of them covers, in alphabetical order.
pub(super) fn needed(tools: &[&ToolDescriptor], probes: bool) -> Vec<String> {
    let mut all: BTreeSet<&str> = BTreeSet::new();
    for tool in tools {
        all.extend(tool.scopes);
        if let Some(probe) = tool.product.probe.as_ref().filter(|_| probes) {
            all.extend(probe.request.scopes);
        }
    }
    let mut kept: Vec<&str> = Vec::new();
    for scope in &all {
        let others = all.iter().filter(|other| *other != scope).map(|other| (*other).to_owned());
        // Of two that cover each other, which differ in letter case only, the first is kept.
        let covering: Vec<String> = others
            .filter(|other| !missing(&[other], &[(*scope).to_owned()]).is_empty() || other.as_str() < *scope)
            .collect();
        if !missing(&[scope], &covering).is_empty() {
            kept.push(scope);
        }
    }
    kept.into_iter().map(str::to_owned).collect()
}

/// Whether a tool belongs to one of these products.
pub(super) fn of_products(tool: &ToolDescriptor, products: Option<&[String]>) -> bool {
    products.is_none_or(|names| names.iter().any(|name| name == tool.product.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::REGISTRY;

    #[test]
    fn scopes_that_others_cover_are_left_out() {
        static TOOLS: [&[&str]; 3] =
            [&["A.modules.leads.READ", "A.b.READ"], &["A.modules.READ", "a.B.read"], &["A.c.ALL", "A.c.CREATE"]];
        let tools: Vec<ToolDescriptor> =
            TOOLS.iter().map(|&scopes| ToolDescriptor { scopes, ..crate::cli::tests::get_thing() }).collect();
        let tools: Vec<&ToolDescriptor> = tools.iter().collect();
        assert_eq!(needed(&tools, true), ["A.b.READ", "A.c.ALL", "A.modules.READ"]);
        assert_eq!(needed(REGISTRY.tools, false), ["Example.things.DELETE", "Example.things.READ"]);
    }
}
