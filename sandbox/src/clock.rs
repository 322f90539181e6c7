//! The sandbox's clock: real or frozen, and movable either way.

use jiff::{SignedDuration, Timestamp, Zoned, civil::Date, tz::Offset, tz::TimeZone};

/// Time as every part of the sandbox sees it, and the zone of the organisation it plays.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    frozen: Option<Timestamp>,
    moved: SignedDuration,
    offset: Offset,
}

impl Clock {
    /// A clock that starts at `start` and stands still until moved, or that follows the machine's.
    pub(crate) fn new(start: Option<Timestamp>, offset: Offset) -> Self {
        Self { frozen: start, moved: SignedDuration::ZERO, offset }
    }

    /// The moment it is now.
    pub(crate) fn now(&self) -> Timestamp {
        self.frozen.unwrap_or_else(Timestamp::now).saturating_add(self.moved).unwrap_or(Timestamp::MAX)
    }

    /// Moves the clock by `by`, forward or back.
    pub(crate) fn advance(&mut self, by: SignedDuration) {
        self.moved = self.moved.saturating_add(by);
    }

    /// Moves the clock to `to`.
    pub(crate) fn set(&mut self, to: Timestamp) {
        self.advance(to.duration_since(self.now()));
    }

    /// Today in the organisation's zone.
    pub(crate) fn today(&self) -> Date {
        self.zoned(self.now()).date()
    }

    /// The day of a moment in the organisation's zone.
    pub(crate) fn date(&self, moment: Timestamp) -> Date {
        self.zoned(moment).date()
    }

    /// The beginning of the day of a moment in the organisation's zone.
    pub(crate) fn midnight_before(&self, moment: Timestamp) -> Timestamp {
        self.zoned(moment).start_of_day().map_or(moment, |day| day.timestamp())
    }

    /// The end of the day of a moment in the organisation's zone.
    pub(crate) fn midnight_after(&self, moment: Timestamp) -> Timestamp {
        self.midnight_before(moment).saturating_add(SignedDuration::from_hours(24)).unwrap_or(Timestamp::MAX)
    }

    /// A moment as CRM writes it: `2026-01-31T09:00:00+05:30`, whole seconds, colon in the offset.
    pub(crate) fn stamp(&self, moment: Timestamp) -> String {
        self.zoned(moment).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    fn zoned(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned(TimeZone::fixed(self.offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let start: Timestamp = "2026-01-31T03:30:00Z".parse().unwrap();
        let mut clock = Clock::new(Some(start), Offset::from_seconds(19_800).unwrap());
        assert_eq!(clock.stamp(clock.now()), "2026-01-31T09:00:00+05:30");
        clock.advance(SignedDuration::from_hours(20));
        assert_eq!(clock.today().to_string(), "2026-02-01");
        clock.set(start);
        assert_eq!(clock.now(), start);
    }
}
