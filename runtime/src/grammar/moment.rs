//! Dates and date-times inside queries.

use jiff::Timestamp;
use jiff::civil::Date;

/// What a date-time must look like.
pub(super) const FORM: &str = "2026-01-31T00:00:00+00:00";

/// What to do instead of calculating with dates.
pub(super) const NO_ARITHMETIC: &str = "Write a moment as a literal, such as 2026-01-31 for a date or \
     2026-01-31T00:00:00+00:00 for a date-time, or as a word in ${}, such as ${today-30d} or ${month_start}";

/// Why a text that has the outline of a date or date-time is none, and how it is spelled right
/// where that is certain. Other texts pass.
pub(super) fn fault(text: &str) -> Option<(String, Option<String>)> {
    let bytes = text.as_bytes();
    let digits = |from: usize, to: usize| bytes.get(from..to).is_some_and(|part| part.iter().all(u8::is_ascii_digit));
    let dashed = bytes.get(4) == Some(&b'-') && bytes.get(7) == Some(&b'-');
    if !(digits(0, 4) && digits(5, 7) && digits(8, 10) && dashed) {
        return None;
    }
    let (date, time) = text.split_at(10);
    // A text that merely begins like a date, such as a reference number, is not judged.
    if !time.is_empty() && !time.starts_with('T') {
        return None;
    }
    if date.parse::<Date>().is_err() {
        return Some((format!("There is no day {date}"), None));
    }
    if time.is_empty() || is_complete(time) {
        return None;
    }
    let instant: Result<Timestamp, _> = text.parse();
    let corrected = instant.is_ok().then(|| respell(date, time)).flatten();
    Some((format!("A date-time is written with seconds and an offset with a colon, like {FORM}"), corrected))
}

/// `T10:00:00+05:30` or `T10:00:00Z`, every part within its range.
fn is_complete(time: &str) -> bool {
    let number = |from: usize, to: usize| time.get(from..to).and_then(|part| part.parse::<u8>().ok());
    let clock = number(1, 3).is_some_and(|hour| hour < 24)
        && number(4, 6).is_some_and(|minute| minute < 60)
        && number(7, 9).is_some_and(|second| second < 60)
        && time.get(3..4) == Some(":")
        && time.get(6..7) == Some(":");
    let offset = match time.get(9..10) {
        Some("Z") => time.len() == 10,
        Some("+" | "-") => {
            time.len() == 15
                && time.get(12..13) == Some(":")
                && number(10, 12).is_some_and(|hour| hour < 24)
                && number(13, 15).is_some_and(|minute| minute < 60)
        }
        _ => false,
    };
    clock && offset && time.bytes().all(|byte| byte.is_ascii_digit() || b"T:Z+-".contains(&byte))
}

/// The same moment with whole seconds and a colon in the offset.
fn respell(date: &str, time: &str) -> Option<String> {
    let zone = time.find(['Z', '+', '-'])?;
    let (clock, zone) = time.split_at(zone);
    let clock = clock.split('.').next()?;
    let zone = match zone.len() {
        5 => format!("{}:{}", &zone[..3], &zone[3..]),
        _ => zone.to_owned(),
    };
    let time = format!("{clock}{zone}");
    is_complete(&time).then(|| format!("{date}{time}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_looks_like_a_date_is_judged() {
        for fine in
            ["", "TechCorp", "2026-01-31", "2026-01-31T10:00:00+05:30", "2026-01-31T10:00:00Z", "2026-01-31-A7", "5"]
        {
            assert_eq!(fault(fine), None, "{fine}");
        }
    }

    #[test]
    fn near_misses_are_respelled() {
        let corrected = |text: &str| fault(text).and_then(|(_, corrected)| corrected);
        assert_eq!(corrected("2026-01-31T10:00:00+0530").as_deref(), Some("2026-01-31T10:00:00+05:30"));
        assert_eq!(corrected("2026-01-31T10:00:00.250Z").as_deref(), Some("2026-01-31T10:00:00Z"));
        assert_eq!(fault("2026-02-30").map(|(why, _)| why).as_deref(), Some("There is no day 2026-02-30"));
        assert!(fault("2026-01-31T10:00").is_some() && corrected("2026-01-31T10:00").is_none());
        assert!(fault("2026-01-31T10:00:00").is_some() && fault("2026-01-31T25:00:00Z").is_some());
    }
}
