//! Lifts schemas out of a piece, so that only `$ref`s to their places stay behind.

use serde_json::{Map, Value, json};

use crate::problem::Origin;

/// A copy of a parameter or body without its schemas and examples. Each schema is replaced by a
/// reference to where it stands: `<file>#<pointer>`.
#[must_use]
pub fn lifted(piece: &Map<String, Value>, origin: &Origin) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, value) in piece {
        match (name.as_str(), value) {
            // Examples are as often malformed as not, and nothing is made of them here.
            ("example" | "examples" | "encoding" | "headers", _) => {}
            ("schema", _) => {
                out.insert(name.clone(), place_of(&origin.join("schema")));
            }
            ("content", Value::Object(media)) => {
                let place = origin.join("content");
                let media = media
                    .iter()
                    .map(|(name, value)| match value {
                        Value::Object(value) => (name.clone(), Value::Object(lifted(value, &place.join(name)))),
                        other => (name.clone(), other.clone()),
                    })
                    .collect();
                out.insert(name.clone(), Value::Object(media));
            }
            _ => {
                out.insert(name.clone(), value.clone());
            }
        }
    }
    out
}

pub(super) fn place_of(origin: &Origin) -> Value {
    json!({ "$ref": format!("{}#{}", origin.file, origin.pointer) })
}

/// The place that a lifted schema's reference names.
pub(super) fn place(reference: &str) -> Option<Origin> {
    let (file, pointer) = reference.split_once('#')?;
    Some(Origin::new(file, pointer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_leave_their_places_behind() {
        let piece = json!({
            "name": "a",
            "schema": {"type": ["string", "null"]},
            "content": {"application/json": {"schema": true, "example": {"$ref": 5}}}
        });
        let out = lifted(piece.as_object().unwrap(), &Origin::new("f.json", "/x"));
        assert_eq!(
            Value::Object(out),
            json!({
                "name": "a",
                "schema": {"$ref": "f.json#/x/schema"},
                "content": {"application/json": {"schema": {"$ref": "f.json#/x/content/application~1json/schema"}}}
            })
        );
        assert_eq!(place("f.json#/x/schema"), Some(Origin::new("f.json", "/x/schema")));
    }
}
