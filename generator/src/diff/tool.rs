//! Two surfaces of one tool: each member goes to the family of rules that knows it.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::compare::{self, NOTHING, list, object, tick, was_and_is};
use super::finding::Change;
use super::request::Shared;
use super::{arguments, power, request, rules, signs};
use crate::keywords::escape;

/// Everything that differs.
pub(super) fn changes(before: &Value, after: &Value, shared: Shared) -> Vec<Change> {
    let (old, new) = (object(before), object(after));
    let mut out = Vec::new();
    let mut arguments_told = false;
    let mut explained = false;
    compare::members(old, new, &mut out, &mut |name, was, is, out| {
        let mut tell = |rule, message: String| out.push(Change::new(rule, name, message).values(was, is));
        match name {
            "risk" | "class" | "scopes" | "tags" | "annotations" => power::member(name, was, is, out),
            "name" => tell(&rules::TOOL_RENAMED, was_and_is("the name", was, is)),
            "title" => tell(&rules::TITLE_CHANGED, "the title is another one".to_owned()),
            "description" => tell(&rules::DESCRIPTION_CHANGED, "it is described in other words".to_owned()),
            "resource" | "method" => tell(&rules::FILTER_NAME_CHANGED, was_and_is(&format!("the {name}"), was, is)),
            "draft" => tell(&rules::DRAFT_CHANGED, was_and_is("whether it is a draft", was, is)),
            "evidence" => tell(&rules::EVIDENCE_CHANGED, was_and_is("the evidence", was, is)),
            "cost" => tell(&rules::LIMIT_CHANGED, was_and_is("what a call counts", was, is)),
            "outcome_tells" => {
                tell(&rules::OUTCOME_TOOL_CHANGED, was_and_is("the tool that tells what became of it", was, is));
            }
            "tokens" => tell(&rules::TOKENS_CHANGED, was_and_is("the number of tokens", was, is)),
            "request" => {
                let known = out.len();
                request::request(was, is, shared, out);
                explained = out.len() == known;
            }
            "arguments" | "definitions" if !arguments_told => {
                arguments_told = true;
                arguments::all(old, new, out);
            }
            "rules" => arguments::rules(was, is, out),
            "refused" => refusals(was, is, out),
            "values" => keyed(name, &rules::SENT_VALUE_CHANGED, "the values sent for", was, is, out),
            "dates" => keyed(name, &rules::DATE_FORM_CHANGED, "the form of", was, is, out),
            "looked_up" => request::each(name, "what is looked up for", &rules::LOOKUP_CHANGED, was, is, out),
            "fields_checked" => compare::items(
                name,
                was,
                is,
                (
                    (&rules::CHECK_ADDED, "fields are checked: {}"),
                    (&rules::CHECK_REMOVED, "fields are no longer checked: {}"),
                ),
                out,
            ),
            "values_checked" => values_checked(was, is, out),
            "outsiders_write" => compare::items(
                name,
                was,
                is,
                (
                    (&rules::OUTSIDERS_MARKED, "outsiders are told to write {}"),
                    (&rules::OUTSIDERS_UNMARKED, "outsiders are no longer told to write {}"),
                ),
                out,
            ),
            "tells" => {
                let message = "it is taken to show or test other fields";
                out.push(Change::new(&rules::FIELDS_TOLD_CHANGED, name, message).values(was, is));
            }
            "result" => result(was, is, out),
            "examples" => examples(was, is, out),
            _ => {}
        }
    });
    // What another member told already, and what the product tells.
    out.retain(|change| {
        let is_rest = change.rule == &rules::SURFACE_CHANGED;
        let told = arguments_told && matches!(change.at.as_str(), "arguments" | "definitions");
        !(is_rest && (told || explained && change.at == "request"))
    });
    if out.is_empty() && compare::is_reordered(before, after) {
        let at = first_reordered(old, new);
        let message = format!("the same things stand in another order in {}", tick(&at));
        let (was, is) = (old.get(&at).unwrap_or(&NOTHING), new.get(&at).unwrap_or(&NOTHING));
        out.push(Change::new(&rules::ORDER_CHANGED, at, message).values(was, is));
    }
    let told = signs::all(&out);
    out.extend(told);
    out
}

fn first_reordered(old: &Map<String, Value>, new: &Map<String, Value>) -> String {
    let differs = |name: &&String| old.get(*name).map(Value::to_string) != new.get(*name).map(Value::to_string);
    new.keys().find(differs).or_else(|| new.keys().next()).cloned().unwrap_or_default()
}

/// Items that name an argument, each compared with the one for the same argument.
fn keyed(at: &str, rule: &'static rules::Rule, what: &str, before: &Value, after: &Value, out: &mut Vec<Change>) {
    let by_name = |value: &Value| -> Map<String, Value> {
        list(value)
            .iter()
            .map(|item| (item["argument"].as_str().unwrap_or_default().to_owned(), item.clone()))
            .collect()
    };
    let (old, new) = (by_name(before), by_name(after));
    for name in compare::names(&old, &new) {
        let (was, is) = (old.get(name).unwrap_or(&NOTHING), new.get(name).unwrap_or(&NOTHING));
        if was != is {
            let message = format!("{what} {} changed", tick(name));
            out.push(Change::new(rule, format!("{at}/{}", escape(name)), message).values(was, is));
        }
    }
    if old == new {
        let message = "the same things stand in another order";
        out.push(Change::new(&rules::ORDER_CHANGED, at, message).values(before, after));
    }
}

fn values_checked(before: &Value, after: &Value, out: &mut Vec<Change>) {
    compare::members(object(before), object(after), out, &mut |name, was, is, out| {
        let rule = if is.is_null() { &rules::CHECK_REMOVED } else { &rules::CHECK_ADDED };
        let message = was_and_is(&format!("what {} is checked against", tick(name)), was, is);
        out.push(Change::new(rule, format!("values_checked/{}", escape(name)), message).values(was, is));
    });
}

/// A refusal is known by what it refuses; its advice is a text.
fn refusals(before: &Value, after: &Value, out: &mut Vec<Change>) {
    let split = |value: &Value| -> BTreeMap<String, (Value, Value)> {
        let items = list(value).iter().map(|item| {
            let mut what = object(item).clone();
            let say = what.shift_remove("say").unwrap_or_default();
            let what = Value::Object(what);
            (what.to_string(), (what, say))
        });
        items.collect()
    };
    let (old, new) = (split(before), split(after));
    for (key, (what, say)) in &new {
        match old.get(key) {
            None => {
                let message = format!("{} is refused", tick(&compare::text(what)));
                out.push(
                    Change::new(&rules::REFUSAL_ADDED, "refused", message)
                        .values(&NOTHING, &json!({"refused": what, "say": say})),
                );
            }
            Some((_, was)) if was != say => {
                let message = format!("the advice where {} is refused is another one", tick(&compare::text(what)));
                out.push(Change::new(&rules::REFUSAL_TEXT_CHANGED, "refused", message).values(was, say));
            }
            Some(_) => {}
        }
    }
    for (_, (what, say)) in old.iter().filter(|(key, _)| !new.contains_key(*key)) {
        let message = format!("{} is no longer refused", tick(&compare::text(what)));
        out.push(
            Change::new(&rules::REFUSAL_REMOVED, "refused", message)
                .values(&json!({"refused": what, "say": say}), &NOTHING),
        );
    }
    if old == new {
        let message = "refusals stand in another order";
        out.push(Change::new(&rules::ORDER_CHANGED, "refused", message).values(before, after));
    }
}

fn result(before: &Value, after: &Value, out: &mut Vec<Change>) {
    let known = out.len();
    compare::members(object(before), object(after), out, &mut |name, was, is, out| {
        let at = format!("result/{name}");
        if name == "keep" {
            let all = |rule, message: &str| Change::new(rule, at.clone(), message).values(was, is);
            match (was.is_null(), is.is_null()) {
                (true, false) => out.push(all(&rules::RESULT_FIELD_REMOVED, "all but the fields named are left out")),
                (false, true) => out.push(all(&rules::RESULT_FIELD_ADDED, "no field is left out any more")),
                _ => compare::items(
                    &at,
                    was,
                    is,
                    (
                        (&rules::RESULT_FIELD_ADDED, "the field {} is new"),
                        (&rules::RESULT_FIELD_REMOVED, "the field {} is gone"),
                    ),
                    out,
                ),
            }
        } else {
            out.push(Change::new(&rules::RESULT_CHANGED, at, was_and_is(&tick(name), was, is)).values(was, is));
        }
    });
    debug_assert!(out.len() > known, "a result differs without a finding");
}

/// Examples are known by what they ask, else by their number.
fn examples(before: &Value, after: &Value, out: &mut Vec<Change>) {
    let (gained, lost) = compare::gained_and_lost(before, after);
    let mut lost: Vec<&Value> = lost;
    for item in &gained {
        let index = list(after).iter().position(|one| one == *item).unwrap_or_default();
        let like = lost.iter().position(|was| was["ask"] == item["ask"] || was["arguments"] == item["arguments"]);
        let like = like.or(if gained.len() == lost.len() { Some(0) } else { None });
        let was = like.map(|at| lost.remove(at));
        let message = if was.is_some() { "an example is another one" } else { "an example is new" };
        let change = Change::new(&rules::EXAMPLE_CHANGED, format!("examples/{index}"), message);
        out.push(change.values(was.unwrap_or(&NOTHING), item));
    }
    for item in &lost {
        let index = list(before).iter().position(|one| one == *item).unwrap_or_default();
        out.push(
            Change::new(&rules::EXAMPLE_CHANGED, format!("examples/{index}"), "an example is gone")
                .values(item, &NOTHING),
        );
    }
    if gained.is_empty() && lost.is_empty() {
        let message = "examples stand in another order, or more than once";
        out.push(Change::new(&rules::ORDER_CHANGED, "examples", message).values(before, after));
    }
}
