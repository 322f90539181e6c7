//! What one server has of everything that is built in.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::filters::Filters;
use super::given::FilterError;
use super::modules::Modules;
use super::rules::{self, FieldRules, SharedRules, Withheld};
use super::texts::without_hidden;
use crate::descriptor::{Registry, ToolDescriptor};

/// The tools of one server. Cheap to clone.
#[derive(Debug, Clone)]
pub struct View {
    registry: &'static Registry,
    /// By name in ascending order.
    tools: Arc<[&'static ToolDescriptor]>,
    /// What their calls may reach, where that is limited.
    modules: Option<Arc<Modules>>,
    rules: SharedRules,
    /// By the tool's name, for those of which something is not there.
    narrowed: Arc<BTreeMap<&'static str, Narrowed>>,
}

/// A tool of which something is not there.
#[derive(Debug)]
struct Narrowed {
    withheld: Arc<Withheld>,
    /// The entry of the list.
    entry: Option<String>,
}

impl View {
    /// Everything that is built in.
    #[must_use]
    pub fn of_everything(registry: &'static Registry) -> Self {
        Self { registry, tools: registry.tools.into(), modules: None, rules: None, narrowed: Arc::default() }
    }

    /// What passes the filters; refused where nothing does.
    pub fn filtered(registry: &'static Registry, filters: &Filters) -> Result<Self, FilterError> {
        let view = Self {
            tools: filters.demand_tools(registry)?.into(),
            modules: filters.modules.clone(),
            ..Self::of_everything(registry)
        };
        view.under(filters.fields.clone())
    }

    /// These tools, whatever the order given.
    #[must_use]
    pub fn of(registry: &'static Registry, tools: impl IntoIterator<Item = &'static ToolDescriptor>) -> Self {
        let mut tools: Vec<_> = tools.into_iter().collect();
        tools.sort_unstable_by_key(|tool| tool.name);
        tools.dedup_by_key(|tool| tool.name);
        Self { tools: tools.into(), ..Self::of_everything(registry) }
    }

    /// What both have, and what neither rules out. Refused where nothing is left.
    pub fn and(&self, other: &Self) -> Result<Self, FilterError> {
        let modules = match (&self.modules, &other.modules) {
            (Some(one), Some(other)) => Some(Arc::new(one.and(other))),
            (one, other) => one.as_ref().or(other.as_ref()).cloned(),
        };
        let reaches = |tool: &ToolDescriptor| modules.as_ref().is_none_or(|modules| modules.lets_through(tool));
        let both = self.tools.iter().copied().filter(|tool| other.tool(tool.name).is_some() && reaches(tool));
        let tools: Arc<[_]> = both.collect();
        if tools.is_empty() {
            return Err(FilterError("they leave no tool in common".to_owned()));
        }
        let rules = match (&self.rules, &other.rules) {
            (Some(one), Some(other)) => Some(Arc::new(one.and(other))),
            (one, other) => one.as_ref().or(other.as_ref()).cloned(),
        };
        Self { tools, modules, ..Self::of_everything(self.registry) }.under(rules)
    }

    /// The same without the fields that the rules name. A tool that cannot be judged by them goes.
    fn under(mut self, rules: SharedRules) -> Result<Self, FilterError> {
        let Some(rules) = rules else { return Ok(self) };
        let mut tools = Vec::with_capacity(self.tools.len());
        let mut narrowed = BTreeMap::new();
        for tool in self.tools.iter().copied() {
            let Some((withheld, entry)) = rules::published(&rules, tool) else { continue };
            tools.push(tool);
            if !withheld.is_empty() {
                narrowed.insert(tool.name, Narrowed { withheld: Arc::new(withheld), entry });
            }
        }
        if tools.is_empty() && !self.tools.is_empty() {
            let message = "the field rules leave no tool: each could tell of a field that is ruled out, or needs one";
            return Err(FilterError(message.to_owned()));
        }
        self.tools = tools.into();
        self.narrowed = Arc::new(narrowed);
        self.rules = Some(rules);
        Ok(self)
    }

    /// The modules that calls may reach, where that is limited.
    #[must_use]
    pub const fn modules(&self) -> Option<&Arc<Modules>> {
        self.modules.as_ref()
    }

    /// The rules of fields, where there are any.
    #[must_use]
    pub const fn rules(&self) -> Option<&Arc<FieldRules>> {
        self.rules.as_ref()
    }

    /// What of a tool is not there, if anything.
    #[must_use]
    pub fn withheld(&self, tool: &ToolDescriptor) -> Option<&Arc<Withheld>> {
        self.narrowed.get(tool.name).map(|narrowed| &narrowed.withheld)
    }

    /// The entry of a tool in this server's list.
    pub(crate) fn entry(&self, tool: &'static ToolDescriptor) -> Cow<'_, str> {
        let entry = self.narrowed.get(tool.name).and_then(|narrowed| narrowed.entry.as_deref());
        without_hidden(entry.unwrap_or(tool.entry), self)
    }

    /// A text for all tools, without what is not there.
    pub(crate) fn told<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let text = without_hidden(text, self);
        match &self.rules {
            Some(rules) => Cow::Owned(rules::told(&text, rules, &self.tools)),
            None => text,
        }
    }

    /// Those that an account has.
    #[must_use]
    pub fn within(&self, has: impl Fn(&ToolDescriptor) -> bool) -> Self {
        let tools = self.tools.iter().copied().filter(|tool| has(tool)).collect();
        Self { tools, ..self.clone() }
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

    /// What its list costs a model, in o200k tokens; without what field rules take out of it.
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
