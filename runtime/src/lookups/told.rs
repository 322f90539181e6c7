//! What is said of a name that nothing has, or that several have.

use std::collections::BTreeSet;

use super::{Entries, Entry};
use crate::arguments::text::quote_text;
use crate::descriptor::Lookup;
use crate::fields::likely;

/// Most entries that are told where some read alike.
const NEAR: usize = 5;
/// Most entries where none reads alike, so that the choice is told as a whole.
const ALL: usize = 20;

/// Nothing has this name. `told`: the caller may list the entries.
pub(crate) fn unknown(lookup: &Lookup, name: &str, entries: &Entries, told: bool) -> String {
    let noun = lookup.noun;
    let mut message = format!("is {}, the name of no {noun} that the connected user sees", quote_text(name));
    if entries.cut {
        message.push_str(" among the first ones");
    }
    if !told {
        message.push_str("; give the id");
        return message;
    }
    let names = entries.list.iter().flat_map(|entry| &entry.names).map(|name| name.text.as_str());
    let mut seen = BTreeSet::new();
    let alike: Vec<&Entry> = likely(name, names)
        .into_iter()
        .filter_map(|found| entries.list.iter().find(|entry| entry.names.iter().any(|name| name.text == found)))
        .filter(|entry| seen.insert(&entry.id))
        .collect();
    if entries.list.is_empty() {
        format!("{message}; there is none at all")
    } else if alike.is_empty() {
        let all: Vec<&Entry> = entries.list.iter().collect();
        format!("{message}; there {}", choice(&all, ALL, "are", "is"))
    } else {
        format!("{message}; did you mean {}?", listed(&alike, NEAR, "or"))
    }
}

/// Several have this name.
pub(crate) fn ambiguous(lookup: &Lookup, name: &str, found: &[&Entry], told: bool) -> String {
    let message = format!("is {}, the name of {} entries ({})", quote_text(name), found.len(), lookup.noun);
    if told {
        format!("{message}: {}; give the id of the one that is meant", listed(found, ALL, "and"))
    } else {
        format!("{message}; give the id of the one that is meant")
    }
}

/// There is no entry that could fill in an argument.
pub(crate) fn nothing_to_take(lookup: &Lookup, title: &str) -> String {
    format!("is missing, and {title} has no {} that could be taken; give it", lookup.noun)
}

fn choice(entries: &[&Entry], most: usize, many: &str, one: &str) -> String {
    let verb = if entries.len() == 1 { one } else { many };
    format!("{verb} {}", listed(entries, most, "and"))
}

/// `"Support" (id 7, support@example.com) and "Sales" (id 8)`
fn listed(entries: &[&Entry], most: usize, joint: &str) -> String {
    let shown: Vec<String> = entries.iter().take(most).map(|entry| one(entry)).collect();
    if entries.len() > most {
        return format!("{}, and {} more", shown.join(", "), entries.len() - most);
    }
    match shown.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {joint} {last}", rest.join(", ")),
        _ => shown.concat(),
    }
}

fn one(entry: &Entry) -> String {
    let name = entry.names.first().map_or_else(|| "unnamed".to_owned(), |name| quote_text(&name.text));
    let mut apart = vec![format!("id {}", entry.id)];
    apart.extend(entry.tell.iter().map(|told| quote_text(&told.text)));
    format!("{name} ({})", apart.join(", "))
}
