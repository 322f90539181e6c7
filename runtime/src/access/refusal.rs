//! Why filters leave nothing, or less than was named.

use std::collections::BTreeSet;

use super::filters::{DEFAULT_RISKS, Filter, Filters};
use super::given::FilterError;
use super::modules::ANY;
use crate::descriptor::{Registry, Risk, ToolDescriptor};

impl Filters {
    /// Refuses filters that leave no tool, with what each leaves by itself.
    pub(super) fn demand_tools(&self, registry: &Registry) -> Result<Vec<&'static ToolDescriptor>, FilterError> {
        let visible = self.visible(registry);
        if !visible.is_empty() || self.is_empty() {
            return Ok(visible);
        }
        let alone: Vec<String> = Filter::ALL
            .into_iter()
            .filter_map(|filter| {
                let passed = registry.tools.iter().filter(|tool| self.passes(filter, tool)).count();
                Some(format!("{} leaves {passed}", self.shown(filter)?))
            })
            .collect();
        let told = format!("the filters leave no tool: by itself, {}", alone.join(", "));
        Err(FilterError(match self.missing_risks(registry) {
            _ if registry.tools.iter().any(|tool| self.is_only_past_tags(tool)) => format!(
                "{told}. What passes the others can reach any module: name those that it may reach with --modules, or add \
                 the tag {ANY}"
            ),
            Some(risks) => format!("{told}. What passes the others has risks that are not named: add --risks {risks}"),
            None => format!("{told}. Leave one out, or widen it"),
        }))
    }

    /// What is named by `--tools` and does not pass the other filters.
    #[must_use]
    pub fn notes(&self, registry: &'static Registry) -> Vec<String> {
        let past = registry.tools.iter().filter(|tool| self.is_only_past_tags(tool)).count();
        let past = (past > 0).then(|| {
            format!(
                "{past} tools with these tags are left out, because they can reach any module: name those that they may \
                 reach with --modules, or add the tag {ANY}"
            )
        });
        let modules = self.modules.iter().flat_map(|modules| modules.notes());
        let named = self.tools.iter().filter_map(|name| registry.tool(name));
        let left_out = named.filter_map(|tool| {
            let kept_out = Filter::ALL.into_iter().find(|filter| !self.passes(*filter, tool))?;
            let because = self.shown(kept_out)?;
            let risks = join(tool.risk.iter().copied());
            let has = if kept_out == Filter::Risks { format!(" (it has {risks})") } else { String::new() };
            Some(format!("{} is left out: it does not pass {because}{has}", tool.name))
        });
        let fields = self.written.iter().flat_map(|rule| rule.notes(registry));
        left_out.chain(modules).chain(past).chain(fields).collect()
    }

    /// Nothing but its reach keeps this tool out.
    fn is_only_past_tags(&self, tool: &ToolDescriptor) -> bool {
        let wider = || Self { tags: self.tags.iter().cloned().chain([ANY.to_owned()]).collect(), ..self.clone() };
        self.reaches_past_tags(tool)
            && tool.tags.iter().any(|tag| self.tags.contains(*tag))
            && Filter::ALL.into_iter().all(|filter| wider().passes(filter, tool))
    }

    /// The filters as flags of the command line.
    #[must_use]
    pub fn flags(&self) -> Vec<String> {
        let list = |entries: &BTreeSet<String>| entries.iter().cloned().collect::<Vec<_>>().join(",");
        [
            ("--bundle", self.bundle.map(|bundle| bundle.name.to_owned()).unwrap_or_default()),
            ("--methods", list(&self.methods)),
            ("--tags", list(&self.tags)),
            ("--tools", list(&self.tools)),
            (
                "--modules",
                self.modules.as_ref().map(|modules| modules.names().collect::<Vec<_>>().join(",")).unwrap_or_default(),
            ),
            ("--risks", join(self.risks.iter().copied())),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .flat_map(|(flag, value)| [flag.to_owned(), value])
        .collect()
    }

    /// A filter as it was given; `None` where it lets everything through.
    fn shown(&self, filter: Filter) -> Option<String> {
        let list = |flag: &str, entries: &BTreeSet<String>| {
            let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
            (!entries.is_empty()).then(|| format!("{flag} {}", entries.join(",")))
        };
        match filter {
            Filter::Bundle => self.bundle.map(|bundle| format!("--bundle {}", bundle.name)),
            Filter::Methods => list("--methods", &self.methods),
            Filter::Tags => list("--tags", &self.tags),
            Filter::Tools => list("--tools", &self.tools),
            Filter::Modules => {
                let names = self.modules.as_ref()?.names().collect::<Vec<_>>();
                Some(format!("--modules {}", names.join(",")))
            }
            Filter::Risks if !self.risks.is_empty() => Some(format!("--risks {}", join(self.risks.iter().copied()))),
            Filter::Risks if self.bundle.is_some() => None,
            Filter::Risks => Some(format!("--risks {} (the default)", join(DEFAULT_RISKS))),
        }
    }

    /// The risks that would have to be named, where it is they alone that leave nothing.
    fn missing_risks(&self, registry: &Registry) -> Option<String> {
        let without = Filters { risks: Risk::ALL.into(), ..self.clone() };
        let others = without.visible(registry);
        let needed: BTreeSet<Risk> = others.iter().flat_map(|tool| tool.risk).copied().collect();
        let named = self.allowed_risks()?;
        (!others.is_empty()).then(|| join(needed.union(&named).copied()))
    }
}

fn join(risks: impl IntoIterator<Item = Risk>) -> String {
    risks.into_iter().map(Risk::as_str).collect::<Vec<_>>().join(",")
}
