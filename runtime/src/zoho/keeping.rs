//! Access tokens that processes with one store share.
//!
//! A refresh needs a lease, which is taken by compare-and-set; the new token is written in the same step that gives
//! the lease back, so that nobody can take the lease and not find the token. A process that dies with the lease delays
//! the others until it runs out. The refresh token is never written here: there is nothing that could be lost.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::secret::Secret;
use crate::store::{Change, Condition, Store, StoreError};

/// Table of the store.
const TABLE: &str = "tokens";
/// Longer than a refresh can take; so long others wait for a process that died.
pub(super) const LEASE: Duration = Duration::from_secs(30);
/// How often those who wait look, give or take a half.
const LOOK: Duration = Duration::from_millis(200);
/// For so long a door is closed, and refreshes for refused tokens count. Nothing in the store can be true that lies
/// further ahead: the clock was set back since.
const WINDOW: i64 = 10 * 60 * 1000;
/// By so many milliseconds clocks may differ. A process reads its own before it looks into the store, so that what
/// another has just written there lies ahead of it.
const SLACK: i64 = 60 * 1000;

/// The tokens of one process in the store.
pub(super) struct Keeping {
    store: Arc<dyn Store>,
    holder: String,
}

/// What there is to do for a token.
pub(super) enum Step {
    /// Another process has one.
    Use(Kept),
    /// The accounts server refused, and nobody asks it before this time.
    Closed(Door),
    /// This process refreshes; it must say what came of it.
    Mine(Lease),
    /// Another process refreshes: look again after this time.
    Wait(Duration),
}

/// A token as it is kept.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) secret: Secret,
    pub(super) issued: Timestamp,
    pub(super) ends: Timestamp,
    pub(super) scopes: Option<Vec<String>>,
}

/// A refusal as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Door {
    /// Milliseconds since 1970.
    pub(super) until: i64,
    pub(super) status: u16,
    pub(super) code: String,
}

/// The right to refresh.
pub(super) struct Lease {
    account: String,
    mine: Vec<u8>,
    access: Option<Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
struct AccessRecord<'a> {
    /// Borrowed, so that no copy is left behind; a token holds nothing that JSON escapes.
    token: &'a str,
    issued: i64,
    ends: i64,
    scopes: Option<Vec<String>>,
}

#[derive(Serialize, Deserialize)]
struct LeaseRecord {
    by: String,
    until: i64,
}

impl Keeping {
    pub(super) fn new(store: Arc<dyn Store>) -> Self {
        let mut holder = [0; 12];
        // Should there be no randomness, the time will do: a lease is compared as a whole.
        let random = getrandom::fill(&mut holder).is_ok();
        let holder = crate::hex::hex(&holder);
        let holder = if random { holder } else { Timestamp::now().to_string() };
        Self { store, holder }
    }

    /// The next step towards another token than `unwanted` that is good for `life` at least.
    pub(super) async fn next(
        &self,
        account: &str,
        unwanted: Option<&Secret>,
        life: Duration,
        now: Timestamp,
    ) -> Result<Step, StoreError> {
        let keys = ["access", "lease", "door"].map(|name| format!("{account}/{name}"));
        let found = self.store.get(TABLE, &keys.each_ref().map(String::as_str)).await?;
        let [access, lease, door] = <[_; 3]>::try_from(found).map_err(|_| wrong())?;
        let access = access.map(Zeroizing::new);
        let millis = now.as_millisecond();
        if let Some(kept) = access.as_deref().and_then(|access| kept(read(access)?))
            && unwanted.is_none_or(|unwanted| unwanted.expose() != kept.secret.expose())
            && now + life < kept.ends
            && kept.issued.as_millisecond() <= millis + SLACK
        {
            return Ok(Step::Use(kept));
        }
        if let Some(door) = door.as_deref().and_then(read::<Door>)
            && holds(door.until, millis, WINDOW)
        {
            return Ok(Step::Closed(door));
        }
        let taken = lease.as_deref().and_then(read::<LeaseRecord>);
        let longest = i64::try_from(LEASE.as_millis()).unwrap_or(i64::MAX);
        if taken.is_some_and(|taken| holds(taken.until, millis, longest)) {
            return Ok(Step::Wait(look()));
        }
        let mine = write(&LeaseRecord { by: self.holder.clone(), until: millis + longest });
        let [access_key, lease_key, _] = keys;
        let access = access.map(|access| access.to_vec());
        let conditions = vec![condition(&lease_key, lease), condition(&access_key, access.clone())];
        if self.store.apply_if(conditions, vec![put(lease_key, mine.clone())]).await? {
            Ok(Step::Mine(Lease { account: account.to_owned(), mine, access }))
        } else {
            // Somebody else was quicker, and will be done soon.
            Ok(Step::Wait(look()))
        }
    }

    /// Counts a refresh that a refused token causes; `false` where there were `most` in the last ten minutes, in all
    /// processes. Whoever has the lease is the only one who counts.
    pub(super) async fn force(&self, lease: &Lease, most: usize, now: Timestamp) -> Result<bool, StoreError> {
        let key = format!("{}/forced", lease.account);
        let found = self.store.get(TABLE, &[&key]).await?.pop().flatten();
        let mut times: Vec<i64> = found.as_deref().and_then(read).unwrap_or_default();
        let now = now.as_millisecond();
        times.retain(|&at| at <= now + SLACK && now < at + WINDOW);
        if times.len() >= most {
            return Ok(false);
        }
        times.push(now);
        self.store.apply(vec![put(key, write(&times))]).await?;
        Ok(true)
    }

    /// The refresh brought a token.
    pub(super) async fn put(&self, lease: Lease, token: &Kept) -> Result<(), StoreError> {
        let record = write(&AccessRecord {
            token: token.secret.expose(),
            issued: token.issued.as_millisecond(),
            ends: token.ends.as_millisecond(),
            scopes: token.scopes.clone(),
        });
        let Lease { account, mine, access } = lease;
        let keys = ["access", "lease", "door"].map(|name| format!("{account}/{name}"));
        let [access_key, lease_key, door_key] = keys;
        let changes = vec![put(access_key.clone(), record.clone()), remove(lease_key.clone()), remove(door_key)];
        if !self.store.apply_if(vec![condition(&lease_key, Some(mine))], changes).await? {
            // It took too long, and somebody else has the lease: the token helps all the same, unless there is a newer.
            self.store.apply_if(vec![condition(&access_key, access)], vec![put(access_key, record)]).await?;
        }
        Ok(())
    }

    /// The refresh was refused: nobody asks again for some time.
    pub(super) async fn close(&self, lease: Lease, door: &Door) -> Result<(), StoreError> {
        let door_change = put(format!("{}/door", lease.account), write(door));
        self.store.apply(vec![door_change]).await?;
        self.give_back(lease).await
    }

    /// The refresh came to nothing.
    pub(super) async fn give_back(&self, lease: Lease) -> Result<(), StoreError> {
        let key = format!("{}/lease", lease.account);
        let condition = condition(&key, Some(lease.mine));
        self.store.apply_if(vec![condition], vec![remove(key)]).await.map(drop)
    }
}

/// Whether what holds until then, and can hold for so long at most, holds now; all in milliseconds.
const fn holds(until: i64, now: i64, longest: i64) -> bool {
    now < until && until <= now + longest + SLACK
}

fn kept(record: AccessRecord<'_>) -> Option<Kept> {
    Some(Kept {
        secret: Secret::from(record.token),
        issued: Timestamp::from_millisecond(record.issued).ok()?,
        ends: Timestamp::from_millisecond(record.ends).ok()?,
        scopes: record.scopes,
    })
}

/// Not all at the same moment.
fn look() -> Duration {
    let half = u32::try_from(LOOK.as_millis()).unwrap_or(u32::MAX);
    LOOK / 2 + Duration::from_millis(getrandom::u32().map_or(0, |random| u64::from(random % half)))
}

fn condition(key: &str, expected: Option<Vec<u8>>) -> Condition {
    Condition { table: TABLE, key: key.to_owned(), expected }
}

fn put(key: String, value: Vec<u8>) -> Change {
    Change::Put { table: TABLE, key, value }
}

fn remove(key: String) -> Change {
    Change::Remove { table: TABLE, key }
}

/// What cannot be read counts as absent, and is written anew.
fn read<'a, T: Deserialize<'a>>(value: &'a [u8]) -> Option<T> {
    serde_json::from_slice(value).ok()
}

fn write(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("plain data is always JSON")
}

fn wrong() -> StoreError {
    StoreError("the store answered with another number of values than it was asked for".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::memory::MemoryStore;

    #[tokio::test]
    async fn a_lease_holds_for_a_process_whose_clock_was_read_before_it_was_taken() {
        let store = MemoryStore::shared();
        let [one, other] = [&store, &store].map(|store| Keeping::new(Arc::clone(store) as Arc<dyn Store>));
        let now = Timestamp::UNIX_EPOCH + Duration::from_hours(24);
        let step = one.next("account", None, Duration::ZERO, now).await.unwrap();
        assert!(matches!(step, Step::Mine(_)));
        let before = now - Duration::from_millis(3);
        assert!(matches!(other.next("account", None, Duration::ZERO, before).await.unwrap(), Step::Wait(_)));
        // A clock that was set back leaves a lease that would hold for hours.
        let set_back = now - Duration::from_hours(1);
        assert!(matches!(other.next("account", None, Duration::ZERO, set_back).await.unwrap(), Step::Mine(_)));
    }
}
