//! What a server is, as it is kept and as it is told.

use jiff::{Span, SpanRelativeTo, Timestamp};
use serde::{Deserialize, Serialize};

use crate::access::{Agents, FilterError, Filters, Given, View};
use crate::audit::Caller;
use crate::descriptor::{Registry, Risk, ToolDescriptor};

const MAX_NAME: usize = 100;
/// What a second token demands of clients.
const WITH_API_TOKEN: &str = "clients have to send an API token in `Authorization: Bearer` besides the URL; `token create` \
                              makes one. Connectors of claude.ai cannot send it";

/// A server without its token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// What people call it; unique in a state directory.
    pub name: String,
    /// The account whose data it reaches.
    pub account: String,
    /// What it is narrowed to.
    pub config: Given,
    /// The agent that it is made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// Since when it is there.
    pub created_at: Timestamp,
    /// From then on it is not.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    /// Calls bring an API token besides the server's own.
    #[serde(default)]
    pub require_api_token: bool,
}

impl Definition {
    /// Whether its time is over.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// As the audit tells it.
    #[must_use]
    pub fn caller(&self, id: &str) -> Caller {
        Caller {
            server: Some(self.name.clone()),
            server_id: Some(id.to_owned()),
            agent: self.agent.clone(),
            account: Some(self.account.clone()),
            client: None,
        }
    }

    /// The filters, with the risks that hold where nobody names any.
    pub fn filters(&self, registry: &'static Registry) -> Result<Filters, FilterError> {
        with_risks(self.config.clone()).check(registry)
    }

    /// What whoever makes it had better know: what was named and is left out, and who cannot bring a second token.
    #[must_use]
    pub fn notes(&self, registry: &'static Registry, agents: &Agents) -> Vec<String> {
        let mut notes = self.filters(registry).map_or_else(|_| Vec::new(), |filters| filters.notes(registry));
        notes.extend(agents.notes(registry, self.agent.as_deref()));
        if self.require_api_token {
            notes.push(WITH_API_TOKEN.to_owned());
        }
        notes
    }

    /// Why it would have nothing although there are tools: its account has none of their products. Whatever else is wrong
    /// with it is told elsewhere.
    #[must_use]
    pub fn fault_of_account(
        &self,
        registry: &'static Registry,
        agents: &Agents,
        has: impl Fn(&ToolDescriptor) -> bool,
    ) -> Option<String> {
        let view = self.view(registry, agents).ok()?;
        view.within(has).tools().is_empty().then(|| no_product(&self.account))
    }

    /// What it has: what its filters leave of what its agent may do.
    pub fn view(&self, registry: &'static Registry, agents: &Agents) -> Result<View, FilterError> {
        agents.view(registry, self.agent.as_deref(), &self.filters(registry)?)
    }
}

/// What there is to say where an account has none of the products of the tools that are left.
#[must_use]
pub fn no_product(account: &str) -> String {
    format!("the account `{account}` has none of the products of these tools: there would be no tool")
}

/// Without a word about risks a server reads and writes single records, or does what its bundle says.
pub(super) fn with_risks(mut config: Given) -> Given {
    if config.risks.is_empty() && config.bundle.is_none() {
        config.risks = [Risk::Read, Risk::Write].map(|risk| risk.as_str().to_owned()).into();
    }
    config
}

/// Why a name cannot be one.
pub(super) fn name_fault(what: &str, name: &str) -> Option<String> {
    let odd = |sign: char| sign.is_control() || crate::arguments::text::is_invisible(sign);
    if name.trim().is_empty() || name.trim() != name {
        return Some(format!("the {what} is empty, or begins or ends with a space"));
    }
    if name.chars().count() > MAX_NAME || name.contains(odd) {
        return Some(format!("the {what} has more than {MAX_NAME} characters, or some that cannot be seen"));
    }
    None
}

/// When a server ends, as people say it.
#[derive(Debug, Clone, Copy)]
pub enum End {
    /// Not by itself.
    Never,
    /// At a moment.
    At(Timestamp),
    /// After a while.
    In(Span),
}

/// A text that says no end: why, and what does.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct EndError(pub String);

impl End {
    /// A moment in RFC 3339.
    pub fn at(text: &str) -> Result<Self, EndError> {
        text.parse().map(Self::At).map_err(|_| {
            EndError(format!("`{text}` is no moment; write it with a time and a zone, as in 2026-12-31T23:59:59Z"))
        })
    }

    /// A while: `8h`, `30m`, `7d`.
    pub fn after(text: &str) -> Result<Self, EndError> {
        text.parse().map(Self::In).map_err(|_| EndError(format!("`{text}` is no while; write it as in 30m, 8h or 7d")))
    }

    /// The moment. It lies ahead.
    pub fn from(self, now: Timestamp) -> Result<Option<Timestamp>, EndError> {
        let end = match self {
            Self::Never => return Ok(None),
            Self::At(end) => end,
            Self::In(span) => span
                .to_duration(SpanRelativeTo::days_are_24_hours())
                .and_then(|duration| now.checked_add(duration))
                .map_err(|error| EndError(format!("that end cannot be reckoned: {error}")))?,
        };
        if end > now { Ok(Some(end)) } else { Err(EndError(format!("the end, {end}, has passed already"))) }
    }
}
