//! Mail's envelope: `{status: {code, description}, data}`, for what went well and for what did not.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error as Mail tells it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Problem {
    status: u16,
    /// Some errors come without a code, with a sentence alone.
    code: Option<&'static str>,
    more: String,
}

impl Problem {
    /// Something is wrong with what was sent.
    pub(super) fn invalid(code: &'static str, more: impl Into<String>) -> Self {
        Self { status: 400, code: Some(code), more: more.into() }
    }

    /// A sentence and no code, as the documentation shows it for a domain that is not verified.
    pub(super) fn sentence(more: impl Into<String>) -> Self {
        Self { status: 400, code: None, more: more.into() }
    }

    /// No `Authorization` at all: not 401.
    pub(super) fn no_ticket() -> Self {
        Self::invalid("INVALID_TICKET", "")
    }

    pub(super) fn invalid_token() -> Self {
        Self { status: 401, ..Self::invalid("INVALID_OAUTHTOKEN", "") }
    }

    /// A path that is none, and just so a token without the scope.
    pub(super) fn url_rule() -> Self {
        Self { status: 404, ..Self::invalid("URL_RULE_NOT_CONFIGURED", "") }
    }

    pub(super) fn method() -> Self {
        Self::invalid("INVALID_METHOD", "The request method is not allowed for this URL")
    }

    /// An organisation that is not the token's.
    pub(super) fn foreign() -> Self {
        Self { status: 403, ..Self::invalid("ACCESS_DENIED", "The user does not belong to this organization") }
    }

    pub(super) fn throttled(status: u16) -> Self {
        Self { status, ..Self::invalid("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED", "Too many requests. Try again later") }
    }

    pub(super) fn not_found(what: &str) -> Self {
        Self { status: 404, ..Self::sentence(format!("{what} does not exist")) }
    }

    pub(super) fn missing(name: &str) -> Self {
        Self::invalid("LESS_THAN_MIN_OCCURANCE", format!("{name} is missing"))
    }

    pub(super) fn pattern(name: &str) -> Self {
        Self::invalid("PATTERN_NOT_MATCHED", format!("{name} is not valid"))
    }

    pub(super) fn reply(&self) -> Reply {
        let description = match self.status {
            401 => "Unauthorized",
            403 => "Forbidden",
            429 => "Too Many Requests",
            500.. => "Internal Error",
            _ => "Invalid Input",
        };
        let mut data = json!({});
        if let Some(code) = self.code {
            data["errorCode"] = code.into();
        }
        if !self.more.is_empty() {
            data["moreInfo"] = self.more.as_str().into();
        }
        Reply::json(self.status, &json!({"data": data, "status": {"code": self.status, "description": description}}))
    }
}

/// Mail's own answer for an ordered status.
pub(crate) fn fault(status: u16) -> Reply {
    let problem = match status {
        401 => Problem::invalid_token(),
        403 => Problem::foreign(),
        404 => Problem::url_rule(),
        429 => Problem::throttled(429),
        _ => Problem { status, ..Problem::invalid("INTERNAL_ERROR", "") },
    };
    problem.reply()
}

/// An answer with data.
pub(super) fn ok(data: Value) -> Reply {
    with_data(200, "success", data)
}

/// Something new: documented with 201 in the envelope and in the status line.
pub(super) fn created(data: Value) -> Reply {
    with_data(201, "created", data)
}

fn with_data(status: u16, description: &str, data: Value) -> Reply {
    let mut envelope = json!({"status": {"code": status, "description": description}});
    envelope["data"] = data;
    Reply::json(status, &envelope)
}

/// Many changes are answered without data.
pub(super) fn done() -> Reply {
    Reply::json(200, &json!({"status": {"code": 200, "description": "success"}}))
}
