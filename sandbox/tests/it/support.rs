//! A sandbox of its own for each test, frozen in time, and a client without a will of its own.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use sandbox::{Options, Running, Settings};
use serde_json::{Value, json};

/// A Friday in the middle of a month.
pub const START: &str = "2026-11-20T09:00:00Z";

/// A started sandbox with a live access token.
pub struct Zoho {
    pub running: Running,
    client: Client<HttpConnector, Full<Bytes>>,
    pub token: String,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub bytes: Bytes,
}

impl Answer {
    /// The body as JSON, `null` when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Status and the code of a flat error.
    pub fn problem(&self) -> (u16, String) {
        (self.status, self.json()["code"].as_str().unwrap_or_default().to_owned())
    }

    /// The values of one field in `data`, as text.
    pub fn column(&self, field: &str) -> Vec<String> {
        let text = |record: &Value| match &record[field] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.json()["data"].as_array().into_iter().flatten().map(text).collect()
    }
}

impl Zoho {
    pub async fn start() -> Self {
        Self::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Self {
        let start = Some(START.parse().unwrap());
        Self::launch(Options { start, settings, ..Options::default() }).await
    }

    pub async fn launch(options: Options) -> Self {
        let running = sandbox::start(options).await.unwrap();
        let client = Client::builder(TokioExecutor::new()).build_http();
        let mut zoho = Self { running, client, token: String::new() };
        zoho.renew().await;
        zoho
    }

    /// Takes a new access token.
    pub async fn renew(&mut self) {
        let answer = self.refresh().await;
        answer.json()["access_token"].as_str().expect("a token").clone_into(&mut self.token);
    }

    /// Asks for an access token by the demo refresh token.
    pub async fn refresh(&self) -> Answer {
        let Running { client_id, client_secret, refresh_token, .. } = &self.running;
        self.form(
            "/oauth/v2/token",
            &format!(
                "grant_type=refresh_token&client_id={client_id}&client_secret={client_secret}&refresh_token={refresh_token}"
            ),
        )
        .await
    }

    /// Posts a form to the accounts host.
    pub async fn form(&self, path: &str, form: &str) -> Answer {
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        self.send("POST", path, &kind, form.to_owned()).await.expect("an answer")
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.call("GET", path, &[], None).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.call("POST", path, &[], Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> Answer {
        self.call("PUT", path, &[], Some(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.call("DELETE", path, &[], None).await
    }

    /// A call with the token, or with headers that say otherwise.
    pub async fn call(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Option<Value>) -> Answer {
        let token = format!("Zoho-oauthtoken {}", self.token);
        let mut all = vec![("authorization", token.as_str())];
        all.extend(headers);
        let body = body.map_or_else(String::new, |body| body.to_string());
        self.send(method, path, &all, body).await.expect("an answer")
    }

    /// A request as it is; `Err` when the connection breaks before the answer's end.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: String,
    ) -> Result<Answer, String> {
        let mut request = hyper::Request::builder().method(method).uri(format!("{}{path}", self.running.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body))).unwrap();
        let exchange = async {
            let response = self.client.request(request).await.map_err(|error| error.to_string())?;
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
            Ok(Answer { status: parts.status.as_u16(), headers: parts.headers, bytes })
        };
        tokio::time::timeout(Duration::from_secs(20), exchange).await.map_err(|_| "no answer in 20 s".to_owned())?
    }

    /// Searches a module by criteria and answers the whole reply.
    pub async fn search(&self, module: &str, criteria: &str) -> Answer {
        self.get(&format!("/crm/v8/{module}/search?criteria={}", encoded(criteria))).await
    }

    /// Runs a query.
    pub async fn coql(&self, query: &str) -> Answer {
        self.post("/crm/v8/coql", json!({"select_query": query})).await
    }

    /// The id of the only record that a criteria text finds.
    pub async fn only(&self, module: &str, criteria: &str) -> String {
        let answer = self.search(module, criteria).await;
        let ids = answer.column("id");
        assert_eq!(ids.len(), 1, "{criteria}");
        ids[0].clone()
    }

    /// One record as stored.
    pub fn stored(&self, module: &str, id: &str) -> Value {
        self.running.crm_records(module).into_iter().find(|record| record["id"] == id).unwrap_or_default()
    }
}

/// Text as a query parameter's value.
pub fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
