//! How a date is written on the wire.

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// `2026-11-30`
    YearMonthDay,
    /// `11-30-2026`
    MonthDayYear,
    /// `30-11-2026`
    DayMonthYear,
}

/// How a moment is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeStyle {
    /// `2026-11-30T09:00:00+01:00`
    Offset,
    /// `2026-11-30T09:00:00+0100`
    OffsetWithoutColon,
    /// `2026-11-30T08:00:00Z`
    Utc,
    /// `2026-11-30T08:00:00.000Z`
    UtcMillis,
    /// Milliseconds since 1970, a number.
    EpochMillis,
    /// Seconds since 1970, a number.
    EpochSeconds,
}

impl DateStyle {
    /// A day in this style.
    pub(super) fn write(self, day: Date) -> String {
        let (year, month, day) = (day.year(), day.month(), day.day());
        match self {
            Self::YearMonthDay => format!("{year:04}-{month:02}-{day:02}"),
            Self::MonthDayYear => format!("{month:02}-{day:02}-{year:04}"),
            Self::DayMonthYear => format!("{day:02}-{month:02}-{year:04}"),
        }
    }
}

impl TimeStyle {
    /// A moment in this style. Parts of a second are dropped where the style has none.
    pub(super) fn write(self, at: &Zoned) -> Value {
        let utc = || at.with_time_zone(TimeZone::UTC);
        match self {
            Self::Offset => format!("{}{}", local(at), offset(at, ":")).into(),
            Self::OffsetWithoutColon => format!("{}{}", local(at), offset(at, "")).into(),
            Self::Utc => format!("{}Z", local(&utc())).into(),
            Self::UtcMillis => format!("{}.{:03}Z", local(&utc()), at.millisecond()).into(),
            Self::EpochMillis => at.timestamp().as_millisecond().into(),
            Self::EpochSeconds => at.timestamp().as_second().into(),
        }
    }
}

fn local(at: &Zoned) -> String {
    let day = DateStyle::YearMonthDay.write(at.date());
    format!("{day}T{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second())
}

fn offset(at: &Zoned, separator: &str) -> String {
    let seconds = at.offset().seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    format!("{sign}{:02}{separator}{:02}", minutes / 60, minutes % 60)
}
