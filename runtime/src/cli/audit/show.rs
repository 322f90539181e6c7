//! Calls as they are listed.

use std::fmt::Write as _;

use super::super::arguments::Format;
use crate::arguments::text::with_escapes;
use crate::audit::Audited;
use crate::audit::record::Ended;

const COLUMNS: [&str; 12] =
    ["time", "server", "agent", "account", "client", "tool", "ended", "records", "reason", "status", "ms", "trace"];

/// Ids that a cell of a table shows.
const IDS: usize = 3;

pub(super) fn shown(calls: &[Audited], format: Format) -> String {
    match format {
        Format::Json => {
            let lines: Vec<String> = calls.iter().map(|call| with_escapes(&json(call))).collect();
            format!("[{}]\n", lines.join(",\n "))
        }
        Format::Csv => {
            let mut out = COLUMNS.join(",") + "\r\n";
            for call in calls {
                let row = cells(call, usize::MAX).map(|cell| quoted(&cell));
                let _ = write!(out, "{}\r\n", row.join(","));
            }
            out
        }
        Format::Table => table(calls),
    }
}

fn json(call: &Audited) -> String {
    // A call has neither keys that are no texts nor numbers that JSON lacks.
    serde_json::to_string(call).unwrap_or_default()
}

/// In the order of the columns.
fn cells(call: &Audited, ids: usize) -> [String; 12] {
    let record = &call.record;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let ended = match (record.ended, &record.error) {
        _ if call.unknown => "unknown".to_owned(),
        (Some(Ended::Done), _) => "done".to_owned(),
        (Some(Ended::Cancelled), _) => "cancelled".to_owned(),
        (Some(Ended::Refused), error) => {
            format!("refused: {}", error.as_ref().map_or("", |error| error.kind.as_str()))
        }
        (Some(Ended::Failed), error) => format!("failed: {}", error.as_ref().map_or("", |error| error.kind.as_str())),
        (None, _) => String::new(),
    };
    let mut records = record.records.iter().take(ids).cloned().collect::<Vec<_>>().join(" ");
    let more = record.records.len().saturating_sub(ids) as u64 + record.more_records;
    if more > 0 {
        let _ = write!(records, " and {more} more");
    }
    [
        record.at.to_string(),
        text(&record.caller.server),
        text(&record.caller.agent),
        text(&record.caller.account),
        text(&record.caller.client),
        text(&record.tool),
        ended,
        records,
        text(&record.reason),
        record.status.map(|status| status.to_string()).unwrap_or_default(),
        record.ms.map(|ms| ms.to_string()).unwrap_or_default(),
        text(&record.trace),
    ]
}

fn table(calls: &[Audited]) -> String {
    if calls.is_empty() {
        return String::new();
    }
    let rows: Vec<[String; 12]> = calls.iter().map(|call| cells(call, IDS).map(|cell| with_escapes(&cell))).collect();
    let head = COLUMNS.map(str::to_uppercase);
    // What no call has needs no column.
    let shown: Vec<usize> = (0..COLUMNS.len()).filter(|at| rows.iter().any(|row| !row[*at].is_empty())).collect();
    let width = |at: usize| rows.iter().chain([&head]).map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = shown.iter().map(|at| width(*at)).collect();
    let mut out = String::new();
    for row in [&head].into_iter().chain(&rows) {
        let mut line = String::new();
        for (at, width) in shown.iter().zip(&widths) {
            let _ = write!(line, "{:width$}  ", row[*at]);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A cell as RFC 4180 writes it; what a spreadsheet would take for a formula is made a text.
fn quoted(cell: &str) -> String {
    let cell = with_escapes(cell);
    let text = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell };
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::text::is_invisible;
    use crate::audit::record::{Failure, Kind, Record};

    fn calls() -> Vec<Audited> {
        let at = "2026-11-20T12:00:00Z".parse().unwrap();
        let mut first = Record::new(at, Kind::Call);
        first.tool = Some("get_thing".to_owned());
        first.caller.agent = Some("analyst".to_owned());
        first.reason = Some("=HYPERLINK(\"x\"), \u{1b}[2J\u{202e}".to_owned());
        first.records = ["1", "2", "3", "4"].map(str::to_owned).into();
        first.ended = Some(Ended::Done);
        first.status = Some(200);
        let mut second = Record::new(at, Kind::Intent);
        second.tool = Some("create_a_thing".to_owned());
        let mut third = Record::new(at, Kind::Call);
        third.tool = Some("made_up".to_owned());
        third.ended = Some(Ended::Refused);
        third.error = Some(Failure { kind: "unknown_tool".to_owned(), message: String::new() });
        let call = |number, unknown, record| Audited { chain: "c".to_owned(), number, intent: None, unknown, record };
        vec![call(2, false, first), call(3, true, second), call(4, false, third)]
    }

    #[test]
    fn calls_are_listed_for_people_programs_and_spreadsheets() {
        let told = [Format::Table, Format::Json, Format::Csv].map(|format| shown(&calls(), format));
        for text in &told {
            assert!(!text.chars().any(|c| is_invisible(c) && c != '\n' && c != '\r'), "{text}");
        }
        let read: serde_json::Value = serde_json::from_str(&told[1]).unwrap();
        assert_eq!(read[0]["reason"], "=HYPERLINK(\"x\"), \u{1b}[2J\u{202e}");
        insta::assert_snapshot!(told.join("\n"));
    }
}
