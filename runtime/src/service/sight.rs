//! What the caller of a tool may see of the organisation, by the tools that it has.

use std::collections::BTreeSet;

use crate::descriptor::{Class, Lookup, ToolDescriptor};

/// The resources that can be listed: what an error may tell of them.
#[derive(Debug, Clone, Default)]
pub struct Sight(BTreeSet<(&'static str, &'static str)>);

impl Sight {
    /// Of a caller who has these tools. Reading one entry by its id lists none.
    #[must_use]
    pub fn of<'a>(tools: impl IntoIterator<Item = &'a &'static ToolDescriptor>) -> Self {
        let readers = tools.into_iter().filter(|tool| tool.class == Class::Read && tool.method != "get");
        Self(readers.map(|tool| (tool.product.name, tool.resource)).collect())
    }

    /// Whether the entries of a lookup could be read anyway.
    pub(super) fn covers(&self, lookup: &Lookup) -> bool {
        self.0.contains(&(lookup.request.product.name, lookup.resource))
    }
}
