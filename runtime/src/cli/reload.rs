//! What a running `serve` offers itself, and how it comes to offer something else: the settings are read again, or another
//! thing holds for its agent.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::account::{settings, surroundings};
use super::arguments::Serve;
use super::ending::Ending;
use super::offer::{Chosen, Offer, offers};
use crate::access::{Agents, Given};
use crate::accounts::{Accounts, SharedAccounts};
use crate::closing::Closing;
use crate::descriptor::Registry;
use crate::servers::{KnownAgents, Live};
use crate::service::Service;
use crate::store::Store;
use crate::transport::http::{Log, Replaceable, TokenTable};
use crate::transport::tls::Tls;

/// What is offered at present, and what it follows from.
pub(super) struct Offered {
    chosen: Chosen,
    /// What held for the agent; `None` where there is none.
    known: Option<Vec<Given>>,
    /// Of the calls that run.
    closing: Closing,
}

impl Offered {
    /// This, by what holds now.
    pub(super) fn new(chosen: Chosen, agents: &Agents) -> Self {
        Self { known: layers(&chosen, agents), chosen, closing: Closing::default() }
    }

    /// Each server behind its token.
    pub(super) fn table(&self, offers: &[Offer], account: &str, service: &Arc<Service>, live: &Live) -> TokenTable {
        let mut table = TokenTable::default();
        for offer in offers {
            let agent = self.chosen.agent.as_deref();
            let (token, host) = offer.served(agent, account, service, live.oversight(), &self.closing);
            table.add(token, host);
        }
        table
    }
}

fn layers(chosen: &Chosen, agents: &Agents) -> Option<Vec<Given>> {
    chosen.agent.as_deref().and_then(|agent| agents.layers(agent).map(<[_]>::to_vec).ok())
}

/// Reads the settings again: accounts, filters, and the certificate. What is listened to stays.
pub(super) struct Reload<'a> {
    pub registry: &'static Registry,
    pub arguments: &'a Serve,
    pub store: Arc<dyn Store>,
    pub accounts: SharedAccounts,
    pub agents: Arc<KnownAgents>,
    pub live: Arc<Live>,
    pub table: Arc<Replaceable<TokenTable>>,
    pub tls: Option<Tls>,
    /// Whose account is no setting.
    pub has_sandbox: bool,
    /// The account whose tools were offered at the start.
    pub account: String,
    pub offered: Mutex<Offered>,
}

impl Reload<'_> {
    /// What was read, or why everything stays as it was.
    pub(super) async fn run(&self) -> Result<String, String> {
        let told = |ending: Ending| ending.text().to_owned();
        let settings = settings(self.registry, self.arguments.flags()).map_err(told)?;
        let filters = settings.filters.check(self.registry).map_err(|error| error.to_string())?;
        let accounts = if self.has_sandbox {
            self.accounts.current()
        } else {
            let surroundings = surroundings(&settings);
            let read = Accounts::of_settings(self.registry, &settings, &surroundings, None).await;
            read.map_err(|error| error.to_string())?
        };
        self.agents.refresh();
        let agents = self.agents.current();
        let (name, service) = accounts.choose(Some(&self.account)).map_err(|error| error.to_string())?;
        let chosen = Chosen { filters, agent: self.arguments.agent.clone() };
        let offers = offers(self.registry, &chosen, &agents, &*self.store, name, service).await.map_err(told)?;
        // The last that can fail.
        if let Some(tls) = &self.tls {
            tls.reload()?;
        }
        let mut next = Offered::new(chosen, &agents);
        {
            let mut offered = self.offered();
            if next.known == offered.known {
                // Calls that run end where they began.
                next.closing = offered.closing.clone();
            }
            self.table.replace(next.table(&offers, name, service, &self.live));
            let before = std::mem::replace(&mut *offered, next);
            if !before.closing.is(&offered.closing) {
                before.closing.close();
            }
        }
        let names: Vec<&str> = accounts.iter().map(|(name, _)| name).collect();
        let told = format!("the settings were read again; accounts: {}", names.join(", "));
        self.accounts.replace(accounts.clone());
        self.live.rebuild().await;
        Ok(told)
    }

    /// Completes once something else holds for the agent than what is offered follows from.
    pub(super) async fn agent_changed(&self) {
        let Some(agent) = &self.arguments.agent else { return std::future::pending().await };
        let known = self.offered().known.clone();
        // Whoever follows the store reads the file as well.
        self.agents.until_told_other_than(known.as_deref(), agent).await;
    }

    /// Offers what holds for the agent now; nothing where that leaves nothing. Calls that run under what held before are
    /// not answered.
    pub(super) async fn offer_anew(&self, log: &Log) {
        let (agents, accounts) = (self.agents.current(), self.accounts.current());
        let chosen = self.offered().chosen.clone();
        let next = Offered::new(chosen.clone(), &agents);
        let found = match accounts.choose(Some(&self.account)) {
            Ok((name, service)) => {
                let offers = offers(self.registry, &chosen, &agents, &*self.store, name, service).await;
                offers
                    .map(|offers| next.table(&offers, name, service, &self.live))
                    .map_err(|ending| ending.text().to_owned())
            }
            Err(error) => Err(error.to_string()),
        };
        let table = match found {
            Ok(table) => {
                log.tell("info", "what the agent may do was changed, and holds");
                table
            }
            Err(fault) => {
                log.tell("warning", &format!("the URLs told at the start are closed: {fault}"));
                TokenTable::default()
            }
        };
        self.table.replace(table);
        std::mem::replace(&mut *self.offered(), next).closing.close();
    }

    fn offered(&self) -> MutexGuard<'_, Offered> {
        self.offered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
