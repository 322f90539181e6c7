//! `stdio`: one client over a pipe.

use super::account::{connect, settings};
use super::arguments::Stdio;
use super::ending::{Ending, tell_notes};
use super::sandbox::SandboxLauncher;
use crate::access::View;
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
    let filters = settings.filters.check(registry).map_err(Ending::usage)?;
    let view = View::filtered(registry, &filters).map_err(Ending::usage)?;
    tell_notes(&filters, registry);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    let ended = runtime.block_on(async {
        let (service, sandbox) = connect(registry, launcher, &arguments.account, &settings).await?;
        let server = Server::new(service, view);
        let (input, output) = (tokio::io::stdin(), tokio::io::stdout());
        let ended = transport::stdio::serve(&server, &SystemClock, input, output).await;
        drop(sandbox);
        ended.map_err(|error| Ending::failed(format!("the client's pipe is broken: {error}")))
    });
    // Reading standard input blocks a thread, which is not waited for.
    runtime.shutdown_background();
    ended
}
