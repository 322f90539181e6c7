//! Bodies, both ways: what is sent tells how far it is, what comes is bounded.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt as _;
use hyper::body::{Body, Frame, Incoming, SizeHint};
use tokio::task::JoinHandle;

use super::innermost;
use crate::request::Piece;
use crate::zoho::transport::{TransportError, Upload, Watch};

/// A large body is handed over in pieces of this size, so that its progress can be told.
const PIECE: usize = 64 * 1024;

/// As much of a file is read at once.
const BLOCK: usize = 256 * 1024;

/// A body on its way out.
pub(super) struct Outgoing {
    source: Source,
    sent: Option<Sent>,
}

/// Where its bytes come from.
pub(super) enum Source {
    /// They are at hand.
    Bytes(Bytes),
    /// Some are on disk.
    Upload(Reader),
}

/// Reads a body's pieces, one block ahead of what is sent at most.
pub(super) struct Reader {
    upload: Upload,
    /// Which piece is next, and how much of it was taken.
    next: (usize, u64),
    left: u64,
    block: Bytes,
    reading: Option<JoinHandle<io::Result<Bytes>>>,
}

impl Reader {
    pub(super) fn new(upload: Upload) -> Self {
        Self { left: upload.size, upload, next: (0, 0), block: Bytes::new(), reading: None }
    }

    /// The next bytes; none at the end. Disks can be slow, and other calls go on meanwhile.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<io::Result<Bytes>> {
        while self.block.is_empty() {
            if let Some(reading) = &mut self.reading {
                let read = ready!(Pin::new(reading).poll(context));
                self.reading = None;
                let block = read.map_err(io::Error::other)??;
                self.next.1 += block.len() as u64;
                self.block = block;
                continue;
            }
            let (index, from) = self.next;
            match self.upload.pieces.get(index) {
                None => return Poll::Ready(Ok(Bytes::new())),
                Some(Piece::Bytes(bytes)) => {
                    self.block = bytes.clone();
                    self.next = (index + 1, 0);
                }
                Some(Piece::File(open)) if from >= open.size() => self.next = (index + 1, 0),
                Some(Piece::File(open)) => {
                    let open = open.clone();
                    self.reading = Some(tokio::task::spawn_blocking(move || open.read(from, BLOCK)));
                }
            }
        }
        let piece = self.block.split_to(self.block.len().min(PIECE));
        self.left -= piece.len() as u64;
        Poll::Ready(Ok(piece))
    }
}

/// How far a body is, for the time limit and for whoever watches.
pub(super) struct Sent {
    bytes: Arc<AtomicU64>,
    total: u64,
    watch: Arc<dyn Watch>,
}

impl Outgoing {
    /// In one piece, without telling.
    pub(super) const fn whole(source: Source) -> Self {
        Self { source, sent: None }
    }

    /// In pieces; `bytes` counts what was handed over.
    pub(super) fn watched(source: Source, bytes: Arc<AtomicU64>, watch: Arc<dyn Watch>) -> Self {
        let mut outgoing = Self::whole(source);
        let total = outgoing.left();
        outgoing.sent = Some(Sent { bytes, total, watch });
        outgoing
    }

    fn left(&self) -> u64 {
        match &self.source {
            Source::Bytes(rest) => rest.len() as u64,
            Source::Upload(reader) => reader.left,
        }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let Self { source, sent } = &mut *self;
        let piece = match source {
            Source::Bytes(rest) => {
                let size = if sent.is_some() { rest.len().min(PIECE) } else { rest.len() };
                rest.split_to(size)
            }
            Source::Upload(reader) => match ready!(reader.poll(context)) {
                Ok(piece) => piece,
                Err(error) => return Poll::Ready(Some(Err(error))),
            },
        };
        if piece.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(sent) = sent {
            let size = piece.len() as u64;
            let now = sent.bytes.fetch_add(size, Ordering::Relaxed) + size;
            sent.watch.sent(now, sent.total);
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left() == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left())
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
