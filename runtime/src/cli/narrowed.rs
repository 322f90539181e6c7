//! One caller without a network: what `stdio` serves and `call` calls, under which filters, rules and audit, and for how
//! long that holds.

use std::sync::Arc;

use super::account::connect;
use super::arguments::{self, Filters};
use super::audit::{self, Output};
use super::ending::{Ending, tell_each, tell_notes};
use super::sandbox::SandboxLauncher;
use super::state::{self, Kept};
use crate::access::{Given, View};
use crate::accounts::{self, SANDBOX};
use crate::audit::{Audit, Caller};
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::servers::{KnownAgents, Listed, Live};
use crate::service::{Oversight, Server};
use crate::settings::Settings;
use crate::store::sqlite::SqliteStore;

/// What a command was asked to keep to.
pub(super) struct Asked<'a> {
    pub account: &'a arguments::Account,
    pub filters: &'a Filters,
    pub agent: Option<&'a str>,
    pub server: Option<&'a str>,
}

/// What is left of everything, before anybody is asked for a credential.
pub(super) struct Narrowed {
    pub view: View,
    pub settings: Settings,
    caller: Caller,
    store: Option<SqliteStore>,
    held: Held,
}

/// What the caller's tools follow from.
enum Held {
    /// Nothing that changes while this process runs.
    Filters,
    /// An agent, and what held for it when the tools were chosen.
    Agent { agents: Arc<KnownAgents>, name: String, known: Option<Vec<Given>> },
    /// A scoped server.
    Server { live: Live, id: String, name: String },
}

impl Narrowed {
    /// What the filters leave of what the agent may do, or what a scoped server has.
    pub(super) async fn of(registry: &'static Registry, settings: Settings, asked: &Asked<'_>) -> Result<Self, Ending> {
        match asked.server {
            Some(name) => Self::of_server(registry, settings, asked, name).await,
            None => Self::of_filters(registry, settings, asked),
        }
    }

    fn of_filters(registry: &'static Registry, settings: Settings, asked: &Asked<'_>) -> Result<Self, Ending> {
        let agent = asked.agent;
        let filters = settings.filters.check(registry).map_err(Ending::usage)?;
        let agents = KnownAgents::of(registry, &settings).map_err(Ending::usage)?;
        let now = agents.current();
        let view = now.view(registry, agent, &filters).map_err(Ending::usage)?;
        tell_notes(&filters, registry);
        tell_each(now.notes(registry, agent));
        let held = agent.map_or(Held::Filters, |agent| Held::Agent {
            known: now.layers(agent).map(<[_]>::to_vec).ok(),
            name: agent.to_owned(),
            agents,
        });
        // As far as that is certain; where it is not, there will be no call.
        let account = if asked.account.sandbox {
            Some(SANDBOX)
        } else {
            accounts::choose(&accounts::names(&settings), settings.chosen.as_deref()).ok()
        };
        let caller =
            Caller { agent: agent.map(str::to_owned), account: account.map(str::to_owned), ..Caller::default() };
        let store = settings.state_dir.as_deref().map(SqliteStore::lazy);
        Ok(Self { view, settings, caller, store, held })
    }

    async fn of_server(
        registry: &'static Registry,
        settings: Settings,
        asked: &Asked<'_>,
        name: &str,
    ) -> Result<Self, Ending> {
        if asked.filters.given() != Given::default() {
            return Err(Ending::usage("--server says which tools there are: leave the filters out"));
        }
        let Kept { mut settings, store, sqlite, key, book, agents } = state::open(registry, settings)?;
        let Listed { id, definition } = book.server(name).await?;
        if definition.has_ended(state::now()) {
            return Err(Ending::usage(format!("the server `{}` has ended", definition.name)));
        }
        let is_sandbox = definition.account == SANDBOX;
        if is_sandbox != asked.account.sandbox {
            let mend = if is_sandbox { "add" } else { "leave out" };
            return Err(Ending::usage(format!(
                "the server `{name}` is for `{}`: {mend} --sandbox",
                definition.account
            )));
        }
        if settings.chosen.as_ref().is_some_and(|chosen| *chosen != definition.account) {
            return Err(Ending::usage(format!(
                "the server `{name}` is for `{}`: leave --account out",
                definition.account
            )));
        }
        settings.chosen = Some(definition.account.clone());
        let view = definition.view(registry, &agents.current()).map_err(Ending::usage)?;
        let caller = definition.caller(&id);
        let live = Live::new(registry, store, key, Arc::new(SystemClock), Box::new(|_| None)).with_agents(agents);
        live.refresh().await.map_err(Ending::failed)?;
        let held = Held::Server { live, id, name: name.to_owned() };
        Ok(Self { view, settings, caller, store: Some(sqlite), held })
    }

    /// The audit of this process. Standard output is never its place here: the client's words go there.
    pub(super) async fn audit(&self, registry: &'static Registry) -> Result<Option<Audit>, Ending> {
        audit::start(registry, &self.settings, self.store.clone(), Output::OfClient, audit::on_error_output()).await
    }

    /// Who calls, as the audit tells it.
    pub(super) const fn caller(&self) -> &Caller {
        &self.caller
    }

    /// Where somebody reads which tools there are.
    pub(super) fn where_listed(&self, program: &str) -> String {
        match &self.held {
            Held::Filters => format!("`{program} tools` with the same filters lists them"),
            Held::Agent { name, .. } => format!("`{program} agents --agent {name}` lists what the agent has"),
            Held::Server { name, .. } => format!("`{program} server show {name}` tells what the server has"),
        }
    }

    /// Does `work` with these tools of the account, until something else holds for them.
    pub(super) async fn with_account<T>(
        self,
        registry: &'static Registry,
        launcher: Option<SandboxLauncher>,
        account: &arguments::Account,
        audit: Option<Audit>,
        work: impl AsyncFnOnce(&Server) -> Result<T, Ending>,
    ) -> Result<T, Ending> {
        let (name, service, sandbox) = connect(registry, launcher, account, &self.settings).await?;
        let oversight = Oversight { audit, ..Oversight::default() };
        let caller = Caller { account: Some(name), ..self.caller };
        let server = Server::new(service, &self.view).overseen(oversight, caller);
        let ended = tokio::select! {
            ended = work(&server) => ended,
            ending = self.held.changed() => Err(ending),
        };
        drop(sandbox);
        ended
    }
}

impl Held {
    /// Completes once the tools would be others.
    async fn changed(&self) -> Ending {
        match self {
            Self::Filters => std::future::pending().await,
            Self::Agent { agents, name, known } => {
                agents.until_other_than(known.as_deref(), name, &SystemClock).await;
                Ending::failed(format!("what the agent `{name}` may do was changed; start anew to use what it is now"))
            }
            Self::Server { live, id, name } => {
                live.until_changed(id).await;
                Ending::failed(format!(
                    "the server `{name}` was revoked or changed, or has ended; start anew to use what it is now"
                ))
            }
        }
    }
}
