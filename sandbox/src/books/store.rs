//! The organisation's books: every record under its kind and id.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::kinds::{KINDS, Kind};

/// A record: what was written, under the names in which it is answered.
pub(crate) type Record = Map<String, Value>;

/// Part of a credit note that pays part of an invoice.
#[derive(Debug, Clone)]
pub(crate) struct Applied {
    pub(crate) id: u64,
    pub(crate) creditnote: u64,
    pub(crate) invoice: u64,
    pub(crate) amount: f64,
    pub(crate) date: String,
}

/// A file that hangs on a record.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) bytes: Vec<u8>,
}

/// All records by kind and id, and what ties them together.
#[derive(Debug, Default)]
pub(crate) struct Store {
    records: BTreeMap<&'static str, BTreeMap<u64, Record>>,
    /// Ids handed out so far, by kind.
    given: BTreeMap<&'static str, u64>,
    /// Numbers handed out so far, by kind.
    numbered: BTreeMap<&'static str, u32>,
    pub(crate) applied: Vec<Applied>,
    /// The last file of a record, by its id.
    pub(crate) files: BTreeMap<u64, File>,
}

/// Ids begin here. Each kind has a range of its own, so that its ids do not hang on how many records others have.
const FIRST_ID: u64 = 2_198_437_000_000_000_001;
const RANGE: u64 = 1_000_000;

/// An id as a client writes it: 1 to 19 digits.
pub(crate) fn parse_id(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 19 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The id in a member, as text or (Books takes both) as a number.
pub(crate) fn id_of(value: &Value) -> Option<u64> {
    value.as_str().map_or_else(|| value.as_u64(), parse_id)
}

impl Store {
    /// The records of a kind, oldest first.
    pub(crate) fn all(&self, kind: &Kind) -> impl DoubleEndedIterator<Item = &Record> + use<'_> {
        self.records.get(kind.segment).into_iter().flat_map(BTreeMap::values)
    }

    pub(crate) fn get(&self, kind: &Kind, id: u64) -> Option<&Record> {
        self.records.get(kind.segment)?.get(&id)
    }

    pub(crate) fn get_mut(&mut self, kind: &Kind, id: u64) -> Option<&mut Record> {
        self.records.get_mut(kind.segment)?.get_mut(&id)
    }

    /// A new id of a kind, or of what has no kind (`lines`, `comments`).
    pub(crate) fn next_id(&mut self, segment: &'static str) -> u64 {
        let range = KINDS.iter().position(|kind| kind.segment == segment).map_or(0, |position| position as u64 + 1);
        // What has no kind shares the first range.
        let name = if range == 0 { "" } else { segment };
        let given = self.given.entry(name).or_default();
        *given += 1;
        FIRST_ID + range * RANGE + *given
    }

    /// The next number of a kind, such as `INV-000004`.
    pub(crate) fn next_number(&mut self, kind: &Kind) -> String {
        let number = self.numbered.entry(kind.segment).or_default();
        *number += 1;
        format!("{}{number:06}", kind.number.map_or("", |(_, prefix)| prefix))
    }

    /// Adds a record and answers its id.
    pub(crate) fn insert(&mut self, kind: &Kind, mut record: Record) -> u64 {
        let id = self.next_id(kind.segment);
        record.insert(kind.id.to_owned(), id.to_string().into());
        self.records.entry(kind.segment).or_default().insert(id, record);
        id
    }

    pub(crate) fn remove(&mut self, kind: &Kind, id: u64) {
        if let Some(records) = self.records.get_mut(kind.segment) {
            records.remove(&id);
        }
        self.files.remove(&id);
    }
}

/// The number in a member, 0 where it is none.
pub(crate) fn number(record: &Record, name: &str) -> f64 {
    record.get(name).and_then(Value::as_f64).unwrap_or_default()
}

/// The text in a member, empty where it is none.
pub(crate) fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Money to the cent.
pub(crate) fn cents(amount: f64) -> f64 {
    (amount * 100.0).round() / 100.0
}
