//! From settings to a service that can call.

use std::sync::Arc;

use jiff::tz::TimeZone;

use super::arguments;
use super::ending::Ending;
use super::sandbox::{self, RunningSandbox, SandboxLauncher};
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::files::Files;
use crate::secret::Secret;
use crate::service::Service;
use crate::settings::{self, Flags, Settings};
use crate::zoho::account::{Account, AccountParts};
use crate::zoho::hosts::Overrides;
use crate::zoho::http::{HttpTransport, Timeouts};
use crate::zoho::network::Network;

/// What holds for this process.
pub(super) fn settings(registry: &Registry, flags: Flags) -> Result<Settings, Ending> {
    settings::resolve(registry.name, flags, &|name: &str| std::env::var_os(name)).map_err(Ending::usage)
}

/// A service, and the sandbox that it calls, if it does.
pub(super) async fn connect(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    flags: &arguments::Account,
    settings: Settings,
) -> Result<(Arc<Service>, Option<RunningSandbox>), Ending> {
    let Settings { account: parts, files, network, .. } = settings;
    if flags.sandbox {
        let sandbox = sandbox::start(launcher).await?;
        let account = of_sandbox(registry, &sandbox, flags)?;
        return Ok((service(registry, &account, files, network)?, Some(sandbox)));
    }
    let account = Account::new(parts).map_err(|error| {
        let hint = if launcher.is_some() { ". To try without an account, add --sandbox" } else { "" };
        Ending::usage(format!("{error}{hint}"))
    })?;
    Ok((service(registry, &account, files, network)?, None))
}

/// A service for looking at requests, which need no credentials.
pub(super) fn offline(registry: &'static Registry, settings: Settings) -> Result<Arc<Service>, Ending> {
    let Settings { account: parts, files, network, .. } = settings;
    let unused = || Some(Secret::from("not used"));
    let first = registry.data_centres.first().map(|centre| centre.name.to_owned());
    let parts = AccountParts {
        data_centre: parts.data_centre.or(first),
        client_id: parts.client_id.or_else(|| Some("not used".to_owned())),
        client_secret: parts.client_secret.or_else(unused),
        refresh_token: parts.refresh_token.or_else(unused),
        ..parts
    };
    service(registry, &Account::new(parts).map_err(Ending::usage)?, files, network)
}

fn service(
    registry: &'static Registry,
    account: &Account,
    files: Files,
    network: Network,
) -> Result<Arc<Service>, Ending> {
    let clock = Arc::new(SystemClock);
    let transport = Arc::new(HttpTransport::new(network, Timeouts::default(), Arc::clone(&clock) as _));
    let service = Service::new(registry, account, clock, transport).map_err(Ending::usage)?;
    Ok(Arc::new(service.with_files_in(files)))
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
        client_id: sandbox.client_id.clone(),
        client_secret: Secret::from(&*sandbox.client_secret),
        refresh_token: Secret::from(&*sandbox.refresh_token),
        tenants,
        time_zone: match &flags.time_zone {
            Some(name) => settings::time_zone(name).map_err(Ending::usage)?,
            None => TimeZone::UTC,
        },
        organization: Some(flags.organization.clone().unwrap_or_else(|| sandbox.organization.clone())),
        overrides,
    })
}
