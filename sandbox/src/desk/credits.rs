//! Credits: a budget per day, and what calls cost.

use jiff::{Timestamp, civil::Date};

use crate::clock::Clock;

/// What a call costs that counts tickets.
pub(super) const COUNTING: u64 = 50;

/// The credits used today.
#[derive(Debug, Default)]
pub(crate) struct Credits {
    day: Option<Date>,
    used: u64,
}

impl Credits {
    /// Credits left of a day's `budget`; the first call of a day begins with all of them.
    pub(super) fn left(&mut self, clock: &Clock, budget: u64) -> u64 {
        if self.day != Some(clock.today()) {
            *self = Self { day: Some(clock.today()), used: 0 };
        }
        budget.saturating_sub(self.used)
    }

    pub(super) fn spend(&mut self, credits: u64) {
        self.used = self.used.saturating_add(credits);
    }
}

/// What a list, a search, or a look at threads or comments costs by where it begins.
pub(super) fn of_list(offset: usize) -> u64 {
    match offset {
        0..=2_000 => 3,
        2_001..=10_000 => 5,
        10_001..=50_000 => 10,
        50_001..=100_000 => 50,
        _ => 100,
    }
}

/// Seconds from `now` to the midnight at which the credits come back.
pub(super) fn until_midnight(clock: &Clock, now: Timestamp) -> i64 {
    clock.midnight_after(now).duration_since(now).as_secs().max(1)
}
