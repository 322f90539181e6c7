//! The arguments of a method that take names, or are filled in from an answer.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize as _;
use serde_json::Value;

use super::within::{self, Lack};
use super::{schema, texts};
use crate::format::{AnswerSpec, LookupChoice, WithinSpec};
use crate::ir::{ArgumentLookup, Place, Purpose};
use crate::lower::draft::Draft;
use crate::lower::examine::unknown_argument;
use crate::problem::{Origin, Problems};
use crate::read::suggest;

/// One use of a lookup, before it is known to be sound.
struct Use<'a> {
    at: Vec<String>,
    lookup: &'a str,
    within: BTreeMap<String, WithinSpec>,
    except: Vec<String>,
    purpose: Purpose,
    /// Where the method says so; the product's own list otherwise.
    origin: Option<Origin>,
}

/// Finds the uses, and lets the schemas of their arguments take names.
pub(in crate::lower) fn apply(draft: &mut Draft, problems: &mut Problems) {
    let mut uses = defaults(draft, problems);
    uses.extend(stated(draft, problems));
    uses.extend(usual(draft, problems));
    let mut found = Vec::new();
    for one in uses {
        found.extend(lower(draft, one, problems));
    }
    draft.lookups = order(draft, found, problems);
}

/// The scopes of everything that a call may look up.
pub(in crate::lower) fn scopes(draft: &Draft) -> BTreeSet<String> {
    let names =
        draft.lookups.iter().flat_map(|one| std::iter::once(one.lookup.as_str()).chain(within::lookups(&one.within)));
    names.filter_map(|name| draft.shared.lookups.get(name)).flat_map(|lookup| lookup.request.scopes.clone()).collect()
}

/// `{lookup: NAME}` under `defaults:`.
fn defaults<'a>(draft: &mut Draft<'a>, problems: &mut Problems) -> Vec<Use<'a>> {
    let spec = draft.spec;
    let mut out = Vec::new();
    for (name, value) in spec.defaults.iter().filter(|(_, value)| is_looked_up(value)) {
        let origin = draft.origin.join("defaults").join(name);
        let answer = match AnswerSpec::deserialize(value) {
            Ok(answer) => answer,
            Err(fault) => {
                draft.spoil(
                    problems,
                    "lookup-argument",
                    &origin,
                    format!("this is no lookup: {fault}"),
                    "the default could not be found",
                    "write `{lookup: NAME}`, if need be with `within:`",
                );
                continue;
            }
        };
        let Some((lookup, _)) = draft.product.spec.lookups.get_key_value(&answer.lookup) else {
            unknown_lookup(draft, &answer.lookup, &origin.join("lookup"), problems);
            continue;
        };
        if !draft.names().contains(&name.as_str()) {
            unknown_argument(draft, &origin, name, true, problems);
            continue;
        }
        out.push(Use {
            at: vec![name.clone()],
            lookup,
            within: answer.within,
            except: Vec::new(),
            purpose: Purpose::Default,
            origin: Some(origin),
        });
    }
    out
}

/// Whether a default is to be taken from an answer.
pub(in crate::lower) fn is_looked_up(value: &Value) -> bool {
    value.get("lookup").is_some_and(Value::is_string)
}

/// What the method says under `lookups:`.
fn stated<'a>(draft: &mut Draft<'a>, problems: &mut Problems) -> Vec<Use<'a>> {
    let spec = draft.spec;
    let mut out = Vec::new();
    for (key, choice) in &spec.lookups {
        let origin = draft.origin.join("lookups").join(key);
        let at: Vec<String> = key.split('/').map(str::to_owned).collect();
        if !draft.names().contains(&at[0].as_str()) {
            unknown_argument(draft, &origin, &at[0], true, problems);
            continue;
        }
        let (name, within, except) = match choice {
            LookupChoice::Off(on) => {
                let usual = listed(draft).any(|(_, _, argument)| argument == at[0]);
                if *on || !usual {
                    let message = if *on { "`true` names no lookup" } else { "nothing would look this argument up" };
                    draft.spoil(
                        problems,
                        "no-effect",
                        &origin,
                        message,
                        "a line without effect misleads its readers",
                        "name a lookup of product.yaml, or remove the line",
                    );
                }
                continue;
            }
            LookupChoice::Named(name) => (name, BTreeMap::new(), Vec::new()),
            LookupChoice::Full(full) => (&full.lookup, full.within.clone(), full.except.clone()),
        };
        let Some((lookup, _)) = draft.product.spec.lookups.get_key_value(name) else {
            unknown_lookup(draft, name, &origin, problems);
            continue;
        };
        out.push(Use { at, lookup, within, except, purpose: Purpose::Name, origin: Some(origin) });
    }
    out
}

/// What the product says of every method, less what the method says itself.
fn usual<'a>(draft: &mut Draft<'a>, problems: &mut Problems) -> Vec<Use<'a>> {
    let mut out: Vec<Use<'a>> = Vec::new();
    for (lookup, described, argument) in listed(draft).collect::<Vec<_>>() {
        let own = |key: &String| key.split('/').next() == Some(argument.as_str());
        draft.shared.matches(lookup, described);
        if draft.spec.lookups.keys().any(own) {
            continue;
        }
        if let Some(other) = out.iter().find(|other| other.at[0] == argument) {
            draft.spoil(
                problems,
                "lookup-argument",
                &draft.origin.clone(),
                format!("`{argument}` is looked up as `{}` and as `{lookup}`", other.lookup),
                "a name can mean one thing",
                "name one of them under `lookups:` of the method",
            );
            continue;
        }
        let at = vec![argument];
        out.push(Use { at, lookup, within: BTreeMap::new(), except: Vec::new(), purpose: Purpose::Name, origin: None });
    }
    out
}

/// Lookup, argument as the product lists it, argument of this method.
fn listed<'a, 'd>(draft: &'d Draft<'a>) -> impl Iterator<Item = (&'a str, &'a str, String)> + use<'a, 'd> {
    let lookups = draft.product.spec.lookups.iter();
    lookups.flat_map(|(name, spec)| spec.arguments.iter().map(move |argument| (name, argument))).filter_map(
        move |(name, argument)| {
            let offered = |field: &&super::super::draft::Field| !matches!(field.place, Place::Open | Place::Pagination);
            let field = draft.fields.iter().filter(offered);
            let field = field
                .clone()
                .find(|field| field.described == *argument)
                .or_else(|| field.clone().find(|field| field.name == *argument))?;
            Some((name.as_str(), argument.as_str(), field.name.clone()))
        },
    )
}

fn unknown_lookup(draft: &mut Draft, name: &str, origin: &Origin, problems: &mut Problems) {
    let known: Vec<&str> = draft.product.spec.lookups.keys().map(String::as_str).collect();
    let mend = if known.is_empty() {
        "describe it under `lookups:` of product.yaml".to_owned()
    } else {
        suggest::mend(name, known)
    };
    draft.spoil(
        problems,
        "unknown-lookup",
        origin,
        format!("the product has no lookup `{name}`"),
        "nobody would know where to look",
        mend,
    );
}

/// One sound use; nothing where it does not apply, or after a problem.
fn lower(draft: &mut Draft, mut one: Use, problems: &mut Problems) -> Option<ArgumentLookup> {
    let within = match within::find(draft, draft.shared, one.lookup, &one.within, 0) {
        Ok(within) => within,
        // Where the product speaks of every method, it means those in which the name can be looked up.
        Err(_) if one.origin.is_none() => return None,
        Err(lack) => {
            lacking(draft, &one, lack, problems);
            return None;
        }
    };
    let spec = draft.product.spec.lookups.get(one.lookup)?;
    let origin = one.origin.clone().unwrap_or_else(|| draft.origin.clone());
    let odd = one.within.keys().find(|parameter| !spec.within.contains_key(*parameter)).cloned();
    if let Some(odd) = odd {
        draft.spoil(
            problems,
            "unknown-parameter",
            &origin.join("within").join(&odd),
            format!("`{odd}` is not under `within:` of the lookup `{}`", one.lookup),
            "the line has no effect",
            suggest::mend(&odd, spec.within.keys().map(String::as_str)),
        );
        return None;
    }
    if one.purpose == Purpose::Name && spec.names.is_empty() {
        draft.spoil(
            problems,
            "lookup-argument",
            &origin,
            format!("the lookup `{}` has no `names`", one.lookup),
            "every name would become the same id",
            "add `names:` to it in product.yaml, or name another",
        );
        return None;
    }
    let member = spec.id.rsplit('/').next().unwrap_or_default().to_owned();
    let field = draft.field_mut(&one.at[0])?;
    let changed = match one.purpose {
        Purpose::Name => {
            let textual = matches!(field.place, Place::Path | Place::Query | Place::Header);
            let open = field.place == Place::Open;
            schema::take_names(&mut field.schema, &mut one.at, &member, textual, open)
        }
        Purpose::Default if field.place == Place::Path => Err("a part of the path has no default".to_owned()),
        Purpose::Default => {
            field.required = false;
            texts::add(&mut field.schema, "Looked up where not given.");
            Ok(())
        }
    };
    if let Err(fault) = changed {
        let described = (field.origin.clone(), "the argument is described here".to_owned());
        // One of the product's own list may well be something else in this method, such as a flag.
        if one.origin.is_some() {
            draft
                .spoil(
                    problems,
                    "lookup-argument",
                    &origin,
                    format!("`{}` cannot be looked up: {fault}", one.at.join("/")),
                    "a name is a text, and becomes an id",
                    "name a member that holds an id (`ARGUMENT/MEMBER`), or narrow the schema with `schemas:`",
                )
                .related
                .push(described);
        }
        return None;
    }
    Some(ArgumentLookup { at: one.at, lookup: one.lookup.to_owned(), within, purpose: one.purpose, except: one.except })
}

fn lacking(draft: &mut Draft, one: &Use, lack: Lack, problems: &mut Problems) {
    let origin = one.origin.clone().unwrap_or_else(|| draft.origin.clone());
    match lack {
        Lack::Told => {}
        Lack::Lookup(name) => unknown_lookup(draft, &name, &origin, problems),
        Lack::Circle(name) => {
            draft.spoil(
                problems,
                "lookup-argument",
                &origin,
                format!("the lookup `{name}` leads back to itself"),
                "the request would never be made",
                "let `within:` name an argument of the call somewhere",
            );
        }
        Lack::Argument(parameter, argument) => {
            let names = draft.names().into_iter().map(str::to_owned).collect::<Vec<_>>();
            draft.spoil(
                problems,
                "lookup-argument",
                &origin,
                format!(
                    "the lookup `{}` needs `{parameter}` from an argument `{argument}`, which the tool does not have",
                    one.lookup
                ),
                "nobody would know where to look",
                format!(
                    "say where it comes from: `{{lookup: {}, within: {{{parameter}: ARGUMENT}}}}`; {}",
                    one.lookup,
                    suggest::mend(&argument, names.iter().map(String::as_str))
                ),
            );
        }
    }
}

/// What another one depends on comes first.
fn order(draft: &mut Draft, mut open: Vec<ArgumentLookup>, problems: &mut Problems) -> Vec<ArgumentLookup> {
    let mut out: Vec<ArgumentLookup> = Vec::new();
    while !open.is_empty() {
        let free = open.iter().position(|one| {
            let needs = within::arguments(&one.within);
            !open.iter().any(|other| !std::ptr::eq(one, other) && needs.contains(&other.at[0].as_str()))
                && !needs.contains(&one.at[0].as_str())
        });
        let Some(free) = free else {
            let names: Vec<String> = open.iter().map(|one| one.at[0].clone()).collect();
            draft.spoil(
                problems,
                "lookup-argument",
                &draft.origin.clone(),
                format!("the lookups of {} need each other", suggest::quoted(&names)),
                "none of them could be the first",
                "turn one of them off under `lookups:`: `ARGUMENT: false`",
            );
            return out;
        };
        out.push(open.remove(free));
    }
    out
}
