//! API credits in a rolling window of 24 hours.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};

const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// What was spent, and when.
#[derive(Debug, Default)]
pub(crate) struct Credits {
    spent: VecDeque<(Timestamp, u64)>,
    total: u64,
}

impl Credits {
    /// Whether any of `limit` is left.
    pub(crate) fn left(&mut self, now: Timestamp, limit: u64) -> bool {
        self.forget(now);
        self.total < limit
    }

    pub(crate) fn spend(&mut self, now: Timestamp, credits: u64) {
        if credits > 0 {
            self.total += credits;
            match self.spent.back_mut() {
                // Seconds are fine enough; one entry a request would grow without end under load.
                Some((at, sum)) if at.as_second() == now.as_second() => *sum += credits,
                _ => self.spent.push_back((now, credits)),
            }
        }
    }

    /// What remains, which CRM tells only once half is used.
    pub(crate) fn told(&self, limit: u64) -> Option<u64> {
        (self.total * 2 >= limit).then(|| limit.saturating_sub(self.total))
    }

    fn forget(&mut self, now: Timestamp) {
        while let Some((at, credits)) = self.spent.front()
            && now.duration_since(*at) >= WINDOW
        {
            self.total -= credits;
            self.spent.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remainder_is_told_from_half_on_and_comes_back_after_a_day() {
        let start = Timestamp::UNIX_EPOCH;
        let mut credits = Credits::default();
        credits.spend(start, 49);
        assert_eq!(credits.told(100), None);
        credits.spend(start, 1);
        assert_eq!(credits.told(100), Some(50));
        credits.spend(start, 50);
        assert!(!credits.left(start, 100));
        let later = start.saturating_add(SignedDuration::from_hours(24)).unwrap();
        assert!(credits.left(later, 100));
        assert_eq!(credits.told(100), None);
    }
}
