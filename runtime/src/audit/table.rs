//! The audit in the store's file: records, what was removed by age, and heads.

use std::sync::Arc;

use rusqlite::{Connection, Row, params};

use super::chain::{ChainKey, Head, SEAL_BYTES, Seal, Sealed};
use super::verify::{Found, Removed, Verifier};

/// The tables, as a step of the store's migrations.
pub(crate) const TABLES: &str = "
     CREATE TABLE audit_records (
         chain  TEXT NOT NULL,
         number INTEGER NOT NULL,
         at     INTEGER NOT NULL,
         body   TEXT NOT NULL,
         seal   BLOB NOT NULL,
         UNIQUE (chain, number)
     ) STRICT;
     CREATE INDEX audit_records_at ON audit_records (at);
     CREATE TABLE audit_removed (
         chain  TEXT NOT NULL PRIMARY KEY,
         number INTEGER NOT NULL,
         seal   BLOB NOT NULL,
         stamp  BLOB NOT NULL
     ) STRICT, WITHOUT ROWID;
     CREATE TABLE audit_heads (
         chain  TEXT NOT NULL PRIMARY KEY,
         number INTEGER NOT NULL,
         seal   BLOB NOT NULL
     ) STRICT, WITHOUT ROWID;";

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Adds records; those that are there already were committed by a try whose answer was lost.
pub(super) fn add(connection: &Connection, records: &[Arc<Sealed>]) -> rusqlite::Result<()> {
    let mut insert = connection
        .prepare("INSERT OR IGNORE INTO audit_records (chain, number, at, body, seal) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for record in records {
        insert.execute(params![&*record.chain, signed(record.number), record.at, record.body, &record.seal[..]])?;
    }
    Ok(())
}

/// Keeps the last head of a chain.
pub(super) fn keep_head(connection: &Connection, head: &Head) -> rusqlite::Result<()> {
    connection
        .prepare(
            "INSERT INTO audit_heads (chain, number, seal) VALUES (?1, ?2, ?3)
             ON CONFLICT (chain) DO UPDATE SET number = excluded.number, seal = excluded.seal",
        )?
        .execute(params![head.chain, signed(head.number), &head.seal[..]])
        .map(drop)
}

/// The chain stands in the first column.
fn head(row: &Row, number: usize, seal: usize) -> rusqlite::Result<Head> {
    let (number, seal): (i64, Vec<u8>) = (row.get(number)?, row.get(seal)?);
    // What is no seal fits no record.
    let seal = Seal::try_from(seal.as_slice()).unwrap_or([0; SEAL_BYTES]);
    Ok(Head { chain: row.get(0)?, number: number.unsigned_abs(), seal })
}

/// The heads that are kept.
pub(super) fn heads(connection: &Connection) -> rusqlite::Result<Vec<Head>> {
    connection.prepare("SELECT chain, number, seal FROM audit_heads")?.query_map([], |row| head(row, 1, 2))?.collect()
}

/// What was removed by age.
pub(super) fn removed(connection: &Connection) -> rusqlite::Result<Vec<Removed>> {
    connection
        .prepare("SELECT chain, number, seal, stamp FROM audit_removed")?
        .query_map([], |row| Ok(Removed { head: head(row, 1, 2)?, stamp: row.get(3)? }))?
        .collect()
}

/// Sees every record, chain by chain and in order.
pub(super) fn each(connection: &Connection, mut see: impl FnMut(&Found)) -> rusqlite::Result<()> {
    let mut statement =
        connection.prepare("SELECT chain, number, at, body, seal FROM audit_records ORDER BY chain, number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        see(&found(row)?);
    }
    Ok(())
}

/// Sees the records since a time, the oldest first. Outcomes come after their intents.
pub(super) fn since(connection: &Connection, at: i64, mut see: impl FnMut(&Found)) -> rusqlite::Result<()> {
    let mut statement = connection
        .prepare("SELECT chain, number, at, body, seal FROM audit_records WHERE at >= ?1 ORDER BY at, chain, number")?;
    let mut rows = statement.query([at])?;
    while let Some(row) = rows.next()? {
        see(&found(row)?);
    }
    Ok(())
}

fn found(row: &Row) -> rusqlite::Result<Found> {
    // Somebody may have written anything that the table takes.
    let body: Vec<u8> = row.get_ref(3)?.as_bytes().map(<[u8]>::to_vec)?;
    Ok(Found {
        chain: row.get(0)?,
        number: row.get(1)?,
        at: Some(row.get(2)?),
        body: String::from_utf8_lossy(&body).into_owned(),
        seal: row.get(4)?,
    })
}

/// Removes records that began before this time: of each chain as many as stand before the first that did not. What
/// stays can be verified from the stamp on. Nothing is removed that is not as it was written: else whoever can change
/// a time could have this program remove the record. Tells how many went, and in which chains something is wrong.
pub(super) fn remove_before(connection: &Connection, key: &ChainKey, at: i64) -> rusqlite::Result<(u64, Vec<String>)> {
    let chains = connection
        .prepare("SELECT DISTINCT chain FROM audit_records WHERE at < ?1")?
        .query_map([at], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let before = removed(connection)?;
    let (mut count, mut wrong) = (0, Vec::new());
    for chain in chains {
        let before: Vec<Removed> = before.iter().filter(|removed| removed.head.chain == chain).cloned().collect();
        let mut verifier = Verifier::new(key, &before, Vec::new());
        let mut last = None;
        let mut statement = connection
            .prepare("SELECT chain, number, at, body, seal FROM audit_records WHERE chain = ?1 ORDER BY number")?;
        let mut rows = statement.query([&chain])?;
        while let Some(row) = rows.next()? {
            let record = found(row)?;
            if record.at.is_none_or(|begun| begun >= at) {
                break;
            }
            verifier.take(&record);
            if verifier.has_problems() {
                wrong.push(chain.clone());
                break;
            }
            last = Some(head(row, 1, 4)?);
        }
        let Some(removed) = last else { continue };
        let stamp = key.stamp(&removed);
        connection
            .prepare(
                "INSERT INTO audit_removed (chain, number, seal, stamp) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (chain) DO UPDATE SET
                     number = excluded.number, seal = excluded.seal, stamp = excluded.stamp",
            )?
            .execute(params![chain, signed(removed.number), &removed.seal[..], &stamp[..]])?;
        let gone = connection
            .prepare("DELETE FROM audit_records WHERE chain = ?1 AND number <= ?2")?
            .execute(params![chain, signed(removed.number)])?;
        count += u64::try_from(gone).unwrap_or(u64::MAX);
    }
    Ok((count, wrong))
}
