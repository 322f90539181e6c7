//! Listening, connections, and what faults do to them.

use std::{
    collections::BTreeMap,
    future::Future,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Frame, Incoming};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use jiff::{SignedDuration, Timestamp, tz::Offset};
use serde_json::Value;
use tokio::{
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
    time::Sleep,
};

use crate::{
    clock::Clock,
    control, crm,
    faults::{Fault, Reset, SlowBody},
    http::{Reply, Request},
    oauth, router,
    settings::Settings,
    world::World,
};

/// Bytes of a request body that are read at most.
const LARGEST_BODY: usize = 25 * 1024 * 1024;

/// The ids under which the products know the demo organisation: Desk's `orgId`, Mail's `zoid`, Books'
/// `organization_id`, the portal of Projects.
pub const TENANTS: &[(&str, &str)] = &[
    ("org_id", "60019214501"),
    ("organization_id", "70028345612"),
    ("portal_id", "80037456723"),
    ("zoid", "90046567834"),
];

/// What people call the demo organisation, in all products.
pub const ORGANIZATION: &str = "Northwind Demo";

/// How a sandbox is started.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// `None` follows the machine's clock; a moment starts there and stands still until moved.
    pub start: Option<Timestamp>,
    /// Offset of the organisation's zone, in which date-times are answered.
    pub offset: Offset,
    /// Whether to begin with the demo data; users are always there.
    pub demo_data: bool,
    /// Behaviours to begin with: scopes, credits and switches.
    pub settings: Settings,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            start: None,
            offset: Offset::UTC,
            demo_data: true,
            settings: Settings::default(),
        }
    }
}

/// A sandbox that listens. Dropping it stops it.
#[derive(Debug)]
pub struct Running {
    /// `http://127.0.0.1:PORT`: the accounts host and every product's API host.
    pub url: String,
    /// The OAuth client that the sandbox knows.
    pub client_id: String,
    /// Its secret.
    pub client_secret: String,
    /// A refresh token of that client.
    pub refresh_token: String,
    /// The ids under which the products know the organisation, by kind.
    pub tenants: BTreeMap<String, String>,
    /// What people call the organisation.
    pub organization: String,
    /// Where it listens.
    pub address: SocketAddr,
    world: Arc<Mutex<World>>,
    task: JoinHandle<()>,
}

/// Starts a sandbox on the current tokio runtime.
pub async fn start(options: Options) -> std::io::Result<Running> {
    let listener = TcpListener::bind(options.listen).await?;
    let address = listener.local_addr()?;
    let url = format!("http://{address}");
    let clock = Clock::new(options.start, options.offset);
    let world = Arc::new(Mutex::new(World::new(clock, options.settings, options.demo_data, url.clone())));
    let task = tokio::spawn(accept(listener, Arc::clone(&world)));
    Ok(Running {
        url,
        client_id: oauth::CLIENT_ID.to_owned(),
        client_secret: oauth::CLIENT_SECRET.to_owned(),
        refresh_token: oauth::REFRESH_TOKEN.to_owned(),
        tenants: TENANTS.iter().map(|&(kind, id)| (kind.to_owned(), id.to_owned())).collect(),
        organization: ORGANIZATION.to_owned(),
        address,
        world,
        task,
    })
}

impl Running {
    /// What arrived at paths that begin with `prefix`, oldest first, as `GET /_sandbox/requests` shows it.
    #[must_use]
    pub fn requests(&self, prefix: &str) -> Vec<Value> {
        lock(&self.world).log.entries(prefix)
    }

    /// Forgets what arrived.
    pub fn clear_requests(&self) {
        lock(&self.world).log.clear();
    }

    /// Every record of a CRM module as stored; empty when there is no such module.
    #[must_use]
    pub fn crm_records(&self, module: &str) -> Vec<Value> {
        crm::state(&lock(&self.world), module).unwrap_or_default()
    }

    /// Every record of a product's module as stored; empty when there is no such product or module.
    #[must_use]
    pub fn records(&self, product: &str, module: &str) -> Vec<Value> {
        let product = router::PRODUCTS.iter().find(|candidate| candidate.name == product);
        product.and_then(|product| (product.state)(&lock(&self.world), module)).unwrap_or_default()
    }

    /// Moves the sandbox's clock forward.
    pub fn advance(&self, by: Duration) {
        lock(&self.world).clock.advance(SignedDuration::try_from(by).unwrap_or(SignedDuration::MAX));
    }

    /// Orders faults, in the form of `POST /_sandbox/faults`.
    pub fn order_faults(&self, faults: Value) -> Result<(), String> {
        lock(&self.world).faults.order(faults)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The world, also after a panic in a handler: that request's connection is lost, the sandbox goes on.
fn lock(world: &Mutex<World>) -> MutexGuard<'_, World> {
    world.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn accept(listener: TcpListener, world: Arc<Mutex<World>>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => if let Ok((stream, peer)) = accepted {
                connections.spawn(serve(stream, peer.ip(), Arc::clone(&world)));
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

async fn serve(stream: TcpStream, peer: IpAddr, world: Arc<Mutex<World>>) {
    // Small answers at once: Nagle's wait would be most of the time that benchmarks see.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| answer(Arc::clone(&world), peer, request));
    let mut connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    if Pin::new(&mut connection).await.is_err() {
        // A reset rather than an orderly close, which is what "connection reset by peer" means to a client.
        let _ = connection.into_parts().io.into_inner().set_zero_linger();
    }
}

/// The connection is to be cut.
#[derive(Debug)]
struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("the connection was cut on purpose")
    }
}

impl std::error::Error for Cut {}

async fn answer(
    world: Arc<Mutex<World>>,
    peer: IpAddr,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<ReplyBody>, Cut> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let is_control = path.trim_start_matches('/').split('/').next() == Some(control::PREFIX);
    let fault = if is_control { None } else { lock(&world).faults.strike(parts.method.as_str(), &path) };
    let reset = fault.as_ref().and_then(|fault| fault.reset);

    let body = if reset == Some(Reset::BeforeReading) {
        Bytes::new()
    } else {
        match Limited::new(body, LARGEST_BODY).collect().await {
            Ok(body) => body.to_bytes(),
            Err(_) => return respond(&Reply::empty(413), None),
        }
    };
    let request = Request::new(parts, body, peer);
    let reply = {
        let mut world = lock(&world);
        let stamp = world.clock.now().to_string();
        let number = if is_control { 0 } else { world.log.arrived(&request, &stamp) };
        if matches!(reset, Some(Reset::BeforeReading | Reset::AfterReading)) {
            world.log.answered(number, 0);
            return Err(Cut);
        }
        let mut reply = fault
            .as_ref()
            .and_then(|fault| fault.answer(&request.path))
            .unwrap_or_else(|| router::handle(&mut world, &request));
        if let Some(fault) = &fault {
            fault.dress(&mut reply);
        }
        world.log.answered(number, if reset.is_some() { 0 } else { reply.status });
        reply
    };
    if let Some(fault) = &fault
        && fault.delay_ms > 0
    {
        tokio::time::sleep(Duration::from_millis(fault.delay_ms)).await;
    }
    if reset == Some(Reset::AfterHandling) {
        return Err(Cut);
    }
    respond(&reply, fault.as_ref())
}

fn respond(reply: &Reply, fault: Option<&Fault>) -> Result<hyper::Response<ReplyBody>, Cut> {
    let mut response = hyper::Response::builder().status(reply.status);
    for (name, value) in &reply.headers {
        response = response.header(name, value);
    }
    let rest = Bytes::copy_from_slice(&reply.body);
    let cut_at = (fault.and_then(|fault| fault.reset) == Some(Reset::WithinBody)).then_some(rest.len() / 2);
    let body = ReplyBody { rest, slow: fault.and_then(|fault| fault.slow_body), pause: None, cut_at };
    // A header that a fault orders may be no header at all: the connection is cut rather than the sandbox lost.
    response.body(body).map_err(|_| Cut)
}

/// A body sent at once, in slow pieces, or not to its end.
struct ReplyBody {
    rest: Bytes,
    slow: Option<SlowBody>,
    pause: Option<Pin<Box<Sleep>>>,
    /// Bytes left when the connection is to be cut.
    cut_at: Option<usize>,
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Cut;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Cut>>> {
        if let Some(left) = self.cut_at {
            if self.rest.len() <= left {
                return Poll::Ready(Some(Err(Cut)));
            }
            let sent = self.rest.len() - left;
            let piece = self.rest.split_to(sent);
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let Some(slow) = self.slow else {
            let all = std::mem::take(&mut self.rest);
            return Poll::Ready(Some(Ok(Frame::data(all))));
        };
        let pause =
            self.pause.get_or_insert_with(|| Box::pin(tokio::time::sleep(Duration::from_millis(slow.pause_ms))));
        if pause.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.pause = None;
        let size = slow.bytes.clamp(1, self.rest.len());
        let piece = self.rest.split_to(size);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.cut_at.is_none()
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        // An exact size gives a content-length, also for a body that is then cut short.
        hyper::body::SizeHint::with_exact(self.rest.len() as u64)
    }
}
