//! Behaviours of Books that can be switched.

use serde::{Deserialize, Serialize};

/// What `POST /_sandbox/settings {"books": {...}}` changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct BooksSettings {
    /// Requests of the organisation in a minute; one more is answered with code 44.
    pub calls_per_minute: usize,
    /// Requests of the organisation in a day; one more is answered with code 45.
    pub calls_per_day: usize,
    /// Requests that Books works on at once; at 0 every one is answered with code 1070.
    pub in_process: usize,
    /// Status for a record that does not exist, 404 or 400: sources disagree.
    pub missing_status: u16,
}

impl Default for BooksSettings {
    fn default() -> Self {
        Self { calls_per_minute: 100, calls_per_day: 10_000, in_process: 10, missing_status: 404 }
    }
}

impl BooksSettings {
    /// Scopes of the demo token for Books.
    pub(crate) const SCOPES: &'static [&'static str] = &[
        "ZohoBooks.settings.ALL",
        "ZohoBooks.contacts.ALL",
        "ZohoBooks.invoices.ALL",
        "ZohoBooks.estimates.ALL",
        "ZohoBooks.salesorders.ALL",
        "ZohoBooks.bills.ALL",
        "ZohoBooks.expenses.ALL",
        "ZohoBooks.customerpayments.ALL",
        "ZohoBooks.creditnotes.ALL",
        "ZohoBooks.accountants.ALL",
    ];

    /// Says what is wrong with these settings, if anything is.
    pub(crate) fn check(&self) -> Result<(), String> {
        match self.missing_status {
            404 | 400 => Ok(()),
            other => Err(format!("books.missing_status is {other}; it can be 404 or 400")),
        }
    }
}
