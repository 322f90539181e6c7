//! What is no tool: bundles, products, the data-centre table.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::compare::{self, NOTHING, keys, object, text, tick, was_and_is};
use super::finding::Change;
use super::request::{self, Shared, each};
use super::{rules, signs};
use crate::check::MOST_TOKENS;
use crate::keywords::escape;

/// Two surfaces of one bundle. `changed` are the tools that are told themselves.
pub(super) fn bundle(before: &Value, after: &Value, changed: &BTreeSet<&str>) -> Vec<Change> {
    let mut out = Vec::new();
    let mut silent = false;
    compare::members(object(before), object(after), &mut out, &mut |name, was, is, out| {
        let mut tell = |rule, message: String| out.push(Change::new(rule, name, message).values(was, is));
        match name {
            "for" => tell(&rules::BUNDLE_TEXT_CHANGED, "it is said to be for somebody else".to_owned()),
            "suggested" => tell(&rules::SUGGESTED_CHANGED, was_and_is("whether newcomers are shown it", was, is)),
            "tokens" => {
                let message = format!("{} of {MOST_TOKENS}", was_and_is("the number of tokens", was, is));
                tell(&rules::BUNDLE_TOKENS_CHANGED, message);
            }
            "risks" => compare::items(
                name,
                was,
                is,
                (
                    (&rules::BUNDLE_RISK_ADDED, "the risk {} is new"),
                    (&rules::BUNDLE_RISK_REMOVED, "the risk {} is gone"),
                ),
                out,
            ),
            "tools" => silent |= tools(object(was), object(is), changed, out),
            _ => {}
        }
    });
    // The count follows from the tools, and their lines from their own surfaces.
    let has_tools = before["tools"] != after["tools"];
    out.retain(|change| {
        change.rule != &rules::SURFACE_CHANGED || !(has_tools && change.at == "count" || silent && change.at == "tools")
    });
    finish(before, after, &mut out);
    out
}

/// Whether every line that differs belongs to a tool that is told itself.
fn tools(old: &Map<String, Value>, new: &Map<String, Value>, changed: &BTreeSet<&str>, out: &mut Vec<Change>) -> bool {
    let (gained, lost) = keys(old, new);
    for (names, rule, side, word) in
        [(&gained, &rules::BUNDLE_GAINED_TOOL, new, "is new"), (&lost, &rules::BUNDLE_LOST_TOOL, old, "is gone")]
    {
        for name in names {
            let line = &side[*name];
            let (was, is) = if std::ptr::eq(side, new) { (&NOTHING, line) } else { (line, &NOTHING) };
            let message = format!("the tool {} {word}", tick(name));
            out.push(Change::new(rule, format!("tools/{}", escape(name)), message).values(was, is));
        }
    }
    let mut silent = true;
    for (name, line) in new {
        if old.get(name).is_some_and(|before| before != line) && !changed.contains(name.as_str()) {
            silent = false;
            let message = format!("the line of {} is another one", tick(name));
            let change = Change::new(&rules::SURFACE_CHANGED, format!("tools/{}", escape(name)), message);
            out.push(change.values(&old[name], line));
        }
    }
    silent
}

/// Two surfaces of one product.
pub(super) fn product(before: &Value, after: &Value) -> Vec<Change> {
    let mut out = Vec::new();
    let shared = of_product(before, after);
    let mut explained = BTreeSet::new();
    compare::members(object(before), object(after), &mut out, &mut |name, was, is, out| {
        let mut tell = |rule, message: String| out.push(Change::new(rule, name, message).values(was, is));
        match name {
            "title" => tell(&rules::TITLE_CHANGED, "the title is another one".to_owned()),
            "instructions" => tell(&rules::INSTRUCTIONS_CHANGED, "models are told something else".to_owned()),
            "base_path" => tell(&rules::BASE_PATH_CHANGED, was_and_is("the base path", was, is)),
            "host" => tell(&rules::HOST_CHANGED, was_and_is("the host", was, is)),
            "tenant" => tell(&rules::TENANT_CHANGED, was_and_is("where the organisation is told", was, is)),
            "limit" | "concurrency" => tell(&rules::LIMIT_CHANGED, was_and_is("the limit", was, is)),
            "dates" => each(name, "the form of dates,", &rules::DATE_FORM_CHANGED, was, is, out),
            "errors" => each(name, "how errors are read,", &rules::ANSWER_READING_CHANGED, was, is, out),
            "throttled" | "quota" => tell(&rules::ANSWER_READING_CHANGED, format!("{} is read otherwise", tick(name))),
            "probe" | "fields" | "choices" => {
                explained.extend(asked(name, was, is, shared, out).then(|| name.to_owned()));
            }
            "lookups" => {
                let first = out.len();
                compare::members(object(was), object(is), out, &mut |name, was, is, out| {
                    if asked(&format!("lookups/{}", escape(name)), was, is, shared, out) {
                        explained.insert(name.to_owned());
                    }
                });
                out.retain(|change| change.rule != &rules::SURFACE_CHANGED || !explained.contains(&change.at));
                compare::within(name, first, out);
                if out.len() == first {
                    explained.insert(name.to_owned());
                }
            }
            _ => {}
        }
    });
    out.retain(|change| change.rule != &rules::SURFACE_CHANGED || !explained.contains(&change.at));
    finish(before, after, &mut out);
    out
}

/// Something that is asked before a call. Answers whether host and base path explain all that differs.
fn asked(at: &str, before: &Value, after: &Value, shared: Shared, out: &mut Vec<Change>) -> bool {
    let (old, new) = (object(before), object(after));
    if before.is_null() || after.is_null() {
        let message = if before.is_null() { "it is asked before calls" } else { "it is no longer asked before calls" };
        out.push(Change::new(&rules::LOOKUP_CHANGED, at, message).values(before, after));
        return false;
    }
    let mut told = false;
    for name in compare::names(old, new) {
        let (was, is) = (old.get(name).unwrap_or(&NOTHING), new.get(name).unwrap_or(&NOTHING));
        if was == is {
            continue;
        }
        if name == "request" {
            let mut inner = Vec::new();
            request::request(was, is, shared, &mut inner);
            told |= !inner.is_empty();
            out.extend(inner.into_iter().map(|change| {
                let message = format!("the request before a call: {}", change.message);
                Change::new(&rules::LOOKUP_CHANGED, format!("{at}/{}", change.at), message)
                    .values(&change.before, &change.after)
            }));
        } else {
            told = true;
            let message = was_and_is(&tick(name), was, is);
            out.push(Change::new(&rules::LOOKUP_CHANGED, format!("{at}/{}", escape(name)), message).values(was, is));
        }
    }
    !told
}

/// Host and base path of either side.
pub(super) fn of_product<'a>(before: &'a Value, after: &'a Value) -> Shared<'a> {
    let both = |name: &str| (before[name].as_str(), after[name].as_str());
    Shared { bases: both("base_path"), hosts: both("host") }
}

/// Two data-centre tables: every host is told by its place.
pub(super) fn data_centres(before: &Value, after: &Value) -> Vec<Change> {
    let mut out = Vec::new();
    let mut known = BTreeSet::new();
    hosts(&before["data_centres"], &mut known);
    cells("data_centres", &before["data_centres"], &after["data_centres"], &known, &mut out);
    finish(before, after, &mut out);
    out
}

fn hosts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(host) => drop(found.insert(host.clone())),
        Value::Object(members) => members.values().for_each(|value| hosts(value, found)),
        _ => {}
    }
}

fn cells(at: &str, before: &Value, after: &Value, known: &BTreeSet<String>, out: &mut Vec<Change>) {
    if before == after {
        return;
    }
    let is_cell = |value: &Value| value.is_string() || value.get("host").is_some();
    if is_cell(before) || is_cell(after) {
        let host = |value: &Value| value.get("host").unwrap_or(value).clone();
        let (was, is) = (host(before), host(after));
        let (rule, message) = if was == is {
            (&rules::EVIDENCE_CHANGED, format!("{} is confirmed better, or less well", tick(&text(&is))))
        } else if is.is_null() {
            (&rules::HOST_REMOVED, format!("the host {} is gone", tick(&text(&was))))
        } else if known.contains(&text(&is)) {
            (&rules::HOST_CHANGED, was_and_is("the host", &was, &is))
        } else {
            (&rules::HOST_ADDED, format!("the host {} is new", tick(&text(&is))))
        };
        out.push(Change::new(rule, at, message).values(before, after));
        return;
    }
    for name in compare::names(object(before), object(after)) {
        let (was, is) = (before.get(name).unwrap_or(&NOTHING), after.get(name).unwrap_or(&NOTHING));
        cells(&format!("{at}/{}", escape(name)), was, is, known, out);
    }
}

pub(super) fn finish(before: &Value, after: &Value, out: &mut Vec<Change>) {
    if out.is_empty() && compare::is_reordered(before, after) {
        let message = "the same things stand in another order";
        out.push(Change::new(&rules::ORDER_CHANGED, "", message).values(&NOTHING, &NOTHING));
    }
    let told = signs::all(out);
    out.extend(told);
}
