//! Secrets by reference: settings say where a secret is, and never what it is.
//!
//! | reference              | where                                                                |
//! |------------------------|----------------------------------------------------------------------|
//! | `env:NAME`             | an environment variable                                              |
//! | `file:PATH`            | a file that only its owner may read; relative to the settings file   |
//! | `store:NAME`           | this program's own store, in the state directory                     |
//! | `keyring:NAME`         | the keyring of the user's session; with the feature `keyring`        |
//! | `aws-sm:NAME#KEY`      | a member of a secret in AWS Secrets Manager; with the feature `aws`  |

#[cfg(feature = "aws")]
mod aws;
#[cfg(not(feature = "aws"))]
#[path = "without_aws.rs"]
mod aws;
#[cfg(feature = "aws")]
mod aws_http;
mod file;
#[cfg(feature = "keyring")]
mod keyring;
#[cfg(not(feature = "keyring"))]
#[path = "without_keyring.rs"]
mod keyring;
mod reference;

use std::ffi::OsString;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

pub use reference::{BadReference, Reference};

use crate::secret::Secret;
use crate::store::sqlite::SqliteStore;
use crate::store::{Change, Store};
use crate::zoho::credentials::CredentialError;
use crate::zoho::network::Network;

/// How the lack of a stored secret is told.
const NOTHING: &str = "nothing";
/// Why a reference with a key takes no secret.
const ONE_MEMBER: &str = "a key names one member of it, and a secret is written as a whole. Leave `#KEY` out";
/// Table of the store.
const TABLE: &str = "secrets";

/// Reads what references lead to, and writes what may be written.
#[derive(Clone)]
pub struct Secrets {
    environment: fn(&str) -> Option<OsString>,
    store: Option<Arc<dyn Store>>,
    network: Network,
}

impl Default for Secrets {
    /// Without a store.
    fn default() -> Self {
        Self { environment: |name| std::env::var_os(name), store: None, network: Network::default() }
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Secrets").finish_non_exhaustive()
    }
}

impl Secrets {
    /// With another environment than the process's own.
    #[must_use]
    pub const fn with_environment(mut self, environment: fn(&str) -> Option<OsString>) -> Self {
        self.environment = environment;
        self
    }

    /// With the store of a state directory, if there is one; nothing is opened before the first use.
    #[must_use]
    pub fn with_state_dir(mut self, state_dir: Option<&Path>) -> Self {
        self.store = state_dir.map(|state_dir| Arc::new(SqliteStore::lazy(state_dir)) as Arc<dyn Store>);
        self
    }

    /// Reaches stores of secrets on this network.
    #[must_use]
    pub fn with_network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// The secret as it is now, without white space around it, which editors and pasting bring along.
    /// Nothing at all is an error.
    pub async fn read(&self, reference: &Reference) -> Result<Secret, CredentialError> {
        let failed = |why: String| CredentialError(format!("the secret `{reference}` cannot be read: {why}"));
        let secret = match reference {
            Reference::Env(name) => self.variable(name).map_err(failed)?,
            Reference::File(path) => file::read(path).map_err(failed)?,
            Reference::Store(name) => self.stored(name).await.map_err(failed)?,
            Reference::Keyring(name) => keyring::read(name).await.map_err(failed)?,
            // The SDK's futures are too large to stand within those of others.
            Reference::Aws { name, key } => {
                Box::pin(aws::read(&self.network, name, key.as_deref())).await.map_err(failed)?
            }
        };
        let trimmed = Secret::from(secret.expose().trim());
        if trimmed.is_empty() {
            return Err(CredentialError(format!("the secret `{reference}` is empty")));
        }
        Ok(trimmed)
    }

    /// Whether a secret can be written there, and would be new: asked before something is done that cannot be
    /// repeated.
    pub async fn check_writable(&self, reference: &Reference) -> Result<(), CredentialError> {
        let failed = |why: String| CredentialError(format!("the secret cannot be kept in `{reference}`: {why}"));
        match reference {
            Reference::Env(_) => Err(failed("an environment variable cannot be set for other processes".to_owned())),
            Reference::File(path) => match path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
                Some(parent) if !parent.is_dir() => {
                    Err(failed(format!("there is no directory {}. Create it first", parent.display())))
                }
                _ => Ok(()),
            },
            Reference::Store(name) => self.stored(name).await.map(drop).or_else(|why| {
                // That nothing stands there is right.
                if self.store.is_some() && why.starts_with(NOTHING) { Ok(()) } else { Err(failed(why)) }
            }),
            Reference::Keyring(name) => keyring::check_writable(name).await.map_err(failed),
            Reference::Aws { key: Some(_), .. } => Err(failed(ONE_MEMBER.to_owned())),
            Reference::Aws { name, key: None } => {
                Box::pin(aws::check_writable(&self.network, name)).await.map_err(failed)
            }
        }
    }

    /// Writes a secret: to a file that only this user may read, to the store, or where the reference leads to.
    pub async fn write(&self, reference: &Reference, secret: &Secret) -> Result<(), CredentialError> {
        let failed = |why: String| CredentialError(format!("the secret cannot be kept in `{reference}`: {why}"));
        match reference {
            Reference::Env(_) => self.check_writable(reference).await,
            Reference::File(path) => crate::platform::replace_private_file(path, secret.expose().as_bytes())
                .map_err(|error| failed(error.to_string())),
            Reference::Store(name) => {
                let change =
                    Change::Put { table: TABLE, key: name.clone(), value: secret.expose().as_bytes().to_vec() };
                let store = self.store().map_err(failed)?;
                store.apply(vec![change]).await.map_err(|error| failed(error.to_string()))
            }
            Reference::Keyring(name) => keyring::write(name, secret).await.map_err(failed),
            Reference::Aws { key: Some(_), .. } => Err(failed(ONE_MEMBER.to_owned())),
            Reference::Aws { name, key: None } => {
                Box::pin(aws::write(&self.network, name, secret)).await.map_err(failed)
            }
        }
    }

    /// Removes a secret from the store or the keyring. One that lies elsewhere stays: `false`.
    pub async fn forget(&self, reference: &Reference) -> Result<bool, CredentialError> {
        let failed = |why: String| CredentialError(format!("the secret `{reference}` cannot be removed: {why}"));
        let name = match reference {
            Reference::Store(name) => name,
            Reference::Keyring(name) => return keyring::forget(name).await.map(|()| true).map_err(failed),
            Reference::Env(_) | Reference::File(_) | Reference::Aws { .. } => return Ok(false),
        };
        let change = Change::Remove { table: TABLE, key: name.clone() };
        let store = self.store().map_err(failed)?;
        store.apply(vec![change]).await.map_err(|error| failed(error.to_string()))?;
        Ok(true)
    }

    fn store(&self) -> Result<&Arc<dyn Store>, String> {
        self.store.as_ref().ok_or_else(|| "there is no state directory; name one with --state-dir DIR".to_owned())
    }

    async fn stored(&self, name: &str) -> Result<Secret, String> {
        let values = self.store()?.get(TABLE, &[name]).await.map_err(|error| error.to_string())?;
        let bytes = values.into_iter().flatten().next().ok_or_else(|| {
            format!("{NOTHING} of this name is in the store. Check --state-dir, or run `account reauthorize`")
        })?;
        String::from_utf8(bytes).map(Secret::new).map_err(|_| "it is not UTF-8".to_owned())
    }

    fn variable(&self, name: &str) -> Result<Secret, String> {
        match (self.environment)(name).map(OsString::into_string) {
            Some(Ok(text)) => Ok(Secret::new(text)),
            Some(Err(_)) => Err(format!("the environment variable {name} is not valid Unicode")),
            None => Err(format!("the environment variable {name} is not set. Set it for this process")),
        }
    }
}

#[cfg(test)]
mod tests;
