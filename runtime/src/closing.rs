//! What ends once, told to all who wait for it: calls that run on behalf of a server that is revoked meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Open until it is closed, for good. Clones are one and the same.
#[derive(Debug, Clone, Default)]
pub struct Closing(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    is_closed: AtomicBool,
    told: Notify,
}

impl Closing {
    /// Closes it; whoever waits is told.
    pub fn close(&self) {
        self.0.is_closed.store(true, Ordering::SeqCst);
        self.0.told.notify_waiters();
    }

    /// Completes once it is closed.
    pub async fn closed(&self) {
        // Made before the look: whoever closes it afterwards tells this one, too.
        let told = self.0.told.notified();
        if !self.0.is_closed.load(Ordering::SeqCst) {
            told.await;
        }
    }

    /// Whether the two are one.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn whoever_waits_is_told_and_whoever_comes_later_too() {
        let closing = Closing::default();
        let other = closing.clone();
        let mut waits = Box::pin(closing.closed());
        assert_eq!(waits.as_mut().now_or_never(), None);
        other.close();
        waits.await;
        closing.closed().await;
        assert!(closing.is(&other) && !closing.is(&Closing::default()));
    }
}
