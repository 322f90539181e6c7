//! Cursors: where the next page of a list starts, as text that a caller hands back unread.
//!
//! `1` (version), one letter for the form, then base64url of a checksum and
//! `<page size>:<fingerprint of the question>:<clock>:<position>`. The clock, in seconds since 1970, stands there where
//! dates of the question were read by it: the next page reads them by the same. The fingerprint is over everything
//! else in the request, so that page two of one search is never taken for page two of another.
//! It guards against mistakes, not against forgery: a position only ever becomes the value of one
//! query parameter.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::Value;

use super::Request;
use crate::arguments::text::quote;
use crate::arguments::{Arguments, At, ViolationCode, Violations};
use crate::descriptor::{Pagination, PaginationForm};

const VERSION: char = '1';

impl PaginationForm {
    const fn letter(&self) -> char {
        match self {
            Self::Page { .. } => 'p',
            Self::Token { .. } => 't',
            Self::Offset { .. } => 'o',
        }
    }

    const fn parameter(&self) -> &'static str {
        match self {
            Self::Page { parameter, .. } | Self::Token { parameter, .. } | Self::Offset { parameter, .. } => parameter,
        }
    }
}

/// What a cursor says.
struct Cursor {
    size: u32,
    fingerprint: u32,
    clock: Option<Timestamp>,
    position: String,
}

impl Cursor {
    fn encode(&self, form: &PaginationForm) -> String {
        let clock = self.clock.map(|clock| clock.as_second().to_string()).unwrap_or_default();
        let payload = format!("{}:{:08x}:{clock}:{}", self.size, self.fingerprint, self.position);
        let mut bytes = checksum(form, &payload).to_be_bytes().to_vec();
        bytes.extend_from_slice(payload.as_bytes());
        format!("{VERSION}{}{}", form.letter(), BASE64_URL_SAFE_NO_PAD.encode(bytes))
    }

    fn decode(text: &str, form: &PaginationForm) -> Option<Self> {
        let encoded = text.strip_prefix(VERSION)?.strip_prefix(form.letter())?;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(encoded).ok()?;
        let (sum, payload) = bytes.split_first_chunk::<4>()?;
        let payload = std::str::from_utf8(payload).ok()?;
        if u32::from_be_bytes(*sum) != checksum(form, payload) {
            return None;
        }
        let mut parts = payload.splitn(4, ':');
        let cursor = Self {
            size: parts.next()?.parse().ok()?,
            fingerprint: u32::from_str_radix(parts.next()?, 16).ok()?,
            clock: match parts.next()? {
                "" => None,
                seconds => Some(Timestamp::from_second(seconds.parse().ok()?).ok()?),
            },
            position: parts.next()?.to_owned(),
        };
        let counted = !matches!(form, PaginationForm::Token { .. });
        (!counted || cursor.position.parse::<u64>().is_ok()).then_some(cursor)
    }
}

fn checksum(form: &PaginationForm, payload: &str) -> u32 {
    let mut state = crc32fast::Hasher::new();
    state.update(form.parameter().as_bytes());
    state.update(&[0]);
    state.update(payload.as_bytes());
    state.finalize()
}

/// Over everything in the request but page size and position.
fn fingerprint(pagination: &Pagination, request: &Request) -> u32 {
    let mut state = crc32fast::Hasher::new();
    let mut add = |text: &str| {
        state.update(text.as_bytes());
        state.update(&[0]);
    };
    add(request.method.as_str());
    request.segments.iter().for_each(|segment| add(segment));
    let position = pagination.form.parameter();
    for (name, value) in request.query.iter().filter(|(name, _)| *name != pagination.size && *name != position) {
        add(name);
        add(value);
    }
    if let Some(body) = &request.body {
        add(&body.fingerprint());
    }
    state.finalize()
}

/// Adds page size and position to a request, from the argument for the page size and `cursor`.
pub(super) fn apply(
    pagination: &'static Pagination,
    arguments: &Arguments,
    request: &mut Request,
    out: &mut Violations,
) {
    let limit = limit(pagination, arguments, out);
    let given = arguments.get("cursor").filter(|cursor| !cursor.is_null());
    let cursor = given.and_then(|value| {
        let found = value.as_str().and_then(|text| Cursor::decode(text, &pagination.form));
        if found.is_none() {
            let message = format!(
                "is {}, which is no cursor of this tool: give back next_cursor of the last answer unchanged, or leave \
                 cursor out for the first page",
                quote(value)
            );
            out.push(ViolationCode::Cursor, &At::Key(&At::Root, "cursor"), message);
        }
        accepted(pagination, found?, limit, request, out)
    });
    let size = cursor.as_ref().map(|cursor| cursor.size);
    request.query.push((pagination.size.into(), limit.or(size).unwrap_or(pagination.default).to_string()));
    match (cursor, &pagination.form) {
        (Some(cursor), form) => request.query.push((form.parameter().into(), cursor.position)),
        (None, PaginationForm::Page { parameter, first } | PaginationForm::Offset { parameter, first }) => {
            request.query.push(((*parameter).into(), first.to_string()));
        }
        (None, PaginationForm::Token { .. }) => {}
    }
}

/// The clock by which the first page of a list was read, if the call goes on with one.
pub(crate) fn as_of(pagination: &Pagination, arguments: &Arguments) -> Option<Timestamp> {
    Cursor::decode(arguments.get("cursor")?.as_str()?, &pagination.form)?.clock
}

/// The page size that the caller asks for.
fn limit(pagination: &Pagination, arguments: &Arguments, out: &mut Violations) -> Option<u32> {
    let value = arguments.get(pagination.argument).filter(|value| !value.is_null())?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the cast saturates and the range is checked"
    )]
    let limit = value
        .as_u64()
        .or_else(|| value.as_f64().filter(|float| float.fract() == 0.0 && *float > 0.0).map(|float| float as u64))
        .and_then(|limit| u32::try_from(limit).ok())
        .filter(|limit| (1..=pagination.max).contains(limit));
    if limit.is_none() {
        let message = format!("is {}; expected an integer from 1 to {}", quote(value), pagination.max);
        out.push(ViolationCode::Limit, &At::Key(&At::Root, pagination.argument), message);
    }
    limit
}

/// A sound cursor, if it belongs to this very question.
fn accepted(
    pagination: &Pagination,
    cursor: Cursor,
    limit: Option<u32>,
    request: &Request,
    out: &mut Violations,
) -> Option<Cursor> {
    if cursor.fingerprint != fingerprint(pagination, request) {
        let message = "belongs to a call with other arguments: repeat them exactly, or leave cursor out to start anew";
        out.push(ViolationCode::Cursor, &At::Key(&At::Root, "cursor"), message);
        return None;
    }
    // Pages are counted in units of their size: with another size, records would be read twice
    // or never. A token is bound to its question by the vendor.
    let bound = !matches!(pagination.form, PaginationForm::Offset { .. });
    if let Some(limit) = limit
        && bound
        && limit != cursor.size
    {
        let name = pagination.argument;
        let message = format!(
            "is {limit}, but the cursor goes on with pages of {}: leave {name} out, or leave cursor out to start anew",
            cursor.size
        );
        out.push(ViolationCode::Cursor, &At::Key(&At::Root, name), message);
        return None;
    }
    Some(cursor)
}

/// Whether there is more after this answer, and the cursor that reads on.
///
/// `request` is what was sent, `answer` the vendor's whole answer (null for one without a body),
/// `count` how many records it held. The cursor is missing although there is more when the vendor
/// did not tell where the next page starts, or lets nobody read that far.
#[must_use]
pub fn next_cursor(pagination: &Pagination, request: &Request, answer: &Value, count: usize) -> (bool, Option<String>) {
    let sent = |name: &str| request.query.iter().find(|(sent, _)| *sent == name).map(|(_, value)| value.as_str());
    let size: u32 = sent(pagination.size).and_then(|size| size.parse().ok()).unwrap_or(pagination.default);
    let count = count as u64;
    let told = pagination.more.iter().find_map(|pointer| answer.pointer(pointer)?.as_bool());
    let all = if pagination.count.is_empty() { None } else { answer.pointer(pagination.count).and_then(number) };
    let full = count >= u64::from(size);
    let reached = |first: u32| {
        let position = sent(pagination.form.parameter()).and_then(|position| position.parse().ok());
        position.unwrap_or_else(|| u64::from(first)).max(u64::from(first))
    };
    let within = |position: &u64| pagination.last.is_none_or(|last| *position <= u64::from(last));
    let (more, position) = match &pagination.form {
        PaginationForm::Page { first, .. } => {
            let page = reached(*first);
            let passed = (page - u64::from(*first)).saturating_mul(u64::from(size)).saturating_add(count);
            let next = Some(page.saturating_add(1)).filter(within);
            (told.or_else(|| Some(passed < all?)).unwrap_or(full), next.map(|page| page.to_string()))
        }
        PaginationForm::Offset { first, .. } => {
            let start = reached(*first);
            // A page that held nothing but is not the last must not be asked for again.
            let step = if count == 0 { u64::from(size) } else { count };
            let passed = (start - u64::from(*first)).saturating_add(count);
            let next = Some(start.saturating_add(step)).filter(within);
            // A page without records has nothing after it, whatever the number of all says.
            let counted = all.map(|all| count > 0 && passed < all);
            (told.or(counted).unwrap_or(full), next.map(|next| next.to_string()))
        }
        PaginationForm::Token { next, .. } => {
            let token = answer.pointer(next).and_then(Value::as_str).filter(|token| !token.is_empty());
            (told.unwrap_or(token.is_some()), token.map(str::to_owned))
        }
    };
    if !more {
        return (false, None);
    }
    let fingerprint = fingerprint(pagination, request);
    (
        true,
        position.map(|position| Cursor { size, fingerprint, clock: request.clock, position }.encode(&pagination.form)),
    )
}

/// A count, which some vendors write as text.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

/// Where to read on when only the first `kept` records of a page could be passed on: how many of
/// them to pass on, at most `kept`, and the cursor that starts right after those.
///
/// Counted pages start at multiples of their size only, so that the rest is read in smaller
/// pages that divide this one. A token names no place inside a page: then there is no answer.
#[must_use]
pub fn resume_after(pagination: &Pagination, request: &Request, kept: usize) -> Option<(usize, String)> {
    let sent = |name: &str| request.query.iter().find(|(sent, _)| *sent == name)?.1.parse::<u64>().ok();
    let kept = u32::try_from(kept).ok().filter(|kept| *kept > 0)?;
    let (size, position) = match &pagination.form {
        PaginationForm::Offset { parameter, first } => {
            (kept, sent(parameter).unwrap_or_else(|| u64::from(*first)).checked_add(u64::from(kept))?)
        }
        PaginationForm::Page { parameter, first } => {
            let whole = u32::try_from(sent(pagination.size)?).ok()?;
            let size = (1..=kept.min(whole)).rev().find(|size| whole.is_multiple_of(*size))?;
            let before = sent(parameter).unwrap_or_else(|| u64::from(*first)).checked_sub(u64::from(*first))?;
            (size, before.checked_mul(u64::from(whole / size))?.checked_add(u64::from(*first) + 1)?)
        }
        PaginationForm::Token { .. } => return None,
    };
    if pagination.last.is_some_and(|last| position > u64::from(last)) {
        return None;
    }
    let fingerprint = fingerprint(pagination, request);
    let cursor = Cursor { size, fingerprint, clock: request.clock, position: position.to_string() };
    Some((size as usize, cursor.encode(&pagination.form)))
}
