//! How an account stands with its products in all processes that share a store.
//!
//! Limits are there anyway, because they are shared. A breaker is each process's own; it is written when it opens and
//! removed when it closes, so that `doctor`, which is another process, can tell.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::governed::{BreakerState, Governed};
use super::shares::{self, Shares};
use crate::clock::Clock;
use crate::store::{Change, Entry, Store, StoreError};

/// Table of the store.
const TABLE: &str = "breakers";
/// A process that ended with its breaker open leaves it there; it is told for so long after it would have tried.
const STALE: i64 = 60_000;

/// One product, over all processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedStatus {
    /// Name of the product.
    pub product: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// Credits of the fullest window that processes have taken for themselves.
    pub used: u32,
    /// Credits a window has.
    pub limit: Option<u32>,
    /// Seconds of a window.
    pub window: Option<u32>,
    /// How many processes have taken some.
    pub processes: usize,
    /// For each process that leaves the product alone, the time until it tries again.
    pub left_alone: Vec<Duration>,
}

/// A breaker that is open.
#[derive(Serialize, Deserialize)]
struct Open {
    /// Milliseconds since 1970.
    until: i64,
}

/// Writes what became of a breaker. Nobody waits for it, and no call fails with it.
pub(super) fn tell(shares: &Shares, account: &str, product: &str, change: (BreakerState, Duration), clock: &dyn Clock) {
    let key = format!("{account}/{product}/{}", shares.holder);
    let change = match change {
        (BreakerState::Trying, _) => return,
        (BreakerState::Closed, _) => Change::Remove { table: TABLE, key },
        (BreakerState::Open, pause) => {
            let until = clock.now().as_millisecond().saturating_add(millis(pause));
            let value = serde_json::to_vec(&Open { until }).expect("plain data is always JSON");
            Change::Put { table: TABLE, key, value }
        }
    };
    let store = Arc::clone(&shares.store);
    drop(tokio::spawn(async move { store.apply(vec![change]).await }));
}

/// How the account stands with each of these products.
pub(super) async fn read(
    store: &dyn Store,
    account: &str,
    products: &[Governed],
    now: i64,
) -> Result<Vec<SharedStatus>, StoreError> {
    let (limits, breakers) = (store.scan(shares::TABLE).await?, store.scan(TABLE).await?);
    let of = |entries: &[Entry], product: &str| -> Vec<Vec<u8>> {
        let prefix = format!("{account}/{product}/");
        entries.iter().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, value)| value.clone()).collect()
    };
    let status = |governed: &Governed| {
        let (product, limit) = (governed.product(), governed.limit());
        let window = limit.map_or(0, |limit| limit.seconds);
        let (mut used, mut holders) = (0, BTreeSet::new());
        for record in of(&limits, product.name) {
            let (credits, by) = shares::given(&record, Duration::from_secs(window.into()), now);
            used = used.max(credits);
            holders.extend(by);
        }
        let open = of(&breakers, product.name).into_iter().filter_map(|value| {
            let Open { until } = serde_json::from_slice(&value).ok()?;
            (now < until + STALE).then(|| Duration::from_millis(u64::try_from(until - now).unwrap_or(0)))
        });
        SharedStatus {
            product: product.name,
            title: product.title,
            used,
            limit: limit.map(|limit| limit.requests),
            window: limit.map(|limit| limit.seconds),
            processes: holders.len(),
            left_alone: open.collect(),
        }
    };
    Ok(products.iter().map(status).collect())
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
