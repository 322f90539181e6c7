//! From a caller's text to what the product is told.

use serde_json::Value;

use super::word::{self, Edge, Reading};
use super::{DateForm, Now};
use crate::arguments::text::quote_text;

/// A text as the form wants it; the error says what would have been right.
pub(super) fn write(text: &str, form: DateForm, now: &Now) -> Result<Value, String> {
    match form {
        DateForm::Date(style) => Ok(style.write(word::read(text, now)?.date(now)).into()),
        DateForm::DateTime(style) => {
            let at = word::read(text, now)?.moment(Edge::AsSaid, now).ok_or_else(|| far(text))?;
            Ok(style.write(&at))
        }
        DateForm::DateRange(style) => {
            let (from, to) = ends(text, now)?;
            let (from, to) = (from.date(now), to.date(now));
            in_order(text, from <= to)?;
            Ok(format!("{},{}", style.write(from), style.write(to)).into())
        }
        DateForm::DateTimeRange(style) => {
            let (from, to) = ends(text, now)?;
            let moments = from.moment(Edge::Start, now).zip(to.moment(Edge::End, now));
            let (from, to) = moments.ok_or_else(|| far(text))?;
            in_order(text, from <= to)?;
            Ok(format!("{},{}", plain(&style.write(&from)), plain(&style.write(&to))).into())
        }
    }
}

/// Both ends; a single date is both.
fn ends(text: &str, now: &Now) -> Result<(Reading, Reading), String> {
    let (from, to) = text.split_once(',').unwrap_or((text, text));
    let read = |part: &str| {
        word::read(part, now).map_err(|_| {
            format!("is {}; expected two dates with a comma between them, each {}", quote_text(text), word::EXAMPLES)
        })
    };
    Ok((read(from)?, read(to)?))
}

fn in_order(text: &str, sound: bool) -> Result<(), String> {
    if sound { Ok(()) } else { Err(format!("is {}, whose first date is later than its second", quote_text(text))) }
}

fn far(text: &str) -> String {
    format!("is {}, which is too far away", quote_text(text))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
