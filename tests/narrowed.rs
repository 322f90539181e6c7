//! One agent over every way in: `call` from the shell, and the URLs that `serve` tells itself, keep to the filters, field
//! rules and audit that `stdio` and scoped servers keep to.

use std::process::Output;

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_tests::http::text;
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::{Running, command};
use zoho_mcp_tests::state::{State, in_time, within_a_second};

const SETTINGS: &str = r#"
[agents.reader]
methods = ["read"]
tags = ["deals", "contacts"]
fields = [{product = "crm", deny = ["Phone", "Amount"], mask = ["Email"]}]
"#;

/// A state directory, and a settings file in it with this agent.
fn state() -> (State, String) {
    let state = State::new();
    let file = state.path().join("zoho-mcp.toml");
    std::fs::write(&file, SETTINGS).expect("a settings file");
    (state, file.to_str().expect("text").to_owned())
}

fn called(state: &State, tool: &str, arguments: &Value, flags: &[&str]) -> Output {
    let arguments = arguments.to_string();
    state.run(&[&["call", tool, "--sandbox", "--args", &arguments][..], flags].concat())
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", error(output));
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn error(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn recorded(state: &State) -> Vec<Value> {
    let output = state.run(&["audit", "query", "--format", "json"]);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", error(&output)))
}

const DEALS: &str = "list_all_zoho_crm_deals";
const CONTACTS: &str = "list_all_zoho_crm_contacts";

#[test]
fn a_call_from_the_shell_is_recorded_once_whatever_becomes_of_it() {
    let (state, file) = state();
    let agent = ["--agent", "reader", "--config", &file];
    assert!(out(&called(&state, DEALS, &json!({"limit": 1}), &agent)).contains("Deal_Name"));
    // Refused by its arguments, by the vendor, and because there is no such tool for this agent.
    for (tool, arguments, code) in [
        (DEALS, json!({"limit": 0}), 10),
        ("get_single_zoho_crm_deal_by_id", json!({"id": "1"}), 12),
        ("create_a_zoho_crm_deal", json!({"Deal_Name": "D"}), 2),
    ] {
        let output = called(&state, tool, &arguments, &agent);
        assert_eq!(output.status.code(), Some(code), "{tool}: {}", error(&output));
    }
    // Looking at the request is no call.
    assert!(out(&called(&state, DEALS, &json!({}), &[&agent[..], &["--dry-run"]].concat())).starts_with("GET "));
    let records = recorded(&state);
    let told: Vec<_> = records
        .iter()
        .map(|call| ["client", "agent", "account", "tool", "ended"].map(|name| call[name].as_str().unwrap_or("")))
        .collect();
    let of = |tool, account, ended| ["zoho-mcp call", "reader", account, tool, ended];
    assert_eq!(
        told,
        [
            of(DEALS, "sandbox", "done"),
            of(DEALS, "sandbox", "refused"),
            of("get_single_zoho_crm_deal_by_id", "sandbox", "failed"),
            of("create_a_zoho_crm_deal", "sandbox", "refused"),
        ]
    );
    assert_eq!((&records[3]["error"]["kind"], &records[2]["status"]), (&json!("unknown_tool"), &json!(204)));
    assert!(out(&state.run(&["audit", "verify"])).contains("as they were written"));
}

#[test]
fn a_write_from_the_shell_has_its_intent_and_is_refused_where_nothing_can_be_written() {
    let state = State::new();
    let lead = json!({"Last_Name": "Shell", "Company": "C"});
    let made = called(&state, "create_a_zoho_crm_lead", &lead, &[]);
    assert!(made.status.success(), "{}", error(&made));
    assert!(recorded(&state)[0]["intent"].is_u64(), "{:?}", recorded(&state));
    // Without any place for the audit.
    let arguments = lead.to_string();
    let mut nowhere = command("zoho-mcp");
    let refused = nowhere.args(["call", "create_a_zoho_crm_lead", "--sandbox", "--args", &arguments]).output();
    let refused = refused.expect("it runs");
    assert_eq!(refused.status.code(), Some(11), "{}", error(&refused));
    assert!(error(&refused).contains("--state-dir"), "{}", error(&refused));
}

#[test]
fn a_call_from_the_shell_sees_no_field_that_its_agent_does_not_have() {
    let (state, file) = state();
    let agent = ["--agent", "reader", "--config", &file];
    let open = out(&called(&state, CONTACTS, &json!({}), &[]));
    assert!(open.contains("\"Phone\"") && !open.contains("\"Email\":\"***\""), "{open}");
    let ruled = out(&called(&state, CONTACTS, &json!({}), &agent));
    assert!(!ruled.contains("\"Phone\"") && ruled.contains("\"Email\":\"***\""), "{ruled}");
    for arguments in [json!({"fields": ["Last_Name", "Phone"]}), json!({"fields": ["Last_Name"], "sort_by": "Phone"})] {
        for dry in [&[][..], &["--dry-run"]] {
            let output = called(&state, CONTACTS, &arguments, &[&agent[..], dry].concat());
            assert_eq!(output.status.code(), Some(10), "{arguments} {dry:?}: {}", error(&output));
        }
    }
    // A tool that the agent does not have is guessed no more than it exists.
    let hidden = called(&state, "create_a_zoho_crm_deal", &json!({}), &agent);
    let made_up = called(&state, &"x".repeat("create_a_zoho_crm_deal".len()), &json!({}), &agent);
    let same = error(&made_up).replace(&"x".repeat("create_a_zoho_crm_deal".len()), "create_a_zoho_crm_deal");
    assert_eq!(error(&hidden), same);
    assert!(error(&hidden).contains("agents --agent reader"), "{}", error(&hidden));
    let unknown = called(&state, DEALS, &json!({}), &["--agent", "reeder", "--config", &file]);
    assert!(
        unknown.status.code() == Some(2) && error(&unknown).contains("did you mean reader?"),
        "{}",
        error(&unknown)
    );
}

#[test]
fn a_call_from_the_shell_says_why_where_that_is_demanded() {
    let (state, _) = state();
    let silent = called(&state, DEALS, &json!({"limit": 1}), &["--require-reason"]);
    assert_eq!(silent.status.code(), Some(10), "{}", error(&silent));
    assert!(error(&silent).contains("reason is missing"), "{}", error(&silent));
    let why = json!({"limit": 1, "reason": "The weekly forecast"});
    out(&called(&state, DEALS, &why, &["--require-reason"]));
    let dry = out(&called(&state, DEALS, &why, &["--require-reason", "--dry-run"]));
    assert!(!dry.contains("forecast"), "{dry}");
    let records = recorded(&state);
    assert_eq!((records.len(), &records[1]["reason"]), (2, &json!("The weekly forecast")));
    assert!(records[0]["reason"].is_null());
    // Nobody asked, so that it is no argument.
    assert_eq!(called(&state, DEALS, &why, &[]).status.code(), Some(10));
}

#[test]
fn a_call_from_the_shell_goes_as_a_server_does_while_it_is_there() {
    let (state, file) = state();
    let _ = state.create("Analyst", &["--agent", "reader", "--tags", "deals", "--config", &file]);
    let server = ["--server", "Analyst", "--config", &file];
    let told = out(&called(&state, DEALS, &json!({"limit": 1}), &server));
    assert!(told.contains("Deal_Name") && !told.contains("Amount"), "{told}");
    // The agent has contacts, and this server of it has none.
    assert_eq!(called(&state, CONTACTS, &json!({}), &server).status.code(), Some(2));
    let records = recorded(&state);
    let of = |record: &Value| ["server", "agent", "tool"].map(|name| record[name].as_str().unwrap_or("").to_owned());
    assert_eq!(of(&records[0]), ["Analyst", "reader", DEALS]);
    assert_eq!(of(&records[1]), ["Analyst", "reader", CONTACTS]);
    for (flags, told) in [
        (&["--server", "Analist"][..], "did you mean `Analyst`?"),
        (&["--server", "Analyst", "--tags", "deals"], "leave the filters out"),
        (&["--server", "Analyst", "--agent", "reader"], "cannot be used with"),
    ] {
        let output = called(&state, DEALS, &json!({}), &[flags, &["--config", &file]].concat());
        assert!(output.status.code() == Some(2) && error(&output).contains(told), "{flags:?}: {}", error(&output));
    }
    assert!(state.run(&["server", "revoke", "Analyst"]).status.success());
    let output = called(&state, DEALS, &json!({}), &server);
    assert!(output.status.code() == Some(2) && error(&output).contains("there is no server"), "{}", error(&output));
}

fn post(url: &str, method: &'static str, params: Value) -> (u16, String) {
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let message = Message::new(method, params);
    text(base, "POST", path, &message.headers(), &message.body)
}

fn listed(url: &str) -> Vec<String> {
    let (status, answer) = post(url, "tools/list", json!({}));
    assert_eq!(status, 200, "{answer}");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let tools = answer["result"]["tools"].as_array().expect("tools");
    tools.iter().map(|tool| tool["name"].as_str().expect("a name").to_owned()).collect()
}

fn serve(state: &State, flags: &[&str]) -> Running {
    Running::start(state.command(&[&["serve", "--sandbox", "--quiet", "--listen", "127.0.0.1:0"][..], flags].concat()))
}

/// Every URL that is told at the start, with its bundle's name.
fn urls(running: &Running) -> Vec<(String, String)> {
    let bundles = running.ready["bundle_urls"].as_object().into_iter().flatten();
    let bundles = bundles.map(|(name, url)| (name.clone(), url.as_str().expect("a URL").to_owned()));
    [(String::new(), running.text("mcp_url").to_owned())].into_iter().chain(bundles).collect()
}

#[test]
fn every_url_that_serve_tells_keeps_to_its_agent() {
    let (state, file) = state();
    let open = urls(&serve(&state, &["--config", &file]));
    let running = serve(&state, &["--agent", "reader", "--config", &file]);
    let shown =
        out(&command("zoho-mcp").args(["agents", "--agent", "reader", "--config", &file]).output().expect("it runs"));
    let has = |name: &str| shown.lines().any(|line| line.split(' ').next() == Some(name));
    let ruled = urls(&running);
    assert!(ruled.len() > 1, "some bundle has deals or contacts: {}", running.ready);
    for (bundle, url) in &ruled {
        assert!(open.iter().all(|(_, other)| other.rsplit('/').next() != url.rsplit('/').next()), "a token of its own");
        let tools = listed(url);
        let of_bundle = REGISTRY.bundles().find(|one| one.name == bundle);
        for tool in REGISTRY.tools {
            let expected =
                has(tool.name) && of_bundle.is_none_or(|bundle| bundle.tools.iter().any(|one| one.name == tool.name));
            assert_eq!(tools.iter().any(|name| name == tool.name), expected, "{bundle}: {}", tool.name);
        }
        assert!(!post(url, "tools/list", json!({})).1.contains("\"Phone\""), "{bundle}");
        if !tools.iter().any(|name| name == CONTACTS) {
            continue;
        }
        let (_, told) = post(url, "tools/call", json!({"name": CONTACTS, "arguments": {}}));
        assert!(told.contains("***") && !told.contains("Phone"), "{bundle}: {told}");
        let (_, refused) = post(url, "tools/call", json!({"name": CONTACTS, "arguments": {"fields": ["Phone"]}}));
        assert!(refused.contains("\"isError\":true"), "{bundle}: {refused}");
    }
    in_time("all is written", || recorded(&state).len() >= 2);
    assert!(recorded(&state).iter().all(|call| call["agent"] == "reader"), "{:?}", recorded(&state));
}

#[test]
fn what_serve_offers_follows_its_agent() {
    let (state, file) = state();
    let running = serve(&state, &["--agent", "reader", "--config", &file]);
    let url = running.text("mcp_url");
    let deals = || post(url, "tools/call", json!({"name": DEALS, "arguments": {"limit": 1}}));
    assert!(deals().1.contains("Stage") && !deals().1.contains("Amount"), "{}", deals().1);
    std::fs::write(&file, SETTINGS.replace("\"Amount\"", "\"Amount\", \"Stage\"")).expect("it is written");
    within_a_second("the new rule holds", || !deals().1.contains("Stage"));
    // An agent that is gone closes every URL, and one that is back opens them.
    std::fs::write(&file, "").expect("it is written");
    within_a_second("the URLs are closed", || deals() == (404, "nothing here".to_owned()));
    std::fs::write(&file, SETTINGS).expect("it is written");
    within_a_second("the URLs are open", || deals().1.contains("Stage"));
}

/// A call that waits for the vendor so long, made while `meanwhile` is done: its answer.
#[cfg(unix)]
fn running(running: &Running, delay_ms: u64, meanwhile: impl FnOnce(&dyn Fn() -> bool)) -> (u16, String) {
    use zoho_mcp_tests::http::request;

    let (sandbox, path) = (running.text("sandbox_url"), "/_sandbox/requests?path=/crm/v8/Deals");
    let asked = || request(sandbox, "GET", path, &[], "").1["requests"].as_array().map_or(0, Vec::len);
    let fault = json!({"path": "/crm/v8/Deals", "delay_ms": delay_ms, "times": 1}).to_string();
    assert_eq!(request(sandbox, "POST", "/_sandbox/faults", &[], &fault).0, 200);
    let before = asked();
    std::thread::scope(|threads| {
        let url = running.text("mcp_url");
        let call = threads.spawn(|| post(url, "tools/call", json!({"name": DEALS, "arguments": {"limit": 1}})));
        in_time("the call has left", || asked() > before);
        meanwhile(&|| call.is_finished());
        call.join().expect("it is answered")
    })
}

/// What was taken from an agent is taken from calls that run, and settings that say the same take nothing.
#[cfg(unix)]
#[test]
fn a_call_that_runs_ends_with_what_its_agent_may_do() {
    let (state, file) = state();
    let server = serve(&state, &["--agent", "reader", "--open-metrics", "--config", &file]);
    let reloads = || {
        let (_, metrics) = text(server.text("base_url"), "GET", "/metrics", &[], "");
        let line = metrics.lines().find(|line| line.contains("reloads_total") && line.contains("ok"));
        line.and_then(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).unwrap_or_default()
    };
    let (status, told) = running(&server, 1_000, |_| {
        let pid = server.ready["pid"].to_string();
        assert!(std::process::Command::new("kill").args(["-HUP", &pid]).status().expect("kill runs").success());
        in_time("the settings are read", || reloads() > 0.0);
    });
    assert!(status == 200 && told.contains("Deal_Name"), "{status} {told}");
    let answer = running(&server, 30_000, |is_finished| {
        std::fs::write(&file, SETTINGS.replace("\"Amount\"", "\"Amount\", \"Stage\"")).expect("it is written");
        within_a_second("the call ends", is_finished);
    });
    assert_eq!(answer, (404, "nothing here".to_owned()));
}

#[test]
fn an_agent_that_cannot_be_served_is_refused_with_the_reason() {
    let (state, file) = state();
    for (flags, told) in [
        (&["--agent", "reeder"][..], "did you mean reader?"),
        (&["--agent", "reader", "--tags", "projects"], "leave no tool in common"),
        (&["--agent", "reader", "--methods", "create"], "leave no tool in common"),
    ] {
        let flags = [&["serve", "--sandbox", "--config", &file][..], flags].concat();
        let output = state.run(&flags);
        assert!(output.status.code() == Some(2) && error(&output).contains(told), "{flags:?}: {}", error(&output));
        assert!(output.stdout.is_empty());
    }
}
