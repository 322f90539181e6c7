//! One connected organisation: where it lives, and what proves that we may act for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::credentials::{CredentialSource, Credentials, Given};
use super::hosts::Overrides;
use crate::secret::Secret;

/// A connected organisation, complete.
#[derive(Debug, Clone)]
pub struct Account {
    /// Code of the data centre, as in the data-centre table.
    pub data_centre: String,
    /// OAuth client and refresh token.
    pub credentials: Arc<dyn CredentialSource>,
    /// Names of the products that it has; all where nothing is said.
    pub products: Option<Vec<String>>,
    /// Editions of products that are not the usual one, for example `sandbox`, by product.
    pub editions: BTreeMap<String, String>,
    /// Tenant ids by kind, for example `org_id`.
    pub tenants: BTreeMap<String, String>,
    /// In which days begin and words such as `today` are read.
    pub time_zone: TimeZone,
    /// What people call the organisation; models are told.
    pub organization: Option<String>,
    /// Requests that go elsewhere, for tests, benchmarks and the sandbox.
    pub overrides: Overrides,
}

/// What settings have gathered; anything may be missing.
#[derive(Debug, Clone, Default)]
pub struct AccountParts {
    /// `ZOHO_DC`
    pub data_centre: Option<String>,
    /// `ZOHO_CLIENT_ID`
    pub client_id: Option<String>,
    /// `ZOHO_CLIENT_SECRET`
    pub client_secret: Option<Secret>,
    /// `ZOHO_REFRESH_TOKEN`
    pub refresh_token: Option<Secret>,
    /// Tenant ids by kind.
    pub tenants: BTreeMap<String, String>,
    /// From `--time-zone`; UTC where nothing is said.
    pub time_zone: Option<TimeZone>,
    /// What people call the organisation.
    pub organization: Option<String>,
    /// From `--host`.
    pub overrides: Overrides,
}

/// Names every part that is missing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the account is incomplete: {} {} not set. Set them in the environment; the client comes from the vendor's API \
     console (a self client will do), the refresh token from exchanging a grant code of that client",
    .0.join(", "),
    if .0.len() == 1 { "is" } else { "are" }
)]
pub struct IncompleteAccount(pub Vec<&'static str>);

impl Account {
    /// Checks that everything is there. Blank counts as missing; surrounding white space, which
    /// pasting brings along, is dropped.
    pub fn new(parts: AccountParts) -> Result<Self, IncompleteAccount> {
        let time_zone = parts.time_zone.unwrap_or(TimeZone::UTC);
        let text = |part: Option<String>| part.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let secret = |part: Option<Secret>| {
            part.map(|secret| Secret::from(secret.expose().trim())).filter(|secret| !secret.is_empty())
        };
        let organization = text(parts.organization);
        let parts = (
            text(parts.data_centre),
            text(parts.client_id),
            secret(parts.client_secret),
            secret(parts.refresh_token),
            parts.tenants,
            parts.overrides,
        );
        match parts {
            (Some(data_centre), Some(client_id), Some(client_secret), Some(refresh_token), tenants, overrides) => {
                Ok(Self {
                    data_centre,
                    credentials: Arc::new(Given(Arc::new(Credentials { client_id, client_secret, refresh_token }))),
                    products: None,
                    editions: BTreeMap::new(),
                    tenants,
                    time_zone,
                    organization,
                    overrides,
                })
            }
            (data_centre, client_id, client_secret, refresh_token, ..) => {
                let given = [
                    ("ZOHO_DC", data_centre.is_some()),
                    ("ZOHO_CLIENT_ID", client_id.is_some()),
                    ("ZOHO_CLIENT_SECRET", client_secret.is_some()),
                    ("ZOHO_REFRESH_TOKEN", refresh_token.is_some()),
                ];
                Err(IncompleteAccount(given.into_iter().filter(|(_, given)| !given).map(|(name, _)| name).collect()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let parts = AccountParts {
            client_id: Some("1000.X".into()),
            refresh_token: Some(Secret::from(" \n")),
            ..AccountParts::default()
        };
        let error = Account::new(parts).unwrap_err();
        assert_eq!(error.0, ["ZOHO_DC", "ZOHO_CLIENT_SECRET", "ZOHO_REFRESH_TOKEN"]);
        assert!(error.to_string().contains("ZOHO_DC, ZOHO_CLIENT_SECRET, ZOHO_REFRESH_TOKEN are not set"));
    }

    #[tokio::test]
    async fn pasted_white_space_is_dropped() {
        let account = Account::new(AccountParts {
            data_centre: Some("eu ".into()),
            client_id: Some("1000.X".into()),
            client_secret: Some(Secret::from("s\n")),
            refresh_token: Some(Secret::from("\tr")),
            ..AccountParts::default()
        })
        .unwrap();
        let credentials = account.credentials.read().await.unwrap();
        assert_eq!(
            (&*account.data_centre, credentials.client_secret.expose(), credentials.refresh_token.expose()),
            ("eu", "s", "r")
        );
    }
}
