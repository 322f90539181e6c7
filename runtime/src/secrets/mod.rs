//! Secrets by reference: settings say where a secret is, and never what it is.
//!
//! | reference              | where                                                                |
//! |------------------------|----------------------------------------------------------------------|
//! | `env:NAME`             | an environment variable                                              |
//! | `file:PATH`            | a file that only its owner may read; relative to the settings file   |

mod file;
mod reference;

use std::ffi::OsString;

pub use reference::{BadReference, Reference};

use crate::secret::Secret;
use crate::zoho::credentials::CredentialError;

/// Reads what references lead to.
#[derive(Debug, Clone)]
pub struct Secrets {
    environment: fn(&str) -> Option<OsString>,
}

impl Default for Secrets {
    fn default() -> Self {
        Self { environment: |name| std::env::var_os(name) }
    }
}

impl Secrets {
    /// With another environment than the process's own.
    #[must_use]
    pub const fn with_environment(mut self, environment: fn(&str) -> Option<OsString>) -> Self {
        self.environment = environment;
        self
    }

    /// The secret as it is now, without white space around it, which editors and pasting bring along.
    /// Nothing at all is an error.
    pub async fn read(&self, reference: &Reference) -> Result<Secret, CredentialError> {
        let failed = |why: String| CredentialError(format!("the secret `{reference}` cannot be read: {why}"));
        let secret = match reference {
            Reference::Env(name) => self.variable(name).map_err(failed)?,
            Reference::File(path) => file::read(path).map_err(failed)?,
        };
        let trimmed = Secret::from(secret.expose().trim());
        if trimmed.is_empty() {
            return Err(CredentialError(format!("the secret `{reference}` is empty")));
        }
        Ok(trimmed)
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
