//! A call up to the moment of sending: everything that needs neither network nor credentials.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::uri::Uri;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::Service;
use super::dry_run::DryRun;
use crate::arguments::{self, Arguments, Violations};
use crate::descriptor::{Step, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::request::{Request, target};
use crate::secret::MASK;
use crate::zoho::HttpRequest;
use crate::zoho::hosts::Origin;
use crate::zoho::oauth::AccessToken;

/// A request that has passed every check.
pub(super) struct Prepared<'a> {
    pub(super) tool: &'static ToolDescriptor,
    pub(super) step: &'static Step,
    pub(super) arguments: Arguments,
    pub(super) request: Request,
    pub(super) origin: &'a Origin,
    pub(super) uri: Uri,
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
        let mut context = self.context.clone();
        context.now.at = self.clock.now();
        let (arguments, requests) = arguments::prepare(tool, arguments, &context).map_err(refused)?;
        self.sendable(tool, arguments, requests)
    }

    /// The same for arguments that were prepared before and have changed since.
    pub(super) fn prepare_again(
        &self,
        tool: &'static ToolDescriptor,
        arguments: Arguments,
    ) -> Result<Prepared<'_>, CallError> {
        let requests = arguments::rebuild(tool, &arguments, &self.context).map_err(refused)?;
        self.sendable(tool, arguments, requests)
    }

    fn sendable(
        &self,
        tool: &'static ToolDescriptor,
        arguments: Arguments,
        mut requests: Vec<Request>,
    ) -> Result<Prepared<'_>, CallError> {
        let [step] = tool.steps else {
            return Err(internal(format!("{} has {} requests; this runtime sends one", tool.name, tool.steps.len())));
        };
        let Some(request) = requests.pop() else {
            return Err(internal(format!("{} was checked, but gave no request", tool.name)));
        };
        let origin = self.hosts.product(tool.product).map_err(|error| internal(error.to_string()))?;
        let uri = target(&origin.to_string(), tool.product.base_path, step.template, &request)?;
        let (headers, body) = self.headers_and_body(&request)?;
        Ok(Prepared { tool, step, arguments, request, origin, uri, headers, body })
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
    pub(super) fn into_dry_run(self, note: Option<String>) -> DryRun {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let mut headers: Vec<_> =
            self.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        headers.push((AUTHORIZATION.as_str().to_owned(), format!("Zoho-oauthtoken {MASK}")));
        DryRun {
            method: self.request.method.as_str(),
            url: self.uri.to_string(),
            headers,
            body: self.request.body,
            note,
        }
    }
}

/// Every fault of the arguments, as one error.
pub(super) fn refused(violations: Violations) -> CallError {
    let mut error = CallError::from(violations);
    error.message.insert_str(0, "Nothing was sent. ");
    error
}

/// A fault of the descriptor or of the data-centre table, not of the caller.
fn internal(message: String) -> CallError {
    CallError::new(ErrorKind::Internal, message)
}
