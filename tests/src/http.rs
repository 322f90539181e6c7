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

/// The same of a program that may be killed meanwhile: nothing where it did not answer.
#[must_use]
pub fn attempt(base: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Option<(u16, String)> {
    let (status, _, body) = exchange(base, method, path, headers, body).ok()?;
    Some((status, body))
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
    exchange(base, method, path, headers, body).unwrap_or_else(|error| panic!("{base} does not answer: {error}"))
}

fn exchange(
    base: &str,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> std::io::Result<(u16, String, String)> {
    let authority = base.strip_prefix("http://").expect("the tests speak HTTP");
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {authority}\r\nconnection: close\r\n");
    for (name, value) in headers {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", body.len());
    let mut stream = TcpStream::connect(authority)?;
    stream.write_all(head.as_bytes())?;
    stream.write_all(body.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let (head, body) = answer.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::UnexpectedEof)?;
    assert!(!head.to_ascii_lowercase().contains("transfer-encoding"), "a body of known length: {head}");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    Ok((status, head.to_owned(), body.to_owned()))
}
