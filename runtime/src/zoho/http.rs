//! Sending over the network.
//!
//! This is hyper-util's pooled client and not reqwest: measured for one hop (JSON-RPC in, GET to a
//! local server, JSON out, 16 connections) a call cost 32 µs of CPU against 46 µs, and of what reqwest adds (redirects,
//! cookies, decoding, its own errors) this program must switch off the first and wants none of the
//! rest. What is needed on top (time limits, a bound on the body, telling "not sent" from "no
//! answer") is this file.
//!
//! The TLS configuration, with its hundred-odd root certificates, is built at the first https
//! connection, so that starting costs nothing.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::BoxFuture;
use http::uri::{Scheme, Uri};
use http_body_util::{BodyExt as _, Full};
use hyper::body::{Body as _, Incoming};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tower_service::Service;

use super::hosts::is_loopback;
use super::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use crate::request::Method;
use crate::worker;

/// Name lookup, TCP and TLS handshake together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Shorter than what servers and load balancers commonly allow, so that a request rarely meets a
/// connection that the other side is just closing.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);
/// The vendor bounds concurrency per organisation far below this.
const IDLE_PER_HOST: usize = 32;

/// HTTP/1.1 over pooled connections.
#[derive(Clone)]
pub struct HttpTransport {
    /// One for every thread that serves, and one for all others: a connection is driven by the thread that opened it,
    /// and a call that uses another thread's connection wakes that thread twice.
    clients: Arc<[Client<Connector, Full<Bytes>>]>,
}

impl Default for HttpTransport {
    fn default() -> Self {
        Self::new(CONNECT_TIMEOUT)
    }
}

impl HttpTransport {
    /// A client with its own pool. `connect_timeout` covers name lookup, TCP and TLS.
    #[must_use]
    pub fn new(connect_timeout: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(Duration::from_mins(1)));
        let connector = Connector { tcp, tls: Arc::new(OnceLock::new()), timeout: connect_timeout };
        let client = || {
            Client::builder(TokioExecutor::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(IDLE_TIMEOUT)
                .pool_max_idle_per_host(IDLE_PER_HOST)
                // A pooled connection that turns out to be closed before anything was written is
                // replaced by another; a request that was written is never written again.
                .retry_canceled_requests(true)
                .build(connector.clone())
        };
        Self { clients: (0..=worker::count()).map(|_| client()).collect() }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let HttpRequest { method, uri, headers, body, timeout: _, max_response } = request;
        if uri.scheme() == Some(&Scheme::HTTP) && !uri.host().is_some_and(is_loopback) {
            return Err(TransportError::NotSent("plain http is only for this machine".to_owned()));
        }
        let mut outgoing = http::Request::new(Full::new(body));
        *outgoing.method_mut() = http_method(method);
        *outgoing.uri_mut() = uri;
        *outgoing.headers_mut() = headers;
        let response = self.clients[worker::number()].request(outgoing).await.map_err(|error| {
            let text = innermost(&error);
            if error.is_connect() { TransportError::NotSent(text) } else { TransportError::NoAnswer(text) }
        })?;
        let (head, body) = response.into_parts();
        let body = read_body(body, max_response).await?;
        Ok(HttpResponse { status: head.status.as_u16(), headers: head.headers, body })
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let timeout = request.timeout;
        Box::pin(async move {
            let exchange = self.exchange(request);
            tokio::time::timeout(timeout, exchange).await.unwrap_or(Err(TransportError::TimedOut(timeout)))
        })
    }
}

/// Reads the body, and stops reading where it grows beyond `max`.
async fn read_body(mut body: Incoming, max: usize) -> Result<Bytes, TransportError> {
    let announced = body.size_hint().lower();
    if announced > max as u64 {
        return Err(TransportError::TooLarge(max));
    }
    let mut whole = BytesMut::new();
    let mut first = Bytes::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| TransportError::NoAnswer(innermost(&error)))?;
        let Ok(data) = frame.into_data() else { continue };
        if first.len() + whole.len() + data.len() > max {
            return Err(TransportError::TooLarge(max));
        }
        // Most answers are one frame, which is then handed on without a copy.
        if first.is_empty() && whole.is_empty() {
            first = data;
            continue;
        }
        if whole.is_empty() {
            whole.reserve(usize::try_from(announced).unwrap_or(0).max(first.len() + data.len()));
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&data);
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
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

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Https = HttpsConnector<HttpConnector>;

/// Opens connections: https by TLS, http only to this machine.
#[derive(Clone)]
struct Connector {
    tcp: HttpConnector,
    tls: Arc<OnceLock<Result<Https, String>>>,
    timeout: Duration,
}

impl Connector {
    fn https(&self) -> Result<Https, String> {
        let build = || {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let builder = HttpsConnectorBuilder::new()
                .with_provider_and_webpki_roots(provider)
                .map_err(|error| format!("TLS cannot be set up: {error}"))?;
            Ok(builder.https_only().enable_http1().wrap_connector(self.tcp.clone()))
        };
        self.tls.get_or_init(build).clone()
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let limit = self.timeout;
        let opening: Self::Future = if uri.scheme() == Some(&Scheme::HTTP) {
            let opening = self.tcp.call(uri);
            Box::pin(async move { Ok(MaybeHttpsStream::Http(opening.await?)) })
        } else {
            let connector = self.https();
            Box::pin(async move { connector?.call(uri).await })
        };
        Box::pin(async move {
            tokio::time::timeout(limit, opening)
                .await
                .unwrap_or_else(|_| Err(format!("no connection within {} s", limit.as_secs_f32()).into()))
        })
    }
}

#[cfg(test)]
mod tests;
