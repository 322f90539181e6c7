//! Credentials whose place the settings tell.

use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, join3};
use serde_json::Value;

use crate::secret::Secret;
use crate::secrets::{Reference, Secrets};
use crate::settings::{AccountSettings, CredentialReferences, Text};
use crate::zoho::credentials::{CredentialError, CredentialSource, Credentials};

/// Read anew each time.
#[derive(Debug, Clone)]
pub struct Referenced {
    account: String,
    references: CredentialReferences,
    secrets: Secrets,
}

impl Referenced {
    /// Of an account of the settings.
    #[must_use]
    pub fn new(settings: &AccountSettings, secrets: Secrets) -> Self {
        Self { account: settings.name.as_str().to_owned(), references: settings.credentials.clone(), secrets }
    }

    /// Credentials, and the data centre where the secret tells it. Everything that cannot be read is told.
    pub async fn read_all(&self) -> Result<(Credentials, Option<String>), CredentialError> {
        let (client_id, client_secret, refresh_token) = match &self.references {
            CredentialReferences::Whole(reference) => {
                return parse(reference, &self.secrets.read(reference).await?);
            }
            CredentialReferences::Parts { client_id, client_secret, refresh_token } => {
                (client_id, client_secret, refresh_token)
            }
        };
        let id = async {
            match client_id {
                Text::Literal(text) => Ok(text.clone()),
                Text::Reference(reference) => Ok(self.secrets.read(reference).await?.expose().to_owned()),
            }
        };
        let read = join3(id, self.secrets.read(client_secret), self.secrets.read(refresh_token)).await;
        match read {
            (Ok(client_id), Ok(client_secret), Ok(refresh_token)) => {
                Ok((Credentials { client_id, client_secret, refresh_token }, None))
            }
            (id, secret, token) => {
                let faults: Vec<String> =
                    [id.err(), secret.err(), token.err()].into_iter().flatten().map(|fault| fault.0).collect();
                Err(CredentialError(faults.join("; ")))
            }
        }
    }
}

impl CredentialSource for Referenced {
    fn read(&self) -> BoxFuture<'_, Result<Arc<Credentials>, CredentialError>> {
        async move { self.read_all().await.map(|(credentials, _)| Arc::new(credentials)) }.boxed()
    }

    fn mend(&self) -> String {
        let place = match &self.references {
            CredentialReferences::Whole(reference) => reference,
            CredentialReferences::Parts { refresh_token, .. } => refresh_token,
        };
        match place {
            Reference::Env(name) => {
                format!("put a new refresh token into the environment variable {name} and start again")
            }
            Reference::Aws { key: Some(_), .. } => {
                format!("put a new refresh token into `{place}`; it is used from the next call on")
            }
            Reference::File(_) | Reference::Store(_) | Reference::Keyring(_) | Reference::Aws { key: None, .. } => {
                format!("run `account reauthorize {}`", self.account)
            }
        }
    }
}

/// One JSON secret. Members that are not asked for may stand in it, as stores of secrets add their own.
fn parse(reference: &Reference, secret: &Secret) -> Result<(Credentials, Option<String>), CredentialError> {
    let fault = |what: &str| {
        CredentialError(format!(
            "the secret `{reference}` {what}. It is a JSON object with client_id, client_secret, refresh_token and \
             datacenter"
        ))
    };
    // What the parser says may quote the text.
    let mut value: Value = serde_json::from_str(secret.expose()).map_err(|_| fault("is no JSON"))?;
    let Some(members) = value.as_object_mut() else { return Err(fault("is no JSON object")) };
    let mut take = |name: &str| match members.remove(name) {
        Some(Value::String(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    };
    let (client_id, data_centre) = (take("client_id"), take("datacenter"));
    let (client_secret, refresh_token) =
        (take("client_secret").map(Secret::new), take("refresh_token").map(Secret::new));
    match (client_id, client_secret, refresh_token) {
        (Some(client_id), Some(client_secret), Some(refresh_token)) => {
            Ok((Credentials { client_id, client_secret, refresh_token }, data_centre))
        }
        (id, secret, token) => {
            let missing: Vec<&str> =
                [("client_id", id.is_none()), ("client_secret", secret.is_none()), ("refresh_token", token.is_none())]
                    .into_iter()
                    .filter(|(_, missing)| *missing)
                    .map(|(name, _)| name)
                    .collect();
            Err(fault(&format!("has no {}", missing.join(", "))))
        }
    }
}
