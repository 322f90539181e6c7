//! The layout of the file, and how older files get to it.

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior};

/// Step by step; a file of version n has seen the first n. What was released is never changed, only followed.
const STEPS: &[&str] = &[
    // 1: the tables of the store's trait.
    "CREATE TABLE entries (
         name  TEXT NOT NULL,
         key   TEXT NOT NULL,
         value BLOB NOT NULL,
         PRIMARY KEY (name, key)
     ) STRICT, WITHOUT ROWID;
     CREATE TABLE revisions (
         name   TEXT NOT NULL PRIMARY KEY,
         number INTEGER NOT NULL
     ) STRICT, WITHOUT ROWID;",
    // 2: the audit.
    crate::audit::TABLES,
];

/// Why a file cannot be brought to the present layout.
#[derive(Debug)]
pub(super) enum Unfit {
    /// A later version of this program has worked on it.
    Newer {
        found: usize,
    },
    Failed(rusqlite::Error),
}

impl From<rusqlite::Error> for Unfit {
    fn from(error: rusqlite::Error) -> Self {
        Self::Failed(error)
    }
}

/// Brings the file to the present layout, all steps or none. `fill` sees a file that was empty before.
pub(super) fn migrate(
    connection: &mut Connection,
    fill: impl FnOnce(&Transaction) -> rusqlite::Result<()>,
) -> Result<(), Unfit> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT;")?;
    let version: Option<i64> =
        transaction.query_row("SELECT version FROM schema_version", [], |row| row.get(0)).optional()?;
    let found = usize::try_from(version.unwrap_or_default()).unwrap_or(usize::MAX);
    if found > STEPS.len() {
        return Err(Unfit::Newer { found });
    }
    let current = i64::try_from(current()).unwrap_or(i64::MAX);
    for step in &STEPS[found..] {
        transaction.execute_batch(step)?;
    }
    if version.is_none() {
        transaction.execute("INSERT INTO schema_version (version) VALUES (?1)", [current])?;
        fill(&transaction)?;
    } else if found < STEPS.len() {
        transaction.execute("UPDATE schema_version SET version = ?1", [current])?;
    }
    transaction.commit().map_err(Unfit::Failed)
}

/// The version that this program makes.
pub(super) const fn current() -> usize {
    STEPS.len()
}
