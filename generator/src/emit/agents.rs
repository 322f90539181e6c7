//! `surface/agents/<agent>.yaml`: what an agent may do and which fields it does not see, for a person to review.

use serde_json::{Map, json};

use super::products::document;
use crate::ir::Agent;

/// The file of one agent: its filters and field rules, as settings write them.
pub(super) fn file(agent: &Agent) -> String {
    let head = "What whoever is given this agent may do, and which fields stay hidden.";
    let mut members = Map::from_iter([("agent".to_owned(), json!(agent.name)), ("for".to_owned(), json!(agent.whom))]);
    members.extend(agent.config.clone());
    document(&agent.origin.file, head, &members)
}
