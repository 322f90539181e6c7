//! What a server told against what is compiled in here.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::ask::Told;
use crate::access::{View, without_hidden};
use crate::descriptor::Registry;

/// The verdict, and all that it rests on.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Verdict {
    /// Everything that the server has is what was reviewed.
    pub(super) same: bool,
    /// What is compiled in here.
    pub(super) surface: &'static str,
    /// What the server tells; nothing where it tells none.
    pub(super) surface_told: Option<String>,
    /// Tools whose entry is the same to the byte.
    pub(super) unchanged: usize,
    /// By tool, the members of its entry that differ.
    pub(super) changed: BTreeMap<String, Vec<String>>,
    /// Tools that are not compiled in here.
    pub(super) unknown: Vec<String>,
    /// Entries that stand more than once, or have no name.
    pub(super) odd: Vec<String>,
    /// Tools that are compiled in here and that the server does not have: a scoped server has fewer.
    pub(super) absent: usize,
}

/// Compares. A server tells of other tools only where it has them: texts are compared as they read for its set.
pub(super) fn compare(registry: &'static Registry, told: &Told) -> Verdict {
    let mut entries: BTreeMap<String, &str> = BTreeMap::new();
    let mut odd = Vec::new();
    for entry in &told.entries {
        let value: Value = serde_json::from_str(entry.get()).unwrap_or_default();
        match value.get("name").and_then(Value::as_str) {
            None => odd.push("an entry without a name".to_owned()),
            Some(name) if entries.insert(name.to_owned(), entry.get()).is_some() => odd.push(format!("{name} twice")),
            Some(_) => {}
        }
    }
    let view = View::of(registry, entries.keys().filter_map(|name| registry.tool(name)));
    let (mut changed, mut unknown, mut unchanged) = (BTreeMap::new(), Vec::new(), 0);
    for (name, entry) in &entries {
        match view.tool(name) {
            None => unknown.push(name.clone()),
            Some(tool) => {
                let expected = without_hidden(tool.entry, &view);
                if expected == *entry {
                    unchanged += 1;
                } else {
                    changed.insert(name.clone(), differing(&expected, entry));
                }
            }
        }
    }
    let same_surface = told.surface_hash.as_deref() == Some(registry.surface_hash);
    Verdict {
        same: same_surface && changed.is_empty() && unknown.is_empty() && odd.is_empty(),
        surface: registry.surface_hash,
        surface_told: told.surface_hash.clone(),
        absent: registry.tools.len() - view.tools().len(),
        unchanged,
        changed,
        unknown,
        odd,
    }
}

/// Members of an entry that are not the same; where all are, the way it is written.
fn differing(expected: &str, told: &str) -> Vec<String> {
    let parse = |text| serde_json::from_str::<Value>(text).unwrap_or_default();
    let (expected, told) = (parse(expected), parse(told));
    let none = serde_json::Map::new();
    let (expected, told) = (expected.as_object().unwrap_or(&none), told.as_object().unwrap_or(&none));
    let mut out: Vec<String> =
        expected.iter().filter(|(name, value)| told.get(*name) != Some(value)).map(|(name, _)| name.clone()).collect();
    out.extend(told.keys().filter(|name| !expected.contains_key(*name)).cloned());
    if out.is_empty() {
        out.push("the order of its members, or how they are written".to_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::*;
    use crate::cli::tests::REGISTRY;

    fn told(hash: &str, entries: &[&str]) -> Told {
        let raw = |entry: &&str| RawValue::from_string((*entry).to_owned()).unwrap();
        Told { surface_hash: Some(hash.to_owned()), entries: entries.iter().map(raw).collect() }
    }

    fn own() -> Vec<&'static str> {
        REGISTRY.tools.iter().map(|tool| tool.entry).collect()
    }

    #[test]
    fn the_same_program_is_the_same() {
        let verdict = compare(&REGISTRY, &told(REGISTRY.surface_hash, &own()));
        assert!(verdict.same, "{verdict:?}");
        assert_eq!((verdict.unchanged, verdict.absent), (REGISTRY.tools.len(), 0));
        // A scoped server has fewer, and texts that name no other.
        let one = without_hidden(own()[0], &View::of(&REGISTRY, [REGISTRY.tools[0]])).into_owned();
        let verdict = compare(&REGISTRY, &told(REGISTRY.surface_hash, &[&one]));
        assert!(verdict.same && verdict.absent == REGISTRY.tools.len() - 1, "{verdict:?}");
    }

    #[test]
    fn every_difference_is_told() {
        let changed = own()[0].replacen("\"title\":\"", "\"title\":\"Not ", 1);
        let strange = r#"{"name":"made_up","inputSchema":{}}"#;
        let mut entries = own();
        entries[0] = &changed;
        entries.extend([strange, r#"{"title":"nameless"}"#]);
        let verdict = compare(&REGISTRY, &told(REGISTRY.surface_hash, &entries));
        assert!(!verdict.same);
        assert_eq!(verdict.changed[REGISTRY.tools[0].name], ["title"]);
        assert_eq!(verdict.unknown, ["made_up"]);
        assert_eq!(verdict.odd, ["an entry without a name"]);
        let twice = [own()[0], own()[0]];
        assert_eq!(compare(&REGISTRY, &told(REGISTRY.surface_hash, &twice)).odd.len(), 1);
    }

    #[test]
    fn another_surface_under_the_same_list_is_not_the_same() {
        assert!(!compare(&REGISTRY, &told("beef", &own())).same);
        let silent = Told { surface_hash: None, ..told("", &own()) };
        assert!(!compare(&REGISTRY, &silent).same);
    }

    #[test]
    fn another_order_of_members_is_a_difference() {
        assert_eq!(
            differing(r#"{"a":1,"b":2}"#, r#"{"b":2,"a":1}"#),
            ["the order of its members, or how they are written"]
        );
        assert_eq!(differing(r#"{"a":1}"#, r#"{"a":2,"c":1}"#), ["a", "c"]);
    }
}
