//! Opens the file: private, in WAL mode, in the present layout.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::import;
use super::migrations::{self, Unfit};
use crate::platform;
use crate::store::StoreError;

/// How long one process waits for another's transaction. They last milliseconds; a process that was stopped inside
/// one holds it until it goes on or ends.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) struct Files {
    pub path: PathBuf,
    pub writer: Connection,
    pub reader: Connection,
}

pub(super) fn open(state_dir: &Path) -> Result<Files, StoreError> {
    platform::create_private_dir(state_dir).map_err(|error| io_failed("create", state_dir, &error))?;
    // Turning WAL on and moving an old file over are not for two at once. It is the lock that earlier versions held
    // while they wrote; dropping it releases it, and so does the end of the process, however it ends.
    let lock_path = state_dir.join("state.lock");
    let lock = platform::open_private_file(&lock_path).map_err(|error| io_failed("open", &lock_path, &error))?;
    lock.lock().map_err(|error| io_failed("lock", &lock_path, &error))?;

    let path = state_dir.join("state.db");
    // SQLite gives the files beside it the permissions of this one.
    platform::open_private_file(&path).map_err(|error| io_failed("open", &path, &error))?;
    let mut writer = connect(&path).map_err(|error| failed("open", &path, &error))?;
    let mode: String = writer
        .query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))
        .map_err(|error| failed("open", &path, &error))?;
    if mode != "wal" {
        return Err(StoreError(format!(
            "{} cannot be shared between processes where it is: SQLite gives it the journal mode {mode} instead of WAL. \
             Name a directory on a disk of this machine with --state-dir DIR",
            path.display()
        )));
    }
    take_over(&mut writer, state_dir, &path)?;
    let reader = connect(&path)
        .and_then(|reader| reader.execute_batch("PRAGMA query_only = ON").map(|()| reader))
        .map_err(|error| failed("open", &path, &error))?;
    Ok(Files { path, writer, reader })
}

/// Brings the file to the present layout, with what an earlier version kept in `state.json`.
fn take_over(writer: &mut Connection, state_dir: &Path, path: &Path) -> Result<(), StoreError> {
    let old_path = state_dir.join("state.json");
    let old = import::read(&old_path)?;
    let mut moved = false;
    migrations::migrate(writer, |transaction| match &old {
        Some(tables) => {
            moved = true;
            import::put(transaction, tables)
        }
        None => Ok(()),
    })
    .map_err(|unfit| match unfit {
        Unfit::Newer { found } => StoreError(format!(
            "{} was written by a later version of this program (layout {found}; this one knows {}): use that version, \
             or another directory with --state-dir DIR",
            path.display(),
            migrations::current()
        )),
        Unfit::Failed(error) => failed("open", path, &error),
    })?;
    if moved {
        std::fs::remove_file(&old_path).map_err(|error| io_failed("remove", &old_path, &error))?;
    }
    Ok(())
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    // What is removed is overwritten: there are secrets among it.
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA secure_delete = ON")?;
    Ok(connection)
}

/// `SQLite`'s own words name tables and codes, never values.
pub(super) fn failed(what: &str, path: &Path, error: &rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode::{DatabaseBusy, DatabaseCorrupt, NotADatabase};
    let mend = match error.sqlite_error_code() {
        Some(DatabaseBusy) => ". Another process holds it: end that one, or try again",
        Some(DatabaseCorrupt | NotADatabase) => ". Restore it from a copy, or remove it to start afresh",
        _ => "",
    };
    StoreError(format!("cannot {what} {}: {error}{mend}", path.display()))
}

fn io_failed(what: &str, path: &Path, error: &io::Error) -> StoreError {
    StoreError(format!("cannot {what} {}: {error}", path.display()))
}
