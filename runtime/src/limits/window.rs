//! How much was asked in the last so-many seconds, exactly enough.
//!
//! A sliding window, counted in slots: a slot counts until all of it has left the window, so that the sum of no
//! window of that length passes the limit, wherever it begins. The usual algorithms do not promise that: a token
//! bucket and GCRA (the crate governor) let a burst through and then the rate beside it, nearly twice the limit in
//! the window after a pause, unless burst and rate are halved. A log of single calls promises it as well, but grows
//! with the limit; these slots take a quarter of a kilobyte and delay a call by a sixtieth of the window at most.

use std::time::Duration;

/// Parts into which a window is divided.
const PARTS: u64 = 60;
/// One more, because calls stand anywhere in the newest slot.
const SLOTS: usize = 61;

/// A window of one limit. Times are those of one monotonic clock.
#[derive(Debug)]
pub(super) struct Window {
    limit: u32,
    /// Nanoseconds of a slot.
    slot: u64,
    counts: Box<[u32; SLOTS]>,
    /// Number of the newest slot since the clock began.
    newest: u64,
    total: u32,
}

impl Window {
    /// Nothing was asked yet.
    pub(super) fn new(limit: u32, length: Duration) -> Self {
        let slot = nanos(length).div_ceil(PARTS).max(1);
        Self { limit: limit.max(1), slot, counts: Box::new([0; SLOTS]), newest: 0, total: 0 }
    }

    /// Counts `cost` if the window has room for it, else tells how long that takes.
    pub(super) fn admit(&mut self, now: Duration, cost: u32) -> Result<(), Duration> {
        self.forward(now);
        let cost = self.bounded(cost);
        if self.total + cost <= self.limit {
            self.add(cost);
            return Ok(());
        }
        let mut left = self.total;
        let oldest = self.newest.saturating_sub(SLOTS as u64 - 1);
        for number in oldest..=self.newest {
            left -= self.counts[index(number)];
            if left + cost <= self.limit {
                return Err(Duration::from_nanos((number + SLOTS as u64) * self.slot).saturating_sub(now));
            }
        }
        unreachable!("an empty window has room for a cost of at most its limit")
    }

    /// Counts what was admitted elsewhere.
    pub(super) fn count(&mut self, now: Duration, cost: u32) {
        self.forward(now);
        self.add(self.bounded(cost));
    }

    /// What is counted now.
    pub(super) fn used(&mut self, now: Duration) -> u32 {
        self.forward(now);
        self.total
    }

    /// How long until nothing is counted any more, if nothing is added.
    pub(super) fn empty_in(&mut self, now: Duration) -> Duration {
        self.forward(now);
        let oldest = self.newest.saturating_sub(SLOTS as u64 - 1);
        let last = (oldest..=self.newest).rev().find(|number| self.counts[index(*number)] > 0);
        let ends = last.map_or(0, |number| (number + SLOTS as u64) * self.slot);
        Duration::from_nanos(ends).saturating_sub(now)
    }

    /// What costs more than everything takes everything.
    pub(super) fn bounded(&self, cost: u32) -> u32 {
        cost.clamp(1, self.limit)
    }

    fn add(&mut self, cost: u32) {
        let count = &mut self.counts[index(self.newest)];
        *count = count.saturating_add(cost);
        self.total = self.total.saturating_add(cost);
    }

    /// Leaves behind what is no longer in the window. A clock that goes back changes nothing.
    fn forward(&mut self, now: Duration) {
        let current = nanos(now) / self.slot;
        if current <= self.newest {
            return;
        }
        if current - self.newest >= SLOTS as u64 {
            self.counts.fill(0);
            self.total = 0;
        } else {
            for number in self.newest + 1..=current {
                let count = &mut self.counts[index(number)];
                self.total -= *count;
                *count = 0;
            }
        }
        self.newest = current;
    }
}

#[expect(clippy::cast_possible_truncation, reason = "less than the number of slots")]
const fn index(number: u64) -> usize {
    (number % SLOTS as u64) as usize
}

/// 584 years are enough.
fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MINUTE: Duration = Duration::from_mins(1);

    proptest! {
        /// Against a log of every single call: no window of the length holds more than the limit.
        #[test]
        fn no_window_holds_more_than_the_limit(
            limit in 1_u32..40,
            length in 1_u64..200_000,
            calls in proptest::collection::vec((0_u64..30_000, 1_u32..12), 1..400),
        ) {
            let length = Duration::from_millis(length);
            let mut window = Window::new(limit, length);
            let (mut now, mut log) = (Duration::ZERO, Vec::new());
            for (pause, cost) in calls {
                now += Duration::from_millis(pause);
                match window.admit(now, cost) {
                    Ok(()) => {
                        log.push((now, cost.min(limit)));
                        // A window that ends here; all that lie between calls hold less.
                        let inside = log.iter().filter(|(at, _)| now.saturating_sub(*at) < length);
                        let sum: u32 = inside.map(|(_, cost)| cost).sum();
                        prop_assert!(sum <= limit, "{sum} of {limit} in {length:?} before {now:?}");
                    }
                    Err(wait) => {
                        // Refused for a reason: with a slot's more width, the log is full as well.
                        let wide = length + length / 60 + Duration::from_nanos(61);
                        let sum: u32 = log.iter().filter(|(at, _)| now.saturating_sub(*at) < wide).map(|(_, cost)| cost).sum();
                        prop_assert!(sum + cost.min(limit) > limit, "refused at {now:?} although {sum} of {limit}");
                        prop_assert!(wait > Duration::ZERO && wait <= wide);
                        // The time that was told is true, and not a moment too long.
                        let at = now + wait;
                        let early = at.saturating_sub(Duration::from_nanos(1));
                        let mut copy = clone(&window);
                        prop_assert!(early <= now || copy.admit(early, cost).is_err());
                        prop_assert!(copy.admit(at, cost).is_ok());
                    }
                }
            }
        }
    }

    fn clone(window: &Window) -> Window {
        Window { counts: window.counts.clone(), ..*window }
    }

    #[test]
    fn a_window_is_filled_by_one_alone_and_empties() {
        let mut window = Window::new(100, MINUTE);
        assert!((0..100).all(|_| window.admit(Duration::from_secs(5), 1).is_ok()));
        let wait = window.admit(Duration::from_secs(5), 1).unwrap_err();
        assert!((60..=61).contains(&wait.as_secs()), "{wait:?}");
        assert_eq!(window.empty_in(Duration::from_secs(5)), wait);
        assert_eq!(window.used(Duration::from_secs(64)), 100);
        assert_eq!(window.used(Duration::from_secs(66)), 0);
        assert_eq!(window.empty_in(Duration::from_secs(66)), Duration::ZERO);
    }

    #[test]
    fn what_costs_more_than_the_limit_has_it_for_itself() {
        let mut window = Window::new(10, MINUTE);
        assert!(window.admit(Duration::ZERO, 50).is_ok());
        assert!(window.admit(Duration::from_secs(59), 1).is_err());
        assert!(window.admit(Duration::from_secs(61), 1).is_ok());
        assert!(window.admit(Duration::from_secs(61), 50).is_err());
    }

    #[test]
    fn a_clock_that_goes_back_gives_nothing() {
        let mut window = Window::new(2, MINUTE);
        window.count(Duration::from_secs(100), 2);
        assert!(window.admit(Duration::from_secs(10), 1).is_err());
        assert!(window.admit(Duration::from_secs(161), 1).is_ok());
    }
}
