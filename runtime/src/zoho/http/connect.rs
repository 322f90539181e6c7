//! Opening connections: https by TLS, through a proxy where one is to be used; http only to this machine.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use http::uri::{Scheme, Uri};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::net::TcpStream;
use tower_service::Service;

use super::innermost;
use crate::clock::Clock;
use crate::zoho::network::Network;

type BoxError = Box<dyn std::error::Error + Send + Sync>;
type Opening<T> = Pin<Box<dyn Future<Output = Result<T, BoxError>> + Send>>;

/// The TLS configuration, with its hundred-odd root certificates, is built at the first https
/// connection, so that starting costs nothing.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: Tcp,
    tls: Arc<OnceLock<Result<HttpsConnector<Tcp>, String>>>,
    timeout: Duration,
    clock: Arc<dyn Clock>,
}

impl Connector {
    /// `timeout` covers name lookup, TCP, proxy and TLS.
    pub(super) fn new(network: Network, timeout: Duration, clock: Arc<dyn Clock>) -> Self {
        let mut direct = HttpConnector::new();
        direct.enforce_http(false);
        direct.set_nodelay(true);
        direct.set_keepalive(Some(Duration::from_mins(1)));
        Self { tcp: Tcp { direct, network: Arc::new(network) }, tls: Arc::default(), timeout, clock }
    }

    fn https(&self) -> Result<HttpsConnector<Tcp>, String> {
        let build = || {
            let provider = Arc::new(rustls::crypto::ring::default_provider());
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(|error| format!("TLS cannot be set up: {error}"))?
                .with_root_certificates(self.tcp.network.root_store())
                .with_no_client_auth();
            let builder = HttpsConnectorBuilder::new().with_tls_config(config);
            Ok(builder.https_only().enable_http1().wrap_connector(self.tcp.clone()))
        };
        self.tls.get_or_init(build).clone()
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<TcpStream>>;
    type Error = BoxError;
    type Future = Opening<Self::Response>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(context)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (limit, clock) = (self.timeout, Arc::clone(&self.clock));
        let opening: Self::Future = if uri.scheme() == Some(&Scheme::HTTP) {
            let opening = self.tcp.call(uri);
            Box::pin(async move { Ok(MaybeHttpsStream::Http(opening.await?)) })
        } else {
            let connector = self.https();
            Box::pin(async move { connector?.call(uri).await })
        };
        Box::pin(async move {
            tokio::select! {
                biased;
                opened = opening => opened,
                () = clock.sleep(limit) => Err(format!("no connection within {} s", limit.as_secs_f32()).into()),
            }
        })
    }
}

/// To the host itself, or through a proxy.
#[derive(Clone)]
struct Tcp {
    direct: HttpConnector,
    network: Arc<Network>,
}

impl Service<Uri> for Tcp {
    type Response = TokioIo<TcpStream>;
    type Error = BoxError;
    type Future = Opening<Self::Response>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.direct.poll_ready(context).map_err(Into::into)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Some(proxy) = self.network.proxy(&uri) else {
            let opening = self.direct.call(uri);
            return Box::pin(async move { Ok(opening.await?) });
        };
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct.clone());
        if let Some(authorization) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(authorization.clone());
        }
        let opening = tunnel.call(uri);
        Box::pin(async move {
            opening.await.map_err(|error| {
                // Host and port alone: what may stand before them is a password.
                let (host, port) = (proxy.uri().host().unwrap_or_default(), proxy.uri().port_u16().unwrap_or(80));
                format!("the proxy {host}:{port} gave no way through: {}", innermost(&error)).into()
            })
        })
    }
}
