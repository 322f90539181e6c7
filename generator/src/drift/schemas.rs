//! Two schemas in step. Every pair of places is compared once, however many operations lead there,
//! so that recursion ends and a change in a shared part is one change.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use super::change::{Change, Kind, brief};
use crate::problem::Origin;
use crate::read::Files;
use crate::resolve::reference;

/// Bounds that are compared; where one is new or tighter, what fitted may no longer fit.
const UPPER: &[&str] = &["maxLength", "maximum", "maxItems", "maxProperties"];
const LOWER: &[&str] = &["minLength", "minimum", "minItems", "minProperties"];

/// How deep members are told; deeper ones no tool offers.
const DEEPEST: usize = 12;

type Places = Vec<Origin>;

/// A pair of places that has been compared.
#[derive(Debug, Default)]
struct Node {
    changes: Vec<Change>,
    inside: Vec<usize>,
}

/// All pairs that have been compared.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    files: &'a Files,
    known: BTreeMap<(Places, Places), usize>,
    nodes: Vec<Node>,
    /// Met and not compared yet.
    open: VecDeque<(usize, String, Places, Places)>,
}

/// What all schemas at some places say together.
#[derive(Debug, Default)]
struct View {
    types: BTreeSet<String>,
    values: Option<BTreeMap<String, Value>>,
    bounds: BTreeMap<&'static str, (Value, Origin)>,
    required: BTreeSet<String>,
    members: BTreeMap<String, Places>,
    items: Places,
}

impl<'a> Walk<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        Self { files, known: BTreeMap::new(), nodes: Vec::new(), open: VecDeque::new() }
    }

    /// Compares the schemas at two places; answers with the number of the pair. The shortest way to a
    /// place gives it its name, so what is met is put off until its neighbours are known.
    pub(super) fn pair(&mut self, subject: &str, ours: Places, newer: Places) -> usize {
        let number = self.met(subject, ours, newer);
        while let Some((number, subject, ours, newer)) = self.open.pop_front() {
            self.nodes[number] = self.compared(&subject, &ours, &newer);
        }
        number
    }

    /// The number of a pair, which is compared later where it is new.
    fn met(&mut self, subject: &str, ours: Places, newer: Places) -> usize {
        if let Some(known) = self.known.get(&(ours.clone(), newer.clone())) {
            return *known;
        }
        let number = self.nodes.len();
        self.nodes.push(Node::default());
        self.known.insert((ours.clone(), newer.clone()), number);
        self.open.push_back((number, subject.to_owned(), ours, newer));
        number
    }

    fn compared(&mut self, subject: &str, ours: &[Origin], newer: &[Origin]) -> Node {
        let (old, new) = (self.view(ours), self.view(newer));
        let place = newer.first().cloned().unwrap_or_default();
        let mut node = Node::default();
        let mut tell = |kind: Kind, origin: Origin| {
            node.changes.push(Change { subject: subject.to_owned(), kind, origin });
        };
        types(&old, &new, &place, &mut tell);
        values(&old, &new, &place, &mut tell);
        bounds(&old, &new, &place, &mut tell);
        let below = |name: &str| {
            if subject.ends_with(':') { format!("{subject}{name}") } else { format!("{subject}/{name}") }
        };
        if subject.matches('/').count() < DEEPEST {
            self.members(&old, &new, &below, &mut node);
            if !old.items.is_empty() && !new.items.is_empty() {
                node.inside.push(self.met(&below("*"), old.items, new.items));
            }
        }
        node
    }

    fn members(&mut self, old: &View, new: &View, below: &dyn Fn(&str) -> String, node: &mut Node) {
        for (name, places) in &new.members {
            let required = new.required.contains(name);
            let Some(before) = old.members.get(name) else {
                let origin = places.first().cloned().unwrap_or_default();
                node.changes.push(Change { subject: below(name), kind: Kind::Gained { required }, origin });
                continue;
            };
            if required != old.required.contains(name) {
                let origin = places.first().cloned().unwrap_or_default();
                node.changes.push(Change { subject: below(name), kind: obligation(required), origin });
            }
            node.inside.push(self.met(&below(name), before.clone(), places.clone()));
        }
        for (name, places) in old.members.iter().filter(|(name, _)| !new.members.contains_key(*name)) {
            let origin = places.first().cloned().unwrap_or_default();
            node.changes.push(Change { subject: below(name), kind: Kind::Lost, origin });
        }
    }

    /// The changes of a pair and of all that it leads to.
    pub(super) fn changes(&self, from: usize) -> Vec<&Change> {
        let mut seen = BTreeSet::from([from]);
        let mut open = vec![from];
        while let Some(next) = open.pop() {
            open.extend(self.nodes[next].inside.iter().filter(|inside| seen.insert(**inside)));
        }
        seen.into_iter().flat_map(|number| &self.nodes[number].changes).collect()
    }

    fn view(&self, places: &[Origin]) -> View {
        let mut view = View::default();
        let mut seen = BTreeSet::new();
        let mut open: Vec<Origin> = places.iter().rev().cloned().collect();
        while let Some(place) = open.pop() {
            if !seen.insert(place.clone()) {
                continue;
            }
            let Some(Value::Object(schema)) = self.files.at(&place) else { continue };
            if let Some(text) = schema.get("$ref").and_then(Value::as_str)
                && let Ok(target) = reference::target(self.files, &place.join("$ref"), text)
            {
                open.push(target);
            }
            for keyword in ["allOf", "oneOf", "anyOf"] {
                let count = schema.get(keyword).and_then(Value::as_array).map_or(0, Vec::len);
                open.extend((0..count).rev().map(|at| place.join(keyword).join(&at.to_string())));
            }
            self.add(&place, schema, &mut view);
        }
        view
    }

    fn add(&self, place: &Origin, schema: &serde_json::Map<String, Value>, view: &mut View) {
        match schema.get("type") {
            Some(Value::String(name)) => drop(view.types.insert(name.clone())),
            Some(Value::Array(names)) => view.types.extend(names.iter().filter_map(Value::as_str).map(str::to_owned)),
            _ => {}
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            view.types.insert("null".to_owned());
        }
        let listed = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice);
        if let Some(values) = listed.or(schema.get("const").map(std::slice::from_ref)) {
            let all = view.values.get_or_insert_default();
            all.extend(values.iter().map(|value| (value.to_string(), value.clone())));
        }
        for keyword in UPPER.iter().chain(LOWER).chain(&["pattern"]) {
            if let Some(value) = schema.get(*keyword) {
                view.bounds.insert(keyword, (value.clone(), place.join(keyword)));
            }
        }
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        view.required.extend(required.filter_map(Value::as_str).map(str::to_owned));
        for name in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|all| all.keys()) {
            let member = place.join("properties").join(name);
            let end = reference::end(self.files, &member).ok().and_then(|end| self.files.at(&end));
            let only_told =
                |value: Option<&Value>| value.is_some_and(|value| value.get("readOnly") == Some(&true.into()));
            if !only_told(self.files.at(&member)) && !only_told(end) {
                view.members.entry(name.clone()).or_default().push(member);
            }
        }
        if schema.contains_key("items") {
            view.items.push(place.join("items"));
        }
    }
}

/// Something must now be given, or need not be any more.
pub(super) fn obligation(required: bool) -> Kind {
    let word = |required: bool| if required { "required" } else { "optional" }.to_owned();
    Kind::Changed { what: "it".to_owned(), from: word(!required), to: word(required), narrower: required }
}

fn types(old: &View, new: &View, place: &Origin, tell: &mut dyn FnMut(Kind, Origin)) {
    if old.types == new.types || old.types.is_empty() && new.types.is_empty() {
        return;
    }
    let word = |types: &BTreeSet<String>| {
        if types.is_empty() { "any".to_owned() } else { types.iter().cloned().collect::<Vec<_>>().join(" or ") }
    };
    let narrower = !new.types.is_empty() && (old.types.is_empty() || !old.types.is_subset(&new.types));
    let kind = Kind::Changed { what: "the type".to_owned(), from: word(&old.types), to: word(&new.types), narrower };
    tell(kind, place.clone());
}

fn values(old: &View, new: &View, place: &Origin, tell: &mut dyn FnMut(Kind, Origin)) {
    let without = |a: &BTreeMap<String, Value>, b: &BTreeMap<String, Value>| -> Vec<String> {
        a.iter().filter(|(name, _)| !b.contains_key(*name)).map(|(_, value)| brief(value)).collect()
    };
    let (from, to) = match (&old.values, &new.values) {
        (Some(old), Some(new)) => {
            for (values, kind) in [
                (without(new, old), Kind::ValuesGained as fn(Vec<String>) -> Kind),
                (without(old, new), Kind::ValuesLost),
            ] {
                if !values.is_empty() {
                    tell(kind(values), place.clone());
                }
            }
            return;
        }
        (None, None) => return,
        (None, Some(new)) => ("any".to_owned(), format!("one of {} values", new.len())),
        (Some(old), None) => (format!("one of {} values", old.len()), "any".to_owned()),
    };
    let narrower = new.values.is_some();
    tell(Kind::Changed { what: "its value".to_owned(), from, to, narrower }, place.clone());
}

fn bounds(old: &View, new: &View, place: &Origin, tell: &mut dyn FnMut(Kind, Origin)) {
    let names: BTreeSet<&&str> = old.bounds.keys().chain(new.bounds.keys()).collect();
    for name in names {
        let (before, after) = (old.bounds.get(*name), new.bounds.get(*name));
        if before.map(|(value, _)| value) == after.map(|(value, _)| value) {
            continue;
        }
        let number = |bound: Option<&(Value, Origin)>| bound.and_then(|(value, _)| value.as_f64());
        let narrower = after.is_some()
            && match (number(before), number(after)) {
                (Some(before), Some(after)) if UPPER.contains(name) => after < before,
                (Some(before), Some(after)) => after > before,
                _ => true,
            };
        let word = |bound: Option<&(Value, Origin)>| bound.map_or("none".to_owned(), |(value, _)| brief(value));
        let origin = after.map_or(place, |(_, origin)| origin).clone();
        let kind = Kind::Changed { what: format!("`{name}`"), from: word(before), to: word(after), narrower };
        tell(kind, origin);
    }
}
