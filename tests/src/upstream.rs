//! An upstream that records what reaches it.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt as _;

/// One request as it arrived.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// HTTP method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// Name and value, in order of name.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// As a person reads it: request line, headers that the tool decides, pretty body.
    ///
    /// # Panics
    /// When a JSON body is none.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{} {}\n", self.method, self.target);
        for (name, value) in &self.headers {
            // The user agent carries the version, which a release changes for every tool alike.
            if !matches!(name.as_str(), "host" | "content-length" | "connection" | "user-agent") {
                let _ = writeln!(text, "{name}: {value}");
            }
        }
        if !self.body.is_empty() {
            let is_json = |(name, value): &(String, String)| name == "content-type" && value.contains("json");
            if self.headers.iter().any(is_json) {
                let body: serde_json::Value = serde_json::from_slice(&self.body).expect("bodies are JSON");
                let _ = write!(text, "\n{body:#}\n");
            } else {
                // A carriage return would not survive a checkout, and other bytes no snapshot.
                let body = String::from_utf8_lossy(&self.body).replace("\r\n", "\n");
                let _ =
                    write!(text, "\n{}\n", body.escape_debug().to_string().replace("\\n", "\n").replace("\\\"", "\""));
            }
        }
        text
    }
}

/// What is answered to a request of this target instead of `204`: JSON.
type Answers = fn(&str) -> Option<serde_json::Value>;

/// Answers every request with `204`, and a token request with a token; keeps the others.
#[derive(Debug)]
pub struct Upstream {
    /// `http://127.0.0.1:PORT`
    pub url: String,
    recorded: Arc<Mutex<Vec<Recorded>>>,
    _runtime: tokio::runtime::Runtime,
}

impl Upstream {
    /// Starts on a free port.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn start() -> Self {
        Self::answering(|_| None)
    }

    /// Starts on a free port, with answers to some requests.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn answering(answers: Answers) -> Self {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let recorded = Arc::new(Mutex::new(Vec::new()));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("a bound address"));
        let keep = Arc::clone(&recorded);
        let router = axum::Router::new().fallback(move |request: Request| record(Arc::clone(&keep), answers, request));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { url, recorded, _runtime: runtime }
    }

    /// Takes what has arrived since the last time.
    ///
    /// # Panics
    /// When the recorder died.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.recorded.lock().expect("the recorder lives"))
    }
}

async fn record(keep: Arc<Mutex<Vec<Recorded>>>, answers: Answers, request: Request<Body>) -> Response {
    if request.uri().path() == "/oauth/v2/token" {
        let token = r#"{"access_token":"1000.recorded","expires_in":3600,"token_type":"Bearer","api_domain":"https://www.zohoapis.com"}"#;
        return ([("content-type", "application/json")], token).into_response();
    }
    let (parts, body) = request.into_parts();
    let mut headers: Vec<(String, String)> = parts
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    headers.sort();
    let body = body.collect().await.map(|body| body.to_bytes().to_vec()).unwrap_or_default();
    let answer = answers(&parts.uri.to_string());
    keep.lock().expect("the recorder lives").push(Recorded {
        method: parts.method.to_string(),
        target: parts.uri.to_string(),
        headers,
        body,
    });
    match answer {
        Some(answer) => ([("content-type", "application/json")], answer.to_string()).into_response(),
        None => axum::http::StatusCode::NO_CONTENT.into_response(),
    }
}
