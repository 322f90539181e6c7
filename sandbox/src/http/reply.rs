//! What is sent back.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// A reply, and what it costs where the product counts credits.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Credits used by the request; 1 unless the handler says otherwise.
    pub(crate) credits: u64,
}

impl Reply {
    /// A status and nothing else: no body, not even an empty object.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new(), credits: 1 }
    }

    /// A JSON body.
    pub(crate) fn json(status: u16, body: &Value) -> Self {
        Self { body: body.to_string().into_bytes(), ..Self::empty(status) }
            .with_header("content-type", "application/json;charset=utf-8")
    }

    /// An HTML page, as proxies in front of Zoho answer.
    pub(crate) fn html(status: u16, page: &str) -> Self {
        Self { body: page.as_bytes().to_vec(), ..Self::empty(status) }
            .with_header("content-type", "text/html;charset=utf-8")
    }

    /// A file to be downloaded.
    pub(crate) fn file(name: &str, media_type: &str, content: &[u8]) -> Self {
        let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
        Self { body: content.to_vec(), ..Self::empty(200) }
            .with_header("content-type", media_type)
            .with_header("content-disposition", &format!("attachment; filename*=UTF-8''{encoded}"))
    }

    /// This reply with a header more.
    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// This reply at another price.
    pub(crate) fn costing(mut self, credits: u64) -> Self {
        self.credits = credits;
        self
    }
}
