//! The tables of the store's trait as rows of one table.

use rusqlite::{Connection, OptionalExtension as _, params};
use zeroize::Zeroizing;

use crate::store::{Change, Condition, Entry};

pub(super) fn get(connection: &Connection, table: &str, key: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare("SELECT value FROM entries WHERE name = ?1 AND key = ?2")?
        .query_row(params![table, key], |row| row.get(0))
        .optional()
}

pub(super) fn scan(connection: &Connection, table: &str) -> rusqlite::Result<Vec<Entry>> {
    connection
        .prepare("SELECT key, value FROM entries WHERE name = ?1 ORDER BY key")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub(super) fn revision(connection: &Connection, table: &str) -> rusqlite::Result<u64> {
    let number: Option<i64> = connection
        .prepare("SELECT number FROM revisions WHERE name = ?1")?
        .query_row([table], |row| row.get(0))
        .optional()?;
    Ok(number.unwrap_or_default().unsigned_abs())
}

pub(super) fn apply_if(
    connection: &Connection,
    conditions: &[Condition],
    changes: Vec<Change>,
) -> rusqlite::Result<bool> {
    for Condition { table, key, expected } in conditions {
        if get(connection, table, key)? != *expected {
            return Ok(false);
        }
    }
    let mut touched: Vec<&'static str> = Vec::new();
    for change in changes {
        let table = match change {
            Change::Put { table, key, value } => {
                put(connection, table, &key, &Zeroizing::new(value))?;
                table
            }
            Change::Remove { table, key } => {
                connection.prepare("DELETE FROM entries WHERE name = ?1 AND key = ?2")?.execute(params![table, key])?;
                table
            }
        };
        if !touched.contains(&table) {
            touched.push(table);
        }
    }
    for table in touched {
        connection
            .prepare(
                "INSERT INTO revisions (name, number) VALUES (?1, 1)
                 ON CONFLICT (name) DO UPDATE SET number = number + 1",
            )?
            .execute([table])?;
    }
    Ok(true)
}

pub(super) fn put(connection: &Connection, table: &str, key: &str, value: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare(
            "INSERT INTO entries (name, key, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (name, key) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![table, key, value])
        .map(drop)
}
