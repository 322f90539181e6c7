//! `stdio`: one client over a pipe.

use super::account::settings;
use super::arguments::Stdio;
use super::audit;
use super::ending::Ending;
use super::narrowed::{Asked, Narrowed};
use super::sandbox::SandboxLauncher;
use crate::clock::SystemClock;
use crate::descriptor::Registry;
use crate::service::Server;
use crate::transport;

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Stdio,
) -> Result<(), Ending> {
    let settings = settings(registry, arguments.flags())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    let ended = runtime.block_on(async {
        let (agent, server) = (arguments.agent.as_deref(), arguments.server.as_deref());
        let asked = Asked { account: &arguments.account, filters: &arguments.filters, agent, server };
        let narrowed = Narrowed::of(registry, settings, &asked).await?;
        let audit = narrowed.audit(registry).await?;
        audit::kept(audit.clone(), narrowed.with_account(registry, launcher, &arguments.account, audit, serve)).await
    });
    // Reading standard input blocks a thread, which is not waited for.
    runtime.shutdown_background();
    ended
}

async fn serve(server: &Server) -> Result<(), Ending> {
    let ended = transport::stdio::serve(server, &SystemClock, tokio::io::stdin(), tokio::io::stdout()).await;
    ended.map_err(|error| Ending::failed(format!("the client's pipe is broken: {error}")))
}
