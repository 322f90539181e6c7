//! A named, reviewed set of tools.

use super::{Risk, ToolDescriptor};

/// One bundle.
#[derive(Debug)]
pub struct Bundle {
    /// `[a-z0-9-]`.
    pub name: &'static str,
    /// For whom, in a line.
    pub whom: &'static str,
    /// The one that a newcomer is shown how to connect; at most one.
    pub suggested: bool,
    /// What its tools may cause; holds every risk of every tool.
    pub risks: &'static [Risk],
    /// By name in ascending order. Tools of products that were not built in are left out.
    pub tools: &'static [&'static ToolDescriptor],
}

impl Bundle {
    /// What its list costs a model, in o200k tokens.
    #[must_use]
    pub fn tokens(&self) -> u64 {
        self.tools.iter().map(|tool| u64::from(tool.tokens)).sum()
    }
}
