//! `start` and `limit`. What the first record is called, 0 or 1, hangs on the call.

use serde_json::Value;

use super::{
    Call,
    error::{Problem, ok},
};
use crate::http::Reply;

/// How one call counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    pub(super) first: usize,
    pub(super) default: usize,
    pub(super) most: usize,
}

/// The part of a list that was asked for.
pub(super) fn part<T>(call: &Call, form: Form, all: Vec<T>) -> Result<Vec<T>, Problem> {
    let number = |name: &str, default: usize| match call.request.query(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| Problem::pattern(name)),
    };
    // Zero is taken where counting begins at 1: the documentation's own sample sends it.
    let start = number("start", form.first)?.saturating_sub(form.first);
    let limit = number("limit", form.default)?;
    if !(1..=form.most).contains(&limit) {
        return Err(Problem::pattern("limit"));
    }
    Ok(all.into_iter().skip(start).take(limit).collect())
}

/// A bare list as an answer; of an empty one it is not sure how it comes.
pub(super) fn list(call: &Call, items: Vec<Value>) -> Reply {
    if items.is_empty() && call.world.settings.mail.empty_list_status == 204 {
        return Reply::empty(204);
    }
    ok(items.into())
}

/// Whether a text that is searched for stands in one of the texts.
pub(super) fn finds(call: &Call, texts: &[&str]) -> bool {
    let Some(wanted) = call.request.query("searchKey").map(str::to_lowercase) else { return true };
    texts.iter().any(|text| text.to_lowercase().contains(&wanted))
}
