//! What is served beside MCP, on the same listener and behind the same guard: requests and answers in JSON.

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderValue, Method, StatusCode, header};
use serde_json::Value;

/// The routes, for the log: nothing of a request's own stands in it.
pub(super) const ROUTES: [&str; 10] = [
    "/openapi.json",
    "/oauth/callback",
    "/accounts",
    "/accounts/{id}",
    "/accounts/{id}/mcp",
    "/accounts/{id}/mcp/{server_id}",
    "/accounts/{id}/mcp/{server_id}/rotate",
    "/integrated-account/{id}/mcp",
    "/integrated-account/{id}/mcp/{server_id}",
    "/integrated-account/{id}/mcp/{server_id}/rotate",
];

/// Largest body of a request.
pub(super) const MAX_BODY: usize = 64 << 10;

/// A request.
#[derive(Debug, Clone)]
pub struct ApiRequest {
    /// HTTP method.
    pub method: Method,
    /// The path as it came; what is encoded stays so.
    pub path: String,
    /// What stands behind the path's question mark, as it came.
    pub query: String,
    /// What stands in `Authorization: Bearer`.
    pub bearer: Option<String>,
    /// The body.
    pub body: Bytes,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct ApiAnswer {
    /// HTTP status.
    pub status: StatusCode,
    /// The body, where there is one.
    pub body: Option<Value>,
    /// A sentence for a person, as a page, instead of a body.
    pub page: Option<&'static str>,
    /// The methods that the path takes, where it does not take this one.
    pub allow: Option<&'static str>,
}

/// Who answers.
pub trait Api: Send + Sync + 'static {
    /// Answers one request. Judges who asks.
    fn answer(&self, request: ApiRequest) -> BoxFuture<'_, ApiAnswer>;
}

impl From<ApiAnswer> for Response {
    fn from(answer: ApiAnswer) -> Self {
        let body = match answer.page {
            Some(text) => Body::from(format!("<!doctype html><title>Consent</title><p>{text}</p>")),
            None => answer.body.map_or_else(Body::empty, |body| Body::from(body.to_string())),
        };
        let mut response = Self::new(body);
        *response.status_mut() = answer.status;
        let headers = response.headers_mut();
        if answer.page.is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            // The address holds a grant code.
            headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'"));
        } else if answer.status != StatusCode::NO_CONTENT {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        // A new server's URL is among the answers.
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if answer.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(allow) = answer.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(allow));
        }
        response
    }
}
