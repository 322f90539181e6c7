//! The connected organisations of one process, by name.
//!
//! Each has a service of its own: tokens, caches and limits of one are nothing to another.

mod referenced;

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use futures_util::future::join_all;

use crate::arguments::text::nearest;
use crate::clock::Clock;
use crate::descriptor::Registry;
use crate::limits::LimitSettings;
use crate::secrets::Secrets;
use crate::service::Service;
use crate::settings::{AccountSettings, Settings};
use crate::store::Store;
use crate::zoho::Transport;
use crate::zoho::account::Account;

pub use referenced::Referenced;

/// Name of the account that the environment tells.
pub const ENVIRONMENT: &str = "account";
/// Name of the account of a sandbox.
pub const SANDBOX: &str = "sandbox";

/// Accounts and their services.
#[derive(Clone)]
pub struct Accounts {
    /// By name in ascending order.
    services: BTreeMap<String, Arc<Service>>,
}

/// The accounts of a process whose settings can be read again.
#[derive(Clone)]
pub struct SharedAccounts(Arc<RwLock<Accounts>>);

impl SharedAccounts {
    /// These, at first.
    #[must_use]
    pub fn new(accounts: Accounts) -> Self {
        Self(Arc::new(RwLock::new(accounts)))
    }

    /// From now on these.
    pub fn replace(&self, accounts: Accounts) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = accounts;
    }

    /// As they are now.
    #[must_use]
    pub fn current(&self) -> Accounts {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The service of an account, as it is now.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Arc<Service>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}

/// Accounts that cannot be used, or one that is not there: which, why, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct AccountsError(pub String);

/// What every service needs.
#[derive(Clone)]
pub struct Surroundings {
    /// Reads secrets.
    pub secrets: Secrets,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The vendor.
    pub transport: Arc<dyn Transport>,
    /// Where tokens, shares of limits and idempotency keys are kept; without it, in memory.
    pub store: Option<Arc<dyn Store>>,
}

impl Accounts {
    /// A single account.
    #[must_use]
    pub fn single(name: &str, service: Arc<Service>) -> Self {
        Self { services: BTreeMap::from([(name.to_owned(), service)]) }
    }

    /// The accounts of the settings: those of the file or, where it has none, the one of the environment. `only`
    /// takes one of them, and reads nothing of the others.
    ///
    /// Secrets are read, so that what is missing is known now; every fault of every account is told.
    pub async fn of_settings(
        registry: &'static Registry,
        settings: &Settings,
        surroundings: &Surroundings,
        only: Option<&str>,
    ) -> Result<Self, AccountsError> {
        let names = names(settings);
        if let Some(only) = only.filter(|only| !names.contains(only)) {
            return Err(unknown(only, &names));
        }
        if settings.accounts.is_empty() {
            let account = Account::new(settings.account.clone()).map_err(|error| AccountsError(error.to_string()))?;
            let service =
                service(registry, &account, surroundings, settings, &settings.limits).map_err(AccountsError)?;
            return Ok(Self::single(ENVIRONMENT, service));
        }
        let wanted = settings.accounts.iter().filter(|one| only.is_none_or(|only| only == one.name.as_str()));
        let read = join_all(wanted.map(|one| async move {
            let account = account(registry, one, &surroundings.secrets).await;
            (
                one.name.as_str(),
                account.and_then(|account| service(registry, &account, surroundings, settings, &one.limits)),
            )
        }))
        .await;
        let (mut services, mut faults) = (BTreeMap::new(), Vec::new());
        for (name, outcome) in read {
            match outcome {
                Ok(service) => drop(services.insert(name.to_owned(), service)),
                Err(fault) => faults.push(format!("account `{name}`: {fault}")),
            }
        }
        if faults.is_empty() { Ok(Self { services }) } else { Err(AccountsError(faults.join("\n"))) }
    }

    /// The service of an account.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<Service>> {
        self.services.get(name)
    }

    /// Names and services, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<Service>)> {
        self.services.iter().map(|(name, service)| (name.as_str(), service))
    }

    /// The account that was asked for, or the only one.
    pub fn choose(&self, asked: Option<&str>) -> Result<(&str, &Arc<Service>), AccountsError> {
        let names: Vec<&str> = self.services.keys().map(String::as_str).collect();
        let name = choose(&names, asked)?;
        self.services
            .get_key_value(name)
            .map(|(name, service)| (name.as_str(), service))
            .ok_or_else(|| unknown(name, &names))
    }
}

/// The names of the accounts that these settings have.
#[must_use]
pub fn names(settings: &Settings) -> Vec<&str> {
    if settings.accounts.is_empty() {
        return vec![ENVIRONMENT];
    }
    settings.accounts.iter().map(|account| account.name.as_str()).collect()
}

/// Which of these accounts is meant.
pub fn choose<'a>(names: &[&'a str], asked: Option<&str>) -> Result<&'a str, AccountsError> {
    match (asked, names) {
        (Some(asked), _) => names.iter().copied().find(|name| *name == asked).ok_or_else(|| unknown(asked, names)),
        (None, [only]) => Ok(only),
        (None, _) => {
            Err(AccountsError(format!("there are several accounts ({}); name one with --account", names.join(", "))))
        }
    }
}

fn unknown(asked: &str, names: &[&str]) -> AccountsError {
    let known = names.join(", ");
    AccountsError(match nearest(asked, names.iter().copied()) {
        Some(meant) => format!("there is no account `{asked}`; did you mean `{meant}`? There are: {known}"),
        None => format!("there is no account `{asked}`; there are: {known}"),
    })
}

/// An account of the settings file with its secrets, read once.
async fn account(registry: &Registry, settings: &AccountSettings, secrets: &Secrets) -> Result<Account, String> {
    if let Some(products) = &settings.products {
        let known = || registry.products.iter().map(|product| product.name);
        if let Some(name) = products.iter().find(|name| !known().any(|known| known == **name)) {
            let meant = nearest(name, known()).map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
            let known = known().collect::<Vec<_>>().join(", ");
            return Err(format!("there is no product `{name}`{meant} There are: {known}"));
        }
    }
    let source = Referenced::new(settings, secrets.clone());
    let (_, told) = source.read_all().await.map_err(|error| error.to_string())?;
    let data_centre = match (&settings.data_centre, told) {
        (Some(set), Some(told)) if *set != told => {
            return Err(format!(
                "the settings say data centre `{set}`, the credentials `{told}`. A client's secret and a refresh token \
                 belong to one of them: correct the other"
            ));
        }
        (Some(set), _) => set.clone(),
        (None, Some(told)) => told,
        (None, None) => {
            return Err("`data_centre` is missing: name the one in which the organisation lives".to_owned());
        }
    };
    Ok(Account {
        data_centre,
        credentials: Arc::new(source),
        products: settings.products.clone(),
        editions: settings.editions.clone(),
        tenants: settings.tenants.clone(),
        time_zone: settings.time_zone.clone().unwrap_or(jiff::tz::TimeZone::UTC),
        organization: settings.organization.clone(),
        overrides: settings.overrides.clone(),
    })
}

fn service(
    registry: &'static Registry,
    account: &Account,
    surroundings: &Surroundings,
    settings: &Settings,
    limits: &LimitSettings,
) -> Result<Arc<Service>, String> {
    let (clock, transport) = (Arc::clone(&surroundings.clock), Arc::clone(&surroundings.transport));
    let known = || registry.products.iter().map(|product| product.name);
    if let Some(name) = limits.products.keys().find(|name| !known().any(|known| known == *name)) {
        let meant = nearest(name, known()).map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"));
        let known = known().collect::<Vec<_>>().join(", ");
        return Err(format!("limits are set for `{name}`, which is no product{meant} There are: {known}"));
    }
    let service = Service::new(registry, account, clock, transport).map_err(|error| error.to_string())?;
    let mut service = service.with_files_in(settings.files.clone()).with_bounds(limits);
    if let Some(store) = &surroundings.store {
        service = service.with_store(Arc::clone(store));
    }
    Ok(Arc::new(service))
}

#[cfg(test)]
mod tests;
