//! What `serve` says once it is ready: where, how to connect, what to ask.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

use crate::descriptor::{Class, Registry, ToolDescriptor};

const BOLD: Style = Style::new().bold();
const DIM: Style = AnsiColor::BrightBlack.on_default();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// Everything that is said.
pub(super) struct Announcement {
    pub registry: &'static Registry,
    /// With the token.
    pub mcp_url: String,
    /// The same for clients on the internet, if they reach the server.
    pub public_url: Option<String>,
    /// Set where demo data is served.
    pub sandbox_url: Option<String>,
    /// Absolute path of this program.
    pub program: String,
    /// Others than this machine may reach the server.
    pub public: bool,
}

impl Announcement {
    pub(super) fn text(&self) -> String {
        let registry = self.registry;
        let name = registry.name.strip_suffix("-mcp").unwrap_or(registry.name);
        let mut text = format!("\n{GREEN}{}{GREEN:#} {}", registry.title, registry.version);
        let _ = writeln!(text, ", {} tools\n", registry.tools.len());
        let url = self.public_url.as_ref().unwrap_or(&self.mcp_url);
        let _ = writeln!(text, "  MCP URL  {BOLD}{url}{BOLD:#}");
        if self.public_url.is_some() {
            let _ = writeln!(text, "  Local    {}", self.mcp_url);
        }
        match &self.sandbox_url {
            Some(url) => {
                let _ =
                    writeln!(text, "  Data     {BOLD}demo data{BOLD:#}, from a sandbox at {url}; gone when this ends");
            }
            None => text.push_str("  Data     the account of ZOHO_REFRESH_TOKEN\n"),
        }
        text.push_str("  Keep the URL to yourself: whoever has it can use these tools.\n");
        if self.public && self.public_url.is_none() {
            text.push_str(
                "  Other machines can reach this server, and HTTP is not encrypted: put TLS in front of it.\n",
            );
        }

        self.clients(&mut text, name, url);

        let asks = self.asks();
        if !asks.is_empty() {
            let _ = writeln!(text, "\n{BOLD}Ask{BOLD:#}");
            for ask in asks {
                let _ = writeln!(text, "  {ask}");
            }
        }
        text.push_str("\nCtrl-C ends it.\n");
        text
    }

    /// What to paste where.
    fn clients(&self, text: &mut String, name: &str, url: &str) {
        let _ = writeln!(text, "\n{BOLD}Claude Code{BOLD:#}\n  claude mcp add --transport http {name} {url}");
        let desktop = json!({"mcpServers": {name: self.command()}});
        section(text, "Claude Desktop", "claude_desktop_config.json; starts its own process", &desktop);
        section(text, "Cursor", "~/.cursor/mcp.json", &json!({"mcpServers": {name: {"url": url}}}));
        let vs_code = json!({"servers": {name: {"type": "http", "url": url}}});
        section(text, "VS Code", ".vscode/mcp.json", &vs_code);
        let bridge = json!({"mcpServers": {name: {"command": "npx", "args": ["-y", "mcp-remote", url]}}});
        section(text, "mcp-remote", "any client that can only start a program", &bridge);
        if self.public_url.is_some() {
            let _ = writeln!(
                text,
                "\n{BOLD}claude.ai{BOLD:#} {DIM}(Settings, Connectors, Add custom connector; no OAuth client){DIM:#}\n  \
                 {url}\n\n{BOLD}ChatGPT{BOLD:#} {DIM}(developer mode, new connector, no authentication){DIM:#}\n  {url}",
            );
        } else {
            let _ = writeln!(
                text,
                "\n{BOLD}claude.ai, ChatGPT{BOLD:#}\n  They connect from the internet and need https: put a proxy with TLS \
                 in front, and name it with --public-url https://...",
            );
        }
    }

    fn command(&self) -> Value {
        if self.sandbox_url.is_some() {
            return json!({"command": self.program, "args": ["stdio", "--sandbox"]});
        }
        json!({"command": self.program, "args": ["stdio"], "env": {
            "ZOHO_DC": "...", "ZOHO_CLIENT_ID": "...", "ZOHO_CLIENT_SECRET": "...", "ZOHO_REFRESH_TOKEN": "...",
        }})
    }

    /// Three questions, of as many resources, those that change nothing first.
    fn asks(&self) -> Vec<&'static str> {
        let mut seen = BTreeSet::new();
        let with_examples = self.registry.tools.iter().copied().filter(|tool| !tool.examples.is_empty());
        let (reads, others): (Vec<&ToolDescriptor>, Vec<_>) = with_examples.partition(|tool| tool.class == Class::Read);
        reads
            .into_iter()
            .chain(others)
            .filter(|tool| seen.insert((tool.product.name, tool.resource)))
            .map(|tool| tool.examples[0].ask)
            .take(3)
            .collect()
    }
}

fn section(text: &mut String, client: &str, place: &str, config: &Value) {
    let _ = writeln!(text, "\n{BOLD}{client}{BOLD:#} {DIM}({place}){DIM:#}\n  {config}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::REGISTRY;

    fn announcement(sandbox: bool, public_url: Option<&str>) -> String {
        let announcement = Announcement {
            registry: &REGISTRY,
            mcp_url: "http://127.0.0.1:8787/mcp/TOKEN".into(),
            public_url: public_url.map(Into::into),
            sandbox_url: sandbox.then(|| "http://127.0.0.1:9".into()),
            program: r"C:\bin\example-mcp.exe".into(),
            public: !sandbox,
        };
        anstream::adapter::strip_str(&announcement.text()).to_string()
    }

    #[test]
    fn with_demo_data() {
        insta::assert_snapshot!(announcement(true, None));
    }

    #[test]
    fn with_an_account() {
        insta::assert_snapshot!(announcement(false, None));
    }

    #[test]
    fn behind_a_proxy() {
        insta::assert_snapshot!(announcement(false, Some("https://mcp.example.org/mcp/TOKEN")));
    }
}
