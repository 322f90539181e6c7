//! Calls of each URL rule in a rolling window, and the lock that follows when there were too many.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use super::settings::ProjectsSettings;

const WINDOW: SignedDuration = SignedDuration::from_mins(2);

/// What was called, by rule.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    rules: BTreeMap<String, Rule>,
}

#[derive(Debug, Default)]
struct Rule {
    calls: VecDeque<Timestamp>,
    locked_until: Option<Timestamp>,
}

impl Throttle {
    /// Counts a call; `Err` tells for how many minutes the rule is locked. A call during the lock prolongs it.
    pub(super) fn call(&mut self, rule: &str, now: Timestamp, settings: &ProjectsSettings) -> Result<(), i64> {
        let rule = self.rules.entry(rule.to_owned()).or_default();
        while rule.calls.front().is_some_and(|at| now.duration_since(*at) >= WINDOW) {
            rule.calls.pop_front();
        }
        let locked = rule.locked_until.is_some_and(|until| now < until);
        if locked || rule.calls.len() >= settings.calls_per_rule {
            let lock = SignedDuration::from_mins(settings.lock_minutes);
            rule.locked_until = now.saturating_add(lock).ok();
            return Err(settings.lock_minutes);
        }
        rule.locked_until = None;
        rule.calls.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Timestamp, seconds: i64) -> Timestamp {
        start.saturating_add(SignedDuration::from_secs(seconds)).unwrap()
    }

    #[test]
    fn a_locked_rule_opens_only_after_minutes_of_silence_and_others_stay_open() {
        let settings = ProjectsSettings { calls_per_rule: 2, lock_minutes: 15, ..ProjectsSettings::default() };
        let start = Timestamp::UNIX_EPOCH;
        let mut throttle = Throttle::default();
        let mut call = |rule: &str, seconds: i64| throttle.call(rule, after(start, seconds), &settings);
        assert_eq!([call("a", 0), call("a", 1), call("a", 2)], [Ok(()), Ok(()), Err(15)]);
        assert_eq!(call("b", 2), Ok(()));
        assert_eq!(call("a", 600), Err(15), "the window has passed, the lock has not");
        assert_eq!(call("a", 1_400), Err(15), "the call at 600 prolonged the lock");
        assert_eq!(call("a", 1_400 + 900), Ok(()));
    }

    #[test]
    fn the_window_rolls() {
        let settings = ProjectsSettings { calls_per_rule: 2, ..ProjectsSettings::default() };
        let start = Timestamp::UNIX_EPOCH;
        let mut throttle = Throttle::default();
        let outcomes = [0, 100, 120].map(|seconds| throttle.call("a", after(start, seconds), &settings));
        assert_eq!(outcomes, [Ok(()); 3]);
    }
}
