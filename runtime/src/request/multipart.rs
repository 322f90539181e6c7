//! `multipart/form-data` (RFC 7578): parts, and a boundary that none of them holds.

use std::fmt::Write as _;

use bytes::Bytes;

use super::body::Piece;
use super::file::{Content, File};
use crate::files::OpenFile;

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// What it holds.
    pub content: PartContent,
}

/// What a part holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartContent {
    /// A plain field; the media type is told where it is not plain text.
    Text {
        /// The value.
        text: String,
        /// Empty for plain text.
        media_type: &'static str,
    },
    /// A file.
    File(File),
}

/// A part with its bytes at hand.
pub(super) struct Filled<'a> {
    pub(super) part: &'a Part,
    pub(super) bytes: Bytes,
}

/// The boundary and the message in pieces, of which some are files on disk.
pub(super) fn pieces(parts: &[Filled]) -> (String, Vec<Piece>) {
    let boundary = boundary(parts);
    let mut pieces = Vec::with_capacity(3 * parts.len() + 1);
    for filled in parts {
        pieces.push(Piece::Bytes(format!("--{boundary}\r\n{}\r\n", head(filled.part)).into()));
        pieces.push(match opened(filled.part) {
            Some(open) => Piece::File(open.clone()),
            None => Piece::Bytes(filled.bytes.clone()),
        });
        pieces.push(Piece::Bytes(Bytes::from_static(b"\r\n")));
    }
    pieces.push(Piece::Bytes(format!("--{boundary}--\r\n").into()));
    (boundary, pieces)
}

/// The file of a part, where it is read while it is sent.
fn opened(part: &Part) -> Option<&OpenFile> {
    match &part.content {
        PartContent::File(File { content: Content::Open(open), .. }) => Some(open),
        PartContent::File(_) | PartContent::Text { .. } => None,
    }
}

/// The boundary and the message.
pub(super) fn encode(parts: &[Filled]) -> (String, Bytes) {
    let boundary = boundary(parts);
    let message = written(&boundary, parts);
    (boundary, Bytes::from(message))
}

/// The message with this boundary.
pub(super) fn written(boundary: &str, parts: &[Filled]) -> Vec<u8> {
    let size: usize = parts.iter().map(|part| part.bytes.len() + 2 * boundary.len() + 256).sum();
    let mut out = Vec::with_capacity(size);
    for filled in parts {
        out.extend_from_slice(format!("--{boundary}\r\n{}\r\n", head(filled.part)).as_bytes());
        out.extend_from_slice(&filled.bytes);
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

/// The headers of a part.
fn head(part: &Part) -> String {
    let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(&part.name));
    let media_type = match &part.content {
        PartContent::Text { media_type, .. } => *media_type,
        PartContent::File(file) => {
            let _ = write!(head, "; filename=\"{}\"", quoted(&file.name));
            file.media_type.as_str()
        }
    };
    head.push_str("\r\n");
    if !media_type.is_empty() {
        let _ = write!(head, "Content-Type: {media_type}\r\n");
    }
    head
}

/// As browsers write names: what would end the quoted text or the line is percent-encoded, the rest
/// is UTF-8.
fn quoted(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
    out
}

/// The same parts have the same boundary, so that a request can be reviewed; a content that holds it
/// gets another one. A content that is not at hand cannot be searched: then the boundary is one that nobody can know.
pub(super) fn boundary(parts: &[Filled]) -> String {
    if let Some(open) = parts.iter().find_map(|filled| opened(filled.part)) {
        return format!("form-data-{}", open.salt());
    }
    let mut state = crc32fast::Hasher::new();
    for filled in parts {
        state.update(filled.part.name.as_bytes());
        state.update(&filled.bytes);
    }
    free(state.finalize(), parts)
}

/// The first boundary for this checksum that no content holds.
fn free(sum: u32, parts: &[Filled]) -> String {
    let taken = |candidate: &String| parts.iter().any(|filled| holds(&filled.bytes, candidate.as_bytes()));
    let candidate = |number: u64| format!("form-data-{sum:08x}-{number}");
    let mut number = 0;
    // A content of n bytes holds fewer than n of them, so that this ends.
    while taken(&candidate(number)) {
        number += 1;
    }
    candidate(number)
}

fn holds(content: &[u8], needle: &[u8]) -> bool {
    // Most contents do not even hold the first byte often; the comparison of slices is cheap.
    content.windows(needle.len()).any(|window| window[0] == needle[0] && window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str, text: &str) -> Part {
        Part { name: name.to_owned(), content: PartContent::Text { text: text.to_owned(), media_type: "" } }
    }

    fn encoded(parts: &[(Part, &'static [u8])]) -> (String, String) {
        let filled: Vec<_> =
            parts.iter().map(|(part, bytes)| Filled { part, bytes: Bytes::from_static(bytes) }).collect();
        let (boundary, bytes) = encode(&filled);
        (boundary, String::from_utf8(bytes.to_vec()).unwrap())
    }

    #[test]
    fn a_file_and_a_field() {
        let file = File {
            at: "/file".to_owned(),
            name: "a \"b\".pdf".to_owned(),
            media_type: "application/pdf".to_owned(),
            content: Content::Path(String::new()),
            max_bytes: 9,
        };
        let parts = [
            (text("title", ""), &b"T"[..]),
            (Part { name: "file".to_owned(), content: PartContent::File(file) }, b"%PDF"),
        ];
        let (boundary, message) = encoded(&parts);
        let expected = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nT\r\n--B\r\nContent-Disposition: \
                        form-data; name=\"file\"; filename=\"a %22b%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n\
                        %PDF\r\n--B--\r\n";
        assert_eq!(message.replace(&boundary, "B"), expected);
        assert_eq!(encoded(&parts).0, boundary, "the same parts have the same boundary");
    }

    #[test]
    fn a_content_that_holds_the_boundary_gets_another() {
        let part = text("x", "");
        let of = |bytes: &'static [u8]| [Filled { part: &part, bytes: Bytes::from_static(bytes) }];
        assert_eq!(free(7, &of(b"plain")), "form-data-00000007-0");
        let clash = b"\r\n--form-data-00000007-0\r\nform-data-00000007-1";
        assert_eq!(free(7, &of(clash)), "form-data-00000007-2");
        assert!(holds(b"ab", b"ab") && holds(b"xab", b"ab") && !holds(b"a", b"ab") && !holds(b"", b"a"));
    }
}
