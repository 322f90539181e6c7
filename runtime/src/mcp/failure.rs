//! Errors of the protocol itself, as opposed to tools that failed.

use std::borrow::Cow;

use http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::message::Id;
use super::revision::Revision;

/// JSON-RPC error codes in use. No other code of the protocol's range is ever sent.
mod code {
    pub const PARSE: i32 = -32700;
    pub const INVALID_REQUEST: i32 = -32600;
    pub const METHOD_NOT_FOUND: i32 = -32601;
    pub const INVALID_PARAMS: i32 = -32602;
    pub const INTERNAL: i32 = -32603;
    pub const HEADER_MISMATCH: i32 = -32020;
    pub const MISSING_CAPABILITY: i32 = -32021;
    pub const UNSUPPORTED_VERSION: i32 = -32022;
}

/// An error answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// Of the request, where it could be read. An answer never carries a null id.
    pub id: Option<Id>,
    /// HTTP status; of no meaning on stdio.
    pub status: StatusCode,
    code: i32,
    message: Cow<'static, str>,
    /// Boxed, because few have any and every result would be larger for it.
    data: Option<Box<Value>>,
}

impl Failure {
    fn new(status: StatusCode, code: i32, message: impl Into<Cow<'static, str>>) -> Self {
        Self { id: None, status, code, message: message.into(), data: None }
    }

    /// Not JSON.
    pub(crate) fn parse(cause: &serde_json::Error) -> Self {
        // The position is of use; what stands there may be a secret and is not repeated.
        let place = format!("not JSON: stopped at line {}, column {}", cause.line(), cause.column());
        Self::new(StatusCode::BAD_REQUEST, code::PARSE, place)
    }

    /// JSON, but no message of the protocol.
    pub(crate) fn invalid_request(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code::INVALID_REQUEST, message)
    }

    /// A method that the spoken revision has not, or that a server of tools has not.
    pub(crate) fn method_not_found(method: &str, revision: Revision) -> Self {
        // Before 2026-07-28 a 404 told the client that its session was gone.
        let status = if revision.has_initialize() { StatusCode::OK } else { StatusCode::NOT_FOUND };
        let method: String = method.chars().take(80).collect();
        Self::new(status, code::METHOD_NOT_FOUND, format!("no method {method:?} here: this server offers tools"))
    }

    /// The message is well formed and its parameters are not what the method takes.
    pub(crate) fn invalid_params(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::OK, code::INVALID_PARAMS, message)
    }

    /// A member of `_meta` that every request must carry is missing or malformed.
    pub(crate) fn invalid_meta(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code::INVALID_PARAMS, message)
    }

    /// No such tool here. A tool that is hidden answers the same.
    pub(crate) fn unknown_tool(name: &str) -> Self {
        let name: String = name.chars().take(80).collect();
        Self::invalid_params(format!("unknown tool {name:?}: tools/list names the tools of this server"))
    }

    /// An HTTP header is missing, malformed or at odds with the body.
    pub(crate) fn header_mismatch(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code::HEADER_MISMATCH, message)
    }

    /// The tool needs what the client did not say that it can do.
    pub(crate) fn missing_capability(missing: &Map<String, Value>) -> Self {
        let names = missing.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let mut failure = Self::new(
            StatusCode::BAD_REQUEST,
            code::MISSING_CAPABILITY,
            format!("this tool needs a client that declares the capability {names}"),
        );
        failure.data = Some(Box::new(json!({"requiredCapabilities": missing})));
        failure
    }

    /// A revision that is not known here.
    pub(crate) fn unsupported_version(requested: &str) -> Self {
        let requested: String = requested.chars().take(80).collect();
        let supported = Revision::ALL.map(Revision::as_str);
        let mut failure = Self::new(
            StatusCode::BAD_REQUEST,
            code::UNSUPPORTED_VERSION,
            format!("protocol version {requested:?} is not supported"),
        );
        failure.data = Some(Box::new(json!({"supported": supported, "requested": requested})));
        failure
    }

    /// A fault of this program, in one call: the endpoint works, so the status does not say otherwise.
    /// Says nothing more: what is known is in the log.
    pub(crate) fn internal() -> Self {
        Self::new(StatusCode::OK, code::INTERNAL, "internal error; the server's log says where")
    }

    /// As the answer to this request.
    #[must_use]
    pub(crate) fn to(mut self, id: &Id) -> Self {
        self.id = Some(id.clone());
        self
    }

    /// The finished message.
    pub(crate) fn to_json(&self) -> Vec<u8> {
        #[derive(Serialize)]
        struct Answer<'a> {
            jsonrpc: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            id: Option<&'a Id>,
            error: Error<'a>,
        }
        #[derive(Serialize)]
        struct Error<'a> {
            code: i32,
            message: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            data: Option<&'a Value>,
        }
        let error = Error { code: self.code, message: &self.message, data: self.data.as_deref() };
        super::reply::to_json(&Answer { jsonrpc: "2.0", id: self.id.as_ref(), error })
    }
}
