//! `notifications/progress`: how far a call is, for a client that gave a token for it.

use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use super::message::{Id, Request};

/// Where notifications go on their way to the client. Whoever holds the other end sends them before the answer.
pub(crate) type Outbox = UnboundedSender<Bytes>;

/// Steps that are worth telling, in bytes: a file of the largest size makes 500 of them.
const STEP: u64 = 256 * 1024;

/// Tells one client how far one call is.
#[derive(Debug)]
pub struct Progress {
    token: Id,
    outbox: Outbox,
    told: AtomicU64,
}

impl Progress {
    pub(crate) const fn new(token: Id, outbox: Outbox) -> Self {
        Self { token, outbox, told: AtomicU64::new(0) }
    }

    /// So many bytes are done. Small steps, and steps back, are not told; an end is, where the whole is worth it.
    pub fn bytes(&self, done: u64, of: Option<u64>, message: &str) {
        let told = self.told.load(Ordering::Relaxed);
        let is_end = of == Some(done) && (told > 0 || done >= STEP);
        if done <= told || !(is_end || done >= told + STEP) {
            return;
        }
        self.told.store(done, Ordering::Relaxed);
        let mut params = json!({"progressToken": self.token, "progress": done, "message": message});
        if let Some(of) = of {
            params["total"] = of.into();
        }
        let notification = json!({"jsonrpc": "2.0", "method": "notifications/progress", "params": params});
        // A client that is gone needs to know nothing.
        let _ = self.outbox.send(notification.to_string().into());
    }
}

/// The token that a request gave, if it is one.
pub(super) fn token(request: &Request) -> Option<Id> {
    let token: &Value = request.meta()?.get("progressToken")?;
    Id::from_value(token.clone())
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc;

    use super::*;

    #[test]
    fn steps_forward_are_told_and_nothing_else() {
        let (outbox, mut sent) = mpsc::unbounded_channel();
        let progress = Progress::new(Id::String("p".to_owned()), outbox);
        for (done, of) in [(0, 600_000), (1000, 600_000), (300_000, 600_000), (400_000, 600_000), (600_000, 600_000)] {
            progress.bytes(done, Some(of), "sent");
        }
        progress.bytes(1000, Some(1000), "received");
        progress.bytes(900_000, None, "received");
        drop(progress);
        let told: Vec<String> =
            std::iter::from_fn(|| sent.try_recv().ok()).map(|text| String::from_utf8_lossy(&text).into()).collect();
        assert_eq!(
            told,
            [
                r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"p","progress":300000,"message":"sent","total":600000}}"#,
                r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"p","progress":600000,"message":"sent","total":600000}}"#,
                r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":"p","progress":900000,"message":"received"}}"#,
            ]
        );
    }

    #[test]
    fn what_is_small_is_not_worth_a_word() {
        let (outbox, mut sent) = mpsc::unbounded_channel();
        Progress::new(Id::String("p".to_owned()), outbox).bytes(1000, Some(1000), "sent");
        assert!(sent.try_recv().is_err());
    }
}
