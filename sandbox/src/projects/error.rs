//! The one shape of errors in Projects.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error before it is known which path it is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    pub(super) status: u16,
    title: &'static str,
    error_type: &'static str,
    details: Value,
}

impl Problem {
    fn new(status: u16, title: &'static str, error_type: &'static str, details: Value) -> Self {
        Self { status, title, error_type, details }
    }

    /// What is wrong with the request, in one sentence.
    fn validation(title: &'static str, message: &str) -> Self {
        Self::new(400, title, "FIELDS_VALIDATION_ERROR", json!([{"message": message}]))
    }

    /// What is wrong with a field or parameter.
    fn field(title: &'static str, name: &str, message: &str) -> Self {
        Self::new(400, title, "FIELDS_VALIDATION_ERROR", json!([{"field_name": name, "message": message}]))
    }

    /// The error as the answer to a request for `path`. The status is told as text.
    pub(super) fn reply(&self, path: &str) -> Reply {
        let error = json!({
            "status_code": self.status.to_string(),
            "instance": path,
            "title": self.title,
            "error_type": self.error_type,
            "details": self.details,
        });
        Reply::json(self.status, &json!({"error": error}))
    }

    /// No rule for this path; a path of another version or with a slash at its end is none either.
    pub(super) fn no_rule() -> Self {
        Self::validation("URL_RULE_NOT_CONFIGURED", "Given URL is wrong")
    }

    pub(super) fn invalid_method() -> Self {
        Self::validation("INVALID_METHOD", "This method is not allowed for the given URL")
    }

    pub(super) fn no_ticket() -> Self {
        Self::new(401, "INVALID_TICKET", "AUTHENTICATION_ERROR", json!([{"message": "Invalid ticket"}]))
    }

    pub(super) fn invalid_token() -> Self {
        Self::new(401, "INVALID_OAUTHTOKEN", "AUTHENTICATION_ERROR", json!([{"message": "Invalid OAuth access token"}]))
    }

    pub(super) fn invalid_scope() -> Self {
        Self::new(401, "INVALID_OAUTHSCOPE", "AUTHENTICATION_ERROR", json!([{"message": "Invalid OAuth scope"}]))
    }

    pub(super) fn no_permission() -> Self {
        Self::new(403, "FORBIDDEN", "AUTHORIZATION_ERROR", json!([{"message": "Permission denied"}]))
    }

    pub(super) fn not_found() -> Self {
        let details = json!([{"message": "The requested resource is not found"}]);
        Self::new(404, "RESOURCE_NOT_FOUND", "OPERATIONAL_VALIDATION_ERROR", details)
    }

    pub(super) fn internal() -> Self {
        Self::new(500, "INTERNAL_SERVER_ERROR", "INTERNAL_ERROR", json!([{"message": "Internal server error"}]))
    }

    pub(super) fn unparsable() -> Self {
        Self::validation("JSON_PARSE_ERROR", "Given JSON cannot be parsed")
    }

    /// A key of the body that is not known.
    pub(super) fn extra_key(name: &str) -> Self {
        Self::field("EXTRA_KEY_FOUND_IN_JSON", name, "Extra key found")
    }

    /// A field or parameter is missing.
    pub(super) fn missing(name: &str) -> Self {
        Self::field("LESS_THAN_MIN_OCCURANCE", name, "Required field is missing")
    }

    /// A field or parameter has a value that cannot be.
    pub(super) fn invalid(name: &str) -> Self {
        Self::field("INVALID_PARAMETER_VALUE", name, "Invalid value")
    }

    /// The rule is locked; reports show the details as an array and as an object.
    pub(super) fn throttled(limit: usize, minutes: i64, as_object: bool) -> Self {
        let message = format!(
            "Cannot execute more than {limit} requests per API in 2 minutes. Try again after {minutes} minutes."
        );
        let detail = json!({"message": message});
        let details = if as_object { detail } else { json!([detail]) };
        Self::new(400, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED", "OPERATIONAL_VALIDATION_ERROR", details)
    }
}
