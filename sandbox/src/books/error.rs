//! Books' error object: a number and a sentence.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error as Books tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    status: u16,
    code: u32,
    message: String,
    /// The record that was asked for does not exist: the status is a matter of settings.
    pub(crate) is_missing: bool,
}

impl Problem {
    fn new(status: u16, code: u32, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), is_missing: false }
    }

    /// This problem under another status.
    pub(crate) fn under(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(crate) fn reply(&self) -> Reply {
        let body: Value = json!({"code": self.code, "message": self.message});
        Reply::json(self.status, &body)
    }

    /// No `Authorization` header, or one that holds no token.
    pub(crate) fn invalid_header() -> Self {
        Self::new(401, 14, "Invalid value passed for authtoken.")
    }

    /// A bad or expired token, a missing scope and a foreign organisation are told alike.
    pub(crate) fn not_authorized() -> Self {
        Self::new(401, 57, "You are not authorized to perform this operation")
    }

    pub(crate) fn organization_missing() -> Self {
        Self::new(400, 2, "Invalid value passed for organization_id")
    }

    pub(crate) fn invalid_url() -> Self {
        Self::new(404, 5, "Invalid URL Passed")
    }

    pub(crate) fn invalid(name: &str) -> Self {
        Self::new(400, 2, format!("Invalid value passed for {name}"))
    }

    pub(crate) fn too_long(name: &str, most: usize) -> Self {
        Self::new(400, 2, format!("Please ensure that the {name} has less than {} characters.", most + 1))
    }

    pub(crate) fn missing(what: &str) -> Self {
        Self { is_missing: true, ..Self::new(404, 1002, format!("{what} does not exist.")) }
    }

    /// The body is no JSON object, or is a form without `JSONString`.
    pub(crate) fn malformed() -> Self {
        Self::new(400, 1038, "JSON is not well formed")
    }

    /// A customer was named where the id is needed.
    pub(crate) fn name_for_id() -> Self {
        Self::new(400, 3008, "Please enter a valid customer_id; customer_name is not taken here.")
    }

    /// What the record's state does not allow. Which codes Books has for these is not known.
    pub(crate) fn refused(why: impl Into<String>) -> Self {
        Self::new(400, 4, why)
    }

    pub(crate) fn too_many_a_minute() -> Self {
        Self::new(
            429,
            44,
            "For security reasons you have been blocked for some time as you have exceeded the maximum number of requests per minute that can be made from this account.",
        )
    }

    pub(crate) fn too_many_a_day(most: usize) -> Self {
        Self::new(429, 45, format!("You have exceeded the maximum call rate limit of {most}."))
    }

    pub(crate) fn too_many_at_once() -> Self {
        Self::new(429, 1070, "Too many requests are in process. Try again later.")
    }

    pub(crate) fn internal() -> Self {
        Self::new(500, 1000, "Internal Error")
    }
}
