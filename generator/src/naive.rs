//! What the operations would cost a model if each were handed over as its description has it, every
//! reference replaced by what it names: what tools are measured against.
//!
//! That is what a program makes that copies descriptions into tools: texts in full, parameters, body, and the
//! schemas of answers, which clients are given as output schemas. Hosts, security schemes and whatever else the
//! file says of all its operations once are not counted, nor is any wrapping of a tool's entry.

use serde_json::{Map, Value};

use crate::problem::Origin;
use crate::read::Files;
use crate::resolve::{Operation, reference};
use crate::tokens;

/// Bytes of one operation at which counting ends; its figure is a lower bound then.
const MOST: usize = 2_000_000;

/// Tokens of one operation: its key, its path item's parameters, and the operation, as minified JSON. A
/// reference inside itself is left out.
#[must_use]
pub fn tokens(files: &Files, operation: &Operation) -> usize {
    let mut room = MOST;
    let mut out = Map::new();
    out.insert("operation".to_owned(), operation.key.as_str().into());
    if let Some((item, _)) = operation.origin.pointer.rsplit_once('/') {
        let shared = Origin::new(operation.origin.file.clone(), format!("{item}/parameters"));
        if files.at(&shared).is_some() {
            out.insert("parameters".to_owned(), inlined(files, &shared, &mut Vec::new(), &mut room));
        }
    }
    out.insert("description".to_owned(), inlined(files, &operation.origin, &mut Vec::new(), &mut room));
    tokens::count(&Value::Object(out).to_string())
}

fn inlined(files: &Files, place: &Origin, open: &mut Vec<Origin>, room: &mut usize) -> Value {
    let Some(value) = files.at(place) else { return Value::Null };
    if *room == 0 {
        return Value::Null;
    }
    match value {
        Value::Object(members) => {
            if let Some(text) = members.get("$ref").and_then(Value::as_str) {
                let Ok(target) = reference::target(files, &place.join("$ref"), text) else { return Value::Null };
                if open.contains(&target) {
                    return Value::Object(Map::new());
                }
                open.push(target.clone());
                let inner = inlined(files, &target, open, room);
                open.pop();
                return inner;
            }
            let inner = members.keys().map(|name| {
                *room = room.saturating_sub(name.len() + 4);
                (name.clone(), inlined(files, &place.join(name), open, room))
            });
            Value::Object(inner.collect())
        }
        Value::Array(items) => {
            (0..items.len()).map(|at| inlined(files, &place.join(&at.to_string()), open, room)).collect()
        }
        plain => {
            *room = room.saturating_sub(plain.as_str().map_or(5, |text| text.len() + 3));
            plain.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::problem::Problems;

    #[test]
    fn references_are_replaced_and_cycles_end() {
        let mut files = Files::default();
        let text = json!({
            "op": {"a": {"$ref": "#/s"}, "b": [{"$ref": "#/s"}, 1]},
            "s": {"x": {"$ref": "#/s"}, "y": {"$ref": "#/absent"}},
        });
        files.add("f.json", text.to_string(), &mut Problems::default());
        let mut room = MOST;
        let found = inlined(&files, &Origin::new("f.json", "/op"), &mut Vec::new(), &mut room);
        assert_eq!(found, json!({"a": {"x": {}, "y": null}, "b": [{"x": {}, "y": null}, 1]}));
    }

    #[test]
    fn what_explodes_is_cut_short() {
        let mut files = Files::default();
        let levels = (0..40).map(|level| {
            let next = json!({"$ref": format!("#/s{}", level + 1)});
            (format!("s{level}"), json!({"left": next, "right": next}))
        });
        files.add("f.json", Value::Object(levels.collect()).to_string(), &mut Problems::default());
        let mut room = 10_000;
        inlined(&files, &Origin::new("f.json", "/s0"), &mut Vec::new(), &mut room);
        assert_eq!(room, 0);
    }
}
