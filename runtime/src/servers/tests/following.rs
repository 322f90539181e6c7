//! Processes that serve, and how they follow the store, look by look.

use std::sync::Mutex;
use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::sync::Notify;

use super::*;
use crate::store::{Change, Condition, Entry, StoreError};

/// A command finds the process that serves an account, whether that speaks TLS or not, and forgets those that are gone.
#[tokio::test]
async fn a_process_that_serves_is_found_by_its_account() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let there = listener.local_addr().unwrap();
    // Where nobody listens.
    let gone = std::net::SocketAddr::from(([127, 0, 0, 1], 1));
    let running = |scheme: &str, address: std::net::SocketAddr, account: &str| Running {
        base_url: format!("{scheme}://{address}"),
        public_url: None,
        accounts: vec![account.to_owned()],
        pid: 1,
    };
    for one in [running("http", there, "plain"), running("https", there, "tls"), running("http", gone, "gone")] {
        register(&store, &one).await.unwrap();
    }
    for (account, scheme) in [("plain", Some("http")), ("tls", Some("https")), ("gone", None), ("other", None)] {
        let found = where_running(&store, account).await.unwrap();
        assert_eq!(found.map(|one| one.told().to_owned()), scheme.map(|scheme| format!("{scheme}://{there}")));
    }
    assert_eq!(store.scan("running").await.unwrap().len(), 2);
}

/// A store that can be made to fail.
struct Failing {
    store: SqliteStore,
    fails: Mutex<bool>,
}

impl Failing {
    fn fault(&self) -> Option<StoreError> {
        self.fails.lock().unwrap().then(|| StoreError("the disk is gone".into()))
    }
}

impl Store for Failing {
    fn get<'a>(
        &'a self,
        table: &'static str,
        keys: &'a [&'a str],
    ) -> BoxFuture<'a, Result<Vec<Option<Vec<u8>>>, StoreError>> {
        self.store.get(table, keys)
    }

    fn scan<'a>(&'a self, table: &'static str) -> BoxFuture<'a, Result<Vec<Entry>, StoreError>> {
        self.store.scan(table)
    }

    fn apply_if(&self, conditions: Vec<Condition>, changes: Vec<Change>) -> BoxFuture<'_, Result<bool, StoreError>> {
        self.store.apply_if(conditions, changes)
    }

    fn revisions<'a>(&'a self, tables: &'a [&'static str]) -> BoxFuture<'a, Result<Vec<u64>, StoreError>> {
        match self.fault() {
            Some(fault) => Box::pin(async { Err(fault) }),
            None => self.store.revisions(tables),
        }
    }
}

/// Sleeps end at once, as many as were granted; then somebody is told.
#[derive(Default)]
struct Steps {
    left: Mutex<usize>,
    spent: Arc<Notify>,
    slept: Mutex<Duration>,
}

impl Clock for Steps {
    fn now(&self) -> Timestamp {
        "2026-11-20T12:00:00Z".parse().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut left = self.left.lock().unwrap();
        if *left == 0 {
            self.spent.notify_one();
            return Box::pin(std::future::pending());
        }
        *left -= 1;
        *self.slept.lock().unwrap() += duration;
        Box::pin(tokio::task::yield_now())
    }
}

impl Steps {
    /// Follows the store for so many looks; what was told meanwhile.
    async fn follow(&self, live: &Live, looks: usize) -> Vec<String> {
        *self.left.lock().unwrap() = looks;
        let told = Mutex::new(Vec::new());
        tokio::select! {
            () = live.follow(|text| told.lock().unwrap().push(text.to_owned()), |_| {}) => {}
            () = self.spent.notified() => {}
        }
        told.into_inner().unwrap()
    }
}

#[tokio::test]
async fn a_store_that_cannot_be_read_for_a_second_closes_every_server() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(Failing { store: SqliteStore::open(folder.path()).unwrap(), fails: Mutex::new(false) });
    let clock = Arc::new(Steps::default());
    let book = Book::new(&REGISTRY, Arc::clone(&store) as _, Key::of(folder.path()).unwrap());
    let opening = book.create(definition("Reader")).await.unwrap();
    let live = live(folder.path(), Arc::clone(&store) as _, Arc::clone(&clock) as _);

    assert_eq!(clock.follow(&live, 1).await, Vec::<String>::new());
    assert_ne!(opened(&live, &opening.token, None), "unknown");
    // One look suffices for a change to be known, and looks are close enough for a second.
    assert!(*clock.slept.lock().unwrap() <= Duration::from_millis(250));
    *store.fails.lock().unwrap() = true;
    assert_eq!(clock.follow(&live, 4).await, Vec::<String>::new());
    assert_ne!(opened(&live, &opening.token, None), "unknown");
    *clock.slept.lock().unwrap() = Duration::ZERO;
    let told = clock.follow(&live, 5).await;
    assert!(*clock.slept.lock().unwrap() <= Duration::from_secs(1));
    assert!(told.len() == 1 && told[0].contains("the disk is gone"), "{told:?}");
    assert_eq!(opened(&live, &opening.token, None), "unknown");
    *store.fails.lock().unwrap() = false;
    clock.follow(&live, 1).await;
    assert_ne!(opened(&live, &opening.token, None), "unknown");
}

/// Whoever follows the store also removes what has ended from it.
#[tokio::test]
async fn what_has_ended_is_removed_by_the_process_that_serves() {
    let folder = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder.path()).unwrap());
    let clock = Arc::new(Steps::default());
    let book = Book::new(&REGISTRY, Arc::clone(&store), Key::of(folder.path()).unwrap());
    for (name, end) in [("Ended", Some(clock.now())), ("Stays", Some(clock.now() + SignedDuration::from_secs(1)))] {
        book.create(Definition { expires_at: end, ..definition(name) }).await.unwrap();
        book.create_token(name, false, clock.now(), end).await.unwrap();
    }
    let live = live(folder.path(), store, Arc::clone(&clock) as _);
    assert_eq!(clock.follow(&live, 1).await, Vec::<String>::new());
    let servers: Vec<String> = book.servers().await.unwrap().into_iter().map(|one| one.definition.name).collect();
    let tokens: Vec<String> = book.tokens().await.unwrap().into_iter().map(|one| one.name).collect();
    assert_eq!((servers, tokens), (vec!["Stays".to_owned()], vec!["Stays".to_owned()]));
}

/// Over pipes a process serves one server, for as long as that may do the same.
#[tokio::test]
async fn a_process_for_one_server_goes_on_until_that_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder.path()).unwrap());
    let clock = Arc::new(Steps::default());
    let book = Book::new(&REGISTRY, Arc::clone(&store), Key::of(folder.path()).unwrap());
    let id = book.create(definition("Pipe")).await.unwrap().server.id;
    let live = live(folder.path(), store, Arc::clone(&clock) as _);
    live.refresh().await.unwrap();
    let has_changed = async |looks: usize| {
        *clock.left.lock().unwrap() = looks;
        tokio::select! {
            () = live.until_changed(&id) => true,
            () = clock.spent.notified() => false,
        }
    };
    let later = Some(clock.now() + SignedDuration::from_hours(1));
    book.update("Pipe", |definition| definition.expires_at = later).await.unwrap();
    assert!(!has_changed(2).await);
    book.update("Pipe", |definition| definition.name = "Tube".to_owned()).await.unwrap();
    assert!(!has_changed(2).await);
    let waits = has_changed(2);
    book.update("Tube", |definition| definition.config.methods = vec!["get".to_owned()]).await.unwrap();
    assert!(waits.await);
}
