//! Time as a dependency, so that tests need no sleeping.

use std::time::Duration;

use futures_util::future::BoxFuture;
use jiff::Timestamp;

/// Where every part of the runtime gets the time from, and waits.
pub trait Clock: Send + Sync + 'static {
    /// Wall-clock time, UTC.
    fn now(&self) -> Timestamp;
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

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
