//! Requests of the AWS SDK over this program's own transport: the same TLS, roots, proxy and bounds, and no redirects.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest as SdkRequest, HttpResponse as SdkResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::clock::SystemClock;
use crate::request::Method;
use crate::zoho::http::{HttpTransport, Timeouts};
use crate::zoho::network::Network;
use crate::zoho::{HttpRequest, HttpResponse, Transport as _, TransportError};

/// Where the SDK says nothing.
const TIMEOUT: Duration = Duration::from_secs(10);
/// A secret has at most 64 KiB, written as JSON in JSON.
const LARGEST: usize = 512 * 1024;

/// What the SDK sends with.
#[derive(Clone)]
pub(super) struct Client {
    transport: HttpTransport,
    timeout: Duration,
}

impl Client {
    pub(super) fn new(network: Network) -> Self {
        let transport = HttpTransport::new(network, Timeouts::default(), Arc::new(SystemClock));
        // The places where a machine of AWS asks for its own credentials know no TLS.
        Self { transport: transport.reaching_link_local(), timeout: TIMEOUT }
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Client").finish_non_exhaustive()
    }
}

impl HttpClient for Client {
    fn http_connector(&self, settings: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        let given = [settings.connect_timeout(), settings.read_timeout()].into_iter().flatten().sum::<Duration>();
        let timeout = if given.is_zero() { TIMEOUT } else { given.min(TIMEOUT) };
        SharedHttpConnector::new(Self { transport: self.transport.clone(), timeout })
    }
}

impl HttpConnector for Client {
    fn call(&self, request: SdkRequest) -> HttpConnectorFuture {
        let client = self.clone();
        HttpConnectorFuture::new(async move {
            let request = taken_over(&request, client.timeout).map_err(|why| ConnectorError::user(why.into()))?;
            let answer = client.transport.send(request).await.map_err(|error| match error {
                TransportError::TimedOut(_) | TransportError::Silent(_) => ConnectorError::timeout(error.into()),
                other => ConnectorError::io(other.into()),
            })?;
            given_back(answer).map_err(|why| ConnectorError::other(why.into(), None))
        })
    }
}

fn taken_over(request: &SdkRequest, timeout: Duration) -> Result<HttpRequest, String> {
    let method = match request.method() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        other => return Err(format!("no request of this kind is known: {other}")),
    };
    let uri: Uri = request.uri().parse().map_err(|_| "the address is no URI".to_owned())?;
    let mut headers = HeaderMap::new();
    for (name, value) in request.headers() {
        let name = HeaderName::try_from(name).map_err(|_| "a header's name is none".to_owned())?;
        // The transport writes these two by itself.
        if name != http::header::HOST && name != http::header::CONTENT_LENGTH {
            let mut value = HeaderValue::try_from(value).map_err(|_| format!("the header {name} has no value"))?;
            value.set_sensitive(name == http::header::AUTHORIZATION);
            headers.append(name, value);
        }
    }
    let body = request.body().bytes().ok_or("a body that streams is not sent")?;
    Ok(HttpRequest {
        method,
        uri,
        headers,
        body: Bytes::copy_from_slice(body),
        upload: None,
        timeout,
        max_response: LARGEST,
    })
}

fn given_back(answer: HttpResponse) -> Result<SdkResponse, String> {
    let status = StatusCode::try_from(answer.status).map_err(|error| error.to_string())?;
    let mut response = SdkResponse::new(status, SdkBody::from(answer.body));
    for (name, value) in &answer.headers {
        if let Ok(value) = value.to_str() {
            response.headers_mut().append(name.as_str().to_owned(), value.to_owned());
        }
    }
    Ok(response)
}
