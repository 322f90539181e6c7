//! `stdio`: one client over a pipe.

use std::sync::Arc;

use super::account::{connect, connect_named, settings};
use super::arguments::Stdio;
use super::audit::{self, Output};
use super::ending::{Ending, tell_each, tell_notes};
use super::sandbox::SandboxLauncher;
use super::state::{self, Kept};
use crate::access::Given;
use crate::accounts::SANDBOX;
use crate::audit::Caller;
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::servers::{KnownAgents, Listed, Live};
use crate::service::{Oversight, Server};
use crate::settings::Settings;
use crate::store::sqlite::SqliteStore;
use crate::transport;

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Stdio,
) -> Result<(), Ending> {
    let settings = settings(registry, arguments.flags())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    let ended = runtime.block_on(async {
        match &arguments.server {
            Some(name) => one_server(registry, launcher, arguments, settings, name).await,
            None => filtered(registry, launcher, arguments, settings).await,
        }
    });
    // Reading standard input blocks a thread, which is not waited for.
    runtime.shutdown_background();
    ended
}

/// What the filters of this command leave.
async fn filtered(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Stdio,
    settings: Settings,
) -> Result<(), Ending> {
    let filters = settings.filters.check(registry).map_err(Ending::usage)?;
    let agents = KnownAgents::of(registry, &settings).map_err(Ending::usage)?;
    let agent = arguments.agent.as_deref();
    let view = agents.current().view(registry, agent, &filters).map_err(Ending::usage)?;
    tell_notes(&filters, registry);
    tell_each(agents.current().notes(registry, agent));
    let (account, service, sandbox) = connect_named(registry, launcher, &arguments.account, &settings).await?;
    let store = settings.state_dir.as_deref().map(SqliteStore::lazy);
    let audit = audit::start(registry, &settings, store, Output::OfClient, audit::on_error_output()).await?;
    let caller = Caller { account: Some(account), agent: arguments.agent.clone(), ..Caller::default() };
    let oversight = Oversight { audit: audit.clone(), ..Oversight::default() };
    let server = Server::new(service, &view).overseen(oversight, caller);
    let changed = async {
        match agent {
            Some(agent) => agents.until_changed(agent, &SystemClock).await,
            None => std::future::pending().await,
        }
    };
    let ended = audit::kept(audit, async {
        tokio::select! {
            ended = serve(&server) => ended,
            () = changed => Err(Ending::failed(format!(
                "what the agent `{}` may do was changed; start anew to use what it is now",
                agent.unwrap_or_default()
            ))),
        }
    })
    .await;
    drop(sandbox);
    ended
}

/// What a scoped server has, until it is revoked, changed or ends.
async fn one_server(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Stdio,
    settings: Settings,
    name: &str,
) -> Result<(), Ending> {
    if arguments.filters.given() != Given::default() {
        return Err(Ending::usage("--server says which tools there are: leave the filters out"));
    }
    let Kept { mut settings, store, sqlite, key, book, agents } = state::open(registry, settings)?;
    let Listed { id, definition } = book.server(name).await?;
    if definition.has_ended(state::now()) {
        return Err(Ending::usage(format!("the server `{}` has ended", definition.name)));
    }
    let is_sandbox = definition.account == SANDBOX;
    if is_sandbox != arguments.account.sandbox {
        let mend = if is_sandbox { "add" } else { "leave out" };
        return Err(Ending::usage(format!("the server `{name}` is for `{}`: {mend} --sandbox", definition.account)));
    }
    if settings.chosen.as_ref().is_some_and(|chosen| *chosen != definition.account) {
        return Err(Ending::usage(format!("the server `{name}` is for `{}`: leave --account out", definition.account)));
    }
    settings.chosen = Some(definition.account.clone());
    let view = definition.view(registry, &agents.current()).map_err(Ending::usage)?;
    let live = Live::new(registry, store, key, Arc::new(SystemClock), Box::new(|_| None)).with_agents(agents);
    live.refresh().await.map_err(Ending::failed)?;
    let (service, sandbox) = connect(registry, launcher, &arguments.account, &settings).await?;
    let audit = audit::start(registry, &settings, Some(sqlite), Output::OfClient, audit::on_error_output()).await?;
    let oversight = Oversight { audit: audit.clone(), ..Oversight::default() };
    let server = Server::new(service, &view).overseen(oversight, definition.caller(&id));
    let ended = audit::kept(audit, async {
        tokio::select! {
            ended = serve(&server) => ended,
            () = live.until_changed(&id) => Err(Ending::failed(format!(
                "the server `{name}` was revoked or changed, or has ended; start anew to use what it is now"
            ))),
        }
    })
    .await;
    drop(sandbox);
    ended
}

async fn serve(server: &Server) -> Result<(), Ending> {
    let ended = transport::stdio::serve(server, &SystemClock, tokio::io::stdin(), tokio::io::stdout()).await;
    ended.map_err(|error| Ending::failed(format!("the client's pipe is broken: {error}")))
}
