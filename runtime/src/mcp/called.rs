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
    // Filled by place: growing byte by byte costs several times as much.
    let mut room = [0; 6 * PIECE];
    for piece in text.as_bytes().chunks(PIECE) {
        let (mut length, mut rest) = (0, piece);
        while let Some((eight, behind)) = rest.split_first_chunk::<8>() {
            // A copy of all eight is cheaper than one of as many as count.
            room[length..length + 8].copy_from_slice(eight);
            let plain = plain_bytes(*eight);
            length += plain;
            if plain == 8 {
                rest = behind;
            } else {
                length += write_byte(&mut room[length..], eight[plain]);
                rest = &rest[plain + 1..];
            }
        }
        for &byte in rest {
            length += write_byte(&mut room[length..], byte);
        }
        out.extend_from_slice(&room[..length]);
    }
    out.push(b'"');
}

/// How many of these bytes stand in a text as they are, before one that does not.
const fn plain_bytes(eight: [u8; 8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    /// Sets the highest bit of the first byte that is smaller than `bound`, and perhaps of some behind it.
    const fn below(word: u64, bound: u8) -> u64 {
        word.wrapping_sub(ONES * bound as u64) & !word & (ONES * 0x80)
    }
    let word = u64::from_le_bytes(eight);
    let written_otherwise =
        below(word, b' ') | below(word ^ (ONES * b'"' as u64), 1) | below(word ^ (ONES * b'\\' as u64), 1);
    (written_otherwise.trailing_zeros() / 8) as usize
}

/// One byte of a text, and how many bytes it takes.
fn write_byte(room: &mut [u8], byte: u8) -> usize {
    match byte {
        b'"' | b'\\' => {
            room[..2].copy_from_slice(&[b'\\', byte]);
            2
        }
        b' '.. => {
            room[0] = byte;
            1
        }
        _ => {
            let escaped = to_json(&char::from(byte));
            let escaped = &escaped[1..escaped.len() - 1];
            room[..escaped.len()].copy_from_slice(escaped);
            escaped.len()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::*;

    proptest! {
        #[test]
        fn texts_are_written_as_a_serialiser_writes_them(text in "([ -~]|.|[\\x00-\\x1f\"\\\\]){0,700}") {
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
