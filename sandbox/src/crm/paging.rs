//! Pages by number and by token.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Call, error::Problem};

/// Records that page numbers reach.
const PAGE_REACH: usize = 2_000;
/// Records that page tokens reach.
const TOKEN_REACH: usize = 100_000;
/// Life of a page token.
const TOKEN_LIFE: SignedDuration = SignedDuration::from_hours(24);

/// A page that was asked for.
#[derive(Debug, Clone)]
pub(super) struct Page {
    /// From 1.
    pub(super) number: usize,
    /// 1 to 200.
    pub(super) size: usize,
}

impl Page {
    /// Records before this page.
    pub(super) fn offset(&self) -> usize {
        (self.number - 1) * self.size
    }
}

/// Page tokens that were handed out.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    issued: BTreeMap<String, Token>,
}

#[derive(Debug)]
struct Token {
    page: usize,
    /// Path and parameters that the token belongs to.
    bound_to: String,
    expires: Timestamp,
}

/// `page` and `per_page`, within the reach of page numbers.
pub(super) fn page(call: &Call) -> Result<Page, Problem> {
    let page = numbers(call)?;
    if page.number.saturating_mul(page.size) > PAGE_REACH {
        return Err(Problem::new(
            "DISCRETE_PAGINATION_LIMIT_EXCEEDED",
            "page numbers reach the first 2000 records only",
            json!({"limit": PAGE_REACH}),
        ));
    }
    Ok(page)
}

fn numbers(call: &Call) -> Result<Page, Problem> {
    let number = |name: &str, default: usize, most: usize| match call.query(name) {
        None => Ok(default),
        Some(text) => {
            text.parse().ok().filter(|value| (1..=most).contains(value)).ok_or_else(|| Problem::invalid_param(name))
        }
    };
    Ok(Page { number: number("page", 1, usize::MAX)?, size: number("per_page", 200, 200)? })
}

/// The page of a list that takes tokens as well.
pub(super) fn page_or_token(call: &Call) -> Result<Page, Problem> {
    let Some(token) = call.query("page_token") else { return page(call) };
    if call.query("page").is_some() {
        return Err(Problem::new(
            "AMBIGUITY_DURING_PROCESSING",
            "page and page_token cannot be given together",
            json!({"ambiguity_due_to": [{"param_name": "page"}, {"param_name": "page_token"}]}),
        ));
    }
    let size = numbers(call)?.size;
    let known = call.world.crm.page_tokens.issued.get(token).ok_or_else(|| Problem::invalid_param("page_token"))?;
    if known.expires <= call.world.clock.now() {
        return Err(Problem::new("EXPIRED_VALUE", "the page token has expired", json!({"param_name": "page_token"})));
    }
    if known.bound_to != bound_to(call) {
        return Err(Problem::new(
            "TOKEN_BOUND_DATA_MISMATCH",
            "the parameters differ from those the page token was made for",
            json!({"param_name": "page_token"}),
        ));
    }
    if known.page.saturating_mul(size) > TOKEN_REACH {
        return Err(Problem::new(
            "PAGINATION_LIMIT_EXCEEDED",
            "page tokens reach the first 100000 records only",
            json!({"limit": TOKEN_REACH}),
        ));
    }
    Ok(Page { number: known.page, size })
}

/// The members of `info` that lead to the neighbouring pages.
pub(super) fn tokens(call: &mut Call, page: &Page, more: bool) -> (Value, Value, Value) {
    let expires = call.world.clock.now().saturating_add(TOKEN_LIFE).unwrap_or(Timestamp::MAX);
    let bound_to = bound_to(call);
    let mut issue = |number: usize| {
        let tokens = &mut call.world.crm.page_tokens.issued;
        let token = format!("pt{:016x}{number:06x}", tokens.len() + 1);
        tokens.insert(token.clone(), Token { page: number, bound_to: bound_to.clone(), expires });
        Value::from(token)
    };
    let next = if more { issue(page.number + 1) } else { Value::Null };
    let previous = if page.number > 1 { issue(page.number - 1) } else { Value::Null };
    let expiry =
        if next.is_null() && previous.is_null() { Value::Null } else { call.world.clock.stamp(expires).into() };
    (next, previous, expiry)
}

/// Path and parameters but for those that choose the page.
fn bound_to(call: &Call) -> String {
    let mut parameters: Vec<String> = (call.request.query.iter())
        .filter(|(name, _)| !matches!(name.as_str(), "page" | "page_token"))
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    parameters.sort();
    format!("{}?{}", call.request.path, parameters.join("&"))
}
