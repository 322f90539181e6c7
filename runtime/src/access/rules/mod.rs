//! Field rules: which fields a server does not have, and which it shows behind a mask.
//!
//! A denied field is absent from results, from what is published and from what calls may name; a masked one may be asked
//! for and shows nothing. Names are compared by their letters and digits, letter case ignored, so that `Annual_Revenue`
//! is also `annualRevenue` and the label "Annual revenue": rather too much than too little. A rule for a module holds for
//! the fields of that module's records; of what lies inside them, and of records whose module is not known, the rules of
//! all modules hold.

mod cleanse;
mod judge;
mod names;
mod published;
mod reach;
mod rule;
#[cfg(test)]
mod tests;
mod withheld;

use std::sync::Arc;

pub(crate) use cleanse::{cleanse, cleansed_text, without_values};
pub(crate) use judge::{judge_members, judge_names};
pub use names::{MASK, Names, Treatment};
pub(crate) use published::{published, told};
pub use reach::Reach;
pub use rule::FieldRule;
pub use withheld::Withheld;

use crate::arguments::Arguments;
use crate::descriptor::{Registry, ToolDescriptor};
use names::fold;

/// The field rules of a server; every one holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldRules {
    rules: Vec<Checked>,
}

/// A rule that can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Checked {
    /// `None` for every product.
    product: Option<String>,
    /// Folded; `None` for every module.
    module: Option<String>,
    names: Names,
}

/// What the rules say of one call, or of one tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// Of the fields of the records that it is about.
    pub own: Names,
    /// Of everything else.
    pub inside: Names,
}

impl Scope {
    /// Nothing is ruled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.own.is_empty() && self.inside.is_empty()
    }

    /// What becomes of a field that may be reached through others: `Account_Name.Phone`.
    #[must_use]
    pub fn of_path(&self, path: &str) -> Treatment {
        if !path.contains(['.', '>']) {
            return self.own.of(path);
        }
        let mut steps = names::steps(path);
        let first = steps.next().map_or(Treatment::Open, |step| self.own.of(step));
        let whole = self.own.of(path);
        steps.map(|step| self.inside.of(step)).fold(first.max(whole), Treatment::max)
    }

    /// The same inside records.
    #[must_use]
    pub fn of_inner_path(&self, path: &str) -> Treatment {
        names::of_path(path, |step| self.inside.of(step))
    }
}

impl FieldRules {
    /// The rules as written, where each can hold; else what is wrong.
    pub fn check(registry: &'static Registry, given: &[FieldRule]) -> Result<Self, Vec<String>> {
        let mut faults = Vec::new();
        let mut rules = Vec::new();
        for rule in given {
            faults.extend(rule.faults(registry));
            rules.push(Checked {
                product: rule.product.clone(),
                module: rule.module.as_deref().map(fold),
                names: Names::new(&rule.deny, &rule.mask),
            });
        }
        if faults.is_empty() { Ok(Self { rules }) } else { Err(faults) }
    }

    /// Nothing is ruled.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// These rules and those.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        let mut rules = self.rules.clone();
        rules.extend(others.rules.iter().filter(|rule| !self.rules.contains(rule)).cloned());
        Self { rules }
    }

    /// Whether any rule could be about what this tool reads or writes at first hand.
    #[must_use]
    pub fn concerns(&self, tool: &ToolDescriptor) -> bool {
        let reach = Reach::of_tool(tool);
        self.of_product(tool).any(|rule| rule.module.as_ref().is_none_or(|module| reach.includes(module)))
    }

    /// What is ruled whatever a call of this tool names: what is published goes by it.
    #[must_use]
    pub fn of_tool(&self, tool: &ToolDescriptor) -> Scope {
        match Reach::of_tool(tool) {
            Reach::Any => {
                let wide = self.collect(tool, |module| module.is_none());
                Scope { own: wide.clone(), inside: wide }
            }
            reach @ Reach::These(_) => self.scope(tool, &reach),
        }
    }

    /// What is ruled in a call with these arguments.
    #[must_use]
    pub fn of_call(&self, tool: &ToolDescriptor, arguments: &Arguments) -> Scope {
        let reach = if self.knows_modules(tool) { Reach::of_call(tool, arguments) } else { Reach::Any };
        self.scope(tool, &reach)
    }

    /// All that is ruled of a product, by no module in particular.
    #[must_use]
    pub fn anywhere(&self, tool: &ToolDescriptor) -> Names {
        self.collect(tool, |_| true)
    }

    /// Of the records of one module.
    #[must_use]
    pub fn of_module(&self, tool: &ToolDescriptor, module: &str) -> Names {
        let module = fold(module);
        self.collect(tool, |of| of.is_none_or(|of| *of == module))
    }

    fn scope(&self, tool: &ToolDescriptor, reach: &Reach) -> Scope {
        Scope {
            own: self.collect(tool, |module| module.is_none_or(|module| reach.includes(module))),
            inside: self.anywhere(tool),
        }
    }

    /// Whether it matters whose records they are.
    fn knows_modules(&self, tool: &ToolDescriptor) -> bool {
        self.of_product(tool).any(|rule| rule.module.is_some())
    }

    fn collect(&self, tool: &ToolDescriptor, holds: impl Fn(Option<&String>) -> bool) -> Names {
        let mut names = Names::default();
        for rule in self.of_product(tool).filter(|rule| holds(rule.module.as_ref())) {
            names.add(&rule.names);
        }
        names
    }

    /// A product without modules has no rule of a module.
    fn of_product<'a>(&'a self, tool: &ToolDescriptor) -> impl Iterator<Item = &'a Checked> + use<'a> {
        let (product, has_modules) = (tool.product.name, tool.product.fields.is_some());
        self.rules.iter().filter(move |rule| {
            rule.product.as_deref().is_none_or(|name| name == product) && (has_modules || rule.module.is_none())
        })
    }
}

/// The rules, shared by whatever goes by them; `None` where there is none.
pub type SharedRules = Option<Arc<FieldRules>>;
