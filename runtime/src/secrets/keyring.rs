//! The keyring of the user's session: Secret Service on Linux, Keychain on macOS, Credential Manager on Windows.
//!
//! Entries have this program's name as their service and the reference's as their user, so that people find them.

use ::keyring::v1::{Entry, Error};
use zeroize::Zeroizing;

use crate::secret::Secret;

/// How people find the entries.
const SERVICE: &str = "zoho-mcp";

pub(super) async fn read(name: &str) -> Result<Secret, String> {
    let bytes = blocking(name, |entry| entry.get_secret()).await?.map_err(|error| told(&error))?;
    let bytes = Zeroizing::new(bytes);
    std::str::from_utf8(&bytes).map(Secret::from).map_err(|_| "it is not UTF-8".to_owned())
}

/// Whether there is a keyring that gives answers; an entry need not be there.
pub(super) async fn check_writable(name: &str) -> Result<(), String> {
    match blocking(name, |entry| entry.get_secret().map(Zeroizing::new)).await? {
        Ok(_) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(told(&error)),
    }
}

pub(super) async fn write(name: &str, secret: &Secret) -> Result<(), String> {
    let secret = secret.clone();
    let written = blocking(name, move |entry| entry.set_secret(secret.expose().as_bytes())).await?;
    written.map_err(|error| told(&error))
}

/// What is not there needs no removal.
pub(super) async fn forget(name: &str) -> Result<(), String> {
    match blocking(name, |entry| entry.delete_credential()).await? {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(told(&error)),
    }
}

/// A keyring may ask its owner for a password first: it has a thread of its own until then.
async fn blocking<T: Send + 'static>(
    name: &str,
    work: impl FnOnce(Entry) -> Result<T, Error> + Send + 'static,
) -> Result<Result<T, Error>, String> {
    if let Err(error) = Entry::store_status() {
        return Err(format!(
            "there is no keyring here ({error}). It needs a session with one; elsewhere keep the secret in a file or in \
             the store"
        ));
    }
    let name = name.to_owned();
    let asked = tokio::task::spawn_blocking(move || Entry::new(SERVICE, &name).and_then(work)).await;
    asked.map_err(|_| "the keyring gave no answer".to_owned())
}

/// No error of the library is passed on that could hold the secret itself.
fn told(error: &Error) -> String {
    match error {
        Error::NoEntry => format!(
            "nothing of this name is in the keyring under `{SERVICE}`. Put it there, or run `account reauthorize`"
        ),
        Error::BadEncoding(_) | Error::BadDataFormat(..) => "what is in the keyring cannot be read".to_owned(),
        Error::NoStorageAccess(why) => format!("the keyring cannot be used: {why}. Unlock it"),
        Error::PlatformFailure(why) => format!("the keyring failed: {why}"),
        Error::Ambiguous(_) => "several entries of the keyring fit. Remove all but one".to_owned(),
        other => format!("the keyring refused: {other}"),
    }
}
