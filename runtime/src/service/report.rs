//! A failed call as the protocol tells it.

use serde_json::{Map, Value, json};

use super::CallOutcome;
use crate::error::{CallError, RateLimit};
use crate::mcp::{Content, ToolResult};

/// `{"error":{"kind","message","retry","mender",...}}`: compact JSON.
#[must_use]
pub fn error_text(error: &CallError) -> String {
    let mut told = Map::new();
    told.insert("kind".to_owned(), json!(error.kind));
    told.insert("message".to_owned(), json!(error.message));
    told.insert("retry".to_owned(), json!(error.kind.retry()));
    told.insert("mender".to_owned(), json!(error.kind.mender()));
    if !error.violations.is_empty() {
        told.insert("violations".to_owned(), json!(error.violations));
    }
    if let Some(upstream) = &error.upstream {
        told.insert("upstream".to_owned(), json!(upstream));
    }
    told.extend(rate_limit_meta(error.rate_limit));
    json!({ "error": told }).to_string()
}

/// A failed call as the result of `tools/call`: an error that the model can read and act on.
#[must_use]
pub fn error_result(error: &CallError) -> ToolResult {
    result(error_text(error), true, error.rate_limit)
}

/// A call that succeeded. `name` is that of the server, in front of its own members of `_meta`.
pub(super) fn success(outcome: CallOutcome, name: &str) -> ToolResult {
    let mut result = result(outcome.text, false, outcome.rate_limit);
    if !outcome.outsiders.is_empty() {
        result.meta.insert(format!("{name}/outsiders"), outcome.outsiders.into());
    }
    result
}

fn result(text: String, is_error: bool, rate_limit: RateLimit) -> ToolResult {
    ToolResult {
        content: vec![Content::Text(text)],
        structured: None,
        is_error,
        meta: rate_limit_meta(rate_limit),
        headers: fields(rate_limit).map(|(name, value)| (name, value.to_string())).collect(),
    }
}

fn rate_limit_meta(rate_limit: RateLimit) -> Map<String, Value> {
    fields(rate_limit).map(|(name, value)| (name.to_owned(), Value::from(value))).collect()
}

/// What is known, and only that.
fn fields(rate_limit: RateLimit) -> impl Iterator<Item = (&'static str, u64)> {
    let RateLimit { limit, remaining, reset } = rate_limit;
    [("ratelimit-limit", limit), ("ratelimit-remaining", remaining), ("ratelimit-reset", reset)]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
}
