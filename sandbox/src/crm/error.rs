//! CRM's error objects: flat for a whole request, inside `data` for one record of several.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error as CRM tells it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    pub(crate) message: &'static str,
    pub(crate) details: Value,
}

impl Problem {
    /// An error under status 400.
    pub(crate) fn new(code: &'static str, message: &'static str, details: Value) -> Self {
        Self { status: 400, code, message, details }
    }

    fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The error object itself.
    pub(crate) fn object(&self) -> Value {
        json!({"code": self.code, "details": self.details, "message": self.message, "status": "error"})
    }

    /// The error as the whole answer.
    pub(crate) fn reply(&self) -> Reply {
        Reply::json(self.status, &self.object())
    }

    pub(crate) fn invalid_token() -> Self {
        Self::new("INVALID_TOKEN", "invalid oauth token", json!({})).with_status(401)
    }

    pub(crate) fn authentication_failure() -> Self {
        Self::new("AUTHENTICATION_FAILURE", "Authentication failed", json!({})).with_status(401)
    }

    pub(crate) fn scope_mismatch() -> Self {
        Self::new("OAUTH_SCOPE_MISMATCH", "invalid oauth scope to access this URL", json!({})).with_status(401)
    }

    pub(crate) fn no_permission() -> Self {
        Self::new("NO_PERMISSION", "permission denied", json!({"permissions": ["Crm_Implied_Api_Access"]}))
            .with_status(403)
    }

    pub(crate) fn invalid_url() -> Self {
        Self::new("INVALID_URL_PATTERN", "Please check if the URL trying to access is a correct one", json!({}))
            .with_status(404)
    }

    pub(crate) fn invalid_method() -> Self {
        Self::new("INVALID_REQUEST_METHOD", "The http request method type is not a valid one", json!({}))
    }

    pub(crate) fn too_many_requests() -> Self {
        Self::new("TOO_MANY_REQUESTS", "You have made too many requests. Try again later.", json!({})).with_status(429)
    }

    pub(crate) fn internal() -> Self {
        Self::new("INTERNAL_ERROR", "Internal Server Error", json!({})).with_status(500)
    }

    pub(crate) fn invalid_module() -> Self {
        Self::new("INVALID_MODULE", "the module name given seems to be invalid", json!({"resource_path_index": 0}))
    }

    /// A segment of the path that names nothing; the first segment after the version is 0.
    pub(crate) fn invalid_segment(index: usize) -> Self {
        Self::new("INVALID_DATA", "the id given seems to be invalid", json!({"resource_path_index": index}))
    }

    pub(crate) fn param_missing(name: &str) -> Self {
        Self::new("REQUIRED_PARAM_MISSING", "One of the expected parameter is missing", json!({"param_name": name}))
    }

    pub(crate) fn invalid_param(name: &str) -> Self {
        Self::new("INVALID_DATA", "invalid data", json!({"param_name": name}))
    }

    pub(crate) fn unparsable() -> Self {
        Self::new("UNABLE_TO_PARSE_DATA_TYPE", "either the request body or parameters is in wrong format", json!({}))
    }

    /// A form without what it is sent for.
    pub(crate) fn invalid_request() -> Self {
        Self::new("INVALID_REQUEST", "unable to process your request", json!({"expected_type": "file"}))
    }

    /// A file beyond the limit.
    pub(crate) fn too_large_a_file() -> Self {
        Self::new("FILE_SIZE_MORE_THAN_ALLOWED_SIZE", "the size of the file exceeds the allowed limit", json!({}))
            .with_status(413)
    }

    /// A mandatory member of the body is absent.
    pub(crate) fn mandatory(api_name: &str, path: &str) -> Self {
        Self::new("MANDATORY_NOT_FOUND", "required field not found", json!({"api_name": api_name, "json_path": path}))
    }

    /// A member of the body has the wrong type.
    pub(crate) fn wrong_type(expected: &str, api_name: &str, path: &str) -> Self {
        Self::new(
            "INVALID_DATA",
            "invalid data",
            json!({"expected_data_type": expected, "api_name": api_name, "json_path": path}),
        )
    }

    /// A member of the body is an object whose id names nothing.
    pub(crate) fn unknown_related(api_name: &str, path: &str) -> Self {
        Self::new("INVALID_DATA", "the id given seems to be invalid", json!({"api_name": api_name, "json_path": path}))
    }

    /// An id among several that names nothing.
    pub(crate) fn unknown_id(id: &str) -> Self {
        Self::new("INVALID_DATA", "the id given seems to be invalid", json!({"id": id}))
    }

    /// The body has more than a list may hold.
    pub(crate) fn limit(name: &str, limit: usize) -> Self {
        Self::new(
            "LIMIT_EXCEEDED",
            "Record count exceeded",
            json!({"limit": limit, "api_name": name, "json_path": format!("$.{name}")}),
        )
    }
}
