//! Large bodies, what is told meanwhile, and who goes away in between.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use zoho_mcp::REGISTRY;
use zoho_mcp_runtime::files::Files;
use zoho_mcp_runtime::secret::Secret;
use zoho_mcp_runtime::service::{Server, Service};
use zoho_mcp_runtime::testing::HandClock;
use zoho_mcp_runtime::transport::{http, stdio};
use zoho_mcp_runtime::zoho::account::{Account, AccountParts};
use zoho_mcp_runtime::zoho::hosts::Overrides;
use zoho_mcp_runtime::zoho::http::{HttpTransport, Timeouts};
use zoho_mcp_runtime::zoho::network::Network;

use crate::client::Client;
use crate::server::{Act, Vendor, soon};

const DOWNLOAD: &str = "get_single_zoho_crm_attachment_by_id";
const UPLOAD: &str = "create_a_zoho_crm_attachment";

fn service(vendor: &Vendor, folder: &std::path::Path) -> (Arc<Service>, Arc<HandClock>) {
    let clock = HandClock::new();
    let parts = AccountParts {
        data_centre: Some("eu".to_owned()),
        client_id: Some("1000.CLIENT".to_owned()),
        client_secret: Some(Secret::from("client-secret")),
        refresh_token: Some(Secret::from("1000.refresh")),
        overrides: Overrides::everything(&REGISTRY, &vendor.url).expect("a loopback address"),
        ..AccountParts::default()
    };
    let account = Account::new(parts).expect("a whole account");
    let transport = HttpTransport::new(Network::default(), Timeouts::default(), Arc::clone(&clock) as _);
    let service = Service::new(&REGISTRY, &account, Arc::clone(&clock) as _, Arc::new(transport)).expect("known hosts");
    (Arc::new(service.with_files_in(Files::below(folder).expect("a folder"))), clock)
}

fn call(tool: &str, arguments: &Value, token: Option<&str>) -> Value {
    let mut params = json!({"name": tool, "arguments": arguments});
    if let Some(token) = token {
        params["_meta"] = json!({"progressToken": token});
    }
    json!({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": params})
}

fn download(save_as: &str) -> Value {
    json!({
        "parent_record_module": "Leads",
        "parent_record_id": "4150868000000376008",
        "attachment_id": "4150868000000376009",
        "save_as": save_as,
    })
}

fn upload(bytes: usize) -> Value {
    let content = BASE64_STANDARD.encode(vec![b'x'; bytes]);
    json!({
        "parent_record_module": "Leads",
        "parent_record_id": "4150868000000376008",
        "file": {"name": "a.bin", "content_base64": content},
    })
}

/// The messages of an answer: one, or those of a stream of events.
async fn messages(response: axum::response::Response) -> (String, Vec<Value>) {
    let kind = response.headers()["content-type"].to_str().expect("text").to_owned();
    let mut text = Vec::new();
    let mut body = response.into_body().into_data_stream();
    while let Some(piece) = body.next().await {
        text.extend_from_slice(&piece.expect("a whole answer"));
    }
    let text = String::from_utf8(text).expect("text");
    let parse = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    if kind != "text/event-stream" {
        return (kind, vec![parse(&text)]);
    }
    let events = text.split_terminator("\n\n").map(|event| {
        parse(event.strip_prefix("event: message\ndata: ").unwrap_or_else(|| panic!("no event: {event}")))
    });
    (kind, events.collect())
}

fn file_of(size: usize) -> Act {
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-disposition: attachment; filename=\"a.bin\"\r\ncontent-length: {size}\r\n\r\n"
    );
    Act::Say([head.into_bytes(), vec![b'y'; size]].concat())
}

/// Progress that goes up, all of one token, and the answer at the end.
fn assert_progress(messages: &[Value], token: &str, total: Option<u64>) -> Value {
    let (answer, told) = messages.split_last().expect("an answer");
    assert_eq!(answer["id"], 7);
    assert!(!told.is_empty(), "something was told");
    let mut last = 0;
    for notification in told {
        assert_eq!(notification["method"], "notifications/progress");
        assert_eq!(notification["params"]["progressToken"], token);
        let progress = notification["params"]["progress"].as_u64().expect("a number");
        assert!(progress > last, "{told:?}");
        last = progress;
        if let Some(total) = total {
            assert_eq!(notification["params"]["total"], total);
        }
    }
    if let Some(total) = total {
        assert_eq!(last, total, "told to the end");
    }
    serde_json::from_str(answer["result"]["content"][0]["text"].as_str().expect("a text")).expect("JSON")
}

#[tokio::test]
async fn a_download_goes_to_disk_and_tells_how_far_it_is_over_http() {
    let size = 3 << 20;
    let vendor = Vendor::start(file_of(size)).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let client = Client::of(service, clock);
    let response = soon("a head", client.post(&call(DOWNLOAD, &download("a.bin"), Some("p-1")))).await;
    let (kind, messages) = soon("an end", messages(response)).await;
    assert_eq!(kind, "text/event-stream");
    let result = assert_progress(&messages, "p-1", Some(size as u64));
    assert_eq!((&result["path"], &result["size"]), (&json!("a.bin"), &json!(size)));
    assert_eq!(std::fs::read(folder.path().join("a.bin")).expect("a saved file"), vec![b'y'; size]);
}

#[tokio::test]
async fn an_upload_tells_how_far_it_is_over_http() {
    let answer =
        r#"{"data":[{"code":"SUCCESS","details":{"id":"1"},"message":"attachment uploaded","status":"success"}]}"#;
    let vendor = Vendor::start(Act::json(200, answer)).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let client = Client::of(service, clock);
    let response = soon("a head", client.post(&call(UPLOAD, &upload(1 << 20), Some("p-2")))).await;
    let (kind, messages) = soon("an end", messages(response)).await;
    assert_eq!(kind, "text/event-stream");
    let _ = assert_progress(&messages, "p-2", None);
}

#[tokio::test]
async fn who_asks_for_nothing_gets_one_json_answer() {
    let vendor = Vendor::start(file_of(1 << 20)).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let client = Client::of(service, clock);
    for (index, token) in [None, Some("small")].into_iter().enumerate() {
        if token.is_some() {
            vendor.with_api([file_of(1000)]);
        }
        let message = call(DOWNLOAD, &download(&format!("{index}.bin")), token);
        let (kind, messages) = messages(soon("an answer", client.post(&message)).await).await;
        assert_eq!((kind.as_str(), messages.len()), ("application/json", 1));
    }
}

#[tokio::test]
async fn nothing_is_left_of_a_download_that_breaks_off() {
    let Act::Say(whole) = file_of(1 << 20) else { unreachable!("a whole answer") };
    let vendor = Vendor::start(Act::End(whole[..whole.len() / 2].to_vec())).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let told = soon("an answer", Client::of(service, clock).call(DOWNLOAD, &download("a.bin"))).await;
    assert_eq!(told.text()["error"]["kind"], "upstream", "{}", told.bytes);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}

#[tokio::test]
async fn over_a_pipe_progress_comes_as_lines_before_the_answer() {
    let size = 1 << 20;
    let vendor = Vendor::start(file_of(size)).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let (mut ours, theirs) = tokio::io::duplex(1 << 16);
    let (input, output) = tokio::io::split(theirs);
    let serving =
        tokio::spawn(async move { stdio::serve(&Server::of_everything(service), &*clock, input, output).await });
    ours.write_all(format!("{}\n", call(DOWNLOAD, &download("a.bin"), Some("p-3"))).as_bytes())
        .await
        .expect("a reader");
    let mut lines = BufReader::new(&mut ours).lines();
    let mut messages = Vec::new();
    loop {
        let line = soon("a line", lines.next_line()).await.expect("a line").expect("no end");
        let message: Value = serde_json::from_str(&line).expect("JSON");
        let is_answer = message.get("id").is_some();
        messages.push(message);
        if is_answer {
            break;
        }
    }
    let _ = assert_progress(&messages, "p-3", Some(size as u64));
    drop(ours);
    soon("the end", serving).await.expect("no panic").expect("no error");
}

/// A client that closes its connection, or cancels over a pipe: the vendor's connection is closed as well.
#[tokio::test]
async fn who_goes_away_takes_the_request_along() {
    let vendor = Vendor::start(Act::Stop(Vec::new())).await;
    let folder = tempfile::tempdir().expect("a folder");
    let read = call("get_single_zoho_crm_lead_by_id", &json!({"id": "4150868000000376008"}), None);

    let (service, _) = service(&vendor, folder.path());
    let servers = http::TokenTable::single("t".to_owned(), Arc::new(Server::of_everything(Arc::clone(&service))));
    let router = http::router(Arc::new(servers), http::Guard::default(), None);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("a bound address");
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = tokio::spawn(http::serve(listener, router, None, async move {
        let _ = stopped.await;
    }));
    let mut client = tokio::net::TcpStream::connect(address).await.expect("a listener");
    let body = read.to_string();
    let head = format!(
        "POST /mcp/t HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    client.write_all(format!("{head}{body}").as_bytes()).await.expect("a reader");
    soon("the request", vendor.stuck.notified()).await;
    drop(client);
    soon("the end of the request", vendor.left.notified()).await;
    drop(stop);
    soon("the end of the server", serving).await.expect("no panic").expect("no error");

    let (mut ours, theirs) = tokio::io::duplex(1 << 16);
    let (input, output) = tokio::io::split(theirs);
    let clock = HandClock::new();
    let serving =
        tokio::spawn(async move { stdio::serve(&Server::of_everything(service), &*clock, input, output).await });
    ours.write_all(format!("{read}\n").as_bytes()).await.expect("a reader");
    soon("the request", vendor.stuck.notified()).await;
    let cancel = json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}});
    ours.write_all(format!("{cancel}\n").as_bytes()).await.expect("a reader");
    soon("the end of the request", vendor.left.notified()).await;
    drop(ours);
    soon("the end of the server", serving).await.expect("no panic").expect("no error");
    let lines = vendor.take_lines();
    assert_eq!(lines.len(), 2, "each was sent once: {lines:?}");
}

/// A file may take its time, as long as it moves.
#[tokio::test]
async fn a_transfer_has_longer_than_words() {
    let Act::Say(whole) = file_of(1 << 20) else { unreachable!("a whole answer") };
    let vendor = Vendor::start(Act::Stop(whole[..whole.len() / 2].to_vec())).await;
    let folder = tempfile::tempdir().expect("a folder");
    let (service, clock) = service(&vendor, folder.path());
    let client = Client::of(service, Arc::clone(&clock));
    let calling = tokio::spawn(async move { client.call(DOWNLOAD, &download("a.bin")).await });
    soon("a stuck answer", vendor.stuck.notified()).await;
    let reading = async {
        while clock.sleepers() > 1 {
            tokio::task::yield_now().await;
        }
    };
    soon("reading the head", reading).await;
    clock.advance(Duration::from_secs(599));
    assert!(!calling.is_finished());
    clock.advance(Duration::from_secs(1));
    let told = soon("an answer", calling).await.expect("no panic");
    assert!(told.bytes.contains("did not answer within 600 s"), "{}", told.bytes);
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
}
