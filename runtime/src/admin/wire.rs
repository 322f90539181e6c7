//! What the API takes and tells.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use crate::access::Given;
use crate::servers::Listed;

/// A server that is to be made.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    pub name: String,
    #[serde(default)]
    pub config: Given,
    #[serde(default)]
    pub agent: Option<String>,
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    #[serde(default)]
    pub require_api_token_auth: bool,
}

/// What is to be changed of a server; what is absent stays.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::option_option, reason = "null and nothing are two things here")]
pub(super) struct Changed {
    #[serde(default)]
    pub name: Option<String>,
    #[serde(default)]
    pub config: Option<Given>,
    /// Null: it is made for no agent.
    #[serde(default, deserialize_with = "given")]
    pub agent: Option<Option<String>>,
    /// Null: it does not end.
    #[serde(default, deserialize_with = "given")]
    pub expires_at: Option<Option<Timestamp>>,
    #[serde(default)]
    pub require_api_token_auth: Option<bool>,
}

/// Tells null from nothing.
#[expect(clippy::option_option, reason = "null and nothing are two things here")]
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(input: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(input).map(Some)
}

/// A server.
#[derive(Debug, Serialize)]
pub(super) struct Told {
    pub id: String,
    pub name: String,
    pub account: String,
    pub config: Given,
    pub agent: Option<String>,
    pub created_at: Timestamp,
    pub expires_at: Option<Timestamp>,
    pub require_api_token_auth: bool,
    /// Only in the answer that made it, or gave it another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What whoever made or changed it had better know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl From<Listed> for Told {
    fn from(server: Listed) -> Self {
        let Listed { id, definition } = server;
        Self {
            id,
            name: definition.name,
            account: definition.account,
            config: definition.config,
            agent: definition.agent,
            created_at: definition.created_at,
            expires_at: definition.expires_at,
            require_api_token_auth: definition.require_api_token,
            url: None,
            notes: Vec::new(),
        }
    }
}
