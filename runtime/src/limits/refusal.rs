//! What a caller is told whose request was not sent.

use std::time::Duration;

use super::breaker::FAILURES;
use super::governed::{Call, Governed, whole_seconds};
use crate::error::{CallError, ErrorKind, RateLimit};

/// The window has no room.
pub(super) fn full(governed: &Governed, call: &Call, wait: Duration) -> CallError {
    let (requests, seconds) = governed.limit().map_or((0, 0), |limit| (limit.requests, limit.seconds));
    let of = if call.key.is_empty() { "" } else { " of this kind" };
    let cost = if call.cost > 1 { format!("; this call counts {}", call.cost) } else { String::new() };
    let left = whole_seconds(wait);
    let message = format!(
        "Nothing was sent: this server asks {} for at most {requests} requests{of} in {seconds} s{cost}. Call again \
         in {left} s, and make fewer calls.",
        governed.product().title
    );
    let rate_limit = RateLimit { limit: Some(requests.into()), remaining: Some(0), reset: Some(left) };
    CallError { rate_limit, ..CallError::new(ErrorKind::Throttled, message) }
}

/// Too many at the same time.
pub(super) fn crowded(governed: &Governed, waited: Duration) -> CallError {
    let message = format!(
        "Nothing was sent: {} calls of {} are under way already, and none has ended within {} s. Call again when they \
         have, and make fewer calls at the same time.",
        governed.calls(),
        governed.product().title,
        whole_seconds(waited)
    );
    CallError::new(ErrorKind::Throttled, message)
}

/// The product said to wait.
pub(super) fn held(governed: &Governed, wait: Duration) -> CallError {
    let left = whole_seconds(wait);
    let message = format!(
        "Nothing was sent: {} has refused too many requests and said how long to wait. Call again in {left} s; calling \
         earlier can prolong it.",
        governed.product().title
    );
    let rate_limit = RateLimit { reset: Some(left), ..RateLimit::default() };
    CallError { rate_limit, ..CallError::new(ErrorKind::Throttled, message) }
}

/// The breaker is open.
pub(super) fn open(governed: &Governed, wait: Option<Duration>) -> CallError {
    let title = governed.product().title;
    let (kind, did) = if governed.was_throttled() {
        (ErrorKind::Throttled, "has refused too many requests")
    } else {
        (ErrorKind::Upstream, "has failed")
    };
    let next = wait.map_or_else(
        || "One call is trying whether that is over. Call again in a few seconds.".to_owned(),
        |wait| format!("It is left alone for now. Call again in {} s.", whole_seconds(wait)),
    );
    let message = format!("Nothing was sent: {title} {did} {FAILURES} times in a row or more. {next}");
    let rate_limit = RateLimit { reset: wait.map(whole_seconds), ..RateLimit::default() };
    CallError { rate_limit, ..CallError::new(kind, message) }
}
