//! A call up to the moment of sending: everything that needs neither network nor credentials.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::uri::Uri;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value};

use super::dry_run::DryRun;
use super::{Service, Sight};
use crate::arguments::{self, Arguments, At, Violation, ViolationCode, Violations};
use crate::audit::Call;
use crate::descriptor::{Place, Step, ToolDescriptor};
use crate::error::{CallError, ErrorKind};
use crate::files::Files;
use crate::mcp::Progress;
use crate::request::{Body, Content, File, Request, target};
use crate::secret::MASK;
use crate::zoho::hosts::Origin;
use crate::zoho::oauth::AccessToken;
use crate::zoho::{HttpRequest, Upload};

/// What the files of one call may have together: a guard against a hundred of the largest.
const MAX_FILES_BYTES: usize = 100 << 20;

/// A request that has passed every check.
pub(super) struct Prepared<'a> {
    pub(super) tool: &'static ToolDescriptor,
    pub(super) step: &'static Step,
    pub(super) arguments: Arguments,
    pub(super) request: Request,
    pub(super) origin: &'a Origin,
    pub(super) uri: Uri,
    /// Who wants to know how far it is.
    pub(super) progress: Option<Arc<Progress>>,
    /// What is recorded of it, where it is the request of a call and not one that is asked before.
    pub(super) call: Option<Arc<Call>>,
    headers: HeaderMap,
    body: Bytes,
    /// In the place of the body, where a file of it is on disk.
    upload: Option<Upload>,
}

impl Service {
    /// Schema check, semantic check, request, URL check.
    pub(super) fn prepare(
        &self,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<Prepared<'_>, CallError> {
        self.prepare_for(&Sight::default(), tool, arguments)
    }

    /// The same for a caller for whom something of the tool may not be there.
    pub(super) fn prepare_for(
        &self,
        sight: &Sight,
        tool: &'static ToolDescriptor,
        arguments: Map<String, Value>,
    ) -> Result<Prepared<'_>, CallError> {
        let mut context = self.context.clone();
        context.now.at = self.clock.now();
        context.withheld = sight.withheld(tool);
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
        if let Some(path) = save_as(tool, &arguments) {
            self.files.can_save(path.1).map_err(|fault| refused_file(path.0, &fault))?;
        }
        let headers = self.headers(step, &request)?;
        let mut prepared = Prepared {
            tool,
            step,
            arguments,
            request,
            origin,
            uri,
            progress: None,
            call: None,
            headers,
            body: Bytes::new(),
            upload: None,
        };
        if prepared.request.body.as_ref().is_none_or(Body::is_complete) {
            prepared.encode()?;
        }
        Ok(prepared)
    }

    /// The same with the contents of files that the caller named by their paths.
    pub(super) async fn with_files<'a>(&self, mut prepared: Prepared<'a>) -> Result<Prepared<'a>, CallError> {
        let Some(body) = prepared.request.body.take_if(|body| !body.is_complete()) else { return Ok(prepared) };
        let files = self.files.clone();
        // Disks can be slow, and other calls go on meanwhile.
        let read = tokio::task::spawn_blocking(move || complete(body, &files));
        let body = read.await.map_err(|_| internal("reading a file failed".to_owned()))??;
        prepared.request.body = Some(body);
        prepared.encode()?;
        Ok(prepared)
    }

    /// The same, waiting for the disk.
    pub(super) fn with_files_now<'a>(&self, mut prepared: Prepared<'a>) -> Result<Prepared<'a>, CallError> {
        if let Some(body) = prepared.request.body.take_if(|body| !body.is_complete()) {
            prepared.request.body = Some(complete(body, &self.files)?);
            prepared.encode()?;
        }
        Ok(prepared)
    }

    fn headers(&self, step: &Step, request: &Request) -> Result<HeaderMap, CallError> {
        let mut headers = HeaderMap::with_capacity(request.headers.len() + 4);
        for (name, value) in &request.headers {
            let name = HeaderName::try_from(*name).map_err(|_| internal(format!("`{name}` is no header name")))?;
            let value = HeaderValue::try_from(value)
                .map_err(|_| internal(format!("the value of the header `{name}` cannot be sent")))?;
            headers.insert(name, value);
        }
        // After the tool's own, so that none of these can come from an argument.
        headers.insert(ACCEPT, HeaderValue::from_static(if step.download { "*/*" } else { "application/json" }));
        headers.insert(USER_AGENT, self.user_agent.clone());
        Ok(headers)
    }
}

/// The argument that says where the answered file is saved, and what it says.
pub(super) fn save_as<'a>(tool: &ToolDescriptor, arguments: &'a Arguments) -> Option<(&'static str, &'a str)> {
    let argument = tool.arguments.iter().find(|argument| argument.place == Place::SaveAs)?;
    Some((argument.name, arguments.get(argument.name)?.as_str()?))
}

/// Reads the files that the body names by their paths; every fault at once.
fn complete(mut body: Body, files: &Files) -> Result<Body, CallError> {
    let mut faults = Violations::new();
    let mut left = MAX_FILES_BYTES;
    let read = |file: &File, path: &str| -> Result<Content, Infallible> {
        let size = |content: &Content| match content {
            Content::Bytes(bytes) => bytes.len(),
            Content::Open(open) => usize::try_from(open.size()).unwrap_or(usize::MAX),
            Content::Path(_) => 0,
        };
        let fault = match files.content(path, file.max_bytes) {
            Ok(content) if size(&content) <= left => {
                left -= size(&content);
                return Ok(content);
            }
            Ok(_) => format!("is one too many: the files of one call have at most {MAX_FILES_BYTES} bytes together"),
            Err(fault) => fault,
        };
        faults.add(Violation { code: ViolationCode::File, at: file.at.clone(), message: fault });
        Ok(Content::Bytes(Bytes::new()))
    };
    let Ok(()) = body.complete(read);
    if faults.is_empty() { Ok(body) } else { Err(refused(faults)) }
}

impl Prepared<'_> {
    /// Makes the bytes of the body.
    fn encode(&mut self) -> Result<(), CallError> {
        let Some(body) = &self.request.body else { return Ok(()) };
        let content_type = if let Some((content_type, pieces)) = body.pieces() {
            self.upload = Some(Upload::new(pieces));
            content_type
        } else {
            let encoded = body.encode();
            self.body = encoded.bytes;
            encoded.content_type
        };
        let media_type = HeaderValue::try_from(&content_type)
            .map_err(|_| internal(format!("`{content_type}` cannot be sent as a media type")))?;
        self.headers.insert(CONTENT_TYPE, media_type);
        Ok(())
    }

    /// Whether a file goes one way or the other, which takes longer than words do.
    pub(super) fn is_transfer(&self) -> bool {
        self.request.body.as_ref().is_some_and(Body::has_file) || self.is_saved()
    }

    fn is_saved(&self) -> bool {
        self.step.download && save_as(self.tool, &self.arguments).is_some()
    }

    /// The request with this token in it.
    pub(super) fn with(&self, token: &AccessToken, limits: &super::Limits) -> HttpRequest {
        let mut headers = self.headers.clone();
        headers.insert(AUTHORIZATION, token.header.clone());
        HttpRequest {
            method: self.request.method,
            uri: self.uri.clone(),
            headers,
            body: self.body.clone(),
            upload: self.upload.clone(),
            timeout: if self.is_transfer() { limits.transfer_timeout } else { limits.timeout },
            max_response: if self.is_saved() { limits.download_bytes } else { limits.answer_bytes },
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
            body: self.request.body.as_ref().map(Body::shown),
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

/// A fault of a place where a file was to be saved.
pub(super) fn refused_file(argument: &'static str, fault: &str) -> CallError {
    let mut faults = Violations::new();
    faults.push(ViolationCode::File, &At::Key(&At::Root, argument), fault.to_owned());
    refused(faults)
}

/// A fault of the descriptor or of the data-centre table, not of the caller.
fn internal(message: String) -> CallError {
    CallError::new(ErrorKind::Internal, message)
}
