//! Scoped servers of the built program: made by one process, served by others, ended by a third.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::access::{Given, View};
use zoho_mcp_runtime::descriptor::{ArgumentDescriptor, Grammar, ToolDescriptor};
use zoho_mcp_tests::http::{request, text};
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::{Pipes, Running, command};
use zoho_mcp_tests::state::{State, in_time, within_a_second};

const JSON: (&str, &str) = ("content-type", "application/json");

/// Base and path of a URL.
fn split(url: &str) -> (&str, &str) {
    url.split_at(url.find("/mcp/").expect("an MCP URL"))
}

fn post(url: &str, authorization: Option<&str>, method: &'static str, params: Value) -> (u16, String) {
    let (base, path) = split(url);
    let message = Message::new(method, params);
    let bearer = authorization.map(|token| format!("Bearer {token}"));
    let mut headers = message.headers();
    headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
    text(base, "POST", path, &headers, &message.body)
}

fn call(url: &str, tool: &str, arguments: &Value) -> Value {
    let (status, answer) = post(url, None, "tools/call", json!({"name": tool, "arguments": arguments}));
    assert_eq!(status, 200, "{answer}");
    serde_json::from_str(&answer).expect("JSON")
}

fn listed(url: &str) -> Vec<String> {
    let (status, answer) = post(url, None, "tools/list", json!({}));
    assert_eq!(status, 200, "{answer}");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let tools = answer["result"]["tools"].as_array().expect("tools");
    tools.iter().map(|tool| tool["name"].as_str().expect("a name").to_owned()).collect()
}

const UNKNOWN: (u16, &str) = (404, "nothing here");

fn is_unknown(url: &str) -> bool {
    let (status, body) = post(url, None, "tools/list", json!({}));
    (status, body.as_str()) == UNKNOWN
}

/// The first server of the articles.
#[test]
fn the_deal_analyst_has_its_tools_and_no_other() {
    let state = State::new();
    let running = state.serve();
    let filters = ["--methods", "read,update,create", "--tags", "deals,leads,contacts"];
    let url = state.create("Deal Analyst AI", &filters);
    assert!(url.starts_with(running.text("base_url")), "{url} is no URL of the running server");
    in_time("a new server is served", || !is_unknown(&url));

    let has = listed(&url);
    let shown = command("zoho-mcp").args(["tools", "--json"]).args(filters).output().expect("it runs");
    let shown: Vec<Value> = serde_json::from_slice(&shown.stdout).expect("JSON");
    assert_eq!(has, shown.iter().map(|tool| tool["name"].as_str().expect("a name")).collect::<Vec<_>>());
    assert!(has.iter().any(|name| name == "create_a_zoho_crm_deal"), "{has:?}");
    // What stands under the tags, and nothing that reaches past them.
    for tool in REGISTRY.tools.iter().filter(|tool| has.iter().any(|name| name == tool.name)) {
        assert!(tool.tags.iter().any(|tag| ["deals", "leads", "contacts"].contains(tag)), "{}", tool.name);
        assert!(!tool.tags.contains(&"users") && !tool.tags.contains(&"any_module"), "{}", tool.name);
        assert!(tool.class.as_str() == "read" || matches!(tool.method, "update" | "create"), "{}", tool.name);
    }
    // Every other tool answers as a made-up name of its length does, to the byte.
    let answer = |name: &str| {
        let (status, answer) = post(&url, None, "tools/call", json!({"name": name, "arguments": {}}));
        format!("{status} {answer}")
    };
    for tool in REGISTRY.tools.iter().filter(|tool| !has.iter().any(|name| name == tool.name)) {
        let made_up = "x".repeat(tool.name.len());
        assert_eq!(answer(tool.name).replace(tool.name, &made_up), answer(&made_up));
    }
}

#[test]
fn a_read_only_server_cannot_write() {
    let state = State::new();
    let running = state.serve();
    let url = state.create("Reader", &["--methods", "read"]);
    in_time("a new server is served", || !is_unknown(&url));
    let has = listed(&url);
    assert!(has.iter().all(|name| REGISTRY.tool(name).expect("a tool").annotations.read_only));
    let sandbox = running.text("sandbox_url");
    let requests = || request(sandbox, "GET", "/_sandbox/requests", &[], "").1;
    let before = requests();
    for tool in REGISTRY.tools.iter().filter(|tool| !tool.annotations.read_only) {
        let (status, answer) = post(&url, None, "tools/call", json!({"name": tool.name, "arguments": {}}));
        assert!(status == 200 && answer.contains("-32602"), "{}: {status} {answer}", tool.name);
    }
    assert_eq!(requests(), before, "something reached the sandbox");
}

/// COQL and generic tools stay within the modules that a server names.
#[test]
fn queries_and_generic_tools_keep_to_the_modules() {
    let state = State::new();
    let _running = state.serve();
    let url = state.create("Deals only", &["--modules", "Deals,Contacts", "--methods", "read"]);
    in_time("a new server is served", || !is_unknown(&url));
    let has = listed(&url);
    for (tool, there) in [
        ("list_all_zoho_crm_coql", true),
        ("list_all_zoho_crm_records", true),
        ("list_all_zoho_crm_deals", true),
        ("list_all_zoho_crm_leads", false),
        ("get_single_zoho_crm_notes_note_by_id", false),
        ("get_single_zoho_crm_file_by_id", false),
    ] {
        assert_eq!(has.iter().any(|name| name == tool), there, "{tool}");
    }
    let query = |text: &str| call(&url, "list_all_zoho_crm_coql", &json!({"select_query": text}));
    let found = query("select Deal_Name, Amount from Deals where Amount > 0 limit 1");
    assert!(found["result"]["isError"] != true && found.to_string().contains("Deal_Name"), "{found}");
    let refusals = [
        query("select last_name, email from users where id is not null"),
        query("select Last_Name from Leads where id is not null"),
        query("select Owner.email from Deals where id is not null"),
        call(&url, "list_all_zoho_crm_records", &json!({"module": "Leads", "fields": ["Last_Name"]})),
        call(
            &url,
            "list_all_zoho_crm_related_records",
            &json!({"module": "Deals", "id": "1", "related_list": "Contact_Roles", "fields": ["id"]}),
        ),
        call(&url, "list_all_zoho_crm_notes", &json!({"parent_record_module": "Leads", "parent_record_id": "1"})),
    ];
    for refused in refusals {
        let told = refused.to_string();
        assert!(refused["result"]["isError"] == true && told.contains("refused_by_policy"), "{told}");
    }
}

/// Users and settings that tags leave out come back by no query, no generic tool, no lookup and no error.
#[test]
fn tags_hide_users_and_settings_and_cannot_be_got_round() {
    let state = State::new();
    let running = state.serve();
    let sales = state.create("Sales", &["--tags", "deals,leads,contacts"]);
    let limited = state.create("Limited", &["--tags", "deals,any_module", "--modules", "Deals"]);
    in_time("new servers are served", || !is_unknown(&sales) && !is_unknown(&limited));
    let people = call(running.text("mcp_url"), "list_all_zoho_crm_users", &json!({}));
    let people: Value =
        serde_json::from_str(people["result"]["content"][0]["text"].as_str().expect("a text")).expect("JSON");
    let people: Vec<&str> =
        people["data"].as_array().expect("users").iter().filter_map(|one| one["email"].as_str()).collect();
    assert!(people.len() > 1, "{people:?}");

    let hidden = |tool: &&&ToolDescriptor| {
        let has = |tags: &[&str]| tool.tags.iter().any(|tag| tags.contains(tag));
        has(&["users", "settings", "any_module"]) && !has(&["deals", "leads", "contacts"])
    };
    let hidden: Vec<&str> = REGISTRY.tools.iter().filter(hidden).map(|tool| tool.name).collect();
    for name in
        ["list_all_zoho_crm_users", "list_all_zoho_crm_fields", "list_all_zoho_crm_coql", "list_all_zoho_crm_records"]
    {
        assert!(hidden.contains(&name), "{name}");
    }
    let has = listed(&sales);
    let requests = || request(running.text("sandbox_url"), "GET", "/_sandbox/requests", &[], "").1;
    let before = requests();
    for name in hidden {
        assert!(!has.iter().any(|one| one == name), "{name}");
        // With whatever would make it do the most.
        let arguments =
            json!({"select_query": "select last_name, email from users where id is not null", "module": "Users"});
        let answer = |name: &str| post(&sales, None, "tools/call", json!({"name": name, "arguments": arguments}));
        let made_up = "x".repeat(name.len());
        let (status, told) = answer(name);
        assert_eq!((status, told.replace(name, &made_up)), answer(&made_up));
    }
    assert_eq!(requests(), before, "something reached the sandbox");

    // Where generic tools are asked for as well, they reach the modules that are named and no others.
    for (tool, arguments) in [
        ("list_all_zoho_crm_coql", json!({"select_query": "select last_name, email from users where id is not null"})),
        ("list_all_zoho_crm_coql", json!({"select_query": "select Owner.email from Deals where id is not null"})),
        ("list_all_zoho_crm_records", json!({"module": "Users", "fields": ["email"]})),
        ("list_all_zoho_crm_records", json!({"module": "users", "fields": ["email"]})),
        ("list_all_zoho_crm_fields", json!({"module": "Users"})),
        ("list_all_zoho_crm_layouts", json!({"module": "Users"})),
    ] {
        let told = call(&limited, tool, &arguments).to_string();
        assert!(told.contains("\"isError\":true"), "{tool} {arguments}: {told}");
        assert!(people.iter().all(|email| !told.contains(email)), "{tool} {arguments}: {told}");
    }
    // Whom a name could mean is told to those alone who may list people.
    let deals = call(&sales, "list_all_zoho_crm_deals", &json!({"limit": 1}));
    let deals: Value =
        serde_json::from_str(deals["result"]["content"][0]["text"].as_str().expect("a text")).expect("JSON");
    let owner = json!({"id": deals["data"][0]["id"], "Owner": {"id": "Nobody by this name"}});
    let told = call(&sales, "update_a_zoho_crm_deal_by_id", &owner).to_string();
    assert!(told.contains("\"isError\":true"), "{told}");
    assert!(people.iter().all(|email| !told.contains(email)), "{told}");
}

#[test]
fn an_end_a_revocation_and_a_new_url_bite_within_a_second_and_answer_alike() {
    let state = State::new();
    let _running = state.serve();
    let revoked = state.create("Revoked", &["--methods", "read"]);
    let rotated = state.create("Rotated", &["--methods", "read"]);
    let ending = state.create("Ending", &["--methods", "read", "--expires-in", "1h"]);
    in_time("three servers are served", || [&revoked, &rotated, &ending].iter().all(|url| !is_unknown(url)));
    // In the header as well as in the path.
    let (base, path) = split(&revoked);
    let token = path.trim_start_matches("/mcp/").to_owned();
    let by_header = || {
        let bearer = format!("Bearer {token}");
        text(base, "POST", "/mcp", &[JSON, ("authorization", &bearer)], r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
    };
    assert_eq!(by_header().0, 200);

    assert!(state.run(&["server", "revoke", "Revoked"]).status.success());
    within_a_second("the revocation", || is_unknown(&revoked));
    let second = state.line(&["server", "rotate", "Rotated"]);
    within_a_second("the new URL", || is_unknown(&rotated) && !is_unknown(&second));
    assert!(state.run(&["server", "extend", "Ending", "--expires-in", "1s"]).status.success());
    in_time("the end", || is_unknown(&ending));

    // As for a token that never was one, by path and by header.
    let made_up = format!("{base}/mcp/zmcp_{:016x}_{:064x}_{:08x}", 1, 2, 3);
    let unknown = post(&made_up, None, "tools/list", json!({}));
    for url in [&revoked, &rotated, &ending] {
        assert_eq!(post(url, None, "tools/list", json!({})), unknown);
    }
    let answer = by_header();
    assert_eq!(answer, text(base, "POST", "/mcp", &[JSON, ("authorization", "Bearer made-up")], "{}"));
    assert_eq!(answer.0, 401);
}

/// A call that waits for the vendor when its server is revoked: whoever called is answered as if it had come afterwards.
#[test]
fn a_call_that_runs_ends_with_its_server() {
    let state = State::new();
    let running = state.serve();
    let url = state.create("Revoked", &["--methods", "read"]);
    in_time("the server is served", || !is_unknown(&url));
    let sandbox = running.text("sandbox_url");
    let fault = json!({"path": "/crm/v8/Deals", "delay_ms": 30_000});
    assert_eq!(request(sandbox, "POST", "/_sandbox/faults", &[], &fault.to_string()).0, 200);
    std::thread::scope(|threads| {
        let params = json!({"name": "list_all_zoho_crm_deals", "arguments": {}});
        let call = threads.spawn(|| post(&url, None, "tools/call", params));
        in_time("the call has left", || {
            let (_, log) = request(sandbox, "GET", "/_sandbox/requests?path=/crm/v8/Deals", &[], "");
            log["requests"].as_array().is_some_and(|requests| !requests.is_empty())
        });
        assert!(!call.is_finished());
        assert!(state.run(&["server", "revoke", "Revoked"]).status.success());
        within_a_second("the call ends", || call.is_finished());
        let (status, body) = call.join().expect("it was answered");
        assert_eq!((status, body.as_str()), UNKNOWN);
    });
    in_time("it is recorded", || {
        let told = state.run(&["audit", "query", "--format", "json"]).stdout;
        let calls: Value = serde_json::from_slice(&told).unwrap_or_default();
        calls[0]["ended"] == "cancelled"
    });
}

#[test]
fn a_leaked_url_is_useless_without_the_api_token() {
    let state = State::new();
    let _running = state.serve();
    let output = state.run(&["server", "create", "--sandbox", "--name", "Guarded", "--require-api-token"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("claude.ai cannot send it"), "{told}");
    let url = String::from_utf8(output.stdout).expect("text").trim().to_owned();
    let api = state.line(&["token", "create", "--name", "agents"]);
    let admin = state.line(&["token", "create", "--name", "boss", "--admin"]);
    let tokens = |flags: &[&str]| -> Vec<String> {
        let told = state.run(&[&["token", "list", "--json"], flags].concat()).stdout;
        let told: Vec<Value> = serde_json::from_slice(&told).expect("JSON");
        told.iter().map(|token| token["name"].as_str().expect("a name").to_owned()).collect()
    };
    assert_eq!(
        (tokens(&[]), tokens(&["--admin"])),
        (vec!["agents".to_owned(), "boss".into()], vec!["boss".to_owned()])
    );
    in_time("the server with its token", || post(&url, Some(&api), "tools/list", json!({})).0 == 200);
    for wrong in [None, Some("x"), Some(admin.as_str()), Some(url.rsplit('/').next().expect("a token"))] {
        assert_eq!(post(&url, wrong, "tools/list", json!({})).0, 401, "{wrong:?}");
    }
    assert!(state.run(&["token", "revoke", "agents"]).status.success());
    within_a_second("the revocation", || post(&url, Some(&api), "tools/list", json!({})).0 == 401);
}

/// Two processes serve one file under load. One is killed and comes back; meanwhile a token is revoked.
#[test]
fn no_revoked_call_passes_after_a_second_whoever_serves() {
    let state = State::new();
    let first = state.serve();
    let url = state.create("Shared", &["--methods", "read"]);
    let (_, path) = split(&url);
    let mut second = Some(state.serve());
    let of = |running: &Running| format!("{}{path}", running.text("base_url"));
    let urls = [of(&first), of(second.as_ref().expect("it runs"))];
    in_time("both serve it", || urls.iter().all(|url| !is_unknown(url)));

    let (stop, answered) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|threads| {
        for url in [&urls[0], &urls[0]] {
            threads.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let arguments = json!({"name": "list_all_zoho_crm_deals", "arguments": {"limit": 1}});
                    let (status, _) = post(url, None, "tools/call", arguments);
                    assert!(status == 200 || status == 404, "{status}");
                    answered.fetch_add(usize::from(status == 200), Ordering::Relaxed);
                }
            });
        }
        while answered.load(Ordering::Relaxed) < 20 {
            std::thread::yield_now();
        }
        // Killed, not asked to end.
        drop(second.take());
        assert!(state.run(&["server", "revoke", "Shared"]).status.success());
        let revoked = Instant::now();
        let back = state.serve();
        // A second later at the latest both have forgotten it; the one that came back never knew it.
        assert!(is_unknown(&of(&back)));
        while revoked.elapsed() < Duration::from_secs(1) {
            std::thread::yield_now();
        }
        let after = answered.load(Ordering::Relaxed);
        for _ in 0..50 {
            assert!(is_unknown(&urls[0]) && is_unknown(&of(&back)));
        }
        stop.store(true, Ordering::Relaxed);
        // A call that had begun before may have ended since, one for each thread.
        assert!(answered.load(Ordering::Relaxed) <= after + 2);
    });
}

#[test]
fn stdio_serves_what_a_server_has_until_it_is_revoked() {
    let state = State::new();
    let _ = state.create("Pipe", &["--tags", "deals", "--methods", "read"]);
    let mut pipes = Pipes::start(state.command(&["stdio", "--sandbox", "--server", "Pipe"]));
    let list = pipes.request("tools/list", json!({}));
    let tools = list["result"]["tools"].as_array().expect("tools");
    let names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().expect("a name")).collect();
    assert!(names.contains(&"list_all_zoho_crm_deals") && !names.contains(&"create_a_zoho_crm_deal"), "{names:?}");
    assert!(state.run(&["server", "revoke", "Pipe"]).status.success());
    within_a_second("the process ends", || pipes.has_ended());

    for (arguments, told) in [
        (&["stdio", "--sandbox", "--server", "Pipe"][..], "there is no server `Pipe`"),
        (&["stdio", "--sandbox", "--server", "Pipe", "--tags", "deals"], "leave the filters out"),
    ] {
        let output = state.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && error.contains(told), "{error}");
    }
}

#[test]
fn servers_are_listed_shown_and_refused_with_reasons() {
    let state = State::new();
    let url = state.create("One", &["--bundle", "deal-reader", "--agent", "executive-assistant", "--expires-in", "7d"]);
    // Nobody serves: the configured address.
    assert!(url.starts_with("http://127.0.0.1:8787/mcp/zmcp_"), "{url}");
    let list: Value = serde_json::from_slice(&state.run(&["server", "list", "--json"]).stdout).expect("JSON");
    assert_eq!(
        (&list[0]["name"], &list[0]["config"], &list[0]["agent"]),
        (&json!("One"), &json!({"bundle": "deal-reader"}), &json!("executive-assistant"))
    );
    assert_eq!(list[0].get("hash"), None);
    let shown = String::from_utf8(state.run(&["server", "show", "One"]).stdout).expect("text");
    assert!(shown.contains("--bundle deal-reader") && shown.contains("Agent    executive-assistant"), "{shown}");
    for (arguments, told) in [
        (&["server", "create", "--name", "One", "--sandbox"][..], "there is a server `One` already"),
        (&["server", "create", "--name", "Two", "--sandbox", "--tags", "deal"], "did you mean deals?"),
        (
            &["server", "create", "--name", "Two", "--sandbox", "--agent", "operation-agent"],
            "did you mean operations-agent?",
        ),
        (
            &["server", "create", "--name", "Two", "--sandbox", "--bundle", "deal-reader", "--methods", "create"],
            "leave no tool",
        ),
        (
            &["server", "create", "--name", "Two", "--sandbox", "--expires-at", "2020-01-01T00:00:00Z"],
            "has passed already",
        ),
        (&["server", "create", "--name", "Two", "--account", "acme"], "there is no account `acme`"),
        (&["server", "show", "On"], "did you mean `One`?"),
        (&["server", "extend", "One"], "say when"),
    ] {
        let output = state.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(2) && error.contains(told), "{arguments:?}: {error}");
        assert!(output.stdout.is_empty());
    }
}

/// A new tool that can reach any module has to say in every call which, or a server of some modules cannot have it.
#[test]
fn what_can_reach_any_module_names_it_in_every_call() {
    let given = Given { modules: vec!["Deals".to_owned()], ..Given::default() };
    let filters = given.check(&REGISTRY).expect("a module's name");
    let view = View::filtered(&REGISTRY, &filters).expect("some tools");
    let any = |tool: &&&ToolDescriptor| tool.tags.contains(&"any_module");
    assert!(view.tools().iter().filter(any).count() > 10);
    for tool in view.tools().iter().filter(any) {
        let entry: Value = serde_json::from_str(tool.entry).expect("an entry is JSON");
        let required = entry["inputSchema"]["required"].as_array().cloned().unwrap_or_default();
        let names =
            |argument: &&ArgumentDescriptor| argument.wire == "module" || argument.grammar == Some(Grammar::Coql);
        let naming: Vec<_> = tool.arguments.iter().filter(names).collect();
        assert!(!naming.is_empty(), "{} names no module", tool.name);
        for argument in naming {
            assert!(required.contains(&argument.name.into()), "{}: {} can be left out", tool.name, argument.name);
        }
    }
}
