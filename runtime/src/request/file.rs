//! Files that a caller gives: `{name, content_base64, media_type?}`, or `{path}` of a file that the
//! operator lets the server read.
//!
//! Building a request reads no disk: a path is looked up later, by whoever sends the request.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use serde_json::Value;

use crate::arguments::text::{is_invisible, quote_text};
use crate::arguments::{At, ViolationCode, Violations};
use crate::files::OpenFile;
use crate::media;

/// A longer name is no file's on common systems.
const MAX_NAME: usize = 255;

/// A file on its way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// JSON pointer to it in the arguments, for faults that are found later.
    pub at: String,
    /// As the vendor will show it. Neither a path nor anything that could end a header.
    pub name: String,
    /// Of the content.
    pub media_type: String,
    /// What it holds.
    pub content: Content,
    /// Largest size in bytes.
    pub max_bytes: usize,
}

/// What a file holds, or where that is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Given in the call.
    Bytes(Bytes),
    /// Below the directory that the operator allowed.
    Path(String),
    /// There, and read while it is sent.
    Open(OpenFile),
}

/// Reads the value of a file argument at `at`; `None` where something is wrong with it.
pub(super) fn read(value: &Value, at: &At, max_bytes: usize, out: &mut Violations) -> Option<File> {
    let mut refuse = |at: &At, message: String| {
        out.push(ViolationCode::File, at, message);
        None
    };
    // The schema layer has spoken where a member is no text, or where this is no object.
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let media_type = match text("media_type") {
        Some(given) if !media::is_type(given) => {
            let message = format!("is {}, which is no media type; write it as in application/pdf", quote_text(given));
            return refuse(&At::Key(at, "media_type"), message);
        }
        given => given.map(str::to_owned),
    };
    let (name, content) = match (text("content_base64"), text("path")) {
        (Some(encoded), None) => {
            let Some(name) = text("name") else {
                return refuse(
                    at,
                    "has a content_base64 and no name; give the file's name, for example offer.pdf".to_owned(),
                );
            };
            match decoded(encoded, max_bytes) {
                Ok(bytes) => (name, Content::Bytes(bytes)),
                Err(fault) => return refuse(&At::Key(at, "content_base64"), fault),
            }
        }
        (None, Some(path)) => {
            let last = path.rsplit('/').next().unwrap_or_default();
            (text("name").unwrap_or(last), Content::Path(path.to_owned()))
        }
        (given, _) => {
            let found = if given.is_some() { "both" } else { "neither" };
            let message = format!(
                "needs either name and content_base64, or the path of a file in the server's files directory; found {found}"
            );
            return refuse(at, message);
        }
    };
    if let Some(fault) = name_fault(name) {
        return refuse(&At::Key(at, "name"), fault);
    }
    let media_type = media_type.unwrap_or_else(|| media::of_name(name).to_owned());
    Some(File { at: at.to_string(), name: name.to_owned(), media_type, content, max_bytes })
}

/// The bytes of a base64 text. Line ends are let through: many programs wrap.
fn decoded(encoded: &str, max_bytes: usize) -> Result<Bytes, String> {
    if encoded.starts_with("data:") {
        return Err("begins with data:, which is a URL; give what follows its comma".to_owned());
    }
    // Before anything is decoded; line ends are let off.
    if encoded.len() / 4 * 3 > max_bytes.saturating_add(encoded.len() / 16 + 8) {
        return Err(too_large(encoded.len() / 4 * 3, max_bytes));
    }
    let compact: String;
    let plain = if encoded.contains(['\n', '\r']) {
        compact = encoded.replace(['\n', '\r'], "");
        &compact
    } else {
        encoded
    };
    let bytes = BASE64_STANDARD.decode(plain).map_err(|error| {
        format!("is no base64 ({error}); encode the file's bytes with the standard alphabet and padding")
    })?;
    if bytes.len() > max_bytes { Err(too_large(bytes.len(), max_bytes)) } else { Ok(Bytes::from(bytes)) }
}

/// The fault of a file that is larger than allowed.
pub(crate) fn too_large(bytes: usize, max_bytes: usize) -> String {
    format!("has about {bytes} bytes; at most {max_bytes} can be sent. Send a smaller file, or a link to it")
}

/// Why a text cannot be a file's name.
pub(crate) fn name_fault(name: &str) -> Option<String> {
    if name.is_empty() || name.chars().all(|c| c == '.' || c == ' ') {
        return Some("is empty; a file needs a name".to_owned());
    }
    if name.len() > MAX_NAME {
        return Some(format!("has {} bytes; a file's name has at most {MAX_NAME}", name.len()));
    }
    if name.contains(['/', '\\']) {
        return Some(format!("is {}; give the name alone, without a folder", quote_text(name)));
    }
    if let Some(c) = name.chars().find(|c| c.is_control() || is_invisible(*c)) {
        return Some(format!("holds the invisible character U+{:04X}; leave it out", u32::from(c)));
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(value: &Value) -> Result<File, String> {
        let mut faults = Violations::new();
        let file = read(value, &At::Key(&At::Root, "file"), 8, &mut faults);
        let faults = faults.into_vec();
        file.ok_or_else(|| format!("{} {}", faults[0].at, faults[0].message))
    }

    #[test]
    fn content_or_path() {
        let file = told(&json!({"name": "a.PDF", "content_base64": "aGk\nh"})).unwrap();
        assert_eq!(
            (file.media_type.as_str(), file.content),
            ("application/pdf", Content::Bytes(Bytes::from_static(b"hi!")))
        );
        let file = told(&json!({"path": "offers/a b.bin"})).unwrap();
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("a b.bin", "application/octet-stream"));
        assert_eq!(file.content, Content::Path("offers/a b.bin".to_owned()));
        let file = told(&json!({"path": "x", "name": "y.txt", "media_type": "text/x-odd"})).unwrap();
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("y.txt", "text/x-odd"));
    }

    #[test]
    fn what_is_no_file() {
        for (value, expected) in [
            (json!({}), "found neither"),
            (json!({"path": "a", "content_base64": ""}), "found both"),
            (json!({"content_base64": "aGkh"}), "no name"),
            (json!({"name": "a", "content_base64": "!!!"}), "no base64"),
            (json!({"name": "a", "content_base64": "aGk"}), "no base64"),
            (json!({"name": "a", "content_base64": "data:text/plain;base64,aGkh"}), "follows its comma"),
            (json!({"name": "a", "content_base64": "MTIzNDU2Nzg5"}), "at most 8"),
            (json!({"name": "a", "content_base64": "A".repeat(1 << 20)}), "at most 8"),
            (json!({"name": "a/b", "content_base64": ""}), "without a folder"),
            (json!({"name": "..\\b", "content_base64": ""}), "without a folder"),
            (json!({"name": "a\r\nX-Odd: 1", "content_base64": ""}), "U+000D"),
            (json!({"name": "a\u{202e}fdp.exe", "content_base64": ""}), "U+202E"),
            (json!({"name": "..", "content_base64": ""}), "is empty"),
            (json!({"name": "", "content_base64": ""}), "is empty"),
            (json!({"name": "a".repeat(256), "content_base64": ""}), "at most 255"),
            (json!({"path": "a/"}), "is empty"),
            (json!({"name": "a", "content_base64": "", "media_type": "text/plain\r\nX: y"}), "no media type"),
        ] {
            let fault = told(&value).unwrap_err();
            assert!(fault.contains(expected), "{value}: {fault}");
            assert!(fault.starts_with("/file"), "{fault}");
        }
    }
}
