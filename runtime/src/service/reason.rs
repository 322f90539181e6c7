//! `reason`: the argument by which callers say why they call. It is recorded, and sent nowhere.

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use super::Service;
use super::prepared::refused;
use crate::arguments::{self, Violation, ViolationCode, Violations};
use crate::audit::Reason;
use crate::descriptor::ToolDescriptor;
use crate::error::CallError;

/// The argument's name. A tool that has one of its own by this name keeps it.
const NAME: &str = "reason";
/// Longest reason in characters.
const LONGEST: u64 = 500;

/// A tool's entry with the argument, if callers may or must give it.
pub(super) fn with(asked: Reason, entry: &str) -> Cow<'_, str> {
    if asked == Reason::Off {
        return Cow::Borrowed(entry);
    }
    let with = |entry: &str| {
        let mut entry: Value = serde_json::from_str(entry).ok()?;
        let schema = entry.get_mut("inputSchema")?.as_object_mut()?;
        let properties = schema.get_mut("properties")?.as_object_mut()?;
        if properties.contains_key(NAME) {
            return None;
        }
        let text = "Why you make this call, in a sentence; it is recorded for the organisation's administrators.";
        let property = json!({"type": "string", "minLength": 1, "maxLength": LONGEST, "description": text});
        properties.insert(NAME.to_owned(), property);
        if asked == Reason::Required {
            let required = schema.entry("required").or_insert_with(|| json!([]));
            required.as_array_mut()?.push(NAME.into());
        }
        Some(entry.to_string())
    };
    with(entry).map_or(Cow::Borrowed(entry), Cow::Owned)
}

/// What a caller gave as its reason.
pub(super) enum Given {
    /// Nothing, and nothing was asked for.
    Nothing,
    /// This.
    Told(String),
    /// Not what the schema asks for.
    Wrong(String),
}

impl Given {
    /// Takes the reason out of the arguments, where there is such an argument.
    pub(super) fn take(asked: Reason, tool: Option<&ToolDescriptor>, arguments: &mut Map<String, Value>) -> Self {
        let is_own = tool.is_some_and(|tool| tool.arguments.iter().any(|argument| argument.name == NAME));
        if asked == Reason::Off || is_own {
            return Self::Nothing;
        }
        match arguments.shift_remove(NAME) {
            Some(Value::String(text)) => match text.chars().count() as u64 {
                1..=LONGEST => Self::Told(text),
                count => Self::Wrong(format!("has {count} characters; expected 1 to {LONGEST}")),
            },
            Some(_) => Self::Wrong("is no string".to_owned()),
            None if asked == Reason::Required => {
                Self::Wrong("is missing: this server wants to be told why each call is made".to_owned())
            }
            None => Self::Nothing,
        }
    }

    /// The reason.
    pub(super) fn told(&self) -> Option<&str> {
        if let Self::Told(text) = self { Some(text) } else { None }
    }

    /// Why it is none.
    pub(super) fn fault(&self) -> Option<&str> {
        if let Self::Wrong(fault) = self { Some(fault) } else { None }
    }
}

impl Service {
    /// The error of a call whose reason is none, with every other fault of its arguments.
    pub(super) fn with_faults_of(
        &self,
        tool: &ToolDescriptor,
        arguments: Map<String, Value>,
        fault: &str,
    ) -> CallError {
        let mut faults = Violations::new();
        faults.add(Violation { code: ViolationCode::Schema, at: format!("/{NAME}"), message: fault.to_owned() });
        if let Err(others) = arguments::prepare(tool, arguments, &self.context) {
            faults.extend(others);
        }
        refused(faults)
    }
}
