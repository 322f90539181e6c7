//! The store in one `SQLite` file of the state directory, shared by every process that uses the directory.
//!
//! One thread writes and commits in groups ([`writer`]); reads have a connection of their own, on threads that may
//! block. The file is in WAL mode, so that neither waits for the other. WAL needs shared memory: the state directory
//! cannot lie on a network file system.

mod entries;
mod import;
mod migrations;
mod open;
#[cfg(test)]
mod tests;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use futures_util::future::BoxFuture;
use rusqlite::Connection;

pub use self::writer::Durability;
use self::writer::Writer;
use super::{Change, Condition, Entry, Store, StoreError};

/// A store in `state.db`. Cheap to clone.
///
/// Nothing is read, written or created before the first use.
#[derive(Debug, Clone)]
pub struct SqliteStore {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    state_dir: PathBuf,
    opened: OnceLock<Opened>,
    opening: Mutex<()>,
}

#[derive(Debug)]
struct Opened {
    writer: Writer,
    reader: Mutex<Connection>,
    path: PathBuf,
}

impl SqliteStore {
    /// The store of this state directory; opened, and made where it is missing, at the first use.
    #[must_use]
    pub fn lazy(state_dir: &Path) -> Self {
        let shared = Shared { state_dir: state_dir.to_owned(), opened: OnceLock::new(), opening: Mutex::default() };
        Self { shared: Arc::new(shared) }
    }

    /// The store of this state directory, opened now. Creates the directory where it is missing, readable by this
    /// user only.
    pub fn open(state_dir: &Path) -> Result<Self, StoreError> {
        let store = Self::lazy(state_dir);
        store.shared.opened()?;
        Ok(store)
    }

    /// Does `work` on the writer's thread, inside a transaction that others may share: if it fails, its own changes
    /// are undone and nobody else's. Completes once they are committed, as safely as `durability` says.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        durability: Durability,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        if self.shared.opened.get().is_none() {
            self.blocking(|shared| shared.opened().map(drop)).await?;
        }
        self.shared.opened()?.writer.run(durability, work).await
    }

    /// The same for threads that are no part of an asynchronous runtime: holds them up.
    pub(crate) fn write_now<T: Send + 'static>(
        &self,
        durability: Durability,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.shared.opened()?.writer.run_now(durability, work)
    }

    /// Does `work` with the connection for reading, on this thread.
    pub(crate) fn read_now<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        self.shared.read(work)
    }

    /// Does `work` on a thread that may block.
    async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.blocking(move |shared| shared.read(work)).await
    }

    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Shared) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shared = Arc::clone(&self.shared);
        tokio::task::spawn_blocking(move || work(&shared)).await.unwrap_or_else(|_| {
            Err(StoreError("the store's worker stopped; nothing can be said about the file".into()))
        })
    }
}

impl Shared {
    fn read<T>(&self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let opened = self.opened()?;
        // A read that panicked left nothing half done: statements are reset when they are dropped.
        let reader = opened.reader.lock().unwrap_or_else(PoisonError::into_inner);
        work(&reader).map_err(|error| open::failed("read", &opened.path, &error))
    }

    /// What is open; opens it where nobody did. A failure is tried again by the next use.
    fn opened(&self) -> Result<&Opened, StoreError> {
        if let Some(opened) = self.opened.get() {
            return Ok(opened);
        }
        let _turn = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if self.opened.get().is_none() {
            let open::Files { path, writer, reader } = open::open(&self.state_dir)?;
            let writer = Writer::start(writer, path.clone())?;
            // Nobody else can have set it: they would hold the lock.
            let _ = self.opened.set(Opened { writer, reader: Mutex::new(reader), path });
        }
        Ok(self.opened.get().expect("it was set above or by whoever had the turn before"))
    }
}

impl Store for SqliteStore {
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
        let keys: Vec<String> = keys.iter().map(|&key| key.to_owned()).collect();
        Box::pin(self.read(move |reader| keys.iter().map(|key| entries::get(reader, table, key)).collect()))
    }

    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        Box::pin(self.read(move |reader| entries::scan(reader, table)))
    }

    fn apply_if(&self, conditions: Vec<Condition>, changes: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>> {
        // What was revoked must stay revoked after a power cut.
        Box::pin(self.write(Durability::Disk, move |writer| entries::apply_if(writer, &conditions, changes)))
    }

    fn revisions<'a>(&'a self, tables: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>> {
        let tables = tables.to_vec();
        Box::pin(self.read(move |reader| tables.iter().map(|table| entries::revision(reader, table)).collect()))
    }
}
