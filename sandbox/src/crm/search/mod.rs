//! `GET /{module}/search`, and counting what it would find.

mod grammar;
mod matching;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use self::{
    grammar::{Criteria, parse},
    matching::Matcher,
};
use super::{
    Call,
    error::Problem,
    paging,
    records::{self, Answered},
    schema::Module,
    store::Record,
};
use crate::http::Reply;

/// Conditions and characters of a criteria text.
const CONDITIONS: usize = 15;
const CHARACTERS: usize = 3_000;

/// Answers a search.
pub(super) fn run(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let matcher = matcher(call, module)?.ok_or_else(|| {
        let details = json!({"param_names": ["criteria", "email", "phone", "word"]});
        Problem::new("REQUIRED_PARAM_MISSING", "One of the expected parameter is missing", details)
    })?;
    let fields = records::fields_param(call)?;
    let page = paging::page(call)?;
    let found = found(call, module, &matcher)?;
    records::answer(call, module, found, &Answered { page, fields, tokens: false })
}

/// `GET /{module}/actions/count`: of all records, or of those a search would find.
pub(super) fn count(call: &mut Call, module: &'static Module) -> Result<Reply, Problem> {
    let count = match matcher(call, module)? {
        Some(matcher) => found(call, module, &matcher)?.len(),
        None => call.world.crm.store.all(module).filter(|record| !record.converted).count(),
    };
    Ok(Reply::json(200, &json!({"count": count})))
}

/// The first of criteria, email, phone and word that is given; the others do not count.
fn matcher(call: &Call, module: &'static Module) -> Result<Option<Matcher>, Problem> {
    let given = |name: &str| call.query(name).map(str::trim);
    if let Some(text) = given("criteria") {
        return criteria(module, text).map(Some);
    }
    if let Some(email) = given("email") {
        return if email.contains('@') {
            Ok(Some(Matcher::Email(email.to_lowercase())))
        } else {
            Err(Problem::invalid_param("email"))
        };
    }
    if let Some(phone) = given("phone") {
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        return if digits.is_empty() { Err(Problem::invalid_param("phone")) } else { Ok(Some(Matcher::Phone(digits))) };
    }
    match given("word") {
        None => Ok(None),
        Some(word) if word.chars().count() < 2 => {
            let details = json!({"param_name": "word", "minimum_length": 2});
            Err(Problem::new("INVALID_DATA", "invalid data", details))
        }
        Some(word) => Ok(Some(Matcher::Word(word.to_lowercase()))),
    }
}

fn criteria(module: &'static Module, text: &str) -> Result<Matcher, Problem> {
    let limit = |limit: usize| {
        Problem::new(
            "LIMIT_EXCEEDED",
            "the criteria exceed the limit",
            json!({"param_name": "criteria", "limit": limit}),
        )
    };
    if text.chars().count() > CHARACTERS {
        return Err(limit(CHARACTERS));
    }
    let invalid = |reason: String| {
        Problem::new("INVALID_QUERY", "Invalid query formed", json!({"param_name": "criteria", "reason": reason}))
    };
    let criteria: Criteria = parse(text).map_err(invalid)?;
    if criteria.conditions() > CONDITIONS {
        return Err(limit(CONDITIONS));
    }
    Matcher::of_criteria(module, &criteria)
}

/// The records that match and that the index has seen.
fn found(call: &Call, module: &'static Module, matcher: &Matcher) -> Result<Vec<Record>, Problem> {
    let converted = records::converted(call)?;
    let world = &call.world;
    let lag = SignedDuration::from_secs(world.settings.search_lag_seconds);
    let indexed = world.clock.now().saturating_sub(lag).unwrap_or(Timestamp::MIN);
    Ok((world.crm.store.all(module))
        .filter(|record| record.modified <= indexed)
        .filter(|record| converted.is_none_or(|wanted| record.converted == wanted))
        .filter(|record| matcher.matches(module, record, &world.crm.store, &world.clock))
        .cloned()
        .collect())
}
