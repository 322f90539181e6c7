//! What an answer holds: entries, each with an id and what it is called.

use std::sync::Arc;

use serde_json::Value;

use super::textual;
use crate::descriptor::Lookup;

/// Some or all entries of a list.
#[derive(Debug, Default)]
pub(crate) struct Entries {
    pub(crate) list: Vec<Entry>,
    /// The vendor has more than were read.
    pub(crate) cut: bool,
}

/// One entry.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// What requests use.
    pub(crate) id: String,
    /// What it is called, the usual name first.
    pub(crate) names: Vec<Told>,
    /// What sets it apart from others of the same name.
    pub(crate) tell: Vec<Told>,
    preferred: bool,
}

/// A text of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// Pointer, inside the entry, to where it stood.
    pointer: &'static str,
    pub(crate) text: String,
}

impl Entries {
    /// The same as somebody knows them who sees the texts at these pointers alone.
    pub(crate) fn seen(self: Arc<Self>, sees: impl Fn(&str) -> bool) -> Arc<Self> {
        let hidden = |told: &Told| !sees(told.pointer);
        if !self.list.iter().any(|entry| entry.names.iter().chain(&entry.tell).any(hidden)) {
            return self;
        }
        let list = self.list.iter().map(|entry| {
            let mut entry = entry.clone();
            entry.names.retain(|told| !hidden(told));
            entry.tell.retain(|told| !hidden(told));
            entry
        });
        Arc::new(Self { list: list.collect(), cut: self.cut })
    }

    /// Adds a page: a list, or one record. The number of entries in it; nothing where it is neither.
    pub(crate) fn add(&mut self, lookup: &Lookup, told: &Value) -> Option<usize> {
        let page = match told {
            Value::Array(list) => list.as_slice(),
            Value::Object(_) => std::slice::from_ref(told),
            Value::Null => &[],
            _ => return None,
        };
        for entry in page.iter().filter_map(|entry| read(lookup, entry)) {
            // Where the entries are records that share something, such as a status, each is kept once.
            if !self.list.iter().any(|known| known.id == entry.id && known.names == entry.names) {
                self.list.push(entry);
            }
        }
        Some(page.len())
    }

    /// The entries of this name: those that are called exactly so, else those that differ in letter
    /// case alone.
    pub(crate) fn called(&self, name: &str) -> Vec<&Entry> {
        let exactly = |known: &str| known == name.trim();
        let folded = fold(name);
        let alike = |known: &str| fold(known) == folded;
        let found = self.matching(exactly);
        if found.is_empty() { self.matching(alike) } else { found }
    }

    fn matching(&self, is: impl Fn(&str) -> bool) -> Vec<&Entry> {
        let mut found: Vec<&Entry> = Vec::new();
        for entry in self.list.iter().filter(|entry| entry.names.iter().any(|known| is(&known.text))) {
            // Pages may overlap where something was added in between.
            if !found.iter().any(|known| known.id == entry.id) {
                found.push(entry);
            }
        }
        found
    }

    /// The entry to take where nothing is compared.
    pub(crate) fn usual(&self) -> Option<&Entry> {
        self.list.iter().find(|entry| entry.preferred).or_else(|| self.list.first())
    }
}

fn read(lookup: &Lookup, entry: &Value) -> Option<Entry> {
    let text = |pointer: &&'static str| entry.pointer(pointer).and_then(textual);
    let told = |pointer: &&'static str| Some(Told { pointer, text: text(pointer)? });
    Some(Entry {
        id: text(&lookup.id)?,
        names: lookup.names.iter().filter_map(told).collect(),
        tell: lookup.tell.iter().filter_map(told).collect(),
        preferred: !lookup.prefer.is_empty() && entry.pointer(lookup.prefer) == Some(&Value::Bool(true)),
    })
}

/// Letter case and runs of white space do not tell names apart.
fn fold(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}
