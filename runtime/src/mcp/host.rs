//! What the protocol core serves. The real server implements it, and so can a fixture.

use std::sync::{Arc, OnceLock};

use bytes::Bytes;
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};

use super::demands::Demands;
use super::packed::Packed;
use super::progress::Progress;

/// Who answers: the protocol's `Implementation`.
#[derive(Debug, Clone)]
pub struct Identity {
    /// `serverInfo.name`
    pub name: String,
    /// `serverInfo.title`
    pub title: String,
    /// `serverInfo.version`
    pub version: String,
    /// Put into `_meta` of `server/discover`, besides what the protocol asks for.
    pub meta: Map<String, Value>,
}

/// The tools of one server: finished JSON, joined once.
#[derive(Debug, Clone)]
pub struct ToolList {
    /// `[{"name":...},...]`: the value of `tools` in the result of `tools/list`.
    pub json: Bytes,
    /// How many.
    pub count: usize,
    /// Filled by the first client that takes compressed answers; shared by all clones.
    packed: Arc<OnceLock<Packed>>,
}

impl ToolList {
    /// Wraps a finished JSON array of `count` tools.
    #[must_use]
    pub fn new(json: impl Into<Bytes>, count: usize) -> Self {
        Self { json: json.into(), count, packed: Arc::default() }
    }

    /// The array, compressed.
    pub(crate) fn packed(&self) -> &Packed {
        self.packed.get_or_init(|| Packed::new(&self.json))
    }
}

/// What a tool call brought.
#[derive(Debug, Clone)]
pub struct ToolResult {
    /// `content`
    pub content: Vec<Content>,
    /// `structuredContent`
    pub structured: Option<Value>,
    /// `isError`
    pub is_error: bool,
    /// `_meta`, besides what the protocol asks for.
    pub meta: Map<String, Value>,
    /// HTTP response headers, lower case; ignored on stdio.
    pub headers: Vec<(&'static str, String)>,
}

/// One content block.
#[derive(Debug, Clone)]
pub enum Content {
    /// `{"type":"text","text":...}`
    Text(String),
    /// Any other block, as the protocol spells it.
    Block(Value),
}

/// What a call carries besides its arguments.
#[derive(Debug, Clone, Default)]
pub struct CallMeta {
    /// `params._meta`, as sent.
    pub meta: Map<String, Value>,
    /// The revision spoken.
    pub protocol_version: String,
    /// `clientInfo.name`, where known; over HTTP in requests of older revisions, which do not repeat it, `User-Agent`.
    pub client: Option<String>,
    /// Where the client wants to be told how far the call is.
    pub progress: Option<Arc<Progress>>,
}

/// One server with its tools.
pub trait Host: Send + Sync + 'static {
    /// Who answers.
    fn identity(&self) -> &Identity;
    /// What a model is told about the server as a whole.
    fn instructions(&self) -> Option<&str>;
    /// The tools, in a fixed order.
    fn tools(&self) -> &ToolList;
    /// What a call of this tool must bring besides its arguments; `None` where it demands nothing.
    ///
    /// Checked before [`Host::call`], in requests of 2026-07-28 alone: no older revision tells the
    /// capabilities in each request or repeats arguments in headers.
    fn demands(&self, _name: &str) -> Option<&Demands> {
        None
    }
    /// Calls a tool. `None`: there is no tool of this name here. Dropping the future cancels.
    fn call<'a>(
        &'a self,
        name: &'a str,
        arguments: Map<String, Value>,
        meta: CallMeta,
    ) -> BoxFuture<'a, Option<ToolResult>>;
    /// Completes once nothing is answered here any more, not even calls that run. Without it, never.
    fn closed(&self) -> BoxFuture<'_, ()> {
        Box::pin(std::future::pending())
    }
}
