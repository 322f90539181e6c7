//! The documents of both sides, paired: what was gained, lost, renamed, and what both have.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::cause::{Cause, CauseKind, Causes};
use super::compare::{self, NOTHING, tick};
use super::finding::{Change, Finding, Kind};
use super::side::{Base, Head};
use super::{agent, power, rules, shared, signs, tool};
use crate::parallel;
use crate::read;

/// One document of a side.
#[derive(Debug)]
struct Document {
    text: String,
    value: Value,
}

/// Both sides of what differs; what is equal is never parsed.
#[derive(Debug, Default)]
pub(super) struct Documents {
    before: BTreeMap<(Kind, String), Document>,
    after: BTreeMap<(Kind, String), Document>,
    /// Surface files of the base that are no surface.
    pub broken: Vec<String>,
    /// Tools that are the same on both sides.
    pub same: usize,
    /// Tools of the newer side.
    pub tools: usize,
    /// The base was made before products had surfaces.
    pub without_products: bool,
    /// The base was made before agents had surfaces.
    pub without_agents: bool,
}

/// What a path below the surface folder holds.
fn kind(path: &str) -> Option<(Kind, String)> {
    let name = path.strip_suffix(".yaml")?;
    match name.split_once('/') {
        None => (name == "_data_centres").then(|| (Kind::DataCentres, "data_centres".to_owned())),
        Some(("bundles", name)) => Some((Kind::Bundle, name.to_owned())),
        Some(("agents", name)) => Some((Kind::Agent, name.to_owned())),
        Some(("_products", name)) => Some((Kind::Product, name.to_owned())),
        Some((_, name)) => Some((Kind::Tool, name.to_owned())),
    }
}

impl Documents {
    /// Parses what differs.
    pub(super) fn of(base: &Base, head: &Head) -> Self {
        let has = |below: &str| base.surfaces.keys().any(|path| path.starts_with(below));
        let had_agents = base.inputs.iter().flat_map(|inputs| inputs.keys()).any(|path| path.starts_with("agents/"));
        let mut out = Self {
            without_products: !base.surfaces.contains_key("_data_centres.yaml"),
            without_agents: had_agents && !has("agents/"),
            ..Self::default()
        };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (path, bytes) in &head.surfaces {
            let Some((kind, name)) = kind(path) else { continue };
            out.tools += usize::from(kind == Kind::Tool);
            if base.surfaces.get(path).is_some_and(|before| same(before, bytes)) {
                out.same += usize::from(kind == Kind::Tool);
                continue;
            }
            let is_unknown = match kind {
                Kind::Product | Kind::DataCentres => out.without_products,
                Kind::Agent => out.without_agents,
                _ => false,
            };
            if !is_unknown {
                after.push(((kind, name), bytes));
            }
        }
        for (path, bytes) in &base.surfaces {
            let Some((kind, name)) = kind(path) else { continue };
            if head.surfaces.get(path).is_some_and(|after| same(bytes, after)) {
                continue;
            }
            before.push(((kind, name), path, bytes));
        }
        let parsed = parallel::map(&after, |(_, bytes)| document(bytes));
        out.after = after.into_iter().zip(parsed).filter_map(|((key, _), one)| Some((key, one?))).collect();
        let parsed = parallel::map(&before, |(_, _, bytes)| document(bytes));
        for ((key, path, _), document) in before.into_iter().zip(parsed) {
            match document {
                Some(document) => drop(out.before.insert(key, document)),
                None => out.broken.push(path.clone()),
            }
        }
        out
    }
}

/// Whether two files say the same; the first lines are a comment, which names sources.
fn same(before: &[u8], after: &[u8]) -> bool {
    let body = |bytes: &'_ [u8]| -> usize {
        bytes.split_inclusive(|byte| *byte == b'\n').take_while(|line| line.starts_with(b"#")).map(<[u8]>::len).sum()
    };
    before == after || before[body(before)..] == after[body(after)..]
}

fn document(bytes: &[u8]) -> Option<Document> {
    let text = std::str::from_utf8(bytes).ok()?;
    let value = read::parsed(text).filter(Value::is_object)?;
    Some(Document { text: text.to_owned(), value })
}

/// Everything that differs, each with its cause.
pub(super) fn findings(documents: &Documents, head: &Head, causes: &Causes) -> Vec<Finding> {
    let mut out = Vec::new();
    let renamed = renamed(documents);
    let nothing = json!({});
    let products: BTreeMap<&str, (&Value, &Value)> = documents
        .after
        .iter()
        .filter(|((kind, _), _)| *kind == Kind::Product)
        .map(|((kind, name), after)| {
            let before = documents.before.get(&(*kind, name.clone())).map_or(&nothing, |before| &before.value);
            (name.as_str(), (before, &after.value))
        })
        .collect();
    let changed: BTreeSet<&str> = names(documents, Kind::Tool);
    let all: Vec<(&(Kind, String), &Document)> = documents.after.iter().collect();
    let found = parallel::map(&all, |((kind, name), after)| {
        let mut out = Vec::new();
        let old_name = renamed.get(name).filter(|_| *kind == Kind::Tool).copied().unwrap_or(name);
        let Some(before) = documents.before.get(&(*kind, old_name.to_owned())) else {
            let change = added(*kind, after);
            let cause = causes.of_added(*kind, name, &change);
            let told = signs::all(std::slice::from_ref(&change));
            out.extend(told.into_iter().chain([change]).map(|one| Finding::new(*kind, name, one, cause.clone())));
            return out;
        };
        let product = after.value["product"].as_str().unwrap_or_default();
        let both_sides =
            products.get(product).map(|(before, after)| shared::of_product(before, after)).unwrap_or_default();
        let found = match kind {
            Kind::Tool => tool::changes(&before.value, &after.value, both_sides),
            Kind::Bundle => shared::bundle(&before.value, &after.value, &changed),
            Kind::Agent => agent::agent(&before.value, &after.value),
            Kind::Product => shared::product(&before.value, &after.value),
            _ => shared::data_centres(&before.value, &after.value),
        };
        let told = causes.of_changes(*kind, name, &after.value, found);
        out.extend(told.into_iter().map(|(change, cause)| Finding::new(*kind, name, change, cause)));
        out
    });
    out.extend(found.into_iter().flatten());
    for ((kind, name), before) in &documents.before {
        let has = documents.after.contains_key(&(*kind, name.clone()));
        if has || *kind == Kind::Tool && renamed.values().any(|old| old == name) {
            continue;
        }
        let change = removed(*kind, before, head);
        let cause = causes.of_removed(*kind, name, &before.text, &before.value, &change);
        out.push(Finding::new(*kind, name, change, cause));
    }
    follow_tools(documents, &mut out);
    out
}

/// What a bundle holds and costs follows from its tools, where its own file is the same.
fn follow_tools(documents: &Documents, findings: &mut [Finding]) {
    let told = |is_asked: fn(&Finding) -> bool| -> BTreeMap<String, Cause> {
        let of_tools = findings.iter().filter(|one| is_asked(one) && one.cause.kind != CauseKind::Generator);
        let tools = of_tools.filter(|one| one.subjects[0].kind == Kind::Tool);
        tools.map(|one| (one.subjects[0].name.clone(), one.cause.clone())).collect()
    };
    let (by_tokens, by_any) = (told(|one| one.rule == &rules::TOKENS_CHANGED), told(|_| true));
    let is_open = |one: &&mut Finding| one.subjects[0].kind == Kind::Bundle && one.cause.kind == CauseKind::Generator;
    for finding in findings.iter_mut().filter(is_open) {
        let key = (Kind::Bundle, finding.subjects[0].name.clone());
        let cause = if let Some(tool) = finding.subjects[0].at.strip_prefix("tools/") {
            by_any.get(tool)
        } else {
            let sides = [documents.after.get(&key), documents.before.get(&key)].into_iter().flatten();
            let tools = || sides.clone().flat_map(|bundle| compare::object(&bundle.value["tools"]).keys());
            tools().find_map(|name| by_tokens.get(name)).or_else(|| tools().find_map(|name| by_any.get(name)))
        };
        if let Some(cause) = cause {
            finding.cause = cause.clone();
        }
    }
}

fn names(documents: &Documents, wanted: Kind) -> BTreeSet<&str> {
    let both = documents.after.keys().chain(documents.before.keys());
    both.filter(|(kind, _)| *kind == wanted).map(|(_, name)| name.as_str()).collect()
}

/// New name to old name: the same method of the same resource, else the same request with the same arguments.
fn renamed(documents: &Documents) -> BTreeMap<String, &str> {
    let tools = |side: &'static str| {
        let (one, other) = match side {
            "before" => (&documents.before, &documents.after),
            _ => (&documents.after, &documents.before),
        };
        one.iter().filter(move |(key, _)| key.0 == Kind::Tool && !other.contains_key(*key))
    };
    let mut out: BTreeMap<String, &str> = BTreeMap::new();
    for same in [method as fn(&Value) -> Value, asks] {
        for ((_, new), after) in tools("after") {
            if out.contains_key(new) {
                continue;
            }
            let is_free = |old: &str, out: &BTreeMap<String, &str>| !out.values().any(|taken| *taken == old);
            let like = |before: &&Document| {
                same(&before.value) == same(&after.value) && before.value["product"] == after.value["product"]
            };
            let found = tools("before").find(|((_, old), before)| is_free(old, &out) && like(before));
            if let Some(((_, old), _)) = found {
                out.insert(new.clone(), old);
            }
        }
    }
    out
}

fn method(surface: &Value) -> Value {
    json!([surface["resource"], surface["method"]])
}

fn asks(surface: &Value) -> Value {
    let places: Vec<&Value> =
        surface["arguments"].as_object().into_iter().flatten().map(|(_, one)| &one["goes"]).collect();
    json!([surface["request"], places])
}

fn added(kind: Kind, document: &Document) -> Change {
    let value = &document.value;
    let (rule, message, after) = match kind {
        Kind::Tool => {
            let risks: Vec<String> = value["risk"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|one| tick(one.as_str().unwrap_or_default()))
                .collect();
            let message = format!(
                "it is new, with the risk {} and {}",
                risks.join(", "),
                tick(value["request"]["line"].as_str().unwrap_or_default())
            );
            (&rules::TOOL_ADDED, message, power::gist(value))
        }
        Kind::Bundle => (&rules::BUNDLE_ADDED, "it is new".to_owned(), value.clone()),
        Kind::Agent => (&rules::AGENT_ADDED, "it is new".to_owned(), value.clone()),
        Kind::Product => (&rules::PRODUCT_ADDED, "it is new".to_owned(), value.clone()),
        _ => (&rules::HOST_ADDED, "the table of hosts is new".to_owned(), value.clone()),
    };
    Change::new(rule, "", message).values(&NOTHING, &after)
}

fn removed(kind: Kind, document: &Document, head: &Head) -> Change {
    let value = &document.value;
    let (rule, message, before) = match kind {
        Kind::Tool if is_withheld(value, head) => {
            (&rules::TOOL_WITHHELD, "it cannot be made: its inputs have errors".to_owned(), power::gist(value))
        }
        Kind::Tool => (&rules::TOOL_REMOVED, "it is gone".to_owned(), power::gist(value)),
        Kind::Bundle => (&rules::BUNDLE_REMOVED, "it is gone".to_owned(), value.clone()),
        Kind::Agent => (&rules::AGENT_REMOVED, "it is gone".to_owned(), value.clone()),
        Kind::Product => (&rules::PRODUCT_REMOVED, "it is gone".to_owned(), value.clone()),
        _ => (&rules::HOST_REMOVED, "the table of hosts is gone".to_owned(), value.clone()),
    };
    Change::new(rule, "", message).values(&before, &NOTHING)
}

/// The specs still have the method, and something is wrong.
fn is_withheld(surface: &Value, head: &Head) -> bool {
    let text = |name: &str| surface[name].as_str().unwrap_or_default();
    let product = head.sources.products.iter().find(|product| product.folder == text("product"));
    head.problems.has_errors()
        && product.is_none_or(|product| {
            product.resources.iter().filter(|one| one.spec.resource == text("resource")).any(|resource| {
                resource.spec.methods.contains_key(text("method")) && resource.docs.contains_key(text("method"))
                    || resource.broken_methods.contains(text("method"))
            })
        })
}

impl Documents {
    /// The source files that a surface file names in its first line.
    pub(super) fn sources(text: &str) -> Vec<&str> {
        let line = text.lines().next().unwrap_or_default();
        line.split([' ', ',']).filter_map(|word| word.strip_prefix("specs/")).collect()
    }
}
