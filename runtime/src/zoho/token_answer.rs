//! What the accounts server answers. Judged by the body alone: errors come with HTTP 200.

use http::HeaderValue;
use jiff::SignedDuration;
use serde_json::Value;

use super::oauth::Place;
use super::transport::{HttpResponse, TransportError};
use crate::error::{CallError, ErrorKind, Upstream};
use crate::secret::Secret;

/// The life of a token where the answer does not tell.
const USUAL_LIFE: i64 = 3600;
/// Above this a life is in milliseconds: older answers had `expires_in: 3600000`.
const LONGEST_LIFE: i64 = 86_400;

/// A new access token.
pub(super) struct Grant {
    pub(super) header: HeaderValue,
    pub(super) secret: Secret,
    pub(super) lifetime: SignedDuration,
    pub(super) scopes: Option<Vec<String>>,
}

/// Why there is none.
#[derive(Debug)]
pub(super) enum Refusal {
    /// More than ten in ten minutes.
    TooMany(CallError),
    /// The credentials do not work.
    NeedsMending(CallError),
    /// A fault of the network or of the server.
    Passing(CallError),
}

impl Refusal {
    pub(super) const fn error(&self) -> &CallError {
        match self {
            Self::TooMany(error) | Self::NeedsMending(error) | Self::Passing(error) => error,
        }
    }

    pub(super) fn into_error(self) -> CallError {
        match self {
            Self::TooMany(error) | Self::NeedsMending(error) | Self::Passing(error) => error,
        }
    }

    pub(super) fn no_answer(place: &Place, error: &TransportError) -> Self {
        Self::Passing(CallError::new(
            ErrorKind::Upstream,
            format!(
                "No access token: the accounts server {} could not be asked ({error}). Nothing was sent to the API. \
                 Call again; if it persists, check this machine's network and the data centre (`{}`).",
                place.accounts, place.data_centre
            ),
        ))
    }
}

/// Reads a token answer.
pub(super) fn read_token_answer(place: &Place, response: &HttpResponse) -> Result<Grant, Refusal> {
    let Ok(Value::Object(answer)) = serde_json::from_slice(&response.body) else {
        return Err(Refusal::Passing(upstream(place, response.status, None, "an answer that is no JSON object")));
    };
    if let Some(token) = answer.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty()) {
        let secret = Secret::from(token);
        let Some(header) = header(&secret) else {
            let what = "an access token that cannot be sent in a header";
            return Err(Refusal::Passing(upstream(place, response.status, None, what)));
        };
        let scopes = answer.get("scope").and_then(Value::as_str);
        let scopes = scopes.map(|scopes| scopes.split([' ', ',']).map(str::to_owned).collect::<Vec<_>>());
        return Ok(Grant { header, secret, lifetime: lifetime(&answer), scopes });
    }
    let code = answer.get("error").and_then(Value::as_str).map(plain);
    Err(refusal(place, response.status, code))
}

/// `Authorization` with a token; nothing where the token cannot stand in a header.
pub(super) fn header(token: &Secret) -> Option<HeaderValue> {
    let mut header = HeaderValue::try_from(format!("Zoho-oauthtoken {}", token.expose())).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// `expires_in_sec` of older answers is always in seconds.
fn lifetime(answer: &serde_json::Map<String, Value>) -> SignedDuration {
    let number = |name: &str| {
        let value = answer.get(name)?;
        value.as_i64().or_else(|| value.as_str()?.parse().ok()).filter(|&life| life > 0)
    };
    let life = number("expires_in_sec").or_else(|| number("expires_in")).unwrap_or(USUAL_LIFE);
    if life > LONGEST_LIFE { SignedDuration::from_millis(life) } else { SignedDuration::from_secs(life) }
}

/// What an error code of the accounts server means.
pub(super) fn refusal(place: &Place, status: u16, code: Option<String>) -> Refusal {
    let Place { accounts, data_centre, mend } = place;
    let error = |kind: ErrorKind, message: String| CallError {
        upstream: Some(Box::new(Upstream { status, code: code.clone(), ..Upstream::default() })),
        ..CallError::new(kind, message)
    };
    match code.as_deref() {
        Some("Access Denied") => Refusal::TooMany(error(
            ErrorKind::Throttled,
            "Zoho gives no more access tokens for this account at the moment (Access Denied): more than 10 were asked \
             for within 10 minutes, by this server or by anything else that uses the same refresh token. Calls of \
             this account cannot succeed until the 10 minutes are over; give every program its own refresh token."
                .to_owned(),
        )),
        Some("invalid_code") => Refusal::NeedsMending(error(
            ErrorKind::Auth,
            format!(
                "Zoho does not accept the refresh token (invalid_code). It was revoked, or displaced by newer ones (a \
                 user keeps 20), or it belongs to another client or data centre. Check that it was issued for this \
                 client in the data centre `{data_centre}` ({accounts}); otherwise {mend}."
            ),
        )),
        Some("invalid_client") => Refusal::NeedsMending(error(
            ErrorKind::Auth,
            format!(
                "Zoho does not know the OAuth client (invalid_client) in the data centre `{data_centre}` \
                 ({accounts}). The client id is mistyped, the client was deleted, or it is registered in another data \
                 centre: name the one in which the account lives, or enable multi-DC for the client in the API \
                 console. Then {mend}."
            ),
        )),
        Some("invalid_client_secret") => Refusal::NeedsMending(error(
            ErrorKind::Auth,
            format!(
                "Zoho does not accept the client secret (invalid_client_secret). Copy it again from the API console; \
                 with multi-DC a client has a secret of its own in each data centre, here `{data_centre}` \
                 ({accounts}). Then {mend}."
            ),
        )),
        Some(_) if status >= 500 => Refusal::Passing(upstream(place, status, code, "an error")),
        Some(other) => Refusal::NeedsMending(error(
            ErrorKind::Auth,
            format!(
                "Zoho refused to give an access token ({other}; asked at {accounts}). Check data centre, client and \
                 refresh token of the account, or {mend}."
            ),
        )),
        None => Refusal::Passing(upstream(place, status, None, "neither a token nor an error")),
    }
}

fn upstream(place: &Place, status: u16, code: Option<String>, what: &str) -> CallError {
    CallError {
        upstream: Some(Box::new(Upstream { status, code, ..Upstream::default() })),
        ..CallError::new(
            ErrorKind::Upstream,
            format!(
                "No access token: the accounts server {} answered HTTP {status} with {what}. Nothing was sent to the \
                 API. Call again in a minute.",
                place.accounts
            ),
        )
    }
}

/// An error code as it may be shown: whatever else the server sends stays out of texts.
fn plain(code: &str) -> String {
    code.chars().filter(|c| c.is_ascii_alphanumeric() || " _.-".contains(*c)).take(60).collect()
}
