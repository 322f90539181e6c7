//! Which tools a server has: filters as data, and one function that says what they let through.
//!
//! What is not in a server's [`View`] does not exist there: it is not listed, it is answered like a
//! made-up name, and no text that the server tells names it.

mod agents;
mod filters;
mod given;
mod modules;
mod refusal;
mod rules;
#[cfg(test)]
mod tests;
mod texts;
mod view;

pub use agents::Agents;
pub use filters::Filters;
pub use given::{FilterError, Given};
pub use modules::Modules;
pub use rules::{FieldRule, FieldRules, MASK, Names, Scope, SharedRules, Treatment, Withheld};
pub(crate) use rules::{cleanse, cleansed_text, judge_members, judge_names, without_values};
pub(crate) use texts::{redacted, without_hidden};
pub use view::View;
