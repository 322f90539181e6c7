//! What became of each operation of the descriptions, as numbers and as squares of a picture.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use crate::drift::Beyond;
use crate::explain::{self, FilePlace};
use crate::ir::{Operation, Outcome, Product, Server};
use crate::lower;
use crate::read::Sources;
use crate::{check, drift, read, resolve, scaffold};

/// Squares side by side, and how far apart they begin.
const COLUMNS: usize = 22;
const STEP: usize = 14;

/// What became of an operation, in the order in which it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Tool,
    Draft,
    Asked,
    Reason,
    Unused,
    Elsewhere,
}

impl State {
    pub(super) const ALL: [Self; 6] =
        [Self::Tool, Self::Draft, Self::Asked, Self::Reason, Self::Unused, Self::Elsewhere];

    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Tool => "used by tools",
            Self::Draft => "drafts to review",
            Self::Asked => "asked before calls",
            Self::Reason => "with a fault",
            Self::Unused => "not used",
            Self::Elsewhere => "not described here",
        }
    }
}

/// The operations that are in one state.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Part {
    pub(super) state: State,
    pub(super) words: &'static str,
    pub(super) count: usize,
    /// Of a bar of 100, where it begins and how long it is.
    pub(super) from: f64,
    pub(super) share: f64,
}

/// One operation.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Square {
    x: usize,
    y: usize,
    state: State,
    title: String,
}

/// The operations that a description puts together.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    name: String,
    squares: Vec<Square>,
    width: usize,
    height: usize,
    counts: Vec<Part>,
    /// The picture in words.
    summary: String,
}

/// An operation that is no tool.
#[derive(Debug, Serialize)]
pub(super) struct Other {
    key: String,
    state: State,
    words: &'static str,
    why: String,
    at: FilePlace,
}

/// The operations of one product.
#[derive(Debug, Serialize)]
pub(super) struct Coverage {
    pub(super) total: usize,
    pub(super) counts: Vec<Part>,
    pub(super) groups: Vec<Group>,
    pub(super) others: Vec<Other>,
    pub(super) summary: String,
    /// The vendor's own descriptions, where they were given. Without them nobody knows how much there is.
    pub(super) vendor: Option<Vendor>,
}

/// A vendor's own descriptions.
#[derive(Debug, Serialize)]
pub(super) struct Vendor {
    pub(super) files: usize,
    pub(super) operations: usize,
    /// Keys of what only the vendor describes.
    pub(super) missing: Vec<String>,
}

/// Looks at every operation of a product, and at those of the vendor's own descriptions where they were given.
pub(super) fn coverage(sources: &Sources, product: &Product, drafts: &Server, beyond: Option<&Beyond>) -> Coverage {
    let drafted = drafted(product, drafts);
    let asked = asked(product);
    let mut groups: BTreeMap<String, Vec<(State, String)>> = BTreeMap::new();
    let mut others = Vec::new();
    for operation in &product.operations {
        let state = match &operation.outcome {
            Outcome::Tools(_) => State::Tool,
            _ if drafted.contains(&(operation.key.as_str(), &*operation.origin.file)) => State::Draft,
            _ if asked.contains(operation.key.as_str()) => State::Asked,
            Outcome::Broken(_) => State::Reason,
            Outcome::Unused => State::Unused,
        };
        let tools = match &operation.outcome {
            Outcome::Tools(names) => format!(": {}", names.join(", ")),
            _ => String::new(),
        };
        let title = format!("{}: {}{tools}", operation.key, state.words());
        groups.entry(group(sources, operation)).or_default().push((state, title));
        if state != State::Tool {
            others.push(Other {
                key: operation.key.clone(),
                state,
                words: state.words(),
                why: why(operation, state),
                at: explain::place_of(sources, &operation.origin),
            });
        }
    }
    for missing in beyond.into_iter().flat_map(|beyond| &beyond.missing) {
        let title = format!("{}: {}", missing.key, State::Elsewhere.words());
        groups.entry(missing.group.replace('_', " ")).or_default().push((State::Elsewhere, title));
    }
    others.sort_by(|a, b| (a.state, &a.key).cmp(&(b.state, &b.key)));
    let states: Vec<State> = groups.values().flatten().map(|(state, _)| *state).collect();
    let counts = counts(&states);
    Coverage {
        total: states.len(),
        summary: summary(&counts),
        counts,
        groups: groups.into_iter().map(|(name, operations)| drawn(name, operations)).collect(),
        others,
        vendor: beyond.map(|beyond| Vendor {
            files: beyond.files,
            operations: beyond.operations,
            missing: beyond.missing.iter().map(|one| one.key.clone()).collect(),
        }),
    }
}

/// Operations that a draft is about.
fn drafted<'a>(product: &Product, drafts: &'a Server) -> BTreeSet<(&'a str, &'a str)> {
    let with_drafts = drafts.products.get(&product.name);
    let made = with_drafts.into_iter().flat_map(|product| &product.operations);
    let is_draft = |operation: &&Operation| match &operation.outcome {
        Outcome::Tools(names) => names.iter().all(|name| drafts.tools.get(name).is_some_and(|tool| tool.draft)),
        _ => false,
    };
    made.filter(is_draft).map(|operation| (operation.key.as_str(), &*operation.origin.file)).collect()
}

/// Operations that the server asks by itself, so that a tool's call can be made or checked.
fn asked(product: &Product) -> BTreeSet<&str> {
    let lookups = product.lookups.values().map(|lookup| &lookup.request);
    let metadata = product.fields.iter().chain(&product.choices).map(|metadata| &metadata.request);
    let probe = product.probe.iter().map(|probe| &probe.request);
    lookups.chain(metadata).chain(probe).map(|request| request.key.as_str()).collect()
}

/// The description's first tag, else the file without its extension.
fn group(sources: &Sources, operation: &Operation) -> String {
    let described = sources.files.at(&operation.origin);
    let tag = described.and_then(|value| value.pointer("/tags/0")).and_then(Value::as_str);
    let file = operation.origin.file.rsplit('/').next().unwrap_or_default();
    tag.unwrap_or_else(|| file.split('.').next().unwrap_or(file)).replace('_', " ")
}

fn why(operation: &Operation, state: State) -> String {
    match (&operation.outcome, state) {
        (Outcome::Broken(code), State::Reason) => meaning(code),
        (_, State::Draft) => "Nobody has reviewed its doc yet.".to_owned(),
        (_, State::Asked) => "The server asks it by itself: to find an id, or to check a value.".to_owned(),
        _ => "No resource spec names it.".to_owned(),
    }
}

fn meaning(code: &str) -> String {
    let tables = [read::CODES, resolve::CODES, lower::CODES, scaffold::CODES, drift::CODES];
    let found = tables.into_iter().flatten().find(|(name, _)| *name == code).map(|(_, meaning)| (*meaning).to_owned());
    let demanded = || check::CODES.iter().find(|rule| rule.name == code).map(|rule| rule.cause.to_owned());
    found.or_else(demanded).unwrap_or_else(|| code.to_owned())
}

fn counts(states: &[State]) -> Vec<Part> {
    let mut from = 0.0;
    let mut out = Vec::new();
    for state in State::ALL {
        let count = states.iter().filter(|one| **one == state).count();
        if count > 0 {
            #[expect(clippy::cast_precision_loss, reason = "counts of operations are small")]
            let share = (count as f64 * 100_000.0 / states.len() as f64).round() / 1000.0;
            out.push(Part { state, words: state.words(), count, from, share });
            from += share;
        }
    }
    out
}

fn summary(counts: &[Part]) -> String {
    counts.iter().map(|one| format!("{} {}", one.count, one.words)).collect::<Vec<_>>().join(", ")
}

fn drawn(name: String, mut operations: Vec<(State, String)>) -> Group {
    operations.sort();
    let states: Vec<State> = operations.iter().map(|(state, _)| *state).collect();
    let rows = operations.len().div_ceil(COLUMNS);
    let squares = operations.into_iter().enumerate().map(|(index, (state, title))| Square {
        x: index % COLUMNS * STEP,
        y: index / COLUMNS * STEP,
        state,
        title,
    });
    let squares: Vec<Square> = squares.collect();
    let counts = counts(&states);
    Group {
        width: squares.len().min(COLUMNS) * STEP,
        height: rows * STEP,
        summary: format!("{name}: {}", summary(&counts)),
        counts,
        squares,
        name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_fill_the_bar() {
        let all = counts(&[State::Tool, State::Unused, State::Tool, State::Reason]);
        let told: Vec<_> = all.iter().map(|one| (one.state, one.count, one.from, one.share)).collect();
        assert_eq!(told, [(State::Tool, 2, 0.0, 50.0), (State::Reason, 1, 50.0, 25.0), (State::Unused, 1, 75.0, 25.0)]);
        assert_eq!(summary(&all), "2 used by tools, 1 with a fault, 1 not used");
    }

    #[test]
    fn squares_go_on_in_the_next_row() {
        let group = drawn("x".to_owned(), vec![(State::Tool, "t".to_owned()); COLUMNS + 1]);
        assert_eq!((group.width, group.height), (COLUMNS * STEP, 2 * STEP));
        assert_eq!((group.squares[COLUMNS].x, group.squares[COLUMNS].y), (0, STEP));
    }
}
