//! From settings to a service that can call.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::arguments;
use super::ending::Ending;
use super::sandbox::{self, RunningSandbox, SandboxLauncher};
use crate::accounts::{self, Accounts, SANDBOX, Surroundings};
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::secrets::Secrets;
use crate::service::Service;
use crate::settings::{self, Flags, Settings};
use crate::store::Store;
use crate::store::sqlite::SqliteStore;
use crate::zoho::account::{Account, AccountParts};
use crate::zoho::credentials::{Credentials, Given};
use crate::zoho::hosts::Overrides;
use crate::zoho::http::{HttpTransport, Timeouts};

/// What holds for this process.
pub(super) fn settings(registry: &Registry, flags: Flags) -> Result<Settings, Ending> {
    settings::resolve(registry.name, flags, &|name: &str| std::env::var_os(name)).map_err(Ending::usage)
}

/// The accounts, and the sandbox that they call, if they do. `only` the chosen one, or all of them.
pub(super) async fn accounts(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    flags: &arguments::Account,
    settings: &Settings,
    only: Only,
) -> Result<(Accounts, Option<RunningSandbox>), Ending> {
    let surroundings = surroundings(settings);
    if flags.sandbox {
        if let Some(chosen) = settings.chosen.as_deref().filter(|chosen| *chosen != SANDBOX) {
            return Err(Ending::usage(format!("--sandbox has one account, `{SANDBOX}`, and not `{chosen}`")));
        }
        let sandbox = sandbox::start(launcher).await?;
        let account = of_sandbox(registry, &sandbox, flags)?;
        let Surroundings { clock, transport, .. } = surroundings;
        let service = Service::new(registry, &account, clock, transport).map_err(Ending::usage)?;
        let service = Arc::new(service.with_files_in(settings.files.clone()).with_bounds(&settings.limits));
        return Ok((Accounts::single(SANDBOX, service), Some(sandbox)));
    }
    let chosen = match only {
        Only::Chosen => {
            Some(accounts::choose(&accounts::names(settings), settings.chosen.as_deref()).map_err(Ending::usage)?)
        }
        Only::All => None,
    };
    let found = Accounts::of_settings(registry, settings, &surroundings, chosen).await.map_err(|error| {
        let nothing = settings.accounts.is_empty() && launcher.is_some();
        let hint = if nothing { ". To try without an account, add --sandbox" } else { "" };
        Ending::usage(format!("{error}{hint}"))
    })?;
    Ok((found, None))
}

/// Which accounts a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Only {
    /// The one of `--account`, or the only one.
    Chosen,
    /// Every one.
    All,
}

/// The one account that a command works with, by its name, and the sandbox that it calls, if it does.
pub(super) async fn connect(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    flags: &arguments::Account,
    settings: &Settings,
) -> Result<(String, Arc<Service>, Option<RunningSandbox>), Ending> {
    let (accounts, sandbox) = accounts(registry, launcher, flags, settings, Only::Chosen).await?;
    let (name, service) = accounts.choose(settings.chosen.as_deref()).map_err(Ending::usage)?;
    Ok((name.to_owned(), Arc::clone(service), sandbox))
}

/// A service for looking at requests, which need no credentials: none is read.
pub(super) fn offline(registry: &'static Registry, settings: Settings) -> Result<Arc<Service>, Ending> {
    let unused = || Some(Secret::from("not used"));
    let first = registry.data_centres.first().map(|centre| centre.name.to_owned());
    let chosen = accounts::choose(&accounts::names(&settings), settings.chosen.as_deref()).map_err(Ending::usage)?;
    let of_file = settings.accounts.iter().find(|account| account.name.as_str() == chosen).cloned();
    let Surroundings { clock, transport, .. } = surroundings(&settings);
    let Settings { account: parts, files, .. } = settings;
    let parts = AccountParts {
        data_centre: parts.data_centre.or_else(|| first.clone()),
        client_id: parts.client_id.or_else(|| Some("not used".to_owned())),
        client_secret: parts.client_secret.or_else(unused),
        refresh_token: parts.refresh_token.or_else(unused),
        ..parts
    };
    let mut account = Account::new(parts).map_err(Ending::usage)?;
    if let Some(of_file) = of_file {
        account = Account {
            data_centre: of_file.data_centre.or(first).unwrap_or_default(),
            credentials: account.credentials,
            products: of_file.products,
            editions: of_file.editions,
            tenants: of_file.tenants,
            time_zone: of_file.time_zone.unwrap_or(TimeZone::UTC),
            organization: of_file.organization,
            overrides: of_file.overrides,
        };
    }
    let service = Service::new(registry, &account, clock, transport).map_err(Ending::usage)?;
    Ok(Arc::new(service.with_files_in(files)))
}

/// What services need of this process.
pub(super) fn surroundings(settings: &Settings) -> Surroundings {
    let store = settings.state_dir.as_deref().map(|directory| Arc::new(SqliteStore::lazy(directory)) as Arc<dyn Store>);
    Surroundings {
        store,
        secrets: Secrets::default()
            .with_state_dir(settings.state_dir.as_deref())
            .with_network(settings.network.clone()),
        clock: Arc::new(SystemClock),
        transport: Arc::new(HttpTransport::new(settings.network.clone(), Timeouts::default(), Arc::new(SystemClock))),
    }
}

/// Everything goes to the sandbox, but for what was named on the command line.
fn of_sandbox(registry: &Registry, sandbox: &RunningSandbox, flags: &arguments::Account) -> Result<Account, Ending> {
    let mut overrides = Overrides::everything(registry, &sandbox.url).map_err(Ending::failed)?;
    for host in &flags.hosts {
        overrides.add(host).map_err(Ending::usage)?;
    }
    let mut tenants = sandbox.tenants.clone();
    for given in &flags.tenants {
        let (kind, id) = settings::tenant(given).map_err(Ending::usage)?;
        tenants.insert(kind, id);
    }
    let data_centre = registry.data_centres.first().map(|centre| centre.name.to_owned()).unwrap_or_default();
    Ok(Account {
        data_centre,
        credentials: Arc::new(Given(Arc::new(Credentials {
            client_id: sandbox.client_id.clone(),
            client_secret: Secret::from(&*sandbox.client_secret),
            refresh_token: Secret::from(&*sandbox.refresh_token),
        }))),
        products: None,
        editions: BTreeMap::new(),
        tenants,
        time_zone: match &flags.time_zone {
            Some(name) => settings::time_zone(name).map_err(Ending::usage)?,
            None => TimeZone::UTC,
        },
        organization: Some(flags.organization.clone().unwrap_or_else(|| sandbox.organization.clone())),
        overrides,
    })
}
