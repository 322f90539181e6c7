//! Sending as a dependency, so that tests can stand in for the network.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use http::{HeaderMap, Uri};

use crate::request::{Method, Piece};

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
    /// In the place of the body: what is read while it is sent.
    pub upload: Option<Upload>,
    /// Until the whole answer is in.
    pub timeout: Duration,
    /// Largest answer in bytes.
    pub max_response: usize,
}

/// A body in pieces, of which some are files on disk. Can be sent again from the front.
#[derive(Clone)]
pub struct Upload {
    /// In order.
    pub pieces: Arc<[Piece]>,
    /// In bytes.
    pub size: u64,
}

impl Upload {
    /// Of these pieces.
    #[must_use]
    pub fn new(pieces: Vec<Piece>) -> Self {
        let size = |piece: &Piece| match piece {
            Piece::Bytes(bytes) => bytes.len() as u64,
            Piece::File(open) => open.size(),
        };
        Self { size: pieces.iter().map(size).sum(), pieces: pieces.into() }
    }
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
    /// Nothing came for this long; the request may have been carried out.
    #[error("no beginning of an answer within {} s", .0.as_secs())]
    Silent(Duration),
    /// The answer is larger than allowed.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// The head of an answer, and its body piece by piece.
pub struct Streamed {
    /// HTTP status.
    pub status: u16,
    /// All headers.
    pub headers: HeaderMap,
    /// The body, bounded by the request's limits. An error is its last piece.
    pub body: BoxStream<'static, Result<Bytes, TransportError>>,
}

/// Is told how far an exchange is. Called often; must be quick.
pub trait Watch: Send + Sync + 'static {
    /// So many bytes of the request's body were handed over.
    fn sent(&self, bytes: u64, of: u64);
    /// So many bytes of the answer's body have come; `of` where the vendor told.
    fn received(&self, bytes: u64, of: Option<u64>);
}

/// Sends requests. Follows no redirects, repeats nothing. Dropping a future, or a body, ends the exchange.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and reads the whole answer.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;

    /// Sends one request and leaves the answer's body to be read. Without an own implementation it comes in one piece.
    fn open(&self, request: HttpRequest, watch: Arc<dyn Watch>) -> BoxFuture<'_, Result<Streamed, TransportError>> {
        Box::pin(async move {
            let sending = request.upload.as_ref().map_or(request.body.len() as u64, |upload| upload.size);
            let HttpResponse { status, headers, body } = self.send(request).await?;
            watch.sent(sending, sending);
            watch.received(body.len() as u64, Some(body.len() as u64));
            Ok(Streamed { status, headers, body: stream::iter([Ok(body)]).boxed() })
        })
    }
}
