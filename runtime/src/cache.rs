//! What an organisation has told of itself, kept for a while, asked for once.
//!
//! One cache belongs to one account. However many calls need the same answer, one asks and the
//! others wait for it; where it was cancelled, the next one asks.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::clock::Clock;
use crate::error::{CallError, ErrorKind};

/// How long an answer holds.
const KEPT: SignedDuration = SignedDuration::from_mins(10);
/// An answer that is older may lack what somebody has added since: before a name is refused for it,
/// it is asked for again.
const FRESH: SignedDuration = SignedDuration::from_mins(1);
/// A refusal that asking again will not change is repeated from memory for this long.
const REFUSAL_KEPT: SignedDuration = SignedDuration::from_mins(1);
/// Most answers; the one asked for longest ago makes room.
const MOST: usize = 200;

/// What is asked, and of what.
type Key = (&'static str, String);
type Told<T> = Result<Arc<T>, CallError>;
type Slots<T> = BTreeMap<Key, Arc<Slot<T>>>;

/// One account's answers.
pub(crate) struct Cache<T> {
    slots: Mutex<Slots<T>>,
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self { slots: Mutex::default() }
    }
}

struct Slot<T> {
    /// Held by the one that asks.
    turn: tokio::sync::Mutex<()>,
    /// How many answers there were.
    answers: AtomicU64,
    last: Mutex<Option<(Timestamp, Told<T>)>>,
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { turn: tokio::sync::Mutex::default(), answers: AtomicU64::default(), last: Mutex::default() }
    }
}

impl<T> Cache<T> {
    /// What is known without asking.
    pub(crate) fn at_hand(&self, what: &'static str, of: &str, clock: &dyn Clock) -> Option<Arc<T>> {
        let slot = self.slot(what, of);
        slot.within(KEPT, clock.now())?.ok()
    }

    /// The answer, asked for where it is not known.
    pub(crate) async fn get(
        &self,
        what: &'static str,
        of: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told<T>>,
    ) -> Told<T> {
        self.within(KEPT, what, of, clock, ask).await
    }

    /// The answer as it is now, where what is known may be outdated; else nothing.
    pub(crate) async fn newer(
        &self,
        what: &'static str,
        of: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told<T>>,
    ) -> Option<Arc<T>> {
        if self.is_fresh(what, of, clock) {
            return None;
        }
        self.within(FRESH, what, of, clock, ask).await.ok()
    }

    /// Whether what is known is young enough to refuse a name for it.
    pub(crate) fn is_fresh(&self, what: &'static str, of: &str, clock: &dyn Clock) -> bool {
        self.slot(what, of).within(FRESH, clock.now()).is_some()
    }

    async fn within(
        &self,
        age: SignedDuration,
        what: &'static str,
        of: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told<T>>,
    ) -> Told<T> {
        let slot = self.slot(what, of);
        if let Some(known) = slot.within(age, clock.now()) {
            return known;
        }
        let answers = slot.answers.load(Ordering::Acquire);
        let _turn = slot.turn.lock().await;
        if slot.answers.load(Ordering::Acquire) != answers
            && let Some((_, told)) = &*slot.last()
        {
            // It was answered while this call waited, if only with an error.
            return told.clone();
        }
        let told = ask.await;
        *slot.last() = Some((clock.now(), told.clone()));
        slot.answers.fetch_add(1, Ordering::Release);
        told
    }

    fn slot(&self, what: &'static str, of: &str) -> Arc<Slot<T>> {
        let key = (what, of.to_owned());
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.len() >= MOST && !slots.contains_key(&key) {
            let age = |slot: &Slot<T>| slot.last().as_ref().map(|(at, _)| *at);
            let idle = slots.iter().filter(|(_, slot)| Arc::strong_count(slot) == 1);
            if let Some(oldest) = idle.min_by_key(|(_, slot)| age(slot)).map(|(key, _)| key.clone()) {
                slots.remove(&oldest);
            }
        }
        Arc::clone(slots.entry(key).or_default())
    }
}

impl<T> Slot<T> {
    fn last(&self) -> std::sync::MutexGuard<'_, Option<(Timestamp, Told<T>)>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The last answer, if it is not older than `age`; of errors those that stay.
    fn within(&self, age: SignedDuration, now: Timestamp) -> Option<Told<T>> {
        let last = self.last();
        let (at, told) = last.as_ref()?;
        let kept = match told {
            Ok(_) => age,
            Err(error) if stays(error.kind) => REFUSAL_KEPT,
            Err(_) => return None,
        };
        (now.duration_since(*at) < kept).then(|| told.clone())
    }
}

/// Whether a person has to act before asking again can succeed.
const fn stays(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Scope | ErrorKind::Permission | ErrorKind::NotFound | ErrorKind::InvalidArgument)
}
