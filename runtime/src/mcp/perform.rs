//! Does what was planned, and writes the results.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use serde::Serialize;
use serde_json::{Value, json};

use super::called::called;
use super::failure::Failure;
use super::message::Id;
use super::plan::{Action, Negotiated, Plan};
use super::progress::{Outbox, Progress};
use super::reply::{Payload, Reply, to_json};
use super::revision::Revision;
use super::{Host, Identity};

/// How long a client may go by what `server/discover` and `tools/list` said. Tools are compiled in;
/// they change when the program is exchanged.
const TTL_MS: u32 = 60_000;
/// A list belongs to one token and must not be shared between tokens.
const CACHE_SCOPE: &str = "private";
/// `_meta` of a result: who answers.
pub(super) const META_SERVER: &str = "io.modelcontextprotocol/serverInfo";

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
                Ok(Some(result)) => called(id, modern.then(|| server_info(host.identity())), result),
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
pub(super) struct ServerInfo<'a> {
    pub(super) name: &'a str,
    pub(super) title: &'a str,
    pub(super) version: &'a str,
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
