//! What `serve` says once it is ready: where, how to connect, what to ask.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};

use crate::access::View;
use crate::descriptor::{Bundle, Class, Registry, ToolDescriptor};

const BOLD: Style = Style::new().bold();
const DIM: Style = AnsiColor::BrightBlack.on_default();
const GREEN: Style = AnsiColor::Green.on_default().bold();

/// Everything that is said.
pub(super) struct Announcement {
    pub registry: &'static Registry,
    /// The first is what the filters leave, or everything; bundles follow.
    pub entries: Vec<Entry>,
    /// The filters, as flags.
    pub filters: Vec<String>,
    /// The agent whose tools these are.
    pub agent: Option<String>,
    /// Set where demo data is served.
    pub sandbox_url: Option<String>,
    /// Absolute path of this program.
    pub program: String,
    /// Others than this machine may reach the server.
    pub public: bool,
}

/// One URL and what it opens.
pub(super) struct Entry {
    pub bundle: Option<&'static Bundle>,
    /// With the token.
    pub url: String,
    /// The same for clients on the internet, if they reach the server.
    pub public_url: Option<String>,
    pub view: View,
}

impl Entry {
    /// The URL that clients are given.
    fn told(&self) -> &str {
        self.public_url.as_ref().unwrap_or(&self.url)
    }

    fn size(&self) -> String {
        let tools = self.view.tools().len();
        format!("{tools} tool{}, {} tokens", if tools == 1 { "" } else { "s" }, self.view.tokens())
    }
}

impl Announcement {
    pub(super) fn text(&self) -> String {
        let registry = self.registry;
        let name = registry.name.strip_suffix("-mcp").unwrap_or(registry.name);
        let mut text = format!("\n{GREEN}{}{GREEN:#} {}", registry.title, registry.version);
        let _ = writeln!(text, ", {} tools\n", registry.tools.len());
        self.servers(&mut text);
        match &self.sandbox_url {
            Some(url) => {
                let _ =
                    writeln!(text, "  Data     {BOLD}demo data{BOLD:#}, from a sandbox at {url}; gone when this ends");
            }
            None => text.push_str("  Data     the account of ZOHO_REFRESH_TOKEN\n"),
        }
        text.push_str("  Keep a URL to yourself: whoever has it can use its tools.\n");
        if self.public && self.entries.iter().all(|entry| entry.public_url.is_none()) {
            text.push_str(
                "  Other machines can reach this server, and HTTP is not encrypted: put TLS in front of it.\n",
            );
        }
        let Some(pasted) = self.pasted() else { return text };
        self.clients(&mut text, name, pasted);

        let asks = asks(&pasted.view);
        if !asks.is_empty() {
            let _ = writeln!(text, "\n{BOLD}Ask{BOLD:#}");
            for ask in asks {
                let _ = writeln!(text, "  {ask}");
            }
        }
        text.push_str("\nCtrl-C ends it.\n");
        text
    }

    /// Where what is.
    fn servers(&self, text: &mut String) {
        let [entry] = &self.entries[..] else { return self.bundles(text) };
        let _ = writeln!(text, "  MCP URL  {BOLD}{}{BOLD:#}", entry.told());
        if entry.public_url.is_some() {
            let _ = writeln!(text, "  Local    {}", entry.url);
        }
        if entry.view.tools().len() < self.registry.tools.len() {
            let bundle = entry.bundle.map(|bundle| format!(", of the bundle {}", bundle.name)).unwrap_or_default();
            let _ = writeln!(text, "  Tools    {}{bundle}; `tools` lists all", entry.size());
        }
        if let Some(agent) = &self.agent {
            let _ = writeln!(text, "  Agent    {agent}; `agents --agent {agent}` tells what it may do");
        }
    }

    /// Each bundle with its URL, then everything.
    fn bundles(&self, text: &mut String) {
        let (bundles, others): (Vec<_>, Vec<_>) = self.entries.iter().partition(|entry| entry.bundle.is_some());
        text.push_str("  Each URL opens one set of tools and no other");
        if let Some(agent) = &self.agent {
            let _ = write!(text, ", and of it what the agent {agent} may do");
        }
        text.push_str(":\n\n");
        for entry in bundles.into_iter().chain(others) {
            let (name, whom) = match entry.bundle {
                Some(bundle) => (bundle.name, bundle.whom),
                None if self.agent.is_some() => ("EVERYTHING", "Every tool that the agent has."),
                None => ("EVERYTHING", "Every tool, also those that delete, send, change many records or administer."),
            };
            let _ = writeln!(
                text,
                "  {BOLD}{name}{BOLD:#} {DIM}({}){DIM:#}\n    {whom}\n    {}",
                entry.size(),
                entry.told()
            );
            if entry.public_url.is_some() {
                let _ = writeln!(text, "    {DIM}local:{DIM:#} {}", entry.url);
            }
            text.push('\n');
        }
    }

    /// What the configurations are for: the suggested bundle, or all that there is.
    fn pasted(&self) -> Option<&Entry> {
        let suggested = self.entries.iter().find(|entry| entry.bundle.is_some_and(|bundle| bundle.suggested));
        suggested.or(self.entries.first())
    }

    /// The URLs, as a ready file tells them.
    pub(super) fn urls(&self) -> Value {
        let mut urls = json!({});
        for (index, entry) in self.entries.iter().enumerate() {
            let public = entry.public_url.as_ref();
            for (one, all, url) in
                [("mcp_url", "bundle_urls", Some(&entry.url)), ("public_mcp_url", "public_bundle_urls", public)]
            {
                let Some(url) = url else { continue };
                match entry.bundle {
                    _ if index == 0 => urls[one] = url.as_str().into(),
                    Some(bundle) => urls[all][bundle.name] = url.as_str().into(),
                    None => {}
                }
            }
        }
        urls
    }

    /// What to paste where.
    fn clients(&self, text: &mut String, name: &str, entry: &Entry) {
        let url = entry.told();
        if let Some(bundle) = entry.bundle.filter(|_| self.entries.len() > 1) {
            let _ = writeln!(text, "\nTo paste, with the bundle {BOLD}{}{BOLD:#}:", bundle.name);
        }
        let _ = writeln!(text, "\n{BOLD}Claude Code{BOLD:#}\n  claude mcp add --transport http {name} {url}");
        let desktop = json!({"mcpServers": {name: self.command(entry)}});
        section(text, "Claude Desktop", "claude_desktop_config.json; starts its own process", &desktop);
        section(text, "Cursor", "~/.cursor/mcp.json", &json!({"mcpServers": {name: {"url": url}}}));
        let vs_code = json!({"servers": {name: {"type": "http", "url": url}}});
        section(text, "VS Code", ".vscode/mcp.json", &vs_code);
        let bridge = json!({"mcpServers": {name: {"command": "npx", "args": ["-y", "mcp-remote", url]}}});
        section(text, "mcp-remote", "any client that can only start a program", &bridge);
        if entry.public_url.is_some() {
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

    fn command(&self, entry: &Entry) -> Value {
        let mut arguments = vec!["stdio"];
        arguments.extend(self.filters.iter().map(String::as_str));
        if let Some(agent) = &self.agent {
            arguments.extend(["--agent", agent]);
        }
        if self.sandbox_url.is_some() {
            arguments.push("--sandbox");
        }
        if let Some(bundle) = entry.bundle.filter(|_| self.filters.is_empty()) {
            arguments.extend(["--bundle", bundle.name]);
        }
        let mut command = json!({"command": self.program, "args": arguments});
        if self.sandbox_url.is_none() {
            command["env"] = json!({
                "ZOHO_DC": "...", "ZOHO_CLIENT_ID": "...", "ZOHO_CLIENT_SECRET": "...", "ZOHO_REFRESH_TOKEN": "...",
            });
        }
        command
    }
}

/// Three questions, of as many resources, those that change nothing first.
fn asks(view: &View) -> Vec<&'static str> {
    let mut seen = BTreeSet::new();
    let with_examples = view.tools().iter().copied().filter(|tool| !tool.examples.is_empty());
    let (reads, others): (Vec<&ToolDescriptor>, Vec<_>) = with_examples.partition(|tool| tool.class == Class::Read);
    reads
        .into_iter()
        .chain(others)
        .filter(|tool| seen.insert((tool.product.name, tool.resource)))
        .map(|tool| tool.examples[0].ask)
        .take(3)
        .collect()
}

fn section(text: &mut String, client: &str, place: &str, config: &Value) {
    let _ = writeln!(text, "\n{BOLD}{client}{BOLD:#} {DIM}({place}){DIM:#}\n  {config}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::tests::{READER, REGISTRY};

    fn entry(bundle: Option<&'static Bundle>, public: bool) -> Entry {
        let token = bundle.map_or("TOKEN", |bundle| bundle.name).to_uppercase();
        Entry {
            bundle,
            url: format!("http://127.0.0.1:8787/mcp/{token}"),
            public_url: public.then(|| format!("https://mcp.example.org/mcp/{token}")),
            view: bundle.map_or_else(
                || View::of_everything(&REGISTRY),
                |bundle| View::of(&REGISTRY, bundle.tools.iter().copied()),
            ),
        }
    }

    fn announcement(sandbox: bool, entries: Vec<Entry>) -> Announcement {
        Announcement {
            registry: &REGISTRY,
            entries,
            filters: Vec::new(),
            agent: None,
            sandbox_url: sandbox.then(|| "http://127.0.0.1:9".into()),
            program: r"C:\bin\example-mcp.exe".into(),
            public: !sandbox,
        }
    }

    fn text(sandbox: bool, entries: Vec<Entry>) -> String {
        anstream::adapter::strip_str(&announcement(sandbox, entries).text()).to_string()
    }

    #[test]
    fn with_demo_data() {
        insta::assert_snapshot!(text(true, vec![entry(None, false), entry(Some(&READER), false)]));
    }

    #[test]
    fn with_an_account() {
        insta::assert_snapshot!(text(false, vec![entry(None, false)]));
    }

    #[test]
    fn filtered() {
        let filters = ["--bundle", "reader", "--methods", "get"].map(str::to_owned).into();
        let one = Announcement { filters, ..announcement(false, vec![entry(Some(&READER), false)]) };
        insta::assert_snapshot!(anstream::adapter::strip_str(&one.text()).to_string());
    }

    #[test]
    fn of_an_agent() {
        let entries = vec![entry(None, false), entry(Some(&READER), false)];
        let one = Announcement { agent: Some("service".to_owned()), ..announcement(true, entries) };
        insta::assert_snapshot!(anstream::adapter::strip_str(&one.text()).to_string());
    }

    #[test]
    fn behind_a_proxy() {
        insta::assert_snapshot!(text(false, vec![entry(None, true), entry(Some(&READER), true)]));
    }

    #[test]
    fn a_program_is_told_every_url() {
        let urls = announcement(true, vec![entry(None, true), entry(Some(&READER), true)]).urls();
        assert_eq!(
            urls,
            json!({
                "mcp_url": "http://127.0.0.1:8787/mcp/TOKEN",
                "bundle_urls": {"reader": "http://127.0.0.1:8787/mcp/READER"},
                "public_mcp_url": "https://mcp.example.org/mcp/TOKEN",
                "public_bundle_urls": {"reader": "https://mcp.example.org/mcp/READER"},
            })
        );
    }
}
