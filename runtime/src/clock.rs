//! Time as a dependency, so that tests need no sleeping.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use futures_util::future::BoxFuture;
use jiff::Timestamp;

/// Where every part of the runtime gets the time from, and waits.
pub trait Clock: Send + Sync + 'static {
    /// Wall-clock time, UTC.
    fn now(&self) -> Timestamp;
    /// Time since some moment of the past; never goes back, and nobody can set it. For lengths of time.
    fn elapsed(&self) -> Duration {
        // For clocks of tests, which nobody sets.
        Duration::from_nanos(u64::try_from(self.now().as_nanosecond()).unwrap_or(0))
    }
    /// Completes after `duration`, as this clock counts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
