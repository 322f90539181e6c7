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
}

/// What was written is no reference. Does not repeat it: it may be the secret itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is no reference to a secret. A secret does not stand in the settings; write where it is: env:NAME, \
     file:PATH or store:NAME"
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
