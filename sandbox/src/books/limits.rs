//! How often the organisation may ask.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp, civil::Date};

use super::{error::Problem, settings::BooksSettings};

/// Requests of the last minute, and of the day.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    minute: VecDeque<Timestamp>,
    day: Option<Date>,
    today: usize,
}

impl Limits {
    /// Counts a request, or tells which limit it breaks. A refused one is not counted.
    pub(crate) fn spend(&mut self, now: Timestamp, today: Date, settings: &BooksSettings) -> Result<(), Problem> {
        while self.minute.front().is_some_and(|at| now.duration_since(*at) >= SignedDuration::from_mins(1)) {
            self.minute.pop_front();
        }
        if self.day != Some(today) {
            self.day = Some(today);
            self.today = 0;
        }
        if settings.in_process == 0 {
            return Err(Problem::too_many_at_once());
        }
        if self.today >= settings.calls_per_day {
            return Err(Problem::too_many_a_day(settings.calls_per_day));
        }
        if self.minute.len() >= settings.calls_per_minute {
            return Err(Problem::too_many_a_minute());
        }
        self.minute.push_back(now);
        self.today += 1;
        Ok(())
    }
}
