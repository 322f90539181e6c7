//! Whose members outsiders write: what holds for a tool, and that every name of `outsiders:` is one that can come.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::disclosure::answers;
use super::draft::Draft;
use crate::ir::{Class, Tool};
use crate::problem::{Origin, Problems};
use crate::read::{Files, ProductSource, suggest};
use crate::resolve::reference;

/// Deepest nesting of an answer's description that is looked at; what lies below may be anything.
const DEEPEST: usize = 8;
const EVERYWHERE: &str = "*";

/// The names of members whose text outsiders write, for a tool.
pub(super) fn names(draft: &Draft) -> Vec<String> {
    let said = &draft.product.spec.outsiders;
    let of = |resource: &str| said.get(resource).into_iter().flatten().cloned();
    let names: BTreeSet<String> = of(EVERYWHERE).chain(of(&draft.resource.spec.resource)).collect();
    names.into_iter().collect()
}

/// What is known of the results of a resource.
#[derive(Debug)]
pub(super) struct Known {
    resource: String,
    reads: bool,
    /// Members with the members that they are in, outermost first.
    members: BTreeSet<Vec<String>>,
    /// Members may come that nobody described.
    open: bool,
}

/// What the description tells of a tool's result.
pub(super) fn known(files: &Files, tool: &Tool) -> Known {
    let mut known = Known {
        resource: tool.resource.clone(),
        reads: tool.class == Class::Read,
        members: BTreeSet::new(),
        open: false,
    };
    let answers = answers(files, &tool.operation_origin);
    known.open = answers.is_empty() || tool.download;
    let way: Vec<String> = tool.result.at.split('/').skip(1).map(str::to_owned).collect();
    for answer in answers {
        look(files, &answer, &way, &mut Vec::new(), &mut Vec::new(), &mut known);
    }
    let (keep, computed) = (&tool.result.keep, &tool.result.compute);
    known.members.retain(|member| keep.is_empty() || keep.contains(&member[0]));
    known.members.extend(computed.iter().map(|one| vec![one.name.clone()]));
    known
}

/// Adds what one schema tells, below `way` where that is not empty.
fn look(
    files: &Files,
    place: &Origin,
    way: &[String],
    within: &mut Vec<String>,
    seen: &mut Vec<Origin>,
    known: &mut Known,
) {
    let place = reference::end(files, place).ok().filter(|place| seen.len() < DEEPEST && !seen.contains(place));
    let Some((place, Value::Object(schema))) = place.and_then(|place| files.at(&place).map(|found| (place, found)))
    else {
        known.open = true;
        return;
    };
    known.open |= is_open(schema);
    seen.push(place.clone());
    if let Some(Value::Object(properties)) = schema.get("properties") {
        let inside = place.join("properties");
        for name in properties.keys() {
            match way.split_first() {
                Some((first, rest)) if first == name => look(files, &inside.join(name), rest, within, seen, known),
                Some(_) => {}
                None => {
                    within.push(name.clone());
                    known.members.insert(within.clone());
                    look(files, &inside.join(name), way, within, seen, known);
                    within.pop();
                }
            }
        }
    }
    if schema.contains_key("items") {
        // In a list the next step of the way may be a place.
        let way = if way.first().is_some_and(|step| step.parse::<usize>().is_ok()) { &way[1..] } else { way };
        look(files, &place.join("items"), way, within, seen, known);
    }
    for keyword in ["allOf", "anyOf", "oneOf"] {
        let parts = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..parts {
            look(files, &place.join(keyword).join(&index.to_string()), way, within, seen, known);
        }
    }
    seen.pop();
}

/// Whether values may have members that a schema does not describe.
fn is_open(schema: &Map<String, Value>) -> bool {
    let has = |keyword: &str| schema.contains_key(keyword);
    if schema.get("additionalProperties").is_some_and(|more| *more != Value::Bool(false)) || has("patternProperties") {
        return true;
    }
    if ["properties", "items", "allOf", "anyOf", "oneOf", "enum", "const"].iter().any(|keyword| has(keyword)) {
        return false;
    }
    let is_whole = |name: &str| matches!(name, "object" | "array");
    match schema.get("type") {
        Some(Value::String(name)) => is_whole(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is_whole),
        // What only demands something describes nothing: `required` beside a reference.
        _ => !has("required"),
    }
}

/// Every line of `outsiders:` is about a resource, and every name about a member that can come, where that is known.
pub(super) fn unmatched(source: &ProductSource, results: &[Known], problems: &mut Problems) {
    let resources: Vec<&str> = source.resources.iter().map(|resource| resource.spec.resource.as_str()).collect();
    for (resource, names) in &source.spec.outsiders {
        let origin = source.origin.join("outsiders").join(resource);
        if resource != EVERYWHERE && !resources.contains(&resource.as_str()) {
            problems.error(
                "no-effect",
                &origin,
                format!("there is no resource `{resource}`"),
                "a line without effect misleads its readers",
                suggest::mend(resource, resources.iter().copied()),
            );
            continue;
        }
        let mut of: Vec<&Known> =
            results.iter().filter(|one| resource == EVERYWHERE || one.resource == *resource).collect();
        // What is written comes back where it is read; what a write answers is seldom described.
        if of.iter().any(|one| one.reads) {
            of.retain(|one| one.reads);
        }
        if of.is_empty() || of.iter().any(|one| one.open) {
            continue;
        }
        let members: BTreeSet<&Vec<String>> = of.iter().flat_map(|one| &one.members).collect();
        for (index, name) in names.iter().enumerate() {
            let steps: Vec<&str> = name.split('/').collect();
            let is_it =
                |member: &&&Vec<String>| member.iter().map(String::as_str).collect::<Vec<_>>().ends_with(&steps);
            if !members.iter().any(|member| is_it(&member)) {
                let last = members.iter().filter_map(|member| member.last()).map(String::as_str);
                problems.error(
                    "no-effect",
                    &origin.join(&index.to_string()),
                    format!("no described result has a member `{name}`"),
                    "a line without effect misleads its readers: they believe that outsiders' text is told",
                    suggest::mend(steps.last().copied().unwrap_or_default(), last),
                );
            }
        }
    }
}
