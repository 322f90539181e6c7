//! Dates as people say them, and as each product wants to be told.
//!
//! An argument that stands for a date takes `2026-11-30`, a date-time with or without an offset, and words:
//! `today-30d`, `month_start`, `now-2h`. In queries and in fields that no description knows, the same words stand in
//! `${…}`. Words are read in the account's time zone, before anything else looks at the value.

mod apply;
mod query;
mod style;
mod told;
mod word;
mod write;

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub use apply::apply;
pub use style::{DateStyle, TimeStyle};
pub use told::day_of;

/// How a product is told dates.
#[derive(Debug)]
pub struct DateForms {
    /// A day.
    pub date: DateStyle,
    /// A moment.
    pub date_time: TimeStyle,
    /// Names of fields that hold moments, for queries and open fields, where no schema tells; one that
    /// begins with `*` stands for all that end alike.
    pub moments: &'static [&'static str],
}

/// One argument, or a place inside one, that holds a date.
#[derive(Debug)]
pub struct DateUse {
    /// Name of the argument.
    pub argument: &'static str,
    /// Where inside its value: names of members, `*` for every item of an array. Empty for the value itself.
    pub inside: &'static [&'static str],
    /// What it is told as.
    pub form: DateForm,
    /// What the caller means who gives none.
    pub default: Option<&'static str>,
}

/// What a date is told as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateForm {
    /// A day.
    Date(DateStyle),
    /// A moment. A day stands for its beginning.
    DateTime(TimeStyle),
    /// Two days with a comma between them.
    DateRange(DateStyle),
    /// Two moments with a comma between them; the second day stands for its end.
    DateTimeRange(TimeStyle),
}

/// Now, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// The moment.
    pub at: Timestamp,
    /// The account's time zone.
    pub zone: TimeZone,
}

impl Default for Now {
    /// The beginning of 1970 in UTC, for those who need no clock.
    fn default() -> Self {
        Self { at: Timestamp::UNIX_EPOCH, zone: TimeZone::UTC }
    }
}

#[cfg(test)]
mod tests;
