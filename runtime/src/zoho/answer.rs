//! What an answer of the vendor means: a value, or an error of one shape.
//!
//! Success is not the HTTP status: errors come with 200, some items of a batch fail under 207, and a
//! gateway answers with an HTML page. How a product spells its errors is data in its descriptor.

mod advice;
mod download;
mod fault;
mod kind;
mod quota;
pub(crate) mod sign;

use std::fmt::Write as _;

use http::header::CONTENT_TYPE;
use jiff::Timestamp;
use serde_json::Value;

pub(crate) use advice::told_as;
pub use download::Download;
pub(crate) use download::{described, is_file};

use super::transport::{HttpResponse, TransportError};
use crate::descriptor::{Class, ErrorForm, FailureSign, ToolDescriptor};
use crate::error::{CallError, ErrorKind, RateLimit, Upstream};

/// A successful answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// `None` for an answer without a body, and for a file.
    pub value: Option<Value>,
    /// Where a file was asked for.
    pub file: Option<Download>,
    /// What the vendor told about its limits.
    pub rate_limit: RateLimit,
    /// Set where some items of a batch failed and others did not.
    pub partial: Option<Partial>,
}

/// How many items of a batch failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partial {
    /// Not done.
    pub failed: usize,
    /// All.
    pub of: usize,
}

/// Reads an answer to a call of `tool`.
pub fn read(tool: &ToolDescriptor, response: &HttpResponse, now: Timestamp) -> Result<Answer, CallError> {
    let rate_limit = rate_limit(tool, response, now);
    let judged = match download::read(tool, response) {
        Some(file) => Ok((None, None, Some(file))),
        None => judge(tool, response).map(|(value, partial)| (value, partial, None)),
    };
    match judged {
        Ok((value, partial, file)) => Ok(Answer { value, file, rate_limit, partial }),
        Err(mut error) => {
            error.rate_limit = rate_limit;
            if error.kind == ErrorKind::Throttled && rate_limit.reset.is_none() {
                error.rate_limit.reset = kind::wait(tool.product, &error);
            }
            if let (ErrorKind::Throttled | ErrorKind::Quota, Some(seconds)) = (error.kind, error.rate_limit.reset) {
                let _ = write!(error.message, " The vendor says: in {seconds} s.");
            }
            if let Some(id) = request_id(response) {
                let _ = write!(error.message, " The vendor's id of the request: {id}.");
                if let Some(upstream) = &mut error.upstream {
                    upstream.request_id = Some(id);
                }
            }
            Err(error)
        }
    }
}

/// Headers by which servers tell the id of a request. No product documents one; gateways send them all the same.
const REQUEST_IDS: [&str; 4] = ["x-request-id", "request-id", "x-zoho-request-id", "x-correlation-id"];

fn request_id(response: &HttpResponse) -> Option<String> {
    let told = REQUEST_IDS.iter().find_map(|name| response.headers.get(*name)?.to_str().ok())?;
    let id: String = told.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.:".contains(*c)).take(80).collect();
    (!id.is_empty()).then_some(id)
}

/// What the vendor told about its limits.
pub(crate) fn rate_limit(tool: &ToolDescriptor, response: &HttpResponse, now: Timestamp) -> RateLimit {
    quota::read(&tool.product.quota, response, now)
}

fn judge(tool: &ToolDescriptor, response: &HttpResponse) -> Result<(Option<Value>, Option<Partial>), CallError> {
    let success = (200..300).contains(&response.status);
    if response.body.iter().all(u8::is_ascii_whitespace) {
        return if success { Ok((None, None)) } else { Err(failure(tool, response.status, None, None)) };
    }
    let value: Value = match serde_json::from_slice(&response.body) {
        Ok(value) => value,
        Err(error) => return Err(unreadable(tool, response, &error)),
    };
    let form = &tool.product.errors;
    let (failed, of) = failed_items(form, &value);
    if failed.is_empty() {
        let sign = sign::find(form, &value);
        if success && sign.is_none() && !is_failure(form, &value) {
            return Ok((Some(value), None));
        }
        return Err(failure(tool, response.status, Some(&value), sign));
    }
    if success && failed.len() < of {
        let partial = Partial { failed: failed.len(), of };
        return Ok((Some(value), Some(partial)));
    }
    let mut error = failure(tool, response.status, Some(failed[0]), None);
    if failed.len() > 1 {
        let _ = write!(error.message, " None of the {of} items was done; this is about the first of them.");
        if let Some(upstream) = &mut error.upstream {
            let items = failed.into_iter().cloned().collect();
            upstream.details = advice::bounded(&Value::Array(items));
        }
    }
    Err(error)
}

/// The items that failed, and how many there are. An item counts only where it has the code (and the
/// status word, if the product has one): a list of records stands at the same place.
fn failed_items<'a>(form: &ErrorForm, value: &'a Value) -> (Vec<&'a Value>, usize) {
    if form.items.is_empty() {
        return (Vec::new(), 0);
    }
    let Some(items) = value.pointer(form.items).and_then(Value::as_array) else { return (Vec::new(), 0) };
    (items.iter().filter(|item| is_failure(form, item)).collect(), items.len())
}

/// Whether an answer or an item reads like an error.
pub(crate) fn is_failure(form: &ErrorForm, value: &Value) -> bool {
    if !value.is_object() {
        return false;
    }
    let Some(code) = first_scalar(value, form.code) else { return false };
    let ok = |word: &str| form.ok.contains(&word);
    if form.status.is_empty() {
        return !ok(&code);
    }
    scalar(value, form.status).is_some_and(|status| !ok(&status) && !ok(&code))
}

/// The first string or number that one of the pointers leads to, as text; empty texts do not count.
fn first_scalar(value: &Value, pointers: &[&str]) -> Option<String> {
    pointers.iter().filter_map(|pointer| scalar(value, pointer)).find(|text| !text.is_empty())
}

/// A string or number at a pointer, as text.
fn scalar(value: &Value, pointer: &str) -> Option<String> {
    match value.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The error that an error answer, or one item of it, tells.
fn failure(tool: &ToolDescriptor, status: u16, told: Option<&Value>, sign: Option<&FailureSign>) -> CallError {
    let form = &tool.product.errors;
    let code = told.and_then(|told| first_scalar(told, form.code)).map(|code| advice::plain(&code, 100));
    // A good code beside a sign of failure says nothing about the failure.
    let code = code.filter(|code| !form.ok.contains(&code.as_str()));
    let message = told.and_then(|told| first_scalar(told, form.message)).map(|text| advice::plain(&text, 300));
    let details = match form.details {
        "" => None,
        pointer => told.and_then(|told| told.pointer(pointer)),
    };
    let kind = sign
        .and_then(|sign| sign.kind)
        .unwrap_or_else(|| kind::of(tool.product, status, code.as_deref(), message.as_deref()));
    let kind = if code.is_none() && may_have_been_done(tool, status) { ErrorKind::OutcomeUnknown } else { kind };
    let upstream = Upstream { status, code, message, details: details.and_then(advice::bounded), request_id: None };
    let text = advice::message(tool, kind, &upstream, details);
    CallError { upstream: Some(Box::new(upstream)), ..CallError::new(kind, text) }
}

/// A gateway in front of the vendor gave up on a write; what stands behind it may have gone on.
fn may_have_been_done(tool: &ToolDescriptor, status: u16) -> bool {
    tool.class != Class::Read && matches!(status, 500 | 502 | 504)
}

/// An answer that is not JSON.
fn unreadable(tool: &ToolDescriptor, response: &HttpResponse, error: &serde_json::Error) -> CallError {
    let status = response.status;
    let content_type = response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let is_html = content_type.contains("html") || response.body.trim_ascii_start().starts_with(b"<");
    let what = if is_html {
        match html_title(&response.body) {
            Some(title) => format!("an HTML page (\"{title}\") instead of JSON"),
            None => "an HTML page instead of JSON".to_owned(),
        }
    } else if error.is_eof() {
        format!("JSON that breaks off after {} bytes", response.body.len())
    } else {
        let kind = if content_type.is_empty() { "no content type".to_owned() } else { advice::plain(content_type, 60) };
        format!("{} bytes that are no JSON ({kind})", response.body.len())
    };
    let said = format!("{} answered HTTP {status} with {what}.", tool.product.title);
    let kind = match status {
        // Done as far as the status says; what came of it cannot be read.
        200..300 if tool.class == Class::Read => ErrorKind::Upstream,
        200..300 => ErrorKind::OutcomeUnknown,
        _ if may_have_been_done(tool, status) => ErrorKind::OutcomeUnknown,
        // A page instead of an answer says nothing about arguments, ids or permissions.
        // A page of a gateway may say in its words that it throttles.
        _ => match kind::of(tool.product, status, None, std::str::from_utf8(&response.body).ok()) {
            throttled @ ErrorKind::Throttled => throttled,
            _ => ErrorKind::Upstream,
        },
    };
    CallError {
        upstream: Some(Box::new(Upstream { status, ..Upstream::default() })),
        ..CallError::new(kind, format!("{said} {}", advice::next(tool, kind)))
    }
}

fn html_title(body: &[u8]) -> Option<String> {
    let page = String::from_utf8_lossy(&body[..body.len().min(4096)]).into_owned();
    // ASCII only, so that positions stay the same.
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    let title = advice::plain(page[start..end].trim(), 80);
    (!title.is_empty()).then_some(title)
}

/// What it means that there is no answer.
#[must_use]
pub fn no_answer(tool: &ToolDescriptor, host: &str, unsure_host: bool, error: &TransportError) -> CallError {
    let read_only = tool.class == Class::Read;
    let kind = match error {
        TransportError::NotSent(_) => ErrorKind::Upstream,
        TransportError::TooLarge(_) if read_only => ErrorKind::TooLarge,
        _ if read_only => ErrorKind::Upstream,
        _ => ErrorKind::OutcomeUnknown,
    };
    let title = tool.product.title;
    let mut message = match error {
        TransportError::NotSent(why) => format!("{title} could not be reached at {host}: {why}. Nothing was sent."),
        TransportError::NoAnswer(why) => format!("{title} did not answer completely ({why})."),
        TransportError::TimedOut(limit) => format!("{title} did not answer within {} s.", limit.as_secs()),
        TransportError::Silent(limit) => format!("{title} did not begin to answer within {} s.", limit.as_secs()),
        TransportError::TooLarge(limit) => {
            format!("The answer of {title} is larger than {limit} bytes and was not read to its end.")
        }
    };
    if unsure_host && matches!(error, TransportError::NotSent(_)) {
        message.push_str(" No source fully confirms this host; it may be wrong for the account's data centre.");
    }
    message.push(' ');
    message.push_str(advice::next(tool, kind));
    CallError::new(kind, message)
}

#[cfg(test)]
mod forms_tests;
#[cfg(test)]
mod tests;
