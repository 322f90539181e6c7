//! Desk's error objects: `{errorCode, message}`, and a list of fields where the data is at fault.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error as Desk tells it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    status: u16,
    code: &'static str,
    message: String,
    /// What is wrong with which field; only `INVALID_DATA` has such a list.
    errors: Vec<Wrong>,
    /// Seconds, told only where the day's credits are used up.
    retry_after: Option<i64>,
}

/// A field, as a JSON pointer into the request, and what is wrong with it: missing, invalid or duplicate.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Wrong {
    field: String,
    kind: &'static str,
}

impl Wrong {
    pub(super) fn missing(field: &str) -> Self {
        Self { field: field.to_owned(), kind: "missing" }
    }

    pub(super) fn invalid(field: &str) -> Self {
        Self { field: field.to_owned(), kind: "invalid" }
    }

    pub(super) fn duplicate(field: &str) -> Self {
        Self { field: field.to_owned(), kind: "duplicate" }
    }
}

impl From<Wrong> for Problem {
    fn from(wrong: Wrong) -> Self {
        Self::invalid_data(vec![wrong])
    }
}

impl Problem {
    fn new(status: u16, code: &'static str, message: &str) -> Self {
        Self { status, code, message: message.to_owned(), errors: Vec::new(), retry_after: None }
    }

    /// The error as the whole answer. What was refused costs nothing once no credits are left.
    pub(super) fn reply(&self) -> Reply {
        let mut body = json!({"errorCode": self.code, "message": self.message});
        if !self.errors.is_empty() {
            let shown = |wrong: &Wrong| -> Value {
                json!({"fieldName": format!("/{}", wrong.field), "errorType": wrong.kind, "errorMessage": ""})
            };
            body["errors"] = self.errors.iter().map(shown).collect();
        }
        let reply = Reply::json(self.status, &body);
        match self.retry_after {
            Some(seconds) => reply.costing(0).with_header("retry-after", &seconds.to_string()),
            None => reply,
        }
    }

    pub(super) fn bad_request(message: &str) -> Self {
        Self::new(400, "BAD_REQUEST", message)
    }

    pub(super) fn empty_payload() -> Self {
        Self::new(400, "EMPTY_PAYLOAD", "The request has no payload.")
    }

    pub(super) fn unauthorized() -> Self {
        Self::new(401, "UNAUTHORIZED", "You are not authenticated to perform this operation.")
    }

    pub(super) fn invalid_oauth() -> Self {
        Self::new(401, "INVALID_OAUTH", "The OAuth Token you provided is invalid.")
    }

    pub(super) fn scope_mismatch() -> Self {
        Self::new(403, "SCOPE_MISMATCH", "The OAuth Token does not have the scope to perform this operation.")
    }

    pub(super) fn org_mismatch() -> Self {
        Self::new(403, "OAUTH_ORG_MISMATCH", "The OAuth Token was not granted for this organization.")
    }

    pub(super) fn forbidden() -> Self {
        Self::new(403, "FORBIDDEN", "You do not have the permission to perform this operation.")
    }

    pub(super) fn license() -> Self {
        Self::new(403, "LICENSE_ACCESS_LIMITED", "This feature is not part of your edition.")
    }

    pub(super) fn url_not_found() -> Self {
        Self::new(404, "URL_NOT_FOUND", "The URL you entered is wrong.")
    }

    /// Nothing has this id; under which code that is told is not sure.
    pub(super) fn unknown_id(code: &str) -> Self {
        let code = if code == "RESOURCE_NOT_FOUND" { "RESOURCE_NOT_FOUND" } else { "URL_NOT_FOUND" };
        Self::new(404, code, "The resource you requested is not available.")
    }

    pub(super) fn method_not_allowed() -> Self {
        Self::new(405, "METHOD_NOT_ALLOWED", "The HTTP method is not supported by this URL.")
    }

    pub(super) fn too_large() -> Self {
        Self::new(413, "RESOURCE_SIZE_EXCEEDED", "The file is larger than the maximum size.")
    }

    pub(super) fn media_type() -> Self {
        Self::new(415, "UNSUPPORTED_MEDIA_TYPE", "The media type of the request is not supported.")
    }

    pub(super) fn invalid_data(errors: Vec<Wrong>) -> Self {
        let message = "The data is invalid due to validation restrictions";
        Self { errors, ..Self::new(422, "INVALID_DATA", message) }
    }

    pub(super) fn unprocessable(message: &str) -> Self {
        Self::new(422, "UNPROCESSABLE_ENTITY", message)
    }

    /// The day's credits are used up; they come back at midnight.
    pub(super) fn threshold_exceeded(seconds: i64) -> Self {
        let message = "The number of API credits for the day is exceeded.";
        Self { retry_after: Some(seconds), ..Self::new(429, "THRESHOLD_EXCEEDED", message) }
    }

    /// Too many requests at the same time; when to come again is not told.
    pub(super) fn too_many_requests() -> Self {
        Self::new(429, "TOO_MANY_REQUESTS", "Too many requests are being processed at the same time.")
    }

    pub(super) fn internal() -> Self {
        Self::new(500, "INTERNAL_SERVER_ERROR", "An internal error occurred.")
    }
}
