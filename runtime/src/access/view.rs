//! What one server has of everything that is built in.

use std::sync::Arc;

use super::filters::Filters;
use super::given::FilterError;
use super::modules::Modules;
use crate::descriptor::{Registry, ToolDescriptor};

/// The tools of one server. Cheap to clone.
#[derive(Debug, Clone)]
pub struct View {
    registry: &'static Registry,
    /// By name in ascending order.
    tools: Arc<[&'static ToolDescriptor]>,
    /// What their calls may reach, where that is limited.
    modules: Option<Arc<Modules>>,
}

impl View {
    /// Everything that is built in.
    #[must_use]
    pub fn of_everything(registry: &'static Registry) -> Self {
        Self { registry, tools: registry.tools.into(), modules: None }
    }

    /// What passes the filters; refused where nothing does.
    pub fn filtered(registry: &'static Registry, filters: &Filters) -> Result<Self, FilterError> {
        Ok(Self { registry, tools: filters.demand_tools(registry)?.into(), modules: filters.modules.clone() })
    }

    /// These tools, whatever the order given.
    #[must_use]
    pub fn of(registry: &'static Registry, tools: impl IntoIterator<Item = &'static ToolDescriptor>) -> Self {
        let mut tools: Vec<_> = tools.into_iter().collect();
        tools.sort_unstable_by_key(|tool| tool.name);
        tools.dedup_by_key(|tool| tool.name);
        Self { registry, tools: tools.into(), modules: None }
    }

    /// The modules that calls may reach, where that is limited.
    #[must_use]
    pub const fn modules(&self) -> Option<&Arc<Modules>> {
        self.modules.as_ref()
    }

    /// Those that an account has.
    #[must_use]
    pub fn within(&self, has: impl Fn(&ToolDescriptor) -> bool) -> Self {
        let tools = self.tools.iter().copied().filter(|tool| has(tool)).collect();
        Self { registry: self.registry, tools, modules: self.modules.clone() }
    }

    /// The tools, by name in ascending order.
    #[must_use]
    pub fn tools(&self) -> &[&'static ToolDescriptor] {
        &self.tools
    }

    /// The tool of this name, if this server has it.
    #[must_use]
    pub fn tool(&self, name: &str) -> Option<&'static ToolDescriptor> {
        self.tools.binary_search_by(|tool| tool.name.cmp(name)).ok().map(|index| self.tools[index])
    }

    /// What its list costs a model, in o200k tokens.
    #[must_use]
    pub fn tokens(&self) -> u64 {
        self.tools.iter().map(|tool| u64::from(tool.tokens)).sum()
    }

    /// Nothing that is built in is missing.
    pub(crate) fn is_everything(&self) -> bool {
        self.tools.len() == self.registry.tools.len()
    }

    /// Whether a word of a text names a tool that is built in and not in this view; a name that ends with
    /// `*` stands for all that begin alike.
    pub(super) fn hides(&self, word: &str) -> bool {
        if let Some(start) = word.strip_suffix('*') {
            let begins = |tools: &[&ToolDescriptor]| tools.iter().any(|tool| tool.name.starts_with(start));
            return start.contains('_') && begins(self.registry.tools) && !begins(&self.tools);
        }
        self.registry.tool(word).is_some() && self.tool(word).is_none()
    }
}
