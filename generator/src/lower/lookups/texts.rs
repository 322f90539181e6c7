//! What a model is told of an argument that is looked up.

use serde_json::{Map, Value};

/// Adds a sentence to the text of an argument, unless it says the same already.
pub(super) fn add(schema: &mut Map<String, Value>, sentence: &str) {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default().trim_end();
    if text.to_lowercase().contains(sentence.trim_end_matches('.').to_lowercase().as_str()) {
        return;
    }
    let joint = match text.chars().last() {
        None => "",
        Some('.' | '!' | '?' | ':') => " ",
        Some(_) => ". ",
    };
    let text = format!("{text}{joint}{sentence}");
    schema.insert("description".to_owned(), text.into());
}
