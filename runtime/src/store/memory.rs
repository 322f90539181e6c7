//! A store that ends with the process: for servers without a state directory, and for tests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;

use super::{Change, Condition, Entry, Store, StoreError};

type Tables = BTreeMap<&'static str, (u64, BTreeMap<String, Vec<u8>>)>;

/// Tables in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    tables: Mutex<Tables>,
}

impl MemoryStore {
    /// An empty one that many can share.
    #[must_use]
    pub fn shared() -> Arc<Self> {
        Arc::default()
    }

    fn with<T>(&self, work: impl FnOnce(&mut Tables) -> T) -> T {
        // No work on maps is left half done by a panic: none of it can panic.
        work(&mut self.tables.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Store for MemoryStore {
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
        let found = self.with(|tables| {
            let entries = tables.get(table).map(|(_, entries)| entries);
            keys.iter().map(|key| entries.and_then(|entries| entries.get(*key)).cloned()).collect()
        });
        Box::pin(async { Ok(found) })
    }

    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        let found = self.with(|tables| {
            let entries = tables.get(table).map(|(_, entries)| entries);
            entries.into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())).collect()
        });
        Box::pin(async { Ok(found) })
    }

    fn apply_if(&self, conditions: Vec<Condition>, changes: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>> {
        let applied = self.with(|tables| {
            let holds = conditions.iter().all(|condition| {
                let found = tables.get(condition.table).and_then(|(_, entries)| entries.get(&condition.key));
                found == condition.expected.as_ref()
            });
            for change in changes.into_iter().filter(|_| holds) {
                let (Change::Put { table, .. } | Change::Remove { table, .. }) = change;
                let (revision, entries) = tables.entry(table).or_default();
                *revision += 1;
                match change {
                    Change::Put { key, value, .. } => drop(entries.insert(key, value)),
                    Change::Remove { key, .. } => drop(entries.remove(&key)),
                }
            }
            holds
        });
        Box::pin(async move { Ok(applied) })
    }

    fn revisions<'a>(&'a self, tables: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>> {
        let found = self
            .with(|known| tables.iter().map(|table| known.get(table).map_or(0, |(revision, _)| *revision)).collect());
        Box::pin(async { Ok(found) })
    }
}
