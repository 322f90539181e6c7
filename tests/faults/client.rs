//! The program as a client meets it: one endpoint over one service, with everything that it logged.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use tower_service::Service as _;
use zoho_mcp_runtime::descriptor::Registry;
use zoho_mcp_runtime::secret::Secret;
use zoho_mcp_runtime::service::{Server, Service};
use zoho_mcp_runtime::testing::HandClock;
use zoho_mcp_runtime::transport::http::{Guard, Log, TokenTable, router};
use zoho_mcp_runtime::zoho::account::{Account, AccountParts};
use zoho_mcp_runtime::zoho::hosts::Overrides;
use zoho_mcp_runtime::zoho::http::{HttpTransport, Timeouts};
use zoho_mcp_runtime::zoho::network::Network;

/// What nobody may ever see.
pub const SECRETS: [&str; 4] = [
    "client-secret-of-the-matrix",
    "1000.refresh-token-of-the-matrix",
    "1000.issued-token",
    "server-token-of-the-matrix",
];

/// A client of a server.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub clock: Arc<HandClock>,
    logged: Arc<Mutex<Vec<String>>>,
}

/// What one call brought.
#[derive(Debug)]
pub struct Told {
    /// HTTP status, headers and body, as they came.
    pub bytes: String,
    /// `result` of the answer.
    pub result: Value,
    /// The headers about limits.
    pub limits: BTreeMap<String, String>,
    /// The lines that were logged.
    pub logged: Vec<String>,
}

impl Told {
    /// The text of the result as JSON.
    pub fn text(&self) -> Value {
        let text = self.result["content"][0]["text"].as_str().unwrap_or_default();
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {}", self.bytes))
    }
}

impl Client {
    /// A client of everything, in the data centre `eu`, with all requests to `url` (none: to the table's own hosts).
    pub fn new(registry: &'static Registry, url: Option<&str>, network: Network) -> Self {
        let clock = HandClock::new();
        let overrides =
            url.map_or_else(Overrides::new, |url| Overrides::everything(registry, url).expect("a loopback address"));
        let parts = AccountParts {
            data_centre: Some("eu".to_owned()),
            client_id: Some("1000.CLIENT".to_owned()),
            client_secret: Some(Secret::from(SECRETS[0])),
            refresh_token: Some(Secret::from(SECRETS[1])),
            tenants: ["org_id", "zoid", "organization_id", "portal_id"]
                .map(|kind| (kind.to_owned(), "4711".to_owned()))
                .into(),
            overrides,
            ..AccountParts::default()
        };
        let account = Account::new(parts).expect("a whole account");
        let transport = HttpTransport::new(network, Timeouts::default(), Arc::clone(&clock) as _);
        let service =
            Service::new(registry, &account, Arc::clone(&clock) as _, Arc::new(transport)).expect("known hosts");
        Self::of(Arc::new(service), clock)
    }

    /// A client of this service.
    pub fn of(service: Arc<Service>, clock: Arc<HandClock>) -> Self {
        let logged = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&logged);
        let log = Arc::new(Log::new(move |lines| {
            keep.lock().expect("no test panicked inside").extend(lines.lines().map(str::to_owned));
        }));
        let host = Arc::new(Server::of_everything(service));
        let servers = Arc::new(TokenTable::single(SECRETS[3].to_owned(), host));
        Self { router: router(servers, Guard::default(), Some(log)), clock, logged }
    }

    /// The response to one message, as it begins.
    pub async fn post(&self, message: &Value) -> axum::response::Response {
        let request = axum::http::Request::post(format!("/mcp/{}", SECRETS[3]))
            .header("content-type", "application/json")
            .header("accept", "application/json, text/event-stream")
            .header("mcp-protocol-version", "2025-11-25")
            .body(Body::from(message.to_string()))
            .expect("a request");
        let Ok(response) = self.router.clone().call(request).await;
        response
    }

    /// Calls a tool.
    pub async fn call(&self, tool: &str, arguments: &Value) -> Told {
        let message = json!({
            "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments},
        });
        let response = self.post(&message).await;
        let (head, body) = response.into_parts();
        let body = body.collect().await.expect("a whole answer").to_bytes();
        let body = String::from_utf8(body.to_vec()).expect("text");
        let limits = head.headers.iter().filter(|(name, _)| name.as_str().starts_with("ratelimit-"));
        let limits =
            limits.map(|(name, value)| (name.to_string(), value.to_str().expect("visible ASCII").to_owned())).collect();
        let answer: Value = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
        Told {
            result: answer["result"].clone(),
            limits,
            logged: std::mem::take(&mut *self.logged.lock().expect("no test panicked inside")),
            bytes: format!("{head:?}\n{body}"),
        }
    }
}
