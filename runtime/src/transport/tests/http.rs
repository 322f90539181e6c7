//! A client that writes its bytes by hand, so that nothing is put right on the way.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Read as _;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::body::Body;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tower_service::Service as _;

use crate::mcp::tests::FakeHost;
use crate::testing::HandClock;
use crate::transport::http::{Guard, Log, Site, TokenTable, router, router_of, serve};

const TOKEN: &str = "right-token";
const PING: &str = r#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#;

struct Server {
    address: SocketAddr,
    host: Arc<FakeHost>,
    log: Arc<Mutex<String>>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn start(host: FakeHost) -> Server {
    let host = Arc::new(host);
    let log = Arc::new(Mutex::new(String::new()));
    let servers = TokenTable::single(TOKEN.into(), Arc::clone(&host) as _);
    let guard = Guard { allow_origins: vec!["https://agents.example".into()], loopback_only: true, ..Guard::default() };
    let lines = Arc::clone(&log);
    let requests = Arc::new(Log::new(move |written| lines.lock().unwrap().push_str(written)));
    let router = router(Arc::new(servers), guard, Some(Arc::clone(&requests)));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let task = tokio::spawn(serve(listener, router, Some(requests), async {
        let _ = stopped.await;
    }));
    Server { address, host, log, stop, task }
}

/// Head (without the date) and body of the answer to these bytes.
async fn raw(server: &Server, request: &str) -> (String, Vec<u8>) {
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let split = answer.windows(4).position(|window| window == b"\r\n\r\n").expect("an answer with a head");
    let head = String::from_utf8(answer[..split].to_vec()).unwrap();
    let head: Vec<&str> = head.lines().filter(|line| !line.starts_with("date:")).collect();
    (head.join("\n"), answer[split + 4..].to_vec())
}

async fn post(server: &Server, path: &str, headers: &str, body: &str) -> (String, Vec<u8>) {
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    );
    raw(server, &request).await
}

fn show(answer: (String, Vec<u8>)) -> String {
    format!("{}\n\n{}", answer.0, String::from_utf8(answer.1).unwrap())
}

#[tokio::test]
async fn routes_and_tokens() {
    let server = start(FakeHost::new()).await;
    let by_path = post(&server, "/mcp/right-token", "", PING).await;
    insta::assert_snapshot!("answer", show(by_path.clone()));
    assert_eq!(post(&server, "/mcp", "Authorization: bearer right-token\r\n", PING).await, by_path);

    let unknown = post(&server, "/mcp/wrong", "", PING).await;
    insta::assert_snapshot!("unknown_token", show(unknown.clone()));
    for path in ["/mcp/right-toke", "/mcp/right-token2", "/mcp/%ff", "/mcp/right-token/", "/mcp/", "/", "/mcp/a/b"] {
        assert_eq!(post(&server, path, "", PING).await, unknown, "{path}");
    }
    assert_eq!(post(&server, "/mcp/wrong", "", "not JSON").await, unknown);

    insta::assert_snapshot!("no_token", show(post(&server, "/mcp", "", PING).await));
    let wrong = post(&server, "/mcp", "Authorization: Bearer wrong\r\n", PING).await;
    insta::assert_snapshot!("wrong_token", show(wrong.clone()));
    assert_eq!(post(&server, "/mcp?token=right-token", "Authorization: Bearer x\r\n", PING).await, wrong);

    let Server { log, stop, task, .. } = server;
    drop(stop);
    task.await.unwrap().unwrap();
    let log = log.lock().unwrap();
    let lines: BTreeSet<&str> = log.lines().collect();
    for line in ["POST /mcp/{token} 200", "POST /mcp 200", "POST /mcp/{token} 404", "POST /mcp 401"] {
        assert!(lines.contains(line), "{log}");
    }
    assert!(!log.contains("right") && !log.contains("wrong"), "{log}");
}

#[tokio::test]
async fn other_methods_and_types() {
    let server = start(FakeHost::new()).await;
    let mut seen = String::new();
    for request in [
        "GET /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nConnection: close\r\n\r\n",
        "DELETE /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}",
        "POST /mcp/right-token HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}",
        "OPTIONS /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nOrigin: https://agents.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n",
        "OPTIONS /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n",
    ] {
        let title = request.lines().filter(|line| !line.starts_with("Connection") && !line.is_empty());
        let title: Vec<&str> = title.collect();
        let _ = writeln!(seen, "# {}\n{}\n", title.join(" | "), show(raw(&server, request).await));
    }
    let page = post(&server, "/mcp/right-token", "Origin: http://localhost:5173\r\n", PING).await;
    let _ = writeln!(seen, "# a page of this machine\n{}", show(page));
    insta::assert_snapshot!(seen);
}

#[tokio::test]
async fn notifications_have_no_body_and_tool_headers_go_out() {
    let server = start(FakeHost::new()).await;
    let note = r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#;
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"everything"}}"#;
    insta::assert_snapshot!("notification", show(post(&server, "/mcp/right-token", "", note).await));
    insta::assert_snapshot!("tool_headers", show(post(&server, "/mcp/right-token", "", call).await));
}

#[tokio::test]
async fn bodies_have_a_limit() {
    let server = start(FakeHost::new()).await;
    let announced = "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 4194305\r\nConnection: close\r\n\r\n";
    assert!(raw(&server, announced).await.0.starts_with("HTTP/1.1 413 "));

    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let head = "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n500000\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    // The server stops reading on the way, so the rest may not get through.
    let _ = stream.write_all(&vec![b' '; 0x50_0000]).await;
    let mut answer = [0; 13];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 413 ");
}

#[tokio::test]
async fn the_list_is_compressed_for_those_who_ask() {
    let server = start(FakeHost::with_many_tools()).await;
    let list = r#"{"jsonrpc":"2.0","id":"x","method":"tools/list"}"#;
    let (head, plain) = post(&server, "/mcp/right-token", "", list).await;
    assert!(!head.contains("content-encoding"), "{head}");
    for _ in 0..2 {
        let (head, packed) = post(&server, "/mcp/right-token", "Accept-Encoding: gzip\r\n", list).await;
        assert!(head.contains("content-encoding: gzip") && head.contains("vary: accept-encoding"), "{head}");
        assert!(head.contains(&format!("content-length: {}", packed.len())), "{head}");
        assert!(packed.len() * 5 < plain.len(), "{} of {}", packed.len(), plain.len());
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(&*packed).read_to_end(&mut text).unwrap();
        assert_eq!(text, plain);
    }
    let (head, _) = post(&server, "/mcp/right-token", "Accept-Encoding: gzip\r\n", PING).await;
    assert!(!head.contains("content-encoding"), "{head}");
}

#[tokio::test]
async fn a_client_that_goes_away_cancels_its_call() {
    let server = start(FakeHost::new()).await;
    let mut waiting = server.host.waiting.subscribe();
    let body = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}"#;
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let request = format!(
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    waiting.wait_for(|count| *count == 1).await.unwrap();
    drop(stream);
    waiting.wait_for(|count| *count == 0).await.unwrap();
}

/// Whoever calls is answered as if the call came after the server was closed, and the call is dropped.
#[tokio::test]
async fn a_server_that_is_closed_answers_no_call_that_runs() {
    let wait = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"wait"}}"#;
    for (path, header, as_of) in
        [("/mcp/right-token", "", "/mcp/wrong"), ("/mcp", "Authorization: Bearer right-token\r\n", "/mcp")]
    {
        let server = start(FakeHost::new()).await;
        let mut waiting = server.host.waiting.subscribe();
        let (answer, ()) = tokio::join!(post(&server, path, header, wait), async {
            waiting.wait_for(|count| *count == 1).await.unwrap();
            server.host.closing.close();
        });
        assert_eq!(answer, post(&server, as_of, "Authorization: Bearer wrong\r\n", wait).await);
        waiting.wait_for(|count| *count == 0).await.unwrap();
    }
}

#[tokio::test]
async fn a_stream_of_a_server_that_is_closed_ends_without_an_answer() {
    let server = start(FakeHost::new()).await;
    let mut waiting = server.host.waiting.subscribe();
    let meta = r#"{"progressToken":"p"}"#;
    let body = format!(
        r#"{{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{{"name":"tell","arguments":{{}},"_meta":{meta}}}}}"#
    );
    let head = format!(
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\n\
         Connection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    stream.write_all((head + &body).as_bytes()).await.unwrap();
    let mut told = Vec::new();
    while !String::from_utf8_lossy(&told).contains("notifications/progress") {
        assert_ne!(stream.read_buf(&mut told).await.unwrap(), 0, "{}", String::from_utf8_lossy(&told));
    }
    assert_eq!(*waiting.borrow_and_update(), 1);
    server.host.closing.close();
    stream.read_to_end(&mut told).await.unwrap();
    let told = String::from_utf8(told).unwrap();
    assert!(!told.contains("result") && !told.contains("error"), "{told}");
    waiting.wait_for(|count| *count == 0).await.unwrap();
}

#[tokio::test]
async fn a_panic_is_an_error_of_one_call() {
    let server = start(FakeHost::new()).await;
    let call = r#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"panic"}}"#;
    let (head, body) = post(&server, "/mcp/right-token", "", call).await;
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert!(String::from_utf8(body).unwrap().contains("-32603"));
    assert!(post(&server, "/mcp/right-token", "", PING).await.0.starts_with("HTTP/1.1 200 "));
}

#[tokio::test]
async fn stopping_ends_idle_connections_and_takes_no_new_ones() {
    let server = start(FakeHost::new()).await;
    let mut idle = TcpStream::connect(server.address).await.unwrap();
    let request = format!(
        "POST /mcp/right-token HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{PING}",
        PING.len()
    );
    idle.write_all(request.as_bytes()).await.unwrap();
    let mut byte = [0];
    idle.read_exact(&mut byte).await.unwrap();
    server.stop.send(()).unwrap();
    server.task.await.unwrap().unwrap();
    let mut rest = Vec::new();
    idle.read_to_end(&mut rest).await.unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let clock = HandClock::new();
    let servers = TokenTable::single(TOKEN.into(), Arc::new(FakeHost::new()) as _);
    let guard = Guard { loopback_only: true, ..Guard::default() };
    let site = Site {
        servers: Arc::new(servers),
        api: None,
        guard,
        log: None,
        operations: None,
        clock: Arc::clone(&clock) as _,
    };
    let body = Body::from_stream(futures_util::stream::pending::<Result<bytes::Bytes, std::io::Error>>());
    let request = http::Request::post(format!("/mcp/{TOKEN}")).header("host", "localhost");
    let request = request.header("content-type", "application/json").body(body).unwrap();
    let answer = tokio::spawn(router_of(site).call(request));
    while clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(std::time::Duration::from_secs(29));
    tokio::task::yield_now().await;
    assert!(!answer.is_finished());
    clock.advance(std::time::Duration::from_secs(1));
    let response = answer.await.unwrap().unwrap();
    assert_eq!((response.status().as_u16(), response.headers()["connection"].as_bytes()), (408, &b"close"[..]));
}
