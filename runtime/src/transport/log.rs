//! The log of requests: a line for each, written in batches.
//!
//! A line costs a write, which is one of five system calls of a request. So a worker keeps its lines until it
//! has nothing to do, or has many, and then writes them at once: with one request at a time each line is written when
//! its answer has left, under load many share a write. A process that is killed loses the lines of the requests that
//! its workers were at.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::json;

use crate::clock::{Clock, SystemClock};
use crate::worker;

/// A worker that has this many bytes of lines writes them although it is busy.
const MANY: usize = 8 << 10;

/// How a line is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogFormat {
    /// For people: method, route, status.
    #[default]
    Text,
    /// For programs: an object a line, with the time and how long it took.
    Json,
}

/// A request that was answered.
pub(super) struct Served {
    pub method: &'static str,
    pub route: &'static str,
    pub status: u16,
    pub took: Duration,
}

/// Takes lines and hands them on, whole lines only, one or many at a time.
pub struct Log {
    write: Box<dyn Fn(&str) + Send + Sync>,
    format: LogFormat,
    clock: Arc<dyn Clock>,
    /// One for each worker, by its number less one.
    kept: Box<[Mutex<String>]>,
}

impl Log {
    /// Hands its lines, each with its line end, to `write`.
    pub fn new(write: impl Fn(&str) + Send + Sync + 'static) -> Self {
        let kept = (0..worker::count()).map(|_| Mutex::default()).collect();
        Self { write: Box::new(write), format: LogFormat::Text, clock: Arc::new(SystemClock), kept }
    }

    /// In another form, by this clock.
    #[must_use]
    pub fn written_as(mut self, format: LogFormat, clock: Arc<dyn Clock>) -> Self {
        (self.format, self.clock) = (format, clock);
        self
    }

    /// A request was answered.
    pub(super) fn request(&self, served: &Served) {
        let Served { method, route, status, took } = *served;
        match self.format {
            LogFormat::Text => self.line(format_args!("{method} {route} {status}")),
            LogFormat::Json => {
                let (time, ms) = (self.clock.now(), took.as_secs_f64() * 1e3);
                // None of these can hold what JSON would have to escape.
                self.line(format_args!(
                    r#"{{"time":"{time:.3}","level":"info","event":"request","method":"{method}","route":"{route}","status":{status},"duration_ms":{ms:.3}}}"#
                ));
            }
        }
    }

    /// Something that an operator should know, at once. `level` is `info`, `warning` or `error`.
    pub fn tell(&self, level: &str, text: &str) {
        match self.format {
            LogFormat::Text => (self.write)(&format!("{level}: {text}\n")),
            LogFormat::Json => {
                let time = format!("{:.3}", self.clock.now());
                let told = json!({"time": time, "level": level, "event": "message", "message": text});
                (self.write)(&format!("{told}\n"));
            }
        }
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
    fn for_programs_each_line_is_an_object() {
        let (log, written) = recording();
        let clock = crate::testing::HandClock::new();
        let log = log.written_as(LogFormat::Json, clock);
        let took = Duration::from_micros(1500);
        log.request(&Served { method: "POST", route: "/mcp/{token}", status: 200, took });
        log.tell("warning", "a \"word\"\u{1b}[0m");
        let told: Vec<serde_json::Value> =
            written.lock().unwrap().iter().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(
            told,
            [
                json!({
                    "time": "2026-11-20T12:00:00.000Z", "level": "info", "event": "request", "method": "POST",
                    "route": "/mcp/{token}", "status": 200, "duration_ms": 1.5
                }),
                json!({
                    "time": "2026-11-20T12:00:00.000Z", "level": "warning", "event": "message",
                    "message": "a \"word\"\u{1b}[0m"
                })
            ]
        );
    }

    #[test]
    fn other_threads_write_each_line() {
        let (log, written) = recording();
        log.line(format_args!("a"));
        log.line(format_args!("b"));
        assert_eq!(*written.lock().unwrap(), ["a\n", "b\n"]);
    }
}
