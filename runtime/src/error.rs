//! One shape for everything that can go wrong with a call.

use serde::Serialize;

use crate::arguments::Violation;

/// What went wrong: a closed set. Each kind says whether to try again and who can mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The arguments are wrong; the message says how.
    InvalidArgument,
    /// A rule of this server forbids it.
    RefusedByPolicy,
    /// There is no such record.
    NotFound,
    /// The vendor's user lacks a permission.
    Permission,
    /// The account was not granted the OAuth scope.
    Scope,
    /// The account's authorisation does not work.
    Auth,
    /// Too many requests at the moment.
    Throttled,
    /// The day's allowance is used up.
    Quota,
    /// It clashes with the present state.
    Conflict,
    /// A write was sent and no answer came: it may or may not have been done.
    OutcomeUnknown,
    /// The vendor failed or answered nonsense.
    Upstream,
    /// Request or answer is larger than allowed.
    TooLarge,
    /// The caller went away.
    Cancelled,
    /// A fault of this program.
    Internal,
}

/// Whether the same call can succeed later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Not without a change of the arguments.
    AfterChange,
    /// After a pause.
    Later,
    /// Not before somebody has mended something.
    AfterMending,
    /// Only after looking whether it was done.
    AfterChecking,
}

/// Who can mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Mender {
    /// Whoever made the call.
    Caller,
    /// Whoever runs this server.
    Administrator,
    /// The vendor.
    Vendor,
    /// Whoever maintains this program.
    Developer,
}

impl ErrorKind {
    /// As written in results, logs and audit records.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::RefusedByPolicy => "refused_by_policy",
            Self::NotFound => "not_found",
            Self::Permission => "permission",
            Self::Scope => "scope",
            Self::Auth => "auth",
            Self::Throttled => "throttled",
            Self::Quota => "quota",
            Self::Conflict => "conflict",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::Upstream => "upstream",
            Self::TooLarge => "too_large",
            Self::Cancelled => "cancelled",
            Self::Internal => "internal",
        }
    }

    /// Whether the same call can succeed later.
    #[must_use]
    pub const fn retry(self) -> Retry {
        match self {
            Self::InvalidArgument | Self::NotFound | Self::Conflict | Self::TooLarge => Retry::AfterChange,
            Self::Throttled | Self::Quota | Self::Upstream | Self::Cancelled => Retry::Later,
            Self::OutcomeUnknown => Retry::AfterChecking,
            Self::RefusedByPolicy | Self::Permission | Self::Scope | Self::Auth | Self::Internal => Retry::AfterMending,
        }
    }

    /// Who can mend it.
    #[must_use]
    pub const fn mender(self) -> Mender {
        match self {
            Self::InvalidArgument
            | Self::NotFound
            | Self::Conflict
            | Self::TooLarge
            | Self::Throttled
            | Self::OutcomeUnknown
            | Self::Cancelled => Mender::Caller,
            Self::RefusedByPolicy | Self::Permission | Self::Scope | Self::Auth | Self::Quota => Mender::Administrator,
            Self::Upstream => Mender::Vendor,
            Self::Internal => Mender::Developer,
        }
    }

    /// Exit code of `call` on the command line.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::InvalidArgument => 10,
            Self::RefusedByPolicy => 11,
            Self::NotFound => 12,
            Self::Permission => 13,
            Self::Scope => 14,
            Self::Auth => 15,
            Self::Throttled => 16,
            Self::Quota => 17,
            Self::Conflict => 18,
            Self::OutcomeUnknown => 19,
            Self::Upstream => 20,
            Self::TooLarge => 21,
            Self::Cancelled => 22,
            Self::Internal => 23,
        }
    }
}

/// A failed call.
#[derive(Debug, Clone, Serialize, thiserror::Error)]
#[error("{}: {message}", .kind.as_str())]
pub struct CallError {
    /// What went wrong.
    pub kind: ErrorKind,
    /// What happened, why, and what to do; never a secret.
    pub message: String,
    /// Every fault of the arguments at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<Violation>,
    /// What the vendor said. Boxed, because every `Result` of a call has room for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream: Option<Box<Upstream>>,
    /// What the vendor told about its limits, and only that.
    #[serde(skip_serializing_if = "RateLimit::is_empty")]
    pub rate_limit: RateLimit,
}

/// What the vendor said in an error answer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Upstream {
    /// HTTP status.
    pub status: u16,
    /// The vendor's error code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The vendor's message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The vendor's details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<serde_json::Value>,
    /// By which the vendor finds the request in its logs, where a header told it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// The three fields of draft-ietf-httpapi-ratelimit-headers, each only when known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct RateLimit {
    /// Requests (or credits) per window.
    #[serde(rename = "ratelimit-limit", skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Requests (or credits) left.
    #[serde(rename = "ratelimit-remaining", skip_serializing_if = "Option::is_none")]
    pub remaining: Option<u64>,
    /// Seconds until the window ends.
    #[serde(rename = "ratelimit-reset", skip_serializing_if = "Option::is_none")]
    pub reset: Option<u64>,
}

impl RateLimit {
    /// Nothing is known.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.limit.is_none() && self.remaining.is_none() && self.reset.is_none()
    }
}

impl CallError {
    /// An error of this kind with nothing but a message.
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), violations: Vec::new(), upstream: None, rate_limit: RateLimit::default() }
    }
}
