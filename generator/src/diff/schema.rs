//! Two published schemas: what a value may no longer be, and what it may be now.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::compare::{NOTHING, list, names, object, text, tick, was_and_is};
use super::finding::Change;
use super::rules;
use crate::keywords::{definition_name, escape};

/// A larger one takes more.
const UPPER: &[&str] = &["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"];
/// A smaller one takes more.
const LOWER: &[&str] = &["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"];

/// How many references are followed into each other.
const DEEPEST: usize = 8;

/// Both sides, with what their references lead to.
pub(super) struct Schemas<'a> {
    pub before: &'a Map<String, Value>,
    pub after: &'a Map<String, Value>,
    pub out: &'a mut Vec<Change>,
    /// Pairs of references that are being compared: where they lead back to themselves, they are the same.
    open: BTreeSet<(String, String)>,
    /// A pair led back to itself.
    is_recursive: bool,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(before: &'a Map<String, Value>, after: &'a Map<String, Value>, out: &'a mut Vec<Change>) -> Self {
        Self { before, after, out, open: BTreeSet::new(), is_recursive: false }
    }

    /// Compares two schemas at a place.
    pub(super) fn compare(&mut self, at: &str, before: &Value, after: &Value, depth: usize) {
        if before == after {
            return;
        }
        let (Value::Object(old), Value::Object(new)) = (before, after) else {
            let widened = after == &Value::Bool(true) || before == &Value::Bool(false);
            return self.whole(at, widened, before, after);
        };
        if old.get("$ref") != new.get("$ref") {
            return self.references(at, before, after, depth);
        }
        let known = self.out.len();
        for keyword in names(old, new) {
            let (was, is) = (old.get(keyword).unwrap_or(&NOTHING), new.get(keyword).unwrap_or(&NOTHING));
            if was != is {
                self.keyword(at, keyword, was, is, (old, new), depth);
            }
        }
        if self.out.len() == known && !self.is_recursive {
            self.whole(at, false, before, after);
        }
    }

    /// A reference that leads elsewhere: what counts is what stands there.
    fn references(&mut self, at: &str, before: &Value, after: &Value, depth: usize) {
        let end = |schema: &Value, definitions: &Map<String, Value>| {
            let name = schema.get("$ref").and_then(Value::as_str).and_then(definition_name);
            let mut whole = name.and_then(|name| definitions.get(&name)).cloned()?;
            let own = object(schema).iter().filter(|(keyword, _)| *keyword != "$ref");
            whole.as_object_mut()?.extend(own.map(|(keyword, value)| (keyword.clone(), value.clone())));
            Some(whole)
        };
        let old = end(before, self.before).unwrap_or_else(|| before.clone());
        let new = end(after, self.after).unwrap_or_else(|| after.clone());
        if depth >= DEEPEST || (&old, &new) == (before, after) {
            return self.whole(at, false, before, after);
        }
        let reference = |schema: &Value| schema.get("$ref").map(Value::to_string).unwrap_or_default();
        let pair = (reference(before), reference(after));
        if !self.open.insert(pair.clone()) {
            self.is_recursive = true;
            return;
        }
        let known = self.out.len();
        self.compare(at, &old, &new, depth + 1);
        self.open.remove(&pair);
        if self.open.is_empty() {
            self.is_recursive = false;
        }
        if self.out.len() == known {
            let message = format!("{} stands for the same under another name", place(at));
            self.out.push(Change::new(&rules::DEFINITION_CHANGED, at, message).values(before, after));
        }
    }

    fn whole(&mut self, at: &str, widened: bool, before: &Value, after: &Value) {
        let (rule, word) = if widened {
            (&rules::SCHEMA_WIDENED, "less")
        } else {
            (&rules::SCHEMA_NARROWED, "something else or more")
        };
        self.out.push(Change::new(rule, at, format!("{} demands {word}", place(at))).values(before, after));
    }

    fn keyword(
        &mut self,
        at: &str,
        keyword: &str,
        was: &Value,
        is: &Value,
        (old, new): (&Map<String, Value>, &Map<String, Value>),
        depth: usize,
    ) {
        let here = format!("{at}/{keyword}");
        let mut tell = |rule, message: String| self.out.push(Change::new(rule, here.clone(), message).values(was, is));
        let told = |word: &str| was_and_is(&format!("{word} of {}", place(at)), was, is);
        match keyword {
            "description" | "title" | "examples" => {
                tell(&rules::ARGUMENT_TEXT_CHANGED, format!("{} is described in other words", place(at)));
            }
            "format" => tell(&rules::FORMAT_CHANGED, told("the format")),
            "default" => tell(&rules::DEFAULT_CHANGED, told("the default")),
            "type" => {
                let widened = is.is_null() || !was.is_null() && types(was).is_subset(&types(is));
                tell(if widened { &rules::TYPE_WIDENED } else { &rules::TYPE_NARROWED }, told("the type"));
            }
            "pattern" if is.is_null() => tell(&rules::SCHEMA_WIDENED, told("the pattern")),
            "pattern" => tell(&rules::PATTERN_CHANGED, told("the pattern")),
            _ if UPPER.contains(&keyword) => tell(bound(is, was, is), told(keyword)),
            _ if LOWER.contains(&keyword) => tell(bound(is, is, was), told(keyword)),
            "multipleOf" | "uniqueItems" if is.is_null() || is == &Value::Bool(false) => {
                tell(&rules::BOUND_WIDENED, told(keyword));
            }
            "multipleOf" | "uniqueItems" => tell(&rules::BOUND_NARROWED, told(keyword)),
            "enum" | "const" => self.values(at, &here, was, is),
            "properties" => self.properties(&here, was, is, new, depth),
            "required" => self.required(&here, was, is, (old, new)),
            "items" | "additionalProperties" => self.inner(&here, was, is, depth),
            "anyOf" | "oneOf" | "allOf" | "prefixItems" => self.lists(&here, keyword, was, is, depth),
            _ => self.whole(&here, is.is_null(), was, is),
        }
    }

    fn values(&mut self, at: &str, here: &str, was: &Value, is: &Value) {
        let all = |value: &Value| match value {
            Value::Null => None,
            Value::Array(items) if here.ends_with("/enum") => Some(items.clone()),
            one => Some(vec![one.clone()]),
        };
        let mut tell = |rule, message| self.out.push(Change::new(rule, here, message).values(was, is));
        match (all(was), all(is)) {
            (Some(old), Some(new)) => {
                let gone: Vec<String> =
                    old.iter().filter(|one| !new.contains(one)).map(|one| tick(&text(one))).collect();
                let come: Vec<String> =
                    new.iter().filter(|one| !old.contains(one)).map(|one| tick(&text(one))).collect();
                if !gone.is_empty() {
                    tell(&rules::ENUM_VALUE_REMOVED, format!("{} no longer takes {}", place(at), gone.join(", ")));
                }
                if !come.is_empty() {
                    tell(&rules::ENUM_VALUE_ADDED, format!("{} takes {} as well", place(at), come.join(", ")));
                }
                if gone.is_empty() && come.is_empty() {
                    tell(&rules::ORDER_CHANGED, format!("the values of {} stand in another order", place(at)));
                }
            }
            (_, None) => tell(&rules::SCHEMA_WIDENED, format!("{} takes any value", place(at))),
            (None, _) => {
                tell(&rules::ENUM_VALUE_REMOVED, format!("{} takes no other value than those listed", place(at)));
            }
        }
    }

    fn properties(&mut self, here: &str, was: &Value, is: &Value, new: &Map<String, Value>, depth: usize) {
        let (old, now) = (object(was), object(is));
        let required = new.get("required").map(list).unwrap_or_default();
        for name in names(old, now) {
            let inside = format!("{here}/{}", escape(name));
            match (old.get(name), now.get(name)) {
                (Some(before), Some(after)) => self.compare(&inside, before, after, depth),
                (Some(before), None) => {
                    let message = format!("{} is gone", place(&inside));
                    self.out.push(Change::new(&rules::MEMBER_REMOVED, inside, message).values(before, &NOTHING));
                }
                (None, Some(after)) if required.iter().any(|one| one == name) => {
                    let message = format!("{} is new and must be given", place(&inside));
                    self.out.push(Change::new(&rules::MEMBER_REQUIRED, inside, message).values(&NOTHING, after));
                }
                (None, Some(after)) => {
                    let message = format!("{} is new", place(&inside));
                    self.out.push(Change::new(&rules::MEMBER_ADDED, inside, message).values(&NOTHING, after));
                }
                (None, None) => {}
            }
        }
    }

    /// Obligations of members that both sides have; those of new and lost members are told with these.
    fn required(
        &mut self,
        here: &str,
        was: &Value,
        is: &Value,
        (old, new): (&Map<String, Value>, &Map<String, Value>),
    ) {
        let has = |schema: &Map<String, Value>, name: &Value| {
            let members = schema.get("properties").map(object);
            name.as_str().zip(members).is_some_and(|(name, members)| members.contains_key(name))
        };
        let (before, after) = (list(was), list(is));
        for name in after.iter().filter(|name| !before.contains(name)) {
            // A new member that must be given is told with the member, where it is described.
            if has(old, name) || !has(new, name) {
                let message = format!("{} of {} must be given", tick(&text(name)), place(here));
                self.out.push(Change::new(&rules::MEMBER_REQUIRED, here, message).values(&NOTHING, name));
            }
        }
        for name in before.iter().filter(|name| !after.contains(name) && (has(new, name) || !has(old, name))) {
            let message = format!("{} of {} need not be given", tick(&text(name)), place(here));
            self.out.push(Change::new(&rules::MEMBER_OPTIONAL, here, message).values(name, &NOTHING));
        }
        if before.len() == after.len() && before.iter().all(|name| after.contains(name)) {
            let message = format!("the members of {} stand in another order", place(here));
            self.out.push(Change::new(&rules::ORDER_CHANGED, here, message).values(was, is));
        }
    }

    /// `true` and nothing both take any value.
    fn inner(&mut self, here: &str, was: &Value, is: &Value, depth: usize) {
        let any = |value: &Value| value.is_null() || value == &Value::Bool(true);
        match (any(was), any(is)) {
            (true, true) => {
                let message = format!("{} says in other words that anything is taken", place(here));
                self.out.push(Change::new(&rules::ORDER_CHANGED, here, message).values(was, is));
            }
            (true, false) => self.whole(here, false, was, is),
            (false, true) => self.whole(here, true, was, is),
            (false, false) => self.compare(here, was, is, depth),
        }
    }

    fn lists(&mut self, here: &str, keyword: &str, was: &Value, is: &Value, depth: usize) {
        let (old, new) = (list(was), list(is));
        if old.len() == new.len() && !old.is_empty() {
            for (index, (before, after)) in old.iter().zip(new).enumerate() {
                self.compare(&format!("{here}/{index}"), before, after, depth);
            }
            return;
        }
        let is_within = |a: &[Value], b: &[Value]| a.iter().all(|one| b.contains(one));
        let alternatives = matches!(keyword, "anyOf" | "oneOf");
        let widened = is.is_null()
            || !was.is_null() && alternatives && is_within(old, new)
            || !alternatives && is_within(new, old);
        self.whole(here, widened, was, is);
    }
}

/// The rule of a bound: it takes less where it is new, or where `less` is smaller than `more`.
fn bound(is: &Value, more: &Value, less: &Value) -> &'static rules::Rule {
    let tighter = match (more.as_f64(), less.as_f64()) {
        (Some(more), Some(less)) => less < more,
        _ => !is.is_null(),
    };
    if tighter { &rules::BOUND_NARROWED } else { &rules::BOUND_WIDENED }
}

/// Whole numbers are numbers.
fn types(value: &Value) -> BTreeSet<&str> {
    let mut all: BTreeSet<&str> = match value {
        Value::String(one) => BTreeSet::from([one.as_str()]),
        other => list(other).iter().filter_map(Value::as_str).collect(),
    };
    if all.contains("number") {
        all.insert("integer");
    }
    all
}

/// What a person calls a place of a schema: `lines/*/rate`.
pub(super) fn place(at: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut steps = at.split('/').map(|step| step.replace("~1", "/").replace("~0", "~"));
    match steps.next().as_deref() {
        Some("arguments" | "definitions") => out.extend(steps.next()),
        first => out.extend(first.map(str::to_owned)),
    }
    while let Some(step) = steps.next() {
        match step.as_str() {
            "properties" | "patternProperties" => out.extend(steps.next()),
            "items" => out.push("*".to_owned()),
            "allOf" | "anyOf" | "oneOf" | "prefixItems" => drop(steps.next()),
            "schema" | "required" => {}
            _ => out.push(step),
        }
    }
    tick(&out.join("/"))
}
