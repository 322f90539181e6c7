//! What a call can cause, as far as names and HTTP methods tell; careful where they are silent.

use serde_json::{Map, Value, json};

use super::shape::is_standard;

/// Words in names, each with the risk that goes with it.
const WORDS: &[(&str, &str)] = &[
    ("anonymize", "destructive"),
    ("bulk", "bulk"),
    ("cancel", "destructive"),
    ("delete", "destructive"),
    ("email", "send"),
    ("invite", "send"),
    ("many", "bulk"),
    ("mass", "bulk"),
    ("merge", "destructive"),
    ("permanently", "destructive"),
    ("purge", "destructive"),
    ("reinvite", "send"),
    ("remind", "send"),
    ("reminder", "send"),
    ("remove", "destructive"),
    ("send", "send"),
    ("trash", "destructive"),
    ("void", "destructive"),
];

/// Adds `class` and `risk` to a method where its name alone does not say them.
pub fn class_and_risk(method: &str, http: &str, operation_id: &str, spec: &mut Map<String, Value>) {
    if http == "GET" {
        if !is_standard(method) {
            spec.insert("class".to_owned(), "read".into());
        }
        return;
    }
    let mut risks = vec!["write"];
    if http == "DELETE" || method == "delete" {
        risks.push("destructive");
    }
    let words = method.split('_').chain(operation_id.split('_'));
    for word in words {
        if let Some((_, risk)) = WORDS.iter().find(|(known, _)| *known == word)
            && !risks.contains(risk)
        {
            risks.push(risk);
        }
    }
    let by_name: &[&str] = match method {
        "create" | "update" => &["write"],
        "delete" => &["write", "destructive"],
        _ => &[],
    };
    if risks != by_name {
        spec.insert("risk".to_owned(), if risks.len() == 1 { risks[0].into() } else { json!(risks) });
    }
}

/// Scopes in a vendor's extension: dotted words that end with what they allow.
pub fn scopes(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let parts: Vec<&str> = text.split('.').collect();
            let plain = parts
                .iter()
                .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
            let ends = parts.last().is_some_and(|last| {
                matches!(last.to_ascii_uppercase().as_str(), "READ" | "CREATE" | "UPDATE" | "DELETE" | "WRITE" | "ALL")
            });
            if plain && ends && parts.len() >= 3 {
                found.push(text.clone());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| scopes(item, found)),
        Value::Object(members) => members.values().for_each(|member| scopes(member, found)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(method: &str, http: &str, id: &str) -> Value {
        let mut spec = Map::new();
        class_and_risk(method, http, id, &mut spec);
        Value::Object(spec)
    }

    #[test]
    fn what_names_do_not_say_is_written_out() {
        assert_eq!(said("list", "GET", ""), json!({}));
        assert_eq!(said("count", "GET", ""), json!({"class": "read"}));
        assert_eq!(said("create", "POST", "create_lead"), json!({}));
        assert_eq!(said("convert", "POST", ""), json!({"risk": "write"}));
        assert_eq!(said("delete", "DELETE", "delete_lead"), json!({}));
        assert_eq!(said("delete_many", "DELETE", ""), json!({"risk": ["write", "destructive", "bulk"]}));
        assert_eq!(said("send_invoice", "POST", ""), json!({"risk": ["write", "send"]}));
        assert_eq!(said("create", "POST", "mass_create"), json!({"risk": ["write", "bulk"]}));
    }

    #[test]
    fn scopes_are_told_from_other_texts() {
        let mut found = Vec::new();
        scopes(&json!({"a": ["Shop.tickets.READ", "public", "www.example.com"], "b": "Shop.orders.all"}), &mut found);
        assert_eq!(found, ["Shop.tickets.READ", "Shop.orders.all"]);
    }
}
