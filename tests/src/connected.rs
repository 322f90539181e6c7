//! The built server and the built sandbox that it asks, side by side, so that a test can look at both.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::http::request;
use crate::programs::{Pipes, Running, command};

/// A sandbox and a server of every product that asks it.
#[derive(Debug)]
pub struct Connected {
    /// Stands for Zoho.
    pub sandbox: Running,
    /// Answers over pipes.
    pub server: Pipes,
    _state: TempDir,
}

impl Connected {
    /// Starts both; `flags` go to the server, `sandbox` to the sandbox.
    ///
    /// # Panics
    /// When one does not start.
    #[must_use]
    pub fn start(flags: &[&str], sandbox: &[&str]) -> Self {
        let mut program = command("sandbox");
        program.args(["--listen", "127.0.0.1:0"]).args(sandbox);
        let sandbox = Running::start(program);
        let state = tempfile::tempdir().expect("a temporary folder");
        let mut server = command("zoho-mcp");
        server.arg("stdio").arg("--state-dir").arg(state.path()).args(flags);
        let products = zoho_mcp::REGISTRY.products.iter().map(|product| product.name);
        for host in products.chain(["accounts"]) {
            server.arg("--host").arg(format!("{host}={}", sandbox.text("url")));
        }
        let tenants = sandbox.ready["tenants"].as_object().expect("the ids of the organisation");
        let tenants: Vec<String> =
            tenants.iter().map(|(kind, id)| format!("{kind}={}", id.as_str().expect("an id"))).collect();
        server.env("ZOHO_TENANTS", tenants.join(","));
        server.env("ZOHO_DC", "us").env("ZOHO_CLIENT_ID", sandbox.text("client_id"));
        server.env("ZOHO_CLIENT_SECRET", sandbox.text("client_secret"));
        server.env("ZOHO_REFRESH_TOKEN", sandbox.text("refresh_token"));
        Self { server: Pipes::start(server), sandbox, _state: state }
    }

    /// The result of a call.
    pub fn call(&mut self, tool: &str, arguments: &Value) -> Value {
        self.server.request("tools/call", json!({"name": tool, "arguments": arguments}))["result"].take()
    }

    /// Asks a control endpoint of the sandbox: status and JSON.
    #[must_use]
    pub fn control(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        request(self.sandbox.text("url"), method, &format!("/_sandbox/{path}"), &[], &body)
    }
}
