//! Names of fields, and what becomes of each.

use std::collections::BTreeSet;

use crate::access::texts::with_words;

/// What stands in the place of every masked value.
pub const MASK: &str = "***";

/// What becomes of a field. The stricter one is the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Treatment {
    /// Nothing is said of it.
    Open,
    /// Its values are not shown, and never tested.
    Masked,
    /// It is not there.
    Denied,
}

/// Names that are denied or masked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    denied: BTreeSet<String>,
    masked: BTreeSet<String>,
    /// Those of both as written.
    spelled: BTreeSet<String>,
}

impl Names {
    /// As written.
    #[must_use]
    pub fn new(deny: &[String], mask: &[String]) -> Self {
        let folded = |names: &[String]| names.iter().map(|name| fold(name)).collect();
        Self { denied: folded(deny), masked: folded(mask), spelled: deny.iter().chain(mask).cloned().collect() }
    }

    /// These and those.
    pub fn add(&mut self, others: &Self) {
        self.denied.extend(others.denied.iter().cloned());
        self.masked.extend(others.masked.iter().cloned());
        self.spelled.extend(others.spelled.iter().cloned());
    }

    /// None.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.denied.is_empty() && self.masked.is_empty()
    }

    /// What becomes of a field of this name, label or spelling.
    #[must_use]
    pub fn of(&self, name: &str) -> Treatment {
        if self.is_empty() {
            return Treatment::Open;
        }
        let folded = fold(name);
        if self.denied.contains(&folded) {
            Treatment::Denied
        } else if self.masked.contains(&folded) {
            Treatment::Masked
        } else {
            Treatment::Open
        }
    }

    /// A text of the vendor's in which no denied name is told.
    #[must_use]
    pub fn struck(&self, text: &str) -> String {
        let is_of_name = |sign: char| sign.is_alphanumeric() || sign == '_';
        with_words(text, is_of_name, |word| if self.spells_denied(word) { "[field]" } else { word })
    }

    /// Whether a word is a denied field's name as people who wrote the rule spell it.
    pub(super) fn spells_denied(&self, word: &str) -> bool {
        self.spelled.contains(word) && self.of(word) == Treatment::Denied
    }
}

/// Letters and digits in lower case; what has none stays as it is.
pub(super) fn fold(name: &str) -> String {
    let folded: String = name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if folded.is_empty() { name.to_owned() } else { folded }
}

/// The names on the way to a field: `What_Id->Leads.Email` has three.
pub(super) fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split("->").flat_map(|part| part.split('.'))
}
