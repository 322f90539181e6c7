//! The one thread of this process that writes.
//!
//! Work that waits is done in one transaction and committed once. Nothing waits for others to come: while one group is
//! being committed, the next gathers, so that a group is as large as the disk is slow, and at most [`GROUP`] large,
//! which takes a few milliseconds.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::thread;

use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot};

use super::open::failed;
use crate::store::StoreError;

/// Most pieces of work in one transaction; other processes wait that long.
const GROUP: usize = 256;
/// Most pieces of work that wait; whoever comes then waits for a place.
const QUEUE: usize = 4 * GROUP;

/// What a committed change outlives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The end of this process, however it ends.
    Kernel,
    /// The end of the machine's power.
    Disk,
}

/// Does the work, unless there is no transaction for it; returns what is to be done once it is known whether it was
/// committed.
type Work = Box<dyn FnOnce(Result<&Connection, StoreError>) -> Told + Send>;
type Told = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

struct Job {
    durability: Durability,
    work: Work,
}

/// Where work is handed in. The thread ends once this is dropped and the work that waits is done.
#[derive(Debug)]
pub(super) struct Writer {
    jobs: mpsc::Sender<Job>,
    path: PathBuf,
}

impl Writer {
    pub(super) fn start(connection: Connection, path: PathBuf) -> Result<Self, StoreError> {
        let (jobs, taken) = mpsc::channel(QUEUE);
        let thread = Thread { connection, durability: None, path: path.clone() };
        thread::Builder::new()
            .name("store".into())
            .spawn(move || thread.run(taken))
            .map_err(|error| StoreError(format!("cannot start the thread that writes {}: {error}", path.display())))?;
        Ok(Self { jobs, path })
    }

    pub(super) async fn run<T: Send + 'static>(
        &self,
        durability: Durability,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (job, told) = self.job(durability, work);
        self.jobs.send(job).await.map_err(|_| self.stopped())?;
        told.await.map_err(|_| self.stopped())?
    }

    /// The same, holding up the thread that asks.
    pub(super) fn run_now<T: Send + 'static>(
        &self,
        durability: Durability,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (job, told) = self.job(durability, work);
        self.jobs.blocking_send(job).map_err(|_| self.stopped())?;
        told.blocking_recv().map_err(|_| self.stopped())?
    }

    fn job<T: Send + 'static>(
        &self,
        durability: Durability,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> (Job, oneshot::Receiver<Result<T, StoreError>>) {
        let (tell, told) = oneshot::channel();
        let path = self.path.clone();
        let work = Box::new(move |connection: Result<&Connection, StoreError>| -> Told {
            let done = connection.and_then(|connection| apart(connection, &path, work));
            Box::new(move |committed| {
                // Whoever asked may have gone away.
                let _ = tell.send(committed.and(done));
            })
        });
        (Job { durability, work }, told)
    }

    fn stopped(&self) -> StoreError {
        StoreError(format!("the thread that writes {} has stopped", self.path.display()))
    }
}

/// A failure or panic undoes this work and no other of its group.
fn apart<T>(
    connection: &Connection,
    path: &Path,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> Result<T, StoreError> {
    let failed = |error: rusqlite::Error| failed("write", path, &error);
    connection.execute_batch("SAVEPOINT job").map_err(failed)?;
    let done = std::panic::catch_unwind(AssertUnwindSafe(|| work(connection))).map_or_else(
        |_| Err(StoreError(format!("a fault of this program kept it from writing to {}", path.display()))),
        |done| done.map_err(failed),
    );
    let end = if done.is_ok() { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
    connection.execute_batch(end).map_err(failed).and(done)
}

struct Thread {
    connection: Connection,
    durability: Option<Durability>,
    path: PathBuf,
}

impl Thread {
    fn run(mut self, mut jobs: mpsc::Receiver<Job>) {
        let mut group = Vec::new();
        while jobs.blocking_recv_many(&mut group, GROUP) > 0 {
            let disk = group.iter().any(|job| job.durability == Durability::Disk);
            let durability = if disk { Durability::Disk } else { Durability::Kernel };
            let begun = self.begin(durability).map_err(|error| failed("write", &self.path, &error));
            let done: Vec<Told> = group
                .drain(..)
                .map(|job| (job.work)(begun.as_ref().map(|()| &self.connection).map_err(Clone::clone)))
                .collect();
            let committed = begun.and_then(|()| self.commit().map_err(|error| failed("write", &self.path, &error)));
            for told in done {
                told(committed.clone());
            }
        }
    }

    fn begin(&mut self, durability: Durability) -> rusqlite::Result<()> {
        self.demand(durability)?;
        self.connection.execute_batch("BEGIN IMMEDIATE")
    }

    fn commit(&self) -> rusqlite::Result<()> {
        let committed = self.connection.execute_batch("COMMIT");
        if committed.is_err() {
            // Where SQLite has undone it by itself, there is nothing left to undo.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        committed
    }

    fn demand(&mut self, durability: Durability) -> rusqlite::Result<()> {
        if self.durability != Some(durability) {
            self.connection.execute_batch(match durability {
                Durability::Kernel => "PRAGMA synchronous = NORMAL",
                Durability::Disk => "PRAGMA synchronous = FULL",
            })?;
            self.durability = Some(durability);
        }
        Ok(())
    }
}
