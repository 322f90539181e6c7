//! A body: what it holds, its bytes, and how it is shown.

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::file::{Content, File};
use super::multipart::{self, Filled, Part, PartContent};
use crate::files::OpenFile;
use crate::media;

/// What goes through unencoded in `application/x-www-form-urlencoded`.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b' ');

/// Longer texts of files are not shown to people.
const MAX_SHOWN: usize = 2000;

/// The body of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// JSON.
    Json(Value),
    /// Names and values, in order.
    Form(Vec<(String, String)>),
    /// Fields and files, in order.
    Multipart(Vec<Part>),
    /// A file and nothing around it.
    File(File),
    /// A text and nothing around it.
    Text {
        /// The text.
        text: String,
        /// What it is.
        media_type: &'static str,
    },
}

/// A part of a body as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// At hand.
    Bytes(Bytes),
    /// On disk.
    File(OpenFile),
}

/// A body as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// The header of that name.
    pub content_type: String,
    /// The bytes.
    pub bytes: Bytes,
}

impl Body {
    /// The files in it, in order.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        let (parts, file) = match self {
            Self::Multipart(parts) => (parts.as_slice(), None),
            Self::File(file) => (&[][..], Some(file)),
            Self::Json(_) | Self::Form(_) | Self::Text { .. } => (&[][..], None),
        };
        let of_parts = parts.iter().filter_map(|part| match &part.content {
            PartContent::File(file) => Some(file),
            PartContent::Text { .. } => None,
        });
        of_parts.chain(file)
    }

    /// Whether every byte is at hand.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.files().all(|file| !matches!(file.content, Content::Path(_)))
    }

    /// Media type and pieces of a body that holds a file on disk.
    #[must_use]
    pub fn pieces(&self) -> Option<(String, Vec<Piece>)> {
        if !self.files().any(|file| matches!(file.content, Content::Open(_))) {
            return None;
        }
        match self {
            Self::Multipart(parts) => {
                let filled: Vec<_> = parts.iter().map(|part| Filled { part, bytes: part_bytes(part) }).collect();
                let (boundary, pieces) = multipart::pieces(&filled);
                Some((format!("multipart/form-data; boundary={boundary}"), pieces))
            }
            Self::File(File { media_type, content: Content::Open(open), .. }) => {
                Some((media_type.clone(), vec![Piece::File(open.clone())]))
            }
            Self::File(_) | Self::Json(_) | Self::Form(_) | Self::Text { .. } => None,
        }
    }

    /// Puts a content in the place of every path; `read` is asked once for each.
    pub fn complete<E>(&mut self, mut read: impl FnMut(&File, &str) -> Result<Content, E>) -> Result<(), E> {
        let complete_one = |file: &mut File, read: &mut dyn FnMut(&File, &str) -> Result<Content, E>| {
            if let Content::Path(path) = &file.content {
                let content = read(file, path)?;
                file.content = content;
            }
            Ok(())
        };
        match self {
            Self::Multipart(parts) => parts.iter_mut().try_for_each(|part| match &mut part.content {
                PartContent::File(file) => complete_one(file, &mut read),
                PartContent::Text { .. } => Ok(()),
            }),
            Self::File(file) => complete_one(file, &mut read),
            Self::Json(_) | Self::Form(_) | Self::Text { .. } => Ok(()),
        }
    }

    /// Whether there is a file in it.
    #[must_use]
    pub fn has_file(&self) -> bool {
        match self {
            Self::File(_) => true,
            Self::Multipart(parts) => parts.iter().any(|part| matches!(part.content, PartContent::File(_))),
            Self::Json(_) | Self::Form(_) | Self::Text { .. } => false,
        }
    }

    /// The body as it is sent, where no file of it is on disk. A path that was not [completed](Self::complete) counts as
    /// empty.
    #[must_use]
    pub fn encode(&self) -> Encoded {
        match self {
            Self::Json(value) => {
                Encoded { content_type: "application/json".to_owned(), bytes: value.to_string().into() }
            }
            Self::Form(pairs) => {
                let bytes = urlencoded(pairs).into();
                Encoded { content_type: "application/x-www-form-urlencoded".to_owned(), bytes }
            }
            Self::Multipart(parts) => {
                let filled: Vec<_> = parts.iter().map(|part| Filled { part, bytes: part_bytes(part) }).collect();
                let (boundary, bytes) = multipart::encode(&filled);
                Encoded { content_type: format!("multipart/form-data; boundary={boundary}"), bytes }
            }
            Self::File(file) => Encoded { content_type: file.media_type.clone(), bytes: file_bytes(file) },
            Self::Text { text, media_type } => {
                Encoded { content_type: (*media_type).to_owned(), bytes: text.clone().into() }
            }
        }
    }

    /// The body for people: JSON as it is, every other form as a text in which the contents of files
    /// that are no short text are told by their size.
    #[must_use]
    pub fn shown(&self) -> Value {
        match self {
            // A text is shown as it is, and one that is sent as JSON has its quotes.
            Self::Json(text @ Value::String(_)) => text.to_string().into(),
            Self::Json(value) => value.clone(),
            Self::Form(pairs) => urlencoded(pairs).into(),
            Self::Text { text, .. } => text.as_str().into(),
            Self::File(file) => shown_file(file).into(),
            Self::Multipart(parts) => {
                let shown = |part: &Part| match &part.content {
                    PartContent::Text { text, .. } => text.clone().into(),
                    PartContent::File(file) => Bytes::from(shown_file(file)),
                };
                // The boundary is that of the true contents, as in the header.
                let sent: Vec<_> = parts.iter().map(|part| Filled { part, bytes: part_bytes(part) }).collect();
                let shown: Vec<_> = parts.iter().map(|part| Filled { part, bytes: shown(part) }).collect();
                let text = multipart::written(&multipart::boundary(&sent), &shown);
                String::from_utf8_lossy(&text).replace("\r\n", "\n").trim_end().into()
            }
        }
    }

    /// Something that differs where the body does.
    pub(super) fn fingerprint(&self) -> String {
        match self {
            Self::Json(value) => value.to_string(),
            other => format!("{other:?}"),
        }
    }
}

fn urlencoded(pairs: &[(String, String)]) -> String {
    let encode = |text: &str| utf8_percent_encode(text, FORM).to_string().replace(' ', "+");
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    pairs.join("&")
}

fn part_bytes(part: &Part) -> Bytes {
    match &part.content {
        PartContent::Text { text, .. } => text.clone().into(),
        PartContent::File(file) => file_bytes(file),
    }
}

fn file_bytes(file: &File) -> Bytes {
    match &file.content {
        Content::Bytes(bytes) => bytes.clone(),
        Content::Path(_) | Content::Open(_) => Bytes::new(),
    }
}

fn shown_file(file: &File) -> String {
    if let Content::Open(open) = &file.content {
        return format!("[{} bytes]", open.size());
    }
    let bytes = file_bytes(file);
    match std::str::from_utf8(&bytes) {
        Ok(text) if media::is_text(&file.media_type) && text.len() <= MAX_SHOWN => text.to_owned(),
        _ => format!("[{} bytes]", bytes.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_written_as_browsers_do() {
        let pairs = [("a b", "1&2=3"), ("é", "+ *-._~\"\r\n"), ("empty", "")];
        let body = Body::Form(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());
        let encoded = body.encode();
        assert_eq!(encoded.content_type, "application/x-www-form-urlencoded");
        assert_eq!(encoded.bytes, "a+b=1%262%3D3&%C3%A9=%2B+*-._%7E%22%0D%0A&empty=");
    }

    #[test]
    fn paths_are_read_once_and_shown_by_their_size() {
        let file = |path: &str, media_type: &str| {
            PartContent::File(File {
                at: "/file".to_owned(),
                name: path.to_owned(),
                media_type: media_type.to_owned(),
                content: Content::Path(path.to_owned()),
                max_bytes: 10,
            })
        };
        let mut body = Body::Multipart(vec![
            Part { name: "a".to_owned(), content: file("a.txt", "text/plain") },
            Part { name: "b".to_owned(), content: file("b.bin", "application/octet-stream") },
        ]);
        assert!(!body.is_complete());
        let mut asked = Vec::new();
        let read = |_: &File, path: &str| {
            asked.push(path.to_owned());
            Ok::<_, String>(Content::Bytes(Bytes::from_static(b"hello")))
        };
        body.complete(read).unwrap();
        assert!(body.is_complete());
        assert_eq!(asked, ["a.txt", "b.bin"]);
        let shown = body.shown();
        let shown = shown.as_str().unwrap();
        assert!(shown.contains("\n\nhello\n--") && shown.contains("\n\n[5 bytes]\n--"), "{shown}");
        let encoded = body.encode();
        let boundary = encoded.content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        assert!(shown.starts_with(&format!("--{boundary}\n")), "{shown}");
        let failed = Body::File(File {
            at: String::new(),
            name: "x".to_owned(),
            media_type: String::new(),
            content: Content::Path("x".to_owned()),
            max_bytes: 1,
        })
        .complete(|_, _| Err("gone"));
        assert_eq!(failed, Err("gone"));
    }
}
