//! What a body says, member by member, and that it says nothing else.

use serde_json::{Map, Value};

use super::{Call, error::Problem};

/// A body that is being read. Members are taken out; what is left at the end is unknown.
#[derive(Debug)]
pub(super) struct Body {
    members: Map<String, Value>,
    strict: bool,
}

impl Body {
    pub(super) fn of(call: &Call) -> Result<Self, Problem> {
        let strict = call.world.settings.mail.refuse_unknown_members;
        match call.request.json() {
            Some(Value::Object(members)) => Ok(Self { members, strict }),
            _ => Err(Problem::invalid("JSON_PARSE_ERROR", "The body is not a JSON object")),
        }
    }

    /// A member that is an object, as a body of its own.
    pub(super) fn inner(&mut self, name: &str) -> Result<Option<Self>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Object(members)) => Ok(Some(Self { members, strict: self.strict })),
            Some(_) => Err(Problem::pattern(name)),
        }
    }

    /// A list of objects that is there and not empty.
    pub(super) fn each(&mut self, name: &str) -> Result<Vec<Self>, Problem> {
        let Some(Value::Array(items)) = self.take(name) else { return Err(Problem::missing(name)) };
        if items.is_empty() {
            return Err(Problem::missing(name));
        }
        items
            .into_iter()
            .map(|item| match item {
                Value::Object(members) => Ok(Self { members, strict: self.strict }),
                _ => Err(Problem::pattern(name)),
            })
            .collect()
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.members.shift_remove(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text)),
            Some(_) => Err(Problem::pattern(name)),
        }
    }

    pub(super) fn needed(&mut self, name: &str) -> Result<String, Problem> {
        self.text(name)?.ok_or_else(|| Problem::missing(name))
    }

    /// One of a few words.
    pub(super) fn one_of(&mut self, name: &str, words: &[&'static str]) -> Result<Option<&'static str>, Problem> {
        let Some(given) = self.text(name)? else { return Ok(None) };
        words.iter().find(|word| **word == given).copied().map(Some).ok_or_else(|| Problem::pattern(name))
    }

    /// A boolean, which Mail takes as text too.
    pub(super) fn flag(&mut self, name: &str) -> Result<Option<bool>, Problem> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(Value::String(text)) if text == "true" || text == "false" => Ok(Some(text == "true")),
            Some(_) => Err(Problem::pattern(name)),
        }
    }

    /// An id, as a number or as digits in quotes.
    pub(super) fn id(&mut self, name: &str) -> Result<u64, Problem> {
        self.take(name).ok_or_else(|| Problem::missing(name)).and_then(|value| id(&value, name))
    }

    /// A number, as a number or as digits in quotes; `None` when it is not given.
    pub(super) fn number(&mut self, name: &str) -> Result<Option<u64>, Problem> {
        self.take(name).map(|value| id(&value, name)).transpose()
    }

    /// Ids, of which there is at least one.
    pub(super) fn ids(&mut self, name: &str) -> Result<Vec<u64>, Problem> {
        match self.take(name) {
            None => Err(Problem::missing(name)),
            Some(Value::Array(items)) if !items.is_empty() => items.iter().map(|item| id(item, name)).collect(),
            Some(_) => Err(Problem::pattern(name)),
        }
    }

    /// Texts, of which there is at least one.
    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<String>, Problem> {
        let Some(value) = self.take(name) else { return Err(Problem::missing(name)) };
        let items = value.as_array().filter(|items| !items.is_empty()).ok_or_else(|| Problem::pattern(name))?;
        items.iter().map(|item| item.as_str().map(str::to_owned).ok_or_else(|| Problem::pattern(name))).collect()
    }

    /// Whether a member is there, taken or not.
    pub(super) fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// Nothing else may be left.
    pub(super) fn end(self) -> Result<(), Problem> {
        match self.members.keys().next() {
            Some(name) if self.strict => {
                Err(Problem::invalid("EXTRA_KEY_FOUND_IN_JSON", format!("{name} is not known")))
            }
            _ => Ok(()),
        }
    }
}

fn id(value: &Value, name: &str) -> Result<u64, Problem> {
    let number = match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    number.ok_or_else(|| Problem::pattern(name))
}
