//! The thread that numbers and seals records and writes them, in groups.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::chain::{Chain, ChainKey};
use super::record::{Kind, Record};
use super::settings::AuditSettings;
use super::sink::{Heads, Lines, Sink, Table};
use super::table;
use super::trail::{Message, Place, State, Tell};
use crate::clock::Clock;
use crate::store::sqlite::SqliteStore;

/// How long a record waits for others, to be committed with them.
const GATHER: Duration = Duration::from_millis(5);
/// Most records of a group.
const GROUP: usize = 512;
/// Most sealed records that wait for a sink that cannot be written.
const BACKLOG: usize = 16_384;

pub(super) struct Worker {
    settings: AuditSettings,
    place: Place,
    run: String,
    state: Arc<State>,
    clock: Arc<dyn Clock>,
    tell: Tell,
    opened: Option<Opened>,
    /// What was told last, so that it is told once.
    told: Option<String>,
}

/// What there is from the first call on.
struct Opened {
    chain: Chain,
    key: ChainKey,
    store: Option<SqliteStore>,
    sinks: Vec<Sink>,
    heads: Option<Heads>,
    /// The head that was told last.
    known: u64,
}

impl Worker {
    pub(super) fn new(
        settings: AuditSettings,
        place: Place,
        run: String,
        state: Arc<State>,
        clock: Arc<dyn Clock>,
        tell: Tell,
    ) -> Self {
        Self { settings, place, run, state, clock, tell, opened: None, told: None }
    }

    /// Until nobody can hand in anything any more.
    pub(super) fn run(mut self, mut queue: mpsc::Receiver<Message>) {
        let mut group = Vec::new();
        while let Some(first) = queue.blocking_recv() {
            group.push(first);
            let until = Instant::now() + GATHER;
            loop {
                while group.len() < GROUP
                    && let Ok(next) = queue.try_recv()
                {
                    group.push(next);
                }
                let left = until.saturating_duration_since(Instant::now());
                let is_awaited = group.iter().any(|message| !matches!(message, Message::Record(_)));
                if is_awaited || group.len() >= GROUP || left.is_zero() {
                    break;
                }
                thread::park_timeout(left);
            }
            self.write(group.drain(..));
        }
        // The last group is written: every message was taken before the queue was found closed.
    }

    /// Seals and writes a group, then answers those who wait for it.
    fn write(&mut self, group: impl Iterator<Item = Message>) {
        let mut awaited: Vec<oneshot::Sender<bool>> = Vec::new();
        let mut others: Vec<oneshot::Sender<()>> = Vec::new();
        let mut tend = None;
        let mut records = Vec::new();
        for message in group {
            match message {
                Message::Record(record) => records.push(*record),
                Message::Intent(record, tell) => {
                    records.push(*record);
                    awaited.push(tell);
                }
                Message::Tend(before, tell) => {
                    tend = Some(before);
                    others.push(tell);
                }
                Message::End(at, tell) => {
                    // Where nothing was recorded, there is nothing to end.
                    if self.opened.is_some() {
                        records.push(Record::new(at, Kind::End));
                    }
                    tend = tend.or(Some(None));
                    others.push(tell);
                }
            }
        }
        let is_written = self.seal_and_flush(&records);
        for tell in awaited {
            // Whoever waited may have gone away.
            let _ = tell.send(is_written);
        }
        if let Some(before) = tend {
            if let Some(before) = before {
                self.remove(before);
            }
            self.tell_head();
        }
        for tell in others {
            let _ = tell.send(());
        }
    }

    fn seal_and_flush(&mut self, records: &[Record]) -> bool {
        let waiting = self.opened.iter().flat_map(|opened| &opened.sinks).any(|sink| sink.waiting() > 0);
        if records.is_empty() && !waiting {
            return true;
        }
        let count = records.len();
        let room = self.open().and_then(|opened| {
            let is_full = opened.sinks.iter().any(|sink| sink.waiting() + count > BACKLOG);
            if is_full { Err("too many records wait already".to_owned()) } else { Ok(()) }
        });
        let lost = self.state.lost.swap(0, Ordering::Relaxed);
        let result = match room {
            Ok(()) => self.flush(lost, records),
            Err(fault) => {
                self.state.lost.fetch_add(lost + count as u64, Ordering::Relaxed);
                // What waits may be written all the same, so that there is room again.
                self.flush(0, &[]).and(Err(fault))
            }
        };
        self.state.failing.store(result.is_err(), Ordering::Relaxed);
        match &result {
            Ok(()) if self.told.take().is_some() => (self.tell)("the audit is written again"),
            Ok(()) => {}
            Err(fault) => self.tell_once(fault),
        }
        result.is_ok()
    }

    /// Seals these records and writes everything that waits.
    fn flush(&mut self, lost: u64, records: &[Record]) -> Result<(), String> {
        let (now, durability) = (self.clock.now(), self.settings.sync);
        let Some(opened) = &mut self.opened else { return Ok(()) };
        if lost > 0 {
            opened.add(&Record { count: Some(lost), ..Record::new(now, Kind::Lost) });
        }
        for record in records {
            opened.add(record);
        }
        // Every sink is tried: one that is full must not keep the others from what they can take.
        opened.sinks.iter_mut().map(|sink| sink.flush(durability)).fold(Ok(()), Result::and)
    }

    /// Opens what is written to; the first record says who writes.
    fn open(&mut self) -> Result<&mut Opened, String> {
        if self.opened.is_none() {
            let opened = self.opened.insert(Opened::open(&self.settings, &self.place, &self.run)?);
            let note = format!("{}, process {}, tools {}", self.place.program, std::process::id(), self.place.surface);
            opened.add(&Record { note: Some(note), ..Record::new(self.clock.now(), Kind::Start) });
        }
        self.opened.as_mut().ok_or_else(String::new)
    }

    fn tell_once(&mut self, fault: &str) {
        if self.told.as_deref() != Some(fault) {
            (self.tell)(&format!("the audit cannot be written, and calls that change something are refused: {fault}"));
            self.told = Some(fault.to_owned());
        }
    }

    /// Tells the head, if all of its records are where they belong.
    fn tell_head(&mut self) {
        let now = self.clock.now();
        let Some(opened) = &mut self.opened else { return };
        let Some(head) = opened.chain.head() else { return };
        if head.number <= opened.known || opened.sinks.iter().any(|sink| sink.waiting() > 0) {
            return;
        }
        let kept = opened.sinks.iter_mut().map(|sink| sink.keep(&head)).fold(Ok(()), Result::and);
        let told = opened.heads.as_ref().map_or(Ok(()), |heads| heads.add(&head, now));
        match kept.and(told) {
            Ok(()) => opened.known = head.number,
            Err(fault) => (self.tell)(&format!("a head of the audit is not kept: {fault}")),
        }
    }

    /// Removes what began before this time from the store.
    fn remove(&mut self, before: Timestamp) {
        let durability = self.settings.sync;
        let Some(opened) = &self.opened else { return };
        let (Some(store), key) = (&opened.store, opened.key.clone()) else { return };
        let removed = store
            .write_now(durability, move |connection| table::remove_before(connection, &key, before.as_millisecond()));
        match removed {
            Ok((count, wrong)) => {
                for chain in wrong {
                    (self.tell)(&format!(
                        "old records of the chain {chain} are kept, because they are not as they were written: see \
                         `audit verify`"
                    ));
                }
                if count > 0 {
                    let note = format!("began before {before}");
                    let record =
                        Record { count: Some(count), note: Some(note), ..Record::new(self.clock.now(), Kind::Removed) };
                    self.seal_and_flush(&[record]);
                }
            }
            Err(error) => (self.tell)(&format!("old records of the audit are not removed: {error}")),
        }
    }
}

impl Opened {
    fn open(settings: &AuditSettings, place: &Place, run: &str) -> Result<Self, String> {
        let needed = |what: &str| format!("there is no state directory for {what}; name one with --state-dir DIR");
        let state_dir = place.state_dir.as_deref();
        let key = match &place.key {
            Some(key) => key.clone(),
            None => ChainKey::of_state_dir(state_dir.ok_or_else(|| needed("the key of the audit"))?, true)?,
        };
        let mut sinks = Vec::new();
        let mut store = None;
        if settings.store {
            let opened = store.insert(place.store.clone().ok_or_else(|| needed("the audit"))?);
            sinks.push(Sink::new(Table(opened.clone())));
        }
        if let Some(path) = &settings.file {
            sinks.push(Sink::new(Lines::to_file(path)?));
        }
        if settings.stdout && place.may_use_stdout {
            sinks.push(Sink::new(Lines::to_stream(io::stdout(), "standard output")));
        }
        let heads = settings.heads.clone().or_else(|| Some(state_dir?.join("audit-heads.jsonl"))).map(Heads);
        Ok(Self { chain: Chain::new(key.clone(), run), key, store, sinks, heads, known: 0 })
    }

    fn add(&mut self, record: &Record) {
        let sealed = Arc::new(self.chain.add(record.at.as_millisecond(), record.to_json()));
        for sink in &mut self.sinks {
            sink.add(&sealed);
        }
    }
}
