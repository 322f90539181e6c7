//! What a process has of its audit: a queue, and the way to its end.
//!
//! Calls hand in records and go on; a call that changes something waits until its intent is written. The queue has a
//! bound, and a call takes its place in it before it begins, for which it may have to wait a little, so that no call
//! that was made goes unrecorded because others came first.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread::{self, Thread};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::mpsc::{self, OwnedPermit};
use tokio::sync::oneshot;

use super::chain::ChainKey;
use super::record::Record;
use super::settings::{AuditSettings, Reads, Reason};
use super::worker::Worker;
use crate::clock::Clock;
use crate::hex::hex;
use crate::store::sqlite::SqliteStore;

/// Most records that wait, and calls under way.
const QUEUE: usize = 8_192;
/// How long a call waits for its place where there is none: as many calls are made as can be recorded.
const PATIENCE: Duration = Duration::from_secs(5);
/// Between two heads.
const HEADS: Duration = Duration::from_mins(1);
/// Heads between two removals of what is old.
const REMOVAL: u64 = 60;

/// What is handed in.
pub(super) enum Message {
    /// Written soon.
    Record(Box<Record>),
    /// Written at once; told whether it is.
    Intent(Box<Record>, oneshot::Sender<bool>),
    /// Tells the head, and removes what began before this time.
    Tend(Option<Timestamp>, oneshot::Sender<()>),
    /// The process ends in good order.
    End(Timestamp, oneshot::Sender<()>),
}

/// Where the audit is written, and by whom.
#[derive(Debug, Clone)]
pub struct Place {
    /// The directory of the key and of the heads.
    pub state_dir: Option<PathBuf>,
    /// The store of that directory; it may be opened by the first record.
    pub store: Option<SqliteStore>,
    /// A key that is kept elsewhere.
    pub key: Option<ChainKey>,
    /// Standard output is not the client's.
    pub may_use_stdout: bool,
    /// Name and version, for the first record.
    pub program: String,
    /// What the tools are.
    pub surface: String,
}

/// Says what goes wrong to whoever runs this process.
pub type Tell = Box<dyn Fn(&str) + Send>;

/// The audit of this process. Cheap to clone.
#[derive(Clone)]
pub struct Audit(Arc<Shared>);

struct Shared {
    queue: mpsc::Sender<Message>,
    thread: OnceLock<Thread>,
    state: Arc<State>,
    settings: AuditSettings,
    clock: Arc<dyn Clock>,
    run: [u8; 8],
    calls: AtomicU64,
}

/// What calls and the thread that writes know of each other.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The last try to write failed.
    pub(super) failing: AtomicBool,
    /// Calls that were not recorded, and are to be told of.
    pub(super) lost: AtomicU64,
}

impl std::fmt::Debug for Audit {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Audit")
    }
}

impl Audit {
    /// Starts the thread; nothing is opened, read or written before the first call.
    pub fn start(settings: AuditSettings, place: Place, clock: Arc<dyn Clock>, tell: Tell) -> Result<Self, String> {
        let (queue, taken) = mpsc::channel(QUEUE);
        let mut run = [0; 8];
        getrandom::fill(&mut run).map_err(|error| format!("the system gives no random numbers: {error}"))?;
        let state = Arc::new(State::default());
        let worker = Worker::new(settings.clone(), place, hex(&run), Arc::clone(&state), Arc::clone(&clock), tell);
        let thread = thread::Builder::new()
            .name("audit".into())
            .spawn(move || worker.run(taken))
            .map_err(|error| format!("cannot start the thread that writes the audit: {error}"))?;
        let shared =
            Shared { queue, thread: OnceLock::new(), state, settings, clock, run, calls: AtomicU64::default() };
        let _ = shared.thread.set(thread.thread().clone());
        Ok(Self(Arc::new(shared)))
    }

    /// Whether tools have an argument `reason`.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.0.settings.reason
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// A place for the record of a call that begins, at once or a little later. Without one, the call may go on only if it
    /// reads and the settings say so.
    pub(super) async fn place(&self, reads: bool) -> Result<Option<OwnedPermit<Message>>, ()> {
        let spared = reads && self.0.settings.reads == Reads::Serve;
        if let Ok(place) = self.0.queue.clone().try_reserve_owned() {
            return Ok(Some(place));
        }
        // Where nothing can be written, waiting makes no room.
        if !self.0.state.failing.load(Ordering::Relaxed) {
            self.wake();
            tokio::select! {
                biased;
                Ok(place) = self.0.queue.clone().reserve_owned() => return Ok(Some(place)),
                () = self.0.clock.sleep(PATIENCE) => {}
            }
        }
        self.0.state.lost.fetch_add(1, Ordering::Relaxed);
        if spared { Ok(None) } else { Err(()) }
    }

    /// Whether calls that read are refused because nothing can be written.
    pub(super) fn refuses_reads(&self) -> bool {
        self.0.settings.reads == Reads::Refuse && self.0.state.failing.load(Ordering::Relaxed)
    }

    /// Writes what must be written before the call goes on; tells whether it is.
    pub(super) async fn intend(&self, record: Record) -> bool {
        let (tell, told) = oneshot::channel();
        if self.0.queue.try_send(Message::Intent(Box::new(record), tell)).is_err() {
            return false;
        }
        self.wake();
        told.await.unwrap_or(false)
    }

    /// The number of a call, and a trace id for one that brought none.
    pub(super) fn number(&self) -> (u64, String) {
        let number = self.0.calls.fetch_add(1, Ordering::Relaxed) + 1;
        (number, format!("{}{}", hex(&self.0.run), hex(&number.to_be_bytes())))
    }

    /// Tells the head each minute, and each hour removes what is older than it may be, for ever.
    pub async fn tend(&self) -> std::convert::Infallible {
        let mut turn = 0;
        loop {
            self.0.clock.sleep(HEADS).await;
            self.tend_once(turn % REMOVAL == 0).await;
            turn += 1;
        }
    }

    /// Tells the head; removes what is too old.
    pub(super) async fn tend_once(&self, remove: bool) {
        let (tell, told) = oneshot::channel();
        let keep = self.0.settings.keep.filter(|_| remove);
        let before = keep.and_then(|keep| {
            self.0.clock.now().checked_sub(SignedDuration::try_from(keep).unwrap_or(SignedDuration::MAX)).ok()
        });
        if self.0.queue.send(Message::Tend(before, tell)).await.is_ok() {
            self.wake();
            let _ = told.await;
        }
    }

    /// Writes what waits, the last record and the head.
    pub async fn end(&self) {
        let (tell, told) = oneshot::channel();
        if self.0.queue.send(Message::End(self.0.clock.now(), tell)).await.is_ok() {
            self.wake();
            let _ = told.await;
        }
    }

    /// Whoever gathers a group need not wait for more.
    fn wake(&self) {
        if let Some(thread) = self.0.thread.get() {
            thread.unpark();
        }
    }
}
