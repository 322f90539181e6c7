//! Bodies, both ways: what is sent tells how far it is, what comes is bounded.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;
use hyper::body::{Body, Frame, Incoming, SizeHint};

use super::innermost;
use crate::zoho::transport::{TransportError, Watch};

/// A large body is handed over in pieces of this size, so that its progress can be told.
const PIECE: usize = 64 * 1024;

/// A body on its way out.
pub(super) struct Outgoing {
    rest: Bytes,
    sent: Option<Sent>,
}

/// How far a body is, for the time limit and for whoever watches.
pub(super) struct Sent {
    bytes: Arc<AtomicU64>,
    total: u64,
    watch: Arc<dyn Watch>,
}

impl Outgoing {
    /// In one piece, without telling.
    pub(super) const fn whole(bytes: Bytes) -> Self {
        Self { rest: bytes, sent: None }
    }

    /// In pieces; `bytes` counts what was handed over.
    pub(super) fn watched(body: Bytes, bytes: Arc<AtomicU64>, watch: Arc<dyn Watch>) -> Self {
        let total = body.len() as u64;
        Self { rest: body, sent: Some(Sent { bytes, total, watch }) }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let size = if self.sent.is_some() { self.rest.len().min(PIECE) } else { self.rest.len() };
        let piece = self.rest.split_to(size);
        if let Some(sent) = &self.sent {
            let now = sent.bytes.fetch_add(size as u64, Ordering::Relaxed) + size as u64;
            sent.watch.sent(now, sent.total);
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}

/// Reads the body, and stops reading where it grows beyond `max`.
pub(super) async fn read(mut body: Incoming, max: usize) -> Result<Bytes, TransportError> {
    let announced = body.size_hint().lower();
    if announced > max as u64 {
        return Err(TransportError::TooLarge(max));
    }
    let mut whole = BytesMut::new();
    let mut first = Bytes::new();
    while let Some(data) = next(&mut body).await? {
        if first.len() + whole.len() + data.len() > max {
            return Err(TransportError::TooLarge(max));
        }
        // Most answers are one frame, which is then handed on without a copy.
        if first.is_empty() && whole.is_empty() {
            first = data;
            continue;
        }
        if whole.is_empty() {
            whole.reserve(usize::try_from(announced).unwrap_or(0).max(first.len() + data.len()));
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&data);
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}

/// The next piece; `None` at the end.
pub(super) async fn next(body: &mut Incoming) -> Result<Option<Bytes>, TransportError> {
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|error| TransportError::NoAnswer(innermost(&error)))?;
        if let Ok(data) = frame.into_data() {
            return Ok(Some(data));
        }
    }
    Ok(None)
}
