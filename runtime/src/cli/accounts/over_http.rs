//! Accounts over the admin API of a running `serve`: the vendor's consent page, and its redirect back.
//!
//! A redirect is believed with the `state` that was sent, once, within ten minutes, and only leads to an accounts server
//! of the data-centre table. The secret goes to the store of the state directory, the account into the settings file, which
//! is then read again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;
use tokio::sync::{mpsc, oneshot};

use super::add::checked_products;
use super::browser::{Told, form, place, random};
use super::connected::Connected;
use super::remove;
use crate::access::View;
use crate::admin::{AccountKeeper, Consent, KeeperFault, NewAccount};
use crate::cli::account::surroundings;
use crate::cli::ending::Ending;
use crate::cli::scopes::{needed, of_products};
use crate::clock::Clock;
use crate::descriptor::Registry;
use crate::secret::Secret;
use crate::secrets::Reference;
use crate::settings::{AccountName, Settings, SettingsDocument};
use crate::transport::http::Log;
use crate::zoho::authorise::{self, Client, consent_url};
use crate::zoho::hosts::Hosts;

/// How long an answer of the consent page is waited for.
const PATIENCE: Duration = Duration::from_mins(10);
/// Most accounts that are waited for.
const MOST: usize = 100;
/// Where the vendor's page leads back.
const CALLBACK: &str = "/oauth/callback";

/// Whoever reads the settings again, and tells how that went.
pub(in crate::cli) type Reloads = mpsc::Sender<oneshot::Sender<Result<(), String>>>;

/// What connects accounts.
pub(in crate::cli) struct Keeper {
    pub registry: &'static Registry,
    /// As they are now.
    pub settings: Box<dyn Fn() -> Result<Settings, String> + Send + Sync>,
    /// The settings file; `None` where accounts are no settings.
    pub file: Option<PathBuf>,
    /// The account whose tools were offered at the start.
    pub offered: String,
    pub base_url: String,
    pub clock: Arc<dyn Clock>,
    pub log: Arc<Log>,
    pub reloads: Reloads,
    pub waited_for: Mutex<Vec<Pending>>,
}

/// An account whose consent is waited for.
pub(in crate::cli) struct Pending {
    state: String,
    until: Timestamp,
    name: AccountName,
    client: Client,
    data_centre: &'static str,
    products: Option<Vec<String>>,
}

fn failed(ending: &Ending) -> KeeperFault {
    KeeperFault::Failed(ending.text().to_owned())
}

impl Keeper {
    fn pending(&self) -> MutexGuard<'_, Vec<Pending>> {
        let mut pending = self.waited_for.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.clock.now();
        pending.retain(|one| one.until > now);
        pending
    }

    fn file(&self) -> Result<&PathBuf, KeeperFault> {
        self.file.as_ref().ok_or_else(|| {
            KeeperFault::Conflict(
                "the account of this process is no setting: start it with a settings file that has [accounts.NAME]"
                    .to_owned(),
            )
        })
    }

    async fn reloaded(&self) -> Result<(), KeeperFault> {
        let gone = || KeeperFault::Failed("the server is stopping".to_owned());
        let (tell, told) = oneshot::channel();
        self.reloads.send(tell).await.map_err(|_| gone())?;
        told.await.map_err(|_| gone())?.map_err(KeeperFault::Failed)
    }

    async fn begun(&self, wanted: NewAccount) -> Result<Consent, KeeperFault> {
        self.file()?;
        let invalid = KeeperFault::Invalid;
        let name = AccountName::new(&wanted.id).map_err(invalid)?;
        let settings = (self.settings)().map_err(KeeperFault::Failed)?;
        if settings.accounts.iter().any(|account| account.name == name) {
            return Err(KeeperFault::Conflict(format!("there is an account `{}` already", wanted.id)));
        }
        let given = wanted.products.unwrap_or_default();
        let products =
            checked_products(self.registry, &given).map_err(|ending| invalid(ending.text().replace("--", "")))?;
        let first = self.registry.data_centres.first().map(|row| row.name).unwrap_or_default();
        let start = wanted.data_centre.as_deref().unwrap_or(first);
        let hosts = Hosts::new(self.registry, start, &settings.account.overrides);
        let hosts = hosts.map_err(|error| invalid(error.to_string()))?;
        let secret = match wanted.client_secret.expose().parse::<Reference>() {
            Ok(reference) => {
                let read = surroundings(&settings).secrets.read(&reference).await;
                read.map_err(|error| invalid(error.to_string()))?
            }
            Err(_) => wanted.client_secret,
        };
        let scopes = wanted.scopes.unwrap_or_else(|| {
            let view = View::of_everything(self.registry).within(|tool| of_products(tool, products.as_deref()));
            needed(view.tools(), true)
        });
        let redirect_uri = format!("{}{CALLBACK}", self.base_url);
        let state = random().map_err(|ending| failed(&ending))?;
        let until = self.clock.now() + PATIENCE;
        let url = consent_url(hosts.accounts(), &wanted.client_id, &scopes, &redirect_uri, &state);
        let client = Client { id: wanted.client_id, secret };
        let mut pending = self.pending();
        // Whoever asks again means the newer one.
        pending.retain(|one| one.name != name);
        if pending.len() >= MOST {
            return Err(KeeperFault::Conflict(format!("{MOST} accounts are waited for; let some of them be answered")));
        }
        pending.push(Pending { state, until, name, client, data_centre: hosts.data_centre(), products });
        Ok(Consent { id: wanted.id, consent_url: url, redirect_uri, expires_at: until })
    }

    /// The one that this state belongs to, which then is waited for no more.
    fn taken(&self, state: &str) -> Option<Pending> {
        let mut pending = self.pending();
        // Every one is compared, so that the time tells nothing.
        let right = |one: &Pending| bool::from(one.state.as_bytes().ct_eq(state.as_bytes()));
        let found =
            pending.iter().enumerate().fold(None, |found, (index, one)| if right(one) { Some(index) } else { found });
        found.map(|index| pending.swap_remove(index))
    }

    async fn connected(&self, pending: Pending, told: &Told) -> Result<(), KeeperFault> {
        let file = self.file()?.clone();
        let settings = (self.settings)().map_err(KeeperFault::Failed)?;
        let overrides = &settings.account.overrides;
        let data_centre =
            place(self.registry, overrides, told, pending.data_centre).map_err(|ending| failed(&ending))?;
        let redirect_uri = format!("{}{CALLBACK}", self.base_url);
        let surroundings = surroundings(&settings);
        let transport = &*surroundings.transport;
        let exchanged = authorise::exchange(
            self.registry,
            transport,
            overrides,
            Some(data_centre),
            &pending.client,
            &told.code,
            Some(&redirect_uri),
        );
        let (data_centre, granted) = exchanged.await.map_err(KeeperFault::Failed)?;
        let connected = Connected {
            registry: self.registry,
            surroundings: &surroundings,
            overrides,
            data_centre,
            products: pending.products,
            reference: Reference::Store(pending.name.as_str().to_owned()),
        };
        let kept = connected.keep(pending.client, granted, &BTreeMap::new(), None).await;
        let (entry, _) = kept.map_err(|ending| failed(&ending))?;
        let written = SettingsDocument::open(&file).and_then(|mut document| {
            document.put(&pending.name, &entry)?;
            document.save()
        });
        written.map_err(|error| KeeperFault::Failed(error.to_string()))?;
        self.reloaded().await
    }

    async fn finished(&self, query: &str) -> Result<&'static str, &'static str> {
        let pairs = form(query);
        let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let Some(pending) = self.taken(get("state").unwrap_or_default()) else {
            return Err("This is not an answer that is waited for. It may have come too late, or twice.");
        };
        let name = pending.name.as_str().to_owned();
        let Some(code) = get("code").filter(|code| !code.is_empty()) else {
            self.log
                .tell("warning", &format!("account `{name}` was not connected: the vendor's page gave no grant code"));
            return Err("Nothing was granted. This page can be closed.");
        };
        let told = Told {
            code: Secret::from(code),
            location: get("location").map(str::to_owned),
            accounts_server: get("accounts-server").map(str::to_owned),
        };
        match self.connected(pending, &told).await {
            Ok(()) => Ok("Done: the account is connected. This page can be closed."),
            Err(
                KeeperFault::Invalid(why)
                | KeeperFault::Conflict(why)
                | KeeperFault::NotFound(why)
                | KeeperFault::Failed(why),
            ) => {
                self.log.tell("error", &format!("account `{name}` was not connected: {why}"));
                Err("The account could not be connected; the server's log tells why. This page can be closed.")
            }
        }
    }

    async fn removed(&self, id: &str) -> Result<(), KeeperFault> {
        let file = self.file()?.clone();
        if id == self.offered {
            return Err(KeeperFault::Conflict(format!(
                "`{id}` is the account whose tools this process offers by itself; start it for another one first"
            )));
        }
        let settings = (self.settings)().map_err(KeeperFault::Failed)?;
        let account = settings.accounts.iter().find(|account| account.name.as_str() == id);
        let account = account.ok_or_else(|| KeeperFault::NotFound(format!("the settings have no account `{id}`")))?;
        let told = remove::let_go(self.registry, &surroundings(&settings), account, false).await;
        told.map_err(|ending| failed(&ending))?;
        let written = SettingsDocument::open(&file).and_then(|mut document| {
            document.remove(id);
            document.save()
        });
        written.map_err(|error| KeeperFault::Failed(error.to_string()))?;
        self.reloaded().await
    }
}

impl AccountKeeper for Keeper {
    fn begin(&self, wanted: NewAccount) -> BoxFuture<'_, Result<Consent, KeeperFault>> {
        Box::pin(self.begun(wanted))
    }

    fn finish<'a>(&'a self, query: &'a str) -> BoxFuture<'a, Result<&'static str, &'static str>> {
        Box::pin(self.finished(query))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), KeeperFault>> {
        Box::pin(self.removed(id))
    }
}
