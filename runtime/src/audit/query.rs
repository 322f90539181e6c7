//! Reads what was recorded, with an intent and its outcome as one call.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::chain::{ChainKey, Head, Seal, seal_text};
use super::record::{Kind, Record};
use super::table;
use super::verify::{Found, Verdict, Verifier};
use crate::store::StoreError;
use crate::store::sqlite::SqliteStore;

/// Which calls are asked for; what is not named lets all through.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Calls that began at this time or later.
    pub since: Option<Timestamp>,
    /// Calls that began before this time.
    pub until: Option<Timestamp>,
    /// Of this tool.
    pub tool: Option<String>,
    /// Through servers for this agent.
    pub agent: Option<String>,
    /// Through the server of this name or id.
    pub server: Option<String>,
    /// That touched this record.
    pub record: Option<String>,
}

/// One call as it is told.
#[derive(Debug, Clone, Serialize)]
pub struct Audited {
    /// Its chain.
    pub chain: String,
    /// The number of its last record there.
    pub number: u64,
    /// Its intent, where that has a record of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent: Option<u64>,
    /// A write was about to be sent, and what became of it is not recorded: the process was killed, or runs still.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// What was recorded last.
    #[serde(flatten)]
    pub record: Record,
}

impl Wanted {
    fn wants(&self, record: &Record) -> bool {
        let is = |wanted: &Option<String>, found: &Option<String>| {
            wanted.as_ref().is_none_or(|wanted| found.as_ref() == Some(wanted))
        };
        let server = &record.caller.server;
        self.until.is_none_or(|until| record.at < until)
            && is(&self.tool, &record.tool)
            && is(&self.agent, &record.caller.agent)
            && (is(&self.server, server) || is(&self.server, &record.caller.server_id))
            && self.record.as_ref().is_none_or(|id| record.records.contains(id))
    }

    /// The calls, the oldest first. What is no record is left out: verifying tells of it.
    pub fn read(&self, store: &SqliteStore) -> Result<Vec<Audited>, StoreError> {
        let since = self.since.map_or(i64::MIN, Timestamp::as_millisecond);
        let mut calls: Vec<Audited> = Vec::new();
        let mut intents: HashMap<(String, u64), usize> = HashMap::new();
        store.read_now(|connection| {
            table::since(connection, since, |found| {
                let Ok(record) = serde_json::from_str::<Record>(&found.body) else { return };
                let number = found.number.unsigned_abs();
                let key = record.call.map(|call| (found.chain.clone(), call));
                match (record.kind, key) {
                    (Kind::Intent, Some(key)) => {
                        intents.insert(key, calls.len());
                        calls.push(Audited {
                            chain: found.chain.clone(),
                            number,
                            intent: Some(number),
                            unknown: true,
                            record,
                        });
                    }
                    (Kind::Outcome, Some(key)) if intents.contains_key(&key) => {
                        let call = &mut calls[intents[&key]];
                        *call = Audited { number, unknown: false, record, ..call.clone() };
                    }
                    (Kind::Call | Kind::Outcome, _) => {
                        calls.push(Audited {
                            chain: found.chain.clone(),
                            number,
                            intent: None,
                            unknown: false,
                            record,
                        });
                    }
                    _ => {}
                }
            })
        })?;
        calls.retain(|call| self.wants(&call.record));
        Ok(calls)
    }
}

/// Where there is something to verify.
#[derive(Debug, Clone)]
pub enum Source {
    /// The store.
    Store(SqliteStore),
    /// Files with lines of JSON, the oldest first.
    Files(Vec<PathBuf>),
}

/// Holds all that is there against the seals, the heads that are kept beside it and those given.
pub fn verify(source: &Source, key: &ChainKey, mut heads: Vec<Head>) -> Result<Verdict, String> {
    match source {
        Source::Store(store) => {
            let verdict = store.read_now(|connection| {
                // One moment of the file, whoever writes to it meanwhile.
                connection.execute_batch("BEGIN")?;
                let looked = (|| {
                    heads.extend(table::heads(connection)?);
                    let mut verifier = Verifier::new(key, &table::removed(connection)?, heads);
                    table::each(connection, |record| verifier.take(record))?;
                    Ok(verifier.finish())
                })();
                connection.execute_batch("ROLLBACK")?;
                looked
            });
            verdict.map_err(|error| error.to_string())
        }
        Source::Files(paths) => {
            let mut verifier = Verifier::new(key, &[], heads);
            for path in paths {
                for (index, line) in text(path)?.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
                    match found(line) {
                        Ok(record) => verifier.take(&record),
                        Err(_) => verifier.take_unreadable(format!("{}:{}", path.display(), index + 1)),
                    }
                }
            }
            Ok(verifier.finish())
        }
    }
}

fn text(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The record on a line of a file.
fn found(line: &str) -> Result<Found, serde_json::Error> {
    #[derive(Deserialize)]
    struct Line<'a> {
        chain: String,
        number: i64,
        #[serde(with = "seal_text")]
        seal: Seal,
        #[serde(borrow)]
        record: &'a RawValue,
    }
    let Line { chain, number, seal, record } = serde_json::from_str(line)?;
    Ok(Found { chain, number, at: None, body: record.get().to_owned(), seal: seal.to_vec() })
}

/// The heads of a file: one a line, as they are told.
pub fn heads(path: &Path) -> Result<Vec<Head>, String> {
    let text = text(path)?;
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(index, line)| {
            serde_json::from_str(line)
                .map_err(|error| format!("{}:{}: this is no head of the audit: {error}", path.display(), index + 1))
        })
        .collect()
}
