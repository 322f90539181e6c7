//! Whose records a call is about, as far as that is certain.

use std::collections::BTreeSet;

use serde_json::Value;

use super::names::fold;
use crate::access::modules::{ANY, PARAMETER};
use crate::arguments::Arguments;
use crate::descriptor::{ArgumentDescriptor, Grammar, Place, ToolDescriptor};
use crate::grammar;

/// Whose records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Of modules that are not known.
    Any,
    /// Of these, folded, and of no other. Holds every fixed segment of the path, whether it is a module or not.
    These(BTreeSet<String>),
}

impl Reach {
    /// Whatever is called: [`Reach::Any`] where that depends on the arguments.
    pub(super) fn of_tool(tool: &ToolDescriptor) -> Self {
        let any = tool.tags.contains(&ANY);
        let depends = |argument: &ArgumentDescriptor| {
            names_module(argument) || argument.grammar == Some(Grammar::Coql) || any && argument.place == Place::Path
        };
        if tool.product.fields.is_some() && (any || tool.arguments.iter().any(depends)) {
            return Self::Any;
        }
        Self::These(fixed(tool))
    }

    /// In a call with these arguments.
    pub(super) fn of_call(tool: &ToolDescriptor, arguments: &Arguments) -> Self {
        let Self::Any = Self::of_tool(tool) else { return Self::These(fixed(tool)) };
        let any = tool.tags.contains(&ANY);
        let mut found = fixed(tool);
        let mut named = false;
        for argument in tool.arguments {
            let value = arguments.get(argument.name);
            match (argument.grammar, value) {
                (Some(Grammar::Coql), Some(Value::String(text))) => match grammar::check(Grammar::Coql, text) {
                    Ok(parsed) => {
                        found.extend(parsed.modules().into_iter().take(1).map(fold));
                        named = true;
                    }
                    Err(_) => return Self::Any,
                },
                _ if names_module(argument) => match value {
                    Some(Value::String(module)) => {
                        found.insert(fold(module));
                        named = true;
                    }
                    _ => return Self::Any,
                },
                // A list that hangs on a record need not be called like the module that it lists.
                (_, Some(Value::String(id)))
                    if any
                        && argument.place == Place::Path
                        && (id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_digit())) =>
                {
                    return Self::Any;
                }
                _ => {}
            }
        }
        if named { Self::These(found) } else { Self::Any }
    }

    /// Whether records of this module, folded, may be among them.
    pub(super) fn includes(&self, module: &str) -> bool {
        match self {
            Self::Any => true,
            Self::These(modules) => modules.contains(module),
        }
    }
}

fn names_module(argument: &ArgumentDescriptor) -> bool {
    argument.wire == PARAMETER && matches!(argument.place, Place::Path | Place::Query)
}

fn fixed(tool: &ToolDescriptor) -> BTreeSet<String> {
    let segments = tool.steps.iter().flat_map(|step| step.template.segments);
    segments.filter_map(|segment| segment.fixed().map(fold)).collect()
}
