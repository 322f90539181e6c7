//! The help desk's records: tables of JSON objects by id, in the form they are answered in.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::ids::Ids;

/// One record.
pub(super) type Record = Map<String, Value>;

/// The tables, under the names by which `GET /_sandbox/state/desk/{table}` shows them.
pub(super) const TABLES: &[&str] = &[
    "departments",
    "agents",
    "teams",
    "products",
    "accounts",
    "contacts",
    "mailReplyAddresses",
    "categories",
    "articles",
    "tags",
    "tickets",
    "threads",
    "comments",
    "timeEntries",
    "attachments",
    "uploads",
];

/// All records.
#[derive(Debug)]
pub(crate) struct Store {
    tables: BTreeMap<&'static str, BTreeMap<u64, Record>>,
    ids: Ids,
    /// The bytes of uploads and attachments.
    pub(super) files: BTreeMap<u64, Bytes>,
    /// Given to the next ticket.
    pub(super) next_number: u64,
}

/// An id as a client writes it: 1 to 19 digits.
pub(super) fn parse_id(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 19 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// The text of a member, empty where it has none.
pub(super) fn text<'a>(record: &'a Record, name: &str) -> &'a str {
    record.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// A member that holds an id.
pub(super) fn reference(record: &Record, name: &str) -> Option<u64> {
    parse_id(text(record, name))
}

/// A member that holds several ids.
pub(super) fn ids(record: &Record, name: &str) -> Vec<u64> {
    record.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(|id| parse_id(id.as_str()?)).collect()
}

impl Store {
    pub(super) fn new(ids: Ids) -> Self {
        Self {
            tables: TABLES.iter().map(|&table| (table, BTreeMap::new())).collect(),
            ids,
            files: BTreeMap::new(),
            next_number: 1,
        }
    }

    /// A table's records, oldest first; a table that does not exist is empty.
    pub(super) fn all(&self, table: &str) -> impl DoubleEndedIterator<Item = &Record> {
        self.tables.get(table).into_iter().flat_map(BTreeMap::values)
    }

    /// The records of a table that belong to another record.
    pub(super) fn of<'a>(
        &'a self,
        table: &str,
        member: &'a str,
        id: u64,
    ) -> impl DoubleEndedIterator<Item = &'a Record> {
        self.all(table).filter(move |record| reference(record, member) == Some(id))
    }

    pub(super) fn get(&self, table: &str, id: u64) -> Option<&Record> {
        self.tables.get(table)?.get(&id)
    }

    pub(super) fn get_mut(&mut self, table: &str, id: u64) -> Option<&mut Record> {
        self.tables.get_mut(table)?.get_mut(&id)
    }

    /// Adds a record and gives it an id.
    pub(super) fn add(&mut self, table: &'static str, mut record: Record) -> u64 {
        let id = self.ids.next();
        record.insert("id".to_owned(), id.to_string().into());
        self.tables.entry(table).or_default().insert(id, record);
        id
    }

    pub(super) fn remove(&mut self, table: &str, id: u64) -> Option<Record> {
        self.tables.get_mut(table)?.remove(&id)
    }

    /// A table as the control endpoints show it.
    pub(super) fn dump(&self, table: &str) -> Option<Vec<Value>> {
        Some(self.tables.get(table)?.values().map(|record| Value::Object(record.clone())).collect())
    }

    /// The named members of a record: how Desk shows one record inside another.
    pub(super) fn excerpt(&self, table: &str, id: Option<u64>, members: &[&str]) -> Value {
        match id.and_then(|id| self.get(table, id)) {
            Some(record) => only(record, members),
            None => Value::Null,
        }
    }
}

/// The named members of a record.
pub(super) fn only(record: &Record, members: &[&str]) -> Value {
    members
        .iter()
        .map(|&name| (name.to_owned(), record.get(name).cloned().unwrap_or_default()))
        .collect::<Record>()
        .into()
}

/// The members of an object literal.
pub(super) fn record(value: Value) -> Record {
    match value {
        Value::Object(members) => members,
        other => record(json!({"value": other})),
    }
}
