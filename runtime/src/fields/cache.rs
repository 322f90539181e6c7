//! What organisations have told of their fields, kept for a while, asked for once.
//!
//! One cache belongs to one account. However many calls need the same module, one asks and the
//! others wait for its answer; where it was cancelled, the next one asks.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use super::ModuleFields;
use crate::clock::Clock;
use crate::error::{CallError, ErrorKind};

/// How long an answer holds.
const KEPT: SignedDuration = SignedDuration::from_mins(10);
/// An answer that is older may lack what somebody has added since: before a name is refused for it,
/// it is asked for again.
const FRESH: SignedDuration = SignedDuration::from_mins(1);
/// A refusal that asking again will not change is repeated from memory for this long.
const REFUSAL_KEPT: SignedDuration = SignedDuration::from_mins(1);
/// Most modules; the one asked for longest ago makes room.
const MODULES: usize = 200;

/// Product and module.
type Key = (&'static str, String);
type Told = Result<Arc<ModuleFields>, CallError>;

/// The fields of one account's modules.
#[derive(Default)]
pub(crate) struct Cache {
    slots: Mutex<BTreeMap<Key, Arc<Slot>>>,
}

#[derive(Default)]
struct Slot {
    /// Held by the one that asks.
    turn: tokio::sync::Mutex<()>,
    /// How many answers there were.
    answers: AtomicU64,
    last: Mutex<Option<(Timestamp, Told)>>,
}

impl Cache {
    /// What is known without asking.
    pub(crate) fn at_hand(&self, product: &'static str, module: &str, clock: &dyn Clock) -> Option<Arc<ModuleFields>> {
        let slot = self.slot(product, module);
        slot.within(KEPT, clock.now())?.ok()
    }

    /// The fields of a module, asked for where they are not known.
    pub(crate) async fn get(
        &self,
        product: &'static str,
        module: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told>,
    ) -> Told {
        self.within(KEPT, product, module, clock, ask).await
    }

    /// The fields of a module as they are now, where `known` may be outdated; else nothing.
    pub(crate) async fn newer(
        &self,
        product: &'static str,
        module: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told>,
    ) -> Option<Arc<ModuleFields>> {
        if self.is_fresh(product, module, clock) {
            return None;
        }
        self.within(FRESH, product, module, clock, ask).await.ok()
    }

    /// Whether what is known is young enough to refuse a name for it.
    pub(crate) fn is_fresh(&self, product: &'static str, module: &str, clock: &dyn Clock) -> bool {
        self.slot(product, module).within(FRESH, clock.now()).is_some()
    }

    async fn within(
        &self,
        age: SignedDuration,
        product: &'static str,
        module: &str,
        clock: &dyn Clock,
        ask: impl Future<Output = Told>,
    ) -> Told {
        let slot = self.slot(product, module);
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

    fn slot(&self, product: &'static str, module: &str) -> Arc<Slot> {
        let key = (product, module.to_owned());
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        if slots.len() >= MODULES && !slots.contains_key(&key) {
            let age = |slot: &Slot| slot.last().as_ref().map(|(at, _)| *at);
            let idle = slots.iter().filter(|(_, slot)| Arc::strong_count(slot) == 1);
            if let Some(oldest) = idle.min_by_key(|(_, slot)| age(slot)).map(|(key, _)| key.clone()) {
                slots.remove(&oldest);
            }
        }
        Arc::clone(slots.entry(key).or_default())
    }
}

impl Slot {
    fn last(&self) -> std::sync::MutexGuard<'_, Option<(Timestamp, Told)>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The last answer, if it is not older than `age`; of errors those that stay.
    fn within(&self, age: SignedDuration, now: Timestamp) -> Option<Told> {
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
