//! The arguments of one tool that a server with field rules does not have.

use std::collections::BTreeSet;

use serde_json::Value;

use super::names::Treatment;
use super::{FieldRules, Scope};
use crate::arguments::At;
use crate::descriptor::{ArgumentDescriptor, FieldPlace, Place, Purpose, Rule, ToolDescriptor, UnderRules};

/// What of one tool is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Withheld {
    arguments: BTreeSet<&'static str>,
    shown: &'static [&'static str],
    tested: &'static [&'static str],
    scope: Scope,
}

impl Withheld {
    /// What the rules leave of a tool; `None` where that is nothing, because it cannot be judged or lacks what it needs.
    /// `required`: arguments that every call gives.
    pub(super) fn of(rules: &FieldRules, tool: &ToolDescriptor, required: &[&str]) -> Option<Self> {
        let scope = rules.of_tool(tool);
        let mut arguments: BTreeSet<&'static str> = BTreeSet::new();
        if rules.concerns(tool) {
            match tool.disclosure.under_rules {
                UnderRules::Without { arguments: without, .. } => arguments.extend(without),
                UnderRules::Judged if is_opaque(tool) || !tool.disclosure.unnamed.is_empty() => return None,
                UnderRules::Safe | UnderRules::Judged => {}
            }
        }
        let hidden = tool.arguments.iter().filter(|argument| touches(argument, tool, &scope) > Treatment::Open);
        arguments.extend(hidden.map(|argument| argument.name));
        let lacks = |names: &[&'static str]| names.iter().all(|name| arguments.contains(*name));
        let starved = tool.rules.iter().any(|rule| match rule {
            Rule::ExactlyOne(names) | Rule::AtLeastOne(names) => lacks(names),
            Rule::AllOrNone(_) => false,
        });
        // What is filled in from an answer would be an argument that is not there.
        let filled = tool.lookups.iter().filter(|one| one.purpose == Purpose::Default);
        let starved =
            starved || filled.into_iter().any(|one| one.at.first().is_some_and(|name| arguments.contains(name)));
        if starved || required.iter().any(|name| arguments.contains(*name)) {
            return None;
        }
        let disclosure = &tool.disclosure;
        Some(Self { arguments, shown: disclosure.shown, tested: disclosure.tested, scope })
    }

    /// Everything is there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.arguments.is_empty() && self.scope.is_empty()
    }

    /// Whether an argument is not there.
    #[must_use]
    pub fn argument(&self, name: &str) -> bool {
        self.arguments.contains(name)
    }

    /// Whether a described member at this place is not there.
    #[must_use]
    pub fn member(&self, parent: &At, name: &str) -> bool {
        match parent {
            At::Root => self.argument(name),
            _ => self.scope.inside.of(name) > Treatment::Open,
        }
    }

    /// Whether a value of an argument names what is not there.
    #[must_use]
    pub fn value(&self, at: &At, text: &str) -> bool {
        let argument = match at {
            At::Key(At::Root, name) | At::Index(At::Key(At::Root, name), _) => *name,
            _ => return false,
        };
        self.names(argument, text)
    }

    /// The same for the argument by its name.
    #[must_use]
    pub fn names(&self, argument: &str, text: &str) -> bool {
        match self.naming(argument) {
            Some(least) => named(&self.scope, text) >= least,
            None => false,
        }
    }

    /// What a field must be ruled for this argument not to name it; `None` where the argument names no field.
    fn naming(&self, argument: &str) -> Option<Treatment> {
        naming(self.shown, self.tested, argument)
    }

    pub(super) const fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The arguments that are not there.
    pub(super) fn arguments(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.arguments.iter().copied()
    }
}

/// From which treatment on an argument may not name a field.
pub(super) fn naming(shown: &[&str], tested: &[&str], argument: &str) -> Option<Treatment> {
    if tested.contains(&argument) {
        Some(Treatment::Masked)
    } else if shown.contains(&argument) {
        Some(Treatment::Denied)
    } else {
        None
    }
}

/// What becomes of the field that a value names, with a direction or an order beside it, or of any of several.
pub(super) fn named(scope: &Scope, text: &str) -> Treatment {
    let parts = text.split(|sign: char| sign == ',' || sign.is_whitespace());
    parts.map(|part| scope.of_path(part)).fold(scope.of_path(text), Treatment::max)
}

/// An answer in which no field can be found by its name.
fn is_opaque(tool: &ToolDescriptor) -> bool {
    tool.steps.iter().any(|step| step.download)
}

/// What becomes of the field that an argument gives or tests.
pub(super) fn touches(argument: &ArgumentDescriptor, tool: &ToolDescriptor, scope: &Scope) -> Treatment {
    let plain = |name: &str| {
        let bare = tool.product.naming.suffixes.iter().filter_map(|suffix| name.strip_suffix(suffix));
        bare.map(|bare| scope.own.of(bare)).fold(scope.own.of(name), Treatment::max)
    };
    match argument.place {
        Place::Path | Place::Query | Place::Header => plain(argument.name).max(plain(argument.wire)),
        Place::Body | Place::File => plain(argument.name).max(at_place(argument.wire, tool, scope)),
        // An argument that a filter of results goes by tests the member of that name.
        Place::Local => {
            let of_tool = tool.steps.iter().flat_map(|step| step.result.filters);
            let members = of_tool.filter(|filter| filter.argument == argument.name).map(|filter| filter.member);
            let steps = members.flat_map(|member| member.split('/'));
            steps.map(|step| scope.own.of(step).max(scope.inside.of(step))).fold(plain(argument.name), Treatment::max)
        }
        Place::Open | Place::Pagination | Place::Projection | Place::SaveAs | Place::Key => Treatment::Open,
    }
}

/// What becomes of the field at a place of the body: its own one of a record, or anything deeper.
fn at_place(wire: &'static str, tool: &ToolDescriptor, scope: &Scope) -> Treatment {
    let records = tool.fields.iter().filter_map(|names| match names.place {
        FieldPlace::Record { at, .. } => wire.strip_prefix(at),
        FieldPlace::Query(_) => None,
    });
    let steps = |path: &'static str| path.split('/').filter(|step| !step.bytes().all(|byte| byte.is_ascii_digit()));
    let either = |step: &str| scope.own.of(step).max(scope.inside.of(step));
    match records.min_by_key(|inside| inside.len()) {
        Some(inside) => {
            let mut steps = steps(inside);
            let first = steps.next().map_or(Treatment::Open, |step| scope.own.of(step));
            steps.map(|step| scope.inside.of(step)).fold(first, Treatment::max)
        }
        None => steps(wire).map(either).fold(Treatment::Open, Treatment::max),
    }
}

/// Arguments that every call gives, by the published schema.
pub(super) fn required(entry: &Value) -> Vec<&str> {
    let names = entry.pointer("/inputSchema/required").and_then(Value::as_array);
    names.into_iter().flatten().filter_map(Value::as_str).collect()
}
