//! A vendor on bare TCP that does what it is told, byte by byte.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What is done with one request.
#[derive(Debug, Clone)]
pub enum Act {
    /// These bytes are sent.
    Say(Vec<u8>),
    /// These bytes are sent, and then nothing.
    Stop(Vec<u8>),
    /// These bytes are sent, and the connection is closed.
    End(Vec<u8>),
    /// The connection is reset before the request is read.
    ResetUnread,
    /// The connection is reset after the request is read.
    Reset,
    /// A body of so many bytes is announced and sent.
    Large(usize),
}

impl Act {
    /// An answer of a known length.
    pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Self {
        Self::Say(answer(status, headers, body).into_bytes())
    }

    /// JSON.
    pub fn json(status: u16, body: &str) -> Self {
        Self::answer(status, &[("content-type", "application/json;charset=UTF-8")], body)
    }
}

/// The text of an answer.
pub fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> String {
    let mut text = format!("HTTP/1.1 {status} Told\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        let _ = write!(text, "{name}: {value}\r\n");
    }
    text + "\r\n" + body
}

#[derive(Debug, Default)]
struct Told {
    tokens: VecDeque<Act>,
    api: VecDeque<Act>,
    token_requests: usize,
    api_requests: Vec<String>,
}

/// The accounts server and the API on one port.
#[derive(Clone)]
pub struct Vendor {
    /// `http://127.0.0.1:PORT`
    pub url: String,
    told: Arc<Mutex<Told>>,
    /// What the API answers when nothing is ordered.
    usual: Act,
    /// One permit for each request that was left without a whole answer.
    pub stuck: Arc<Notify>,
    /// One permit for each connection that the other side closed in the middle of something.
    pub left: Arc<Notify>,
}

impl Vendor {
    /// Starts on a free port.
    pub async fn start(usual: Act) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("a bound address"));
        let vendor = Self { url, told: Arc::default(), usual, stuck: Arc::default(), left: Arc::default() };
        let accepting = vendor.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let vendor = accepting.clone();
                tokio::spawn(async move { vendor.talk_plainly(stream).await });
            }
        });
        vendor
    }

    /// Orders what the accounts server does with its next requests.
    pub fn with_tokens(&self, acts: impl IntoIterator<Item = Act>) {
        self.told.lock().expect("no test panicked inside").tokens.extend(acts);
    }

    /// Orders what the API does with its next requests.
    pub fn with_api(&self, acts: impl IntoIterator<Item = Act>) {
        self.told.lock().expect("no test panicked inside").api.extend(acts);
    }

    /// How many requests came since the last time: for tokens, and to the API.
    pub fn take_counts(&self) -> (usize, usize) {
        let mut told = self.told.lock().expect("no test panicked inside");
        (std::mem::take(&mut told.token_requests), std::mem::take(&mut told.api_requests).len())
    }

    /// The request lines that came to the API since the last time.
    pub fn take_lines(&self) -> Vec<String> {
        std::mem::take(&mut self.told.lock().expect("no test panicked inside").api_requests)
    }

    fn next(&self, line: &str) -> Act {
        let mut told = self.told.lock().expect("no test panicked inside");
        if line.starts_with("POST /oauth/v2/token") {
            told.token_requests += 1;
            let number = told.token_requests;
            return told.tokens.pop_front().unwrap_or_else(|| Act::json(200, &token(number)));
        }
        told.api_requests.push(line.to_owned());
        told.api.pop_front().unwrap_or_else(|| self.usual.clone())
    }

    async fn talk_plainly(&self, mut stream: TcpStream) {
        loop {
            // Looked at first: what is reset unread must not be read.
            let mut start = [0; 512];
            let Ok(seen) = stream.peek(&mut start).await else { return };
            let Some(line) = String::from_utf8_lossy(&start[..seen]).lines().next().map(str::to_owned) else { return };
            let act = self.next(&line);
            if matches!(act, Act::ResetUnread) {
                let _ = stream.set_zero_linger();
                return;
            }
            if read_request(&mut stream).await.is_none() {
                return;
            }
            if matches!(act, Act::Reset) {
                let _ = stream.set_zero_linger();
                return;
            }
            if !self.perform(act, &mut stream).await {
                return;
            }
        }
    }

    /// The same over any stream; nothing can be reset on it.
    pub async fn talk(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) {
        while let Some(head) = read_request(&mut stream).await {
            let act = self.next(head.lines().next().unwrap_or_default());
            if !self.perform(act, &mut stream).await {
                return;
            }
        }
    }

    /// Whether the connection goes on.
    async fn perform(&self, act: Act, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> bool {
        match act {
            Act::Say(bytes) => stream.write_all(&bytes).await.is_ok(),
            Act::End(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
                false
            }
            Act::Stop(bytes) => {
                let _ = stream.write_all(&bytes).await;
                self.stuck.notify_one();
                // Until the other side gives up.
                let _ = stream.read(&mut [0; 1]).await;
                self.left.notify_one();
                false
            }
            Act::Large(size) => {
                let head =
                    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {size}\r\n\r\n");
                let _ = stream.write_all(head.as_bytes()).await;
                let mut left = size;
                while left > 0 {
                    let piece = left.min(64 * 1024);
                    if stream.write_all(&vec![b'x'; piece]).await.is_err() {
                        return false;
                    }
                    left -= piece;
                }
                true
            }
            Act::ResetUnread | Act::Reset => false,
        }
    }
}

/// A token answer; tokens are numbered.
pub fn token(number: usize) -> String {
    format!(
        r#"{{"access_token":"1000.issued-token-{number:08}","expires_in":3600,"token_type":"Bearer","api_domain":"https://www.zohoapis.eu"}}"#
    )
}

/// Head of a request, read with its body; `None` at the end.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>().ok())?
    });
    while bytes.len() < end + length.unwrap_or(0) {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(head)
}

/// Fails a test that would hang, instead of letting it: no test passes by its time.
pub async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(30), future).await.unwrap_or_else(|_| panic!("{what} did not happen"))
}
