//! Names of types that JSON Schema does not have and that can only mean one thing.

use serde_json::{Map, Value};

/// Rewrites such names throughout a description. What names nothing known stays, and is told where it
/// is needed.
pub(in crate::read) fn mend(value: &mut Value) {
    match value {
        Value::Object(members) => {
            name(members);
            for (name, member) in members.iter_mut() {
                // What stands there is data, and may have a member of that name.
                if !matches!(name.as_str(), "example" | "examples" | "default" | "enum" | "const") {
                    mend(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mend),
        _ => {}
    }
}

fn name(members: &mut Map<String, Value>) {
    let meant = match members.get("type") {
        Some(Value::String(word)) => match meaning(word) {
            Meaning::Known | Meaning::Unknown => return,
            meant => meant,
        },
        Some(Value::Array(words)) => {
            let names: Vec<Value> = words
                .iter()
                .map(|word| match word {
                    // YAML reads the name of this type as no value.
                    Value::Null => "null".into(),
                    Value::String(name) => match meaning(name) {
                        Meaning::Type(known) => known.into(),
                        _ => word.clone(),
                    },
                    other => other.clone(),
                })
                .collect();
            members.insert("type".to_owned(), names.into());
            return;
        }
        _ => return,
    };
    match meant {
        Meaning::Type(known) => drop(members.insert("type".to_owned(), known.into())),
        Meaning::Anything => drop(members.shift_remove("type")),
        Meaning::File => {
            members.insert("type".to_owned(), "string".into());
            members.insert("format".to_owned(), "binary".into());
        }
        Meaning::Known | Meaning::Unknown => {}
    }
}

enum Meaning {
    Known,
    Type(&'static str),
    Anything,
    File,
    Unknown,
}

fn meaning(word: &str) -> Meaning {
    if matches!(word, "array" | "boolean" | "integer" | "null" | "number" | "object" | "string") {
        return Meaning::Known;
    }
    let plain: String = word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    match plain.as_str() {
        "string" | "str" | "text" | "char" | "date" | "datetime" | "time" | "timestamp" | "email" | "uuid" => {
            Meaning::Type("string")
        }
        "integer" | "int" | "int32" | "int64" | "long" | "short" => Meaning::Type("integer"),
        "number" | "float" | "double" | "decimal" => Meaning::Type("number"),
        "boolean" | "bool" => Meaning::Type("boolean"),
        "array" | "list" => Meaning::Type("array"),
        "object" | "map" | "hashmap" | "dict" | "jsonobject" => Meaning::Type("object"),
        "null" => Meaning::Type("null"),
        "any" => Meaning::Anything,
        "file" | "binary" => Meaning::File,
        _ => Meaning::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_word_becomes_the_type_that_it_means() {
        let mut schema = json!({
            "type": "Object",
            "properties": {
                "type": {"type": "String"}, "size": {"type": "int64"}, "any": {"type": "any"}, "scan": {"type": "file"},
                "maybe": {"type": ["String", null]}, "odd": {"type": "florb"}
            },
            "example": {"type": "String"}
        });
        mend(&mut schema);
        let meant = json!({
            "type": "object",
            "properties": {
                "type": {"type": "string"}, "size": {"type": "integer"}, "any": {}, "scan": {"type": "string", "format": "binary"},
                "maybe": {"type": ["string", "null"]}, "odd": {"type": "florb"}
            },
            "example": {"type": "String"}
        });
        assert_eq!(schema, meant);
    }
}
