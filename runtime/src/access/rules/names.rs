//! Names of fields, and what becomes of each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

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

/// Names that are denied or masked. A copy costs nothing: each call has one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names(Arc<Sets>);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Sets {
    /// Folded.
    treatments: BTreeMap<String, Treatment>,
    /// As written.
    spelled: BTreeSet<String>,
    /// With what the folded names begin: most names are none of them, and tell it by that.
    initials: Vec<char>,
}

impl Sets {
    /// Of a name that is there twice, the stricter treatment holds.
    fn add(&mut self, folded: String, treatment: Treatment) {
        if let Some(initial) = folded.chars().next().filter(|initial| !self.initials.contains(initial)) {
            self.initials.push(initial);
            self.initials.sort_unstable();
        }
        let known = self.treatments.entry(folded).or_insert(treatment);
        *known = treatment.max(*known);
    }
}

impl Names {
    /// As written.
    #[must_use]
    pub fn new(deny: &[String], mask: &[String]) -> Self {
        let mut sets = Sets { spelled: deny.iter().chain(mask).cloned().collect(), ..Sets::default() };
        for (names, treatment) in [(deny, Treatment::Denied), (mask, Treatment::Masked)] {
            for name in names {
                sets.add(fold(name), treatment);
            }
        }
        Self(Arc::new(sets))
    }

    /// These and those.
    pub fn add(&mut self, others: &Self) {
        if self.is_empty() {
            self.0 = Arc::clone(&others.0);
            return;
        }
        let sets = Arc::make_mut(&mut self.0);
        for (name, treatment) in &others.0.treatments {
            sets.add(name.clone(), *treatment);
        }
        sets.spelled.extend(others.0.spelled.iter().cloned());
    }

    /// None.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.treatments.is_empty()
    }

    /// What becomes of a field of this name, label or spelling.
    #[must_use]
    pub fn of(&self, name: &str) -> Treatment {
        if !self.may_hold(name) {
            return Treatment::Open;
        }
        // Compared letter by letter first: a folded copy of each name of each record would cost more.
        let is_itself = folding(name).next().is_none();
        let is_one = |folded: &str| if is_itself { folded == name } else { folded.chars().eq(folding(name)) };
        let known = self.0.treatments.iter().find(|(folded, _)| is_one(folded));
        known.map_or(Treatment::Open, |(_, treatment)| *treatment)
    }

    fn may_hold(&self, name: &str) -> bool {
        // What has neither letters nor digits is folded to itself.
        let initial = name.chars().find(|sign| sign.is_alphanumeric()).and_then(|sign| sign.to_lowercase().next());
        initial.or_else(|| name.chars().next()).is_some_and(|initial| self.0.initials.contains(&initial))
    }

    /// A text of the vendor's in which no denied name is told.
    #[must_use]
    pub fn struck(&self, text: &str) -> String {
        let is_of_name = |sign: char| sign.is_alphanumeric() || sign == '_';
        with_words(text, is_of_name, |word| if self.spells_denied(word) { "[field]" } else { word })
    }

    /// Whether a word is a denied field's name as people who wrote the rule spell it.
    pub(crate) fn spells_denied(&self, word: &str) -> bool {
        self.0.spelled.contains(word) && self.of(word) == Treatment::Denied
    }
}

/// Letters and digits in lower case; what has none stays as it is.
pub(super) fn fold(name: &str) -> String {
    let folded: String = folding(name).collect();
    if folded.is_empty() { name.to_owned() } else { folded }
}

fn folding(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// The names on the way to a field: `What_Id->Leads.Email` has three.
pub(super) fn steps(path: &str) -> impl Iterator<Item = &str> {
    path.split("->").flat_map(|part| part.split('.'))
}

/// What becomes of a field by its own name and by those on the way to it.
pub(super) fn of_path(path: &str, of: impl Fn(&str) -> Treatment) -> Treatment {
    let whole = of(path);
    if path.contains(['.', '>']) { steps(path).map(of).fold(whole, Treatment::max) } else { whole }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn names_are_the_same_by_their_letters_and_digits(
            rule in "[A-Za-z_ÄßİΣ9 ]{1,6}|\\PC{1,4}", name in "[A-Za-z_ÄßİΣ9 ]{1,6}|\\PC{1,4}",
        ) {
            let names = Names::new(&[], &["Other_Field".to_owned(), rule.clone()]);
            let expected = if fold(&rule) == fold(&name) { Treatment::Masked } else { Treatment::Open };
            prop_assert_eq!(names.of(&name), expected);
            prop_assert_eq!(names.of(&rule), Treatment::Masked);
        }
    }

    #[test]
    fn the_stricter_treatment_holds_whichever_comes_first() {
        let [deny, mask] = [&["Phone".to_owned()][..], &["phone".to_owned(), "Email".to_owned()]];
        let mut names = Names::new(&[], mask);
        names.add(&Names::new(deny, &[]));
        let mut others = Names::new(deny, &[]);
        others.add(&Names::new(&[], mask));
        for names in [Names::new(deny, mask), names, others] {
            assert_eq!(
                [names.of("PHONE"), names.of("e-mail"), names.of("Fax")],
                [Treatment::Denied, Treatment::Masked, Treatment::Open]
            );
        }
    }
}
