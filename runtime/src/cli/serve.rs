//! `serve`: MCP over HTTP until asked to stop.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::account::{Only, accounts, settings};
use super::announce::{Announcement, Entry};
use super::arguments::Serve;
use super::ending::{Ending, print, tell_notes};
use super::offer::offers;
use super::sandbox::SandboxLauncher;
use super::state::{self, Kept};
use crate::accounts::Accounts;
use crate::admin::{AccountTold, Admin};
use crate::clock::{Clock as _, SystemClock};
use crate::descriptor::Registry;
use crate::platform::{self, StopSignal};
use crate::servers::{self, Key, Live, Running};
use crate::settings::Settings;
use crate::store::Store;
use crate::transport::http::{self, Either, Guard, Log, TokenTable};

/// How long running calls may go on after the first signal.
const DRAIN: Duration = Duration::from_secs(10);

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Serve,
) -> Result<(), Ending> {
    let settings = settings(registry, arguments.flags())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Ending::failed)?;
    let ended = runtime.block_on(serve(registry, launcher, arguments, settings));
    runtime.shutdown_background();
    ended
}

async fn serve(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Serve,
    settings: Settings,
) -> Result<(), Ending> {
    let mut stop = StopSignal::new().map_err(Ending::failed)?;
    if let Some(path) = &arguments.ready_file {
        forget(path)?;
    }
    let filters = settings.filters.check(registry).map_err(Ending::usage)?;
    let (accounts, sandbox) = accounts(registry, launcher, &arguments.account, &settings, Only::All).await?;
    let Kept { settings, store, key, book } = state::open(registry, settings)?;
    // The one whose tools are offered at start; the others are there for servers that name them.
    let (account, service) = accounts.choose(settings.chosen.as_deref()).map_err(Ending::usage)?;
    let offers = offers(registry, &filters, &*store, account, service).await?;
    let live = live(registry, &store, key, accounts.clone()).await?;
    tell_notes(&filters, registry);
    let listener = TcpListener::bind(settings.listen).await.map_err(|error| {
        Ending::failed(format!(
            "cannot listen on {}: {error}. Choose another with --listen, or --listen 127.0.0.1:0 for any free port",
            settings.listen
        ))
    })?;
    let bound = listener.local_addr().map_err(Ending::failed)?;
    let base_url = format!("http://{}", reachable(bound));
    let announcement = Announcement {
        registry,
        entries: offers
            .iter()
            .map(|offer| {
                let path = format!("/mcp/{}", offer.token);
                Entry {
                    bundle: offer.bundle,
                    url: format!("{base_url}{path}"),
                    public_url: settings.public_url.as_ref().map(|public| public.join(&path)),
                    view: offer.view.clone(),
                }
            })
            .collect(),
        filters: filters.flags(),
        sandbox_url: sandbox.as_ref().map(|sandbox| sandbox.url.clone()),
        program: std::env::current_exe().map_or_else(|_| registry.name.into(), |path| path.display().to_string()),
        public: !bound.ip().is_loopback(),
    };

    let public_host = settings.public_url.as_ref().map(|public| public.host().to_owned());
    let guard = Guard { allow_origins: settings.allow_origins, loopback_only: bound.ip().is_loopback(), public_host };
    let log = if arguments.quiet { None } else { Some(request_log()?) };
    let mut table = TokenTable::default();
    for (token, host) in offers.iter().map(|offer| offer.served(service)) {
        table.add(token, host);
    }
    let running = Running {
        base_url: base_url.clone(),
        public_url: settings.public_url.as_ref().map(|public| public.join("")),
        accounts: accounts.iter().map(|(name, _)| name.to_owned()).collect(),
        pid: std::process::id(),
    };
    let admin = Admin {
        book,
        live: Arc::clone(&live),
        clock: Arc::new(SystemClock),
        accounts: accounts
            .iter()
            .map(|(name, service)| AccountTold {
                id: name.to_owned(),
                organization: service.organization().map(str::to_owned),
            })
            .collect(),
        base_url: running.told().to_owned(),
    };
    let either = Arc::new(Either(table, Arc::clone(&live)));
    let router = http::router_with(either, Some(Arc::new(admin)), guard, log.clone());
    let registered = servers::register(&*store, &running).await.map_err(Ending::failed)?;
    let follower = tokio::spawn(async move { live.follow(tell).await });
    let (drain, drained) = oneshot::channel();
    let server = http::serve(listener, router, log, async {
        // A dropped sender stops the server as well.
        let _ = drained.await;
    });
    let mut server = std::pin::pin!(server);

    // The listener accepts already; what comes from here on is answered as soon as this loop runs.
    // The file comes first: whoever reads the first line may rely on it.
    if let Some(path) = &arguments.ready_file {
        tell_ready(path, &announcement, &base_url)?;
    }
    print(announcement.text())?;

    let ended = tokio::select! {
        ended = &mut server => ended,
        () = stop.next() => {
            let _ = drain.send(());
            tokio::select! {
                ended = &mut server => ended,
                // Asked twice, or waited long enough.
                () = stop.next() => Ok(()),
                () = SystemClock.sleep(DRAIN) => Ok(()),
            }
        }
    };
    follower.abort();
    // Whoever looks for this process finds that nobody answers.
    let _ = servers::unregister(&*store, registered).await;
    drop(sandbox);
    ended.map_err(|error| Ending::failed(format!("the server failed: {error}")))
}

/// The scoped servers of these accounts, as they are now.
async fn live(
    registry: &'static Registry,
    store: &Arc<dyn Store>,
    key: Key,
    accounts: Accounts,
) -> Result<Arc<Live>, Ending> {
    let services = Box::new(move |name: &str| accounts.get(name).cloned());
    let live = Live::new(registry, Arc::clone(store), key, Arc::new(SystemClock), services);
    live.refresh().await.map_err(Ending::failed)?.iter().for_each(|problem| tell(problem));
    Ok(Arc::new(live))
}

/// Tells programs that requests are served, and where.
fn tell_ready(path: &Path, announcement: &Announcement, base_url: &str) -> Result<(), Ending> {
    let mut ready = announcement.urls();
    ready["base_url"] = base_url.into();
    ready["pid"] = std::process::id().into();
    if let Some(url) = &announcement.sandbox_url {
        ready["sandbox_url"] = url.as_str().into();
    }
    platform::replace_private_file(path, format!("{ready}\n").as_bytes())
        .map_err(|error| Ending::failed(format!("cannot write the ready file {}: {error}", path.display())))
}

/// Says what goes wrong while others are served.
fn tell(problem: &str) {
    anstream::eprintln!("warning: {problem}");
}

/// Writes lines in one piece.
fn request_log() -> Result<Arc<Log>, Ending> {
    let output = platform::error_output().map_err(Ending::failed)?;
    Ok(Arc::new(Log::new(move |lines| {
        // Nobody can be told that the log cannot be written.
        let _ = (&output).write_all(lines.as_bytes());
    })))
}

/// An old file must not make anybody believe that this server is ready.
fn forget(path: &Path) -> Result<(), Ending> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Ending::failed(format!("cannot replace the ready file {}: {error}", path.display())))
        }
        _ => Ok(()),
    }
}

/// An address under which this machine reaches what is bound here.
pub(super) fn reachable(bound: SocketAddr) -> SocketAddr {
    let ip = match bound.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, bound.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_told_as_one_that_works() {
        let told = |address: &str| format!("http://{}", reachable(address.parse().unwrap()));
        assert_eq!(told("0.0.0.0:1"), "http://127.0.0.1:1");
        assert_eq!(told("[::]:1"), "http://[::1]:1");
        assert_eq!(told("192.168.0.7:1"), "http://192.168.0.7:1");
    }
}
