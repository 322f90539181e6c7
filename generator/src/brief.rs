//! Vendors' texts less what tells a model nothing: openings such as "This API is used to", texts that
//! repeat a name, values that the schema lists anyway.

use serde_json::Value;

/// Words that only join others, or say that something is to be given.
const JOINING: &[&str] = &[
    "a",
    "an",
    "and",
    "be",
    "by",
    "denotes",
    "enter",
    "for",
    "from",
    "given",
    "in",
    "indicates",
    "is",
    "it",
    "its",
    "of",
    "on",
    "particular",
    "please",
    "provide",
    "represents",
    "specific",
    "specified",
    "specifies",
    "specify",
    "that",
    "the",
    "this",
    "to",
    "unique",
    "with",
    "you",
    "your",
];

/// Names of types, which the schema tells.
const TYPES: &[&str] =
    &["array", "boolean", "integer", "json", "jsonarray", "jsonobject", "list", "number", "object", "string", "text"];

/// Words around a list of values.
const LISTING: &[&str] = &[
    "accepted",
    "allowed",
    "any",
    "are",
    "can",
    "either",
    "following",
    "one",
    "option",
    "options",
    "or",
    "possible",
    "supported",
    "valid",
    "value",
    "values",
];

/// What an operation is called in texts about itself.
const OPERATION: &[&str] = &["api", "call", "endpoint", "method", "operation", "request", "service"];

/// What a text says that an operation is there for, each with the word before what it does.
const PURPOSE: &[&str] = &[
    "allows the user to ",
    "allows users to ",
    "allows you to ",
    "can be used to ",
    "enables you to ",
    "helps to ",
    "helps you to ",
    "is used to ",
    "lets you ",
    "used to ",
    "will ",
    "to ",
];

/// The text less an opening that says that this is an operation.
#[must_use]
pub fn without_opening(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let Some(rest) = opening(&lower) else { return text.to_owned() };
    let mut signs = text[text.len() - rest.len()..].chars();
    signs.next().map_or_else(|| text.to_owned(), |first| first.to_uppercase().chain(signs).collect())
}

/// What stands behind the opening of a text in small letters.
fn opening(text: &str) -> Option<&str> {
    let noun = |text: &str| -> Option<usize> {
        let word = text.split([' ', ',']).next()?;
        OPERATION.contains(&word).then_some(word.len())
    };
    for start in ["you can use this ", "use this ", "use the "] {
        if let Some(rest) = text.strip_prefix(start) {
            return rest[noun(rest)?..].trim_start().strip_prefix("to ").filter(|rest| !rest.is_empty());
        }
    }
    let this = text.strip_prefix("this ").or_else(|| text.strip_prefix("the ")).unwrap_or(text);
    let after = match noun(this) {
        Some(length) => {
            let rest = this[length..].trim_start();
            noun(rest).map_or(rest, |length| rest[length..].trim_start())
        }
        // "Used to delete ..."
        None if text.starts_with("used to ") => text,
        None => return None,
    };
    PURPOSE.iter().find_map(|purpose| after.strip_prefix(purpose)).map(str::trim_start).filter(|rest| !rest.is_empty())
}

/// Whether a text says no more than names that stand around it.
#[must_use]
pub fn says_only(text: &str, names: &[&str]) -> bool {
    let known: Vec<String> = names.iter().flat_map(|name| words(name)).collect();
    let said = words(text);
    !said.is_empty()
        && said.iter().all(|word| {
            JOINING.contains(&word.as_str())
                || TYPES.contains(&word.as_str())
                || known.iter().any(|known| alike(known, word))
        })
}

/// The text less sentences that only list the schema's own values, or tell of the description itself.
#[must_use]
pub fn without_values(text: &str, schema: Option<&Value>) -> String {
    let values: Vec<String> =
        schema.and_then(Value::as_array).into_iter().flatten().flat_map(|value| words(&plain(value))).collect();
    let kept: Vec<&str> =
        sentences(text).into_iter().filter(|one| !is_listing(one, &values) && !is_about_itself(one)).collect();
    if kept.is_empty() && values.is_empty() { text.to_owned() } else { kept.concat().trim().to_owned() }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether a sentence is nothing but values and words around them.
fn is_listing(sentence: &str, values: &[String]) -> bool {
    let said = words(sentence);
    let of_values = said.iter().filter(|word| values.contains(word)).count();
    of_values > 1
        && said
            .iter()
            .all(|word| values.contains(word) || JOINING.contains(&word.as_str()) || LISTING.contains(&word.as_str()))
}

/// Whether a sentence tells of the description's own form.
fn is_about_itself(sentence: &str) -> bool {
    let lower = sentence.to_ascii_lowercase();
    lower.contains("openapi") || lower.contains("swagger")
}

/// The sentences of a line, each with the space behind it.
fn sentences(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(". ") {
        let (one, next) = rest.split_at(at + 2);
        out.push(one);
        rest = next;
    }
    out.push(rest);
    out
}

/// Whole sentences of a line, as many as fit into `most` bytes, and one at least. One that is longer
/// than `limit` is cut.
#[must_use]
pub fn first_sentences(line: &str, most: usize, limit: usize) -> String {
    let mut out = String::new();
    for one in sentences(line) {
        if !out.is_empty() && out.len() + one.trim_end().len() > most {
            break;
        }
        out.push_str(one);
    }
    crate::plain::cut(out.trim_end(), limit)
}

/// Words in small letters; `accountId` is two.
fn words(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut before = ' ';
    for sign in text.chars() {
        if sign.is_alphanumeric() {
            let starts = !before.is_alphanumeric() || (sign.is_uppercase() && before.is_lowercase());
            if starts {
                out.push(String::new());
            }
            if let Some(word) = out.last_mut() {
                word.extend(sign.to_lowercase());
            }
        }
        before = sign;
    }
    for word in &mut out {
        if word == "identifier" || word == "ids" {
            "id".clone_into(word);
        }
    }
    out
}

/// Two forms of one word, as far as spelling tells: `delete` and `deleting`, `config` and `configuration`.
fn alike(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    if one == other || (short.len() > 4 && long.starts_with(short)) || long.strip_suffix('s') == Some(short) {
        return true;
    }
    let common = short.chars().zip(long.chars()).take_while(|(a, b)| a == b).count();
    common > 4 && common * 10 >= long.chars().count() * 6
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn openings_go_and_what_is_done_stays() {
        for (text, left) in [
            ("This API is used to delete a row.", "Delete a row."),
            ("Use this API to list all.", "List all."),
            ("API to get x", "Get x"),
            ("The API call lets you add a tag", "Add a tag"),
            ("Used to fetch a page", "Fetch a page"),
            ("To be written", "To be written"),
            ("This API", "This API"),
            ("Requests approval", "Requests approval"),
            ("Method of payment", "Method of payment"),
        ] {
            assert_eq!(without_opening(text), left);
        }
    }

    #[test]
    fn a_text_that_repeats_its_name_says_nothing() {
        for (text, name) in [
            ("The unique identifier for the folder.", "folderId"),
            ("ID of the view.", "view-id"),
            ("Account name", "account_name"),
            ("JSONObject with configuration", "CONFIG"),
            ("The list of tags", "tag"),
        ] {
            assert!(says_only(text, &[name]), "{text}");
        }
        for (text, name) in [
            ("Name of the account", "account"),
            ("ID of the owner", "owner"),
            ("Folder ID to search within", "folderId"),
            ("Date in UTC", "date"),
            ("Format", "form"),
            ("The contract", "contact"),
            ("", "x"),
        ] {
            assert!(!says_only(text, &[name]), "{text}");
        }
        assert!(says_only("Configuration for deleting rows", &["CONFIG", "Delete Row"]));
    }

    #[test]
    fn listed_values_are_told_once() {
        let values = json!(["open", "closed", "on_hold"]);
        assert_eq!(without_values("State. Allowed values are open, closed and on_hold.", Some(&values)), "State.");
        assert_eq!(without_values("Allowed values: open, closed", Some(&values)), "");
        let with_meaning = "open means that nobody has answered. Default is open.";
        assert_eq!(without_values(with_meaning, Some(&values)), with_meaning);
        assert_eq!(without_values("Deletes rows. OpenAPI discourages bodies here.", None), "Deletes rows.");
    }

    #[test]
    fn sentences_stay_whole() {
        assert_eq!(first_sentences("Modes: one, two, three, four. More.", 10, 100), "Modes: one, two, three, four.");
        assert_eq!(first_sentences("One. Two. Three is longer.", 10, 100), "One. Two.");
        assert_eq!(first_sentences("one two three four five", 10, 12), "one two...");
    }
}
