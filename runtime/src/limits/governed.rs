//! One product for one account: its windows, its calls under way, its breaker, behind one short lock.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use tokio::sync::Notify;

use super::Verdict;
use super::breaker::{Admission, Breaker};
use super::settings::ProductLimits;
use super::shares::{Measure, Shares};
use super::window::Window;
use crate::clock::Clock;
use crate::descriptor::{Concurrency, Limit, ProductDescriptor};
use crate::error::RateLimit;

/// A product is asked again after this time, however long it said to wait: it may have been wrong.
const LONGEST_HOLD: Duration = Duration::from_hours(1);
/// After a refusal the store is not asked again for this long: another process may have given something back.
const ASK_PAUSE: Duration = Duration::from_secs(1);

/// One product for one account.
pub(super) struct Governed {
    product: &'static ProductDescriptor,
    limit: Option<Limit>,
    concurrency: Option<Concurrency>,
    /// Whether the breaker works; not where requests stay on this machine.
    breaks: bool,
    state: Mutex<State>,
    freed: Notify,
    /// One asks the store at a time.
    asking: tokio::sync::Mutex<()>,
}

/// What a request asks for.
pub(super) struct Call {
    /// Which window: empty for the product's only one.
    pub(super) key: &'static str,
    pub(super) cost: u32,
    pub(super) heavy: bool,
}

/// What there is to do.
pub(super) enum Turn {
    /// Send; `trial` where it tries for all.
    Go { trial: bool },
    /// Ask the store for a share first.
    Ask,
    /// The window is full for so long.
    Full(Duration),
    /// Too many calls at the same time.
    Crowded,
    /// The product said so.
    Held(Duration),
    /// The breaker is open; without a time where another call tries.
    Open(Option<Duration>),
}

#[derive(Default)]
struct State {
    windows: HashMap<&'static str, Keyed>,
    under_way: u32,
    heavy: u32,
    /// Processes that ask as well, this one counted.
    processes: u32,
    breaker: Breaker,
    throttled: bool,
}

/// One window.
struct Keyed {
    window: Window,
    share: Option<Held>,
    others: u32,
    /// The product said to wait until then.
    held: Option<Duration>,
    /// The store had nothing to give: not before the first, told until the second.
    refused: Option<(Duration, Duration)>,
    /// The store could not be asked; this process keeps to the limit alone until then.
    alone: Option<Duration>,
}

/// A share of this process.
struct Held {
    left: u32,
    spent: u32,
    from: i64,
    ends: Duration,
}

/// How a product stands, for people and metrics.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProductStatus {
    /// Name of the product.
    pub product: &'static str,
    /// Whether it is asked at all.
    pub breaker: BreakerState,
    /// Seconds until it is tried again, where it is not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tried_in: Option<u64>,
    /// Calls under way.
    pub under_way: u32,
    /// Most calls at the same time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrency: Option<u32>,
    /// Credits spent in the fullest window.
    pub used: u32,
    /// Credits a window has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    /// Seconds of a window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<u32>,
}

/// Whether a product is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BreakerState {
    /// As usual.
    Closed,
    /// It failed too often in a row.
    Open,
    /// One call tries.
    Trying,
}

impl BreakerState {
    /// In small letters, as metrics name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Open => "open",
            Self::Trying => "trying",
        }
    }
}

impl Governed {
    pub(super) fn new(product: &'static ProductDescriptor, own: ProductLimits, here: bool) -> Self {
        let theirs = product.limit.filter(|_| !here);
        let limit = match own.rate {
            None => theirs,
            Some((requests, seconds)) => {
                let each_operation = product.limit.is_some_and(|limit| limit.each_operation);
                Some(Limit { requests, seconds, each_operation, told: product.limit.is_some_and(|limit| limit.told) })
            }
        };
        let mut concurrency = product.concurrency.filter(|_| !here);
        if let Some(calls) = own.concurrency {
            concurrency = Some(Concurrency { calls, heavy: product.concurrency.and_then(|bounds| bounds.heavy) });
        }
        let state = Mutex::new(State { processes: 1, ..State::default() });
        let asking = tokio::sync::Mutex::new(());
        Self { product, limit, concurrency, breaks: !here, state, freed: Notify::new(), asking }
    }

    pub(super) const fn product(&self) -> &'static ProductDescriptor {
        self.product
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.product.name == name
    }

    pub(super) const fn limit(&self) -> Option<Limit> {
        self.limit
    }

    pub(super) fn each_operation(&self) -> bool {
        self.limit.is_some_and(|limit| limit.each_operation)
    }

    pub(super) fn is_told(&self) -> bool {
        self.limit.is_some_and(|limit| limit.told)
    }

    pub(super) const fn freed(&self) -> &Notify {
        &self.freed
    }

    /// Whether the last failures were refusals of too many requests.
    pub(super) fn was_throttled(&self) -> bool {
        self.state().throttled
    }

    /// Calls at the same time that are this process's.
    pub(super) fn calls(&self) -> u32 {
        self.state().calls(self.concurrency).0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that holds the lock can leave it half changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the turn, all of it at once, or says what there is to do.
    pub(super) fn turn(&self, call: &Call, now: Duration, shared: bool) -> Turn {
        let state = &mut *self.state();
        if let Some(other) = self.looked(state, call, now) {
            return other;
        }
        if let Some(limit) = self.limit {
            let keyed = state.windows.entry(call.key).or_insert_with(|| Keyed::new(limit));
            if let Some(other) = keyed.spend(call.cost, now, shared) {
                return other;
            }
        }
        let trial = match state.breaker.admit(now) {
            Admission::Usual => false,
            Admission::Trial => true,
            Admission::Refused(wait) => return Turn::Open(Some(wait)),
            Admission::Awaited => return Turn::Open(None),
        };
        state.under_way += 1;
        state.heavy += u32::from(call.heavy);
        Turn::Go { trial }
    }

    /// The same without taking anything; [`Turn::Ask`] where nothing stands against it.
    pub(super) fn look(&self, call: &Call, now: Duration) -> Turn {
        self.looked(&self.state(), call, now).unwrap_or(Turn::Ask)
    }

    fn looked(&self, state: &State, call: &Call, now: Duration) -> Option<Turn> {
        match state.breaker {
            Breaker::Open { until, .. } if now < until => return Some(Turn::Open(Some(until.saturating_sub(now)))),
            Breaker::Trying { .. } => return Some(Turn::Open(None)),
            Breaker::Open { .. } | Breaker::Closed { .. } => {}
        }
        if let Some(until) = state.windows.get(call.key).and_then(|keyed| keyed.held).filter(|until| now < *until) {
            return Some(Turn::Held(until.saturating_sub(now)));
        }
        let (calls, heavy) = state.calls(self.concurrency);
        (state.under_way >= calls || call.heavy && state.heavy >= heavy).then_some(Turn::Crowded)
    }

    /// Asks the store for a share. Whatever comes of it stands in the state.
    pub(super) async fn ask(&self, call: &Call, shares: &Shares, account: &str, clock: &dyn Clock) {
        let Some(limit) = self.limit else { return };
        let _turn = self.asking.lock().await;
        let now = clock.elapsed();
        let measure = Measure { limit: limit.requests, window: Duration::from_secs(limit.seconds.into()) };
        let (cost, before) = {
            let state = &mut *self.state();
            let keyed = state.windows.entry(call.key).or_insert_with(|| Keyed::new(limit));
            let cost = keyed.window.bounded(call.cost);
            if !keyed.lacks(cost, now) {
                // Whoever had the turn before has brought enough.
                return;
            }
            (cost, keyed.share.take())
        };
        let spent = before.as_ref().map(|share| (share.from, share.spent));
        let name = format!("{account}/{}/{}", self.product.name, call.key);
        let taken = shares.take(&name, measure, cost, spent, || clock.now()).await;
        let state = &mut *self.state();
        let Some(keyed) = state.windows.get_mut(call.key) else { return };
        match taken {
            Ok(Ok(share)) => {
                keyed.share = Some(Held { left: share.credits, spent: 0, from: share.from, ends: now + share.life });
                (keyed.others, keyed.refused, keyed.alone) = (share.others, None, None);
                state.processes = share.holders.max(1);
            }
            Ok(Err(wait)) => {
                // Less than was wanted may be enough for somebody else.
                keyed.share = before;
                keyed.refused = Some((now + ASK_PAUSE.min(wait), now + wait));
            }
            Err(_) => {
                keyed.share = before;
                keyed.alone = Some(now + ASK_PAUSE);
            }
        }
    }

    /// A call is no longer under way.
    pub(super) fn leave(&self, heavy: bool) {
        {
            let state = &mut *self.state();
            state.under_way -= 1;
            state.heavy -= u32::from(heavy);
        }
        if self.concurrency.is_some() {
            self.freed.notify_waiters();
        }
    }

    /// A call has its outcome. Tells what became of the breaker, and for how long, where that changed.
    pub(super) fn settle(
        &self,
        key: &'static str,
        trial: bool,
        verdict: Verdict,
        now: Duration,
    ) -> Option<(BreakerState, Duration)> {
        let state = &mut *self.state();
        if !self.breaks {
            return None;
        }
        let before = state.breaker;
        let failed = verdict != Verdict::Answered;
        if failed {
            state.throttled = matches!(verdict, Verdict::Throttled(_));
        }
        state.breaker.settle(trial, failed, now);
        if let Verdict::Throttled(Some(seconds)) = verdict {
            let until = now + Duration::from_secs(seconds).min(LONGEST_HOLD);
            let limit = self.limit;
            let keyed = state.windows.entry(key).or_insert_with(|| Keyed::maybe(limit));
            keyed.held = Some(until);
        }
        match (before, state.breaker) {
            (Breaker::Closed { .. } | Breaker::Trying { .. }, Breaker::Open { until, .. }) => {
                Some((BreakerState::Open, until.saturating_sub(now)))
            }
            (Breaker::Trying { .. }, Breaker::Closed { .. }) => Some((BreakerState::Closed, Duration::ZERO)),
            _ => None,
        }
    }

    /// A trial came to nothing.
    pub(super) fn abandon(&self, now: Duration) {
        self.state().breaker.abandon(now);
    }

    /// What is known of the limit.
    pub(super) fn known(&self, key: &'static str, now: Duration) -> RateLimit {
        let Some(limit) = self.limit else { return RateLimit::default() };
        let state = &mut *self.state();
        let (used, reset) = state.windows.get_mut(key).map_or((0, Duration::ZERO), |keyed| {
            (keyed.window.used(now).saturating_add(keyed.others), keyed.window.empty_in(now))
        });
        RateLimit {
            limit: Some(limit.requests.into()),
            remaining: Some(limit.requests.saturating_sub(used).into()),
            reset: Some(whole_seconds(reset)),
        }
    }

    pub(super) fn status(&self, now: Duration) -> ProductStatus {
        let state = &mut *self.state();
        let (breaker, tried_in) = match state.breaker {
            Breaker::Closed { .. } => (BreakerState::Closed, None),
            Breaker::Open { until, .. } => (BreakerState::Open, Some(whole_seconds(until.saturating_sub(now)))),
            Breaker::Trying { .. } => (BreakerState::Trying, None),
        };
        ProductStatus {
            product: self.product.name,
            breaker,
            tried_in,
            under_way: state.under_way,
            concurrency: self.concurrency.map(|_| state.calls(self.concurrency).0),
            used: state.windows.values_mut().map(|keyed| keyed.window.used(now)).max().unwrap_or(0),
            limit: self.limit.map(|limit| limit.requests),
            window: self.limit.map(|limit| limit.seconds),
        }
    }
}

impl State {
    /// How many calls, and heavy ones, this process may have under way: the others have an equal share.
    fn calls(&self, bounds: Option<Concurrency>) -> (u32, u32) {
        let Some(Concurrency { calls, heavy }) = bounds else { return (u32::MAX, u32::MAX) };
        let part = |whole: u32| (whole / self.processes.max(1)).max(1);
        (part(calls), part(heavy.unwrap_or(calls)))
    }
}

impl Keyed {
    fn new(limit: Limit) -> Self {
        Self {
            window: Window::new(limit.requests, Duration::from_secs(limit.seconds.into())),
            share: None,
            others: 0,
            held: None,
            refused: None,
            alone: None,
        }
    }

    /// Where there is no limit, the window is never asked.
    fn maybe(limit: Option<Limit>) -> Self {
        Self::new(limit.unwrap_or(Limit { requests: 1, seconds: 1, each_operation: false, told: false }))
    }

    /// Whether the share cannot pay for a call.
    fn lacks(&self, cost: u32, now: Duration) -> bool {
        self.share.as_ref().is_none_or(|share| share.left < cost || now >= share.ends)
    }

    /// Pays for a call, or says what there is to do.
    fn spend(&mut self, cost: u32, now: Duration, shared: bool) -> Option<Turn> {
        if !shared || self.alone.is_some_and(|until| now < until) {
            return self.window.admit(now, cost).err().map(Turn::Full);
        }
        let cost = self.window.bounded(cost);
        if self.lacks(cost, now) {
            return Some(match self.refused {
                Some((pause, until)) if now < pause => Turn::Full(until.saturating_sub(now)),
                _ => Turn::Ask,
            });
        }
        let share = self.share.as_mut()?;
        share.left -= cost;
        share.spent += cost;
        self.window.count(now, cost);
        None
    }
}

/// Rounded up: who waits so long is not refused again.
pub(super) fn whole_seconds(time: Duration) -> u64 {
    time.as_secs() + u64::from(time.subsec_nanos() > 0)
}
