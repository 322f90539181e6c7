//! The answer to `tools/call`, written straight into its bytes.
//!
//! A result is one long text full of quotes, which a serialiser writes in as many pieces as it has quotes: that was a
//! tenth of what this program does for a call. The rest of the answer is small and goes through serde.

use http::StatusCode;

use super::message::Id;
use super::perform::{META_SERVER, ServerInfo};
use super::reply::{Payload, Reply, to_json};
use super::{Content, ToolResult};

/// Room for what stands around the texts.
const FRAME: usize = 512;
/// Bytes of a text that are written at a time; each may need six.
const PIECE: usize = 256;

/// The answer. `server` where the revision wants to know who answers.
pub(super) fn called(id: &Id, server: Option<ServerInfo<'_>>, result: ToolResult) -> Reply {
    let ToolResult { content, structured, is_error, meta, headers } = result;
    let length = |block: &Content| match block {
        Content::Text(text) => text.len() + text.len() / 4,
        Content::Block(_) => 0,
    };
    let mut out = Vec::with_capacity(FRAME + content.iter().map(length).sum::<usize>());
    out.extend_from_slice(br#"{"jsonrpc":"2.0","id":"#);
    out.extend(to_json(id));
    out.extend_from_slice(br#","result":{"#);
    if server.is_some() {
        out.extend_from_slice(br#""resultType":"complete","#);
    }
    out.extend_from_slice(br#""content":["#);
    for (index, block) in content.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        match block {
            Content::Text(text) => {
                out.extend_from_slice(br#"{"type":"text","text":"#);
                write_text(&mut out, text);
                out.push(b'}');
            }
            Content::Block(block) => out.extend(to_json(block)),
        }
    }
    out.push(b']');
    if let Some(structured) = structured {
        out.extend_from_slice(br#","structuredContent":"#);
        out.extend(to_json(&structured));
    }
    if is_error {
        out.extend_from_slice(br#","isError":true"#);
    }
    if !meta.is_empty() || server.is_some() {
        out.extend_from_slice(br#","_meta":{"#);
        let told = meta.iter().map(|(name, value)| (name.as_str(), to_json(value)));
        let members = told.chain(server.map(|server| (META_SERVER, to_json(&server))));
        for (index, (name, value)) in members.enumerate() {
            if index > 0 {
                out.push(b',');
            }
            write_text(&mut out, name);
            out.push(b':');
            out.extend(value);
        }
        out.push(b'}');
    }
    out.extend_from_slice(b"}}");
    Reply { status: StatusCode::OK, headers, ..Reply::ok(Payload::Whole(out.into())) }
}

/// A text as JSON writes it.
fn write_text(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let (piece, behind) = rest.split_at(rest.len().min(PIECE));
        // Filled by place: growing byte by byte costs several times as much.
        let mut room = [0; 6 * PIECE];
        let mut length = 0;
        for &byte in piece {
            if byte == b'"' || byte == b'\\' {
                room[length] = b'\\';
                length += 1;
            } else if byte < b' ' {
                let escaped = to_json(&char::from(byte));
                let escaped = &escaped[1..escaped.len() - 1];
                room[length..length + escaped.len()].copy_from_slice(escaped);
                length += escaped.len();
                continue;
            }
            room[length] = byte;
            length += 1;
        }
        out.extend_from_slice(&room[..length]);
        rest = behind;
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::*;

    proptest! {
        #[test]
        fn texts_are_written_as_a_serialiser_writes_them(text in "([ -~]|.|[\\x00-\\x1f\"\\\\]){0,40}") {
            let mut out = Vec::new();
            write_text(&mut out, &text);
            prop_assert_eq!(String::from_utf8(out).unwrap(), json!(text).to_string());
        }
    }

    #[test]
    fn every_part_has_its_place() {
        let answer = |server, result| {
            let payload = called(&Id::String("a\"".to_owned()), server, result).payload.unwrap();
            let text = String::from_utf8(payload.to_vec()).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&text).unwrap().to_string(), text);
            text
        };
        let whole = ToolResult {
            content: vec![Content::Text("{\"a\":1}\n".to_owned()), Content::Block(json!({"type": "image"}))],
            structured: Some(json!({"a": 1})),
            is_error: true,
            meta: Map::from_iter([("ratelimit-limit".to_owned(), json!(5))]),
            headers: Vec::new(),
        };
        let bare =
            ToolResult { content: vec![], structured: None, is_error: false, meta: Map::new(), headers: Vec::new() };
        let server = || Some(ServerInfo { name: "n", title: "t", version: "1" });
        let told = [answer(server(), whole), answer(server(), bare.clone()), answer(None, bare)];
        insta::assert_snapshot!(told.join("\n"), @r#"
        {"jsonrpc":"2.0","id":"a\"","result":{"resultType":"complete","content":[{"type":"text","text":"{\"a\":1}\n"},{"type":"image"}],"structuredContent":{"a":1},"isError":true,"_meta":{"ratelimit-limit":5,"io.modelcontextprotocol/serverInfo":{"name":"n","title":"t","version":"1"}}}}
        {"jsonrpc":"2.0","id":"a\"","result":{"resultType":"complete","content":[],"_meta":{"io.modelcontextprotocol/serverInfo":{"name":"n","title":"t","version":"1"}}}}
        {"jsonrpc":"2.0","id":"a\"","result":{"content":[]}}
        "#);
    }
}
