//! What lies between a model's words and the vendor's: extra arguments, words for values, refusals with
//! advice, computed members and filters of results.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

/// An argument that is in no request: it steers what is made of the answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtraArgumentSpec {
    /// Its schema.
    pub schema: Map<String, Value>,
}

/// What is refused about an argument, and what does it instead.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum RefusalChoice {
    /// The argument itself, which the tool does not have: the message.
    Always(String),
    /// Some values.
    One(RefusalSpec),
    /// Several cases.
    Several(Vec<RefusalSpec>),
}

/// One case that is refused.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RefusalSpec {
    /// These values; `null` is one as well. Where a list is given, its items are meant.
    #[serde(default)]
    pub values: Vec<Value>,
    /// Texts in which this regular expression occurs.
    pub pattern: Option<String>,
    /// Only where these other arguments have these values.
    #[serde(default)]
    pub when: BTreeMap<String, Value>,
    /// The message: why, and what does it instead.
    pub say: String,
}

/// A member that is added to each record of the result. Pointers lead into the record as it came.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ComputeSpec {
    /// The value of another member.
    Copy(String),
    /// A number that the vendor writes as text.
    Number(String),
    /// Whole days from a date to today.
    DaysSince(String),
    /// Whole days from today to a date.
    DaysUntil(String),
    /// Whether a date has passed.
    Past(PastSpec),
    /// Whether one of these members has this value, or one of these.
    Is(BTreeMap<String, Value>),
}

/// Whether a date has passed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PastSpec {
    /// Pointer to the date.
    pub date: String,
    /// Not where one of these members has this value, or one of these: what is done is not late.
    #[serde(default)]
    pub unless: BTreeMap<String, Value>,
}

/// Which records are passed on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FilterSpec {
    /// The argument that steers it; without one it always holds.
    pub argument: Option<String>,
    /// It holds only where the argument is this.
    pub is: Option<Value>,
    /// Pointer into the record, computed members included.
    pub member: String,
    /// The member is this.
    pub equals: Option<Value>,
    /// The member is not this, or not there.
    pub differs: Option<Value>,
    /// How the member compares with the argument's text, letter case ignored.
    pub matches: Option<MatchName>,
}

/// How a member compares with an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MatchName {
    /// The argument's text occurs in it.
    Contains,
    /// It is the argument's text.
    Same,
}
