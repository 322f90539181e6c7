//! What arrived.

use std::net::IpAddr;

use ::http::{HeaderMap, Method};
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{form, multipart, multipart::Part};

/// A request, read to its end.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: Method,
    /// The path as sent, still encoded.
    pub(crate) path: String,
    /// The path's segments, each decoded after the split, so that an encoded slash stays inside its segment.
    pub(crate) segments: Vec<String>,
    /// The query as sent, without the question mark.
    pub(crate) raw_query: Option<String>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) peer: IpAddr,
}

impl Request {
    pub(crate) fn new(parts: ::http::request::Parts, body: Bytes, peer: IpAddr) -> Self {
        let path = parts.uri.path().to_owned();
        let segments = path
            .trim_start_matches('/')
            .split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        let raw_query = parts.uri.query().map(str::to_owned);
        let query = raw_query.as_deref().map(form::parse).unwrap_or_default();
        Self { method: parts.method, path, segments, raw_query, query, headers: parts.headers, body, peer }
    }

    /// The first value of a query parameter.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A header as text; `None` when absent or not ASCII.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The segments as borrowed text, for matching.
    pub(crate) fn segments(&self) -> Vec<&str> {
        self.segments.iter().map(String::as_str).collect()
    }

    /// The parts of a multipart form; `None` when the body is none.
    pub(crate) fn parts(&self) -> Option<Vec<Part>> {
        multipart::parse(self.header("content-type")?, &self.body)
    }

    /// The body as JSON; `None` when it is none.
    pub(crate) fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}
