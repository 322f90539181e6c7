//! What response headers tell about limits: known values, and only those.

use http::HeaderMap;
use http::header::RETRY_AFTER;
use jiff::Timestamp;

use crate::descriptor::QuotaHeaders;
use crate::error::RateLimit;
use crate::zoho::transport::HttpResponse;

/// Reads the product's headers, and `Retry-After` where the vendor refuses for now.
pub(super) fn read(names: &QuotaHeaders, response: &HttpResponse, now: Timestamp) -> RateLimit {
    let number = |name: Option<&'static str>| number(&response.headers, name?);
    let reset = names.reset.and_then(|name| seconds(&response.headers, name, now)).or_else(|| {
        matches!(response.status, 429 | 503).then(|| seconds(&response.headers, RETRY_AFTER.as_str(), now)).flatten()
    });
    RateLimit { limit: number(names.limit), remaining: number(names.remaining), reset }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    text(headers, name)?.parse().ok()
}

/// Seconds, or a date (RFC 9110, 10.2.3).
fn seconds(headers: &HeaderMap, name: &str, now: Timestamp) -> Option<u64> {
    let text = text(headers, name)?;
    text.parse().ok().or_else(|| {
        let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
        u64::try_from(date.duration_since(now).as_secs()).ok()
    })
}
