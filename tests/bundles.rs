//! Bundles and filters of the built server, over HTTP and stdio: what is not there cannot be told from
//! what does not exist; and what the list of tools may cost.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_tests::http::{request, text};
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::{Pipes, Running, command, recorded};

const JSON: (&str, &str) = ("content-type", "application/json");

/// One request of the newest revision; status and answer.
fn post(url: &str, method: &'static str, params: Value) -> (u16, Value) {
    let (base, path) = url.split_at(url.find("/mcp").expect("an MCP URL"));
    let message = Message::new(method, params);
    request(base, "POST", path, &message.headers(), &message.body)
}

fn names(list: &Value) -> Vec<&str> {
    let tools = list["result"]["tools"].as_array().unwrap_or_else(|| panic!("no list: {list}"));
    tools.iter().map(|tool| tool["name"].as_str().expect("a name")).collect()
}

/// The words of a text that are names of tools.
fn named(text: &str) -> BTreeSet<&'static str> {
    let words = text.split(|sign: char| !(sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '_'));
    words.filter(|word| word.contains('_')).filter_map(|word| REGISTRY.tool(word)).map(|tool| tool.name).collect()
}

/// A server answers for a hidden tool as for a made-up one, and no text of it names one.
fn hides_all_but(listed: &[&str], list: &Value, discovered: &Value, answer: impl Fn(&str) -> String) {
    for told in [list.to_string(), discovered["result"]["instructions"].to_string()] {
        let told: Vec<_> = named(&told).into_iter().filter(|name| !listed.contains(name)).collect();
        assert!(told.is_empty(), "texts name {told:?}, which this server does not have");
    }
    let hidden = REGISTRY.tools.iter().find(|tool| !listed.contains(&tool.name)).expect("a tool that is hidden").name;
    // As long as the hidden name, so that nothing but the name can differ.
    let made_up = "x".repeat(hidden.len());
    assert_eq!(answer(hidden).replace(hidden, &made_up), answer(&made_up));
}

#[test]
fn every_bundle_has_a_url_that_opens_nothing_else() {
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--quiet", "--listen", "127.0.0.1:0", "--state-dir"]).arg(state.path());
    let server = Running::start(server);
    let urls = server.ready["bundle_urls"].as_object().expect("a URL for each bundle");
    assert_eq!(urls.len(), REGISTRY.bundles().count());
    let (_, everything) = post(server.text("mcp_url"), "tools/list", json!({}));
    assert_eq!(names(&everything).len(), REGISTRY.tools.len());
    for bundle in REGISTRY.bundles() {
        let url = urls[bundle.name].as_str().expect("a URL");
        assert_ne!(url, server.text("mcp_url"));
        let (_, list) = post(url, "tools/list", json!({}));
        let expected: Vec<&str> = bundle.tools.iter().map(|tool| tool.name).collect();
        assert_eq!(names(&list), expected, "{}", bundle.name);
        let (_, discovered) = post(url, "server/discover", json!({}));
        hides_all_but(&expected, &list, &discovered, |name| {
            let (status, answer) = post(url, "tools/call", json!({"name": name, "arguments": {}}));
            format!("{status} {answer}")
        });
    }
    // What stands behind a token is no way to another set of tools: all wrong paths are answered alike.
    let (base, path) = server.text("mcp_url").split_at(server.text("base_url").len());
    let wrong = [format!("{path}/sales-triage"), "/mcp/sales-triage".to_owned(), format!("{path}x")];
    for path in wrong {
        assert_eq!(text(base, "POST", &path, &[JSON], "{}"), (404, "nothing here".to_owned()), "{path}");
    }
}

#[test]
fn stdio_is_narrowed_by_the_same_filters() {
    let filters: [&[&str]; 3] = [
        &["--bundle", "deal-reader"],
        &["--methods", "read,update,create", "--tags", "deals,leads,contacts"],
        &["--tools", "list_all_zoho_crm_deals,get_single_zoho_crm_deal_by_id", "--risks", "read"],
    ];
    for given in filters {
        let mut server = command("zoho-mcp");
        server.args(["stdio", "--sandbox"]).args(given);
        let mut pipes = Pipes::start(recorded(server));
        let list = pipes.request("tools/list", json!({}));
        let listed: Vec<String> = names(&list).into_iter().map(str::to_owned).collect();
        let listed: Vec<&str> = listed.iter().map(String::as_str).collect();
        let shown = command("zoho-mcp").arg("tools").arg("--json").args(given).output().expect("it runs");
        let shown: Vec<Value> = serde_json::from_slice(&shown.stdout).expect("JSON");
        assert_eq!(listed, shown.iter().map(|tool| tool["name"].as_str().expect("a name")).collect::<Vec<_>>());
        let discovered = pipes.request("server/discover", json!({}));
        let pipes = std::cell::RefCell::new(pipes);
        hides_all_but(&listed, &list, &discovered, |name| {
            let mut answer = pipes.borrow_mut().request("tools/call", json!({"name": name, "arguments": {}}));
            answer["id"] = Value::Null;
            answer.to_string()
        });
        assert!(pipes.into_inner().end());
    }
}

#[test]
fn filters_that_cannot_hold_are_refused_before_anything_starts() {
    for (given, told) in [
        (&["--bundle", "deal-raeder"][..], "did you mean deal-reader?"),
        (&["--tags", "deal"], "did you mean deals?"),
        (&["--methods", "lsit"], "did you mean list?"),
        (&["--tools", "list_all_zoho_crm_deal"], "did you mean list_all_zoho_crm_deals"),
        (&["--tools", "delete_a_zoho_crm_deal_by_id"], "--risks read,write,destructive"),
        (&["--bundle", "deal-reader", "--methods", "create"], "the filters leave no tool"),
    ] {
        for subcommand in ["serve", "stdio"] {
            let state = tempfile::tempdir().expect("a folder");
            let mut command = command("zoho-mcp");
            command.args([subcommand, "--sandbox"]).args(given).env("ZOHO_MCP_STATE_DIR", state.path());
            let output = command.output().expect("it runs");
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{subcommand} {given:?}: {error}");
            assert!(error.contains(told), "{subcommand} {given:?}: {error}");
            assert!(output.stdout.is_empty());
        }
    }
}

/// o200k tokens of minified `{name, title, description, inputSchema}`, as the generator counts them.
#[test]
fn the_list_of_tools_keeps_to_its_budget() {
    let mut tokens: Vec<u32> = REGISTRY.tools.iter().map(|tool| tool.tokens).collect();
    tokens.sort_unstable();
    let (median, total) = (tokens[tokens.len() / 2], tokens.iter().sum::<u32>());
    assert!(median <= 260, "the median tool has {median} tokens");
    assert!(total <= 70_000, "the whole list has {total} tokens");
    for bundle in REGISTRY.bundles() {
        assert!(bundle.tools.len() <= 40 && bundle.tokens() <= 12_000, "{} is too large", bundle.name);
    }
}
