//! The state directory as commands use it.

use std::sync::Arc;

use jiff::Timestamp;

use super::account::settings;
use super::arguments::{Ends, State};
use super::ending::Ending;
use crate::clock::{Clock as _, SystemClock};
use crate::descriptor::Registry;
use crate::servers::{Book, BookError, End, Key, KnownAgents};
use crate::settings::Settings;
use crate::store::Store;
use crate::store::sqlite::SqliteStore;

/// What is kept, opened.
pub(super) struct Kept {
    pub settings: Settings,
    pub store: Arc<dyn Store>,
    /// The same store.
    pub sqlite: SqliteStore,
    pub key: Key,
    pub book: Book,
    pub agents: Arc<KnownAgents>,
}

/// Opens what these settings say.
pub(super) fn open(registry: &'static Registry, settings: Settings) -> Result<Kept, Ending> {
    let Some(state_dir) = &settings.state_dir else {
        return Err(Ending::usage("there is no place for servers and tokens; name one with --state-dir DIR"));
    };
    let sqlite = SqliteStore::open(state_dir).map_err(Ending::failed)?;
    let store: Arc<dyn Store> = Arc::new(sqlite.clone());
    let key = Key::of(state_dir).map_err(Ending::failed)?;
    let agents = KnownAgents::of(registry, &settings).map_err(Ending::usage)?;
    let book = Book::new(registry, Arc::clone(&store), key.clone()).with_agents(Arc::clone(&agents));
    Ok(Kept { settings, store, sqlite, key, book, agents })
}

/// Runs a command over what is kept. What has ended is removed first.
pub(super) fn with_book<F: Future<Output = Result<(), Ending>>>(
    registry: &'static Registry,
    flags: &State,
    command: impl FnOnce(Kept) -> F,
) -> Result<(), Ending> {
    let settings = settings(registry, flags.flags())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Ending::failed)?;
    runtime.block_on(async {
        let kept = open(registry, settings)?;
        kept.book.purge(now()).await?;
        command(kept).await
    })
}

pub(super) fn now() -> Timestamp {
    SystemClock.now()
}

impl Ends {
    /// When; `None` where neither flag is given.
    pub(super) fn end(&self) -> Result<Option<Timestamp>, Ending> {
        let end = match (&self.expires_at, &self.expires_in) {
            (Some(at), _) => End::at(at),
            (None, Some(after)) => End::after(after),
            (None, None) => Ok(End::Never),
        };
        end.and_then(|end| end.from(now())).map_err(Ending::usage)
    }
}

impl From<BookError> for Ending {
    fn from(error: BookError) -> Self {
        match error {
            BookError::Failed(_) => Self::failed(error),
            BookError::Refused(_) | BookError::Taken(_) | BookError::NotFound(_) => Self::usage(error),
        }
    }
}
