//! What agents may do: those that come with the program, and what settings add to them and take from them.

use std::collections::BTreeMap;

use super::filters::Filters;
use super::given::{FilterError, Given};
use super::view::View;
use crate::arguments::text::{nearest, quote_text};
use crate::descriptor::{AgentDescriptor, Registry};

/// Every agent by its name, with the filters and field rules that all hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agents {
    layers: BTreeMap<String, Vec<Given>>,
}

impl Agents {
    /// What comes with the program, narrowed and added to by settings. An entry that is not known is refused.
    pub fn new(registry: &'static Registry, settings: &BTreeMap<String, Given>) -> Result<Self, FilterError> {
        let mut layers: BTreeMap<String, Vec<Given>> = BTreeMap::new();
        for agent in registry.agents {
            if let Some(given) = built_in(registry, agent) {
                layers.entry(agent.name.to_owned()).or_default().push(given);
            }
        }
        let mut faults = Vec::new();
        for (name, given) in settings {
            if let Err(error) = given.check(registry) {
                // The filters are named like flags elsewhere.
                faults.extend(error.0.lines().map(|line| format!("agents.{name}: {}", line.trim_start_matches("--"))));
            }
            layers.entry(name.clone()).or_default().push(given.clone());
        }
        if faults.is_empty() { Ok(Self { layers }) } else { Err(FilterError(faults.join("\n"))) }
    }

    /// The names, in ascending order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.layers.keys().map(String::as_str)
    }

    /// What holds for an agent.
    pub fn layers(&self, name: &str) -> Result<&[Given], FilterError> {
        self.layers.get(name).map(Vec::as_slice).ok_or_else(|| {
            let meant = match nearest(name, self.names()) {
                Some(meant) => format!("did you mean {meant}?"),
                None if self.layers.is_empty() => "nothing of the kind is there".to_owned(),
                None => format!("there are {}", self.names().collect::<Vec<_>>().join(", ")),
            };
            FilterError(format!("--agent: there is no agent {}; {meant}", quote_text(name)))
        })
    }

    /// What these filters leave of what an agent may do; without an agent, what they leave.
    pub fn view(
        &self,
        registry: &'static Registry,
        agent: Option<&str>,
        filters: &Filters,
    ) -> Result<View, FilterError> {
        let mut view = View::filtered(registry, filters)?;
        for given in agent.map_or(Ok(&[][..]), |name| self.layers(name))? {
            let told = |error: FilterError| {
                let name = agent.unwrap_or_default();
                FilterError(format!("what the agent {} may do and the filters: {error}", quote_text(name)))
            };
            let layer = View::filtered(registry, &given.check(registry)?).map_err(told)?;
            view = view.and(&layer).map_err(told)?;
        }
        Ok(view)
    }

    /// What settings name for an agent and was perhaps meant otherwise. What comes with the program was held against the
    /// descriptions when it was built.
    #[must_use]
    pub fn notes(&self, registry: &'static Registry, agent: Option<&str>) -> Vec<String> {
        let layers = agent.and_then(|name| self.layers.get(name)).map(Vec::as_slice).unwrap_or_default();
        let reviewed = registry.agents.iter().filter(|one| Some(one.name) == agent);
        let reviewed: Vec<Given> = reviewed.filter_map(|agent| built_in(registry, agent)).collect();
        let filters =
            layers.iter().filter(|given| !reviewed.contains(given)).filter_map(|given| given.check(registry).ok());
        filters.flat_map(|filters| filters.notes(registry)).collect()
    }
}

/// What an agent that comes with the program may do. Where a product was not built in, an agent for it has nothing to do.
fn built_in(registry: &'static Registry, agent: &AgentDescriptor) -> Option<Given> {
    serde_json::from_str::<Given>(agent.config).ok().filter(|given| given.check(registry).is_ok())
}
