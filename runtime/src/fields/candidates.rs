//! What was probably meant instead of a name or value that is not there.

use std::collections::BTreeSet;

use super::metadata::{Field, ModuleFields};
use crate::arguments::text::{list, near, quote_text};

/// Most candidates that read alike.
const NEAR: usize = 4;
/// Most names where nothing reads alike, so that the choice is told as a whole.
const ALL: usize = 40;

/// The fields that may be written and read like `name`, or all of them.
pub(super) fn of_fields(fields: &ModuleFields, name: &str, may: impl Fn(&Field) -> bool) -> String {
    let open = || fields.list.iter().filter(|field| may(field));
    let alike = likely(name, open().flat_map(|field| [field.name.as_str(), field.label.as_str()]));
    let mut told = BTreeSet::new();
    let meant: Vec<String> = alike
        .into_iter()
        .filter_map(|found| open().find(|field| field.name == found || field.label == found))
        .filter(|field| told.insert(field.name.as_str()))
        .take(NEAR)
        .map(|field| {
            if field.label == field.name {
                quote_text(&field.name)
            } else {
                format!("{} ({})", quote_text(&field.name), quote_text(&field.label))
            }
        })
        .collect();
    match meant.split_last() {
        None => format!("its fields are {}", list(open().map(|field| field.name.as_str()), ALL, "and")),
        Some((only, [])) => format!("did you mean {only}?"),
        Some((last, rest)) => format!("did you mean {} or {last}?", rest.join(", ")),
    }
}

/// The values that read like `value`, or all of them.
pub(super) fn of_values(field: &Field, value: &str) -> String {
    let mut known = BTreeSet::new();
    let values: Vec<&str> = field.choices.iter().map(|choice| choice.value.as_str()).collect();
    let alike: Vec<&str> = likely(value, values.iter().copied()).into_iter().filter(|one| known.insert(*one)).collect();
    if alike.is_empty() {
        return format!("its values are {}", list(values, ALL, "and"));
    }
    format!("did you mean {}?", list(alike.into_iter().take(NEAR), NEAR, "or"))
}

/// What is equal but for case, what differs by a slip, and what holds the word or is held by it; in
/// this order.
pub(crate) fn likely<'a>(word: &str, candidates: impl Iterator<Item = &'a str> + Clone) -> Vec<&'a str> {
    let folded = word.trim().to_lowercase().replace('_', " ");
    let mut found = near(word.trim(), candidates.clone());
    if folded.chars().count() >= 3 {
        found.extend(candidates.filter(|candidate| {
            let other = candidate.to_lowercase().replace('_', " ");
            other.contains(&folded) || other.chars().count() >= 3 && folded.contains(&other)
        }));
    }
    found
}
