//! Takes out of an answer what a server does not have, and masks what it does not show.

use serde_json::{Map, Value};

use super::names::{MASK, Treatment};
use super::{FieldRules, Scope};
use crate::descriptor::{Compute, FieldNaming, ToolDescriptor};

/// Cleanses a whole answer. `at` is a pointer to the records that the call is about; the way there stays.
pub(crate) fn cleanse(value: &mut Value, at: &str, scope: &Scope, naming: &FieldNaming) {
    if scope.is_empty() {
        return;
    }
    let cleaner = Cleaner { scope, naming };
    let way: Vec<String> = at.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    cleaner.follow(value, &way);
}

/// A result that was made under other rules, by the same names wherever they stand.
pub(crate) fn cleansed_text(text: &str, rules: &FieldRules, tool: &ToolDescriptor) -> String {
    let everywhere = rules.anywhere(tool);
    let scope = Scope { own: everywhere.clone(), inside: everywhere };
    let Ok(mut value) = serde_json::from_str::<Value>(text) else { return String::from("{}") };
    for step in tool.steps {
        let told = step.result.compute.iter().filter(|computed| reads(&computed.form, &scope));
        let told: Vec<&str> = told.map(|computed| computed.name).collect();
        remove(&mut value, &told);
    }
    cleanse(&mut value, "", &scope, &tool.product.naming);
    value.to_string()
}

/// Takes texts out that a rule's field could stand in, whatever they are: what a vendor says of an error.
pub(crate) fn without_values(value: &mut Value, scope: &Scope, naming: &FieldNaming) {
    if !scope.is_empty() {
        Cleaner { scope, naming }.inside(value);
    }
}

/// Whether a computed member tells of a field that is ruled.
fn reads(form: &Compute, scope: &Scope) -> bool {
    let ruled =
        |pointer: &str| pointer.split('/').any(|step| scope.own.of(step).max(scope.inside.of(step)) > Treatment::Open);
    match form {
        Compute::Copy(pointer)
        | Compute::Number(pointer)
        | Compute::DaysSince(pointer)
        | Compute::DaysUntil(pointer) => ruled(pointer),
        Compute::Past { date, unless } => ruled(date) || unless.iter().any(|(pointer, _)| ruled(pointer)),
        Compute::Is(of) => of.iter().any(|(pointer, _)| ruled(pointer)),
    }
}

/// Removes members of these names at any depth.
fn remove(value: &mut Value, names: &[&str]) {
    match value {
        Value::Object(members) if !names.is_empty() => {
            members.retain(|name, _| !names.contains(&name.as_str()));
            members.values_mut().for_each(|member| remove(member, names));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| remove(item, names)),
        _ => {}
    }
}

struct Cleaner<'a> {
    scope: &'a Scope,
    naming: &'a FieldNaming,
}

impl Cleaner<'_> {
    /// What stands beside the way is cleansed, what the way leads to is the records.
    fn follow(&self, value: &mut Value, way: &[String]) {
        let Some((step, rest)) = way.split_first() else { return self.records(value) };
        match value {
            Value::Object(members) => {
                let Some(place) = members.get_mut(step) else { return self.inside(value) };
                let mut found = place.take();
                self.follow(&mut found, rest);
                // Whatever the name on the way is called, the vendor's envelope is no field.
                self.members(members, false, Some(step));
                if let Some(place) = members.get_mut(step) {
                    *place = found;
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    if index.to_string() == *step { self.follow(item, rest) } else { self.inside(item) }
                }
            }
            _ => self.inside(value),
        }
    }

    /// A record, or an array of them.
    fn records(&self, value: &mut Value) {
        match value {
            // What is about a denied field is nothing.
            about if self.named(about) == Treatment::Denied => *about = Value::Null,
            Value::Object(members) => self.members(members, true, None),
            Value::Array(items) => {
                self.items(items);
                for item in items {
                    match item {
                        Value::Object(members) => self.members(members, true, None),
                        other => self.inside(other),
                    }
                }
            }
            other => self.inside(other),
        }
    }

    /// Anything else.
    fn inside(&self, value: &mut Value) {
        match value {
            about if self.named(about) == Treatment::Denied => *about = Value::Null,
            Value::Object(members) => self.members(members, false, None),
            Value::Array(items) => {
                self.items(items);
                for item in items.iter_mut() {
                    self.inside(item);
                }
            }
            Value::String(text) => {
                if let Some(cleansed) = self.json(text) {
                    *text = cleansed;
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn members(&self, members: &mut Map<String, Value>, own: bool, spared: Option<&String>) {
        let of = |name: &str| if own { self.scope.of_path(name) } else { self.scope.of_inner_path(name) };
        members.retain(|name, member| {
            if spared == Some(name) {
                return true;
            }
            match of(name) {
                Treatment::Denied => return false,
                Treatment::Masked => *member = MASK.into(),
                Treatment::Open => self.inside(member),
            }
            true
        });
        let holds = self.naming.values.iter().any(|name| members.contains_key(*name));
        if holds && self.naming_members(members) == Treatment::Masked {
            for (name, member) in members.iter_mut().filter(|(name, _)| !self.naming.members.contains(&name.as_str())) {
                if name != "id" {
                    *member = MASK.into();
                }
            }
        }
    }

    /// Takes out of a list what is denied by name: objects about a field, and the bare names of fields.
    fn items(&self, items: &mut Vec<Value>) {
        items.retain(|item| match item {
            Value::String(text) => !self.scope.inside.spells_denied(text),
            item => self.named(item) < Treatment::Denied,
        });
    }

    /// What becomes of the field that an object is about.
    fn named(&self, item: &Value) -> Treatment {
        item.as_object().map_or(Treatment::Open, |members| self.naming_members(members))
    }

    fn naming_members(&self, members: &Map<String, Value>) -> Treatment {
        let names = self.naming.members.iter().filter_map(|name| members.get(*name)?.as_str());
        names.map(|name| self.scope.of_inner_path(name)).max().unwrap_or(Treatment::Open)
    }

    /// JSON inside a text, where something had to be taken out of it.
    fn json(&self, text: &str) -> Option<String> {
        if !text.trim_start().starts_with(['{', '[']) {
            return None;
        }
        let before: Value = serde_json::from_str(text).ok()?;
        let mut after = before.clone();
        self.inside(&mut after);
        (after != before).then(|| after.to_string())
    }
}
