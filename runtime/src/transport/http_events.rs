//! A call that tells how far it is, as a stream of events: its notifications, then its answer.

use std::convert::Infallible;
use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use futures_util::stream;
use http::{HeaderName, HeaderValue, StatusCode, header};

use super::http_reply::finish;
use crate::mcp::{Conversation, Host, Payload};

/// The response. When the client closes the connection, the stream is dropped, and the call with it; when its server is
/// closed, the stream ends without an answer.
pub(super) fn events(conversation: Conversation, host: Arc<dyn Host>) -> Response {
    let Conversation { first, told, reply } = conversation;
    let closed: BoxFuture<'static, ()> = Box::pin(async move { host.closed().await });
    let rest = stream::unfold((Some(first), Some((told, reply, closed))), async |(ready, running)| {
        if let Some(message) = ready {
            return Some((Ok(Bytes::from(written(&message))), (None, running)));
        }
        let (mut told, mut reply, mut closed) = running?;
        let reply = tokio::select! {
            biased;
            () = &mut closed => return None,
            Some(message) = told.recv() => {
                return Some((Ok(written(&message).into()), (None, Some((told, reply, closed)))));
            }
            reply = &mut reply => reply,
        };
        // What was told in the same moment stands before the answer.
        let mut last: Vec<u8> = Vec::new();
        while let Ok(message) = told.try_recv() {
            last.extend(written(&message));
        }
        last.extend(written(&reply.payload.map(Payload::to_vec).unwrap_or_default()));
        Some((Ok::<_, Infallible>(Bytes::from(last)), (None, None)))
    });
    let mut response = Response::new(Body::from_stream(rest));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // Proxies that gather answers would tell everything at the end.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    finish(StatusCode::OK, response)
}

/// One event. Messages are compact JSON and hold no line end.
fn written(message: &[u8]) -> Vec<u8> {
    [b"event: message\ndata: ", message, b"\n\n"].concat()
}
