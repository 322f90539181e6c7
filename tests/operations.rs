//! A running server as its operators see it: health, numbers, logs, TLS, reading settings again, stopping.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::{Value, json};
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use zoho_mcp_tests::http::text;
use zoho_mcp_tests::message::Message;
use zoho_mcp_tests::programs::{Running, command};
use zoho_mcp_tests::state::{State, in_time};

fn get(base: &str, path: &str, bearer: Option<&str>) -> (u16, String) {
    let bearer = bearer.map(|token| format!("Bearer {token}"));
    let headers: Vec<(&str, &str)> = bearer.iter().map(|bearer| ("authorization", bearer.as_str())).collect();
    text(base, "GET", path, &headers, "")
}

fn call(base: &str, path: &str, tool: &str, arguments: &Value) -> (u16, Value) {
    let message = Message::call(tool, arguments);
    let (status, answer) = text(base, "POST", path, &message.headers(), &message.body);
    let answer = if status == 200 { serde_json::from_str(&answer).expect("JSON") } else { Value::Null };
    (status, answer)
}

fn path_of(url: &str) -> &str {
    &url[url.find("/mcp/").expect("an MCP URL")..]
}

/// The value of the only line of the metrics that begins so.
fn number(metrics: &str, line: &str) -> Option<f64> {
    let found: Vec<&str> = metrics.lines().filter(|one| one.starts_with(line)).collect();
    let [found] = found.as_slice() else { return None };
    found.rsplit(' ').next()?.parse().ok()
}

#[test]
fn health_is_for_everybody_and_numbers_are_for_administrators() {
    let state = State::new();
    let running = state.serve();
    let base = running.text("base_url");
    assert_eq!(get(base, "/healthz", None), (200, r#"{"status":"ok"}"#.to_owned()));
    assert_eq!(get(base, "/readyz", None), (200, r#"{"status":"ready","reasons":[]}"#.to_owned()));
    assert_eq!(text(base, "POST", "/healthz", &[], "").0, 405);
    let admin = state.line(&["token", "create", "--name", "boss", "--admin"]);
    let api = state.line(&["token", "create", "--name", "second factor"]);
    for wrong in [None, Some("x"), Some(api.as_str())] {
        assert_eq!(get(base, "/metrics", wrong).0, 401, "{wrong:?}");
    }
    let url = state.create("Reader", &["--methods", "read", "--tags", "deals"]);
    in_time("the server is known", || call(base, path_of(&url), "list_all_zoho_crm_deals", &json!({})).0 == 200);
    let (_, answer) = call(base, path_of(&url), "no_such_tool", &json!({}));
    assert!(answer["error"].is_object(), "{answer}");
    let (_, answer) = call(base, path_of(&url), "list_all_zoho_crm_deals", &json!({"limit": "many"}));
    assert_eq!(answer["result"]["isError"], true, "{answer}");

    in_time("the admin token is known", || get(base, "/metrics", Some(&admin)).0 == 200);
    let (_, metrics) = get(base, "/metrics", Some(&admin));
    let told = |line: &str| number(&metrics, line).unwrap_or_else(|| panic!("no {line} in {metrics}"));
    assert!(told(r#"zoho_mcp_tool_calls_total{tool="list_all_zoho_crm_deals",outcome="ok"}"#) >= 1.0);
    assert!(told(r#"zoho_mcp_tool_calls_total{tool="list_all_zoho_crm_deals",outcome="invalid_argument"}"#) >= 1.0);
    assert!(told(r#"zoho_mcp_tool_calls_total{tool="",outcome="unknown_tool"}"#) >= 1.0);
    assert!(told(r#"zoho_mcp_http_requests_total{route="/mcp/{token}",method="POST",status="200"}"#) >= 3.0);
    assert!(told(r#"zoho_mcp_http_requests_total{route="/metrics",method="GET",status="401"}"#) >= 3.0);
    assert!(told(r#"zoho_mcp_tool_call_seconds_count{product="crm"}"#) >= 2.0);
    assert!(told("zoho_mcp_http_connections ") >= 1.0);
    assert!(metrics.ends_with("# EOF\n"));
    for secret in [path_of(&url), &admin, "no_such_tool"] {
        assert!(!metrics.contains(secret), "{metrics}");
    }
}

#[test]
fn anybody_may_read_the_numbers_where_the_administrator_said_so() {
    let state = State::new();
    let running =
        Running::start(state.command(&["serve", "--sandbox", "--quiet", "--listen", "127.0.0.1:0", "--open-metrics"]));
    let (status, metrics) = get(running.text("base_url"), "/metrics", None);
    assert_eq!(status, 200);
    assert!(metrics.contains("zoho_mcp_build_info{version="), "{metrics}");
}

#[test]
fn more_connections_than_allowed_are_closed_at_once() {
    let state = State::new();
    let running = Running::start(state.command(&[
        "serve",
        "--sandbox",
        "--quiet",
        "--listen",
        "127.0.0.1:0",
        "--max-connections",
        "1",
        "--open-metrics",
    ]));
    let base = running.text("base_url");
    let authority = base.strip_prefix("http://").expect("HTTP");
    let ask = |stream: &mut TcpStream, path: &str| {
        // A connection that was closed may tell so at the writing already.
        let _ = write!(stream, "GET {path} HTTP/1.1\r\nhost: {authority}\r\n\r\n");
        let mut head = [0; 12];
        stream.read_exact(&mut head).map(|()| String::from_utf8_lossy(&head).into_owned()).ok()
    };
    let mut first = TcpStream::connect(authority).expect("it listens");
    assert_eq!(ask(&mut first, "/healthz").as_deref(), Some("HTTP/1.1 200"));
    let mut second = TcpStream::connect(authority).expect("it listens");
    assert_eq!(ask(&mut second, "/healthz"), None);
    drop(first);
    in_time("the place is free again", || {
        TcpStream::connect(authority).is_ok_and(|mut stream| ask(&mut stream, "/healthz").is_some())
    });
    in_time("the refusal is counted", || {
        let mut stream = TcpStream::connect(authority).expect("it listens");
        let _ = write!(stream, "GET /metrics HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n\r\n");
        let mut told = String::new();
        stream.read_to_string(&mut told).is_ok()
            && number(&told, "zoho_mcp_http_connections_refused_total").is_some_and(|count| count >= 1.0)
    });
}

/// A certificate for this machine that signs itself, and its key.
fn certificate(folder: &Path) -> CertificateDer<'static> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    std::fs::write(folder.join("cert.pem"), made.cert.pem()).expect("a file");
    std::fs::write(folder.join("key.pem"), made.signing_key.serialize_pem()).expect("a file");
    CertificateDer::from_pem_slice(made.cert.pem().as_bytes()).expect("a certificate")
}

/// The answer over TLS to one who trusts `root` alone.
fn over_tls(authority: &str, root: &CertificateDer<'static>, path: &str) -> std::io::Result<String> {
    let mut roots = RootCertStore::empty();
    roots.add(root.clone()).expect("a root");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from("localhost").expect("a name");
    let connection = ClientConnection::new(Arc::new(config), name).map_err(std::io::Error::other)?;
    let mut stream = StreamOwned::new(connection, TcpStream::connect(authority)?);
    write!(stream, "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[cfg(unix)]
fn signal(running: &Running, name: &str) {
    let pid = running.ready["pid"].to_string();
    assert!(Command::new("kill").args([name, &pid]).status().expect("kill runs").success());
}

#[cfg(unix)]
#[test]
fn tls_is_served_and_a_new_certificate_is_taken_without_a_restart() {
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    let first = certificate(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let (cert, key) = (file("cert.pem"), file("key.pem"));
    let running = Running::start(state.command(&[
        "serve",
        "--sandbox",
        "--quiet",
        "--listen",
        "127.0.0.1:0",
        "--tls-cert",
        &cert,
        "--tls-key",
        &key,
    ]));
    let base = running.text("base_url").to_owned();
    let authority = base.strip_prefix("https://").expect("the URL says how it is served");
    assert!(running.text("mcp_url").starts_with("https://"), "{}", running.ready);
    let answer = over_tls(authority, &first, "/healthz").expect("it answers");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    // Plain HTTP gets no answer of HTTP.
    let mut plain = TcpStream::connect(authority).expect("it listens");
    plain.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("it reads");
    let mut told = Vec::new();
    let _ = plain.read_to_end(&mut told);
    assert!(!told.starts_with(b"HTTP/"), "{told:?}");

    let second = certificate(folder.path());
    assert!(over_tls(authority, &second, "/healthz").is_err(), "nobody asked it to read");
    signal(&running, "-HUP");
    in_time("the new certificate is served", || over_tls(authority, &second, "/healthz").is_ok());
    assert!(over_tls(authority, &first, "/healthz").is_err());
}

#[test]
fn a_key_of_another_certificate_is_refused_at_the_start() {
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    let _ = certificate(folder.path());
    std::fs::rename(folder.path().join("cert.pem"), folder.path().join("old.pem")).expect("a file");
    let _ = certificate(folder.path());
    let file = |name: &str| folder.path().join(name).to_str().expect("a path").to_owned();
    let output = state.run(&["serve", "--sandbox", "--tls-cert", &file("old.pem"), "--tls-key", &file("key.pem")]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("key.pem cannot be used") && told.contains("old.pem"), "{told}");
}

/// Settings with these accounts of one sandbox.
#[cfg(unix)]
fn settings(folder: &Path, sandbox: &Running, names: &[&str]) {
    let quoted = |member: &str| Value::from(sandbox.text(member)).to_string();
    std::fs::write(folder.join("client_secret"), sandbox.text("client_secret")).expect("a file");
    std::fs::write(folder.join("refresh_token"), sandbox.text("refresh_token")).expect("a file");
    for secret in ["client_secret", "refresh_token"] {
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(folder.join(secret), private).expect("a file");
    }
    let url = quoted("url");
    let mut text = String::new();
    for name in names {
        let _ = write!(
            text,
            "[accounts.{name}]\ndata_centre = \"us\"\nclient_id = {}\nclient_secret = \"file:client_secret\"\n\
             refresh_token = \"file:refresh_token\"\nhosts = {{accounts = {url}, crm = {url}}}\nproducts = [\"crm\"]\n",
            quoted("client_id"),
        );
    }
    std::fs::write(folder.join("zoho-mcp.toml"), text).expect("a file");
}

#[cfg(unix)]
#[test]
fn settings_are_read_again_and_a_mistake_in_them_changes_nothing() {
    let sandbox = Running::start({
        let mut sandbox = command("sandbox");
        sandbox.args(["--listen", "127.0.0.1:0"]);
        sandbox
    });
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    settings(folder.path(), &sandbox, &["north"]);
    let config = folder.path().join("zoho-mcp.toml").to_str().expect("a path").to_owned();
    let serve = ["serve", "--account", "north", "--quiet", "--listen", "127.0.0.1:0", "--config", &config];
    let running = Running::start(state.command(&serve));
    let base = running.text("base_url").to_owned();
    let admin = state.line(&["token", "create", "--name", "boss", "--admin"]);
    let accounts = || -> Vec<String> {
        let (status, body) = get(&base, "/accounts", Some(&admin));
        if status != 200 {
            return Vec::new();
        }
        let body: Value = serde_json::from_str(&body).expect("JSON");
        let told = body["accounts"].as_array().expect("accounts");
        told.iter().map(|account| account["id"].as_str().expect("an id").to_owned()).collect()
    };
    in_time("the admin token is known", || accounts() == ["north"]);
    let first = path_of(running.text("mcp_url")).to_owned();
    let reads = |path: &str| {
        let (status, answer) = call(&base, path, "list_all_zoho_crm_deals", &json!({"limit": 1}));
        status == 200 && answer["result"]["isError"].as_bool() != Some(true)
    };
    assert!(reads(&first));

    settings(folder.path(), &sandbox, &["north", "south"]);
    signal(&running, "-HUP");
    in_time("the second account is there", || accounts() == ["north", "south"]);
    let url = state.line(&[
        "server",
        "create",
        "--config",
        &config,
        "--name",
        "S",
        "--account",
        "south",
        "--methods",
        "read",
    ]);
    in_time("its server answers", || reads(path_of(&url)));
    assert!(reads(&first), "what was offered at the start keeps its token");

    std::fs::write(folder.path().join("zoho-mcp.toml"), "lissten = 3\n").expect("a file");
    signal(&running, "-HUP");
    settings(folder.path(), &sandbox, &["north"]);
    signal(&running, "-HUP");
    in_time("an account that went is gone", || accounts() == ["north"]);
    assert!(!reads(path_of(&url)) && reads(&first));
}

#[test]
fn requests_are_logged_for_programs_and_the_log_holds_no_token() {
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    let ready = folder.path().join("ready.json");
    let mut serve = state.command(&["serve", "--sandbox", "--listen", "127.0.0.1:0", "--log-format", "json"]);
    serve.arg("--ready-file").arg(&ready).stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null());
    let mut started = zoho_mcp_tests::programs::Started(serve.spawn().expect("it starts"));
    let mut output = BufReader::new(started.0.stdout.take().expect("piped"));
    output.read_line(&mut String::new()).expect("text");
    let told: Value = serde_json::from_slice(&std::fs::read(&ready).expect("ready")).expect("JSON");
    let (base, url) = (told["base_url"].as_str().expect("a URL"), told["mcp_url"].as_str().expect("a URL"));
    assert_eq!(call(base, path_of(url), "list_all_zoho_crm_deals", &json!({"limit": 1})).0, 200);
    let mut line = String::new();
    BufReader::new(started.0.stderr.take().expect("piped")).read_line(&mut line).expect("text");
    let told: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
    assert_eq!(
        (&told["route"], &told["status"], &told["method"]),
        (&json!("/mcp/{token}"), &json!(200), &json!("POST"))
    );
    assert!(told["duration_ms"].as_f64().is_some_and(|ms| ms > 0.0), "{told}");
    assert!(!line.contains(path_of(url)), "{line}");
}

/// An upstream whose answers wait until they are let go.
#[cfg(unix)]
#[test]
fn a_call_that_runs_is_finished_before_the_server_ends() {
    let upstream = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", upstream.local_addr().expect("bound"));
    let (go, let_go) = std::sync::mpsc::channel::<()>();
    let (arrived, has_arrived) = std::sync::mpsc::channel::<()>();
    std::thread::spawn(move || {
        for stream in upstream.incoming() {
            let mut stream = stream.expect("a connection");
            let mut head = [0; 4096];
            let size = stream.read(&mut head).unwrap_or(0);
            let body = if head[..size].starts_with(b"POST /oauth") {
                r#"{"access_token":"1000.slow","expires_in":3600,"token_type":"Bearer","api_domain":"https://www.zohoapis.com"}"#
            } else {
                arrived.send(()).expect("the test waits");
                let_go.recv().expect("the test lets go");
                r#"{"data":[{"id":"1"}]}"#
            };
            let _ = write!(
                stream,
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
        }
    });
    let (state, folder) = (State::new(), tempfile::tempdir().expect("a folder"));
    let ready = folder.path().join("ready.json");
    let (crm, accounts) = (format!("crm={address}"), format!("accounts={address}"));
    let mut serve = state.command(&[
        "serve",
        "--quiet",
        "--listen",
        "127.0.0.1:0",
        "--host",
        &crm,
        "--host",
        &accounts,
        "--drain",
        "1m",
        "--max-calls",
        "1",
    ]);
    for (name, value) in
        [("ZOHO_DC", "us"), ("ZOHO_CLIENT_ID", "1000.X"), ("ZOHO_CLIENT_SECRET", "s"), ("ZOHO_REFRESH_TOKEN", "r")]
    {
        serve.env(name, value);
    }
    serve.arg("--ready-file").arg(&ready).stdout(Stdio::piped()).stdin(Stdio::null());
    let mut started = zoho_mcp_tests::programs::Started(serve.spawn().expect("it starts"));
    BufReader::new(started.0.stdout.take().expect("piped")).read_line(&mut String::new()).expect("text");
    let told: Value = serde_json::from_slice(&std::fs::read(&ready).expect("ready")).expect("JSON");
    let (base, url) = (told["base_url"].as_str().expect("a URL"), told["mcp_url"].as_str().expect("a URL"));
    std::thread::scope(|threads| {
        let answered =
            threads.spawn(|| call(base, path_of(url), "get_single_zoho_crm_lead_by_id", &json!({"id": "1"})));
        has_arrived.recv().expect("the call reaches the upstream");
        // One more than the server may have at the same time.
        let (_, crowded) = call(base, path_of(url), "get_single_zoho_crm_lead_by_id", &json!({"id": "2"}));
        let refusal = crowded["result"]["content"][0]["text"].as_str().expect("a text");
        assert!(refusal.contains("throttled") && refusal.contains("1 calls of this server"), "{refusal}");
        assert!(Command::new("kill").arg(told["pid"].to_string()).status().expect("kill runs").success());
        let authority = base.strip_prefix("http://").expect("HTTP");
        in_time("no new connection is taken", || TcpStream::connect(authority).is_err());
        go.send(()).expect("the upstream waits");
        let (status, answer) = answered.join().expect("the call ends");
        assert_eq!(status, 200, "{answer}");
        assert!(answer["result"]["isError"].as_bool() != Some(true), "{answer}");
    });
    assert!(started.0.wait().expect("it ends").success());
}
