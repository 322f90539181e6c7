//! Connecting accounts and letting them go, as the admin API asks for it.

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::secret::Secret;

/// An account that is to be connected.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// Its name.
    pub id: String,
    /// Code of the data centre where consent begins; the redirect tells where the organisation lives.
    #[serde(default)]
    pub data_centre: Option<String>,
    /// Id of the OAuth client.
    pub client_id: String,
    /// Its secret, or a reference such as `env:NAME`.
    #[serde(deserialize_with = "secret")]
    pub client_secret: Secret,
    /// The products that it has; all without it.
    #[serde(default)]
    pub products: Option<Vec<String>>,
    /// OAuth scopes; what the products' tools need without it.
    #[serde(default)]
    pub scopes: Option<Vec<String>>,
}

fn secret<'de, D: serde::Deserializer<'de>>(input: D) -> Result<Secret, D::Error> {
    String::deserialize(input).map(Secret::new)
}

/// What a person does next.
#[derive(Debug, Clone, Serialize)]
pub struct Consent {
    /// Name of the account to be.
    pub id: String,
    /// The vendor's page to open, sign in and accept.
    pub consent_url: String,
    /// What the client must be registered with.
    pub redirect_uri: String,
    /// Until when the answer is waited for.
    pub expires_at: Timestamp,
}

/// Why an account was not connected or let go.
#[derive(Debug)]
pub enum KeeperFault {
    /// What was sent cannot be.
    Invalid(String),
    /// It is in the way of something that is there.
    Conflict(String),
    /// There is no such account.
    NotFound(String),
    /// Something outside went wrong.
    Failed(String),
}

/// Who connects accounts.
pub trait AccountKeeper: Send + Sync + 'static {
    /// Begins: tells the vendor's page.
    fn begin(&self, wanted: NewAccount) -> BoxFuture<'_, Result<Consent, KeeperFault>>;

    /// Takes the vendor's redirect, and stores the account. The answer is a sentence for the person who consented.
    fn finish<'a>(&'a self, query: &'a str) -> BoxFuture<'a, Result<&'static str, &'static str>>;

    /// Revokes the grant at the vendor and forgets the account.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), KeeperFault>>;
}
