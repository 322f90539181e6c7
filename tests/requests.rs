//! What the running binary sends for every tool's examples, one snapshot a tool.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Value, json};
use zoho_mcp_runtime::descriptor::{FieldPlace, ModuleName, Place};
use zoho_mcp_tests::days;
use zoho_mcp_tests::organisation::{self, comes_before};
use zoho_mcp_tests::programs::{Pipes, command};
use zoho_mcp_tests::upstream::{Recorded, Upstream};

#[test]
fn every_example_sends_the_reviewed_request() {
    let upstream = Upstream::answering(answers);
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = Pipes::start(server(&upstream, state.path()));
    let mut different = Vec::new();
    let mut lookups = BTreeSet::new();
    for tool in zoho_mcp::REGISTRY.tools {
        let mut text = String::new();
        // Only tools that write ask for the fields first; others may show them.
        let writes = tool.fields.iter().any(|used| matches!(used.place, FieldPlace::Record { .. }));
        for example in tool.examples {
            let arguments: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
            // A word such as `today` is read during the call, on one day: the same before and after.
            let (today, answer, mut sent) = loop {
                let today = days::today();
                let answer = server.request("tools/call", json!({"name": tool.name, "arguments": arguments}));
                let sent = upstream.take();
                if today == days::today() {
                    break (today, answer, sent);
                }
            };
            let last = sent.pop();
            let (asked, mut sent): (Vec<_>, Vec<_>) = sent
                .into_iter()
                .partition(|sent| writes && sent.target.contains(FIELDS) || comes_before(tool, &sent.target));
            // What the call itself sends comes last.
            sent.extend(last);
            lookups.extend(asked.iter().map(Recorded::text));
            assert_eq!(sent.len(), 1, "{}, {}: {answer}", tool.name, example.ask);
            let request = sent[0].text();
            let words = ["today", "${now"].iter().any(|word| example.arguments.contains(word));
            let request = if words { days::steady(&request, today) } else { request };
            let _ = writeln!(text, "# {}\n{request}", example.ask);
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
    insta::with_settings!({
        prepend_module_to_snapshot => false,
        omit_expression => true,
        snapshot_path => "snapshots",
    }, { insta::assert_snapshot!("lookups", lookups.into_iter().collect::<Vec<_>>().join("\n")) });
    assert!(server.end(), "the server ends well when its input ends");
    assert!(different.is_empty(), "these tools send something else than was reviewed: {different:#?}");
}

/// What an organisation says of itself in which every example is right.
fn answers(target: &str) -> Option<Value> {
    fields(target).or_else(|| organisation::answer(target))
}

/// The path of the question for a module's fields.
const FIELDS: &str = "/settings/fields?module=";

/// Every field that the examples write: they are right in an organisation that has those.
fn fields(target: &str) -> Option<Value> {
    let (_, module) = target.split_once(FIELDS)?;
    let mut names = BTreeSet::new();
    for tool in zoho_mcp::REGISTRY.tools {
        for used in tool.fields {
            let FieldPlace::Record { at, known } = used.place else { continue };
            if matches!(used.module, ModuleName::Constant(constant) if constant != module) {
                continue;
            }
            names.extend(known.iter().map(|name| (*name).to_owned()));
            let wires = tool.arguments.iter().filter_map(|argument| argument.wire.strip_prefix(at)?.strip_prefix('/'));
            // The field is the first step: what follows is inside its value.
            names.extend(wires.filter_map(|wire| wire.split('/').next()).map(str::to_owned));
            let open = tool.arguments.iter().find(|argument| argument.place == Place::Open);
            for example in tool.examples {
                let example: Value = serde_json::from_str(example.arguments).expect("an example is JSON");
                let own = open.and_then(|open| example[open.name].as_object());
                names.extend(own.into_iter().flatten().map(|(name, _)| name.clone()));
            }
        }
    }
    let told: Vec<Value> = names.iter().map(|name| json!({"api_name": name, "field_label": name})).collect();
    Some(json!({ "fields": told }))
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
    server.env("ZOHO_TENANTS", "org_id=60001,organization_id=70001,portal_id=80001,zoid=90001");
    server
}
