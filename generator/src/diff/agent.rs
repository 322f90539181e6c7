//! Two surfaces of one agent: its filters, all of which a tool has to pass, and its field rules.

use serde_json::Value;

use super::compare::{self, list, object, tick, was_and_is};
use super::finding::Change;
use super::{rules, shared};
use crate::keywords::escape;

/// What an agent may do otherwise.
pub(super) fn agent(before: &Value, after: &Value) -> Vec<Change> {
    let mut out = Vec::new();
    compare::members(object(before), object(after), &mut out, &mut |name, was, is, out| match name {
        "for" => {
            let message = "it is said to be for somebody else";
            out.push(Change::new(&rules::AGENT_TEXT_CHANGED, name, message).values(was, is));
        }
        "bundle" => {
            out.push(Change::new(&rules::AGENT_GAINED, name, was_and_is("its bundle", was, is)).values(was, is));
        }
        "methods" | "tags" | "tools" | "modules" | "risks" => filter(name, was, is, out),
        "fields" => {
            let known = out.len();
            field_rules(list(was), list(is), out);
            if out.len() == known {
                let message = "the same rules stand in another order, or apart";
                out.push(Change::new(&rules::ORDER_CHANGED, name, message).values(was, is));
            }
        }
        _ => {}
    });
    shared::finish(before, after, &mut out);
    out
}

/// One filter; without it everything passes, but for risks, where the bundle's or reading and writing do.
fn filter(name: &str, was: &Value, is: &Value, out: &mut Vec<Change>) {
    let (rule, message) = match (was.is_null(), is.is_null()) {
        (false, false) => {
            let (gained, lost) = (format!("{{}} is new in its {name}"), format!("{{}} is gone from its {name}"));
            compare::items(name, was, is, ((&rules::AGENT_GAINED, &gained), (&rules::AGENT_LOST, &lost)), out);
            return;
        }
        (true, _) if name == "risks" => (
            &rules::AGENT_GAINED,
            "what its tools may cause is named, and went by its bundle, or was read and write".to_owned(),
        ),
        (_, true) if name == "risks" => (
            &rules::AGENT_GAINED,
            "what its tools may cause is no longer named: it goes by its bundle, or is read and write".to_owned(),
        ),
        (true, _) => (&rules::AGENT_LOST, format!("its tools are narrowed by {}", tick(name))),
        (_, true) => (&rules::AGENT_GAINED, format!("its tools are no longer narrowed by {}", tick(name))),
    };
    out.push(Change::new(rule, name, message).values(was, is));
}

/// What becomes of a field: it is not there, or its value is not shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Hiding {
    Masked,
    Denied,
}

impl Hiding {
    const ALL: [(&'static str, Self); 2] = [("deny", Self::Denied), ("mask", Self::Masked)];

    const fn word(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::Masked => "masked",
        }
    }
}

fn field_rules(was: &[Value], is: &[Value], out: &mut Vec<Change>) {
    for (from, to, rule) in [(was, is, &rules::FIELD_RULE_REMOVED), (is, was, &rules::FIELD_RULE_ADDED)] {
        for one in from {
            for (name, hiding) in Hiding::ALL {
                for field in list(&one[name]).iter().filter_map(Value::as_str) {
                    let other = hidden(to, one, field);
                    if other.is_some_and(|other| other >= hiding) {
                        continue;
                    }
                    let place = |name: &str| escape(one[name].as_str().unwrap_or("*")).into_owned();
                    let at = format!("fields/{}/{}/{}", place("product"), place("module"), escape(field));
                    let word = |hiding: Option<Hiding>| hiding.map_or("shown", Hiding::word);
                    let (old, new) = if from == was { (Some(hiding), other) } else { (other, Some(hiding)) };
                    let message = format!("{} was {} and is {}", tick(field), word(old), word(new));
                    out.push(Change::new(rule, at, message).values(&word(old).into(), &word(new).into()));
                }
            }
        }
    }
}

/// What rules make of a field wherever `rule` holds.
fn hidden(rules: &[Value], rule: &Value, field: &str) -> Option<Hiding> {
    let holds =
        |other: &&Value| ["product", "module"].iter().all(|name| other[*name].is_null() || other[*name] == rule[*name]);
    let hides = |other: &Value| {
        let names = |name: &str| list(&other[name]).iter().any(|one| one == field);
        Hiding::ALL.into_iter().find(|(name, _)| names(name)).map(|(_, hiding)| hiding)
    };
    let found = rules.iter().filter(holds).filter_map(hides);
    found.max_by_key(|hiding| *hiding == Hiding::Denied)
}
