//! `account`: connecting organisations, and letting them go.

mod add;
mod browser;
mod connected;
mod discover;
mod input;
mod list;
mod over_http;
mod reauthorize;
mod remove;

use std::path::PathBuf;

pub(super) use over_http::Keeper;

use super::arguments::AccountCommand;
use super::ending::Ending;
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::settings::Settings;
use crate::zoho::credentials::Credentials;

pub(super) fn run(registry: &'static Registry, command: &AccountCommand) -> Result<(), Ending> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    runtime.block_on(async {
        match command {
            AccountCommand::Add(arguments) => add::run(registry, arguments).await,
            AccountCommand::List(arguments) => list::list(registry, arguments),
            AccountCommand::Show(arguments) => list::show(registry, arguments).await,
            AccountCommand::Reauthorize(arguments) => reauthorize::run(registry, arguments).await,
            AccountCommand::Remove(arguments) => remove::run(registry, arguments).await,
        }
    })
}

/// The file that an account is written to: the one that was read, or the one that would be.
fn settings_path(registry: &Registry, given: Option<&PathBuf>, settings: &Settings) -> PathBuf {
    let named = given.cloned().or_else(|| settings.file.clone());
    let from_environment = || std::env::var_os("ZOHO_MCP_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
    named.or_else(from_environment).unwrap_or_else(|| format!("{}.toml", registry.name).into())
}

/// The JSON secret of an account.
fn whole(credentials: &Credentials, data_centre: &str) -> Secret {
    // The parts are gone as soon as they are joined; the text is overwritten when it is dropped.
    Secret::new(
        serde_json::json!({
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret.expose(),
            "refresh_token": credentials.refresh_token.expose(),
            "datacenter": data_centre,
        })
        .to_string(),
    )
}
