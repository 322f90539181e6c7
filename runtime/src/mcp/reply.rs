//! Finished answers.

use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;

use super::ToolList;
use super::failure::Failure;

/// What goes back for one HTTP body or one line.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status; of no meaning on stdio.
    pub status: StatusCode,
    /// `None` where there is nothing to say: only notifications came.
    pub payload: Option<Payload>,
    /// HTTP response headers, lower case.
    pub headers: Vec<(&'static str, String)>,
}

/// One finished JSON text.
#[derive(Debug, Clone)]
pub enum Payload {
    /// In one piece.
    Whole(Bytes),
    /// The list of tools, which is shared and never written anew, and what stands around it.
    List {
        /// Up to the array.
        before: Bytes,
        /// The array.
        list: ToolList,
        /// From the array on.
        after: Bytes,
    },
}

impl Payload {
    /// The pieces that make the text.
    #[must_use]
    pub fn pieces(self) -> Vec<Bytes> {
        match self {
            Self::Whole(text) => vec![text],
            Self::List { before, list, after } => vec![before, list.json, after],
        }
    }

    /// The text in one piece.
    #[must_use]
    pub fn to_vec(self) -> Vec<u8> {
        self.pieces().concat()
    }
}

impl Reply {
    /// An answer.
    pub(crate) fn ok(payload: Payload) -> Self {
        Self { status: StatusCode::OK, payload: Some(payload), headers: Vec::new() }
    }

    /// The message was taken and has no answer.
    pub(crate) const fn accepted() -> Self {
        Self { status: StatusCode::ACCEPTED, payload: None, headers: Vec::new() }
    }
}

impl From<Failure> for Reply {
    fn from(failure: Failure) -> Self {
        Self { status: failure.status, payload: Some(Payload::Whole(failure.to_json().into())), headers: Vec::new() }
    }
}

/// Minified. Everything that is serialised here has string keys and no failing parts.
pub(crate) fn to_json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_else(|_| Failure::internal().to_json())
}
