//! Behaviours of Desk that can be switched: limits to reach, and where sources disagree or guess.

use serde::{Deserialize, Serialize};

/// Desk's part of the settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "switches that are turned one by one")]
pub struct DeskSettings {
    /// Credits of a day, which ends at midnight in the organisation's zone.
    pub credits: u64,
    /// Whether a member of a body that the call does not know is refused.
    pub refuse_unknown_members: bool,
    /// Whether a query parameter that the call does not know is refused.
    pub refuse_unknown_parameters: bool,
    /// Whether a request without the orgId header is refused; otherwise it reaches the default organisation.
    pub require_org_id: bool,
    /// `errorCode` for an id that nothing has: `URL_NOT_FOUND` or `RESOURCE_NOT_FOUND`.
    pub unknown_id_code: String,
    /// Whether `from` counts tickets from 1 instead of 0.
    pub tickets_from_one: bool,
    /// Whether search takes `${Empty}` and `${NotEmpty}` for an assignee.
    pub search_empty_assignee: bool,
    /// Seconds until a written ticket is found by search.
    pub search_lag_seconds: i64,
    /// Whether the edition has the suggestion of articles.
    pub article_suggestions: bool,
    /// Whether two contacts can have the same email address.
    pub shared_emails: bool,
}

impl Default for DeskSettings {
    fn default() -> Self {
        Self {
            credits: 100_000,
            refuse_unknown_members: true,
            refuse_unknown_parameters: true,
            require_org_id: true,
            unknown_id_code: "URL_NOT_FOUND".to_owned(),
            tickets_from_one: false,
            search_empty_assignee: true,
            search_lag_seconds: 0,
            article_suggestions: true,
            shared_emails: false,
        }
    }
}

/// Scopes that the demo token has for Desk.
pub(crate) const SCOPES: &[&str] = &[
    "Desk.tickets.ALL",
    "Desk.contacts.ALL",
    "Desk.articles.READ",
    "Desk.basic.READ",
    "Desk.basic.CREATE",
    "Desk.settings.READ",
    "Desk.products.READ",
    "Desk.search.READ",
];
