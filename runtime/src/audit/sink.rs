//! Where sealed records go.
//!
//! Each sink keeps what it could not write and writes it first the next time, so that every sink has the whole chain
//! in its order, however long a disk was full.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;
use serde_json::value::RawValue;

use super::chain::{Head, Sealed};
use super::table;
use crate::hex::hex;
use crate::platform;
use crate::store::sqlite::{Durability, SqliteStore};

/// Writes records and heads, in order.
pub(super) trait Output: Send {
    /// Writes all of these, or tells why not; what is not written is given again.
    fn write(&mut self, records: &[Arc<Sealed>], durability: Durability) -> Result<(), String>;
    /// Keeps a head, where this is a place for it.
    fn keep(&mut self, _: &Head) -> Result<(), String> {
        Ok(())
    }
}

/// An output and what it has yet to write.
pub(super) struct Sink {
    output: Box<dyn Output>,
    waiting: VecDeque<Arc<Sealed>>,
}

impl Sink {
    pub(super) fn new(output: impl Output + 'static) -> Self {
        Self { output: Box::new(output), waiting: VecDeque::new() }
    }

    pub(super) fn add(&mut self, record: &Arc<Sealed>) {
        self.waiting.push_back(Arc::clone(record));
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.len()
    }

    pub(super) fn flush(&mut self, durability: Durability) -> Result<(), String> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        self.output.write(self.waiting.make_contiguous(), durability)?;
        self.waiting.clear();
        Ok(())
    }

    pub(super) fn keep(&mut self, head: &Head) -> Result<(), String> {
        self.output.keep(head)
    }
}

/// The table of the state directory.
pub(super) struct Table(pub(super) SqliteStore);

impl Output for Table {
    fn write(&mut self, records: &[Arc<Sealed>], durability: Durability) -> Result<(), String> {
        let records = records.to_vec();
        let written = self.0.write_now(durability, move |connection| table::add(connection, &records));
        written.map_err(|error| error.to_string())
    }

    fn keep(&mut self, head: &Head) -> Result<(), String> {
        let head = head.clone();
        let kept = self.0.write_now(Durability::Disk, move |connection| table::keep_head(connection, &head));
        kept.map_err(|error| error.to_string())
    }
}

/// A line of JSON for each record, in a file or a stream.
pub(super) struct Lines<W> {
    out: W,
    name: String,
    /// What of the first record is written already: a disk can be full in the middle of a line.
    written: usize,
}

impl Lines<File> {
    /// Adds to this file; makes it, for this user alone, where it is missing.
    pub(super) fn to_file(path: &Path) -> Result<Self, String> {
        let out = platform::append_private_file(path)
            .map_err(|error| format!("cannot open the audit file {}: {error}", path.display()))?;
        Ok(Self { out, name: path.display().to_string(), written: 0 })
    }
}

impl<W: Write> Lines<W> {
    pub(super) fn to_stream(out: W, name: &str) -> Self {
        Self { out, name: name.to_owned(), written: 0 }
    }

    fn failed(&self, error: &io::Error) -> String {
        format!("cannot write the audit to {}: {error}", self.name)
    }
}

/// Makes sure that what was written outlives the machine's power, where that can be.
pub(super) trait Settle {
    fn settle(&mut self) -> io::Result<()>;
}

impl Settle for File {
    fn settle(&mut self) -> io::Result<()> {
        self.sync_data()
    }
}

impl Settle for io::Stdout {
    fn settle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<W: Write + Settle + Send> Output for Lines<W> {
    fn write(&mut self, records: &[Arc<Sealed>], durability: Durability) -> Result<(), String> {
        // The same records are given again after a failure, with others behind them: the bytes begin alike.
        let mut text = String::new();
        for record in records {
            text.push_str(&line(record));
        }
        while self.written < text.len() {
            match self.out.write(&text.as_bytes()[self.written..]) {
                Ok(0) => return Err(self.failed(&io::ErrorKind::WriteZero.into())),
                Ok(taken) => self.written += taken,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(self.failed(&error)),
            }
        }
        let settled = if durability == Durability::Disk { self.out.settle() } else { Ok(()) };
        self.out.flush().and(settled).map_err(|error| self.failed(&error))?;
        self.written = 0;
        Ok(())
    }
}

/// A record on one line, with what its seal holds for word by word.
fn line(record: &Sealed) -> String {
    #[derive(Serialize)]
    struct Line<'a> {
        chain: &'a str,
        number: u64,
        seal: String,
        record: &'a RawValue,
    }
    // A record is JSON, made by this program.
    let Ok(body) = serde_json::from_str::<&RawValue>(&record.body) else { return String::new() };
    let line = Line { chain: &record.chain, number: record.number, seal: hex(&record.seal), record: body };
    serde_json::to_string(&line).map(|line| line + "\n").unwrap_or_default()
}

/// The file to which heads are told, one a line: to be copied to where nobody of this machine can change it.
pub(super) struct Heads(pub(super) PathBuf);

impl Heads {
    pub(super) fn add(&self, head: &Head, at: jiff::Timestamp) -> Result<(), String> {
        #[derive(Serialize)]
        struct Line<'a> {
            at: jiff::Timestamp,
            #[serde(flatten)]
            head: &'a Head,
        }
        let text = serde_json::to_string(&Line { at, head }).map_err(|error| error.to_string())? + "\n";
        let written = platform::append_private_file(&self.0).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_data()
        });
        written.map_err(|error| format!("cannot write the heads of the audit to {}: {error}", self.0.display()))
    }
}
