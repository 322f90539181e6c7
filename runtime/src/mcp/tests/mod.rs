//! The protocol, row by row, against a host that is made up.

mod fake;
mod legacy;
mod modern;
mod results;

pub(crate) use fake::FakeHost;

use std::fmt::Write as _;

use http::{HeaderMap, HeaderName};

use super::{Payload, exchange};

/// One request by HTTP: `Name: value` lines, then the body. The answer as status and JSON text.
async fn ask(headers: &[(&str, &str)], body: &str) -> String {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(name.parse::<HeaderName>().unwrap(), http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    let reply = exchange(&FakeHost::new(), &map, body.as_bytes()).await;
    let mut text = reply.status.as_u16().to_string();
    for (name, value) in reply.headers {
        let _ = write!(text, " {name}: {value}");
    }
    if let Some(payload) = reply.payload {
        let payload = Payload::to_vec(payload);
        serde_json::from_slice::<serde_json::Value>(&payload).expect("every answer is JSON");
        text.push(' ');
        text.push_str(std::str::from_utf8(&payload).unwrap());
    }
    text
}

/// Rows of a table, each with what came back.
#[derive(Default)]
struct Table(String);

impl Table {
    async fn row(&mut self, title: &str, headers: &[(&str, &str)], body: &str) {
        let answer = ask(headers, body).await;
        let _ = writeln!(self.0, "# {title}\n{answer}");
    }
}
