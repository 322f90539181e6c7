//! Which of the newer operations is which of ours.

use std::collections::{BTreeMap, BTreeSet};

use super::moves;
use crate::read::Files;
use crate::resolve::Operation;

/// Whether two operations of one key are the same.
type Test<'a> = &'a dyn Fn(&Operation, &Operation) -> bool;

/// Each operation's counterpart.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    /// Ours and newer with the same key.
    pub(super) same: Vec<(usize, usize)>,
    /// Ours and newer with another key.
    pub(super) moved: Vec<(usize, usize)>,
    /// Ours, and the likeliest of the newer ones, where one is likely.
    pub(super) lost: Vec<(usize, Option<usize>)>,
    /// Newer.
    pub(super) gained: Vec<usize>,
}

/// Finds them: by key, and within a key by the names of path parameters and the file; what is left
/// by what else tells operations apart.
pub(super) fn find(files: &Files, ours: &[Operation], newer: &[Operation]) -> Pairs {
    let mut pairs = Pairs::default();
    let (old, new) = (by_key(ours), by_key(newer));
    let mut open: Vec<usize> = Vec::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for (key, old) in &old {
        let Some(new) = new.get(key) else {
            open.extend(old);
            continue;
        };
        let mut left = old.clone();
        let file = |operation: &Operation| operation.origin.file.split_once('/').map(|(_, file)| file.to_owned());
        let names = |a: &Operation, b: &Operation| a.parameter_names() == b.parameter_names();
        let tests: [Test; 4] =
            [&|a, b| names(a, b) && file(a) == file(b), &|a, b| names(a, b), &|a, b| file(a) == file(b), &|_, _| true];
        for test in tests {
            left.retain(|at| {
                let other = new.iter().find(|other| !taken.contains(other) && test(&ours[*at], &newer[**other]));
                if let Some(other) = other {
                    taken.insert(*other);
                    pairs.same.push((*at, *other));
                }
                other.is_none()
            });
        }
        // Several descriptions of one request have become one.
        left.retain(|at| {
            let other = new.iter().find(|other| names(&ours[*at], &newer[**other]));
            pairs.same.extend(other.map(|other| (*at, *other)));
            other.is_none()
        });
        open.extend(left);
    }
    let doubled = |at: &usize| {
        new[newer[*at].key.as_str()]
            .iter()
            .any(|other| taken.contains(other) && newer[*other].parameter_names() == newer[*at].parameter_names())
    };
    let free: Vec<usize> = (0..newer.len()).filter(|at| !taken.contains(at)).filter(|at| !doubled(at)).collect();
    open.sort_unstable();
    let (moved, likely) = moves::find(files, (ours, &open), (newer, &free));
    pairs.gained = free.into_iter().filter(|at| !moved.iter().any(|(_, to)| to == at)).collect();
    pairs.lost = open
        .into_iter()
        .filter(|at| !moved.iter().any(|(from, _)| from == at))
        .map(|at| (at, likely.get(&at).copied()))
        .collect();
    pairs.moved = moved;
    pairs.same.sort_unstable();
    pairs
}

/// Operations by key; those without one do not count.
fn by_key(operations: &[Operation]) -> BTreeMap<&str, Vec<usize>> {
    let mut out: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, operation) in operations.iter().enumerate().filter(|(_, operation)| !operation.key.is_empty()) {
        out.entry(&operation.key).or_default().push(at);
    }
    out
}
