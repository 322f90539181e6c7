//! Servers and tokens over a real store, by a clock that the tests set.

mod closing;
mod following;

use std::path::Path;
use std::sync::Arc;

use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::*;
use crate::access::Given;
use crate::clock::Clock;
use crate::secret::Secret;
use crate::service::Service;
use crate::store::Store;
use crate::store::sqlite::SqliteStore;
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
