//! What a reference to a secret reads like.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Where a secret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reference {
    /// `env:NAME`
    Env(String),
    /// `file:PATH`
    File(PathBuf),
    /// `store:NAME`
    Store(String),
    /// `keyring:NAME`
    Keyring(String),
    /// `aws-sm:NAME`, `aws-sm:NAME#KEY`
    Aws {
        /// Name or ARN of the secret.
        name: String,
        /// Which member, where the secret is a JSON object and only one of its members is meant.
        key: Option<String>,
    },
}

/// What was written is no reference. Does not repeat it: it may be the secret itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no reference to a secret. A secret does not stand in the settings; write where it is: env:NAME, \
     file:PATH, store:NAME, keyring:NAME or aws-sm:NAME#KEY"
)]
pub struct BadReference;

impl FromStr for Reference {
    type Err = BadReference;

    fn from_str(text: &str) -> Result<Self, BadReference> {
        let (kind, rest) = text.split_once(':').ok_or(BadReference)?;
        if rest.is_empty() || rest.chars().any(char::is_control) {
            return Err(BadReference);
        }
        match kind {
            "env" if !rest.contains('=') => Ok(Self::Env(rest.to_owned())),
            "file" => Ok(Self::File(rest.into())),
            "store" => Ok(Self::Store(rest.to_owned())),
            "keyring" => Ok(Self::Keyring(rest.to_owned())),
            "aws-sm" => match rest.split_once('#') {
                None => Ok(Self::Aws { name: rest.to_owned(), key: None }),
                Some(("", _) | (_, "")) => Err(BadReference),
                Some((name, key)) => Ok(Self::Aws { name: name.to_owned(), key: Some(key.to_owned()) }),
            },
            _ => Err(BadReference),
        }
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Env(name) => write!(out, "env:{name}"),
            Self::File(path) => write!(out, "file:{}", path.display()),
            Self::Store(name) => write!(out, "store:{name}"),
            Self::Keyring(name) => write!(out, "keyring:{name}"),
            Self::Aws { name, key: None } => write!(out, "aws-sm:{name}"),
            Self::Aws { name, key: Some(key) } => write!(out, "aws-sm:{name}#{key}"),
        }
    }
}

impl Reference {
    /// A path that is not absolute begins in this folder.
    #[must_use]
    pub fn relative_to(self, folder: &Path) -> Self {
        match self {
            Self::File(path) => Self::File(folder.join(path)),
            other => other,
        }
    }
}
