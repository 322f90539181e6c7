//! The store in one JSON file of the state directory.
//!
//! Small and readable rather than fast: tokens of servers and of accounts, a few hundred entries.
//! One file for all tables is what makes a batch all or nothing. Writers take turns by an advisory
//! lock on a file of its own (the data file is replaced, so that a lock on it would be lost);
//! readers need no lock, because they see the old file or the new one.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use futures_util::future::BoxFuture;
use zeroize::Zeroizing;

use super::{Change, Entry, Store, StoreError};
use crate::platform;

/// Values are base64, because they are bytes. Ordered, so that the file can be compared.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// A store in `state.json`, safe against other processes that use the same directory.
#[derive(Debug, Clone)]
pub struct FileStore {
    paths: Arc<Paths>,
}

#[derive(Debug)]
struct Paths {
    data: PathBuf,
    lock: PathBuf,
}

impl FileStore {
    /// Creates the directory where it is missing, readable by this user only.
    pub fn open(state_dir: &Path) -> Result<Self, StoreError> {
        platform::create_private_dir(state_dir).map_err(|error| failed("create", state_dir, &error))?;
        let paths = Paths { data: state_dir.join("state.json"), lock: state_dir.join("state.lock") };
        paths.read()?;
        Ok(Self { paths: Arc::new(paths) })
    }

    /// Runs file access on the threads that may block.
    async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Paths) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let paths = Arc::clone(&self.paths);
        tokio::task::spawn_blocking(move || work(&paths)).await.unwrap_or_else(|_| {
            Err(StoreError("the store's worker stopped; nothing can be said about the file".into()))
        })
    }
}

impl Paths {
    fn read(&self) -> Result<Tables, StoreError> {
        let text = match std::fs::read(&self.data) {
            Ok(text) => Zeroizing::new(text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Tables::new()),
            Err(error) => return Err(failed("read", &self.data, &error)),
        };
        // serde_json's own text would quote what stands there, so only the place is told.
        serde_json::from_slice(&text).map_err(|error| {
            StoreError(format!(
                "{} is damaged at line {} column {}: restore it from a copy, or remove it to start afresh",
                self.data.display(),
                error.line(),
                error.column()
            ))
        })
    }

    fn apply(&self, changes: Vec<Change>) -> Result<(), StoreError> {
        let lock = platform::open_private_file(&self.lock).map_err(|error| failed("open", &self.lock, &error))?;
        lock.lock().map_err(|error| failed("lock", &self.lock, &error))?;
        let mut tables = self.read()?;
        for change in changes {
            match change {
                Change::Put { table, key, value } => {
                    let value = Zeroizing::new(value);
                    tables.entry(table.to_owned()).or_default().insert(key, BASE64.encode(&*value));
                }
                Change::Remove { table, key } => {
                    if let Some(entries) = tables.get_mut(table) {
                        entries.remove(&key);
                    }
                }
            }
        }
        let text = serde_json::to_vec_pretty(&tables).expect("maps of strings are always JSON");
        platform::replace_private_file(&self.data, &Zeroizing::new(text))
            .map_err(|error| failed("write", &self.data, &error))
        // Dropping `lock` releases it; so does the end of the process, however it ends.
    }

    fn decode(&self, table: &str, key: &str, value: &str) -> Result<Vec<u8>, StoreError> {
        BASE64.decode(value).map_err(|_| {
            StoreError(format!(
                "{} is damaged at {table}/{key}: restore it from a copy, or remove that entry",
                self.data.display()
            ))
        })
    }
}

fn failed(what: &str, path: &Path, error: &io::Error) -> StoreError {
    StoreError(format!("cannot {what} {}: {error}", path.display()))
}

impl Store for FileStore {
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
        let keys: Vec<String> = keys.iter().map(|&key| key.to_owned()).collect();
        Box::pin(self.blocking(move |paths| {
            let tables = paths.read()?;
            let entries = tables.get(table);
            keys.iter()
                .map(|key| {
                    let value = entries.and_then(|entries| entries.get(key));
                    value.map(|value| paths.decode(table, key, value)).transpose()
                })
                .collect()
        }))
    }

    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        Box::pin(self.blocking(move |paths| {
            let entries = paths.read()?.remove(table).unwrap_or_default();
            entries
                .into_iter()
                .map(|(key, value)| {
                    let value = paths.decode(table, &key, &value)?;
                    Ok((key, value))
                })
                .collect()
        }))
    }

    fn apply(&self, changes: Vec<Change>) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(self.blocking(move |paths| paths.apply(changes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put(key: &str, value: &[u8]) -> Change {
        Change::Put { table: "servers", key: key.to_owned(), value: value.to_vec() }
    }

    #[tokio::test]
    async fn what_was_put_is_there_after_opening_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::open(folder.path()).unwrap();
        store.apply(vec![put("b", b"\x00\xff"), put("a", b""), put("c", b"x")]).await.unwrap();
        store.apply(vec![Change::Remove { table: "servers", key: "c".into() }]).await.unwrap();

        let store = FileStore::open(folder.path()).unwrap();
        assert_eq!(
            store.get("servers", &["a", "c", "b"]).await.unwrap(),
            vec![Some(Vec::new()), None, Some(b"\x00\xff".to_vec())]
        );
        let all = store.scan("servers").await.unwrap();
        assert_eq!(all, vec![("a".to_owned(), Vec::new()), ("b".to_owned(), b"\x00\xff".to_vec())]);
        assert_eq!(store.scan("other").await.unwrap(), vec![]);
    }

    /// Each of two handles opens the lock file on its own, as two processes do.
    #[tokio::test]
    async fn writers_do_not_lose_each_others_changes() {
        let folder = tempfile::tempdir().unwrap();
        let stores = [FileStore::open(folder.path()).unwrap(), FileStore::open(folder.path()).unwrap()];
        let writes = (0..40).map(|number| {
            let store = stores[number % 2].clone();
            tokio::spawn(async move { store.apply(vec![put(&format!("key-{number}"), b"v")]).await })
        });
        for write in futures_util::future::join_all(writes).await {
            write.unwrap().unwrap();
        }
        assert_eq!(stores[0].scan("servers").await.unwrap().len(), 40);
    }

    #[test]
    fn a_damaged_file_is_told_by_place_and_never_quoted() {
        let folder = tempfile::tempdir().unwrap();
        platform::replace_private_file(&folder.path().join("state.json"), b"{\n \"t\": \"hidden-value\"}").unwrap();
        let error = FileStore::open(folder.path()).unwrap_err().to_string();
        assert!(error.contains("state.json is damaged at line 2"), "{error}");
        assert!(!error.contains("hidden"), "{error}");
    }
}
