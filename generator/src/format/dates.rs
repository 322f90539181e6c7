//! How dates are told to a vendor, and which arguments are dates.

use schemars::JsonSchema;
use serde::Deserialize;

/// How a product is told dates.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DatesSpec {
    /// How a day is written; `year_month_day` where nothing is said.
    #[serde(default = "year_month_day")]
    pub date: DateStyleName,
    /// How a moment is written.
    pub date_time: DateStyleName,
    /// Names of fields that hold moments, for queries and open fields, where no schema tells; `*_Time`
    /// stands for all that end alike.
    #[serde(default)]
    pub moments: Vec<String>,
}

const fn year_month_day() -> DateStyleName {
    DateStyleName::YearMonthDay
}

/// How a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateStyleName {
    /// `2026-11-30`
    YearMonthDay,
    /// `11-30-2026`
    MonthDayYear,
    /// `30-11-2026`
    DayMonthYear,
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

/// What an argument is, or that it is no date although its `format` says so.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum DateChoice {
    /// `false`: no date.
    Off(bool),
    /// A date in the product's style.
    Kind(DateKindName),
    /// A date in a style of its own.
    Own(OwnDateSpec),
}

/// A date in a style of its own.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnDateSpec {
    /// What it is.
    pub is: DateKindName,
    /// How it is written.
    pub style: DateStyleName,
}

/// What an argument holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DateKindName {
    /// A day.
    Date,
    /// A moment.
    DateTime,
    /// Two days with a comma between them.
    DateRange,
    /// Two moments with a comma between them.
    DateTimeRange,
}
