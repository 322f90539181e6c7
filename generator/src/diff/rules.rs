//! The rules: what can be found, how much it weighs, what to do about it.
//!
//! A rule is never renamed: approvals and reports hold its name.

mod contract;
mod power;
mod quiet;
mod request;

use schemars::JsonSchema;
use serde::Serialize;

/// What a rule is about; reports follow this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// The vendor is asked something else.
    Wire,
    /// A call can do more, or is kept out by less.
    Power,
    /// A call that was right may be refused, or its result lacks something.
    Breaking,
    /// A model reads something else.
    Text,
    /// It costs a model more or less.
    Tokens,
    /// What was right stays right.
    Compatible,
    /// Nothing that a model or the vendor would notice.
    Internal,
    /// Approvals themselves.
    Approvals,
}

impl Group {
    /// As a heading.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Power => "Power",
            Self::Breaking => "Breaking",
            Self::Wire => "Wire",
            Self::Text => "Text",
            Self::Tokens => "Tokens",
            Self::Compatible => "Compatible",
            Self::Internal => "Internal",
            Self::Approvals => "Approvals",
        }
    }

    /// Whether reports show it only to those who ask.
    #[must_use]
    pub const fn is_folded(self) -> bool {
        matches!(self, Self::Compatible | Self::Internal)
    }
}

/// How much a finding weighs. A smaller one weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Somebody has to have looked: more power, another request, calls that break.
    Error,
    /// To be read: texts, and what is new.
    Warning,
    /// To be known.
    Notice,
}

impl Severity {
    /// As a word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Stable name, in kebab case.
    pub name: &'static str,
    /// What it is about.
    pub group: Group,
    /// How much it weighs.
    pub severity: Severity,
    /// What was found, in one sentence.
    pub meaning: &'static str,
    /// Why a reviewer should care.
    pub cause: &'static str,
    /// What a reviewer does.
    pub mend: &'static str,
    /// A change that is found so.
    pub example: &'static str,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Rule {}

macro_rules! rules {
    ($table:ident; $($constant:ident $group:ident $severity:ident $name:literal: $meaning:literal, $cause:literal, $mend:literal, $example:literal;)*) => {
        $(pub(in crate::diff) static $constant: $crate::diff::rules::Rule = $crate::diff::rules::Rule {
            name: $name,
            group: $crate::diff::rules::Group::$group,
            severity: $crate::diff::rules::Severity::$severity,
            meaning: $meaning,
            cause: $cause,
            mend: $mend,
            example: $example,
        };)*

        /// The rules of this table.
        pub(super) static $table: &[&$crate::diff::rules::Rule] = &[$(&$constant),*];
    };
}
use rules;

pub(super) use contract::*;
pub(super) use power::*;
pub(super) use quiet::*;
pub(super) use request::*;

/// Every rule; within a group the gravest first.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let tables: [&'static [&'static Rule]; 4] = [REQUEST_TABLE, POWER_TABLE, CONTRACT_TABLE, QUIET_TABLE];
    tables.into_iter().flatten().copied()
}

/// The place of a rule in a report.
pub(super) fn rank(rule: &Rule) -> usize {
    all().position(|one| one == rule).unwrap_or(usize::MAX)
}
