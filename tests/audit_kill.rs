//! A server that is killed at any moment under load: every write that reached the vendor has its intent.
//!
//! `AUDIT_KILLS` says how often; 20 without it.

use std::collections::{HashMap, HashSet};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use serde_json::{Value, json};
use zoho_mcp_tests::http::request;
use zoho_mcp_tests::programs::{Running, command, meta};
use zoho_mcp_tests::state::State;

const CLIENTS: usize = 8;

fn server(state: &State, sandbox: &Running, sync: &Path) -> Running {
    let mut server = state.command(&["serve", "--quiet", "--listen", "127.0.0.1:0"]);
    server.arg("--config").arg(sync).args(["--concurrency", "crm=64"]);
    // What a killed process had taken of the limit comes back with the next window.
    server.args(["--limit", "crm=1000000/1s", "--wait", "50s"]);
    for host in ["crm", "accounts"] {
        server.arg("--host").arg(format!("{host}={}", sandbox.text("url")));
    }
    server.env("ZOHO_DC", "us").env("ZOHO_CLIENT_ID", sandbox.text("client_id"));
    server.env("ZOHO_CLIENT_SECRET", sandbox.text("client_secret"));
    server.env("ZOHO_REFRESH_TOKEN", sandbox.text("refresh_token"));
    Running::start(server)
}

/// One call; `None` where the server is gone.
fn create(url: &str, trace: &str) -> Option<()> {
    let (base, path) = url.split_at(url.find("/mcp/").expect("an MCP URL"));
    let mut meta = meta();
    meta["traceparent"] = format!("00-{trace}-00f067aa0ba902b7-01").into();
    let arguments = json!({"Last_Name": trace, "Company": "Load"});
    let params = json!({"name": "create_a_zoho_crm_lead", "arguments": arguments, "_meta": meta});
    let body = json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).to_string();
    let authority = base.strip_prefix("http://").expect("HTTP");
    let mut stream = TcpStream::connect(authority).ok()?;
    write!(
        stream,
        "POST {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\ncontent-type: application/json\r\n\
         mcp-protocol-version: 2026-07-28\r\nmcp-method: tools/call\r\nmcp-name: create_a_zoho_crm_lead\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    (answer.starts_with("HTTP/1.1 200") && answer.contains("\"result\"")).then_some(())
}

/// The writes that reached the sandbox, by what stands in them; forgets them.
fn arrived(sandbox: &Running) -> Vec<String> {
    let url = sandbox.text("url");
    let (_, log) = request(url, "GET", "/_sandbox/requests?path=/crm/v8/Leads", &[], "");
    let entries = log.as_array().or_else(|| log["requests"].as_array()).expect("a log").clone();
    let posts = entries.iter().filter(|entry| entry["method"] == "POST");
    posts.filter_map(|entry| Some(entry["body"]["data"][0]["Last_Name"].as_str()?.to_owned())).collect()
}

fn killed_under_load(sync: &str, kills: usize) {
    let (folder, state) = (tempfile::tempdir().expect("a temporary folder"), State::new());
    let config = folder.path().join("zoho-mcp.toml");
    std::fs::write(
        &config,
        format!("[audit]\nsync = \"{sync}\"\nfile = \"{}\"\n", state.path().join("audit.jsonl").display()),
    )
    .expect("written");
    let mut program = command("sandbox");
    program.args(["--listen", "127.0.0.1:0"]);
    let sandbox = Running::start(program);
    let mut seed = [0; 8];
    getrandom::fill(&mut seed).expect("random numbers");
    let mut random = u64::from_le_bytes(seed);
    println!("seed {random}, {kills} kills, sync {sync}");
    let mut next = move || {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        random >> 33
    };
    let mut reached: HashSet<String> = HashSet::new();
    for round in 0..kills {
        let running = server(&state, &sandbox, &config);
        let url = running.text("mcp_url").to_owned();
        let (answered, stopped) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| {
                let (url, answered, stopped) = (url.clone(), Arc::clone(&answered), Arc::clone(&stopped));
                thread::spawn(move || {
                    for number in 1.. {
                        let trace = format!("{:016x}{:016x}", (round << 8) + client + 1, number);
                        if create(&url, &trace).is_none() || stopped.load(Ordering::Relaxed) {
                            return;
                        }
                        answered.fetch_add(1, Ordering::Relaxed);
                    }
                })
            })
            .collect();
        let wanted = usize::try_from(1 + next() % 60).expect("small");
        let begun = Instant::now();
        while answered.load(Ordering::Relaxed) < wanted {
            assert!(begun.elapsed() < Duration::from_mins(1), "nothing is answered");
            thread::yield_now();
        }
        // Not at the end of a call, but anywhere.
        let moment = Instant::now() + Duration::from_micros(next() % 4_000);
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        drop(running);
        stopped.store(true, Ordering::Relaxed);
        for client in clients {
            client.join().expect("a client ends");
        }
        let before = reached.len();
        reached.extend(arrived(&sandbox));
        assert!(reached.len() > before, "nothing reached the sandbox in round {round}");
        let _ = request(sandbox.text("url"), "DELETE", "/_sandbox/requests", &[], "");
    }
    reached.extend(arrived(&sandbox));

    let output = state.run(&["audit", "query", "--format", "json", "--tool", "create_a_zoho_crm_lead"]);
    let calls: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let by_trace: HashMap<&str, &Value> =
        calls.iter().map(|call| (call["trace"].as_str().expect("a trace"), call)).collect();
    let unrecorded: Vec<&String> = reached
        .iter()
        .filter(|trace| by_trace.get(trace.as_str()).is_none_or(|call| call["intent"].is_null()))
        .collect();
    assert!(unrecorded.is_empty(), "{} of {} writes have no intent: {unrecorded:?}", unrecorded.len(), reached.len());
    zoho_mcp_tests::programs::keep_audit(&state.path().join("audit.jsonl"));
    let unknown = calls.iter().filter(|call| call["unknown"] == true).count();
    println!(
        "{} writes reached the sandbox, {} are recorded, {unknown} without an outcome",
        reached.len(),
        calls.len()
    );
    let verified = state.run(&["audit", "verify"]);
    let told = String::from_utf8_lossy(&verified.stdout).into_owned() + &String::from_utf8_lossy(&verified.stderr);
    assert!(verified.status.success() && told.contains(&format!("of {kills} chains")), "{told}");
}

fn kills() -> usize {
    env::var("AUDIT_KILLS").map_or(20, |kills| kills.parse().expect("AUDIT_KILLS is a number"))
}

#[test]
fn every_write_that_left_has_its_intent() {
    killed_under_load("kernel", kills());
}

#[test]
fn so_it_is_where_records_are_written_to_the_disk() {
    killed_under_load("disk", kills().div_ceil(4));
}
