//! The filters, and what they let through.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::modules::{ANY, Modules};
use super::rules::{FieldRule, SharedRules};
use crate::descriptor::{Bundle, Class, Registry, Risk, ToolDescriptor};

/// The risks that a filtered server has where nobody names any.
pub(super) const DEFAULT_RISKS: [Risk; 2] = [Risk::Read, Risk::Write];

/// What a server is narrowed to. Every entry is known to the registry; see [`super::Given::check`].
///
/// Within one filter any entry matches; across filters all must. `risks` is the set of what a tool may
/// cause: all of a tool's risks must be in it. `modules` also limits what the calls reach.
#[derive(Debug, Clone, Default)]
pub struct Filters {
    pub(super) bundle: Option<&'static Bundle>,
    /// Classes, and methods of the resource specs.
    pub(super) methods: BTreeSet<String>,
    pub(super) tags: BTreeSet<String>,
    pub(super) tools: BTreeSet<String>,
    pub(super) risks: BTreeSet<Risk>,
    pub(super) modules: Option<Arc<Modules>>,
    /// Fields that are not there, whatever tools there are: no filter of tools.
    pub(super) fields: SharedRules,
    /// As written, for what is told of them.
    pub(super) written: Vec<FieldRule>,
}

impl Filters {
    /// Nothing is filtered: everything that was built in is there, whatever its risk.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bundle.is_none()
            && self.methods.is_empty()
            && self.tags.is_empty()
            && self.tools.is_empty()
            && self.risks.is_empty()
            && self.modules.is_none()
    }

    /// The bundle that was named.
    #[must_use]
    pub const fn bundle(&self) -> Option<&'static Bundle> {
        self.bundle
    }

    /// The tools that pass every filter, by name in ascending order: all that a server with these
    /// filters has.
    #[must_use]
    pub fn visible(&self, registry: &Registry) -> Vec<&'static ToolDescriptor> {
        registry.tools.iter().copied().filter(|tool| self.lets_through(tool)).collect()
    }

    fn lets_through(&self, tool: &ToolDescriptor) -> bool {
        Filter::ALL.into_iter().all(|filter| self.passes(filter, tool))
    }

    /// Whether a tool passes one of the filters; each that was not given lets everything through.
    pub(super) fn passes(&self, filter: Filter, tool: &ToolDescriptor) -> bool {
        let has = |entries: &BTreeSet<String>, words: &[&str]| {
            entries.is_empty() || words.iter().any(|word| entries.contains(*word))
        };
        match filter {
            Filter::Bundle => self.bundle.is_none_or(|bundle| bundle.tools.iter().any(|one| one.name == tool.name)),
            Filter::Methods => has(&self.methods, &[tool.class.as_str(), tool.method]),
            Filter::Tags => has(&self.tags, tool.tags) && !self.reaches_past_tags(tool),
            Filter::Tools => has(&self.tools, &[tool.name]),
            Filter::Modules => self.modules.as_ref().is_none_or(|modules| modules.lets_through(tool)),
            Filter::Risks => {
                self.allowed_risks().is_none_or(|allowed| tool.risk.iter().all(|risk| allowed.contains(risk)))
            }
        }
    }

    /// A tool that can reach any module would undo what tags leave out, unless it is limited or asked for by that name.
    pub(super) fn reaches_past_tags(&self, tool: &ToolDescriptor) -> bool {
        !self.tags.is_empty() && self.modules.is_none() && tool.tags.contains(&ANY) && !self.tags.contains(ANY)
    }

    /// What a tool may cause; `None` where nothing is filtered.
    pub(super) fn allowed_risks(&self) -> Option<BTreeSet<Risk>> {
        if self.is_empty() {
            return None;
        }
        Some(match self.bundle {
            _ if !self.risks.is_empty() => self.risks.clone(),
            Some(bundle) => bundle.risks.iter().copied().collect(),
            None => DEFAULT_RISKS.into(),
        })
    }
}

/// One of the filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Filter {
    Bundle,
    Methods,
    Tags,
    Tools,
    Modules,
    Risks,
}

impl Filter {
    pub(super) const ALL: [Self; 6] =
        [Self::Bundle, Self::Methods, Self::Tags, Self::Tools, Self::Modules, Self::Risks];
}

/// Every word that `--methods` takes.
pub(super) fn method_words(registry: &Registry) -> BTreeSet<&'static str> {
    let classes = Class::ALL.map(Class::as_str);
    registry.tools.iter().map(|tool| tool.method).chain(classes).collect()
}
