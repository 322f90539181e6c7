//! The settings file.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::SettingsError;
use super::accounts::{AccountName, AccountTable};
use super::audit::AuditTable;
use super::limits::LimitTable;
use super::serve::ServeTable;
use crate::access::Given;
use crate::arguments::text::nearest;

/// `zoho-mcp.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub listen: Option<String>,
    /// Relative to the file.
    pub state_dir: Option<PathBuf>,
    pub allow_origins: Option<Vec<String>>,
    pub public_url: Option<String>,
    /// IANA name.
    pub time_zone: Option<String>,
    pub bundle: Option<String>,
    #[serde(default)]
    pub methods: Vec<String>,
    #[serde(default)]
    pub tags: Vec<String>,
    #[serde(default)]
    pub tools: Vec<String>,
    #[serde(default)]
    pub modules: Vec<String>,
    #[serde(default)]
    pub risks: Vec<String>,
    /// What agents may do, by name.
    #[serde(default)]
    pub agents: BTreeMap<String, Given>,
    /// Product to URL.
    #[serde(default)]
    pub hosts: BTreeMap<String, String>,
    /// Tenant ids of the account, by kind.
    #[serde(default)]
    pub tenants: BTreeMap<String, String>,
    pub organization: Option<String>,
    /// Relative to the file.
    pub files: Option<PathBuf>,
    /// Bounds by product.
    #[serde(default)]
    pub limits: BTreeMap<String, LimitTable>,
    /// How long a call waits for its turn: `3s`.
    pub wait: Option<String>,
    pub retries: Option<u32>,
    /// How HTTP is served.
    #[serde(default)]
    pub serve: ServeTable,
    #[serde(default)]
    pub accounts: BTreeMap<AccountName, Spanned<AccountTable>>,
    /// On which line each account's table begins.
    #[serde(skip)]
    pub lines: BTreeMap<AccountName, usize>,
    #[serde(default)]
    pub audit: AuditTable,
    /// Where it was read; paths in it begin in its folder.
    #[serde(skip)]
    pub path: Option<PathBuf>,
    /// Relative to the file.
    #[serde(rename = "ca_file")]
    pub roots: Option<PathBuf>,
}

/// Reads a file that must be there, or one that may be (`required` is false).
pub(super) fn read(path: &Path, required: bool) -> Result<File, SettingsError> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !required => return Ok(File::default()),
        Err(error) => return Err(SettingsError(format!("cannot read the settings file {}: {error}", path.display()))),
    };
    let mut file: File = toml::from_str(&text).map_err(|error| {
        // The library's own text shows the line, which may hold what should not be shown.
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        let before = text.get(..start).unwrap_or(&text);
        let line = line(&text, start);
        let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
        SettingsError(format!("{}:{line}:{column}: {}", path.display(), with_guess(error.message())))
    })?;
    file.path = Some(path.to_owned());
    let begins = file.accounts.iter().map(|(name, table)| (name.clone(), line(&text, table.span().start)));
    file.lines = begins.collect();
    let serve = &mut file.serve;
    for relative in [&mut file.state_dir, &mut file.files, &mut file.roots, &mut serve.tls_cert, &mut serve.tls_key]
        .into_iter()
        .flatten()
    {
        if let Some(folder) = path.parent() {
            *relative = folder.join(&relative);
        }
    }
    Ok(file)
}

/// The line of a byte, from 1.
fn line(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).matches('\n').count() + 1
}

/// What serde says of an unknown key, which lists the known ones, and which of them was probably meant.
fn with_guess(message: &str) -> String {
    let Some(rest) = message.strip_prefix("unknown field ") else { return message.to_owned() };
    let mut words = rest.split('`').skip(1).step_by(2);
    let unknown = words.next().unwrap_or_default();
    match nearest(unknown, words) {
        Some(meant) => format!("there is no setting `{unknown}`; did you mean `{meant}`?"),
        None => message.replacen("unknown field", "there is no setting", 1),
    }
}
