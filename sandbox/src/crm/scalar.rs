//! One value of a field in a form that can be compared and sorted.

use std::cmp::Ordering;

use jiff::{Timestamp, civil::Date};
use serde_json::Value;

use super::schema::Kind;

/// A value taken out of a record or out of a query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Scalar {
    /// No value.
    Null,
    /// Text; compares without case.
    Text(String),
    Number(f64),
    Instant(Timestamp),
    Day(Date),
    Flag(bool),
    /// An id, also that of a lookup.
    Id(u64),
    /// Several picklist values.
    Texts(Vec<String>),
}

impl Scalar {
    /// The value of a field of `kind` as stored.
    pub(crate) fn of(kind: Kind, value: &Value) -> Self {
        let found = match kind {
            Kind::Currency | Kind::Integer => value.as_f64().map(Self::Number),
            Kind::Boolean => value.as_bool().map(Self::Flag),
            Kind::Date => value.as_str().and_then(day).map(Self::Day),
            Kind::DateTime => value.as_str().and_then(instant).map(Self::Instant),
            Kind::Id => value.as_str().and_then(|text| text.parse().ok()).map(Self::Id),
            Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent => {
                value["id"].as_str().and_then(|text| text.parse().ok()).map(Self::Id)
            }
            Kind::Multipicklist(_) => value
                .as_array()
                .map(|values| Self::Texts(values.iter().filter_map(Value::as_str).map(str::to_lowercase).collect())),
            Kind::Objects | Kind::Object => None,
            _ => value.as_str().map(|text| Self::Text(text.to_lowercase())),
        };
        found.unwrap_or(Self::Null)
    }

    /// A literal of a query for a field of `kind`; `None` when it is no value of that kind.
    pub(crate) fn literal(kind: Kind, text: &str) -> Option<Self> {
        match kind {
            Kind::Currency | Kind::Integer => {
                text.parse().ok().filter(|number: &f64| number.is_finite()).map(Self::Number)
            }
            Kind::Boolean => match text.to_lowercase().as_str() {
                "true" => Some(Self::Flag(true)),
                "false" => Some(Self::Flag(false)),
                _ => None,
            },
            Kind::Date => day(text).map(Self::Day),
            Kind::DateTime => instant(text).map(Self::Instant),
            Kind::Id | Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent => text.parse().ok().map(Self::Id),
            Kind::Objects | Kind::Object => None,
            _ => Some(Self::Text(text.to_lowercase())),
        }
    }

    /// Order of two values of one kind; `None` where one is absent or they are of different kinds.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Text(left), Self::Text(right)) => Some(left.cmp(right)),
            (Self::Number(left), Self::Number(right)) => left.partial_cmp(right),
            (Self::Instant(left), Self::Instant(right)) => Some(left.cmp(right)),
            (Self::Day(left), Self::Day(right)) => Some(left.cmp(right)),
            (Self::Flag(left), Self::Flag(right)) => Some(left.cmp(right)),
            (Self::Id(left), Self::Id(right)) => Some(left.cmp(right)),
            (Self::Texts(left), Self::Texts(right)) => Some(left.cmp(right)),
            _ => None,
        }
    }

    /// Whether the two are the same value; several picklist values equal each one that is among them.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Texts(values), Self::Text(one)) => values.contains(one),
            _ => self.compare(other) == Some(Ordering::Equal),
        }
    }

    /// Order for sorting: absent values come first.
    pub(crate) fn sort(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Null, Self::Null) => Ordering::Equal,
            (Self::Null, _) => Ordering::Less,
            (_, Self::Null) => Ordering::Greater,
            _ => self.compare(other).unwrap_or(Ordering::Equal),
        }
    }
}

/// A date in the one form that CRM takes.
pub(crate) fn day(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

/// A date-time with `T`, seconds and an offset. `Z` is taken: sources do not say whether CRM refuses it.
pub(crate) fn instant(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    if bytes.len() < 20 || bytes[10] != b'T' || bytes[16] != b':' || text.contains('[') {
        return None;
    }
    // A colon inside the offset; jiff would take `+0530` as well.
    let with_colon = bytes[bytes.len() - 3] == b':' && matches!(bytes[bytes.len() - 6], b'+' | b'-');
    if text.ends_with('Z') || with_colon { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times_need_seconds_and_an_offset_with_a_colon() {
        assert!(instant("2026-01-31T09:00:00+05:30").is_some());
        assert!(instant("2026-01-31T09:00:00-08:00").is_some());
        assert!(instant("2026-01-31T09:00:00Z").is_some());
        for wrong in [
            "",
            "2026-01-31",
            "2026-01-31T09:00:00",
            "2026-01-31T09:00+05:30",
            "2026-01-31 09:00:00+05:30",
            "2026-01-31T09:00:00+0530",
            "2026-01-31T09:00:00 05:30",
            "2026-02-30T09:00:00+05:30",
        ] {
            assert_eq!(instant(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn dates_have_one_form() {
        assert!(day("2026-02-28").is_some());
        for wrong in ["2026-02-30", "2026-2-3", "20260228", "2026-02-28T00:00:00"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn absent_values_sort_first_and_equal_nothing() {
        assert_eq!(Scalar::Null.sort(&Scalar::Number(-1.0)), Ordering::Less);
        assert!(!Scalar::Null.equals(&Scalar::Null));
    }
}
