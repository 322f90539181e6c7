//! Dates that a vendor tells.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;

use super::{DateStyle, Now, word};

/// Numbers from here on count milliseconds, smaller ones seconds: the year 1973 and the year 5138.
const MILLISECONDS: i64 = 100_000_000_000;

/// The day of a value, in the account's zone: a date or date-time, a number since 1970, or the product's own
/// style.
#[must_use]
pub fn day_of(value: &Value, style: Option<DateStyle>, now: &Now) -> Option<Date> {
    let since = |number: i64| {
        let at = if number.abs() >= MILLISECONDS {
            Timestamp::from_millisecond(number)
        } else {
            Timestamp::from_second(number)
        };
        Some(at.ok()?.to_zoned(now.zone.clone()).date())
    };
    match value {
        Value::Number(number) => since(number.as_i64()?),
        Value::String(text) => {
            let digits = text.len() >= 10 && text.bytes().all(|byte| byte.is_ascii_digit());
            if digits {
                return since(text.parse().ok()?);
            }
            word::told(text, now).map(|reading| reading.date(now)).or_else(|| styled(text, style?))
        }
        _ => None,
    }
}

/// `11-30-2026` or `30-11-2026`
fn styled(text: &str, style: DateStyle) -> Option<Date> {
    let mut parts = text.get(..10)?.split('-').map(|part| part.parse::<i16>().ok());
    let (one, two, year) = (parts.next()??, parts.next()??, parts.next()??);
    let (month, day) = match style {
        DateStyle::MonthDayYear => (one, two),
        DateStyle::DayMonthYear => (two, one),
        DateStyle::YearMonthDay => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
