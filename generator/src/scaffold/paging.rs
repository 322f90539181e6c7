//! How lists are read in pages, guessed from the parameters that most lists have.

use serde_json::{Map, Value, json};

use crate::read::Files;
use crate::resolve::{Operation, Place, reference};

/// Pairs of parameters, each with the form and the number of the first page or record.
const FORMS: &[(&str, &str, &str, u32)] = &[
    ("page", "per_page", "page", 1),
    ("page", "size", "page", 1),
    ("page", "limit", "page", 1),
    ("from", "limit", "offset", 1),
    ("start", "limit", "offset", 1),
    ("offset", "limit", "offset", 0),
    ("start", "count", "offset", 1),
];

/// Largest page where the description states none.
const MOST: u64 = 100;

/// The line `pagination:`; nothing where no list has both parameters of any known form.
pub fn derive(like: Option<&Value>, files: &Files, operations: &[Operation]) -> Option<Value> {
    let users = |one: &str, other: &str| {
        let has = |operation: &Operation, name: &str| query(operation, name).is_some();
        operations
            .iter()
            .filter(|operation| operation.method == "GET" && has(operation, one) && has(operation, other))
            .count()
    };
    if let Some(known) = like.and_then(|like| like.get("pagination")) {
        let name = |member: &str| known.get(member).and_then(Value::as_str).unwrap_or_default();
        if users(name("parameter"), name("size")) > 0 {
            return Some(known.clone());
        }
    }
    // The first of the best.
    let best = FORMS.iter().map(|(one, other, ..)| users(one, other)).max().filter(|best| *best > 0)?;
    let (parameter, size, form, first) = FORMS.iter().find(|(one, other, ..)| users(one, other) == best)?;
    let schemas: Vec<Map<String, Value>> =
        operations.iter().filter_map(|operation| schema(files, query(operation, size)?)).collect();
    let number = |keyword: &str| schemas.iter().find_map(|schema| schema.get(keyword)?.as_u64()).filter(|n| *n > 0);
    let max = number("maximum").unwrap_or(MOST).min(u64::from(u32::MAX));
    let default = number("default").unwrap_or(20).min(max);
    Some(json!({
        "form": form, "parameter": parameter, "size": size, "max": max, "default": default, "first": first,
    }))
}

fn query<'a>(operation: &'a Operation, name: &str) -> Option<&'a crate::resolve::Input> {
    operation.inputs.iter().find(|input| input.place == Place::Query && input.name == name)
}

fn schema(files: &Files, input: &crate::resolve::Input) -> Option<Map<String, Value>> {
    let place = reference::end(files, input.schema.as_ref()?).ok()?;
    files.at(&place)?.as_object().cloned()
}
