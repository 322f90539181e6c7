//! A call up to the moment of sending: everything that needs neither network nor credentials.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::uri::Uri;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::Service;
use super::dry_run::DryRun;
use crate::arguments::{Arguments, At, Violation, Violations};
use crate::descriptor::{Step, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::request::{Request, target};
use crate::secret::MASK;
use crate::zoho::HttpRequest;
use crate::zoho::hosts::Origin;
use crate::zoho::oauth::AccessToken;

/// Violations beyond this many stand in the error's list but not in its text.
const TOLD: usize = 10;

/// A request that has passed every check.
pub(super) struct Prepared<'a> {
    pub(super) tool: &'static ToolDescriptor,
    pub(super) step: &'static Step,
    pub(super) request: Request,
    pub(super) origin: &'a Origin,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Service {
    /// Schema check, semantic check, request, URL check.
    pub(super) fn prepare(
        &self,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<Prepared<'_>, CallError> {
        let [step] = tool.steps else {
            return Err(internal(format!("{} has {} requests; this runtime sends one", tool.name, tool.steps.len())));
        };
        let arguments = check(tool, arguments)?;
        let request = (step.build)(&arguments, &self.context).map_err(refused)?;
        let origin = self.hosts.product(tool.product).map_err(|error| internal(error.to_string()))?;
        let uri = target(&origin.to_string(), tool.product.base_path, step.template, &request)?;
        let (headers, body) = self.headers_and_body(&request)?;
        Ok(Prepared { tool, step, request, origin, uri, headers, body })
    }

    fn headers_and_body(&self, request: &Request) -> Result<(HeaderMap, Bytes), CallError> {
        let mut headers = HeaderMap::with_capacity(request.headers.len() + 4);
        for (name, value) in &request.headers {
            let name = HeaderName::try_from(*name).map_err(|_| internal(format!("`{name}` is no header name")))?;
            let value = HeaderValue::try_from(value)
                .map_err(|_| internal(format!("the value of the header `{name}` cannot be sent")))?;
            headers.insert(name, value);
        }
        // After the tool's own, so that none of these can come from an argument.
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        let mut body = Bytes::new();
        if let Some(value) = &request.body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            body = Bytes::from(value.to_string());
        }
        Ok((headers, body))
    }
}

impl Prepared<'_> {
    /// The request with this token in it.
    pub(super) fn with(&self, token: &AccessToken, limits: &super::Limits) -> HttpRequest {
        let mut headers = self.headers.clone();
        headers.insert(AUTHORIZATION, token.header.clone());
        HttpRequest {
            method: self.request.method,
            uri: self.uri.clone(),
            headers,
            body: self.body.clone(),
            timeout: limits.timeout,
            max_response: limits.answer_bytes,
        }
    }

    /// The request for people to read.
    pub(super) fn into_dry_run(self) -> DryRun {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let mut headers: Vec<_> =
            self.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        headers.push((AUTHORIZATION.as_str().to_owned(), format!("Zoho-oauthtoken {MASK}")));
        DryRun { method: self.request.method.as_str(), url: self.uri.to_string(), headers, body: self.request.body }
    }
}

/// Both layers. The second only sees what has passed the first.
fn check(tool: &ToolDescriptor, arguments: Map<String, Value>) -> Result<Arguments, CallError> {
    let arguments = Value::Object(arguments);
    let mut violations = Violations::new();
    (tool.check)(&arguments, &At::Root, &mut violations);
    if !violations.is_empty() {
        return Err(refused(violations));
    }
    let Value::Object(arguments) = arguments else { unreachable!("it was made an object above") };
    Ok(Arguments::new(arguments))
}

/// One error that tells every fault.
fn refused(violations: Violations) -> CallError {
    let list = violations.into_vec();
    let mut message = match list.len() {
        1 => "Nothing was sent, because an argument is wrong:".to_owned(),
        count => format!("Nothing was sent, because {count} things are wrong with the arguments:"),
    };
    for Violation { at, message: fault, .. } in list.iter().take(TOLD) {
        let at = if at.is_empty() { "arguments" } else { at.trim_start_matches('/') };
        message.push_str(&format!(" `{at}` {fault};"));
    }
    if list.len() > TOLD {
        message.push_str(" and more, see `violations`;");
    }
    message.pop();
    message.push_str(". Correct and call again.");
    CallError { violations: list, ..CallError::new(ErrorKind::InvalidArgument, message) }
}

/// A fault of the descriptor or of the data-centre table, not of the caller.
fn internal(message: String) -> CallError {
    CallError::new(ErrorKind::Internal, message)
}
