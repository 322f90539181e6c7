//! How a vendor spells its errors.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// JSON pointers into an error answer, and what its codes mean.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ErrorsSpec {
    /// Pointer to the code, a string or number; of several, the first that leads to one.
    pub code: Pointers,
    /// Pointer to the message; of several, the first that leads to a text that is not empty.
    pub message: Pointers,
    /// Pointer to machine-readable details.
    #[serde(default)]
    pub details: String,
    /// How the details, or each entry where they are a list, tell what they are about.
    pub fault: Option<FaultSpec>,
    /// Pointer to an array whose items succeed or fail on their own.
    #[serde(default)]
    pub items: String,
    /// Pointer, inside the answer or an item, to a status word.
    #[serde(default)]
    pub status: String,
    /// Status words or codes that mean success.
    #[serde(default)]
    pub ok: Vec<VendorCode>,
    /// Signs of failure in an answer that has a good code or none. Any one is enough.
    #[serde(default)]
    pub signs: Vec<SignSpec>,
    /// Kind of error by the vendor's code.
    #[serde(default)]
    pub kinds: BTreeMap<String, ErrorKindName>,
}

/// One JSON pointer or several, of which the first that leads somewhere counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Pointers {
    /// One.
    One(String),
    /// Several, in order.
    Several(Vec<String>),
}

impl Pointers {
    /// As a list.
    #[must_use]
    pub fn list(&self) -> Vec<String> {
        match self {
            Self::One(pointer) => vec![pointer.clone()],
            Self::Several(pointers) => pointers.clone(),
        }
    }
}

/// A code of the vendor's, which may be a number.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum VendorCode {
    /// A word.
    Word(String),
    /// A number.
    Number(i64),
}

impl VendorCode {
    /// As text, which is how codes are compared.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Pointers inside the details of an error, or inside each entry where they are a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FaultSpec {
    /// Pointer to what was wrong: a parameter, a member of the body, or a JSON pointer into the body.
    pub field: String,
    /// Pointers to why; of several, the first that leads to a text that is not empty.
    pub reason: Option<Pointers>,
}

/// A sign that an answer tells of a failure although its status and code do not.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignSpec {
    /// Pointer into the answer.
    pub at: String,
    /// What stands there then; without it, anything that is neither null, false nor empty.
    pub is: Option<Value>,
    /// Which kind of error it is; without it, by code and status.
    pub kind: Option<ErrorKindName>,
}

/// The closed set of error kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "documented once, in the runtime's ErrorKind")]
pub enum ErrorKindName {
    InvalidArgument,
    RefusedByPolicy,
    NotFound,
    Permission,
    Scope,
    Auth,
    Throttled,
    Quota,
    Conflict,
    OutcomeUnknown,
    Upstream,
    TooLarge,
    Internal,
}

impl ErrorKindName {
    /// As the input files and the IR write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::RefusedByPolicy => "refused_by_policy",
            Self::NotFound => "not_found",
            Self::Permission => "permission",
            Self::Scope => "scope",
            Self::Auth => "auth",
            Self::Throttled => "throttled",
            Self::Quota => "quota",
            Self::Conflict => "conflict",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::Upstream => "upstream",
            Self::TooLarge => "too_large",
            Self::Internal => "internal",
        }
    }
}

/// One way in which the vendor says "too many requests". All given parts must hold.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThrottleSpec {
    /// HTTP status.
    pub status: Option<u16>,
    /// The vendor's error code.
    pub code: Option<VendorCode>,
    /// What the message says, among other words, where no code tells; letter case is no difference.
    pub text: Option<String>,
    /// The message tells how long to wait: the last number in it before this word.
    pub wait: Option<TimeUnitName>,
    /// Seconds to wait, where the vendor documents them and the answer does not tell.
    pub seconds: Option<u32>,
}

/// A unit of time in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum TimeUnitName {
    Seconds,
    Minutes,
    Hours,
}
