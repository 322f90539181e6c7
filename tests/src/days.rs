//! Texts that say the same tomorrow: days told by how far they are from today.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Today in UTC, the zone of an account for which nothing else is said.
#[must_use]
pub fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// `text` with `<today-30d>` for the day of thirty days ago, and `<time>` for the time of day after it.
///
/// # Panics
/// When a day is too far away to count.
#[must_use]
pub fn steady(text: &str, today: Date) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let Some(day) = rest.get(..10).filter(|ten| is_day(ten)).and_then(|ten| ten.parse::<Date>().ok()) else {
            out.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        let days = today.until(day).expect("days can be counted").get_days();
        // Writing to a string cannot fail.
        let _ = write!(out, "<today{days:+}d>");
        rest = &rest[10..];
        if rest.get(..9).is_some_and(is_time) {
            out.push_str("T<time>");
            rest = &rest[9..];
        }
    }
    out
}

fn is_day(text: &str) -> bool {
    fits(text, "0000-00-00")
}

fn is_time(text: &str) -> bool {
    fits(text, "T00:00:00")
}

/// A zero of the form stands for any digit, all else for itself.
fn fits(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .bytes()
            .zip(form.bytes())
            .all(|(sign, form)| if form == b'0' { sign.is_ascii_digit() } else { sign == form })
}
