use std::io::ErrorKind;
use std::net::SocketAddr;
use std::sync::Mutex;

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::HeaderMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::request::{Content, Piece};
use crate::testing::HandClock;
use crate::zoho::transport::Upload;

/// A server that answers each connection with one prepared text, after having read a request.
async fn server(answers: Vec<String>) -> (SocketAddr, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let mut requests = Vec::new();
        for answer in answers {
            let (mut stream, _) = listener.accept().await.unwrap();
            requests.push(read_request(&mut stream).await);
            // The client may hang up while a long answer is being written.
            let _ = stream.write_all(answer.as_bytes()).await;
        }
        requests
    });
    (address, task)
}

/// Head and, where its length is told, body.
async fn read_request(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let read = stream.read(&mut buffer).await.unwrap();
        text.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&text);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if length.map_or(0, |length| length.parse().unwrap()) <= body.len() {
                return text.into_owned();
            }
        }
        assert_ne!(read, 0, "the request broke off");
    }
}

fn request(method: Method, url: &str, body: &'static str) -> HttpRequest {
    let mut headers = HeaderMap::new();
    headers.insert("accept", "application/json".parse().unwrap());
    HttpRequest {
        method,
        uri: url.parse().unwrap(),
        headers,
        body: Bytes::from_static(body.as_bytes()),
        upload: None,
        timeout: Duration::from_secs(10),
        max_response: 1000,
    }
}

fn answer(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nx-a: b\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn a_request_arrives_as_it_is_and_the_answer_comes_back() {
    let (address, requests) = server(vec![answer("{\"a\":1}")]).await;
    let request = request(Method::Put, &format!("http://{address}/a%2Fb?q=%2B"), "{}");
    let response = HttpTransport::default().send(request).await.unwrap();
    assert_eq!((response.status, &*response.body), (200, &b"{\"a\":1}"[..]));
    assert_eq!(response.headers["x-a"], "b");
    assert_eq!(
        requests.await.unwrap()[0],
        format!(
            "PUT /a%2Fb?q=%2B HTTP/1.1\r\naccept: application/json\r\nhost: {address}\r\ncontent-length: 2\r\n\r\n{{}}"
        )
    );
}

#[tokio::test]
async fn redirects_are_answers_and_not_followed() {
    let (address, requests) =
        server(vec!["HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\n\r\n".to_owned()]).await;
    let response = HttpTransport::default().send(request(Method::Get, &format!("http://{address}/"), "")).await;
    assert_eq!(response.unwrap().status, 302);
    assert_eq!(requests.await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_refused_connection_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let error = HttpTransport::default().send(request(Method::Post, &format!("http://{address}/"), "{}")).await;
    let Err(TransportError::NotSent(why)) = error else { panic!("{error:?}") };
    assert!(why.to_lowercase().contains("refused"), "{why}");
}

#[tokio::test]
async fn a_handshake_that_fails_is_not_sent() {
    // Speaks no TLS.
    let (address, _requests) = {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let task = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        });
        (address, task)
    };
    let url = format!("https://localhost:{}/", address.port());
    let error = HttpTransport::default().send(request(Method::Post, &url, "{}")).await;
    assert!(matches!(error, Err(TransportError::NotSent(_))), "{error:?}");
}

#[tokio::test]
async fn a_connection_that_breaks_after_sending_is_no_answer() {
    for broken in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\""] {
        let (address, requests) = server(vec![broken.to_owned()]).await;
        let error = HttpTransport::default().send(request(Method::Post, &format!("http://{address}/"), "{}")).await;
        assert!(matches!(error, Err(TransportError::NoAnswer(_))), "{broken:?}: {error:?}");
        assert_eq!(requests.await.unwrap().len(), 1, "sent once");
    }
}

#[tokio::test]
async fn an_answer_is_read_to_its_bound_and_no_further() {
    let body = "x".repeat(1001);
    let chunked = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n{body}\r\n0\r\n\r\n");
    for answer in [answer(&body), chunked] {
        let (address, _requests) = server(vec![answer]).await;
        let error = HttpTransport::default().send(request(Method::Get, &format!("http://{address}/"), "")).await;
        assert_eq!(error.unwrap_err(), TransportError::TooLarge(1000));
    }
    let (address, _requests) = server(vec![answer(&body[1..])]).await;
    let response = HttpTransport::default().send(request(Method::Get, &format!("http://{address}/"), "")).await;
    assert_eq!(response.unwrap().body.len(), 1000);
}

#[tokio::test]
async fn an_answer_without_end_costs_no_more_than_its_bound() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        // Ends because the client hangs up.
        loop {
            if let Err(error) = stream.write_all(&[b'x'; 16384]).await {
                return error.kind();
            }
        }
    });
    let error = HttpTransport::default().send(request(Method::Get, &format!("http://{address}/"), "")).await;
    assert_eq!(error.unwrap_err(), TransportError::TooLarge(1000));
    assert!(matches!(task.await.unwrap(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe));
}

/// A transport whose time is in the test's hands.
fn by_hand() -> (HttpTransport, Arc<HandClock>) {
    let clock = HandClock::new();
    (HttpTransport::new(Network::default(), Timeouts::default(), Arc::clone(&clock) as _), clock)
}

/// Moves the clock once somebody waits by it, as often as told.
async fn advance(clock: &HandClock, times: usize, by: Duration) {
    for _ in 0..times {
        while clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
        clock.advance(by);
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn silence_ends_at_its_limit_and_the_connection_with_it() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (transport, clock) = by_hand();
    let call = tokio::spawn(async move { transport.send(request(Method::Post, &url, "{}")).await });
    let (mut stream, _) = listener.accept().await.unwrap();
    read_request(&mut stream).await;
    // The request allows ten seconds, and the transport 45 of silence.
    clock.advance(Duration::from_secs(9));
    assert!(!call.is_finished());
    clock.advance(Duration::from_secs(1));
    assert_eq!(call.await.unwrap().unwrap_err(), TransportError::TimedOut(Duration::from_secs(10)));
    assert_eq!(stream.read(&mut [0; 1]).await.unwrap(), 0, "the connection is closed");
}

#[tokio::test]
async fn an_answer_must_begin_in_time_and_then_may_take_the_whole() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (transport, clock) = by_hand();
    let hour = |url: &str| HttpRequest { timeout: Duration::from_hours(1), ..request(Method::Get, url, "") };
    let late = tokio::spawn({
        let (transport, request) = (transport.clone(), hour(&url));
        async move { transport.send(request).await }
    });
    let (mut stream, _) = listener.accept().await.unwrap();
    read_request(&mut stream).await;
    clock.advance(Duration::from_secs(45));
    assert_eq!(late.await.unwrap().unwrap_err(), TransportError::Silent(Duration::from_secs(45)));

    let slow = tokio::spawn(async move { transport.send(hour(&url)).await });
    let (mut stream, _) = listener.accept().await.unwrap();
    read_request(&mut stream).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{").await.unwrap();
    // The head has been read once nobody waits for it any more: the limit for the whole is left.
    while clock.sleepers() != 1 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_mins(59));
    stream.write_all(b"}").await.unwrap();
    assert_eq!(&*slow.await.unwrap().unwrap().body, b"{}");
}

#[tokio::test]
async fn a_slow_body_ends_at_the_limit_of_the_whole() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (transport, clock) = by_hand();
    let call = tokio::spawn(async move { transport.send(request(Method::Get, &url, "")).await });
    let (mut stream, _) = listener.accept().await.unwrap();
    read_request(&mut stream).await;
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{").await.unwrap();
    advance(&clock, 1, Duration::from_secs(10)).await;
    assert_eq!(call.await.unwrap().unwrap_err(), TransportError::TimedOut(Duration::from_secs(10)));
}

#[tokio::test]
async fn a_handshake_without_answer_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}/", listener.local_addr().unwrap().port());
    let (transport, clock) = by_hand();
    let call = tokio::spawn(async move {
        let request = HttpRequest { timeout: Duration::from_hours(1), ..request(Method::Post, &url, "{}") };
        transport.send(request).await
    });
    let (mut stream, _) = listener.accept().await.unwrap();
    assert_ne!(stream.read(&mut [0; 1]).await.unwrap(), 0, "it says hello");
    clock.advance(Duration::from_secs(10));
    let error = call.await.unwrap();
    let Err(TransportError::NotSent(why)) = error else { panic!("{error:?}") };
    assert!(why.contains("no connection within 10 s"), "{why}");
}

#[tokio::test]
async fn who_stops_waiting_ends_the_exchange() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    for begun in ["", "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{"] {
        let (transport, clock) = by_hand();
        let sent = request(Method::Post, &url, "{}");
        let call = tokio::spawn(async move { transport.send(sent).await });
        let (mut stream, _) = listener.accept().await.unwrap();
        read_request(&mut stream).await;
        stream.write_all(begun.as_bytes()).await.unwrap();
        while clock.sleepers() != if begun.is_empty() { 2 } else { 1 } {
            tokio::task::yield_now().await;
        }
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
        assert_eq!(stream.read(&mut [0; 1]).await.unwrap(), 0, "the vendor sees a closed connection");
    }
}

#[derive(Default)]
struct Seen(Mutex<Vec<String>>);

impl Watch for Seen {
    fn sent(&self, bytes: u64, of: u64) {
        self.0.lock().unwrap().push(format!("sent {bytes} of {of}"));
    }

    fn received(&self, bytes: u64, of: Option<u64>) {
        self.0.lock().unwrap().push(format!("received {bytes} of {of:?}"));
    }
}

#[tokio::test]
async fn an_open_exchange_tells_how_far_it_is() {
    let (address, requests) = server(vec![answer("{}"), answer("{}")]).await;
    let seen = Arc::new(Seen::default());
    let large = HttpRequest {
        body: Bytes::from(vec![b'x'; 100_000]),
        ..request(Method::Post, &format!("http://{address}/"), "")
    };
    let opened = HttpTransport::default().open(large, Arc::clone(&seen) as _).await.unwrap();
    let pieces: Vec<Bytes> = opened.body.try_collect().await.unwrap();
    assert_eq!(pieces.concat(), b"{}");
    assert_eq!(*seen.0.lock().unwrap(), ["sent 65536 of 100000", "sent 100000 of 100000", "received 2 of Some(2)"]);
    // One that is larger than allowed is not even begun.
    let small = HttpRequest { max_response: 1, ..request(Method::Get, &format!("http://{address}/"), "") };
    let error = HttpTransport::default().open(small, seen).await.err().unwrap();
    assert_eq!(error, TransportError::TooLarge(1));
    requests.await.unwrap();
}

#[tokio::test]
async fn a_file_on_disk_is_sent_as_it_is_and_again_from_the_front() {
    let folder = tempfile::tempdir().unwrap();
    let content: Vec<u8> = (b'a'..=b'w').cycle().take(400_000).collect();
    std::fs::write(folder.path().join("a.bin"), &content).unwrap();
    let files = crate::files::Files::below(folder.path()).unwrap();
    let Content::Open(open) = files.content("a.bin", 2_000_000).unwrap() else { panic!("it is large") };
    let pieces =
        vec![Piece::Bytes(Bytes::from_static(b"<")), Piece::File(open), Piece::Bytes(Bytes::from_static(b">"))];
    let upload = Upload::new(pieces);
    for _ in 0..2 {
        let (address, requests) = server(vec![answer("{}")]).await;
        let sent =
            HttpRequest { upload: Some(upload.clone()), ..request(Method::Post, &format!("http://{address}/"), "") };
        let seen = Arc::new(Seen::default());
        HttpTransport::default().open(sent, Arc::clone(&seen) as _).await.unwrap();
        let arrived = requests.await.unwrap().remove(0);
        let (head, body) = arrived.split_once("\r\n\r\n").unwrap();
        assert!(head.to_ascii_lowercase().contains("content-length: 400002"), "{head}");
        let expected = [b"<", content.as_slice(), b">"].concat();
        assert_eq!(body, String::from_utf8_lossy(&expected));
        let told = seen.0.lock().unwrap();
        assert!(told.len() > 5 && told.iter().any(|told| told == "sent 400002 of 400002"), "{told:?}");
    }
    // One that is cut meanwhile is never taken for whole.
    std::fs::write(folder.path().join("a.bin"), b"short").unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let sent = HttpRequest { upload: Some(upload), ..request(Method::Post, &url, "") };
    assert!(matches!(HttpTransport::default().send(sent).await, Err(TransportError::NoAnswer(_))));
}

#[tokio::test]
async fn plain_http_stays_on_this_machine() {
    for url in ["http://vendor.example/", "http://localhost/", "http://10.0.0.1/"] {
        let error = HttpTransport::default().send(request(Method::Get, url, "")).await;
        assert_eq!(error.unwrap_err(), TransportError::NotSent("plain http is only for this machine".to_owned()));
    }
}

#[tokio::test]
async fn connections_are_kept() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let task = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        for _ in 0..3 {
            read_request(&mut stream).await;
            stream.write_all(answer("{}").as_bytes()).await.unwrap();
        }
    });
    let transport = HttpTransport::default();
    for _ in 0..3 {
        transport.send(request(Method::Get, &format!("http://{address}/"), "")).await.unwrap();
    }
    task.await.unwrap();
}
