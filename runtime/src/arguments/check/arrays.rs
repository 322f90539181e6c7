//! Keywords for arrays.

use std::collections::HashMap;

use serde_json::Value;

use super::compare::{equal, hash};
use super::refuse;
use crate::arguments::text::quote;
use crate::arguments::{At, CheckFn, Violations};

/// Up to this many items, comparing every pair is cheaper than hashing.
const PAIRWISE: usize = 12;

/// `minItems`
pub fn min_items(value: &Value, at: &At, least: u64, out: &mut Violations) {
    if let Value::Array(items) = value
        && (items.len() as u64) < least
    {
        refuse(out, at, format!("has {} items; expected at least {least}", items.len()));
    }
}

/// `maxItems`
pub fn max_items(value: &Value, at: &At, most: u64, out: &mut Violations) {
    if let Value::Array(items) = value
        && items.len() as u64 > most
    {
        refuse(out, at, format!("has {} items; expected at most {most}", items.len()));
    }
}

/// `uniqueItems`: no two items are equal, `1` and `1.0` being equal.
pub fn unique_items(value: &Value, at: &At, out: &mut Violations) {
    let Value::Array(items) = value else { return };
    if let Some((first, second)) = repeated(items) {
        let shown = quote(&items[second]);
        refuse(out, at, format!("has {shown} twice, as items {first} and {second}; expected every item once"));
    }
}

fn repeated(items: &[Value]) -> Option<(usize, usize)> {
    if items.len() <= PAIRWISE {
        return (1..items.len()).find_map(|second| {
            (0..second).find(|first| equal(&items[*first], &items[second])).map(|first| (first, second))
        });
    }
    let mut seen: HashMap<u64, Vec<usize>> = HashMap::with_capacity(items.len());
    for (second, item) in items.iter().enumerate() {
        let alike = seen.entry(hash(item)).or_default();
        if let Some(first) = alike.iter().find(|first| equal(&items[**first], item)) {
            return Some((*first, second));
        }
        alike.push(second);
    }
    None
}

/// `items` without `prefixItems`: every item is an instance.
pub fn items(value: &Value, at: &At, check: CheckFn, out: &mut Violations) {
    if let Value::Array(items) = value {
        for (index, item) in items.iter().enumerate() {
            check(item, &At::Index(at, index), out);
        }
    }
}

/// `prefixItems`, and `items` for what follows them.
pub fn prefix_items(value: &Value, at: &At, prefix: &[CheckFn], rest: Option<CheckFn>, out: &mut Violations) {
    if let Value::Array(items) = value {
        for (index, item) in items.iter().enumerate() {
            if let Some(check) = prefix.get(index).copied().or(rest) {
                check(item, &At::Index(at, index), out);
            }
        }
    }
}
