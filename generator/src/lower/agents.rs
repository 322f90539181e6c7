//! Agents as plain data. What is wrong with them is checked with the tools at hand.

use serde_json::{Map, Value, json};

use crate::format::AgentSpec;
use crate::ir::{Agent, Server};
use crate::read::Sources;

/// Adds the agents.
pub(super) fn lower(sources: &Sources, server: &mut Server) {
    for source in &sources.agents {
        let spec = source.spec.clone();
        let agent = Agent {
            name: spec.agent.clone(),
            whom: spec.whom.trim().to_owned(),
            config: config(&spec),
            bundle: spec.bundle,
            methods: spec.methods,
            tags: spec.tags,
            tools: spec.tools,
            products: spec.fields.into_iter().map(|rule| rule.product).collect(),
            origin: source.origin.clone(),
        };
        server.agents.insert(agent.name.clone(), agent);
    }
}

/// What settings would say of the agent.
fn config(spec: &AgentSpec) -> Map<String, Value> {
    let mut config = Map::new();
    config.extend(spec.bundle.as_ref().map(|bundle| ("bundle".to_owned(), json!(bundle))));
    let lists = [("methods", &spec.methods), ("tags", &spec.tags), ("tools", &spec.tools), ("modules", &spec.modules)];
    for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        config.insert(name.to_owned(), json!(list));
    }
    if !spec.risks.is_empty() {
        let risks: Vec<String> = spec.risks.iter().map(|risk| format!("{risk:?}").to_lowercase()).collect();
        config.insert("risks".to_owned(), json!(risks));
    }
    if !spec.fields.is_empty() {
        config.insert("fields".to_owned(), json!(spec.fields));
    }
    config
}
