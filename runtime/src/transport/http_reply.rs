//! Replies of the protocol core as HTTP responses.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use hyper::body::{Frame, SizeHint};

use crate::mcp::{Payload, Reply};

/// Smaller lists are not worth the header.
const WORTH_COMPRESSING: usize = 1024;

/// The response for a reply of the protocol core to a request with these headers.
pub(super) fn response(reply: Reply, request: &HeaderMap) -> Response {
    let Reply { status, payload, headers } = reply;
    let (pieces, encoding) = match payload {
        None => return finish(status, Response::default()),
        Some(Payload::List { before, list, after }) if list.json.len() >= WORTH_COMPRESSING && takes_gzip(request) => {
            (list.packed().gzip(&before, &after).into(), Some("gzip"))
        }
        Some(payload) => (payload.pieces(), None),
    };
    let mut response = Response::new(Body::new(Pieces(pieces.into())));
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    for (name, value) in headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            out.insert(HeaderName::from_static(name), value);
        }
    }
    finish(status, response)
}

/// A response that no message of the protocol caused: a reason for people.
pub(super) fn refusal(status: StatusCode, reason: &'static str) -> Response {
    let mut response = Response::new(Body::from(reason));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    finish(status, response)
}

pub(super) fn finish(status: StatusCode, mut response: Response) -> Response {
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// `Accept-Encoding` names gzip, or anything, with a weight above zero (RFC 9110, 12.5.3).
fn takes_gzip(headers: &HeaderMap) -> bool {
    let mut any = false;
    for value in headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok()) {
        for entry in value.split(',') {
            let (coding, weight) = entry.split_once(';').unwrap_or((entry, "q=1"));
            let weight = weight.trim().trim_start_matches(['q', 'Q']).trim_start().trim_start_matches('=').trim();
            let wanted = weight.parse::<f32>().is_ok_and(|weight| weight > 0.0);
            match coding.trim() {
                coding if coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip") => {
                    return wanted;
                }
                "*" => any = wanted,
                _ => {}
            }
        }
    }
    any
}

/// A body in several pieces, of known length, so that shared bytes are not copied together.
struct Pieces(VecDeque<Bytes>);

impl hyper::body::Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.iter().map(|piece| piece.len() as u64).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_for_those_who_ask() {
        let table: &[(&str, bool)] = &[
            ("gzip", true),
            ("GZIP", true),
            ("deflate, gzip;q=0.5, br", true),
            ("gzip; q=0", false),
            ("gzip;q=0.000", false),
            ("*", true),
            ("*, gzip;q=0", false),
            ("gzip;q=0, *", false),
            ("identity", false),
            ("", false),
            ("gzip;q=x", false),
        ];
        for (value, expected) in table {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_ENCODING, value.parse().unwrap());
            assert_eq!(takes_gzip(&headers), *expected, "{value}");
        }
        assert!(!takes_gzip(&HeaderMap::new()));
    }
}
