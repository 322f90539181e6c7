//! What becomes of calls that run when something is taken from whoever made them.

use futures_util::FutureExt as _;

use super::*;
use crate::mcp::Host;

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
