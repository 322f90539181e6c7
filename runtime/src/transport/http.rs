//! Streamable HTTP: one POST, one JSON answer; a stream of events where a call tells how far it is.

use std::future::Future;
use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::response::Response;
use axum::routing::any;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use tokio::net::TcpListener;

pub use super::api::{Api, ApiAnswer, ApiRequest};
pub use super::http_guard::Guard;
pub use super::log::Log;
pub use super::servers::{Either, Opened, Servers, TokenTable};

use super::MAX_MESSAGE;
use super::api::{MAX_BODY, ROUTES};
use super::http_events::events;
use super::http_reply::{refusal, response};
use crate::mcp::{Exchange, Host, converse};

/// Route with the token in the path: for clients that can only be given a URL.
const PATH_ROUTE: &str = "/mcp/{token}";
/// Route with the token in `Authorization: Bearer`.
const BEARER_ROUTE: &str = "/mcp";

struct Endpoint {
    servers: Arc<dyn Servers>,
    api: Option<Arc<dyn Api>>,
    guard: Guard,
    log: Option<Arc<Log>>,
}

/// The routes: `POST /mcp/{token}`, and `POST /mcp` with the token in `Authorization: Bearer`. `log` gets a line for
/// each request: method, route template, status, and never a URI.
pub fn router(servers: Arc<dyn Servers>, guard: Guard, log: Option<Arc<Log>>) -> Router {
    router_with(servers, None, guard, log)
}

/// The same with what is served beside MCP.
pub fn router_with(
    servers: Arc<dyn Servers>,
    api: Option<Arc<dyn Api>>,
    guard: Guard,
    log: Option<Arc<Log>>,
) -> Router {
    let others = if api.is_some() { &ROUTES[..] } else { &[] };
    let endpoint = Arc::new(Endpoint { servers, api, guard, log });
    let router = Router::new().route(PATH_ROUTE, any(by_path)).route(BEARER_ROUTE, any(by_bearer)).fallback(nowhere);
    let beside = |router: Router<Arc<Endpoint>>, route: &'static str| {
        let handler = async move |State(endpoint): State<Arc<Endpoint>>, request: Request| -> Response {
            endpoint.handle(route, request).await
        };
        router.route(route, any(handler))
    };
    others.iter().copied().fold(router, beside).with_state(endpoint)
}

/// Serves on one thread per core until `stop` completes; then takes no new connection and finishes what is running. `log`
/// is the router's.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    log: Option<Arc<Log>>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    super::workers::serve(listener, router, log, stop).await
}

async fn by_path(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response {
    endpoint.handle(PATH_ROUTE, request).await
}

async fn by_bearer(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response {
    endpoint.handle(BEARER_ROUTE, request).await
}

async fn nowhere(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response {
    endpoint.handle("(no route)", request).await
}

impl Endpoint {
    async fn handle(&self, route: &'static str, request: Request) -> Response {
        let method = request.method().clone();
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
        if let Some(log) = &self.log {
            // Methods outside the registry are the client's own words.
            let known = matches!(
                method,
                Method::GET | Method::POST | Method::PATCH | Method::DELETE | Method::OPTIONS | Method::HEAD
            );
            let method = if known { method.as_str() } else { "(other)" };
            log.line(format_args!("{method} {route} {}", response.status().as_u16()));
        }
        response
    }

    async fn route(&self, route: &'static str, request: Request) -> Response {
        if let Some(api) = self.api.as_ref().filter(|_| ROUTES.contains(&route)) {
            return beside(&**api, request).await;
        }
        if route != PATH_ROUTE && route != BEARER_ROUTE {
            return refusal(StatusCode::NOT_FOUND, "nothing here");
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
        let host = if route == PATH_ROUTE {
            let token =
                <Path<String> as axum::extract::FromRequestParts<()>>::from_request_parts(&mut parts, &()).await;
            match token.map_or(Opened::Unknown, |Path(token)| self.servers.open(&token, bearer(&parts.headers))) {
                Opened::Host(host) => host,
                Opened::Unknown => return refusal(StatusCode::NOT_FOUND, "nothing here"),
                Opened::ApiTokenMissing => return api_token_missing(),
            }
        } else {
            match bearer(&parts.headers).map(|token| self.servers.find(token)) {
                Some(Some(host)) => host,
                Some(None) => return unauthorized("Bearer error=\"invalid_token\""),
                None => return unauthorized("Bearer"),
            }
        };
        post(host, &parts.headers, body).await
    }
}

async fn beside(api: &dyn Api, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body ended early, or has more than 64 KiB");
    };
    let bearer = bearer(&parts.headers).map(str::to_owned);
    api.answer(ApiRequest { method: parts.method, path: parts.uri.path().to_owned(), bearer, body }).await.into()
}

async fn post(host: Arc<dyn Host>, headers: &HeaderMap, body: Body) -> Response {
    // Other types can be posted by any web page without asking first.
    if !is_json(headers) {
        return refusal(StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body must be application/json");
    }
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > MAX_MESSAGE) {
        return refusal(StatusCode::PAYLOAD_TOO_LARGE, "a message has at most 4 MiB");
    }
    match to_bytes(body, MAX_MESSAGE).await {
        Ok(body) => match converse(host, headers, &body).await {
            Exchange::Reply(reply) => response(reply, headers),
            Exchange::Conversation(conversation) => events(conversation),
        },
        Err(error) if is_too_long(&error) => refusal(StatusCode::PAYLOAD_TOO_LARGE, "a message has at most 4 MiB"),
        Err(_) => refusal(StatusCode::BAD_REQUEST, "the body ended early"),
    }
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
