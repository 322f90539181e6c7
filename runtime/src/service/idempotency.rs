//! `idempotency_key`: the same key with the same arguments is the same call, and is done once.
//!
//! The key is reserved in the store before anything is sent, and the outcome is put beside it. What ended without a
//! known outcome stays so: only somebody who looks can tell. What certainly was not done gives the key free.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest as _, Sha256};

use super::prepared::refused;
use super::{CallOutcome, Service};
use crate::arguments::{At, ViolationCode, Violations};
use crate::descriptor::{Place, ToolDescriptor};
use crate::error::{CallError, ErrorKind, RateLimit};
use crate::hex::hex;
use crate::store::{Change, Condition, StoreError};

/// Table of the store.
const TABLE: &str = "idempotency";
/// A key is remembered for a day.
const KEPT: i64 = 24 * 3600;
/// Longest key in bytes.
const LONGEST_KEY: usize = 200;
/// Longest result in bytes that is kept.
const LONGEST_RESULT: usize = 256 << 10;
/// What a call may take beside the vendor's time: waiting for its turn, names, repetitions.
const SLACK: Duration = Duration::from_mins(3);
/// How often somebody else may get ahead.
const ATTEMPTS: u32 = 5;

/// A call with a key, by digests: neither key nor arguments are kept.
pub(super) struct Keyed {
    key: String,
    call: String,
}

/// A key that is this call's.
pub(super) struct Reserved {
    name: String,
    mine: Vec<u8>,
    call: String,
}

/// What came of asking for a key.
pub(super) enum Reservation {
    /// The call can be made.
    Mine(Reserved),
    /// It was made; this was its result.
    Done(String),
}

#[derive(Serialize, Deserialize)]
struct Record {
    call: String,
    /// Seconds since 1970.
    at: i64,
    state: State,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// Until this time at the latest, in seconds since 1970.
    UnderWay(i64),
    Done(String),
    Unknown,
}

impl Keyed {
    /// The key among the arguments of a tool that takes one. What is no text, the schema refuses.
    pub(super) fn of(tool: &ToolDescriptor, arguments: &Map<String, Value>) -> Option<Result<Self, CallError>> {
        let name = tool.arguments.iter().find(|argument| argument.place == Place::Key)?.name;
        let key = arguments.get(name)?.as_str()?;
        if key.is_empty() || key.len() > LONGEST_KEY {
            let mut faults = Violations::new();
            let fault = format!("has {} bytes; a key has 1 to {LONGEST_KEY}, for example a UUID", key.len());
            faults.push(ViolationCode::Limit, &At::Key(&At::Root, name), fault);
            return Some(Err(refused(faults)));
        }
        let mut call = Sha256::new();
        call.update(tool.name);
        for (argument, value) in sorted(arguments).into_iter().filter(|(argument, _)| *argument != name) {
            feed(&mut call, argument.as_bytes());
            canonical(&mut call, value);
        }
        Some(Ok(Self { key: hex(&Sha256::digest(key)), call: hex(&call.finalize()) }))
    }
}

impl Service {
    /// Takes the key for this call, or tells what came of the call that has it.
    pub(super) async fn reserve(&self, keyed: Keyed) -> Result<Reservation, CallError> {
        let token = self.tokens.current().await?;
        let name = format!("{}/{}", token.identity, keyed.key);
        for _ in 0..ATTEMPTS {
            let now = self.clock.now().as_second();
            let found = self.store.get(TABLE, &[&name]).await.map_err(|error| unusable(&error))?.pop().flatten();
            let record = found.as_deref().and_then(|found| serde_json::from_slice::<Record>(found).ok());
            if let Some(record) = record.filter(|record| now < record.at + KEPT) {
                return known(record, &keyed.call, now);
            }
            let longest = i64::try_from((self.limits.timeout + SLACK).as_secs()).unwrap_or(i64::MAX / 2);
            let mine = write(&Record { call: keyed.call.clone(), at: now, state: State::UnderWay(now + longest) });
            let condition = Condition { table: TABLE, key: name.clone(), expected: found };
            let change = Change::Put { table: TABLE, key: name.clone(), value: mine.clone() };
            if self.store.apply_if(vec![condition], vec![change]).await.map_err(|error| unusable(&error))? {
                self.forget_old_keys(now).await;
                return Ok(Reservation::Mine(Reserved { name, mine, call: keyed.call }));
            }
        }
        Err(CallError::new(
            ErrorKind::Conflict,
            "Nothing was sent: other calls with this idempotency_key come at the same moment. Send one of them.",
        ))
    }

    /// Puts the outcome beside the key.
    pub(super) async fn conclude(&self, reserved: Reserved, outcome: &Result<CallOutcome, CallError>) {
        let Reserved { name, mine, call } = reserved;
        let at = self.clock.now().as_second();
        let state = match outcome {
            Ok(outcome) if outcome.text.len() <= LONGEST_RESULT => Some(State::Done(outcome.text.clone())),
            Ok(_) => Some(State::Done(r#"{"note":"It was done. The result was too large to be kept."}"#.to_owned())),
            Err(error) if may_be_done(error) => Some(State::Unknown),
            Err(_) => None,
        };
        let condition = Condition { table: TABLE, key: name.clone(), expected: Some(mine) };
        let change = match state {
            Some(state) => Change::Put { table: TABLE, key: name, value: write(&Record { call, at, state }) },
            None => Change::Remove { table: TABLE, key: name },
        };
        // Where this fails, the call counts as under way until its time is over, and as unknown from then on.
        let _ = self.store.apply_if(vec![condition], vec![change]).await;
    }

    /// Removes what is older than a day, now and then.
    async fn forget_old_keys(&self, now: i64) {
        {
            let mut swept = self.keys_swept.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if now < *swept + 3600 {
                return;
            }
            *swept = now;
        }
        for (key, value) in self.store.scan(TABLE).await.unwrap_or_default() {
            let record = serde_json::from_slice::<Record>(&value).ok();
            if record.is_none_or(|record| now >= record.at + KEPT) {
                let condition = Condition { table: TABLE, key: key.clone(), expected: Some(value) };
                // Whoever uses it at this moment keeps it.
                let _ = self.store.apply_if(vec![condition], vec![Change::Remove { table: TABLE, key }]).await;
            }
        }
    }
}

/// Whether something may have been changed in spite of the error.
const fn may_be_done(error: &CallError) -> bool {
    matches!(error.kind, ErrorKind::OutcomeUnknown | ErrorKind::Cancelled | ErrorKind::Internal)
        || matches!(error.kind, ErrorKind::Upstream) && error.upstream.is_some()
}

/// What a call is told whose key is taken.
fn known(record: Record, call: &str, now: i64) -> Result<Reservation, CallError> {
    if record.call != call {
        return Err(CallError::new(
            ErrorKind::InvalidArgument,
            "Nothing was sent: this idempotency_key was used for a call with other arguments. Give a new call a new \
             key; repeat a call with exactly its arguments.",
        ));
    }
    match record.state {
        State::Done(text) => Ok(Reservation::Done(text)),
        State::UnderWay(until) if now < until => {
            let left = until - now;
            let message = format!(
                "Nothing was sent: the first call with this idempotency_key is still under way. Repeat it with the same \
                 key later; after {left} s its outcome counts as unknown."
            );
            Err(CallError::new(ErrorKind::Conflict, message))
        }
        State::UnderWay(_) | State::Unknown => Err(CallError::new(
            ErrorKind::OutcomeUnknown,
            "Nothing was sent: what became of the first call with this idempotency_key is not known. Look whether it \
             was done; if it was not, call with a new key.",
        )),
    }
}

/// A key promises that nothing is done twice, which nobody could keep now.
fn unusable(error: &StoreError) -> CallError {
    let message = format!(
        "Nothing was sent: the idempotency_key cannot be kept ({error}). Whoever runs this server should look at it; a \
         call without the key still works."
    );
    CallError::new(ErrorKind::Internal, message)
}

fn write(record: &Record) -> Vec<u8> {
    serde_json::to_vec(record).expect("plain data is always JSON")
}

fn sorted(object: &Map<String, Value>) -> BTreeMap<&String, &Value> {
    object.iter().collect()
}

/// The same for equal values, whatever the order of members.
fn canonical(digest: &mut Sha256, value: &Value) {
    match value {
        Value::Object(members) => {
            feed(digest, b"{");
            for (name, value) in sorted(members) {
                feed(digest, name.as_bytes());
                canonical(digest, value);
            }
            feed(digest, b"}");
        }
        Value::Array(items) => {
            feed(digest, b"[");
            for item in items {
                canonical(digest, item);
            }
            feed(digest, b"]");
        }
        Value::String(text) => {
            feed(digest, b"s");
            feed(digest, text.as_bytes());
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => feed(digest, value.to_string().as_bytes()),
    }
}

/// With its length, so that nothing runs into the next.
fn feed(digest: &mut Sha256, bytes: &[u8]) {
    digest.update(bytes.len().to_be_bytes());
    digest.update(bytes);
}

impl CallOutcome {
    /// A result from memory: nobody was asked, so that nothing is known about limits.
    pub(super) fn remembered(text: String) -> Self {
        Self { text, outsiders: Vec::new(), rate_limit: RateLimit::default() }
    }
}

#[cfg(test)]
mod tests;
