//! What is made of an answer: computed members, and which records are passed on.

use std::collections::BTreeMap;

use serde_json::Value;

use super::draft::Draft;
use super::examine::unknown_argument;
use crate::format::{ComputeSpec, EmptyName, FilterSpec, MatchName};
use crate::ir::{Compute, Computed, Empty, Filter, FilterTest, ResultShape};
use crate::problem::{Origin, Problems};

/// The whole shape.
pub(super) fn shape(draft: &mut Draft, problems: &mut Problems) -> ResultShape {
    let result = &draft.spec.result;
    let origin = draft.origin.join("result");
    let compute = result.compute.iter().map(|(name, spec)| computed(name, spec)).collect();
    pointers(draft, &origin, problems);
    let mut filters = Vec::new();
    for (index, spec) in result.filters.iter().enumerate() {
        filters.extend(filter(draft, spec, &origin.join("where").join(&index.to_string()), problems));
    }
    ResultShape {
        at: result.at.clone(),
        one: result.one,
        keep: result.keep.clone(),
        empty: empty(draft),
        compute,
        filters,
    }
}

/// What an answer without a body means.
fn empty(draft: &Draft) -> Empty {
    match draft.spec.result.empty {
        Some(EmptyName::List) => Empty::List,
        Some(EmptyName::NotFound) => Empty::NotFound,
        None if draft.method == "list" || draft.pagination.is_some() => Empty::List,
        None if draft.method == "get" => Empty::NotFound,
        Some(EmptyName::Done) | None => Empty::Done,
    }
}

fn computed(name: &str, spec: &ComputeSpec) -> Computed {
    let form = match spec {
        ComputeSpec::Copy(pointer) => Compute::Copy(pointer.clone()),
        ComputeSpec::Number(pointer) => Compute::Number(pointer.clone()),
        ComputeSpec::DaysSince(pointer) => Compute::DaysSince(pointer.clone()),
        ComputeSpec::DaysUntil(pointer) => Compute::DaysUntil(pointer.clone()),
        ComputeSpec::Past(past) => Compute::Past { date: past.date.clone(), unless: members(&past.unless) },
        ComputeSpec::Is(of) => Compute::Is(members(of)),
    };
    Computed { name: name.to_owned(), form }
}

/// Every member with every value: a list stands for any of its items.
fn members(of: &BTreeMap<String, Value>) -> Vec<(String, Value)> {
    of.iter()
        .flat_map(|(pointer, values)| {
            let values = values.as_array().cloned().unwrap_or_else(|| vec![values.clone()]);
            values.into_iter().map(|value| (pointer.clone(), value))
        })
        .collect()
}

/// Every pointer has its slash.
fn pointers(draft: &mut Draft, origin: &Origin, problems: &mut Problems) {
    let result = &draft.spec.result;
    let mut found: Vec<(Origin, String)> = Vec::new();
    for (name, spec) in &result.compute {
        let at = origin.join("compute").join(name);
        match spec {
            ComputeSpec::Copy(pointer)
            | ComputeSpec::Number(pointer)
            | ComputeSpec::DaysSince(pointer)
            | ComputeSpec::DaysUntil(pointer) => found.push((at, pointer.clone())),
            ComputeSpec::Past(past) => {
                found.push((at.clone(), past.date.clone()));
                found.extend(past.unless.keys().map(|pointer| (at.clone(), pointer.clone())));
            }
            ComputeSpec::Is(of) => found.extend(of.keys().map(|pointer| (at.clone(), pointer.clone()))),
        }
    }
    for (index, spec) in result.filters.iter().enumerate() {
        found.push((origin.join("where").join(&index.to_string()), spec.member.clone()));
    }
    for (at, pointer) in found.into_iter().filter(|(_, pointer)| !pointer.starts_with('/')) {
        draft.spoil(
            problems,
            "result-shape",
            &at,
            format!("`{pointer}` is not a JSON pointer"),
            "it has no slash in front, so it would lead nowhere",
            format!("write `/{pointer}`"),
        );
    }
}

fn filter(draft: &mut Draft, spec: &FilterSpec, origin: &Origin, problems: &mut Problems) -> Option<Filter> {
    let test = match (&spec.equals, &spec.differs, spec.matches) {
        (Some(value), None, None) => FilterTest::Equals(value.clone()),
        (None, Some(value), None) => FilterTest::Differs(value.clone()),
        (None, None, Some(MatchName::Contains)) if spec.argument.is_some() => FilterTest::Contains,
        (None, None, Some(MatchName::Same)) if spec.argument.is_some() => FilterTest::Same,
        _ => {
            draft.spoil(
                problems,
                "result-shape",
                origin,
                "a filter asks one thing of its member",
                "it has to say exactly one of `equals`, `differs` and `matches`; what matches needs an `argument`",
                "state one of them",
            );
            return None;
        }
    };
    let Some(argument) = &spec.argument else {
        if spec.is.is_some() {
            draft.spoil(
                problems,
                "result-shape",
                origin,
                "`is` speaks of an argument that is not named",
                "the filter would never hold",
                "add `argument:`, or remove `is`",
            );
        }
        return Some(Filter { argument: String::new(), default: None, when: None, member: spec.member.clone(), test });
    };
    let Some(field) = draft.fields.iter().find(|field| field.name == *argument) else {
        unknown_argument(draft, &origin.join("argument"), argument, false, problems);
        return None;
    };
    let default = field.default.clone();
    let known = field.schema.get("enum").and_then(Value::as_array);
    if let (Some(is), Some(known)) = (&spec.is, known)
        && !known.contains(is)
    {
        let message = format!("`{argument}` is never {is}");
        draft.spoil(
            problems,
            "result-shape",
            &origin.join("is"),
            message,
            "the filter would never hold",
            "write one of the argument's values",
        );
    }
    Some(Filter { argument: argument.clone(), default, when: spec.is.clone(), member: spec.member.clone(), test })
}
