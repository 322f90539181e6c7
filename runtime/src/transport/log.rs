//! The log of requests: a line for each, written in batches.
//!
//! A line costs a write, which is one of five system calls of a request. So a worker keeps its lines until it
//! has nothing to do, or has many, and then writes them at once: with one request at a time each line is written when
//! its answer has left, under load many share a write. A process that is killed loses the lines of the requests that
//! its workers were at.

use std::sync::{Mutex, PoisonError};

use crate::worker;

/// A worker that has this many bytes of lines writes them although it is busy.
const MANY: usize = 8 << 10;

/// Takes lines and hands them on, whole lines only, one or many at a time.
pub struct Log {
    write: Box<dyn Fn(&str) + Send + Sync>,
    /// One for each worker, by its number less one.
    kept: Box<[Mutex<String>]>,
}

impl Log {
    /// Hands its lines, each with its line end, to `write`.
    pub fn new(write: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self { write: Box::new(write), kept: (0..worker::count()).map(|_| Mutex::default()).collect() }
    }

    /// Takes one line, without its end.
    pub(super) fn line(&self, line: std::fmt::Arguments) {
        let Some(kept) = self.kept() else {
            (self.write)(&format!("{line}\n"));
            return;
        };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Writing to a string cannot fail.
        let _ = std::fmt::Write::write_fmt(&mut *kept, line);
        kept.push('\n');
        if kept.len() >= MANY {
            self.write_out(&mut kept);
        }
    }

    /// Writes what this thread has kept.
    pub(super) fn flush(&self) {
        if let Some(kept) = self.kept() {
            self.write_out(&mut kept.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }

    fn write_out(&self, kept: &mut String) {
        if !kept.is_empty() {
            (self.write)(kept);
            kept.clear();
        }
    }

    /// Where this thread keeps lines, if it is a worker.
    fn kept(&self) -> Option<&Mutex<String>> {
        self.kept.get(worker::number().checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;

    fn recording() -> (Log, Arc<Mutex<Vec<String>>>) {
        let written = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&written);
        (Log::new(move |lines| record.lock().unwrap().push(lines.to_owned())), written)
    }

    /// Runs on a thread of its own, which is worker 1.
    fn as_worker(work: impl FnOnce() + Send) {
        thread::scope(|scope| {
            scope.spawn(|| {
                worker::become_number(1);
                work();
            });
        });
    }

    #[test]
    fn a_worker_writes_its_lines_at_once_and_in_order() {
        let (log, written) = recording();
        as_worker(|| {
            log.line(format_args!("a {}", 1));
            log.line(format_args!("b"));
            assert!(written.lock().unwrap().is_empty());
            log.flush();
            log.flush();
        });
        assert_eq!(*written.lock().unwrap(), ["a 1\nb\n"]);
    }

    #[test]
    fn a_busy_worker_does_not_keep_lines_for_ever() {
        let (log, written) = recording();
        as_worker(|| {
            for _ in 0..MANY {
                log.line(format_args!("a"));
            }
        });
        assert_eq!(written.lock().unwrap().len(), 2);
    }

    #[test]
    fn other_threads_write_each_line() {
        let (log, written) = recording();
        log.line(format_args!("a"));
        log.line(format_args!("b"));
        assert_eq!(*written.lock().unwrap(), ["a\n", "b\n"]);
    }
}
