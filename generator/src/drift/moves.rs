//! Operations under another method or path: what they are called, what they take and where they
//! stand tells which of the newer ones they are.

use std::collections::{BTreeMap, BTreeSet};

use super::newer::named;
use crate::read::Files;
use crate::resolve::Operation;

/// Below this, nothing speaks for it that does not speak for many.
const LIKELY: f64 = 4.5;

/// Operations, and the numbers of those that count.
type Some<'a> = (&'a [Operation], &'a [usize]);

/// What speaks for one pair.
struct Candidate {
    from: usize,
    to: usize,
    score: f64,
    /// Something that only this pair has in common.
    evidence: bool,
}

/// The sure moves, and for the rest of ours the likeliest newer operation.
pub(super) fn find(files: &Files, ours: Some, newer: Some) -> (Vec<(usize, usize)>, BTreeMap<usize, usize>) {
    let unique = |(all, some): Some, member: &str| {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for at in some {
            if let Some(name) = named(files, &all[*at], member) {
                *seen.entry(name.to_owned()).or_default() += 1;
            }
        }
        seen.into_iter().filter(|(_, count)| *count == 1).map(|(name, _)| name).collect::<BTreeSet<String>>()
    };
    let members = ["operationId", "summary"];
    let known = members.map(|member| (member, &unique(ours, member) & &unique(newer, member)));
    let mut candidates = Vec::new();
    for from in ours.1 {
        for to in newer.1 {
            let (a, b) = (&ours.0[*from], &newer.0[*to]);
            let mut score = alike(a, b);
            let mut evidence = a.method == b.method && extended(a, b) && inputs(a, b) > 0.99;
            for ((member, unique), weight) in known.iter().zip([4.0, 2.0]) {
                let (x, y) = (named(files, a, member), named(files, b, member));
                if x.is_some() && x == y {
                    let counts = x.is_some_and(|name| unique.contains(name));
                    score += if counts { weight } else { weight / 4.0 };
                    evidence |= counts;
                }
            }
            if score >= LIKELY {
                candidates.push(Candidate { from: *from, to: *to, score, evidence });
            }
        }
    }
    candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then((a.from, a.to).cmp(&(b.from, b.to))));
    settle(&candidates)
}

/// Takes the best first; a tie settles nothing.
fn settle(candidates: &[Candidate]) -> (Vec<(usize, usize)>, BTreeMap<usize, usize>) {
    let mut moved: Vec<(usize, usize)> = Vec::new();
    for one in candidates.iter().filter(|one| one.evidence) {
        let free = |from: usize, to: usize| !moved.iter().any(|(a, b)| *a == from || *b == to);
        let rival = |other: &&Candidate| {
            (other.from == one.from) != (other.to == one.to)
                && free(other.from, other.to)
                && other.evidence
                && (other.score - one.score).abs() < 0.5
        };
        if free(one.from, one.to) && candidates.iter().find(rival).is_none() {
            moved.push((one.from, one.to));
        }
    }
    let mut likely = BTreeMap::new();
    for one in candidates {
        if !moved.iter().any(|(from, to)| *from == one.from || *to == one.to) {
            likely.entry(one.from).or_insert(one.to);
        }
    }
    moved.sort_unstable();
    (moved, likely)
}

/// Method, path and parameters.
fn alike(a: &Operation, b: &Operation) -> f64 {
    let method = if a.method == b.method { 2.0 } else { 0.0 };
    let (x, y) = (segments(a), segments(b));
    let longest = x.len().max(y.len());
    let path = if longest == 0 { 0.0 } else { ratio(common(&x, &y), longest) * 3.0 };
    let file = |operation: &Operation| operation.origin.file.rsplit('/').next().map(str::to_owned);
    method + path + inputs(a, b) + if file(a) == file(b) { 0.5 } else { 0.0 }
}

/// Share of the parameters that both have.
fn inputs(a: &Operation, b: &Operation) -> f64 {
    let names = |operation: &Operation| -> BTreeSet<String> {
        let body = operation.body.is_some().then(|| "(body)".to_owned());
        operation.inputs.iter().map(|input| input.name.clone()).chain(body).collect()
    };
    let (x, y) = (names(a), names(b));
    if x.is_empty() && y.is_empty() { 1.0 } else { ratio((&x & &y).len(), (&x | &y).len()) }
}

fn segments(operation: &Operation) -> Vec<&str> {
    operation.key.split('/').skip(1).collect()
}

/// Whether one path is the other with segments in front.
fn extended(a: &Operation, b: &Operation) -> bool {
    let (x, y) = (segments(a), segments(b));
    let fixed = |path: &[&str]| path.iter().any(|segment| !segment.contains('{'));
    let (short, long) = if x.len() < y.len() { (x, y) } else { (y, x) };
    fixed(&short) && long.len() > short.len() && long.ends_with(&short)
}

/// Length of the longest common subsequence.
fn common(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for x in a {
        let mut before = 0;
        for (at, y) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if x == y { before + 1 } else { above.max(row[at]) };
            before = above;
        }
    }
    row[b.len()]
}

#[expect(clippy::cast_precision_loss, reason = "counts of segments and parameters are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
