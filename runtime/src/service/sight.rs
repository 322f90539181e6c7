//! What the caller of a tool may see of the organisation, by the tools that it has.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::access::Modules;
use crate::arguments::Arguments;
use crate::descriptor::{Class, Lookup, ToolDescriptor};
use crate::error::CallError;

/// The resources that can be listed: what an error may tell of them; and the modules that calls may reach.
#[derive(Debug, Clone, Default)]
pub struct Sight {
    listed: BTreeSet<(&'static str, &'static str)>,
    modules: Option<Arc<Modules>>,
}

impl Sight {
    /// Of a caller who has these tools. Reading one entry by its id lists none.
    #[must_use]
    pub fn of<'a>(tools: impl IntoIterator<Item = &'a &'static ToolDescriptor>) -> Self {
        let readers = tools.into_iter().filter(|tool| tool.class == Class::Read && tool.method != "get");
        Self { listed: readers.map(|tool| (tool.product.name, tool.resource)).collect(), modules: None }
    }

    /// Of a caller who reaches these modules only, if any are named.
    #[must_use]
    pub fn within(self, modules: Option<Arc<Modules>>) -> Self {
        Self { modules, ..self }
    }

    /// Refuses what is out of the caller's reach. The arguments are those that the request was made of.
    pub(super) fn judge(&self, tool: &ToolDescriptor, arguments: &Arguments) -> Result<(), CallError> {
        self.modules.as_ref().map_or(Ok(()), |modules| modules.judge(tool, arguments))
    }

    /// Whether the entries of a lookup could be read anyway.
    pub(super) fn covers(&self, lookup: &Lookup) -> bool {
        self.listed.contains(&(lookup.request.product.name, lookup.resource))
    }
}
