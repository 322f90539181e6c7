//! What arrived, in order, with secrets masked.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use crate::http::{Request, form};

/// The requests since the start or the last clearing.
#[derive(Debug, Default)]
pub(crate) struct RequestLog {
    entries: VecDeque<Value>,
    number: u64,
}

/// Requests kept; older ones are dropped.
const KEPT: usize = 10_000;
/// Form fields and query parameters whose values are credentials.
const SECRET: [&str; 5] = ["client_secret", "refresh_token", "access_token", "token", "code"];
const MASK: &str = "***";

impl RequestLog {
    /// Writes a request down; returns its number for [`RequestLog::answered`].
    pub(crate) fn arrived(&mut self, request: &Request, at: &str) -> u64 {
        self.number += 1;
        let query = masked(&request.query);
        let target = match &request.raw_query {
            Some(_) if query.values().any(|value| value == MASK) => format!("{}?{MASK}", request.path),
            Some(raw) => format!("{}?{raw}", request.path),
            None => request.path.clone(),
        };
        self.entries.push_back(json!({
            "number": self.number,
            "time": at,
            "method": request.method.as_str(),
            "path": request.path,
            "target": target,
            "query": query,
            "headers": headers(request),
            "body": body(request),
            "status": null,
        }));
        if self.entries.len() > KEPT {
            self.entries.pop_front();
        }
        self.number
    }

    /// Adds the status to a request's entry; 0 stands for a connection that was cut.
    pub(crate) fn answered(&mut self, number: u64, status: u16) {
        if let Some(entry) = self.entries.iter_mut().rev().find(|entry| entry["number"] == number) {
            entry["status"] = status.into();
        }
    }

    /// The entries whose path begins with `prefix`, oldest first.
    pub(crate) fn entries(&self, prefix: &str) -> Vec<Value> {
        self.entries
            .iter()
            .filter(|entry| entry["path"].as_str().is_some_and(|p| p.starts_with(prefix)))
            .cloned()
            .collect()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}

/// Pairs as an object; a name given twice becomes an array.
fn masked(pairs: &[(String, String)]) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in pairs {
        let value = Value::from(if SECRET.contains(&name.as_str()) { MASK } else { value });
        match object.get_mut(name) {
            None => drop(object.insert(name.clone(), value)),
            Some(Value::Array(values)) => values.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
    object
}

/// Headers in order; of `authorization` only the scheme is kept.
fn headers(request: &Request) -> Map<String, Value> {
    let mut object = Map::new();
    for (name, value) in &request.headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        let shown = if name == ::http::header::AUTHORIZATION {
            let scheme = text.split(' ').next().unwrap_or_default();
            format!("{scheme} {MASK}")
        } else {
            text.into_owned()
        };
        object.insert(name.as_str().to_owned(), shown.into());
    }
    object
}

/// JSON as JSON, a form as an object, other text as text, nothing as null.
fn body(request: &Request) -> Value {
    if request.body.is_empty() {
        return Value::Null;
    }
    if let Some(json) = request.json() {
        return json;
    }
    let text = String::from_utf8_lossy(&request.body);
    let is_form =
        request.header("content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if is_form { masked(&form::parse(&text)).into() } else { text.into_owned().into() }
}
