//! HTTP headers that repeat what the body says, so that gateways can route without reading it.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;

use super::failure::Failure;

/// The revision that the client speaks.
pub const PROTOCOL_VERSION: &str = "mcp-protocol-version";
/// The method of the body.
pub const METHOD: &str = "mcp-method";
/// What the method acts on: the tool's name.
pub const NAME: &str = "mcp-name";

/// The value of a header that stands at most once; `None` where it is absent.
pub(crate) fn single<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Failure> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else { return Ok(None) };
    if values.next().is_some() {
        return Err(Failure::header_mismatch(format!("the header {name} stands twice")));
    }
    let value = value.to_str().map_err(|_| {
        Failure::header_mismatch(format!("the header {name} holds characters that are not printable ASCII"))
    })?;
    Ok(Some(value.trim_matches([' ', '\t'])))
}

/// As [`single`], for a header whose value may come as `=?base64?...?=`.
pub(crate) fn decoded<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<Cow<'a, [u8]>>, Failure> {
    let Some(value) = single(headers, name)? else { return Ok(None) };
    let Some(encoded) = value.strip_prefix("=?base64?").and_then(|rest| rest.strip_suffix("?=")) else {
        return Ok(Some(Cow::Borrowed(value.as_bytes())));
    };
    match STANDARD.decode(encoded) {
        Ok(decoded) => Ok(Some(Cow::Owned(decoded))),
        Err(_) => Err(Failure::header_mismatch(format!("the header {name} announces Base64 and is not"))),
    }
}

/// The header is there and says what the body says.
pub(crate) fn require(headers: &HeaderMap, name: &str, body: &str) -> Result<(), Failure> {
    agree(single(headers, name)?.map(str::as_bytes), name, body)
}

/// As [`require`], for a header whose value may come as `=?base64?...?=`.
pub(crate) fn require_encoded(headers: &HeaderMap, name: &str, body: &str) -> Result<(), Failure> {
    agree(decoded(headers, name)?.as_deref(), name, body)
}

fn agree(value: Option<&[u8]>, name: &str, body: &str) -> Result<(), Failure> {
    match value {
        Some(value) if value == body.as_bytes() => Ok(()),
        Some(_) => Err(different(name)),
        None => Err(missing(name)),
    }
}

/// The header contradicts the body.
pub(crate) fn different(name: &str) -> Failure {
    Failure::header_mismatch(format!("the header {name} is not what the body says"))
}

/// The header is not there.
pub(crate) fn missing(name: &str) -> Failure {
    Failure::header_mismatch(format!("the header {name} is missing; it repeats what the body says"))
}
