//! Sending as a dependency, so that tests can stand in for the network.

use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{HeaderMap, Uri};

use crate::request::Method;

/// One finished HTTP request, credentials included. Never printed.
pub struct HttpRequest {
    /// HTTP method.
    pub method: Method,
    /// Absolute; checked against the template before it gets here.
    pub uri: Uri,
    /// All headers but `host` and `content-length`.
    pub headers: HeaderMap,
    /// Body; empty for none.
    pub body: Bytes,
    /// Until the whole answer is in.
    pub timeout: Duration,
    /// Largest answer in bytes.
    pub max_response: usize,
}

/// One whole answer.
#[derive(Debug, Clone)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// Nothing of the request can have reached the other side.
    #[error("no connection: {0}")]
    NotSent(String),
    /// The request may have been carried out.
    #[error("no answer: {0}")]
    NoAnswer(String),
    /// The time is over; the request may have been carried out.
    #[error("no answer within {} s", .0.as_secs())]
    TimedOut(Duration),
    /// The answer is larger than allowed.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// Sends requests. Follows no redirects, repeats nothing.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and reads the whole answer.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}
