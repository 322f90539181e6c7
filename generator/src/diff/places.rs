//! Where the inputs of both sides differ: the smallest places of each file, with the words that lead there.

use serde_json::{Map, Value};

use super::side::{Base, Head};
use crate::keywords::escape;
use crate::read;

/// One place that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Path below the specs folder.
    pub file: String,
    /// JSON pointer into the newer file; into the older one for what is gone.
    pub pointer: String,
    /// The steps of the pointer, and the names of what stands there.
    pub words: Vec<String>,
}

/// Every place of every file that differs, in order of file.
pub(super) fn all(base: &Base, head: &Head) -> Vec<Place> {
    let mut out = Vec::new();
    let empty = Value::Object(Map::new());
    for (path, file) in head.sources.files.iter() {
        if base.has_input(path, file) {
            continue;
        }
        // As it is written: what corrections make of it is told at the correction.
        let after = read::parsed_as(path, &file.text);
        let before = base.texts.get(path).and_then(|text| read::parsed_as(path, text));
        let known = base.inputs.as_ref().is_some_and(|inputs| inputs.contains_key(path));
        let mut walk = Walk { file: path, found: Vec::new() };
        match (&before, &after) {
            (Some(before), Some(after)) => walk.values(before, after, "", &[]),
            // A file that is new is new in each of its parts; of one whose text is not known nothing is.
            (None, Some(after)) if !known => walk.values(&empty, after, "", &[]),
            _ => walk.tell("", &[]),
        }
        out.append(&mut walk.found);
    }
    for path in base.inputs.iter().flat_map(|inputs| inputs.keys()) {
        if head.sources.files.get(path).is_none() {
            out.push(Place { file: path.clone(), pointer: String::new(), words: Vec::new() });
        }
    }
    out
}

struct Walk<'a> {
    file: &'a str,
    found: Vec<Place>,
}

impl Walk<'_> {
    fn tell(&mut self, pointer: &str, words: &[String]) {
        self.found.push(Place { file: self.file.to_owned(), pointer: pointer.to_owned(), words: words.to_vec() });
    }

    fn values(&mut self, before: &Value, after: &Value, pointer: &str, words: &[String]) {
        if before == after {
            return;
        }
        match (before, after) {
            (Value::Object(old), Value::Object(new)) => {
                for name in super::compare::names(old, new) {
                    let inside = format!("{pointer}/{}", escape(name));
                    let words = [words, &[name.to_owned()]].concat();
                    match (old.get(name), new.get(name)) {
                        (Some(before), Some(after)) => self.values(before, after, &inside, &words),
                        (one, other) => self.whole(&inside, &words, one.or(other)),
                    }
                }
            }
            (Value::Array(old), Value::Array(new)) => self.items(old, new, pointer, words),
            _ => self.tell(pointer, words),
        }
    }

    /// What is new or gone as a whole: its own words help to find it.
    fn whole(&mut self, pointer: &str, words: &[String], value: Option<&Value>) {
        let mut words = words.to_vec();
        words.extend(value.into_iter().flat_map(labels));
        self.tell(pointer, &words);
    }

    /// Items with a name are known by it, plain ones by themselves, others by their number.
    fn items(&mut self, old: &[Value], new: &[Value], pointer: &str, words: &[String]) {
        let is_named =
            |items: &[Value]| items.iter().all(|item| item.get("name").is_some() || item.get("$ref").is_some());
        let is_plain = |items: &[Value]| items.iter().all(|item| !item.is_object() && !item.is_array());
        let known = self.found.len();
        if is_plain(old) && is_plain(new) {
            for (at, item) in new.iter().enumerate().filter(|(_, item)| !old.contains(item)) {
                self.whole(&format!("{pointer}/{at}"), words, Some(item));
            }
            for item in old.iter().filter(|item| !new.contains(item)) {
                self.whole(pointer, words, Some(item));
            }
        } else if is_named(old) && is_named(new) {
            let same = |a: &Value, b: &Value| (&a["name"], &a["in"], &a["$ref"]) == (&b["name"], &b["in"], &b["$ref"]);
            let like = |a: &Value, b: &Value| a["name"] == b["name"] && a["$ref"] == b["$ref"];
            for (at, item) in new.iter().enumerate() {
                let inside = format!("{pointer}/{at}");
                let before = old.iter().find(|one| same(one, item)).or_else(|| old.iter().find(|one| like(one, item)));
                match before {
                    Some(before) => {
                        let named = [words, &labels(item).collect::<Vec<_>>()[..]].concat();
                        self.values(before, item, &inside, &named);
                    }
                    None => self.whole(&inside, words, Some(item)),
                }
            }
            for item in old.iter().filter(|item| !new.iter().any(|one| like(one, item))) {
                self.whole(pointer, words, Some(item));
            }
        } else {
            for (at, item) in new.iter().enumerate() {
                match old.get(at) {
                    Some(before) => self.values(before, item, &format!("{pointer}/{at}"), words),
                    None => self.whole(&format!("{pointer}/{at}"), words, Some(item)),
                }
            }
            for item in old.iter().skip(new.len()) {
                self.whole(pointer, words, Some(item));
            }
        }
        if self.found.len() == known {
            self.tell(pointer, words);
        }
    }
}

/// What something is called.
fn labels(value: &Value) -> impl Iterator<Item = String> {
    let named = ["name", "$ref", "at"].into_iter().filter_map(|member| value.get(member)?.as_str());
    let own = value.as_str().into_iter();
    named.chain(own).map(|text| text.rsplit('/').next().unwrap_or(text).to_owned()).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(before: &Value, after: &Value) -> Vec<(String, String)> {
        let mut walk = Walk { file: "f", found: Vec::new() };
        walk.values(before, after, "", &[]);
        walk.found.into_iter().map(|place| (place.pointer, place.words.join(" "))).collect()
    }

    #[test]
    fn the_smallest_places_are_told() {
        let before =
            json!({"a": {"b": 1, "c": 2}, "list": ["x", "y"], "parameters": [{"name": "p", "in": "query", "max": 1}]});
        let after = json!({"a": {"b": 1, "c": 3}, "list": ["x", "z"], "parameters": [{"name": "n"}, {"name": "p", "in": "query", "max": 2}]});
        let told = [
            ("/a/c", "a c"),
            ("/list/1", "list z"),
            ("/list", "list y"),
            ("/parameters/0", "parameters n"),
            ("/parameters/1/max", "parameters p max"),
        ];
        assert_eq!(found(&before, &after), told.map(|(pointer, words)| (pointer.to_owned(), words.to_owned())));
        assert!(found(&before, &before).is_empty());
    }

    #[test]
    fn another_order_alone_has_the_place_of_the_list() {
        let one = json!({"list": [{"name": "a"}, {"name": "b"}]});
        let other = json!({"list": [{"name": "b"}, {"name": "a"}]});
        assert_eq!(found(&one, &other), [("/list".to_owned(), "list".to_owned())]);
    }
}
