//! Serves HTTP connections, one single-threaded runtime per core.
//!
//! A connection stays on the thread that got it, and so does the upstream connection that its calls use: with a
//! work-stealing runtime most calls wake another thread at least twice, which on a busy machine costs more than the
//! rest of the call. Measured with a vendor that answers at once, 16 connections and two cores, the same calls cost
//! about a third less CPU this way.

use std::io;
use std::net::TcpStream as Socket;
use std::pin::pin;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use axum::Router;
use futures_util::future::join_all;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;

use super::log::Log;
use crate::worker;

/// How long a client may take for the head of a request, and an idle connection stays open.
const HEAD_TIMEOUT: Duration = Duration::from_mins(1);

/// Answers connections until `stop` completes; then takes no new connection and finishes what is running.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    log: Option<Arc<Log>>,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let (stopping, stopped) = watch::channel(());
    let mut workers = Vec::new();
    for number in 1..=worker::count() {
        workers.push(start(number, router.clone(), log.clone(), stopped.clone())?);
    }
    drop((router, stopped));
    let mut next = 0;
    let mut stop = pin!(stop);
    let ended = loop {
        tokio::select! {
            () = &mut stop => break Ok(()),
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    // A socket that cannot leave this runtime is closed, as one of a client that went away.
                    let Ok(socket) = stream.into_std() else { continue };
                    // A worker ends only after `stopping`.
                    let _ = workers[next].sockets.send(socket);
                    next = (next + 1) % workers.len();
                }
                Err(error) if is_of_one_connection(&error) => {}
                // Out of file descriptors, most likely: what runs goes on, and ends free some.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            },
        }
    };
    drop(listener);
    drop(stopping);
    let ends = workers.into_iter().map(|worker| worker.ended);
    join_all(ends).await;
    ended
}

/// Errors of `accept` that tell of a client and not of this machine.
fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
    )
}

struct Worker {
    sockets: mpsc::UnboundedSender<Socket>,
    /// Completes when the worker has finished, whichever way.
    ended: oneshot::Receiver<()>,
}

fn start(number: usize, router: Router, log: Option<Arc<Log>>, stopped: watch::Receiver<()>) -> io::Result<Worker> {
    let mut runtime = Builder::new_current_thread();
    if let Some(log) = log.clone() {
        runtime.on_thread_park(move || log.flush());
    }
    let runtime = runtime.enable_all().build()?;
    let (sockets, accepted) = mpsc::unbounded_channel();
    let (end, ended) = oneshot::channel();
    thread::Builder::new().name(format!("worker-{number}")).spawn(move || {
        worker::become_number(number);
        runtime.block_on(work(accepted, router, stopped));
        if let Some(log) = log {
            log.flush();
        }
        // Dropped unsent by a panic as well, which tells the same.
        drop(end);
    })?;
    Ok(Worker { sockets, ended })
}

async fn work(mut accepted: mpsc::UnboundedReceiver<Socket>, router: Router, mut stopped: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            socket = accepted.recv() => match socket.map(TcpStream::from_std) {
                Some(Ok(stream)) => {
                    connections.spawn(connection(stream, router.clone(), stopped.clone()));
                }
                Some(Err(_)) => {}
                None => break,
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
    while connections.join_next().await.is_some() {}
}

async fn connection(stream: TcpStream, router: Router, mut stopped: watch::Receiver<()>) {
    // Without this, small answers wait up to 40 ms for the other side's acknowledgement. A socket that cannot do it
    // still works.
    let _ = stream.set_nodelay(true);
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router))
    );
    // An error ends one connection, and the client knows of it.
    tokio::select! {
        _ = connection.as_mut() => {}
        _ = stopped.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}
