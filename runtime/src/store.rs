//! Keeping things over restarts, as a dependency.
//!
//! The trait is asynchronous and takes batches, so that a store over a network costs one round
//! trip where a file costs one write.

pub mod memory;
pub mod sqlite;

use futures_util::future::BoxFuture;

/// What can go wrong; the text names the file or server and the cause, never a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct StoreError(pub String);

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Sets a key of a table.
    Put {
        /// Table.
        table: &'static str,
        /// Key.
        key: String,
        /// Value; may hold secrets.
        value: Vec<u8>,
    },
    /// Removes a key of a table.
    Remove {
        /// Table.
        table: &'static str,
        /// Key.
        key: String,
    },
}

/// What must hold for changes to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// Table.
    pub table: &'static str,
    /// Key.
    pub key: String,
    /// The value that must stand there, byte for byte; `None` where nothing may stand there.
    pub expected: Option<Vec<u8>>,
}

/// A key and its value.
pub type Entry = (String, Vec<u8>);

/// Key-value tables.
pub trait Store: Send + Sync + 'static {
    /// The values of these keys, in their order.
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>>;
    /// Every key and value of a table, by key.
    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>>;
    /// All changes if every condition holds, else none; tells which. Nobody else's change comes between the
    /// conditions and the changes, whichever process makes it. On disk when this completes.
    fn apply_if(&self, conditions: Vec<Condition>, changes: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>>;
    /// A number for each of these tables that grows with every change of the table, by whichever process.
    fn revisions<'a>(&'a self, tables: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>>;

    /// All changes or none; on disk when this completes.
    fn apply(&self, changes: Vec<Change>) -> BoxFuture<'_, Result<(), StoreError>> {
        let applied = self.apply_if(Vec::new(), changes);
        Box::pin(async move { applied.await.map(drop) })
    }
}
