//! One limit among several processes: each takes shares of it out of the store, ahead of its calls.
//!
//! A share is good for a short time, and counts against the limit for that time and a window more, because its
//! calls can be sent until its end. So whatever window one looks at, every call in it belongs to a share that counted
//! when the youngest of them was given out, and the sum never passes the limit. What a share did not spend is given
//! back with the next one. A process that dies takes no more with it than its share, and that for a bounded time.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::store::{Change, Condition, Store, StoreError};

/// Table of the store.
pub(super) const TABLE: &str = "limits";
/// Parts of a limit that are given out at once, so that the store is asked that often in a window.
const PARTS: u32 = 10;
/// A share is good for this part of the window,
const LIFE_PARTS: u32 = 12;
/// but no longer.
const LONGEST_LIFE: Duration = Duration::from_secs(10);
/// Others may write at the same moment; each time somebody has got ahead.
const ATTEMPTS: u32 = 50;

/// The store, for one process.
pub(super) struct Shares {
    pub(super) store: Arc<dyn Store>,
    /// This process.
    pub(super) holder: String,
}

/// How much may be given out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Measure {
    pub(super) limit: u32,
    pub(super) window: Duration,
}

/// What this process may spend without asking again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) credits: u32,
    pub(super) life: Duration,
    /// Name of the share: when it was given out.
    pub(super) from: i64,
    /// What others have at the moment.
    pub(super) others: u32,
    /// How many processes have some.
    pub(super) holders: u32,
}

/// What the store holds for one limit.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Record {
    shares: Vec<Given>,
}

/// One share. Milliseconds since 1970.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Given {
    by: String,
    from: i64,
    until: i64,
    credits: u32,
}

impl Shares {
    /// Another share, of at least `cost`, for what is left of the one before (its name and what was spent of it). The
    /// inner error tells how long that takes.
    pub(super) async fn take(
        &self,
        key: &str,
        measure: Measure,
        cost: u32,
        before: Option<(i64, u32)>,
        now: impl Fn() -> Timestamp,
    ) -> Result<Result<Share, Duration>, StoreError> {
        for _ in 0..ATTEMPTS {
            let found = self.store.get(TABLE, &[key]).await?.pop().flatten();
            // What cannot be read is as good as nothing: it is written anew.
            let record = found.as_deref().and_then(|found| serde_json::from_slice(found).ok()).unwrap_or_default();
            let (record, share) = match self.next(record, measure, cost, before, millis(now())) {
                Ok(next) => next,
                Err(wait) => return Ok(Err(wait)),
            };
            let value = serde_json::to_vec(&record).expect("plain data is always JSON");
            let condition = Condition { table: TABLE, key: key.to_owned(), expected: found };
            let change = Change::Put { table: TABLE, key: key.to_owned(), value };
            if self.store.apply_if(vec![condition], vec![change]).await? {
                return Ok(Ok(share));
            }
        }
        Err(StoreError(format!("others changed {TABLE} {ATTEMPTS} times in a row")))
    }

    /// What would stand in the store then, and the share.
    fn next(
        &self,
        mut record: Record,
        measure: Measure,
        cost: u32,
        before: Option<(i64, u32)>,
        now: i64,
    ) -> Result<(Record, Share), Duration> {
        let Measure { limit, window } = measure;
        let length = to_millis(window);
        for share in &mut record.shares {
            if share.by == self.holder && before.is_some_and(|(from, _)| from == share.from) {
                share.credits = before.map_or(share.credits, |(_, spent)| spent);
                share.until = share.until.min(now);
            }
        }
        // A share out of the future comes from a clock that was set back since; it would count for ever.
        record.shares.retain(|share| share.credits > 0 && now < share.until + length && share.from <= now + length);
        let given: u32 = record.shares.iter().map(|share| share.credits).fold(0, u32::saturating_add);
        let free = limit.saturating_sub(given);
        if free < cost {
            return Err(wait(&record, limit - cost.min(limit), length, now));
        }
        // Names are unique, whatever the clock does.
        let newest = record.shares.iter().filter(|share| share.by == self.holder).map(|share| share.from).max();
        let from = newest.map_or(now, |newest| now.max(newest + 1));
        let credits = cost.max(free.min(limit.div_ceil(PARTS)));
        let life = (window / LIFE_PARTS).min(LONGEST_LIFE);
        let others = record.shares.iter().filter(|share| share.by != self.holder);
        let others = others.map(|share| share.credits).fold(0, u32::saturating_add);
        record.shares.push(Given { by: self.holder.clone(), from, until: from + to_millis(life), credits });
        let holders = record.shares.iter().map(|share| share.by.as_str()).collect::<BTreeSet<_>>().len();
        let holders = u32::try_from(holders).unwrap_or(u32::MAX);
        Ok((record, Share { credits, life, from, others, holders }))
    }
}

/// What a record gives out at a time, and to whom; nothing where it cannot be read.
pub(super) fn given(record: &[u8], window: Duration, now: i64) -> (u32, BTreeSet<String>) {
    let record: Record = serde_json::from_slice(record).unwrap_or_default();
    let length = to_millis(window);
    let counts = |share: &&Given| share.credits > 0 && now < share.until + length && share.from <= now + length;
    let credits = record.shares.iter().filter(counts).map(|share| share.credits).fold(0, u32::saturating_add);
    (credits, record.shares.iter().filter(counts).map(|share| share.by.clone()).collect())
}

/// Until no more than `most` is given out.
fn wait(record: &Record, most: u32, length: i64, now: i64) -> Duration {
    let mut shares: Vec<&Given> = record.shares.iter().collect();
    shares.sort_unstable_by_key(|share| share.until);
    let mut left: u32 = shares.iter().map(|share| share.credits).fold(0, u32::saturating_add);
    for share in shares {
        left = left.saturating_sub(share.credits);
        if left <= most {
            return Duration::from_millis(u64::try_from(share.until + length - now).unwrap_or(0).max(1));
        }
    }
    Duration::from_millis(1)
}

fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

fn to_millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shares(holder: &str) -> Shares {
        Shares { store: crate::store::memory::MemoryStore::shared(), holder: holder.to_owned() }
    }

    proptest! {
        /// Several processes that spend their shares at the worst moments never send more than the limit in any window.
        #[test]
        fn no_window_holds_more_than_the_limit(
            limit in 1_u32..60,
            steps in proptest::collection::vec((0_usize..3, 0_u64..9_000, 1_u32..4), 1..300),
        ) {
            let measure = Measure { limit, window: Duration::from_mins(1) };
            let processes = ["a", "b", "c"].map(shares);
            let (mut now, mut log) = (1_000_000_i64, Vec::<(i64, u32)>::new());
            let mut record = Record::default();
            let mut current: [Option<(Share, u32)>; 3] = [None, None, None];
            for (process, pause, cost) in steps {
                now += i64::try_from(pause).unwrap();
                let cost = cost.min(limit);
                let spendable = |share: &(Share, u32)| {
                    share.0.credits - share.1 >= cost && now < share.0.from + to_millis(share.0.life)
                };
                if !current[process].as_ref().is_some_and(spendable) {
                    let before = current[process].map(|(share, spent)| (share.from, spent));
                    let stored = Record { shares: record.shares.clone() };
                    match processes[process].next(stored, measure, cost, before, now) {
                        Ok((next, share)) => {
                            record = next;
                            current[process] = Some((share, 0));
                        }
                        Err(wait) => {
                            prop_assert!(wait > Duration::ZERO);
                            continue;
                        }
                    }
                }
                let (_, spent) = current[process].as_mut().unwrap();
                *spent += cost;
                log.push((now, cost));
                let sum: u32 = log.iter().filter(|(at, _)| now - at < 60_000).map(|(_, cost)| cost).sum();
                prop_assert!(sum <= limit, "{sum} of {limit}");
            }
        }
    }

    #[tokio::test]
    async fn one_process_alone_gets_nearly_everything_and_asks_seldom() {
        let shares = shares("a");
        let measure = Measure { limit: 100, window: Duration::from_mins(1) };
        let start: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let (mut got, mut asked, mut before) = (0, 0, None);
        while let Ok(share) = shares.take("p", measure, 1, before, || start).await.unwrap() {
            (got, asked, before) = (got + share.credits, asked + 1, Some((share.from, share.credits)));
        }
        assert_eq!((got, asked), (100, 10));
        let wait = shares.take("p", measure, 1, before, || start).await.unwrap().unwrap_err();
        assert!((60..=65).contains(&wait.as_secs()), "{wait:?}");
    }

    #[tokio::test]
    async fn what_was_not_spent_is_given_back_and_what_died_comes_back() {
        let measure = Measure { limit: 10, window: Duration::from_mins(1) };
        let start: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let a = shares("a");
        let b = Shares { store: Arc::clone(&a.store), ..shares("b") };
        let all = a.take("p", measure, 10, None, || start).await.unwrap().unwrap();
        assert!(b.take("p", measure, 1, None, || start).await.unwrap().is_err());
        // It spent two, says so with the next, and the rest is free.
        a.take("p", measure, 1, Some((all.from, 2)), || start).await.unwrap().unwrap();
        let share = b.take("p", measure, 1, None, || start).await.unwrap().unwrap();
        assert_eq!((share.others, share.holders), (3, 2));
        // Neither is heard of again.
        let later = start + Duration::from_secs(66);
        let share = shares("c").take_from(&a, measure, later).await;
        assert_eq!((share.others, share.holders), (0, 1));
    }

    impl Shares {
        async fn take_from(self, other: &Shares, measure: Measure, now: Timestamp) -> Share {
            let shares = Shares { store: Arc::clone(&other.store), ..self };
            shares.take("p", measure, 10, None, || now).await.unwrap().unwrap()
        }
    }

    #[tokio::test]
    async fn a_clock_that_was_set_back_locks_nobody_out() {
        let a = shares("a");
        let measure = Measure { limit: 10, window: Duration::from_mins(1) };
        let start: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        a.take("p", measure, 10, None, || start).await.unwrap().unwrap();
        let back = start - Duration::from_hours(3);
        assert!(a.take("p", measure, 10, None, || back).await.unwrap().is_ok());
    }
}
