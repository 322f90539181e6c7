//! What a person at a terminal meets: flags, messages, exit codes, files.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use zoho_mcp_tests::programs::{Running, Started, command};

fn run(command: &mut Command) -> Output {
    command.output().expect("the program runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("output is text")
}

fn serve(state: &Path) -> Running {
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--listen", "127.0.0.1:0", "--state-dir"]).arg(state);
    Running::start(server)
}

#[test]
fn serve_tells_where_it_is_and_keeps_its_token() {
    let state = tempfile::tempdir().expect("a temporary folder");
    let (first, second) = (serve(state.path()), serve(state.path()));
    for server in [&first, &second] {
        let base = server.text("base_url");
        assert!(base.starts_with("http://127.0.0.1:"), "{base}");
        assert!(server.text("mcp_url").starts_with(&format!("{base}/mcp/")), "{}", server.ready);
        assert!(server.ready["pid"].is_u64(), "{}", server.ready);
    }
    let token = |server: &Running| server.text("mcp_url").rsplit('/').next().map(str::to_owned);
    assert_eq!(token(&first), token(&second), "the token stays over restarts");
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    assert_ne!(token(&first), token(&serve(elsewhere.path())), "another state directory has another token");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_server_cleanly_and_only_the_owner_reads_the_state() {
    use std::io::{BufRead as _, BufReader, Read as _};
    use std::os::unix::fs::PermissionsExt as _;

    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--listen", "127.0.0.1:0", "--state-dir"]).arg(state.path());
    let mut child = Started(server.stdout(std::process::Stdio::piped()).spawn().expect("the server starts"));
    let mut output = BufReader::new(child.0.stdout.take().expect("piped"));
    output.read_line(&mut String::new()).expect("the server tells that it is ready");
    let interrupted = Command::new("kill").args(["-INT", &child.0.id().to_string()]).status().expect("kill runs");
    assert!(interrupted.success());
    let mut banner = String::new();
    output.read_to_string(&mut banner).expect("the rest is text");
    assert!(child.0.wait().expect("the server ends").success(), "an interrupt is a clean end");

    let mut files = 0;
    for entry in std::fs::read_dir(state.path()).expect("the state directory exists") {
        let file = entry.expect("an entry").path();
        if file.is_file() {
            files += 1;
            let mode = std::fs::metadata(&file).expect("metadata").permissions().mode();
            assert_eq!(mode & 0o077, 0, "{} can be read by others", file.display());
        }
    }
    assert!(files > 0, "the token is kept in a file");
}

#[test]
fn serve_prints_what_a_newcomer_needs() {
    use std::io::{BufRead as _, BufReader};
    let state = tempfile::tempdir().expect("a temporary folder");
    let ready = state.path().join("ready.json");
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--listen", "127.0.0.1:0", "--state-dir"]).arg(state.path());
    server.arg("--ready-file").arg(&ready).stdout(std::process::Stdio::piped());
    let mut child = Started(server.spawn().expect("it starts"));
    let mut lines = BufReader::new(child.0.stdout.take().expect("piped")).lines();
    let mut banner = String::new();
    let mut questions = 0;
    // The banner ends with three things to ask, each a line of its own.
    while questions < 3 {
        let line = lines.next().unwrap_or_else(|| panic!("the server ended: {banner}")).expect("text");
        let asked = zoho_mcp::REGISTRY.tools.iter().flat_map(|tool| tool.examples).any(|one| line.contains(one.ask));
        questions += usize::from(asked);
        banner.push_str(&line);
        banner.push('\n');
    }
    drop(child);
    let ready: Value = serde_json::from_slice(&std::fs::read(&ready).expect("a ready file")).expect("JSON");
    assert!(banner.contains(ready["mcp_url"].as_str().expect("a URL")), "{banner}");
    assert!(banner.contains(&format!("{} tools", zoho_mcp::REGISTRY.tools.len())), "{banner}");
    for client in ["claude mcp add", "mcpServers", "servers"] {
        assert!(banner.contains(client), "no configuration with {client}: {banner}");
    }
}

#[test]
fn missing_credentials_are_named_and_only_those() {
    for subcommand in ["serve", "stdio"] {
        let nothing = run(command("zoho-mcp").arg(subcommand));
        assert!(!nothing.status.success());
        let told = text(&nothing.stderr);
        for variable in ["ZOHO_CLIENT_ID", "ZOHO_CLIENT_SECRET", "ZOHO_REFRESH_TOKEN"] {
            assert!(told.contains(variable), "{subcommand}: {told}");
        }
        assert!(nothing.stdout.is_empty(), "{subcommand} printed {}", text(&nothing.stdout));

        let one = run(command("zoho-mcp")
            .arg(subcommand)
            .env("ZOHO_DC", "eu")
            .env("ZOHO_CLIENT_ID", "1000.A")
            .env("ZOHO_REFRESH_TOKEN", "1000.secret-refresh"));
        let told = text(&one.stderr);
        assert!(!one.status.success());
        assert!(told.contains("ZOHO_CLIENT_SECRET"), "{told}");
        assert!(!told.contains("ZOHO_REFRESH_TOKEN") && !told.contains("secret-refresh"), "{told}");
    }
}

#[test]
fn tools_lists_every_tool_with_what_clients_see_and_more() {
    let output = run(command("zoho-mcp").args(["tools", "--json"]));
    assert!(output.status.success(), "{}", text(&output.stderr));
    let tools: Vec<Value> = serde_json::from_slice(&output.stdout).expect("a JSON array");
    assert_eq!(tools.len(), zoho_mcp::REGISTRY.tools.len());
    for tool in &tools {
        // How sure it is, is told where it is not documented.
        let keys = tool.as_object().expect("an object").keys().map(String::as_str).filter(|key| *key != "evidence");
        assert_eq!(
            keys.collect::<Vec<_>>(),
            [
                "name",
                "product",
                "resource",
                "method",
                "class",
                "tags",
                "risk",
                "scopes",
                "title",
                "description",
                "inputSchema",
                "annotations",
                "tokens"
            ]
        );
    }
    assert!(
        tools.iter().any(|tool| tool["evidence"].is_string()) && tools.iter().any(|tool| tool["evidence"].is_null())
    );
    let table = text(&run(command("zoho-mcp").arg("tools")).stdout);
    for tool in zoho_mcp::REGISTRY.tools {
        assert!(table.contains(tool.name), "{table}");
    }
}

#[test]
fn a_dry_run_shows_the_request_and_no_secret() {
    let output = run(command("zoho-mcp")
        .args(["call", "get_single_zoho_crm_lead_by_id", "--args", r#"{"id":"4150868000001234001"}"#, "--dry-run"])
        .env("ZOHO_DC", "eu")
        .env("ZOHO_CLIENT_ID", "1000.CLIENT")
        .env("ZOHO_CLIENT_SECRET", "very-secret-client")
        .env("ZOHO_REFRESH_TOKEN", "1000.very-secret-refresh"));
    let (told, also) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{also}");
    assert!(told.contains("GET https://www.zohoapis.eu/crm/v8/Leads/4150868000001234001"), "{told}");
    assert!(!told.contains("very-secret") && !also.contains("very-secret"), "{told}{also}");
}

#[test]
fn call_answers_from_the_sandbox_and_exits_by_kind() {
    let good = run(command("zoho-mcp").args([
        "call",
        "list_all_zoho_crm_search_leads",
        "--args",
        r#"{"criteria":"(Company:equals:TechCorp Solutions)"}"#,
        "--sandbox",
    ]));
    assert!(good.status.success(), "{}", text(&good.stderr));
    let answer: Value = serde_json::from_slice(&good.stdout).expect("the result is JSON");
    assert_eq!(answer["data"][0]["Company"], "TechCorp Solutions");

    let call =
        |tool: &str, arguments: &str| run(command("zoho-mcp").args(["call", tool, "--args", arguments, "--sandbox"]));
    let wrong = call("get_single_zoho_crm_lead_by_id", r#"{"id":"a/b"}"#);
    assert_eq!(wrong.status.code(), Some(10), "{}", text(&wrong.stderr));
    let absent = call("get_single_zoho_crm_lead_by_id", r#"{"id":"1"}"#);
    assert_eq!(absent.status.code(), Some(12), "{}", text(&absent.stderr));
    let unknown = call("get_single_zoho_crm_leed_by_id", "{}");
    assert_eq!(unknown.status.code(), Some(2), "{}", text(&unknown.stderr));
    assert!(text(&unknown.stderr).contains("get_single_zoho_crm_lead_by_id"), "{}", text(&unknown.stderr));
}

#[test]
fn hosts_are_loopback_and_products_are_known() {
    for (host, told) in [
        ("crm=https://evil.example", "http://127.0.0.1"),
        ("crm=http://evil.example", "loopback"),
        ("crm=http://192.168.0.1:80", "loopback"),
        ("crn=http://127.0.0.1:1", "crm"),
        ("crm", "PRODUCT=http"),
    ] {
        let output = run(command("zoho-mcp").args(["stdio", "--sandbox", "--host", host]));
        assert_eq!(output.status.code(), Some(2), "{host}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(told), "{host}: {}", text(&output.stderr));
    }
}

/// What a proxy passes on under the public name is served, and clients are told the public URL.
#[test]
fn a_public_url_is_told_and_its_name_let_in() {
    let state = tempfile::tempdir().expect("a temporary folder");
    let mut server = command("zoho-mcp");
    server.args(["serve", "--sandbox", "--listen", "127.0.0.1:0", "--public-url", "https://mcp.example.org/zoho/"]);
    server.arg("--state-dir").arg(state.path());
    let server = Running::start(server);
    let local = server.text("mcp_url");
    let path = local.strip_prefix(server.text("base_url")).expect("a path below the base");
    assert_eq!(server.text("public_mcp_url"), format!("https://mcp.example.org/zoho{path}"));
    let address = server.text("base_url").strip_prefix("http://").expect("HTTP");
    for (name, status) in [("mcp.example.org", "202"), ("other.example.org", "403")] {
        let body = r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#;
        let mut connection = TcpStream::connect(address).expect("the server listens");
        write!(
            connection,
            "POST {path} HTTP/1.1\r\nHost: {name}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        )
        .expect("the server reads");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("the server answers");
        assert_eq!(answer.split(' ').nth(1), Some(status), "{name}: {answer}");
    }
}
