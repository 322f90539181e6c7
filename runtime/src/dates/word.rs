//! From what somebody wrote to a day or a moment.

use jiff::civil::{Date, DateTime, Time, Weekday, date};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span, Zoned};

use super::Now;
use crate::arguments::text::{nearest, quote_text};

/// What would have been right.
pub(super) const EXAMPLES: &str = "a date such as 2026-11-30, a date-time such as 2026-11-30T09:00:00+01:00, or a word \
                                   such as today, today-30d, now, month_start or month_end";

const WORDS: &[&str] = &[
    "today",
    "now",
    "yesterday",
    "tomorrow",
    "week_start",
    "week_end",
    "month_start",
    "month_end",
    "quarter_start",
    "quarter_end",
    "year_start",
    "year_end",
];

/// Longest text that is looked at.
const LONGEST: usize = 64;

/// A day, or a moment.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Reading {
    /// A day; `end` where the word means its last moment.
    Day {
        /// Which.
        date: Date,
        /// As in `month_end`.
        end: bool,
    },
    /// A moment, with the offset that was written.
    Moment(Zoned),
}

/// Which moment of a day is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    /// The first.
    Start,
    /// The last.
    End,
    /// The first, or the last for words that end with `_end`.
    AsSaid,
}

/// Reads a text: a literal or a word, bare or in `${…}`.
pub(super) fn read(given: &str, now: &Now) -> Result<Reading, String> {
    let text = bare(given);
    let read = if text.len() > LONGEST {
        None
    } else if text.starts_with(|first: char| first.is_ascii_digit()) {
        literal(text, now)
    } else {
        word(text, now)
    };
    read.ok_or_else(|| {
        let head = head(text);
        let meant = nearest(head, WORDS.iter().copied()).filter(|meant| *meant != head);
        let hint = meant.map(|meant| format!("; did you mean {meant}?")).unwrap_or_default();
        format!("is {}; expected {EXAMPLES}{hint}", quote_text(given))
    })
}

/// Whether a text is meant to be a word: it begins with one, or with something like one and then counts
/// days. The vendor may have other meanings for other texts.
pub(super) fn is_meant(text: &str) -> bool {
    let text = bare(text);
    let head = head(text);
    let lower = head.to_ascii_lowercase();
    let known = WORDS.iter().any(|word| lower.strip_prefix(word).is_some_and(|rest| matches!(rest, "" | "t")));
    let counts = text[head.len()..].trim_start().starts_with(['+', '-']);
    known || (counts && head.len() <= LONGEST && nearest(head, WORDS.iter().copied()).is_some())
}

/// Whether a text is read by the clock.
pub(super) fn is_relative(text: &str) -> bool {
    text.len() <= LONGEST && word(bare(text), &Now::default()).is_some()
}

/// The letters at the beginning.
fn head(text: &str) -> &str {
    text.split(|c: char| !(c.is_ascii_alphabetic() || c == '_')).next().unwrap_or_default()
}

/// Without `${` and `}`.
fn bare(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix("${").and_then(|text| text.strip_suffix('}')).unwrap_or(text).trim()
}

/// A date or date-time as ISO 8601 has it, with dashes.
fn literal(text: &str, now: &Now) -> Option<Reading> {
    let bytes = text.as_bytes();
    if bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
        return None;
    }
    let pieces = Pieces::parse(text).ok().filter(|pieces| pieces.time_zone_annotation().is_none())?;
    let Some(time) = pieces.time() else {
        let whole = text.len() == 10 && pieces.offset().is_none();
        return whole.then_some(Reading::Day { date: pieces.date(), end: false });
    };
    let zone = pieces.to_numeric_offset().map_or_else(|| now.zone.clone(), TimeZone::fixed);
    moment(pieces.date().to_datetime(time), &zone)
}

fn moment(at: DateTime, zone: &TimeZone) -> Option<Reading> {
    let at = zone.to_zoned(at).ok()?;
    // An offset of a day or more is none.
    (at.offset().seconds().abs() < 86_400 && within(at.date())).then_some(Reading::Moment(at))
}

/// Years of four digits.
fn within(day: Date) -> bool {
    (date(1, 1, 2)..=date(9999, 12, 29)).contains(&day)
}

/// `today-30d`, `month_start`, `now-2h`, `tomorrowT09:00`.
fn word(text: &str, now: &Now) -> Option<Reading> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    let length = head(&text).len();
    let (name, rest) = text.split_at(length);
    // The letter before a time of day belongs to the time.
    let (name, rest) = match name.strip_suffix('t') {
        Some(shorter) if WORDS.contains(&shorter) => (shorter, &text[length - 1..]),
        _ => (name, rest),
    };
    let (rest, time) = clock(rest)?;
    let steps = steps(rest)?;
    let here = now.at.to_zoned(now.zone.clone());
    if name == "now" {
        let mut at = here;
        for step in steps {
            at = at.checked_add(step.span()?).ok()?;
        }
        return (time.is_none() && within(at.date())).then_some(Reading::Moment(at));
    }
    let (mut day, end) = day(name, here.date())?;
    for step in &steps {
        day = step.shift(day)?;
        // A month before the end of a month is the end of that month, also where that one is longer.
        if end && name != "week_end" && matches!(step.unit, Unit::Months | Unit::Years) {
            day = day.last_of_month();
        }
    }
    if !within(day) {
        return None;
    }
    match time {
        Some(time) => moment(day.to_datetime(time), &now.zone),
        None => Some(Reading::Day { date: day, end }),
    }
}

/// The day of a word, and whether its last moment is meant.
fn day(name: &str, today: Date) -> Option<(Date, bool)> {
    let quarter = Date::new(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).ok()?;
    let monday = today.checked_sub(Span::new().days(today.weekday().since(Weekday::Monday))).ok()?;
    Some(match name {
        "today" => (today, false),
        "yesterday" => (today.yesterday().ok()?, false),
        "tomorrow" => (today.tomorrow().ok()?, false),
        "week_start" => (monday, false),
        "week_end" => (monday.checked_add(Span::new().days(6)).ok()?, true),
        "month_start" => (today.first_of_month(), false),
        "month_end" => (today.last_of_month(), true),
        "quarter_start" => (quarter, false),
        "quarter_end" => (quarter.checked_add(Span::new().months(2)).ok()?.last_of_month(), true),
        "year_start" => (today.first_of_year(), false),
        "year_end" => (today.last_of_year(), true),
        _ => return None,
    })
}

/// What stands before the time of day, and that: `t09:00`, `t09:00:30`.
fn clock(rest: &str) -> Option<(&str, Option<Time>)> {
    let Some((before, time)) = rest.split_once('t') else { return Some((rest, None)) };
    let mut parts = time.split(':').map(|part| if part.len() == 2 { part.parse::<i8>().ok() } else { None });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if parts.next().is_some() {
        return None;
    }
    Some((before, Some(Time::new(hour, minute, second, 0).ok()?)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hours,
    Days,
    Weeks,
    Months,
    Years,
}

/// `-30d`
#[derive(Debug, Clone, Copy)]
struct Step {
    count: i64,
    unit: Unit,
}

impl Step {
    fn span(self) -> Option<Span> {
        let span = Span::new();
        match self.unit {
            Unit::Hours => span.try_hours(self.count),
            Unit::Days => span.try_days(self.count),
            Unit::Weeks => span.try_weeks(self.count),
            Unit::Months => span.try_months(self.count),
            Unit::Years => span.try_years(self.count),
        }
        .ok()
    }

    /// A day has no hours.
    fn shift(self, day: Date) -> Option<Date> {
        if self.unit == Unit::Hours { None } else { day.checked_add(self.span()?).ok() }
    }
}

/// `-30d`, `+1m-1d`: nothing else may stand there.
fn steps(mut rest: &str) -> Option<Vec<Step>> {
    let mut found = Vec::new();
    while let Some(sign) = rest.chars().next() {
        let sign = match sign {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let digits = rest[1..].bytes().take_while(u8::is_ascii_digit).count();
        let count: i64 = rest[1..=digits].parse().ok()?;
        let after = &rest[1 + digits..];
        let (unit, left) = after.split_at(head(after).len());
        let unit = match unit {
            "h" | "hour" | "hours" => Unit::Hours,
            "d" | "day" | "days" => Unit::Days,
            "w" | "week" | "weeks" => Unit::Weeks,
            "m" | "month" | "months" => Unit::Months,
            "y" | "year" | "years" => Unit::Years,
            _ => return None,
        };
        found.push(Step { count: sign * count, unit });
        rest = left;
    }
    Some(found)
}

impl Reading {
    /// The day, in the account's zone.
    pub(super) fn date(&self, now: &Now) -> Date {
        match self {
            Self::Day { date, .. } => *date,
            Self::Moment(at) => at.with_time_zone(now.zone.clone()).date(),
        }
    }

    /// The moment; nothing where it is out of reach.
    pub(super) fn moment(&self, edge: Edge, now: &Now) -> Option<Zoned> {
        let (date, said_end) = match self {
            Self::Moment(at) => return Some(at.clone()),
            Self::Day { date, end } => (date, *end),
        };
        if edge == Edge::Start || (edge == Edge::AsSaid && !said_end) {
            return date.to_zoned(now.zone.clone()).ok();
        }
        let next = date.tomorrow().ok()?.to_zoned(now.zone.clone()).ok()?;
        next.checked_sub(SignedDuration::from_millis(1)).ok()
    }
}

/// A text of the vendor's that is a date by ISO 8601.
pub(super) fn told(text: &str, now: &Now) -> Option<Reading> {
    if text.len() > LONGEST { None } else { literal(text.trim(), now) }
}
