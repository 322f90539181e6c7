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
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio_io_timeout::TimeoutStream;

use super::log::Log;
use super::tls::Tls;
use crate::operations::Operations;
use crate::worker;

/// How long a client is waited for.
struct Patience {
    /// For the handshake of TLS.
    handshake: Duration,
    /// For the head of a request, and so long an idle connection stays open.
    head: Duration,
    /// While it leaves an answer unread.
    write: Duration,
}

const PATIENCE: Patience =
    Patience { handshake: Duration::from_secs(10), head: Duration::from_mins(1), write: Duration::from_mins(1) };

/// Most connections at the same time; each may hold a message in memory.
pub const MOST_CONNECTIONS: usize = 4096;

/// How connections are served.
#[derive(Clone)]
pub struct Serving {
    /// What answers.
    pub router: Router,
    /// The router's, to be written when a worker has nothing to do.
    pub log: Option<Arc<Log>>,
    /// Plain HTTP without it.
    pub tls: Option<Tls>,
    /// What is told of connections.
    pub operations: Option<Arc<Operations>>,
    /// Most connections at the same time.
    pub most_connections: usize,
}

impl Serving {
    /// Plain HTTP.
    #[must_use]
    pub const fn plain(router: Router, log: Option<Arc<Log>>) -> Self {
        Self { router, log, tls: None, operations: None, most_connections: MOST_CONNECTIONS }
    }
}

/// Answers connections until `stop` completes; then takes no new connection and finishes what is running.
pub(super) async fn serve(listener: TcpListener, serving: Serving, stop: impl Future<Output = ()>) -> io::Result<()> {
    let (stopping, stopped) = watch::channel(());
    let places = Arc::new(Semaphore::new(serving.most_connections));
    let mut workers = Vec::new();
    for number in 1..=worker::count() {
        workers.push(start(number, serving.clone(), stopped.clone())?);
    }
    drop(stopped);
    let mut next = 0;
    let mut stop = pin!(stop);
    let ended = loop {
        tokio::select! {
            () = &mut stop => break Ok(()),
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let Ok(place) = Arc::clone(&places).try_acquire_owned() else {
                        // Closed at once: who waits in line learns nothing, and a flood would fill the line.
                        if let Some(operations) = &serving.operations {
                            operations.metrics().refused();
                        }
                        continue;
                    };
                    // A socket that cannot leave this runtime is closed, as one of a client that went away.
                    let Ok(socket) = stream.into_std() else { continue };
                    // A worker ends only after `stopping`.
                    let _ = workers[next].sockets.send((socket, place));
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

/// A connection and its place among the most that there may be.
type Taken = (Socket, OwnedSemaphorePermit);

struct Worker {
    sockets: mpsc::UnboundedSender<Taken>,
    /// Completes when the worker has finished, whichever way.
    ended: oneshot::Receiver<()>,
}

fn start(number: usize, serving: Serving, stopped: watch::Receiver<()>) -> io::Result<Worker> {
    let mut runtime = Builder::new_current_thread();
    let log = serving.log.clone();
    if let Some(log) = log.clone() {
        runtime.on_thread_park(move || log.flush());
    }
    let runtime = runtime.enable_all().build()?;
    let (sockets, accepted) = mpsc::unbounded_channel();
    let (end, ended) = oneshot::channel();
    thread::Builder::new().name(format!("worker-{number}")).spawn(move || {
        worker::become_number(number);
        runtime.block_on(work(accepted, serving, stopped));
        if let Some(log) = log {
            log.flush();
        }
        // Dropped unsent by a panic as well, which tells the same.
        drop(end);
    })?;
    Ok(Worker { sockets, ended })
}

async fn work(mut accepted: mpsc::UnboundedReceiver<Taken>, serving: Serving, mut stopped: watch::Receiver<()>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            _ = stopped.changed() => break,
            taken = accepted.recv() => {
                let Some((socket, place)) = taken else { break };
                let Ok(stream) = TcpStream::from_std(socket) else { continue };
                let open = serving.operations.as_ref().map(|operations| operations.metrics().connected());
                let (serving, stopped) = (serving.clone(), stopped.clone());
                connections.spawn(async move {
                    connection(stream, serving, stopped).await;
                    drop((open, place));
                });
            }
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
    while connections.join_next().await.is_some() {}
}

async fn connection(stream: TcpStream, serving: Serving, stopped: watch::Receiver<()>) {
    // Without this, small answers wait up to 40 ms for the other side's acknowledgement. A socket that cannot do it
    // still works.
    let _ = stream.set_nodelay(true);
    let Some(tls) = &serving.tls else { return talk(stream, serving.router, stopped, &PATIENCE).await };
    // An error ends one connection, and the client knows of it.
    if let Ok(Ok(stream)) = tokio::time::timeout(PATIENCE.handshake, tls.acceptor().accept(stream)).await {
        talk(stream, serving.router, stopped, &PATIENCE).await;
    }
}

async fn talk<S>(stream: S, router: Router, mut stopped: watch::Receiver<()>, patience: &Patience)
where
    S: AsyncRead + AsyncWrite + Send + 'static,
{
    let mut stream = Box::pin(TimeoutStream::new(stream));
    stream.as_mut().set_write_timeout_pinned(Some(patience.write));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience.head)
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

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};

    use super::*;

    /// What a server has to say that only a reader can make room for.
    const LONG: usize = 1_000_000;

    const SHORT: Patience = Patience {
        handshake: Duration::from_millis(50),
        head: Duration::from_millis(50),
        write: Duration::from_millis(50),
    };

    /// Starts to talk to a client, whose buffer is small.
    fn talking(patience: &'static Patience) -> (DuplexStream, tokio::task::JoinHandle<()>, watch::Sender<()>) {
        let (client, server) = duplex(64);
        let (stopping, stopped) = watch::channel(());
        let router = Router::new().route("/", get(|| async { vec![b'x'; LONG] }));
        (client, tokio::spawn(talk(server, router, stopped, patience)), stopping)
    }

    /// Whether the server has given the client up. It is given ample time, so that a slow machine is not told from it.
    async fn has_ended(talk: tokio::task::JoinHandle<()>) -> bool {
        tokio::time::timeout(Duration::from_mins(1), talk).await.is_ok()
    }

    #[tokio::test]
    async fn a_client_that_never_ends_its_head_is_given_up() {
        let (mut client, talk, _stopping) = talking(&SHORT);
        client.write_all(b"GET / HTTP/1.1\r\nhost: a").await.unwrap();
        assert!(has_ended(talk).await);
        let mut said = Vec::new();
        client.read_to_end(&mut said).await.unwrap();
        assert!(!said.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&said));
    }

    #[tokio::test]
    async fn a_client_that_leaves_its_answer_unread_is_given_up() {
        let (mut client, talk, _stopping) = talking(&SHORT);
        client.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        assert!(has_ended(talk).await);
        let mut said = Vec::new();
        client.read_to_end(&mut said).await.unwrap();
        assert!(said.starts_with(b"HTTP/1.1 200") && said.len() < LONG, "{} bytes", said.len());
    }

    #[tokio::test]
    async fn a_client_that_reads_on_gets_the_whole_answer() {
        let (mut client, talk, _stopping) = talking(&PATIENCE);
        for part in ["GET / HTTP/1.1\r\nho", "st: a\r\nconnection: close\r\n\r\n"] {
            client.write_all(part.as_bytes()).await.unwrap();
            tokio::task::yield_now().await;
        }
        let mut said = Vec::new();
        client.read_to_end(&mut said).await.unwrap();
        assert!(said.starts_with(b"HTTP/1.1 200") && said.ends_with(&vec![b'x'; LONG]), "{} bytes", said.len());
        assert!(has_ended(talk).await);
    }
}
