//! What a result says about itself, for a model.

use serde_json::Value;

/// A result with one note more.
pub(super) fn added(text: String, note: Option<String>) -> String {
    let Some(mut note) = note else { return text };
    let Ok(Value::Object(mut result)) = serde_json::from_str(&text) else { return text };
    if let Some(Value::String(earlier)) = result.get("note") {
        note = format!("{earlier} {note}");
    }
    result.insert("note".to_owned(), note.into());
    Value::Object(result).to_string()
}

/// There is more, but nowhere to read on.
pub(super) const OUT_OF_REACH: &str = "There are more records, but this list cannot be read further: narrow the question, for example by a date or a name.";

/// Filters have looked at one page.
pub(super) fn filtered(kept: usize, count: usize) -> String {
    format!(
        "{kept} of the {count} records of this page match; pages that follow may hold more: read on with next_cursor."
    )
}

/// A list was cut.
pub(super) fn cut(missing: usize, count: usize, max_bytes: usize, how: &str) -> String {
    format!(
        "{missing} of these {count} records are left out, because the result would pass {max_bytes} bytes: {how}; \
         fewer fields help too, where the tool lets you name them."
    )
}

/// Some items of a batch failed.
pub(super) fn partial(failed: usize, of: usize) -> String {
    format!(
        "{failed} of {of} items were NOT done; each says why in its code and message. Repeat only those, corrected."
    )
}

/// Members that were asked for and are in no record.
pub(super) fn without(names: &[&str]) -> String {
    format!("No record here has {}: without `fields` everything is shown.", names.join(", "))
}

/// A write was done, but its answer is too large.
pub(super) fn left_out(bytes: usize) -> String {
    format!("It was done. The answer of {bytes} bytes is left out; read the record to see it.")
}

/// What makes a record large.
pub(super) fn largest(name: &str, bytes: usize) -> String {
    format!(" `{name}` alone has {bytes}.")
}
