//! Lists by `from` and `limit`, which begin and end elsewhere with every resource.

use serde_json::{Value, json};

use super::{
    Call, credits,
    error::{Problem, Wrong},
};
use crate::http::Reply;

/// How a resource is listed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paging {
    /// What `from` is for the first record.
    pub(super) first: usize,
    /// The smallest `from` that is taken.
    pub(super) lowest: usize,
    pub(super) highest: usize,
    /// Smallest, largest and default `limit`.
    pub(super) limits: (usize, usize, usize),
    /// Whether a page costs more than other calls.
    pub(super) weighed: bool,
}

impl Paging {
    /// From 0, with limits.
    pub(super) const fn zero(most: usize, default: usize) -> Self {
        Self { first: 0, lowest: 0, highest: usize::MAX, limits: (1, most, default), weighed: true }
    }

    /// From 1, with limits.
    pub(super) const fn one(most: usize, default: usize) -> Self {
        Self { first: 1, lowest: 1, ..Self::zero(most, default) }
    }
}

impl Call<'_> {
    /// The page that was asked for, in the envelope of lists; nothing at all is a 204.
    pub(super) fn page(&self, paging: Paging, records: Vec<Value>) -> Result<Reply, Problem> {
        self.page_with(paging, records, |data, _| json!({"data": data}))
    }

    /// The same in another envelope, made of the page and the number of all records.
    pub(super) fn page_with(
        &self,
        paging: Paging,
        records: Vec<Value>,
        envelope: impl Fn(Vec<Value>, usize) -> Value,
    ) -> Result<Reply, Problem> {
        let (least, most, default) = paging.limits;
        let limit = self.number("limit")?.unwrap_or(default);
        let from = self.number("from")?.unwrap_or(paging.first);
        if !(least..=most).contains(&limit) {
            return Err(Wrong::invalid("limit").into());
        }
        if !(paging.lowest..=paging.highest).contains(&from) {
            return Err(Wrong::invalid("from").into());
        }
        let offset = from.saturating_sub(paging.first);
        let all = records.len();
        let data: Vec<Value> = records.into_iter().skip(offset).take(limit).collect();
        let reply = if data.is_empty() { Reply::empty(204) } else { Reply::json(200, &envelope(data, all)) };
        Ok(if paging.weighed { reply.costing(credits::of_list(offset)) } else { reply })
    }

    fn number(&self, name: &str) -> Result<Option<usize>, Problem> {
        let parsed = |text: &str| text.parse().map_err(|_| Problem::from(Wrong::invalid(name)));
        self.request.query(name).map(parsed).transpose()
    }
}
