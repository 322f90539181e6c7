//! What the running binary sends for every tool's examples, one snapshot a tool.

use std::fmt::Write as _;

use serde_json::{Value, json};
use zoho_mcp_tests::programs::{Pipes, command};
use zoho_mcp_tests::upstream::Upstream;

#[test]
fn every_example_sends_the_reviewed_request() {
    let upstream = Upstream::start();
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = Pipes::start(server(&upstream, state.path()));
    let mut different = Vec::new();
    for tool in zoho_mcp::REGISTRY.tools {
        let mut text = String::new();
        for example in tool.examples {
            let arguments: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
            let answer = server.request("tools/call", json!({"name": tool.name, "arguments": arguments}));
            let sent = upstream.take();
            assert_eq!(sent.len(), 1, "{}, {}: {answer}", tool.name, example.ask);
            let _ = writeln!(text, "# {}\n{}", example.ask, sent[0].text());
        }
        let same = std::panic::catch_unwind(|| {
            insta::with_settings!({
                prepend_module_to_snapshot => false,
                omit_expression => true,
                snapshot_path => format!("snapshots/{}", tool.product.name),
            }, { insta::assert_snapshot!(tool.name, text) });
        });
        if same.is_err() {
            different.push(tool.name);
        }
    }
    assert!(server.end(), "the server ends well when its input ends");
    assert!(different.is_empty(), "these tools send something else than was reviewed: {different:#?}");
}

fn server(upstream: &Upstream, state: &std::path::Path) -> std::process::Command {
    let mut server = command("zoho-mcp");
    server.arg("stdio").arg("--state-dir").arg(state);
    server.arg("--host").arg(format!("accounts={}", upstream.url));
    for product in zoho_mcp::REGISTRY.products {
        server.arg("--host").arg(format!("{}={}", product.name, upstream.url));
    }
    server.env("ZOHO_DC", "us").env("ZOHO_CLIENT_ID", "1000.CLIENT").env("ZOHO_CLIENT_SECRET", "client-secret");
    server.env("ZOHO_REFRESH_TOKEN", "1000.refresh");
    server
}
