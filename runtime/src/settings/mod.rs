//! What people set: flags, then the environment, then a file, then defaults.
//!
//! | flag             | environment            | file            | default                    |
//! |------------------|------------------------|-----------------|----------------------------|
//! | `--account`      | `ZOHO_MCP_ACCOUNT`     |                 | the only one               |
//! | `--config`       | `ZOHO_MCP_CONFIG`      |                 | `NAME.toml`, if it is here |
//! | `--listen`       | `ZOHO_MCP_LISTEN`      | `listen`        | `127.0.0.1:8787`           |
//! | `--state-dir`    | `ZOHO_MCP_STATE_DIR`   | `state_dir`     | as the system has it       |
//! | `--allow-origin` | `ZOHO_MCP_ALLOW_ORIGIN`| `allow_origins` | none                       |
//! | `--public-url`   | `ZOHO_MCP_PUBLIC_URL`  | `public_url`    | none                       |
//! | `--host`         | `ZOHO_MCP_HOST`        | `[hosts]`       | none                       |
//! | `--tenant`       | `ZOHO_TENANTS`         | `[tenants]`     | none                       |
//! | `--time-zone`    | `ZOHO_TIME_ZONE`       | `time_zone`     | UTC                        |
//! | `--files`        | `ZOHO_MCP_FILES`       | `files`         | none                       |
//! | `--bundle`       | `ZOHO_MCP_BUNDLE`      | `bundle`        | none                       |
//! | `--methods`      | `ZOHO_MCP_METHODS`     | `methods`       | none                       |
//! | `--tags`         | `ZOHO_MCP_TAGS`        | `tags`          | none                       |
//! | `--tools`        | `ZOHO_MCP_TOOLS`       | `tools`         | none                       |
//! | `--risks`        | `ZOHO_MCP_RISKS`       | `risks`         | see [`crate::access`]      |
//! | `--limit`        | `ZOHO_MCP_LIMIT`       | `[limits.PRODUCT]` `rate` | by product       |
//! | `--concurrency`  | `ZOHO_MCP_CONCURRENCY` | `[limits.PRODUCT]` `concurrency` | by product |
//! | `--wait`         | `ZOHO_MCP_WAIT`        | `wait`          | `3s`                       |
//! | `--retries`      | `ZOHO_MCP_RETRIES`     | `retries`       | 0                          |
//! | `--organization` | `ZOHO_ORGANIZATION`    | `organization`  | none                       |
//! | `--tls-cert`     | `ZOHO_MCP_TLS_CERT`    | `[serve]` `tls_cert` | none, so plain HTTP   |
//! | `--tls-key`      | `ZOHO_MCP_TLS_KEY`     | `[serve]` `tls_key`  | none                  |
//! | `--log-format`   | `ZOHO_MCP_LOG_FORMAT`  | `[serve]` `log_format` | text                |
//! | `--drain`        | `ZOHO_MCP_DRAIN`       | `[serve]` `drain` | `10s`                    |
//! | `--max-connections` |                     | `[serve]` `max_connections` | 4096           |
//! | `--max-calls`    |                        | `[serve]` `max_calls` | 256                  |
//! | `--open-metrics` |                        | `[serve]` `open_metrics` | no                |
//! | `--require-reason` | `ZOHO_MCP_REQUIRE_REASON` | `[audit]` `reason` | off               |
//! |                  |                        | `[audit]`       | see [`crate::audit`]       |
//! |                  | `ZOHO_MCP_CA_FILE`     | `ca_file`       | `SSL_CERT_FILE`            |
//!
//! The proxy comes from `HTTPS_PROXY` or `ALL_PROXY`, and what goes round it from `NO_PROXY`, in either letter case.
//!
//! A list that is given replaces the one of a lower layer. Where the file has no `[accounts.NAME]`, there is one
//! account, and its credentials come from the environment alone: `ZOHO_DC`, `ZOHO_CLIENT_ID`, `ZOHO_CLIENT_SECRET`,
//! `ZOHO_REFRESH_TOKEN`. Where it has, nothing of an account comes from the environment, but for secrets that the
//! file refers to.

mod accounts;
mod audit;
mod edit;
mod file;
mod layers;
mod limits;
mod network;
mod public_url;
mod resolve;
#[cfg(test)]
mod schema_tests;
mod serve;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;

pub use accounts::{AccountName, AccountTable, CredentialReferences, Text};
pub use audit::{AuditTable, ReadsName, ReasonName, SyncName};
pub use edit::{AccountEntry, SettingsDocument};
pub use limits::LimitTable;
pub use public_url::PublicUrl;
pub use resolve::{Environment, resolve};
pub use serve::{ServeSettings, ServeTable};

use crate::access::Given;
use crate::audit::AuditSettings;
use crate::files::Files;
use crate::limits::LimitSettings;
use crate::zoho::account::AccountParts;
use crate::zoho::hosts::Overrides;
use crate::zoho::network::Network;

/// The JSON Schema of the settings file.
pub const SCHEMA: &str = include_str!("schema.json");

/// What flags said; empty where they said nothing.
#[derive(Debug, Clone, Default)]
pub struct Flags {
    /// `--config`
    pub config: Option<PathBuf>,
    /// `--listen`
    pub listen: Option<String>,
    /// `--state-dir`
    pub state_dir: Option<PathBuf>,
    /// `--limit PRODUCT=REQUESTS/WINDOW`, each
    pub limits: Vec<String>,
    /// `--concurrency PRODUCT=CALLS`, each
    pub concurrency: Vec<String>,
    /// `--wait`
    pub wait: Option<String>,
    /// `--retries`
    pub retries: Option<u32>,
    /// `--allow-origin`, each
    pub allow_origins: Vec<String>,
    /// `--public-url`
    pub public_url: Option<String>,
    /// `--host PRODUCT=URL`, each
    pub hosts: Vec<String>,
    /// `--tenant KIND=ID`, each
    pub tenants: Vec<String>,
    /// `--time-zone`
    pub time_zone: Option<String>,
    /// `--files`
    pub files: Option<PathBuf>,
    /// `--bundle`, `--methods`, `--tags`, `--tools`, `--modules`, `--risks`
    pub filters: Given,
    /// `--organization`
    pub organization: Option<String>,
    /// `--account`
    pub account: Option<String>,
    /// `--tls-cert`, `--tls-key`, `--log-format`, `--drain`, `--max-connections`, `--max-calls`, `--open-metrics`
    pub serve: ServeTable,
    /// `--require-reason`
    pub require_reason: bool,
}

/// What holds.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where HTTP is served.
    pub listen: SocketAddr,
    /// Where tokens and the like are kept. `None` where nothing tells a place; an error only for
    /// those who need one.
    pub state_dir: Option<PathBuf>,
    /// Origins of web pages that may call.
    pub allow_origins: Vec<String>,
    /// Where clients on the internet reach the server, if they do.
    pub public_url: Option<PublicUrl>,
    /// Where calls may read and save files.
    pub files: Files,
    /// Which of the tools are served.
    pub filters: Given,
    /// Whom TLS trusts besides the compiled-in roots, and through which proxy the vendor is reached.
    pub network: Network,
    /// The account as far as the environment tells it, with the hosts that go elsewhere.
    pub account: AccountParts,
    /// Bounds of products, for accounts that say nothing else.
    pub limits: LimitSettings,
    /// `--account`
    pub chosen: Option<String>,
    /// The accounts of the file, by name; where there are any, `account` is none.
    pub accounts: Vec<AccountSettings>,
    /// How HTTP is served.
    pub serve: ServeSettings,
    /// How calls are recorded.
    pub audit: AuditSettings,
    /// What agents may do, by name.
    pub agents: BTreeMap<String, Given>,
    /// The settings file, if there is one.
    pub file: Option<PathBuf>,
}

/// One account of the file; its secrets are not read yet.
#[derive(Debug, Clone)]
pub struct AccountSettings {
    /// Its name.
    pub name: AccountName,
    /// Code of the data centre, unless the credentials tell it.
    pub data_centre: Option<String>,
    /// Where its secrets are.
    pub credentials: CredentialReferences,
    /// The products that it has.
    pub products: Option<Vec<String>>,
    /// Edition by product.
    pub editions: BTreeMap<String, String>,
    /// Tenant ids by kind.
    pub tenants: BTreeMap<String, String>,
    /// In which days begin.
    pub time_zone: Option<TimeZone>,
    /// What people call the organisation.
    pub organization: Option<String>,
    /// Requests that go elsewhere.
    pub overrides: Overrides,
    /// Bounds of products.
    pub limits: LimitSettings,
}

/// What a settings file says of agents.
pub(crate) fn agents_of(path: &Path) -> Result<BTreeMap<String, Given>, SettingsError> {
    file::read(path, true).map(|file| file.agents)
}

/// What settings without a word about agents say.
pub(crate) const fn no_agents() -> BTreeMap<String, Given> {
    BTreeMap::new()
}

/// A setting that cannot hold: which, where it was set, why, and what would do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SettingsError(pub String);

/// A time zone by its name.
pub(crate) fn time_zone(name: &str) -> Result<TimeZone, SettingsError> {
    TimeZone::get(name.trim()).map_err(|_| {
        SettingsError(format!(
            "the time zone `{name}` is none. Write it as in the IANA database, for example Europe/Berlin, \
             America/New_York or UTC"
        ))
    })
}

/// Longest name of an organisation: it stands in what every model is told first.
const LONGEST_NAME: usize = 100;

/// The name of an organisation as models are told it: one line of what can be seen.
pub(crate) fn organization(given: &str) -> Result<String, SettingsError> {
    let name = given.trim();
    let fault = if name.chars().any(crate::arguments::text::is_invisible) {
        "holds signs that cannot be seen"
    } else if name.chars().count() > LONGEST_NAME {
        "is longer than 100 characters"
    } else {
        return Ok(name.to_owned());
    };
    Err(SettingsError(format!(
        "the organisation's name {} {fault}, and every model is told it. Write it as people say it",
        crate::arguments::text::quote_text(name)
    )))
}

/// `KIND=ID` taken apart: one of the account's tenant ids.
pub(crate) fn tenant(given: &str) -> Result<(String, String), SettingsError> {
    let parts = given.split_once('=').map(|(kind, id)| (kind.trim(), id.trim()));
    match parts {
        Some((kind, id)) if !kind.is_empty() && !id.is_empty() => Ok((kind.to_owned(), id.to_owned())),
        _ => Err(SettingsError(format!("the tenant `{given}` is none. Write it as KIND=ID, for example org_id=4711"))),
    }
}
