//! Names instead of ids: the requests that look them up, and the arguments that take them.

mod apply;
mod request;
mod schema;
mod texts;
mod within;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

pub(super) use apply::{apply, is_looked_up, scopes};

use crate::ir::{FieldMetadata, Lookup};
use crate::problem::Problems;
use crate::read::{Files, ProductSource, suggest};
use crate::resolve::Operation;

/// What every method of a product can lean on.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// How the organisation's fields are read, where the product says so.
    pub(super) fields: Option<FieldMetadata>,
    /// How its picklists are read.
    pub(super) choices: Option<FieldMetadata>,
    /// By name. One that has a fault is missing.
    pub(super) lookups: BTreeMap<String, Lookup>,
    /// Lookup and argument, of the product's own lists, that some method has.
    matched: Mutex<BTreeSet<(String, String)>>,
    /// Module and argument, of the product's picklists, that some method has.
    chosen: Mutex<BTreeSet<(String, String)>>,
}

impl Shared {
    pub(super) fn new(
        files: &Files,
        source: &ProductSource,
        operations: &[Operation],
        (fields, choices): (Option<FieldMetadata>, Option<FieldMetadata>),
        problems: &mut Problems,
    ) -> Self {
        let mut lookups = BTreeMap::new();
        for (name, spec) in &source.spec.lookups {
            let origin = source.origin.join("lookups").join(name);
            let mut found = Problems::default();
            let lookup = request::lookup(files, source, operations, spec, &origin, &mut found);
            if let Some(lookup) = lookup.filter(|_| !found.has_errors()) {
                lookups.insert(name.clone(), lookup);
            }
            for problem in found.sorted() {
                problems.push(problem.clone());
            }
        }
        Self { fields, choices, lookups, matched: Mutex::default(), chosen: Mutex::default() }
    }

    fn matches(&self, lookup: &str, argument: &str) {
        held(&self.matched).insert((lookup.to_owned(), argument.to_owned()));
    }

    /// Remembers that a method has an argument of the product's picklists.
    pub(super) fn chosen(&self, module: &str, argument: &str) {
        held(&self.chosen).insert((module.to_owned(), argument.to_owned()));
    }

    /// Arguments of the product's lists that no method has.
    pub(super) fn unmatched(&self, source: &ProductSource, known: &BTreeSet<String>, problems: &mut Problems) {
        let chosen = held(&self.chosen);
        let modules = source.spec.metadata.choices.iter().flat_map(|choices| &choices.of);
        for (module, of) in modules.filter(|_| self.choices.is_some()) {
            let origin = source.origin.join("metadata").join("choices").join("of").join(module).join("arguments");
            for (index, argument) in of.arguments.iter().enumerate() {
                if !chosen.contains(&(module.clone(), argument.clone())) {
                    problems.error(
                        "unknown-argument",
                        &origin.join(&index.to_string()),
                        format!("no method of these resources has an argument `{argument}`"),
                        "the line has no effect",
                        suggest::mend(argument, known.iter().map(String::as_str)),
                    );
                }
            }
        }
        let matched = held(&self.matched);
        for (name, spec) in source.spec.lookups.iter().filter(|(name, _)| self.lookups.contains_key(*name)) {
            let origin = source.origin.join("lookups").join(name).join("arguments");
            for (index, argument) in spec.arguments.iter().enumerate() {
                if matched.contains(&(name.clone(), argument.clone())) {
                    continue;
                }
                let cause = if known.contains(argument) {
                    "those that have it give the lookup nothing to look in, turn it off, or take no text there"
                } else {
                    "the line has no effect"
                };
                problems.error(
                    "unknown-argument",
                    &origin.join(&index.to_string()),
                    format!("no method takes a name as `{argument}`"),
                    cause,
                    suggest::mend(argument, known.iter().map(String::as_str)),
                );
            }
        }
    }
}

/// Methods are lowered on every core; what they leave here is a set, whatever their order.
fn held<T>(set: &Mutex<T>) -> MutexGuard<'_, T> {
    set.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What an id looks like where a lookup does not say.
const IDS: &str = "^[0-9]{1,20}$";
