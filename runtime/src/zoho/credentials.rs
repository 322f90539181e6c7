//! What proves that we may act for an account, and where it is read.
//!
//! It is read again before every refresh, at most once an hour and account: a secret that was replaced is
//! used without a restart.

use std::fmt;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use crate::secret::Secret;

/// OAuth client and refresh token.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// Not a secret: it stands in the address bar during consent.
    pub client_id: String,
    /// The client's secret.
    pub client_secret: Secret,
    /// Does not expire until it is revoked.
    pub refresh_token: Secret,
}

/// Why credentials cannot be had: which, from where, why, and what would mend it. Never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct CredentialError(pub String);

/// Where credentials are.
pub trait CredentialSource: fmt::Debug + Send + Sync {
    /// As they are now.
    fn read(&self) -> BoxFuture<'_, Result<Arc<Credentials>, CredentialError>>;

    /// What a person does to replace credentials that are no longer accepted. A part of a sentence.
    fn mend(&self) -> String;
}

/// Credentials that were given to this process once: by its environment, or by the sandbox.
#[derive(Debug, Clone)]
pub struct Given(pub Arc<Credentials>);

impl CredentialSource for Given {
    fn read(&self) -> BoxFuture<'_, Result<Arc<Credentials>, CredentialError>> {
        std::future::ready(Ok(Arc::clone(&self.0))).boxed()
    }

    fn mend(&self) -> String {
        "set ZOHO_DC, ZOHO_CLIENT_ID, ZOHO_CLIENT_SECRET and ZOHO_REFRESH_TOKEN anew and start again".to_owned()
    }
}
