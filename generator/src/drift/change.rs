//! One difference between two requests.

use serde_json::Value;

use crate::problem::Origin;

/// What kind of difference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// There is something new to give.
    Gained {
        /// Calls without it are refused.
        required: bool,
    },
    /// Something is no longer taken.
    Lost,
    /// It is sent elsewhere, or a path parameter is called otherwise.
    Moved {
        /// In words: the header `warehouse`.
        from: String,
        /// In words: the query parameter `warehouse`.
        to: String,
    },
    /// Type, bound or obligation.
    Changed {
        /// `type`, `required`, `maxLength`
        what: String,
        /// As the older file has it.
        from: String,
        /// As the newer file has it.
        to: String,
        /// What fitted may no longer fit.
        narrower: bool,
    },
    /// Values of an enum that are new.
    ValuesGained(Vec<String>),
    /// Values of an enum that are gone.
    ValuesLost(Vec<String>),
    /// OAuth scopes.
    Scopes {
        /// As the older file has them.
        from: Vec<String>,
        /// As the newer file has them.
        to: Vec<String>,
    },
}

/// One difference, at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it is about: `query:status`, `body:line_items/*/rate`; empty for the operation itself.
    pub subject: String,
    /// What differs.
    pub kind: Kind,
    /// Where it stands in the newer file; for what is lost, in ours.
    pub origin: Origin,
}

impl Kind {
    /// Stable name.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Gained { .. } => "parameter-gained",
            Self::Lost => "parameter-lost",
            Self::Moved { .. } => "parameter-moved",
            Self::Changed { .. } => "parameter-changed",
            Self::ValuesGained(_) => "values-gained",
            Self::ValuesLost(_) => "values-lost",
            Self::Scopes { .. } => "scopes-changed",
        }
    }

    /// Whether a call that was right may now be refused.
    #[must_use]
    pub const fn breaks(&self) -> bool {
        match self {
            Self::Gained { required } => *required,
            Self::Changed { narrower, .. } => *narrower,
            Self::Lost | Self::Moved { .. } | Self::ValuesLost(_) | Self::Scopes { .. } => true,
            Self::ValuesGained(_) => false,
        }
    }

    /// What happened to `subject` of `holder`, in one line.
    #[must_use]
    pub fn message(&self, subject: &str, holder: &str) -> String {
        match self {
            Self::Gained { required: true } => format!("{holder} takes `{subject}`, and demands it"),
            Self::Gained { required: false } => format!("{holder} takes `{subject}`"),
            Self::Lost => format!("{holder} no longer takes `{subject}`"),
            Self::Moved { from, to } => format!("{holder} takes {to} where it took {from}"),
            Self::Changed { what, from, to, .. } => format!("`{subject}` of {holder}: {what} was {from} and is {to}"),
            Self::ValuesGained(values) => format!("`{subject}` of {holder} takes {}", listed(values)),
            Self::ValuesLost(values) => format!("`{subject}` of {holder} no longer takes {}", listed(values)),
            Self::Scopes { from, to } => format!("{holder} needs {} where it needed {}", scopes(to), scopes(from)),
        }
    }
}

fn scopes(names: &[String]) -> String {
    if names.is_empty() { "no scope".to_owned() } else { listed(names) }
}

/// The first of some names in backticks, and how many more.
pub(super) fn listed(names: &[String]) -> String {
    const SHOWN: usize = 8;
    let some: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(SHOWN);
    if more > 0 { format!("{} and {more} more", some.join(", ")) } else { some.join(", ") }
}

/// A value of an enum or bound in one line of bounded length.
pub(super) fn brief(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    crate::plain::cut(&text.replace(['\n', '`'], " "), 80)
}
