//! Ids pass what clients hold exactly as a number (2^53), so they are texts throughout.

use serde_json::{Map, Value};

use crate::problem::Origin;
use crate::read::Files;
use crate::resolve::reference;

/// Words that end like ids and are none.
const NO_IDS: [&str; 12] =
    ["aid", "arid", "avoid", "bid", "grid", "kid", "lid", "mid", "paid", "solid", "valid", "void"];

/// Makes the number that an id is described as at these places, or a list of such, a text.
pub(in crate::lower) fn ids_are_texts(files: &Files, name: &str, places: &[Origin], schema: &mut Map<String, Value>) {
    let is_id = match kind(name) {
        Some(Kind::Sure) => true,
        Some(Kind::Likely) => places.iter().any(|place| is_wide(files, place)),
        None => false,
    };
    if is_id {
        if let Some(Value::Object(items)) = schema.get_mut("items") {
            number_to_text(items);
        }
        number_to_text(schema);
    }
}

/// Whether an argument is called after ids: `owner_id`, `ticketIds`, `zuid`.
pub(in crate::lower) fn is_called_id(name: &str) -> bool {
    kind(name).is_some()
}

/// Whether the number at a place, or the items there, pass what every client can hold.
fn is_wide(files: &Files, place: &Origin) -> bool {
    let end = |place: &Origin| reference::end(files, place).unwrap_or_else(|_| place.clone());
    let says = |place: &Origin| {
        files.at(place).and_then(|schema| schema.get("format")).is_some_and(|format| format == "int64")
    };
    let place = end(place);
    says(&place) || says(&end(&place.join("items")))
}

/// How surely a name is that of an id.
enum Kind {
    /// `id`, `owner_id`, `ownerId`, `ids`.
    Sure,
    /// `uid` and the like: only where the number is a wide one.
    Likely,
}

fn kind(name: &str) -> Option<Kind> {
    let mut word = String::new();
    let mut before = '_';
    for sign in name.trim_end_matches("[]").chars() {
        if !sign.is_alphanumeric() || (sign.is_uppercase() && before.is_lowercase()) {
            word.clear();
        }
        if sign.is_alphanumeric() {
            word.extend(sign.to_lowercase());
        }
        before = sign;
    }
    match word.as_str() {
        "id" | "ids" => Some(Kind::Sure),
        short if short.len() <= 5 && short.ends_with("id") && !NO_IDS.contains(&short) => Some(Kind::Likely),
        _ => None,
    }
}

fn number_to_text(schema: &mut Map<String, Value>) {
    let is_number = |kind: &Value| kind == "integer" || kind == "number";
    let bounded = ["enum", "const", "default"].iter().any(|keyword| schema.contains_key(*keyword));
    if bounded {
        return;
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) if kinds.iter().any(is_number) => {
            let others = kinds.iter().filter(|kind| !is_number(kind) && *kind != "string").cloned();
            Value::Array(std::iter::once("string".into()).chain(others).collect())
        }
        Some(kind) if is_number(kind) => "string".into(),
        _ => return,
    };
    for bound in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"] {
        schema.shift_remove(bound);
    }
    schema.insert("type".to_owned(), kind);
    schema.insert("pattern".to_owned(), "^[0-9]{1,19}$".into());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn made(name: &str, schema: Value) -> Value {
        let mut files = Files::default();
        files.add("a.json", schema.to_string(), &mut crate::problem::Problems::default());
        let Value::Object(mut schema) = schema else { panic!() };
        ids_are_texts(&files, name, &[Origin::new("a.json", "")], &mut schema);
        Value::Object(schema)
    }

    #[test]
    fn numbers_that_are_ids_become_texts() {
        let text = json!({"type": "string", "pattern": "^[0-9]{1,19}$"});
        for name in ["id", "owner_id", "ownerId", "ID", "Owner-Id"] {
            assert_eq!(made(name, json!({"type": "integer", "minimum": 1})), text, "{name}");
        }
        assert_eq!(made("ids[]", json!({"type": "array", "items": {"type": "integer"}}))["items"], text);
        assert_eq!(made("zuid", json!({"type": "integer", "format": "int64"})), text);
        assert_eq!(made("id", json!({"type": ["integer", "null"]}))["type"], json!(["string", "null"]));
    }

    #[test]
    fn other_numbers_stay() {
        for name in ["amount_paid", "valid", "size", "idle", "zuid", "grids"] {
            assert_eq!(made(name, json!({"type": "integer"})), json!({"type": "integer"}), "{name}");
        }
        assert_eq!(made("paid", json!({"type": "integer", "format": "int64"}))["type"], "integer");
    }
}
