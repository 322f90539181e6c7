//! Servers and tokens over a real store, by a clock that the tests set.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, join_all};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::sync::Notify;

use super::*;
use crate::access::Given;
use crate::clock::Clock;
use crate::mcp::Host;
use crate::secret::Secret;
use crate::service::Service;
use crate::store::sqlite::SqliteStore;
use crate::store::{Change, Condition, Entry, Store, StoreError};
use crate::transport::http::{Opened, Servers as _};
use crate::zoho::fixture::{FakeClock, FakeVendor, REGISTRY, account};

struct Setup {
    folder: TempDir,
    clock: Arc<FakeClock>,
    book: Book,
    live: Live,
}

fn live(folder: &Path, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Live {
    let service = Service::new(&REGISTRY, &account(), FakeClock::new(), FakeVendor::new(Vec::new())).unwrap();
    let service = Arc::new(service);
    let services = Box::new(move |name: &str| (name == "acme").then(|| Arc::clone(&service)));
    Live::new(&REGISTRY, store, Key::of(folder).unwrap(), clock, services)
}

fn setup() -> Setup {
    let folder = tempfile::tempdir().unwrap();
    let store: Arc<dyn Store> = Arc::new(SqliteStore::open(folder.path()).unwrap());
    let clock = FakeClock::new();
    let book = Book::new(&REGISTRY, Arc::clone(&store), Key::of(folder.path()).unwrap());
    Setup { live: live(folder.path(), store, clock.clone()), clock, book, folder }
}

fn definition(name: &str) -> Definition {
    Definition {
        name: name.to_owned(),
        account: "acme".to_owned(),
        config: Given { methods: vec!["read".into()], ..Given::default() },
        agent: None,
        created_at: "2026-11-20T12:00:00Z".parse().unwrap(),
        expires_at: None,
        require_api_token: false,
    }
}

fn in_seconds(clock: &FakeClock, seconds: i64) -> Timestamp {
    clock.now() + SignedDuration::from_secs(seconds)
}

/// What a token in the path opens: the names of the tools, or why not.
fn opened(live: &Live, token: &Secret, api_token: Option<&Secret>) -> String {
    match live.open(token.expose(), api_token.map(Secret::expose)) {
        Opened::Host(host) => String::from_utf8(host.tools().json.to_vec()).unwrap(),
        Opened::Unknown => "unknown".to_owned(),
        Opened::ApiTokenMissing => "api token missing".to_owned(),
    }
}

#[tokio::test]
async fn a_server_opens_its_tools_until_it_is_revoked() {
    let Setup { book, live, folder: _folder, .. } = setup();
    let opening = book.create(definition("Reader")).await.unwrap();
    assert_eq!(opened(&live, &opening.token, None), "unknown");
    live.refresh().await.unwrap();
    let tools = opened(&live, &opening.token, None);
    assert!(tools.contains("list_all_things") && !tools.contains("create_a_thing"), "{tools}");
    assert!(live.find(opening.token.expose()).is_some());

    // Another server's URL opens the other server, and the same one stays built.
    let writer = Definition { config: Given::default(), ..definition("Writer") };
    let writer = book.create(writer).await.unwrap();
    let before = live.find(opening.token.expose()).unwrap();
    live.refresh().await.unwrap();
    assert!(opened(&live, &writer.token, None).contains("create_a_thing"));
    assert!(Arc::ptr_eq(&before, &live.find(opening.token.expose()).unwrap()));

    book.revoke("Reader").await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(opened(&live, &opening.token, None), "unknown");
    assert!(live.find(opening.token.expose()).is_none());
    // Its name is free again, and the old URL does not come back with it.
    book.create(definition("Reader")).await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(opened(&live, &opening.token, None), "unknown");
}

#[tokio::test]
async fn the_end_is_judged_by_the_clock_at_each_call() {
    let Setup { book, live, clock, folder: _folder } = setup();
    let ending = Definition { expires_at: Some(in_seconds(&clock, 60)), ..definition("Short") };
    let opening = book.create(ending).await.unwrap();
    live.refresh().await.unwrap();
    clock.advance(59);
    assert_ne!(opened(&live, &opening.token, None), "unknown");
    clock.advance(1);
    assert_eq!(opened(&live, &opening.token, None), "unknown");

    let end = Some(in_seconds(&clock, 60));
    book.update("Short", |definition| definition.expires_at = end).await.unwrap();
    live.refresh().await.unwrap();
    assert_ne!(opened(&live, &opening.token, None), "unknown");
    clock.advance(61);
    book.create_token("ended", false, clock.now(), Some(clock.now())).await.unwrap();
    book.create(definition("Stays")).await.unwrap();
    book.purge(clock.now()).await.unwrap();
    let names: Vec<String> = book.servers().await.unwrap().into_iter().map(|one| one.definition.name).collect();
    assert_eq!((names, book.tokens().await.unwrap()), (vec!["Stays".to_owned()], vec![]));
    assert!(book.create(definition("Short")).await.is_ok());
}

#[tokio::test]
async fn another_token_ends_the_one_before() {
    let Setup { book, live, folder: _folder, .. } = setup();
    let first = book.create(definition("Reader")).await.unwrap();
    let second = book.rotate("Reader").await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(first.server, second.server);
    assert_eq!(opened(&live, &first.token, None), "unknown");
    assert_ne!(opened(&live, &second.token, None), "unknown");
}

#[tokio::test]
async fn a_url_without_its_api_token_opens_nothing() {
    let Setup { book, live, clock, folder: _folder } = setup();
    let guarded = Definition { require_api_token: true, ..definition("Guarded") };
    let opening = book.create(guarded).await.unwrap();
    let plain = book.create(definition("Plain")).await.unwrap();
    let (_, api) = book.create_token("api", false, clock.now(), Some(in_seconds(&clock, 60))).await.unwrap();
    let (_, admin) = book.create_token("admin", true, clock.now(), None).await.unwrap();
    live.refresh().await.unwrap();

    assert_ne!(opened(&live, &opening.token, Some(&api)), "api token missing");
    for wrong in [None, Some(&admin), Some(&opening.token), Some(&plain.token), Some(&Secret::from("zmcpapi"))] {
        assert_eq!(opened(&live, &opening.token, wrong), "api token missing");
    }
    // In the header stands one token, and it would be the server's own.
    assert!(live.find(opening.token.expose()).is_none());
    // An API token opens nothing by itself, and is asked for only where it is wanted.
    assert_eq!(opened(&live, &api, Some(&api)), "unknown");
    assert_ne!(opened(&live, &plain.token, None), "unknown");
    assert!(live.is_token(admin.expose(), true) && !live.is_token(api.expose(), true));

    clock.advance(60);
    assert_eq!(opened(&live, &opening.token, Some(&api)), "api token missing");
    let (_, api) = book.create_token("another", false, clock.now(), None).await.unwrap();
    live.refresh().await.unwrap();
    assert_ne!(opened(&live, &opening.token, Some(&api)), "api token missing");
    book.revoke_token("another").await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(opened(&live, &opening.token, Some(&api)), "api token missing");
}

/// Whether the calls that run of a server are over.
fn is_closed(host: &Arc<dyn Host>) -> bool {
    host.closed().now_or_never().is_some()
}

fn host(live: &Live, token: &Secret, api_token: Option<&Secret>) -> Arc<dyn Host> {
    match live.open(token.expose(), api_token.map(Secret::expose)) {
        Opened::Host(host) => host,
        Opened::Unknown | Opened::ApiTokenMissing => panic!("it is there"),
    }
}

/// What runs ends with what was taken from whoever called, and goes on through every other change.
#[tokio::test]
async fn calls_that_run_end_with_their_server() {
    let Setup { book, live, clock, folder: _folder } = setup();
    let end = Some(in_seconds(&clock, 60));
    let names = ["Revoked", "Rotated", "Narrowed", "Guarded", "Ending", "Stays"];
    let mut running = Vec::new();
    for name in names {
        let definition = Definition { expires_at: end.filter(|_| name == "Ending"), ..definition(name) };
        running.push((name, book.create(definition).await.unwrap().token));
    }
    live.refresh().await.unwrap();
    let running: Vec<_> = running.into_iter().map(|(name, token)| (name, host(&live, &token, None))).collect();
    let closed =
        || -> Vec<&str> { running.iter().filter(|(_, host)| is_closed(host)).map(|(name, _)| *name).collect() };
    assert_eq!(closed(), Vec::<&str>::new());

    book.revoke("Revoked").await.unwrap();
    book.rotate("Rotated").await.unwrap();
    book.update("Narrowed", |definition| definition.config.methods = vec!["get".to_owned()]).await.unwrap();
    book.update("Guarded", |definition| definition.require_api_token = true).await.unwrap();
    book.update("Stays", |definition| definition.expires_at = end).await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(closed(), ["Revoked", "Rotated", "Narrowed", "Guarded"]);
    book.update("Stays", |definition| definition.name = "Renamed".to_owned()).await.unwrap();
    book.update("Renamed", |definition| definition.expires_at = None).await.unwrap();
    live.refresh().await.unwrap();
    live.rebuild().await;
    clock.advance(60);
    live.refresh().await.unwrap();
    assert_eq!(closed(), ["Revoked", "Rotated", "Narrowed", "Guarded", "Ending"]);
}

#[tokio::test]
async fn calls_that_run_end_with_the_api_token_that_they_brought() {
    let Setup { book, live, clock, folder: _folder } = setup();
    let guarded = Definition { require_api_token: true, ..definition("Guarded") };
    let opening = book.create(guarded).await.unwrap();
    let (_, revoked) = book.create_token("revoked", false, clock.now(), None).await.unwrap();
    let (_, ending) = book.create_token("ending", false, clock.now(), Some(in_seconds(&clock, 60))).await.unwrap();
    let (_, stays) = book.create_token("stays", false, clock.now(), None).await.unwrap();
    live.refresh().await.unwrap();
    let running = [&revoked, &ending, &stays].map(|token| host(&live, &opening.token, Some(token)));
    let closed = || running.each_ref().map(is_closed);
    assert_eq!(closed(), [false; 3]);
    book.revoke_token("revoked").await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(closed(), [true, false, false]);
    clock.advance(60);
    live.refresh().await.unwrap();
    assert_eq!(closed(), [true, true, false]);
    book.revoke("Guarded").await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(closed(), [true; 3]);
}

#[tokio::test]
async fn a_server_of_an_account_that_is_not_here_is_unknown() {
    let Setup { book, live, folder: _folder, .. } = setup();
    let elsewhere = Definition { account: "other".into(), ..definition("Elsewhere") };
    let opening = book.create(elsewhere).await.unwrap();
    live.refresh().await.unwrap();
    assert_eq!(opened(&live, &opening.token, None), "unknown");
}

#[tokio::test]
async fn a_name_is_taken_once() {
    let Setup { book, folder, .. } = setup();
    let other =
        Book::new(&REGISTRY, Arc::new(SqliteStore::open(folder.path()).unwrap()), Key::of(folder.path()).unwrap());
    let made = join_all((0..8).map(|number| {
        let book = if number % 2 == 0 { &book } else { &other };
        book.create(definition("One"))
    }))
    .await;
    assert_eq!(made.iter().filter(|made| made.is_ok()).count(), 1);
    assert!(made.iter().all(|made| made.is_ok() || matches!(made, Err(BookError::Taken(_)))));
    book.create(definition("Two")).await.unwrap();
    let rename = |to: &'static str| book.update("Two", move |definition| definition.name = to.to_owned());
    assert!(matches!(rename("One").await, Err(BookError::Taken(_))));
    rename("Three").await.unwrap();
    assert!(book.create(definition("Two")).await.is_ok());
}

/// Whoever revokes a token by its name has no other one by that name left.
#[tokio::test]
async fn no_token_outlives_its_name() {
    let Setup { book, clock, folder: _folder, .. } = setup();
    let made = join_all((0..8).map(|_| book.create_token("same", false, clock.now(), None))).await;
    assert!(made.iter().any(Result::is_ok));
    let (other, _) = book.create_token("other", false, clock.now(), None).await.unwrap();
    book.revoke_token("same").await.unwrap();
    assert_eq!(book.tokens().await.unwrap(), vec![other]);
}

#[tokio::test]
async fn what_cannot_be_is_refused_all_at_once() {
    let Setup { book, folder: _folder, .. } = setup();
    let odd = Definition {
        name: " a\u{202e}".into(),
        agent: Some("\n".into()),
        config: Given { methods: vec!["raed".into()], risks: vec!["dangerous".into()], ..Given::default() },
        ..definition("")
    };
    let told = book.create(odd).await.unwrap_err().to_string();
    for part in ["server's name", "there is no agent", "did you mean read?", "no risk `dangerous`"] {
        assert!(told.contains(part), "{told}");
    }
    let nothing = Given { methods: vec!["read".into()], risks: vec!["bulk".into()], ..Given::default() };
    let told = book.create(Definition { config: nothing, ..definition("Nothing") }).await.unwrap_err().to_string();
    assert!(told.contains("the filters leave no tool"), "{told}");
    assert!(book.servers().await.unwrap().is_empty());

    book.create(definition("Reader")).await.unwrap();
    assert!(book.revoke("Raeder").await.unwrap_err().to_string().contains("did you mean `Reader`?"));
    assert!(book.revoke_token("x").await.unwrap_err().to_string().contains("no token `x`"));
}

#[tokio::test]
async fn no_secret_is_kept_and_none_is_printed() {
    let Setup { book, folder, .. } = setup();
    let opening = book.create(definition("Reader")).await.unwrap();
    let (_, api) = book.create_token("api", false, opening.server.definition.created_at, None).await.unwrap();
    let kept: Vec<u8> = std::fs::read_dir(folder.path())
        .unwrap()
        .flat_map(|file| std::fs::read(file.unwrap().path()).unwrap())
        .collect();
    let kept = String::from_utf8_lossy(&kept);
    for token in [&opening.token, &api] {
        let secret = token.expose().split('_').nth(2).unwrap();
        assert!(!kept.contains(secret));
    }
    let printed = format!("{opening:?} {:?}", Key::of(folder.path()).unwrap());
    assert!(!printed.contains(opening.token.expose().split('_').nth(2).unwrap()), "{printed}");
}

#[test]
fn a_token_has_a_form_that_scanners_find() {
    let key = Key::from_bytes(b"key");
    let form = regex_lite::Regex::new(&format!("^{TOKEN_FORM}$")).unwrap();
    for kind in [Kind::Server, Kind::Api, Kind::Admin] {
        let minted = token::mint(kind, None, &key).unwrap();
        let text = minted.token.expose();
        assert!(form.is_match(text), "{text}");
        assert_eq!(token::read(text), Some((kind, minted.id.as_str())));
        assert!(token::is_right(text, Some(&minted.hash), &key));
        assert!(!token::is_right(text, None, &key));
        assert!(!token::is_right(text, Some(&minted.hash), &Key::from_bytes(b"other")));
        // Any other text is none, or none of this hash.
        for index in 0..text.len() {
            for sign in ['0', '1', '_', 'g', 'A', '/'] {
                let mut other = text.to_owned();
                other.replace_range(index..=index, &sign.to_string());
                if other != text {
                    assert_eq!(token::read(&other), None, "{other}");
                    assert!(!token::is_right(&other, Some(&minted.hash), &key));
                }
            }
        }
        assert_eq!(token::read(&format!("{text}0")), None);
        assert_eq!(token::read(&format!("{text}_")), None);
    }
    for odd in ["", "_", "____", "zmcp", "zmcp_é", "zmcp_1_2_3"] {
        assert_eq!(token::read(odd), None, "{odd}");
    }
}

#[test]
fn the_key_is_made_once_and_a_damaged_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let key = Key::of(folder.path()).unwrap();
    let minted = token::mint(Kind::Server, None, &key).unwrap();
    let again = Key::of(folder.path()).unwrap();
    assert!(token::is_right(minted.token.expose(), Some(&minted.hash), &again));
    std::fs::write(folder.path().join("tokens.key"), b"short").unwrap();
    assert!(Key::of(folder.path()).unwrap_err().0.contains("is damaged"));
}

#[test]
fn ends_are_moments_or_whiles_ahead() {
    let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
    let at = |text: &str| End::at(text).and_then(|end| end.from(now)).map(|end| end.unwrap().to_string());
    let after = |text: &str| End::after(text).and_then(|end| end.from(now)).map(|end| end.unwrap().to_string());
    assert_eq!(at("2026-12-31T23:59:59+01:00").unwrap(), "2026-12-31T22:59:59Z");
    assert_eq!(after("8h").unwrap(), "2026-11-20T20:00:00Z");
    assert_eq!(after("7d").unwrap(), "2026-11-27T12:00:00Z");
    assert_eq!(after("1d 30m").unwrap(), "2026-11-21T12:30:00Z");
    for odd in [at("2026-12-31"), at("tomorrow"), at("2026-11-20T12:00:00Z"), after("8"), after("-8h"), after("1 year")]
    {
        assert!(odd.is_err(), "{odd:?}");
    }
    assert_eq!(End::Never.from(now).unwrap(), None);
}

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
