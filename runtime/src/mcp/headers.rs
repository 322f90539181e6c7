//! HTTP headers that repeat what the body says, so that gateways can route without reading it.

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

/// The header is there and says what the body says.
pub(crate) fn require(headers: &HeaderMap, name: &str, body: &str) -> Result<(), Failure> {
    match single(headers, name)? {
        Some(value) if value == body => Ok(()),
        Some(_) => Err(Failure::header_mismatch(format!("the header {name} is not what the body says"))),
        None => Err(Failure::header_mismatch(format!("the header {name} is missing; it repeats what the body says"))),
    }
}

/// As [`require`], for a header whose value may come as `=?base64?...?=`.
pub(crate) fn require_encoded(headers: &HeaderMap, name: &str, body: &str) -> Result<(), Failure> {
    let Some(encoded) = single(headers, name)?
        .and_then(|value| value.strip_prefix("=?base64?"))
        .and_then(|rest| rest.strip_suffix("?="))
    else {
        return require(headers, name, body);
    };
    let decoded = STANDARD
        .decode(encoded)
        .map_err(|_| Failure::header_mismatch(format!("the header {name} announces Base64 and is not")))?;
    if decoded == body.as_bytes() {
        Ok(())
    } else {
        Err(Failure::header_mismatch(format!("the header {name} is not what the body says")))
    }
}
