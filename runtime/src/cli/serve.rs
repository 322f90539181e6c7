//! `serve`: MCP over HTTP until asked to stop.

use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex};

use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

use super::account::{Only, accounts, settings as settings_now};
use super::accounts::Keeper;
use super::announce::{Announcement, Entry};
use super::arguments::Serve;
use super::audit::{self, Output};
use super::ending::{Ending, print, tell_each, tell_notes};
use super::offer::{Chosen, offers};
use super::overseeing::{Parts, follow};
use super::reload::{Offered, Reload};
use super::sandbox::SandboxLauncher;
use super::state::{self, Kept};
use crate::accounts::SharedAccounts;
use crate::admin::Admin;
use crate::clock::{Clock as _, SystemClock};
use crate::descriptor::Registry;
use crate::platform::{self, Asked, Signals};
use crate::servers::{self, Running};
use crate::settings::Settings;
use crate::transport::http::{self, Either, Guard, Log, LogFormat, Replaceable, Serving, Site};
use crate::transport::tls::Tls;

pub(super) fn run(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Serve,
) -> Result<(), Ending> {
    let settings = settings_now(registry, arguments.flags())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Ending::failed)?;
    let ended = runtime.block_on(serve(registry, launcher, arguments, settings));
    runtime.shutdown_background();
    ended
}

#[expect(clippy::too_many_lines, reason = "the parts of a server are put together in one place, in their order")]
async fn serve(
    registry: &'static Registry,
    launcher: Option<SandboxLauncher>,
    arguments: &Serve,
    settings: Settings,
) -> Result<(), Ending> {
    let mut signals = Signals::new().map_err(Ending::failed)?;
    if let Some(path) = &arguments.ready_file {
        forget(path)?;
    }
    let filters = settings.filters.check(registry).map_err(Ending::usage)?;
    let tls = settings.serve.tls.clone().map(Tls::new).transpose().map_err(Ending::usage)?;
    let log = request_log(settings.serve.log_format)?;
    let (accounts, sandbox) = accounts(registry, launcher, &arguments.account, &settings, Only::All).await?;
    let Kept { settings, store, sqlite, key, book, agents } = state::open(registry, settings)?;
    let told = Arc::clone(&log);
    let tell = Box::new(move |text: &str| told.tell("warning", text));
    let audit = audit::start(registry, &settings, Some(sqlite), Output::Ours, tell).await?;
    // The one whose tools are offered at start; the others are there for servers that name them.
    let (account, service) = accounts.choose(settings.chosen.as_deref()).map_err(Ending::usage)?;
    let chosen = Chosen { filters: filters.clone(), agent: arguments.agent.clone() };
    let agents_now = agents.current();
    let offers = offers(registry, &chosen, &agents_now, &*store, account, service).await?;
    let shared = SharedAccounts::new(accounts.clone());
    let parts = Parts {
        registry,
        store: Arc::clone(&store),
        accounts: shared.clone(),
        serve: &settings.serve,
        audit: audit.clone(),
    };
    let (live, operations) = parts.live(key, Arc::clone(&agents), &log).await?;
    tell_notes(&filters, registry);
    tell_each(agents_now.notes(registry, arguments.agent.as_deref()));
    let listener = TcpListener::bind(settings.listen).await.map_err(|error| {
        Ending::failed(format!(
            "cannot listen on {}: {error}. Choose another with --listen, or --listen 127.0.0.1:0 for any free port",
            settings.listen
        ))
    })?;
    let bound = listener.local_addr().map_err(Ending::failed)?;
    let scheme = if tls.is_some() { "https" } else { "http" };
    let base_url = format!("{scheme}://{}", reachable(bound));
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
        agent: arguments.agent.clone(),
        sandbox_url: sandbox.as_ref().map(|sandbox| sandbox.url.clone()),
        program: std::env::current_exe().map_or_else(|_| registry.name.into(), |path| path.display().to_string()),
        public: !bound.ip().is_loopback(),
    };

    let public_host = settings.public_url.as_ref().map(|public| public.host().to_owned());
    let guard =
        Guard { allow_origins: settings.allow_origins.clone(), loopback_only: bound.ip().is_loopback(), public_host };
    let offered = Offered::new(chosen, &agents_now);
    let table = Arc::new(Replaceable::new(offered.table(&offers, account, service, &live)));
    let running = Running {
        base_url: base_url.clone(),
        public_url: settings.public_url.as_ref().map(|public| public.join("")),
        accounts: accounts.iter().map(|(name, _)| name.to_owned()).collect(),
        pid: std::process::id(),
    };
    let (reloads, mut asked_for) = mpsc::channel(1);
    let admin = Admin {
        book,
        live: Arc::clone(&live),
        clock: Arc::new(SystemClock),
        accounts: shared.clone(),
        keeper: Arc::new(Keeper {
            registry,
            settings: {
                let flags = arguments.flags();
                Box::new(move || settings_now(registry, flags.clone()).map_err(|ending| ending.text().to_owned()))
            },
            file: settings.file.clone().filter(|_| !settings.accounts.is_empty() && sandbox.is_none()),
            offered: account.to_owned(),
            base_url: running.told().trim_end_matches('/').to_owned(),
            clock: Arc::new(SystemClock),
            log: Arc::clone(&log),
            reloads,
            waited_for: Mutex::default(),
        }),
        base_url: running.told().to_owned(),
    };
    let requests = (!arguments.quiet).then(|| Arc::clone(&log));
    let router = http::router_of(Site {
        servers: Arc::new(Either(Arc::clone(&table), Arc::clone(&live))),
        api: Some(Arc::new(admin)),
        guard,
        log: requests.clone(),
        operations: Some(Arc::clone(&operations)),
        clock: Arc::new(SystemClock),
    });
    let registered = servers::register(&*store, &running).await.map_err(Ending::failed)?;
    let follower = follow(&live, &log, &operations);
    let (drain, drained) = oneshot::channel();
    let serving = Serving {
        router,
        log: requests,
        tls: tls.clone(),
        operations: Some(Arc::clone(&operations)),
        most_connections: settings.serve.max_connections,
    };
    let server = http::serve_as(listener, serving, async {
        // A dropped sender stops the server as well.
        let _ = drained.await;
    });
    let mut server = std::pin::pin!(server);

    // The listener accepts already; what comes from here on is answered as soon as this loop runs.
    // The file comes first: whoever reads the first line may rely on it.
    if let Some(path) = &arguments.ready_file {
        tell_ready(path, &announcement, &base_url)?;
    }
    if settings.audit.stdout {
        // What reads standard output wants records, and no URLs that open the server.
        anstream::eprint!("{}", announcement.text());
    } else {
        print(announcement.text())?;
    }
    let tended = audit.clone().map(|audit| tokio::spawn(async move { audit.tend().await }));

    let reload = Reload {
        registry,
        arguments,
        store: Arc::clone(&store),
        accounts: shared,
        agents,
        live,
        table,
        tls,
        has_sandbox: sandbox.is_some(),
        account: account.to_owned(),
        offered: Mutex::new(offered),
    };
    let read_again = async || {
        let outcome = reload.run().await;
        operations.metrics().reloaded(outcome.is_ok());
        match &outcome {
            Ok(told) => log.tell("info", told),
            Err(fault) => log.tell("error", &format!("the settings stay as they were: {fault}")),
        }
        outcome.map(drop)
    };
    let ended = loop {
        tokio::select! {
            ended = &mut server => break ended,
            Some(tell) = asked_for.recv() => {
                // Whoever asked may have gone meanwhile.
                let _ = tell.send(read_again().await);
            }
            () = reload.agent_changed() => reload.offer_anew(&log).await,
            asked = signals.next() => match asked {
                Asked::Reload => drop(read_again().await),
                Asked::Stop => {
                    operations.set_ready("draining", false);
                    let _ = drain.send(());
                    break tokio::select! {
                        ended = &mut server => ended,
                        // Asked twice, or waited long enough.
                        () = signals.stop() => Ok(()),
                        () = SystemClock.sleep(settings.serve.drain) => Ok(()),
                    };
                }
            }
        }
    };
    follower.abort();
    if let Some(tended) = tended {
        tended.abort();
    }
    if let Some(audit) = audit {
        audit.end().await;
    }
    // Whoever looks for this process finds that nobody answers.
    let _ = servers::unregister(&*store, registered).await;
    drop(sandbox);
    ended.map_err(|error| Ending::failed(format!("the server failed: {error}")))
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

/// Writes lines in one piece.
fn request_log(format: LogFormat) -> Result<Arc<Log>, Ending> {
    let output = platform::error_output().map_err(Ending::failed)?;
    let log = Log::new(move |lines| {
        // Nobody can be told that the log cannot be written.
        let _ = (&output).write_all(lines.as_bytes());
    });
    Ok(Arc::new(log.written_as(format, Arc::new(SystemClock))))
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
