use std::io::ErrorKind;
use std::net::SocketAddr;

use http::HeaderMap;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::*;

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

#[tokio::test]
async fn silence_ends_at_the_time_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let limit = Duration::from_millis(20);
    let request = HttpRequest { timeout: limit, ..request(Method::Post, &format!("http://{address}/"), "{}") };
    // The connection is accepted by the operating system and nobody answers.
    let error = HttpTransport::default().send(request).await;
    assert_eq!(error.unwrap_err(), TransportError::TimedOut(limit));
    drop(listener);
}

#[tokio::test]
async fn a_handshake_without_answer_is_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}/", listener.local_addr().unwrap().port());
    let error = HttpTransport::new(Duration::from_millis(20)).send(request(Method::Post, &url, "{}")).await;
    let Err(TransportError::NotSent(why)) = error else { panic!("{error:?}") };
    assert!(why.contains("no connection within"), "{why}");
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
