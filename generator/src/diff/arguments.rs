//! What a tool takes: arguments gained, lost, renamed, demanded; their schemas, defaults and texts.

use serde_json::{Map, Value};

use super::compare::{self, NOTHING, keys, names, object, tick, was_and_is};
use super::finding::Change;
use super::schema::Schemas;
use super::{request, rules};
use crate::keywords::escape;

/// Handles the members `arguments` and `definitions` together.
pub(super) fn all(before: &Map<String, Value>, after: &Map<String, Value>, out: &mut Vec<Change>) {
    let part = |side: &Map<String, Value>, name: &str| side.get(name).map(object).cloned().unwrap_or_default();
    let (old, new) = (part(before, "arguments"), part(after, "arguments"));
    let (old_parts, new_parts) = (part(before, "definitions"), part(after, "definitions"));
    let (gained, lost) = keys(&old, &new);
    let renamed = renamed(&old, &new, &gained, &lost);
    for (was, is) in &renamed {
        let message = format!("{} is now called {}", tick(was), tick(is));
        let change = Change::new(&rules::ARGUMENT_RENAMED, format!("arguments/{}", escape(is)), message);
        out.push(change.values(&Value::from(*was), &Value::from(*is)));
    }
    for name in lost.iter().filter(|name| !renamed.iter().any(|(was, _)| was == *name)) {
        let message = format!("{} is no longer taken", tick(name));
        out.push(
            Change::new(&rules::ARGUMENT_REMOVED, format!("arguments/{}", escape(name)), message)
                .values(&old[*name], &NOTHING),
        );
    }
    for name in gained.iter().filter(|name| !renamed.iter().any(|(_, is)| is == *name)) {
        added(name, &new[*name], out);
    }
    for name in names(&old, &new) {
        let was = renamed.iter().find(|(_, is)| *is == name).map_or(name, |(was, _)| was);
        if let (Some(before), Some(after)) = (old.get(was), new.get(name))
            && before != after
        {
            let schemas = Schemas::new(&old_parts, &new_parts, out);
            argument(&format!("arguments/{}", escape(name)), name, before, after, schemas);
        }
    }
    definitions(&old_parts, &new_parts, out);
}

/// What went and came, and goes to the same place with the same schema.
fn renamed<'a>(
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    gained: &[&'a str],
    lost: &[&'a str],
) -> Vec<(&'a str, &'a str)> {
    let mut out: Vec<(&str, &str)> = Vec::new();
    for was in lost {
        let goes = &old[*was]["goes"];
        let is_same = |is: &&&str| {
            new[**is]["goes"] == *goes
                && goes.as_str().is_some_and(|goes| goes.contains([' ', '{']))
                && !out.iter().any(|(_, taken)| taken == *is)
        };
        if let Some(is) = gained.iter().find(is_same) {
            out.push((was, is));
        }
    }
    out
}

fn added(name: &str, argument: &Value, out: &mut Vec<Change>) {
    let goes = argument["goes"].as_str().unwrap_or_default();
    let (rule, message) = if goes.starts_with("members merged") {
        (&rules::OPEN_FIELDS_ADDED, format!("{} takes any member, and merges it into what is sent", tick(name)))
    } else if argument["required"] == true {
        (&rules::ARGUMENT_REQUIRED, format!("{} is new and must be given", tick(name)))
    } else {
        (&rules::ARGUMENT_ADDED, format!("{} is new", tick(name)))
    };
    out.push(Change::new(rule, format!("arguments/{}", escape(name)), message).values(&NOTHING, argument));
}

fn argument(at: &str, name: &str, before: &Value, after: &Value, mut schemas: Schemas) {
    let (old, new) = (object(before), object(after));
    // A default that is both sent and published is one change.
    let sent = |side: &Map<String, Value>| side.get("sent_where_not_given").cloned().unwrap_or_default();
    let both = sent(old) != sent(new);
    let known = schemas.out.len();
    for member in names(old, new) {
        let (was, is) = (old.get(member).unwrap_or(&NOTHING), new.get(member).unwrap_or(&NOTHING));
        if was == is {
            continue;
        }
        let here = format!("{at}/{member}");
        if member == "schema" {
            if let (false, true) = (was.is_object(), is.is_object()) {
                schemas.out.push(Change::new(&rules::SCHEMA_NARROWED, here, "it has a schema").values(was, is));
            } else {
                let first = schemas.out.len();
                schemas.compare(&here, was, is, 0);
                if both {
                    let rest = schemas.out.split_off(first);
                    let own = format!("{here}/default");
                    schemas.out.extend(rest.into_iter().filter(|change| change.at != own));
                }
            }
            continue;
        }
        let mut tell = |rule, message| schemas.out.push(Change::new(rule, here.clone(), message).values(was, is));
        let name = tick(name);
        match member {
            "required" if is == &Value::Bool(true) => tell(&rules::ARGUMENT_REQUIRED, format!("{name} must be given")),
            "required" => tell(&rules::ARGUMENT_OPTIONAL, format!("{name} need not be given")),
            "goes" => request::goes(&here, was, is, schemas.out),
            "grammar" if is.is_null() => {
                tell(&rules::CHECK_REMOVED, was_and_is(&format!("the grammar of {name}"), was, is));
            }
            "grammar" => tell(&rules::CHECK_ADDED, was_and_is(&format!("the grammar of {name}"), was, is)),
            "sent_where_not_given" => {
                tell(&rules::DEFAULT_CHANGED, was_and_is(&format!("what is sent where {name} is not given"), was, is));
            }
            "max_bytes" => {
                let tighter = !is.is_null() && (was.is_null() || is.as_u64() < was.as_u64());
                let rule = if tighter { &rules::BOUND_NARROWED } else { &rules::BOUND_WIDENED };
                tell(rule, was_and_is(&format!("the largest size of {name}"), was, is));
            }
            "audit" => tell(&rules::AUDIT_CHANGED, was_and_is(&format!("what the audit writes of {name}"), was, is)),
            "text" => tell(&rules::ARGUMENT_TEXT_CHANGED, format!("{name} is described in other words")),
            _ => tell(&rules::SURFACE_CHANGED, format!("{} of {name} is another one", tick(member))),
        }
    }
    debug_assert!(schemas.out.len() > known || before == after, "{at}: a difference without a finding");
}

/// Shared schemas: those that both sides have are compared, once for all who use them.
fn definitions(old: &Map<String, Value>, new: &Map<String, Value>, out: &mut Vec<Change>) {
    for name in names(old, new) {
        let at = format!("definitions/{}", escape(name));
        match (old.get(name), new.get(name)) {
            (Some(before), Some(after)) if before != after => {
                Schemas::new(old, new, out).compare(&at, before, after, 0);
            }
            (None, Some(after)) => {
                let message = format!("the shared schema {} is new", tick(name));
                out.push(Change::new(&rules::DEFINITION_CHANGED, at, message).values(&NOTHING, after));
            }
            (Some(before), None) => {
                let message = format!("the shared schema {} is gone", tick(name));
                out.push(Change::new(&rules::DEFINITION_CHANGED, at, message).values(before, &NOTHING));
            }
            _ => {}
        }
    }
}

/// Rules over several arguments.
pub(super) fn rules(before: &Value, after: &Value, out: &mut Vec<Change>) {
    compare::items(
        "rules",
        before,
        after,
        ((&rules::RULE_ADDED, "the rule {} is new"), (&rules::RULE_REMOVED, "the rule {} is gone")),
        out,
    );
}
