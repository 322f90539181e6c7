//! The audit of the built program: who did what and why, found by a command and verified by another.

use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::descriptor::Audit;
use zoho_mcp_tests::connected::Connected;
use zoho_mcp_tests::http::text;
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::{Pipes, Running, keep_audit};
use zoho_mcp_tests::state::{State, in_time};

/// A call over HTTP, with what `_meta` is to hold besides: the result.
fn call(url: &str, tool: &str, arguments: &Value, more: &Value) -> Value {
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let message = Message::new("tools/call", json!({"name": tool, "arguments": arguments, "_meta": more}));
    let (status, answer) = text(base, "POST", path, &message.headers(), &message.body);
    assert_eq!(status, 200, "{answer}");
    serde_json::from_str(&answer).expect("JSON")
}

/// The text of a result, as JSON.
fn told(answer: &Value) -> Value {
    let text = answer["result"]["content"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}"));
    serde_json::from_str(text).expect("JSON")
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).expect("text")
}

/// The calls that `audit query` finds.
fn query(state: &State, arguments: &[&str]) -> Vec<Value> {
    let output = state.run(&[&["audit", "query", "--format", "json"], arguments].concat());
    serde_json::from_str(&out(&output)).expect("JSON")
}

#[test]
fn who_read_which_deal_and_why() {
    let state = State::new();
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("settings.toml");
    fs::write(&config, "[agents.analyst]\ntags = [\"deals\"]\n[agents.helper]\ntags = [\"deals\"]\n").expect("a file");
    let config = config.to_str().expect("a path");
    let running = Running::start(state.command(&[
        "serve",
        "--sandbox",
        "--config",
        config,
        "--quiet",
        "--require-reason",
        "--listen",
        "127.0.0.1:0",
    ]));
    let analyst = state
        .create("Deal Analyst", &["--config", config, "--agent", "analyst", "--tags", "deals", "--methods", "read"]);
    let other =
        state.create("Other", &["--config", config, "--agent", "helper", "--tags", "deals", "--methods", "read"]);
    let deals = |url: &str, reason: &str| {
        let arguments = json!({"criteria": "(Amount:greater_than:1)", "limit": 2, "reason": reason});
        call(url, "list_all_zoho_crm_search_deals", &arguments, &json!({}))
    };
    in_time("a new server is served", || {
        let (base, path) = analyst.split_at(analyst.find("/mcp/").expect("an MCP URL"));
        text(base, "POST", path, &[("content-type", "application/json")], "{}").0 != 404
    });
    let found = told(&deals(&analyst, "The weekly forecast"));
    let id = found["data"][0]["id"].as_str().expect("an id").to_owned();
    let trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    let parent = json!({"traceparent": format!("00-{trace}-00f067aa0ba902b7-01")});
    let get = "get_single_zoho_crm_deal_by_id";
    let one = call(&analyst, get, &json!({"id": id, "reason": "Ann asked for its stage"}), &parent);
    assert_eq!(told(&one)["id"], id.as_str());
    // Without a reason nothing is done, and that is recorded as well.
    let refused = told(&call(&other, get, &json!({"id": id}), &json!({})));
    assert!(refused.to_string().contains("/reason"), "{refused}");

    in_time("all is written", || query(&state, &[]).len() == 3);
    let read = query(&state, &["--record", &id]);
    let told: Vec<_> = read
        .iter()
        .map(|call| {
            ["server", "agent", "account", "tool", "reason", "ended"].map(|name| call[name].as_str().unwrap_or(""))
        })
        .collect();
    assert_eq!(
        told,
        [
            ["Deal Analyst", "analyst", "sandbox", "list_all_zoho_crm_search_deals", "The weekly forecast", "done"],
            ["Deal Analyst", "analyst", "sandbox", get, "Ann asked for its stage", "done"],
        ]
    );
    assert_eq!((&read[1]["trace"], &read[1]["status"]), (&json!(trace), &json!(200)));
    assert_eq!(read[1]["surface"], REGISTRY.tool(get).expect("a tool").surface_hash);
    assert_eq!(read[0]["arguments"], json!({"criteria": "(Amount:greater_than:?)", "limit": 2}));
    // The reason went to nobody but the audit.
    let (_, sent) = text(running.text("sandbox_url"), "GET", "/_sandbox/requests", &[], "");
    assert!(sent.contains(&id) && !sent.contains("forecast") && !sent.contains("reason"), "{sent}");

    let helper = query(&state, &["--agent", "helper", "--since", "1h"]);
    assert_eq!((helper.len(), &helper[0]["ended"]), (1, &json!("refused")));
    assert_eq!(query(&state, &["--until", "1h"]).len(), 0);
    assert_eq!(query(&state, &["--tool", get, "--server", "Other"]).len(), 1);
    let table = out(&state.run(&["audit", "query", "--record", &id]));
    assert!(table.contains("Deal Analyst") && table.contains("Ann asked for its stage"), "{table}");
    let csv = out(&state.run(&["audit", "query", "--record", &id, "--format", "csv"]));
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(out(&state.run(&["audit", "verify"])).contains("as they were written"));
    // For the scan of secrets.
    let everything = state.path().join("everything");
    fs::write(&everything, query(&state, &[]).iter().map(Value::to_string).collect::<String>()).expect("written");
    keep_audit(&everything);
}

/// Every example of every tool, by one server: no text that an argument holds as content is in what was written.
#[test]
fn values_stay_out_of_the_audit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let lines = folder.path().join("audit.jsonl");
    let config = folder.path().join("zoho-mcp.toml");
    fs::write(&config, "[audit]\nfile = \"audit.jsonl\"\n").expect("written");
    let mut connected = Connected::start(&["--config", config.to_str().expect("text"), "--limit", "crm=9000/1m"], &[]);
    let mut marks = Vec::new();
    let create = "create_a_zoho_crm_lead";
    for (index, name) in ["Last_Name", "Company", "Email", "Phone", "Description"].iter().enumerate() {
        let mark = format!("leaky{index}x@marks.example");
        let result = connected.call(create, &json!({"Last_Name": "Markson", "custom_fields": {}, *name: mark}));
        assert!(result["content"][0]["text"].is_string(), "{result}");
        marks.push(mark);
    }
    for (tool, arguments) in [
        ("list_all_zoho_crm_search_leads", json!({"criteria": "(Email:equals:leaky0x@marks.example)"})),
        ("list_all_zoho_crm_search_leads", json!({"email": "leaky0x@marks.example"})),
        ("list_all_zoho_crm_search_leads", json!({"criteria": "leaky0x@marks.example"})),
        ("list_all_zoho_crm_search_leads", json!({"leaky0x@marks.example": 1})),
        ("get_single_zoho_crm_lead_by_id", json!({"id": "leaky0x@marks.example"})),
        (
            "list_all_zoho_crm_coql",
            json!({"select_query": "select Email from Leads where Email = 'leaky0x@marks.example'"}),
        ),
        ("list_all_zoho_crm_coql", json!({"select_query": "select from leaky0x@marks.example"})),
        ("leaky0x@marks.example", json!({})),
        ("zoho_crm_leads_convert", json!({"id": "1", "assign_to": {"id": "leaky0x@marks.example"}})),
        ("list_all_zoho_desk_tickets", json!({"departmentId": "leaky0x@marks.example"})),
    ] {
        connected.server.request("tools/call", json!({"name": tool, "arguments": arguments}));
    }
    marks.push("Markson".to_owned());
    let calls = marks.len() - 1 + 10;
    let written = || fs::read_to_string(&lines).unwrap_or_default();
    in_time("all is written", || written().matches("\"ended\":").count() == calls);
    let written = written();
    for mark in &marks {
        let bare = mark.split('@').next().expect("a part");
        assert!(!written.contains(bare), "{bare} in {written}");
    }
    for secret in ["client_secret", "refresh_token"] {
        assert!(!written.contains(connected.sandbox.text(secret)), "{secret}");
    }
    assert!(written.contains("select Email from Leads where Email = '?'"), "{written}");
    keep_audit(&lines);
}

/// The lines of a server that writes them to its standard output, and that over pipes none are.
#[test]
fn standard_output_takes_records_under_serve_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let config = folder.path().join("zoho-mcp.toml");
    fs::write(&config, "[audit]\nstdout = true\n").expect("written");
    let config = config.to_str().expect("text");
    let state = State::new();
    let mut stdio = Pipes::start(state.command(&["stdio", "--sandbox", "--config", config]));
    let answer = stdio.request("tools/call", json!({"name": "list_all_zoho_crm_users", "arguments": {}}));
    assert!(answer["result"]["content"].is_array(), "every line is the protocol's: {answer}");
    let again = stdio.request("tools/call", json!({"name": "made_up", "arguments": {}}));
    assert!(again["error"].is_object(), "{again}");
    in_time("all is written", || query(&state, &[]).len() == 2);
}

/// A client that only looks leaves nothing behind.
#[test]
fn over_pipes_nothing_is_opened_before_the_first_call() {
    let state = State::new();
    let mut stdio = Pipes::start(state.command(&["stdio", "--sandbox"]));
    assert!(stdio.request("tools/list", json!({}))["result"]["tools"].is_array());
    let kept = || fs::read_dir(state.path()).expect("a folder").count();
    assert_eq!(kept(), 0);
    stdio.request("tools/call", json!({"name": "list_all_zoho_crm_users", "arguments": {}}));
    in_time("the call is written", || query(&state, &[]).len() == 1);
    assert!(stdio.end());
}

#[test]
fn what_somebody_changes_or_cuts_is_told() {
    let state = State::new();
    let mut stdio = Pipes::start(state.command(&["stdio", "--sandbox"]));
    for _ in 0..5 {
        stdio.request("tools/call", json!({"name": "list_all_zoho_crm_users", "arguments": {}}));
    }
    // Its end is recorded, and the head is told.
    assert!(stdio.end());
    let heads = state.path().join("audit-heads.jsonl");
    let copy = tempfile::tempdir().expect("a temporary folder");
    let copied = copy.path().join("heads");
    fs::copy(&heads, &copied).expect("a head was told");
    assert!(out(&state.run(&["audit", "verify", "--head", copied.to_str().expect("text")])).contains("7 records"));

    let verify = |state: &State, head: Option<&Path>| {
        let mut arguments = vec!["audit", "verify"];
        if let Some(head) = head {
            arguments.extend(["--head", head.to_str().expect("text")]);
        }
        let output = state.run(&arguments);
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let change = |statement: &str| {
        let database = rusqlite::Connection::open(state.path().join("state.db")).expect("the store");
        database.execute_batch(statement).expect("it is done");
    };
    change("UPDATE audit_records SET body = replace(body, 'done', 'gone') WHERE number = 3");
    let (code, told) = verify(&state, None);
    assert!(code == Some(1) && told.contains("record 3") && told.contains("was changed"), "{told}");
    change("UPDATE audit_records SET body = replace(body, 'gone', 'done') WHERE number = 3");
    assert_eq!(verify(&state, None).0, Some(0));
    // Whoever can write the directory can cut its own heads as well, and not the copy.
    change("DELETE FROM audit_records WHERE number > 3; DELETE FROM audit_heads");
    fs::remove_file(&heads).expect("removed");
    assert_eq!(verify(&state, None).0, Some(0));
    let (code, told) = verify(&state, Some(&copied));
    assert!(code == Some(1) && told.contains("ends with record 3, and a head knows record 7"), "{told}");
}

/// What the audit writes of an argument follows from its schema and name.
#[test]
fn ids_modules_fields_and_choices_are_values_and_content_is_not() {
    for (tool, argument, marked) in [
        ("get_single_zoho_crm_deal_by_id", "id", Audit::Value),
        ("list_all_zoho_crm_deals", "fields", Audit::Value),
        ("list_all_zoho_crm_deals", "sort_by", Audit::Value),
        ("list_all_zoho_crm_deals", "limit", Audit::Value),
        ("list_all_zoho_crm_deals", "cursor", Audit::Shape),
        ("list_all_zoho_crm_search_deals", "criteria", Audit::Value),
        ("list_all_zoho_crm_search_deals", "word", Audit::Shape),
        ("list_all_zoho_crm_search_deals", "email", Audit::Shape),
        ("list_all_zoho_crm_records", "module", Audit::Value),
        ("create_a_zoho_crm_lead", "Last_Name", Audit::Shape),
        ("create_a_zoho_crm_lead", "Annual_Revenue", Audit::Shape),
        ("create_a_zoho_crm_lead", "custom_fields", Audit::Shape),
        ("create_a_zoho_crm_lead", "idempotency_key", Audit::Shape),
        ("list_all_zoho_desk_tickets", "departmentIds", Audit::Value),
    ] {
        let found = REGISTRY.tool(tool).unwrap_or_else(|| panic!("no {tool}"));
        let found = found.arguments.iter().find(|one| one.name == argument);
        assert_eq!(found.map(|one| one.audit), Some(marked), "{tool} {argument}");
    }
    // No address is an id, whatever it is called.
    for tool in REGISTRY.tools {
        let entry: Value = serde_json::from_str(tool.entry).expect("JSON");
        for argument in tool.arguments.iter().filter(|argument| argument.audit == Audit::Value) {
            let schema = &entry["inputSchema"]["properties"][argument.name];
            let one = if schema["items"].is_object() { &schema["items"] } else { schema };
            assert!(one["format"].is_null() && one["type"] != "object", "{} {}: {schema}", tool.name, argument.name);
        }
    }
}

/// Requests of older revisions do not repeat who the client is.
#[test]
fn a_client_of_an_older_revision_is_known_by_its_user_agent() {
    let state = State::new();
    let running = state.serve();
    let url = running.text("mcp_url");
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let params = json!({"name": "list_all_zoho_crm_users", "arguments": {}});
    let body = json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).to_string();
    let headers = [
        ("content-type", "application/json"),
        ("accept", "application/json, text/event-stream"),
        ("mcp-protocol-version", "2025-06-18"),
        ("user-agent", "old-client/1.0"),
    ];
    assert_eq!(text(base, "POST", path, &headers, &body).0, 200);
    in_time("all is written", || query(&state, &[]).len() == 1);
    let call = query(&state, &[]).remove(0);
    assert_eq!((&call["client"], &call["account"]), (&json!("old-client/1.0"), &json!("sandbox")));
}
