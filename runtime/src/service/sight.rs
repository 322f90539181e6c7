//! What the caller of a tool may see of the organisation, by the tools that it has.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::access::{FieldRules, Modules, Names, Scope, Treatment, View, Withheld, without_values};
use crate::arguments::Arguments;
use crate::descriptor::{Class, Lookup, ToolDescriptor};
use crate::error::CallError;

/// The resources that can be listed: what an error may tell of them; the modules that calls may reach; and the fields
/// that are not there.
#[derive(Debug, Clone, Default)]
pub struct Sight {
    listed: BTreeSet<(&'static str, &'static str)>,
    modules: Option<Arc<Modules>>,
    /// Where fields are ruled out.
    view: Option<View>,
}

impl Sight {
    /// Of a caller who has these tools. Reading one entry by its id lists none.
    #[must_use]
    pub fn of<'a>(tools: impl IntoIterator<Item = &'a &'static ToolDescriptor>) -> Self {
        let readers = tools.into_iter().filter(|tool| tool.class == Class::Read && tool.method != "get");
        Self { listed: readers.map(|tool| (tool.product.name, tool.resource)).collect(), modules: None, view: None }
    }

    /// Of a caller who has what this server has.
    #[must_use]
    pub fn through(view: &View) -> Self {
        let view_of_fields = view.rules().is_some().then(|| view.clone());
        Self { modules: view.modules().cloned(), view: view_of_fields, ..Self::of(view.tools()) }
    }

    /// Refuses what is out of the caller's reach. The arguments are those that the request was made of.
    pub(super) fn judge(&self, tool: &ToolDescriptor, arguments: &Arguments) -> Result<(), CallError> {
        self.modules.as_ref().map_or(Ok(()), |modules| modules.judge(tool, arguments))
    }

    /// Whether the entries of a lookup could be read anyway.
    pub(super) fn covers(&self, lookup: &Lookup) -> bool {
        self.listed.contains(&(lookup.request.product.name, lookup.resource))
    }

    /// The rules of fields.
    pub(super) fn rules(&self) -> Option<&FieldRules> {
        self.view.as_ref()?.rules().map(|rules| &**rules)
    }

    /// What of a tool is not there.
    pub(super) fn withheld(&self, tool: &ToolDescriptor) -> Option<Arc<Withheld>> {
        self.view.as_ref()?.withheld(tool).cloned()
    }

    /// What is ruled in a call; `None` where nothing is.
    pub(super) fn scope(&self, tool: &ToolDescriptor, arguments: &Arguments) -> Option<Scope> {
        self.rules().map(|rules| rules.of_call(tool, arguments)).filter(|scope| !scope.is_empty())
    }

    /// What is ruled of the records of a module.
    pub(super) fn of_module(&self, tool: &ToolDescriptor, module: &str) -> Names {
        self.rules().map(|rules| rules.of_module(tool, module)).unwrap_or_default()
    }

    /// Whether what stands at a pointer into an entry of a lookup may be compared and told.
    pub(super) fn sees(&self, lookup: &Lookup, pointer: &str) -> bool {
        let Some(rules) = self.rules() else { return true };
        let names = rules.anywhere(lookup.request);
        !pointer.split('/').any(|step| names.of(step) > Treatment::Open)
    }

    /// An error without what is not there.
    pub(super) fn without_fields(&self, tool: &ToolDescriptor, mut error: CallError) -> CallError {
        let Some(rules) = self.rules() else { return error };
        let names = rules.anywhere(tool);
        if let Some(upstream) = error.upstream.as_deref_mut().filter(|_| !names.is_empty()) {
            let scope = Scope { own: names.clone(), inside: names.clone() };
            if let Some(details) = &mut upstream.details {
                without_values(details, &scope, &tool.product.naming);
            }
            error.message = names.struck(&error.message);
            for text in [&mut upstream.code, &mut upstream.message].into_iter().flatten() {
                *text = names.struck(text);
            }
        }
        error
    }
}
