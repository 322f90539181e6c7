//! What an agent may do, as it comes with the program; settings add to it and narrow it.

/// One agent.
#[derive(Debug)]
pub struct AgentDescriptor {
    /// `[a-z0-9-]`.
    pub name: &'static str,
    /// For whom, in a line.
    pub whom: &'static str,
    /// JSON object: filters and field rules, as the settings write them.
    pub config: &'static str,
}
