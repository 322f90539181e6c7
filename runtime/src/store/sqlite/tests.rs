use std::path::Path;

use futures_util::future::join_all;
use rusqlite::Connection;

use super::*;
use crate::platform;

const TABLE: &str = "servers";

fn put(key: &str, value: &[u8]) -> Change {
    Change::Put { table: TABLE, key: key.to_owned(), value: value.to_vec() }
}

fn expect(key: &str, value: Option<&[u8]>) -> Condition {
    Condition { table: TABLE, key: key.to_owned(), expected: value.map(<[u8]>::to_vec) }
}

async fn value(store: &SqliteStore, key: &str) -> Option<Vec<u8>> {
    store.get(TABLE, &[key]).await.unwrap().remove(0)
}

#[tokio::test]
async fn what_was_put_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    store.apply(vec![put("b", b"\x00\xff"), put("a", b""), put("c", b"x"), put("b", b"\x01")]).await.unwrap();
    store.apply(vec![Change::Remove { table: TABLE, key: "c".into() }]).await.unwrap();

    let store = SqliteStore::open(folder.path()).unwrap();
    assert_eq!(store.get(TABLE, &["a", "c", "b"]).await.unwrap(), vec![Some(Vec::new()), None, Some(b"\x01".to_vec())]);
    let all = store.scan(TABLE).await.unwrap();
    assert_eq!(all, vec![("a".to_owned(), Vec::new()), ("b".to_owned(), b"\x01".to_vec())]);
    assert_eq!(store.scan("other").await.unwrap(), vec![]);
}

/// Each of two handles opens the file on its own, as two processes do.
#[tokio::test]
async fn writers_do_not_lose_each_others_changes() {
    let folder = tempfile::tempdir().unwrap();
    let stores = [SqliteStore::open(folder.path()).unwrap(), SqliteStore::open(folder.path()).unwrap()];
    let writes = (0..400).map(|number| {
        let store = stores[number % 2].clone();
        tokio::spawn(async move { store.apply(vec![put(&format!("key-{number}"), b"v")]).await })
    });
    for write in join_all(writes).await {
        write.unwrap().unwrap();
    }
    assert_eq!(stores[0].scan(TABLE).await.unwrap().len(), 400);
}

/// Many count up by reading, then writing where nobody else wrote meanwhile: none is counted twice.
#[tokio::test]
async fn a_condition_and_its_change_are_one() {
    let folder = tempfile::tempdir().unwrap();
    let stores = [SqliteStore::open(folder.path()).unwrap(), SqliteStore::open(folder.path()).unwrap()];
    stores[0].apply(vec![put("count", b"0")]).await.unwrap();
    let tries = (0..120).map(|number| {
        let store = stores[number % 2].clone();
        tokio::spawn(async move {
            let read = value(&store, "count").await.unwrap();
            let next = String::from_utf8(read.clone()).unwrap().parse::<u32>().unwrap() + 1;
            let changes = vec![put("count", next.to_string().as_bytes())];
            store.apply_if(vec![expect("count", Some(&read))], changes).await.unwrap()
        })
    });
    let won = join_all(tries).await.into_iter().filter(|one| *one.as_ref().unwrap()).count();
    assert!(won > 0);
    assert_eq!(value(&stores[1], "count").await.unwrap(), won.to_string().as_bytes());
}

#[tokio::test]
async fn one_condition_that_does_not_hold_keeps_all_changes_out() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    assert!(store.apply_if(vec![expect("a", None)], vec![put("a", b"1")]).await.unwrap());
    let before = store.revisions(&[TABLE]).await.unwrap();
    for conditions in
        [vec![expect("a", None)], vec![expect("a", Some(b"2"))], vec![expect("a", Some(b"1")), expect("b", Some(b""))]]
    {
        assert!(!store.apply_if(conditions, vec![put("a", b"3"), put("b", b"3")]).await.unwrap());
    }
    assert_eq!(store.scan(TABLE).await.unwrap(), [("a".to_owned(), b"1".to_vec())]);
    assert_eq!(store.revisions(&[TABLE]).await.unwrap(), before);
    assert!(store.apply_if(vec![expect("a", Some(b"1")), expect("b", None)], vec![put("b", b"3")]).await.unwrap());
}

#[tokio::test]
async fn a_change_by_anybody_moves_the_revision_of_its_table_alone() {
    let folder = tempfile::tempdir().unwrap();
    let stores = [SqliteStore::open(folder.path()).unwrap(), SqliteStore::open(folder.path()).unwrap()];
    let tables = [TABLE, "other"];
    assert_eq!(stores[0].revisions(&tables).await.unwrap(), [0, 0]);
    stores[1].apply(vec![put("a", b"1"), put("b", b"1")]).await.unwrap();
    let first = stores[0].revisions(&tables).await.unwrap();
    assert!(first[0] > 0 && first[1] == 0);
    stores[1].apply(vec![Change::Remove { table: TABLE, key: "a".into() }]).await.unwrap();
    assert!(stores[0].revisions(&tables).await.unwrap()[0] > first[0]);
}

/// All of these wait before the thread takes the first, so that they are one group or few.
#[tokio::test]
async fn a_failure_in_a_group_undoes_itself_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    let works = (0..30).map(|number: u32| {
        let key = format!("{number:02}");
        store.write(Durability::Kernel, move |connection| {
            entries::put(connection, TABLE, &key, b"")?;
            match number % 3 {
                0 => Ok(()),
                1 => connection.execute_batch("nonsense"),
                _ => panic!("a fault"),
            }
        })
    });
    let done = join_all(works).await;
    for (number, done) in done.into_iter().enumerate() {
        assert_eq!(done.is_ok(), number % 3 == 0, "{number}: {done:?}");
    }
    assert_eq!(store.scan(TABLE).await.unwrap().len(), 10);
}

#[tokio::test]
async fn nothing_is_made_before_the_first_use() {
    let folder = tempfile::tempdir().unwrap();
    let state_dir = folder.path().join("state");
    let store = SqliteStore::lazy(&state_dir);
    assert!(!state_dir.exists());
    assert_eq!(value(&store, "a").await, None);
    assert!(state_dir.join("state.db").exists());
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_user_may_read() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let state_dir = folder.path().join("state");
    let store = SqliteStore::open(&state_dir).unwrap();
    store.apply(vec![put("a", b"secret")]).await.unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&state_dir), 0o700);
    for file in ["state.db", "state.db-wal", "state.db-shm", "state.lock"] {
        assert_eq!(mode(&state_dir.join(file)), 0o600, "{file}");
    }
}

#[tokio::test]
async fn what_an_earlier_version_kept_is_taken_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("state.json");
    platform::replace_private_file(&old, br#"{"servers": {"a": "AP8", "b": ""}, "other": {"c": "eA"}}"#).unwrap();
    let store = SqliteStore::open(folder.path()).unwrap();
    assert_eq!(value(&store, "a").await.unwrap(), b"\x00\xff");
    assert_eq!(value(&store, "b").await.unwrap(), b"");
    assert_eq!(store.get("other", &["c"]).await.unwrap(), [Some(b"x".to_vec())]);
    assert!(!old.exists());

    // What was removed does not come back from a copy that somebody laid there.
    store.apply(vec![Change::Remove { table: TABLE, key: "a".into() }]).await.unwrap();
    platform::replace_private_file(&old, br#"{"servers": {"a": "AP8"}}"#).unwrap();
    assert_eq!(value(&SqliteStore::open(folder.path()).unwrap(), "a").await, None);
}

#[test]
fn a_damaged_file_is_told_and_never_quoted() {
    let told = |name: &str, content: &[u8]| {
        let folder = tempfile::tempdir().unwrap();
        platform::replace_private_file(&folder.path().join(name), content).unwrap();
        SqliteStore::open(folder.path()).unwrap_err().to_string()
    };
    let error = told("state.json", b"{\n \"t\": \"hidden-value\"}");
    assert!(error.contains("damaged at line 2") && !error.contains("hidden"), "{error}");
    let error = told("state.json", br#"{"t": {"k": "hidden value"}}"#);
    assert!(error.contains("damaged at t/k") && !error.contains("hidden"), "{error}");
    let error = told("state.db", &b"hidden value".repeat(100));
    assert!(error.contains("state.db") && error.contains("remove it to start afresh"), "{error}");
    assert!(!error.contains("hidden"), "{error}");
}

#[test]
fn a_file_of_a_later_version_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    drop(SqliteStore::open(folder.path()).unwrap());
    let path = folder.path().join("state.db");
    Connection::open(&path).unwrap().execute("UPDATE schema_version SET version = 1000", []).unwrap();
    let error = SqliteStore::open(folder.path()).unwrap_err().to_string();
    assert!(error.contains("layout 1000"), "{error}");
    let version: i64 =
        Connection::open(&path).unwrap().query_row("SELECT version FROM schema_version", [], |row| row.get(0)).unwrap();
    assert_eq!(version, 1000);
}
