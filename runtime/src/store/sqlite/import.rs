//! `state.json`, in which earlier versions kept the same tables.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use rusqlite::Connection;
use zeroize::Zeroizing;

use super::entries;
use crate::store::StoreError;

/// Tables, keys, values. Values were written as base64.
pub(super) type Tables = BTreeMap<String, BTreeMap<String, Zeroizing<Vec<u8>>>>;

/// What stands in the file; nothing where there is none.
pub(super) fn read(path: &Path) -> Result<Option<Tables>, StoreError> {
    let text = match std::fs::read(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(StoreError(format!("cannot read {}: {error}", path.display()))),
    };
    let damaged = |place: String| {
        StoreError(format!(
            "{}, which an earlier version wrote, is damaged at {place}: restore it from a copy, or remove it to start \
             afresh",
            path.display()
        ))
    };
    // serde_json's own text would quote what stands there, so only the place is told.
    let written: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_slice(&text)
        .map_err(|error| damaged(format!("line {} column {}", error.line(), error.column())))?;
    let decoded = |table: &str, key: &str, value: &str| {
        BASE64.decode(value).map(Zeroizing::new).map_err(|_| damaged(format!("{table}/{key}")))
    };
    let tables = written.into_iter().map(|(table, entries)| {
        let entries = entries.into_iter().map(|(key, value)| Ok((key.clone(), decoded(&table, &key, &value)?)));
        Ok((table.clone(), entries.collect::<Result<_, StoreError>>()?))
    });
    tables.collect::<Result<_, StoreError>>().map(Some)
}

pub(super) fn put(connection: &Connection, tables: &Tables) -> rusqlite::Result<()> {
    for (table, rows) in tables {
        for (key, value) in rows {
            entries::put(connection, table, key, value)?;
        }
    }
    Ok(())
}
