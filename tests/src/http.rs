//! One HTTP request on a connection of its own, for what the tests ask the sandbox directly.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

/// Status and JSON body; null where there is no body.
///
/// # Panics
/// When nobody answers, or not in JSON.
#[must_use]
pub fn request(base: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, Value) {
    let (status, body) = text(base, method, path, headers, body);
    let body = if body.is_empty() { Value::Null } else { serde_json::from_str(&body).expect("a JSON body") };
    (status, body)
}

/// Status and body as it came.
///
/// # Panics
/// When nobody answers.
#[must_use]
pub fn text(base: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let (status, _, body) = whole(base, method, path, headers, body);
    (status, body)
}

/// Status and head as it came.
///
/// # Panics
/// When nobody answers.
#[must_use]
pub fn head(base: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let (status, head, _) = whole(base, method, path, headers, body);
    (status, head)
}

fn whole(base: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> (u16, String, String) {
    let authority = base.strip_prefix("http://").expect("the sandbox speaks HTTP");
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", body.len());
    let mut stream = TcpStream::connect(authority).expect("the sandbox listens");
    stream.write_all(head.as_bytes()).expect("the sandbox reads");
    stream.write_all(body.as_bytes()).expect("the sandbox reads");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("the sandbox answers in text");
    let (head, body) = answer.split_once("\r\n\r\n").expect("an HTTP answer");
    assert!(!head.to_ascii_lowercase().contains("transfer-encoding"), "a body of known length: {head}");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    (status, head.to_owned(), body.to_owned())
}
