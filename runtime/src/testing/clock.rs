//! A clock that is moved by hand, so that no test waits.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use tokio::sync::oneshot;

use crate::clock::Clock;

/// Starts at noon of 20 November 2026. Those who sleep are woken by [`HandClock::advance`] alone.
#[derive(Debug)]
pub struct HandClock {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    wall: Timestamp,
    elapsed: Duration,
    sleepers: Vec<(Duration, oneshot::Sender<()>)>,
}

impl HandClock {
    /// One that many can share.
    ///
    /// # Panics
    /// Never: the time it starts at is one.
    #[must_use]
    pub fn new() -> Arc<Self> {
        let wall = "2026-11-20T12:00:00Z".parse().expect("a time");
        Arc::new(Self { state: Mutex::new(State { wall, elapsed: Duration::ZERO, sleepers: Vec::new() }) })
    }

    /// Time passes.
    ///
    /// # Panics
    /// When the time passes what a timestamp can hold.
    pub fn advance(&self, time: Duration) {
        let mut state = self.state();
        state.wall += time;
        state.elapsed += time;
        let elapsed = state.elapsed;
        let due = state.sleepers.extract_if(.., |(until, _)| *until <= elapsed);
        // Nobody waits any more where the other end is gone.
        due.for_each(|(_, sleeper)| {
            let _ = sleeper.send(());
        });
    }

    /// Somebody sets the machine's clock: no time passes, and sleepers sleep on.
    ///
    /// # Panics
    /// When the time passes what a timestamp can hold.
    pub fn jump(&self, time: SignedDuration) {
        self.state().wall += time;
    }

    /// How many sleep.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        let mut state = self.state();
        state.sleepers.retain(|(_, sleeper)| !sleeper.is_closed());
        state.sleepers.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        self.state().wall
    }

    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (wake, woken) = oneshot::channel();
        let mut state = self.state();
        let until = state.elapsed + duration;
        state.sleepers.push((until, wake));
        Box::pin(async move {
            // A clock that is gone wakes nobody.
            if woken.await.is_err() {
                std::future::pending::<()>().await;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn sleepers_wake_when_their_time_has_come_and_not_when_the_clock_is_set() {
        let clock = HandClock::new();
        let start = clock.now();
        let (short, long) = (clock.sleep(Duration::from_secs(1)), clock.sleep(Duration::from_secs(3)));
        let mut long = long;
        clock.jump(SignedDuration::from_hours(-5));
        assert_eq!(clock.sleepers(), 2);
        clock.advance(Duration::from_secs(2));
        short.await;
        assert!(long.as_mut().now_or_never().is_none());
        assert_eq!(clock.now().duration_since(start), SignedDuration::from_secs(2) - SignedDuration::from_hours(5));
        clock.advance(Duration::from_secs(1));
        long.await;
        assert_eq!(clock.sleepers(), 0);
    }
}
