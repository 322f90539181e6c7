//! Requests of the newest revision, as clients post them.

use serde_json::{Value, json};

use crate::programs::meta;

/// One request: its headers and its body.
pub struct Message {
    method: &'static str,
    /// Of the tool, in a call.
    name: Option<String>,
    /// JSON-RPC.
    pub body: String,
}

impl Message {
    /// A request of this method. What `params._meta` holds stays beside what the protocol asks for.
    #[must_use]
    pub fn new(method: &'static str, mut params: Value) -> Self {
        let mut meta = meta();
        if let (Some(all), Some(own)) = (meta.as_object_mut(), params["_meta"].as_object()) {
            all.extend(own.clone());
        }
        params["_meta"] = meta;
        let name = params["name"].as_str().map(str::to_owned);
        let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string();
        Self { method, name, body }
    }

    /// A call of this tool.
    #[must_use]
    pub fn call(tool: &str, arguments: &Value) -> Self {
        Self::new("tools/call", json!({"name": tool, "arguments": arguments}))
    }

    /// What the revision wants in headers.
    #[must_use]
    pub fn headers(&self) -> Vec<(&str, &str)> {
        let mut headers = vec![
            ("content-type", "application/json"),
            ("mcp-protocol-version", "2026-07-28"),
            ("mcp-method", self.method),
        ];
        headers.extend(self.name.as_deref().map(|name| ("mcp-name", name)));
        headers
    }
}
