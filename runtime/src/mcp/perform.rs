//! Does what was planned, and writes the results.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::failure::Failure;
use super::message::Id;
use super::plan::{Action, Negotiated, Plan};
use super::progress::{Outbox, Progress};
use super::reply::{Payload, Reply, to_json};
use super::revision::Revision;
use super::{Content, Host, Identity, ToolResult};

/// How long a client may go by what `server/discover` and `tools/list` said. Tools are compiled in;
/// they change when the program is exchanged.
const TTL_MS: u32 = 60_000;
/// A list belongs to one token and must not be shared between tokens.
const CACHE_SCOPE: &str = "private";
/// `_meta` of a result: who answers.
const META_SERVER: &str = "io.modelcontextprotocol/serverInfo";

/// Does what was planned and answers the request. What there is to tell meanwhile goes to `outbox`, if there is one.
pub(crate) async fn perform(host: &dyn Host, id: &Id, plan: Plan, outbox: Option<&Outbox>) -> Reply {
    let modern = plan.modern;
    match plan.action {
        Action::Initialize(negotiated) => answer(id, &initialized(host, &negotiated)),
        Action::Discover => answer(id, &discovered(host)),
        Action::Ping => answer(id, &json!({})),
        Action::List => listed(host, id, modern),
        Action::Call { name, arguments, mut meta, progress } => {
            let outbox = progress.zip(outbox);
            meta.progress = outbox.map(|(token, outbox)| Arc::new(Progress::new(token, outbox.clone())));
            // A panic ends this call and nothing else.
            match AssertUnwindSafe(host.call(&name, arguments, meta)).catch_unwind().await {
                Ok(Some(result)) => called(host, id, modern, result),
                Ok(None) => Failure::unknown_tool(&name).to(id).into(),
                Err(_) => Failure::internal().to(id).into(),
            }
        }
    }
}

fn answer(id: &Id, result: &impl Serialize) -> Reply {
    #[derive(Serialize)]
    struct Answer<'a, T> {
        jsonrpc: &'static str,
        id: &'a Id,
        result: &'a T,
    }
    Reply::ok(Payload::Whole(to_json(&Answer { jsonrpc: "2.0", id, result }).into()))
}

/// The protocol's `Implementation`.
#[derive(Serialize)]
struct ServerInfo<'a> {
    name: &'a str,
    title: &'a str,
    version: &'a str,
}

fn server_info(identity: &Identity) -> ServerInfo<'_> {
    ServerInfo { name: &identity.name, title: &identity.title, version: &identity.version }
}

fn initialized(host: &dyn Host, negotiated: &Negotiated) -> Value {
    let revision = negotiated.revision.unwrap_or(Revision::LATEST_WITH_INITIALIZE);
    let mut result = json!({
        "protocolVersion": revision.as_str(),
        "capabilities": {"tools": {}},
        "serverInfo": server_info(host.identity()),
    });
    if let Some(instructions) = host.instructions() {
        result["instructions"] = instructions.into();
    }
    result
}

fn discovered(host: &dyn Host) -> Value {
    let mut result = json!({
        "resultType": "complete",
        "supportedVersions": Revision::ALL.map(Revision::as_str),
        "capabilities": {"tools": {}},
        "ttlMs": TTL_MS,
        "cacheScope": CACHE_SCOPE,
    });
    if let Some(instructions) = host.instructions() {
        result["instructions"] = instructions.into();
    }
    let mut meta = host.identity().meta.clone();
    meta.insert(META_SERVER.to_owned(), json!(server_info(host.identity())));
    result["_meta"] = Value::Object(meta);
    result
}

fn listed(host: &dyn Host, id: &Id, modern: bool) -> Reply {
    let mut before = br#"{"jsonrpc":"2.0","id":"#.to_vec();
    before.extend(to_json(id));
    let after = if modern {
        before.extend_from_slice(br#","result":{"resultType":"complete","tools":"#);
        let meta = json!({META_SERVER: server_info(host.identity())});
        format!(r#","ttlMs":{TTL_MS},"cacheScope":"{CACHE_SCOPE}","_meta":{meta}}}}}"#)
    } else {
        before.extend_from_slice(br#","result":{"tools":"#);
        "}}".to_owned()
    };
    Reply::ok(Payload::List { before: before.into(), list: host.tools().clone(), after: after.into() })
}

fn called(host: &dyn Host, id: &Id, modern: bool, result: ToolResult) -> Reply {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct CallResult<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        result_type: Option<&'static str>,
        content: Vec<Block<'a>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        structured_content: Option<Value>,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        is_error: bool,
        #[serde(rename = "_meta", skip_serializing_if = "Meta::is_empty")]
        meta: Meta<'a>,
    }
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Block<'a> {
        Text {
            #[serde(rename = "type")]
            kind: &'static str,
            text: &'a str,
        },
        Other(&'a Value),
    }
    #[derive(Serialize)]
    struct Meta<'a> {
        #[serde(flatten)]
        told: &'a Map<String, Value>,
        // META_SERVER
        #[serde(rename = "io.modelcontextprotocol/serverInfo", skip_serializing_if = "Option::is_none")]
        server: Option<ServerInfo<'a>>,
    }
    impl Meta<'_> {
        fn is_empty(&self) -> bool {
            self.told.is_empty() && self.server.is_none()
        }
    }
    let ToolResult { content, structured, is_error, meta, headers } = result;
    let content = content.iter().map(|block| match block {
        Content::Text(text) => Block::Text { kind: "text", text },
        Content::Block(block) => Block::Other(block),
    });
    let meta = Meta { told: &meta, server: modern.then(|| server_info(host.identity())) };
    let reply = answer(
        id,
        &CallResult {
            result_type: modern.then_some("complete"),
            content: content.collect(),
            structured_content: structured,
            is_error,
            meta,
        },
    );
    Reply { status: StatusCode::OK, headers, ..reply }
}
