//! Streamable HTTP: one POST, one JSON answer; a stream of events where a call tells how far it is.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::any;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use tokio::net::TcpListener;

pub use super::api::{Api, ApiAnswer, ApiRequest};
pub use super::http_guard::Guard;
pub use super::log::{Log, LogFormat};
pub use super::servers::{Either, Opened, Replaceable, Servers, TokenTable};
pub use super::workers::{MOST_CONNECTIONS, Serving};

use super::MAX_MESSAGE;
use super::api::{MAX_BODY, ROUTES};
use super::http_events::events;
use super::http_reply::{finish, refusal, response};
use super::log::Served;
use crate::clock::{Clock, SystemClock};
use crate::mcp::{Exchange, Host, converse};
use crate::operations::Operations;

/// Route with the token in the path: for clients that can only be given a URL.
const PATH_ROUTE: &str = "/mcp/{token}";
/// Route with the token in `Authorization: Bearer`.
const BEARER_ROUTE: &str = "/mcp";
/// Whether the process is alive.
const HEALTH: &str = "/healthz";
/// Whether it takes calls.
const READINESS: &str = "/readyz";
/// Numbers for Prometheus.
const METRICS: &str = "/metrics";
/// Routes of operators.
const OPERATIONS: [&str; 3] = [HEALTH, READINESS, METRICS];

/// How long a client may take for the body of a request.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// What is served, and what is told of it.
pub struct Site {
    /// The MCP servers.
    pub servers: Arc<dyn Servers>,
    /// What is served beside MCP.
    pub api: Option<Arc<dyn Api>>,
    /// Who may ask.
    pub guard: Guard,
    /// Gets a line for each request: method, route template, status, and never a URI.
    pub log: Option<Arc<Log>>,
    /// Health, readiness, metrics.
    pub operations: Option<Arc<Operations>>,
    /// Measures, and ends what takes too long.
    pub clock: Arc<dyn Clock>,
}

/// The routes: `POST /mcp/{token}`, and `POST /mcp` with the token in `Authorization: Bearer`. `log` gets a line for
/// each request.
pub fn router(servers: Arc<dyn Servers>, guard: Guard, log: Option<Arc<Log>>) -> Router {
    router_of(Site { servers, api: None, guard, log, operations: None, clock: Arc::new(SystemClock) })
}

/// The same with what is served beside MCP.
pub fn router_of(site: Site) -> Router {
    let mut others = Vec::new();
    if site.api.is_some() {
        others.extend(ROUTES);
    }
    if site.operations.is_some() {
        others.extend(OPERATIONS);
    }
    let site = Arc::new(site);
    let router = Router::new().route(PATH_ROUTE, any(by_path)).route(BEARER_ROUTE, any(by_bearer)).fallback(nowhere);
    let beside = |router: Router<Arc<Site>>, route: &'static str| {
        let handler = async move |State(site): State<Arc<Site>>, request: Request| -> Response {
            site.handle(route, request).await
        };
        router.route(route, any(handler))
    };
    others.into_iter().fold(router, beside).with_state(site)
}

/// Serves on one thread per core until `stop` completes; then takes no new connection and finishes what is running. `log`
/// is the router's.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    log: Option<Arc<Log>>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    serve_as(listener, Serving::plain(router, log), stop).await
}

/// The same as `serving` says.
pub async fn serve_as(
    listener: TcpListener,
    serving: Serving,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    super::workers::serve(listener, serving, stop).await
}

async fn by_path(State(site): State<Arc<Site>>, request: Request) -> Response {
    site.handle(PATH_ROUTE, request).await
}

async fn by_bearer(State(site): State<Arc<Site>>, request: Request) -> Response {
    site.handle(BEARER_ROUTE, request).await
}

async fn nowhere(State(site): State<Arc<Site>>, request: Request) -> Response {
    site.handle("(no route)", request).await
}

impl Site {
    async fn handle(&self, route: &'static str, request: Request) -> Response {
        let method = known(request.method());
        let start = self.clock.elapsed();
        let response = match self.guard.check(request.uri(), request.headers()) {
            Err((status, reason)) => refusal(status, reason),
            Ok(origin) => {
                let origin = origin.and_then(|origin| HeaderValue::from_str(origin).ok());
                let mut response = self.route(route, request).await;
                if let Some(origin) = origin {
                    allow_reading(&mut response, origin);
                }
                response
            }
        };
        let (status, took) = (response.status().as_u16(), self.clock.elapsed().saturating_sub(start));
        if let Some(operations) = &self.operations {
            operations.metrics().served(route, method, status, took);
        }
        if let Some(log) = &self.log {
            log.request(&Served { method, route, status, took });
        }
        response
    }

    async fn route(&self, route: &'static str, request: Request) -> Response {
        if let Some(api) = self.api.as_ref().filter(|_| ROUTES.contains(&route)) {
            return beside(&**api, request, &*self.clock).await;
        }
        if let Some(operations) = self.operations.as_ref().filter(|_| OPERATIONS.contains(&route)) {
            return operate(operations, route, &request);
        }
        if route != PATH_ROUTE && route != BEARER_ROUTE {
            return nothing_here();
        }
        match *request.method() {
            Method::POST => {}
            Method::OPTIONS => return preflight(),
            _ => {
                let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "this endpoint takes POST");
                response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
                return response;
            }
        }
        let (mut parts, body) = request.into_parts();
        let by_path = route == PATH_ROUTE;
        let host = if by_path {
            let token =
                <Path<String> as axum::extract::FromRequestParts<()>>::from_request_parts(&mut parts, &()).await;
            match token.map_or(Opened::Unknown, |Path(token)| self.servers.open(&token, bearer(&parts.headers))) {
                Opened::Host(host) => host,
                Opened::Unknown => return nothing_here(),
                Opened::ApiTokenMissing => return api_token_missing(),
            }
        } else {
            match bearer(&parts.headers).map(|token| self.servers.find(token)) {
                Some(Some(host)) => host,
                Some(None) => return invalid_token(),
                None => return unauthorized("Bearer"),
            }
        };
        tokio::select! {
            biased;
            response = post(Arc::clone(&host), &parts.headers, body, &*self.clock) => response,
            // Revoked while the call runs: as if it came now.
            () = async { host.closed().await } => if by_path { nothing_here() } else { invalid_token() },
        }
    }
}

/// The word for a method. Those outside the registry are the client's own words.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::POST => "POST",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        Method::HEAD => "HEAD",
        _ => "(other)",
    }
}

fn operate(operations: &Operations, route: &str, request: &Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "this endpoint takes GET");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    match route {
        HEALTH => told(StatusCode::OK, "application/json", r#"{"status":"ok"}"#.to_owned()),
        READINESS => {
            let (ready, body) = operations.ready();
            let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
            told(status, "application/json", body.to_string())
        }
        _ => {
            if let Some(text) = operations.text(bearer(request.headers())) {
                return told(StatusCode::OK, "application/openmetrics-text; version=1.0.0; charset=utf-8", text);
            }
            let mut response =
                refusal(StatusCode::UNAUTHORIZED, "metrics want an admin token in Authorization: Bearer");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            response
        }
    }
}

fn told(status: StatusCode, kind: &'static str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    finish(status, response)
}

async fn beside(api: &dyn Api, request: Request, clock: &dyn Clock) -> Response {
    let (parts, body) = request.into_parts();
    let Some(read) = in_time(clock, to_bytes(body, MAX_BODY)).await else { return too_slow() };
    let Ok(body) = read else {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body ended early, or has more than 64 KiB");
    };
    let bearer = bearer(&parts.headers).map(str::to_owned);
    let query = parts.uri.query().unwrap_or_default().to_owned();
    api.answer(ApiRequest { method: parts.method, path: parts.uri.path().to_owned(), query, bearer, body }).await.into()
}

async fn post(host: Arc<dyn Host>, headers: &HeaderMap, body: Body, clock: &dyn Clock) -> Response {
    // Other types can be posted by any web page without asking first.
    if !is_json(headers) {
        return refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body must be application/json");
    }
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > MAX_MESSAGE) {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "a message has at most 4 MiB");
    }
    let Some(read) = in_time(clock, to_bytes(body, MAX_MESSAGE)).await else { return too_slow() };
    match read {
        Ok(body) => match converse(Arc::clone(&host), headers, &body).await {
            Exchange::Reply(reply) => response(reply, headers),
            Exchange::Conversation(conversation) => events(conversation, host),
        },
        Err(error) if is_too_long(&error) => refusal(StatusCode::PAYLOAD_TOO_LARGE, "a message has at most 4 MiB"),
        Err(_) => refusal(StatusCode::BAD_REQUEST, "the body ended early"),
    }
}

/// The body, unless it takes too long. What is there already waits for no clock.
async fn in_time<T>(clock: &dyn Clock, body: impl Future<Output = T>) -> Option<T> {
    let mut body = pin!(body);
    if let Poll::Ready(read) = std::future::poll_fn(|context| Poll::Ready(body.as_mut().poll(context))).await {
        return Some(read);
    }
    tokio::select! {
        biased;
        read = body => Some(read),
        () = clock.sleep(BODY_TIMEOUT) => None,
    }
}

fn too_slow() -> Response {
    let mut response = refusal(StatusCode::REQUEST_TIMEOUT, "the body took longer than 30 seconds");
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

fn is_too_long(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(<dyn std::error::Error>::is::<http_body_util::LengthLimitError>)
}

fn is_json(headers: &HeaderMap) -> bool {
    let Some(value) = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()) else { return false };
    value.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

fn nothing_here() -> Response {
    refusal(StatusCode::NOT_FOUND, "nothing here")
}

fn invalid_token() -> Response {
    unauthorized("Bearer error=\"invalid_token\"")
}

fn unauthorized(challenge: &'static str) -> Response {
    let mut response = refusal(StatusCode::UNAUTHORIZED, "the server's token belongs into Authorization: Bearer");
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    response
}

fn api_token_missing() -> Response {
    let mut response = refusal(
        StatusCode::UNAUTHORIZED,
        "this server wants an API token in Authorization: Bearer, besides its own in the path",
    );
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    response
}

/// What a browser asks before a page may post JSON. The origin has been checked by now.
fn preflight() -> Response {
    let mut response = Response::default();
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
    headers.insert(
        header::ACCESS_CONTROL_ALLOW_HEADERS,
        HeaderValue::from_static(
            "accept, authorization, content-type, last-event-id, mcp-method, mcp-name, mcp-protocol-version, \
             mcp-session-id",
        ),
    );
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    response
}

fn allow_reading(response: &mut Response, origin: HeaderValue) {
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.append(header::VARY, HeaderValue::from_static("origin"));
    headers.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("ratelimit-limit, ratelimit-remaining, ratelimit-reset, www-authenticate"),
    );
}
