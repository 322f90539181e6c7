//! Whether a product is asked at all: not while it keeps failing.
//!
//! After some failures in a row it is left alone for a while; then one call tries. If that one fails as well, the
//! pause doubles; if it does not, everybody may call again. What was sent before the pause and is answered within it
//! changes nothing.

use std::time::Duration;

/// So many failures in a row are no accident.
pub(super) const FAILURES: u32 = 5;
/// The first pause.
const PAUSE: Duration = Duration::from_secs(15);
/// The longest.
const LONGEST: Duration = Duration::from_mins(5);

/// The state of one product for one account. Times are those of one monotonic clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaker {
    /// Calls go through; so many have failed in a row.
    Closed { failures: u32 },
    /// None goes through before this time.
    Open { until: Duration, pause: Duration },
    /// One tries.
    Trying { pause: Duration },
}

/// Whether a call goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admission {
    /// As any other.
    Usual,
    /// It tries for all: its outcome must be told, or that it has none.
    Trial,
    /// Not for so long.
    Refused(Duration),
    /// Not while another one tries.
    Awaited,
}

impl Default for Breaker {
    fn default() -> Self {
        Self::Closed { failures: 0 }
    }
}

impl Breaker {
    pub(super) fn admit(&mut self, now: Duration) -> Admission {
        match *self {
            Self::Closed { .. } => Admission::Usual,
            Self::Open { until, .. } if now < until => Admission::Refused(until.saturating_sub(now)),
            Self::Open { pause, .. } => {
                *self = Self::Trying { pause };
                Admission::Trial
            }
            Self::Trying { .. } => Admission::Awaited,
        }
    }

    /// A call that went through has its outcome.
    pub(super) fn settle(&mut self, trial: bool, failed: bool, now: Duration) {
        match (*self, failed) {
            (Self::Closed { .. }, false) => *self = Self::default(),
            (Self::Closed { failures }, true) if failures + 1 < FAILURES => {
                *self = Self::Closed { failures: failures + 1 };
            }
            (Self::Closed { .. }, true) => *self = Self::Open { until: now + PAUSE, pause: PAUSE },
            (Self::Trying { .. }, false) if trial => *self = Self::default(),
            (Self::Trying { pause }, true) if trial => {
                let pause = (pause * 2).min(LONGEST);
                *self = Self::Open { until: now + pause, pause };
            }
            _ => {}
        }
    }

    /// A trial was given up without an outcome: the next call tries.
    pub(super) fn abandon(&mut self, now: Duration) {
        if let Self::Trying { pause } = *self {
            *self = Self::Open { until: now, pause };
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What may happen.
    #[derive(Debug, Clone, Copy)]
    enum Event {
        Passes(u64),
        Call,
        /// One of those under way, chosen by number, ends: well, badly, or not at all.
        Ends(usize, Option<bool>),
    }

    fn event() -> impl Strategy<Value = Event> {
        prop_oneof![
            (0_u64..40_000).prop_map(Event::Passes),
            Just(Event::Call),
            (any::<usize>(), prop_oneof![Just(Some(false)), Just(Some(true)), Just(Some(true)), Just(None)])
                .prop_map(|(which, how)| Event::Ends(which, how)),
        ]
    }

    /// The same in other words: a diary, and questions to it.
    #[derive(Default)]
    struct Model {
        /// Outcomes that counted since everybody could call last.
        since: Vec<bool>,
        /// When it was left alone, how often in a row, if it is.
        opened: Option<(Duration, u32)>,
        trial_under_way: bool,
    }

    impl Model {
        fn pause(times: u32) -> Duration {
            (1..times).fold(PAUSE, |pause, _| (pause * 2).min(LONGEST))
        }

        fn call(&mut self, now: Duration) -> Admission {
            match self.opened {
                None => Admission::Usual,
                Some(_) if self.trial_under_way => Admission::Awaited,
                Some((at, times)) => {
                    let until = at + Self::pause(times);
                    if now < until {
                        return Admission::Refused(until.saturating_sub(now));
                    }
                    self.trial_under_way = true;
                    Admission::Trial
                }
            }
        }

        fn ends(&mut self, trial: bool, failed: Option<bool>, now: Duration) {
            match (self.opened, failed) {
                (None, Some(failed)) => {
                    self.since.push(failed);
                    let row = self.since.iter().rev().take_while(|failed| **failed).count();
                    if row >= FAILURES as usize {
                        self.opened = Some((now, 1));
                    }
                }
                (Some(_), Some(false)) if trial => *self = Self::default(),
                (Some((_, times)), Some(true)) if trial => {
                    self.opened = Some((now, times + 1));
                    self.trial_under_way = false;
                }
                (Some((_, times)), None) if trial => {
                    // The pause is over already.
                    self.opened = Some((now.saturating_sub(Self::pause(times)), times));
                    self.trial_under_way = false;
                }
                _ => {}
            }
        }
    }

    proptest! {
        #[test]
        fn it_does_what_the_model_does(events in proptest::collection::vec(event(), 1..300)) {
            let (mut breaker, mut model) = (Breaker::default(), Model::default());
            let (mut now, mut under_way) = (Duration::from_hours(1), Vec::new());
            for event in events {
                match event {
                    Event::Passes(millis) => now += Duration::from_millis(millis),
                    Event::Call => {
                        let admission = breaker.admit(now);
                        prop_assert_eq!(admission, model.call(now));
                        if matches!(admission, Admission::Usual | Admission::Trial) {
                            under_way.push(admission == Admission::Trial);
                        }
                    }
                    Event::Ends(which, failed) if !under_way.is_empty() => {
                        let trial = under_way.swap_remove(which % under_way.len());
                        match failed {
                            Some(failed) => breaker.settle(trial, failed, now),
                            None if trial => breaker.abandon(now),
                            None => {}
                        }
                        model.ends(trial, failed, now);
                    }
                    Event::Ends(..) => {}
                }
            }
        }
    }

    #[test]
    fn it_opens_tries_once_and_closes() {
        let mut breaker = Breaker::default();
        let at = Duration::from_secs;
        for _ in 0..FAILURES {
            assert_eq!(breaker.admit(at(0)), Admission::Usual);
            breaker.settle(false, true, at(0));
        }
        assert_eq!(breaker.admit(at(5)), Admission::Refused(at(10)));
        assert_eq!(breaker.admit(at(15)), Admission::Trial);
        assert_eq!(breaker.admit(at(15)), Admission::Awaited);
        breaker.settle(true, true, at(16));
        assert_eq!(breaker.admit(at(16)), Admission::Refused(at(30)));
        assert_eq!(breaker.admit(at(46)), Admission::Trial);
        breaker.settle(true, false, at(47));
        assert_eq!(breaker.admit(at(47)), Admission::Usual);
    }
}
