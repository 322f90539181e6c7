//! Bodies that are too large for one look: how far they are is told, and a file goes to disk as it comes.

use std::sync::Arc;

use bytes::BytesMut;
use futures_util::StreamExt as _;

use super::Service;
use super::prepared::{Prepared, save_as};
use crate::files::Writing;
use crate::mcp::Progress;
use crate::zoho::answer;
use crate::zoho::{HttpRequest, HttpResponse, Streamed, TransportError, Watch};

/// As much is gathered before the disk is asked.
const BLOCK: usize = 256 * 1024;

/// A file that lies on disk, under a name that nobody looks for yet.
pub(super) struct Spooled {
    pub(super) file: Writing,
    pub(super) size: u64,
}

/// What came of a transfer: a whole answer, or the head of one whose body was spooled.
pub(super) type Transferred = (HttpResponse, Option<Spooled>);

/// Why a transfer broke off.
pub(super) enum Broken {
    /// On the way.
    Transport(TransportError),
    /// Here; the fault follows the name of the argument.
    Disk(String),
}

impl From<TransportError> for Broken {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl Service {
    /// Sends a request that carries a file, or that is answered with one.
    pub(super) async fn transfer(&self, prepared: &Prepared<'_>, request: HttpRequest) -> Result<Transferred, Broken> {
        let max = request.max_response;
        let watch = Arc::new(Told(prepared.progress.clone()));
        let Streamed { status, headers, mut body } = self.transport.open(request, watch).await?;
        let mut response = HttpResponse { status, headers, body: bytes::Bytes::new() };
        let save_as = save_as(prepared.tool, &prepared.arguments);
        if let Some((_, path)) = save_as.filter(|_| answer::is_file(prepared.tool, &response)) {
            let mut file = self.files.begin(path).map_err(Broken::Disk)?;
            let (mut size, mut block) = (0, BytesMut::new());
            while let Some(piece) = body.next().await {
                let piece = piece?;
                size += piece.len() as u64;
                block.extend_from_slice(&piece);
                if block.len() >= BLOCK {
                    file = written(file, block.split()).await?;
                }
            }
            file = written(file, block).await?;
            return Ok((response, Some(Spooled { file, size })));
        }
        let mut whole = BytesMut::new();
        while let Some(piece) = body.next().await {
            let piece = piece?;
            // An answer that is no file is no larger than any other.
            if whole.len() + piece.len() > max.min(self.limits.answer_bytes) && save_as.is_none() {
                return Err(TransportError::TooLarge(max.min(self.limits.answer_bytes)).into());
            }
            whole.extend_from_slice(&piece);
        }
        response.body = whole.freeze();
        Ok((response, None))
    }
}

/// Disks can be slow, and other calls go on meanwhile.
async fn written(mut file: Writing, block: BytesMut) -> Result<Writing, Broken> {
    let writing = tokio::task::spawn_blocking(move || file.write(&block).map(|()| file));
    writing
        .await
        .unwrap_or_else(|_| Err("could not be saved by a fault of this server".to_owned()))
        .map_err(Broken::Disk)
}

/// Nobody, or a client that wants to know.
struct Told(Option<Arc<Progress>>);

impl Watch for Told {
    fn sent(&self, bytes: u64, of: u64) {
        if let Some(progress) = &self.0 {
            progress.bytes(bytes, Some(of), "bytes sent to the vendor");
        }
    }

    fn received(&self, bytes: u64, of: Option<u64>) {
        if let Some(progress) = &self.0 {
            progress.bytes(bytes, of, "bytes received from the vendor");
        }
    }
}
