//! Sending over the network.
//!
//! This is hyper-util's pooled client and not reqwest: measured for one hop (JSON-RPC in, GET to a
//! local server, JSON out, 16 connections) a call cost 32 µs of CPU against 46 µs, and of what reqwest adds (redirects,
//! cookies, decoding, its own errors) this program must switch off the first and wants none of the
//! rest. What is needed on top (time limits, a bound on the body, telling "not sent" from "no
//! answer") is this file.
//!
//! Three limits hold at once: one for opening a connection, one for the silence before an answer begins, and the
//! request's own for all of it. A future that is dropped closes its connection, which is how the vendor learns that
//! nobody waits any more.

mod body;
mod connect;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream};
use http::response::Parts;
use http::uri::Scheme;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use self::body::{Outgoing, Reader, Source};
use self::connect::Connector;
use super::hosts::is_loopback;
use super::network::Network;
use super::transport::{HttpRequest, HttpResponse, Streamed, Transport, TransportError, Watch};
use crate::clock::{Clock, SystemClock};
use crate::request::Method;
use crate::worker;

/// Shorter than what servers and load balancers commonly allow, so that a request rarely meets a
/// connection that the other side is just closing. How many stay open is bounded by how many calls there were at once in
/// that time: a bound below that would open a connection for nearly every call as soon as there are more.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
/// How long to wait for what. The time for a whole exchange comes with each request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Name lookup, TCP, proxy and TLS handshake together.
    pub connect: Duration,
    /// Without a step forward, from the beginning of the request to the head of the answer.
    pub first_byte: Duration,
}

impl Default for Timeouts {
    /// Ten seconds to connect; 45 of silence, because reports over many records take the vendor half a minute.
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), first_byte: Duration::from_secs(45) }
    }
}

/// HTTP/1.1 over pooled connections.
#[derive(Clone)]
pub struct HttpTransport {
    /// One for every thread that serves, and one for all others: a connection is driven by the thread that opened it,
    /// and a call that uses another thread's connection wakes that thread twice.
    clients: Arc<[Client<Connector, Outgoing>]>,
    first_byte: Duration,
    clock: Arc<dyn Clock>,
    link_local: bool,
}

impl Default for HttpTransport {
    fn default() -> Self {
        Self::new(Network::default(), Timeouts::default(), Arc::new(SystemClock))
    }
}

impl HttpTransport {
    /// A client with its own pool. `clock` measures the time limits.
    #[must_use]
    pub fn new(network: Network, timeouts: Timeouts, clock: Arc<dyn Clock>) -> Self {
        let connector = Connector::new(network, timeouts.connect, Arc::clone(&clock));
        let client = || {
            Client::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(IDLE_TIMEOUT)
                // A pooled connection that turns out to be closed before anything was written is
                // replaced by another; a request that was written is never written again.
                .retry_canceled_requests(true)
                .build(connector.clone())
        };
        Self {
            clients: (0..=worker::count()).map(|_| client()).collect(),
            first_byte: timeouts.first_byte,
            clock,
            link_local: false,
        }
    }

    /// The same, which may speak plain http to the neighbours on the wire that tell a machine what it is.
    #[cfg(feature = "aws")]
    #[must_use]
    pub(crate) const fn reaching_link_local(mut self) -> Self {
        self.link_local = true;
        self
    }

    /// Whether a host may be reached without TLS.
    fn is_near(&self, host: &str) -> bool {
        let is_link_local =
            || host == "[fd00:ec2::254]" || host.parse().is_ok_and(|ip: std::net::Ipv4Addr| ip.is_link_local());
        is_loopback(host) || (self.link_local && is_link_local())
    }

    /// The head of the answer, and its body to be read.
    async fn head(
        &self,
        request: HttpRequest,
        watch: Option<&Arc<dyn Watch>>,
    ) -> Result<(Parts, Incoming), TransportError> {
        let HttpRequest { method, uri, headers, body, upload, timeout: _, max_response: _ } = request;
        let body = upload.map_or_else(|| Source::Bytes(body), |upload| Source::Upload(Reader::new(upload)));
        if uri.scheme() == Some(&Scheme::HTTP) && !uri.host().is_some_and(|host| self.is_near(host)) {
            return Err(TransportError::NotSent("plain http is only for this machine".to_owned()));
        }
        let (body, steps) = match watch {
            Some(watch) => {
                let steps = Arc::new(AtomicU64::new(0));
                (Outgoing::watched(body, Arc::clone(&steps), Arc::clone(watch)), Some(steps))
            }
            None => (Outgoing::whole(body), None),
        };
        let mut outgoing = http::Request::new(body);
        *outgoing.method_mut() = http_method(method);
        *outgoing.uri_mut() = uri;
        *outgoing.headers_mut() = headers;
        let response = self.clients[worker::number()].request(outgoing);
        let response = tokio::select! {
            biased;
            response = response => response,
            () = self.silence(steps.as_deref()) => return Err(TransportError::Silent(self.first_byte)),
        };
        let response = response.map_err(|error| {
            let text = innermost(&error);
            if error.is_connect() { TransportError::NotSent(text) } else { TransportError::NoAnswer(text) }
        })?;
        Ok(response.into_parts())
    }

    /// Completes when the limit has passed without a step of the body.
    async fn silence(&self, steps: Option<&AtomicU64>) {
        let taken = || steps.map(|steps| steps.load(Ordering::Relaxed));
        loop {
            let before = taken();
            self.clock.sleep(self.first_byte).await;
            if taken() == before {
                return;
            }
        }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let max_response = request.max_response;
        let (head, body) = self.head(request, None).await?;
        let body = body::read(body, max_response).await?;
        Ok(HttpResponse { status: head.status.as_u16(), headers: head.headers, body })
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let timeout = request.timeout;
        Box::pin(async move {
            tokio::select! {
                biased;
                done = self.exchange(request) => done,
                () = self.clock.sleep(timeout) => Err(TransportError::TimedOut(timeout)),
            }
        })
    }

    fn open(&self, request: HttpRequest, watch: Arc<dyn Watch>) -> BoxFuture<'_, Result<Streamed, TransportError>> {
        let (timeout, max) = (request.timeout, request.max_response);
        Box::pin(async move {
            let mut over = self.clock.sleep(timeout);
            let (head, body) = tokio::select! {
                biased;
                done = self.head(request, Some(&watch)) => done?,
                () = &mut over => return Err(TransportError::TimedOut(timeout)),
            };
            let announced = hyper::body::Body::size_hint(&body).exact();
            if announced.is_some_and(|size| size > max as u64) {
                return Err(TransportError::TooLarge(max));
            }
            let limits = Reading { over, timeout, max, read: 0, announced, watch };
            Ok(Streamed { status: head.status.as_u16(), headers: head.headers, body: stream(body, limits) })
        })
    }
}

/// What bounds the reading of a body.
struct Reading {
    over: BoxFuture<'static, ()>,
    timeout: Duration,
    max: usize,
    read: usize,
    announced: Option<u64>,
    watch: Arc<dyn Watch>,
}

/// The body in pieces; an error ends it.
fn stream(body: Incoming, limits: Reading) -> BoxStream<'static, Result<bytes::Bytes, TransportError>> {
    let pieces = stream::unfold(Some((body, limits)), async |state| {
        let (mut body, mut limits) = state?;
        let next = tokio::select! {
            biased;
            next = body::next(&mut body) => next,
            () = &mut limits.over => Err(TransportError::TimedOut(limits.timeout)),
        };
        let piece = match next {
            Ok(None) => return None,
            Ok(Some(piece)) if limits.read + piece.len() <= limits.max => piece,
            Ok(Some(_)) => return Some((Err(TransportError::TooLarge(limits.max)), None)),
            Err(error) => return Some((Err(error), None)),
        };
        limits.read += piece.len();
        limits.watch.received(limits.read as u64, limits.announced);
        Some((Ok(piece), Some((body, limits))))
    });
    pieces.boxed()
}

const fn http_method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// The cause at the bottom, which is the one that tells ("connection refused"); the layers above
/// only say that there was an error.
fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

#[cfg(test)]
mod tests;
