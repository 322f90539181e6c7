//! What a running server tells of itself, asked as any client of MCP asks.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Uri};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::mcp::Revision;
use crate::request::Method;
use crate::secret::Secret;
use crate::zoho::http::{HttpTransport, Timeouts};
use crate::zoho::network::Network;
use crate::zoho::{HttpRequest, Transport as _};

/// What is spoken.
const NEWEST: Revision = Revision::ALL[0];
const TIMEOUT: Duration = Duration::from_mins(1);
/// Far more than a list of thousands of tools.
const MAX_ANSWER: usize = 64 << 20;
/// Pages of a list that are read.
const MOST_PAGES: usize = 100;

/// What was told.
#[derive(Debug)]
pub(super) struct Told {
    /// Digest over the surfaces, if the server tells one.
    pub(super) surface_hash: Option<String>,
    /// The entries of its list, byte by byte.
    pub(super) entries: Vec<Box<RawValue>>,
}

/// The server's address, and what it takes to be let in.
pub(super) struct Address {
    uri: Uri,
    token: Option<Secret>,
    network: Network,
}

impl Address {
    /// The URL as it is given to clients. What is said of a wrong one never holds it: it is a secret.
    pub(super) fn new(url: &str, token: Option<Secret>, network: Network) -> Result<Self, String> {
        let uri: Uri = url.parse().map_err(|_| "what was given is no URL".to_owned())?;
        match (uri.scheme_str(), uri.authority()) {
            (Some("http" | "https"), Some(_)) => Ok(Self { uri, token, network }),
            _ => Err("a server is named by its http or https URL, as clients have it".to_owned()),
        }
    }

    /// Scheme and host; the path holds the token.
    pub(super) fn shown(&self) -> String {
        let host = self.uri.authority().map(http::uri::Authority::host).unwrap_or_default();
        let port = self.uri.port_u16().map(|port| format!(":{port}")).unwrap_or_default();
        format!("{}://{host}{port}", self.uri.scheme_str().unwrap_or_default())
    }

    fn headers(&self, method: &'static str) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(ACCEPT, HeaderValue::from_static("application/json, text/event-stream"));
        headers.insert(HeaderName::from_static("mcp-protocol-version"), HeaderValue::from_static(NEWEST.as_str()));
        headers.insert(HeaderName::from_static("mcp-method"), HeaderValue::from_static(method));
        if let Some(token) = &self.token {
            let value = format!("Bearer {}", token.expose());
            let mut value =
                HeaderValue::try_from(value).map_err(|_| "the API token holds signs of no token".to_owned())?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        Ok(headers)
    }

    async fn ask<R: for<'de> Deserialize<'de>>(
        &self,
        transport: &HttpTransport,
        registry: &Registry,
        method: &'static str,
        mut params: Map<String, Value>,
    ) -> Result<R, String> {
        #[derive(Deserialize)]
        struct Answer<R> {
            result: Option<R>,
            error: Option<Failure>,
        }
        #[derive(Deserialize)]
        struct Failure {
            code: i64,
            message: String,
        }
        params.insert(
            "_meta".to_owned(),
            json!({
                "io.modelcontextprotocol/protocolVersion": NEWEST.as_str(),
                "io.modelcontextprotocol/clientCapabilities": {},
                "io.modelcontextprotocol/clientInfo": {"name": registry.name, "version": registry.version},
            }),
        );
        let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string();
        let request = HttpRequest {
            method: Method::Post,
            uri: self.uri.clone(),
            headers: self.headers(method)?,
            body: Bytes::from(body),
            upload: None,
            timeout: TIMEOUT,
            max_response: MAX_ANSWER,
        };
        let response = transport.send(request).await.map_err(|error| format!("{method}: {error}"))?;
        let answer: Result<Answer<R>, _> = serde_json::from_slice(&response.body);
        match answer {
            Ok(Answer { result: Some(result), .. }) => Ok(result),
            Ok(Answer { error: Some(error), .. }) => Err(format!("{method}: error {}: {}", error.code, error.message)),
            _ if response.status == 404 => Err(format!("{method}: status 404: there is no server at this URL")),
            _ if response.status == 401 => {
                Err(format!("{method}: status 401: the server asks for an API token: set ZOHO_MCP_API_TOKEN"))
            }
            Ok(_) | Err(_) => Err(format!("{method}: status {}, and no answer of MCP", response.status)),
        }
    }

    /// Asks who the server is and for its tools, page by page.
    pub(super) async fn told(&self, registry: &Registry) -> Result<Told, String> {
        #[derive(Deserialize)]
        struct Discovered {
            #[serde(rename = "_meta", default)]
            meta: Map<String, Value>,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Listed {
            tools: Vec<Box<RawValue>>,
            next_cursor: Option<String>,
        }
        let transport = HttpTransport::new(self.network.clone(), Timeouts::default(), Arc::new(SystemClock));
        let discovered: Discovered = self.ask(&transport, registry, "server/discover", Map::new()).await?;
        let hash = discovered.meta.get(&format!("{}/surface-hash", registry.name));
        let mut entries = Vec::new();
        let mut cursor = None;
        for _ in 0..MOST_PAGES {
            let params = cursor.map(|cursor: String| ("cursor".to_owned(), cursor.into())).into_iter().collect();
            let listed: Listed = self.ask(&transport, registry, "tools/list", params).await?;
            entries.extend(listed.tools);
            cursor = listed.next_cursor;
            if cursor.is_none() {
                let surface_hash = hash.and_then(Value::as_str).map(str::to_owned);
                return Ok(Told { surface_hash, entries });
            }
        }
        Err(format!("tools/list: the list does not end after {MOST_PAGES} pages"))
    }
}
