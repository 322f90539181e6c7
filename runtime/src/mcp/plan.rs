//! From a request to what is to be done: which revision it speaks, and whether it keeps to it.

use http::HeaderMap;
use serde_json::{Map, Value};

use super::failure::Failure;
use super::headers;
use super::message::{Id, Request};
use super::progress;
use super::revision::Revision;
use super::{CallMeta, Host};

/// `_meta` of a request: the revision that it speaks.
const META_VERSION: &str = "io.modelcontextprotocol/protocolVersion";
/// `_meta` of a request: what the client can do.
const META_CAPABILITIES: &str = "io.modelcontextprotocol/clientCapabilities";
/// `_meta` of a request: who the client says it is.
const META_CLIENT: &str = "io.modelcontextprotocol/clientInfo";

/// What `initialize` settled on a connection that has a memory. Requests of 2026-07-28 never look
/// at it.
#[derive(Debug, Clone, Default)]
pub struct Negotiated {
    /// The revision.
    pub revision: Option<Revision>,
    /// `clientInfo.name`.
    pub client: Option<String>,
}

/// How a request came.
#[derive(Debug, Clone, Copy)]
pub enum Channel<'a> {
    /// By HTTP, with these headers.
    Http(&'a HeaderMap),
    /// Over a pipe.
    Pipe(&'a Negotiated),
}

/// What is to be done, and in which form it is answered.
#[derive(Debug)]
pub(crate) struct Plan {
    /// Every request says everything; answers carry `resultType` and the like.
    pub modern: bool,
    pub action: Action,
}

/// What is to be done.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "nearly all actions are calls, and each is moved twice")]
pub(crate) enum Action {
    Initialize(Negotiated),
    Discover,
    Ping,
    List,
    Call { name: String, arguments: Map<String, Value>, meta: CallMeta, progress: Option<Id> },
}

/// Decides what is to be done.
pub(crate) fn plan(host: &dyn Host, request: Request, channel: Channel<'_>) -> Result<Plan, Failure> {
    let id = request.id.clone();
    if request.params.get("_meta").is_some_and(|meta| !meta.is_object()) {
        return Err(Failure::invalid_meta("params._meta is not an object").to(&id));
    }
    if is_modern(&request, channel) { modern(host, request, channel) } else { legacy(request, channel) }
        .map_err(|failure| failure.to(&id))
}

fn is_modern(request: &Request, channel: Channel<'_>) -> bool {
    if request.meta().is_some_and(|meta| meta.contains_key(META_VERSION))
        || matches!(&*request.method, "server/discover" | "subscriptions/listen")
    {
        return true;
    }
    let Channel::Http(headers) = channel else { return false };
    headers.contains_key(headers::METHOD)
        || (request.method != "initialize"
            && headers
                .get(headers::PROTOCOL_VERSION)
                .is_some_and(|version| version.as_bytes() == Revision::V2026_07_28.as_str().as_bytes()))
}

fn modern(host: &dyn Host, request: Request, channel: Channel<'_>) -> Result<Plan, Failure> {
    let meta = request.meta();
    let member = |name: &str| meta.and_then(|meta| meta.get(name));
    let (Some(version), Some(Value::Object(capabilities))) =
        (member(META_VERSION).and_then(Value::as_str), member(META_CAPABILITIES))
    else {
        return Err(Failure::invalid_meta(format!(
            "params._meta must hold {META_VERSION} (a string) and {META_CAPABILITIES} (an object)"
        )));
    };
    let name = tool_name(&request);
    let demands = name.and_then(|name| host.demands(name));
    if let Channel::Http(headers) = channel {
        headers::require(headers, headers::PROTOCOL_VERSION, version)?;
        headers::require(headers, headers::METHOD, &request.method)?;
        if let Some(name) = name {
            headers::require_encoded(headers, headers::NAME, name)?;
        }
        if let Some(demands) = demands {
            demands.check_headers(headers, request.params.get("arguments"))?;
        }
    }
    let Some(revision) = Revision::parse(version) else { return Err(Failure::unsupported_version(version)) };
    if let Some(demands) = demands {
        demands.check_capabilities(capabilities)?;
    }
    let client = member(META_CLIENT).and_then(client_name);
    let action = match &*request.method {
        "server/discover" => Action::Discover,
        "tools/list" => list(&request)?,
        "tools/call" => call(request, revision, client)?,
        method => return Err(Failure::method_not_found(method, Revision::V2026_07_28)),
    };
    Ok(Plan { modern: true, action })
}

fn legacy(request: Request, channel: Channel<'_>) -> Result<Plan, Failure> {
    let (revision, client) = match channel {
        // Nothing of `initialize` is remembered between requests.
        Channel::Http(headers) => (revision_by_header(headers)?, user_agent(headers)),
        Channel::Pipe(negotiated) => {
            (negotiated.revision.unwrap_or(Revision::LATEST_WITH_INITIALIZE), negotiated.client.clone())
        }
    };
    let action = match &*request.method {
        "initialize" => initialize(&request)?,
        "ping" => Action::Ping,
        "tools/list" => list(&request)?,
        "tools/call" => call(request, revision, client)?,
        method => return Err(Failure::method_not_found(method, Revision::LATEST_WITH_INITIALIZE)),
    };
    Ok(Plan { modern: false, action })
}

/// The revision that the headers tell; 2025-03-26, which knew no such header, where they are silent.
pub(crate) fn revision_by_header(headers: &HeaderMap) -> Result<Revision, Failure> {
    match headers::single(headers, headers::PROTOCOL_VERSION)? {
        None => Ok(Revision::V2025_03_26),
        Some(version) => Revision::parse(version).ok_or_else(|| Failure::unsupported_version(version)),
    }
}

fn initialize(request: &Request) -> Result<Action, Failure> {
    let Some(asked) = request.params.get("protocolVersion").and_then(Value::as_str) else {
        return Err(Failure::invalid_params("params.protocolVersion is missing or not a string"));
    };
    let revision =
        Revision::parse(asked).filter(|revision| revision.has_initialize()).unwrap_or(Revision::LATEST_WITH_INITIALIZE);
    let client = request.params.get("clientInfo").and_then(client_name);
    Ok(Action::Initialize(Negotiated { revision: Some(revision), client }))
}

/// What a client calls itself where the protocol does not tell.
fn user_agent(headers: &HeaderMap) -> Option<String> {
    let agent = headers.get(http::header::USER_AGENT)?.to_str().ok()?;
    Some(agent.chars().take(200).collect())
}

fn client_name(client: &Value) -> Option<String> {
    client.get("name").and_then(Value::as_str).map(|name| name.chars().take(200).collect())
}

fn list(request: &Request) -> Result<Action, Failure> {
    match request.params.get("cursor") {
        None | Some(Value::Null) => Ok(Action::List),
        // All tools stand on one page, so no cursor was ever given out.
        Some(_) => Err(Failure::invalid_params("params.cursor is not one that this server gave")),
    }
}

fn tool_name(request: &Request) -> Option<&str> {
    if request.method == "tools/call" { request.params.get("name").and_then(Value::as_str) } else { None }
}

fn call(mut request: Request, revision: Revision, client: Option<String>) -> Result<Action, Failure> {
    let progress = progress::token(&request);
    let Some(Value::String(name)) = request.params.remove("name") else {
        return Err(Failure::invalid_params("params.name is missing or not a string"));
    };
    let arguments = match request.params.remove("arguments") {
        Some(Value::Object(arguments)) => arguments,
        None | Some(Value::Null) => Map::new(),
        Some(_) => return Err(Failure::invalid_params("params.arguments is not an object")),
    };
    let meta = match request.params.remove("_meta") {
        Some(Value::Object(meta)) => meta,
        _ => Map::new(),
    };
    let meta = CallMeta { meta, protocol_version: revision.as_str().to_owned(), client, progress: None };
    Ok(Action::Call { name, arguments, meta, progress })
}
