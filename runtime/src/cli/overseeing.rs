//! What stands beside the serving of a running `serve`: following the store, counting.

use std::sync::{Arc, OnceLock};

use tokio::task::JoinHandle;

use super::ending::Ending;
use crate::accounts::SharedAccounts;
use crate::audit::Audit;
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::operations::{AccountStatus, CallWatch, Metrics, Operations};
use crate::servers::{Key, KnownAgents, Live};
use crate::service::{Oversight, Service};
use crate::settings::ServeSettings;
use crate::store::Store;
use crate::transport::http::Log;

/// What the scoped servers and their operators' numbers are made of.
pub(super) struct Parts<'a> {
    pub registry: &'static Registry,
    pub store: Arc<dyn Store>,
    pub accounts: SharedAccounts,
    pub serve: &'a ServeSettings,
    pub audit: Option<Audit>,
}

impl Parts<'_> {
    /// The scoped servers of these accounts, as they are now, and what counts their calls.
    pub(super) async fn live(
        &self,
        key: Key,
        agents: Arc<KnownAgents>,
        log: &Log,
    ) -> Result<(Arc<Live>, Arc<Operations>), Ending> {
        let (registry, store) = (self.registry, Arc::clone(&self.store));
        let accounts = self.accounts.clone();
        let status = move || accounts.current().iter().map(|(name, service)| status(name, service)).collect();
        let metrics = Metrics::new(registry, Box::new(status));
        let open = self.serve.open_metrics;
        // Set below: the servers are told of the operations, which ask them.
        let asked: Arc<OnceLock<Arc<Live>>> = Arc::default();
        let knows = Arc::clone(&asked);
        let may_read = move |bearer: Option<&str>| {
            open || bearer.is_some_and(|token| knows.get().is_some_and(|live| live.is_token(token, true)))
        };
        let operations = Arc::new(Operations::new(metrics, Box::new(may_read)));
        let oversight = Oversight {
            most_calls: Some(self.serve.max_calls),
            watch: Some(Arc::clone(&operations) as Arc<dyn CallWatch>),
            audit: self.audit.clone(),
        };
        let accounts = self.accounts.clone();
        let services = Box::new(move |name: &str| accounts.get(name));
        let live =
            Live::new(registry, store, key, Arc::new(SystemClock), services).overseen(oversight).with_agents(agents);
        let problems = live.refresh().await.map_err(Ending::failed)?;
        for problem in &problems {
            log.tell("warning", problem);
        }
        let live = Arc::new(live);
        let _ = asked.set(Arc::clone(&live));
        Ok((live, operations))
    }
}

fn status(name: &str, service: &Service) -> AccountStatus {
    AccountStatus { account: name.to_owned(), products: service.status() }
}

/// Follows the store until it is aborted.
pub(super) fn follow(live: &Arc<Live>, log: &Arc<Log>, operations: &Arc<Operations>) -> JoinHandle<()> {
    let (live, log, operations) = (Arc::clone(live), Arc::clone(log), Arc::clone(operations));
    tokio::spawn(async move {
        let tell = |problem: &str| log.tell("warning", problem);
        live.follow(tell, |readable| operations.set_ready("store", readable)).await;
    })
}
