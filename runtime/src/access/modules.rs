//! The filter of modules: which tools it leaves, and what it leaves of those that can reach any module.
//!
//! What a call reaches is judged by the call itself: the module that an argument names, the modules and lookups of a
//! query. What cannot be judged is not let through.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::arguments::Arguments;
use crate::arguments::text::{near, quote_text};
use crate::descriptor::{ArgumentDescriptor, Grammar, ModuleName, Place, Registry, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::grammar;
use crate::request::Segment;

/// Tag of the tools that can reach any module.
pub(super) const ANY: &str = "any_module";
/// Parameter by which requests name a module.
pub(super) const PARAMETER: &str = "module";

/// The modules that a server reaches, by their API names.
#[derive(Debug, Clone)]
pub struct Modules {
    allowed: BTreeSet<String>,
    /// Those that tools are made for.
    known: BTreeSet<&'static str>,
}

impl Modules {
    /// `None` where nothing is named.
    pub(super) fn new(registry: &Registry, allowed: &[String]) -> Option<Self> {
        if allowed.is_empty() {
            return None;
        }
        let fields = registry.tools.iter().flat_map(|tool| tool.fields);
        let known = fields.filter_map(|named| match named.module {
            ModuleName::Constant(module) => Some(module),
            ModuleName::Argument(_) => None,
        });
        Some(Self { allowed: allowed.iter().cloned().collect(), known: known.collect() })
    }

    /// Those that both name.
    pub(super) fn and(&self, other: &Self) -> Self {
        Self { allowed: self.allowed.intersection(&other.allowed).cloned().collect(), known: self.known.clone() }
    }

    /// What is named and is no name of a module.
    pub(super) fn faults(&self) -> impl Iterator<Item = String> {
        let is_name = |name: &str| {
            name.starts_with(|first: char| first.is_ascii_alphabetic())
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        self.allowed.iter().filter(move |name| !is_name(name)).map(|name| {
            format!(
                "--modules: {} is no API name of a module; those are like Deals or Custom_Module1",
                quote_text(name)
            )
        })
    }

    /// What is named and was perhaps meant otherwise. An organisation may have modules that nothing here knows.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        self.allowed.iter().filter(|name| !self.known.contains(name.as_str())).filter_map(|name| {
            let near = near(name, self.known.iter().copied());
            let meant = near.first()?;
            Some(format!(
                "--modules: no tool is made for a module `{name}`; if it is not one of your own, `{meant}` was meant"
            ))
        })
    }

    /// The names, in ascending order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.allowed.iter().map(String::as_str)
    }

    /// Whether there is anything that a tool could do under this filter.
    pub(super) fn lets_through(&self, tool: &ToolDescriptor) -> bool {
        let fixed = || tool.steps.iter().flat_map(|step| step.template.segments).filter_map(Segment::fixed);
        if tool.tags.contains(&ANY) {
            return tool.arguments.iter().any(names_modules) || fixed().any(|segment| self.allowed.contains(segment));
        }
        tool.product.fields.is_none()
            || fixed().filter(|segment| self.known.contains(segment)).all(|segment| self.allowed.contains(segment))
    }

    /// Refuses a call that reaches another module, or of which that cannot be said.
    pub(crate) fn judge(&self, tool: &ToolDescriptor, arguments: &Arguments) -> Result<(), CallError> {
        let any = tool.tags.contains(&ANY);
        if !any && tool.product.fields.is_none() {
            return Ok(());
        }
        let mut faults = Vec::new();
        for argument in tool.arguments {
            self.judge_argument(any, argument, arguments.get(argument.name), &mut faults);
        }
        if faults.is_empty() {
            return Ok(());
        }
        let allowed: Vec<&str> = self.names().collect();
        Err(CallError::new(
            ErrorKind::RefusedByPolicy,
            format!(
                "Nothing was sent. {}. Through this server these modules can be reached: {}.",
                faults.join("; "),
                allowed.join(", ")
            ),
        ))
    }

    fn judge_argument(
        &self,
        any: bool,
        argument: &ArgumentDescriptor,
        value: Option<&Value>,
        faults: &mut Vec<String>,
    ) {
        let name = argument.name;
        match (argument.grammar, value) {
            (Some(grammar), Some(Value::String(text))) => {
                let Ok(parsed) = grammar::check(grammar, text) else {
                    faults.push(format!("{name} cannot be read"));
                    return;
                };
                faults.extend(parsed.modules().into_iter().filter_map(|module| self.refused(name, module)));
                faults.extend(parsed.fields().into_iter().filter_map(|used| leads_away(name, used.field)));
            }
            (Some(_), Some(value)) if !value.is_null() => faults.push(format!("{name} is no text")),
            (None, _) if any && argument.wire == PARAMETER => match value.and_then(Value::as_str) {
                Some(module) => faults.extend(self.refused(name, module)),
                None => faults.push(format!("{name} has to name the module")),
            },
            // A list that hangs on a record is named like the module that it lists; an id leads nowhere else.
            (None, Some(value)) if any && argument.place == Place::Path => match value.as_str() {
                Some(id) if !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()) => {}
                Some(module) => faults.extend(self.refused(name, module)),
                None => faults.push(format!("{name} is no text")),
            },
            (None, Some(Value::Array(items))) if argument.place == Place::Query => {
                let fields = items.iter().filter_map(Value::as_str).filter(|field| field.contains(['.', '>']));
                faults.extend(fields.map(|field| through_a_lookup(name, field)));
            }
            _ => {}
        }
    }

    fn refused(&self, argument: &str, module: &str) -> Option<String> {
        (!self.allowed.contains(module)).then(|| format!("{argument} reaches {}", quote_text(module)))
    }
}

/// Whether an argument tells which modules a call reaches.
fn names_modules(argument: &ArgumentDescriptor) -> bool {
    argument.grammar == Some(Grammar::Coql)
        || (argument.wire == PARAMETER && matches!(argument.place, Place::Path | Place::Query))
}

/// A field behind a lookup belongs to another module, and only `What_Id->Module` says to which.
fn leads_away(argument: &str, field: &str) -> Option<String> {
    let own = match field.split_once("->") {
        // The module itself is among those that the query names.
        Some((lookup, behind)) => !lookup.contains('.') && behind.matches('.').count() <= 1 && !behind.contains("->"),
        None => !field.contains('.'),
    };
    (!own).then(|| through_a_lookup(argument, field))
}

fn through_a_lookup(argument: &str, field: &str) -> String {
    format!("{argument} reads {} through a lookup, and which module that leads to is not told", quote_text(field))
}

#[cfg(test)]
mod tests;
