//! What is written of a call.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::arguments::text::with_escapes;

/// Of what a record tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A process began to write.
    Start,
    /// A call that is over, and had no intent: it read, or was refused.
    Call,
    /// A write that is about to be sent.
    Intent,
    /// What became of a write that had an intent.
    Outcome,
    /// So many records could not be written.
    Lost,
    /// Records were removed by age.
    Removed,
    /// The process ended in good order.
    End,
}

/// How a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It was done.
    Done,
    /// Nothing was sent.
    Refused,
    /// It was sent, and failed.
    Failed,
    /// The caller went away.
    Cancelled,
}

/// One record, in the order in which it is written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// When the call began.
    pub at: Timestamp,
    /// Of what it tells.
    pub kind: Kind,
    /// Who called, and where.
    #[serde(flatten)]
    pub caller: Caller,
    /// The tool; a name that no tool has stands here as it was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// The surface of the tool: which schema and request the name stood for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub surface: Option<String>,
    /// By name: values of arguments that are marked so, shapes of all others.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub arguments: Map<String, Value>,
    /// What the caller gave as its reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Ids of records, out of the arguments and the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<String>,
    /// So many more ids there were.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more_records: u64,
    /// How it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Ended>,
    /// Why it failed or was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<Failure>,
    /// HTTP status of the vendor's last answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// How long it took, in milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ms: Option<u64>,
    /// Bytes of the result.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Trace id of the W3C: 32 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
    /// Of an intent and its outcome: the number of the call in this chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<u64>,
    /// Of what is not about a call: how many records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// Of what is not about a call: what there is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Who called, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caller {
    /// The server by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// The server's public id, if it is a scoped one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server_id: Option<String>,
    /// The agent that the server is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// The account whose organisation is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What the client calls itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
}

/// Why a call failed or was refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// The kind of error, or `unknown_tool`.
    pub kind: String,
    /// What was wrong, without any value of the call.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands in a reference")]
const fn is_zero(number: &u64) -> bool {
    *number == 0
}

impl Record {
    /// One that says nothing but when and of what.
    #[must_use]
    pub fn new(at: Timestamp, kind: Kind) -> Self {
        Self {
            at,
            kind,
            caller: Caller::default(),
            tool: None,
            surface: None,
            arguments: Map::new(),
            reason: None,
            records: Vec::new(),
            more_records: 0,
            ended: None,
            error: None,
            status: None,
            ms: None,
            bytes: None,
            trace: None,
            call: None,
            count: None,
            note: None,
        }
    }

    /// As compact JSON on one line, with everything that cannot be seen escaped.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A record has neither keys that are no texts nor numbers that JSON lacks.
        let json = serde_json::to_string(self).unwrap_or_default();
        escaped(json)
    }
}

/// JSON in which nothing invisible stands as it is. All of it can only stand inside texts, where an escape says the
/// same.
fn escaped(json: String) -> String {
    if json.is_ascii() && !json.contains('\u{7f}') {
        return json;
    }
    with_escapes(&json)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::text::is_invisible;

    #[test]
    fn nothing_invisible_stands_in_a_record() {
        let mut record = Record::new("2026-11-20T12:00:00Z".parse().unwrap(), Kind::Call);
        let odd = "a\n\u{1b}[31m\u{7f}\u{85}\u{202e}\u{2028}\u{e0041}\u{feff}é😀";
        record.reason = Some(odd.to_owned());
        let json = record.to_json();
        assert!(!json.contains(is_invisible), "{json}");
        assert!(json.contains("é😀"), "{json}");
        assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), record);
    }
}
